"""Needs of rows about firms that come to a stock market: "shelved its IPO", "will float in London", "goes public"."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.insolvencies import firm_above, is_a_firm
from reportedly.events.needs.need import Need
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_SHARES = frozenset({"share", "stock", "itself", "themselves"})
_EXCHANGES = frozenset(
    "exchange market bourse nasdaq nyse euronext share stock london york frankfurt amsterdam paris zurich milan madrid"
    " stockholm helsinki oslo copenhagen warsaw vienna dublin toronto sydney singapore kong tokyo shanghai shenzhen"
    " mumbai riyadh dubai johannesburg".split()
)


def listed(part: ParsedPart, word: int) -> int | None:
    """Give the firm that is listed: by whose name the listing goes, who plans it, whose shares are sold."""
    if part.tags[word].startswith("VB"):
        return _of_verb(part, word)
    beside = [at for at in part.children[word] if part.deps[at] in ("poss", "compound", "nmod")]
    beside += [at for prep, at in clauses.prepositions(part, word) if prep in ("of", "by")]
    named = next((at for at in beside if is_a_firm(part, at) or part.tags[at] == "PRP$"), None)
    return firm_above(part, word) if named is None else named


def _of_verb(part: ParsedPart, word: int) -> int | None:
    doer = subjects.subject(part, word)
    if doer is not None and part.lemmas[doer] in ("share", "stock"):
        return part.child(doer, "poss", "compound")
    return doer


def _is_listing(part: ParsedPart, word: int, _: str) -> bool:
    """As in "its stock market debut", "a listing in New York"; no list of names and no debut of a singer."""
    near = [*part.children[word], *(at for _, at in clauses.prepositions(part, word))]
    near += [below for at in near for below in part.children[at]]
    return any(_is_exchange(part, at) for at in near)


def _floats(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will float in London", "floats on the stock market", "lists its shares"; not "the boat floats"."""
    firm = _of_verb(part, word)
    if firm is None or not (is_a_firm(part, firm) or part.lowered[firm] in ("it", "company", "firm", "group")):
        return False
    own = [at for at in arguments(part, word) if part.lemmas[at] in _SHARES or part.lowered[at] in _SHARES]
    where = [at for prep, at in clauses.prepositions(part, word) if prep in ("in", "on", "at")]
    return bool(own) or any(_is_exchange(part, at) for at in where)


def _is_exchange(part: ParsedPart, word: int) -> bool:
    return bool({part.lemmas[word].lower(), part.lowered[word]} & _EXCHANGES)


def _goes_public(part: ParsedPart, word: int, _: str) -> bool:
    """As in "went public at 45 dollars a share"; who goes public with a complaint tells it to everybody."""
    below = {prep for prep, _ in clauses.prepositions(part, word)}
    below |= {prep for at in part.children[word] for prep, _ in clauses.prepositions(part, at)}
    return not below & {"with", "about", "over"} and _may_be_a_firm(part, word)


def _may_be_a_firm(part: ParsedPart, word: int) -> bool:
    """Whether the subject is a firm, or one that may be: "it", a name; no person, and no announcement."""
    doer = subjects.subject(part, word)
    if doer is None:
        return part.kind is PartKind.TITLE
    mention = part.mention_at.get(doer)
    person = mention is not None and mention.kind == "person" and mention.last - mention.first > 1
    named = is_a_firm(part, doer) or part.lemmas[doer] in word_class("firms")
    return not person and (named or part.lowered[doer] in ("it", "they", "which", "that"))


NEEDS: dict[str, Need] = {
    "listing": lambda _part, _word, _name: True,
    "stock-market": _is_listing,
    "floats-shares": _floats,
    "goes-public": _goes_public,
}
