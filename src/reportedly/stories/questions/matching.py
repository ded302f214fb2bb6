"""Whether an event is the one that a question is about: its kind, its cast, its place and its time must all fit.

An answer from a near miss is worse than none: another year, another town, another person of the name, another company
or another kind of event is another event.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from reportedly.model.statement import EventMention, EventType
from reportedly.stories.claims.acts import act_told
from reportedly.stories.claims.closures import are_apart
from reportedly.stories.claims.for_another import left_for
from reportedly.stories.claims.kinds import INSOLVENT, kind_of, may_leave_a_race
from reportedly.stories.parties.documents import released, sides_in
from reportedly.stories.questions.bills import is_of_another_bill
from reportedly.stories.questions.casting import (
    DECISIONS,
    decides_itself,
    has_the_other_part,
    how_many_take_part,
    is_plain_act,
    is_the_end_of_kin,
    may_launch,
    named_where_told,
    plays,
    rules_there,
)
from reportedly.stories.questions.crafts import travels_otherwise
from reportedly.stories.questions.halves import as_called
from reportedly.stories.questions.matters import has_word, share_told
from reportedly.stories.questions.moments import PASSED, how_near_in_time
from reportedly.stories.questions.naming import is_of, is_one, stands_in
from reportedly.stories.questions.occasions import how_far_the_occasion
from reportedly.stories.questions.posts import SURENESS, fills, only_chooses
from reportedly.stories.questions.sites import country_of, is_at, site_fits
from reportedly.stories.questions.strikers import strikes_there
from reportedly.stories.questions.turns import is_another_turn
from reportedly.stories.questions.wanted import Asked, Told, Wanted
from reportedly.stories.questions.wares import as_made
from reportedly.stories.telling import sentence_around

NEARLY_ALL = 0.75
"""Share of a question's words that must stand on the pages where it names nobody who takes part, or, where its event is
of no known type, in one sentence."""
UNKNOWN = 0.2
"""What an event counts for where the question names no type."""
KINDRED = 0.4
"""What it counts for where the question names a kindred one."""
TOLD_THERE = 0.4
"""What it counts for that the question's words stand in the sentences that tell the event."""
BY_ITSELF = 0.3
"""What it counts for that the parliament asked for is told to decide itself."""
OTHER_BILL = 0.5
"""The share of all that is left where the pages tell of a bill of another matter, which may be its other name."""
AROUND = 0.3
"""How near an event must be to the time asked for where the question names nobody and no place."""
SEVERAL = 2
"""Words that a question which names nobody must share with the sentence that tells an event of no known type."""
_ALIKE = (DECISIONS, {EventType.AGREEMENT, EventType.ECONOMIC}, {EventType.MEETING, EventType.VISIT})


def are_kindred(left: EventType, right: EventType) -> bool:
    """Whether events of two types may be one: one comes to meet, and a deal is an agreement."""
    return left is right or any({left, right} <= group for group in _ALIKE)


def fit(wanted: Wanted, told: Told) -> float:
    """Give how well an event fits a question; 0 where it is another one."""
    if is_the_end_of_kin(wanted, told):
        return 0.0
    if is_another_turn(wanted.words, told.mentions) or travels_otherwise(wanted.words, told.event.title):
        return 0.0
    other = is_of_another_bill(told.event.type, wanted.words, wanted.unnamed, told.mentions)
    return _fit(as_called(as_made(wanted, told), told), told) * (OTHER_BILL if other else 1.0)


