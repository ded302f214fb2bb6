"""Headlines in Title Case, put back into the case of a sentence so that the parser can read them.

So are those that stand between the paragraphs of a body: its own once more, those of other stories.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def sentence_case(title: str, body: str) -> str:
    """Give `title`, character for character as long, with the words in lower case that the body writes so.

    Words the body never shows go by a list of words that news writes in lower case.
    A title that is not in Title Case is given back as it is.
    """
    words = list(_WORD.finditer(title))
    if not _is_title_case([word[0] for word in words]):
        return title
    return _recased(title, _seen(body))


def lines_in_sentence_case(body: str) -> str:
    """Give `body`, character for character as long, with the headlines among its lines in the case of a sentence."""
    if not any(is_headline(line) for line in body.split("\n")):
        return body
    seen = _seen(body)
    return "\n".join(_of_a_headline(line, seen) if is_headline(line) else line for line in body.split("\n"))


_SHORTEST = 5
"""Words of a line that may be a headline: fewer may be a name."""
_CHANGED = 2
"""Words of a headline that a sentence would have in lower case: a list of names has none."""


def is_headline(line: str) -> bool:
    """Say whether a line may be a headline: in Title Case, and it does not end as a sentence does."""
    if not line or line.rstrip()[-1:] in _ENDS or len(line) > _LONGEST:
        return False
    words = _WORD.findall(line)
    return len(words) >= _SHORTEST and _is_title_case(words)


_LONGEST = 160
"""Characters of a headline."""
_ENDS = frozenset('.;,:”"')


def _of_a_headline(line: str, seen: frozenset[str]) -> str:
    told = _recased(line, seen)
    return told if sum(old != new for old, new in zip(line.split(), told.split(), strict=True)) >= _CHANGED else line


def _seen(body: str) -> frozenset[str]:
    """The words of a body, but for those of its headlines: they say nothing of how a word is written."""
    return frozenset(word for line in body.split("\n") if not is_headline(line) for word in _WORD.findall(line))


def _recased(title: str, seen: frozenset[str]) -> str:
    first = next(_WORD.finditer(title)).start()
    return _WORD.sub(lambda word: _cased(word, first, seen), title)


def _cased(word: re.Match[str], first: int, seen: frozenset[str]) -> str:
    shown, low = word[0], word[0].lower()
    keep = word.start() == first or len(low) != len(shown) or (shown.isupper() and len(shown) < 5)
    unseen = shown not in seen and (_is_done(low) or _own_people(word))
    if not keep and low not in common_words() and (_counts(word) or unseen):
        return low
    if keep or (shown[1:] != low[1:] and shown not in seen and not shown.isupper()):
        return shown
    if low in seen and (shown not in seen or low in common_words()):
        return low
    return low if shown not in seen and low in common_words() else shown


def _is_done(low: str) -> bool:
    """Whether a word is the present of a verb whose past is common: "Embraces", "Approves"; not "Banks", "Gates"."""
    stem = low[:-1] if low.endswith("s") and not low.endswith("ss") else ""
    past = f"{stem}d" if stem.endswith("e") else f"{stem}ed"
    return len(stem) > 2 and past in common_words()


def _counts(word: re.Match[str]) -> bool:
    """Whether a verb stands before its number: "Kills 296", "Injures 153"; news writes "killed" in lower case."""
    low, behind = word[0].lower(), word.string[word.end() :]
    stems = {low.removesuffix("s"), low[:-1] + "d"} if low.endswith("s") else set[str]()
    return behind[:1] == " " and behind[1:2].isdigit() and bool(stems & common_words())


def _own_people(word: re.Match[str]) -> bool:
    """Whether it is people of one trade, or theirs: "Dockers' Leader" in a headline, whom the body never calls so."""
    behind = word.string[word.end() : word.end() + 2]
    owns = word[0].endswith(("ers", "ors", "ists", "ants")) and behind in ("' ", "’ ")
    return owns or re.search(r"(?:er|or|ist|ant)s['’] $", word.string[: word.start()]) is not None


def _is_title_case(words: list[str]) -> bool:
    long = [word for word in words if len(word) > 3]
    return len(long) > 2 and sum(word[0].isupper() for word in long) >= 0.7 * len(long)


@cache
def common_words() -> frozenset[str]:
    """The words that news in English writes in lower case at least 19 times in 20."""
    listed = files("reportedly.language").joinpath("data", "common_words.txt").read_text(encoding="utf8")
    return frozenset(row for row in listed.split("\n") if row and not row.startswith("#"))
