"""What a decision that is undone had decided: "struck down the order to deport her" leaves that she is not deported.

A court that stops a plan itself changes it: `events/court_stops.py`.
"""

from __future__ import annotations

from reportedly.events.certainty.scale import CERTAIN, PROBABLE, Certainty
from reportedly.events.certainty.words import effect_of
from reportedly.events.syntax import clauses, negation
from reportedly.events.syntax.signs import no_before
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_DECISIONS = frozenset(
    "decision ruling order approval judgment judgement verdict permission permit licence license go-ahead consent"
    " authorisation authorization clearance".split()
)
_UNDOING = frozenset("overturn quash annul void invalidate revoke rescind nullify vacate".split())
_UNDOING_WITH = {"strike": {"down"}, "throw": {"out"}, "toss": {"out", "aside"}, "set": {"aside"}}
"""Verbs that undo a decision with a word behind them."""
_OF_CONTENT = frozenset({"of", "for"})
_BARS = frozenset("ban bar moratorium injunction prohibition".split())
"""What keeps a thing from being done: "a ban on the closure", as does an "order against" it."""
_LIFTING = frozenset("lift end scrap drop strike".split())


def left_of_the_undone(part: ParsedPart, at: int, decision: int, here: Certainty) -> Certainty | None:
    """What is left of a thing that was decided; None where nobody undoes the decision."""
    if _is_barred_by(part, at, decision) and _is_undone(part, decision, _LIFTING):
        return here._replace(level=min(here.level, PROBABLE), ahead=True, evident=True)
    decided = part.deps[at] in ("acl", "ccomp") or (part.deps[at] == "prep" and part.lowered[at] in _OF_CONTENT)
    if not decided or part.lemmas[decision] not in _DECISIONS or not _is_undone(part, decision):
        return None
    level = CERTAIN if here.positive else min(here.level, PROBABLE)  # what nobody bars any more is yet to be done
    return here._replace(positive=not here.positive, level=level, ahead=True, evident=True)


def undone_in_headline(part: ParsedPart, noun: int, here: Certainty) -> Certainty:
    """What a headline leaves of that which is undone in it, without another verb: "Extradition overturned by court"."""
    if part.kind is not PartKind.TITLE or part.tags[noun][:2] != "NN" or part.deps[noun] != "ROOT":
        return here
    done = (at for at in part.children[noun] if part.deps[at] == "acl" and part.tags[at] == "VBN")
    left = (effect[0] for at in done if (effect := effect_of(part, at, noun)) is not None)
    undone = next((each for each in left if each.score < 0), None)
    return here if undone is None else here.under(undone)


def _is_barred_by(part: ParsedPart, link: int, noun: int) -> bool:
    if part.deps[link] != "prep":
        return False
    by_ban = part.lemmas[noun] in _BARS and part.lowered[link] in ("on", "against")
    return by_ban or (part.lemmas[noun] in _DECISIONS and part.lowered[link] == "against")


def _is_undone(part: ParsedPart, decision: int, lifting: frozenset[str] = frozenset()) -> bool:
    verb = part.heads[decision]
    by_itself = part.deps[decision] == "nsubj" and clauses.is_passive(part, verb)  # a headline's
    if part.deps[decision] not in ("dobj", "nsubjpass") and not by_itself:
        return False
    behind = {part.lowered[each] for each in part.children[verb] if part.deps[each] in ("prt", "advmod")}
    undoes = part.lemmas[verb] in _UNDOING | lifting or bool(behind & _UNDOING_WITH.get(part.lemmas[verb], set()))
    if part.tags[verb] == "VB":
        return False  # "may quash it", "asked the court to quash it"
    return undoes and not negation.is_negated(part, verb) and not no_before(part, decision)
