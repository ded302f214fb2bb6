"""Which attribution is nested in which, their order, and the form they are given in."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise

from msgspec import structs

from reportedly.attribution.finding import Finding, Words
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.nouns import LIGHT
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import SELVES
from reportedly.attribution.sources import Namer
from reportedly.attribution.verbs import LIKED
from reportedly.attribution.wording import BODIES, INDIVIDUALS, SHOWING
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Attribution, AttributionKind, Basis, PartKind, Source, Span
from reportedly.model.statement import Words as PageWords

_NAMELESS = re.compile(
    r"(?:not to|to not|to) be (?:named|identified|quoted)|anonymity|comments?$|that (?:he|she|they) not be"
)
_SPOKEN = frozenset({"say", "report"})
_MOST_CUES = 20
"""Cues of one sentence that are compared with each other."""
_MOST_AROUND = 40
"""Contents around one cue that are looked at, the nearest."""
_FAR = 40
"""Words behind which a pronoun is no longer taken for who speaks."""
_UNSPOKEN = frozenset("want support back favor favour appreciate doubt admire".split())
"""Feelings about a thing that need not be said: told of somebody else they are no report."""
_SHOWING = SHOWING | {"prove"}
_HELD = frozenset({"believe", "belief", "intend", "intent", "evaluate", "attitude"})


def settled(passage: Passage, findings: list[Finding], namer: Namer, number: int) -> list[Attribution]:
    """Give findings as attributions in the order of the page, an outer one before those in it.

    Ids go on from `number`.
    """
    _end_at_marks(passage, findings)
    findings = _silent_once(passage, _one_a_cue(_without_light(passage, findings)))
    _part_company(passage, findings)
    named = [(finding, namer.source(finding)) for finding in findings]
    named = [(finding, source) for finding, source in named if _is_saying(passage, finding, source)]
    outer = _outer(passage, [finding for finding, _ in named])
    named = [pair for pair, holder in zip(named, outer, strict=True) if holder is None or _is_told(passage, pair[0])]
    kept = [finding for finding, _ in named]
    outer = _outer(passage, kept)
    named = [
        (finding, _of_speaker(passage, finding, source, named, outer[n])) for n, (finding, source) in enumerate(named)
    ]
    begins = _begins(passage, kept, outer)
    order = sorted(range(len(kept)), key=lambda n: (begins[n], _depth(n, outer), kept[n].anchor))
    ids = {n: f"a{number + place + 1}" for place, n in enumerate(order)}
    return [_given(passage, *named[n], ids[n], _id(ids, outer[n]), namer) for n in order]


def _is_told(passage: Passage, finding: Finding) -> bool:
    """Whether a content tells that somebody says or thinks something, and does not only describe or suppose it.

    Not in "urged him to warn them", "supporters backing the plan", "those who want peace".
    """
    part, cue = passage.part, finding.anchor
    if finding.under is not None or finding.act is Act.DECLINE:
        return True
    if part.lemmas[cue] in _UNSPOKEN and finding.kind == "evaluate":
        return False
    if _is_shown_by_a_thing(part, finding):
        return False
    supposed = part.tags[cue] == "VB" and part.child(cue, "neg") is None and part.lemmas[cue] not in LIKED
    if finding.kind not in _HELD:
        return not supposed
    described = finding.head is not None and part.tags[finding.head] in ("WP", "WDT")
    return not supposed and not described and (part.tags[cue] != "VBG" or part.child(cue, "aux") is not None)


def _is_shown_by_a_thing(part: ParsedPart, finding: Finding) -> bool:
    """Whether a thing shows something in somebody's reasoning: "the delay proves that ..."; a document reports."""
    if part.lemmas[finding.anchor] not in _SHOWING or finding.head is None:
        return False
    told = part.mention_at.get(finding.head)
    if told is not None and told.kind not in ("event", "place"):
        return False
    if part.tags[finding.head][:2] != "NN":
        return part.words[finding.head].lower() in ("it", "this", "that", "which", "what")
    return part.lemmas[finding.head] not in source_nouns()


