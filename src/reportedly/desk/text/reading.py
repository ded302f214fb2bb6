"""One page as read, for people: headline, who says what, events, figures, times, places, furniture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from textwrap import shorten

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text
from rich.tree import Tree

from reportedly.desk.dates import in_words, span_in_words
from reportedly.desk.prose.figures import amount_in_words
from reportedly.desk.text.layout import item
from reportedly.desk.wording import ACTS, CERTAINTY, FURNITURE, PARTS, counted, named, people
from reportedly.model.article import Article, Furniture
from reportedly.model.names import unaccented
from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import (
    ARTICLE,
    Attribution,
    EventMention,
    Figure,
    Judgement,
    Place,
    Source,
    TimeExpression,
)

LONGEST = 240
"""Characters of a quotation that are shown."""
LONGEST_JOINT = 20
"""Characters that may join an inner source to what it says."""
UNNAMED = "no source named"
_SMALL = frozenset({"the", "of", "and", "for", "in"})


def reading_text(reading: Reading) -> RenderableType:
    """Give one page for the terminal."""
    parts: list[RenderableType] = [*_heading(reading.article)]
    if reading.outcome.kind is not OutcomeKind.READ:
        said = f"{reading.outcome.kind.value.replace('_', ' ')}: {reading.outcome.reason or 'no reason given'}"
        parts.append(Text(f"Not read ({said})"))
    saying = {attribution.id: _who(attribution.source) for attribution in reading.attributions}
    sections: dict[str, Sequence[RenderableType]] = {
        "Who says what": [item(tree) for tree in _attributions(reading.attributions)],
        "Events": [item(Group(*_event(event, saying))) for event in reading.events],
        "Figures": [_figure(figure, saying) for figure in reading.figures],
        "Times": _times(reading.times),
        "Places": _places(reading.places),
        "Around the story": _furniture(reading.furniture),
    }
    for title, lines in sections.items():
        if lines:
            parts += [Text(), Text(title, style="bold"), *(Padding(line, (0, 0, 0, 2)) for line in lines)]
    return Group(*parts, Text())


def _heading(article: Article) -> Iterator[Text]:
    yield Text(article.title or article.url or article.id, style="bold underline")
    basis = f" ({article.published_basis})" if article.published and article.published_basis else ""
    minutes = f"{article.reading_minutes} min read" if article.reading_minutes else None
    facts = (article.outlet, in_words(article.published) + basis, minutes, article.language)
    yield Text(" · ".join(filter(None, facts)), style="dim")
    if article.standfirst:
        yield Text(article.standfirst, style="italic")
    if article.byline:
        yield Text(f"By {', '.join(article.byline)}")
    for credit in article.credits:
        yield Text(f'Credit: {credit.name}, {credit.kind.value} ("{credit.text}")')
    if article.updated:
        yield Text(f"Updated {in_words(article.updated)}")
    for correction in article.corrections:
        yield Text(f"Correction: {correction}")
    for doubt in article.doubts:
        yield Text(f"Doubt: {doubt}", style="yellow")


def _attributions(attributions: Iterable[Attribution]) -> list[RenderableType]:
    """A tree for each outermost source; what a source nested in another says hangs below that."""
    trees: dict[str, Tree] = {}
    tops: list[RenderableType] = []
    held = list(attributions)
    passed_on = {inner.outer: inner for inner in held}
    # An outer attribution may stand after the inner one, so the trees are grown from the outside in.
    while held:
        ready = [each for each in held if each.outer is None or each.outer in trees]
        for each in ready or held[:1]:
            label = _source(each, with_content=not _only_passes_on(each, passed_on.get(each.id)))
            outer = trees.get(each.outer or "")
            trees[each.id] = outer.add(label) if outer else Tree(label, guide_style="dim")
            if not outer:
                tops.append(trees[each.id])
            held.remove(each)
    return tops


def _only_passes_on(outer: Attribution, inner: Attribution | None) -> bool:
    """Whether what a source is said to have told is little more than that another said something."""
    if inner is None:
        return False
    told = sum(len(words.text) for words in (inner.source, inner.cue, inner.content))
    return len(outer.content.text) <= told + LONGEST_JOINT


def _who(source: Source) -> str:
    """Give a source in the words of the page, with who is meant where these do not name them: "He, Finn Roe"."""
    meant = named(source.entity, "")
    names_them = any(word in unaccented(source.text) for word in unaccented(meant).split() if word not in _SMALL)
    return ", ".join(filter(None, (source.text, "" if names_them else meant))) or UNNAMED


def _source(attribution: Attribution, *, with_content: bool) -> Text:
    source = attribution.source
    kind = (
        source.basis.value,
        people(source.stated_count, source.basis),
        ACTS[attribution.act],
        PARTS[attribution.part],
    )
    label = Text(_who(source), style="bold")
    label.append(f" ({', '.join(filter(None, kind))})", style="dim")
    if attribution.as_of:
        label.append(f", {in_words(attribution.as_of)}", style="dim")
    if with_content:
        words = shorten(attribution.content.text, LONGEST, placeholder=" …")
        label.append(f': "{words}"' if attribution.kind.value == "direct" else f": {words}", style="not bold")
    return label


def _event(event: EventMention, saying: dict[str, str]) -> Iterator[RenderableType]:
    who = ", ".join(named(each.entity, each.name) for each in event.participants)
    where = ", ".join(dict.fromkeys(place.name for place in event.places))
    when = span_in_words(event.when.earliest, event.when.latest) if event.when else ""
    told = "expected" if event.expected else ""
    context = "background" if event.background else ""
    part = PARTS[event.part]
    line = Text.assemble((event.type.value, "bold"), f' "{event.text}"')
    line.append("".join(f" · {fact}" for fact in (who, where, when, told, context, part) if fact))
    yield line
    for value, sources in _by_certainty(event.factuality, saying).items():
        yield Padding(Text.assemble(value, (f": {'; '.join(sources)}", "dim")), (0, 0, 0, 2))


def _by_certainty(judgements: Iterable[Judgement], saying: dict[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for judgement in judgements:
        source = "the page itself" if judgement.by == ARTICLE else saying.get(judgement.by, judgement.by)
        found.setdefault(f"{CERTAINTY[judgement.value]} ({judgement.value.value})", []).append(source)
    return found


def _figure(figure: Figure, saying: dict[str, str]) -> Text:
    value = " to ".join(amount_in_words(end) for end in (figure.value, figure.high) if end is not None)
    quantity = ", ".join(filter(None, (figure.quantity, figure.of)))
    line = Text.assemble((quantity, "bold"), ": ", " ".join(filter(None, (figure.qualifier, value, figure.unit))))
    source = "the page itself" if figure.by == ARTICLE else saying.get(figure.by, figure.by)
    line.append(f" · {source}", style="dim")
    if figure.as_of:
        line.append(f" · as of {in_words(figure.as_of)}", style="dim")
    return line


def _times(times: Iterable[TimeExpression]) -> list[Text]:
    lines = {
        (time.text, time.value): f'"{time.text}" is {span_in_words(time.value[:10], time.value[:10])}; '
        f"its weekday is that of {in_words(time.other_day)}"
        if time.other_day
        else f'"{time.text}" is {span_in_words(time.earliest, time.latest)}'
        if time.earliest or time.latest
        else f'"{time.text}" ({time.value})'
        for time in times
    }
    return [Text(line) for line in lines.values()]


def _places(places: Iterable[Place]) -> list[Text]:
    named_places = Counter((place.name, place.country, place.lat, place.lon) for place in places)
    return [
        Text(f"{name}{f', {country}' if country else ''} ({_degrees(lat, lon)}), {counted(times, 'mention')}")
        for (name, country, lat, lon), times in named_places.items()
    ]


def _degrees(lat: float, lon: float) -> str:
    return f"{abs(lat):.2f} {'N' if lat >= 0 else 'S'}, {abs(lon):.2f} {'E' if lon >= 0 else 'W'}"


def _furniture(furniture: Iterable[Furniture]) -> list[Text]:
    lines = []
    for (kind, section), pieces in _grouped(furniture).items():
        titles = "; ".join(shorten(piece.title or piece.text or "", 60, placeholder=" …") for piece in pieces)
        where = f" in {section}" if section else ""
        lines.append(Text.assemble(f"{FURNITURE.get(kind, kind.replace('_', ' '))}{where}: ", (titles, "dim")))
    return lines


def _grouped(furniture: Iterable[Furniture]) -> dict[tuple[str, str | None], list[Furniture]]:
    groups: dict[tuple[str, str | None], list[Furniture]] = {}
    for piece in furniture:
        groups.setdefault((piece.kind, piece.section), []).append(piece)
    return groups
