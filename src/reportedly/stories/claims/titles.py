"""What an event is called in the dossier: its type, who takes part, and where."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files

from reportedly.model import states
from reportedly.model.dossier import DossierEvent, DossierPlace, Party
from reportedly.model.statement import EventType
from reportedly.stories.claims.acts import gerund
from reportedly.stories.claims.called import as_opened_with, called_by, told_enough
from reportedly.stories.claims.cast import BEFALLEN, DOING
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.kinds import SWAP, kind_of
from reportedly.stories.claims.mention import PAIR
from reportedly.stories.claims.rulings import RULING
from reportedly.stories.parties.casts import OF_TWO
from reportedly.stories.parties.names import entities, key, same_entity
from reportedly.stories.parties.others import states_in
from reportedly.stories.telling import Telling, text_around, text_of

_TWO = {
    EventType.MEETING: "Meeting of {} and {}",
    EventType.CALL: "Call between {} and {}",
    EventType.AGREEMENT: "Agreement of {} and {}",
    EventType.ECONOMIC: "Deal between {} and {}",
}
_SWAP = "Swap of captives by {} and {}"
_OF_ONE = frozenset({"up", "down", "jobs", "bankruptcy"})
"""Kinds of economic events that no two do with each other."""
_OF_NO_STATE = frozenset({EventType.DISASTER, EventType.DEATH, EventType.OUTBREAK})
"""What befalls people and things in a state, not the state."""
_OF_RACES = {"leave the race": "Withdrawal of {} from the race", "candidacy": "Candidacy of {}"}
_OF_STAYS = {
    "enter hospital": "Hospital stay of {}", "leave hospital": "Discharge of {}",
    "enter intensive care": "Intensive care of {}", "leave intensive care": "Release of {} from intensive care",
    "enter ventilator": "Ventilation of {}", "leave ventilator": "End of the ventilation of {}",
    "be under control": "Containment of {}", "recede": "Receding of {}",
    "enter isolation": "Isolation of {}", "leave isolation": "End of the isolation of {}",
    "be back at work": "Return of {} to work",
    "endorse": "Endorsement of {}", "withdraw endorsement": "Withdrawal of support for {}",
}  # fmt: skip
_STILL_THERE = frozenset("is are was were remain remains remained stay stays stayed keep keeps kept".split())
"""What denies that somebody in jail is released: "is still in prison"."""
_BY_ANOTHER = frozenset({"endorse", "withdraw endorsement"})
_MOVED = re.compile(r"(?i)(?:mov|relocat|shift|br(?:ing|ought)|chang|transfer|switch)")
"""What is done to occasions, which are called by themselves then, and to things."""
_ARTICLE = re.compile(r"(?:The|A|An) (?=[a-z])")
_RATIFICATION = "Ratification"


def kind_told_most(claim: Claim) -> str | None:
    """Give the kind within its type that most tellings give, None where they give none."""
    kinds = [kind_of(telling.event, text_around(telling.reading, telling.event.part)) for telling in claim.tellings]
    told = Counter(kind for kind in kinds if kind)
    return told.most_common(1)[0][0] if told else None


def word_told_most(claim: Claim) -> str:
    """Give the word that most tellings have for it: "talks", "impose"."""
    return Counter(telling.event.text for telling in claim.tellings).most_common(1)[0][0]


def title_of(claim: Claim, cast: Sequence[Party], place: DossierPlace | None) -> str:
    """Name an event: "Meeting of A and B in Turku", "Sinking of the ferry in Split"."""
    place = place if place and _is_at_its_place(claim, place) else None
    cast = as_opened_with(claim, cast)
    where = f" {'to' if claim.type is EventType.VISIT else 'in'} {place.name}" if place else ""
    parties = [each.entity for each in cast if each.role == "party"] or [each.entity for each in cast]
    guests = [each for each in cast if each.role != "host"] if claim.type is EventType.VISIT else cast
    kind = kind_told_most(claim)
    undergoing = _undergoing(claim, kind)
    doing, befallen_one = _first(guests, DOING), _first(told_enough(claim, cast), undergoing)
    if claim.type in _OF_NO_STATE and befallen_one and states.state(befallen_one):
        befallen_one = befallen_one if states.is_demonym(befallen_one) else None
    if claim.type is EventType.ECONOMIC and kind == "takeover" and doing and befallen_one:
        return f"Takeover of {befallen_one} by {doing}"
    if claim.type is EventType.ECONOMIC and kind in _OF_ONE:
        parties = parties[:1]
    if (of_two := _of_two(claim, parties)) is not None:
        return of_two + where
    if claim.type is EventType.APPOINTMENT and kind in _OF_RACES and befallen_one:
        return _OF_RACES[kind].format(befallen_one)
    if claim.type is EventType.OTHER and kind in _OF_STAYS and (whose := befallen_one or doing):
        backed = kind in _BY_ANOTHER and doing and doing != whose
        return _OF_STAYS[kind].format(whose) + (f" by {doing}" if backed else "")
    if claim.type is EventType.APPOINTMENT and kind == "coup":
        return (f"Coup against {befallen_one}" if befallen_one else "Coup") + where
    trigger = word_told_most(claim)
    plain = (f"{trigger[:1].upper()}{trigger[1:]}",) * 3
    jailed = claim.type is EventType.COURT and kind == "sentence" and not trigger.casefold().startswith(_OF_SENTENCES)
    told = "jail" if jailed else _measure(claim) or trigger.casefold()
    told = "release" if claim.type is EventType.COURT and kind == "release" and told in _STILL_THERE else told
    told = "abduct" if claim.type is EventType.ATTACK and kind == "abduction" else told
    told = "appoint" if kind == "enter" and told.startswith("replac") else told  # who is to replace Roe comes
    act = _names_of_act(claim) if _MOVED.match(trigger) else None
    bare, befalls, done = act or _names_for(claim.type, told) or _names_of_act(claim) or plain
    whom = None if doing and _is_of_its_doer(claim, kind, befallen_one) else _whom(claim, kind, befallen_one, cast)
    doing, where = _held_in(kind, doing, where)
    if kind == BY_A_STATE and where and whom and _BALLOT.search(whom):
        whom = befallen_one = None  # "Norland's election" was won, and is in Norland
    named = befalls.format(whom) if whom else done.format(doing) if doing else bare
    if befalls == "{}":
        named = _ARTICLE.sub("", f"{named[:1].upper()}{named[1:]}")
        named = f"{named[:1].upper()}{named[1:]}"
    whose = whom if whom else doing
    ratified = befallen_one and claim.type is EventType.LAW and bare == _RATIFICATION
    fired = claim.type is EventType.LAUNCH and whom and whom != befallen_one and not (place and place.name == doing)
    if doing and (ratified or fired):
        named = f"{named} by {doing}"  # each state ratifies for itself, and launches missiles
    if place and whose and same_entity(key(whose), key(place.name)) and "{}" in befalls:
        return named
    return named + where


def _undergoing(claim: Claim, kind: str | None) -> Sequence[str]:
    """The roles of those whom it befalls: a protest over a thing is not against it, and on people no court rules."""
    if claim.type is EventType.PROTEST:
        return ("target",)
    return ("theme",) if claim.type is EventType.COURT and kind == RULING else BEFALLEN


def _is_of_its_doer(claim: Claim, kind: str | None, befallen_one: str | None) -> bool:
    """Whether it is called by who does it: a strike, a drill, a testimony, a protest against nobody by name."""
    return kind in ("strike", "drill", _BY_A_WITNESS) or (claim.type is EventType.PROTEST and not befallen_one)


def _whom(claim: Claim, kind: str | None, one: str | None, cast: Sequence[Party]) -> str | None:
    """Whom or what it befalls: `one`, all on whom a tariff is, or those without a name."""
    if claim.type is EventType.SANCTION and one:
        return _listed([each.entity for each in cast if each.role in BEFALLEN])
    # How many have died is a figure, which changes; the deaths are one event.
    return one if claim.type is EventType.DEATH or kind == BY_A_STATE else called_by(claim, kind, one)


def _held_in(kind: str | None, doing: str | None, where: str) -> tuple[str | None, str]:
    """Who does it and where; of an election only where: who stands in one holds none, but a state does."""
    if kind != BY_A_STATE:
        return doing, where
    return None, where or (f" in {doing}" if doing and states.state(doing) else "")


_OF_PEOPLE = frozenset(
    {EventType.MEETING, EventType.VISIT, EventType.CALL, EventType.AGREEMENT, EventType.APPOINTMENT, EventType.DEATH}
)
"""What is known by whose it is, by name: "the departure of Norland's embattled minister" does not say whose."""
_OF_MATTERS = frozenset({EventType.COURT, EventType.LAW, EventType.PUBLICATION, EventType.VOTE})
"""What is known by what it is about, or whom it befalls: a court rules and a parliament decides every week."""
BY_A_STATE = "election"
"""What is known by where it is."""
_BY_A_WITNESS = "testimony"
"""What is known by who gives it."""

_NOWHERE = frozenset(
    {EventType.SANCTION, EventType.LAW, EventType.ECONOMIC, EventType.APPOINTMENT, EventType.PUBLICATION}
)
"""What is decided, and not done at the place where it is told: "tariffs in China" are on Chinese goods, or Chinese."""
_SOMEWHERE = {EventType.COURT: "arrest", EventType.VOTE: "election"}
"""What is done in a court or a house of its own: only an arrest or an election is told to be in a state."""


def _is_at_its_place(claim: Claim, place: DossierPlace) -> bool:
    """Whether the place of an event says which one it is."""
    if claim.type in _NOWHERE:
        return claim.type is EventType.APPOINTMENT and kind_told_most(claim) == "coup"
    state = states.state(place.name)
    in_town = claim.type is EventType.COURT and (state is None or state.name != place.name)
    return claim.type not in _SOMEWHERE or in_town or kind_told_most(claim) == _SOMEWHERE[claim.type]


_BALLOT = re.compile(r"(?i)\b(?:(?:by-|re-?)?elections?|run-?offs?|votes?|polls?|primar(?:y|ies)|race|contest)$")
_SIDES = frozenset("Republican Republicans Democrat Democrats Democratic GOP Senate House Congress Parliament".split())
"""Whose a matter is, and not which: "Vote on Republican"."""


def says_which(event: DossierEvent) -> bool:
    """Say whether the title of an event tells which one it is, by a name in it."""
    _, _, title = event.title.partition(" ")
    if event.type in _OF_PEOPLE:
        return any(each.entity in title and each.entity.split()[-1][:1].isupper() for each in event.participants)
    if event.type in _OF_MATTERS and event.kind not in (BY_A_STATE, _BY_A_WITNESS):
        for name in [each.entity for each in event.participants if each.role in DOING]:
            title = title.replace(name, "")
    if event.kind == RULING and event.place:
        title = title.removesuffix(f" in {event.place.name}")  # where a court sits it rules on many things
    if event.type in _OF_MATTERS and title.split()[-1:] and title.split()[-1] in _SIDES:
        return False
    return any(word[:1].isupper() for word in re.findall(r"\w+", title))


_MEASURE = re.compile(
    r"(?i)\b(?:impos|put|slap|hit|plac|levie|level)\w*\b[^.;\n]{0,60}?\b(tariff|dut(?:y|ies)|sanction|embargo)"
)


def _measure(claim: Claim) -> str | None:
    """What is imposed, by its noun where the verb tells it most: "imposed a 25 per cent tariff on"."""
    if claim.type is not EventType.SANCTION:
        return None
    texts = ((text_of(telling.reading, telling.event.part), telling.event.span[0]) for telling in claim.tellings)
    told = Counter(found[1].casefold() for text, start in texts if (found := _MEASURE.match(text, start)))
    return told.most_common(1)[0][0] if told else None


_OF_SENTENCES = ("sentenc", "revok")
"""What a court does otherwise than by sending somebody to jail, which it also does before any trial."""


def _listed(names: Sequence[str]) -> str:
    """Whom a tariff is on, three at most: "Norland, Sudland and Turku"."""
    told: dict[str, str] = {}
    for name in names:
        told.setdefault(key(name.replace(".", "")), name)
    *first, last = list(told.values())[:3]
    return f"{', '.join(first)} and {last}" if first else last


def _of_two(claim: Claim, parties: Sequence[str]) -> str | None:
    """What is called by two sides: the party told most, and the first other one that does not stand on its side."""
    if claim.type not in _TWO or len(parties) < PAIR:
        return None
    other = next((each for each in parties[1:] if not _are_one_side(claim, parties[0], each)), None)
    if other is not None:
        of_captives = claim.type is EventType.AGREEMENT and kind_told_most(claim) == SWAP
        return (_SWAP if of_captives else _TWO[claim.type]).format(parties[0], other)
    return f"Meeting with {parties[0]}" if claim.type is EventType.MEETING else None


def _are_one_side(claim: Claim, one: str, other: str) -> bool:
    """Whether two stand on one side where a page tells a third: "Roe and Berg met officials"; or are of one state.

    "A US official" is no other party than the United States.
    """
    state = states_in(one)
    if state and state == states_in(other) and (one in state or other in state):
        return True
    return claim.type in OF_TWO and any(_stand_together(telling, one, other) for telling in claim.tellings)


def _stand_together(telling: Telling, one: str, other: str) -> bool:
    event = telling.event
    text = text_of(telling.reading, event.part)
    behind: dict[str, bool] = {}
    sides: set[bool] = set()
    for each in event.participants:
        at = text.rfind(each.name, max(0, event.span[0] - _REACH), event.span[0])
        if at < 0 and each.name not in text[event.span[1] : event.span[1] + _REACH]:
            return False
        sides.add(at < 0)
        behind |= dict.fromkeys(entities(each), at < 0)
    return one in behind and behind.get(other) is behind[one] and len(sides) > 1


_REACH = 200
"""Characters around a word for it in which those who meet are named."""


def _names_of_act(claim: Claim) -> tuple[str, str, str] | None:
    """What an act of no known type is called: "Disbanding of the war cabinet", "Crowning by Turku Cathedral"."""
    verbs = Counter(telling.event.act for telling in claim.tellings if telling.event.act)
    if not verbs:
        return None
    verb, *particle = verbs.most_common(1)[0][0].split()
    doing = " ".join([gerund(verb), *particle])
    bare = f"{doing[:1].upper()}{doing[1:]}"
    return bare, f"{bare} of {{}}", f"{bare} by {{}}"


@lru_cache(maxsize=4096)
def _names_for(kind: EventType, trigger: str) -> tuple[str, str, str] | None:
    """What an event told by a word is called: bare, by whom it befalls, by who does it; None for the word itself."""
    return next((names for stems, names in _table().get(kind, ()) if trigger.startswith(stems)), None)


@cache
def _table() -> dict[EventType, list[tuple[tuple[str, ...], tuple[str, str, str]]]]:
    rows = files("reportedly.stories").joinpath("data", "titles.tsv").read_text(encoding="utf8").splitlines()
    found: dict[EventType, list[tuple[tuple[str, ...], tuple[str, str, str]]]] = {}
    for kind, stems, bare, befalls, done in (row.split("\t") for row in rows if row and not row.startswith("#")):
        found.setdefault(EventType(kind), []).append((tuple(stems.split(";")), (bare, befalls, done)))
    return found


def _first(cast: Sequence[Party], roles: Sequence[str]) -> str | None:
    return next((each.entity for each in cast if each.role in roles), None)
