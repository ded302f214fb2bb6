"""Figures: quantities said of events, with their unit, qualifier, as-of time and giver."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from msgspec import structs

from reportedly.events.figures.aboard import are_all_aboard, is_crew_counted, with_crew
from reportedly.events.figures.additions import additions_apart
from reportedly.events.figures.anaphors import of_before
from reportedly.events.figures.as_of import Sentence, real_times, recent, stated_as_of, takes_in, words_in
from reportedly.events.figures.counts import kind_of, quantity_of
from reportedly.events.figures.givers import Givers
from reportedly.events.figures.groups import is_of_a_group, with_groups
from reportedly.events.figures.measures import in_both_monies, measures
from reportedly.events.figures.numbers import Number, numbers
from reportedly.events.figures.ordinals import Last, last_told
from reportedly.events.figures.parallels import counted_elsewhere
from reportedly.events.figures.places import Whereabouts, whereabouts
from reportedly.events.figures.presumed import presumptions_apart
from reportedly.events.figures.rest import befallen, with_those_named
from reportedly.events.figures.standing import (
    earlier,
    framed_as_older,
    is_earlier,
    is_of_another,
    is_older,
    parts_apart,
    settled,
    walkouts_apart,
)
from reportedly.events.figures.sums import shares_apart, sums_apart
from reportedly.events.figures.tolls import OF_PEOPLE, share_of_place
from reportedly.events.figures.topics import topic_of
from reportedly.events.figures.votes import Counted, counted_votes
from reportedly.events.numerals import read_ordinal
from reportedly.model import states
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import ARTICLE, Attribution, Figure, PartKind, Place, Span, TimeExpression
from reportedly.model.when import day_of


def find_figures(
    document: Document,
    attributions: Sequence[Attribution],
    times: Sequence[TimeExpression],
    places: Sequence[Place] = (),
) -> tuple[Figure, ...]:
    """Give the figures of a document, part by part in text order.

    `by` is the id of the innermost attribution that covers a figure, or "article".
    `as_of` is what the sentence states ("as of Friday noon"), else when the source said it, else None.
    Values told as earlier ones are marked `superseded`, those of older events or of a part of the whole `background`.
    """
    found: list[Figure] = []
    headline = _of_headline(document)
    for part in document.parts:
        here = real_times(part, [time for time in times if time.part == part.kind])
        told = [attribution for attribution in attributions if attribution.part == part.kind]
        sited = [place for place in places if place.part == part.kind]
        bare = _sited(part, sorted(_figures(part, here, headline), key=lambda figure: figure.span), sited)
        found.extend(settled(part, list(parts_apart(part, given(part, bare, here, told, document.article.published)))))
    standing = list(presumptions_apart(list(earlier(list(walkouts_apart(found)), document)), document))
    return tuple(additions_apart(list(shares_apart(list(sums_apart(standing)))), document))


def given(
    part: ParsedPart,
    bare: Sequence[Figure],
    times: Sequence[TimeExpression],
    attributions: Sequence[Attribution],
    published: str | None,
) -> list[Figure]:
    """Add to the figures of a part who gives each, as of when, and whether it is of an older event."""
    dated, givers = _by_sentence(part, times), Givers(part, attributions, bare)
    found = [_placed(figure, _sentence(part, figure.span, dated), givers, published) for figure in bare]
    return [
        structs.replace(figure, background=True, as_of=None, where=())
        if _is_framed(part, figure, dated, published)
        else figure
        for figure in found
    ]


def _is_framed(
    part: ParsedPart, figure: Figure, times: Mapping[int, Sequence[TimeExpression]], published: str | None
) -> bool:
    number = part.sentence_of[words_in(part, figure.span).start]
    return framed_as_older(part, number, times, published)


def _of_headline(document: Document) -> str | None:
    """What the first number of the headline counts, where it counts people."""
    title = document.part(PartKind.TITLE)
    found = [quantity_of(title, number) for number in numbers(title, frozenset())] if title else []
    return next((quantity for quantity in found if quantity in OF_PEOPLE), None)


def _figures(part: ParsedPart, times: Sequence[TimeExpression], headline: str | None) -> Iterator[Figure]:
    """The bare figures of a part: measures by their signs, then counts of people in what is left."""
    taken: set[int] = set()
    measured = list(measures(part.text))
    converted = in_both_monies(part.text, measured)
    for one in measured:
        words = words_in(part, one.span)
        taken.update(words)
        yield Figure(
            quantity=one.quantity,
            value=one.value,
            high=one.high,
            unit=one.unit,
            qualifier=one.qualifier,
            as_of=None,
            by=ARTICLE,
            part=part.kind,
            span=one.span,
            superseded=one.high is None and is_earlier(part, words.start),
            background=one.quantity == "money" and _is_no_sum_itself(part.text, one.span),
            of=topic_of(part, one.quantity, words_in(part, converted.get(one.span, one.span))),
        )
    named = [_votes(part, vote) for vote in counted_votes(part.text)]
    for figure in (*named, *(_brought(part, last) for last in last_told(part.text))):
        words = words_in(part, figure.span)
        if taken.isdisjoint(words):
            taken.update(words)
            yield figure
    for time in times:
        taken.update(words_in(part, time.span))
    told: list[tuple[Number, str]] = []
    last: tuple[Number, str] | None = None
    first = last  # of the sentence of the last
    for number in numbers(part, frozenset(taken)):
        quantity = quantity_of(part, number)
        if quantity is None:
            quantity = (
                counted_elsewhere(part, number, first)
                or befallen(part, number)
                or of_before(part, number, told, headline)
            )
        share = share_of_place(part, number, last) if quantity is None else None
        whole = _whole(part, number) if quantity in OF_PEOPLE or quantity == "troops" else number
        if quantity == "aboard":
            whole = None if is_crew_counted(part, number) else with_crew(part, number)
        if whole and (quantity or share):
            yield _count(part, whole, quantity or share or "", share is not None)
            if quantity != "aboard" and are_all_aboard(part, number):
                yield _count(part, number, "aboard", False)
            last = number, quantity or share or ""
            told.append(last)
            if first is None or part.sentence_of[first[0].first] != part.sentence_of[number.first]:
                first = last


def _whole(part: ParsedPart, number: Number) -> Number | None:
    """Give a number of people with all who are told along; None where it is of them, or nobody knows how many."""
    if is_of_a_group(part, number):
        return None
    named = with_those_named(part, number)
    return with_groups(part, named) if named is number else named


def _is_no_sum_itself(text: str, span: Span) -> bool:
    """Say whether a sum is only by how much others differ, or what another one includes."""
    return (
        _DIFFERENCE.match(text, span[1]) is not None
        or _INCLUDED.search(text, max(0, span[0] - 12), span[0]) is not None
    )


_INCLUDED = re.compile(r"(?i)\binclud(?:es?|ed|ing) $")
_DIFFERENCE = re.compile(r"\s(?:more|less|higher|lower|above|below)\b")
"""After a sum: it is only by how much another one is larger or smaller."""


def _votes(part: ParsedPart, vote: Counted) -> Figure:
    return Figure(
        quantity="votes",
        value=vote.value,
        high=None,
        unit="votes",
        qualifier=None,
        as_of=None,
        by=ARTICLE,
        part=part.kind,
        span=vote.span,
        background=vote.some,
        of=vote.side,
    )


def _brought(part: ParsedPart, last: Last) -> Figure:
    return Figure(
        quantity=last.quantity,
        value=last.value,
        high=None,
        unit="cases" if last.quantity == "cases" else "people",
        qualifier=None,
        as_of=None,
        by=ARTICLE,
        part=part.kind,
        span=last.span,
    )


def _count(part: ParsedPart, number: Number, quantity: str, share: bool) -> Figure:
    return Figure(
        quantity=quantity,
        value=number.value,
        high=number.high,
        unit=quantity if quantity in ("votes", "jobs", "cases") else None if quantity == "other" else "people",
        qualifier=number.qualifier,
        as_of=None,
        by=ARTICLE,
        part=part.kind,
        span=part.span(number.start, number.last),
        superseded=is_earlier(part, number.start),
        background=share,
        of=kind_of(part, number, quantity),
    )


def _by_sentence(part: ParsedPart, times: Sequence[TimeExpression]) -> dict[int, tuple[TimeExpression, ...]]:
    found: dict[int, tuple[TimeExpression, ...]] = {}
    for time in times:
        number = part.sentence_of[words_in(part, time.span).start]
        found[number] = (*found.get(number, ()), time)
    return found


def _sentence(part: ParsedPart, span: Span, times: dict[int, tuple[TimeExpression, ...]]) -> Sentence:
    number = part.sentence_of[words_in(part, span).start]
    return Sentence(part, *part.sentences[number], times.get(number, ()))


def _placed(figure: Figure, sentence: Sentence, givers: Givers, published: str | None) -> Figure:
    """Add who gives a figure, as of when, and whether it belongs to an older event."""
    giver = givers.of(figure)
    older = is_older(sentence, figure.span, published) or is_of_another(sentence, figure.span)
    said = recent(givers.as_of(figure.span), published)
    if sentence.dates_only_what_happened(figure.span):
        said = None
    if said and published and day_of(said) == day_of(published):
        # Where no other day is told it is that of the page, and a day of the count goes before it.
        said = recent(sentence.counted_on(figure.span), published) or said
    stated = stated_as_of(sentence) or said or recent(sentence.counted_on(figure.span), published)
    stated = None if takes_in(stated, published) else stated
    return structs.replace(
        figure,
        by=giver.id if giver else ARTICLE,
        as_of=None if figure.superseded or older else stated,
        background=older or figure.background,
        where=() if older else figure.where,
    )


def _sited(part: ParsedPart, figures: Sequence[Figure], places: Sequence[Place]) -> list[Figure]:
    """Add where those are whom the figures count."""
    spans = [figure.span for figure in figures if _counts_people(figure)]
    sites = map(_of_the_state, (part.quote(span) for span in spans), whereabouts(part, spans, places))
    found = dict(zip(spans, sites, strict=True))
    return [
        structs.replace(figure, where=at.told, near=at.near, background=at.held or not _is_whole(figure, at.told))
        if _counts_people(figure) and (at := found[figure.span])
        else figure
        for figure in figures
    ]


def _of_the_state(number: str, at: Whereabouts) -> Whereabouts:
    """Where a count told by its last one is of: "Peru reported its 26th death, in Arda" counts all of Peru."""
    if read_ordinal(number) is None or any(map(states.state, at.told)):
        return at
    return replace(at, told=tuple(name for name in at.near if states.state(name))[:1])


def _counts_people(figure: Figure) -> bool:
    """Say whether a figure counts people by where they are."""
    return figure.unit in ("people", "cases", "jobs") and figure.quantity not in _AT_WORK


_AT_WORK = ("strikers", "troops", "aboard")
"""People whose place says where they are, not which of them are counted."""


def _is_whole(figure: Figure, told: Sequence[str]) -> bool:
    """Say whether a count is no share of another, or that of a state, which stands by itself."""
    return not figure.background or bool(told and all(states.state(name) for name in told))
