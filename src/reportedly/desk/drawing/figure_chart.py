"""A figure over time: each giver's bulletins as steps, qualifiers and contradictions marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from reportedly.desk.dates import in_words, moment_in_words
from reportedly.desk.drawing import svg
from reportedly.desk.drawing.addresses import Addresses
from reportedly.desk.drawing.figure_values import Bulletin, Giver, by_giver, contradictions_of
from reportedly.desk.drawing.lettering import clipped, lettered, lines_of, width_of
from reportedly.desk.drawing.time_axis import TimeAxis, drawn_axis, time_axis
from reportedly.desk.drawing.value_axis import ValueAxis, number_in_short, value_axis
from reportedly.desk.look.status import class_name, mark_at
from reportedly.desk.prose.contradicting import contradiction_in_words
from reportedly.desk.prose.figures import heading, number_in_words
from reportedly.desk.wording import counted
from reportedly.model.dossier import Contradiction, Dossier, DossierFigure, FigureValue, Status

NARROW = 560
"""Pixels below which the givers are named under the chart and not beside their lines."""
LABELS = 190.0
"""Pixels for the names beside the lines."""
HEIGHT, HEIGHT_NARROW = 250.0, 210.0
LISTED = 60
"""Rows of the table, the latest."""
NAME, NOTE, LINE = 13.0, 11.5, 15.0
_CROSS = "h3.2v3.4h3.4v3.2h-3.4v3.4h-3.2v-3.4h-3.4v-3.2h3.4z"
MARKS = ("circle", "square", "triangle", "diamond", "cross")


@dataclass(frozen=True, slots=True)
class _Chart:
    time: TimeAxis
    values: ValueAxis
    right: float
    unit: str
    addresses: Addresses


def figure_chart(
    figure: DossierFigure, dossier: Dossier, *, addresses: Addresses, prefix: str, width: int = 640
) -> str:
    """Draw the values of a figure over their as-of times, as inline SVG.

    The givers with the most bulletins have a line each, which steps where a later bulletin supersedes; values of all
    others are small dots. `width` is in pixels; below 560 the givers are named under the chart. Each value links to the
    page that has it. Gives "" where fewer than two different values have a time.
    """
    givers, others = by_giver(figure, dossier.contradictions)
    every = [bulletin for giver in givers for bulletin in giver.bulletins] + list(others)
    if len({bulletin.value for bulletin in every}) < 2:
        return ""
    beside = width >= NARROW
    top, bottom = 20.0, 20.0 + (HEIGHT if beside else HEIGHT_NARROW)
    values = value_axis([bulletin.value for bulletin in every], bottom, top)
    left = 12 + max(len(number_in_short(tick)) for tick in values.ticks) * 6.6
    right = width - LABELS if beside else width - 16.0
    time = time_axis([instant for each in every for instant in (each.at, each.until)], left, right)
    chart = _Chart(time, values, right, _unit(figure), addresses)
    parts = [*_scale(chart, left), *drawn_axis(time, top, bottom)]
    parts += [_other(bulletin, chart) for bulletin in others if not bulletin.contested]
    for number, giver in enumerate(givers):
        parts += _line(giver, number, chart)
    parts += [_contested(bulletin, chart) for bulletin in every if bulletin.contested]
    parts += _beyond(every, chart)
    y = bottom + 34.0
    if beside:
        parts += _names_beside(givers, chart)
    else:
        y = _names_below(parts, givers, others, chart, width, y)
    y = _notes(parts, figure, dossier.contradictions, chart, others if beside else (), width, y)
    return svg.picture(
        parts,
        width=width,
        height=y,
        prefix=prefix,
        kind="figure-chart",
        title=f"{heading(figure)} over time",
        description=_in_words(figure, every),
    )


def figure_table(figure: DossierFigure, *, addresses: Addresses) -> str:
    """Give the same as `figure_chart` as an HTML table, the latest first; "" where there is no value."""
    if not figure.series:
        return ""
    rows = [
        f"<tr><td>{_dated(value)}</td><td>{lettered(number_in_words(value))}</td><td>{lettered(value.by or '')}</td>"
        f"<td>{_paged(value, addresses)}</td></tr>"
        for value in figure.series[: -LISTED - 1 : -1]
    ]
    more = len(figure.series) - len(rows)
    foot = f'<tfoot><tr><td colspan="4">and {more:,} earlier</td></tr></tfoot>' if more else ""
    head = '<thead><tr><th scope="col">as of</th><th scope="col">value</th><th scope="col">by</th>'
    return (
        f'<table class="figure-table"><caption>{lettered(heading(figure))}</caption>{head}'
        f'<th scope="col">on</th></tr></thead><tbody>{"".join(rows)}</tbody>{foot}</table>'
    )


def _dated(value: FigureValue) -> str:
    return lettered(moment_in_words(value.as_of or value.published))


def _paged(value: FigureValue, addresses: Addresses) -> str:
    address = addresses.of_page(value.pages[0]) if value.pages else None
    words = counted(len(value.pages), "page")
    return f'<a href="{escape(address)}">{words}</a>' if address else words


def _unit(figure: DossierFigure) -> str:
    return figure.unit or ""


def _scale(chart: _Chart, left: float) -> Iterator[str]:
    for tick in chart.values.ticks:
        y = chart.values.y(tick)
        yield svg.line(left, y, chart.right, y, "axis" if tick == 0 else "grid")
        yield svg.words(number_in_short(tick), left - 6, y + 4, "fine", "end")


def _line(giver: Giver, number: int, chart: _Chart) -> Iterator[str]:
    """The steps of one giver, and a sign at each bulletin."""
    first, *later = giver.bulletins
    n = svg.num
    path = f"M{n(chart.time.x(first.middle))} {n(chart.values.y(first.value))}"
    for bulletin in later:
        path += f"H{n(chart.time.x(bulletin.middle))}V{n(chart.values.y(bulletin.value))}"
    yield f'<path class="steps giver-{number + 1}" d="{path}"/>'
    last = giver.bulletins[-1]
    since = f"M{n(chart.time.x(last.middle))} {n(chart.values.y(last.value))}"
    yield f'<path class="steps held giver-{number + 1}" d="{since}H{n(chart.right)}"/>'
    for bulletin in giver.bulletins:
        x, y = chart.time.x(bulletin.middle), chart.values.y(bulletin.value)
        body = _reach(bulletin, chart) + _sign(MARKS[number], x, y, bulletin, f"giver-{number + 1}")
        yield svg.linked(body, _address(bulletin, chart), _spoken(bulletin, chart), "value")


def _other(bulletin: Bulletin, chart: _Chart) -> str:
    x, y = chart.time.x(bulletin.middle), chart.values.y(bulletin.value)
    body = _reach(bulletin, chart) + _bound(bulletin, x, y) + f'<circle cx="{svg.num(x)}" cy="{svg.num(y)}" r="2.6"/>'
    return svg.pointed(f'<g class="other">{body}</g>', _address(bulletin, chart), _spoken(bulletin, chart))


def _contested(bulletin: Bulletin, chart: _Chart) -> str:
    """A ring around a value that another one contradicts."""
    x, y = chart.time.x(bulletin.middle), chart.values.y(bulletin.value)
    ring = f'<circle class="ring" cx="{svg.num(x)}" cy="{svg.num(y)}" r="8"/>'
    body = f'<g class="{class_name(Status.DISPUTED)}">{ring}{mark_at(Status.DISPUTED, x + 13, y - 8, 11)}</g>'
    return svg.linked(body, _address(bulletin, chart), f"Contradicted: {_spoken(bulletin, chart)}")


def _reach(bulletin: Bulletin, chart: _Chart) -> str:
    """A thin line over the time that an as-of like "in August" may mean."""
    if bulletin.until <= bulletin.at:
        return ""
    y = chart.values.y(bulletin.value)
    return svg.line(chart.time.x(bulletin.at), y, chart.time.x(bulletin.until), y, "span")


def _beyond(bulletins: Sequence[Bulletin], chart: _Chart) -> Iterator[str]:
    """The numbers of values that are too large for the axis, at its upper end, side by side; each once in a row."""
    free, last = 0.0, None
    for bulletin in sorted(bulletins, key=lambda each: each.middle):
        if bulletin.value <= chart.values.high or bulletin.value == last:
            continue
        last = bulletin.value
        number = number_in_short(last)
        x = max(chart.time.x(bulletin.middle) + 7, free)
        free = x + width_of(number, NOTE) + 8
        yield svg.words(number, x, chart.values.top - 6, "fine")


def _sign(kind: str, x: float, y: float, bulletin: Bulletin, giver: str) -> str:
    n = svg.num
    approximate = bool(bulletin.qualifier) and not bulletin.bound
    classes = f"sign {giver}{' approximate' if approximate else ''}"
    shapes = {
        "circle": f'<circle class="{classes}" cx="{n(x)}" cy="{n(y)}" r="4.2"/>',
        "square": f'<rect class="{classes}" x="{n(x - 3.8)}" y="{n(y - 3.8)}" width="7.6" height="7.6"/>',
        "triangle": f'<path class="{classes}" d="M{n(x)} {n(y - 5)}l5 8.6h-10z"/>',
        "diamond": f'<path class="{classes}" d="M{n(x)} {n(y - 5.4)}l5.4 5.4-5.4 5.4-5.4-5.4z"/>',
        "cross": f'<path class="{classes}" d="M{n(x - 1.6)} {n(y - 5)}{_CROSS}"/>',
    }
    return _bound(bulletin, x, y) + shapes[kind]


def _bound(bulletin: Bulletin, x: float, y: float) -> str:
    """An arrow upwards for "at least", downwards for "at most"."""
    if not bulletin.bound:
        return ""
    up = -bulletin.bound
    n = svg.num
    point = f"m-3.2 {n(-up * 4.2)}l3.2 {n(up * 4.2)} 3.2 {n(-up * 4.2)}"
    return f'<path class="bound" d="M{n(x)} {n(y)}v{n(up * 15)}{point}"/>'


def _names_beside(givers: Sequence[Giver], chart: _Chart) -> Iterator[str]:
    """Each giver beside the end of his line, moved apart where they would cover each other."""
    wanted = sorted(
        ((chart.values.y(giver.bulletins[-1].value), number, giver) for number, giver in enumerate(givers)),
        key=lambda each: each[:2],
    )
    lowest = chart.values.bottom - 22 - 30.0 * (len(wanted) - 1)
    at = float("-inf")
    for place, (y, number, giver) in enumerate(wanted):
        at = max(min(y, lowest + 30.0 * place), at + 30.0, chart.values.top)
        last = giver.bulletins[-1]
        x = chart.right + 8
        yield f'<path class="leader" d="M{svg.num(chart.right)} {svg.num(y)}L{svg.num(x + 4)} {svg.num(at)}"/>'
        yield _sign(MARKS[number], x + 10, at, _plain(last), f"giver-{number + 1}")
        yield svg.words(clipped(_value_words(last, chart.unit), LABELS - 32, NAME, bold=True), x + 22, at + 1, "name")
        yield svg.words(clipped(giver.name, LABELS - 32, NOTE), x + 22, at + 14, "fine")


def _names_below(
    parts: list[str],
    givers: Sequence[Giver],
    others: Sequence[Bulletin],
    chart: _Chart,
    width: float,
    y: float,
) -> float:
    for number, giver in enumerate(givers):
        last = giver.bulletins[-1]
        parts.append(_sign(MARKS[number], 8, y, _plain(last), f"giver-{number + 1}"))
        words = f"{_value_words(last, chart.unit)}, {giver.name}"
        parts.append(svg.words(clipped(words, width - 20, NAME), 20, y + 4.5))
        y += 20.0
    if others:
        parts.append(f'<g class="other"><circle cx="8" cy="{svg.num(y)}" r="2.6"/></g>')
        parts.append(svg.words("others", 20, y + 4.5))
        y += 20.0
    return y + 4.0


def _notes(
    parts: list[str],
    figure: DossierFigure,
    contradictions: Sequence[Contradiction],
    chart: _Chart,
    others: Sequence[Bulletin],
    width: float,
    y: float,
) -> float:
    """What the axis and the signs mean, and each contradiction in its sentence."""
    for contradiction in contradictions_of(figure, contradictions):
        said = contradiction_in_words(contradiction).text
        lines = lines_of(said, width - 22, NOTE, 2)
        body = f'<g class="{class_name(Status.DISPUTED)}">{mark_at(Status.DISPUTED, 7, y - 1, 12)}</g>'
        body += "".join(svg.words(text, 20, y + 3 + LINE * row, "fine") for row, text in enumerate(lines))
        because = chart.addresses.of_evidence(contradiction.because[0]) if contradiction.because else None
        parts.append(svg.linked(body, because, said, "contradiction"))
        y += LINE * len(lines) + 8
    kinds = {bulletin.bound for giver in by_giver(figure, ())[0] for bulletin in giver.bulletins}
    told = [
        "arrow up: at least" if 1 in kinds else "",
        "arrow down: at most" if -1 in kinds else "",
        "small dots: other givers" if others else "",
        "logarithmic scale" if chart.values.logarithmic else "",
        "the scale does not begin at zero" if chart.values.low > 0 and not chart.values.logarithmic else "",
    ]
    words = "; ".join(filter(None, told))
    for text in lines_of(words, width, NOTE, 2) if words else ():
        parts.append(svg.words(text, 0, y + 3, "fine"))
        y += LINE
    return y + 4.0


def _plain(bulletin: Bulletin) -> Bulletin:
    """The same without what would be drawn around it."""
    return Bulletin(bulletin.value, None, bulletin.at, bulletin.at, bulletin.by, (), False, False)


def _value_words(bulletin: Bulletin, unit: str) -> str:
    number = number_in_short(bulletin.value)
    return " ".join(
        filter(None, (bulletin.qualifier, f"{number}%" if unit == "%" else number, "" if unit == "%" else unit))
    )


def _spoken(bulletin: Bulletin, chart: _Chart) -> str:
    when = _when(bulletin.at, bulletin.until)
    by = f", by {bulletin.by}" if bulletin.by else ""
    return f"{_value_words(bulletin, chart.unit)}{by}, as of {when}"


def _when(at: datetime, until: datetime) -> str:
    clock = at.strftime("%Y-%m-%dT%H:%MZ") if (at.hour or at.minute) and until == at else at.strftime("%Y-%m-%d")
    return in_words(clock) if until == at else f"{in_words(clock)} or later"


def _address(bulletin: Bulletin, chart: _Chart) -> str | None:
    return chart.addresses.of_page(bulletin.pages[0]) if bulletin.pages else None


def _in_words(figure: DossierFigure, every: Sequence[Bulletin]) -> str:
    low, high = min(each.value for each in every), max(each.value for each in every)
    stands = figure.current
    now = ""
    if stands:
        by = f" by {stands.by}" if stands.by else ""
        qualified = " ".join(filter(None, (stands.qualifier, number_in_short(stands.value))))
        now = f" The value that stands is {qualified}{by}, as of {in_words(stands.as_of)}."
    return f"Values from {number_in_short(low)} to {number_in_short(high)}.{now}"
