"""Who tells what stands before a comma: "The ferry sank, a person briefed on the search told the Herald"."""

from __future__ import annotations

from reportedly.language.repair.grammar import ALL_SUBJECTS
from reportedly.language.repair.parse import Parse

HEARD = frozenset("tell tells told inform informs informed assure assured remind reminded warn warns warned".split())
"""Behind these stands who is told something, and not who does something."""
_SAYING = frozenset("said says say reported reports announced announces confirmed confirms disclosed revealed".split())
_TOLD_BY = ("VBD", "VBZ", "VBN")
_BESIDE = ("advcl", "acl", "relcl", "conj", "appos", "dep", "ccomp")
BEHIND_SAYING = frozenset(
    "on late early earlier in at today yesterday monday tuesday wednesday thursday friday saturday sunday".split()
)


def tell_what_stands_before(reading: Parse, verb: int) -> None:
    """Hang what stands before the comma on a verb that tells it, and on that its subject."""
    if reading.deps[verb] == "ROOT" and reading.words[verb] in _SAYING and reading.child(verb, *ALL_SUBJECTS) is None:
        _take_from_told(reading, verb)
    _take_over(reading, verb)


def _take_from_told(reading: Parse, verb: int) -> None:
    """As in "A court jailed Roe on Monday, a source close to her said": who stands behind the comma says it."""
    told = reading.child(verb, "ccomp")
    comma = next((at for at in range(verb - 1, -1, -1) if reading.words[at] == ","), -1)
    if told is None or not told < comma < verb - 1:
        return
    tops = [at for at in range(comma + 1, verb) if not comma < reading.heads[at] < verb]
    if len(tops) == 1 and reading.heads[tops[0]] < comma and reading.tags[tops[0]][:2] == "NN":
        reading.hang(tops[0], verb, "nsubj")


def _take_over(reading: Parse, verb: int) -> None:
    """As in "was held in Turku and flown to Bergen, local station Radio Lund reported on Monday": that closes it.

    Nothing it is said of stands behind the verb, and before it, up to the comma, only who says it.
    """
    telling = reading.words[verb] in _SAYING or reading.words[verb] in ("told", "tells")
    if reading.deps[verb] not in _BESIDE or not telling or reading.tags[verb] not in _TOLD_BY:
        return
    ends = past_hearer(reading, verb)
    behind = reading.word(ends).lower()
    closed = behind in BEHIND_SAYING or not behind[:1].isalnum()
    comma = next((at for at in range(verb - 1, -1, -1) if reading.words[at] == ","), -1)
    told = _top_before(reading, verb)
    if not closed or not told < comma < verb - 1 or reading.child(verb, *ALL_SUBJECTS, "mark", "aux", "auxpass", "cc"):
        return
    tops = [at for at in range(comma + 1, verb) if not comma < reading.heads[at] < verb]
    if len(tops) == 1 and reading.tags[tops[0]] in ("VBN", "VBD"):
        tops = [_described_by(reading, tops[0], verb)]
    if len(tops) != 1 or reading.heads[tops[0]] >= comma or reading.tags[tops[0]][:2] != "NN":
        return
    if reading.heads[verb] == tops[0] and reading.tags[verb] == "VBN":
        return  # "Olm, a village reported in May to be empty"
    later = [at for at in range(ends, reading.edges(told)[1] + 1) if reading.heads[at] < verb]
    joint = ends + (behind == ",")
    if behind == "," and reading.word(joint).lower() in ("but", "and") and reading.heads[joint] < verb:
        later = []  # "had agreed, a source says, but has since wavered": what was said goes on
    if any(reading.deps[at] in ("nsubj", "nsubjpass", "conj", "cc") for at in later):
        return
    reading.tags[verb] = "VBZ" if reading.tags[verb] == "VBZ" else "VBD"
    reading.raise_over(verb, told)
    reading.hang(told, verb, "ccomp")
    reading.hang(tops[0], verb, "nsubj")
    for at in later:
        reading.hang(at, verb)


def _described_by(reading: Parse, participle: int, verb: int) -> int:
    """Who was only briefed, of "..., two people briefed on the talks | told the Herald"; else the participle."""
    who, behind = reading.child(participle, "nsubj", "nsubjpass"), participle
    if who is None or reading.edges(who)[1] + 1 != participle:
        return participle
    for at in reading.children(participle):
        if participle < at < verb and at not in (who, verb):
            if reading.deps[at] not in ("prep", "agent"):
                return participle
            behind = max(behind, *(word for word in range(at, verb) if _hangs_on(reading, word, at)))
    if behind + 1 != verb or reading.child(participle, "aux", "auxpass", "mark") is not None:
        return participle
    reading.hang(who, reading.heads[participle], reading.deps[participle])
    reading.describe(participle, who)
    return who


def _hangs_on(reading: Parse, word: int, top: int) -> bool:
    """Whether a word is under another, or is that."""
    while word != top and reading.heads[word] != word:
        word = reading.heads[word]
    return word == top


def past_hearer(reading: Parse, verb: int) -> int:
    """The word behind a verb and who hears it, where it takes one: "an aide told the Herald"."""
    heard = reading.child(verb, "dobj") if reading.words[verb] in HEARD else None
    return reading.edges(heard)[1] + 1 if heard is not None and heard > verb else verb + 1


def _top_before(reading: Parse, word: int) -> int:
    """The topmost of what a word hangs on before it: what stands behind a semicolon is none of its clause."""
    while reading.heads[word] < word:
        word = reading.heads[word]
    return word
