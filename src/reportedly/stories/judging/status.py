"""The status of a claim, by the ordered rules of judgement; the first rule that holds gives it.

Every rule is a function of what is known at an instant, and answers with the holdings that decide, or with nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from reportedly.model.dossier import Status
from reportedly.model.statement import ARTICLE, Act, Basis, Change, EventType, Factuality, PartKind
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.claims.confirmations import is_chosen
from reportedly.stories.claims.joining import OF_THE_UNNAMED
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.judging.access import Weighed, is_kept_out, is_only_a_picture
from reportedly.stories.judging.all_sides import all_sides
from reportedly.stories.judging.appointing import is_given_a_post
from reportedly.stories.judging.barred import barred, bars_of
from reportedly.stories.judging.borne_out import without_turns_not_borne_out
from reportedly.stories.judging.closings import agreed_as_told, agreed_on, agreed_since
from reportedly.stories.judging.declared import COUP, scheduled
from reportedly.stories.judging.denials import overcomes, turns_down
from reportedly.stories.judging.expectation import dated_at, interval_at
from reportedly.stories.judging.handovers import is_allowed, is_barred, is_pending
from reportedly.stories.judging.happening import happened
from reportedly.stories.judging.headlines import heads_the_unnamed
from reportedly.stories.judging.heard_elsewhere import heard_from_unnamed
from reportedly.stories.judging.heard_from import since_heard_from
from reportedly.stories.judging.no_plans import not_planned
from reportedly.stories.judging.not_yet import is_ahead_since, is_only_not_done, is_only_of_a_while, is_told_for_later
from reportedly.stories.judging.plans import Known, by_party, called_off, since_planned_anew
from reportedly.stories.judging.signs_of_life import is_seen_alive
from reportedly.stories.judging.speaking import BODIES, ON_RECORD, described, is_resolved
from reportedly.stories.judging.standing import still_held
from reportedly.stories.judging.staying import has_pulled_out, has_stayed
from reportedly.stories.judging.verdict import Rule, Verdict, verdict_of
from reportedly.stories.parties.legislatures import fails, is_laid
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Holding, attribution_of, sentence_around, text_of


def judge(known: Known) -> Verdict | None:
    """Give the status of what is known; None where nobody holds anything either way."""
    known = without_turns_not_borne_out(since_heard_from(since_planned_anew(known)))
    standing = still_held(known)
    return _retracted(known, standing) or next((verdict for rule in RULES if (verdict := rule(standing))), None)


def _retracted(known: Known, standing: Known) -> Verdict | None:
    withdrawn = [each for each in known.weighed if each.withdraws and not each.holding.positive]
    support, left = (
        [each for each in of.positive if not each.withdraws and each.holding.root.basis is not Basis.UNATTRIBUTED]
        for of in (known, standing)
    )
    said = support or any(each.act is not Act.CORRECT for each in withdrawn)
    if not withdrawn or not said or left:
        return None
    return verdict_of(Status.RETRACTED, "every origin that supported it has withdrawn", withdrawn[-2:])


def _denied(known: Known) -> Verdict | None:
    plans, bars = [each.holding for each in known.said_ahead], bars_of(known)
    denials = [each for each in known.weighed if each.denial and not is_only_not_done(each.holding, plans)]
    denials = [each for each in denials if each not in bars]
    if not denials:
        return None
    last = denials[-1].holding
    sure = [each for each in known.positive if each.holding.value is Factuality.CERTAIN]
    if any(each.party and overcomes(each.holding, last) for each in sure) or _gone_back_on(known, denials[-1]):
        return None
    if agreed_since(denials[-1], known):
        return None
    put_off = any(each.holding.instant < last.instant for each in by_party(known, Change.POSTPONED))
    if put_off and is_only_of_a_while(last, interval_at(known.standing, known.now)):
        return None
    if any(is_allowed(each.holding) and each.holding.instant > last.instant for each in known.positive):
        return None  # what one court bars a higher one may allow
    if any(
        is_told_for_later(each.holding, last) or (each.party and is_ahead_since(each.holding, last))
        for each in known.positive
    ):
        return None
    if _may_come_later(last) and any(each.holding.instant > last.instant and _is_over(each.holding) for each in sure):
        return None  # who had not been found has been found since
    if turns_down(denials[-1]):
        return _turned_down(known, denials[-1])
    live = [each for each in sure if _stands_against(each, last) and not _takes_back(each, denials)]
    live = _still_holding(live, denials, known)
    if live and called_off(known):
        return None  # who still talks of what is called off disputes nothing: it comes back when a party says so
    if live:
        return verdict_of(
            Status.DISPUTED, "denied by one with access, and held certain by another", (live[-1], denials[-1])
        )
    return verdict_of(Status.DENIED, "a party or the authority with access says it is not so", denials[:2])


def _still_holding(sure: list[Weighed], denials: Sequence[Weighed], known: Known) -> list[Weighed]:
    """Those of the sure who dispute a no of this kind."""
    last = denials[-1].holding
    later = [each for each in sure if each.holding.instant > last.instant]
    if has_stayed(last) or has_pulled_out(last):
        return later  # who signs anew, or pulls out, takes back by that what he and his own have said before
    if denials[-1].party and is_given_a_post(last):
        return [each for each in sure if each in later or not (each.party and each.holding.telling.event.expected)]
    banned = known.claim.type is EventType.PROTEST and not denials[-1].party
    if banned or is_kept_out(last) or _is_ruled(last, known):
        return [each for each in sure if each in later or not each.holding.telling.event.expected]
    if _is_decided(last):
        # Who foretold that a bill would pass does not dispute that it has failed.
        return [each for each in sure if each in later or not each.holding.telling.event.expected]
    return sure


def _is_ruled(denial: Holding, known: Known) -> bool:
    """Whether a court bars it: what a minister has planned before does not dispute that."""
    if known.claim.type is not EventType.COURT:
        return False
    return is_barred(denial, known.claim) or _COURTS.search(described(denial)) is not None


_COURTS = re.compile(r"(?i)\b(?:courts?|judges?|tribunal|magistrates?|justices)\b")


def _is_decided(denial: Holding) -> bool:
    """Whether a page tells that a parliament has not passed a thing: all could watch it."""
    event = denial.telling.event
    return denial.by == ARTICLE and not event.expected and fails(denial.telling)


def _turned_down(known: Known, no: Weighed) -> Verdict | None:
    """An offer stands until it is taken back, whoever turns it down; one made anew since has yet to be answered."""
    others = [each for each in known.positive if each.holding.root.family != no.holding.root.family]
    anew = [each for each in known.said_ahead if each in others and each.holding.instant > no.holding.instant]
    if anew or called_off(known):
        return None
    return verdict_of(Status.DISPUTED, "offered by one side, and turned down by the other", (*others[-1:], no))


def _stands_against(said: Weighed, denial: Holding) -> bool:
    """Whether somebody else, on record, holds it so certain that what is denied is disputed.

    Once he who is to have died has been seen since, who is no party has to say so again.
    """
    root = said.holding.root
    on_record = root.basis in ON_RECORD and not root.unnamed and root.family != denial.root.family
    renewed = said.party or said.holding.instant >= denial.instant or not is_seen_alive(denial)
    event = said.holding.telling.event
    planned = event.expected and event.type is not EventType.ECONOMIC  # a deal that was signed binds
    stale = planned and denial.instant - said.holding.instant > _STALE
    return on_record and renewed and not stale and not is_only_a_picture(said.holding)


_STALE = timedelta(days=14)
"""What was planned that long before it was denied, and not told as a plan since, stands no longer against the no."""


def _takes_back(said: Weighed, denials: Sequence[Weighed]) -> bool:
    """Whether who said it is among those who have denied it since."""
    since = (each.holding for each in denials if each.holding.instant >= said.holding.instant)
    return any(each.root.family == said.holding.root.family for each in since)


def _may_come_later(denial: Holding) -> bool:
    """Whether what is denied may be so the day after: a find, or a rescue."""
    event = denial.telling.event
    return kind_of(event, text_of(denial.telling.reading, event.part)) in OF_THE_UNNAMED


def _is_over(holding: Holding) -> bool:
    return not holding.telling.event.expected and not holding.telling.event.background


def _gone_back_on(known: Known, denial: Weighed) -> bool:
    """Whether who denied it has since made it his plan, or a body has resolved to do it.

    Of a post that somebody is given both sides act as one.
    """
    post = denial.party and is_given_a_post(denial.holding)
    return any(
        each.holding.value is Factuality.PROBABLE
        and each.party
        and each.holding.instant > denial.holding.instant
        and (
            post
            or each.holding.root.family == denial.holding.root.family
            or {*each.speaks_for} & {*denial.speaks_for}
            or is_resolved(each.holding)
        )
        for each in known.positive
    )


def _cancelled(known: Known) -> Verdict | None:
    off = called_off(known)
    if not off:
        return None
    moved = by_party(known, Change.POSTPONED)
    if any(each.holding.at > off[-1].holding.at for each in moved):
        return None
    return verdict_of(Status.CANCELLED, "a party calls it off", off[-2:])


def _postponed(known: Known) -> Verdict | None:
    past = [*by_party(known, Change.CANCELLED), *by_party(known, Change.REINSTATED)]
    off = max((each.holding.at for each in past), default="")
    moved = [each for each in by_party(known, Change.POSTPONED) if each.holding.at > off]
    moved += [each for each in _set_later(known) if each.holding.at > max((*(m.holding.at for m in moved), off))]
    if not moved or _brought_forward(moved[-1].holding) or _is_let_go_on(moved[-1].holding, known):
        return None
    new = interval_at(known.standing, known.now)
    passed = new and new.latest and not new.floor and last_instant(new.latest) < first_instant(known.now)
    if passed and not (moved[-1].holding.telling.event.when is None and _is_hearsay(known)):
        return None
    return verdict_of(Status.POSTPONED, "a party moves its date, and the new date is not reached", moved[-1:])


def _is_let_go_on(halted: Holding, known: Known) -> bool:
    """Whether a court has ordered since that somebody be handed over, which another had halted."""
    sure = (each.holding for each in known.positive if each.holding.value is not Factuality.POSSIBLE)
    return any(is_allowed(each) and each.instant > halted.instant for each in sure)


def _is_hearsay(known: Known) -> bool:
    """Whether the day that stands is named by nobody who may set one: what was put off without a date stays so."""
    dated = dated_at(known.standing, known.now)
    return dated is not None and dated.by != ARTICLE and not dated.is_set


def _set_later(known: Known) -> list[Weighed]:
    """What sets the event for a later day than the one that stood, by whatever words: "it will not open until May"."""
    later = [
        each.dated for each in known.standing if each.put_off and first_instant(each.at) <= first_instant(known.now)
    ]
    told = [(dated.telling, dated.by) for dated in later if dated]
    return [each for each in known.positive if (each.holding.telling, each.holding.by) in told]


def _brought_forward(holding: Holding) -> bool:
    """Whether what is moved is to be sooner than it was: that puts nothing off."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    return _FORWARD.search(text[slice(*sentence_around(text, event.span))]) is not None


