"""Who takes part in an event, brought from many tellings to one spelling and one part each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from reportedly.model import states
from reportedly.model.dossier import Party
from reportedly.model.statement import EventType, Participant, PartKind
from reportedly.stories.claims.claim import Claim
from reportedly.stories.parties.casts import PAIRED, is_where, only_opens_a_sentence
from reportedly.stories.parties.leaders import are_leaders, is_town
from reportedly.stories.parties.legislatures import legislature
from reportedly.stories.parties.names import entities, key, same_entity
from reportedly.stories.parties.others import states_in
from reportedly.stories.telling import Telling

BEFALLEN = ("theme", "victim", "target", "appointee")
DOING = ("agent", "party", "visitor", "attacker", "launcher", "sender", "host")
_OF_PEOPLES = frozenset({EventType.COURT, EventType.ATTACK, EventType.DEATH, EventType.PROTEST, EventType.AID})
"""What befalls people or is done by them, whom a page names by their state alone."""
_CALENDAR = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday".split()
)
_HEADLINES = 2
"""Headlines that may have a name wrong in one way."""


def cast_of(claim: Claim) -> tuple[Party, ...]:
    """Give who takes part, in the spelling and role told most; the most named first, those hardly named left out."""
    told: Counter[tuple[str, str]] = Counter()
    in_texts: set[str] = set()
    for telling in claim.tellings:
        if parliament := legislature(telling):
            told["agent", parliament] += 1
        for participant in telling.event.participants:
            if parliament and participant.role == "agent" and not states_in(participant.name):
                continue
            where = claim.type is EventType.DISASTER and is_where(participant, telling)
            where = where or is_town(participant, telling)
            nobody = participant.entity is None and are_leaders(participant)
            if not where and not nobody and not only_opens_a_sentence(participant, telling):
                named = (people,) if (people := _people(participant, claim.type)) else entities(participant)
                names = [name for name in named if _is_name(name, participant, telling)]
                told.update((participant.role, name) for name in names)
                in_texts.update(names if telling.event.part is not PartKind.TITLE else ())
    groups: list[Counter[tuple[str, str]]] = []
    for (role, name), count in sorted(told.items(), key=lambda each: -each[1]):
        group = next((group for group in groups if _same_group(name, group, claim.meant)), None)
        if group is None:
            groups.append(Counter({(role, name): count}))
        else:
            group[role, name] += count
    groups.sort(key=lambda group: -group.total())
    sides = 2 if claim.type in PAIRED else 1
    kept = [group for at, group in enumerate(groups) if at < sides or group.total() * 6 >= groups[0].total()]
    return tuple(_party(group, in_texts, claim.meant) for group in kept[:6])


def other_names_in(claim: Claim, cast: Sequence[Party]) -> tuple[tuple[str, str], ...]:
    """Give the further names of those who take part, as pages explain them, each with the one in the cast."""
    found = (
        (name, party.entity)
        for name, meant in sorted(claim.meant.items())
        for party in cast
        if name != party.entity and same_entity(claim.meant.get(party.entity, key(party.entity)), meant)
    )
    return tuple(found)


def _is_name(name: str, participant: Participant, telling: Telling) -> bool:
    """Whether a name of a headline, where any word may have a capital, is known or its words stand so in the text."""
    if name.casefold() in _CALENDAR:
        return False
    if telling.event.part is not PartKind.TITLE or participant.entity is not None:
        return True
    words = re.findall(r"[\w-]+", name)
    return all(word in telling.reading.article.text for word in words if word[:1].isupper())


def _people(participant: Participant, kind: EventType) -> str | None:
    """The people of a state whom something befalls, or who protest: "three Finns" are not Finland."""
    last = participant.name.split()[-1:]
    of_people = participant.role in (DOING if kind is EventType.PROTEST else BEFALLEN)
    several = last[0] if kind in _OF_PEOPLES and of_people and last and last[0].endswith(("s", "ese")) else ""
    return several if states.is_demonym(several) else None


def _same_group(name: str, group: Counter[tuple[str, str]], meant: Mapping[str, str]) -> bool:
    """Whether a name is of one with others; a thing called by it, "Norland runoff", is not Norland."""
    mine = meant.get(name, key(name))
    return any(same_entity(mine, meant.get(other, key(other))) and _thing(name) == _thing(other) for _, other in group)


def _thing(name: str) -> str | None:
    """The noun of a thing that is called by a name; people are told by their state: "Norlandic protesters"."""
    noun = _NOUN.search(name)
    return noun[0] if noun and not states.is_demonym(name.split()[0]) else None


_NOUN = re.compile(r" [a-z-]+$")


def _party(group: Counter[tuple[str, str]], in_texts: set[str], meant: Mapping[str, str]) -> Party:
    """The name in full where there is one: it says more; else the one told most. Of one's other names the one told
    most on all pages goes before all.

    One that only one or two headlines have, and that is a name of the texts with more words in capitals, comes last:
    where every word has a capital, the verb looks like a part of the name.
    """

    def trusted(name: str) -> bool:
        if name in in_texts or sum(group[each] for each in group if each[1] == name) > _HEADLINES:
            return True
        shorter = (other for _, other in group if other in in_texts)
        beside = (name.removeprefix(f"{other} ").removesuffix(f" {other}") for other in shorter if other != name)
        return not any(rest != name and rest.istitle() for rest in beside)

    def usual(name: str) -> bool:
        return meant.get(name, key(name)) == key(name)

    role, name = max(group, key=lambda each: (usual(each[1]), trusted(each[1]), is_in_full(each[1]), group[each]))
    return Party(role, name)


_OF_ANOTHER = re.compile(r"['’]s? \S")


def is_in_full(name: str) -> bool:
    """Say whether a name says more for its several words; "Roe's two sons" and "ROE TO QUIT" are no names of Roe."""
    return " " in name and not name.isupper() and not _OF_ANOTHER.search(name)
