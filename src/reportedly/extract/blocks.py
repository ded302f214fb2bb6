"""A page of HTML as blocks of text, each with where it stands and how much of it is links."""

from __future__ import annotations

import itertools
import re
from functools import cache

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser, LexborNode

from reportedly.extract.cleaning import one_line
from reportedly.extract.dates import rows
from reportedly.extract.lexicon import leading_link

_SKIPPED = frozenset(
    "script style noscript template svg iframe object embed canvas video audio select textarea button head math "
    "map input option datalist dialog".split()
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small "
    "span strike strong "
    "sub sup time tt u var wbr ruby rb amp-ad nobr center".split()
)
_BY_TAG = {
    "nav": "navigation",
    "footer": "legal",
    "aside": "related",
    "figcaption": "caption",
    "form": "subscribe",
    "menu": "navigation",
}
_WORDS = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_OPENING = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)\b[^<>]*>")
# Elements whose end tags are often left out, or that have none: they do not count towards the depth.
_UNCLOSED = frozenset(
    "p li br hr img input meta link td tr th dt dd option source area base col param wbr tbody thead".split()
)


class Element(Struct):
    """An element that is no mere span of text: its parent, its tag, and the kind of furniture its names hint at."""

    parent: int
    tag: str
    hint: str | None
    names: str


class Block(Struct):
    """A run of text without a break: the element it stands in, its characters within links, its one link, if any."""

    text: str
    element: int
    linked: int
    url: str | None
    heading: bool

    @property
    def density(self) -> float:
        """The share of its text that is links."""
        return min(1.0, self.linked / len(self.text)) if self.text else 0.0


class Blocks(Struct):
    """The elements and blocks of a page in document order."""

    elements: list[Element]
    blocks: list[Block]


def shallow(html: str, depth: int) -> str:
    """Drop the tags nested deeper than `depth`: parsers take quadratic time for them, and no story needs them."""
    level = 0

    def kept(found: re.Match[str]) -> str:
        nonlocal level
        if found[2].lower() in _UNCLOSED or found[0].endswith("/>"):
            return found[0]
        if found[1]:
            level = max(0, level - 1)
            return found[0] if level < depth else " "
        level += 1
        return found[0] if level <= depth else " "

    return _OPENING.sub(kept, html) if html.count("<") > depth else html


@cache
def _class_words() -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    whole: dict[str, str] = {}
    beginnings: list[tuple[str, str]] = []
    for kind, *words in rows("class_words.tsv"):
        for word in words:
            if word.endswith("*"):
                beginnings.append((word[:-1], kind))
            else:
                whole.setdefault(word, kind)
    return whole, tuple(beginnings)


def _hint(tag: str, names: str) -> str | None:
    """Give the kind of furniture that an element's tag, class and id hint at."""
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    whole, beginnings = _class_words()
    for name in names.split()[:12]:
        lowered = name.lower()
        parts = [part.lower() for part in _WORDS.findall(name)]
        if "=" + lowered in whole:
            return whole["=" + lowered]
        for word in (lowered, *parts, *("-".join(pair) for pair in itertools.pairwise(parts))):
            if word in whole:
                return whole[word]
        for beginning, kind in beginnings:
            if any(part.startswith(beginning) for part in parts) or lowered.startswith(beginning):
                return kind
    return None


class _Reader:
    """Walks the tree once, without recursion, and gathers elements and blocks."""

    def __init__(self) -> None:
        self.found = Blocks([Element(-1, "html", None, "")], [])
        self.pieces: list[str] = []
        self.linked = 0
        self.url: str | None = None
        self.links = 0
        self.current = 0
        self.breaks = 0

    def enter(self, node: LexborNode) -> bool:
        """Begin an element; say whether its children are to be read."""
        tag = node.tag or ""
        if tag == "-text":
            self._add(node)
            return False
        if tag in _SKIPPED or tag.startswith(("-", "_", "!")):
            return False
        if tag == "br":
            self.breaks += 1
            self.pieces.append(" ")
            if self.breaks >= 2:
                self.flush()
            return False
        attributes = node.attributes
        if "hidden" in attributes or re.search(r"display ?: ?none", attributes.get("style") or ""):
            return False
        if tag == "a":
            if leading_link(one_line(node.text(deep=True) or "")[:200]):
                self.flush()
            self.links += 1
            self.url = self.url or attributes.get("href")
        if tag not in _INLINE:
            self.flush()
            names = f"{attributes.get('class') or ''} {attributes.get('id') or ''} {attributes.get('itemprop') or ''}"
            self.found.elements.append(Element(self.current, tag, _hint(tag, names), names))
            self.current = len(self.found.elements) - 1
        return True

    def leave(self, tag: str) -> None:
        """End an element."""
        if tag == "a":
            self.links -= 1
            if leading_link(one_line("".join(self.pieces))[:200]):
                self.flush()
        if tag not in _INLINE:
            self.flush()
            self.current = self.found.elements[self.current].parent

    def _add(self, node: LexborNode) -> None:
        text = node.text_content or ""
        if text.strip():
            self.breaks = 0
            if self.links:
                self.linked += len(text.strip())
        self.pieces.append(text)

    def flush(self) -> None:
        """End the run of text."""
        text = one_line("".join(self.pieces)) if self.pieces else ""
        if text:
            tag = self.found.elements[self.current].tag
            heading = len(tag) == 2 and tag[0] == "h" and tag[1].isdigit()
            self.found.blocks.append(Block(text, self.current, self.linked, self.url, heading))
        self.pieces, self.linked, self.url, self.breaks = [], 0, None, 0


def read_blocks(tree: LexborHTMLParser) -> Blocks:
    """Give the blocks of text of a page in document order."""
    reader = _Reader()
    node: LexborNode | None = tree.body or tree.root
    opened: list[str] = []
    while node is not None:
        tag = node.tag or ""
        if reader.enter(node):
            if node.first_child is not None:
                opened.append(tag)
                node = node.first_child
                continue
            reader.leave(tag)
        while opened and node.next is None:
            node = node.parent
            assert node is not None
            reader.leave(opened.pop())
        node = node.next if opened else None
    reader.flush()
    return reader.found
