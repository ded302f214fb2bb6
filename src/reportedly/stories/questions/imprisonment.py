"""Whether somebody goes to prison, as pages tell it: a sentence only orders it, who hands himself in does go.

That he is held is told by much else besides: that he was taken there, that he serves his time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from reportedly.model.reading import Reading
from reportedly.model.statement import Change, EventMention, EventType, Factuality, Judgement, Participant
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.questions.naming import is_one
from reportedly.stories.questions.query import Query
from reportedly.stories.questions.retold import is_theirs
from reportedly.stories.questions.wanted import Asked
from reportedly.stories.telling import text_of

HELD = "enter prison"
"""One act, whether he is taken there or hands himself in."""
WORDS = frozenset(
    {(verb, "v") for verb in ("jail", "imprison", "incarcerate", "lock up", "serve", "go", "head", "face")}
    | {(verb, "v") for verb in ("spare", "avoid", "escape", "dodge", "evade")}
    | {("imprisonment", "n"), ("incarceration", "n"), ("jailing", "n")}
)
"""What pages are read again for."""
_PRISON = r"(?:[A-Z][\w’'-]+ ){0,3}(?:(?i:jail|prison|custody|bars)\b|[Cc]orrectional)"
_ASKED = re.compile(r"(?i)(?:jail|imprison|incarcerat|lock)")
_TO_PRISON = re.compile(rf"\w+(?: [\w.’'-]+){{0,6}}? (?:to|in|into|behind) (?:the |an? )?{_PRISON}")
_GOES = re.compile(rf"(?i:go|goes|going|gone|went|head\w*) (?:back )?(?:to|into|behind) {_PRISON}")
_HELD = re.compile(r"(?i)(?:jail|imprison|incarcerat|lock)\w*")
_FOR_A_TERM = re.compile(
    r"(?i)jail\w*(?: [\w.’'-]+){0,4}? (?:for|to) (?:[\w-]+ ){1,4}?(?:years?|months?|weeks?|days?|life)\b"
)
"""As in "jailed for two years": a court metes it out."""
_SENTENCES = re.compile(
    r"(?i)(?:sentenc|order|condemn|hand|giv|gave|get|got|receiv|impos|upheld|uphold|affirm|confirm)"
)
_UNDOES = re.compile(r"(?i)(?:quash|overturn|annul|set aside|void|threw out|throw out|thrown out|rescind|revers|vacat)")
_WANTED = re.compile(r"(?i)\b(?:to|have|having|seek\w*|bid|ask\w*|want\w*|would|could|may|might)\b[^.;:]{0,50}$")
_NOUN = re.compile(r"(?i)(?:imprisonment|incarceration|jailing)s?$")
_TERM_OF = re.compile(r"(?i)(?:years?|months?|weeks?|days?|life|term)['’]?s?(?: of)? $")
"""As in "15 months imprisonment", "a term of imprisonment"."""
_TERM = re.compile(r"(?i)\b(?:sentences?|terms?|time|years|months|jail|prison|imprisonment)\b")
_SERVED = re.compile(r"(?i)serv\w*(?: [\w.’'-]+){0,6}? (?:sentences?|terms?|time|years|months|days|weeks)\b")
_FACES = re.compile(
    r"(?i)fac\w*(?: [\w.’'-]+){0,7}? (?:jail|prison|behind bars|imprisonment)\b"
    r"(?! (?:officials?|service|staff|guards?))"
)
_SPARED = re.compile(
    r"(?i)(?:spar|avoid|escap|dodg|evad)\w*(?: [\w’'-]+){0,2}? (?:jail|prison|imprisonment|custody)\b"
    r"|(?:sentenc|hand|giv|gave|get|got|receiv)\w*(?: [\w.,’'-]+){0,6}? suspended"
    r" (?:(?:prison|jail) )?(?:sentence|term)\b"
)
_HIS_OWN = re.compile(r"(?i)(?:serv|go|went|head|fac|avoid|escap|dodg|evad)")
"""What he does himself who is held."""


def asked_of_prison(query: Query) -> Asked | None:
    """Give what a question asks about where it is whether one who is named goes to prison, or is there; else None."""
    asked = next(iter(query.wanted.events), None)
    if asked is None or asked.type is not EventType.COURT or asked.kind != "sentence":
        return None
    befallen = [name for role, name in asked.cast if role == "target"]
    himself = len(befallen) == 1 and is_one(befallen[0], query.wanted.names)
    return replace(asked, act=HELD, kind=HELD) if himself and _ASKED.match(asked.trigger) else None


def told_of_prison(asked: Asked, query: Query, reading: Reading, again: Sequence[EventMention]) -> Reading:
    """Give a reading with what it tells of the imprisonment of him whom a question names, and nothing else.

    That are its events of the courts, and those read `again` by more words.
    """
    of_courts = [each for each in reading.events if each.type is EventType.COURT]
    taken = {(each.part, each.span[0]) for each in of_courts}
    events = [*of_courts, *(each for each in again if (each.part, each.span[0]) not in taken)]
    told = [
        found
        for event in events
        if _befalls(event, query.wanted.names)
        if (found := _as_held(asked, event, text_of(reading, event.part))) is not None
    ]
    return replace(reading, events=tuple(told), figures=())


def _befalls(event: EventMention, names: Sequence[str]) -> bool:
    """Whether an event is told of those of the names and of nobody else, whichever court or police does it."""
    doing = tuple(each for each in event.participants if each.role == "agent")
    if _HIS_OWN.match(event.text):
        return is_theirs(replace(event, participants=doing), names)
    befallen = tuple(each for each in event.participants if each.role != "agent")
    if not befallen:
        return _NOUN.match(event.text) is not None
    whole = event if _SPARED.match(f"{event.text} {befallen[-1].name}") else replace(event, participants=befallen)
    return is_theirs(whole, names)


def _as_held(asked: Asked, event: EventMention, text: str) -> EventMention | None:
    """What an event tells of his being held; None where it tells nothing of it."""
    start, kind = event.span[0], kind_of(event, text)
    before = text[max(0, start - 60) : start]
    if _SPARED.match(text, start):
        return replace(_as_ordered(asked, event), change=Change.CANCELLED)
    if _FACES.match(text, start):
        return _as_possible(_as_asked(asked, event))
    if _NOUN.match(event.text) and _TERM_OF.search(before):
        return _as_ordered(asked, event)
    if event.type is not EventType.COURT:
        told = (_SERVED, _GOES, _HELD) if not _NOUN.match(event.text) else (_HELD,)
        return _as_asked(asked, event) if any(form.match(text, start) for form in told) else None
    if kind == "surrender":
        refused = all(each.score <= 0 for each in event.factuality)
        return None if refused else _as_asked(asked, event)  # he has no say in it
    terms = [each.name for each in event.participants if each.role != "agent"]
    ruled = kind == "ruling" and any(_TERM.search(name) for name in terms)
    if ruled and _UNDOES.match(event.text):
        return None if _WANTED.search(before) else replace(_as_ordered(asked, event), change=Change.CANCELLED)
    if ruled or (kind == "sentence" and (_SENTENCES.match(event.text) or _FOR_A_TERM.match(text, start))):
        return _as_ordered(asked, event) if _SENTENCES.match(event.text) or not ruled else None
    return _as_asked(asked, event) if _HELD.match(text, start) or _TO_PRISON.match(text, start) else None


def _as_asked(asked: Asked, event: EventMention) -> EventMention:
    """An event as that which is asked for; what is only asked or debated is possible."""
    cast = tuple(Participant(role, name, name) for role, name in asked.cast)
    held = replace(event, type=asked.type, text=asked.trigger, act=HELD, participants=cast, background=False)
    open_ = event.expected and all(each.value is Factuality.UNCOMMITTED for each in event.factuality)
    return _as_possible(held) if open_ else held


def _as_possible(event: EventMention) -> EventMention:
    first, *others = event.factuality
    possible = Judgement(first.by, Factuality.POSSIBLE, Factuality.POSSIBLE.score)
    return replace(event, factuality=(possible, *others), expected=True, when=None)


def _as_ordered(asked: Asked, event: EventMention) -> EventMention:
    """What a court orders lies ahead, on whatever day; nobody else metes out a sentence."""
    bench = tuple(each for each in event.participants if each.role == "agent") or (
        Participant("agent", "the court", None),
    )
    told = _as_asked(asked, event)
    return replace(told, participants=(*bench, *told.participants), expected=True, when=None)
