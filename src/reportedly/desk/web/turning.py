"""Turning a story back: the moments at which it changed, and those next to the one that is shown."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from reportedly.desk.prose.turns import turn_in_words
from reportedly.model.summary import Turn
from reportedly.model.when import first_instant, last_instant


class Moment(NamedTuple):
    """A time at which something changed (ISO 8601), and all that did, in words."""

    at: str
    words: tuple[str, ...]


class Neighbours(NamedTuple):
    """The changes before and after the state that is shown; None where there is none."""

    previous: Moment | None
    next: Moment | None


def moments(turns: Iterable[Turn]) -> list[Moment]:
    """Give the times at which something changed, the earliest first, each once.

    They are as the pages give them; but a day in the course of which something else changed is given by its beginning,
    for as of that day all of it has.
    """
    found: dict[datetime, tuple[str, list[str]]] = {}
    for turn in sorted(turns, key=lambda each: first_instant(each.at)):
        found.setdefault(first_instant(turn.at), (turn.at, []))[1].append(turn_in_words(turn))
    following = [*found, None][1:]
    return [
        Moment(at if after is None or after > last_instant(at) else f"{start:%Y-%m-%dT%H:%MZ}", tuple(words))
        for (start, (at, words)), after in zip(found.items(), following, strict=True)
    ]


def neighbours(changed: list[Moment], as_of: str | None) -> Neighbours:
    """Give the changes next to an instant; with None, for now, the one before the last change of all.

    Going back from a state leads to the one before it, so it skips the change that brought the state about.
    """
    if as_of is None:
        return Neighbours(changed[-2] if len(changed) > 1 else None, None)
    shown = last_instant(as_of)
    past = [moment for moment in changed if first_instant(moment.at) <= shown]
    ahead = [moment for moment in changed if first_instant(moment.at) > shown]
    return Neighbours(past[-2] if len(past) > 1 else None, ahead[0] if ahead else None)
