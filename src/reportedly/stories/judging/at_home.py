"""Officers who are named without their state, province or town: they speak for the one that acts in what they say."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.model import states
from reportedly.model.statement import EventType, Participant
from reportedly.model.tracing import Root
from reportedly.stories.parties.names import entities, key
from reportedly.stories.parties.others import state_of_forces, states_in
from reportedly.stories.telling import Holding, sentence_around, text_of

ACTING = frozenset({"agent", "party", "sender", "visitor", "launcher"})
HOSTILE = frozenset(
    {EventType.ATTACK, EventType.COURT, EventType.DEATH, EventType.DISASTER, EventType.OUTBREAK, EventType.PROTEST}
)
"""Of these any government may speak, whose act they are or not."""

_STATE_OFFICE = re.compile(
    r"(?i)\b(prime minister|president|presidency|chancellor|premier|minister|ministry|government|cabinet"
    r"|army|navy|air force|armed forces|military)\b"
)

_PARDONS = re.compile(r"(?i)pardon|amnest|clemency|commut|free|releas|repatriat")
"""What a state is to do with those it holds is its own act, and no crime."""

_LOCAL_OFFICE = re.compile(r"(?i)\b(?:premier|governor|mayor|first minister)\b|\bgov\.")


def known_to_speak(root: Root) -> bool:
    """Whether an origin is known to speak for somebody besides itself."""
    return root.speaker is not None and key(root.speaker) != key(root.name)


def home_state(holding: Holding, called: str, parties: Iterable[str]) -> str | None:
    """The state that an officer of state named without one speaks for: that which acts in what he says.

    "Norway will send troops, the prime minister said": hers is Norway if the page is written from there, or names no
    state besides but the one the act is towards. Of an attack or a crime any government may speak. `called` is how the
    page names the officer.
    """
    event, reading = holding.telling.event, holding.telling.reading
    pardons = _PARDONS.match(event.text) is not None and event.expected
    if (event.type in HOSTILE and not pardons) or not _STATE_OFFICE.search(called):
        return None
    acting = {state.code: state for each in event.participants if each.role in ACTING for state in _states(each)}
    acting = acting or {state.code: state for party in parties if (state := states.state(party))}
    if len(acting) != 1:
        return None
    (code,) = acting
    towards = {place.country for place in event.places} | {
        state.code for each in event.participants for state in (*_states(each), *_of_people(each))
    }
    # Who speaks of his own state's act names in that sentence whom it is towards, whatever the part it plays there.
    text = text_of(reading, event.part)
    sentence = text[slice(*sentence_around(text, event.span))]
    towards |= {state.code for name in states_in(sentence) if (state := states.state(name))}
    written_from = reading.written_from
    named = {place.country for place in reading.literal_places if place.country} | {
        state.code for said in reading.attributions if (state := states.state(said.source.affiliation or ""))
    }
    at_home = written_from is not None and written_from.country == code
    return acting[code].name if at_home or not named - towards - {code} else None


def speaks_for_its_place(holding: Holding, called: str, source: str) -> bool:
    """Whether an officer speaks of his own town or province: "Halden will close its schools, the mayor said".

    `source` are the page's words for him, which name no other place.
    """
    event, reading = holding.telling.event, holding.telling.reading
    acting = [each for each in event.participants if each.role in ACTING]
    if event.type in HOSTILE or len(acting) != 1 or not _LOCAL_OFFICE.search(called):
        return False
    known = {place.name for place in reading.literal_places if place.name}
    names = {acting[0].name, *entities(acting[0])}
    return bool(names & known) and not any(other in source for other in known - names)


_POST = (
    r"(?:chief executive(?: officer)?|CEO|chief financial officer|CFO|finance (?:chief|director)"
    r"|chief operating officer|board (?:director|member)|(?:co-?)?founder|(?:sporting|general) (?:director|manager)"
    r"|managing director|executive director|president|vice president|chair(?:man|woman|person)?|general secretary"
    r"|secretary general|director-general|director general|spokes(?:man|woman|person))"
)
_OFFICER = re.compile(
    r"(?:(?:the|its|company|group|club|union|firm) )*"
    rf"(?:the (?:[\w.-]+ ){{0,3}}(?:company|group|club|firm|maker|giant|bank|airline|carmaker|retailer)['’]s )?"
    rf"{_POST}(?: and {_POST})?"
    r"(?:,? (?:[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*){0,3})?"
)
_OFFICE = re.compile(
    r"(?:the |The )?(?:[Pp]rime [Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor|[Mm]ayor|[Gg]overnor|[Mm]inister"
    r"|[Ss]enator|[Ss]ecretary|[Tt]reasurer|[Ll]eader)"
)


_OF_THE_PRESIDENT = re.compile(r"(?i)(?:the )?presidential (?:spokes(?:man|woman|person)|press (?:secretary|office))\b")
"""Who speaks for the one who holds the office: "Roe has declared martial law, presidential spokesman Vane said"."""
_A_GOVERNMENT = re.compile(
    r"(?:the |The )?(?:(?:federal|provincial|state|[A-Z][\w.’'-]+) )?(?:government|administration|cabinet)(?<!’s)"
)
_GOVERNS = re.compile(r"(?i)\b(?:attorney general|(?:press |home |state |foreign )?secretary|treasurer)\b")


def is_of_the_government(holding: Holding, called: str) -> bool:
    """Whether what "the government" does is told by an officer of state: "the prime minister's spokesman"."""
    acting = [each for each in holding.telling.event.participants if each.role in ACTING]
    one = len(acting) == 1 and _A_GOVERNMENT.fullmatch(acting[0].name) is not None
    return one and (_STATE_OFFICE.search(called) is not None or _GOVERNS.search(called) is not None)


def is_its_officer(source: str, acting: Participant) -> bool:
    """Whether the one that acts is told of by an officer of whom no page says whose he is.

    A body by its own: "Norlink will cut jobs, president Ann Roe told staff"; a person by his office: "Roe will go, the
    Prime Minister said".
    """
    names = entities(acting)
    if len(names) != 1 or states.state(names[0]) is not None:
        return False
    if _OF_THE_PRESIDENT.match(source) is not None and " " in names[0]:
        return True
    return _OFFICER.fullmatch(source) is not None or (_OFFICE.fullmatch(source) is not None and " " in names[0])


def _states(participant: Participant) -> list[states.State]:
    named = [state for name in entities(participant) if (state := states.state(name))]
    sender = None if named else states.state(state_of_forces(participant.name) or "")
    return named if sender is None else [sender]


def _of_people(participant: Participant) -> list[states.State]:
    """As in "Chinese goods"."""
    return [state for name in states_in(participant.name) if (state := states.state(name))]