def _of_speaker(
    passage: Passage, finding: Finding, source: Source, named: list[tuple[Finding, Source]], outer: int | None
) -> Source:
    """ "I" and "we" in quoted words are whoever speaks them; who "said he hoped" is who said it, where it fits."""
    if outer is None or finding.head is None:
        return source
    speaker, word = named[outer][1], passage.part.words[finding.head].lower()
    if word in SELVES:
        return structs.replace(speaker, text=source.text, spans=source.spans, stated_count=None)
    if _goes_on_as(word, speaker) and _opens_what_is_said(passage, finding, named[outer][0]):
        return structs.replace(speaker, text=source.text, spans=source.spans)
    return source


def _goes_on_as(word: str, speaker: Source) -> bool:
    """Whether a pronoun can mean who speaks: "they" several or a body, "it" a body, "he" and "she" one person."""
    if word == "they":
        return speaker.stated_count != 1 or speaker.basis in BODIES
    if word == "it":
        return speaker.basis in BODIES
    return word in ("he", "she") and speaker.stated_count == 1 and speaker.basis in INDIVIDUALS


def _opens_what_is_said(passage: Passage, finding: Finding, outer: Finding) -> bool:
    """Whether no one is named between the start of what is said, in words of the page's own, and the pronoun."""
    assert finding.head is not None
    first = passage.word_from(outer.start)
    if passage.quoted[finding.head] or finding.head - first > _FAR:
        return False
    named = passage.part.mention_at
    others = (named[word] for word in range(first, finding.head) if word in named)
    return not any(each.kind in ("person", "organisation") for each in others)


def _part_company(passage: Passage, findings: list[Finding]) -> None:
    """End a content where its own source goes on with another cue: "said the talks failed and added that ..."."""
    by_sentence: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_sentence[passage.sentence_number(finding.anchor)].append(finding)
    for before, after in pairwise(findings):
        if passage.quoted[after.anchor]:
            continue
        same = by_sentence[passage.sentence_number(after.anchor)]
        same = same[:_MOST_CUES]
        earlier = next((each for each in same if each.anchor < after.anchor), None)
        if earlier is not None:
            _take_back(passage, earlier, after)
        for each in same:
            if each.anchor < after.anchor:
                _leave_to_another(passage, each, after)
        for each in {id(each): each for each in (*same, before)}.values():
            _end_before(passage, each, after)


def _end_before(passage: Passage, before: Finding, after: Finding) -> None:
    """End a content before the "and" or comma behind which its source goes on with another cue."""
    part = passage.part
    start, end = before.content[-1]
    if before.head is None or before.head != after.head or before.anchor >= after.anchor:
        return
    if not start < part.starts[after.anchor] < end:
        return
    joint = _before_joint(passage, after.anchor)
    kept = passage.span(passage.word_from(start), joint)
    if kept and any(part.tags[word] in ("CC", ",") for word in range(joint, after.anchor)):
        before.content = (*before.content[:-1], (start, kept[1]))


def _take_back(passage: Passage, before: Finding, after: Finding) -> None:
    """A participle after a comma is said by who says the sentence: "said it would sail, insisting that ..."."""
    part = passage.part
    start, end = before.content[-1]
    cue = after.anchor
    if part.tags[cue] != "VBG" or after.kind not in _SPOKEN or before.source is None or part.words[cue - 1] != ",":
        return
    if after.source is not None and after.source[0] > cue:
        return
    if start < part.starts[cue] < end and before.kind in _SPOKEN and before.anchor < cue:
        after.source, after.head, after.speaker = before.source, before.head, before.speaker
        before.content = (*before.content[:-1], (start, part.end(cue - 2)))


