"""Quotations as a page of somebody else's may be quoted: at most forty words, with where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reportedly.desk.edition.site import Quote
from reportedly.desk.feeds import plain
from reportedly.model.dossier import DossierPage, Evidence

WORDS = 40
"""Words of a quotation at most."""
_QUOTES = 4
"""Pages that are quoted behind one sentence at most."""


def quoted(text: str, most: int = WORDS) -> str:
    """Give words on one line, cut with an ellipsis after `most` of them."""
    words = plain.line(text, 2_000).split()
    return " ".join(words) if len(words) <= most else f"{' '.join(words[:most])} …"


def quotes(because: Iterable[Evidence], pages: Mapping[str, DossierPage]) -> tuple[Quote, ...]:
    """Give the words of pages that a sentence rests on, those of one page together, in the order they stand there."""
    by_page: dict[str, list[Evidence]] = {}
    for each in dict.fromkeys(because):
        if each.page in pages and each.quote.strip():
            by_page.setdefault(each.page, []).append(each)
    return tuple(
        Quote(_joined(found), page, outlet_of(pages[page]), plain.web_address(pages[page].url))
        for page, found in list(by_page.items())[:_QUOTES]
    )


def named(ids: Iterable[str], pages: Mapping[str, DossierPage]) -> tuple[Quote, ...]:
    """Give pages that a sentence rests on as a whole, without words of theirs."""
    found = [pages[each] for each in dict.fromkeys(ids) if each in pages]
    return tuple(Quote("", page.id, outlet_of(page), plain.web_address(page.url)) for page in found[:_QUOTES])


def outlet_of(page: DossierPage) -> str:
    """Give the name of a page's outlet, or the words for one that is not known."""
    return plain.line(page.outlet or "", 120) or "outlet not known"


def _joined(found: Iterable[Evidence]) -> str:
    """Words of one page, with an ellipsis between them; words within others are left out."""
    ordered = sorted(found, key=lambda each: (each.part, each.span))
    words = list(dict.fromkeys(plain.line(each.quote, 2_000) for each in ordered))
    kept = [one for one in words if not any(one != other and one in other for other in words)]
    return quoted(" … ".join(kept))
