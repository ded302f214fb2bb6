"""What a question asks about, as pages about its parties tell it by other words: "the approach", "to walk away".

A page whose headline or lead names all whom a question names is about them, and need not name them again: what it
tells by any word of the question's field, of nobody else, is told of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.dossier import Dossier, DossierEvent, Status
from reportedly.model.reading import Reading
from reportedly.model.statement import (
    OPPOSITE,
    Change,
    EventMention,
    EventType,
    Factuality,
    Judgement,
    Participant,
    PartKind,
)
from reportedly.stories.claims.closures import CLOSE, CLOSURES
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.parties.befallen import UNDERGOING, are_several
from reportedly.stories.parties.names import DETERMINERS, entities, key
from reportedly.stories.questions.matters import has_word
from reportedly.stories.questions.naming import is_of, is_one, plain, stands_in
from reportedly.stories.questions.wanted import Asked, Wanted
from reportedly.stories.telling import sentence_around, text_of

HEAD = 600
"""Characters of a story that say, with its headline, whom and what it is about."""
FOREMOST = 1500
"""Characters of a story within which it tells of them; further down stands the rest of its matter."""


class Field(NamedTuple):
    """The verbs and nouns that tell one kind of happening, and the nouns by which it is only sought: "a bid"."""

    verbs: frozenset[str]
    nouns: frozenset[str]
    seeking: frozenset[str]
    also: frozenset[str] = frozenset()
    """Verbs of many senses, which tell it in a question beside one of its nouns."""
    beside: frozenset[str] = frozenset()
    """Nouns that stand beside them and tell nothing by themselves: to win a contract."""
    against: frozenset[str] = frozenset()
    """Verbs that tell the opposite: who stays does not move."""

    @property
    def opposed(self) -> frozenset[tuple[str, str]]:
        """Give the verbs that tell the opposite, with "v"."""
        return frozenset({(each, "v") for each in self.against})

    @property
    def words(self) -> frozenset[tuple[str, str]]:
        """All of them in their plain form, with "v" or "n"."""
        return frozenset(
            {(each, "v") for each in self.verbs | self.also} | {(each, "n") for each in self.nouns | self.seeking}
        )


def field_of(word: str, others: Sequence[str] = ()) -> Field | None:
    """Give the field that a question's word, in its plain form, is of; of several that with most of its `others`.

    A verb of many senses is of a field beside one of its nouns: to win a contract.
    """
    beside = {*others}
    of_it = [
        each
        for each in _fields()
        if word in each.verbs | each.nouns or (word in each.also and beside & (each.nouns | each.beside))
    ]
    return max(of_it, key=lambda each: len(beside & (each.nouns | each.beside)), default=None)


def named_by(kind: str) -> str:
    """Give the word of the field that a kind of event is of, "close" for all closures; else the kind itself."""
    return _BY_KIND.get(kind, kind)


_BY_KIND = {**dict.fromkeys(CLOSURES, CLOSE), "contract": "award"}


@cache
def _fields() -> tuple[Field, ...]:
    rows = files("reportedly.stories").joinpath("data", "fields.tsv").read_text(encoding="utf8").splitlines()
    cells = [row.split("\t") for row in rows if row and not row.startswith("#")]
    return tuple(Field(*(frozenset(filter(None, cell.split(";"))) for cell in row)) for row in cells)


def is_about(wanted: Wanted, reading: Reading) -> bool:
    """Whether a page's headline and lead name all whom a question names, and its text where it is to be.

    Of an occasion that has no name of its own they must have a word of what it is.
    """
    title, text = reading.article.title or "", reading.article.text
    head, whole = f"{title}\n{text[:HEAD]}", f"{title}\n{text}"
    sites = {site for asked in wanted.events for site in asked.sites}
    names = [name for name in (*wanted.names, *wanted.places) if not _is_only_theirs(name, wanted)]
    apart = [name for name in names if not stands_in(name, whole) or not (name in sites or _is_in_head(name, head))]
    sort = [word for word in wanted.unnamed if word.isalpha()] if wanted.occasion else []
    if sort and not any(has_word(word, head) for word in sort):
        return False  # who brings tents to the town tells nothing of the conference there
    return bool(names) and (not apart or _is_called_by_its_trade(apart, names, wanted, head))


def _is_called_by_its_trade(apart: Sequence[str], names: Sequence[str], wanted: Wanted, head: str) -> bool:
    """Whether the one name that a page lacks is of whoever does it, whom it calls "the carmaker" beside the others."""
    doing = {name for asked in wanted.events for role, name in asked.cast if role == "agent"}
    return len(apart) == 1 < len(names) and apart[0] in doing and _TRADE.search(head) is not None


_TRADE = re.compile(
    r"\b[Tt]he (?:[\w-]+ )?(?:\w+-?makers?|compan(?:y|ies)|firm|group|giant|manufacturer|producer|retailer|chain"
    r"|bank|lender|insurer|airline|carrier|operator|publisher|broadcaster|network|channel|studio|label|developer|club"
    r"|brewer|builder|supplier|owner|utility|supermarket|start-?up|business|conglomerate|miner|refiner|shipyard|yard|railway|brand)\b"
)
"""What pages call a firm by, once they have told which."""


def _is_only_theirs(name: str, wanted: Wanted) -> bool:
    """Whether a state is only told as theirs, "Norland's Labour": at home nobody says so."""
    taking_part = (*wanted.taking_part, *(site for asked in wanted.events for site in asked.sites))
    return states.state(name) is not None and bool(wanted.names) and bool(taking_part) and name not in taking_part


def _is_in_head(name: str, head: str) -> bool:
    last = key(name).split()[-1]
    return stands_in(name, head) or (len(last) > _SHORT and f" {last} " in plain(head))


_SHORT = 3


def retold(
    asked: Asked, names: Sequence[str], field: Field, reading: Reading, again: Sequence[EventMention]
) -> Reading:
    """Give a reading with what it tells of the question's parties and of nobody else, as told of all of them.

    That are its events of the kind asked for, and those read `again` by the words of the field; `names` are all that
    the question names.
    """
    names = (*names, *(name for _, name in asked.cast if name != name.casefold() and name not in names))
    typed = [each for each in reading.events if _is_of_kind(asked, each, text_of(reading, each.part))]
    taken = {(each.part, each.span[0]) for each in typed}
    more = [each for each in again if (each.part, each.span[0]) not in taken]
    occasion = asked.type is EventType.OTHER and asked.trigger == HELD
    told = [
        _as_asked(asked, field, event, text_of(reading, event.part))
        for event in (*typed, *more)
        if event.part is not PartKind.BODY or event.span[0] < FOREMOST
        if not _goes_on(event, text_of(reading, event.part))
        if (_is_the_occasion if occasion else is_theirs)(event, names)
        or (_is_asked_of_one(asked) and _befalls_what_is_known(event, names))
        if not _is_the_other_way_round(asked, event)
        if asked.type is not EventType.DEATH or _is_the_end_of_one(event)
    ]
    return replace(reading, events=tuple(told))


def as_not_so(event: EventMention) -> EventMention:
    """What tells the opposite of an event as that event, which is not so: who stays in Kest does not move."""
    judged = tuple(
        Judgement(each.by, OPPOSITE.get(each.value, Factuality.UNCOMMITTED), -each.score) for each in event.factuality
    )
    return replace(event, factuality=judged, change=None)


def as_off(event: EventMention) -> EventMention | None:
    """What somebody runs, as off, where an event tells that he suspends all that he does; else None."""
    what = [each.name for each in event.participants if each.role in UNDERGOING]
    if not any(_ALL_IT_DOES.search(name) for name in what):
        return None
    return replace(event, change=Change.CANCELLED, expected=True, when=None)


_ALL_IT_DOES = re.compile(
    r"(?i)\b(?:operations|activities|services|business|bookings|tours|trips|voyages|expeditions|flights)$"
)


def title_by(asked: Asked, event: DossierEvent) -> str:
    """Name an event of no known type: an occasion by its name, else by the question's noun and all whom it names."""
    if event.type is not EventType.OTHER:
        return event.title
    names = [name for _, name in asked.cast]
    if asked.trigger == HELD:
        return " ".join(names)
    told = f"{asked.trigger[:1].upper()}{asked.trigger[1:]}"
    return f"{told} of {' and '.join(names)}" if names else told