def _fit(wanted: Wanted, told: Told) -> float:
    kind = max((_kind(asked, told) for asked in wanted.events), default=UNKNOWN)
    named = how_many_take_part(wanted, told)
    time = how_near_in_time(wanted, told)
    if not kind or named is None or time is None or _is_only_a_stage(wanted, told):
        return 0.0
    if asked_of := _sides_asked_for(wanted, told):
        if not asked_of & _sides_told(told):
            return 0.0  # another side's document is released
        named = named or 0.3 * len(asked_of)
    many = min(len(told.pages), 50) / 100
    if wanted.of_anybody and not _is_told_of_the_same(wanted, told):
        return 0.0
    if wanted.occasion:
        names = (*wanted.names, *wanted.places)
        fits = how_far_the_occasion(names, wanted.matter, told.event.type, told.mentions)
        if fits:
            return fits + len(names) + time + many
    if not wanted.events:
        fits = not is_plain_act(told) and _matter_stands(wanted, told)
        return kind + named + time + many if fits else 0.0
    if any(asked.post for asked in wanted.events):
        here = sum(stands_in(name, told.sentences) for name in (*wanted.names, *wanted.places))
        return kind + SURENESS.get(told.event.status, 0.0) + TOLD_THERE * here + time + many
    kind += BY_ITSELF if kind == 1.0 and decides_itself(wanted, told) else 0.0
    near = TOLD_THERE * share_told(wanted.matter, told.sentences) if wanted.matter else 0.0
    if not wanted.names and not named:
        share = share_told([word for word in wanted.unnamed if not strikes_there(word, told)], told.text)
        dated = time >= AROUND or wanted.when is None  # nothing but its day ties it to "the strike on 3 May"
        return kind * share + time + many if dated and kind >= 1.0 and share >= NEARLY_ALL else 0.0
    if kind >= 1.0 and not named and named_where_told(wanted, told):
        named = 0.3 * len(wanted.names)
        return kind + named + time + many
    if any(asked.own for asked in wanted.events):
        # Its parties stand in the sentences that tell it.
        named = named or 0.3 * len(wanted.names)
    return kind + named + time + many + near if named else 0.0


def _is_told_of_the_same(wanted: Wanted, told: Told) -> bool:
    """Whether what somebody is said to do or undergo is so over that matter: over a fire, not over a burglary."""
    kinds = {kind_of(mention, text) for mention, text in told.mentions}
    if told.event.type is EventType.COURT and not any(asked.kind in kinds for asked in wanted.events):
        return False
    near = f"{told.sentences} {told.headlines}"
    return not wanted.unnamed or share_told(wanted.unnamed, near) >= NEARLY_ALL


def _kind(asked: Asked, told: Told) -> float:
    """1 for the type asked for, less for a kindred one (one comes to meet), 0 where kind, cast or place are others."""
    event = told.event
    if asked.post:
        return 1.0 if fills(asked.post, told) else 0.0
    kind = _type(asked, told)
    if not kind or (event.type is not asked.type and _is_at_a_post(asked, told)):
        return kind
    if _is_of_another_court(asked, told):
        return 0.0
    if asked.own:
        return kind if site_fits(asked, told) else 0.0
    inside = [party.entity for party in event.participants]
    comes_to_meet = asked.type is EventType.MEETING and event.type is EventType.VISIT
    # Who comes does not meet everybody whom the pages name.
    if comes_to_meet and not all(is_one(name, inside) for _, name in asked.cast):
        return 0.0
    if any(has_the_other_part(role, name, told) for role, name in asked.cast):
        return 0.0
    if not all(plays(role, name, told) or may_launch(role, name, told) for role, name in asked.cast):
        return 0.0
    if any(role in _CHOSEN and only_chooses(name, told) for role, name in asked.cast) and _is_a_choice(asked):
        return 0.0
    return 0.0 if not site_fits(asked, told) or _has_other_modifier(asked, told) else kind


_CHOSEN = frozenset({"appointee", "theme"})


def _is_a_choice(asked: Asked) -> bool:
    """Whether somebody gives another a post or his support: who does is not the one chosen."""
    return asked.type is EventType.APPOINTMENT or asked.act in ("endorse", "withdraw endorsement")


