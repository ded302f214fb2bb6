"""What stands beside a cue that is no verb: who is named behind it, and the sentence around the two."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.finding import Words
from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import MARKS, Passage
from reportedly.attribution.phrases import is_nominal, noun_phrase
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Span

CITING = frozenset({"citing", "quoting"})
LONGEST_SOURCE = 40
_COMPLEMENTS = frozenset({"with", "to", "of", "in", "at", "from", "close", "familiar", "briefed", "involved", "within"})
_ADDING = frozenset("accord add note stress cite quote say state explain".split())
"""What a source goes on with, and nobody it tells of: "it sank, according to Roe, adding that ..."."""
_BREAKS = frozenset({",", ".", ";", "–", "—", "-", ":", "(", ")"})


def source_after(passage: Passage, first: int) -> tuple[Words, int] | None:
    """The noun phrase that begins at a word, and its head: by the tree, or up to the next comma."""
    part = passage.part
    high = passage.sentence(first)[1]
    if first >= high:
        return None
    head = head_of_phrase(part, first, high)
    if head is None:
        return None
    phrase = noun_phrase(passage, head)
    last = max(phrase[1], head + 1)
    named = part.mention_at.get(last - 1)
    last = _with_complement(passage, max(last, named.last if named else 0), high)
    while first < last and part.words[first] in MARKS:
        first += 1
    return ((first, last), head) if first < last else None


def _with_complement(passage: Passage, last: int, high: int) -> int:
    """Where a source ends with what parsers hang elsewhere: "two people with knowledge of the matter"."""
    part = passage.part
    if last >= high or part.lowered[last] not in _COMPLEMENTS:
        return last
    for word in range(last, high):
        if part.words[word] in _BREAKS or word in passage.times_starting or part.words[word] in MARKS:
            return word if word > last + 1 else last
        if part.tags[word] in FINITE or part.lowered[word] in ("as", "that", "while"):
            return last
    return last


def head_of_phrase(part: ParsedPart, first: int, high: int) -> int | None:
    """The word that leads the noun phrase which begins at a word, before the word `high`, or None."""
    governor = first - 1
    head = next(
        (word for word in part.children[governor] if part.deps[word] in ("pobj", "dobj") and word >= first), None
    )
    if head is not None and head < high and head - first < LONGEST_SOURCE:
        return head
    for word in range(first, min(high, first + LONGEST_SOURCE)):
        if is_nominal(part.tags[word]) and part.tags[word] not in ("DT", "JJ", "CD"):
            ends = word + 1 >= high or part.tags[word + 1] not in ("NN", "NNS", "NNP", "NNPS", "POS", "HYPH")
            if ends:
                return word
    return None


def around(passage: Passage, cue: int, after: int, first: int = 0) -> tuple[Span, ...] | None:
    """The sentence without the phrase [cue, after): what stands before it, or after it where it opens the sentence.

    What stands before it begins at the word `first` at the earliest.
    """
    part = passage.part
    low, high = _bounds(passage, cue)
    low = max(_past_that(part, low, cue), first)
    opening = low
    while opening < cue and (part.words[opening] in MARKS or part.tags[opening] in ("CC", "RB", "IN", ",")):
        opening += 1
    if opening >= cue:
        span = complements.whole(passage, _past_time(passage, _past_relative(passage, after, high), high), high)
        return (span,) if span else None
    behind = cue - 1 - (part.words[cue - 1] == ",")
    if behind > low and part.lowered[behind] in ("and", "but") and _is_told_behind(part, after, high):
        span = complements.whole(passage, after, high)
        return (span,) if span else None
    if behind > low:
        low = _opener(passage, behind, cue, low)
    before = _before(passage, low, cue)
    if before is None:
        return None
    rest = _rest(passage, after, high)
    return (before, rest) if rest else (before,)


def _is_told_behind(part: ParsedPart, after: int, high: int) -> bool:
    """Whether a clause stands behind a phrase that "and" comes before: "it sank and, according to Roe, two died"."""
    return any(part.tags[word] in FINITE for word in range(after, high))


def _opener(passage: Passage, behind: int, cue: int, low: int) -> int:
    """Where what a phrase is put into begins behind a word that cannot end anything: "the firm, which, according to".

    So does a list: "eight died, including, according to police, two children"; all before it is the page's own.
    """
    part = passage.part
    if part.tags[behind] in ("WDT", "WP"):
        return behind
    opens = part.deps[behind] in ("prep", "agent") and part.words[behind + 1] == "," and behind + 1 < cue
    if not opens:
        return low
    return behind - (part.tags[behind - 1] == "VBN" and part.heads[behind] == behind - 1)


def _past_that(part: ParsedPart, low: int, cue: int) -> int:
    """Where a reported clause begins that the phrase opens: "the paper said that, according to two officials, ..."."""
    that = cue - 1 - (part.words[cue - 1] == ",")
    return that + 1 if that > low and part.lowered[that] == "that" and part.tags[that] == "IN" else low


def _past_relative(passage: Passage, after: int, high: int) -> int:
    """Where the sentence goes on behind a source with a relative clause: "According to the paper, which ..., ..."."""
    part = passage.part
    if after + 1 >= high or part.words[after] != "," or part.tags[after + 1] not in ("WDT", "WP"):
        return after
    return next((word for word in range(after + 2, high) if part.words[word] == ","), after)


def _past_time(passage: Passage, after: int, high: int) -> int:
    """Where the sentence goes on behind the time it was said: "According to police on Monday, two men fled"."""
    comma = next((word for word in range(after, high) if passage.part.words[word] == ","), after)
    said = all(passage.in_time(word) or passage.part.tags[word] == "IN" for word in range(after, comma))
    return comma if said else after


def _bounds(passage: Passage, cue: int) -> Words:
    """The sentence of a cue, or what of it stands in the cue's quotation."""
    part = passage.part
    low, high = passage.sentence(cue)
    quotation = passage.quotation_at(part.starts[cue])
    if quotation:
        low = max(low, passage.word_from(quotation.inside[0]))
        high = min(high, passage.word_from(quotation.inside[1]))
    for word in range(cue - 1, low, -1):
        if part.words[word] == ";":
            return word + 1, high
    return low, high


