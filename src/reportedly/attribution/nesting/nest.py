"""Which attribution is nested in which, their order, and the form they are given in."""

from __future__ import annotations

import re

from msgspec import structs

from reportedly.attribution.contents.nouns import LIGHT
from reportedly.attribution.cues.negated import with_negation
from reportedly.attribution.finding import HELD, Finding, Words
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.nesting.going_back import go_back
from reportedly.attribution.nesting.going_on import go_on
from reportedly.attribution.nesting.inner import counts
from reportedly.attribution.nesting.parting import end_at_semicolons, part_company
from reportedly.attribution.participles import can_tell
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import is_self
from reportedly.attribution.sources.namer import Namer
from reportedly.attribution.sources.wording import BODIES, INDIVIDUALS
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Attribution, AttributionKind, Basis, PartKind, Source, Span
from reportedly.model.statement import Words as PageWords

_NAMELESS = re.compile(
    r"(?:not to|to not|to) be (?:named|identified|quoted)|anonymity|comments?$|that (?:he|she|they) not be"
    r"|(?:him|her)self as|themselves as|to give (?:his|her|their) (?:\w+ )?(?:sur)?names?"
    r"|(?:to have )?(?:his|her|their) (?:\w+ )?names? (?:to be |be |being )?"
    r"(?:used|published|printed|given|disclosed|revealed)"
)
_KNOWING = frozenset({"aware", "unaware"})
_MOST_AROUND = 40
"""Contents around one cue that are looked at, the nearest."""
_FAR = 40
"""Words behind which a pronoun is no longer taken for who speaks."""


def settled(passage: Passage, findings: list[Finding], namer: Namer, number: int) -> list[Attribution]:
    """Give findings as attributions in the order of the page, an outer one before those in it.

    Ids go on from `number`.
    """
    go_on(passage, findings)
    _end_at_marks(passage, findings)
    end_at_semicolons(passage, findings)
    findings = _silent_once(passage, _one_a_cue(_without_light(passage, findings)))
    part_company(passage, findings)
    go_back(passage, findings)
    named = [(finding, namer.source(finding)) for finding in findings if _is_saying(passage, finding)]
    named = [(finding, source) for finding, source in named if not _is_a_thing(passage, finding, source)]
    for holds in (_is_observed, _counts):
        outer = _outer(passage, [finding for finding, _ in named])
        named = [pair for pair, holder in zip(named, outer, strict=True) if holds(passage, *pair, holder is not None)]
    kept = [finding for finding, _ in named]
    outer = _outer(passage, kept)
    named = [
        (finding, _of_speaker(passage, finding, source, named, outer[n])) for n, (finding, source) in enumerate(named)
    ]
    begins = _begins(passage, kept, outer)
    order = sorted(range(len(kept)), key=lambda n: (begins[n], _depth(n, outer), kept[n].anchor))
    ids = {n: f"a{number + place + 1}" for place, n in enumerate(order)}
    return [_given(passage, *named[n], ids[n], _id(ids, outer[n]), namer) for n in order]


def _of_speaker(
    passage: Passage, finding: Finding, source: Source, named: list[tuple[Finding, Source]], outer: int | None
) -> Source:
    """ "I" and "we" in quoted words are whoever speaks them; who "said he hoped" is who said it, where it fits."""
    if finding.head is not None and passage.part.lowered[finding.head] == "you":
        return structs.replace(source, entity=None, basis=Basis.UNATTRIBUTED)  # the page seldom says who is spoken to
    if outer is None and finding.head is not None and is_self(passage.part.words[finding.head]):
        outer = _only_speaker(passage, finding, named)
    if outer is None or finding.head is None:
        return source
    speaker, word = named[outer][1], passage.part.lowered[finding.head]
    if is_self(passage.part.words[finding.head]):
        one = 1 if word in ("i", "me", "my") and speaker.basis is not Basis.UNATTRIBUTED else None
        return structs.replace(speaker, text=source.text, spans=source.spans, stated_count=one)
    if word in ("he", "she") and passage.quoted[finding.head] and source.entity == speaker.entity is not None:
        return structs.replace(source, entity=None, basis=Basis.UNATTRIBUTED)  # who speaks does not call himself "he"
    if _goes_on_as(word, speaker) and _opens_what_is_said(passage, finding, named[outer][0]):
        return structs.replace(speaker, text=source.text, spans=source.spans)
    return source


