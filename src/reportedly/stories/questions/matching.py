"""Whether an event is the one that a question is about: its kind, its cast, its place and its time must all fit.

An answer from a near miss is worse than none: another year, another town, another person of the name, another company
or another kind of event is another event.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from reportedly.model import states
from reportedly.model.dossier import DossierEvent, Status
from reportedly.model.statement import EventType
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.claims.acts import act_told
from reportedly.stories.claims.kinds import kind_of, may_leave_a_race
from reportedly.stories.parties.casts import OF_STATES
from reportedly.stories.parties.courts import court_of
from reportedly.stories.parties.documents import released, sides_in
from reportedly.stories.parties.names import key, same_entity, without_initials
from reportedly.stories.questions.bills import is_of_another_bill
from reportedly.stories.questions.houses import is_parliament, is_told_of, sits_there
from reportedly.stories.questions.matters import has_word, share_told
from reportedly.stories.questions.naming import core_of, is_of, is_one, plain, same_words, stands_in
from reportedly.stories.questions.occasions import how_far_the_occasion
from reportedly.stories.questions.posts import SURENESS, fills, only_appoints
from reportedly.stories.questions.wanted import Asked, Told, Wanted
from reportedly.stories.telling import sentence_around

NEARLY_ALL = 0.75
"""Share of a question's words that must stand on the pages where it names nobody who takes part, or, where its event is
of no known type, in one sentence."""
UNKNOWN, KINDRED = 0.2, 0.4
"""What an event counts for where the question names no type, or a kindred one."""
TOLD_THERE = 0.4
"""What it counts for that the question's words stand in the sentences that tell the event."""
BY_ITSELF = 0.3
"""What it counts for that the parliament asked for is told to decide itself."""
OTHER_BILL = 0.5
"""The share of all that is left where the pages tell of a bill of another matter, which may be its other name."""
SEVERAL = 2
"""Words that a question which names nobody must share with the sentence that tells an event of no known type."""
DAYS_APART = timedelta(days=3)
"""Who asks for a day may be mistaken by this much."""
LONG_BEFORE, LONG_AFTER = timedelta(days=30), timedelta(days=400)
"""So long before its first page and after its last an event may be of which no page says when."""
A_YEAR_AT_LEAST = timedelta(days=364)
YEARS_BACK = 3
"""Years back that a day without a year is looked for, where the pages are older than the question."""

_DECISIONS = frozenset({EventType.LAW, EventType.VOTE})
_OF_MATTERS = _DECISIONS | {EventType.PUBLICATION}
"""What is known by what it is about, which pages tell in other words."""
_ALIKE = (_DECISIONS, {EventType.AGREEMENT, EventType.ECONOMIC}, {EventType.MEETING, EventType.VISIT})
_TWO = frozenset({EventType.MEETING, EventType.CALL})
_COMING = frozenset({EventType.VISIT, EventType.MEETING})
"""Of what these are, pages tell the state before the town."""
_PASSED = frozenset({Status.OCCURRED, Status.UNDER_WAY})


def are_kindred(left: EventType, right: EventType) -> bool:
    """Whether events of two types may be one: one comes to meet, and a deal is an agreement."""
    return left is right or any({left, right} <= group for group in _ALIKE)


def fit(wanted: Wanted, told: Told) -> float:
    """Give how well an event fits a question; 0 where it is another one."""
    other = is_of_another_bill(told.event.type, wanted.words, wanted.unnamed, told.mentions)
    return _fit(wanted, told) * (OTHER_BILL if other else 1.0)