def _type(asked: Asked, told: Told) -> float:
    """1 for an event of the type and kind asked for, less for a kindred one, 0 for another."""
    event = told.event
    if event.type is asked.type:
        kinds = {kind for mention, text in told.mentions if (kind := _kind_there(mention, text, told))}
        others = kinds and all(are_apart(asked.kind, each) for each in kinds)
        if (
            others
            and asked.kind
            and not (may_leave_a_race(asked.kind, asked.trigger, kinds) or _is_overthrown(asked, kinds))
        ):
            return 0.0
        # What has no type is known by its kind alone.
        return 0.0 if event.type is EventType.OTHER and not kinds and not asked.own else 1.0
    if _is_at_a_post(asked, told) or _tells_same_act(asked, told) or _comes_out(asked, told) or _is_shown(asked, told):
        return NEARLY_ALL
    if _is_a_tour(asked, told):
        return 1.0
    if asked.type is EventType.VOTE and asked.kind in _BALLOTS:
        return 0.0  # what becomes of a law is no answer to whether the people will vote on it
    if asked.type is EventType.LAW and (event.status in PASSED or asked.kind not in (None, "pass")):
        return 0.0  # that a vote was held does not say what was decided
    if asked.kind in _OF_ONE_FIRM:
        return 0.0  # who reaches an agreement has not gone bust by that
    return KINDRED if are_kindred(event.type, asked.type) else 0.0


def _kind_there(mention: EventMention, text: str, told: Told) -> str | None:
    """The kind of what a mention tells of the event: of leaving one body for another it tells that one is joined, and
    of a bill that is voted down that it has not passed."""
    kind = kind_of(mention, text)
    body = left_for(mention, text) if kind == "leave" else None
    if body is not None and is_one(body, [party.entity for party in told.event.participants]):
        return "enter"
    fails = kind == "reject" and told.event.type is EventType.LAW and told.event.status not in PASSED
    return "pass" if fails else kind


_OVERTHROWN = re.compile(r"(?i)oust|overthr|toppl|depos|remov|forc|unseat|fall|fell|los")


def _is_overthrown(asked: Asked, told: Collection[str]) -> bool:
    """Whether a coup is told of him who is asked for as ousted: by soldiers or by votes, he has lost his post."""
    return asked.kind == "leave" and "coup" in told and _OVERTHROWN.match(asked.trigger) is not None


_OF_ONE_FIRM = frozenset({INSOLVENT, "jobs", "up", "down"})
"""What a firm undergoes or does alone, so that no agreement is kindred to it."""
_TOUR = "tour"
_BALLOTS = frozenset({"referendum", "election", "by-election"})
"""Votes of a people, which no decision of a parliament is."""


def _sides_asked_for(wanted: Wanted, told: Told) -> frozenset[str]:
    """Whose document a question is about, where it is about the release of one side's."""
    return sides_in(" ".join(wanted.words)) if told.event.type is EventType.PUBLICATION else frozenset()


def _sides_told(told: Told) -> frozenset[str]:
    return frozenset(side for mention, text in told.mentions for side in released(mention, text).sides)


def _is_of_another_court(asked: Asked, told: Told) -> bool:
    """Whether a higher or lower court rules than the one asked about."""
    return asked.court is not None and bool(told.courts) and not rules_there(asked.court, told)


def _is_a_tour(asked: Asked, told: Told) -> bool:
    """Whether who is to tour a land is told to make a tour, which may be of concerts and no journey to anybody."""
    tours = asked.type is EventType.VISIT and asked.trigger.casefold().startswith(_TOUR)
    return tours and any(mention.text.casefold().startswith(_TOUR) for mention, _ in told.mentions)


def _comes_out(asked: Asked, told: Told) -> bool:
    """Whether what is asked to be released is no prisoner, but a film or a ware that comes out."""
    if asked.type not in (EventType.COURT, EventType.OTHER) or not asked.trigger.casefold().startswith("releas"):
        return False
    out = told.event.type in (EventType.PUBLICATION, EventType.LAUNCH)
    whole = [party.entity for party in told.event.participants if party.role == "theme"]
    return out and any(is_one(name, whole) for _, name in asked.cast)


