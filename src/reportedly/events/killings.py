"""Killings that somebody has others do, and whose a killing is: "had him killed", "Roe's murder"."""

from __future__ import annotations

from reportedly.events.lexicon import Found
from reportedly.events.syntax import clauses, subjects
from reportedly.model.document import ParsedPart

_ORDERING = frozenset({"order", "command", "direct", "instruct", "authorise", "authorize"})
_ORDERS = frozenset({"order", "command", "authorisation", "authorization"})
KILLINGS = frozenset({"assassination", "murder", "killing", "slaying"})


def is_ordered(part: ParsedPart, word: int, _: str) -> bool:
    """As in "had Roe killed", "gave the order to kill Roe", "ordered Roe's killing": who has it done is told."""
    return bool(_had_done(part, word) or _orderer(part, word) is not None)


def roles_if_ordered(part: ParsedPart, found: Found) -> list[tuple[str, int]] | None:
    """Give who has somebody killed, and whom, where a killing is told so; else None."""
    if "ordered" not in found.trigger.needs:
        return None
    word = found.word
    had = _had_done(part, word)
    if had is not None:
        return [(role, at) for role, at in zip(("agent", "target"), had, strict=True) if at is not None]
    orderer = _orderer(part, word)
    pairs = [("agent", orderer)] if orderer is not None else []
    return pairs + [("target", at) for at in _killed(part, word)[:1]]


def role_of_owner(part: ParsedPart, found: Found) -> str | None:
    """Whose killing it is, is killed: "Roe's murder"; who kills stands so only with whom: "Peru's killing of Roe"."""
    if found.verb or found.trigger.lemma not in KILLINGS:
        return None
    of = any(prep == "of" for prep, _ in clauses.prepositions(part, found.word))
    return "agent" if of else "target" if "target" in found.trigger.others.values() else "victim"


def _had_done(part: ParsedPart, word: int) -> tuple[int | None, int] | None:
    """Who had it done, and to whom: "Peru had Roe killed", however the parser hangs the two."""
    if part.tags[word] not in ("VBN", "VBD") or part.child(word, "auxpass") is not None:
        return None
    doers = [at for at in part.children[word] if part.deps[at] in ("nsubj", "nsubjpass") and at < word]
    above = part.heads[word]
    if part.deps[word] in ("ccomp", "oprd", "xcomp") and part.lemmas[above] == "have" and above < word:
        return (subjects.subject(part, above), doers[-1]) if doers and above < doers[-1] else None
    having = [at for at in part.children[word] if part.deps[at] == "aux" and part.lemmas[at].lower() == "have"]
    if not having or not doers or not having[0] < doers[-1]:
        return None
    before = [at for at in doers if at < having[0]]
    asks = having[0] == 0 or (len(doers) == 1 and not before)  # "Have they killed Roe?"
    return None if asks else (before[-1] if before else None, doers[-1])


def _orderer(part: ParsedPart, word: int) -> int | None:
    """Who gives the order for it."""
    above, dep = part.heads[word], part.deps[word]
    if above == word:
        return None
    if part.lemmas[above] in _ORDERING and clauses.is_verb(part, above) and dep in ("dobj", "xcomp", "ccomp"):
        passive = clauses.is_passive(part, above)
        return clauses.agent(part, above) if passive else subjects.subject(part, above)
    order = above if dep in ("acl", "relcl", "advcl") else part.heads[above] if dep in ("pobj", "pcomp") else None
    if order is None or part.lemmas[order] not in _ORDERS or not part.tags[order].startswith("NN"):
        return None
    giver = part.heads[order]
    if part.deps[order] == "dobj" and clauses.is_verb(part, giver) and part.lemmas[giver] in _GIVING:
        return subjects.subject(part, giver)
    return next((at for at in part.children[order] if part.deps[at] == "poss"), None)


_GIVING = frozenset({"give", "issue", "sign"})


def _killed(part: ParsedPart, word: int) -> list[int]:
    """Whom it is done to, by the verb or by the noun."""
    if clauses.is_verb(part, word):
        told = [at for at in part.children[word] if part.deps[at] in ("dobj", "nsubj", "nsubjpass")]
        above = part.heads[word]
        return told or [at for at in part.children[above] if part.deps[at] == "dobj" and at < word]
    owned = [at for at in part.children[word] if part.deps[at] == "poss"]
    return [noun for prep, noun in clauses.prepositions(part, word) if prep == "of"] or owned
