"""The answer to a question, for people, with its reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from reportedly.desk.dates import in_words, moment_in_words
from reportedly.desk.prose.asked import asked_for
from reportedly.desk.prose.headlines import headline
from reportedly.desk.prose.quoting import ALONE, Quotations
from reportedly.desk.text.dossier import doubts, page_table
from reportedly.desk.text.event import deciding_steps, lead, origin_trees, quotations
from reportedly.desk.text.figure import figure_lines
from reportedly.desk.text.layout import section
from reportedly.desk.wording import counted
from reportedly.model.dossier import Answer, Asks, DossierEvent, DossierPage

PAGES = 20
"""Pages that an answer lists."""


def answer_text(answer: Answer, quoting: Quotations = ALONE) -> RenderableType:
    """Give an answer for the terminal: what was asked for, what it is about, why that stands so, and its pages.

    `quoting` finds the sentences of what it rests on.
    """
    parts: list[RenderableType] = []
    for event in answer.events:
        trees = list(origin_trees(event, answer.pages))
        if answer.asks is Asks.WHO_SAYS:
            parts += [*trees, Text(), *_standing(answer, event)]
        else:
            asked = asked_for(answer.asks, event)
            parts += [*([Text(asked, style="bold")] if asked else []), *_standing(answer, event)]
        parts += section("Why", list(_reasons(answer, event, quoting)))
        parts += section("Where it comes from", trees) if answer.asks is not Asks.WHO_SAYS else []
    for figure in answer.figures:
        parts += figure_lines(figure)
    parts += section("Pages", list(_pages(answer.pages)))
    parts += section("Doubtful dates", list(doubts(answer.pages)))
    captured = f", by what was captured by {in_words(answer.captured_by)}" if answer.captured_by else ""
    return Group(*parts, Text(), Text(f"As of {in_words(answer.as_of)}{captured}.", style="dim"))


def _standing(answer: Answer, event: DossierEvent) -> Iterator[Text]:
    """The headline of the event, and how it stands."""
    yield Text(headline(event, answer.as_of), style="bold" if answer.asks is Asks.WHETHER else "")
    yield lead(event, answer)


def _pages(pages: Sequence[DossierPage]) -> Iterator[RenderableType]:
    """The pages an answer rests on, the latest of them where they are many."""
    left_out = len(pages) - PAGES
    if left_out > 1:
        yield Text(f"Left out: {counted(left_out, 'earlier page')}; --format json has all.", style="dim")
    if pages:
        yield page_table(pages[-PAGES:] if left_out > 1 else pages)


def _reasons(answer: Answer, event: DossierEvent, quoting: Quotations) -> Iterator[RenderableType]:
    for step in deciding_steps(event):
        yield Text(f"{moment_in_words(step.at)}: {step.rule}")
        yield from quotations(step.because, answer.pages, quoting)
    for silence in event.silent:
        since = f" (as of {in_words(silence.since)})" if silence.since else ""
        yield Text(f"{silence.party} has not spoken{since}")
        yield from quotations(silence.because, answer.pages, quoting)
