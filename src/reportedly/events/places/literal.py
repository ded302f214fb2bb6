"""Whether a name is that of a place itself where it stands: not of a people, a person, or a part of another name."""

from __future__ import annotations

from reportedly.events.places.gazetteer import Kind
from reportedly.events.places.names import Naming, longest_name, says_where
from reportedly.events.places.signs import (
    is_common,
    is_dateline,
    is_definite,
    is_illness,
    is_locative,
    is_of_a_person,
    touches_name,
)
from reportedly.events.places.words import words
from reportedly.model.document import Name, ParsedPart
from reportedly.model.statement import PartKind
from reportedly.model.states import state

KNOWN_IN_SPITE = 15_000
"""Inhabitants from which a town is known although its name is an ordinary word too."""

_PLACES = ("GPE", "LOC", "FAC")
_SPEAKING = frozenset(
    ["say", "tell", "warn", "deny", "accuse", "announce", "insist", "demand", "vow", "claim", "urge", "call", "want"]
)


def is_literal(part: ParsedPart, naming: Naming, name: Name | None, before: list[Naming]) -> bool | None:
    """Say whether the words are plainly a place (True), one if they are elsewhere (False), or none (None).

    `name` is what the recogniser says of the first word, `before` the namings of places before.
    """
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


def speaks(part: ParsedPart, naming: Naming) -> bool:
    """Say whether the name is the subject of a verb of saying."""
    at = naming.last - 1
    return part.deps[at] == "nsubj" and part.lemmas[part.heads[at]] in _SPEAKING


def _labelled(part: ParsedPart, naming: Naming, name: Name, locative: bool) -> bool | None:
    """Judge what the recogniser takes for a place: often a surname, so that a small town needs another sign."""
    if _inside_longer(part, naming, name) or (is_common(part, naming.first, naming.last) and not locative):
        return None
    if not locative and part.words[naming.last : naming.last + 1] in _ITS_FORCES:
        return None
    return locative or not naming.is_small or not naming.is_single


_ITS_FORCES = (("police",), ("firefighters",))
"""Who serve the place they are named after, which is then no place where anything happens: "Turku police"."""


def _unlabelled(part: ParsedPart, naming: Naming, name: Name | None, in_list: bool) -> bool | None:
    """Judge what the recogniser takes for something else, or for nothing."""
    first, last = naming.first, naming.last
    common = is_common(part, first, last) and not _is_town_in_spite(part, naming)
    if _is_followed_by_container(part, naming):
        return True
    if is_locative(part, first, in_list, firmly=name is not None and naming.is_small) and not common:
        return not (is_definite(part, first) and naming.is_small)
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
    if not speaks(part, naming):
        return False
    return (
        naming.candidates[0].kind is not Kind.COUNTRY
        and state(part.quote(part.span(naming.first, naming.last))) is not None
    )


def _is_known(part: ParsedPart, naming: Naming, name: Name | None, common: bool) -> bool:
    """Say whether the name is known for a place well enough to need no further sign."""
    first, several = naming.candidates[0], naming.last - naming.first > 1
    opens = part.sentences[part.sentence_of[naming.first]][0] == naming.first
    if common or naming.is_small or first.kind is Kind.FEATURE or (opens and not several and not name):
        return False
    if name and name.label not in ("ORG", "NORP") and not several:
        return False
    return first.kind is Kind.COUNTRY or first.reviewed or several or not name


def _is_followed_by_container(part: ParsedPart, naming: Naming) -> bool:
    """Say whether the place it lies in follows: "Krasnodar, Russia"; reviewed: "Vostochny in the Amur region"."""
    joints = (",", "in") if naming.candidates[0].reviewed else (",",)
    if naming.last + 1 >= len(part.words) or part.words[naming.last] not in joints:
        return False
    after = longest_name(part, naming.last + 1)
    return after is not None and says_where(part, naming, after)
