"""Whether pages are about the matter of a question for a number: its names, its years, its other words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reportedly.model.entities import KnownEntity
from reportedly.model.quantities import topics
from reportedly.model.reading import Reading
from reportedly.stories.questions.crafts import travels_alike
from reportedly.stories.questions.disasters import is_any, is_told
from reportedly.stories.questions.matters import has_word, share_told
from reportedly.stories.questions.naming import stands_in
from reportedly.stories.questions.quantity import words_asking
from reportedly.stories.questions.query import Query

MOST = 0.6
"""Share of the words of a question for a number that must stand on the pages, where it names nobody."""
_ASKING = frozenset(("many", "much", "people"))
"""Words of a question for a number that pages need not have."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def share_about(query: Query, readings: Sequence[Reading], by_name: bool = False) -> float | None:
    """Give the share of a question's words that pages have, or None where they are about another matter.

    With `by_name` pages that name whom the question names need not tell its kind of matter.
    """
    told = [*texts_of(readings, query.listed).values()]
    everything = " ".join(told)
    wanted = [*query.wanted.names, *query.wanted.places]
    if not _year_fits(query, everything, readings):
        return None
    if not all(stands_in(name, everything) for name in wanted):
        return None
    if not (by_name and wanted) and not _is_matter(query, everything):
        return None
    if not travels_alike(query.wanted.words, everything):
        return None
    # Who is only mentioned on a few of many pages is not whom the story is about; whom one has in its headline may be.
    if wanted and not any(_is_told_often(name, told) for name in wanted):
        return None
    asking = _ASKING | (words_asking(query.question, query.quantity.quantity) if query.quantity else frozenset())
    if not wanted and share_told([word for word in query.wanted.unnamed if word not in asking], everything) < MOST:
        return None
    return sum(stands_in(word, everything) for word in query.wanted.words) / max(1, len(query.wanted.words))


def _is_told_often(name: str, told: Sequence[str]) -> bool:
    pages = sum(stands_in(name, text) for text in told)
    headed = any(stands_in(name, text.partition("\n")[0]) for text in told)
    return pages * (_ONE_IN_HEADED if headed else _ONE_IN) >= len(told)


_ONE_IN, _ONE_IN_HEADED = 3, 5
"""Of so many pages of a story one must have a name that it is about."""


def texts_of(readings: Sequence[Reading], listed: Sequence[KnownEntity]) -> dict[str, str]:
    """The headline and body of each page, and below it the names of those `listed` whom it has by other names."""
    texts = {each.article.id: f"{each.article.title or ''}\n{each.article.text}" for each in readings}
    return {
        page: "\n".join([text, *(row.name for row in listed if any(stands_in(name, text) for name in row.other_names))])
        for page, text in texts.items()
    }


def _year_fits(query: Query, text: str, readings: Sequence[Reading]) -> bool:
    """Whether the years that the question names are told on the pages, or are those that they came out in."""
    published = {each.article.published[:4] for each in readings if each.article.published}
    return all(year in published or year in text for year in _YEAR.findall(query.question))


def _is_matter(query: Query, text: str) -> bool:
    """Whether the pages are of the matter asked about: floods are no earthquake, whatever the country."""
    of = topics(query.quantity.quantity) if query.quantity else {}
    asking = words_asking(query.question, query.quantity.quantity) if query.quantity and not of else frozenset()
    matter = [
        word
        for word in query.wanted.words
        if word[0].islower() and word not in _NO_MATTER and not _is_topic(word, of) and not is_any(word)
    ]
    return asking.issuperset(matter) or any(
        re.search(rf"\b{re.escape(word[: max(4, len(word) - 2)])}", text, re.I)
        or has_word(word, text)
        or is_told(word, text)
        for word in matter
    )


def _is_topic(word: str, of: Iterable[str]) -> bool:
    """Whether a word of a question is that for a sum, in whatever form: "buying", "offering", "fined"."""
    return any(word == each or (word.startswith(each) and word[len(each) :] in _ENDINGS) for each in of)


_ENDINGS = frozenset({"s", "d", "ed", "es", "ing", "ding", "ting"})
_NO_MATTER = frozenset(
    "many much people were have been they them there that this what with from into after during since when will would"
    " does died dead deaths death killed kill injured hurt wounded missing toll number total figure lives lost victims"
    " casualties because under over about more than still currently confirmed reported according officially big high"
    " large strong the how and for was are has had did does can may who get got gets give gives must shall should pay"
    " pays paid paying agree agrees agreed worth cost costs hot cold all out off per any its his her not".split()
)
"""Words of a question for a number that do not say what it is about."""