def _leave_to_another(passage: Passage, before: Finding, after: Finding) -> None:
    """End a content where somebody else says otherwise: "said it was off, while the mayor said it was on"."""
    part = passage.part
    start, end = before.content[-1]
    if after.source is None or before.source is None or before.head == after.head or before.anchor > after.anchor:
        return
    first = after.source[0]
    joint = part.words[first - 1].lower() if first else ""
    spoken = after.kind in _SPOKEN and part.words[first - 2] == ","
    apart = joint in ("while", "whereas", "despite") or (joint in ("and", "but") and spoken)
    if joint in ("and", "but") and before.kind in _SPOKEN and after.kind in _SPOKEN:
        apart = apart or part.lemmas[before.anchor] == part.lemmas[after.anchor]
    if joint == "which" and part.words[first - 2] == "," and part.tags[first] == "PRP" and after.kind in _SPOKEN:
        apart, first = True, first - 1
    if apart and start < part.starts[first] < end:
        kept = passage.span(passage.word_from(start), first - 1)
        if kept and part.starts[before.anchor] < part.starts[first]:
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
    return at


def _is_saying(passage: Passage, finding: Finding, source: Source) -> bool:
    """What somebody sees is an observation when a witness sees it, else a mere event.

    Asking not to be named is a condition; "I" outside a quotation is the author.
    """
    head = None if finding.head is None else passage.part.words[finding.head].lower()
    if head == "anonymity" or (head in SELVES and not passage.quoted[finding.anchor]):
        return False
    if finding.kind == "perceive":
        return source.basis is Basis.WITNESS
    said = passage.part.quote(finding.content[0])
    if finding.act is Act.DECLINE and said.endswith(("comment", "comments")):
        return True
    return not _NAMELESS.match(said)


def _id(ids: dict[int, str], n: int | None) -> str | None:
    return None if n is None else ids[n]


def _one_a_cue(findings: list[Finding]) -> list[Finding]:
    """Drop a finding that shares a cue, or source and content, with a better one."""
    best: dict[int, Finding] = {}
    for finding in findings:
        held = best.get(finding.anchor)
        if held is None or finding.rank > held.rank:
            best[finding.anchor] = finding
    seen: set[tuple[Words | None, tuple[Span, ...]]] = set()
    kept = []
    for finding in sorted(best.values(), key=lambda finding: (-finding.rank, finding.anchor)):
        key = finding.source, finding.content
        if finding.source is None or key not in seen:
            seen.add(key)
            kept.append(finding)
    return sorted(kept, key=lambda finding: finding.anchor)


def _without_light(passage: Passage, findings: list[Finding]) -> list[Finding]:
    """Drop the verb that only carries a noun which says it: "expressed concern about the plan" is one attribution."""
    part = passage.part
    carried = {(part.heads[each.anchor], each.head) for each in findings if part.deps[each.anchor] == "dobj"}
    return [
        finding
        for finding in findings
        if (finding.anchor, finding.head) not in carried or part.lemmas[finding.anchor] not in LIGHT
    ]


def _end_at_marks(passage: Passage, findings: list[Finding]) -> None:
    """In a headline nobody's content reaches over the dash or colon behind which the source stands."""
    part = passage.part
    marks = [
        f
        for f in findings
        if part.words[f.anchor] in ("-", "–", "—", "―", "--", "|", ":") and f.end <= part.starts[f.anchor]
    ]
    for mark in marks:
        for finding in findings:
            start, end = finding.content[-1]
            if start < mark.end < end and finding.start >= mark.start and part.kind is not PartKind.BODY:
                finding.content = (*finding.content[:-1], (start, mark.end))


def _silent_once(passage: Passage, findings: list[Finding]) -> list[Finding]:
    """Drop the "it" that does not comment where who says so is there: "the firm said it did not comment on talk"."""
    said = {finding.content: finding for finding in findings if finding.act is Act.DECLINE and len(finding.cue) > 1}
    return [
        finding
        for finding in findings
        if finding.act is not Act.DECLINE
        or said.get(finding.content, finding) is finding
        or finding.head is None
        or passage.part.tags[finding.head] != "PRP"
    ]


def _begins(passage: Passage, findings: list[Finding], outer: list[int | None]) -> list[int]:
    """Where each finding begins, those in it included."""
    begins = [_begin(passage, finding) for finding in findings]
    for n, finding in enumerate(findings):
        begin, at = _begin(passage, finding), outer[n]
        while at is not None:
            begins[at] = min(begins[at], begin)
            at = outer[at]
    return begins