_FORWARD = re.compile(r"(?i)\b(?:br(?:ing|ought)|mov|pull|push)\w* (?:[\w’'-]+ ){0,6}?forward\b")


def _confirmed(known: Known) -> Verdict | None:
    heard = all_sides(known, known.said_ahead)
    rule = "all the parties needed are on record that it will be"
    return verdict_of(Status.CONFIRMED, rule, heard) if heard else None


def _announced(known: Known) -> Verdict | None:
    said, is_set = known.said_ahead, scheduled(known)
    if said:
        return verdict_of(Status.ANNOUNCED, "one party, on record, says that it will", said[:1])
    if is_set:
        rule = "set by a court, a parliament, a law or a public calendar, as is told as a fact"
        return verdict_of(Status.ANNOUNCED, rule, is_set[:1])
    if made := agreed_on(known):
        return verdict_of(Status.ANNOUNCED, "a side has agreed to it or offered it, as is told as a fact", made[:1])
    if agreed := agreed_as_told(known):
        rule = "the sides have agreed to it, as one who knows tells on record"
        return verdict_of(Status.ANNOUNCED, rule, agreed[:1])
    if asked := [each for each in known.positive if is_pending(each.holding)]:
        rule = "another state has asked for it, as is told by those who tell of the case"
        return verdict_of(Status.ANNOUNCED, rule, asked[:1])
    laid = [each for each in known.positive if _is_moved(each.holding)]
    rule = "those who have a vote on it, or nominate for it, have moved that it be so"
    return verdict_of(Status.ANNOUNCED, rule, laid[:1]) if laid else None


