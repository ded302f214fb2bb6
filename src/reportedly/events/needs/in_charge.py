"""Needs of rows about who stays in charge, whose services are dispensed with, and who is to coach a team."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import is_firm, is_person
from reportedly.events.syntax import clauses
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_POSTS = frozenset("charge helm post job role position office place".split())
_BEFORE = frozenset({"in", "at"})
_FOR_A_WHILE = frozenset({"until", "till", "pending", "meantime", "interim", "caretaker"})
_NEAR = 12


def _is_in_charge(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will remain in charge of Norvik", "stays on as coach", "would keep her in her post"; not "until May"."""
    if _FOR_A_WHILE & {text.lower() for text in part.words[word + 1 : word + _NEAR]}:
        return False
    below = clauses.prepositions(part, word)
    below += [pair for at in arguments(part, word) for pair in clauses.prepositions(part, at)]
    held = any(prep in _BEFORE and part.lemmas[noun] in _POSTS for prep, noun in below)
    return held or any(prep == "as" and part.lemmas[noun] in word_class("offices") for prep, noun in below)


def _are_services(part: ParsedPart, word: int, _: str) -> bool:
    """As in "dispensed with the services of coach Ana Roe"."""
    given = [
        noun for prep, noun in clauses.prepositions(part, word) if prep == "with" and part.lemmas[noun] == "service"
    ]
    return any(is_person(part, whose) for at in given for prep, whose in clauses.prepositions(part, at) if prep == "of")


def _is_of_a_team(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will coach Norland", "turned down the chance to coach the club"."""
    ahead = bool({"will", "'ll", "’ll", "to", "would"} & {*clauses.auxiliaries(part, word)})
    teams = [at for at in arguments(part, word) if is_firm(part, at) or part.lemmas[at] in ("team", "side", "club")]
    states = [at for at in arguments(part, word) if at in part.mention_at and part.mention_at[at].kind in _LANDS]
    return ahead and bool(teams or states)


_LANDS = frozenset({"state", "place"})

NEEDS: dict[str, Need] = {"in-charge": _is_in_charge, "services": _are_services, "over-a-team": _is_of_a_team}