def _fit(wanted: Wanted, told: Told) -> float:
    kind = max((_kind(asked, told) for asked in wanted.events), default=UNKNOWN)
    named = _named(wanted, told)
    time = _time(wanted, told)
    if not kind or named is None or time is None or _is_only_a_stage(wanted, told):
        return 0.0
    if asked_of := _sides_asked_for(wanted, told):
        if not asked_of & _sides_told(told):
            return 0.0  # another side's document is released
        named = named or 0.3 * len(asked_of)
    many = min(len(told.pages), 50) / 100
    if wanted.occasion:
        names = (*wanted.names, *wanted.places)
        fits = how_far_the_occasion(names, wanted.matter, told.event.type, told.mentions)
        if fits:
            return fits + len(names) + time + many
    if not wanted.events:
        fits = not _is_plain_act(told) and _matter_stands(wanted, told)
        return kind + named + time + many if fits else 0.0
    if any(asked.post for asked in wanted.events):
        here = sum(stands_in(name, told.sentences) for name in (*wanted.names, *wanted.places))
        return kind + SURENESS.get(told.event.status, 0.0) + TOLD_THERE * here + time + many
    kind += BY_ITSELF if kind == 1.0 and _decides_itself(wanted, told) else 0.0
    near = TOLD_THERE * share_told(wanted.matter, told.sentences) if wanted.matter else 0.0
    if not wanted.names and not named:
        share = share_told(wanted.unnamed, told.text)
        return kind * share + time if kind >= 1.0 and share >= NEARLY_ALL else 0.0
    if kind >= 1.0 and not named and _named_where_told(wanted, told):
        named = 0.3 * len(wanted.names)
        return kind + named + time + many
    if any(asked.own for asked in wanted.events):
        # Its parties stand in the sentences that tell it.
        named = named or 0.3 * len(wanted.names)
    return kind + named + time + many + near if named else 0.0


def _named_where_told(wanted: Wanted, told: Told) -> bool:
    """Whether an event of which nobody named is told to take part is told beside all whom a question names."""
    inside = [party.entity for party in told.event.participants]
    if told.event.type is EventType.LAUNCH:
        inside = [party.entity for party in told.event.participants if party.role != "agent"]
    if any(name[:1].isupper() and court_of(name) is None and not _A_COURT.search(name) for name in inside):
        return False
    names = (*wanted.names, *wanted.places)
    return all(stands_in(name, told.sentences) or is_told_of(name, told.text) for name in names)


_A_COURT = re.compile(r"(?i)\b(?:court|tribunal)$")
"""A court by its name, which a question may ask for as no more than "the court"."""


def _decides_itself(wanted: Wanted, told: Told) -> bool:
    """Whether of a decision the parliament that a question names is told to make it, and not only to be there."""
    asked = {name for each in wanted.events for role, name in each.cast if role == "agent" and is_parliament(name)}
    deciding = [party.entity for party in told.event.participants if party.role == "agent"]
    return told.event.type in _DECISIONS and any(sits_there(name, deciding) for name in asked)


def _is_plain_act(told: Told) -> bool:
    """Whether it is only told by verbs that no type is known for."""
    return bool(told.mentions) and all(mention.act for mention, _ in told.mentions)


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
        return kind if _site_fits(asked, told) else 0.0
    inside = [party.entity for party in event.participants]
    comes_to_meet = asked.type is EventType.MEETING and event.type is EventType.VISIT
    # Who comes does not meet everybody whom the pages name.
    if comes_to_meet and not all(is_one(name, inside) for _, name in asked.cast):
        return 0.0
    if not all(_plays(role, name, told) or _may_launch(role, name, told) for role, name in asked.cast):
        return 0.0
    appointed = [name for role, name in asked.cast if role == "appointee"]
    if event.type is EventType.APPOINTMENT and any(only_appoints(name, told) for name in appointed):
        return 0.0
    return 0.0 if not _site_fits(asked, told) or _has_other_modifier(asked, told) else kind


def _type(asked: Asked, told: Told) -> float:
    """1 for an event of the type and kind asked for, less for a kindred one, 0 for another."""
    event = told.event
    if event.type is asked.type:
        kinds = {kind for mention, text in told.mentions if (kind := kind_of(mention, text))}
        if kinds and asked.kind and asked.kind not in kinds and not may_leave_a_race(asked.kind, asked.trigger, kinds):
            return 0.0
        # What has no type is known by its kind alone.
        return 0.0 if event.type is EventType.OTHER and not kinds and not asked.own else 1.0
    if _is_at_a_post(asked, told) or _tells_same_act(asked, told):
        return NEARLY_ALL
    if asked.type is EventType.LAW and (event.status in _PASSED or asked.kind not in (None, "pass")):
        return 0.0  # that a vote was held does not say what was decided
    return KINDRED if are_kindred(event.type, asked.type) else 0.0


