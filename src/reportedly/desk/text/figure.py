"""One figure over time, for people."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from rich.text import Text

from reportedly.desk.dates import in_words, moment_in_words
from reportedly.desk.wording import several
from reportedly.model.dossier import DossierFigure, FigureValue


def figure_lines(figure: DossierFigure) -> Iterator[Text]:
    """Give the value that stands, with its giver and time, and below it the values it came from."""
    stands = value_in_words(figure.current) if figure.current else "no value stands"
    yield Text.assemble((_heading(figure), "bold"), f": {stands}")
    steps = list(_steps(figure))
    for first, givers in steps if len(steps) > 1 else ():
        when = moment_in_words(first.as_of or first.published)
        by = f", by {several(givers)}" if givers else ""
        yield Text(f"    {when}  {_number(first)}{by}", style="dim")


def _heading(figure: DossierFigure) -> str:
    """The quantity, with what it is of and its unit where that sets it apart: "Money (deal, USD)", "Other (car)"."""
    apart = ", ".join(filter(None, (figure.of, None if figure.unit == "%" else figure.unit)))
    return f"{figure.quantity.capitalize()} ({apart})" if apart else figure.quantity.capitalize()


def _steps(figure: DossierFigure) -> Iterator[tuple[FigureValue, list[str]]]:
    """The series with equal values in a row as one, and those who gave it."""
    for _, group in groupby(figure.series, key=lambda value: (value.value, value.qualifier)):
        values = list(group)
        yield values[0], list(dict.fromkeys(value.by for value in values if value.by))


def value_in_words(value: FigureValue) -> str:
    """Give one value with its qualifier, its giver and its as-of time."""
    by = f", by {value.by}" if value.by else ""
    when = f", as of {in_words(value.as_of)}" if value.as_of else ""
    return f"{_number(value)}{by}{when}"


def _number(value: FigureValue) -> str:
    return " ".join(filter(None, (value.qualifier, f"{value.value:,.12g}")))
