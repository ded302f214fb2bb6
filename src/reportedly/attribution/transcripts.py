"""Interviews and hearings printed turn by turn: who speaks stands before a colon where a line begins."""

from __future__ import annotations

import re
from collections import defaultdict

from reportedly.attribution.finding import Words
from reportedly.attribution.passage import Passage

_LABEL = re.compile(
    r"^[^\S\n]*(?P<who>(?:[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3})|\(\([\w .’'-]{1,40}\)\)) ?:(?=\s+\S)", re.MULTILINE
)
_TURNS = 3
"""Turns that make a transcript, and those of whoever asks."""
_OFTEN = 1 / 2
"""Share of the turns of whoever asks that hold a question; of any other it is less than half of that."""


def turns(passage: Passage) -> dict[int, Words]:
    """Give the words that name who speaks, by the colon behind them; none where a page is no transcript.

    A label that opens one line alone, or what no person is called ("Verdict: ..."), names what the line is about.
    """
    by_label: dict[str, dict[int, Words]] = defaultdict(dict)
    for found in _LABEL.finditer(passage.part.text):
        colon = passage.word_from(found.end() - 1)
        by_label[found["who"]][colon] = (passage.word_from(found.start("who")), colon)
    spoken = [same for same in by_label.values() if len(same) > 1 and _speaks(passage, same)]
    return {colon: who for same in spoken for colon, who in same.items()} if sum(map(len, spoken)) >= _TURNS else {}


def _speaks(passage: Passage, same: dict[int, Words]) -> bool:
    """Whether one label names who speaks: a person or letters, with talk behind most of its colons."""
    talk = sum(_is_talk(passage, colon) for colon in same)
    return _may_speak(passage, next(iter(same.values()))) and 2 * talk > len(same)


def _may_speak(passage: Passage, who: Words) -> bool:
    """Whether it is a person by name, or letters: "BH", "((BH))", "Q", "FINN DAHL"."""
    name = passage.part.mention_at.get(who[1] - 1)
    text = passage.text(*who)
    return text.isupper() or text.startswith("((") or (name is not None and name.kind == "person")


def _is_talk(passage: Passage, colon: int) -> bool:
    """Whether a verb stands behind it, as none does in a list: "Roe: 41 per cent"."""
    return any(tag[:2] in ("VB", "MD") for tag in passage.part.tags[colon : passage.line(colon)[1]])


def asked_by(passage: Passage) -> frozenset[int]:
    """Give the words that name who asks the questions of an interview: one label alone whose turns are questions.

    Somebody whose name alone stands before colons is who is checked on, or quoted, question by question.
    """
    asks: dict[str, list[bool]] = defaultdict(list)
    labels = turns(passage)
    for colon, who in labels.items():
        asks[passage.text(*who)].append("?" in passage.part.words[colon : passage.line(colon)[1]])
    often = {label for label, each in asks.items() if sum(each) >= _OFTEN * len(each) and len(each) >= _TURNS}
    others = [each for label, each in asks.items() if label not in often]
    if len(often) != 1 or any(sum(each) >= _OFTEN / 2 * len(each) for each in others):
        return frozenset()
    if not others and not next(iter(often)).isupper():
        return frozenset()
    return frozenset(word for who in labels.values() if passage.text(*who) in often for word in range(*who))
