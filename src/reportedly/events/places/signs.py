"""Signs in the words around a name that it is a place, or that it is none."""

from __future__ import annotations

from reportedly.events.places.words import words
from reportedly.language.casing import common_words
from reportedly.model.document import ParsedPart

_DASHES = ("-", "–", "—", "--", "---")


def is_locative(part: ParsedPart, at: int, in_list: bool, firmly: bool = False) -> bool:
    """Say whether the words before a name say that it is a place: "in Turku", "the port of Turku".

    `in_list` says that a place ends two words before: then "and" or a comma carry on ("in Turku and Naantali").
    `firmly` asks for words that hardly ever stand before people: "in", not "to" or "from" unless somebody travels.
    """
    if in_list and part.words[at - 1] in ("and", ",", "or"):
        return True
    start = part.sentences[part.sentence_of[at]][0]
    at -= 1
    while at > start and part.lowered[at] in words("direction"):
        if part.lowered[at] not in ("the", "both") and part.lowered[at - 1] in words("locative"):
            return True
        at -= 1
    return at >= start and (_is_preposition(part, at, start, firmly) or _is_visited(part, at))


def _is_visited(part: ParsedPart, at: int) -> bool:
    """Whether word `at` is a verb whose object is where one goes: "will visit Kyiv"."""
    return part.lemmas[at] in words("visiting") and part.tags[at][:2] == "VB"


def _is_preposition(part: ParsedPart, at: int, start: int, firmly: bool) -> bool:
    word = part.lowered[at]
    if word == "to" and at > start and part.lowered[at - 1] == "according":
        return False
    if firmly and word in words("loose"):
        return at > start and part.lemmas[at - 1] in words("abroad")
    if word == "of" and at > start:
        before = part.words[at - 1]
        return before.lower() in words("placeword") or (part.tags[at - 1] == "NNP" and _is_person(part, at - 1))
    if word == "for" and at > start:
        return part.lemmas[at - 1] in words("abroad")
    return word in words("locative")


def _is_person(part: ParsedPart, at: int) -> bool:
    mention = part.mention_at.get(at)
    return mention is not None and mention.kind == "person" and mention.last == at + 1


def is_dateline(part: ParsedPart, first: int, last: int) -> bool:
    """Say whether the name opens a paragraph as its dateline: "TURKU (Northwire) -", "Turku, March 4 -", "TURKU:"."""
    start = part.starts[first]
    before = part.text[max(0, start - 8) : start].rstrip(" ")[-1:]
    if start and part.text[start - 1] != "\n" and before not in ("", ".", "!", "?", "\n"):
        return False
    capitals = part.words[first].isupper() and len(part.words[first]) > 3
    if part.sentences[part.sentence_of[first]][0] != first or last >= len(part.words):
        return False
    if capitals and part.words[last] in (*_DASHES, ":", "(", ","):
        return True
    if start and part.text[start - 1] != "\n":
        return False
    following = part.words[last : last + 8]
    dashes = [at for at, word in enumerate(following) if word in _DASHES]
    return (
        bool(dashes)
        and following[0] in (*_DASHES, "(", ",")
        and not any(word == "." for word in following[: dashes[0]])
    )


def is_definite(part: ParsedPart, first: int) -> bool:
    """Say whether an article stands before it, as it does not before a town: "in the Honda", "a Turku man"."""
    return first > 0 and part.lowered[first - 1] in ("the", "a", "an")


def is_common(part: ParsedPart, first: int, last: int) -> bool:
    """Say whether it is one word that news otherwise writes in small letters: "Reading"."""
    return last - first == 1 and part.lowered[first] in common_words()


def is_illness(part: ParsedPart, last: int) -> bool:
    """Say whether an illness is named after the place: "Marburg virus"."""
    return last < len(part.words) and part.lowered[last] in words("illness")


def is_of_a_person(part: ParsedPart, first: int, last: int) -> bool:
    """Say whether the words stand for an outlet, or for a person known by a longer name."""
    mention = part.mention_at.get(first)
    if not mention or mention.kind not in ("person", "outlet"):
        return False
    entity = mention.entity if isinstance(mention.entity, str) else ""
    longer = mention.last - mention.first > last - first
    return mention.kind == "outlet" or longer or (" " in entity and entity != part.quote(part.span(first, last)))


def touches_name(part: ParsedPart, first: int, last: int) -> bool:
    """Say whether a capitalised word stands right before or after, so that the place is a part of another name."""
    start, end = part.sentences[part.sentence_of[first]]
    left = first - 1 >= start and _is_name(part, first - 1) and part.lowered[first - 1] not in words("direction")
    return left or (last < end and _is_name(part, last))


def _is_name(part: ParsedPart, at: int) -> bool:
    return part.words[at][0].isupper() and part.tags[at].startswith(("NN", "JJ"))
