"""Where a place is named for who or what belongs to it: "Turku City Council", "University of Turku", "Turku police".

Such a mention says where a story is set, though not that anything happens at the place. Bodies of government bear the
names of their places; schools, hospitals and firms those of people, too, so that their places must be known by more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from reportedly.events.places.gazetteer import Kind
from reportedly.events.places.names import Naming, key_in
from reportedly.events.places.signs import is_common, is_illness
from reportedly.events.places.words import words
from reportedly.language.casing import common_words
from reportedly.model.document import Name, ParsedPart
from reportedly.model.statement import PlaceUse

_WIDEST = 6
"""Words of a name that are looked at on either side of the place."""

_JOINED = ("and", "&", "'s", "’s", "-", "–")
_HANGING = ("of", "at", "for", "the", *_JOINED)
_OF_GROUND = (Kind.COUNTRY, Kind.REGION, Kind.DISTRICT)
_NAMED_AFTER = ("ORG", "FAC", "LOC", "GPE", "EVENT")


def in_names(
    part: ParsedPart,
    spotted: Mapping[int, Naming],
    literal: list[Naming],
    known: Collection[str],
    people: Collection[str],
) -> Iterator[Naming]:
    """Give the places named for who or what belongs to them.

    Args:
        part: the part of the article.
        spotted: the names of places in it, by their first word, whatever they mean there.
        literal: the places it names as such.
        known: the keys of the names that the article uses for places, anywhere.
        people: the keys of the names that it uses for people.
    """
    taken = {word for each in literal for word in range(each.first, each.last)}
    names = {word: name for name in part.names for word in range(name.first, name.last)}
    surnames = {
        part.words[each.last - 1] for each in part.names if each.label == "PERSON" and each.last - each.first > 1
    }
    end = 0
    for at, naming in spotted.items():
        if at < end or not taken.isdisjoint(range(naming.first, naming.last)):
            continue
        key = key_in(part, naming)
        someone = key in people or (naming.is_single and part.words[at] in surnames)
        if not _is_something_else(part, naming, key in known, someone) and _belongs(
            part, naming, key in known, names.get(at)
        ):
            yield Naming(at, naming.last, naming.candidates, PlaceUse.ASSOCIATIVE)
            end = naming.last


def _is_something_else(part: ParsedPart, naming: Naming, known: bool, someone: bool) -> bool:
    """Say whether the words are an ordinary word, an illness, a street, an outlet or a person."""
    first, last = naming.first, naming.last
    if is_illness(part, last) or _word(part, last) in words("street"):
        return True
    if naming.is_single and (part.lowered[first] in _ordinary() or (is_common(part, first, last) and not known)):
        return True
    mention = part.mention_at.get(first)
    if mention and mention.kind == "outlet":
        return True
    governed = _word(part, last) in words("authority")
    if mention and mention.kind == "person" and mention.last > last:
        return mention.first != first or not governed or mention.last - last < 2
    return someone and not governed


def _ordinary() -> frozenset[str]:
    return words("authority") | words("venue") | words("member")


def _belongs(part: ParsedPart, naming: Naming, known: bool, name: Name | None) -> bool:
    """Say whether something that belongs to the place is named with it."""
    first, last = naming.first, naming.last
    small = naming.is_small and not known
    inner = _is_inner(part, first) and not known
    sort = _body_after(part, last)
    if sort == "authority" or (last < len(part.words) and part.words[last] in words("member")):
        return not inner or (not naming.is_single and sort == "authority")
    if sort == "venue":
        return not inner and not (small and naming.is_single)
    if _is_after_body(part, first):
        return not small
    if known:
        return name is None or (name.first, name.last) == (first, last) or not _may_be_a_person(part, naming, name)
    label = name.label if name else None
    if label not in _NAMED_AFTER or inner:
        return False
    return not naming.is_single or naming.candidates[0].kind in _OF_GROUND or label == "LOC"


def _may_be_a_person(part: ParsedPart, naming: Naming, name: Name) -> bool:
    """Say whether a name that is not known for a body's may be a person's: "Paris Lindqvist", not "Turku Bus"."""
    last = naming.last
    plain = last < len(part.words) and name.label == "ORG" and part.lowered[last] in common_words()
    return name.label == "PERSON" or (not plain and name.first == naming.first and name.last == last + 1)


def _word(part: ParsedPart, at: int) -> str:
    return part.lowered[at] if at < len(part.words) else ""


def _is_inner(part: ParsedPart, first: int) -> bool:
    """Say whether a name has begun before the word: "Texas Forest Service", unlike "Former Turku mayor"."""
    start = part.sentences[part.sentence_of[first]][0]
    if first == start or not part.words[first - 1][0].isupper():
        return False
    before = part.lowered[first - 1]
    opens = first - 1 == start and (before in common_words() or not part.tags[start].startswith("NNP"))
    return not opens and before not in words("direction")


def _body_after(part: ParsedPart, last: int) -> str | None:
    """Give what kind of body the words after the place name: authority, venue or None."""
    found = None
    end = part.sentences[part.sentence_of[last - 1]][1]
    for at in range(last, min(end, last + _WIDEST)):
        word = part.lowered[at]
        if part.words[at][0].isupper():
            if word in words("authority") and at < last + 3:
                return "authority"
            found = "venue" if word in words("venue") or word in words("authority") else found
        elif word not in _JOINED:
            break
    return found


def _is_after_body(part: ParsedPart, first: int) -> bool:
    """Say whether the place ends the name of a body: "University of Turku", "Bank of Estonia"."""
    start = part.sentences[part.sentence_of[first]][0]
    if first - 1 <= start or part.lowered[first - 1] not in _HANGING:
        return False
    for at in range(first - 2, max(start - 1, first - 2 - _WIDEST), -1):
        word = part.words[at]
        if word[0].isupper() and (word.lower() in words("venue") or word.lower() in words("authority")):
            return True
        if not word[0].isupper() and word.lower() not in _HANGING:
            return False
    return False
