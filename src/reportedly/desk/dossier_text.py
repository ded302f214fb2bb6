"""A dossier for people: the lead, status history, origins, calendar, figures, contradictions, pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reportedly.desk.dates import in_words, moment_in_words, span_in_words
from reportedly.desk.event_text import brief, history, lead, origin_trees, quotations
from reportedly.desk.figure_text import figure_lines
from reportedly.desk.wording import counted
from reportedly.model.dossier import CalendarEntry, Contradiction, Dossier, DossierPage


def dossier_text(dossier: Dossier) -> RenderableType:
    """Give a dossier for the terminal."""
    foremost, others = dossier.events[:1], dossier.events[1:]
    parts: list[RenderableType] = [*_heading(dossier), *(lead(event) for event in foremost)]
    if not dossier.events:
        parts.append(Text("No event is told of."))
    pages = dossier.pages
    parts += section("How its status came about", [line for event in foremost for line in history(event, pages)])
    parts += section("Where it comes from", [tree for event in foremost for tree in origin_trees(event, pages)])
    parts += section("Other events", [brief(event) for event in others])
    parts += section("Calendar", _calendar(dossier.calendar))
    parts += section("Figures", [line for figure in dossier.figures for line in figure_lines(figure)])
    parts += section("Contradictions", list(_contradictions(dossier.contradictions, pages)))
    parts += section("Pages", [page_table(pages)] if pages else [])
    return Group(*parts, Text())


def section(title: str, lines: Sequence[RenderableType]) -> list[RenderableType]:
    """Give lines indented under a title, or nothing where there are none."""
    if not lines:
        return []
    return [Text(), Text(title, style="bold"), *(Padding(line, (0, 0, 0, 2)) for line in lines)]


def page_table(pages: Sequence[DossierPage]) -> Table:
    """Give pages by date, each with the way its report took, or the page it is a copy of."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    outlets = {page.id: page.outlet or page.id for page in pages}
    for page in pages:
        copied = f"copy of {outlets.get(page.copy_of, page.copy_of)} ({page.copy_of})" if page.copy_of else ""
        way = " ".join(f"<- {name}" for name in page.chain[1:] if name)
        table.add_row(
            Text(moment_in_words(page.published), style="dim", no_wrap=True),
            Text(page.outlet or page.url or "outlet not known", style="bold"),
            Text(copied or way),
            Text(page.id, style="dim"),
        )
    return table


def _heading(dossier: Dossier) -> Iterator[Text]:
    story = dossier.story
    yield Text(story.title, style="bold underline")
    facts = (story.id, counted(story.pages, "page"), span_in_words(story.first, story.last))
    yield Text(" · ".join((*facts, f"as of {in_words(dossier.as_of)}")), style="dim")
    yield Text()


def _calendar(entries: Iterable[CalendarEntry]) -> list[Text]:
    return [
        Text.assemble(
            f"{span_in_words(entry.earliest, entry.latest)}  ",
            (entry.what, "bold"),
            (f" ({entry.status.value})", "dim"),
        )
        for entry in entries
    ]


def _contradictions(found: Iterable[Contradiction], pages: Sequence[DossierPage]) -> Iterator[Text]:
    for contradiction in found:
        yield Text(contradiction.text)
        yield from quotations(contradiction.because, pages)