def settled_since(mooted: DossierEvent, dossier: Dossier) -> Dossier | None:
    """Give a dossier with the last event alone that tells more surely since of what is only rumoured; None for none."""
    if mooted.status is not Status.RUMOURED:
        return None
    since = mooted.since or ""
    surer = [
        each
        for each in dossier.events
        if each.type is mooted.type and each.status not in _UNSURE and (each.since or "") > since
    ]
    return replace(dossier, events=(max(surer, key=lambda each: each.since or ""),)) if surer else None


_UNSURE = frozenset({Status.RUMOURED, Status.REPORTED, Status.LAPSED})

HELD = "take place"
"""What is asked of an occasion, by whatever word."""


def _goes_on(event: EventMention, text: str) -> bool:
    """Whether a verb of going does not end with it: "go to Norvik"; "go ahead as planned" is another verb."""
    return event.text in _GOING and _ENDS.match(text, event.span[1]) is None


_GOING = frozenset({"go", "goes", "went", "gone", "going"})
_ENDS = re.compile(
    r"""\W*(?:$|[.,;:?!"”’'](?!\w)|(?:if|before|after|this|next|now|soon|and|when|because|immediately)\b)"""
)


def _is_of_kind(asked: Asked, event: EventMention, text: str) -> bool:
    if event.type is not asked.type or event.act:
        return False
    if event.type is EventType.OTHER and asked.kind is None:
        return asked.trigger == HELD  # what has no type is known by its kind alone
    loosely = (asked.kind,) if event.type is EventType.OTHER else (asked.kind, None)
    return asked.kind is None or kind_of(event, text) in loosely


