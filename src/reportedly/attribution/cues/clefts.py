"""What a clause with "what" sets apart: "what the mayor said was that it is shut", "what they want is to stay"."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.finding import Finding
from reportedly.attribution.lexicon import Cue, cues
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import is_self, noun_phrase
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Span

_OPENERS = frozenset({"what", "all"})
_KINDS = frozenset({"say", "report", "believe", "intend"})
_FARTHEST = 14
"""Words between "what" and the verb that says what it is."""


def find_clefts(passage: Passage) -> list[Finding]:
    """Give who says or wants what "what he said was" and "what he wants is" go before, in the order of the page."""
    part = passage.part
    found = []
    for opener, word in enumerate(part.words):
        if word.lower() in _OPENERS and (finding := _set_apart(passage, opener)):
            found.append(finding)
    return found


def _set_apart(passage: Passage, opener: int) -> Finding | None:
    part = passage.part
    being = _being(passage, opener)
    cue = _cue(part, opener, being) if being is not None else None
    if being is None or cue is None:
        return None
    verb, entry = cue
    head = _who(part, opener, verb)
    content = _told(passage, being)
    if head is None or content is None or (is_self(part.words[head]) and passage.quoted[head]):
        return None
    source = noun_phrase(passage, head, stop=verb)
    source = (max(source[0], opener + 1), source[1])
    return Finding(((verb, verb + 1),), (content,), entry.act, entry.kind, source, head, head, rank=3)


def _being(passage: Passage, opener: int) -> int | None:
    """The "is" or "was" behind which it stands: the one before "that" or "to"."""
    part = passage.part
    high = min(passage.sentence(opener)[1] - 1, opener + _FARTHEST)
    for word in range(opener + 3, high):
        if part.words[word] in (",", ";", ":") or passage.quoted[word] != passage.quoted[opener]:
            return None
        if part.lemmas[word] == "be" and part.tags[word] in FINITE:
            follows = part.lowered[word + 1]
            if follows == "that" or (follows == "to" and part.tags[word + 1] == "TO"):
                return word
            if part.tags[word + 1] not in ("VBG", "RB", "VBN") and part.words[word + 1] != "(":
                return None
    return None


def _cue(part: ParsedPart, opener: int, being: int) -> tuple[int, Cue] | None:
    """The one verb between, if it says or wants something, is done, and is not denied."""
    between = range(opener + 2, being)
    verbs = [at for at in between if part.tags[at][:2] == "VB" and part.deps[at] not in ("aux", "auxpass")]
    if len(verbs) != 1 or any(part.tags[at] == "MD" or part.deps[at] == "neg" for at in between):
        return None
    wanted = part.lowered[being + 1] == "to"
    taken = {"i"} if wanted else {"q", "c"}
    entries = cues("verb").get(part.lemmas[verbs[0]], ())
    entry = next((each for each in entries if each.kind in _KINDS and taken.intersection(each.takes)), None)
    passive = any(part.deps[at] == "auxpass" for at in between)
    return None if entry is None or passive else (verbs[0], entry)


def _who(part: ParsedPart, opener: int, verb: int) -> int | None:
    """The subject, between "what" and the verb."""
    between = range(opener + 1, verb)
    told = (at for at in between if part.deps[at] in ("nsubj", "dobj", "attr") or part.tags[at] in ("PRP", "NNP"))
    nouns = [at for at in told if part.tags[at] in ("PRP", "NN", "NNS", "NNP", "NNPS")]
    return nouns[-1] if nouns else None


def _told(passage: Passage, being: int) -> Span | None:
    part = passage.part
    first = being + 1
    inner = next((at for at in part.children[being] if at > first and passage.edges[0][at] == first), None)
    if inner is None or part.deps[inner] not in ("ccomp", "xcomp", "advcl", "acl"):
        return None
    first += part.lowered[first] == "that"
    return complements.whole(passage, first, min(passage.edges[1][inner] + 1, passage.sentence(being)[1]))
