"""How the status of an event changed: each step with its rule, over the time that it stood."""

from __future__ import annotations

from itertools import zip_longest

from reportedly.desk.dates import in_words, moment_in_words
from reportedly.desk.drawing import svg
from reportedly.desk.drawing.addresses import Addresses
from reportedly.desk.drawing.stairs import Section, Stair, drawn_stairs
from reportedly.desk.look.status import class_name, mark_at
from reportedly.desk.wording import counted
from reportedly.model.dossier import DossierEvent, StatusChange
from reportedly.model.when import first_instant, last_instant


def status_history(event: DossierEvent, *, as_of: str, addresses: Addresses, prefix: str, width: int = 960) -> str:
    """Draw each status of an event over the time that it stood, up to the as-of, as inline SVG.

    `as_of` is an ISO 8601 time, `width` in pixels; below 640 the words stand above the time. Each step links to the
    first words that it rests on. Gives "" where the event has no history.
    """
    if not event.history:
        return ""
    steps = [
        _stair(change, following, as_of, addresses)
        for change, following in zip_longest(event.history, event.history[1:])
    ]
    parts, height = drawn_stairs([Section("", steps)], last_instant(as_of), width)
    return svg.picture(
        parts,
        width=width,
        height=height,
        prefix=prefix,
        kind="status-history",
        title=f"How its status changed: {event.title}",
        description=f"{counted(len(event.history), 'step')}: {_in_words(event.history)}.",
    )


def _stair(change: StatusChange, following: StatusChange | None, as_of: str, addresses: Addresses) -> Stair:
    since = moment_in_words(change.at)
    until = first_instant(following.at) if following else last_instant(as_of)
    return Stair(
        name=f"{change.status.value.capitalize()}, {since}",
        note=change.rule,
        said=first_instant(change.at),
        start=first_instant(change.at),
        end=max(until, first_instant(change.at)),
        address=addresses.of_evidence(change.because[0]) if change.because else None,
        spoken=f"{change.status.value.capitalize()} since {in_words(change.at)}: {change.rule}.{_quoted(change)}",
        kind=class_name(change.status),
        sign=mark_at(change.status, 8, 7, 14),
        open_ended=following is None,
    )


def _quoted(change: StatusChange) -> str:
    quote = " ".join(change.because[0].quote.split())[:160] if change.because else ""
    return f" “{quote}”" if quote else ""


def _in_words(history: tuple[StatusChange, ...]) -> str:
    told = [f"{change.status.value} since {in_words(change.at)}" for change in history]
    return "; ".join(told if len(told) < 8 else [*told[:3], "…", *told[-3:]])
