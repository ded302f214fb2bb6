"""Needs of rows about landings of spacecraft: who lands is a craft, or where it lands is another world."""

from __future__ import annotations

import re

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_DOWN_AT = frozenset("on onto upon at in into near to around by of".split())
_ABOUT = 2
"""So many words of spacecraft and other worlds make a page one about them; in a headline one does."""
_NUMBERED = re.compile(r"(?:[A-Z][\w’'-]+ )*[A-Z][a-z]{3,}[- ]\d{1,2}(?![\w%:,.]\d)(?!\w)")
_TRYING = frozenset({"attempt", "try", "bid"})


def craft_lands(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "the lander set down", "Heron-3 will land on the moon"; not "the plane landed", "she landed in Turku"."""
    if any(at not in part.dates for at in arguments(part, verb)) and not clauses.is_passive(part, verb):
        return False  # "landed a job", "put down the revolt"
    return _is_of_a_craft(part, subjects.subject(part, verb), verb)


def craft_is_landed(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "bring the lander down", "land its probe on the moon"; not "land a deal", "bring the government down"."""
    done_to = [at for at in arguments(part, verb) if at not in part.dates]
    return any(_is_craft(part, at) or (_on_a_world(part, verb) and _may_be_craft(part, at)) for at in done_to)


def is_craft_landing(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "the moon landing", "the lander's touchdown"; not "an emergency landing", "a soft landing" of prices."""
    head = part.heads[noun]
    if part.deps[noun] in ("compound", "nmod") and head > noun and part.lemmas[head] not in _TRYING:
        return part.tags[head].startswith("VB")  # no "landing site"
    beside = [at for at in part.children[noun] if part.deps[at] in ("compound", "nmod", "amod", "poss")]
    if any(_is_plane(part, at) or part.lowered[at] in word_class("ground-landings") for at in beside):
        return False
    under = [at for prep, at in clauses.prepositions(part, noun) if prep == "of"]
    if any(_is_plane(part, at) for at in under):
        return False
    near = (*beside, *under)
    return _on_a_world(part, noun) or any(_is_craft(part, at) or _is_world(part, at) for at in near) or _is_about(part)


def _is_of_a_craft(part: ParsedPart, lands: int | None, verb: int) -> bool:
    if lands is not None and _is_plane(part, lands):
        return False
    if _on_a_world(part, verb):
        return True
    return lands is not None and (_is_craft(part, lands) or (_may_be_craft(part, lands) and _is_about(part)))


def _is_plane(part: ParsedPart, noun: int) -> bool:
    return of_class(part, [noun], "aircraft") and not of_class(part, [noun], "landers")


def _is_craft(part: ParsedPart, noun: int) -> bool:
    """As in "the lander", "Heron, the lander", "Heron-3"; of a "craft" or "module" only where all is about them."""
    nouns = [noun, *(at for at in part.children[noun] if part.deps[at] == "appos")]
    if of_class(part, nouns, "landers") or _is_numbered(part, noun):
        return True
    return of_class(part, nouns, "landers-if-about") and _is_about(part)


def _is_numbered(part: ParsedPart, noun: int) -> bool:
    """As in "Heron-3", "Heron 3": what has a number to its name, on a page that tells of no planes."""
    mention = part.mention_at.get(noun)
    last = noun + 1 if mention is None else mention.last
    first = noun if mention is None else mention.first
    told = part.text[part.starts[first] : part.end(min(last, len(part.words) - 1))]
    return _NUMBERED.match(told) is not None and not word_class("aircraft") & part.vocabulary


def _may_be_craft(part: ParsedPart, noun: int) -> bool:
    """Whether a noun is a name of nobody who is known, or stands for a thing: "Heron-3", "it", "which"."""
    mention = part.mention_at.get(noun)
    if mention is not None and mention.kind in ("person", "state", "place", "group", "outlet"):
        return False
    named = part.words[noun][:1].isupper() and part.tags[noun].startswith("NN")
    return named or part.lowered[noun] in ("it", "which", "that")


def _is_world(part: ParsedPart, noun: int) -> bool:
    return {part.lemmas[noun].lower(), part.lowered[noun]} & word_class("other-worlds") != set()


def _on_a_world(part: ParsedPart, word: int) -> bool:
    """As in "on the moon", "near the moon's south pole", "on the lunar surface", "on the far side of the moon"."""
    goals = [at for prep, at in clauses.prepositions(part, word) if prep in _DOWN_AT]
    for _ in range(3):
        deeper = [at for goal in goals for prep, at in clauses.prepositions(part, goal) if prep in _DOWN_AT]
        goals = list(dict.fromkeys([*goals, *deeper]))
    beside = [
        at for goal in goals for at in part.children[goal] if part.deps[at] in ("poss", "amod", "compound", "nmod")
    ]
    return any(_is_world(part, at) for at in (*goals, *beside))


def _is_about(part: ParsedPart) -> bool:
    words = (word_class("landers") | word_class("other-worlds") | word_class("crafts")) & part.vocabulary
    return len(words) >= (1 if part.kind is PartKind.TITLE else _ABOUT)


NEEDS: dict[str, Need] = {
    "craft-lands": craft_lands,
    "craft-landed": craft_is_landed,
    "craft-landing": is_craft_landing,
}
