"""What of a dossier is shown to people: what says enough, and each thing once. The JSON has all."""

from __future__ import annotations

from datetime import datetime, timedelta

from reportedly.desk.prose.body import says_who, tells_enough
from reportedly.model.dossier import CalendarEntry, Contradiction, Dossier, DossierEvent, DossierFigure, Evidence
from reportedly.model.statement import EventType
from reportedly.model.when import first_instant, last_instant

SHARE = 20
"""Of so many pages of a story, one has to tell of a further event that is shown."""


def further(dossier: Dossier) -> list[DossierEvent]:
    """Give the further events worth a line: of a kind, with two of whom, where and when, and told often enough.

    That is by two pages of texts of their own, in a long story by one in `SHARE`, and by an origin that is stated. A
    headline must tell it, two pages open with it or half of them tell it: what pages only come to speak of is no event
    of the story.
    """
    return [event for event in dossier.events[1:] if _is_of_the_story(event, dossier)]


def foremost(dossier: Dossier) -> DossierEvent | None:
    """Give the event that a story is shown by: the one that carries it, else the first if it is one of the story."""
    return next((each for each in dossier.events[:1] if dossier.carrying or _is_of_the_story(each, dossier)), None)


def _is_of_the_story(event: DossierEvent, dossier: Dossier) -> bool:
    own = {page.id for page in dossier.pages if not page.copy_of and not page.version_of}
    enough = min(max(2, len(dossier.pages) // SHARE), max(1, len(own)))
    told = {mention.rpartition("#")[0] for mention in event.mentions} & own
    return tells_enough(event) and not event.passing and bool(event.origins) and len(told) >= enough


def calendar(dossier: Dossier) -> list[CalendarEntry]:
    """Give what is dated and says of whom or where, or is of a kind and falls on a day; what reads alike once.

    Of what is over only the foremost event and the further ones that are shown.
    """
    events = {event.id: event for event in dossier.events}
    first = foremost(dossier)
    worth = {event.id for event in (*([first] if first else []), *further(dossier))}
    ahead = last_instant(dossier.as_of)
    shown = [
        entry
        for entry in dossier.calendar
        if _has_its_place(entry, events.get(entry.event)) and (entry.event in worth or _is_ahead(entry, ahead))
    ]
    return list({(each.what, each.earliest, each.latest, each.status): each for each in shown}.values())


def figures(dossier: Dossier) -> list[DossierFigure]:
    """Give the figures worth a chart, of which a value stands: none told in passing, and what is counted is known, or
    it changes.

    A sum or a share says nothing without what it is of.
    """
    return [figure for figure in dossier.figures if figure.current and not figure.passing and _says_of_what(figure)]


def _says_of_what(figure: DossierFigure) -> bool:
    if figure.quantity in ("money", "per cent"):
        return figure.of is not None
    return figure.quantity != "other" or len({value.value for value in figure.series}) > 1


def contradictions(dossier: Dossier) -> list[Contradiction]:
    """Give the contradictions, each pair of statements once: it may concern several events of a story."""
    shown: dict[tuple[Evidence, ...], Contradiction] = {}
    for contradiction in dossier.contradictions:
        shown.setdefault(contradiction.because, contradiction)
    return list(shown.values())


def _is_ahead(entry: CalendarEntry, now: datetime) -> bool:
    """Whether it is yet to come, within a year at most: what is told of a decade is no date of it."""
    last = entry.latest or entry.earliest
    if entry.earliest is None or last is None:
        return False
    return last_instant(last) >= now and last_instant(last) - first_instant(entry.earliest) <= _A_YEAR


_A_YEAR = timedelta(days=366)


def _has_its_place(entry: CalendarEntry, event: DossierEvent | None) -> bool:
    if event is None or event.participants:
        return True
    return says_who(event) and (event.place is not None or (event.type is not EventType.OTHER and bool(entry.latest)))
