"""The method of the stage: find cues, take their sources and contents, nest them, name them."""

from __future__ import annotations

from reportedly.attribution.cues.according import find_prepositional
from reportedly.attribution.cues.adverbs import find_adverbial
from reportedly.attribution.cues.answering_back import find_answering_back
from reportedly.attribution.cues.at_bidding import find_behind
from reportedly.attribution.cues.clefts import find_clefts
from reportedly.attribution.cues.from_whom import find_from_whom
from reportedly.attribution.cues.headlines import find_punctuated, names_kind
from reportedly.attribution.cues.hearsay import find_hearsay
from reportedly.attribution.cues.notices import find_notices
from reportedly.attribution.cues.nouns import find_nominal
from reportedly.attribution.cues.phrasal import find_phrasal
from reportedly.attribution.cues.quoted_as import find_quoted
from reportedly.attribution.cues.recalled import find_recalled
from reportedly.attribution.cues.reckonings import find_reckoned
from reportedly.attribution.cues.relays import find_cited, find_passed_on
from reportedly.attribution.cues.running import run_on
from reportedly.attribution.cues.silence import find_silent
from reportedly.attribution.cues.slips import find_slips
from reportedly.attribution.cues.stances import find_stances
from reportedly.attribution.cues.unanswered import about_question
from reportedly.attribution.cues.verbs import find_verbal
from reportedly.attribution.finding import Finding
from reportedly.attribution.nesting.nest import settled
from reportedly.attribution.passage import Passage
from reportedly.attribution.sources.namer import Namer
from reportedly.attribution.tagging.tagger import Tagger
from reportedly.model.document import Document, Mention, ParsedPart
from reportedly.model.statement import Attribution, PartKind

_SPEAKING = frozenset({"i", "we", "my", "our"})


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
    """Whether a headline only names what it is about before its colon: "Skerry: ferry sinks".

    Its story, which was read before it, lets nobody of that name say anything; nothing is quoted, and nobody speaks of
    himself. A kind of source, or an outlet, is named because it speaks: "Police: ferry sinks".
    """
    part, cue, head = passage.part, finding.anchor, finding.head
    if part.kind is PartKind.BODY or part.words[cue] != ":" or head is None or head > cue:
        return False
    who = part.mention_at.get(head)
    if _is_kind_of_source(part, head, who) or _is_spoken(passage, finding, who):
        return False
    named = part.words[head]
    return not any(
        each.source.entity is not None
        and (each.source.entity == (who and who.entity) or str(each.source.entity).split()[-1] == named)
        for each in before
    )


def _is_kind_of_source(part: ParsedPart, head: int, who: Mention | None) -> bool:
    """Whether it is a kind of source, or a name made of one: "Police", "Ministry of Transport", "Skerry Herald"."""
    if who is None:
        return names_kind(part, head)
    return who.kind == "outlet" or names_kind(part, who.first) or names_kind(part, head)


def _is_spoken(passage: Passage, finding: Finding, who: Mention | None) -> bool:
    """Whether what stands behind a colon is shown as talk: by marks, or because somebody speaks of himself in it."""
    first, last = passage.word_from(finding.start), passage.word_from(finding.end)
    person = who is not None and who.kind == "person"
    quoted = passage.quotation_at(finding.start) or (person and passage.quotation_at(finding.end - 1))
    return bool(quoted) or any(passage.part.lowered[word] in _SPEAKING for word in range(first, last))


def found_by_rule(passage: Passage) -> list[Finding]:
    """Give what the rules find in a part, before it is settled what is nested in what."""
    findings = find_verbal(passage) + find_nominal(passage) + find_adverbial(passage) + find_prepositional(passage)
    findings += (
        find_notices(passage)
        + find_reckoned(passage)
        + find_stances(passage)
        + find_phrasal(passage)
        + find_slips(passage)
        + find_answering_back(passage)
        + find_hearsay(passage)
        + find_clefts(passage)
        + find_behind(passage)
    )
    findings += find_silent(passage) + find_punctuated(passage)
    for finding in findings:
        about_question(passage, finding)
    findings += find_quoted(passage)
    findings += find_cited(passage, findings)
    findings += find_from_whom(passage, findings)
    findings += find_passed_on(passage, findings)
    findings += run_on(passage, findings)
    findings += find_recalled(passage, findings)
    return findings
