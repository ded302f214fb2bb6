"""Where an article names a place as a place: not a people, not a person, not inside the name of an organisation."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from reportedly.events.gazetteer import Candidate, Kind, lookup
from reportedly.events.place_words import abbreviated_region, words
from reportedly.language.casing import common_words
from reportedly.model.document import Name, ParsedPart
from reportedly.model.states import is_demonym, state

LONGEST_NAME = 6
"""Words in the longest name that is looked for."""

KNOWN_BY_ITSELF = 100_000
"""Inhabitants from which a town is taken for a place where neither recogniser nor preposition says so."""

_PLACES = ("GPE", "LOC", "FAC")
_SPEAKING = frozenset(
    ["say", "tell", "warn", "deny", "accuse", "announce", "insist", "demand", "vow", "claim", "urge", "call", "want"]
)


class Naming(Struct, frozen=True):
    """Words [first, last) of a part that name a place, and the places that bear the name."""

    first: int
    last: int
    candidates: tuple[Candidate, ...]


def find_namings(part: ParsedPart) -> list[Naming]:
    """Give the mentions of places in one part, in order."""
    names = {word: name for name in part.names for word in range(name.first, name.last)}
    found: list[Naming] = []
    at = 0
    while at < len(part.words):
        naming = _longest(part, at) if _may_start(part, at) else None
        if naming and _is_place(part, naming, names, found):
            found.append(naming)
            at = naming.last
        else:
            at = _next(names, at, naming)
    return found


def _next(names: dict[int, Name], at: int, refused: Naming | None) -> int:
    """Say where to go on after a word that starts no place; a refused name inside a longer one is passed as a whole."""
    name = names.get(at)
    if refused and name and name.label in ("PERSON", "ORG") and name.first == at:
        return name.last
    return refused.last if refused else at + 1


def _may_start(part: ParsedPart, at: int) -> bool:
    word = part.words[at]
    if not word[0].isupper() or part.tags[at] in ("PRP", "DT", "IN", "CC", "VBD", "VBZ", "RB", "UH", "WP"):
        return False
    return len(word) > 1


def _longest(part: ParsedPart, at: int) -> Naming | None:
    """Give the longest name in the gazetteer that starts at a word."""
    limit = min(LONGEST_NAME, len(part.words) - at)
    for size in range(limit, 0, -1):
        last = at + size
        if not _may_end(part, last - 1) or "\n" in (text := part.quote(part.span(at, last))):
            continue
        candidates = lookup(text)
        if candidates and not (size == 1 and _is_other(text, candidates)):
            return Naming(at, last, candidates)
    return None


def _may_end(part: ParsedPart, at: int) -> bool:
    word = part.words[at]
    return word[0].isupper() or word in ("state", "region", "plant", "airport", "province", "city", "peninsula", "dam")


def _is_other(text: str, candidates: tuple[Candidate, ...]) -> bool:
    """Say whether one word is a demonym, or an abbreviation that no state and no reviewed place is known by."""
    if is_demonym(text):
        return True
    letters = text.replace(".", "")
    return letters.isupper() and len(letters) < 4 and not state(text) and not candidates[0].reviewed


def _is_place(part: ParsedPart, naming: Naming, names: dict[int, Name], before: list[Naming]) -> bool:
    name = names.get(naming.first)
    if _is_of_a_person(part, naming) or _is_speaker(part, naming):
        return False
    if _follows_container(part, naming, before):
        return True
    locative = _is_locative(part, naming.first, before)
    if name and name.label in _PLACES:
        return not _inside_longer(part, naming, name) and (locative or not _is_common(part, naming))
    if name and name.label == "NORP":
        return naming.candidates[0].kind is Kind.COUNTRY and not is_demonym(
            part.quote(part.span(naming.first, naming.last))
        )
    if name and (name.first, name.last) != (naming.first, naming.last) and not _covers(part, naming, name):
        return False
    if _touches_name(part, naming):
        return False
    return locative and not _is_common(part, naming) or _is_known(part, naming, name)


def _covers(part: ParsedPart, naming: Naming, name: Name) -> bool:
    """Say whether nothing but an article or a possessive of the recogniser's name lies outside the place's."""
    outside = [*part.words[name.first : naming.first], *part.words[naming.last : name.last]]
    return all(word.lower() in ("the", "'s", "’s") for word in outside)


def _inside_longer(part: ParsedPart, naming: Naming, name: Name) -> bool:
    """Say whether the place is only a part of a longer name of another place: "Turku Cathedral"."""
    outside = [*part.words[name.first : naming.first], *part.words[naming.last : name.last]]
    directions = words("direction")
    return any(
        word[0].isupper() and word.lower() not in directions and not word.startswith(("'", "’")) for word in outside
    ) and ("," not in outside)


def _touches_name(part: ParsedPart, naming: Naming) -> bool:
    """Say whether a capitalised word stands right before or after, so that the place is a part of another name."""
    before, after = naming.first - 1, naming.last
    sentence = part.sentence_of[naming.first]
    starts = part.sentences[sentence][0]
    left = (
        before >= starts
        and part.tags[before].startswith("NNP")
        and part.words[before].lower() not in words("direction")
    )
    right = after < len(part.words) and part.tags[after].startswith("NNP") and part.words[after][0].isupper()
    return left and part.words[before][0].isupper() or right


def _is_of_a_person(part: ParsedPart, naming: Naming) -> bool:
    """Say whether the words stand for a person or an outlet known by a longer name."""
    mention = part.mention_at.get(naming.first)
    if not mention or mention.kind not in ("person", "outlet"):
        return False
    entity = mention.entity if isinstance(mention.entity, str) else ""
    return mention.kind == "outlet" or " " in entity or mention.last - mention.first > naming.last - naming.first


def _is_speaker(part: ParsedPart, naming: Naming) -> bool:
    """Say whether a capital plainly stands for a government: "Seoul said"."""
    head = part.heads[naming.last - 1]
    if part.deps[naming.last - 1] != "nsubj" or part.lemmas[head] not in _SPEAKING:
        return False
    text = part.quote(part.span(naming.first, naming.last))
    speaker = state(text)
    return speaker is not None and naming.candidates[0].kind is not Kind.COUNTRY


def _follows_container(part: ParsedPart, naming: Naming, before: list[Naming]) -> bool:
    """Say whether it tells where the place named just before lies: "Portland, Oregon"."""
    if not before or before[-1].last + 1 != naming.first or part.words[naming.first - 1] != ",":
        return False
    return any(each.kind in (Kind.COUNTRY, Kind.REGION) for each in naming.candidates)


def _is_locative(part: ParsedPart, at: int, before: list[Naming]) -> bool:
    """Say whether the words before a name say that it is a place: "in Turku", "the port of Turku", "Turku and Naantali"."""
    if before and part.words[at - 1] in ("and", ",", "or") and before[-1].last == at - 1:
        return True
    start = part.sentences[part.sentence_of[at]][0]
    at -= 1
    while at > start and part.words[at].lower() in words("direction"):
        if part.words[at].lower() not in ("the", "both") and part.words[at - 1].lower() in words("locative"):
            return True
        at -= 1
    if at < start:
        return False
    word = part.words[at].lower()
    if word == "of":
        return at > start and part.words[at - 1].lower() in words("placeword")
    if word == "for":
        return at > start and part.lemmas[at - 1] in words("abroad")
    return word in words("locative")


def _is_common(part: ParsedPart, naming: Naming) -> bool:
    """Say whether it is one word that news otherwise writes in small letters: "March", "Reading"."""
    return naming.last - naming.first == 1 and part.words[naming.first].lower() in common_words()


def _is_known(part: ParsedPart, naming: Naming, name: Name | None) -> bool:
    """Say whether the name is known for a place well enough to need no further sign."""
    if _is_common(part, naming) or (name and name.label != "ORG") or not part.tags[naming.first].startswith("NNP"):
        return False
    first = naming.candidates[0]
    large = first.primary and first.kind in (Kind.TOWN, Kind.REGION) and first.population >= KNOWN_BY_ITSELF
    return first.kind is Kind.COUNTRY or first.reviewed or (large and not name)


def container_after(part: ParsedPart, naming: Naming) -> tuple[str, str] | None:
    """Give the (country, region) that an abbreviation after the name says it lies in: "Columbus, Ga."."""
    at = naming.last
    if at + 1 < len(part.words) and part.words[at] == ",":
        return abbreviated_region(part.words[at + 1])
    return None


def demonyms_before(part: ParsedPart, naming: Naming) -> Iterator[str]:
    """Give the states whose demonym describes the place: "the Russian border city of Khasan", "Russia's Khasan"."""
    start = max(part.sentences[part.sentence_of[naming.first]][0], naming.first - 6)
    for at in range(naming.first - 1, start - 1, -1):
        word = part.words[at]
        if word in (",", ";", "and") or part.tags[at].startswith("VB"):
            return
        if word[0].isupper() and (is_demonym(word) or (at + 1 < naming.first and part.words[at + 1] in ("'s", "’s"))):
            found = state(word)
            if found:
                yield found.code
