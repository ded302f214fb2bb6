"""Figures in sentences: who gave which value, and when; what it was before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportedly.desk.dates import in_words
from reportedly.desk.prose.days import on_day
from reportedly.desk.prose.names import is_host, is_name, voice_in_sentence
from reportedly.desk.prose.said import Said, capital, sentence
from reportedly.desk.wording import plural, several
from reportedly.model import outlets
from reportedly.model.dossier import DossierFigure, FigureValue

_OF_PEOPLE = {
    "dead": "had died",
    "injured": "had been injured",
    "missing": "were missing",
    "unidentified": "had not been identified",
    "identified": "had been identified",
    "in hospital": "were in hospital",
    "casualties": "had died or been injured",
    "displaced": "had been displaced",
    "arrested": "had been arrested",
    "affected": "were affected",
    "rescued": "had been rescued",
    "aboard": "had been aboard",
    "trapped": "were trapped",
    "stranded": "were stranded",
    "abducted": "had been abducted",
    "strikers": "were on strike",
}
_OF_THINGS = {
    "cases": ("case", "cases"),
    "jobs": ("job", "jobs"),
    "troops": ("soldier", "soldiers"),
    "votes": ("vote", "votes"),
}
_MEASURED = {"per cent": "share", "money": "sum"}
_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€"}
"""Of the currencies whose sign stands for no other."""
EARLIER = 4
"""Values before the one that stands that are told."""
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def number_in_words(value: FigureValue) -> str:
    """Give the number of a value with its qualifier: "at least 4", "2.5 million"."""
    return " ".join(filter(None, (value.qualifier, amount_in_words(value.value))))


def value_in_words(value: FigureValue) -> str:
    """Give one value with its qualifier, its giver and its as-of time."""
    by = f", by {value.by}" if value.by else ""
    when = f", as of {in_words(value.as_of)}" if value.as_of else ""
    return f"{number_in_words(value)}{by}{when}"


def amount_in_words(amount: float) -> str:
    """Give a number as papers write it: "738,000", "2.5 million"."""
    for size, word in _LARGE:
        if abs(amount) >= size and round(amount / size, 3) * size == amount:
            return f"{amount / size:g} {word}"
    return f"{amount:,.12g}"


def heading(figure: DossierFigure) -> str:
    """Give what is counted or measured, and in which unit: "Dead", "Buildings", "Deal, USD", "Contained, per cent"."""
    if figure.quantity == "other":
        return capital(plural(figure.of)) if figure.of else "Another figure"
    if figure.quantity in _MEASURED:
        unit = "per cent" if figure.quantity == "per cent" else figure.unit
        return ", ".join(filter(None, (capital(figure.of or _MEASURED[figure.quantity]), unit)))
    apart = ", ".join(filter(None, (figure.of, figure.unit)))
    return f"{capital(figure.quantity)} ({apart})" if apart else capital(figure.quantity)


def steps(figure: DossierFigure) -> Iterator[tuple[FigureValue, list[str]]]:
    """Give the series with equal values in a row as one, and those who gave it."""
    for _, group in groupby(figure.series, key=lambda value: (value.value, value.qualifier)):
        values = list(group)
        yield values[0], list(dict.fromkeys(value.by for value in values if value.by))


def figure_sentences(figure: DossierFigure, as_of: str) -> tuple[Said, ...]:
    """Give the value that stands, with its giver and time, and the ones before it; nothing where none stands."""
    current = figure.current
    if current is None or not is_told(figure):
        return ()
    stood = [value for value, _ in steps(figure)]
    at = max((n for n, value in enumerate(stood) if _same(value, current)), default=len(stood))
    counted = figure.quantity in _OF_PEOPLE or figure.quantity in _OF_THINGS
    before = [
        value
        for value in stood[:at]
        if not _same(value, current) and (counted or value.by == current.by) and _at(value) <= _at(current)
    ]
    found = [Said(sentence(_given(figure, current, as_of)), pages=_pages_of(current, figure))]
    if before:
        told = before[-EARLIER:]
        pages = tuple(page for value in told for page in value.pages)
        found.append(Said(sentence(f"Before that the figure was {_by_day(told, as_of)}"), pages=pages))
    return tuple(found)


def _at(value: FigureValue) -> str:
    """The day that a value is of; one of no known day comes before all."""
    return (value.as_of or value.published or "")[: len("2025-03-14")]


def _pages_of(value: FigureValue, figure: DossierFigure) -> tuple[str, ...]:
    """The pages that give a value; of the one that stands they are told in the series."""
    return value.pages or next((each.pages for each in reversed(figure.series) if _same(each, value)), ())


def _same(one: FigureValue, other: FigureValue) -> bool:
    return (one.value, one.qualifier) == (other.value, other.qualifier)


def _given(figure: DossierFigure, value: FigureValue, as_of: str) -> str:
    at = value.as_of or value.published
    day = f" {on_day(at, as_of)}" if at else ""
    if not value.by or not is_name(value.by):
        return f"Without a source named{day}: {_told(figure, value)}"
    if figure.quantity not in _OF_PEOPLE and figure.quantity not in _OF_THINGS:
        put = f"{voice_in_sentence(value.by)} put {_measure(figure)} at {_measured(figure, value)}{day}"
        return put.replace(" at at least ", " at no less than ").replace(" at at most ", " at no more than ")
    says = "reported" if is_host(value.by) or outlets.looks_like_outlet(value.by) else "said"
    return f"{voice_in_sentence(value.by)} {says}{day} that {_told(figure, value)}"


def is_told(figure: DossierFigure) -> bool:
    """Say whether a figure can be told in a sentence: it must be known what is counted or measured.

    A sum or share that a single page puts so, or of nobody knows what, is one of many numbers of a story, and stands in
    the table.
    """
    if figure.quantity == "other" or figure.current is None:
        return False
    if figure.quantity in _MEASURED and not figure.of:
        return False
    alike = [value for value in figure.series if value.value == figure.current.value]
    return figure.quantity not in _MEASURED or len({page for value in alike for page in value.pages}) != 1


def _told(figure: DossierFigure, value: FigureValue) -> str:
    number = number_in_words(value)
    if figure.quantity in _OF_PEOPLE:
        one = value.value == 1 and not value.qualifier
        verb = _OF_PEOPLE[figure.quantity]
        return f"{number} person {verb.replace('were', 'was')}" if one else f"{number} people {verb}"
    if figure.quantity in _OF_THINGS:
        singular, plural = _OF_THINGS[figure.quantity]
        one = value.value == 1 and not value.qualifier
        side = f" {figure.of}" if figure.quantity == "votes" and figure.of else ""
        return f"there {'was' if one else 'were'} {number} {singular if one else plural}{side}"
    return f"{_measure(figure)} was put at {_measured(figure, value)}"


def _measure(figure: DossierFigure) -> str:
    """What is measured: "the deal", "the share contained"."""
    measured = _MEASURED.get(figure.quantity, figure.quantity)
    return f"the {f'{measured} {figure.of}' if figure.of and figure.of.endswith('ed') else figure.of or measured}"


def _measured(figure: DossierFigure, value: FigureValue) -> str:
    """A value with its unit: "about $20 billion", "7 per cent"."""
    if sign := _SIGNS.get(figure.unit or ""):
        return " ".join(filter(None, (value.qualifier, f"{sign}{amount_in_words(value.value)}")))
    unit = "per cent" if figure.quantity == "per cent" or figure.unit == "%" else figure.unit
    return " ".join(filter(None, (number_in_words(value), unit)))


def _by_day(values: Sequence[FigureValue], as_of: str) -> str:
    """Some values in their order, those of one day together and each once: "4 and 7 on Tuesday, 9 on Wednesday"."""
    days: dict[str, dict[float, str]] = {}
    for each in values:
        days.setdefault(_as_of(each, as_of), {}).setdefault(each.value, number_in_words(each))
    return ", ".join(f"{several(list(numbers.values()))}{day}" for day, numbers in days.items())


def _as_of(value: FigureValue, as_of: str) -> str:
    at = value.as_of or value.published
    return f" {on_day(at, as_of)}" if at else ""
