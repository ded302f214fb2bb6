"""What it leaves of a thing that there is no chance of it, hardly any, that it is not settled yet, or is hampered.

As in "no possibility that she will resign", "the sale is not a done deal".
"""

from __future__ import annotations

from itertools import pairwise

from reportedly.events.certainty.scale import CERTAIN, PROBABLE, Certainty
from reportedly.events.syntax import clauses, negation
from reportedly.events.syntax.signs import no_before
from reportedly.model.document import ParsedPart

_CHANCES = frozenset("possibility chance prospect likelihood probability odds".split())
_NONE = frozenset({"no", "zero", "nil"})
_HARDLY = frozenset("little slim scant remote negligible minimal vanishing".split())
"""How small a chance is: who sees a slim one does not expect it, and only who sees none rules it out."""
_OF_CONTENT = frozenset({"of", "for", "that"})


def unlikely(part: ParsedPart, at: int, noun: int, here: Certainty) -> Certainty | None:
    """Give what is left of a thing of which there is no chance, or little; None where nothing like it is said.

    "There is no way she will go" rules it out as well, where "no way to go" only says that one cannot.
    """
    if not _tells_of_what(part, at):
        return None
    if part.lemmas[noun] == "way" and part.deps[at] in ("acl", "relcl") and _whole(part, at):
        none = no_before(part, noun) and part.lemmas[part.heads[noun]] == "be"
        return here._replace(level=CERTAIN, positive=not here.positive, ahead=True, evident=True) if none else None
    if part.lemmas[noun] not in _CHANCES or not here.positive:
        return None
    small = {part.lowered[each] for each in part.children[noun] if each < noun}
    if small & _NONE or no_before(part, noun) or negation.is_negated(part, noun):
        return here._replace(level=CERTAIN, positive=False, ahead=True, evident=True)
    if small & _HARDLY:
        return here._replace(level=PROBABLE, positive=False, ahead=True, evident=True)
    return None


def _tells_of_what(part: ParsedPart, at: int) -> bool:
    of = part.deps[at] == "prep" and part.lowered[at] in _OF_CONTENT
    return of or (part.deps[at] in ("acl", "relcl", "ccomp") and clauses.is_verb(part, at))


def _whole(part: ParsedPart, verb: int) -> bool:
    return part.child(verb, *clauses.SUBJECTS) is not None and part.child(verb, "aux") is not None


_SETTLED = frozenset(
    "final official certain sure definite settled complete completed formal guaranteed inevitable done sealed assured"
    " decided".split()
)
_CERTAINTIES = frozenset({("done", "deal"), ("foregone", "conclusion"), ("fait", "accompli"), ("sure", "thing")})
_BEING = frozenset({"be", "look", "seem", "appear", "remain", "become"})
_FAR = frozenset({("far", "from"), ("anything", "but"), ("not", "yet")})


def is_unsettled(part: ParsedPart, verb: int) -> bool:
    """As in "the sale is not a done deal", "is far from certain", "is not yet official": it is still open."""
    if part.lemmas[verb] not in _BEING or clauses.is_passive(part, verb):
        return False
    pairs = {*pairwise(_behind(part, verb))}
    if pairs & _FAR and any(second in _SETTLED for _, second in pairs):
        return True
    if not negation.is_negated(part, verb):
        return False
    said = part.child(verb, "acomp", "oprd")
    return bool(pairs & _CERTAINTIES) or (said is not None and part.lowered[said] in _SETTLED)


def _behind(part: ParsedPart, verb: int) -> list[str]:
    """The words behind "is" in which it is said how it stands."""
    last = min(part.sentences[part.sentence_of[verb]][1], verb + _BEHIND)
    return [text.lower() for text in part.words[verb + 1 : last]]


_BEHIND = 8


def is_not_over(part: ParsedPart, verb: int) -> bool:
    """As in "the strike is not over", "far from over": it goes on."""
    if part.lemmas[verb] not in _BEING:
        return False
    behind = _behind(part, verb)
    ended = next((at for at, text in enumerate(behind) if text in ("over", "finished")), None)
    far = ended is not None and tuple(behind[max(0, ended - 2) : ended]) in _FAR
    if ended is None or behind[ended + 1 : ended + 2] in (["the"], ["a"], ["this"]):
        return False  # "is not over the weekend"
    return far or (negation.is_negated(part, verb) and ended < _NEAR_BEHIND)


_NEAR_BEHIND = 4
"""Words behind "is not" in which "over" is still of it."""


def is_hampered(part: ParsedPart, subject: int, verb: int) -> bool:
    """As in "the handover hit a snag", "the sale has run into trouble": it has not come yet; talks may, and go on."""
    if part.lemmas[subject] in _GOES_ON or part.lemmas[verb] not in _MEETING:
        return False
    met = [
        part.child(verb, "dobj"),
        *(noun for link, noun in clauses.prepositions(part, verb) if link in ("into", "against")),
    ]
    return any(at is not None and part.lemmas[at] in _HINDRANCES for at in met)


_MEETING = frozenset("hit encounter face meet run suffer strike experience".split())
_HINDRANCES = frozenset(
    "snag obstacle hurdle roadblock trouble difficulty hitch setback impasse resistance delay stumbling-block"
    " complication headwind".split()
)
_GOES_ON = frozenset(
    "talk negotiation search campaign effort operation work construction rescue war ceasefire truce strike protest"
    " inquiry investigation trial production".split()
)
"""What meets a hindrance while it goes on."""
