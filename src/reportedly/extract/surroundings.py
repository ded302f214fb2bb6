"""The parts of a page of HTML around its story: headline, standfirst, teasers, captions, menus."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from reportedly.extract import credit_lines, crediting, lexicon
from reportedly.extract.blocks import Block, Blocks
from reportedly.extract.draft import Draft
from reportedly.extract.lexicon import Label, label_of, leading_link
from reportedly.extract.lines import Line
from reportedly.extract.metalines import meta_of
from reportedly.model.article import Furniture

_DECK = re.compile(
    r"(?<![a-z])(?:standfirst|subtitle|sub-?head(?:line|ing)?|dek|deck|summary|excerpt|teaser-text|article-?intro|abstract|strap(?:line)?|sous-titre|untertitel)(?![a-z])",
    re.I,
)
_SITE = re.compile(r"\s+(?:[|–—·»]|-|::)\s+[^|–—·»]{2,60}$")
_MOST = 300
"""So many pieces of furniture are kept of one page; beyond that it is an index of the whole site."""


def headline_of(page: Blocks, title: str | None) -> str | None:
    """Give the headline as the page shows it: the heading that says what the title says, or the only main heading."""
    heads = [block for block in page.blocks if page.elements[block.element].tag == "h1" and len(block.text) <= 300]
    wanted = lexicon.key(title or "")
    for block in [*heads, *(block for block in page.blocks if block.heading)]:
        own = lexicon.key(block.text)
        if own and wanted and len(own) > 8 and (own == wanted or wanted.startswith(own)):
            return block.text
    if title:
        return _SITE.sub("", title) or title
    return heads[0].text if len(heads) == 1 and heads[0].text else None


def standfirst_of(page: Blocks, chosen: Sequence[int], about: str | None, title: str | None) -> str | None:
    """Give the standfirst that the page shows: named so by its element, or the page's description set apart."""
    first = chosen[0] if chosen else 0
    wanted = lexicon.key(about or "")
    head = lexicon.key(title or "")
    for block in page.blocks[: first + 12]:
        own = lexicon.key(block.text)
        if len(own) < 20 or own == head or len(block.text) > 600:
            continue
        element = page.elements[block.element]
        named = _DECK.search(element.names) or (
            element.parent >= 0 and _DECK.search(page.elements[element.parent].names)
        )
        if named and "speakable" not in element.names and block.density < 0.5:
            return block.text
        if wanted and own == wanted and block.heading:
            return block.text
    return _deck_in_story(page, chosen, head)


def _deck_in_story(page: Blocks, chosen: Sequence[int], head: str) -> str | None:
    """A heading of some words between the headline and the first paragraph of the story."""
    for number in chosen[:5]:
        block = page.blocks[number]
        if lexicon.key(block.text) == head or meta_of(block.text, "2000-01-01T00:00:00Z"):
            continue
        return block.text if block.heading and 5 <= len(block.text.split()) <= 60 else None
    return None


def furniture_of(page: Blocks, chosen: Sequence[int], kinds: Sequence[str | None], draft: Draft) -> list[Furniture]:
    """Give the furniture outside the story: teasers under the label above them, the rest by its element's kind."""
    inside = set(chosen)
    found: list[Furniture] = []
    label: Label | None = None
    foot = False
    for number, block in enumerate(page.blocks):
        kind = kinds[block.element]
        if number in inside and not kind:
            label = None
            continue
        if kind == "legal" and not foot:
            # A list above the foot of a page ends there.
            label = None
        foot = kind == "legal"
        own = label_of(block.text) or (leading_link(block.text) if block.density > 0.6 else None)
        if own and own.kind == "legal":
            line = credit_lines.credit_line(block.text)
            draft.credit(*(line.credits if line else ()))
        if own and own.shape in ("list", "end", "item"):
            label = own
            found.extend([Furniture(own.kind, own.section, own.rest, block.url)] if own.rest else [])
        elif label and not own and _is_text(block) and _takes_text(found, label):
            found[-1] = _with_text(found[-1], block.text)
        elif kind != "meta":
            found.extend(_piece(block, kind, label, own))
        if len(found) >= _MOST:
            break
    return found


def _is_text(block: Block) -> bool:
    return block.density < 0.5 and not block.heading and Line(block.text, gap=True).words >= 4


def _takes_text(found: Sequence[Furniture], label: Label) -> bool:
    """Whether the piece before is a title under the same label that has no text yet."""
    return bool(found) and found[-1].kind == label.kind and bool(found[-1].title) and not found[-1].text


def _with_text(piece: Furniture, text: str) -> Furniture:
    shown, credit = crediting.teaser(text[:600])
    cut = not Line(shown or text, gap=True).ends and not crediting.closes_itself(text)
    return structs.replace(piece, text=shown, credit=credit, truncated=cut)


def _piece(block: Block, kind: str | None, label: Label | None, own: Label | None) -> list[Furniture]:
    """Make one block a piece of furniture: a link with enough words is a title, the rest is text."""
    line = Line(block.text, gap=True)
    if own:
        return [Furniture(own.kind, text=block.text[:300])]
    titled = block.density > 0.6 and line.words >= 4
    if label and label.shape != "item" and block.url and block.density > 0.6 and line.words >= 2:
        return [Furniture(label.kind, label.section, block.text[:300], block.url)]
    if label and titled:
        return [Furniture(label.kind, label.section, block.text[:300], block.url)]
    if kind in ("related", "latest", "other") and titled:
        return [Furniture(kind, title=block.text[:300], url=block.url)]
    if kind == "caption" and line.words >= 2:
        return [Furniture("caption", text=block.text[:500])]
    if kind in ("navigation", "share", "legal") or block.density > 0.6:
        return [Furniture("navigation" if kind not in ("share", "legal") else kind, text=block.text[:200])]
    if kind in ("comments", "author_note", "subscribe", "advert") and line.words >= 3:
        return [Furniture(kind, text=block.text[:500])]
    return []