def _sides_asked_for(wanted: Wanted, told: Told) -> frozenset[str]:
    """Whose document a question is about, where it is about the release of one side's."""
    return sides_in(" ".join(wanted.words)) if told.event.type is EventType.PUBLICATION else frozenset()


def _sides_told(told: Told) -> frozenset[str]:
    return frozenset(side for mention, text in told.mentions for side in released(mention, text).sides)


def _is_of_another_court(asked: Asked, told: Told) -> bool:
    """Whether a higher or lower court rules than the one asked about."""
    return asked.court is not None and bool(told.courts) and not _rules(asked.court, told)


def _rules(name: str, told: Told) -> bool:
    """Whether the court of a name rules, under whatever name it has there: "the country's top court"."""
    court = court_of(name)
    return court is not None and any(same_entity(court, each) for each in told.courts)


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


def _named(wanted: Wanted, told: Told) -> float | None:
    """How many of those that the question names take part, the others less; None where one is somebody else."""
    event = told.event
    inside = [party.entity for party in event.participants]
    where = [event.place.name, *_country(event)] if event.place else []
    decided = told.taking_part if event.type in _OF_MATTERS else ()
    named = [name for name in wanted.names if is_one(name, [*inside, *where, *decided, event.title])]
    # In an act of state, who acts for the state stands for it.
    acting = [body for party in inside for body in _bodies(party, told)] if event.type in OF_STATES else []
    named += [name for name in wanted.names if name not in named and _rules(name, told)]
    named += [name for name in wanted.places if _is_at(name, [*inside, *decided, *acting], where)]
    named += [name for name in wanted.names if name not in named and sits_there(name, [*inside, *decided])]
    others = [name for name in (*wanted.names, *wanted.places) if name not in named]
    own = any(asked.own for asked in wanted.events)
    if not own and not all(_is_told(name, wanted, told) for name in others):
        return None
    # Two meet each other, and nobody else whom the pages name.
    if event.type in _TWO and any(name in (wanted.taking_part or wanted.names) for name in others):
        return None
    sure = [name for name in named if not (_rules(name, told) or is_parliament(name))]
    if any(not _is_the_same(name, [*inside, event.title], told) for name in sure):
        return None
    return len(named) + 0.3 * len(others) if named else 0.0


def _is_told(name: str, wanted: Wanted, told: Told) -> bool:
    """Whether the pages have a name, or what may stand for it there: a parliament's members, the state of a town."""
    return told.names(name) or is_told_of(name, told.text) or _only_country_told(name, wanted, told)


def _only_country_told(town: str, wanted: Wanted, told: Told) -> bool:
    """Whether the pages have no more than the state of the town that somebody is to come to: the rest is told later."""
    state = next((states.by_code(code) for name, code in wanted.countries if name == town), None)
    place = told.event.place
    somewhere = place is None or _is_all_of_a_state(told.event)
    return told.event.type in _COMING and somewhere and state is not None and told.names(state.name)


def _is_all_of_a_state(event: DossierEvent) -> bool:
    """Whether of its place only the state is told."""
    return event.place is not None and states.state(event.place.name) is not None


