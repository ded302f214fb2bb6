"""Where the content of one attribution ends because another begins: "said it was off, while the mayor said ..."."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from itertools import pairwise

from reportedly.attribution.finding import HELD, Finding
from reportedly.attribution.lexicon import ANSWERING, cues
from reportedly.attribution.passage import MARKS, Passage
from reportedly.attribution.polled import answers_poll
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Act

_SPOKEN = frozenset({"say", "report"})
_SAYINGS = frozenset({"claim", "accusation", "rumour", "belief", "warning"})
"""Kinds of nouns that take up what was said: "a claim", "an accusation"."""
_MEETING = frozenset({Act.DENY, Act.REJECT, Act.CONFIRM, Act.STATE})
_TAIL = 2
"""Characters of marks behind a content that ends with another."""
_MOST_CUES = 20
"""Cues of one sentence that are compared with each other."""


def part_company(passage: Passage, findings: list[Finding]) -> None:
    """End a content where its own source goes on with another cue: "said the talks failed and added that ..."."""
    by_sentence: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_sentence[passage.sentence_number(finding.anchor)].append(finding)
    for found in by_sentence.values():
        _leave_that_to_outer(passage, found[:_MOST_CUES])
    for before, after in pairwise(findings):
        if passage.quoted[after.anchor]:
            continue
        same = by_sentence[passage.sentence_number(after.anchor)]
        same = same[:_MOST_CUES]
        earlier = next((each for each in same if each.anchor < after.anchor), None)
        if earlier is not None:
            _take_back(passage, earlier, after)
            _end_with_outer(passage, earlier, same, after)
        for each in same:
            if each.anchor < after.anchor:
                _leave_to_answerer(passage, each, after)
                _leave_to_another(passage, each, after)
                _leave_to_reporter(passage, each, after)
                _leave_to_teller(passage, each, after)
                _leave_what_follows(passage, each, after)
                _leave_behind_colon(passage, each, after)
        for each in {id(each): each for each in (*same, before)}.values():
            if each.head is not None and each.anchor < after.anchor:
                _end_before(passage, each, after, same)


def _leave_that_to_outer(passage: Passage, findings: list[Finding]) -> None:
    """End a content where a "that" goes on with what it is told in: "said he hoped to stay and that ..."."""
    part = passage.part
    for inner in findings:
        start, end = inner.content[-1]
        first = passage.word_from(start)
        joint = _joint_that(passage, first, passage.word_from(end))
        if joint is None or not first < joint:
            continue
        around = [
            each
            for each in findings
            if each is not inner
            and each.start <= min(start, part.starts[inner.anchor])
            and each.end > part.starts[joint]
        ]
        if any(_goes_on_with_that(passage, each, inner, joint) for each in around) and (
            kept := passage.span(first, joint)
        ):
            inner.content = (*inner.content[:-1], (start, kept[1]))


def _joint_that(passage: Passage, first: int, last: int) -> int | None:
    """Where "and that" or ", that" joins a clause to one before it among the words [first, last)."""
    part = passage.part
    for word in range(first + 1, last - 1):
        joins = part.words[word] in ("and", "but", ",") and part.lowered[word + 1] == "that"
        if joins and part.tags[word + 1] == "IN":
            return word - (part.words[word] != "," and part.words[word - 1] == ",")
    return None


def _goes_on_with_that(passage: Passage, outer: Finding, inner: Finding, joint: int) -> bool:
    """Whether a "that" goes on with the outer of two contents: it opens with "that" too, and the inner does not."""
    words, quoted = passage.part.words, passage.quoted
    first, within = passage.word_from(outer.start), passage.word_from(inner.content[-1][0])
    if quoted[first] and quoted[inner.anchor] and quoted[joint] and not quoted[outer.anchor]:
        return False  # '"They told us it was late, that it had sailed," Roe said': no "that" goes on with a quotation
    if words[within - 1].lower() == "that":
        if words[joint] != "," and _takes_up(passage.part, within, joint):
            return False
        return words[joint] == "," or words[first - 1].lower() == "that"
    if "that" in words[within:joint]:
        return False
    wished = words[within].lower() in ("to", "whether", "if") or inner.kind in HELD
    return wished or words[joint] == "," or words[first - 1].lower() == "that"


def end_at_semicolons(passage: Passage, findings: list[Finding]) -> None:
    """End a content at a semicolon outside quotation marks: what follows is the page's own, or another's to tell.

    Not where the source goes on: "said that the road was shut; that the bridge was open".
    """
    words = passage.part.words
    marks = [word for word, text in enumerate(words) if text == ";" and not passage.quoted[word]]
    for finding in findings:
        start, end = finding.content[-1]
        after = max(start, passage.part.starts[finding.anchor])
        first = bisect_right(marks, passage.word_from(after))
        if first >= len(marks) or passage.part.starts[marks[first]] >= end:
            continue
        mark = marks[first]
        if _is_of_list(passage, mark):
            continue
        goes_on = words[mark + 1 : mark + 2] == ("that",) or words[mark + 1 : mark + 3] == ("and", "that")
        if not goes_on and (kept := passage.span(passage.word_from(start), mark)):
            finding.content = (*finding.content[:-1], (start, kept[1]))


def _is_of_list(passage: Passage, mark: int) -> bool:
    """Whether a semicolon only parts the items of a list: "the line-up is Roe at 5pm; Vane at 7pm; and ..."."""
    part = passage.part
    high = passage.sentence(mark)[1]
    end = next((at for at in range(mark + 1, high) if part.words[at] == ";"), None)
    return end is not None and not FINITE.intersection(part.tags[mark + 1 : end])


def _takes_up(part: ParsedPart, first: int, joint: int) -> bool:
    """Whether "it" behind "and that" is what the clause before tells of: "that the dam was weak and that it leaked"."""
    if "it" not in (word.lower() for word in part.words[joint + 2 : joint + 3]):
        return False
    subject = next((at for at in range(first, joint) if part.deps[at] in ("nsubj", "nsubjpass")), None)
    return subject is not None and part.tags[subject] in ("NN", "NNP") and subject not in part.mention_at


def _end_before(passage: Passage, before: Finding, after: Finding, same: list[Finding]) -> None:
    """End a content before the "and" or comma behind which its source goes on with another cue."""
    part = passage.part
    start, end = before.content[-1]
    if not start < part.starts[after.anchor] < end or _teller(passage, before, same) != after.head:
        return
    joint = _before_joint(passage, after.anchor)
    kept = passage.span(passage.word_from(start), joint)
    if part.lowered[joint - 1] == "while" and part.tags[after.anchor] == "VBG":
        joint, kept = joint - 1, passage.span(passage.word_from(start), joint - 1)
    opened = part.lowered[joint] == "while" or _is_told_of_thing(part, after.anchor)
    if kept and (opened or any(part.tags[word] in ("CC", ",") for word in range(joint, after.anchor))):
        before.content = (*before.content[:-1], (start, kept[1]))


def _is_told_of_thing(part: ParsedPart, cue: int) -> bool:
    """Whether a participle that parsers hang on a thing is its teller's: "criticised the plan | saying it was late"."""
    return part.tags[cue] == "VBG" and part.deps[cue] == "acl" and part.heads[cue] == cue - 1


