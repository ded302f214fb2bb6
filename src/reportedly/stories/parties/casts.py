"""Who takes part in an event on which side, and whether two casts can be those of one event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

from reportedly.model import states
from reportedly.model.statement import EventMention, EventType, Participant, PartKind
from reportedly.stories.parties.aliases import Aliases
from reportedly.stories.parties.befallen import UNDERGOING
from reportedly.stories.parties.central_banks import is_rate, may_be_bank, state_of_bank, state_told
from reportedly.stories.parties.courts import bench_of, court_of
from reportedly.stories.parties.elections import electing
from reportedly.stories.parties.leaders import are_leaders, is_town, led
from reportedly.stories.parties.legislatures import chamber, legislature
from reportedly.stories.parties.names import COUNTING, DETERMINERS, entities, key, same_entity
from reportedly.stories.parties.offices import office_of
from reportedly.stories.parties.others import state_of_forces
from reportedly.stories.telling import Telling, text_of

OF_TWO = frozenset({EventType.MEETING, EventType.CALL})
"""Two who meet are known by each other: another one of theirs meets in another meeting."""
PAIRED = frozenset({EventType.MEETING, EventType.CALL, EventType.AGREEMENT, EventType.ECONOMIC})
"""What takes two: both sides make it what it is."""

ONE_SIDED = frozenset(
    {EventType.LAUNCH, EventType.SANCTION, EventType.LAW, EventType.APPOINTMENT, EventType.AID, EventType.DEATH,
     EventType.PUBLICATION}
)  # fmt: skip
"""Acts and happenings with one party, or one victim: all who tell of them with one name in common tell of one."""

_DOERS = frozenset({"party", "visitor", "agent", "attacker", "sender", "launcher"})
OF_STATES = frozenset(
    {EventType.SANCTION, EventType.LAW, EventType.AID, EventType.DEPLOYMENT, EventType.AGREEMENT, EventType.ATTACK}
)
"""Acts in which a president or a ministry stands for the state, and the state for them."""

_OF_THINGS = {
    EventType.SANCTION: UNDERGOING, EventType.LAW: UNDERGOING, EventType.VOTE: UNDERGOING,
    EventType.OUTBREAK: UNDERGOING, EventType.COURT: frozenset({"theme"}), EventType.PROTEST: _DOERS,
}  # fmt: skip
"""What is known by the thing it is about, or by who strikes, in common words, and in which roles these stand."""

_GENERAL = frozenset(
    """good import export product item measure country nation trade bill law act legislation measure plan package
    resolution motion proposal text draft case disease virus infection people worker employee staff union member
    part number lot use ban rule percent cent per amendment decision legislature vote way protocol bid membership
    accession entry ratification application treaty agreement pact request it them this version similar new revised
    modified final latest sweeping major massive big huge historic landmark controversial key separate single own short
    long-term short-term comprehensive meaningful current original initial overhaul piece kind any republican democratic
    republicans democrats gop senate house party's chamber senate's house's appeal argument challenge petition dispute
    request lower court judge government government's state's administration administration's""".split()
)
"""Words that say nothing of what a tariff or a law is about."""


_OF_NO_THING = _GENERAL | DETERMINERS | {"of", "and", "from", "in", "for"}
"""Words of a phrase that do not say which thing it is."""


class Cast(Struct, frozen=True):
    """The keys of all whom an event is about, of those who do it and those it is done to, and the things it is about.

    The two sides hold only those whom the page lets be known for certain; to who does it belong the states and
    organisations they act for. `things` are common words, states by their names. `bench` is the court that rules,
    `flying` is what is launched, by name.
    """

    names: frozenset[str]
    doers: frozenset[str]
    undergoers: frozenset[str]
    things: frozenset[str]
    bench: str | None = None
    flying: frozenset[str] = frozenset()

    @property
    def everybody(self) -> frozenset[str]:
        """All who take part, with those they act for."""
        return self.names | self.doers


class _Named(NamedTuple):
    """One who takes part; `known` says that it is more than a phrase with a capital in it."""

    role: str
    key: str
    known: bool


def cast_told(telling: Telling, aliases: Aliases) -> Cast:
    """Give the cast of an event as one page tells it."""
    event = telling.event
    if bank := _rate_setter(telling, aliases):
        return Cast(frozenset({bank}), frozenset({bank}), frozenset(), frozenset())
    if state := electing(telling):
        return Cast(frozenset({key(state)}), frozenset({key(state)}), frozenset(), frozenset())
    core = [each for each in event.participants if each.role in _DOERS | UNDERGOING] or event.participants
    parliament = chamber(telling) or legislature(telling)
    if parliament:
        core = [each for each in core if each.role not in _DOERS]
    core = [each for each in core if not is_town(each, telling)]
    if event.type is EventType.MEETING and any(map(are_leaders, core)):
        core = [each for each in core if are_leaders(each) or not _MINISTERS.search(each.name)]
    if event.type is EventType.DISASTER:
        core = [each for each in core if not is_where(each, telling)]
    named = [each for participant in core for each in _named(participant, telling, aliases)]
    # Who launches, has ordered or has built what flies: one page names the one, another page the other.
    told_apart = event.type is not EventType.LAUNCH
    doers = frozenset(each.key for each in named if each.role in _DOERS and each.known and told_apart)
    if parliament:
        doers = frozenset({key(parliament)})
    if event.type in OF_STATES or event.type is EventType.PROTEST:
        doers |= {aliases.bodies[name] for name in doers if name in aliases.bodies}
    return Cast(
        names=frozenset(each.key for each in named) | (doers if parliament else frozenset()),
        doers=doers,
        undergoers=frozenset(
            each.key for each in named if each.role in UNDERGOING and each.known and not _STRIKE.match(event.text)
        ),
        things=_things(event.participants, event.type),
        bench=bench_of(_doing(event)) if event.type is EventType.COURT else None,
        flying=frozenset(
            each.key for each in named if each.role in UNDERGOING and each.known and event.type is EventType.LAUNCH
        ),
    )


