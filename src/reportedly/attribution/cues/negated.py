"""Cues that are negated: the words which say so belong to the cue, and what is not done in speaking is no act.

As in "did not want", "no longer supports", "has no plans", "is not ready to call for", "failed to tell": without them
the page would be made to say the contrary.
"""

from __future__ import annotations

from reportedly.attribution.contents.nouns import LIGHT
from reportedly.attribution.cues.unanswered import NOBODY
from reportedly.attribution.finding import Finding, Words
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act

_NEGATORS = frozenset("not n't n’t never nor neither hardly scarcely barely".split())
_FAILING = frozenset({"fail", "neglect", "omit", "forget"})
"""Verbs by which one does not do what an infinitive tells: "failed to assure them"."""
_MORE_THAN_SO = frozenset({"only", "just", "merely", "simply", "alone"})
"""Behind "not": he does, and more than that."""
_STEPS = 3
"""Words up a tree over which a negation reaches down to an infinitive: "did not seem to want", "is not ready to"."""
_NEAR = 6
"""Words over which a cue is given with its negation as one."""


def with_negation(passage: Passage, finding: Finding) -> tuple[tuple[Words, ...], Act]:
    """Give the words of a cue with those which negate it, and what remains of its act."""
    if finding.act is Act.DECLINE:
        return finding.cue, finding.act
    part = passage.part
    nobody = finding.source is not None and part.lowered[finding.source[0]] in NOBODY
    negating = _negating(part, finding.anchor)
    if negating is None:
        return finding.cue, Act.STATE if nobody else finding.act
    (first, last), end = negating, finding.cue[0][1]
    between = part.tags[last : finding.anchor]
    apart = len(between) > _NEAR or any(tag[:2] in ("NN", "PR") for tag in between)  # "nor does she want"
    cue = (negating, *finding.cue) if apart else ((first, end), *finding.cue[1:])
    return cue, Act.STATE


def _negating(part: ParsedPart, word: int) -> Words | None:
    """The words before a verb, a noun or an adjective that negate it, or None."""
    if part.tags[word][:2] == "NN":
        none = part.child(word, "det")
        if none is not None and part.lowered[none] in ("no", "neither"):
            return none - (part.lemmas[none - 1] == "have"), none + 1  # "has no plans"
        held = part.deps[word] in ("dobj", "attr") and part.heads[word] < word
        held = held and part.lemmas[part.heads[word]] in LIGHT | {"have", "be"}
        return _of_verb(part, part.heads[word]) if held else None
    at = word
    for _ in range(_STEPS):
        if (found := _of_verb(part, at)) is not None:
            return found
        above = part.heads[at]
        if part.tags[at] == "VB" and part.deps[at] == "xcomp" and part.lemmas[above] in _FAILING and above < at:
            return None if _of_verb(part, above) else (above, above + 1)
        if part.lowered[at - 1] == "without" and part.tags[at] == "VBG":
            return at - 1, at
        alone = part.child(at, "nsubj", "nsubjpass") is None
        if above >= at or not alone or not (part.deps[at] in ("xcomp", "acomp") or _is_other_choice(part, at, above)):
            return None
        at = above
    return None


def _of_verb(part: ParsedPart, verb: int) -> Words | None:
    """What negates a verb before it, the auxiliaries around it, or the verb itself where it follows it: "was not"."""
    for at in part.children[verb]:
        word = part.lowered[at]
        none_left = word == "longer" and part.lowered[at - 1] == "no"
        negates = part.deps[at] == "neg" or word in _NEGATORS or none_left
        if not negates or (part.words[at + 1 : at + 2] and part.lowered[at + 1] in _MORE_THAN_SO):
            continue
        if _has_done_so_since(part, verb):
            return None
        helpers = [each for each in part.children[verb] if part.deps[each] in ("aux", "auxpass") and each < verb]
        helpers = [each for each in helpers if part.tags[each] != "TO"]
        if at < verb:
            first = min([at - none_left, *(each for each in helpers if at - each <= _NEAR)])
            return first, max([at + 1, *(each + 1 for each in helpers)])
        if part.lemmas[verb] == "be" and at - verb <= _NEAR:
            return min([verb, *helpers]), at + 1
    return None


def _has_done_so_since(part: ParsedPart, verb: int) -> bool:
    """As in "did not endorse her until July": since then he has."""
    below = {part.lowered[at] for at in part.children[verb]}
    return bool(below & {"until", "till"}) and bool(below & {"did", "had"})


def _is_other_choice(part: ParsedPart, verb: int, above: int) -> bool:
    """Whether a verb shares the negation of the one before it: "did not promise or offer to go"."""
    links = [part.lowered[at] for at in part.children[above] if part.deps[at] == "cc" and above < at < verb]
    return part.deps[verb] == "conj" and links[-1:] in (["or"], ["nor"])
