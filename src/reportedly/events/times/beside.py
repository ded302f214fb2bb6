"""What the words right beside a time tell of its direction: "due Monday", "Monday's ruling"."""

from __future__ import annotations

from itertools import pairwise

from reportedly.events.times.governors import is_verb, lowered, word_before, words_above
from reportedly.events.times.plans import PLANNING, Direction, told_by_plan
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_PUNCTUATION = frozenset((",", ":", "HYPH", ".", "-LRB-", "-RRB-"))
CALENDAR = frozenset(
    "meeting summit vote election talk game match launch hearing session opening debate visit ceremony funeral"
    " conference rally protest referendum runoff briefing trip appearance speech auction concert race final"
    " strike walkout march demonstration flight liftoff test deadline drill exercise interview".split()
)
"""Nouns of events that are on a calendar before they happen."""
_PARTS_OF_DAY = frozenset("morning afternoon evening night noon midnight".split())
_TAKEN = frozenset(("decision", "choice", "announcement", "vote", "move"))
"""Nouns of what was done on the day told right behind them, whatever it is for."""
_SAYINGS = frozenset(
    "warning statement remark announcement report claim assurance accusation suggestion denial threat comment"
    " admission message word news".split()
)
_OPENING = frozenset(("“", "`", '"', "‘"))
_AHEAD_LEADS = frozenset("due expected scheduled planned slated upcoming coming starting beginning effective".split())


_STRETCHES = frozenset({"end", "middle", "beginning", "start"})
_MOVING = frozenset("postpone delay put push move shift reschedule defer bring extend adjourn".split())
_WORDS = 14


def _is_moved(part: ParsedPart, at: int) -> bool:
    """As in "put back an election due on April 14 to May 30": the day to which a thing is moved."""
    first, _ = part.sentences[part.sentence_of[at]]
    return any(part.lemmas[word] in _MOVING for word in range(max(first, at - _WORDS), at))


def told_by_word_before(part: ParsedPart, word: int) -> Direction | None:
    """Read the words just before an expression: "due Monday", "ahead of Monday's summit", "planned for Monday"."""
    lead, at = word_before(part, word)
    if lead == "of" and lowered(part, at - 1) in _STRETCHES:
        lead, at = word_before(part, at - 1)
    if lead in _AHEAD_LEADS and "as" not in (lowered(part, at - 1), lowered(part, at - 2)):
        return told_by_plan(part, at)
    if lead == "since" or (lead in _TAKEN and _is_before_infinitive(part, word)):
        return Direction.BEHIND
    if lead == "from" and (lowered(part, at - 1) == "effect" or _is_of_present(part)):
        return Direction.AHEAD
    if lead in ("to", "until", "till") and _is_moved(part, at):
        return Direction.AHEAD
    before = lowered(part, at - 1) if at > 0 else ""
    if lead == "than" and before in ("earlier", "sooner"):
        return Direction.AHEAD
    if lead == "as" and before in ("early", "soon") and at > 1 and lowered(part, at - 2) == "as":
        return Direction.AHEAD
    if (before, lead) in (("ahead", "of"), ("prior", "to")):
        return Direction.AHEAD
    if lead in ("for", "to") and at > 0 and part.lemmas[at - 1] in PLANNING:
        return told_by_plan(part, at - 1)
    return None


def _is_of_present(part: ParsedPart) -> bool:
    """Whether it is a headline in no past tense: what it has "from Monday" lies ahead."""
    return part.kind == PartKind.TITLE and "VBD" not in part.tags


def told_by_saying_around(part: ParsedPart, word: int) -> Direction | None:
    """Read a time between a saying and what is said: "warnings from Oslo on Monday that", "Roe on Monday: “We ..."."""
    first, _ = part.sentences[part.sentence_of[word]]
    after = word + 1
    if after >= len(part.words):
        return None
    verbs = [at for at in range(first, word) if is_verb(part, at)]
    if part.words[after][0] in _OPENING and (
        not verbs or (lowered(part, word - 1) == "on" and _is_named(part, word - 2))
    ):
        return Direction.BEHIND
    if lowered(part, after) != "that" or part.tags[after] != "IN":
        return None
    begun = verbs[-1] + 1 if verbs else first
    return Direction.BEHIND if any(part.lemmas[at] in _SAYINGS for at in range(begun, word)) else None


def _is_named(part: ParsedPart, at: int) -> bool:
    return at >= 0 and part.words[at][0].isupper()


def told_by_noun_named(part: ParsedPart, word: int) -> Direction | None:
    """Read what an expression before its noun dates: a calendar's events go by the verb, other things have been.

    "will attend Monday's meeting" lies ahead, "wants to appeal Wednesday's ruling" behind.
    """
    noun = part.heads[word]
    if noun <= word or part.deps[word] not in ("poss", "compound", "nmod", "amod") or part.tags[noun][0] != "N":
        return None
    if any(part.tags[at] in _PUNCTUATION for at in range(word + 1, noun)):
        return None
    if (
        part.lemmas[noun] in CALENDAR
        or part.lemmas[noun] in _PARTS_OF_DAY
        or part.words[noun][0].isdigit()  # the day itself: "will come on April 26th"
        or part.deps[noun] in ("nsubj", "nsubjpass", "ROOT", "compound")
    ):
        return None
    return Direction.BEHIND


