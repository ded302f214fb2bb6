"""Who is bought, or bid for, where a noun tells it: "a deal to buy Norvik", "the Norvik takeover"."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.events.changes import is_change
from reportedly.events.lexicon import Trigger
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_DEALS = frozenset({"deal", "bid", "offer", "agreement", "transaction", "proposal"})
_OFFERS = frozenset({"bid", "offer", "takeover bid", "counterbid", "counteroffer"})
_BOUGHT = frozenset({"takeover", "acquisition", "purchase", "buyout", "sale"})
"""Whose name stands before them is bought: "the Norvik takeover"."""
_ANSWERING = frozenset(
    "accept agree reject rebuff receive recommend back consider resist spurn welcome get turn weigh approve endorse"
    " study review decline fight oppose face shun refuse balk".split()
)
_BODIES_OF = frozenset("board director shareholder investor owner management stockholder".split())


def _bid_for(part: ParsedPart, word: int) -> list[tuple[str, int]]:
    """As in "the board of Norvik accepted a takeover offer from": who answers an offer is whom it is for."""
    verb = part.heads[part.heads[word]] if part.deps[word] == "pobj" else part.heads[word]
    if not clauses.is_verb(part, verb) or part.lemmas[verb] not in _ANSWERING or clauses.is_passive(part, verb):
        return []
    doer = subjects.subject(part, verb)
    if doer is None:
        return []
    if part.lemmas[doer] in _BODIES_OF:
        beside = [at for at in part.children[doer] if part.deps[at] in ("poss", "compound") and at in part.mention_at]
        whose = [noun for prep, noun in clauses.prepositions(part, doer) if prep == "of"] + beside
        doer = whose[0] if whose else doer
    return [("theme", doer)]


_BUYING = frozenset({"buy", "acquire", "purchase", "merge", "take"})


def _bought(part: ParsedPart, word: int) -> list[tuple[str, int]]:
    """What a "deal to buy" or a "deal to merge with" is about."""
    verb = word + 2
    if part.words[word + 1 : verb] != ("to",) or verb >= len(part.words) or part.lemmas[verb] not in _BUYING:
        return []
    merged = [("agent", noun) for prep, noun in clauses.prepositions(part, verb) if prep == "with"]
    things = arguments(part, verb)
    return [("theme", things[0])] if things else merged


def bought_beside(part: ParsedPart, row: Trigger, names: Sequence[int]) -> list[int]:
    """Give those of the names before a noun who are bought: "the Norvik takeover"."""
    if row.lemma not in _BOUGHT:
        return []
    return [at for at in names if part.mention_at[at].kind in ("organisation", "other", "place")]


def bought(
    part: ParsedPart, row: Trigger, word: int, beside: Sequence[int], others: Sequence[tuple[str, int]]
) -> list[tuple[str, int]]:
    """Give who is bought by what a noun tells, `beside` and `others` being those named before and behind it."""
    found = [("theme", at) for at in beside]
    if row.lemma in _BOUGHT and "agent" not in dict(others):
        under = [noun for prep, noun in clauses.prepositions(part, word) if prep == "of"]
        found += [("agent", doer) for noun in under for prep, doer in clauses.prepositions(part, noun) if prep == "by"]
    if row.lemma in _DEALS:
        found += _bought(part, word)
    by_another = row.lemma in _BOUGHT and "agent" in dict(others)  # "accepts a takeover by Norvik"
    if (row.lemma in _OFFERS or by_another) and "theme" not in dict([*others, *found]):
        found += _bid_for(part, word)
    return found


_JOINING = frozenset({"merger", "tie-up", "combination", "takeover", "acquisition", "buyout", "deal", "transaction"})
AGREED = frozenset(
    f"{kind} {noun}" for kind in ("merger", "takeover", "buyout") for noun in ("agreement", "deal", "pact")
)
"""What is signed for that: "its merger agreement with Fjell"."""


def is_joining(row: Trigger) -> bool:
    """Say whether a noun names two companies' becoming one, or a deal to that end."""
    return row.lemma in _JOINING or row.lemma in AGREED


def firm_of(part: ParsedPart, doer: int) -> int | None:
    """Give the side of a merger that somebody is of: of "Norvik chairman Dag Roe" it is Norvik, who joins with others.

    None of a person, by both names, of whom no body is told.
    """
    mention = part.mention_at.get(doer)
    if mention is None or mention.kind != "person" or mention.last - mention.first == 1:
        return doer
    return next((at for at in part.subtree(doer) if _is_a_body(part, at)), None)


def _is_a_body(part: ParsedPart, word: int) -> bool:
    return word in part.mention_at and part.mention_at[word].kind == "organisation"


_LEAVING = frozenset(
    "call abandon terminate drop give walk pull back bow bail withdraw end ditch dump exit quit".split()
)
"""Verbs that a side does to its own deal: judges and regulators block or kill it."""


def sides_of_a_leaver(part: ParsedPart, word: int) -> list[int]:
    """Give the sides of a deal that one leaves: "Norvik called off the merger with Fjell", "Norvik pulling out"."""
    at = word
    for _ in range(3):
        head = part.heads[at]
        if clauses.is_verb(part, head):
            if part.lemmas[head] not in _LEAVING or not is_change(part, head) or clauses.is_passive(part, head):
                return []
            doer = subjects.subject(part, head)
            known = doer is not None and doer in part.mention_at and part.mention_at[doer].kind != "state"
            hung = [noun for prep, noun in clauses.prepositions(part, head) if prep == "with" and noun > word]
            return [doer, *hung] if doer is not None and known else []
        if part.deps[at] not in ("pobj", "prep"):
            return []
        at = head
    return []


_TALKS = frozenset("talk negotiation discussion plan memorandum intention consideration".split())
_ON = frozenset({"about", "on", "over", "of", "for", "toward", "towards", "into"})


def sides_of_talks(part: ParsedPart, word: int) -> list[int]:
    """Give who talks of or plans to join: "A and B are in talks about a merger", "plans to work toward a merger"."""
    prep = part.heads[word]
    above = prep if part.deps[word] in ("compound", "nmod") else part.heads[prep]
    behind = part.deps[word] == "pobj" and part.lowered[prep] in _ON
    if above != prep and not behind:
        return []
    if clauses.is_verb(part, above):
        doer = subjects.subject(part, above) if part.lemmas[above] in ("work", "move") else None
    else:
        doer = subjects.plan_owner(part, above) if part.lemmas[above] in _TALKS else None
    if doer is not None and part.lemmas[doer] in _TALKS:
        doer = subjects.plan_owner(part, doer)
    if doer is None:
        return []
    hung = [noun for name, noun in clauses.prepositions(part, above) if name in ("with", "between")]
    return [doer, *hung]


_SELLING = frozenset("sale disposal divestment divestiture offloading".split())


def sold_by_its_owner(part: ParsedPart, row: Trigger, pairs: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """As in "the sale of Norvik's stake in Balta": who sells it where nobody else is told to, its owner."""
    if row.lemma not in _SELLING or "agent" in dict(pairs):
        return []
    owners = [part.child(at, "poss") for role, at in pairs if role == "theme"]
    return [("agent", at) for at in owners if at is not None and part.tags[at].startswith("NNP")]
