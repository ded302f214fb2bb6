"""Where a content goes on though parsers end it: behind a colon, and up to the verb that its subject still lacks."""

from __future__ import annotations

from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import MARKS, Passage
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import PartKind

_DASHES = frozenset({"-", "–", "—", "―", "--"})
_SUBJECTS = ("nsubj", "nsubjpass", "expl")
_ASIDES = frozenset({"relcl", "acl"})


def go_on(passage: Passage, findings: list[Finding]) -> None:
    """Let contents end where they do by grammar, where the tree ends them before."""
    if passage.part.kind is not PartKind.BODY:
        return
    for finding in findings:
        start, end = finding.content[-1]
        if start < passage.part.starts[finding.anchor]:
            continue
        last = _behind_colon(passage, finding) or _up_to_verb(passage, finding) or _past_dashes(passage, finding)
        if last is not None and (longer := passage.span(passage.word_from(start), last)):
            finding.content = (*finding.content[:-1], (start, max(end, longer[1])))


def _behind_colon(passage: Passage, finding: Finding) -> int | None:
    """Where a content ends whose last words are spelt out: 'would not discuss "bar talk": a claim that he drank'."""
    part = passage.part
    colon = _behind(passage, finding)
    if (
        part.words[colon : colon + 1] != (":",)
        or passage.quoted[colon]
        or part.tags[colon + 1 : colon + 2] in ((), ("CD",))
    ):
        return None
    high = passage.sentence(colon)[1]
    quotation = passage.quotation_at(part.starts[colon + 1])
    if quotation is not None:
        return passage.word_from(quotation.outside[1]) if quotation.closed else None
    return high if passage.sentence(finding.anchor)[1] == high else None


def _up_to_verb(passage: Passage, finding: Finding) -> int | None:
    """Where a clause ends that was cut off behind an aside: "said the letter, which he wrote | , was lost"."""
    part = passage.part
    first, last = passage.word_from(finding.start), _behind(passage, finding)
    verb = last + (part.words[last : last + 1] == (",",))
    if verb == last or verb >= passage.sentence(finding.anchor)[1] or part.tags[verb] not in FINITE:
        return None
    if len(finding.content) > 1 or passage.quoted[verb] != passage.quoted[finding.anchor]:
        return None
    if part.child(verb, *_SUBJECTS) in range(first):
        return None
    commas = part.words[first:last].count(",")
    if commas != 1 or any(_is_main(part, word, first) for word in range(first, last)):
        return None
    return passage.sentence(verb)[1]


def _past_dashes(passage: Passage, finding: Finding) -> int | None:
    """Where a clause ends that was cut off before what two dashes set apart: "says Roe – her rival – | will win"."""
    part = passage.part
    first, opening = passage.word_from(finding.start), _behind(passage, finding)
    high = passage.sentence(finding.anchor)[1]
    told = opening < high and part.tags[finding.anchor][:2] == "VB"
    if not told or part.words[opening] not in _DASHES or FINITE.intersection(part.tags[first:opening]):
        return None
    closing = [at for at in range(opening + 1, high) if part.words[at] == part.words[opening]]
    if len(closing) != 1 or closing[0] + 1 >= high or passage.quoted[opening] != passage.quoted[closing[0] + 1]:
        return None
    goes_on = part.tags[closing[0] + 1] in FINITE or part.tags[closing[0] + 1] in ("IN", "TO")
    return high if goes_on else None


def _behind(passage: Passage, finding: Finding) -> int:
    """The first word behind a content that is no mark of quotation."""
    last = passage.word_from(finding.end)
    while last < len(passage.part.words) and passage.part.words[last] in MARKS:
        last += 1
    return last


def _is_main(part: ParsedPart, word: int, first: int) -> bool:
    """Whether a verb is that of a clause from `first` on, and of no aside in it."""
    if part.tags[word] not in FINITE:
        return False
    at = word
    while at >= first and part.heads[at] != at:
        if part.deps[at] in _ASIDES:
            return False
        at = part.heads[at]
    return True
