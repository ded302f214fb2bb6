"""Whether what lasts is told to go on or to be over: "the strike entered its third week", "the siege was broken".

What ends lay in the past before, and what goes on has begun: either tells of a thing that everybody there knows of.
The words are `data/phases.tsv`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from reportedly.events.lexicon import table
from reportedly.events.numerals import read_ordinal
from reportedly.events.syntax import clauses, negation
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Phase

_PERIODS = frozenset({"day", "night", "week", "month", "year", "hour", "weekend"})
_TURNS = frozenset({"another", "successive", "consecutive", "straight"})
_ONGOING = frozenset({"ongoing", "continuing"})
_NOT_DONE = frozenset({"will", "would", "'ll", "’ll", "to", "may", "might", "could", "can", "should", "must", "shall"})


@cache
def _words() -> dict[tuple[str, str], Phase]:
    return {(words, argument): Phase(phase) for words, argument, phase in table("phases.tsv")}


def find_phase(part: ParsedPart, word: int) -> Phase | None:
    """Give what the words above an event at `word` say of its course; None where they leave it open."""
    if clauses.is_verb(part, word):
        return Phase.GOING_ON if _is_being_done(part, word) or _for_a_period(part, word) else None
    if any(part.lemmas[at].lower() in _ONGOING for at in part.children[word]) or _on_its_day(part, word):
        return Phase.GOING_ON
    verb, argument = part.heads[word], _argument(part, word)
    if verb != word and argument and clauses.is_verb(part, verb):
        phase = next((phase for told in _told(part, verb) if (phase := _words().get((told, argument)))), None)
        if phase is not None:
            return phase if _is_done(part, verb) else None
    return Phase.GOING_ON if _stands_for_a_period(part, word) else None


def is_yet_to_end(part: ParsedPart, noun: int) -> bool:
    """As in "the strike will end on Friday", "talks to end a strike": it goes on until then.

    What somebody has voted or agreed to end may be over by that.
    """
    verb, argument = part.heads[noun], _argument(part, noun)
    if verb == noun or argument is None or not clauses.is_verb(part, verb) or _is_done(part, verb):
        return False
    settled = part.deps[verb] == "xcomp" and part.lemmas[part.heads[verb]] in _SETTLING
    return not settled and any(_words().get((told, argument)) is Phase.OVER for told in _told(part, verb))


_SETTLING = frozenset({"vote", "agree", "decide", "choose", "resolve"})


def _argument(part: ParsedPart, noun: int) -> str | None:
    if part.deps[noun] == "nsubjpass":
        return "o"
    if part.deps[noun] == "nsubj":
        return "o" if clauses.is_passive(part, part.heads[noun]) else "s"
    return "o" if part.deps[noun] == "dobj" else None


def _is_done(part: ParsedPart, verb: int) -> bool:
    """Whether a verb tells what is so: not "is to end", "may continue", "has not ended", "tried to break"."""
    if {*clauses.auxiliaries(part, verb)} & _NOT_DONE or negation.is_negated(part, verb):
        return False
    return part.tags[verb] != "VB" and part.deps[verb] not in ("xcomp", "csubj", "pcomp")


def _told(part: ParsedPart, verb: int) -> Iterator[str]:
    """The words of a verb with what stands behind it: "go on", "come to end", "enter period"."""
    lemma = part.lemmas[verb]
    for at in part.children[verb]:
        if at < verb:
            continue
        if part.deps[at] in ("prt", "advmod", "acomp", "oprd"):
            yield f"{lemma} {part.lowered[at]}"
        if part.deps[at] in ("npadvmod", "dobj", "attr") and _is_period(part, at):
            yield f"{lemma} period"
    for prep, noun in clauses.prepositions(part, verb):
        yield f"{lemma} {prep} {'period' if _is_period(part, noun) else part.lemmas[noun]}"
    yield lemma


def _is_period(part: ParsedPart, noun: int) -> bool:
    """As in "its third week", "a 12th day", "another night", "day three"."""
    if part.lemmas[noun].lower() not in _PERIODS:
        return False
    below = [part.lowered[at] for at in part.children[noun]]
    return any(text in _TURNS or read_ordinal(text) is not None for text in below)


def _for_a_period(part: ParsedPart, verb: int) -> bool:
    """As in "were on strike for a third day", "blocked the port for a second night"."""
    return any(prep in ("for", "into") and _is_period(part, noun) for prep, noun in clauses.prepositions(part, verb))


def _stands_for_a_period(part: ParsedPart, noun: int) -> bool:
    """The same of a noun that its verb only carries: "were on strike for a third day", "the fire burnt for a day"."""
    above = part.heads[noun]
    verb = part.heads[above] if part.deps[noun] == "pobj" and part.lowered[above] == "on" else above
    near = (noun, above, verb)
    return any(_for_a_period(part, at) for at in near) and clauses.is_verb(part, verb) and _is_done(part, verb)


def _on_its_day(part: ParsedPart, noun: int) -> bool:
    """As in "the tenth day of a hunger strike"."""
    link = part.heads[noun]
    return part.deps[noun] == "pobj" and part.lowered[link] == "of" and _is_period(part, part.heads[link])


def _is_being_done(part: ParsedPart, verb: int) -> bool:
    """As in "are being evacuated", "were being moved out"."""
    return part.tags[verb] == "VBN" and any(
        part.lowered[at] == "being" and part.deps[at] in ("auxpass", "aux") for at in part.children[verb]
    )
