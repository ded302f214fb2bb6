"""Whether those whom a question names take part in an event, under whatever name pages tell them by."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.model import states
from reportedly.model.statement import EventType, Participant
from reportedly.stories.claims.joining import OF_THE_UNNAMED
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.parties.befallen import are_several
from reportedly.stories.parties.casts import OF_STATES, OF_TWO
from reportedly.stories.parties.courts import court_of
from reportedly.stories.parties.names import key, same_entity, without_initials
from reportedly.stories.parties.regions import region_of
from reportedly.stories.questions.arms import told_by_kind
from reportedly.stories.questions.holders import holds_office, is_asked_for_its_head
from reportedly.stories.questions.houses import is_parliament, is_told_of, sits_there
from reportedly.stories.questions.matters import has_word
from reportedly.stories.questions.naming import core_of, is_of, is_one, same_words, stands_in
from reportedly.stories.questions.sites import COMING, country_of, is_all_of_a_state, is_at, lies_within
from reportedly.stories.questions.strikers import employers_struck, is_struck, strikes_there
from reportedly.stories.questions.wanted import Told, Wanted

DECISIONS = frozenset({EventType.LAW, EventType.VOTE})
_OF_MATTERS = DECISIONS | {EventType.PUBLICATION}
"""What is known by what it is about, which pages tell in other words."""


def named_where_told(wanted: Wanted, told: Told) -> bool:
    """Whether an event of which nobody named is told to take part is told beside all whom a question names."""
    if _is_the_end_of_several(told):
        return False
    inside = [party.entity for party in told.event.participants]
    if told.event.type is EventType.LAUNCH:
        inside = [party.entity for party in told.event.participants if party.role != "agent"]
    if wanted.of_anybody:
        inside = []  # whoever it is
    if any(
        _ARTICLE.sub("", name)[:1].isupper()
        and court_of(name) is None
        and not _A_COURT.search(name)
        and not _is_somebody_of_a_state(name)
        for name in inside
    ):
        return False
    names = (*wanted.names, *wanted.places)
    near = f"{told.sentences} {told.headlines}"
    if befalls_the_unnamed(told):
        near = f"{near} {told.heads}"
    return all(stands_in(name, near) or is_told_of(name, told.text) for name in names)


def _is_the_end_of_several(told: Told) -> bool:
    """Whether pages tell of the deaths of people who have no name: whoever is named beside them is not one of them."""
    deaths = [mention for mention, _ in told.mentions if mention.type is EventType.DEATH]
    return any(are_several(each) or each.text.casefold() in _DEATHS for each in deaths)


def is_the_end_of_kin(wanted: Wanted, told: Told) -> bool:
    """As in "Roe found her brother dead": nobody named there is, unless asked for as a brother."""
    deaths = [mention for mention, _ in told.mentions if told.event.type is mention.type is EventType.DEATH]
    dead = [each for mention in deaths for each in mention.participants if each.role == "victim"]
    kin = [found[1].casefold() for each in dead if (found := _KIN.search(_dead_as_named(each)))]
    return bool(kin) and len(kin) == len(dead) and not {*kin} & {word.casefold() for word in wanted.words}


def _dead_as_named(dead: Participant) -> str:
    return dead.entity if isinstance(dead.entity, str) else dead.name


_KIN = re.compile(
    r"(?i)(?:\b(?:his|her|their|my|our)|['’]s?) (?:[\w-]+ ){0,2}?"
    r"(wife|husband|partner|mother|father|sister|brother|daughter|son|uncle|aunt|cousin|nephew|niece"
    r"|grand(?:mother|father|son|daughter))$"
)
_DEATHS = frozenset({"deaths", "casualties", "fatalities"})


def befalls_the_unnamed(told: Told) -> bool:
    """Whether it is a rescue or a find, which pages tell of whom they call "the men" and "the jet"."""
    return any(kind_of(mention, text) in OF_THE_UNNAMED for mention, text in told.mentions)


def _is_somebody_of_a_state(name: str) -> bool:
    """Whether a phrase has no other name than a state's people: "Indonesian airliner", "Finnish rescuers"."""
    *before, last = name.split()
    named = [word for word in before if word[:1].isupper()]
    return last.islower() and bool(named) and all(states.is_demonym(word) for word in named)


_A_COURT = re.compile(r"(?i)\b(?:court|tribunal)$")
"""A court by its name, which a question may ask for as no more than "the court"."""


def decides_itself(wanted: Wanted, told: Told) -> bool:
    """Whether of a decision the parliament that a question names is told to make it, and not only to be there."""
    asked = {name for each in wanted.events for role, name in each.cast if role == "agent" and is_parliament(name)}
    deciding = [party.entity for party in told.event.participants if party.role == "agent"]
    return told.event.type in DECISIONS and any(sits_there(name, deciding) for name in asked)