def _is_moved(holding: Holding) -> bool:
    """Whether a motion for it is told to be tabled, or somebody to be nominated."""
    return (holding.by == ARTICLE and is_laid(holding.telling)) or is_chosen(holding)


def _reported(known: Known) -> Verdict | None:
    named = [
        each
        for each in known.positive
        if each.holding.value in (Factuality.CERTAIN, Factuality.PROBABLE)
        and not each.holding.root.unnamed
        and (each.holding.by != ARTICLE or each.holding.root.own_reporting or _is_own_finding(each, known))
        and not _is_only_foreseen(each.holding)
        and each.holding.root.basis not in (Basis.ANONYMOUS, Basis.UNATTRIBUTED)
        and not (_rests_on_unnamed(each.holding) or heads_the_unnamed(each.holding))
        and not heard_from_unnamed(each.holding, known.weighed)
    ]
    rule = "a named origin that is no party says so, or an outlet as its own finding"
    return verdict_of(Status.REPORTED, rule, named[:1]) if named else None


def _is_only_foreseen(holding: Holding) -> bool:
    """Whether an outlet only expects it, by its own word or as another cites it: it has found nothing out."""
    expected = holding.telling.event.expected and holding.value is not Factuality.CERTAIN
    return expected and holding.root.basis is Basis.OUTLET


