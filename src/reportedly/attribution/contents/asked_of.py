"""What somebody is asked for or called on to do, whom it is asked of included: "asked the governor for help"."""

from __future__ import annotations

from reportedly.attribution.contents.complements import whole
from reportedly.attribution.passage import Passage
from reportedly.model.statement import Span

_ASKING = frozenset("ask beg press petition implore beseech".split())
"""What is done to somebody for a thing that one wants of him."""
_CALLED_ON = frozenset({"on", "upon", "for"})
_ADDRESSED = {"appeal": frozenset({"to"}), "plead": frozenset({"with"})}
"""Before whom one calls on to do something, by the verb: "appealed to the driver to stop"."""


def called_on(passage: Passage, verb: int) -> Span | None:
    """ "Called on the firm to pay": who is called on, and to do what."""
    part = passage.part
    for wanted in part.children[verb]:
        joint = part.child(wanted, "mark")
        if joint is not None and joint > verb and part.lowered[joint] == "for" and part.tags[wanted][:2] == "VB":
            return whole(passage, joint + 1, min(passage.edges[1][wanted] + 1, passage.sentence(verb)[1]))
    openers = _CALLED_ON | _ADDRESSED.get(part.lemmas[verb], frozenset())
    on = next((w for w in part.children[verb] if part.lowered[w] in openers and w > verb), None)
    if on is None or passage.in_time(on + 1):
        return None  # "called a meeting on Monday to discuss it"
    below = part.children[on] if part.lemmas[verb] in _ADDRESSED else ()
    hung = (*part.children[verb], *below, *(at for whom in below for at in part.children[whom]))
    clause = next((w for w in hung if part.deps[w] in ("xcomp", "ccomp", "advcl", "pcomp", "acl") and w > on), None)
    if clause is None or not any(part.tags[w] == "TO" for w in part.children[clause]):
        return None
    first = _from_whom(passage, verb, on)
    return whole(passage, first, min(passage.edges[1][clause] + 1, passage.sentence(verb)[1]))


def asked_of(passage: Passage, verb: int, preposition: int, wanted: Span) -> Span | None:
    """Whom somebody asks, and for what: "asked the governor for help"; as who is urged, the one asked is told too."""
    first = _from_whom(passage, verb, preposition)
    return whole(passage, first, passage.word_from(wanted[1])) if first <= preposition else None


def _from_whom(passage: Passage, verb: int, preposition: int) -> int:
    """Where what is wanted begins with whom one asks for it, else behind the preposition."""
    part = passage.part
    whom = part.child(verb, "dobj", "dative")
    if part.lemmas[verb] not in _ASKING or part.lowered[preposition] != "for" or whom is None:
        return preposition + 1
    first = passage.edges[0][whom]
    stands_between = verb < first <= whom < preposition and not passage.in_time(whom)
    return first if stands_between else preposition + 1
