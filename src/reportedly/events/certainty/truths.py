"""Whether there is any truth in what is reported: "there is no truth in", "not a grain of truth in", "any truth to"."""

from __future__ import annotations

from reportedly.events.certainty.scale import CERTAIN, Certainty
from reportedly.events.syntax import clauses, negation
from reportedly.events.syntax.signs import no_before
from reportedly.model.document import ParsedPart

_TRUTH = frozenset({"truth", "substance", "foundation", "basis"})
_GRAINS = frozenset("grain shred word iota scrap ounce jot kernel speck scintilla element".split())


def none_in(part: ParsedPart, at: int, head: int, here: Certainty) -> Certainty | None:
    """Give what is left of a report of which it is told whether there is truth in it; None where nothing like it is.

    Of what "there is no question of" it will not be.
    """
    if part.deps[at] != "prep":
        return None
    verb = head if clauses.is_verb(part, head) else part.heads[head]
    noun = part.child(head, "attr", "nsubj") if verb == head else head
    if noun is None or part.lowered[at] not in ("in", "to", "of", "for", "behind"):
        return None
    questioned = (part.lemmas[noun], part.lowered[at]) == ("question", "of")
    if not (part.lemmas[noun] in _TRUTH or questioned or _is_a_grain(part, noun)):
        return None
    if no_before(part, noun) or (verb == head and negation.is_negated(part, verb)):
        return here._replace(level=CERTAIN, positive=not here.positive, evident=True)
    # "There is not any truth in it": it is the verb that says "not", on the way up.
    said_so = negation.is_negated(part, verb) and not questioned
    return here._replace(level=CERTAIN, evident=True) if said_so else None


def _is_a_grain(part: ParsedPart, noun: int) -> bool:
    behind = clauses.prepositions(part, noun) if part.lemmas[noun] in _GRAINS else ()
    return any(prep == "of" and part.lemmas[of] in _TRUTH for prep, of in behind)