def _is_shown(asked: Asked, told: Told) -> bool:
    """Whether of a ware that is to be launched it is told that it is unveiled, or the other way round."""
    if {asked.type, told.event.type} != {EventType.LAUNCH, EventType.PUBLICATION}:
        return False
    shows = [asked.trigger] if asked.type is EventType.PUBLICATION else [mention.text for mention, _ in told.mentions]
    whole = [party.entity for party in told.event.participants if party.role == "theme"]
    wares = [name for role, name in asked.cast if role == "theme"]
    return any(_SHOWING.match(word) for word in shows) and any(is_one(name, whole) for name in wares)


_SHOWING = re.compile(r"(?i)unveil|reveal|introduc|present|show")
_STAGE = frozenset({"committee", "panel", "commission", "subcommittee"})


def _is_only_a_stage(wanted: Wanted, told: Told) -> bool:
    """Whether it is a committee that decides, where the question is not about one."""
    agents = [party.entity for party in told.event.participants if party.role == "agent"]
    staged = bool(agents) and all(_STAGE & {*agent.casefold().split()} for agent in agents)
    return told.event.type is EventType.LAW and staged and not _STAGE & {word.casefold() for word in wanted.words}


def _tells_same_act(asked: Asked, told: Told) -> bool:
    """Whether one has no type that the other has, and both are told by verbs for one act: to bar is to ban."""
    act = act_told(asked.trigger)
    if act is None or EventType.OTHER not in (asked.type, told.event.type):
        return False
    return any(act_told(mention.text) == act for mention, _ in told.mentions)


_OF_POSTS = {
    "return": re.compile(r"(?i)return|com(?:e|es|ing) back|came back|go(?:es|ing)? back|went back"),
    "leave": re.compile(r"(?i)leav|left|quit|depart|exit"),
}
"""Words for journeys that tell of posts too, by the kind of what they tell there."""


def _is_at_a_post(asked: Asked, told: Told) -> bool:
    """Whether "return to Norvik" or "leave Norvik", which may be a journey, is told of a post there."""
    kind = next((each for each, form in _OF_POSTS.items() if form.match(asked.trigger)), None)
    if asked.type is not EventType.VISIT or kind is None or told.event.type is not EventType.APPOINTMENT:
        return False
    kinds = {kind_of(mention, text) for mention, text in told.mentions}
    inside = [party.entity for party in told.event.participants]
    return kind in kinds and all(is_one(name, [*inside, told.event.title]) for _, name in asked.cast)


def _has_other_modifier(asked: Asked, told: Told) -> bool:
    """Whether the pages tell the event by another adjective: a presidential election is no local one."""
    if asked.modifier is None or re.search(rf"(?i)\b{re.escape(asked.modifier)}\b", told.text):
        return False
    trigger = re.escape(asked.trigger[:5])
    return re.search(rf"(?i)\b[a-z]+(?:al|ary|ic|an|ese|ish) {trigger}", told.text) is not None


def _matter_stands(wanted: Wanted, told: Told) -> bool:
    """Whether a question whose event is of no known type has its word, nearly all others being in its sentence.

    Whoever it names must take part or be named there, too, for nothing else ties the question to the event. Where it
    names nobody, one word alone ties it to nothing.
    """
    inside = [party.entity for party in told.event.participants] + [told.event.title]
    where = [told.event.place.name, *country_of(told.event)] if told.event.place else []
    apart = [name for name in wanted.names if not (is_one(name, [*inside, *where]) or is_of(name, [*inside, *where]))]
    apart += [name for name in wanted.places if not is_at(name, inside, where)]
    if not wanted.unnamed:
        return bool(wanted.names) and not apart
    if not (wanted.names or wanted.places) and len(wanted.unnamed) < SEVERAL:
        return False
    telling = [
        text[slice(*sentence_around(text, mention.span))]
        for mention, text in told.mentions
        if any(has_word(word, mention.text) for word in wanted.matter)
    ]
    return any(
        all(stands_in(name, sentence) for name in apart) and share_told(wanted.unnamed, sentence) >= NEARLY_ALL
        for sentence in telling
    )
