"""Verbs told by a verb that says little and a noun: who puts his name to a letter signs it."""

from __future__ import annotations

from reportedly.events.figures.apart import word
from reportedly.model.document import ParsedPart

_PHRASES = {
    "sign": ("put add lend append affix give", "name signature"),
    "vote": ("cast", "vote ballot"),
    "die": ("lose", "life"),
    "resign": ("hand tender submit offer give", "resignation notice"),
    "participate": ("take", "part"),
    "flee": ("leave", "home"),
    "return": ("make", "return"),
    "surrender": ("lay give", "arm weapon"),
}
_COUNTED_BY = {"sign": "signature signatory signer cosigner", "resign": "resignation", "vote": "voter"}


def phrased(part: ParsedPart, at: int) -> str | None:
    """Give the verb that a verb with its object stands for: "sign" for "put their names to"; or None."""
    objects = {part.lemmas[below] for below in part.children[at] if part.deps[below] in ("dobj", "nsubjpass")}
    return next(
        (
            verb
            for verb, (light, nouns) in _PHRASES.items()
            if part.lemmas[at] in light.split() and not objects.isdisjoint(nouns.split())
        ),
        None,
    )


def tells(part: ParsedPart, at: int, words: frozenset[str]) -> bool:
    """Say whether a verb is one of some words, by itself, with its particle, or with an object that says it."""
    particle = part.child(at, "prt")
    told = part.lemmas[at] if particle is None else f"{part.lemmas[at]} {part.lowered[particle]}"
    if told in words or phrased(part, at) in words:
        return True
    return particle is None and at + 1 < len(part.words) and f"{told} {word(part, at + 1)}" in words


def counts_doers(noun: str, verbs: frozenset[str]) -> bool:
    """Say whether a counted noun counts those who do it: as many have signed as there are signatures."""
    return any(noun in _COUNTED_BY[verb].split() for verb in verbs & _COUNTED_BY.keys())