def _only_speaker(passage: Passage, finding: Finding, named: list[tuple[Finding, Source]]) -> int | None:
    """Who alone says something in the paragraph of a quotation whose speaker the sentence does not give."""
    part = passage.part
    at = part.starts[finding.anchor]
    first, last = part.text.rfind("\n", 0, at) + 1, (part.text + "\n").find("\n", at)
    found = {
        source.entity: n
        for n, (each, source) in enumerate(named)
        if each.kind == "say" and first <= part.starts[each.anchor] < last and not passage.quoted[each.anchor]
    }
    return next(iter(found.values())) if len(found) == 1 and None not in found else None


def _goes_on_as(word: str, speaker: Source) -> bool:
    """Whether a pronoun can mean who speaks: "they" several or a body, "it" a body, "he" and "she" one person.

    A paper tells of others: "They say it was late, the Herald reported".
    """
    if word == "they" and speaker.basis is Basis.OUTLET:
        return False
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


def _is_observed(passage: Passage, finding: Finding, source: Source, is_inner: bool) -> bool:
    """What somebody sees is an observation when a witness sees it, else a mere event.

    So is what he tells that he saw once himself: "told officers she saw two men", not "has never seen rain".
    """
    if finding.kind != "perceive" or source.basis is Basis.WITNESS:
        return True
    part, verb, head = passage.part, finding.anchor, finding.head
    private = source.basis in INDIVIDUALS and source.basis is not Basis.OFFICIAL
    below = {part.lowered[word] for word in part.children[verb]}
    done = part.tags[verb] == "VBG" or not below.isdisjoint({"have", "having"})
    claimed = part.deps[verb] == "xcomp" and done and part.lemmas[part.heads[verb]] in _CLAIMING
    if claimed and is_inner and (private or source.basis is Basis.UNATTRIBUTED):
        return True
    if not is_inner or head is None or part.tags[head] != "PRP" or not private:
        return False
    done = part.tags[verb] in ("VBD", "VBN") or "could" in below
    thing = part.child(verb, "dobj")
    event = thing is None or not (part.tags[thing] == "PRP" or part.lowered[thing - 1] == "no")
    return done and event and not below & {"never", "not", "n't", "n’t"}


_CLAIMING = frozenset({"claim", "profess", "report", "swear", "recall", "recount", "describe", "remember"})
"""By which one says what one saw oneself: "claimed to have seen it", "recalled seeing it"."""


def _counts(passage: Passage, finding: Finding, _source: Source, is_inner: bool) -> bool:
    return counts(passage, finding, is_inner)


def _is_saying(passage: Passage, finding: Finding) -> bool:
    """Whether a finding is one of what somebody says or thinks.

    Asking not to be named is a condition; "I" outside a quotation is the author; "what opposes them" is nobody.
    """
    head = "" if finding.head is None else passage.part.words[finding.head]
    if head.lower() in ("anonymity", "what") or (is_self(head) and not passage.quoted[finding.anchor]):
        return False
    said = passage.part.quote(finding.content[0])
    if finding.act is Act.DECLINE and said.endswith(("comment", "comments")):
        return True
    named = _NAMELESS.match(said)
    shown = named is not None and passage.part.lemmas[finding.anchor] in _CALLING and _is_inner_self(passage, finding)
    return named is None or shown


def _is_inner_self(passage: Passage, finding: Finding) -> bool:
    """Whether a clause of its own tells what somebody calls himself: "he describes himself as a liar"."""
    part = passage.part
    own = finding.head is not None and part.tags[finding.head] in ("PRP", "NNP")
    told = part.tags[finding.anchor] in ("VBZ", "VBD", "VBP") or _has_done(part, finding.anchor)
    return own and told and any(word in part.quote(finding.content[0]) for word in ("self as", "selves as"))


def _has_done(part: ParsedPart, verb: int) -> bool:
    return part.tags[verb] == "VBN" and any(part.lemmas[word] == "have" for word in part.children[verb])


