"""Needs of what bars trade: an embargo, a ban on exports, a halt to shipments; who ends one in force lifts it."""

from __future__ import annotations

from reportedly.events.needs.need import Need
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_ALWAYS = frozenset({"embargo"})
"""What bars nothing but trade."""
_BARS = frozenset("ban halt stop stoppage freeze suspension curb restriction moratorium prohibition".split())
_TRADE = frozenset({"export", "import", "trade", "shipment"})
_YET_TO_COME = frozenset(
    "planned proposed threatened looming upcoming pending impending mooted possible potential intended threat plan due"
    " scheduled".split()
)
"""What is said of a ban that is not in force: to scrap it is to call it off."""


def bars_trade(part: ParsedPart, noun: int) -> bool:
    """As in "the embargo", "a ban on wheat exports", "the palm oil export ban", "the halt to shipments"."""
    if part.tags[noun][:2] != "NN" or part.lemmas[noun] in _ALWAYS:
        return part.lemmas[noun] in _ALWAYS
    if part.lemmas[noun] not in _BARS:
        return False
    beside = [at for at in part.children[noun] if part.deps[at] in ("compound", "amod", "nmod", "poss")]
    beside += [at for near in beside for at in part.children[near] if part.deps[at] in ("compound", "amod", "conj")]
    below = [thing for prep, thing in clauses.prepositions(part, noun) if prep in ("on", "of", "to", "in")]
    return any(part.lemmas[at].lower() in _TRADE for at in (*beside, *below))


def _is_yet_to_come(part: ParsedPart, noun: int) -> bool:
    below = [at for at in part.children[noun] if part.deps[at] in ("amod", "compound", "acl", "relcl", "nmod")]
    return any(part.lowered[at] in _YET_TO_COME for at in below)


def _lifts(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "scrapped its embargo", "will ease the curbs on imports"; not "scrapped its planned export ban"."""
    return any(bars_trade(part, at) and not _is_yet_to_come(part, at) for at in arguments(part, verb))


def _is_what_bars(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "the embargo expired", "an export ban taking effect at midnight"."""
    told = subjects.subject(part, verb)
    if told is None and part.deps[verb] == "acl":
        told = part.heads[verb]
    return told is not None and bars_trade(part, told)


def _is_told(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "announced a ban on exports", "the halt to shipments began"; not "is no part of the export freeze"."""
    return part.deps[noun] != "pobj" and bars_trade(part, noun)


def _is_laid_on(part: ParsedPart, word: int, _: str) -> bool:
    """As in "put duties on copper"; not "put the duties back", "put tariffs on hold"."""
    behind = {part.lowered[at] for at in part.children[word] if part.deps[at] in ("prt", "advmod", "prep")}
    on = [noun for prep, noun in clauses.prepositions(part, word) if prep == "on"]
    return bool(on) and not behind & {"back", "off", "into", "aside"} and part.lemmas[on[0]] not in ("hold", "ice")


NEEDS: dict[str, Need] = {"laid-on": _is_laid_on, "barring": _is_told, "lifting-bar": _lifts, "of-a-bar": _is_what_bars}
