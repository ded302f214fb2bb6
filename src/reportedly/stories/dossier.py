"""The dossier: a view of a story computed from the statements of its pages, for any instant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model.correction import Correction
from reportedly.model.dossier import (
    CalendarEntry,
    Dossier,
    DossierEvent,
    Status,
    StatusChange,
)
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType, Factuality
from reportedly.model.tracing import Tracing
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.claims.alignment import align
from reportedly.stories.claims.anchors import anchor_of_claim, anchor_of_statement
from reportedly.stories.claims.cast import cast_of, other_names_in
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.identity import former_ids, id_of, mentions_of, origin_id, statements_of
from reportedly.stories.claims.titles import kind_told_most, title_of, word_told_most
from reportedly.stories.contradictions.figures import between_givers
from reportedly.stories.contradictions.inside_pages import inside_pages
from reportedly.stories.contradictions.statements import Statements, disagreements, ranked
from reportedly.stories.corrections.applying import decisions_on, headline, holding, lost, recast
from reportedly.stories.corrections.retracing import retraced
from reportedly.stories.dates.stamps import Stamps, stamps_of
from reportedly.stories.figures.series import Kind, series_of, told_of
from reportedly.stories.heading import CARRYING, by_weight, carries, head_of, is_in_passing
from reportedly.stories.judging.access import weigh
from reportedly.stories.judging.course import history_of
from reportedly.stories.judging.evidence import Refusals, declines, holdings_of, refusals_of
from reportedly.stories.judging.expectation import dated_by_sayings, interval_at, standings, when_history
from reportedly.stories.judging.families import families_of
from reportedly.stories.judging.independence import independence_of, origins_of, silences
from reportedly.stories.judging.places import as_told, is_by_the_way, place_history, standing_place
from reportedly.stories.judging.plans import Known, since_planned_anew
from reportedly.stories.judging.retreats import Retreat, is_told_in, retreats, retreats_from, withdrawn_by
from reportedly.stories.judging.signs_of_life import spoken_since
from reportedly.stories.judging.speaking import Parties, parties_of
from reportedly.stories.judging.standing import parted
from reportedly.stories.judging.withdrawals import TakenBack, is_of_an_earlier_version, taken_back, withdrawals_of
from reportedly.stories.pages import edges_of, origins_behind, pages_of
from reportedly.stories.telling import Holding

SEVERAL = 3
"""Pages that must tell an act of no known type, so that the dossier has it."""


class Judged(Struct, frozen=True):
    """A claim with everything that is judged of it; it makes no event where nobody says that it is or will be so."""

    statements: Statements
    event: DossierEvent | None


class _Setting(NamedTuple):
    """What every claim is judged against: `now` is the instant of the as-of, `ids` are the origins', by their keys."""

    tracing: Tracing
    now: str
    ids: Mapping[str, str]
    stamps: Stamps
    taken: Sequence[TakenBack]
    retreats: Sequence[Retreat]
    refusals: Refusals
    readings: Sequence[Reading]


def assemble(
    story: str,
    readings: Sequence[Reading],
    tracing: Tracing,
    as_of: str,
    captured_by: str | None = None,
    corrections: Sequence[Correction] = (),
    every_act: bool = False,
) -> Dossier:
    """Assemble the dossier of a story from the pages known by then; `readings` as `clocks.known_by` gives them.

    An act of no known type that only one page tells, in passing, is left out unless `every_act` is asked for.

    Of the `corrections`, made by people, those that were not withdrawn are applied.
    """
    # A day or a minute stands for its last instant wherever it is compared, as it does when pages are counted in.
    now = last_instant(as_of).isoformat()
    made = holding(corrections)
    tracing = retraced(tracing, readings, made)
    statements = statements_of(readings, tracing)
    ids = {key: origin_id(first) for key, (first, *_) in statements.items()}
    claims = recast([each for each in claims_of(readings, tracing) if every_act or _is_telling(each)], made)
    stamps, taken = stamps_of(readings, tracing.copies), taken_back(readings, tracing)
    setting = _Setting(tracing, now, ids, stamps, taken, retreats(readings, tracing), refusals_of(readings), readings)
    named = [(id_of(claim), claim) for claim in claims]
    judged = [_judged(*each, setting) for each in zip(claims, decisions_on(claims, made), strict=True)]
    events = tuple(each.event for each in judged if each.event)
    foremost = next((claim for claim, each in zip(claims, judged, strict=True) if each.event), None)
    carried = foremost is not None and carries(foremost, readings)
    origins = origins_behind(readings, tracing, ids, events)
    told = told_of(readings, tracing, now, every_act)
    figures = series_of(told, stamps, several=len(readings) >= CARRYING)
    passing = {Kind(each.quantity, each.unit, each.of) for each in figures if each.passing}
    main = {kind: bulletins for kind, bulletins in told.items() if kind not in passing}
    between = between_givers(main, {reading.article.id: reading for reading in readings})
    claimed = disagreements([each.statements for each in judged if not _is_only_told_in_passing(each)])
    return Dossier(
        story=head_of(story, readings, events, carried, headline(made)),
        as_of=as_of,
        events=events,
        figures=figures,
        contradictions=ranked(chain(claimed, between, inside_pages(readings))),
        pages=pages_of(readings, tracing, ids),
        calendar=_calendar(events),
        captured_by=captured_by,
        origins=origins,
        edges=edges_of(tracing, ids),
        corrections=tuple(corrections),
        lost=lost(made, readings, tracing, claims),
        former={
            **{former: id_ for id_, claim in named for former in sorted(former_ids(claim))},
            **{origin_id(each): ids[key] for key, told in statements.items() for each in told},
        },
        anchors={
            **{id_: (anchor_of_claim(claim),) for id_, claim in named},
            **{ids[key]: tuple(anchor_of_statement(each) for each in told) for key, told in statements.items()},
        },
    )


