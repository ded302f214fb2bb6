"""A dossier for people: the lead, status history, origins, calendar, figures, contradictions, pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from reportedly.desk import shown
from reportedly.desk.dates import days_in_words, in_words, short, span_in_words, zones
from reportedly.desk.prose.contradicting import contradiction_in_words
from reportedly.desk.prose.quoting import ALONE, Quotations
from reportedly.desk.text.corrections import correction_lines
from reportedly.desk.text.edges import edge_lines
from reportedly.desk.text.event import brief, history, lead, origin_trees, quotations
from reportedly.desk.text.figure import figure_lines
from reportedly.desk.text.layout import item, section
from reportedly.desk.wording import counted
from reportedly.model.dossier import CalendarEntry, Contradiction, Dossier, DossierEvent, DossierPage


def dossier_text(dossier: Dossier, quoting: Quotations = ALONE) -> RenderableType:
    """Give a dossier for the terminal; `quoting` finds the sentences of what it rests on."""
    foremost = [first] if (first := shown.foremost(dossier)) else []
    parts: list[RenderableType] = [*_heading(dossier)]
    if foremost and not dossier.carrying:
        parts.append(Text(foremost[0].title, style="bold"))
    parts += [_named(lead(event, dossier), event) for event in foremost]
    if not dossier.events:
        parts.append(Text("No event is told of."))
    elif not foremost:
        parts.append(Text("No single event carries it."))
    pages = dossier.pages
    steps = [line for event in foremost for line in history(event, pages, quoting)]
    parts += section("How its status came about", steps)
    parts += section(
        "Where it comes from", [tree for event in foremost for tree in origin_trees(event, pages, ids=True)]
    )
    parts += section("How it travelled", edge_lines(dossier.edges, pages))
    parts += section("Other events" if foremost else "Events", _others(dossier))
    parts += section("Calendar", _calendar(dossier))
    parts += section("Figures", list(_figures(dossier)))
    parts += section("Contradictions", list(_contradictions(shown.contradictions(dossier), pages, quoting)))
    parts += section("Pages", [page_table(pages)] if pages else [])
    parts += section("Doubtful dates", list(doubts(pages)))
    parts += section("Corrections", list(correction_lines(dossier.corrections, dossier.lost)))
    return Group(*parts, Text())


def doubts(pages: Sequence[DossierPage]) -> Iterator[RenderableType]:
    """Give what is doubtful about the dates of pages, one by one."""
    for page in pages:
        if page.doubts:
            outlet = page.outlet or page.url or "outlet not known"
            yield item(Text.assemble((outlet, "bold"), f": {'; '.join(page.doubts)} ", (page.id, "dim")))


def page_table(pages: Sequence[DossierPage]) -> Table:
    """Give pages by date, each with the way its report took, or the page it is a copy of."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    outlets = {page.id: page.outlet or page.id for page in pages}
    # In several zones the clocks alone would stand in the wrong order.
    zoned = len(zones(page.published for page in pages)) > 1
    for page in pages:
        copied = f"copy of {outlets.get(page.copy_of, page.copy_of)} ({page.copy_of})" if page.copy_of else ""
        copied = copied or (f"another version of {page.version_of}" if page.version_of else "")
        way = " ".join(f"<- {name}" for name in page.chain[1:] if name)
        table.add_row(
            Text(short(page.published, zoned=zoned), style="dim", no_wrap=True),
            Text(page.outlet or page.url or "outlet not known", style="bold"),
            Text(copied or way),
            Text(page.id, style="dim"),
        )
    return table


def _heading(dossier: Dossier) -> Iterator[Text]:
    story = dossier.story
    yield Text(story.title, style="bold underline")
    facts = (counted(story.pages, "page"), days_in_words(story.first, story.last))
    captured = [f"captured by {in_words(dossier.captured_by)}"] if dossier.captured_by else []
    yield Text(" · ".join((*facts, f"as of {in_words(dossier.as_of)}", *captured, story.id)), style="dim")
    yield Text()


def _named(told: Text, event: DossierEvent) -> Text:
    """A sentence about an event with the id that corrections name it by."""
    return Text.assemble(told, (f" {event.id}", "dim"))


def _others(dossier: Dossier) -> list[RenderableType]:
    """The other events in a sentence each; those that only come up along with others are counted."""
    told = shown.further(dossier)
    left_out = len(dossier.events) - len(told) - (shown.foremost(dossier) is not None)
    lines: list[RenderableType] = [item(_named(brief(event), event)) for event in told]
    if left_out:
        lines.append(
            Text(f"Left out, told in passing: {counted(left_out, 'event')}; --format json has all.", style="dim")
        )
    return lines


def _figures(dossier: Dossier) -> Iterator[Text]:
    """The figures with their values; those that one page only comes to speak of are counted."""
    told = [figure for figure in dossier.figures if not figure.passing]
    for figure in told:
        yield from figure_lines(figure)
    if left_out := len(dossier.figures) - len(told):
        yield Text(f"Left out, told in passing: {counted(left_out, 'figure')}; --format json has all.", style="dim")


def _calendar(dossier: Dossier) -> list[RenderableType]:
    """What is dated and says of whom or where, or is of a kind and falls on a day."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    entries = shown.calendar(dossier)
    for when, what, status in dict.fromkeys(_row(entry) for entry in entries):
        table.add_row(Text(when), Text(what, style="bold"), Text(status, style="dim"))
    return [table] if entries else []


def _row(entry: CalendarEntry) -> tuple[str, str, str]:
    return span_in_words(entry.earliest, None if entry.floor else entry.latest), entry.what, entry.status.value


def _contradictions(
    found: Iterable[Contradiction], pages: Sequence[DossierPage], quoting: Quotations
) -> Iterator[RenderableType]:
    for contradiction in found:
        yield Text(contradiction_in_words(contradiction).text)
        yield from quotations(contradiction.because, pages, quoting)
