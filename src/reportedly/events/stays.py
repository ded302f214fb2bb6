"""Where somebody is kept, and whether he is back: in hospital, in intensive care, at work; what is under control.

Pages tell it by verbs that say little ("is", "put", "moved", "left") and by where it is to or from. So the place names
the act, and which way it goes: to be moved to intensive care is to be in it, to be discharged to have left hospital.
"""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.events.lexicon import Found, Trigger
from reportedly.events.syntax import clauses, subjects
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType

_PLACES = {
    "hospital": "hospital", "clinic": "hospital", "infirmary": "hospital", "sanatorium": "hospital",
    "icu": "intensive care", "ventilator": "ventilator", "respirator": "ventilator",
    "ventilation": "ventilator", "isolation": "isolation", "quarantine": "isolation",
    "self-isolation": "isolation", "desk": "work", "work": "work", "duty": "work", "duties": "work",
    "control": "control",
}  # fmt: skip
_BY_TWO = {
    ("intensive", "care"): "intensive care", ("critical", "care"): "intensive care", ("life", "support"): "ventilator",
    ("breathing", "machine"): "ventilator",
}  # fmt: skip
_WITHIN = frozenset({"unit", "ward", "bed", "care"})
"""Nouns that a place may stand before and still be where somebody is: "the intensive care unit"."""

_INTO = frozenset({"in", "into", "to", "on", "onto", "under"})
_OUT = frozenset({"out", "off", "from"})
_KEPT = frozenset(
    "be put place move take bring admit readmit transfer rush hook connect send airlift wheel confine".split()
)
_TREATED = frozenset({"treat", "undergo", "receive", "hospitalise", "hospitalize", "check"})
"""What is done with who is ill, at the place or in it."""
_FREED = frozenset("be move take bring transfer discharge release let send wheel come get walk go emerge".split())
_BACK = frozenset({"return", "get", "go", "come", "be"})
_TAMED = frozenset({"be", "bring", "get", "have", "keep", "come"})
UNDER_CONTROL = "be under control"
RECEDE = "recede"
_FALLING = frozenset({"recede", "subside", "ebb", "retreat"})
_WATERS = frozenset({"flood", "floodwater", "water", "flooding", "river"})
_STEPS = 6
_LEFT = "leave hospital"


def find_stays(part: ParsedPart) -> dict[int, Found]:
    """Give the acts that tell where somebody is kept or is back, each by its verb."""
    found: dict[int, Found] = {}
    told = list(_places(part))
    if any(place == "hospital" for _, place in told):
        found = {verb: Found(verb, verb, verb + 1, _row(part, verb, _LEFT), True) for verb in _let_go(part)}
    found |= {verb: Found(verb, verb, verb + 1, _row(part, verb, RECEDE), True) for verb in _receding(part)}
    for noun, place in told:
        verb, preps = _above(part, noun)
        if verb is None or verb in found:
            continue
        act = _act(part, verb, place, preps)
        if act is not None and (act == UNDER_CONTROL or not _moves_another_thing(part, verb)):
            found[verb] = Found(verb, verb, verb + 1, _row(part, verb, act), True)
    return found


def _receding(part: ParsedPart) -> Iterator[int]:
    """As in "the floods are receding", "the waters have subsided"."""
    for verb, lemma in enumerate(part.lemmas):
        if lemma in _FALLING and part.tags[verb].startswith("VB"):
            water = subjects.subject(part, verb)
            if water is not None and part.lemmas[water].lower() in _WATERS:
                yield verb


def _let_go(part: ParsedPart) -> Iterator[int]:
    """As in "she was discharged on Sunday", on a page that tells of a hospital: from there."""
    for verb, lemma in enumerate(part.lemmas):
        if lemma == "discharge" and clauses.is_passive(part, verb):
            patient = subjects.subject(part, verb)
            mention = None if patient is None else part.mention_at.get(patient)
            somebody = patient is not None and (part.tags[patient] == "PRP" or (mention and mention.kind == "person"))
            if somebody and not any(part.lowered[at] == "from" for at in part.children[verb]):
                yield verb


