"""The labels of furniture, reviewed in data/labels.tsv, and how a line is told to carry one."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from reportedly.extract.dates import rows

_LONGEST_LABEL = 7
_LONGEST_LINE = 320
_TOKEN = re.compile(r"[^\s\-–—:|>»→]+")
_SEPARATOR = re.compile(r"^\s*(?P<mark>[-–—:|>»→]*)\s*")
_ENTRIES = re.compile(r"\s*[|•·]\s*|\s[>»›/]\s|\s{2,}")
_COUNTED = re.compile(r"\s?[(\[][^()\[\]]{1,20}[)\]]$")
_LEADING = re.compile(r"^[\s«»‹›<>←→▶►•*#+\-–—|:]+")
_OPENING = re.compile(r"^[\s(\[«»‹›<>←→▶►•*#+\-–—|:]+")
_MINUTES = re.compile(r"^\d{1,3} ?-?min")


class Label(Struct, frozen=True):
    """A label found on a line.

    `shape` is item (heads one title), list (heads several), end (a list after which no story goes on), or line (the
    line is furniture by itself). `section` is the section it names, `rest` what stands behind it on the line.
    """

    kind: str
    shape: str
    words: str
    section: str | None = None
    rest: str | None = None


def key(text: str) -> str:
    """Give the letters and digits of `text` in small letters: what labels are compared by."""
    return "".join(char for char in text.casefold() if char.isalnum())


def label_of(line: str) -> Label | None:
    """Give the furniture label that `line` carries, or None if it carries none."""
    if len(line) > _LONGEST_LINE or not line:
        return None
    bare = _COUNTED.sub("", _LEADING.sub("", line))
    whole = _exact().get(key(bare))
    if whole and len(bare) <= 60:
        if whole == ("also_read", "item") and key(bare) == "related":
            return Label("related", "list", bare)
        return Label(whole[0], whole[1], bare)
    return _with_section(bare) or _menu(line) or _with_rest(bare) or _by_words(line)


@cache
def _exact() -> dict[str, tuple[str, str]]:
    found = {
        key(words): (kind, shape)
        for kind, shape, words in rows("labels.tsv")
        if shape in ("item", "list", "end", "line")
    }
    return {words: label for words, label in found.items() if words}


@cache
def _templates() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    found = []
    for kind, shape, words in rows("labels.tsv"):
        if "*" in words and shape in ("list", "end", "line"):
            before, after = (
                re.escape(part.strip()).replace("\\ ", " ?").replace("'", "['’‘]?") for part in words.split("*")
            )
            section = r"\d{1,6}" if not before else r"[^.!?|]{1,60}"
            source = rf"{before} ?(?:[-–—:] ?)?(?P<section>{section}?){' ' + after if after else ''}\s?:?"
            found.append((re.compile(source, re.I), kind, shape))
    return tuple(found)


@cache
def _phrases(shape: str) -> tuple[tuple[str, str], ...]:
    return tuple((words, kind) for kind, form, words in rows("labels.tsv") if form == shape)


def leading_link(text: str) -> Label | None:
    """Give the label that the text of a link to the next or the previous story begins with: "Older Post Ferry Sold"."""
    words = _LEADING.sub("", text).split()
    for count in range(min(3, len(words) - 1), 0, -1):
        found = _exact().get(key("".join(words[:count])))
        if found and found[0] in ("previous", "next") and not words[count][0].islower():
            return Label(found[0], found[1], " ".join(words[:count]), rest=" ".join(words[count:]).strip(" |»›→-–—:"))
    return None


def _with_section(line: str) -> Label | None:
    if len(line) > 80:
        return None
    for form, kind, shape in _templates():
        found = form.fullmatch(line)
        if found and _names_section(found["section"]):
            named = found["section"].strip(" -–—:|»")
            section = named if kind in ("latest", "related", "other", "dont_miss") else None
            return Label(kind, shape, line, section=section)
    return None


def _names_section(words: str) -> bool:
    """A section is named in few words, the first of them with a capital: "More in common" names none."""
    words = words.strip(" -–—:|»")
    return 0 < len(words.split()) <= 5 and not words[0].islower()


def _with_rest(line: str) -> Label | None:
    """Find a label at the start of a line that goes on with a title: "ALSO READ-Ferry fares rise"."""
    tokens = list(_TOKEN.finditer(line[:120]))[:_LONGEST_LABEL]
    for count in range(len(tokens), 0, -1):
        end = tokens[count - 1].end()
        words = line[:end]
        label = _exact().get(key(words))
        if not label or label[1] == "line":
            continue
        separator = _SEPARATOR.match(line[end:])
        mark, rest = (separator["mark"], line[end + separator.end() :]) if separator else ("", line[end:])
        if rest and not _MINUTES.match(rest) and _parts(words, count, mark, line[end : end + 2], rest):
            kind, shape = ("also_read", "item") if label[0] == "related" else label
            return Label(kind, shape, words, rest=rest.strip(" |»›→-–—") or None)
    return None


def _parts(words: str, count: int, mark: str, glue: str, rest: str) -> bool:
    """Say whether label and title are told apart: by a mark between them, or by capitals."""
    if not rest[0].isupper() and not rest[0].isdigit() and rest[0] not in "‘“\"'([" and not _is_caseless(rest[0]):
        return mark in (":", "|") and count >= 2
    if mark[:1] in (":", "|", ">", "»", "→"):
        return True
    if mark and (glue[0] == " " or count >= 2 or words.isupper()):
        return not (count == 1 and mark == "-" and glue[0] != " " and not words.isupper())
    return not mark and words.isupper() and count >= 2


def _is_caseless(char: str) -> bool:
    return char.isalpha() and char.lower() == char.upper()


def _menu(line: str) -> Label | None:
    """Find a menu on one line: several entries, labels among them or all of them; or the path to the page."""
    parts = [part.strip() for part in _ENTRIES.split(line) if part.strip()]
    if len(parts) >= 2 and all(len(part.split()) <= 4 for part in parts):
        kinds = [_exact().get(key(part)) for part in parts]
        if (len(parts) >= 3 and any(kind and kind[1] == "line" for kind in kinds)) or _is_path(line, parts):
            return Label(next((kind[0] for kind in kinds if kind and kind[1] == "line"), "navigation"), "line", line)
    return _run_of_labels(line)


def _is_path(line: str, parts: list[str]) -> bool:
    return bool(re.search(r" [>»›] ", line)) and not any(part[-1] in ".!?" for part in parts) and len(line) <= 100


def _run_of_labels(line: str) -> Label | None:
    """Find labels one after another with nothing in between: "Menu Search Sign in"."""
    words = line.split()
    kinds: list[str] = []
    at = 0
    while at < len(words) <= 12:
        size = next((size for size in (3, 2, 1) if _is_line_label(words[at : at + size], size)), 0)
        if not size:
            return None
        kinds.append(_exact()[key("".join(words[at : at + size]))][0])
        at += size
    return Label(kinds[0], "line", line) if len(kinds) >= 2 else None


def _is_line_label(words: list[str], size: int) -> bool:
    label = _exact().get(key("".join(words))) if len(words) == size else None
    return label is not None and label[1] == "line"


def _by_words(line: str) -> Label | None:
    """Find a line that is furniture by the words it starts with or holds."""
    plain = line.casefold().replace("’", "'").replace("‘", "'").strip()
    bare = _OPENING.sub("", plain)
    for words, kind in _phrases("start"):
        if bare.startswith(words) and (
            len(bare) == len(words) or not (words[-1].isalpha() and bare[len(words)].isalpha())
        ):
            return Label(kind, "line", words)
    if plain[0] in "\"“'„«":
        return None
    for words, kind in _phrases("hold"):
        if words in plain:
            return Label(kind, "line", words)
    return None
