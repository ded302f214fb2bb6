"""Governments are named by their states: "the Norlandic government", and "the government" of a page about Norland.

Which one "the government" is, is told by the government named last, else by the state that the page is about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.document import Mention, ParsedPart

_TIMES = 2
"""How often a page names the state that it is about, at least, and how many times as often as any other."""
_GOVERNED = frozenset({"state", "place"})
_ITS_OWN = frozenset({"the", "their"})
_OF_THE_WHOLE = frozenset({"the", "their", "whole", "entire", "central", "federal", "national"})
"""What may stand beside "government" where it is that of the state of which all is told."""


def with_governments(parts: Sequence[ParsedPart], affiliations: Mapping[str, str]) -> tuple[ParsedPart, ...]:
    """Give the parts of a page, each government in them a mention of its state.

    "His government" is that of the state which `affiliations` give for him.
    """
    foremost = _state_told_of(parts)
    return tuple(replace(part, mentions=_with_governments(part, foremost, affiliations)) for part in parts)


def _state_told_of(parts: Sequence[ParsedPart]) -> str | None:
    """The state that a page is about: the only one named, or told more than once and twice as often as any other."""
    named = (each.entity for part in parts for each in part.mentions if each.kind == "state")
    (first, often), (_, second) = [*Counter(name for name in named if isinstance(name, str)).most_common(2), *_NONE][:2]
    return first if not second or (often >= _TIMES and often >= _TIMES * second) else None


_NONE: tuple[tuple[str | None, int], ...] = ((None, 0), (None, 0))


def _with_governments(part: ParsedPart, foremost: str | None, affiliations: Mapping[str, str]) -> tuple[Mention, ...]:
    mentions = {each.first: each for each in part.mentions}
    told_last = None
    for word, lemma in enumerate(part.lemmas):
        if lemma != "government" or part.tags[word] not in ("NN", "NNP") or part.deps[word] == "compound":
            continue
        state = _whose(part, word)
        if state is not None and isinstance(state.entity, str):
            told_last = state.entity
            if state.last <= word:
                mentions[state.first] = replace(state, last=word + 1)
        elif (led := _led_by(part, word, affiliations)) is not None:
            mentions[word - 1] = Mention(word - 1, word + 1, led, "state")
        elif word not in part.mention_at and _is_of_all(part, word) and (meant := told_last or foremost):
            first = min(part.children[word])
            mentions[first] = Mention(first, word + 1, meant, "state")
    return tuple(mentions[first] for first in sorted(mentions))


def _whose(part: ParsedPart, government: int) -> Mention | None:
    """Whom a government is named with: "the Norlandic government", "Norland's government", "the one of Norland"."""
    link = next((at for at in part.children[government] if part.lowered[at] == "of"), None)
    named = [part.child(government, "poss"), None if link is None else part.child(link, "pobj")]
    named += [at for at in part.children[government] if part.deps[at] in ("amod", "compound", "nmod")]
    found = (part.mention_at.get(at) for at in named if at is not None)
    return next((each for each in found if each is not None and each.kind in _GOVERNED), None)


def _led_by(part: ParsedPart, government: int, affiliations: Mapping[str, str]) -> str | None:
    """The state of whoever is meant by "his government"."""
    his = part.mention_at.get(government - 1) if part.tags[government - 1] == "PRP$" else None
    state = states.state(affiliations.get(his.entity, "")) if his is not None and isinstance(his.entity, str) else None
    return None if state is None else state.name


def _is_of_all(part: ParsedPart, government: int) -> bool:
    """Whether it is told by no more than its article: "the federal government", not "the last government"."""
    beside = {part.lowered[at] for at in part.children[government] if part.deps[at] not in ("punct", "relcl", "appos")}
    return bool(beside & _ITS_OWN) and beside <= _OF_THE_WHOLE