def _teller(passage: Passage, finding: Finding, same: list[Finding]) -> int | None:
    """Who tells something: of a noun that a verb brings up, whose that is ("repeated his claim that A and said B")."""
    part = passage.part
    voiced = part.heads[finding.anchor]
    carried = part.deps[finding.anchor] == "dobj" and finding.head is not None and part.tags[finding.head] == "PRP$"
    return next((each.head for each in same if carried and each.anchor == voiced), finding.head)


def _take_back(passage: Passage, before: Finding, after: Finding) -> None:
    """A participle after a comma is said by who says the sentence: "said it would sail, insisting that ..."."""
    part = passage.part
    start, end = before.content[-1]
    cue = after.anchor
    spoken = after.kind in _SPOKEN or after.kind == "evaluate"
    if part.tags[cue] != "VBG" or not spoken or before.source is None or part.words[cue - 1] != ",":
        return
    if part.deps[cue] == "pcomp" or (after.source is not None and after.source[0] > cue):
        return
    said_before = any(tag in FINITE for tag in part.tags[before.anchor + 1 : cue])
    if start < part.starts[cue] < end and before.kind in _SPOKEN and before.anchor < cue and said_before:
        after.source, after.head, after.speaker = before.source, before.head, before.speaker
        before.content = (*before.content[:-1], (start, part.end(cue - 2)))


