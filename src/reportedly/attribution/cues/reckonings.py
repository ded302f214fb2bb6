"""Whose count or view it is: "by the firm's own count", "in the mayor's view", "by most accounts"."""

from __future__ import annotations

from reportedly.attribution.cues.according import before_subject
from reportedly.attribution.cues.beside import around
from reportedly.attribution.cues.open_verbs import can_say
from reportedly.attribution.finding import Finding
from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import is_self, noun_phrase
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Span

_COUNTS = frozenset("reckoning count tally estimate estimation calculation account admission report".split())
"""What stands behind "by"."""
_VIEWS = frozenset(
    "view opinion estimation judgment judgement reckoning assessment analysis telling reading word".split()
)
"""What stands behind "in", where it is told whose it is."""
_WRITTEN = frozenset({"analysis", "assessment"})
"""What is a document: "in the analysis of the institute"."""
_LONGEST = 8
"""Words that may stand between the preposition and the noun: "by the island council's own"."""


def find_reckoned(passage: Passage) -> list[Finding]:
    """Give what is so by somebody's count or in somebody's view, in the order of the page."""
    part = passage.part
    found = []
    for word, text in enumerate(part.words):
        noun = part.child(word, "pobj") if text.lower() in ("by", "in") else None
        if noun is None or not word < noun <= word + _LONGEST or part.deps[word] == "agent":
            continue
        if part.lemmas[noun] in (_COUNTS if text.lower() == "by" else _VIEWS):
            found.append(_reckoned(passage, word, noun))
    return [finding for finding in found if finding is not None]


def _reckoned(passage: Passage, word: int, noun: int) -> Finding | None:
    part = passage.part
    above = part.heads[word]
    says = any(entry.kind == "say" for entry in cues("verb").get(part.lemmas[above], ()))
    if part.child(above, "auxpass") is not None or says:
        return None  # "was found by his own account", "in her opinion, the judge wrote"
    if part.tags[noun] == "NNS" and part.lemmas[noun] == "opinion":
        return None  # "in their opinions each cited the law"
    whose = _whose(passage, noun)
    if whose is None and (part.lowered[word] == "in" or not _are_several(part, word, noun)):
        return None
    if whose is not None and is_self(part.words[whose]):
        return None
    last = noun + 1 if whose is None or whose < noun else noun_phrase(passage, whose)[1]
    last = before_subject(passage, word, (noun, last))[1]
    content = _of_thing(passage, word, noun, last) or _not_set_off(passage, word, last) or around(passage, word, last)
    if not content:
        return None
    if whose is None or (whose > noun and part.lemmas[noun] in _WRITTEN):
        source, head, cue = (word + 1, last), noun, (word, word + 1)
    else:
        source, head, cue = noun_phrase(passage, whose), whose, (noun, noun + 1)
    act = Act.CONFIRM if part.lemmas[noun] == "admission" else Act.STATE
    return Finding((cue,), content, act, "say", source, head, head, rank=1)


def _of_thing(passage: Passage, word: int, noun: int, last: int) -> tuple[Span, ...] | None:
    """What a count is of where it only counts one thing: "a total by the firm's count | of 40", "40 by its count"."""
    part = passage.part
    thing = part.heads[word]
    if part.tags[thing][:2] != "NN" or not thing < word or part.words[word - 1] == ",":
        return None
    before = passage.span(noun_phrase(passage, thing, stop=word)[0], word)
    rest = passage.span(last, min(passage.edges[1][noun] + 1, passage.sentence(word)[1]))
    return tuple(span for span in (before, rest) if span) or None


def _not_set_off(passage: Passage, word: int, last: int) -> tuple[Span, ...] | None:
    """The sentence on both sides of a phrase that no comma sets off: "it was by most accounts | a failure"."""
    part, (low, high) = passage.part, passage.sentence(word)
    if word > low + 1 and part.words[word - 1] == "," and part.tags[word - 2] == "CC":
        rest = passage.span(last, high)
        return (rest,) if rest else None  # "it sank two ferries and, by early reports, | six barges"
    if word == low or last >= high or "," in (part.words[word - 1], part.words[last]):
        return None
    before, rest = passage.span(low, word), passage.span(last, high)
    return (before, rest) if before and rest else None


def _whose(passage: Passage, noun: int) -> int | None:
    """Whose it is: "the mayor's view", "the view of the mayor"."""
    part = passage.part
    owner = part.child(noun, "poss")
    if owner is not None:
        return owner if can_say(passage, owner) or part.tags[owner] in ("PRP$", "NNP") else None
    of = next((at for at in part.children[noun] if at == noun + 1 and part.lowered[at] == "of"), None)
    named = part.child(of, "pobj") if of is not None else None
    return named if named is not None and can_say(passage, named) else None


def _are_several(part: ParsedPart, word: int, noun: int) -> bool:
    """Whether it is several that nobody is named for: "by most accounts", "by reports", not "by the reports"."""
    described = all(part.tags[at] in ("JJ", "JJS", "JJR", "DT", "VBG") for at in range(word + 1, noun))
    known = part.lowered[word + 1] in ("the", "these", "those") or any(at > noun for at in part.children[noun])
    return part.tags[noun] == "NNS" and described and not known
