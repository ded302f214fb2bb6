"""Which infinitives tell what is done: "went on to deny it", "is said to want it", "rang the paper to say that"."""

from __future__ import annotations

from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.lexicon import cues
from reportedly.attribution.participles import CONTACTING
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart

_LEADING = frozenset({"lead", "prompt", "cause", "force", "inspire"})
"""What brings somebody to say or think something, and he does: "led many to believe"."""
_GOING_ON = frozenset("continue begin start come proceed manage happen tend use".split())
"""Verbs whose infinitive is done: "continued to insist", "went on to deny"."""
_SAID_TO = frozenset("say report believe think know allege rumour rumor understand claim suspect".split())
"""Passives whose infinitive is told as so, and not as to come: "is said to believe"."""
_MEANS = CONTACTING | {"use"}
"""What one does in order to say something, and says it: "used his speech to call for talks"."""
_NOT_YET = frozenset("be have come need want wait try seek hope plan".split())
"""After which what is to be said may not have been: "was there to say", "came to tell"."""


def is_done(part: ParsedPart, verb: int) -> bool:
    """Whether an infinitive tells what is done or said to be: "continues to deny it", "is reported to want it"."""
    above = part.heads[verb]
    if part.deps[verb] not in ("xcomp", "advcl") or not _is_infinitive(part, verb):
        return False
    if part.lemmas[above] == "far":
        return part.lemmas[part.heads[above]] == "go"  # "went so far as to say"
    if part.lemmas[above] == "go":
        return any(part.words[word].lower() == "on" for word in part.children[above])
    if part.lemmas[above] in _MEANS and part.child(above, "dobj") is not None:
        return _is_past(part, above)
    if part.lemmas[above] in _LEADING and part.child(above, "dobj") is not None:
        return _is_past(part, above) or (part.tags[above] == "VBG" and part.child(above, "aux") is None)
    return (part.lemmas[above] in _GOING_ON and part.child(above, "dobj") is None) or (
        part.tags[above] == "VBN" and part.lemmas[above] in _SAID_TO
    )


def is_said_for_a_purpose(passage: Passage, verb: int) -> bool:
    """Whether somebody did something in order to say a thing, and said it: "broke her silence to say that"."""
    part = passage.part
    above = part.heads[verb]
    hung = part.deps[verb] == "advcl" or (part.deps[verb] == "xcomp" and part.child(above, "dobj") is not None)
    if not hung or above > verb or not _is_infinitive(part, verb) or not _is_past(part, above):
        return False
    if part.lemmas[above] in _NOT_YET or any("r" in entry.takes for entry in cues("verb").get(part.lemmas[above], ())):
        return False
    return clause_after(passage, verb) is not None


def _is_infinitive(part: ParsedPart, verb: int) -> bool:
    return any(part.tags[word] == "TO" for word in part.children[verb])


def _is_past(part: ParsedPart, verb: int) -> bool:
    """Whether something was or has been done: "used", "had used", not "may use" or "did not use"."""
    helpers = [word for word in part.children[verb] if part.deps[word] in ("aux", "neg")]
    if part.tags[verb] == "VBN":
        return bool(helpers) and all(part.lemmas[word] == "have" for word in helpers)
    return part.tags[verb] == "VBD" and not helpers
