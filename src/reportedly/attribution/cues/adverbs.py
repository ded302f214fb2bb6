"""Adverbs that attribute: "reportedly", "allegedly": nobody is named, and the clause around them is the content."""

from __future__ import annotations

from reportedly.attribution.finding import Finding, joined
from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind, Span

_ASIDE = 8
"""Words that may end what is told by the way between two commas: ", reportedly aged about 68,"."""


def find_adverbial(passage: Passage) -> list[Finding]:
    """Give the attributions by "reportedly" and its like: nobody is named, and the clause is the content."""
    part = passage.part
    adverbs = cues("adverb")
    found = []
    for word, lemma in enumerate(part.lemmas):
        if lemma in adverbs:
            content = _clause_around(passage, word)
            if content:
                entry = adverbs[lemma][0]
                found.append(Finding(((word, word + 1),), content, entry.act, entry.kind))
    return found


def _clause_around(passage: Passage, adverb: int) -> tuple[Span, ...] | None:
    part = passage.part
    verb = part.heads[adverb]
    first, last = passage.sentence(adverb)
    if part.tags[verb][:2] not in ("VB", "MD") and part.kind is not PartKind.BODY:
        verb = _head_of(part, verb)
    elif part.deps[verb] in ("acomp", "attr"):
        verb = part.heads[verb]
    first = max(first, min(passage.edges[0][verb], adverb))
    last = min(last, max(passage.edges[1][verb] + 1, adverb + 1))
    if first == adverb and part.words[first - 1] == "," and part.tags[verb] in ("VBN", "JJ", "VBG"):
        last = next((w for w in range(last, min(last + _ASIDE, len(part.words))) if part.words[w] == ","), last)
    first = _after_opener(part, verb, _after_source(passage, verb, first, adverb), adverb)
    spans = [passage.span(first, adverb), passage.span(adverb + 1, last)]
    return joined([_with_all_quoted(passage, adverb, span) for span in spans if span]) or None


def _after_source(passage: Passage, verb: int, first: int, adverb: int) -> int:
    """Past whose telling it is: "According to the file, | he reportedly fled"."""
    if passage.part.lowered[first] != "according" or passage.part.heads[first] != verb:
        return first
    comma = passage.edges[1][first] + 1
    return comma + 1 if comma < adverb and passage.part.words[comma] == "," else first


def _with_all_quoted(passage: Passage, adverb: int, span: Span) -> Span:
    """Begin with the quotation that a sentence ends: '"It is lost. It is gone," she reportedly said'."""
    quotation = passage.quotation_at(span[0])
    if quotation is None or passage.quoted[adverb] or not quotation.closed or quotation.outside[1] > span[1]:
        return span
    return quotation.outside[0], span[1]


def _head_of(part: ParsedPart, word: int) -> int:
    """What a headline without a verb hangs on."""
    while part.heads[word] != word:
        word = part.heads[word]
    return word


def _after_opener(part: ParsedPart, verb: int, first: int, adverb: int) -> int:
    """Past what joins the clause of an adverb to others: "because | he", not "on | Monday he", "after | it he"."""
    while first < adverb and part.tags[first] in ("CC", "IN", ",", "WDT"):
        if part.tags[first] == "IN" and part.deps[first] in ("mark", "prep") and first < verb:
            own = part.heads[first] == verb and part.deps[first] == "mark"
            relative = part.tags[first + 1] in ("WDT", "WP")  # "in which"
            if not own and not relative and part.heads[first] != first:
                break
        first += 1
    return first