def _before(passage: Passage, low: int, cue: int) -> Span | None:
    part = passage.part
    last = cue
    while last > low and part.lowered[last - 1] in (",", "–", "—", "-", "--", "(", "and", "but", "as"):
        last -= 1
    start = part.starts[low]
    quotation = passage.quotation_at(part.end(last - 1) - 1) if last > low else None
    if quotation and quotation.outside[0] <= start and not passage.quoted[cue]:
        return quotation.inside
    return passage.span(low, last)


def _is_joint_that(part: ParsedPart, joint: int) -> bool:
    """Whether what is told goes on: "it sank, according to Roe, | and that two had died"."""
    return part.tags[joint] == "CC" and part.words[joint + 1 : joint + 2] == ("that",) and part.tags[joint + 1] == "IN"


def _rest(passage: Passage, after: int, high: int) -> Span | None:
    """What goes on behind the comma after the phrase, where it is the same clause."""
    part = passage.part
    if after < high and part.lowered[after] in CITING and (cited := source_after(passage, after + 1)):
        after = cited[0][1]
    if after >= high or part.words[after] not in (",", "–", "—"):
        return None
    following = after + 1
    if following < high and _is_joint_that(part, following):
        return complements.whole(passage, following + 1, high)
    if following >= high or part.lowered[following] in CITING or part.tags[following] in ("CC", "WDT", "WP"):
        return None
    participle = part.tags[following] == "VBG"
    tells = part.words[following + 1 : following + 2] == ("that",)  # "warning that more would" is told of its own
    if participle and (tells or part.lemmas[following] in _ADDING or part.lemmas[following] not in cues("verb")):
        return None
    return complements.whole(passage, following, high)
