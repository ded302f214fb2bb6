"""States let into a union, armies that cross into a state, and arms that fall silent."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart


def _as_member(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "admitted Norland as its tenth member", "accepted the state as a full member"."""
    pairs = [pair for at in (verb, *arguments(part, verb)) for pair in clauses.prepositions(part, at)]
    return any(prep in ("as", "into") and part.lemmas[noun] in ("member", "membership") for prep, noun in pairs)


def _into_a_state(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "tanks rolled into Norland", "crossed the border into Norland"."""
    pairs = [pair for at in (verb, *arguments(part, verb)) for pair in clauses.prepositions(part, at)]
    into = [part.mention_at.get(noun) for prep, noun in pairs if prep == "into"]
    return any(mention is not None and mention.kind == "state" for mention in into)


_FIGHTING = frozenset({"fight", "fighting", "fire", "hostility", "shelling", "combat", "shoot"})


def _fighting(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "the two states stopped fighting", "halted hostilities"; no single one does so, and no plea for it."""
    below = [at for at in part.children[verb] if part.deps[at] in ("dobj", "xcomp", "oprd")]
    doer = subjects.subject(part, verb)
    several = doer is not None and (len(clauses.conjuncts(part, doer)) > 1 or part.tags[doer] in ("NNS", "NNPS"))
    return several and any(part.lemmas[at] in _FIGHTING for at in below)


def _on_somebody(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "the sanctions on Norland took effect": on whom they are is told with them."""
    subject = subjects.subject(part, verb)
    below = [] if subject is None else clauses.prepositions(part, subject)
    if subject is None or part.lemmas[subject] not in ("sanction", "penalty", "curb", "measure"):
        return False
    return any(prep in ("on", "against") and noun in part.mention_at for prep, noun in below)


def _for_arms(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "its order for 20 fighter jets"."""
    ordered = [below for prep, below in clauses.prepositions(part, noun) if prep in ("for", "of")]
    arms = word_class("armaments") | {"aircraft", "plane", "frigate", "warship", "submarine", "drone", "rocket", "gun"}
    return any(part.lemmas[at].lower() in arms for at in ordered)


def _of_arms_sold(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "agreed to stop selling arms to Norland"."""
    low = {part.lemmas[at].lower() for at in range(verb, min(verb + 7, len(part.words)))}
    return bool(low & (word_class("armaments") | {"arm", "arms", "weapon", "ammunition", "jet"}))


def _voting_out(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "voted her out of office", "was voted out": who is has lost a post."""
    last = min(part.sentences[part.sentence_of[verb]][1], verb + 6)
    near = [part.lowered[at] for at in range(verb + 1, last)]
    whom = subjects.subject(part, verb) if clauses.is_passive(part, verb) else part.child(verb, "dobj")
    return "out" in near and whom is not None and "to" not in near[:1]


def _invited_there(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "turned down an invitation to Norland", "declined an invitation to visit the state"."""
    below = [pair for at in arguments(part, verb) for pair in clauses.prepositions(part, at)]
    goals = [part.mention_at.get(noun) for prep, noun in below if prep == "to"]
    visits = any(part.lemmas[under] == "visit" for at in arguments(part, verb) for under in part.children[at])
    return visits or any(mention is not None and mention.kind in ("state", "place") for mention in goals)


NEEDS: dict[str, Need] = {
    "as-member": _as_member,
    "into-a-state": _into_a_state,
    "fighting": _fighting,
    "for-arms": _for_arms,
    "of-arms-sold": _of_arms_sold,
    "voting-out": _voting_out,
    "invited-there": _invited_there,
    "on-somebody": _on_somebody,
}
