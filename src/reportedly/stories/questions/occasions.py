"""Questions whether an occasion of no known type is held or put off: "Will the Halden Cup go ahead?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.model.statement import EventMention, EventType
from reportedly.stories.questions.matters import has_word
from reportedly.stories.questions.naming import stands_in
from reportedly.stories.telling import sentence_around

_CHANGED = (
    r"(?:postponed|cancell?ed|called off|scrapped|delayed|rescheduled|put (?:off|back)|pushed back|axed"
    r"|moved|relocated|switched|shifted|transferred|brought forward)"
)
_HELD = re.compile(
    rf"(?i)\b(?:(?:take|takes|taking|taken) place|go(?:es|ing)? ahead|(?:be|being|been|is|are|was|were) (?:\w+ )?held"
    rf"|happen|happening|proceed|still on|(?:be|being|been) {_CHANGED}|(?:is|was|are|were) (?:[\w ]+ )?{_CHANGED})\b"
)
_OF_HOLDING = frozenset(
    "ahead held happen happening proceed still postponed cancelled canceled called scrapped delayed rescheduled put"
    " pushed axed taking going being moved relocated switched shifted transferred brought forward".split()
)
"""Words of such questions that do not say which occasion it is."""
_BY_A_VERB = 0.8
_NEAR = 60
"""Letters on either side of the word for an occasion within which its name stands."""


def asks_of_an_occasion(question: str) -> bool:
    """Whether a question asks if something is held, or put off."""
    return _HELD.search(question) is not None


def how_far_the_occasion(
    names: Sequence[str], matter: Sequence[str], told: EventType, mentions: Sequence[tuple[EventMention, str]]
) -> float:
    """Give how far an event of no known type is the occasion that a question names, by its `names` and other words.

    1 where its own word tells it, less where only a verb tells that it is put off, 0 where it is another one.
    """
    words = [word for word in matter if word.casefold() not in _OF_HOLDING]
    if told is not EventType.OTHER or not (names or words):
        return 0.0
    telling = [mention for mention, text in mentions if _tells(mention, text, names, words)]
    if not telling:
        return 0.0
    return _BY_A_VERB if all(mention.act for mention in telling) else 1.0


def _tells(mention: EventMention, text: str, names: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a mention is of all whom a question names: as who or what takes part, or around its own word."""
    by_its_verb = any(has_word(word, mention.text) for word in words)  # "will play Norvik" tells of the match
    if mention.act and not by_its_verb and not asks_of_an_occasion(f"be {mention.text}"):
        return False
    sentence = text[slice(*sentence_around(text, mention.span))]
    involved = [each.name for each in mention.participants if each.role in ("theme", "agent")]
    start, end = mention.span
    around = text[max(0, start - _NEAR) : end + _NEAR].partition("\n")[0] if not involved else ""
    whole = [*involved, _own_name(around, mention.text), *(_own_name(sentence, each) for each in involved)]
    at = {place.name for place in mention.places}
    named = all(name in at or any(stands_in(name, each) for each in whole) for name in names)
    if at.issuperset(names):  # who names nobody must say by its own words which occasion it is
        return bool(words) and any(all(has_word(word, each) for word in words) for each in whole)
    return named and all(has_word(word, sentence) for word in words)


def _own_name(around: str, word: str) -> str:
    """The words that belong to an occasion's: "This year's Norvik Song Contest" of "Contest"."""
    found = re.search(rf"(?:[A-Z\d][\w’'-]* )*{re.escape(word)}(?: of(?: the)?(?: [A-Z][\w’'-]*)+)?", around)
    return found[0] if found else ""
