"""What a correction names, looked up; a CallError says in words what is not there, or may not be said."""

from __future__ import annotations

from collections.abc import Iterable

from reportedly.desk.calls import CallError
from reportedly.model.dossier import Dossier, DossierEvent, DossierPage, PageOrigin
from reportedly.model.when import first_instant, is_iso

LONGEST = 1_000
"""Characters of a name, a headline or a reason."""
_NAMED = 6
"""Things that an error names; more of them are counted."""


def two_origins(found: Dossier, one: str, other: str) -> tuple[PageOrigin, PageOrigin]:
    first, second = origin_of(found, one), origin_of(found, other)
    if first.id == second.id:
        raise CallError(f"{one} is one origin; name another one besides: {names_of(found.origins)}")
    return first, second


def origin_of(found: Dossier, id_: str) -> PageOrigin:
    origin = next((each for each in found.origins if each.id == found.former.get(id_, id_)), None)
    if origin is None:
        raise CallError(f"{found.story.id} has no origin {id_!r}; it has {names_of(found.origins) or 'none'}")
    return origin


def event_of(found: Dossier, id_: str) -> DossierEvent:
    event = next((each for each in found.events if each.id == found.former.get(id_, id_)), None)
    if event is None:
        known = a_few(f"{each.id} ({each.title})" for each in found.events)
        raise CallError(f"{found.story.id} has no event {id_!r}; it has {known or 'none'}")
    return event


def page_of(found: Dossier, id_: str) -> DossierPage:
    page = next((each for each in found.pages if each.id == id_), None)
    if page is None:
        raise CallError(f"{found.story.id} has no page {id_!r}; it has {a_few(each.id for each in found.pages)}")
    return page


def names_of(origins: Iterable[PageOrigin]) -> str:
    return a_few(f"{each.id} ({each.name})" for each in origins)


def a_few(names: Iterable[str]) -> str:
    """The first of some names, the others counted."""
    all_ = list(names)
    more = [f"{len(all_) - _NAMED} more"] if len(all_) > _NAMED else []
    return ", ".join([*all_[:_NAMED], *more])


def as_said(words: str, what: str) -> str:
    """Words on one line. Raises CallError where there are none, or too many."""
    said = " ".join(words.split())
    if not said:
        raise CallError(f"{what} is empty; give it in a few words")
    if len(said) > LONGEST:
        raise CallError(f"{what} has {len(said):,} characters; give it in at most {LONGEST:,}")
    return said


def must_be_past(instant: str, now: str, what: str) -> None:
    if not is_iso(instant):
        raise CallError(f"{clipped(instant)!r} is not a time; write it like 2025-03-14 or 2025-03-14T12:00Z")
    if first_instant(instant) > first_instant(now):
        raise CallError(f"{instant} lies ahead; {what} cannot")


def clipped(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:60]} ..."