def _as_asked(asked: Asked, field: Field, event: EventMention, text: str) -> EventMention:
    cast = tuple(Participant(role, name, name) for role, name in asked.cast if name != name.casefold())
    if event.type is asked.type and event.type is not EventType.OTHER:
        return replace(event, participants=cast)
    judged = _as_mooted(event)
    if event.text.casefold().removesuffix("s") in field.seeking and not event.change:
        judged = tuple(_sought(each, asked.trigger == HELD) for each in judged)
    elif _TERMS.search(text[slice(*sentence_around(text, event.span))]):
        judged = tuple(_sought(each, False) for each in judged)
    word = event.text if asked.type is EventType.OTHER and not asked.act else asked.trigger
    return replace(
        event,
        type=asked.type,
        text=word,
        act=asked.act,
        participants=cast,
        factuality=judged,
        expected=event.expected or judged != event.factuality,
        change=_as_of_a_launch(event.change) if asked.type is EventType.LAUNCH else event.change,
    )


def _as_mooted(event: EventMention) -> tuple[Judgement, ...]:
    """What a page tells of as ahead, and nobody is sure of, is possible: "the tower may have to be pulled down"."""
    judged = event.factuality
    if not event.expected or event.change or not all(each.value is Factuality.UNCOMMITTED for each in judged):
        return judged
    return tuple(Judgement(each.by, Factuality.POSSIBLE, Factuality.POSSIBLE.score) for each in judged[:1]) + judged[1:]


def _as_of_a_launch(change: Change | None) -> Change | None:
    """An attempt at a launch that is called off is a launch put off."""
    return Change.POSTPONED if change is Change.CANCELLED else change


_TERMS = re.compile(
    r"(?i)\bunder (?:the|its|this|that|their|such an?) (?:\w+ )?(?:plan|proposal|offer|bid|deal|terms|scheme)s?\b"
)
"""What would be under a plan is its terms, and not said to come."""


def _sought(judgement: Judgement, own: bool) -> Judgement:
    """Of a bid it is certain that it was made, and only possible what is bid for; who prepares what is his means it."""
    if judgement.value not in (Factuality.CERTAIN, Factuality.PROBABLE):
        return judgement
    value = Factuality.PROBABLE if own else Factuality.POSSIBLE
    return Judgement(judgement.by, value, value.score)