def is_plain_act(told: Told) -> bool:
    """Whether it is only told by verbs that no type is known for."""
    return bool(told.mentions) and all(mention.act for mention, _ in told.mentions)


def rules_there(name: str, told: Told) -> bool:
    """Whether the court of a name rules, under whatever name it has there: "the country's top court"."""
    court = court_of(name)
    return court is not None and any(same_entity(court, each) for each in told.courts)


def how_many_take_part(wanted: Wanted, told: Told) -> float | None:
    """How many of those that the question names take part, the others less; None where one is somebody else."""
    event = told.event
    inside = [party.entity for party in event.participants]
    where = [event.place.name, *country_of(event)] if event.place else []
    decided = (*told.taking_part, *told.electing) if event.type in _OF_MATTERS else ()
    named = [name for name in wanted.names if is_one(name, [*inside, *where, *decided, event.title])]
    # The Catalans elect where Catalonia does.
    named += [name for name in wanted.names if name not in named and region_of(name) in told.electing]
    # In an act of state and where states meet, who acts for the state stands for it.
    by_others = event.type in OF_STATES | OF_TWO
    acting = [body for party in inside for body in _bodies(party, told)] if by_others else []
    named += [name for name in wanted.names if name not in named and rules_there(name, told)]
    named += [name for name in wanted.places if is_at(name, [*inside, *decided, *acting], where)]
    named += [name for name in wanted.places if name not in named and _is_around(name, wanted, told)]
    named += [name for name in wanted.names if name not in named and sits_there(name, [*inside, *decided])]
    named += [name for name in wanted.names if name not in named and _is_led_there(name, wanted, told)]
    if event.type in OF_TWO and not wanted.taking_part:
        named += [name for name in wanted.names if name not in named and _is_in_its_name(name, told)]
    struck = [name for name in employers_struck(wanted, told) if name not in named]
    named += struck
    others = [name for name in (*wanted.names, *wanted.places) if name not in named]
    own = any(asked.own for asked in wanted.events)
    untold = [name for name in others if not (own or _is_told(name, wanted, told))]
    if untold and not (len(wanted.clubs) > len(untold) and {*untold} <= {*wanted.clubs}):
        return None
    # Two meet each other, and nobody else whom the pages name.
    apart = [name for name in others if name in (wanted.taking_part or wanted.names)]
    if event.type in OF_TWO and apart and not _is_of_one_side(apart, told):
        return None
    if event.type is EventType.ECONOMIC and _is_of_a_third(wanted, told):
        return None
    sure = [name for name in named if not (name in struck or rules_there(name, told) or is_parliament(name))]
    if any(not _is_the_same(name, [*inside, event.title], told) for name in sure):
        return None
    return len(named) + 0.3 * len(others) if named else 0.0


def _is_in_its_name(name: str, told: Told) -> bool:
    """Whether a meeting goes by a name, "the Nordic summit", "the Baltic energy summit": nobody by it takes part."""
    before = re.compile(rf"\b{re.escape(name)}(?: [\w-]+){{0,2}} $")
    return any(before.search(text[: mention.span[0]]) for mention, text in told.mentions)


def _is_of_one_side(apart: Sequence[str], told: Told) -> bool:
    """As in "Peru rejected a truce proposed by Chile": a pact of which one side is told, beside all others by name."""
    sides = [party for party in told.event.participants if party.role == "party"]
    alone = told.event.type is EventType.AGREEMENT and len(sides) < PAIR
    return alone and all(stands_in(name, told.sentences) for name in apart)


def _is_around(name: str, wanted: Wanted, told: Told) -> bool:
    """Whether the event is within the town of a name: in the Kremlin, where Moscow is asked for."""
    grounds = [ground for asked in wanted.events for ground in asked.grounds if ground.name == name]
    return told.event.place is not None and any(lies_within(told.event.place, ground) for ground in grounds)


def _is_of_a_third(wanted: Wanted, told: Told) -> bool:
    """Whether a third is bought or sold where a question names two who are to be one, such as a brand of theirs."""
    pair = {name for asked in wanted.events for _, name in asked.cast if name != name.casefold()}
    bought = [party.entity for party in told.event.participants if party.role == "theme"]
    named = [each for each in bought if each.split()[-1][:1].isupper()]
    if len(pair) < PAIR or not named or any(asked.kind != "takeover" for asked in wanted.events):
        return False
    return not any(is_one(name, named) or stands_in(name, " ".join(named)) for name in pair)


PAIR = 2


def _is_led_there(body: str, wanted: Wanted, told: Told) -> bool:
    """Whether a question names a body for who leads it, "the Senate speaker", and somebody of it takes part."""
    parties = [party.entity for party in told.event.participants]
    led = is_asked_for_its_head(body, wanted.words)
    return led and any(is_one(body, [each]) for party in parties for each in _bodies(party, told))


