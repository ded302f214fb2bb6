"""Quotations as a page of somebody else's may be quoted: at most forty words, with where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reportedly.desk.edition.site import Quote
from reportedly.desk.feeds import plain
from reportedly.model.dossier import DossierPage, Evidence

WORDS = 40
"""Words of a quotation at most."""
_QUOTES = 4
"""Quotations behind one sentence at most."""


def quoted(text: str, most: int = WORDS) -> str:
    """Give words on one line, cut with an ellipsis after `most` of them."""
    words = plain.line(text, 2_000).split()
    return " ".join(words) if len(words) <= most else f"{' '.join(words[:most])} …"


def quotes(because: Iterable[Evidence], pages: Mapping[str, DossierPage]) -> tuple[Quote, ...]:
    """Give the words of pages that a sentence rests on, each once; words within others of their page are left out."""
    found: dict[tuple[str, str], Quote] = {}
    for each in because:
        page = pages.get(each.page)
        if page and each.quote.strip():
            words = quoted(each.quote)
            found.setdefault((words, page.id), Quote(words, page.id, outlet_of(page), plain.web_address(page.url)))
    kept = [one for one in found.values() if not any(_within(one, other) for other in found.values())]
    return tuple(kept[:_QUOTES])


def outlet_of(page: DossierPage) -> str:
    """Give the name of a page's outlet, or the words for one that is not known."""
    return plain.line(page.outlet or "", 120) or "outlet not known"


def _within(one: Quote, other: Quote) -> bool:
    return one is not other and one.page == other.page and one.words != other.words and one.words in other.words
