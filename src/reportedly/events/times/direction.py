"""Whether what a clause tells lies ahead of the publication or behind it, by tense and cue over the dependency tree."""

from __future__ import annotations

from reportedly.events.syntax import clauses
from reportedly.events.times.beside import (
    CALENDAR,
    told_by_noun_named,
    told_by_saying_around,
    told_by_what_is_in_doubt,
    told_by_what_it_came_before,
    told_by_word_before,
)
from reportedly.events.times.governors import AUXILIARY, governor, lowered, nearest_verb, words_above
from reportedly.events.times.plans import Direction
from reportedly.events.times.tenses import REPORTING, told_above, told_by_verb
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import PartKind


def dates_a_report(part: ParsedPart, word: int) -> bool:
    """Say whether the time at `word` tells when something was said rather than when something happened."""
    verb = governor(part, word)
    return verb is not None and part.lemmas[verb] in REPORTING


def direction(part: ParsedPart, word: int) -> Direction:
    """Say where the clause of `word` puts what it tells."""
    told = told_by_word_before(part, word) or told_by_saying_around(part, word) or told_by_noun_named(part, word)
    told = told_by_what_it_came_before(part, word) if told is None else told
    told = told_by_what_is_in_doubt(part, word) if told is None else told
    told = Direction.AHEAD if told is None and _is_fixed(part, word) else told
    if told is not None:
        return told
    verb = nearest_verb(part, word)
    if _is_headline_plan(part, word) if verb is None else _is_bare_passive(part, verb):
        return Direction.AHEAD
    content = clauses.told_before(part, word)
    found = told_above(part, words_above(part, word if content is None else content), word, 0)
    if found is Direction.NOW and verb is not None and part.tags[verb] == "VBD":
        # A long sentence is often attached to the wrong verb: the past one beside the time is the safer reading.
        return Direction.BEHIND
    if found is not None:
        return found
    return Direction.OPEN if verb is None else told_by_verb(part, verb, word, 0)


_FIXING = frozenset("name set fix choose pick select propose list give announce confirm schedule designate".split())


def _is_fixed(part: ParsedPart, word: int) -> bool:
    """As in "named 12 May as the day of the vote": who fixes a day has it before him."""
    verb = part.heads[word]
    if part.tags[verb] == "NNP":
        verb = part.heads[verb]  # "set 30 June as the date": the number hangs on the month
    low = [text.lower() for text in part.words[word + 1 : word + 6]]
    days = low[low.index("as") :] if "as" in low[:3] else []
    if (
        part.lemmas[verb] in _FIXING
        and verb < word
        and ("date" in days or "day" in days or _is_for_an_event(part, word))
    ):
        return True
    return _of_dates_fixed(part, word)


def _is_for_an_event(part: ParsedPart, word: int) -> bool:
    """As in "have set 23 October for the state visit", "picked Monday for the vote"."""
    at = next((at for at in range(word + 1, min(word + 5, len(part.words))) if lowered(part, at) == "for"), None)
    if at is None or part.deps[word] not in ("dobj", "nummod"):
        return False
    return any(part.lemmas[noun] in CALENDAR for noun in part.children[at] if part.deps[noun] == "pobj")


_DATES = frozenset({"date", "day", "window", "slot", "opportunity"})
_KEEPING = frozenset({"have", "hold", "keep", "request", "target", "eye", "offer"})


def _of_dates_fixed(part: ParsedPart, word: int) -> bool:
    """As in "picked two dates for the vote, 12 May and 2 June", "had launch dates of 3 June and 5 June"."""
    first = part.sentences[part.sentence_of[word]][0]
    dates = next((at for at in range(word - 1, first, -1) if part.lemmas[at] in _DATES), None)
    if dates is None or part.deps[dates] != "dobj" or part.lemmas[part.heads[dates]] not in _FIXING | _KEEPING:
        return False
    between = part.words[dates + 1 : word]
    return between[:1] in {("of",), ("for",), (":",), (",",), ("in",)} and not FINITE & {*part.tags[dates + 1 : word]}


def _is_bare_passive(part: ParsedPart, verb: int) -> bool:
    """As in "a law that required it to be sold or be banned on Sunday"."""
    helpers = [at for at in part.children[verb] if part.deps[at] in AUXILIARY]
    return part.tags[verb] == "VBN" and [lowered(part, at) for at in helpers] == ["be"] and verb - helpers[0] == 1


def _is_headline_plan(part: ParsedPart, word: int) -> bool:
    """As in the headline "Drivers to down tools on Friday", where the parser knows no verb."""
    first, last = part.sentences[part.sentence_of[word]]
    roots = [at for at in range(max(first, 1), last) if part.heads[at] == at]
    return part.kind == PartKind.TITLE and any(part.lowered[at - 1] == "to" for at in roots)
