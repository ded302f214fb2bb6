"""An event as words of a sentence: what it is called, of whom it is said, and the verb in its forms."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files

import msgspec
from msgspec import Struct

from reportedly.desk.prose.names import (
    at_place,
    in_sentence,
    is_name,
    is_plural,
    place_in_sentence,
)
from reportedly.desk.wording import several
from reportedly.model import states
from reportedly.model.dossier import DossierEvent
from reportedly.model.names import without_stray_marks
from reportedly.model.statement import EventType

_SLOT = re.compile(r"\{(\w+)\}")
_OPTION = re.compile(r"\[([^\[\]]*)\]")
_ARTICLE = re.compile(r"^(?:the|an?) ")
_ASIDE = re.compile(r" (?:of|by|between|with|involving|on|against|from|into|in|for) ")
_PLACELESS = frozenset(
    {
        EventType.SANCTION,
        EventType.ECONOMIC,
        EventType.APPOINTMENT,
        EventType.LAW,
        EventType.CALL,
        EventType.PUBLICATION,
    }
)
"""What is decided or put out, not held: where that is told, the place is the state it is decided in or for."""
_DESCRIBED = {EventType.PUBLICATION: "theme", EventType.LAW: "theme", EventType.APPOINTMENT: "appointee"}
"""The role of what a title names in common words."""
_OF_PEOPLE = frozenset({EventType.DEATH, EventType.OUTBREAK})
"""What befalls people in a state, and not the state."""
_BEFALLEN = re.compile(r"\w+ (?:of|on) ([^,]+?)(?: (?:in|by|from) [A-Z].*)?$")
_POINTING = re.compile(
    r"(?i)(?:this|that|these|those|his|her|hers|its|their|theirs|our|my|your|them|him|it|some|all)\b"
)
_LEADING = ("theme", "victim", "target", "appointee", "visitor", "party", "agent")
"""The roles in the order in which they say best what an event is about."""


_Verbs = tuple[str, str, str | None]


class _Row(Struct, frozen=True):
    """One row of the table: see its head."""

    noun: tuple[str, ...]
    words: tuple[str, ...] = ()
    kind: str | None = None
    who: str | None = None
    verb: str | None = None
    done: str | None = None
    past: str | None = None
    agent_verb: str | None = None
    agent_done: str | None = None
    agent_past: str | None = None
    to_place: bool = False
    preposition: str | None = None


class Clause(Struct, frozen=True):
    """Of whom it is said, and what: `verb` as in "will ...", `done` as in "has ...", `past` alone.

    `place` is where, as in "in Zadar"; empty where it is not known or the names say it.
    """

    subject: str
    plural: bool
    verb: str
    done: str
    past: str
    place: str


class Deed(Struct, frozen=True):
    """What an event is called, without ("meeting of A and B") and with its article, and the clause that tells it.

    `clause` is None where nobody is known of whom it could be said. `place` is where, as in "in Zadar".
    """

    noun: str
    with_article: str
    plural: bool
    place: str
    clause: Clause | None = None

    @property
    def definite(self) -> str:
        """What it is called as something known: "the meeting of A and B"."""
        return f"the {self.noun}"

    @property
    def indefinite(self) -> str:
        """What it is called as something that may be: "an arrest of C"."""
        article = "an" if self.noun[:1] in "aeio" else "a"
        return f"{article} {self.noun}" if self.with_article.startswith("the ") else self.with_article

    @property
    def short(self) -> str:
        """What it is called without those who take part: "meeting"."""
        return _ASIDE.split(self.noun)[0]


def deed(event: DossierEvent) -> Deed:
    """Give the words for an event by its type, the word it is told with, and those who take part."""
    slots = _slots(event)
    row = _row(event)
    told = next((words for each in row.noun if (words := filled(each, slots))), event.title).replace("the the ", "the ")
    noun = _ARTICLE.sub("", told)
    if slots["word"] and noun == slots["word"] and is_plural(noun):
        told = noun
    plural = noun == told and is_plural(_ASIDE.split(noun)[0])
    return Deed(noun, told, plural, _at(row, where(event, noun)), _clause(event, row, slots))


def _at(row: _Row, place: str) -> str:
    """A place as the row takes it: "to Vaasa"."""
    return f"{row.preposition} {place.partition(' ')[2]}" if place and row.preposition else place


def filled(template: str, slots: Mapping[str, str]) -> str | None:
    """Fill the {slots} of a template, leaving out [...] where one in it is empty; None where another is."""

    def option(found: re.Match[str]) -> str:
        return _filled(found[1], slots) or ""

    return _filled(_OPTION.sub(option, template), slots)


def _filled(template: str, slots: Mapping[str, str]) -> str | None:
    if not all(slots.get(name) for name in _SLOT.findall(template)):
        return None
    return _SLOT.sub(lambda found: slots[found[1]], template)


def _row(event: DossierEvent) -> _Row:
    word = (event.word or "").casefold()
    rows = _ROWS[event.type.value]
    return next(row for row in rows if _fits(row, word, event.kind))


def _fits(row: _Row, word: str, kind: str | None) -> bool:
    return (not row.words or word.startswith(row.words)) and row.kind in (None, kind)


def _slots(event: DossierEvent) -> dict[str, str]:
    by_role: dict[str, list[str]] = {}
    for each in event.participants:
        if is_name(each.entity) and not (event.type in _OF_PEOPLE and states.state(each.entity)):
            by_role.setdefault(each.role, []).append(_as_written(each.entity, event) or in_sentence(each.entity))
    slots = {role: names[0] for role, names in by_role.items()}
    parties = by_role.get("party", [])
    slots["parties"] = several(parties[:2]) if len(parties) > 1 else ""
    agents = by_role.get("agent", [])
    slots["agents"] = several(agents[:2]) if len(agents) > 1 else ""
    slots["any"] = next((slots[role] for role in _LEADING if slots.get(role)), "")
    slots["state"] = _state(event) or ""
    if (role := _DESCRIBED.get(event.type)) and role not in slots and (what := _described(event)):
        slots[role] = what
    slots["word"] = (event.word or "").casefold()
    slots["title"] = f"{event.title[:1].lower()}{event.title[1:]}"
    return slots


def _described(event: DossierEvent) -> str | None:
    """What the title says it befalls in common words, where nobody named is: "a sanctions bill", not "this bill"."""
    found = _BEFALLEN.match(event.title)
    what = without_stray_marks(found[1]) if found else ""
    if not what or _POINTING.match(what) or any(what == each.entity for each in event.participants):
        return None
    return in_sentence(what)


def _as_written(name: str, event: DossierEvent) -> str | None:
    """A single word that the pages write small, as they write it: "a crane"; None where it is a name."""
    if " " in name or not name.isalpha():
        return None
    small = re.compile(rf"\b(?:(an?|the) )?{re.escape(name.lower())}\b")
    found = [small.search(words.quote) for origin in event.origins for words in origin.because]
    written = next((each for each in found if each), None)
    return f"{written[1] or 'the'} {name.lower()}" if written else None


def _state(event: DossierEvent) -> str | None:
    """The state that is voted in: the place, or the one who votes where that is a state."""
    if event.place:
        return place_in_sentence(event.place.name)
    voting = next((each.entity for each in event.participants if states.state(each.entity)), None)
    return place_in_sentence(voting) if voting else None


def where(event: DossierEvent, beside: str = "") -> str:
    """Give where an event is, as in "in Zadar"; nothing where that is not known, or the words beside it say so."""
    if event.place is None or event.type in _PLACELESS or event.place.name.casefold() in beside.casefold():
        return ""
    return at_place(event.place.name)


def _clause(event: DossierEvent, row: _Row, slots: Mapping[str, str]) -> Clause | None:
    """What is said of who acts, where that and whom it befalls are known, else of the one the row names."""
    acting = _verbs((row.agent_verb, row.agent_done, row.agent_past), slots) if slots.get("agent") else None
    verbs = acting or _verbs((row.verb, row.done, row.past), slots)
    subject = slots["agent"] if acting else slots.get(row.who or "", "")
    if not subject or verbs is None:
        return None
    verb, done, past = verbs
    plural = row.who in ("parties", "agents") or is_plural(subject)
    if past is None:
        be = "were" if plural else "was"
        past = f"{be} {done.removeprefix('been ')}" if done.startswith("been ") else done
    place = where(event, f"{subject} {verb}")
    if row.to_place and event.place is None:
        return None  # "Ida Strand went" says nothing
    return Clause(subject, plural, verb, done, past, _at(row, place))


def _verbs(forms: tuple[str | None, str | None, str | None], slots: Mapping[str, str]) -> _Verbs | None:
    verb, done, past = (filled(form, slots) if form else None for form in forms)
    return (verb, done, past) if verb and done else None


def _table() -> dict[str, list[_Row]]:
    told = tomllib.loads(files("reportedly.desk.prose").joinpath("data", "deeds.toml").read_text(encoding="utf8"))
    return msgspec.convert(told, dict[str, list[_Row]])


# Read at once: msgspec works out a type when it first meets it, and several threads must not do that together.
_ROWS = _table()
