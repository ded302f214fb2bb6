"""Quotations as a page of somebody else's may be quoted: at most forty words, with where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from reportedly.desk.edition.site import Quote
from reportedly.desk.feeds import plain
from reportedly.desk.prose.sentences import sentence_at, text_of, within_marks
from reportedly.model.article import Article
from reportedly.model.dossier import DossierPage, Evidence
from reportedly.model.statement import Span

WORDS = 40
"""Words of a quotation at most."""
_QUOTES = 4
"""Pages that are quoted behind one sentence at most."""


def quoted(text: str, most: int = WORDS) -> str:
    """Give words on one line, cut with an ellipsis after `most` of them."""
    words = plain.line(text, 2_000).split()
    return " ".join(words) if len(words) <= most else f"{' '.join(words[:most])} …"


def quotes(
    because: Iterable[Evidence], pages: Mapping[str, DossierPage], articles: Mapping[str, Article]
) -> tuple[Quote, ...]:
    """Give the words of pages that a sentence rests on, those of one page together, in the order they stand there.

    They are given with the sentences they stand in, where these are short enough: a single verb proves little.
    """
    by_page: dict[str, list[Evidence]] = {}
    for each in dict.fromkeys(because):
        if each.page in pages and each.quote.strip():
            by_page.setdefault(each.page, []).append(each)
    return tuple(
        Quote(
            within_marks(_whole(found, articles.get(page)) or _joined(found)),
            page,
            outlet_of(pages[page]),
            plain.web_address(pages[page].url),
        )
        for page, found in list(by_page.items())[:_QUOTES]
    )


def named(ids: Iterable[str], pages: Mapping[str, DossierPage]) -> tuple[Quote, ...]:
    """Give pages that a sentence rests on as a whole, without words of theirs."""
    found = [pages[each] for each in dict.fromkeys(ids) if each in pages]
    return tuple(Quote("", page.id, outlet_of(page), plain.web_address(page.url)) for page in found[:_QUOTES])


def outlet_of(page: DossierPage) -> str:
    """Give the name of a page's outlet, or the words for one that is not known."""
    return plain.line(page.outlet or "", 120) or "outlet not known"


def _whole(found: Sequence[Evidence], article: Article | None) -> str | None:
    """The sentences of an article that words stand in; None where they are too long, or it has other words there."""
    text = text_of(article, found[0].part) if article else ""
    if any(each.part is not found[0].part or text[slice(*each.span)] != each.quote for each in found):
        return None
    sentences = sorted({sentence_at(text, each.span) for each in found})
    if any(end > start for (_, end), (start, _) in pairwise(sentences)):
        return None
    whole = plain.line(text[slice(*sentences[0])], 2_000)
    for before, sentence in pairwise(sentences):
        gap = " … " if text[before[1] : sentence[0]].strip() else " "
        whole += gap + plain.line(text[slice(*sentence)], 2_000)
    if len(whole.split()) <= WORDS:
        return whole
    return _around(text, sentences[0], found) if len(sentences) == 1 else None


def _around(text: str, sentence: Span, found: Sequence[Evidence]) -> str | None:
    """As much of a long sentence around the words as may be quoted; None where they alone are as much."""
    first, last = min(each.span[0] for each in found), max(each.span[1] for each in found)
    before, words, after = (
        plain.line(text[start:end], 2_000).split()
        for start, end in ((sentence[0], first), (first, last), (last, sentence[1]))
    )
    room = WORDS - len(words)
    if room <= 0:
        return None
    kept = min(len(before), max(room // 2, room - len(after)))
    start = before[len(before) - kept :]
    end = after[: room - kept]
    shown = [*(["…"] if len(start) < len(before) else []), *start, *words, *end]
    return " ".join([*shown, "…"] if len(end) < len(after) else shown)


def _joined(found: Iterable[Evidence]) -> str:
    """Words of one page, with an ellipsis between them; words within others are left out."""
    ordered = sorted(found, key=lambda each: (each.part, each.span))
    words = list(dict.fromkeys(plain.line(each.quote, 2_000) for each in ordered))
    kept = [one for one in words if not any(one != other and one in other for other in words)]
    return quoted(" … ".join(kept))
