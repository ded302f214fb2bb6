"""What somebody does to himself: "hanged himself in his cell", "took her own life"."""

from __future__ import annotations

from reportedly.events.needs.need import Need
from reportedly.model.document import ParsedPart

_SELF = frozenset({"himself", "herself", "themselves", "themself"})
_OWNERS = frozenset({"his", "her", "their"})
_GIVING_UP = {"turn": ("in", "over"), "give": ("up",), "hand": ("in", "over")}
_TO = frozenset(
    "police authorities officers officials court army troops soldiers investigators prosecutors tribunal station"
    " embassy custody consulate".split()
)
"""Those to whom one gives oneself up."""


def kills_oneself(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "killed himself on Friday"."""
    return any(word.lower() in _SELF for word in part.words[verb + 1 : verb + 2])


def takes_own_life(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "took her own life"."""
    low = [word.lower() for word in part.words[verb + 1 : verb + 4]]
    own = low[1:2] == ["own"] and low[2:3] in (["life"], ["lives"])
    return own and low[0] in _OWNERS


def gives_oneself_up(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "turned himself in", "gave herself up to police"."""
    behind = [word.lower() for word in part.words[verb + 1 : verb + 3]]
    if len(behind) < 2 or behind[0] not in _SELF or behind[1] not in _GIVING_UP[part.lemmas[verb]]:
        return False
    to = {word.lower() for word in part.words[verb + 3 : verb + 10]}
    return behind[1] == "in" or not _TO.isdisjoint(to)  # who "gave herself up to the music" is not held


NEEDS: dict[str, Need] = {
    "oneself": kills_oneself,
    "own-life": takes_own_life,
    "giving-oneself-up": gives_oneself_up,
}