def _plays(role: str, name: str, told: Told) -> bool:
    """Whether somebody takes part in a role: he himself, one of his, or, where nobody is told in it, any on the pages.

    Whom the question tells by a common noun ("nurses") must be on the pages.
    """
    if name == name.casefold():
        return has_word(name, told.sentences if _is_plain_act(told) else told.text)
    inside = [party.entity for party in told.event.participants]
    inside += told.taking_part if told.event.type in _OF_MATTERS else ()
    filled = [party.entity for party in told.event.participants if party.role == role]
    if is_one(name, [*inside, told.event.title]) or is_of(name, inside) or _rules(name, told):
        return True
    if any(is_one(name, [body]) or is_of(name, [body]) for each in filled for body in _bodies(each, told)):
        return True
    # What a state's leader does, or its ministry, the state does: whose he is may stand on no page.
    unplaced = bool(filled) and all(states.state(each) is None and not _bodies(each, told) for each in filled)
    if role == "agent" and states.state(name) is not None and told.event.type in _BY_ITS_LEADERS and unplaced:
        return told.names(name)
    if role != "agent" and _is_owned_there(name, told):
        return True
    # Who has a bill put to the vote is no other chamber than the one that votes.
    if role == "agent" and is_parliament(name):
        deciding = [each for each in filled if is_parliament(each)]
        if sits_there(name, deciding):
            return True
        if not deciding and (told.event.type in _DECISIONS or not filled):
            return told.names(name) or is_told_of(name, told.text)
    # Of what a decision is about some pages give the name in full, and others half of it.
    if role == "theme" and told.event.type in _OF_MATTERS | {EventType.COURT} and states.state(name) is None:
        return told.names(name)
    told_there = told.names(name) or is_told_of(name, told.text)
    return not any(_ARTICLE.sub("", each)[:1].isupper() for each in filled) and told_there


def _is_owned_there(name: str, told: Told) -> bool:
    """Whether what is told of somebody stands where the event is told, and he does: "Ann Roe's conviction"."""
    owned = _OWNED.fullmatch(name)
    return owned is not None and has_word(owned["what"], told.sentences) and stands_in(owned["whose"], told.sentences)


_OWNED = re.compile(r"(?P<whose>[^\W\d_].*)(?:['’]s|(?<=s)['’]) (?P<what>[a-z]+)")
_BY_ITS_LEADERS = frozenset({EventType.COURT, EventType.SANCTION})


_ARTICLE = re.compile(r"(?i)^(?:the|an?|its|his|her|their|this|that) ")
"""What opens a description, at the head of a sentence with a capital: "The bridge"."""


def _may_launch(role: str, name: str, told: Told) -> bool:
    """Whether who launches or makes what flies is on the pages: few tell of a launch with its operator."""
    return told.event.type is EventType.LAUNCH and role == "agent" and told.names(name)


def _bodies(person: str, told: Told) -> list[str]:
    """The bodies that somebody is said to belong to: what the president imposes, his state imposes."""
    return [body for each, body in told.belonging if is_one(person, [each])]


def _is_the_same(name: str, inside: Sequence[str], told: Told) -> bool:
    """Whether a full name is that of whom the event has by his surname: nobody else of it, but he, is on the pages."""
    core = core_of(name)
    keys = [f" {without_initials(key(each))} " for each in inside]
    if " " not in core or any(f" {core} " in each for each in keys) or any(same_words(name, each) for each in inside):
        return True
    return told.names(name)


def _site_fits(asked: Asked, told: Told) -> bool:
    """Whether the event is or was to be at the place asked for, or no page says where it is."""
    place = told.event.place
    if not asked.sites or place is None:
        return True
    if told.event.type in _COMING and _is_all_of_a_state(told.event) and place.country in asked.countries:
        return True
    if place.country is None and place.lat is None and all(told.names(site) for site in asked.sites):
        return True  # a hall of which no map knows where it is, on pages of that town
    known = [place.name, *_country(told.event), *(each.name for each in told.event.place_history)]
    parties = [party.entity for party in told.event.participants]
    return all(_is_at(site, parties, known) or _lies_in(place.name, site, told.text) for site in asked.sites)


def _lies_in(place: str, site: str, text: str) -> bool:
    """Whether the pages tell one place as part of the other: "Turku, southwest Finland", "Finland's Turku"."""
    inner, outer = re.escape(key(place)), re.escape(key(site))
    found = re.compile(rf" {inner} (?:\w+ ){{0,2}}{outer} | {outer} (?:s )?{inner} ")
    return found.search(plain(text)) is not None


