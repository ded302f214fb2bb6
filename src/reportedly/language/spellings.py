"""Spellings of one name on a page: which short form, surname or initials stand for which fuller name."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from reportedly.language.bodies import is_body
from reportedly.language.initials import STATES_BEFORE, initials_of
from reportedly.language.names import PARTICLES
from reportedly.language.pronouns import given_names
from reportedly.model import outlets, states
from reportedly.model.names import unaccented

_TRADE_END = re.compile(
    r" (Lines|Airlines|Airways|Motors|Energy|Pharma|Pharmaceuticals|Systems|Industries|Bank|Works|Technologies|Media"
    r"|Foods|Shipping|Ferries|Steel|Mining|Oil|Gas|Chemicals|Aerospace|Telecom|Logistics|Capital|Partners|Labs|Studios)$"
)
_COMPANY_END = re.compile(
    r"(?i)(?<=\w)[ ,]+(inc|corp|corporation|co|company|ltd|limited|plc|llc|ag|sa|group|holdings)\.?$"
)
_JOINTS = frozenset({"of", "the", "for", "on"})
_INITIALS = re.compile(r"[A-Z]{3,6}")


def halves_of(text: str) -> tuple[str, ...]:
    """The two names that a hyphen may tie together: "Roe-Berg", "Norvik Steel-Fjell Oil"; none in "Al-Amin"."""
    halves = tuple(text.split("-"))
    words = [half.split(" ") for half in halves]
    alike = len(words) == 2 and len(words[0]) == len(words[1])
    tied = alike and all(half[:1].isupper() and len(half) > 2 for half in halves)
    return halves if tied and all(word[:1].isupper() for half in words for word in half) else ()


def as_shortened(name: str, votes: dict[str, Counter[str]]) -> str:
    """A body's name without the state before it, where its initials are used without it: "U.S. Ports Board", "PB"."""
    state, _, rest = name.partition(" ")
    initials = initials_of(name)
    return rest if state in STATES_BEFORE and initials in votes and _INITIALS.fullmatch(initials) else name


def elected(votes: Counter[str]) -> str:
    """The kind that most speaks for; "other" only where nothing else does."""
    known = [(weight, kind) for kind, weight in votes.items() if kind != "other"]
    return max(known)[1] if known else "other"


def full_spelling(text: str, votes: dict[str, Counter[str]], kin: frozenset[str] = frozenset()) -> str:
    """The fullest spelling of the same entity in the article; `votes` are in the order in which names are told.

    A surname told before that of a relative (`kin`) is first of all somebody else's.
    """
    words = _key(text)
    plain = (words[0], words[-1])
    if (
        len(words) == 3
        and len(words[1].rstrip(".")) == 1
        and (short := next((o for o in votes if _key(o) == plain), None))
    ):
        return short  # "Ann B. Roe" is Ann Roe, where she is called so
    small = len(words) > 1 and words[0].lower() in PARTICLES
    if small or ("-" in text and " " not in text):
        fuller = next((other for other in votes if _is_surname_of(words, _key(other)) and votes[other]["person"]), None)
        if small or fuller is not None:
            return fuller or text
    if len(words) == 2 and _is_junior(text):
        named = [other for other in votes if len(_key(other)) > 2 and _key(other)[-2:] == words]
        return named[0] if len(named) == 1 else text
    if len(words) == 2 and text.split()[0] not in given_names():  # the surname of "John Mar Lindhout"
        named = [other for other in votes if _key(other)[1:] == words and other.split()[0] in given_names()]
        if len(named) == 1:
            return named[0]
    if (firm := _without_its_state(text) or _named_by_genitive(text, votes)) is not None and firm in votes:
        return firm
    # "The Roe-Berg talks" are no fuller name of Roe.
    longer = [other for other in votes if len(_key(other)) > 1 and votes.keys().isdisjoint(halves_of(other))]
    if len(words) > 1 or text.isupper():
        same = (other for other in longer if other != text and _same(words, _key(other)) and len(other) > len(text))
        return next(same, None) or _spelled_without_brackets(text, votes) or _turned(text, votes)
    if is_body(text):  # "the Committee" is the one that was named
        so = [other for other in longer if words[0] in (_key(other)[0], _key(other)[-1]) and not votes[other]["person"]]
        return so[0] if len({_content(other) for other in so}) == 1 else text
    for end in (-1, 0):
        fits = [other for other in longer if _key(other)[end] == words[0] and _may_shorten(text, other, votes, end)]
        told = list(votes)
        others = [other for other in fits if other not in kin or told.index(other) < told.index(text)]
        if fits:
            return min(others, key=lambda other: other in kin, default=text)
    return _with_two_surnames(text, longer, votes) or text


def _without_its_state(text: str) -> str | None:
    """As "Norvik Steel of Peru", a firm, is Norvik Steel; what a party or a bank is of is a part of its name."""
    name, of, home = text.rpartition(" of ")
    plain = bool(of) and states.state(home) is not None and " " in name and not is_body(name.split()[-1])
    return name if plain else None