def told_by_what_it_came_before(part: ParsedPart, word: int) -> Direction | None:
    """As in "arrived on Tuesday ahead of his talks with Roe on Wednesday": the nearer day, be it over or to come."""
    path = words_above(part, word)
    for noun, head in pairwise(path):
        if is_verb(part, noun):
            return None
        if part.deps[noun] == "pobj" and _comes_before(part, head, noun):
            return Direction.NEAR
    return None


def _comes_before(part: ParsedPart, prep: int, noun: int) -> bool:
    low = lowered(part, prep)
    joined = (lowered(part, prep - 1), low) if prep else ("", low)
    gone = low == "for" and any(part.lemmas[at] in _GONE for at in words_above(part, prep)[1:4])
    scheduled = part.lemmas[noun] in CALENDAR and (low == "before" or gone)
    return scheduled or joined in (("ahead", "of"), ("prior", "to"))


_GONE = frozenset("come go travel fly sail arrive head land leave set depart gather way".split())
"""Who goes somewhere for a meeting goes before it."""


def told_by_what_is_in_doubt(part: ParsedPart, word: int) -> Direction | None:
    """Read a time within what is prepared, endangered or doubted, in whatever tense: it is mostly yet to come.

    As in "preparations for the October visit were moving along", "the row endangered her trip on 23 October", "has put
    the May launch in doubt": the nearer such day is meant, for all these are told when it is over, too.
    """
    path = words_above(part, word)
    for at, above in pairwise(path):
        if part.lemmas[at] in _READYING and part.tags[at][0] == "N":
            return Direction.NEAR
        if is_verb(part, at) and at != word:
            return None
        if _is_behind_what_is_endangered(part, at, above):
            return Direction.NEAR
        if part.deps[at] == "dobj" and (part.lemmas[above] in _ENDANGERING or _is_put_in_doubt(part, above, at)):
            return Direction.NEAR
        if part.deps[at] in ("nsubj", "nsubjpass") and _stands_in_doubt(part, above):
            return Direction.NEAR
    return None


def _is_behind_what_is_endangered(part: ParsedPart, prep: int, verb: int) -> bool:
    """As in "endangered her visit on 23 October", where the parser hangs the day on the verb."""
    if part.deps[prep] != "prep" or part.lemmas[verb] not in _ENDANGERING:
        return False
    date = range(prep + 1, min(prep + 4, len(part.words)))
    dated = any(part.tags[at] == "CD" or lowered(part, at) in _SEASONS for at in date)
    return dated and any(part.deps[at] == "dobj" and verb < at < prep for at in part.children[verb])


def _is_put_in_doubt(part: ParsedPart, verb: int, noun: int) -> bool:
    """As in "put the trip in doubt", "called the October visit into question", "left her visit hanging"."""
    _, last = part.sentences[part.sentence_of[verb]]
    if part.lemmas[verb] not in ("put", "place", "throw", "cast", "call", "leave", "bring", "have"):
        return False
    return _in_doubt(part, noun + 1, last)


def _stands_in_doubt(part: ParsedPart, verb: int) -> bool:
    """As in "her October trip stays on the calendar", "the May launch was at risk": told of what is still open."""
    _, last = part.sentences[part.sentence_of[verb]]
    return part.lemmas[verb] in ("be", "remain", "stay", "hang", "look", "seem") and _in_doubt(part, verb, last)


def _in_doubt(part: ParsedPart, first: int, last: int) -> bool:
    near = range(first, min(first + _DOUBT_WITHIN, last) - 1)
    pairs = [(lowered(part, at), lowered(part, at + 1)) for at in near]
    pairs += [(lowered(part, at), lowered(part, at + 2)) for at in near if at + 2 < last]
    return any(lead in ("in", "into", "at", "on", "under", "by") and noun in _DOUBT for lead, noun in pairs)


_READYING = frozenset("preparation groundwork arrangement countdown run-up runup build-up buildup".split())
_ENDANGERING = frozenset(
    "endanger jeopardise jeopardize imperil threaten cloud overshadow derail scuttle doom complicate".split()
)
_DOUBT = frozenset(
    "doubt question risk jeopardy peril danger hold ice threat calendar agenda diary schedule thread".split()
)
_SEASONS = frozenset("spring summer fall autumn winter".split())
_DOUBT_WITHIN = 12
"""Words behind a trip among which it is said to be in doubt: "her trip to the United States in doubt"."""


def _is_before_infinitive(part: ParsedPart, word: int) -> bool:
    """As in "her decision on Monday to quit"."""
    return word + 2 < len(part.words) and lowered(part, word + 1) == "to" and part.tags[word + 2] == "VB"
