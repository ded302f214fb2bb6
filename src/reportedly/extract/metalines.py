"""Lines about the story that are no part of it: date lines, reading times, bylines, and all of them on one line."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from reportedly.extract import bylines
from reportedly.extract.credit_lines import credit_line
from reportedly.extract.credit_names import kind_of
from reportedly.extract.dates import DateHit, date_words, find_clock, find_dates, without_ago
from reportedly.extract.lexicon import label_of
from reportedly.model.article import Credit
from reportedly.model.outlets import known, looks_like_outlet

_LONGEST = 220
_BREAK = re.compile(r"\s*[|•·●▪■►»]\s*|\s[–—-]+\s|\s[–—-]+$|^[–—-]+\s|\s/\s|\s{2,}|\t|;\s|\x00")
_READING = re.compile(
    r"(?:(?:estimated |approx\.? )?(?:reading|read) ?time ?[:–-]? ?|(?:estimated )?time to read ?[:–-]? ?|"
    r"\bread ?: ?(?=\d{1,3} ?min)|lesezeit ?:? ?|temps de lecture ?:? ?|"
    r"tiempo de lectura ?:? ?|tempo di lettura ?:? ?|leestijd ?:? ?)"
    r"(?:about |ca\. |less than )?(?P<after>\d{1,3}) ?-?(?:min(?:ute)?n?s?|minuti|minutos|minuten)?\b\.?"
    r"|(?P<before>\d{1,3}) ?-? ?min(?:ute)?s?\.?,? ?(?:of )?read(?:ing)?(?: time)?\b|(?P<korean>\d{1,3})"
    r"분 ?(?:읽기|소요)"
    r"|(?P<mins>\d{1,3}) (?:min de lecture|min de lectura|minuten lesezeit|min\.? lesezeit|min di lettura|"
    r"min leestijd)\b",
    re.I,
)
_MINUTES_ALONE = re.compile(r"(\d{1,2}) ?(?:min|mins|minutes?)\.?", re.I)
_OTHER_CLOCK = re.compile(r"\(?\b\d{1,2}:?\d\d ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4})?\)?(?![\w])")
_WORDS = re.compile(r"[^\W\d_]+(?:['’.][^\W\d_]+)*")
_COUNT = re.compile(r"\d{1,3}(?:[,.]\d{3})*k? (?:views?|shares?|comments?|reads?|likes?|words?)", re.I)


class Dated(Struct, frozen=True):
    """A date that a page gives for itself. `role` is published, updated, or none where the page does not say."""

    value: str
    role: str
    words: str
    swappable: bool = False
    relative: bool = False


class Meta(Struct, frozen=True):
    """What one line says about the story: its dates, reading time in minutes, authors and credits."""

    dates: tuple[Dated, ...] = ()
    reading_minutes: int | None = None
    byline: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()


@lru_cache(maxsize=4096)
def meta_of(line: str, captured: str) -> Meta | None:
    """Read a line about the story; None where the line is, or may be, anything else."""
    if len(line) > _LONGEST:
        return None
    rest, minutes = _without_reading(line)
    rest, dates = _without_dates(rest, captured)
    bits = [bit.strip(" ,.:()[]—–-") for bit in _BREAK.split(rest)]
    found = Meta(dates=tuple(dates), reading_minutes=minutes)
    strong = bool(dates) or minutes is not None
    loose = 0
    for bit in filter(None, bits):
        if strong and minutes is None and (short := _MINUTES_ALONE.fullmatch(bit)):
            found = _joined(found, Meta(reading_minutes=int(short[1])))
            continue
        added = _bit(bit, strong)
        if added is None:
            if not (strong and _is_side_word(bit)):
                return None
            loose += 1
            continue
        strong = strong or bool(added.byline or added.credits or added.dates)
        found = _joined(found, added)
    if not (found.dates or found.reading_minutes or found.byline) and len([bit for bit in bits if bit]) < 2:
        return None
    return found if strong and loose <= 2 else None


def _joined(one: Meta, other: Meta) -> Meta:
    return Meta(
        one.dates + other.dates,
        one.reading_minutes or other.reading_minutes,
        one.byline + other.byline,
        one.credits + other.credits,
    )


def _without_reading(line: str) -> tuple[str, int | None]:
    found = _READING.search(line)
    if not found:
        return line, None
    minutes = next(int(group) for group in found.groups() if group)
    return f"{line[: found.start()]}\x00{line[found.end() :]}", minutes


def _without_dates(line: str, captured: str) -> tuple[str, list[Dated]]:
    """Cut the dates out of a line, with the words that belong to them, and give each its role."""
    hits = find_dates(line, captured)
    pieces: list[str] = []
    dates: list[Dated] = []
    at, role = 0, "none"
    for hit in hits:
        before, role = _role(line[at : hit.start], role)
        pieces.append(before)
        dates.append(_dated(hit, role, line))
        at = hit.end
    tail = line[at:]
    clock = find_clock(tail) if dates or _role(tail, "none")[1] != "none" else None
    if clock:
        before, role = _role(tail[: clock[1]], role)
        if dates and role == "updated" and dates[-1].role != "updated":
            dates.append(Dated(f"{dates[-1].value[:10]}T{clock[0]}", role, line))
        tail = before + "\x00" + tail[clock[2] :]
    pieces.append(_role(tail, role)[0])
    pieces = [_OTHER_CLOCK.sub("", without_ago(piece)) for piece in pieces] if dates else pieces
    return "\x00".join(pieces), dates


def _dated(hit: DateHit, role: str, line: str) -> Dated:
    return Dated(hit.value, role, line.strip(), hit.swappable, hit.relative)


def _role(text: str, before: str) -> tuple[str, str]:
    """Take the words that stand beside a date off the end of `text`; the last that gives a role decides."""
    words = list(_WORDS.finditer(text))
    role, cut = before, len(text)
    while words and words[-1][0].casefold() in date_words():
        lowered = words[-1][0].casefold()
        if date_words()[lowered] != "none":
            role = date_words()[lowered]
            cut = words.pop().start()
            cut = _with_first(words, cut)
            break
        cut = words.pop().start()
    return (text[:cut] if cut < len(text) else text), role


def _with_first(words: list[re.Match[str]], cut: int) -> int:
    """Take "first", "last", "originally" along with the "published" or "updated" they belong to."""
    while words and words[-1][0].casefold() in (
        "last",
        "first",
        "originally",
        "date",
        "story",
        "article",
        "was",
        "this",
    ):
        cut = words.pop().start()
    return cut


def _bit(bit: str, strong: bool) -> Meta | None:
    """Read one bit of a line: a byline, a credit, words of dates, a section or a place; None for anything else."""
    if all(word.casefold() in date_words() for word in _WORDS.findall(bit)):
        return Meta()
    rest = bylines.opened(bit)
    if rest or bylines.has_role(bit) or (strong and bylines.is_person(bit)):
        found = bylines.named(rest or bit)
        if rest and found == ([], []):
            return Meta()
        if found and (found[0] or found[1]):
            stated = tuple(Credit(name, kind_of(name), bit) for name in found[1])
            return Meta(byline=tuple(found[0]), credits=stated)
    if known(bit) or (strong and looks_like_outlet(bit)):
        return Meta(credits=(Credit(bit, kind_of(bit), bit),))
    credit = credit_line(bit)
    if credit and not credit.legal:
        return Meta(credits=credit.credits)
    return Meta() if _COUNT.fullmatch(bit) else None


def _is_side_word(bit: str) -> bool:
    """A section or place beside a date ("World", "Turku, Finland"), or a button ("Share")."""
    label = label_of(bit)
    if label and label.kind in ("share", "comments", "navigation"):
        return True
    words = bit.split()
    return len(words) <= 4 and all(
        word[0].isupper() or not word[0].isalpha() or word in ("and", "of", "&") for word in words
    )
