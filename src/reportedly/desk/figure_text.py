"""One figure over time, for people."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from reportedly.desk.dates import in_words
from reportedly.model.dossier import DossierFigure, FigureValue


def figure_lines(figure: DossierFigure) -> Iterator[Text]:
    """Give the value that stands, with its giver and time, and below it the values it came from."""
    if figure.current:
        yield Text.assemble((figure.quantity.capitalize(), "bold"), f": {value_in_words(figure.current)}")
    else:
        yield Text.assemble((figure.quantity.capitalize(), "bold"), ": no value stands")
    for value in figure.series if len(figure.series) > 1 else ():
        yield Text(f"    {in_words(value.as_of or value.published)}  {value_in_words(value, dated=False)}", style="dim")


def value_in_words(value: FigureValue, *, dated: bool = True) -> str:
    """Give one value with its qualifier and its giver, and with its as-of time if `dated`."""
    number = f"{value.value:,.12g}"
    by = f", by {value.by}" if value.by else ""
    when = f", as of {in_words(value.as_of)}" if dated and value.as_of else ""
    return f"{value.qualifier + ' ' if value.qualifier else ''}{number}{by}{when}"
