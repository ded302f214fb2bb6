"""Who speaks for whom: people for the bodies they hold office in, capitals and state media for their states."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis
from reportedly.model.tracing import party_of

_OWNER = re.compile(r"^(?:the |The )?(?P<owner>[A-Z][\w.&-]+(?: [A-Z][\w.&-]+){0,3})['’]s? (?P<owned>\w.*)$")
_OF_COMPANY = re.compile(
    r"(?i)^(the |its |their )?(company'?s? )?(group )?"
    r"(chief (executive|financial|operating|medical|technology)( officer)?"
    r"|c[efo]o|chair(man|woman|person)?|managing director|president|founder|co-founder|general counsel|chief counsel"
    r"|spokes(man|woman|person)|head of [\w ]+?),? (?=[A-Z])"
)
_OF_A_STATE = re.compile(r"President (?=[A-Z])")
"""An office before a name with a capital, which no page need say is that of a state."""


def learn(readings: Iterable[Reading]) -> dict[str, str]:
    """Give for each person described on the pages the party they speak for; the description told most often decides."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for reading in readings:
        for person, body in (*reading.affiliations.items(), *_by_their_words(reading)):
            if is_name(body) and (" " in person or states.state(body)):
                told[person][body] += 1
    best = {person: min(bodies, key=lambda body: (-bodies[body], body)) for person, bodies in told.items()}
    return {person: party_of(_last(body, best), {}) for person, body in best.items()}


def owner_of(text: str) -> str | None:
    """Give whose body, office or official a source is by its words: "Norland's foreign ministry" is Norland's."""
    found = _OWNER.match(text)
    return found["owner"] if found and states.is_office(found["owned"]) else None


def _by_their_words(reading: Reading) -> Iterator[tuple[str, str]]:
    """People whom the page describes only where they speak: "Norland's premier Ada Berg", "chief executive Bo Lie".

    An officer of a company without more is one of the company that spoke last.
    """
    company: str | None = None
    for attribution in reading.attributions:
        name, text = attribution.source.entity, attribution.source.text
        if isinstance(name, str) and " " in name and name not in reading.affiliations:
            owner = owner_of(text)
            if owner and owner not in name:
                yield name, owner
            elif company and _OF_COMPANY.match(text) and not _OF_A_STATE.match(text):
                yield name, company
        company = _company(attribution) or company


def _company(attribution: Attribution) -> str | None:
    """The name of a source that is a company, or some other body that is no authority."""
    name = attribution.source.entity
    named = attribution.source.basis is Basis.ORGANISATION and isinstance(name, str)
    return name if named and isinstance(name, str) and not states.is_office(name) and not states.state(name) else None


def is_name(body: str) -> bool:
    """Say whether what somebody is said to belong to is a name at all: "At least 40 people" is none."""
    return body[:1].isupper() and not any(letter.isdigit() for letter in body)


def _last(body: str, told: Mapping[str, str]) -> str:
    """The body at the end of the line: who speaks for a minister speaks for the ministry that she holds."""
    passed = {body}
    while body in told and told[body] not in passed:
        body = told[body]
        passed.add(body)
    return body
