"""The running quotation: a speaker goes on in the next sentence or paragraph without being named again."""

from __future__ import annotations

from reportedly.attribution.finding import Finding, joined
from reportedly.attribution.passage import Passage
from reportedly.attribution.quotations import Quotation


def run_on(passage: Passage, findings: list[Finding]) -> None:
    """Add to the content of each finding the quotations that go on from it, and that nobody else is named for."""
    owners = _owners(passage, findings)
    for number in range(1, len(passage.quotations)):
        if number in owners or number - 1 not in owners:
            continue
        before, here = passage.quotations[number - 1], passage.quotations[number]
        owner = owners[number - 1]
        if _goes_on(passage, before, here, owner):
            owner.content = joined([*owner.content, here.inside])
            owners[number] = owner


def _owners(passage: Passage, findings: list[Finding]) -> dict[int, Finding]:
    """For each quotation, by number, the saying whose content it is in; the narrowest where there are several."""
    owners: dict[int, Finding] = {}
    for finding in findings:
        if passage.quoted[finding.anchor]:
            continue
        for start, end in finding.content:
            for number in passage.quotations_within(start, end):
                held = owners.get(number)
                if held is None or finding.end - finding.start < held.end - held.start:
                    owners[number] = finding
    return owners


def _goes_on(passage: Passage, before: Quotation, here: Quotation, owner: Finding) -> bool:
    """Whether a quotation goes on from the one before: after its cue, or where that was left open."""
    part = passage.part
    between = part.text[before.outside[1] : here.outside[0]]
    word = passage.word_from(here.outside[0])
    low, high = passage.sentence(word)
    if low != word:
        return False
    if "\n" in between:
        return not before.closed and not between.strip() and between.count("\n") <= 3
    if not between.strip():
        return True
    cue_sentence = passage.sentence(owner.anchor)
    starts_in_cue_sentence = cue_sentence[0] <= passage.word_from(before.outside[1]) <= cue_sentence[1]
    return starts_in_cue_sentence and cue_sentence[1] == word and not _has_cue_after(passage, here, high)


def _has_cue_after(passage: Passage, quotation: Quotation, high: int) -> bool:
    """Whether words follow the quotation in its sentence: '"X," another said'."""
    rest = passage.word_from(quotation.outside[1])
    return rest < high and any(word[0].isalpha() for word in passage.part.words[rest:high])