def _is_only_told_in_passing(judged: Judged) -> bool:
    """Whether the pages only come to speak of an event that somebody tells: whoever denies it is not held against it.

    A mere denial may have come to lie in a claim of its own.
    """
    told = any(each.holding.positive for each in judged.statements.weighed)
    return told and judged.event is not None and judged.event.passing


def claims_of(readings: Sequence[Reading], tracing: Tracing) -> list[Claim]:
    """Give the claims of the pages, the one most pages open with first."""
    claims = [claim for claim in align(readings, tracing.copies, tracing.listed) if not _only_background(claim)]
    return sorted(claims, key=by_weight)


def _is_telling(claim: Claim) -> bool:
    """Whether a claim is told as a matter of its own: an act of no known type on several pages."""
    known = not all(telling.event.act for telling in claim.tellings)
    return known or len({telling.page for telling in claim.tellings}) >= SEVERAL


def _only_background(claim: Claim) -> bool:
    return all(telling.event.background for telling in claim.tellings)


def _judged(claim: Claim, decisions: Sequence[StatusChange], setting: _Setting) -> Judged:
    tracing, now = setting.tracing, setting.now
    parties = parties_of(claim, tracing)
    found = retreats_from(claim, setting.retreats)
    held = [each for each in holdings_of(claim, tracing) if not is_of_an_earlier_version(each)]
    told_now = [each for each in held if not is_told_in(each, found)]
    if claim.type is EventType.DEATH and not _is_known(claim, told_now, parties):
        told_now += spoken_since(claim, setting.readings, tracing)
    holdings = tuple(sorted(told_now, key=lambda holding: first_instant(holding.at)))
    withdrawals = withdrawals_of(claim, setting.taken, tracing) + withdrawn_by(claim, found, holdings)
    weighed = weigh(holdings, withdrawals, claim, parties)
    deciding = setting.stamps.deciding(weighed, lambda each: each.holding.telling.page)
    weighed = tuple(sorted(deciding, key=lambda each: first_instant(each.holding.at)))
    dates = standings(claim, weighed)
    history = history_of(claim, parties, weighed, dates, now, decisions)
    standing = standing_place(claim, holdings, now)
    at = standing[0] if standing and not is_by_the_way(claim, standing[0]) else None
    cast, place = cast_of(claim), as_told(at) if at else None
    title = title_of(claim, cast, place)
    statements = Statements(title, claim.type, weighed)
    if not history:
        return Judged(statements, None)
    told = _told_of(Known(claim, parties, weighed, dates, now), holdings, history)
    families = families_of(claim, parties, told)
    stand, withdrawn = parted(weighed, told)
    has_come = history[-1].status in (Status.OCCURRED, Status.UNDER_WAY)
    if has_come:
        dates = dated_by_sayings(dates, weighed, history[-1].at)
    event = DossierEvent(
        id=id_of(claim),
        title=title,
        type=claim.type,
        participants=cast,
        place=place,
        when=interval_at(dates, now),
        status=history[-1].status,
        since=history[-1].at,
        history=history,
        origins=origins_of(families, stand, withdrawn, setting.ids, has_come),
        independent=independence_of(families, stand, has_come),
        silent=silences(claim, parties, declines(claim, setting.refusals), holdings, tracing),
        when_history=when_history(dates),
        place_history=place_history(claim, weighed),
        mentions=mentions_of(claim),
        word=word_told_most(claim),
        kind=kind_told_most(claim),
        other_names=other_names_in(claim, cast),
    )
    own = [each for each in setting.readings if each.article.id not in tracing.copies]
    return Judged(statements, replace(event, passing=is_in_passing(claim, event, own)))


def _is_known(claim: Claim, told: Sequence[Holding], parties: Parties) -> bool:
    """Whether somebody with access is certain that it is so."""
    sure = [each for each in told if each.value is Factuality.CERTAIN]
    return any(each.access for each in weigh(sure, (), claim, parties))


def _told_of(known: Known, holdings: tuple[Holding, ...], history: Sequence[StatusChange]) -> tuple[Holding, ...]:
    """What is told of a plan since it was made anew; all of what was not, or happened before."""
    anew = since_planned_anew(known)
    if anew is known:
        return holdings
    since = anew.weighed[0].holding.at
    happened = any(step.status in (Status.OCCURRED, Status.UNDER_WAY) and step.at < since for step in history)
    return holdings if happened else tuple(each for each in holdings if each.at >= since)


def _calendar(events: Sequence[DossierEvent]) -> tuple[CalendarEntry, ...]:
    dated = [
        CalendarEntry(event.title, event.when.earliest, event.when.latest, event.status, event.id, event.when.floor)
        for event in events
        if event.when and event.when.earliest
    ]
    return tuple(sorted(dated, key=lambda entry: (first_instant(entry.earliest or "0001"), entry.event)))
