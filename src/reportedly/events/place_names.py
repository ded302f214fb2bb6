"""Where an article names a place as a place: not a people, not a person, not inside the name of an organisation."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from reportedly.events.gazetteer import Candidate, Kind, key_of, lies_in, lookup
from reportedly.events.place_signs import (
    is_common,
    is_dateline,
    is_definite,
    is_illness,
    is_locative,
    is_of_a_person,
    touches_name,
)
from reportedly.events.place_words import abbreviated_region, words
from reportedly.model.document import Name, ParsedPart
from reportedly.model.statement import PartKind
from reportedly.model.states import is_demonym, state

LONGEST_NAME = 6
"""Words in the longest name that is looked for."""

KNOWN_BY_ITSELF = 100_000
"""Inhabitants from which a town is taken for a place where neither recogniser nor preposition says so."""

KNOWN_IN_SPITE = 15_000
"""Inhabitants from which a town is known although its name is an ordinary word too."""

_PLACES = ("GPE", "LOC", "FAC")
_LARGER = (Kind.COUNTRY, Kind.REGION, Kind.DISTRICT)
_SPEAKING = frozenset(
    ["say", "tell", "warn", "deny", "accuse", "announce", "insist", "demand", "vow", "claim", "urge", "call", "want"]
)


class Naming(Struct, frozen=True):
    """Words [first, last) of a part that name a place, and the places that bear the name."""

    first: int
    last: int
    candidates: tuple[Candidate, ...]


def find_namings(part: ParsedPart) -> list[Naming]:
    """Give the mentions of places in one part, in order.

    What is plainly a place at one mention is one at the others too: "Naantali man held" after "in Naantali".
    What speaks at one is a person at all, unless it is known for a place: "Turner said", "a letter to Turner".
    """
    names = {word: name for name in part.names for word in range(name.first, name.last)}
    sure, doubtful = _sort(part, names)
    people = {_key(part, each) for each in (*sure, *doubtful) if _is_small(each) and _speaks(part, each)}
    sure = [each for each in sure if _key(part, each) not in people]
    known = {_key(part, naming) for naming in sure}
    repeated = [each for each in doubtful if _key(part, each) in known]
    return sorted([*sure, *repeated], key=lambda naming: naming.first)


def _key(part: ParsedPart, naming: Naming) -> str:
    return key_of(part.quote(part.span(naming.first, naming.last)))


def _sort(part: ParsedPart, names: dict[int, Name]) -> tuple[list[Naming], list[Naming]]:
    """Give the namings that are plainly places, and those that are only if they are so elsewhere in the part."""
    sure: list[Naming] = []
    doubtful: list[Naming] = []
    at = 0
    while at < len(part.words):
        naming = _longest(part, at) if _may_start(part, at) else None
        verdict = naming and _verdict(part, naming, names.get(at), sure)
        if naming and verdict is not None:
            (sure if verdict else doubtful).append(naming)
            at = naming.last
        else:
            at = _next(names.get(at), at, naming)
    return sure, doubtful


def _next(name: Name | None, at: int, refused: Naming | None) -> int:
    """Say where to go on after a word that starts no place; a refused name inside a longer one is passed as a whole."""
    if refused and name and name.label in ("PERSON", "ORG") and name.first == at:
        return name.last
    return refused.last if refused else at + 1


def _may_start(part: ParsedPart, at: int) -> bool:
    word = part.words[at]
    return word[0].isupper() and len(word) > 1 and part.tags[at] not in (
        "PRP", "DT", "IN", "CC", "VBD", "VBZ", "RB", "UH", "WP"
    )  # fmt: skip


def _longest(part: ParsedPart, at: int) -> Naming | None:
    """Give the longest name in the gazetteer that starts at a word."""
    region = _abbreviation(part, at)
    if region:
        return region
    for size in range(min(LONGEST_NAME, len(part.words) - at), 0, -1):
        last = at + size
        if not _may_end(part, last - 1) or "\n" in (text := part.quote(part.span(at, last))):
            continue
        candidates = lookup(text)
        if not candidates or _overreaches(text, candidates[0]):
            continue
        if not (size == 1 and _is_other(text, candidates)) and not _is_compound(part, last, candidates):
            return Naming(at, last, candidates)
    return None


def _overreaches(text: str, first: Candidate) -> bool:
    """Say whether a comma or a last word in small letters may not belong to the name: "Croydon, South London"."""
    if "," in text:
        return not first.reviewed
    return text.rpartition(" ")[2].islower() and not (first.reviewed or first.primary)


def _is_compound(part: ParsedPart, last: int, candidates: tuple[Candidate, ...]) -> bool:
    """Say whether a hyphen joins it to another word that makes it something else: "Sea-Eye", unlike "Moscow-backed"."""
    joined = part.text[part.end(last - 1) : part.end(last - 1) + 2]
    return joined[:1] == "-" and joined[1:].isalpha() and _is_little_known(candidates[0])


def _abbreviation(part: ParsedPart, at: int) -> Naming | None:
    """Give the region that an abbreviation after a name and a comma stands for: "Columbus, Ga."."""
    if at < 2 or part.words[at - 1] != ",":
        return None
    for size in (2, 1):
        stated = abbreviated_region("".join(part.words[at : at + size]))
        if stated and at + size <= len(part.words):
            country, code, name = stated
            found = [each for each in lookup(name) if each.country == country and each.kind is not Kind.COUNTRY]
            return Naming(at, at + size, tuple(each for each in found if each.region == code or each.reviewed))
    return None


def _may_end(part: ParsedPart, at: int) -> bool:
    word = part.words[at]
    return any(letter.isupper() for letter in word) or word in words("ending")


def _is_other(text: str, candidates: tuple[Candidate, ...]) -> bool:
    """Say whether one word is a demonym, or an abbreviation that no state and no reviewed place is known by."""
    if is_demonym(text) or text.casefold() in words("never"):
        return True
    letters = text.replace(".", "")
    return letters.isupper() and len(letters) < 4 and not state(text) and not candidates[0].reviewed


def _verdict(part: ParsedPart, naming: Naming, name: Name | None, before: list[Naming]) -> bool | None:
    """Say whether the words are plainly a place (True), one if they are elsewhere (False), or none (None)."""
    first, last = naming.first, naming.last
    if is_of_a_person(part, first, last) or _is_speaker(part, naming) or is_illness(part, last):
        return None
    if (before and says_where(part, before[-1], naming)) or is_dateline(part, first, last):
        return True
    in_list = bool(before) and before[-1].last == first - 1
    if name and name.label in _PLACES:
        return _labelled(part, naming, name, is_locative(part, first, in_list))
    if (name and not _covers(part, naming, name) and not _owns(part, naming)) or touches_name(part, first, last):
        return None
    return _unlabelled(part, naming, name, in_list)


def _labelled(part: ParsedPart, naming: Naming, name: Name, locative: bool) -> bool | None:
    """Judge what the recogniser takes for a place: often a surname, so that a small town needs another sign."""
    if _inside_longer(part, naming, name) or (is_common(part, naming.first, naming.last) and not locative):
        return None
    return locative or not _is_small(naming)


def _unlabelled(part: ParsedPart, naming: Naming, name: Name | None, in_list: bool) -> bool | None:
    """Judge what the recogniser takes for something else, or for nothing."""
    first, last = naming.first, naming.last
    common = is_common(part, first, last) and not _is_town_in_spite(part, naming)
    if _is_followed_by_container(part, naming):
        return True
    if is_locative(part, first, in_list, firmly=name is not None and _is_small(naming)) and not common:
        return not (is_definite(part, first) and _is_small(naming))
    if _is_known(part, naming, name, common):
        return True
    someone = name is not None and name.label == "PERSON" and part.deps[last - 1] == "nsubj"
    doubtful = part.tags[first].startswith("NNP") and naming.candidates[0].kind is not Kind.FEATURE
    return False if doubtful and not common and not someone else None


def _is_town_in_spite(part: ParsedPart, naming: Naming) -> bool:
    """Say whether a word that is mostly written small is a town here: "a man was held in Bath"."""
    first = naming.candidates[0]
    town = first.primary and first.kind is Kind.TOWN and first.population >= KNOWN_IN_SPITE
    stated = naming.first > 0 and part.words[naming.first - 1] in ("in", "near")
    return town and stated and part.kind is PartKind.BODY and part.tags[naming.first] == "NNP"


def _is_small(naming: Naming) -> bool:
    """Say whether the name is not known for a country, a region, a large town or a reviewed place."""
    return _is_little_known(naming.candidates[0])


def _is_little_known(first: Candidate) -> bool:
    if first.reviewed or not first.primary:
        return not first.primary
    return first.kind in (Kind.TOWN, Kind.DISTRICT) and first.population < KNOWN_BY_ITSELF


def _covers(part: ParsedPart, naming: Naming, name: Name) -> bool:
    """Say whether nothing but an article or a possessive of the recogniser's name lies outside the place's."""
    outside = [*part.words[name.first : naming.first], *part.words[naming.last : name.last]]
    return all(word.lower() in ("the", "'s", "’s") for word in outside)


def _owns(part: ParsedPart, naming: Naming) -> bool:
    """Say whether a state or region owns what follows: "Tennessee's task force"."""
    owns = naming.last < len(part.words) and part.words[naming.last] in ("'s", "’s")
    return owns and naming.candidates[0].kind in (Kind.COUNTRY, Kind.REGION)


def _inside_longer(part: ParsedPart, naming: Naming, name: Name) -> bool:
    """Say whether the place is only a part of a longer name of another place: "Turku Cathedral"."""
    before = part.words[name.first : naming.first]
    if before[-1:] == ("of",) and before[-2:-1]:
        return before[-2][0].isupper() and before[-2].lower() not in words("placeword")
    beside = (*before[-1:], *part.words[naming.last : name.last][:1])
    return any(word[0].isupper() and word.lower() not in words("direction") for word in beside)


def _is_speaker(part: ParsedPart, naming: Naming) -> bool:
    """Say whether a capital plainly stands for a government: "Seoul said"."""
    if not _speaks(part, naming):
        return False
    return (
        naming.candidates[0].kind is not Kind.COUNTRY
        and state(part.quote(part.span(naming.first, naming.last))) is not None
    )


def _speaks(part: ParsedPart, naming: Naming) -> bool:
    at = naming.last - 1
    return part.deps[at] == "nsubj" and part.lemmas[part.heads[at]] in _SPEAKING


def _is_known(part: ParsedPart, naming: Naming, name: Name | None, common: bool) -> bool:
    """Say whether the name is known for a place well enough to need no further sign."""
    first, several = naming.candidates[0], naming.last - naming.first > 1
    opens = part.sentences[part.sentence_of[naming.first]][0] == naming.first
    if common or _is_small(naming) or first.kind is Kind.FEATURE or (opens and not several and not name):
        return False
    if name and name.label not in ("ORG", "NORP") and not several:
        return False
    return first.kind is Kind.COUNTRY or first.reviewed or several or not name


def _is_followed_by_container(part: ParsedPart, naming: Naming) -> bool:
    """Say whether the place it lies in follows: "Krasnodar, Russia"; reviewed: "Vostochny in the Amur region"."""
    joints = (",", "in") if naming.candidates[0].reviewed else (",",)
    if naming.last + 1 >= len(part.words) or part.words[naming.last] not in joints:
        return False
    after = _longest(part, naming.last + 1)
    return after is not None and says_where(part, naming, after)


def says_where(part: ParsedPart, naming: Naming, after: Naming) -> bool:
    """Say whether the second name tells where the first place lies: "Portland, Oregon", "Narva in Ida-Viru"."""
    if part.words[naming.last : after.first] not in ((",",), ("in",), ("(",), ("in", "the")):
        return False
    own = naming.candidates[0]
    larger = [each for each in after.candidates if each.kind in _LARGER and not _is_peer(own, each)]
    return any(lies_in(candidate, each) for each in larger for candidate in naming.candidates[:LISTED])


def _is_peer(own: Candidate, other: Candidate) -> bool:
    """Say whether two names after each other are a list: "China, Japan", "Oregon, Ohio"."""
    return own.kind is other.kind and (own.kind is Kind.COUNTRY or own.country == other.country)


LISTED = 30
"""Candidates of a name that are tried against what it is said to lie in."""


def demonyms_before(part: ParsedPart, naming: Naming) -> Iterator[str]:
    """Give the states whose demonym describes the place: "the Estonian border city of Narva", "Estonia's Narva"."""
    start = max(part.sentences[part.sentence_of[naming.first]][0], naming.first - 6)
    for at in range(naming.first - 1, start - 1, -1):
        word = part.words[at]
        if word in (",", ";", "and") or part.tags[at].startswith("VB"):
            return
        if word[0].isupper() and (is_demonym(word) or (at + 1 < naming.first and part.words[at + 1] in ("'s", "’s"))):
            found = state(word)
            if found:
                yield found.code
