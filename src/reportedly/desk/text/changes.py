"""What is new about a story, for people: new claims, claims that moved, figures, contradictions, and the pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from reportedly.desk.dates import in_words, moment_in_words, span_in_words
from reportedly.desk.prose.contradicting import contradiction_in_words
from reportedly.desk.prose.figures import heading, value_in_words
from reportedly.desk.prose.names import is_plural
from reportedly.desk.prose.origins import independence_in_words, unnamed
from reportedly.desk.prose.quoting import ALONE, Quotations
from reportedly.desk.prose.said import capital
from reportedly.desk.prose.updates import pages_in_words
from reportedly.desk.text.event import brief, quotations
from reportedly.desk.text.layout import item, section
from reportedly.desk.wording import counted, several
from reportedly.model.changes import Changes, DateMove, EventChange, FigureChange, PlaceMove, StatusMove
from reportedly.model.dossier import DossierFigure, DossierPage, Interval, Stance

NAMED = 3
"""New origins that are named; --format json has all."""
_SAYING = {Stance.FOR: "for it", Stance.AGAINST: "against it", Stance.SILENT: "silent"}


def changes_text(changes: Changes, quoting: Quotations = ALONE) -> RenderableType:
    """Give what is new for the terminal; `quoting` finds the sentences of what it rests on."""
    parts: list[RenderableType] = list(_heading(changes))
    fresh = [item(brief(change.event)) for change in changes.events if change.new]
    moved = [line for change in changes.events if not change.new for line in _moved(change, changes.known, quoting)]
    parts += section("What has changed", moved)
    parts += section("New claims", [*fresh, *_passing(changes.passing)])
    parts += section("Figures", [_figure(figure) for figure in changes.figures])
    parts += section("New contradictions", list(_contradictions(changes, quoting)))
    if changes.nothing:
        parts += [Text(), Text("Nothing new.", style="bold")]
    parts += [Text(), Text(pages_in_words(changes.pages))]
    return Group(*parts, Text())


def _heading(changes: Changes) -> Iterator[Text]:
    yield Text(changes.story.title, style="bold underline")
    captured = [f"captured by {in_words(changes.captured_by)}"] if changes.captured_by else []
    facts = (f"new since {in_words(changes.since)}", f"as of {in_words(changes.as_of)}", *captured, changes.story.id)
    yield Text(" · ".join(facts), style="dim")


def _passing(number: int) -> list[Text]:
    return [Text(f"Left out, told in passing: {counted(number, 'new claim')}.", style="dim")] if number else []


def _moved(change: EventChange, pages: Sequence[DossierPage], quoting: Quotations) -> Iterator[RenderableType]:
    """One claim and, below it, what is new about it, the status first."""
    yield Text(change.event.title, style="bold")
    lines: list[RenderableType] = []
    lines += _status(change.status, pages, quoting) if change.status else []
    lines += [Text(_dates(change.when))] if change.when else []
    lines += [Text(_places(change.place))] if change.place else []
    lines += [Text(f"{each.party} has spoken: {each.by.name}, {_SAYING[each.by.stance]}") for each in change.spoke]
    lines += [Text(f"{origin.name} has withdrawn it") for origin in change.withdrawn]
    lines += _origins(change)
    lines += [Text(f"{each.party} is silent") for each in change.silent]
    yield from (Padding(line, (0, 0, 0, 2)) for line in lines)


def _status(move: StatusMove, pages: Sequence[DossierPage], quoting: Quotations) -> Iterator[RenderableType]:
    stood = move.before.value if move.before else None
    for step in move.steps:
        path = f"{stood} -> " if stood and stood != step.status.value else ""
        stood = step.status.value
        yield Text.assemble(f"{moment_in_words(step.at)}  ", path, (stood, "bold"), f": {step.rule}")
        yield from quotations(step.because, pages, quoting)
    if stood != move.after.value:
        yield Text.assemble(f"{stood} -> ", (move.after.value, "bold"))


def _dates(move: DateMove) -> str:
    return _now_and_before("Date", _day(move.after), _day(move.before))


def _day(interval: Interval | None) -> str | None:
    return span_in_words(interval.earliest, None if interval.floor else interval.latest) if interval else None


def _now_and_before(what: str, after: str | None, before: str | None) -> str:
    return f"{what}: {after or 'none any more'}{f' (before: {before})' if before else ''}"


def _places(move: PlaceMove) -> str:
    now, before = (place.name if place else None for place in (move.after, move.before))
    return _now_and_before("Place", now, before)


def _origins(change: EventChange) -> Iterator[Text]:
    """Who is new behind the claim or against it, and how many independent origins stand behind it now."""
    for stance, words in ((Stance.FOR, "also says so"), (Stance.AGAINST, "speaks against it")):
        new = [each.origin for each in change.origins if each.independent and each.origin.stance is stance]
        names = list(dict.fromkeys(unnamed(origin) for origin in new))
        if names:
            plural = len(names) > 1 or is_plural(names[0])
            verb = words.replace("says", "say").replace("speaks", "speak") if plural else words
            left = [f"{len(names) - NAMED} more"] if len(names) > NAMED else []
            yield Text(f"{capital(several([*names[:NAMED], *left]))} {verb}")
    stood = change.independent.before if change.independent else None
    if stood:
        now, before = independence_in_words(change.event.independent), independence_in_words(stood)
        yield Text(_now_and_before("Behind it", now, before))


def _figure(change: FigureChange) -> Text:
    stands = value_in_words(change.after) if change.after else "no value stands"
    stood = f"; before {value_in_words(change.before)}" if change.before else ""
    figure = DossierFigure(change.quantity, change.after, (), change.of, change.unit)
    return Text.assemble((heading(figure), "bold"), f": {stands}{stood}")


def _contradictions(changes: Changes, quoting: Quotations) -> Iterator[RenderableType]:
    for contradiction in changes.contradictions:
        yield Text(contradiction_in_words(contradiction).text)
        yield from quotations(contradiction.because, changes.known, quoting)
