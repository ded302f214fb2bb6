"""Which words of an article bear the name of a place in the gazetteer, whatever they mean there."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from reportedly.events.places.gazetteer import Candidate, Kind, key_of, lies_in, lookup
from reportedly.events.places.words import abbreviated_region, words
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind, PlaceUse
from reportedly.model.states import is_demonym, state

LONGEST_NAME = 6
"""Words in the longest name that is looked for."""

KNOWN_BY_ITSELF = 100_000
"""Inhabitants from which a town is taken for a place where neither recogniser nor preposition says so."""

LISTED = 30
"""Candidates of a name that are tried against what it is said to lie in."""

LONGEST_LIST = 12
"""Words over which a list of names is followed to the word for what they are: "Clarke, Oconee and Barrow counties"."""

_LARGER = (Kind.COUNTRY, Kind.REGION, Kind.DISTRICT)


class Naming(Struct, frozen=True):
    """Words [first, last) of a part that name a place, how it is meant, and the places that bear the name."""

    first: int
    last: int
    candidates: tuple[Candidate, ...]
    use: PlaceUse = PlaceUse.LITERAL

    @property
    def is_small(self) -> bool:
        """Whether the name is not known for a country, a region, a large town or a reviewed place."""
        return is_little_known(self.candidates[0])

    @property
    def is_single(self) -> bool:
        """Whether the name is one word."""
        return self.last - self.first == 1


def key_in(part: ParsedPart, naming: Naming) -> str:
    """Give the form under which the name of a naming is kept."""
    return key_of(part.quote(part.span(naming.first, naming.last)))


def is_little_known(first: Candidate) -> bool:
    """Say whether the first place of a name is no country, region, large town or reviewed place."""
    if first.reviewed or not first.primary:
        return not first.primary
    return first.kind in (Kind.TOWN, Kind.DISTRICT) and first.population < KNOWN_BY_ITSELF


def may_start(part: ParsedPart, at: int) -> bool:
    """Say whether the name of a place may start at a word."""
    word = part.words[at]
    return word[0].isupper() and len(word) > 1 and part.tags[at] not in (
        "PRP", "DT", "IN", "CC", "VBD", "VBZ", "RB", "UH", "WP"
    )  # fmt: skip


def longest_name(part: ParsedPart, at: int) -> Naming | None:
    """Give the longest name in the gazetteer that starts at a word."""
    region = _abbreviation(part, at)
    if region:
        return region
    for size in range(min(LONGEST_NAME, len(part.words) - at), 0, -1):
        last = at + size
        if not _may_end(part, last - 1) or "\n" in (text := part.quote(part.span(at, last))):
            continue
        candidates = _counties(part, last, text) or lookup(text)
        if not candidates or text.casefold() in words("never") or _overreaches(text, candidates[0]):
            continue
        other = size == 1 and (_is_other(text, candidates) or _is_short_form(part, at, candidates))
        if not other and not _is_compound(part, last, candidates):
            return Naming(at, last, candidates)
    return None


def _counties(part: ParsedPart, last: int, text: str) -> tuple[Candidate, ...]:
    """Give the counties of a name in a list of them: "Clarke, Oconee and Barrow counties"."""
    for at in range(last, min(last + LONGEST_LIST, len(part.words))):
        word = part.words[at]
        if word in ("counties", "Counties"):
            return tuple(each for each in lookup(f"{text} County") if each.kind is Kind.DISTRICT)
        if not (word[0].isupper() or word in (",", "and", "&")):
            return ()
    return ()


def _overreaches(text: str, first: Candidate) -> bool:
    """Say whether a comma or a last word in small letters may not belong to the name: "Croydon, South London"."""
    if "," in text:
        return not first.reviewed
    return text.rpartition(" ")[2].islower() and not (first.reviewed or first.primary)


def _is_compound(part: ParsedPart, last: int, candidates: tuple[Candidate, ...]) -> bool:
    """Say whether a hyphen joins it to another word that makes it something else: "Sea-Eye", unlike "Moscow-backed"."""
    joined = part.text[part.end(last - 1) : part.end(last - 1) + 2]
    return joined[:1] == "-" and joined[1:].isalpha() and is_little_known(candidates[0])


def _abbreviation(part: ParsedPart, at: int) -> Naming | None:
    """Give the region that an abbreviation stands for: "Columbus, Ga.", "the S.C. Highway Patrol", "D-N.Y."."""
    for size in (2, 1):
        if at + size > len(part.words):
            continue
        written = "".join(part.words[at : at + size])
        stated = abbreviated_region(written)
        if stated and is_abbreviation(part, at, written):
            country, code, name = stated
            found = [each for each in lookup(name) if each.country == country and each.kind is not Kind.COUNTRY]
            return Naming(at, at + size, tuple(each for each in found if each.region == code or each.reviewed))
    return None


def is_abbreviation(part: ParsedPart, at: int, written: str) -> bool:
    """Say whether letters that may stand for a region do: after a comma or a party's letter, or by their full stops."""
    if at >= 2 and part.words[at - 1] == ",":
        return True
    if at >= 2 and part.words[at - 1] in ("-", "–") and part.words[at - 2] in ("D", "R", "I", "DFL"):
        return True
    return written.count(".") > 1 or (written.endswith(".") and written[:-1].casefold() in words("unmistakable"))


def _may_end(part: ParsedPart, at: int) -> bool:
    word = part.words[at]
    return word != word.lower() or word in words("ending")


def _is_other(text: str, candidates: tuple[Candidate, ...]) -> bool:
    """Say whether one word is a demonym, or an abbreviation that no state and no reviewed place is known by."""
    if is_demonym(text):
        return True
    letters = text.replace(".", "")
    return letters.isupper() and len(letters) < 4 and not state(text) and not candidates[0].reviewed


_LONGEST_SHORT_FORM = 5


def _is_short_form(part: ParsedPart, at: int, candidates: tuple[Candidate, ...]) -> bool:
    """Say whether capitals within a sentence that are a town's other name stand for something else: "ended DACA".

    Where a text begins, they may be a dateline.
    """
    word = part.words[at]
    if not word.isupper() or len(word) > _LONGEST_SHORT_FORM or candidates[0].reviewed or candidates[0].primary:
        return False
    if at == part.sentences[part.sentence_of[at]][0] and part.kind is PartKind.BODY:
        return False
    first, last = part.sentences[part.sentence_of[at]]
    return any(part.words[each].islower() for each in range(first, last))


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