def is_theirs(event: EventMention, names: Sequence[str]) -> bool:
    """Whether an event is told of those whom a question names and of nobody else, be it as "he" or "the club".

    Where one of them is named in it, "a court" or "ministers" may be told beside him.
    """
    named = [each for each in event.participants if _names_in(each)]
    if not all(is_among(name, names) for each in named for name in _names_in(each)):
        return False
    ours = any(each.role != "agent" or each.name[:1].isupper() for each in named)
    return ours or all(_may_be_anybody(each) for each in event.participants if each not in named)


def _is_asked_of_one(asked: Asked) -> bool:
    """Whether a question names only what is sold, closed or opened: whoever does it may be anybody."""
    return asked.type in (EventType.ECONOMIC, EventType.OTHER) and not any(role == "agent" for role, _ in asked.cast)


def _befalls_what_is_known(event: EventMention, names: Sequence[str]) -> bool:
    """Whether what it befalls is one of those named, or told as one who is known ("the club"), as headlines tell it."""
    befalls = [each for each in event.participants if each.role in UNDERGOING]
    headline = event.part is PartKind.TITLE
    return bool(befalls) and all(
        all(is_among(name, names) for name in named)
        if (named := _names_in(each))
        else _may_be_anybody(each) or (headline and each.name == each.name.lower())
        for each in befalls
    )


def _is_the_other_way_round(asked: Asked, event: EventMention) -> bool:
    """Whether who is asked about as charged, arrested or sued is told to do it himself: "charging up a crowd"."""
    if asked.type is not EventType.COURT:
        return False
    befalls = [name for role, name in asked.cast if role == "target"]
    doing = [name for each in event.participants if each.role == "agent" for name in entities(each)]
    return any(is_among(name, befalls) for name in doing)


def _is_the_end_of_one(event: EventMention) -> bool:
    """Whether a page says who died, and that it is one: "he", and not "fewer people" nor nobody at all."""
    return any(each.role in UNDERGOING for each in event.participants) and not are_several(event)


def _is_the_occasion(event: EventMention, names: Sequence[str]) -> bool:
    """Whether an event is of the occasion of a name: who holds it may be anybody, but no other occasion of the town."""
    what = [each for each in event.participants if each.role != "agent"] or [*event.participants]
    return all(
        all(_is_its_name(name, names) for name in told) if (told := entities(each)) else _may_be_anybody(each)
        for each in what
    )


def _is_its_name(told: str, names: Sequence[str]) -> bool:
    words = {*key(told.removesuffix("'s").removesuffix("’s")).split()}
    for name in names:
        own = {*key(name).split()}
        more = {word for word in words - own if not word.isdigit()}
        if (words & own or is_one(told, [name])) and more <= (_SORTS if not own & _SORTS else frozenset()) | _ANY:
            return True
    return False


_SORTS = frozenset(
    "festival games olympics show fair expo exhibition cup tournament championship championships race marathon regatta"
    " parade carnival concert gig contest summit conference congress forum convention rally ceremony derby prix".split()
)
"""What an occasion is, as a part of its name."""
_ANY = frozenset("the this year s annual event edition organisers organizers summer winter of".split())


def _names_in(participant: Participant) -> list[str]:
    """The names that a participant has; of "leaders of the Northern Union" the union's."""
    return [each for each in entities(participant) if each.split()[-1][:1].isupper()]


def _may_be_anybody(participant: Participant) -> bool:
    """Whether somebody is told by a pronoun or as one who is known: "the club"."""
    first, *more = participant.name.casefold().split() or [""]
    return first in (DETERMINERS - _INDEFINITE if more else _PRONOUNS)


_INDEFINITE = frozenset({"a", "an", "any", "no", "such"})
_PRONOUNS = frozenset("i we he she they it you us them him her his its their who which that this".split())


OF_PERSONS = frozenset({EventType.DEATH, EventType.APPOINTMENT, EventType.COURT})
"""What befalls one person, whom "he" stands for."""


def is_among(told: str, names: Sequence[str]) -> bool:
    """Whether a page's name is one of a question's."""
    return any(is_one(told, [name]) or is_of(name, [told]) or stands_in(name, told) for name in names)
