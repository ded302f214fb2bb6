"""Which sources are somebody: "the visit" says nothing, and "many" are nobody in particular."""

from __future__ import annotations

import re

from reportedly.model import states
from reportedly.model.statement import Attribution, Basis


def is_somebody(attribution: Attribution) -> bool:
    """Whether a source is somebody: "the visit" says nothing, "the regulator" does; "many" are nobody in particular."""
    source = attribution.source
    if _PRONOUN.match(source.text) and source.entity is None:
        return False
    if source.basis in (Basis.ANONYMOUS, Basis.WITNESS):
        return (
            source.affiliation is not None or states.is_office(source.text) or _PEOPLE.search(source.text) is not None
        )
    if source.basis not in (Basis.ORGANISATION, Basis.DOCUMENT) or source.entity or source.affiliation:
        return True
    office = states.is_office(source.text) or _SERVICE.search(source.text) is not None
    return office or (source.basis is Basis.DOCUMENT and not _WORDS.search(source.text))


_SERVICE = re.compile(
    r"(?i)\b(?:ambulance|border|customs|emergency|fire|health|intelligence|medical|police|press|prison|rescue|secret"
    r"|security|weather) services?$"
)
_PRONOUN = re.compile(r"(?i)^(he|she|they|who|we|i|you|it|this|that|which)$")
_PEOPLE = re.compile(
    r"(?i)\b(sources?|persons?|individuals?|insiders?|familiar|briefed|knowledge|executives?|employees?|staff(ers)?|aides?"
    r"|relatives?|friends?|colleagues?|witness(es)?|engineers?|bankers?|villagers?|survivors?|passengers?|neighbou?rs?"
    r"|reporters?|data|people (who|with|close|familiar|briefed|in|at|from)|(one|two|three|four|five|six|seven) people"
    r"|who)\b"
)
_WORDS = re.compile(
    r"(?i)\b(remarks?|comments?|words|tweets?|posts?|claims?|papers?|answers?|invitations?|estimates?|investigations?"
    r"|((an?|the) )?((press|news) )?(statement|release|bulletin|announcement|notice|message|e-?mail)( sent to .*)?)$"
)
