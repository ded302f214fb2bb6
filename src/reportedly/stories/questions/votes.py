"""Which of several votes a question asks the count of: by its day, its house, its reading and what it is about."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model.dossier import DossierFigure, FigureValue
from reportedly.model.reading import Reading
from reportedly.model.statement import Figure, PartKind
from reportedly.model.when import day_of, first_instant, last_instant
from reportedly.stories.parties.legislatures import Chamber, chamber_in
from reportedly.stories.questions.matters import has_word
from reportedly.stories.questions.quantity import QuantityAsked
from reportedly.stories.telling import known_from, sentence_around, text_of

NEAR = timedelta(days=3)
"""A vote told without its day was held at most so long before the page came out, where a question names its day."""
CLOSE = 60
"""Characters before a count in which the house that voted so is named, where a sentence names both."""
_NTH = re.compile(
    r"(?i)\b(first|second|third|fourth|fifth|final|last|latest)(?: (?:floor|impeachment|confidence|no-confidence|\w+))?"
    r" (votes?|ballots?|readings?|rounds?|attempts?|motions?)\b"
)
_STAGE = re.compile(r"(?i)\b(committee|panel|procedural|cloture|advance|second reading|first reading)\b")
"""What comes before the vote that decides: a question that does not name it does not ask for it."""
_LAST = frozenset({"final", "last", "latest"})
_ORDER = ("first", "second", "third", "fourth", "fifth")
_VOTERS = re.compile(
    r"(?i)\bhow many ((?:[\w’'-]+ ){0,3}?)(?:members |lawmakers |mps |senators |representatives |ministers )*"
    r"(?=(?:have |had |has )?(?:vot|cast|back|support|oppos|reject|abstain|approv|endors|(?:were|are|was) ))"
)
_ANY_VOTERS = frozenset(
    "mps mp lawmakers legislators senators representatives members deputies ministers people votes ballots peers"
    " councillors councilors commissioners judges justices states countries nations delegates shareholders of the"
    " parliament cabinet house senate congress knesset assembly council us u.s un".split()
)


_OF_VOTING = frozenset(
    "many vote votes voted voting ballot ballots cast lawmakers legislators mps senators members ministers deputies"
    " representatives people peers favour favor".split()
)
"""Words of a question for a count of votes that any vote is told with."""


class Vote(Struct, frozen=True):
    """A count of votes as a page tells it: its day, the sentence, the headline, and the house that votes."""

    figure: Figure
    reading: Reading
    day: str
    sentence: str
    title: str

    @property
    def house(self) -> Chamber | None:
        """The house of a parliament that is named before the count or around it, else by the headline."""
        text = text_of(self.reading, self.figure.part)
        before = text[sentence_around(text, self.figure.span)[0] : self.figure.span[0]]
        told = (chamber_in(each) for each in (before[-CLOSE:], before, self.sentence, self.title))
        return next((house for house in told if house and house is not Chamber.BOTH), None)


def of_vote(
    figures: Sequence[DossierFigure],
    readings: Sequence[Reading],
    asked: QuantityAsked,
    question: str,
    words: Sequence[str],
    when: tuple[str, str] | None,
) -> list[DossierFigure]:
    """Give the counts of the one vote that a question is about; `words` are its words and names, `when` is its day."""
    words = [word for word in words if word.casefold() not in _OF_VOTING]
    side = next(iter(asked.of), None)
    some = _some_of(question)
    votes = [each for each in _votes(readings, side) if each.figure.background == bool(some)]
    if some:
        votes = [each for each in votes if all(has_word(word, each.sentence) for word in some)]
        return [_of_some(votes, side)] if votes else []
    kept = [figure for figure in figures if figure.quantity == "votes" and figure.of == side]
    votes = _at_stage(_in_house(_on_day(votes, when), question), question)
    if not kept or not votes:
        return [figure for figure in figures if figure.quantity != "votes" or figure.of is None]
    return [figure for each in kept if (figure := _narrowed(each, _about(_nth(votes, question), words)))]


def _some_of(question: str) -> tuple[str, ...]:
    """The words by which only some of the voters are asked for: "How many Republicans voted against it?"."""
    found = _VOTERS.search(question)
    words = [word for word in found[1].split() if word.casefold() not in _ANY_VOTERS] if found else []
    return tuple(word for word in words if word[0].isupper() or word in ("rebels", "ruling", "opposition", "coalition"))


def _votes(readings: Sequence[Reading], side: str | None) -> Iterator[Vote]:
    for reading in readings:
        for figure in reading.figures:
            if figure.quantity == "votes" and figure.of == side:
                text = text_of(reading, figure.part)
                told = text[slice(*sentence_around(text, figure.span))]
                day = day_of(figure.as_of or known_from(reading))
                yield Vote(figure, reading, day, told, reading.article.title or "")


def _on_day(votes: Sequence[Vote], when: tuple[str, str] | None) -> list[Vote]:
    """Those held at the time asked for, as far as it is known when they were."""
    if when is None:
        return list(votes)
    first, last = first_instant(when[0]), last_instant(when[1])
    slack = timedelta(days=1)
    return [
        each
        for each in votes
        if first - slack <= first_instant(each.day) <= last + (slack if each.figure.as_of else NEAR)
    ]


def _in_house(votes: Sequence[Vote], question: str) -> list[Vote]:
    """Those of the house that a question names, "MPs" and "senators" included; or of none that a page tells."""
    house = chamber_in(question)
    if house not in (Chamber.LOWER, Chamber.UPPER):
        return list(votes)
    named = [each for each in votes if each.house is house]
    return named or [each for each in votes if each.house is None]


def _at_stage(votes: Sequence[Vote], question: str) -> list[Vote]:
    """Without those of a committee or on the procedure, unless the question is of one, or nothing else is told."""
    if stage := _STAGE.search(question):
        return [each for each in votes if has_word(stage[0], each.sentence)] or list(votes)
    return [each for each in votes if not _STAGE.search(each.sentence)] or list(votes)


def _nth(votes: Sequence[Vote], question: str) -> list[Vote]:
    """The first, the second, the last of several votes on a matter: as its sentence says, else by their days."""
    found = _NTH.search(question)
    if found is None:
        return list(votes)
    nth, what = found[1].casefold(), found[2].casefold().rstrip("s")
    told = re.compile(rf"(?i)\b{nth}\b(?: [\w-]+)? {what}")
    named = [each for each in votes if told.search(each.sentence)]
    if named or what == "reading":
        return named or list(votes)
    days = sorted({each.day for each in votes if each.figure.value})
    held = [day for at, day in enumerate(days) if not at or first_instant(day) - first_instant(days[at - 1]) > NEAR]
    at = len(held) - 1 if nth in _LAST else _ORDER.index(nth)
    if at >= len(held):
        return []
    until = held[at + 1] if at + 1 < len(held) else "9999"
    return [each for each in votes if held[at] <= each.day < until]


def _about(votes: Sequence[Vote], words: Sequence[str]) -> list[Vote]:
    """Those whose sentences, or else headlines, have most of what is asked about."""
    scores = [(_told(each.sentence, words), _told(each.title, words)) for each in votes]
    # A sentence that only counts ("The vote was 50 to 48") is of what its headline tells.
    score = [max(sentence, title * (0.9 if sentence < title else 1.0)) for sentence, title in scores]
    return [each for each, told in zip(votes, score, strict=True) if told >= 0.7 * max(score)]


def _told(text: str, words: Sequence[str]) -> float:
    return sum(has_word(word, text) for word in words) / max(1, len(words))


def _narrowed(figure: DossierFigure, votes: Sequence[Vote]) -> DossierFigure | None:
    """A series with the values of some votes only; of several the one on most pages stands, then the latest."""
    told: dict[float, set[str]] = defaultdict(set)
    latest: dict[float, str] = {}
    for each in votes:
        told[each.figure.value].add(each.reading.article.id)
        latest[each.figure.value] = max(latest.get(each.figure.value, ""), each.day)
    series = tuple(value for value in figure.series if told.get(value.value, set()) & {*value.pages})
    best = max(series, key=lambda each: (len(told[each.value]), latest[each.value], each.published or ""), default=None)
    if best is None:
        return None
    stands = figure.current if figure.current and figure.current.value == best.value else best
    return replace(figure, series=series, current=stands)


def _of_some(votes: Sequence[Vote], side: str | None) -> DossierFigure:
    """The series of a count of some of the voters only, of whom no series is kept."""
    values = [
        FigureValue(
            each.figure.value,
            each.figure.qualifier,
            each.day,
            each.reading.article.outlet or each.reading.article.id,
            known_from(each.reading),
            (each.reading.article.id,),
        )
        for each in votes
        if each.figure.part is PartKind.BODY or len(votes) == 1
    ]
    return DossierFigure("votes", max(values, key=lambda each: each.as_of or "", default=None), tuple(values), side)
