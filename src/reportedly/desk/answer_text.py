"""The answer to a question, for people, with its reasons."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from reportedly.desk.dates import in_words, moment_in_words
from reportedly.desk.dossier_text import page_table
from reportedly.desk.event_text import deciding_steps, lead, origin_trees, quotations
from reportedly.desk.figure_text import figure_lines
from reportedly.desk.layout import section
from reportedly.model.dossier import Answer, DossierEvent


def answer_text(answer: Answer) -> RenderableType:
    """Give an answer for the terminal: the event or figure it is about, why it stands so, the pages it rests on."""
    parts: list[RenderableType] = []
    for event in answer.events:
        parts += [lead(event), *section("Why", list(_reasons(answer, event)))]
        parts += section("Where it comes from", list(origin_trees(event, answer.pages)))
    for figure in answer.figures:
        parts += figure_lines(figure)
    parts += section("Pages", [page_table(answer.pages)] if answer.pages else [])
    captured = f", by what was captured by {in_words(answer.captured_by)}" if answer.captured_by else ""
    return Group(*parts, Text(), Text(f"As of {in_words(answer.as_of)}{captured}.", style="dim"))


def _reasons(answer: Answer, event: DossierEvent) -> Iterator[RenderableType]:
    for step in deciding_steps(event):
        yield Text(f"{moment_in_words(step.at)}: {step.rule}")
        yield from quotations(step.because, answer.pages)
    for silence in event.silent:
        since = f" (as of {in_words(silence.since)})" if silence.since else ""
        yield Text(f"{silence.party} has not spoken{since}")
        yield from quotations(silence.because, answer.pages)
