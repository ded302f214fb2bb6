"""When and where an event was expected, and how that moved: each date and place over time, with who gave it."""

from __future__ import annotations

from datetime import datetime
from itertools import zip_longest

from reportedly.desk.dates import days_in_words, moment_in_words
from reportedly.desk.drawing import svg
from reportedly.desk.drawing.addresses import Addresses
from reportedly.desk.drawing.stairs import Section, Stair, drawn_stairs
from reportedly.model.dossier import DossierEvent, Evidence, PlaceTold, WhenTold
from reportedly.model.when import first_instant, is_iso, last_instant

FARTHEST = 30
"""Years from the as-of beyond which a date is not drawn, only written: it would leave no room for the others."""


def expectations(event: DossierEvent, *, as_of: str, addresses: Addresses, prefix: str, width: int = 960) -> str:
    """Draw the dates and places that an event was expected for, in the order they were given, as inline SVG.

    `as_of` is an ISO 8601 time, `width` in pixels; below 640 the words stand above the time. Each row links to the
    words that it rests on. Gives "" where neither a date nor a place was ever given.
    """
    if not event.when_history and not event.place_history:
        return ""
    dates = [_date(told, as_of, addresses) for told in event.when_history]
    pairs = zip_longest(event.place_history, event.place_history[1:])
    places = [_place(told, following, as_of, addresses) for told, following in pairs]
    sections = [Section("When, as it was given", dates, from_said=True), Section("Where, as it was given", places)]
    parts, height = drawn_stairs([section for section in sections if section.stairs], last_instant(as_of), width)
    return svg.picture(
        parts,
        width=width,
        height=height,
        prefix=prefix,
        kind="expectations",
        title=f"When and where it was expected: {event.title}",
        description="; ".join(f"{stair.name}, {stair.note}" for stair in [*dates, *places][-8:]),
    )


def _date(told: WhenTold, as_of: str, addresses: Addresses) -> Stair:
    start, end = told.earliest and first_instant(told.earliest), _end(told)
    near = start if start and abs(start.year - first_instant(as_of).year) <= FARTHEST else None
    name = _interval(told)
    return Stair(
        name=name[:1].upper() + name[1:],
        note=_said(told.at, told.by),
        said=first_instant(told.at),
        start=near,
        end=end if near else None,
        address=_address(told.because, addresses),
        spoken=f"{name[:1].upper() + name[1:]}, {_said(told.at, told.by)}.{_quoted(told.because)}",
        kind="expected",
        open_ended=near is not None and (told.floor or told.latest is None),
    )


def _end(told: WhenTold) -> datetime | None:
    last = told.latest or told.earliest
    return last_instant(last) if last else None


def _interval(told: WhenTold) -> str:
    if told.earliest is None and told.latest is None:
        return "no date any more"
    if told.earliest == told.latest and told.earliest:
        words = moment_in_words(told.earliest)
        return f"not before {words}" if told.floor else words
    return days_in_words(told.earliest, told.latest)


def _place(told: PlaceTold, following: PlaceTold | None, as_of: str, addresses: Addresses) -> Stair:
    said = first_instant(told.at)
    return Stair(
        name=told.name,
        note=_said(told.at, told.by),
        said=said,
        start=said,
        end=max(first_instant(following.at) if following else last_instant(as_of), said),
        address=_address(told.because, addresses),
        spoken=f"{told.name}, {_said(told.at, told.by)}.{_quoted(told.because)}",
        kind="placed",
        open_ended=following is None,
    )


def _said(at: str, by: str | None) -> str:
    when = moment_in_words(at) if is_iso(at) else at
    return f"{by}, {when}" if by else f"given {when}"


def _address(because: tuple[Evidence, ...], addresses: Addresses) -> str | None:
    return addresses.of_evidence(because[0]) if because else None


def _quoted(because: tuple[Evidence, ...]) -> str:
    quote = " ".join(because[0].quote.split())[:160] if because else ""
    return f" “{quote}”" if quote else ""
