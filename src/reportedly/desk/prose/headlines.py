"""The question an event is about, and its headline in the manner of a newsroom, from its type and status."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from reportedly.desk.prose.days import day, on_day
from reportedly.desk.prose.deeds import Clause, Deed, deed, filled
from reportedly.desk.prose.names import is_plural, is_thing
from reportedly.desk.prose.origins import backing, countering, speaker
from reportedly.desk.prose.said import capital
from reportedly.model.dossier import DossierEvent, Origin, Status
from reportedly.model.statement import Basis, EventType

_HAPPENED = frozenset({Status.OCCURRED, Status.UNDER_WAY})
_TO_COME = frozenset({Status.ANNOUNCED, Status.CONFIRMED, Status.POSTPONED, Status.CANCELLED, Status.LAPSED})
ON_RECORD = frozenset({Basis.OFFICIAL, Basis.PERSON, Basis.ORGANISATION})
"""Who speaks under a name."""


class Manner(Struct, frozen=True):
    """The templates of one status: see the head of `data/headlines.toml`."""

    ahead: tuple[str, ...]
    past: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()


Manners = Mapping[str, Manner]
"""The templates by status, or by type and status ("meeting.confirmed")."""


def manners(text: str) -> Manners:
    """Read templates out of TOML laid over our own. Raises ValueError where it is no TOML or holds no templates."""
    try:
        found = msgspec.convert(tomllib.loads(text), dict[str, Manner], strict=True)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error
    known = {*Status, *(f"{kind}.{status}" for kind in EventType for status in Status)}
    if strange := sorted(found.keys() - known):
        raise ValueError(f"{strange[0]!r} is no status, nor a type and a status")
    return {**ours(), **found}


@cache
def ours() -> Manners:
    """Give the templates that the program brings."""
    text = files("reportedly.desk.prose").joinpath("data", "headlines.toml").read_text(encoding="utf8")
    return msgspec.convert(tomllib.loads(text), dict[str, Manner])


# Read at once: msgspec works out a type when it first meets it, and several threads must not do that together.
ours()


def is_ahead(event: DossierEvent) -> bool:
    """Say whether an event is spoken of as one to come: by its status, else as it was told last."""
    if event.type is EventType.DEATH:
        return False
    if event.status in _HAPPENED or event.status in _TO_COME:
        return event.status in _TO_COME
    told = [origin.ahead for origin in backing(event) if origin.value is not None]
    return told[-1] if told else True


def question(event: DossierEvent) -> str:
    """Give what is to be found out about an event: "Will A and B meet in Zadar?"."""
    told = deed(event)
    clause = told.clause
    if told.noun == event.title:
        return f"{capital(event.title)}?"
    if clause is None:
        verb = "Will there be" if is_ahead(event) else "Were there" if told.plural else "Was there"
        return f"{' '.join(filter(None, (verb, told.indefinite, told.place)))}?"
    if is_ahead(event):
        return f"{' '.join(filter(None, ('Will', clause.subject, clause.verb, clause.place)))}?"
    if event.type is EventType.DEATH:
        has = "Have" if clause.plural else "Has"
        return f"{' '.join(filter(None, (has, clause.subject, clause.done, clause.place)))}?"
    if clause.done.startswith("been "):
        be, done = "Were" if clause.plural else "Was", clause.done.removeprefix("been ")
        return f"{' '.join(filter(None, (be, clause.subject, done, clause.place)))}?"
    return f"{' '.join(filter(None, ('Did', clause.subject, clause.verb, clause.place)))}?"


def headline(event: DossierEvent, as_of: str, templates: Manners | None = None) -> str:
    """Give the headline of an event as of an instant, by templates of one's own or by ours; without a full stop.

    Of an event that nothing can be said of but that it is told, that is its title in the dossier.
    """
    told = deed(event)
    if told.noun == event.title:
        return capital(event.title)
    slots = _slots(event, told, as_of)
    found = templates or ours()
    manner = found.get(f"{event.type}.{event.status}") or found[event.status]
    patterns = manner.ahead if is_ahead(event) or not manner.past else manner.past
    if told.plural and manner.plural and patterns is manner.ahead:
        patterns = manner.plural
    words = next((words for each in patterns if (words := filled(each, slots))), event.title)
    return capital(words)


def _slots(event: DossierEvent, told: Deed, as_of: str) -> dict[str, str]:
    clause = told.clause
    slots = {"noun": told.noun, "Noun": capital(told.noun), "place": clause.place if clause else told.place}
    slots["when"] = _when(event, as_of)
    slots["day"] = (
        day(event.when.earliest, as_of) if event.when and event.when.earliest and not event.when.floor else ""
    )
    slots["for_when"] = f"for {slots['when'].removeprefix('on ')}" if slots["when"] else ""
    slots["told"], slots["short"] = told.with_article, told.short
    by, against = _voice(_first_on_record(event)), _voice(_last_against(event))
    known = f"{clause.subject} {clause.verb}" if clause else told.noun
    slots["by"] = "" if by in known else by
    slots["self" if against in known else "against"] = against
    slots["both"] = "both parties" if len(event.participants) == 2 else "the parties"
    if clause:
        slots |= _said_of(clause)
    return {**slots, **{capital(name): capital(words) for name, words in slots.items() if words}}


def _said_of(clause: Clause) -> dict[str, str]:
    done = clause.done.removeprefix("been ")
    headed = f"{clause.subject} {done if done != clause.done else clause.past}"
    return {
        "subject": clause.subject,
        "verb": clause.verb,
        "has": "have" if clause.plural else "has",
        "done": done,
        "past": clause.past,
        "headed": headed,
    }


def _when(event: DossierEvent, as_of: str) -> str:
    """The day, where it is one."""
    when = event.when
    one = when and when.earliest and when.latest and not when.floor and when.earliest[:10] == when.latest[:10]
    return on_day(when.earliest, as_of) if when and when.earliest and one else ""


def _first_on_record(event: DossierEvent) -> Origin | None:
    """Who says so on record: for what is announced that is who announced it first."""
    said = backing(event)
    because = {(each.page, each.span) for step in event.history[-1:] for each in step.because}
    deciding = [each for each in said if because & {(words.page, words.span) for words in each.because}]
    return next((each for each in [*deciding, *said] if each.basis in ON_RECORD), None)


def _last_against(event: DossierEvent) -> Origin | None:
    against = [each for each in countering(event) if each.basis in ON_RECORD]
    return against[-1] if against else None


def _voice(origin: Origin | None) -> str:
    """Who speaks, where it fits into a headline and the verb after it in the singular."""
    name = speaker(origin) if origin else ""
    return name if name and not is_plural(name) and not is_thing(name) and len(name) <= 50 else ""