def _end_with_outer(passage: Passage, outer: Finding, same: list[Finding], after: Finding) -> None:
    """End what is told within before what the teller goes on with: "said she feared a loss, adding that"."""
    part, cue = passage.part, after.anchor
    if outer.head is None or outer.head != after.head:
        return
    joint = _before_joint(passage, cue)
    if part.words[joint] == "," and part.lowered[joint + 1] in ("and", "but") and part.tags[cue] in FINITE:
        _end_all_before(passage, outer, same, after, joint)
    if outer.kind not in _SPOKEN or part.tags[cue] != "VBG" or part.words[cue - 1] != ",":
        return
    for inner in same:
        start, end = inner.content[-1]
        if outer.anchor < inner.anchor < cue and start < part.starts[cue] < end:
            inner.content = (*inner.content[:-1], (start, part.end(cue - 2)))


def _end_all_before(passage: Passage, outer: Finding, same: list[Finding], after: Finding, joint: int) -> None:
    """End what is told within before ", and" behind which the teller goes on: "said she feared a loss, and urged"."""
    part = passage.part
    for inner in same:
        start, end = inner.content[-1]
        if outer.anchor < inner.anchor < after.anchor and start < part.starts[joint] < part.starts[after.anchor] < end:
            kept = passage.span(passage.word_from(start), joint)
            inner.content = (*inner.content[:-1], (start, kept[1])) if kept else inner.content


def _leave_to_another(passage: Passage, before: Finding, after: Finding) -> None:
    """End a content where somebody else says otherwise: "said it was off, while the mayor said it was on"."""
    part = passage.part
    start, end = before.content[-1]
    if after.source is None or before.head == after.head or before.anchor > after.anchor:
        return
    if answers_poll(part, before, after):
        return
    first = after.source[0]
    joint = part.lowered[first - 1] if first else ""
    if before.source is None and joint not in ("with", "and", "but"):
        return
    comma = first - 2 - (part.words[first - 2] in MARKS)
    spoken = after.kind in _SPOKEN and part.words[comma] == ","
    held = after.kind in HELD and part.tags[after.anchor] == "VBZ"
    apart = (
        (joint in ("while", "whereas", "despite") and not held)
        or _is_conceded(part, before, after, joint)
        or (joint in ("and", "but") and spoken)
    )
    company = joint == "with" and part.words[comma] == ","
    company = company or (joint == "and" and part.tags[before.anchor] == "VBG")
    apart = apart or (company and _is_participle(part, after.anchor))
    if joint in ("and", "but") and before.kind in _SPOKEN and after.kind in _SPOKEN:
        apart = apart or part.lemmas[before.anchor] == part.lemmas[after.anchor]
    aside = joint == "which" and part.words[first - 2] == "," and part.tags[first] == "PRP" and after.kind in _SPOKEN
    reaches = part.end(passage.edges[1][after.anchor]) + _TAIL >= end
    if aside and (reaches or end <= after.end + _TAIL):  # not in "said the mill, which he says is old, would be sold"
        apart, first = True, first - 1
    if apart and start < part.starts[first] < end:
        kept = passage.span(passage.word_from(start), first - 1)
        if kept and part.starts[before.anchor] < part.starts[first]:
            before.content = (*before.content[:-1], (start, kept[1]))


def _is_conceded(part: ParsedPart, before: Finding, after: Finding, joint: str) -> bool:
    """Whether the teller tells what else his source says: "said she thought so, although she insisted that ..."."""
    assert after.source is not None
    spoken = before.kind in _SPOKEN | HELD and after.kind in _SPOKEN and joint in ("although", "though")
    again = after.head is not None and part.tags[after.head] == "PRP" and part.heads[after.head] == after.anchor
    return spoken and again and "," in part.words[after.source[0] - 3 : after.source[0]]


def _is_participle(part: ParsedPart, cue: int) -> bool:
    """ "Claiming", "having claimed"."""
    helper = part.child(cue, "aux")
    return part.tags[cue] == "VBG" or (helper is not None and part.tags[helper] == "VBG")