_CALLING = frozenset("describe portray regard characterise characterize pitch cast present frame paint see".split())
"""What one does in telling who he is held to be, and not only what his name is."""


def _is_a_thing(passage: Passage, finding: Finding, source: Source) -> bool:
    """Whether a thing does what is no saying then: "it" that stands for nobody, "the collapse underscored the danger".

    What only somebody can do, such as to welcome or to deny, a noun of no list does as a body: "the brewery".
    """
    part, head = passage.part, finding.head
    if head is None or part.lemmas[finding.anchor] in _BY_SOMEBODY:
        return False
    if part.lowered[head] == "it":
        return source.basis is Basis.UNATTRIBUTED
    head = finding.speaker if finding.speaker is not None else head
    unknown = part.tags[head] in ("NN", "NNS") and head not in part.mention_at and not can_tell(part, head)
    unknown = unknown and part.lemmas[head] not in source_nouns() and source.entity is None
    if unknown and part.lemmas[finding.anchor] == "threaten":
        return not part.lemmas[head].endswith(_WHO_DO)  # "tensions threatened to grow"
    does = part.tags[finding.anchor] == "VBG" or finding.kind in _THOUGHT
    return unknown and source.basis is Basis.ORGANISATION and does


_THOUGHT = frozenset({"evaluate", "attitude"})
_WHO_DO = ("er", "or", "ist", "ian", "ant", "ee", "man", "men")
"""How nouns end that name who does a thing."""
_BY_SOMEBODY = frozenset(
    "say add announce report state accord according tell allege insist claim admit acknowledge believe think pledge "
    "vow urge accuse answer warn deny confirm reject dismiss refuse praise applaud welcome back support endorse oppose "
    "condemn denounce criticise criticize protest call cite blame thank forgive".split()
)
"""Verbs that no thing is the subject of."""


def _id(ids: dict[int, str], n: int | None) -> str | None:
    return None if n is None else ids[n]


def _one_a_cue(findings: list[Finding]) -> list[Finding]:
    """Drop a finding that shares a cue, or source and content, with a better one; what counts anywhere is better."""
    best: dict[int, Finding] = {}
    for finding in findings:
        held = best.get(finding.anchor)
        if held is None or (not finding.inner_only, finding.rank) > (not held.inner_only, held.rank):
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
    """Drop the word that only carries a noun which says it: "expressed concern about it", "was aware of reports"."""
    part = passage.part
    carried = {(part.heads[each.anchor], each.head) for each in findings if part.deps[each.anchor] == "dobj"}
    known = {part.heads[part.heads[each.anchor]] for each in findings if part.deps[each.anchor] == "pobj"}
    return [
        finding
        for finding in findings
        if ((finding.anchor, finding.head) not in carried or part.lemmas[finding.anchor] not in LIGHT)
        and (finding.anchor not in known or part.lemmas[finding.anchor] not in _KNOWING)
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
        nearest = min(around, key=lambda h: (_size(findings[h]), not _is_quoted(passage, findings[h])), default=None)
        found.append(named if named is not None else nearest)
    return [None if outer is not None and _circular(n, found) else outer for n, outer in enumerate(found)]


def _is_quoted(passage: Passage, finding: Finding) -> bool:
    """Whether it is who is quoted "as saying" what who quotes him tells too: it is he who tells what is told within."""
    return finding.under is not None and passage.part.lowered[finding.anchor] == "as"


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
    whole = _with_joint(passage, finding.content)
    content = tuple(_without_marks(passage, span) for span in whole)
    cue, act = with_negation(passage, finding)
    return Attribution(
        id=name,
        kind=_kind(passage, whole),
        act=act,
        part=passage.part.kind,
        source=source,
        cue=_words(passage, cue),
        content=PageWords(" ".join(passage.part.quote(span) for span in content), content),
        outer=outer,
        told=namer.told(finding),
        continued=finding.continued,
        held=finding.kind in HELD,
    )


def _with_joint(passage: Passage, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """A content that "that" opens is given with it, as PARC 3.0 and PolNeAR mark it."""
    first = passage.word_from(content[0][0]) - 1
    if first < 0 or passage.part.words[first] != "that":
        return content
    return ((passage.part.starts[first], content[0][1]), *content[1:])


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
