"""One figure over time, for people."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from reportedly.desk.dates import moment_in_words
from reportedly.desk.prose.figures import heading, number_in_words, steps, value_in_words
from reportedly.desk.prose.origins import named
from reportedly.desk.wording import counted
from reportedly.model.dossier import DossierFigure

SHOWN = 10
"""Values of a figure that are listed, the latest."""


def figure_lines(figure: DossierFigure) -> Iterator[Text]:
    """Give the value that stands, with its giver and time, and below it the values it came from."""
    stands = value_in_words(figure.current) if figure.current else "no value stands"
    yield Text.assemble((heading(figure), "bold"), f": {stands}")
    series = list(steps(figure))
    left_out = len(series) - SHOWN
    if left_out > 1:
        yield Text(f"    Left out: {counted(left_out, 'earlier value')}; --format json has all.", style="dim")
    for first, givers in (series[-SHOWN:] if left_out > 1 else series) if len(series) > 1 else ():
        when = moment_in_words(first.as_of or first.published)
        by = f", by {named(givers)}" if givers else ""
        yield Text(f"    {when}  {number_in_words(first)}{by}", style="dim")
