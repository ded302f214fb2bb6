"""Who stands behind who tells: citing, quoting, as quoted by, carried by; according.py has "according to"."""

from __future__ import annotations

from dataclasses import replace

from reportedly.attribution.contents import complements
from reportedly.attribution.contents.speech import DENYING, told_within
from reportedly.attribution.cues.behind_papers import can_be_cited, is_outlet, name_behind
from reportedly.attribution.cues.beside import CITING, LONGEST_SOURCE, around, source_after
from reportedly.attribution.finding import Finding, Words, joined
from reportedly.attribution.lexicon import QUOTING, cues
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.attribution.speakers import speaker
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Span

_PASSED_ON = frozenset("quoted reported cited carried relayed published broadcast aired released seen obtained".split())
_PUT_OUT = frozenset({"published", "released"})
"""What a body does with a statement of its own, and an outlet with that of somebody else."""
_SPOKEN_FOR = frozenset({"say", "report", "believe"})
_AS_SAYING = 4
"""Words from whom a paper quotes, within which "as saying" shows what he is quoted with."""
_UNDENIED = frozenset({"without", "not", "n't", "n’t", "rather"})
TELLING = frozenset({"say", "state", "tell", "claim", "report", "confirm", "deny", "describe", "warn", "add"})


def find_cited(passage: Passage, findings: list[Finding]) -> list[Finding]:
    """Give the sources that another source cites: ", citing two officials", "quoting a source as saying that ...".

    They hang under the finding of the one who cites; its content is theirs, and ends before the citation.
    """
    part = passage.part
    told = by_sentence(passage, findings)
    found: list[Finding] = []
    for each in findings:
        name_behind(passage, each, told)
    for word, text in enumerate(part.lowered):
        if part.deps[word] == "relcl" and _is_cited(part, word):
            taken = source_after(passage, word + 1)
            if taken and can_be_cited(passage, taken[1]):
                citing = next((each for each in found if each.head == part.heads[word]), None)
                host = citing or host_of(passage, word, told.get(passage.sentence_number(word), []))
                if host is not None and host.source is not None and host.source[0] <= word:
                    under = Finding(((word, word + 1),), host.content, Act.STATE, "say", taken[0], taken[1], taken[1])
                    found.append(replace(under, under=host.anchor, rank=3))
        elif text not in CITING or part.lowered[word - 1] in _UNDENIED:
            continue
        elif text == "citing" and (reason := _reason(passage, word)):
            found.append(reason)
        elif part.tags[word] in ("VBG", "NN", "JJ", "IN", "NNP"):
            taken = _quoted_as(passage, word + 1) or source_after(passage, word + 1)
            if taken:
                finding = _cited(
                    passage, word, taken, host_of(passage, word, told.get(passage.sentence_number(word), []))
                )
                if finding:
                    found.append(finding)
    return found


def _reason(passage: Passage, cue: int) -> Finding | None:
    """What somebody gives as a reason: "refused to sign, citing security concerns"; no source that he relies on."""
    part = passage.part
    taken = source_after(passage, cue + 1)
    if part.tags[cue] != "VBG" or taken is None or can_be_cited(passage, taken[1]) or _as_saying(passage, taken[0][1]):
        return None
    who, content = speaker(passage, cue), complements.object_after(passage, cue)
    if who is None or who.head is None or content is None:
        return None
    source = noun_phrase(passage, who.head, stop=cue)
    return Finding(((cue, cue + 1),), (content,), Act.STATE, "say", source, who.head, who.named)


def _is_cited(part: ParsedPart, word: int) -> bool:
    """ "The paper, which cited two officials": a relative clause that only names the source of the source."""
    whom = part.child(word, "dobj") if part.lemmas[word] in ("cite", "quote") else None
    return whom is not None and "as" not in part.words[whom : whom + _AS_SAYING]


