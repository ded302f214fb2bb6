"""Lists of teasers beside a story: which lines are titles, which are texts, and where the list ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.extract import crediting
from reportedly.extract.lexicon import Label
from reportedly.extract.lines import Line
from reportedly.model.article import Furniture

_LONGEST_TITLE = 200
_GENERIC = frozenset(
    "the a in our this latest recent newest new most more other also just from us site on news stories story articles "
    "posts headlines updates section fresh".split()
)
_RANK = re.compile(r"^\d{1,2} (?=\S)")
_NUMBER = re.compile(r"^#?\d{1,2}[.)] ")


def teasers(lines: Sequence[Line], label: Label, hints: Sequence[str]) -> list[Furniture]:
    """Give the teasers that the lines below a label make."""
    section = label.section or _named(label)
    made = []
    pairs = paired(lines)
    numbered = len(pairs) > 1 and all(_RANK.match(title) for title, _ in pairs)
    for title, texts in pairs:
        ranked = _RANK.sub("", title) if numbered else title
        text, credit = crediting.teaser(" ".join(texts), hints) if texts else (None, None)
        cut = bool(text) and _is_cut(text or "") and not crediting.closes_itself(texts[-1], hints)
        made.append(Furniture(label.kind, section, _title(ranked), None, text or None, credit, cut))
    return made


def _named(label: Label) -> str | None:
    """The section that the words of a label are the name of: "Top Stories", but not "Latest News", "More Stories"."""
    words = label.words.strip(" :-–—|")
    telling = [word for word in words.casefold().split() if word not in _GENERIC]
    return words if label.kind == "other" or (label.kind == "latest" and telling) else None


def one_title(label: Label, title: str) -> Furniture:
    """Give the single link that a label heads."""
    return Furniture(label.kind, label.section, _title(title))


def _title(title: str) -> str:
    return _NUMBER.sub("", title.strip(" |»›→•*")).strip()[:_LONGEST_TITLE]


def _is_cut(text: str) -> bool:
    line = Line(text, gap=False)
    return not line.ends


def joined(found: Sequence[Furniture]) -> tuple[Furniture, ...]:
    """Put the entries of a menu together, and leave out what is there twice."""
    made: list[Furniture] = []
    for piece in dict.fromkeys(found):
        if (
            made
            and piece.kind == made[-1].kind
            and piece.kind in ("navigation", "share")
            and not piece.title
            and not made[-1].title
        ):
            text = f"{made[-1].text} | {piece.text}"
            made[-1] = Furniture(piece.kind, text=text[:1000])
        else:
            made.append(piece)
    return tuple(made)


def paired(lines: Sequence[Line]) -> list[tuple[str, list[str]]]:
    """Pair titles with their texts: strictly in turn where that fits the form of the lines, else line by line."""
    if not lines:
        return []
    if len(lines) % 2 == 0 and _alternate(lines):
        return [(lines[at].text, [lines[at + 1].text]) for at in range(0, len(lines), 2)]
    made: list[tuple[str, list[str]]] = []
    for line in lines:
        if made and _continues(line, made[-1]):
            made[-1][1].append(line.text)
        else:
            made.append((line.text, []))
    return made


def _alternate(lines: Sequence[Line]) -> bool:
    """Titles and texts in turn: every second line is more like running text than the one before it."""
    gains = [_textness(lines[at + 1]) - _textness(lines[at]) for at in range(0, len(lines), 2)]
    if any(lines[at].weight > _LONGEST_TITLE for at in range(0, len(lines), 2)):
        return False
    clear = sum(gain >= 1 for gain in gains)
    if min(gains, default=0) < 2 and not any(_textness(lines[at + 1]) >= 1 for at in range(0, len(lines), 2)):
        return False
    return min(gains) > 0 and clear * 2 >= len(gains)


def _continues(line: Line, item: tuple[str, list[str]]) -> bool:
    """A line is the text of the title before it, or its next paragraph where no empty line parts them."""
    if not item[1]:
        gain = _textness(line) - _textness(Line(item[0], gap=True))
        return _textness(line) >= 1.5 or (_textness(line) >= 1 and gain >= 2)
    return not line.gap and _textness(line) >= 2.5


def _textness(line: Line) -> float:
    """How much a line looks like running text; a dateline opens a text, and the agency behind it is no part of it."""
    text, credit = crediting.teaser(line.text)
    bare = Line(text, line.gap) if credit and text else line
    return bare.textness + 2.0 * (credit is not None)
