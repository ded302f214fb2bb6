"""Contradictions as a newsroom tells them: whose word stands against whose."""

from __future__ import annotations

import re

from reportedly.desk.dates import in_text, in_words
from reportedly.desk.prose.names import voice_in_sentence
from reportedly.desk.prose.said import Said, sentence
from reportedly.model.dossier import Contradiction, Dossier

_WHETHER = re.compile(r"(?P<what>.+?): for it (?P<one>.+), against it (?P<other>.+)", re.DOTALL)
_GIVEN = re.compile(
    r"(?P<what>.+?): (?P<one>[^()]+) \((?P<by>[^()]+)\) against (?P<other>[^()]+) \((?P<and_by>[^()]+)\)"
    r"(?:, as of (?P<day>\S+))?",
    re.DOTALL,
)
_STRAIGHT = re.compile(r'"([^"“”]*)"')
_CALLED = re.compile(
    r"[A-Z][a-z]+(?: (?:of|on|by|between|involving|in|to|at|against|into|for|with|from) .+)?", re.DOTALL
)
"""An event that is called by its kind and what belongs to it, so that the kind may stand small."""


def contradictions(dossier: Dossier) -> tuple[Said, ...]:
    """Give what contradicts each other in a dossier, each pair of statements once."""
    return tuple({each.because: contradiction_in_words(each) for each in dossier.contradictions}.values())


def contradiction_in_words(contradiction: Contradiction) -> Said:
    """Give a contradiction as a sentence: "On the strike, the word of A stands against that of B."."""
    return Said(sentence(_told(contradiction.text)), contradiction.because)


def _told(text: str) -> str:
    if found := _WHETHER.fullmatch(text):
        one, other = voice_in_sentence(found["one"]), voice_in_sentence(found["other"])
        one = f"{one}," if ", to " in one else one
        return f"on {_event(found['what'])}, the word of {one} stands against that of {other}"
    if found := _GIVEN.fullmatch(text):
        one, other = (
            f"{in_words(found[value])} by {voice_in_sentence(found[giver])}"
            for value, giver in (("one", "by"), ("other", "and_by"))
        )
        as_of = f", as of {in_words(found['day'])}" if found["day"] else ""
        return f"{found['what']}{as_of}: {one}, but {other}"
    return in_text(_STRAIGHT.sub("“\\1”", text))


def _event(title: str) -> str:
    return f"the {title[:1].lower()}{title[1:]}" if _CALLED.fullmatch(title) else f"“{title}”"
