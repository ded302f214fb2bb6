"""Passives of headlines, which leave out "was": "Roe's son killed in Turku", "Storm upgraded to hurricane"."""

from __future__ import annotations

from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_VERDICTS = (("guilty",), ("liable",), ("Guilty",), ("Liable",))


def is_told_of_in_a_headline(part: ParsedPart, verb: int) -> bool:
    """As in "Roe's son killed", "Storm upgraded to hurricane": a headline tells in the present what somebody does.

    Its past form without an object is a participle, unless the verb has none: "Roe resigned", "the plane that fell".
    """
    if part.kind is not PartKind.TITLE or part.tags[verb] not in ("VBD", "VBN") or part.child(verb, "nsubj") is None:
        return False
    if part.lemmas[verb] == "find" and part.words[verb + 1 : verb + 2] in _VERDICTS:
        return True
    if part.deps[verb] not in ("ROOT", "ccomp", "advcl", "conj") or part.lemmas[verb] in _WITHOUT_OBJECT:
        return False
    if part.lowered[verb] in _PAST_ONLY or part.child(verb, "dative", "attr", "acomp") is not None:
        return False
    clause = part.child(verb, "ccomp")
    if clause is not None and "," not in part.words[verb:clause]:
        return False  # but "Three killed, six injured" are two clauses
    return verb + 1 == len(part.words) or part.tags[verb + 1] not in _OPENING_OBJECTS


_OPENING_OBJECTS = frozenset({"DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "CD", "JJ", "POS"})
"""Tags of what may open an object that the parser hung elsewhere."""
_PAST_ONLY = frozenset(
    "went came gave took saw fell rose spoke wrote broke chose drove flew grew knew threw drew ate began drank rang"
    " sang sank swam shook stole wore tore swore froze forgot hid rode ran became overcame withdrew underwent showed"
    " was were did had said woke arose bore blew fought".split()
)
"""Past forms that are no participles, and some that a headline does not use for one."""
_WITHOUT_OBJECT = frozenset(
    "die find resign collapse explode crash erupt burst agree vote arrive land depart march protest rally demonstrate"
    " clash walk talk meet speak appear disappear vanish emerge happen occur last end start begin open close continue"
    " resume change increase decrease decline rise fall drop jump climb surge soar plunge plummet slump slip slide dip"
    " tumble grow shrink rebound recover improve worsen deteriorate fail succeed win lose lead trail score play"
    " compete race return retire quit step stand sit lie sleep live survive suffer struggle fight battle react respond"
    " reply object appeal testify plead apologise apologize confess comment warn say claim insist argue hint swear vow"
    " pledge promise threaten refuse decide plan seek hope want try manage prepare wait stay remain leave move go come"
    " travel sail fly drive run flee escape hide surrender withdraw retreat advance pull push strike sink burn melt"
    " flood spread stop pause stall halt linger hover loom hit peak bottom double triple halve split merge join unite"
    " gather assemble convene campaign work serve know think believe doubt feel look seem sound smell become turn pass"
    " expire lapse cease vary differ matter depend rely belong consist result stem date range compare cost need lack"
    " owe mean dare laugh cry smile dance sing pray weep wed marry divorce dine kneel fast rest rule cooperate"
    " collaborate negotiate bid abstain defect rebel revolt riot intervene interfere preside reign debut premiere"
    " launch ship trade debate disagree quarrel shine tremble quake swell ease slow accelerate tighten widen narrow"
    " drift".split()
)
"""Verbs that may stand without an object: what a headline tells of them in the past form somebody did."""