def _named_by_genitive(text: str, votes: dict[str, Counter[str]]) -> str | None:
    """As "Holm's board" is that of Holm's Corp., where the page names that and nobody called Holm."""
    genitive = (f"{text}'s", f"{text}’s")
    company = next((other for other in votes if _COMPANY_END.sub("", other) in genitive), None)
    somebody = company and any(other.split()[-1] == text and " " in other and votes[other]["person"] for other in votes)
    return None if somebody else company


def _with_two_surnames(text: str, longer: list[str], votes: dict[str, Counter[str]]) -> str | None:
    """The one person whose last name but one it is, nowhere called by the last: "Rosa Vela Nunes" is "Vela"."""
    if text in given_names() or states.state(text) is not None:
        return None
    so = [other for other in longer if len(_key(other)) > 2 and _key(other)[-2] == unaccented(text)]
    so = [each for each in so if votes[each]["person"] and each.split()[-1] not in votes and not _is_junior(each)]
    return so[0] if len(so) == 1 else None


def _is_junior(name: str) -> bool:
    return name.split()[-1].rstrip(".").lower() in ("jr", "sr", "ii", "iii", "iv")


def _turned(text: str, votes: dict[str, Counter[str]]) -> str:
    """The form in which a body was named first: "the Department of Ports" for "the Ports Department"."""
    words = text.split()
    if not (is_body(words[0]) or is_body(words[-1])):
        return text
    return next(other for other in votes if other == text or (" " in other and _content(other) == _content(text)))


def _content(text: str) -> frozenset[str]:
    return frozenset(_key(text)) - _JOINTS


def _spelled_without_brackets(initials: str, votes: dict[str, Counter[str]]) -> str | None:
    """The one body of a page whose name has these initials: "FTC" beside "the Federal Trade Commission"."""
    if not _INITIALS.fullmatch(initials):
        return None
    bodies = [name for name in votes if name != initials and initials_of(name) == initials]
    bodies = [name for name in bodies if elected(votes[name]) != "person"]
    return bodies[0] if len(bodies) == 1 else None


def _is_surname_of(surname: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether a surname with its small words is the end of a name: "Von der Lane" of "Ursel von der Lane"."""
    end = name[-len(surname) :]
    return len(name) > len(surname) and [*map(str.lower, end)] == [*map(str.lower, surname)]


def _may_shorten(text: str, other: str, votes: dict[str, Counter[str]], end: int) -> bool:
    """Whether a one-word name may stand for a longer one: a person's surname, or a company without its legal form."""
    if states.state(text) or outlets.known(text):
        return end == -1 and _is_paper_named_before(text, other, votes)
    person = votes[other]["person"] > 0 and not votes[other]["outlet"] and not votes[other]["event"]
    if end == -1:
        paper = elected(votes[other]) == "outlet" and outlets.looks_like_outlet(f"X {text}")
        return person or (paper and not votes[text]["person"])
    if person:
        return "-" in other or len(_key(other)) == 3 or _is_first_of_one(text, votes)
    if elected(votes[other]) == "organisation" and _is_only(text, votes):
        told = list(votes)
        return told.index(other) < told.index(text)  # a company comes before its cars
    return text == _COMPANY_END.sub("", other) or text == _TRADE_END.sub("", other)


def _is_paper_named_before(text: str, other: str, votes: dict[str, Counter[str]]) -> bool:
    """Whether a paper that is known by its short name is another here: "the Argus" of a page on the Skerry Argus."""
    told = list(votes)
    return elected(votes[other]) == "outlet" and outlets.known(other) is None and told.index(other) < told.index(text)


def _is_first_of_one(text: str, votes: dict[str, Counter[str]]) -> bool:
    """Whether a person's name begins the name of one person only: "Oll" beside "Oll Marta", "Ada" beside Lind."""
    longer = [other for other in votes if _key(other)[0] == unaccented(text) and len(_key(other)) > 1]
    kinds = votes[text]
    return len(longer) == 1 and kinds["person"] > kinds["place"] + kinds["organisation"]


def _is_only(text: str, votes: dict[str, Counter[str]]) -> bool:
    """Whether a word that is no place begins one longer name only: "Lune" beside "Lune Building Society"."""
    longer = [other for other in votes if other.startswith(text + " ")]
    return len(longer) == 1 and not votes[text]["place"] and not votes[text]["state"] and not votes[text]["person"]


def _same(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Two spellings of one name: the same letters but for hyphens, or the first and last words of a longer one."""
    if left == right:
        return True
    return len(left) == 2 and len(right) > 2 and left == (right[0], right[-1]) and not _has_initial(right)


def _has_initial(words: tuple[str, ...]) -> bool:
    """Whether a name is one of two words with an initial between them: the page's shorter form of it is its name."""
    return len(words) == 3 and len(words[1].rstrip(".")) == 1


@lru_cache(maxsize=65_536)
def _key(text: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[\s\-–]+", unaccented(_COMPANY_END.sub("", text))) if word)
