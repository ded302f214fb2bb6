"""Whom somebody has it from: "the Herald has learned from two officials that ...", "based on talks with aides"."""

from __future__ import annotations

from collections.abc import Mapping

from reportedly.attribution.cues.behind_papers import can_be_cited, is_report
from reportedly.attribution.cues.relays import by_sentence, cut_out, host_of
from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act

_LEARNING = frozenset("learn understand hear gather glean know discover establish ascertain confirm".split())
_LINKS = frozenset({"from", "with", "through", "via"})
_RESTING = frozenset({"base", "rely", "draw", "rest"})
_ON = frozenset({"on", "upon"})
_ATTRIBUTING = frozenset({"attribute", "credit", "source"})
_TALKS = frozenset(
    "interview conversation talk discussion account comment testimony information statement message briefing remark"
    " word input tip claim recollection".split()
)
"""What a report rests on that somebody has said: whoever it was with or from is its source."""
_WITH = frozenset({"with", "from", "of", "by"})


def find_from_whom(passage: Passage, findings: list[Finding]) -> list[Finding]:
    """Give the sources that others have learned from; they hang under who has learned it, whose content is theirs."""
    told = by_sentence(passage, findings)
    found = [each for each in (_source_of(passage, each) for each in findings) if each is not None]
    for word, lemma in enumerate(passage.part.lemmas):
        head = _rested_on(passage.part, word) if lemma in _RESTING else None
        if head is None or not can_be_cited(passage, head):
            continue
        host = _report(passage, word, told.get(passage.sentence_number(word), []))
        if host is not None:
            found.append(_resting(passage, word, head, host))
    for each in findings:
        _name_attributed(passage, each, told)
    return found


def _report(passage: Passage, word: int, near: list[Finding]) -> Finding | None:
    """The report of a paper that a word is said of, or None."""
    host = host_of(passage, word, [each for each in near if each.anchor != word])
    of_paper = host is not None and host.head is not None and is_report(passage.part, host.head)
    return host if of_paper else None


def _rested_on(part: ParsedPart, verb: int) -> int | None:
    """Whom a report is said to be based on: "based on two officials", "in a report that drew on talks with them"."""
    subject = part.child(verb, "nsubj", "nsubjpass")
    if subject is not None and not (part.deps[verb] == "relcl" and is_report(part, part.heads[verb])):
        return None
    link = next((at for at in part.children[verb] if part.lowered[at] in _ON), None)
    on = None if link is None else part.child(link, "pobj")
    if on is None or part.lemmas[on] not in _TALKS:
        return on
    given = next((at for at in part.children[on] if part.lowered[at] in _WITH), None)
    return None if given is None else part.child(given, "pobj")


def _resting(passage: Passage, verb: int, head: int, host: Finding) -> Finding:
    source = noun_phrase(passage, head)
    cut_out(passage, host, verb, source[1])
    return Finding(((verb, verb + 1),), host.content, Act.STATE, "say", source, head, head, under=host.anchor, rank=3)


def _name_attributed(passage: Passage, finding: Finding, told: Mapping[int, list[Finding]]) -> None:
    """Make of "attributing the report to two officials" what these have told the paper that says so."""
    part, cue = passage.part, finding.anchor
    link = next((at for at in part.children[cue] if part.lowered[at] == "to"), None)
    head = None if link is None else part.child(link, "pobj")
    if part.lemmas[cue] not in _ATTRIBUTING or part.tags[cue] != "VBG" or head is None:
        return
    host = _report(passage, cue, told.get(passage.sentence_number(cue), []))
    if host is None or not can_be_cited(passage, head):
        return
    source = noun_phrase(passage, head)
    cut_out(passage, host, cue, source[1])
    finding.source, finding.head, finding.speaker = source, head, head
    finding.content, finding.act, finding.kind = host.content, Act.STATE, "say"
    finding.under, finding.rank = host.anchor, 3


def _source_of(passage: Passage, learned: Finding) -> Finding | None:
    part, verb = passage.part, learned.anchor
    if part.lemmas[verb] not in _LEARNING or not learned.content or learned.head is None:
        return None
    link = next((at for at in part.children[verb] if at > verb and part.lowered[at] in _LINKS), None)
    if link is None or (part.lowered[link] == "with") != (part.lemmas[verb] == "confirm"):
        return None
    head = part.child(link, "pobj")
    told = passage.word_from(learned.start)
    if head is None or not link < head < told or not can_be_cited(passage, head):
        return None
    source = noun_phrase(passage, head, stop=told)
    return Finding(
        ((link, link + 1),), learned.content, Act.STATE, "say", source, head, head, under=learned.anchor, rank=3
    )