def _doing(event: EventMention) -> list[str]:
    """All names of those who do it."""
    return [name for each in event.participants if each.role in _DOERS for name in (each.name, *entities(each))]


def is_where(participant: Participant, telling: Telling) -> bool:
    """Say whether what a disaster befalls is named by its place, or not at all: "the Rijeka crane", "Crane falls"."""
    names = entities(participant)
    places = {key(place.name) for place in telling.event.places}
    if any(key(name) in places or states.state(name) for name in names):
        return True
    common = participant.name.split()[-1:] == [participant.name] and participant.name[1:].islower()
    return common and _opens_sentence(participant.name, telling)


def _rate_setter(telling: Telling, aliases: Aliases) -> str | None:
    """The central bank whose rate an event raises or cuts: one bank and one rate, under whatever names."""
    event = telling.event
    if event.type is not EventType.ECONOMIC or _MOVED.match(event.text) is None:
        return None
    agents = [each for each in event.participants if each.role in _DOERS]
    moved = [each.name for each in event.participants if each.role in UNDERGOING]
    if not all(map(is_rate, moved)) or not all(may_be_bank(each.name) for each in agents) or not (agents or moved):
        return None
    named = [name for each in agents for name in (each.name, *entities(each))]
    state = next((found for name in named if (found := state_of_bank(name))), None) or state_told(telling.reading)
    known = {found for name in aliases.told if " " in name and (found := state_of_bank(name.title()))}
    state = state or (next(iter(known)) if len(known) == 1 else None)
    return f"central bank of {key(state)}" if state else None


_STRIKE = re.compile(r"(?i)(strik|struck|walk(ed|s|ing)?[ -]?o|stoppage|industrial action)")
"""Who strikes does so at one plant after the other: another employer makes no other strike."""
_MINISTERS = re.compile(r"(?i)\b(?<!prime )ministers?\b")
_MOVED = re.compile(r"(?i)(cut|lower|reduc|slash|trim|eas|rais|hik|increas|lift|tighten)")


def likeness(mine: Cast, theirs: Cast, kind: EventType, aliases: Aliases) -> float:
    """How well two casts go together; 0 where they are others."""
    if not theirs.names or clash(mine, theirs, aliases):
        return 0.0
    both = aliases.shared(mine.names, theirs.everybody) or aliases.shared(mine.doers, theirs.everybody)
    needed = 2 if kind in PAIRED and len(mine.names) > 1 and len(theirs.names) > 1 else 1
    return both / max(1, min(len(mine.names), len(theirs.names))) if both >= needed else 0.0


def clash(mine: Cast, theirs: Cast, aliases: Aliases) -> bool:
    """Whether two casts cannot be of one event: others do it, it is done to others, or it is about other things."""
    if mine.things and theirs.things and not mine.things & theirs.things:
        return True
    # One operator has many a launch.
    if mine.flying and theirs.flying and not aliases.any_same(mine.flying, theirs.flying):
        return True
    if mine.bench and theirs.bench and not same_entity(mine.bench, theirs.bench):
        return True
    doers = bool(mine.doers and theirs.doers) and not _meet(mine, theirs, mine.doers, theirs.doers, aliases)
    done_to = mine.undergoers and theirs.undergoers
    return doers or (bool(done_to) and not _meet(mine, theirs, mine.undergoers, theirs.undergoers, aliases))


def opposed(mine: Cast, theirs: Cast, aliases: Aliases) -> bool:
    """Whether somebody does in one what is done to him in the other, and nobody has the same part in both."""
    if aliases.any_same(mine.doers, theirs.doers) or aliases.any_same(mine.undergoers, theirs.undergoers):
        return False
    return aliases.any_same(mine.doers - mine.undergoers, theirs.undergoers - theirs.doers) or aliases.any_same(
        mine.undergoers - mine.doers, theirs.doers - theirs.undergoers
    )


def _meet(mine: Cast, theirs: Cast, left: frozenset[str], right: frozenset[str], aliases: Aliases) -> bool:
    """Whether anybody of one side takes any part in the other cast."""
    return aliases.any_same(left, theirs.everybody) or aliases.any_same(right, mine.everybody)