def _is_own_finding(told: Weighed, known: Known) -> bool:
    """Whether a page tells it in its story as certain and done, and lays it to nobody: that is the outlet's finding.

    Not that somebody by name has died, nor a coup: false reports of these are told as flatly.
    """
    holding = told.holding
    if told not in known.happening or holding.by != ARTICLE or holding.telling.event.part is not PartKind.BODY:
        return False
    if any(each.role == "victim" and entities(each) for each in holding.telling.event.participants):
        return holding.telling.event.type is not EventType.DEATH
    heard = (each.holding for each in known.weighed if each.holding.by != ARTICLE)
    laid = any(each.telling.page == holding.telling.page and each.root.basis is Basis.UNATTRIBUTED for each in heard)
    return not laid and kind_of(holding.telling.event, text_of(holding.telling.reading, PartKind.BODY)) != COUP


def _rests_on_unnamed(holding: Holding) -> bool:
    """Whether an outlet's report, as the page tells it, has all it is told to quote from unnamed people, or keeps back
    whom it has it from.
    """
    reading, said = holding.telling.reading, attribution_of(holding.telling.reading, holding.by)
    if said is None or said.source.basis is not Basis.OUTLET or said.source.entity is None:
        return False
    by_id = {each.id: each for each in reading.attributions}
    quoted = [
        each.source.basis
        for each in reading.attributions
        if each.outer and not each.held and by_id[each.outer].source.entity == said.source.entity
    ]
    kept_back = any(
        each.act is Act.DECLINE
        and each.source.entity in (said.source.entity, None)
        and each.source.basis is Basis.OUTLET
        and _WHERE_FROM.search(each.content.text)
        for each in reading.attributions
    )
    return kept_back or (bool(quoted) and all(basis is Basis.ANONYMOUS for basis in quoted))


_WHERE_FROM = re.compile(
    r"(?i)\b(?:sources?|informants?)\b|\b(?:where|how|from whom|who) .*\b(?:information|news|report|it)\b"
)


def _rumoured(known: Known) -> Verdict | None:
    said = known.positive
    if not said:
        return None
    possible = all(each.holding.value is Factuality.POSSIBLE for each in said)
    stated = [each for each in said if each.holding.by != ARTICLE] or said
    unnamed = all(
        each.holding.root.unnamed or each.holding.root.basis in (Basis.ANONYMOUS, Basis.UNATTRIBUTED) for each in stated
    )
    reasons = ["only unnamed origins"] * unnamed + ["only as possible"] * possible
    return verdict_of(Status.RUMOURED, ", and ".join(reasons) or "no origin is stated", said[:1])


def _never_so(known: Known) -> Verdict | None:
    """What no page tells to be so, and one tells as a fact not to be, or an official or a body does: "Roe will not
    visit Bolivia on her tour".
    """
    told = [each for each in _against(known, (Factuality.CERTAINLY_NOT,)) if _may_deny(each.holding, known)]
    rule = "told on record, or as a fact, not to be so, and by nobody to be"
    return verdict_of(Status.DENIED, rule, told[-1:]) if told and not known.positive else None


def _may_deny(holding: Holding, known: Known) -> bool:
    """Whether it is the page, or an official or a body that may be of those concerned: not another one of a name."""
    root = holding.root
    outsider = root.basis is Basis.ORGANISATION and root.speaker is not None and not known.parties.has(root.speaker)
    return holding.by == ARTICLE or (root.basis in BODIES and not root.unnamed and not outsider)


def _in_doubt(known: Known) -> Verdict | None:
    """What is only said to be unlikely, or perhaps not to be, or by somebody unnamed not to be: so it may still be."""
    doubts = _against(known, (Factuality.POSSIBLY_NOT, Factuality.PROBABLY_NOT, Factuality.CERTAINLY_NOT))
    rule = "only told to be unlikely or perhaps not so, or by those without access not to be"
    return verdict_of(Status.RUMOURED, rule, doubts[-1:]) if doubts else None


def _against(known: Known, values: Sequence[Factuality]) -> list[Weighed]:
    told = (each for each in known.weighed if not each.holding.telling.event.background)
    return [each for each in told if each.holding.value in values]


RULES: Sequence[Rule] = (
    happened,
    _denied,
    _cancelled,
    _postponed,
    barred,
    _confirmed,
    _announced,
    not_planned,
    _reported,
    _rumoured,
    _never_so,
    _in_doubt,
)
