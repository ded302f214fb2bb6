"""Sources that take care not to say a thing: "avoided commenting on it", "stopped short of saying that"."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.cues.open_verbs import can_say
from reportedly.attribution.cues.unanswered import silent
from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import Passage
from reportedly.attribution.speakers import issuer
from reportedly.model.document import ParsedPart

AVOIDING = {"avoid": "", "evade": "", "dodge": "", "resist": "", "refrain": "from", "shy": "from", "stop": "of"}
"""By what word each of these verbs joins what is not said."""
_SAYING = frozenset(
    "say confirm comment respond reply answer elaborate disclose reveal specify discuss address mention "
    "explain clarify tell speak talk name identify endorse criticise criticize condemn accuse blame call".split()
)
_MATTERS = frozenset({"on", "about", "to", "upon", "of", "regarding"})


def avoided(passage: Passage, verb: int) -> Finding | None:
    """Give who avoids to say something: the matter that he avoids, or the verb of saying where none is told."""
    part = passage.part
    said, subject = unsaid_deed(part, verb), issuer(passage, verb)
    if said is None or subject is None or part.child(verb, "neg") is not None:
        return None
    if part.tags[subject][:2] not in ("PR", "WP") and part.tags[subject] != "NNP" and not can_say(passage, subject):
        return None
    joined = complements.prepositional(passage, said, _MATTERS)
    if joined and joined[0] == said + 1:
        return silent(passage, (verb, joined[0] + 1), subject, joined[1])
    content = clause_after(passage, said) or complements.object_after(passage, said)
    return silent(passage, (verb, said + 1), subject, content or part.span(said, said + 1))


def unsaid_deed(part: ParsedPart, verb: int) -> int | None:
    """Give the verb of saying that a verb of avoiding keeps from being done: "avoided | answering"."""
    joint = AVOIDING.get(part.lemmas[verb])
    if joint is None or part.tags[verb][:2] != "VB":
        return None
    behind = range(verb + 1, min(verb + _REACH, len(part.words)))
    deed = next((at for at in behind if part.tags[at] == "VBG"), None)
    if deed is None or part.lemmas[deed] not in _SAYING:
        return None
    before = part.lowered[deed - 1] if part.tags[deed - 1] != "RB" else part.lowered[deed - 2]
    return deed if before == (joint or part.lowered[verb]) else None


_REACH = 6
"""Words from a verb of avoiding to what is avoided: "stopped just short of openly accusing"."""
