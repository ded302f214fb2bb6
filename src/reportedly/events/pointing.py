"""Whether a noun only points to an event ("the visit"), or tells that it is or was ("held talks")."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.events.certainty.scale import Certainty
from reportedly.events.conditions import governor
from reportedly.events.drafts import Setting
from reportedly.events.lexicon import Found, word_class
from reportedly.events.needs.insolvencies import is_to_be_averted
from reportedly.events.supports import supports
from reportedly.events.syntax import clauses
from reportedly.events.timing.anchoring import words_at
from reportedly.events.triggers import governing_verb
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType


def only_refers(part: ParsedPart, found: Found, held: Certainty) -> bool:
    """Whether a noun only points to an event: "the visit", "her planned visit", but not "a visit is planned"."""
    if found.verb or _happening(part, found.word) or _carried_out(part, found.word):
        return False
    if part.tags[found.word] == "JJ" and part.deps[found.word] in ("acomp", "oprd", "ccomp", "xcomp"):
        return False  # "is dead", "declared Roe dead"
    if found.trigger.type in _FOLLOWED and _came_before(part, found.word):
        return False
    if "resulting" in found.trigger.needs:
        return False  # "reported a loss"
    if "firm-failure" in found.trigger.needs and is_to_be_averted(part, found.word):
        return False
    first_told = any(part.lowered[at] == "a" for at in part.children[found.word])
    if found.trigger.type == EventType.PROTEST and first_told:
        return False  # "to authorise a strike"
    return not held.evident or (held.given and held.positive)


_FOLLOWED = frozenset({EventType.MEETING, EventType.CALL, EventType.COURT})


def _came_before(part: ParsedPart, noun: int) -> bool:
    """As in "praised him after a meeting", "following talks": what others have since followed has been."""
    prep = part.heads[noun]
    verb = part.heads[prep]
    after = part.deps[noun] == "pobj" and part.lowered[prep] in ("after", "following")
    return after and part.tags[verb] == "VBD"


_CARRYING_OUT = frozenset(
    "close complete finalise finalize consummate proceed go press push make table submit launch lodge work".split()
)


def _carried_out(part: ParsedPart, word: int) -> bool:
    """As in "offered to close the deal", "would go through with the purchase": what is to be done is told."""
    verb = governing_verb(part, word)
    if verb is None and part.deps[word] == "pobj" and part.lowered[part.heads[word]] == "with":
        verb = part.heads[part.heads[word]]
    return verb is not None and part.lemmas[verb] in _CARRYING_OUT


def is_said_again(part: ParsedPart, found: Found, told: Sequence[Found]) -> bool:
    """As in "she visited Peru, a trip that angered Chile": the noun behind the comma tells no other trip."""
    noun = found.word
    opener = part.child(noun, "det")
    anew = opener is not None and part.lowered[opener] in ("a", "an") and part.deps[noun] == "appos"
    if found.verb or not anew or "," not in part.words[part.heads[noun] : noun] or part.child(noun, "conj") is not None:
        return False
    at = part.heads[noun]
    while not clauses.is_verb(part, at) and part.heads[at] != at:
        at = part.heads[at]
    return any(each.verb and each.trigger.type is found.trigger.type and each.word == at for each in told)


def is_definite(part: ParsedPart, word: int) -> bool:
    return any(part.lowered[at] in ("the", "this", "that") for at in part.children[word] if part.deps[at] == "det")


def names_others(setting: Setting, word: int) -> bool:
    """Whether a noun has a name before it that is no place or day: "the Norvik-Berg talks" are not those just told."""
    part = setting.part
    opener = next((at for at in part.children[word] if part.deps[at] == "det"), word)
    named = [at for at in range(opener, word) if part.tags[at].startswith("NNP")]
    if not named:
        return False
    first, last = part.span(opener, word)
    spans = [*(time.span for time in setting.times), *(place.span for place in setting.places)]
    told = {at for span in spans if span[0] < last and first < span[1] for at in words_at(part, span)}
    return any(at not in told for at in named)


_DONE = frozenset(
    {"complete", "done", "over", "official", "final", "under", "underway", "likely", "possible", "due", "subject"}
)
"""What is said of a happening itself, where other adjectives judge it."""


def _happening(part: ParsedPart, word: int) -> bool:
    """Whether the verb over a noun says that it took place: "held talks", "the attack killed three"."""
    if part.deps[word] == "attr" and part.lemmas[part.heads[word]] == "be":
        return True
    if governor(part, word) is not None:
        return True
    verb = governing_verb(part, word)
    if verb is None or part.tags[verb] not in ("VBD", "VBN", "VBZ", "VBP"):
        return False
    if part.lemmas[verb] == "come" and part.tags[verb] in ("VBZ", "VBP") and is_definite(part, word):
        return False  # "the trip comes ahead of an election": when it would be, and not that it was made
    judged = part.child(verb, "acomp") if part.lemmas[verb] == "be" else None
    if judged is not None and part.lowered[judged] not in _DONE:
        return False  # "this acquisition is attractive"
    argument = "o" if part.deps[word] in ("dobj", "nsubjpass") else "s"
    affects = part.deps[word] == "nsubj" and part.lemmas[verb] in word_class("affecting")
    return affects or supports(part, verb, argument)