def _named(participant: Participant, telling: Telling, aliases: Aliases) -> list[_Named]:
    """Whom a participant names; an office is its holder, and a capital that does something is its state."""
    role = participant.role
    courts = [court for name in (participant.name, *entities(participant)) if (court := court_of(name))]
    if role in _DOERS and courts:
        return [_Named(role, courts[0], True)]
    if people := led(participant, telling, aliases):
        return [_Named(role, person, True) for person in people]
    if participant.entity is None:
        office = office_of(participant.name)
        if office:
            return [_Named(role, aliases.offices.get(office) or f"{key(office[0])} {office[1]}", True)]
        if role in _DOERS and (state := states.speaks_for(participant.name)):
            return [_Named(role, key(state), True)]
        if role in _DOERS and (sender := state_of_forces(participant.name)):
            return [_Named(role, key(sender), True)]
        if (thing := _thing_of_a_state(participant.name)) is not None:
            return [_Named(role, thing, thing.split()[-1] in _STANDING)]
        if not _marked_as_name(participant.name, telling, aliases):
            return []
        return [_Named(role, aliases.key_of(name), False) for name in entities(participant)]
    return [_Named(role, _key(name, role, aliases), True) for name in entities(participant)]


def _thing_of_a_state(name: str) -> str | None:
    """What a phrase means by a state and a common noun, however it is told: "a U.S. air base", "the American base"."""
    words = [word for word in name.split() if word.casefold() not in DETERMINERS]
    last = next((at for at, word in enumerate(words) if word in _BEHIND), len(words))
    state = next(((at, found) for at in range(last - 1) if (found := states.state(words[at]))), None)
    if state is None or any(not word.islower() for at, word in enumerate(words[:last]) if at != state[0]):
        return None
    noun = words[last - 1]
    return f"{key(state[1].name)} {noun.removesuffix('s')}"


_STANDING = frozenset({"base", "airbase", "embassy", "consulate", "school", "station", "barrack", "garrison"})
"""What each state has its own of: the base of another one is another base."""
_BEHIND = frozenset({"in", "at", "on", "of", "for", "near", "that", "which", "from"})


def _key(name: str, role: str, aliases: Aliases) -> str:
    if aliases.explains(name):
        return aliases.key_of(name)
    state = states.state(name)
    if state and (role in _DOERS or not states.is_seat(name)):
        return key(state.name)
    return aliases.key_of(name)


def _marked_as_name(name: str, telling: Telling, aliases: Aliases) -> bool:
    """Whether capitals make a phrase a name: one on the first word of a sentence does so only for a known name."""
    words = [word for word in name.split() if word.casefold() not in DETERMINERS]
    capitals = [at for at, word in enumerate(words) if word[:1].isupper() and word.casefold() not in COUNTING]
    if not capitals:
        return False
    first = words[capitals[0]]
    if len(capitals) > 1 or capitals[0] > 0 or _names_somebody(first):
        return True
    if len(words) > 1 and words[1].isdigit() and len(first) > 1:
        return True  # "Heron 2 rocket"
    if key(first) in aliases.told:
        return True
    return not _opens_sentence(name, telling)


def only_opens_a_sentence(participant: Participant, telling: Telling) -> bool:
    """Say whether nothing but the beginning of a sentence puts a capital on one of no known name: "Ferry sinks"."""
    words = participant.name.split()
    capitals = [at for at, word in enumerate(words) if word[:1].isupper()]
    if participant.entity is not None or capitals != [0] or _names_somebody(words[0]):
        return False
    return _opens_sentence(participant.name, telling)


def _names_somebody(word: str) -> bool:
    """Whether a word with a capital is a possessive or a state: "Estonia's foreign minister"."""
    return re.search(r"['’]s?$", word) is not None or states.state(word) is not None


def _opens_sentence(name: str, telling: Telling) -> bool:
    if telling.event.part is PartKind.TITLE:
        return True
    text = text_of(telling.reading, telling.event.part)
    at = text.rfind(name, 0, telling.event.span[0])
    at = at if at >= 0 else text.find(name, telling.event.span[1])
    before = text[: max(at, 0)].rstrip(" ")
    return not before or before[-1] in ".!?:\"”“'’\n-–—"


def _things(participants: Sequence[Participant], kind: EventType) -> frozenset[str]:
    """The common words that tell what a tariff, law, vote or outbreak is about, or who strikes."""
    roles = _OF_THINGS.get(kind, frozenset())
    told = [each.name for each in participants if each.role in roles and each.entity is None]
    phrases = [re.findall(r"[^\W\d_]+", name) for name in told]
    words = [word for phrase in phrases for word in phrase]
    # "Health care" is "healthcare"; "the law" is no word of its own.
    words += [f"{a}{b}" for phrase in phrases for a, b in pairwise(phrase) if not {_thing(a), _thing(b)} & _OF_NO_THING]
    return frozenset(_thing(word) for word in words) - _OF_NO_THING


def _thing(word: str) -> str:
    state = states.state(word)
    if state:
        return key(state.name)
    lower = word.casefold()
    return lower[:-1] if lower.endswith("s") and not lower.endswith("ss") else lower
