"""Armed groups named by their fighters: "Norvik Front rebels", "the Front's guerrilla group" are the Norvik Front.

A body speaks, fights and signs through its fighters, so their noun behind its name adds nobody. Of a people or a state
it does: "Norlandic fighters" are some of the Norlanders.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from reportedly.model.document import Mention, ParsedPart

FIGHTERS = frozenset({"rebel", "guerrilla", "insurgent", "militant", "separatist"})
"""Those who in the plural, and not counted, stand for the one body they fight for."""
_ARMED = FIGHTERS | frozenset(
    "guerilla fighter gunman jihadist jihadi paramilitary militiaman insurgency militia".split()
)
_BODIES = frozenset("group movement faction organisation organization army force militia wing".split())
"""What fighters are told to form, behind the word for them."""
_OF_FIGHTERS = frozenset({"organisation", "place"})
"""How the recogniser takes the name of an armed group; letters it may take for anything."""


def with_their_fighters(part: ParsedPart, names: Iterable[Mention]) -> list[Mention]:
    """Give the names of a part, that of an armed group with the noun for its fighters behind it."""
    return [replace(name, last=_end_of_fighters(part, name), kind=_kind(part, name)) for name in names]


def _end_of_fighters(part: ParsedPart, name: Mention) -> int:
    letters = part.words[name.first].isupper() and name.last - name.first == 1
    if name.kind not in _OF_FIGHTERS and not (letters and name.kind in ("person", "other")):
        return name.last
    noun = name.last
    lemmas = part.lemmas[noun : noun + 2]
    if not lemmas or lemmas[0] not in _ARMED:
        return name.last
    forms = len(lemmas) > 1 and lemmas[1] in _BODIES and part.tags[noun + 1] in ("NN", "NNS")
    head = noun + forms
    # "The Front rebel who fled" is one of them, and no more the Front than "a Front commander".
    whole = forms or part.tags[head] in ("NNS", "NNPS") or part.lemmas[head] in ("militia", "insurgency")
    return head + 1 if whole and part.heads[name.last - 1] in (noun, head) else name.last


def _kind(part: ParsedPart, name: Mention) -> str:
    return "organisation" if _end_of_fighters(part, name) > name.last else name.kind
