"""Single words that a parser takes for another part of speech: "launch slips to May", "Roe and Lund meet"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportedly.language.repair.parse import Parse

_DAY = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|late|early|mid)\b.*|\d{1,4}"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?$",
    re.IGNORECASE,
)


def _make_noun_of_shot(reading: Parse, word: int) -> None:
    """As in "put off its moon shot": nobody shoots the moon."""
    moon = word - 1
    if reading.tags[word][:2] != "VB" or moon < 0 or reading.words[moon].lower() != "moon":
        return
    if reading.deps[word] not in ("acl", "advcl") or reading.heads[word] not in (moon, reading.heads[moon]):
        return
    above = reading.heads[moon]
    for at in reading.children(word):
        reading.hang(at, above)
        reading.deps[at] = "prep" if reading.deps[at] == "agent" else reading.deps[at]
    for at in reading.children(moon):
        reading.hang(at, word)
    reading.tags[word] = "NN"
    reading.raise_over(word, moon)
    reading.hang(moon, word, "compound")


def _make_verb_of_slip(reading: Parse, word: int) -> None:
    """As in the headline "launch slips to 16 November", "launch of the Heron slips to 2026": to a day goes a verb."""
    behind = reading.words[word + 1 : word + 3]
    goes = [*behind[:1]] in (["to"], ["into"]) and _DAY.match(behind[-1])
    noun = next((at for at in range(word - 1, max(-1, word - 4), -1) if reading.heads[at] == word), None)
    if not goes or reading.tags[word] != "NNS" or noun is None or reading.deps[noun] not in ("compound", "nmod"):
        return
    reading.tags[word] = "VBZ"
    for at in reading.children(word):
        if at < noun:
            reading.hang(at, noun)
    prep = reading.heads[word]
    if reading.deps[word] != "pobj":
        reading.deps[noun] = "nsubj"
        return
    top = reading.heads[prep]
    reading.hang(noun, prep, "pobj")
    reading.raise_over(word, top)
    reading.hang(top, word, "nsubj")


def _make_verb_of_two(reading: Parse, word: int) -> None:
    """As in the headline "Roe and Lund meet in Turku": what two do is a verb."""
    if reading.tags[word] != "NN" or reading.child(word, "det", "amod", "poss") is not None:
        return
    doer = reading.child(word, "nsubj")
    other = None if doer is None else reading.child(doer, "conj")
    if doer is not None and other is not None and doer < other < word:
        reading.tags[word] = "VBP"
        if reading.words[doer][:1].isupper() and reading.tags[other] == "NNP":
            reading.tags[doer] = "NNP"
        return
    first, last = reading.heads[word], word - 1
    beside = [at for at in reading.children(word) if reading.deps[at] == "compound" and first < at < word]
    two = reading.deps[word] == "conj" and last in beside and all(reading.tags[at] == "NNP" for at in (first, *beside))
    if not two or reading.child(first, "cc") != min(beside) - 1:
        return
    reading.tags[word] = "VBP"
    for at in beside:
        reading.hang(at, last)
    for at in reading.children(first):
        if at > word:
            reading.hang(at, word)
    reading.raise_over(word, first)
    reading.hang(first, word, "nsubj")
    reading.hang(last, first, "conj")


_RULING_ON = {
    "rules": frozenset({"against", "in", "for", "on", "that", "out", "unanimously"}),
    "sides": frozenset({"with", "against"}),
}
_COURTS = frozenset({"court", "judge", "jury", "tribunal", "panel", "magistrate"})


def _make_verb_of_ruling(reading: Parse, word: int) -> None:
    """As in the headlines "Supreme Court rules against the levy", "Levy is void, court rules": that is what it does."""
    court = word - 1
    behind = {text.lower() for text in reading.words[word + 1 : word + 2]}
    links = _RULING_ON[reading.words[word].lower()]
    said_last = not behind and any(reading.deps[at] == "ccomp" for at in reading.children(word))
    if reading.tags[word] != "NNS" or court < 0 or reading.heads[court] != word or not (links & behind or said_last):
        return
    if reading.words[court].lower() not in _COURTS or reading.deps[word] != "ROOT":
        return
    for at in reading.children(word):
        if at < court:
            reading.hang(at, court)
        elif reading.deps[at] == "acl" and reading.tags[at] in ("VBG", "VBN"):
            reading.hang(at, at - 1 if reading.tags[at - 1][:2] == "NN" else word)
    reading.tags[word] = "VBZ"
    reading.deps[court] = "nsubj"


def _make_running_mate(reading: Parse, word: int) -> None:
    """As in "picked her as running mate": nobody runs a mate."""
    mate = word + 1
    if reading.words[mate : mate + 1] not in (["mate"], ["mates"]) or reading.heads[mate] != word:
        return
    if reading.deps[word] not in ("pcomp", "acl", "xcomp"):
        return
    reading.hang(mate, reading.heads[word], "pobj" if reading.deps[word] == "pcomp" else "dobj")
    for at in reading.children(word):
        if at != mate:
            reading.hang(at, mate)
    reading.tags[word] = "VBG"
    reading.hang(word, mate, "amod")


def _make_noun_of_daily(reading: Parse, word: int) -> None:
    """As in "the Norvik business daily reported": a paper reports, and no business does so day by day."""
    noun, verb = word - 1, word + 1
    tells = reading.heads[word] == verb and reading.tags[verb : verb + 1] in (["VBD"], ["VBZ"])
    if reading.deps[word] != "advmod" or not tells or noun < 0 or reading.heads[noun] != verb:
        return
    named = any(reading.tags[at] == "NNP" for at in reading.children(noun, "compound", "nmod"))
    if reading.deps[noun] != "nsubj" or reading.tags[noun] != "NN" or not named:
        return
    for at in reading.children(noun):
        reading.hang(at, word)
    reading.tags[word] = "NN"
    reading.hang(word, verb, "nsubj")
    reading.hang(noun, word, "compound")


def _make_by_election(reading: Parse, word: int) -> None:
    """As in "a by-election will be held": one noun, and nothing is by an election."""
    noun = word + 2
    if reading.word(word + 1) != "-" or reading.word(noun).lower() not in ("election", "elections"):
        return
    if reading.heads[noun] == word:
        article = reading.heads[word]
        over = article if reading.tags[article] == "DT" and article == word - 1 else word
        reading.raise_over(noun, over)
        if reading.deps[noun] == "prep":
            reading.deps[noun] = "dobj"
        for at in (over, *reading.children(over), *reading.children(word)):
            if at != noun and at != word:
                reading.hang(at, noun)
        if over != word:
            reading.deps[over] = "det"
    reading.hang(word, noun, "compound")
    reading.hang(word + 1, noun, "punct")
    reading.tags[word] = "NN"


def _make_object_of_this(reading: Parse, word: int) -> None:
    """As in 'Roe said this: "It is late"': what stands behind a verb and before a colon is no subject of it."""
    if reading.deps[word] == "nsubj" and reading.heads[word] == word - 1 and reading.word(word + 1) == ":":
        reading.deps[word] = "dobj"


WORDS: dict[str, Callable[[Parse, int], None]] = {
    "shot": _make_noun_of_shot,
    "by": _make_by_election,
    "this": _make_object_of_this,
    **dict.fromkeys(("meet", "talk", "speak", "agree", "clash"), _make_verb_of_two),
    "running": _make_running_mate,
    **dict.fromkeys(("daily", "weekly", "monthly"), _make_noun_of_daily),
    **dict.fromkeys(_RULING_ON, _make_verb_of_ruling),
    **dict.fromkeys(("slips", "slides", "moves", "shifts", "drifts"), _make_verb_of_slip),
}
"""What may be mended at a word by the word itself."""