def _is_told(name: str, wanted: Wanted, told: Told) -> bool:
    """Whether the pages have a name, or what may stand for it there: a parliament's members, the state of a town."""
    if told.names(name) or is_told_of(name, told.text) or told_by_kind(name, wanted, told):
        return True
    return _only_country_told(name, wanted, told)


def _only_country_told(town: str, wanted: Wanted, told: Told) -> bool:
    """Whether the pages have no more than the state of the town that somebody is to come to: the rest is told later."""
    state = next((states.by_code(code) for name, code in wanted.countries if name == town), None)
    place = told.event.place
    somewhere = place is None or is_all_of_a_state(told.event)
    return told.event.type in COMING and somewhere and state is not None and told.names(state.name)


def plays(role: str, name: str, told: Told) -> bool:
    """Whether somebody takes part in a role: he himself, one of his, or, where nobody is told in it, any on the pages.

    Whom the question tells by a common noun ("nurses") must be on the pages.
    """
    if name == name.casefold():
        return _plays_unnamed(role, name, told)
    inside = [party.entity for party in told.event.participants]
    inside += told.taking_part if told.event.type in _OF_MATTERS else ()
    filled = [party.entity for party in told.event.participants if party.role == role]
    if is_one(name, [*inside, told.event.title]) or is_of(name, inside) or rules_there(name, told):
        return True
    if any(holds_office(each, name, told.text) for each in filled) or (
        role == "party" and _is_of_one_side([name], told)
    ):
        return True
    if any(is_one(name, [body]) or is_of(name, [body]) for each in filled for body in _bodies(each, told)):
        return True
    # What a state's leader does, or its ministry, the state does: whose he is may stand on no page.
    unplaced = bool(filled) and all(states.state(each) is None and not _bodies(each, told) for each in filled)
    if role == "agent" and states.state(name) is not None and told.event.type in _BY_ITS_LEADERS and unplaced:
        return told.names(name)
    if (role != "agent" and _is_owned_there(name, told)) or (role == "agent" and is_struck(name, told)):
        return True
    # Who has a bill put to the vote is no other chamber than the one that votes.
    if role in ("agent", "party") and is_parliament(name):
        deciding = [each for each in filled if is_parliament(each)]
        if sits_there(name, deciding):
            return True
        if not deciding and (told.event.type in DECISIONS or not filled):
            return told.names(name) or is_told_of(name, told.text)
    # Of what a decision is about some pages give the name in full, and others half of it.
    if role == "theme" and told.event.type in _OF_MATTERS | {EventType.COURT} and states.state(name) is None:
        return told.names(name)
    told_there = told.names(name) or is_told_of(name, told.text)
    if befalls_the_unnamed(told):
        filled = [each for each in filled if not _is_somebody_of_a_state(each)]
    return not any(_ARTICLE.sub("", each)[:1].isupper() for each in filled) and told_there


def _plays_unnamed(role: str, name: str, told: Told) -> bool:
    """Whether whom a question tells by a common noun is on the pages: "nurses"; "regulators" are whoever decides."""
    if role == "agent" and name in _WHOEVER_DECIDES and told.event.type in DECISIONS:
        return True
    return strikes_there(name, told) or has_word(name, told.sentences if is_plain_act(told) else told.text)


_WHOEVER_DECIDES = frozenset("regulators regulator authorities watchdogs watchdog".split())
"""Who allows or bars, by whatever name pages have for them."""


def has_the_other_part(role: str, name: str, told: Told) -> bool:
    """Whether whoever is to be charged or arrested is only told to do it, or the other way round."""
    if told.event.type is not EventType.COURT:
        return False
    other = {"target": "agent", "agent": "target"}.get(role)
    parts = {party.role for party in told.event.participants if is_one(name, [party.entity])}
    return other is not None and parts == {other}


def _is_owned_there(name: str, told: Told) -> bool:
    """Whether what is told of somebody stands where the event is told, and he does: "Ann Roe's conviction"."""
    owned = _OWNED.fullmatch(name)
    return owned is not None and has_word(owned["what"], told.sentences) and stands_in(owned["whose"], told.sentences)


_OWNED = re.compile(r"(?P<whose>[^\W\d_].*)(?:['’]s|(?<=s)['’]) (?P<what>[a-z]+)")
_BY_ITS_LEADERS = frozenset({EventType.COURT, EventType.SANCTION, EventType.DEPLOYMENT, EventType.AID})
_ARTICLE = re.compile(r"(?i)^(?:the|an?|its|his|her|their|this|that) ")
"""What opens a description, at the head of a sentence with a capital: "The bridge"."""


def may_launch(role: str, name: str, told: Told) -> bool:
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
