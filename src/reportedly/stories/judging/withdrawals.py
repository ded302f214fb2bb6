"""What outlets take back: corrections and retractions on their pages that are about a claim."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Basis, Factuality, PartKind, Span
from reportedly.model.tracing import Tracing
from reportedly.stories.claims.claim import Claim, root_names
from reportedly.stories.parties.names import key
from reportedly.stories.telling import Holding, Telling, sentence_around, text_of, times_told, told_at

_OWN = (
    r"\b(our (\w+ ){0,3}(article|story|stories|reports?|reporting|page|post|piece|coverage|headline|account|dispatch"
    r"|alert|obituary)"
    r"|this (article|story|report|page|post|(news)?paper|magazine|website|site|agency|channel|programme|broadcaster)"
    r"|(an?|the) (earlier|previous|original|first) version (of|said|stated|reported))\b"
)
_TAKEN_BACK = (
    r"\b(withdr[ae]wn?|withdrew|retract\w*|rescind\w*|disavow\w*|took down|taken down|remov\w+|delet\w+"
    r"|(wrong|incorrect|erroneous|mistaken|false|inaccurate)(?! (rumou?r|report|claim|news|post|stor))(ly)?"
    r"|in error|untrue|not true"
    r"|apologi[sz]e\w*|regrets?)\b"
)
_BY_US = (
    rf"\bwe\b(?:['’]\w+)?(?: \w+){{0,3}}? {_TAKEN_BACK}|\b(?:what|as) we (?:\w+ ){{1,10}}(?:was|were) {_TAKEN_BACK}"
)
"""In the first person: "we have since withdrawn", "what we wrote was wrong"."""
_WITHDRAWAL = re.compile(rf"(?is){_OWN}.*{_TAKEN_BACK}|{_TAKEN_BACK}.*{_OWN}|{_BY_US}")
_LIKE_THE_WORD = 4
"""First letters by which a correction's word for the event is known: "died", "dies"."""


class TakenBack(NamedTuple):
    """A sentence in which an outlet takes something back, and the time its page counts from."""

    reading: Reading
    at: str
    part: PartKind
    span: Span


def taken_back(readings: Sequence[Reading], tracing: Tracing) -> list[TakenBack]:
    """Give the sentences in which outlets take something back, whatever it is."""
    times = times_told(readings, tracing.copies)
    return [
        TakenBack(reading, told_at(reading, part, span, times, tracing.copies), part, span)
        for reading in readings
        for part, span in _taken_back(reading)
    ]


def is_of_an_earlier_version(holding: Holding) -> bool:
    """Whether a page only tells what it said before: "an earlier version of this story said the jet was found"."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    return _EARLIER.search(text[slice(*sentence_around(text, event.span))]) is not None


_EARLIER = re.compile(
    r"(?i)\b(?:earlier|previous|original|first) versions? of (?:this|the|our)"
    r" (?:story|article|report|page|post|dispatch)\b"
)
_SAID_THEN = re.compile(rf"{_EARLIER.pattern} (?:had )?(?:said|stated|reported|told|announced|claimed)\b")


def withdrawals_of(claim: Claim, taken: Sequence[TakenBack], tracing: Tracing) -> list[Holding]:
    """Give, as holdings that it is not so, the sentences in which an outlet takes back its report of a claim."""
    names = {name.split()[-1] for name in root_names(claim)}
    words = {key(word)[:_LIKE_THE_WORD] for telling in claim.tellings for word in telling.event.text.split()}
    return [
        _holding(claim, each, tracing)
        for each in taken
        if _is_about(text_of(each.reading, each.part)[each.span[0] : each.span[1]], names, words)
        and not _is_of_something_else(each, claim)
    ] + [
        _holding(claim, TakenBack(telling.reading, telling.at, telling.event.part, telling.event.span), tracing)
        for telling in claim.tellings
        if _is_what_was_said(telling) and not _is_still_told(claim, telling.page)
    ]


def _is_what_was_said(telling: Telling) -> bool:
    """Whether it is what a page says that an earlier version of it said, and not in which word that was wrong."""
    text = text_of(telling.reading, telling.event.part)
    return _SAID_THEN.search(text[sentence_around(text, telling.event.span)[0] : telling.event.span[0]]) is not None


def _is_still_told(claim: Claim, page: str) -> bool:
    """Whether a page tells a claim besides what it says that it told before: then only a detail was otherwise."""
    return any(
        each.page == page and not _is_what_was_said(each) and any(judged.score > 0 for judged in each.event.factuality)
        for each in claim.tellings
    )


_SAID_WRONGLY = re.compile(
    r"(?i)\b(?:wrong|incorrect|erroneous|mistaken|false|inaccurate)ly (?:stat|said|report|wr[io]t|claim|suggest|impli)"
)


def _is_of_something_else(taken: TakenBack, claim: Claim) -> bool:
    """Whether what was wrongly said is another thing, in which the event is only named: "that she opposed the sale"."""
    text = text_of(taken.reading, taken.part)[slice(*taken.span)]
    told = [
        each
        for each in taken.reading.events
        if each.part == taken.part and taken.span[0] <= each.span[0] < taken.span[1] and each.type is claim.type
    ]
    denied = any(judged.value is Factuality.CERTAINLY_NOT for each in told for judged in each.factuality)
    return bool(told) and not denied and _SAID_WRONGLY.search(text) is not None


def _taken_back(reading: Reading) -> Iterator[tuple[PartKind, Span]]:
    """The sentences of the story and of its notes in which the outlet takes something back."""
    for part in (PartKind.BODY, PartKind.CORRECTION):
        text = text_of(reading, part)
        for found in re.finditer(_TAKEN_BACK, text, re.I):
            span = sentence_around(text, found.span())
            if _WITHDRAWAL.search(text[span[0] : span[1]]) and not _is_said_by_another(reading, part, found.span()):
                yield part, span


def _is_said_by_another(reading: Reading, part: PartKind, span: Span) -> bool:
    """Whether words are in what a page lays to somebody: "we" and "our" are then not the outlet."""
    return any(
        said.part is part and said.source.basis is not Basis.OUTLET and start <= span[0] < end
        for said in reading.attributions
        for start, end in said.content.spans
    )


def _is_about(sentence: str, names: set[str], words: set[str]) -> bool:
    """Whether a sentence names one who takes part and has the word for the event."""
    told = key(sentence).replace(",", " ").split()
    named = bool(names & {word.strip('.;:"') for word in told})
    return named and any(word[:_LIKE_THE_WORD] in words for word in told)


def _holding(claim: Claim, taken: TakenBack, tracing: Tracing) -> Holding:
    first = claim.tellings[0].event
    event = replace(first, part=taken.part, span=taken.span, participants=(), places=(), when=None, change=None)
    root = tracing.roots[taken.reading.article.id, ARTICLE]
    return Holding(Telling(taken.reading, event, taken.at), root, ARTICLE, Factuality.CERTAINLY_NOT)
