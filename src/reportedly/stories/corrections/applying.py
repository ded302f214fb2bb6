"""What people have corrected, applied to what was read and traced whenever a dossier is assembled.

Nothing that is kept changes. A correction finds its subject by the words it was made at, so that it holds however the
ids fall out once more pages come or a page is read anew; one whose subject is no longer there changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from reportedly.model.correction import OF_EVENTS, OF_ORIGINS, RULE, Correction, CorrectionKind
from reportedly.model.dossier import BY_HAND, Evidence, Status, StatusChange
from reportedly.model.reading import Reading
from reportedly.model.statement import Participant
from reportedly.model.tracing import Tracing
from reportedly.stories.claims.anchors import claim_at, statement_at
from reportedly.stories.claims.claim import Claim
from reportedly.stories.dates.dating import redated
from reportedly.stories.parties.names import entities, key, same_entity
from reportedly.stories.telling import Telling


def by_people(corrections: Iterable[Correction], captured_by: str | None) -> list[Correction]:
    """Give the corrections that people made; with `captured_by` as they stood by then."""
    made = [each for each in corrections if each.who != RULE]
    if captured_by is None:
        return made
    return [_as_of(each, captured_by) for each in made if replace(each, withdrawn=None).held_at(captured_by)]


def _as_of(correction: Correction, instant: str) -> Correction:
    held = correction.held_at(instant)
    return replace(correction, withdrawn=None, withdrawn_by=None, withdrawn_why=None) if held else correction


def holding(corrections: Iterable[Correction]) -> list[Correction]:
    """Give those that were not withdrawn."""
    return [each for each in corrections if each.withdrawn is None]


def put_right(readings: Sequence[Reading], corrections: Sequence[Correction]) -> list[Reading]:
    """Give readings with the outlets and dates that people have put right; of several the last holds."""
    outlets = {each.subject: each.after for each in corrections if each.kind is CorrectionKind.OUTLET}
    dates = {each.subject: each.after for each in corrections if each.kind is CorrectionKind.DATE}
    return [_put_right(reading, outlets, dates) for reading in readings]


def _put_right(
    reading: Reading, outlets: Mapping[str | None, str | None], dates: Mapping[str | None, str | None]
) -> Reading:
    page = reading.article.id
    if outlet := outlets.get(page):
        reading = replace(reading, article=replace(reading.article, outlet=outlet))
    published = dates.get(page)
    return redated(reading, published) if published else reading


def recast(claims: Sequence[Claim], corrections: Iterable[Correction]) -> list[Claim]:
    """Give claims with those taking part in them whom people have named instead of others."""
    found = list(claims)
    for each in corrections:
        claim = claim_at(each.anchors[0], found) if each.kind is CorrectionKind.PARTY else None
        if claim:
            tellings, companions = ([_recast(one, each) for one in many] for many in (claim.tellings, claim.companions))
            found[_place(claim, found)] = Claim(claim.type, tellings, companions, claim.causes, claim.occasions)
    return found


def _recast(telling: Telling, correction: Correction) -> Telling:
    participants = tuple(_renamed(one, correction) for one in telling.event.participants)
    return replace(telling, event=replace(telling.event, participants=participants))


def _renamed(participant: Participant, correction: Correction) -> Participant:
    wrong, right = key(correction.before or ""), correction.after or ""
    names = entities(participant)
    told = tuple(right if same_entity(key(name), wrong) else name for name in names)
    return participant if told == names else replace(participant, entity=told if len(told) > 1 else told[0])


def decisions_on(claims: Sequence[Claim], corrections: Iterable[Correction]) -> list[list[StatusChange]]:
    """Give for each claim the steps of its status that people have decided on."""
    found: list[list[StatusChange]] = [[] for _ in claims]
    for each in corrections:
        claim = claim_at(each.anchors[0], claims) if each.kind is CorrectionKind.STATUS else None
        if claim:
            found[_place(claim, claims)].append(_decision(each))
    return found


def _decision(correction: Correction) -> StatusChange:
    because = tuple(Evidence(words.page, words.part, words.span, words.quote) for words in correction.because)
    rule = f"{BY_HAND}{correction.who}: {correction.why.removesuffix('.')}"
    return StatusChange(correction.since or correction.at, Status(correction.after or ""), rule, because)


def _place(claim: Claim, claims: Sequence[Claim]) -> int:
    return next(at for at, other in enumerate(claims) if other is claim)


def headline(corrections: Iterable[Correction]) -> str | None:
    """Give the headline that people have set last, or None."""
    return next((each.after for each in reversed(list(corrections)) if each.kind is CorrectionKind.HEADLINE), None)


def known_then(
    corrections: Iterable[Correction], readings: Iterable[Reading], known: Iterable[Reading]
) -> list[Correction]:
    """Give the corrections without those about pages of the story that are not among the `known`: not out by then."""
    later = {reading.article.id for reading in readings} - {reading.article.id for reading in known}
    return [each for each in corrections if not later.intersection(each.names)]


def lost(
    corrections: Iterable[Correction], readings: Sequence[Reading], tracing: Tracing, claims: Sequence[Claim]
) -> tuple[int, ...]:
    """Give the numbers of the corrections whose subject is not there."""
    by_id = {reading.article.id: reading for reading in readings}
    return tuple(each.number for each in corrections if not _is_there(each, by_id, tracing, claims))


def _is_there(correction: Correction, by_id: Mapping[str, Reading], tracing: Tracing, claims: Sequence[Claim]) -> bool:
    if correction.kind in OF_EVENTS:
        return all(claim_at(anchor, claims) for anchor in correction.anchors)
    if correction.kind in OF_ORIGINS:
        return all(statement_at(anchor, by_id) for anchor in correction.anchors)
    if correction.kind is CorrectionKind.SPEAKER:
        return any(key(root.name) == key(correction.subject or "") for root in tracing.roots.values())
    return correction.kind not in (CorrectionKind.OUTLET, CorrectionKind.DATE) or correction.subject in by_id
