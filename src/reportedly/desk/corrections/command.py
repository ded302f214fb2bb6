"""The commands `correct`: corrections made, listed and withdrawn."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

from reportedly.desk import contract
from reportedly.desk.calls import CallError, words
from reportedly.desk.corrections import correcting
from reportedly.desk.corrections.correcting import By, NoChangeError
from reportedly.desk.text import output
from reportedly.model.correction import RULE, Correction, Passage
from reportedly.model.dossier import Dossier
from reportedly.model.entities import EntityFile
from reportedly.store import SqliteStore, open_store


class Call(Struct, frozen=True):
    """What every correction is called with: the store, who corrects (None: who is logged in), why, and the output."""

    path: Path
    who: str | None
    why: str
    style: str
    entities: EntityFile
    now: str

    @property
    def by(self) -> By:
        """Who corrects and why. Raises CallError where either is missing."""
        return correcting.by(words(self.who or _logged_in(), "--who"), words(self.why, "--why"), self.now)


def merge(call: Call, one: str, other: str) -> int:
    """Make two stories one; give the exit status."""
    return _correct(call, lambda store: correcting.merge(store, words(one, "STORY"), words(other, "STORY"), call.by))


def in_story(call: Call, story: str, make: Callable[[Dossier, By], Correction]) -> int:
    """Correct what the dossier of a story shows; give the exit status."""
    return _correct(call, lambda store: make(_dossier(call, store, words(story, "STORY")), call.by))


def of_page(call: Call, page: str, make: Callable[[Dossier, By], Correction]) -> int:
    """Correct what is known of a page; give the exit status."""
    told = words(page, "PAGE")
    return _correct(call, lambda store: make(_dossier(call, store, correcting.story_of(store, told)), call.by))


def status(call: Call, story: str, event: str, after: str, since: str | None, words_of: tuple[str, str] | None) -> int:
    """Decide how an event stands, because of (page, words) where given; give the exit status."""

    def make(store: SqliteStore) -> Correction:
        because: tuple[Passage, ...] = ()
        if words_of:
            page, quote = words(words_of[0], "--page"), words(words_of[1], "--quote")
            because = (correcting.passage(correcting.reading_of(store, page), quote),)
        return correcting.status(_dossier(call, store, story), words(event, "EVENT"), after, call.by, since, because)

    return _correct(call, make)


def date(call: Call, page: str, published: str) -> int:
    """Put the date of a page right; give the exit status."""

    def make(store: SqliteStore) -> Correction:
        told = words(page, "PAGE")
        found = _dossier(call, store, correcting.story_of(store, told))
        return correcting.date(found, told, correcting.reading_of(store, told).captured, published, call.by)

    return _correct(call, make)


def withdraw(call: Call, number: int) -> int:
    """Withdraw a correction; give the exit status."""
    made = call.by
    store = _opened(call.path)
    try:
        _show(call, correcting.withdraw(store, number, made))
    finally:
        store.close()
    return 0


def trail(path: Path, story: str | None, style: str) -> int:
    """Print the corrections that people made, or all those of a story, also those of the rule; give the exit status."""
    store = open_store(path, write=False)
    try:
        found: Sequence[Correction] = store.corrections(story and words(story, "STORY"))
        if story and not found and not store.readings(story):
            raise CallError(f"there is no story {story!r}; `reportedly stories` lists them")
    finally:
        store.close()
    if story is None:
        found = [each for each in found if each.who != RULE]
    if style == "json":
        output.sheet({"corrections": [contract.of_correction(each) for each in found]})
    else:
        from reportedly.desk.text.corrections import corrections_text

        output.text(corrections_text(found))
    return 0


def _correct(call: Call, make: Callable[[SqliteStore], Correction]) -> int:
    """Make a correction, keep it and print it; give the exit status."""
    store = _opened(call.path)
    try:
        kept = correcting.keep(store, make(store))
    except NoChangeError as said:
        if call.style == "json":
            output.sheet({"correction": None})
        output.note(f"nothing changed: {said}")
        return 0
    finally:
        store.close()
    _show(call, kept)
    return 0


def _opened(path: Path) -> SqliteStore:
    """Open the store to write to; one that is not there is not made, for it has nothing to correct."""
    open_store(path, write=False).close()
    return open_store(path, write=True)


def _show(call: Call, kept: Correction) -> None:
    if call.style == "json":
        output.sheet({"correction": contract.of_correction(kept)})
    else:
        from reportedly.desk.text.corrections import corrections_text

        output.text(corrections_text([kept]))


def _dossier(call: Call, store: SqliteStore, story: str) -> Dossier:
    return correcting.dossier_of(store, story, call.now, call.entities)


def _logged_in() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        raise CallError("nobody is logged in under a name; say who corrects with --who") from None
