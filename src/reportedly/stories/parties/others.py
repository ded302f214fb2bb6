"""Pages of a story that tell of others: of another state's bank, levy or election, and of ours only by the way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.dossier import DossierFigure, FigureValue
from reportedly.model.reading import Reading
from reportedly.stories.telling import sentence_around, text_of

_WORD = re.compile(r"[A-Z][\w.]*(?:['’]s)?(?: [A-Z][\w.]*)*")
_LEAD = 200
"""Characters of a body that say whom a page is about where its headline names no state."""


def told_of_others(
    figures: Sequence[DossierFigure], readings: Sequence[Reading], wanted: Sequence[str]
) -> list[DossierFigure]:
    """Give figures without the values that are of other states than those asked for, the latest of the others standing.

    `wanted` are the names in a question; where none of them names a state every value counts.
    """
    asked = {state for name in wanted for state in states_in(name)}
    if not asked:
        return list(figures)
    strange = {each.article.id: each for each in readings if _is_of_others(each, asked)}
    # Who tells of the dead of one country may name another first, where a sample was sent to or a minister is.
    headed = {page: each for page, each in strange.items() if _is_headed_by_others(each, asked)}
    return [
        kept
        for figure in figures
        if (kept := _without(figure, headed if figure.quantity in _BEFALLEN else strange, asked))
    ]


_BEFALLEN = frozenset("dead injured missing displaced affected cases rescued trapped stranded casualties".split())


def _is_headed_by_others(reading: Reading, asked: set[str]) -> bool:
    """Whether the headline names others, or no line of the page those asked for."""
    titled = states_in(reading.article.title or "")
    return bool(titled) or not states_in(reading.article.text) & asked


def _without(figure: DossierFigure, strange: dict[str, Reading], asked: set[str]) -> DossierFigure | None:
    if figure.of in asked:
        return figure
    own = [value for value in figure.series if any(_is_ours(value, page, strange, asked) for page in value.pages)]
    if len(own) == len(figure.series):
        return figure
    stands = figure.current if figure.current in own else max(own, key=lambda each: each.as_of or "", default=None)
    return replace(figure, series=tuple(own), current=stands) if own else None


def _is_ours(value: FigureValue, page: str, strange: dict[str, Reading], asked: set[str]) -> bool:
    """Whether a page gives a value of those asked for: it is about them, or the sentence with it names them."""
    reading = strange.get(page)
    if reading is None:
        return True
    sentences = [
        text[slice(*sentence_around(text, each.span))]
        for each in reading.figures
        if each.value == value.value and (text := text_of(reading, each.part))
    ]
    return any(asked & states_in(sentence) for sentence in sentences)


def _is_of_others(reading: Reading, asked: set[str]) -> bool:
    """Whether the headline names states, and none of those asked for; without any, the first lines."""
    told = states_in(reading.article.title or "") or states_in(reading.article.text[:_LEAD])
    return bool(told) and not told & asked


@lru_cache(maxsize=8192)
def states_in(text: str) -> frozenset[str]:
    """Give the short names of the states that a text names, by their names, their people or their capitals."""
    return frozenset(
        state.name
        for match in _WORD.finditer(text)
        for words in [match[0].split()]
        for size in (1, 2, 3)
        for at in range(len(words) - size + 1)
        if (state := states.state(re.sub(r"['’]s$", "", " ".join(words[at : at + size]))))
    )


def state_of_forces(name: str) -> str | None:
    """Give the state whose soldiers a phrase means, "the last Norwegian soldiers"; None where it means anything else.

    What its soldiers do, the state does.
    """
    if _FORCES.search(name) is None:
        return None
    found = states_in(name)
    return next(iter(found)) if len(found) == 1 else None


_FORCES = re.compile(
    r"(?i)\b(?:troops|soldiers|forces|servicemen|paratroopers|marines|peacekeepers|commandos|units?|warships?|jets"
    r"|fighter jets|warplanes|tanks|army|navy|air force|military)$"
)
