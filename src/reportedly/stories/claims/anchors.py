"""The words at which a claim or a statement is found again, whatever ids later pages or another reading give it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reportedly.model.correction import Passage
from reportedly.model.dossier import Evidence
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Attribution, PartKind, Span
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.identity import Statement, earliest
from reportedly.stories.telling import Telling, evidence, text_of


def anchor_of_statement(statement: Statement) -> Passage:
    """Give the words at which a statement is found again; none for what a page says in its own voice."""
    reading, said = statement
    if said is None:
        return Passage(reading.article.id, PartKind.BODY, (0, 0), "")
    return _passage(evidence(reading, said.part, _spans(said)[0]))


def anchor_of_claim(claim: Claim) -> Passage:
    """Give the words at which a claim is found again: those of its earliest telling."""
    telling = earliest(claim)
    return _passage(evidence(telling.reading, telling.event.part, telling.event.span))


def _passage(found: Evidence) -> Passage:
    return Passage(found.page, found.part, found.span, found.quote)


def statement_at(anchor: Passage, by_id: Mapping[str, Reading]) -> tuple[str, str] | None:
    """Give the statement, as (page, attribution or "article"), whose source stands at the words of an anchor.

    Where the page was read anew and the words stand elsewhere, the nearest source of the same words; None for none.
    """
    reading = by_id.get(anchor.page)
    if reading is None:
        return None
    if not anchor.quote:
        return anchor.page, ARTICLE
    found = [(_distance(said, anchor), said.id) for said in reading.attributions if _called(reading, said, anchor)]
    return (anchor.page, min(found)[1]) if found else None


def _called(reading: Reading, said: Attribution, anchor: Passage) -> bool:
    text = text_of(reading, said.part)
    return said.part is anchor.part and any(text[start:end] == anchor.quote for start, end in _spans(said))


def _spans(said: Attribution) -> tuple[Span, ...]:
    """Where a statement names its source, or only says that somebody said it."""
    return said.source.spans or said.cue.spans or said.content.spans


def _distance(said: Attribution, anchor: Passage) -> int:
    return min(abs(start - anchor.span[0]) for start, _ in _spans(said))


def claim_at(anchor: Passage, claims: Iterable[Claim]) -> Claim | None:
    """Give the claim that the words of an anchor tell, or the nearest words that are the same; None where none do."""
    found = [
        (abs(telling.event.span[0] - anchor.span[0]), number, claim)
        for number, claim in enumerate(claims)
        for telling in claim.tellings
        if telling.page == anchor.page and telling.event.part is anchor.part and _tells(telling, anchor)
    ]
    return min(found, key=lambda each: each[:2])[2] if found else None


def _tells(telling: Telling, anchor: Passage) -> bool:
    start, end = telling.event.span
    return text_of(telling.reading, telling.event.part)[start:end] == anchor.quote
