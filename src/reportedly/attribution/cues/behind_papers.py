"""Whom a paper names in a sentence of its own as having it from: "The newspaper cited two officials"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportedly.attribution.cues.beside import source_after
from reportedly.attribution.finding import Finding
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.passage import Passage
from reportedly.attribution.sources import wording
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act

_CITES = frozenset({"cite", "quote"})
_REPORTING = wording.PAPERS | frozenset(
    "paper report article story agency network station channel site website portal outlet publication".split()
)
_BEFORE = 2
"""How many sentences after a report its sources may still be told."""


def name_behind(passage: Passage, finding: Finding, told: Mapping[int, Sequence[Finding]]) -> None:
    """Make of "the newspaper cited two officials" what these have told it: the last report of a paper before.

    `told` has the findings of each sentence. A paper that cites them as saying something else is left as it is.
    """
    part, cue = passage.part, finding.anchor
    if part.lemmas[cue] not in _CITES or part.tags[cue] not in ("VBD", "VBZ", "VBP") or finding.head is None:
        return
    if finding.head > cue or not (is_report(part, finding.head) or part.lowered[finding.head] == "it"):
        return
    taken = source_after(passage, cue + 1)
    if taken is None or not can_be_cited(passage, taken[1]) or finding.end > part.end(taken[0][1] - 1):
        return
    number = passage.sentence_number(cue)
    near = [each for at in range(number - _BEFORE, number) for each in told.get(at, ())]
    host = next((each for each in reversed(near) if each.head is not None and is_report(part, each.head)), None)
    if host is None:
        return
    finding.source, finding.head, finding.speaker = taken[0], taken[1], taken[1]
    finding.content, finding.act, finding.kind = host.content, Act.STATE, "say"
    finding.under, finding.rank = host.anchor, 3


def is_report(part: ParsedPart, head: int) -> bool:
    """Say whether a word names an outlet, or is one for it or what it puts out: "the newspaper", "the report"."""
    return is_outlet(part, head) or part.lemmas[head] in _REPORTING


def can_be_cited(passage: Passage, head: int) -> bool:
    """Whether what is cited is a source, not a reason: "citing two officials", not "citing security"."""
    part = passage.part
    mention = part.mention_at.get(head)
    if mention is not None and mention.kind not in ("place", "event"):
        return True
    known = source_nouns().get(part.lemmas[head]) is not None or part.lemmas[head] in wording.TIDINGS
    return known or any(part.deps[word] == "nummod" for word in part.children[head])


def is_outlet(part: ParsedPart, head: int) -> bool:
    """Say whether a word names an outlet."""
    mention = part.mention_at.get(head)
    return mention is not None and mention.kind == "outlet"