def _begin(passage: Passage, finding: Finding) -> int:
    starts = [finding.start, passage.part.starts[finding.anchor]]
    if finding.source:
        starts.append(passage.part.starts[finding.source[0]])
    return min(starts)


def _outer(passage: Passage, findings: list[Finding]) -> list[int | None]:
    """For each finding, the number of the one it is nested in: by its words, or the narrowest content around it."""
    by_anchor = {finding.anchor: n for n, finding in enumerate(findings)}
    spans = sorted((start, -end, n) for n, finding in enumerate(findings) for start, end in finding.content)
    found: list[int | None] = []
    active: list[tuple[int, int]] = []
    at = 0
    for n, finding in enumerate(findings):
        cue = passage.part.starts[finding.anchor]
        while at < len(spans) and spans[at][0] <= cue:
            active.append((-spans[at][1], spans[at][2]))
            at += 1
        active = [(end, holder) for end, holder in active if end > cue][-_MOST_AROUND:]
        named = by_anchor.get(finding.under) if finding.under is not None else None
        around = [holder for _, holder in active if holder != n and _holds(findings[holder], finding)]
        found.append(named if named is not None else min(around, key=lambda h: _size(findings[h]), default=None))
    return [None if outer is not None and _circular(n, found) else outer for n, outer in enumerate(found)]


def _size(finding: Finding) -> int:
    return sum(end - start for start, end in finding.content)


def _holds(holder: Finding, finding: Finding) -> bool:
    return _size(holder) > _size(finding) and holder.start <= finding.start


def _circular(start: int, outer: list[int | None]) -> bool:
    at, steps = outer[start], 0
    while at is not None and at != start and steps < 20:
        at, steps = outer[at], steps + 1
    return at is not None


def _depth(n: int, outer: list[int | None]) -> int:
    depth, at = 0, outer[n]
    while at is not None:
        depth, at = depth + 1, outer[at]
    return depth


def _given(
    passage: Passage, finding: Finding, source: Source, name: str, outer: str | None, namer: Namer
) -> Attribution:
    content = tuple(_without_marks(passage, span) for span in finding.content)
    return Attribution(
        id=name,
        kind=_kind(passage, finding.content),
        act=finding.act,
        part=passage.part.kind,
        source=source,
        cue=_words(passage, finding.cue),
        content=PageWords(" ".join(passage.part.quote(span) for span in content), content),
        outer=outer,
        told=namer.told(finding),
        continued=finding.continued,
        held=finding.kind in _HELD,
    )


def _without_marks(passage: Passage, span: Span) -> Span:
    """A content that is one quotation is given without its marks."""
    quotation = passage.quotation_at(span[0])
    return quotation.inside if quotation and span == quotation.outside else span


def _words(passage: Passage, groups: tuple[Words, ...]) -> PageWords:
    return PageWords(
        " ".join(passage.text(first, last) for first, last in groups),
        tuple(passage.part.span(first, last) for first, last in groups),
    )


def _kind(passage: Passage, content: tuple[Span, ...]) -> AttributionKind:
    """Direct where all of the content is in quotation marks, mixed where some is."""
    whole = [_within_marks(passage, span) for span in content]
    if all(whole):
        return AttributionKind.DIRECT
    if any(whole) or any(_holds_quotation(passage, span) for span in content):
        return AttributionKind.MIXED
    return AttributionKind.INDIRECT


def _within_marks(passage: Passage, span: Span) -> bool:
    """Whether a span is made of nothing but quotations."""
    at, end = span
    while at < end:
        quotation = passage.quotation_at(at)
        if quotation is None:
            if not passage.part.text[at].isspace():
                return False
            at += 1
        else:
            at = quotation.outside[1]
    return True


def _holds_quotation(passage: Passage, span: Span) -> bool:
    quotation = passage.next_quotation(span[0])
    return quotation is not None and quotation.outside[0] < span[1]
