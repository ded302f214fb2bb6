"""Which sources are somebody: "the visit" says nothing, and "many" are nobody in particular."""

from __future__ import annotations

import re

from reportedly.model import outlets, states
from reportedly.model.statement import Attribution, Basis, Source
from reportedly.origins.naming import entity_of


def is_somebody(attribution: Attribution) -> bool:
    """Whether a source is somebody: "the visit" says nothing, "the regulator" does; "many" are nobody in particular."""
    source = attribution.source
    if (is_pronoun(source.text) and source.entity is None) or is_label(source):
        return False
    if source.basis in (Basis.ANONYMOUS, Basis.WITNESS):
        return (
            source.affiliation is not None or states.is_office(source.text) or _PEOPLE.search(source.text) is not None
        )
    if source.basis not in (Basis.ORGANISATION, Basis.DOCUMENT) or source.entity or source.affiliation:
        return True
    office = states.is_office(source.text) or _SERVICE.search(source.text) is not None
    return office or (source.basis is Basis.DOCUMENT and not _WORDS.search(source.text))


def is_label(source: Source) -> bool:
    """Whether the words for a source are the label of a picture or link: "PHOTO"."""
    return _LABEL.match(source.text) is not None


def is_pronoun(text: str) -> bool:
    """Whether the words for a source only stand for somebody: "they", "which"."""
    return _PRONOUN.match(text) is not None


def is_several_bodies(text: str) -> bool:
    """Whether the words for a source are for more than one body: "both governments", "the two banks"."""
    return any(
        states.is_office(word.removesuffix("s").removesuffix("ie") + y) for word in text.split() for y in ("", "y")
    )


def is_hearsay(source: Source) -> bool:
    """Whether nobody is named or counted: "local media", or "the agency" of which the page does not tell which."""
    name = entity_of(source)
    if source.basis is Basis.OUTLET and name and name not in source.text:
        return source.text.startswith(("the ", "The ")) and not outlets.looks_like_outlet(name) and "." not in name
    return source.basis in _HEARD and not name and _HEARSAY.match(source.text) is not None


_HEARD = (Basis.DOCUMENT, Basis.ORGANISATION, Basis.OUTLET, Basis.ANONYMOUS)
_HEARSAY = re.compile(
    r"(?i)^((?!state\b)[\w'’.-]+ ){0,4}(media|press|outlets?|reports?|news|rumou?rs?|speculation|coverage|posts?"
    r"|(media|news) organi[sz]ations?|newspapers?|tabloids?|broadcasters?|websites?"
    r"|(tv|news|radio) (channels?|stations?|sites?)|(news|press|wire) agencies)$|^agencies$"
)
_LABEL = re.compile(r"(?:(?:FILE )?PHOTOS?|VIDEOS?|SLIDESHOW|GALLERY|WATCH|RELATED|CLOSE|MORE|LIVE)$")
"""What stands over a picture or a link on a page."""
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
    r"|editor['’]s note"
    r"|((an?|the) )?((press|news) )?(statement|release|bulletin|announcement|notice|message|e-?mail)( sent to .*)?)$"
)