def _leave_to_answerer(passage: Passage, before: Finding, after: Finding) -> None:
    """End a content where somebody meets it: "said she took it, which she denied", ", a claim disputed by the firm"."""
    part = passage.part
    cue = after.anchor
    joint = part.child(cue, "dobj")
    start, end = before.content[-1]
    if before.kind not in _SPOKEN or after.source is None or not start < part.starts[cue] < end:
        return
    if joint is not None and part.lowered[joint] == "which" and part.lemmas[cue] in ANSWERING:
        first, last = joint, passage.edges[1][cue]
    elif part.deps[cue] in ("relcl", "acl") and _is_a_saying(part, part.heads[cue]) and after.act in _MEETING:
        first, last = passage.edges[0][part.heads[cue]], passage.edges[1][part.heads[cue]]
    else:
        return
    if part.words[first - 1] != "," or first > cue or part.end(last) < end:
        return
    if kept := passage.span(passage.word_from(start), first - 1):
        before.content = (*before.content[:-1], (start, kept[1]))
        after.inner_only = False


def _is_a_saying(part: ParsedPart, noun: int) -> bool:
    return any(entry.kind in _SAYINGS for entry in cues("noun").get(part.lemmas[noun], ()))


def _leave_to_reporter(passage: Passage, before: Finding, after: Finding) -> None:
    """End a content before who reports the whole behind it: "police said the man fled, the paper reported"."""
    part = passage.part
    told, told_end = after.content[0]
    own = passage.sentence_number(after.anchor)
    more = any(passage.sentence_number(passage.word_from(start)) == own for start, _ in after.content[1:])
    if after.source is None or more or not told <= part.starts[before.anchor] < told_end:
        return
    by = part.starts[after.source[0]]
    for n, (start, end) in enumerate(before.content):
        kept = part.tags[passage.word_from(start) : passage.word_from(told_end)]
        if start < told_end <= by < end and FINITE.intersection(kept):
            before.content = (*before.content[:n], (start, told_end), *before.content[n + 1 :])
            return


def _leave_to_teller(passage: Passage, before: Finding, after: Finding) -> None:
    """End a content where it is told who passes the whole on: "police said the man fled, according to the paper"."""
    part = passage.part
    cue = after.anchor
    if part.lowered[cue] != "according" or part.words[cue - 1] != "," or after.start > part.starts[before.anchor]:
        return
    start, end = before.content[-1]
    if part.starts[before.anchor] < start < part.starts[cue] < end:
        on = tuple(span for span in after.content[1:] if part.quote(span).startswith("that ") and span[1] >= end)
        before.content = (*before.content[:-1], (start, part.end(cue - 2)), *on)


def _leave_what_follows(passage: Passage, before: Finding, after: Finding) -> None:
    """Leave out what is told behind a cue from elsewhere: "it sank, police said, and two died, according to Roe"."""
    part = passage.part
    low = part.starts[before.anchor]
    if part.lowered[after.anchor] != "according" or after.start <= low or after.under == before.anchor:
        return
    kept = tuple(span for span in before.content if span[1] <= after.start)
    if kept and kept[0][1] <= low:
        before.content = kept


def _leave_behind_colon(passage: Passage, before: Finding, after: Finding) -> None:
    """End a content before the colon behind which its words are told again: 'said it was lost: "Gone," he claimed'."""
    part = passage.part
    quotation = passage.quotation_at(after.start)
    if quotation is None or not quotation.outside[1] <= part.starts[after.anchor]:
        return
    start, end = before.content[-1]
    colon = passage.word_from(quotation.outside[0]) - 1
    told = start < part.starts[colon] < quotation.outside[0] < end
    if told and part.words[colon] == ":" and (kept := passage.span(passage.word_from(start), colon)):
        before.content = (*before.content[:-1], (start, kept[1]))


def _before_joint(passage: Passage, cue: int) -> int:
    """Where "and", a comma or auxiliaries begin before a conjoined cue."""
    part = passage.part
    at = cue
    while (
        at > 0
        and cue - at < 5
        and (part.tags[at - 1] in ("CC", "RB", "MD", ",") or part.lemmas[at - 1] in ("have", "be"))
    ):
        at -= 1
        if part.tags[at] == "CC":  # not over the "was not there" of "said she was not there and asked"
            return at - (part.tags[at - 1] == ",")
        if part.tags[at] == ",":
            break  # not over the "quickly" of "would go quickly, adding that"
    return at