def _quoted_as(passage: Passage, first: int) -> tuple[Words, int] | None:
    """The source in "quoting an adviser to the president as saying": all up to "as"."""
    part = passage.part
    last = passage.sentence(first)[1]
    for word in range(first + 1, min(first + LONGEST_SOURCE, last - 1)):
        if part.lowered[word] == "as" and part.lemmas[word + 1] in TELLING:
            taken = source_after(passage, first)
            return ((first, word), taken[1]) if taken and taken[1] < word else None
        if part.words[word] in (",", ";"):
            return None
    return None


def host_of(passage: Passage, cue: int, told: list[Finding]) -> Finding | None:
    """Whose saying the citation belongs to: the cue that governs it, the last before it, or the first after it."""
    part = passage.part
    at, governor = part.starts[cue], part.heads[cue]
    governs = [f for f in told if f.kind == "evaluate" and f.anchor == governor]
    near = [f for f in told if f.kind in _SPOKEN_FOR and f.anchor != cue] + governs
    near = [f for f in near if f.anchor < cue or not any(start <= at < end for start, end in f.content)]
    between = [f for f in near if f.anchor < cue and f.source and at < f.start]
    governing = [f for f in near if governor in (f.anchor, f.cue[-1][1] - 1)]
    # A paper cites, and not whoever it tells of: "the Packet reported that Roe had told friends so, citing an aide".
    papers = [f for f in near if _is_of_an_outlet(part, f) and f.anchor < governor]
    told_of = any(f.anchor < cue and not _is_of_an_outlet(part, f) for f in governing[:1])
    reporting = papers[-1:] if told_of else []
    inside = [f for f in near if f.source and f.source[1] <= cue + 1 and cue < f.anchor]
    before = [f for f in near if f.anchor < cue and f.source]
    after = [f for f in near if f.anchor > cue]
    return next(iter(between[-1:] or reporting or governing or inside or before[-1:] or after), None)


def _cited(passage: Passage, cue: int, taken: tuple[Words, int], host: Finding | None) -> Finding | None:
    source, head = taken
    last, content = cue + 1, _as_saying(passage, source[1])
    if content is None and not can_be_cited(passage, head):
        return None
    if host is not None:
        cut_out(passage, host, cue, source[1])
        content = content or host.content
    elif content is None:
        content = around(passage, cue, source[1])
    if content is None:
        return None
    under = host.anchor if host else None
    return Finding(((cue, last),), content, Act.STATE, "say", source, head, head, under=under, rank=3)


def _as_saying(passage: Passage, after: int) -> tuple[Span, ...] | None:
    words = passage.part.words
    if words[after : after + 1] != ("as",) or passage.part.lemmas[after + 1] not in TELLING:
        return None
    first = after + 2 + (words[after + 2 : after + 3] == ("that",))
    span = complements.whole(passage, first, passage.sentence(after)[1])
    return (span,) if span else None


def cut_out(passage: Passage, host: Finding, cue: int, after: int) -> None:
    """End the content of the one who cites where the citation begins, or begin it behind one that opens it."""
    part = passage.part
    at = part.starts[cue]
    kept: list[Span] = []
    for start, end in host.content:
        if start == at and passage.part.words[after : after + 1] == (",",):
            trimmed = passage.span(after + 1, passage.word_from(end))
            kept.append(trimmed or (start, end))
        elif start < at < end:
            trimmed = passage.span(passage.word_from(start), cue)
            if trimmed:
                kept.append(trimmed)
        else:
            kept.append((start, end))
    if kept:
        host.content = joined(kept)


def find_passed_on(passage: Passage, findings: list[Finding]) -> list[Finding]:
    """Give who passes a saying on: "said in a statement carried by ...", "as quoted by ..."."""
    part = passage.part
    told = by_sentence(passage, findings)
    found: list[Finding] = []
    for word, text in enumerate(part.lowered[:-1]):
        if part.lowered[word + 1] == "by" and (text in _PASSED_ON or _is_as_told(part, word)):
            finding = _passed_on(passage, word, told.get(passage.sentence_number(word), []))
            if finding:
                found.append(finding)
    return found


