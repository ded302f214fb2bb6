"""The running quotation: a speaker goes on in the next sentence or paragraph without being named again."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from reportedly.attribution.finding import Finding, joined
from reportedly.attribution.passage import Passage
from reportedly.attribution.quotations import Quotation

_SPOKEN = frozenset({"say", "report"})
_SHORTEST = 4
"""Words: fewer in quotation marks at the start of a paragraph may be a heading."""


def run_on(passage: Passage, findings: list[Finding]) -> list[Finding]:
    """Add to the content of each finding the quotations that go on from it and that nobody else is named for.

    Gives those that stand alone in the paragraph after a saying as findings of their own, marked as continued.
    """
    owners = _owners(passage, findings)
    speaking = _speaking(passage, findings)
    telling: dict[int, list[Finding]] = {}
    for finding in findings:
        if not passage.quoted[finding.anchor]:
            telling.setdefault(passage.sentence_number(finding.anchor), []).append(finding)
    continued: list[Finding] = []
    for number, here in enumerate(passage.quotations):
        if number in owners:
            continue
        owner = _owner(passage, number, owners, speaking, telling)
        if owner is not None:
            for each in (owner, *_passing_on(passage, owner, here, telling)):
                each.content = joined([*each.content, here.inside])
                _join_at_colon(passage, each)
            owners[number] = owner
        elif (last := _speaker_before(passage, here, speaking)) is not None:
            found = _continued(passage, here, last)
            continued.append(found)
            owners[number] = found
    return continued


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


def _speaking(passage: Passage, findings: list[Finding]) -> dict[int, Finding]:
    """For each sentence, by its number, the last saying in it that is neither quoted talk nor told in another."""
    speaking: dict[int, Finding] = {}
    for finding in sorted(findings, key=lambda finding: finding.anchor):
        if finding.kind in _SPOKEN and finding.source is not None and not passage.quoted[finding.anchor]:
            number, cue = passage.sentence_number(finding.anchor), passage.part.starts[finding.anchor]
            before = speaking.get(number)
            held = before is not None and (
                any(start <= cue < end for start, end in before.content) or _tells_of(before, finding)
            )
            if not held:
                speaking[number] = finding
    return speaking


def _passing_on(passage: Passage, owner: Finding, here: Quotation, telling: dict[int, list[Finding]]) -> list[Finding]:
    """Who else tells what a new sentence goes on with: '"I am glad," Roe said, the Herald reported. "It is over."'.

    It is who passes on what the owner of the words says, and whose words the owner alone passes on.
    """
    number = passage.sentence_number(owner.anchor)
    if number == passage.sentence_number(passage.word_from(here.outside[0])):
        return []
    cue = passage.part.starts[owner.anchor]
    beside = [each for each in telling.get(number, ()) if each is not owner]
    around = [each for each in beside if _covers(each, cue) and (each.kind in _SPOKEN or each.source is None)]
    around += [each for each in beside if each.anchor == owner.under]
    before = [each for each in beside if each.anchor < owner.anchor and each.kind in _SPOKEN]
    within = [each for each in before if _covers(owner, passage.part.starts[each.anchor])]
    return around + (within if len(within) == 1 and _quotes(passage, within[0]) else [])


def _covers(finding: Finding, at: int) -> bool:
    return any(start <= at < end for start, end in finding.content)


def _tells_of(before: Finding, finding: Finding) -> bool:
    """Whether a saying only tells more of who spoke before: 'said Ann Roe, a backer who accused him of lying'."""
    return before.source is not None and before.source[0] <= finding.anchor < before.source[1]


def _owner(
    passage: Passage,
    number: int,
    owners: dict[int, Finding],
    speaking: dict[int, Finding],
    telling: dict[int, list[Finding]],
) -> Finding | None:
    """Whose words a quotation goes on with: those of the one before it, or of who speaks in the sentence before."""
    part = passage.part
    here = passage.quotations[number]
    before = passage.quotations[number - 1] if number else None
    word = passage.word_from(here.outside[0])
    if passage.sentence(word)[0] != word:
        return _behind_colon(passage, here, telling)
    between = part.text[before.outside[1] : here.outside[0]] if before else "\n"
    if before and not between.strip() and "\n" not in between:
        return owners.get(number - 1)
    if before and "\n" in between and not between.strip():
        return owners.get(number - 1) if not before.closed and between.count("\n") <= 3 else None
    if passage.line(word)[0] == word or _has_words_after(passage, here):
        return None
    above = passage.sentence_number(word) - 1
    return speaking.get(above) or _judging(telling.get(above, []))


def _join_at_colon(passage: Passage, owner: Finding) -> None:
    """Make one span of a thing and what stands right behind its colon: 'rejected the claim: "The dam is unsafe."'."""
    text = passage.part.text
    for before, after in pairwise(owner.content):
        quotation = passage.quotation_at(after[0])
        if quotation is not None and text[before[1] : quotation.outside[0]].strip() == ":":
            kept = [span for span in owner.content if span not in (before, after)]
            owner.content = joined([*kept, (before[0], quotation.outside[1])])
            return


def _judging(told: list[Finding]) -> Finding | None:
    """The only finding of a sentence, where somebody praises or opposes a thing: what is quoted next is his reason."""
    finding = told[0] if len(told) == 1 else None
    return finding if finding is not None and finding.kind == "evaluate" and finding.source is not None else None


def _behind_colon(passage: Passage, here: Quotation, telling: dict[int, list[Finding]]) -> Finding | None:
    """Who says what stands behind a colon: the last before it: 'praised Roe on air: "She was the best of us."'."""
    part = passage.part
    word = passage.word_from(here.outside[0])
    low = passage.sentence(word)[0]
    if part.words[word - 1] != ":" or word - 1 == low or _has_words_after(passage, here):
        return None
    before = [finding for finding in telling.get(passage.sentence_number(word), ()) if finding.anchor < word]
    within = [finding for finding in before if finding.end <= part.starts[word - 1] and finding.source is not None]
    return within[0] if len(within) == len(before) == 1 else None


def _has_words_after(passage: Passage, quotation: Quotation) -> bool:
    """Whether words follow a quotation in its last sentence: '"X," another said'."""
    rest = passage.word_from(quotation.outside[1])
    if not rest or rest >= len(passage.part.words):
        return False
    high = passage.sentence(rest - 1)[1]
    return rest < high and any(word[0].isalpha() for word in passage.part.words[rest:high])


def _speaker_before(passage: Passage, here: Quotation, speaking: dict[int, Finding]) -> Finding | None:
    """Who spoke last in the paragraph before one that is a quotation and nothing else."""
    part = passage.part
    first = passage.word_from(here.outside[0])
    low, high = passage.line(first)
    rest = passage.word_from(here.outside[1])
    text = part.text[slice(*here.inside)]
    if first != low or rest < high or rest - first < _SHORTEST or not low or "\n" in text or _is_heading(text):
        return None
    number = passage.sentence_number(low)
    above = passage.line(low - 1)[0]
    spoken = (speaking.get(at) for at in range(number - 1, passage.sentence_number(above) - 1, -1))
    return next((finding for finding in spoken if finding is not None and _quotes(passage, finding)), None)


def _is_heading(text: str) -> bool:
    """Whether quoted words that stand alone are no sentence: "Better late than never", "LATE AGAIN?"."""
    return text.isupper() or not text.endswith((".", "!", "?", "…"))


def _quotes(passage: Passage, finding: Finding) -> bool:
    return any(passage.quotation_at(start) is not None for start, _ in finding.content)


def _continued(passage: Passage, here: Quotation, last: Finding) -> Finding:
    """The last speaker going on; the cue is the mark that opens."""
    first = passage.word_from(here.outside[0])
    return replace(last, cue=((first, first + 1),), content=(here.inside,), told=None, under=None, continued=True)
