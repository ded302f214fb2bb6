"""Pages of HTML: which element holds the story, and what the rest of the page is."""

from __future__ import annotations

from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from reportedly.extract import crediting, lexicon
from reportedly.extract.blocks import Block, Blocks, read_blocks, shallow
from reportedly.extract.body import walk
from reportedly.extract.cleaning import clean
from reportedly.extract.draft import Draft
from reportedly.extract.lexicon import Label, label_of, leading_link
from reportedly.extract.lines import Line
from reportedly.extract.metadata import linked_body, read_metadata
from reportedly.extract.metalines import meta_of
from reportedly.extract.surroundings import furniture_of, headline_of, standfirst_of

_SHARE = 0.8
"""An element holds the story as long as one child holds so much of its prose."""
_OWN = 0.4
"""An element with so much of the page's prose is no furniture, whatever its class says."""
_ALL = 0.9
"""The same for footers and comments, which may outweigh a short story."""
_TOLD = 40
"""A block of fewer characters says nothing about whether its element holds the story."""
_FAR = 60
"""So many blocks below its headline a story has begun."""
_SHORT = 250
_LARGEST_FALLBACK = 2_000_000


def read_hypertext(html: str, captured: str, title: str | None, depth: int) -> Draft:
    """Read a page of HTML; tags nested deeper than `depth` are passed over."""
    html = shallow(html, depth)
    tree = LexborHTMLParser(html)
    draft = Draft()
    about = read_metadata(tree, draft)
    page = read_blocks(tree)
    headline = headline_of(page, title or draft.title)
    kinds = marked(page, headline, clean(linked_body(tree) or ""))
    draft.title = headline or draft.title
    chosen = story_blocks(page, kinds, headline)
    _read_story(page, chosen, kinds, about, draft, captured)
    draft.furniture.extend(furniture_of(page, chosen, kinds, draft))
    if sum(map(len, draft.paragraphs)) < _SHORT:
        _fall_back(html, tree, draft, captured)
    return draft


def marked(page: Blocks, headline: str | None = None, given: str = "") -> list[str | None]:
    """Give each element the kind of furniture it belongs to, or None; inherited from the elements around it.

    `given` is the text of the story as the page itself gives it: what holds nothing of it and is named as furniture is
    none of the story, however long.
    """
    prose = _sums(page, [max(_worth(block), 0.0) for block in page.blocks])
    heading = _above_headline(page, headline)
    total = max(prose[0], 1.0)
    told = _sums(page, [float(len(block.text) > _TOLD and block.text in given) for block in page.blocks])
    kinds: list[str | None] = []
    for number, element in enumerate(page.elements):
        above = kinds[element.parent] if element.parent >= 0 else None
        most = _ALL if element.hint in ("legal", "comments") else _OWN
        apart = prose[number] < most * total or (told[0] > 0 and not told[number])
        own = element.hint if apart and number not in heading else None
        kinds.append(above or own)
    return kinds


def _above_headline(page: Blocks, headline: str | None) -> frozenset[int]:
    """The elements around the headline, but for its own: whatever their names, the story stands in them."""
    found = {0}
    block = next((block for block in page.blocks if block.heading and block.text == headline), None)
    number = page.elements[block.element].parent if block else 0
    while number > 0:
        found.add(number)
        number = page.elements[number].parent
    return frozenset(found)


def story_blocks(page: Blocks, kinds: Sequence[str | None], headline: str | None = None) -> list[int]:
    """Give the numbers of the blocks of the element that holds the story."""
    teased = _teased(page)
    start = next((number for number, block in enumerate(page.blocks) if block.heading and block.text == headline), 0)
    worth = [
        0.0 if kinds[block.element] or number in teased else _worth(block) * _nearness(number - start)
        for number, block in enumerate(page.blocks)
    ]
    sums = _sums(page, worth)
    holder = _holder(page, sums)
    inside = _inside(page, holder)
    return [number for number, block in enumerate(page.blocks) if inside[block.element]]


def _nearness(distance: int) -> float:
    """A story stands below its headline, and not far below."""
    return 0.7 if distance < 0 else 1.0 if distance < _FAR else 0.8


def _teased(page: Blocks) -> frozenset[int]:
    """The texts of teasers: below a heading that is a link; of a page with fewer than three none are taken for such."""
    found: list[int] = []
    since = _FAR
    for number, block in enumerate(page.blocks):
        since = 0 if block.heading and block.density > 0.8 and len(block.text) > 15 else since + 1
        if 0 < since <= 3 and block.density < 0.5:
            found.append(number)
    return frozenset(found if len(found) >= 3 else ())


