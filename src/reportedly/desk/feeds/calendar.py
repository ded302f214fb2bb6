"""What is expected as iCalendar (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from reportedly.desk.feeds import plain
from reportedly.model.dossier import Dossier, DossierEvent, Status
from reportedly.model.when import first_instant, is_iso, last_instant

if TYPE_CHECKING:
    from icalendar import Event

_STATUS = {
    Status.CONFIRMED: "CONFIRMED",
    Status.UNDER_WAY: "CONFIRMED",
    Status.OCCURRED: "CONFIRMED",
    Status.CANCELLED: "CANCELLED",
    Status.DENIED: "CANCELLED",
    Status.RETRACTED: "CANCELLED",
}
"""What a calendar calls a status; TENTATIVE is every other."""
_ONE_DAY = timedelta(days=1)


class Occasion(Struct, frozen=True):
    """One dated expectation or happening: `uid` stays the same whatever becomes of it.

    `earliest` and `latest` are ISO 8601 of any precision, at least one of them given; `floor` marks "no earlier than".
    `revised` is when what is known of it last changed, `revisions` how often it has. `link` leads to its story.
    """

    uid: str
    title: str
    status: Status
    earliest: str | None
    latest: str | None
    revised: str
    revisions: int
    link: str
    floor: bool = False
    description: str = ""
    place: str = ""


def occasions(dossier: Dossier, link: str, authority: str) -> tuple[Occasion, ...]:
    """Give the calendar of a dossier; `link` is the address of its story, `authority` the host name of the site."""
    events = {event.id: event for event in dossier.events}
    entries = [(entry, events[entry.event]) for entry in dossier.calendar if entry.event in events]
    return tuple(
        Occasion(
            uid=f"{entry.event}@{authority.lower()}",
            title=entry.what,
            status=entry.status,
            earliest=entry.earliest,
            latest=entry.latest,
            floor=entry.floor,
            revised=_revised(event, dossier),
            revisions=max(len(event.history) + len(event.when_history) + len(event.place_history) - 1, 0),
            link=link,
            description=f"{entry.status.value.capitalize()}: {event.history[-1].rule}" if event.history else "",
            place=event.place.name if event.place else "",
        )
        for entry, event in entries
    )


def calendar(name: str, told: Iterable[Occasion]) -> bytes:
    """Give a calendar with an event for each occasion, in the order of their days."""
    from icalendar import Calendar

    whole = Calendar()
    whole.add("version", "2.0")
    whole.add("prodid", "-//Reportedly//Calendar//EN")
    whole.add("x-wr-calname", plain.line(name))
    dated = [occasion for occasion in told if _known(occasion)]
    for occasion in sorted(dated, key=lambda each: (first_instant(_known(each)[0]), each.uid)):
        whole.add_component(_event(occasion))
    return bytes(whole.to_ical())


def _event(occasion: Occasion) -> Event:
    from icalendar import Event, vText

    start, end = _days(occasion)
    revised = first_instant(occasion.revised)
    event = Event()
    event.add("uid", plain.line(occasion.uid))
    # Without a METHOD both say when what is known last changed (RFC 5545, 3.8.7.2).
    event.add("dtstamp", revised)
    event.add("last-modified", revised)
    event.add("sequence", occasion.revisions)
    event.add("summary", plain.line(_summary(occasion)))
    event.add("dtstart", start)
    if end is not None:
        event.add("dtend", end)
    event.add("status", _STATUS.get(occasion.status, "TENTATIVE"))
    # Nobody's time is taken by what is in the news.
    event.add("transp", "TRANSPARENT")
    event.add("categories", [occasion.status.value])
    for field, words in (("description", occasion.description), ("location", occasion.place)):
        if words:
            event.add(field, vText(plain.line(words, plain.TEXT)))
    event.add("url", occasion.link)
    return event


def _summary(occasion: Occasion) -> str:
    """The title with how it stands, and with what the days alone do not say."""
    if occasion.floor or (occasion.earliest and not occasion.latest):
        limit = ", no earlier than this"
    else:
        limit = ", by this day" if not occasion.earliest else ""
    return f"{plain.line(occasion.title, plain.TITLE - 40)} ({occasion.status.value}{limit})"


def _known(occasion: Occasion) -> list[str]:
    """The times given, the earliest first."""
    return [each for each in (occasion.earliest, occasion.latest) if each and is_iso(each)]


def _days(occasion: Occasion) -> tuple[date, date | None]:
    """The first instant and the last, which may be the same; or the first day and the one after the last."""
    known = _known(occasion)
    if occasion.floor or not occasion.earliest or not occasion.latest:
        known = known[:1]
    if all(_has_hour(each) for each in known):
        start, end = _instants(known)
        return start, end if end > start else None
    first, last = first_instant(known[0]).date(), last_instant(known[-1]).date()
    return first, max(first, last) + _ONE_DAY


def _instants(known: Sequence[str]) -> tuple[datetime, datetime]:
    return first_instant(known[0]), first_instant(known[-1])


def _has_hour(when: str) -> bool:
    return "T" in when or " " in when


def _revised(event: DossierEvent, dossier: Dossier) -> str:
    """When what is known of an event last changed."""
    told = (event.history, event.when_history, event.place_history)
    times = [step.at for steps in told for step in steps if is_iso(step.at)]
    return max(times, key=first_instant, default=event.since or dossier.story.last or dossier.as_of)