def _places(part: ParsedPart) -> Iterator[tuple[int, str]]:
    for word, text in enumerate(part.words):
        low = text.lower()
        before = part.lowered[word - 1] if word else ""
        place = _PLACES.get(low) or _BY_TWO.get((before, low))
        if place is not None:
            yield word, place


def _above(part: ParsedPart, noun: int) -> tuple[int | None, list[str]]:
    """The verb that a place hangs on, and the words between the two: "moved out of" it."""
    at, between = noun, list[str]()
    if part.deps[noun] == "xcomp" and part.lowered[noun - 1] == "to":
        return part.heads[noun], ["to"]  # "rushed to hospital", taken for a verb
    for _ in range(_STEPS):
        dep, head = part.deps[at], part.heads[at]
        if dep == "dobj" or part.tags[head].startswith("VB"):
            return (head if part.tags[head].startswith("VB") else None), between
        if dep == "compound" and part.lemmas[head].lower() not in _WITHIN:
            return None, between
        if dep not in ("compound", "pobj", "prep", "advmod", "nmod", "pcomp", "attr"):
            return None, between
        at = head
        if not part.tags[at].startswith("NN"):
            between.append(part.lowered[at])
        elif dep != "compound" and part.lemmas[at] not in _ABOUT_THE_ILL:
            return None, between
    return None, between


_ABOUT_THE_ILL = frozenset(
    "patient treatment surgery operation test check-up checkup care burn injury wound illness infection cancer"
    " ailment".split()
)
"""Nouns that a place may hang on and still be where who is ill is: "undergoing treatment at a clinic"."""


def _act(part: ParsedPart, verb: int, place: str, between: list[str]) -> str | None:
    """The act that a verb tells with a place: to be there, or no longer; None where it tells neither."""
    lemma = part.lemmas[verb]
    particles = {part.lowered[at] for at in part.children[verb] if part.deps[at] in ("prt", "advmod")}
    if place == "control":
        return UNDER_CONTROL if lemma in _TAMED and between == ["under"] else None
    if place == "work":
        back = lemma == "return" or "back" in {*between, *particles}
        return "be back at work" if lemma in _BACK and back and not _OUT & {*between} else None
    if not between:
        return f"leave {place}" if lemma in ("leave", "exit") else None
    if _OUT & {*between, *particles}:
        return f"leave {place}" if lemma in _FREED else None
    treated = lemma in _TREATED and bool({"at", "in", "into"} & {*between})
    patient = lemma == "be" and between == ["at"] and _is_a_patient(part, verb)
    return f"enter {place}" if treated or patient or (lemma in _KEPT and _INTO & {*between}) else None


def _is_a_patient(part: ParsedPart, verb: int) -> bool:
    being = part.child(verb, "attr")
    return being is not None and part.lemmas[being] == "patient"


def _moves_another_thing(part: ParsedPart, verb: int) -> bool:
    """As in "took flowers to hospital": what is moved is nobody by name."""
    moved = None if clauses.is_passive(part, verb) else part.child(verb, "dobj")
    if moved is None or part.tags[moved] == "PRP" or part.lemmas[verb] in ("leave", "exit"):
        return False
    return moved not in part.mention_at and part.lemmas[moved] not in _ABOUT_THE_ILL - {"patient"}


def _row(part: ParsedPart, verb: int, act: str) -> Trigger:
    """Whoever is there undergoes it, also where a headline leaves out that he was moved."""
    moved = part.child(verb, "dobj") is not None and part.lemmas[verb] not in ("leave", "exit")
    undergone = None if part.lemmas[verb] in ("leave", "exit") else "theme"
    return Trigger(act, EventType.OTHER, "agent" if moved else "theme", undergone, {"by": "agent"}, ("act",))
