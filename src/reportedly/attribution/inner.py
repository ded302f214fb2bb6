"""What is a report within a report, and what only describes, supposes or feels something."""

from __future__ import annotations

from reportedly.attribution.done import is_done, is_said_for_a_purpose
from reportedly.attribution.finding import HELD, Finding
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.passage import Passage
from reportedly.attribution.verbs import LIKED
from reportedly.attribution.wording import SHOWING
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act

_UNSPOKEN = frozenset("want support back favor favour appreciate doubt admire".split())
"""Feelings about a thing that need not be said: told of somebody else they are no report."""
_SIDING = frozenset("want support back favor favour oppose".split())
"""On whose side people are, which only says who is meant: "senators backing the bill", "those who oppose it"."""
_TALKED = frozenset({"talk", "speak"})
"""Talk of which no content is given: "we talked about it"."""
_SHOWING = SHOWING | {"prove"}


def counts(passage: Passage, finding: Finding, is_inner: bool) -> bool:
    """Whether a finding is one where it stands: within what another says, or in the page's own words."""
    if _is_trait(passage.part, finding):
        return False
    return _is_told(passage, finding) if is_inner else not finding.inner_only


def _is_trait(part: ParsedPart, finding: Finding) -> bool:
    """Whether a stance only describes: "a law that favours farmers", "senators backing the bill"."""
    head = finding.head
    if head is None:
        return False
    if finding.act is Act.THREATEN and _is_thing(part, head):
        return True
    if finding.kind != "evaluate":
        return False
    described = part.tags[finding.anchor] == "VBG" or part.tags[head] in ("WP", "WDT")
    side = part.lemmas[finding.anchor] in _SIDING and part.deps[finding.anchor] in ("acl", "relcl")
    return (side and described) or (part.tags[head] in ("WDT", "IN") and finding.speaker != head)


def _is_thing(part: ParsedPart, head: int) -> bool:
    """Whether a source can say nothing: "the pressure threatens the plan"."""
    told = part.words[head].islower() and part.tags[head] in ("NN", "NNS") and head not in part.mention_at
    return told and source_nouns().get(part.lemmas[head]) is None


def _is_told(passage: Passage, finding: Finding) -> bool:
    """Whether a content tells that somebody says or thinks something, and does not only describe or suppose it.

    Not in "urged him to warn them", "supporters backing the plan", "those who want peace".
    """
    part, cue = passage.part, finding.anchor
    if finding.under is not None or finding.act is Act.DECLINE:
        return True
    if part.lemmas[cue] in _UNSPOKEN and finding.kind == "evaluate":
        return _is_counted(part, finding) or _is_own_side(part, finding)
    if part.lemmas[cue] in _TALKED and finding.kind == "say":
        return False
    if _is_shown_by_a_thing(part, finding):
        return False
    supposed = part.tags[cue] == "VB" and part.child(cue, "neg") is None and part.lemmas[cue] not in LIKED
    supposed = supposed and not (is_done(part, cue) or _is_stressed(part, cue) or is_said_for_a_purpose(passage, cue))
    if finding.kind not in HELD:
        return not supposed
    if supposed or _is_description(part, finding):
        return False
    return part.tags[cue] != "VBG" or part.child(cue, "aux", "nsubj") is not None or _is_charge(part, finding)


def _is_stressed(part: ParsedPart, cue: int) -> bool:
    """ "He did say so"."""
    helper = part.child(cue, "aux")
    return helper is not None and part.lemmas[helper] == "do"


def _is_counted(part: ParsedPart, finding: Finding) -> bool:
    """Whether it is the answer to a poll: "40 per cent support the plan"."""
    head = finding.head
    return head is not None and (part.lemmas[head] in ("percent", "cent", "%") or part.tags[head] == "CD")


def _is_own_side(part: ParsedPart, finding: Finding) -> bool:
    """Whether somebody says on whose side he is himself: "said he supports the bill"."""
    cue = finding.anchor
    own = finding.head is not None and part.tags[finding.head] == "PRP"
    if part.tags[cue] == "VBG" or (part.tags[cue] == "VB" and part.child(cue, "neg") is None):
        return False
    return own and part.lemmas[finding.anchor] in _SIDING - {"want"}


def _is_charge(part: ParsedPart, finding: Finding) -> bool:
    """Whether it is what somebody is accused of or thanked for: "accused the mayor of wanting to close the yard"."""
    cue = finding.anchor
    charging = part.heads[part.heads[cue]]
    return part.deps[cue] == "pcomp" and finding.head is not None and part.child(charging, "dobj") == finding.head


def _is_description(part: ParsedPart, finding: Finding) -> bool:
    """Whether a wish only says which people are meant: "those who want peace"; not what is told of one by the way."""
    head = finding.head
    if head is None or part.tags[head] not in ("WP", "WDT"):
        return False
    by_the_way = head > 0 and part.words[head - 1] == ","
    believed = finding.kind == "believe" and part.child(finding.anchor, "ccomp") is not None
    return part.tags[head] != "WP" or not (by_the_way or believed)


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
