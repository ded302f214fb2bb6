"""The method of the stage: find cues, take their sources and contents, nest them, name them."""

from __future__ import annotations

from reportedly.attribution.cues.according import find_prepositional
from reportedly.attribution.cues.headlines import find_punctuated
from reportedly.attribution.cues.nouns import find_adverbial, find_nominal
from reportedly.attribution.cues.quoted_as import find_quoted
from reportedly.attribution.cues.relays import find_cited, find_passed_on
from reportedly.attribution.cues.running import run_on
from reportedly.attribution.cues.silence import find_silent
from reportedly.attribution.cues.verbs import find_verbal
from reportedly.attribution.finding import Finding
from reportedly.attribution.nesting.nest import settled
from reportedly.attribution.passage import Passage
from reportedly.attribution.sources.namer import Namer
from reportedly.attribution.tagging.tagger import Tagger
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import Attribution, PartKind


def attribute(document: Document, tagger: Tagger | None = None) -> tuple[Attribution, ...]:
    """Give who says what, through whom, in every part of a document, in the order of the page.

    An attribution that is nested in another follows it; `outer` names the one it is nested in.
    `as_of` is left to the events stage, which reads the times. A `tagger` has the last word on what the rules find.
    """
    found: list[Attribution] = []
    for part in document.parts:
        found.extend(_of_part(document, part, found, tagger))
    return tuple(found)


def _of_part(
    document: Document, part: ParsedPart, before: list[Attribution], tagger: Tagger | None
) -> list[Attribution]:
    passage = Passage(part)
    findings = [each for each in found_by_rule(passage) if not _is_only_about(passage, each, before)]
    if tagger is not None:
        findings = tagger.settle(passage, findings)
    return settled(passage, findings, Namer(document, passage), len(before))


def _is_only_about(passage: Passage, finding: Finding, before: list[Attribution]) -> bool:
    """Whether a headline only names whom it is about before its colon: "Ann Roe: what we know about the crash".

    Its story, which was read before it, lets him say nothing, and nothing is quoted.
    """
    part, cue = passage.part, finding.anchor
    if part.kind is PartKind.BODY or part.words[cue] != ":" or finding.head is None or finding.head > cue:
        return False
    who = part.mention_at.get(finding.head)
    if who is None or who.kind != "person" or passage.quotation_at(finding.end - 1) is not None:
        return False
    return all(who.entity != each.source.entity for each in before)


def found_by_rule(passage: Passage) -> list[Finding]:
    """Give what the rules find in a part, before it is settled what is nested in what."""
    findings = find_verbal(passage) + find_nominal(passage) + find_adverbial(passage) + find_prepositional(passage)
    findings += find_silent(passage) + find_punctuated(passage)
    findings += find_quoted(passage)
    findings += find_cited(passage, findings)
    findings += find_passed_on(passage, findings)
    findings += run_on(passage, findings)
    return findings