def _is_as_told(part: ParsedPart, word: int) -> bool:
    """ "As noted by the mayor"."""
    told = word and part.lowered[word - 1] == "as" and part.tags[word] == "VBN"
    entries = cues("verb").get(part.lemmas[word], ())
    return bool(told) and any("c" in entry.takes and entry.act in (Act.STATE, Act.CONFIRM) for entry in entries)


def _beyond_time(passage: Passage, first: int, high: int) -> Span | None:
    """What follows a source, unless it only says when: "as reported by the paper on Monday"."""
    words = range(first, high)
    if all(passage.in_time(word) or passage.part.tags[word] in ("IN", ".", ",", "JJ") for word in words):
        return None
    return passage.span(first, high)


def by_sentence(passage: Passage, findings: list[Finding]) -> dict[int, list[Finding]]:
    told: dict[int, list[Finding]] = {}
    for finding in sorted(findings, key=lambda finding: finding.anchor):
        told.setdefault(passage.sentence_number(finding.anchor), []).append(finding)
    return told


def _passed_on(passage: Passage, cue: int, sayings: list[Finding]) -> Finding | None:
    part = passage.part
    taken = source_after(passage, cue + 2)
    opener = cue - 1 - (cue > 1 and part.lowered[cue - 1] in ("first", "earlier", "previously"))
    introduced = opener >= 0 and part.lowered[opener] == "as"
    governor = part.heads[cue]
    carried = part.deps[cue] == "acl" and governor < cue
    # "Said the story carried by the Herald was false" tells of the story, and the Herald passes on nothing.
    beside = carried and not (part.deps[governor] == "nsubj" and part.heads[governor] > cue)
    shown = carried and any(f.head == governor for f in sayings)
    opens = carried and part.tags[_clause_begins(passage, cue)] == "IN" and any(f.anchor > cue for f in sayings)
    own = part.lowered[cue] in _PUT_OUT and taken is not None and not is_outlet(part, taken[1])
    if taken is None or own or not (introduced or shown or opens or (beside and any(f.anchor < cue for f in sayings))):
        return None
    source, head = taken
    shower = next((f for f in sayings if f.head == governor), None) if shown else None
    if shower is not None and shower.under is None:
        shower.under = cue
        if part.lemmas[cue] in QUOTING and shower.source is not None and shower.source[0] < cue < shower.source[1]:
            shower.source = (shower.source[0], cue)
        return Finding(((cue, cue + 2),), shower.content, Act.STATE, "say", source, head, head, rank=3)
    if opens and source[1] < passage.sentence(cue)[1] and part.words[source[1]] == ",":
        span = passage.span(source[1] + 1, passage.sentence(cue)[1])
        return Finding(((cue, cue + 2),), (span,), Act.STATE, "say", source, head, head, rank=3) if span else None
    if introduced and not is_outlet(part, head) and (within := told_within(passage, opener, governor)):
        under = governor if part.lemmas[governor] in DENYING else None
        return Finding(((cue, cue + 2),), (within,), Act.STATE, "say", source, head, head, under=under, rank=3)
    first = opener if introduced else cue if shown else passage.edges[0][governor]
    if not introduced and not shown and part.tags[first - 1] == "IN":
        first -= 1
    low, high = passage.sentence(cue)
    before, after = passage.span(low, first), _beyond_time(passage, source[1], high)
    content = joined([span for span in (before, after) if span])
    if not content:
        return None
    return Finding(((cue, cue + 2),), content, Act.STATE, "say", source, head, head, rank=3)


def _clause_begins(passage: Passage, word: int) -> int:
    """Where the clause of a word begins: the sentence, or what follows a semicolon in it."""
    first = passage.sentence(word)[0]
    return next((at + 1 for at in range(word - 1, first, -1) if passage.part.words[at] == ";"), first)


def _is_of_an_outlet(part: ParsedPart, finding: Finding) -> bool:
    return finding.head is not None and is_outlet(part, finding.head)
