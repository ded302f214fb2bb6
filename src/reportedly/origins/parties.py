"""Who speaks for whom: people for the bodies they hold office in, capitals and state media for their states."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from reportedly.model.reading import Reading
from reportedly.model.tracing import party_of


def learn(readings: Iterable[Reading]) -> dict[str, str]:
    """Give for each person described on the pages the party they speak for; the description told most often decides."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for reading in readings:
        for person, body in reading.affiliations.items():
            told[person][body] += 1
    best = {person: min(bodies, key=lambda body: (-bodies[body], body)) for person, bodies in told.items()}
    return {person: party_of(_last(body, best), {}) for person, body in best.items()}


def _last(body: str, told: Mapping[str, str]) -> str:
    """The body at the end of the line: who speaks for a minister speaks for the ministry that she holds."""
    passed = {body}
    while body in told and told[body] not in passed:
        body = told[body]
        passed.add(body)
    return body