def _has_other_modifier(asked: Asked, told: Told) -> bool:
    """Whether the pages tell the event by another adjective: a presidential election is no local one."""
    if asked.modifier is None or re.search(rf"(?i)\b{re.escape(asked.modifier)}\b", told.text):
        return False
    trigger = re.escape(asked.trigger[:5])
    return re.search(rf"(?i)\b[a-z]+(?:al|ary|ic|an|ese|ish) {trigger}", told.text) is not None


def _time(wanted: Wanted, told: Told) -> float | None:
    """How well the time asked for fits; None where the event is at another one."""
    if wanted.when is None:
        return 0.0
    asked = first_instant(wanted.when[0]), last_instant(wanted.when[1])
    found = _time_of(asked, told)
    if found is not None or not wanted.any_year:
        return found
    earlier = [_years_before(asked, back) for back in range(1, YEARS_BACK + 1)]
    return 0.5 if any(_time_of(each, told) for each in earlier) else None


def _time_of(asked: tuple[datetime, datetime], told: Told) -> float | None:
    event = told.event
    now = [(event.when.earliest, event.when.latest, event.when.floor)] if event.when and event.when.earliest else []
    if not now and event.status in _PASSED and event.since:
        now = [(event.since[:10], event.since[:10], False)]
    once = [(each.earliest, each.latest, each.floor) for each in event.when_history if each.earliest]
    if any(_overlap(asked, each) for each in now):
        return 1.0
    if any(_overlap(asked, each) for each in once):
        return 0.8
    if now or once:
        slack = DAYS_APART if asked[1] - asked[0] < timedelta(days=1) else timedelta()
        wider = asked[0] - slack, asked[1] + slack
        return 0.3 if slack and any(_overlap(wider, each) for each in (*now, *once)) else None
    a_year = asked[1] - asked[0] > A_YEAR_AT_LEAST
    if a_year and str((asked[0] + A_YEAR_AT_LEAST / 2).year) in told.sentences:
        return 0.1  # "the 2026 games"
    days = [first_instant(page.published) for page in told.pages if page.published]
    near = not days or (min(days) - LONG_BEFORE <= asked[1] and asked[0] <= max(days) + LONG_AFTER)
    return 0.1 if near else None


def _overlap(asked: tuple[datetime, datetime], told: tuple[str | None, str | None, bool]) -> bool:
    earliest, latest, floor = told
    begins = first_instant(earliest or latest or "0001")
    ends = None if floor or latest is None else last_instant(latest)
    return begins <= asked[1] and (ends is None or asked[0] <= ends)


def _years_before(asked: tuple[datetime, datetime], back: int) -> tuple[datetime, datetime]:
    first, last = (each.replace(year=each.year - back, day=min(each.day, 28)) for each in asked)
    return first, last + (asked[1] - asked[1].replace(day=min(asked[1].day, 28)))


def _matter_stands(wanted: Wanted, told: Told) -> bool:
    """Whether a question whose event is of no known type has its word, nearly all others being in its sentence.

    Whoever it names must take part or be named there, too, for nothing else ties the question to the event. Where it
    names nobody, one word alone ties it to nothing.
    """
    inside = [party.entity for party in told.event.participants] + [told.event.title]
    where = [told.event.place.name, *_country(told.event)] if told.event.place else []
    apart = [name for name in wanted.names if not (is_one(name, [*inside, *where]) or is_of(name, [*inside, *where]))]
    apart += [name for name in wanted.places if not _is_at(name, inside, where)]
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


def _is_at(place: str, inside: Sequence[str], where: Sequence[str]) -> bool:
    """Whether an event is at a place or of it; a capital stands for its state among those who act, not as a site."""
    if is_one(place, [*inside, *where]) or is_of(place, inside):
        return True
    return not states.is_seat(place) and is_of(place, where)


def _country(event: DossierEvent) -> list[str]:
    state = states.by_code(event.place.country) if event.place and event.place.country else None
    return [state.name] if state else []
