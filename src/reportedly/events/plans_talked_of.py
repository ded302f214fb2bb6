"""Whether a change of plan is told as made, or only talked of: weighed, asked for, feared, under a condition."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from reportedly.events.syntax import clauses, negation
from reportedly.model.document import ParsedPart
from reportedly.model.statement import ARTICLE, OPPOSITE, Factuality, Judgement, PartKind

_WEIGHING = frozenset(
    "examine weigh consider study discuss mull explore debate review assess propose float moot contemplate raise fear"
    " want urge seek demand favour favor support suggest recommend request call ask allow permit let push lobby prefer"
    " risk face threaten petition advocate plead beg appeal wish hope".split()
)
"""Verbs and nouns over a change that leave it a thought: "will examine a delay", "calls for it to be put off"."""
_WEIGHED = frozenset("examine weigh consider study discuss mull explore assess contemplate".split())
_TALK = frozenset(
    "report rumour rumor claim speculation suggestion talk call demand idea proposal possibility option prospect fear"
    " message post petition chance scenario warning letter plea request appeal right power".split()
)
_POSSIBLE = re.compile(
    r"(?i)\b(?:is|are|was|were|remains?|be) (?:still |now |both )?"
    r"(?:on the (?:table|cards)|an option|possible|likely)\b"
)
_CONDITION = frozenset({"if", "unless"})
_DONE = frozenset({"has", "have", "had", "was", "were", "is", "are", "been"})
_UNTRUE = re.compile(
    r"(?i)\bno truth (?:in|to|behind)\b|\b(?:untrue|fake|hoax|baseless|unfounded|groundless)\b"
    r"|\b(?:is|are|was|were) false\b"
)
_REPORTED = re.compile(
    r"(?i)\b(?:reports?|rumou?rs?|claims?|speculation|suggestions?|fears?|talk|warnings?|possibility|prospect)\b"
    r"[^,;:]{0,60}\bthat\b[^,;:]*$"
)
"""What goes round with what it says: "a report in a newspaper that the committee has given up on"."""
_STEPS = 6
_MARKS = {"“": "”", '"': '"'}


def as_talked_of(part: ParsedPart, word: int, judged: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Give what each source holds of a change told by `word`, with what is only talked of as no more than possible.

    What a source calls untrue is denied by that source, whoever had said it.
    """
    if _is_called_untrue(part, word) and (by := [each.by for each in judged if each.by != ARTICLE]):
        no = Factuality.CERTAINLY_NOT
        return (Judgement(by[-1], no, no.score), *(each for each in judged if each.by == ARTICLE))
    if not judged or not is_only_talked_of(part, word):
        return tuple(judged)
    most = Factuality.POSSIBLE
    first, *rest = (replace(each, value=most, score=most.score) if each.score > most.score else each for each in judged)
    if first.score == 0 and first.by != ARTICLE:
        first = replace(first, value=most, score=most.score)
    return (first, *rest)


def is_only_talked_of(part: ParsedPart, word: int) -> bool:
    """Say whether the words around a change leave it a thought, a wish, a condition or a quoted word."""
    return _in_marks(part, word) or _is_under_condition(part, word) or _is_under_talk(part, word)


def is_weighed(part: ParsedPart, word: int) -> bool:
    """Say whether somebody is told to weigh a change as a thing that may be: "the committee will examine a delay"."""
    at = word
    for _ in range(_STEPS):
        head = part.heads[at]
        if head == at:
            return False
        if clauses.is_verb(part, head) and part.lemmas[head] in _WEIGHED:
            return not negation.is_negated(part, head) and part.tags[head] != "VBD"
        at = head
    return False


def opposite(judged: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Give the judgements of what is so where its opposite is judged."""
    return tuple(Judgement(each.by, OPPOSITE.get(each.value, Factuality.UNCOMMITTED), -each.score) for each in judged)


def _sentence(part: ParsedPart, word: int) -> range:
    return range(*part.sentences[part.sentence_of[word]])


def _is_called_untrue(part: ParsedPart, word: int) -> bool:
    within = _sentence(part, word)
    return _UNTRUE.search(part.text[part.starts[within[0]] : part.end(within[-1])]) is not None


def _in_marks(part: ParsedPart, word: int) -> bool:
    """Whether it is a quoted phrase of a few words in a story: "the words "Cup cancelled" were seen everywhere"."""
    if part.kind is PartKind.TITLE:
        return False
    within = _sentence(part, word)
    opened = [at for at in within if at < word and part.words[at] in _MARKS]
    closed = [at for at in within if at > word and part.words[at] in _MARKS.values()]
    straight = '"' in {part.words[at] for at in opened}
    if not (opened and closed) or (straight and len(opened) % 2 == 0):
        return False
    inside = range(opened[-1] + 1, closed[0])
    return opened[-1] > within[0] and len(inside) <= _STEPS and not any(part.tags[at] == "PRP" for at in inside)


def _is_under_condition(part: ParsedPart, word: int) -> bool:
    """As in "if it were put off", "would be scrapped if the virus is not beaten"; not "has been scrapped"."""
    conditional = any(part.lowered[at] in _CONDITION for at in _sentence(part, word))
    helped = set(clauses.auxiliaries(part, word)) if clauses.is_verb(part, word) else set()
    made = bool(helped & _DONE) and not helped & {"would", "will", "could", "may", "might", "should", "must", "be"}
    return conditional and not (made and "if" not in {part.lowered[at] for at in part.children[word]})


def _is_under_talk(part: ParsedPart, word: int) -> bool:
    within = _sentence(part, word)
    behind = part.text[part.end(word) : part.end(within[-1])]
    if _REPORTED.search(part.text[part.starts[within[0]] : part.starts[word]]):
        return True
    gerund = not clauses.is_verb(part, word) or part.tags[word] == "VBG"
    if gerund and _POSSIBLE.search(behind):
        return True
    at = word
    for _ in range(_STEPS):
        head = part.heads[at]
        if head == at:
            return False
        if part.lemmas[head] in _TALK and part.tags[head].startswith("NN") and head < word:
            return True
        if part.lemmas[head] in _WEIGHING and part.deps[at] not in ("nsubj", "advcl", "conj", "relcl"):
            return head < word
        if part.deps[at] in ("advcl", "relcl", "parataxis") and not _is_infinitive(part, at):
            return False
        at = head
    return False


def _is_infinitive(part: ParsedPart, verb: int) -> bool:
    return any(part.lowered[at] == "to" and part.deps[at] == "aux" for at in part.children[verb])
