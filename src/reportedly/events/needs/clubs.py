"""Needs of rows about who stays at his club, leaves it or wants to, on a page that tells of clubs and players.

There the words are the plainest there are, and mostly the club is not named beside them: "wants to leave", "is going
nowhere", "has signed a new contract". Who does not leave stays, and who signs anew does not leave.
"""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.needs.posts import has_person_as_subject
from reportedly.events.needs.squads import is_club
from reportedly.events.syntax import clauses
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

WISH = "wish"
"""The need of rows that tell of what somebody wants, and not that he has done it."""

_SURE_OF_CLUBS = 2
"""Words of the field that a story has to have besides; a headline has one, or the name of a club."""
_ELSEWHERE = frozenset(
    {"on", "in", "with", "without", "behind", "for", "out", "up", "over", "through", "to", "into", "down", "back"}
)
"""Prepositions by which who leaves does so in a manner, or for a place: "leave on a stretcher", "go to Turku"."""
_NO_OBJECT = ("dobj", "acomp", "oprd", "attr", "dative", "xcomp", "ccomp", "prt")
_HERE = frozenset({"here", "put", "on", "there"})
_CONTRACTS = frozenset({"contract", "deal", "extension", "terms", "term", "agreement"})
_ANEW = frozenset(
    "new fresh improved extended renewed bumper lucrative long-term longer extension renewal".split()
)  # fmt: skip
_OWN_FUTURE = frozenset({"future", "himself", "herself"})


def tells_of_clubs(part: ParsedPart) -> bool:
    """Whether a story tells of clubs and players, by the words of the field."""
    told = word_class("of-clubs") & part.vocabulary
    return len(told) >= (1 if part.kind is PartKind.TITLE else _SURE_OF_CLUBS)


def _goes(part: ParsedPart, word: int, _: str) -> bool:
    """As in "wants to leave", "will quit the club", "is free to go": a club is left, or nothing is named."""
    if not tells_of_clubs(part) or not has_person_as_subject(part, word, ""):
        return False
    left = [at for at in part.children[word] if part.deps[at] == "dobj"]
    if left:
        named = len(left) == 1 and not part.tags[left[0]].startswith("PRP") and is_club(part, left[0])
        return named and part.child(word, "dative", "acomp", "oprd") is None
    ahead = part.tags[word] == "VB" or (part.tags[word] == "VBG" and _is_going_on(part, word))
    bare = part.child(word, *_NO_OBJECT) is None
    return ahead and bare and not _ELSEWHERE & {prep for prep, _ in clauses.prepositions(part, word)}


def _is_going_on(part: ParsedPart, word: int) -> bool:
    return bool({"is", "was", "be", "am", "'s", "’s", "'m", "’m"} & {*clauses.auxiliaries(part, word)})


def _stays(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will stay at Norvik", "is staying put", "remains at the club"; nobody "stays fit" or "in a hotel"."""
    if not has_person_as_subject(part, word, "") or part.child(word, "acomp", "oprd", "dobj") is not None:
        return False
    below = clauses.prepositions(part, word)
    where = [noun for prep, noun in below if prep in ("at", "with") or part.lemmas[noun] in ("club", "team", "squad")]
    if where:
        return is_club(part, where[0]) and (tells_of_clubs(part) or part.kind is PartKind.TITLE)
    beside = {part.lowered[at] for at in part.children[word] if part.deps[at] in ("advmod", "prt", "acomp")}
    bare = not below and part.child(word, "attr", "xcomp", "ccomp") is None
    return tells_of_clubs(part) and bare and (bool(_HERE & beside) or part.lemmas[word] == "stay")


def _goes_nowhere(part: ParsedPart, word: int, _: str) -> bool:
    low = [text.lower() for text in part.words[word + 1 : word + 2]]
    return tells_of_clubs(part) and low == ["nowhere"] and has_person_as_subject(part, word, "")


def _signs_anew(part: ParsedPart, word: int, _: str) -> bool:
    """As in "has signed a new five-year contract", "extended his deal until 2030", "penned an extension"."""
    if not has_person_as_subject(part, word, ""):
        return False
    for noun in arguments(part, word):
        first, last = clauses.noun_phrase(part, noun)
        phrase = {part.lowered[at] for at in range(first, last)}
        if part.lemmas[noun] in _CONTRACTS and (part.lemmas[word] in ("extend", "prolong", "renew") or phrase & _ANEW):
            return tells_of_clubs(part) or part.kind is PartKind.TITLE
    return False


def _commits_himself(part: ParsedPart, word: int, _: str) -> bool:
    """As in "committed his future to Norvik", "pledged himself to the club"."""
    given = [part.lowered[at] for at in arguments(part, word)]
    return bool(_OWN_FUTURE & {*given}) and has_person_as_subject(part, word, "")


def _is_for_sale(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Roe is not for sale"; who is for sale is offered, which is more than a wish of his."""
    low = [text.lower() for text in part.words[word + 1 : word + 5]]
    offered = any(low[at : at + 2] == ["for", "sale"] for at in range(len(low)))
    return offered and tells_of_clubs(part) and has_person_as_subject(part, word, "")


def _wants_out(part: ParsedPart, word: int, _: str) -> bool:
    """As in "wants out", "wants out of Norvik"; a wish, and no more."""
    return has_person_as_subject(part, word, "")


NEEDS: dict[str, Need] = {
    "going-from-club": _goes,
    "staying-at-club": _stays,
    "going-nowhere": _goes_nowhere,
    "contract-anew": _signs_anew,
    "own-future": _commits_himself,
    "for-sale": _is_for_sale,
    "wants-out": _wants_out,
    WISH: lambda _part, _word, _name: True,
}