def _worth(block: Block) -> float:
    """How much a block adds to the case that its element holds the story: its prose, less its links."""
    line = Line(block.text, gap=True)
    weight = min(line.weight, 1500)
    if block.density > 0.5:
        return -min(weight, 60) * 0.3
    if block.heading:
        return 0.0
    if line.weight >= 60 and (line.ends or line.weight >= 140):
        return weight * (1 - block.density)
    return weight * 0.3 if line.ends else -3.0


def _sums(page: Blocks, worth: Sequence[float]) -> list[float]:
    sums = [0.0] * len(page.elements)
    for block, value in zip(page.blocks, worth, strict=True):
        sums[block.element] += value
    for number in range(len(page.elements) - 1, 0, -1):
        sums[page.elements[number].parent] += sums[number]
    return sums


def _holder(page: Blocks, sums: Sequence[float]) -> int:
    """Go down from the page to the smallest element that still holds most of the prose."""
    best: dict[int, int] = {}
    for number in range(1, len(page.elements)):
        parent = page.elements[number].parent
        if parent not in best or sums[number] > sums[best[parent]]:
            best[parent] = number
    holder = 0
    while holder in best and sums[best[holder]] >= _SHARE * sums[holder] and page.elements[best[holder]].tag != "p":
        holder = best[holder]
    return holder


def _inside(page: Blocks, holder: int) -> list[bool]:
    inside = [False] * len(page.elements)
    inside[holder] = True
    for number in range(holder + 1, len(page.elements)):
        inside[number] = inside[page.elements[number].parent]
    return inside


def _read_story(
    page: Blocks, chosen: Sequence[int], kinds: Sequence[str | None], about: str | None, draft: Draft, captured: str
) -> None:
    """Walk the story's blocks, those of its headline and standfirst and all furniture left out."""
    numbers = [number for number in chosen if not kinds[page.blocks[number].element]]
    blocks = [page.blocks[number] for number in numbers]
    title = lexicon.key(draft.title or "")
    standfirst = standfirst_of(page, chosen, about, draft.title)
    seen: set[str] = set()
    lines: list[Line] = []
    for block in blocks:
        own = lexicon.key(block.text)
        if (
            own == title
            or (own in seen and len(own) > 300)
            or (standfirst and own == lexicon.key(standfirst))
            or (_is_link_line(block) and not _leads_on(block, lines))
        ):
            continue
        seen.add(own)
        lines.append(Line(block.text, gap=True, label=_label(block), placed=not _is_link_line(block)))
    if standfirst:
        draft.standfirst, found = crediting.glued(standfirst)
        draft.credit(*found)
        draft.sites.extend(credit.name for credit in found if credit.kind == "outlet")
    _visible_meta(page, kinds, draft, captured)
    walk(lines, 0, draft, captured, crediting.hints_of(line.text for line in lines))


def _label(block: Block) -> Label | None:
    return label_of(block.text) or (leading_link(block.text) if block.density > 0.6 else None)


def _leads_on(block: Block, lines: Sequence[Line]) -> bool:
    """Whether a link in the story's element is furniture of a known kind: it carries a label, or stands below one."""
    if _label(block):
        return True
    above = lines[-1] if lines else None
    return above is not None and ((above.label is not None and not above.label.rest) or not above.placed)


def _is_link_line(block: Block) -> bool:
    """A line that is one link and no sentence leads elsewhere."""
    return block.density > 0.8 and not Line(block.text, gap=True).ends


def _visible_meta(page: Blocks, kinds: Sequence[str | None], draft: Draft, captured: str) -> None:
    """Read the date lines and bylines of the elements named for them."""
    for block in page.blocks:
        if kinds[block.element] == "meta" and len(block.text) <= 220:
            meta = meta_of(block.text, captured)
            if meta:
                draft.note(meta)


def _fall_back(html: str, tree: LexborHTMLParser, draft: Draft, captured: str) -> None:
    """Where little was found, take the story from JSON-LD or, failing that, from trafilatura, if they have more.

    A story that the page itself gives so, word for word, is whole, however short.
    """
    own = sum(map(len, draft.paragraphs))
    text = clean(linked_body(tree) or "")
    if own and text.split() == " ".join(draft.paragraphs).split():
        return
    if len(text) < 2 * own and len(html) <= _LARGEST_FALLBACK:
        import trafilatura

        text = clean(trafilatura.extract(html, include_comments=False) or "")
    if len(text) > 2 * own:
        lines = [
            Line(line.strip(), gap=True, label=label_of(line.strip())) for line in text.split("\n") if line.strip()
        ]
        draft.paragraphs = []
        walk(lines, 0, draft, captured)
