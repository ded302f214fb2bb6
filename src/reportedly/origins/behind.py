"""All the origins that the news of a page rests on, whichever of its events they speak of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Act, Attribution, Basis, PartKind
from reportedly.model.tracing import Copy, Root
from reportedly.origins.somebody import is_somebody
from reportedly.origins.voices import NOT_SEEN


def behind(
    readings: Sequence[Reading], roots: Mapping[tuple[str, str], Root], copies: Mapping[str, Copy]
) -> dict[str, tuple[Root, ...]]:
    """Give the origins that the news of each page rests on, those named first first.

    A page that names none rests on its own reporters, if it says that they were there or who they are.
    """
    found: dict[str, tuple[Root, ...]] = {}
    for reading in readings:
        named = [roots[reading.article.id, each.id] for each in speakers(reading, roots)]
        found[reading.article.id] = tuple({root.key: root for root in named}.values())
    for reading in readings:
        page = reading.article.id
        if not found[page]:
            copy = copies.get(page)
            original = found[copy.of] if copy else ()
            own = roots[page, ARTICLE]
            itself = (own,) if own.own_reporting and reading.outcome.kind is OutcomeKind.READ else ()
            found[page] = original or itself
    return found


def speakers(reading: Reading, roots: Mapping[tuple[str, str], Root]) -> Iterator[Attribution]:
    """Give the statements that a page's news rests on: of nested ones who spoke to the press, not what he has it from.

    Hearsay, what is only believed, warnings that are only mentioned, and a refusal to comment are no origins of news;
    what a body is told to have decided or to want is one where nobody speaks. A headline rests on its story: its
    sources count only where the story names none. An outlet through which one of the other sources reached the page is
    none of its own, nor is the page's own outlet.
    """
    somebody = {each.id: each for each in reading.attributions if _speaks(each) and not each.held}
    somebody = somebody or {each.id: each for each in reading.attributions if _speaks(each) and _is_body(each)}
    outer = {attribution.outer for attribution in somebody.values()}
    said = [_spoke(each, somebody) for each in somebody.values() if each.id not in outer]
    told = [each for each in said if each.part is not PartKind.TITLE] or said
    found = [(each, roots[reading.article.id, each.id]) for each in told]
    through = {
        name.removesuffix(NOT_SEEN)
        for _, root in found
        if root.basis is not Basis.OUTLET
        for name in root.reached_through
    }
    through.add(roots[reading.article.id, ARTICLE].name)
    for attribution, root in found:
        if root.basis is not Basis.UNATTRIBUTED and not (root.basis is Basis.OUTLET and root.name in through):
            yield attribution


def _spoke(attribution: Attribution, by_id: Mapping[str, Attribution]) -> Attribution:
    """Who of those nested in one another spoke to the press: the outermost that is no outlet and not nobody.

    "Two officials told the Mail that she would come, it is said" rests on the officials.
    """
    passed = {attribution.id}
    while (outer := by_id.get(attribution.outer or "")) and outer.id not in passed:
        if outer.source.basis in (Basis.OUTLET, Basis.UNATTRIBUTED):
            break
        passed.add(outer.id)
        attribution = outer
    return attribution


def _speaks(attribution: Attribution) -> bool:
    return (
        attribution.act is not Act.DECLINE and not _WARNINGS.search(attribution.cue.text) and is_somebody(attribution)
    )


def _is_body(attribution: Attribution) -> bool:
    return attribution.source.basis is Basis.ORGANISATION


_WARNINGS = re.compile(r"(?i)\b(warnings?|threats?|concerns?|complaints?|objections?|criticism|opposition)$")
