"""How a figure stands: whether an older event's, a share of a larger one, or an earlier value."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import structs

from reportedly.events.figures.as_of import OLDER, TOLLS, Sentence, words_in
from reportedly.events.figures.places import state_counted
from reportedly.events.times.calendar_values import day_in, last_day
from reportedly.events.times.find import relation
from reportedly.model import states
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import ARTICLE, EVERYWHERE, Figure, Span, TimeExpression

_EARLIER = frozenset("previous earlier prior initial original old former first preliminary early".split())
_FORMERLY = frozenset("previously earlier initially once formerly originally".split())
_RELATIVES = frozenset(("which", "when", "that", "who"))


def is_older(sentence: Sentence, span: Span, published: str | None) -> bool:
    """Say whether the clause dates the event of a figure long before publication ("the 2004 quake killed 628")."""
    day = day_in(published)
    if day is None:
        return False
    for time in sentence.times:
        told = last_day(time.value) if time.type == "DATE" else None
        if told is not None and told < day - OLDER and _dates(sentence.part, time, span):
            return True
    return False


def is_of_another(sentence: Sentence, span: Span) -> bool:
    """Say whether a figure is of an event that the page's own is only measured against.

    "Three years after the collapse at Tarvo, in which 19 people died"; "the worst flood since that which killed 40".
    """
    before = sentence.part.text[sentence.part.starts[sentence.first] : span[0]]
    return _MEASURED_AGAINST.search(before) is not None or _OF_ANOTHER_PAGE.match(before) is not None


_OF_ANOTHER_PAGE = re.compile(r"(?i)\s*(?:see also|also read|read also|read more|related)\b")
"""Opens the headline of another page that a scraper left in the story."""
_MEASURED_AGAINST = re.compile(
    r"(?i)\b(?:(?:c[oa]mes?|happen|occur|str[iu][ck]k?|burst|collapse|crash|hit)\w* [^.;,]{,40}?"
    r"\b(?:years?|decades?|months?|weeks?) after|(?:[a-z]+est|worst|first) [^.;]*\bsince"
    r"|referr(?:ed|ing) to|compared? [^.;]{,60}?\b(?:with|to)|reminiscent of) "
    r"(?!then\b)[^.;]*(?:\b(?:which|when|where)\b|\bthat (?:kill|claim|took|cost|left))(?:(?!\bnow\b)[^.;])*$"
)


def framed_as_older(
    part: ParsedPart, sentence: int, times: Mapping[int, Sequence[TimeExpression]], published: str | None
) -> bool:
    """Say whether the sentences before in its paragraph set a long past time for one that names none.

    "In August 1978 a storm stalled over the hills. Thirty-three people were killed."
    """
    day = day_in(published)
    here = sentence
    while day is not None and here and not times.get(here):
        start, end = (part.starts[part.sentences[at][0]] for at in (here - 1, here))
        if "\n" in part.text[start:end]:
            return False
        here -= 1
        opening = [time for time in times.get(here, ()) if time.type == "DATE" and _opens(part, here, time)]
        if opening:
            told = last_day(opening[0].value)
            return told is not None and told < day - OLDER
    return False


def _opens(part: ParsedPart, sentence: int, time: TimeExpression) -> bool:
    """Say whether a time stands at the head of its sentence, and so for those behind it: "In July 1932 ..."."""
    start = part.starts[part.sentences[sentence][0]]
    return len(part.text[start : time.span[0]].split()) < 3


def _dates(part: ParsedPart, time: TimeExpression, span: Span) -> bool:
    """Say whether a time dates the event of a figure: "the 2004 quake killed 628", "killed 61 people in 1960"."""
    if time.span[0] > span[0]:
        between = part.text[span[1] : time.span[0]]
        return len(between.split()) < 12 and "," not in between and relation(part, time) != "since"
    words = part.text[time.span[1] : span[0]].lower().split()
    return not _RELATIVES.isdisjoint(words) or (len(words) < 14 and relation(part, time) != "since")


def is_earlier(part: ParsedPart, start: int) -> bool:
    """Say whether the words before a figure make it an earlier value: "up from 296", "a previous toll of 2,122"."""
    first = part.sentences[part.sentence_of[start]][0]
    before = [part.lowered[at] for at in range(max(first, start - 7), start)]
    if before[-1:] == ["from"] or before[-2:] == ["not", "the"]:
        return True
    if "from" in before and before[-1] in ("of", "the", "initial", "earlier", "previous", "over", "some"):
        return True
    return any(word in _EARLIER and not TOLLS.isdisjoint(before[at:]) for at, word in enumerate(before))


def settled(part: ParsedPart, figures: Sequence[Figure]) -> Iterator[Figure]:
    """Mark the shares of a total told before, and what only stands beside an earlier value.

    `figures` are those of `part` in text order.
    """
    totals: dict[str, float] = {}
    last: Figure | None = None
    for figure in figures:
        settled_one = figure
        if figure.background:
            yield figure
            continue
        if (
            figure.unit in ("people", "cases")
            and figure.value < totals.get(figure.quantity, 0)
            and (_is_of_places(figure.where) if figure.where else _is_of_one_place(part, figure))
        ):
            settled_one = structs.replace(figure, background=True, as_of=None)
        elif last and last.superseded and _stands_beside(part, last, figure):
            settled_one = structs.replace(figure, superseded=True, as_of=None)
        if not (settled_one.background or settled_one.superseded):
            totals[figure.quantity] = max(figure.value, totals.get(figure.quantity, 0))
        last = settled_one
        yield settled_one


_ADDED_UP = re.compile(
    r"(?i)\b(?:add(?:s|ed|ing)? up to|total(?:s|led|ling|ing)?|a total of|in (?:all|total)|altogether)\b[^.;]{0,12}$"
)


_PART_OF = re.compile(
    r"(?i)^[^.;\n]{0,90}(?:\. (?:those|these|they|the [\w-]+)[^.;\n]{0,30}|, (?:all )?)\b(?:part of|included in|among) "
    r"(?:(?:the|a|its|their) )?(?:[a-z'’-]+ ){0,4}?(?P<whole>\d[\d,]*)"
)
"""Behind a number: a larger one that it is a part of."""


_IN_A_SENTENCE = 30
"""Figures that may stand in one sentence behind another."""


def parts_apart(part: ParsedPart, figures: Sequence[Figure]) -> Iterator[Figure]:
    """Mark what is only a part of what a page adds up: "cut 2,500 jobs here and 6,500 there, which add up to 9,000"."""
    ordered = sorted(figures, key=lambda figure: figure.span)
    place = {id(figure): at for at, figure in enumerate(ordered)}
    for figure in figures:
        # The toll of a state stands by itself.
        own = state_counted(figure) is not None
        first = place[id(figure)] + 1
        behind = ordered[first : first + _IN_A_SENTENCE]
        added = (not own and any(_adds_up(part, figure, each) for each in behind)) or _is_part_of(part, figure)
        yield structs.replace(figure, background=True, as_of=None) if added else figure


def _adds_up(part: ParsedPart, figure: Figure, whole: Figure) -> bool:
    """Say whether a later figure in the sentence is the sum of one and others."""
    if whole.quantity != figure.quantity or whole.value <= figure.value or whole.span[0] <= figure.span[1]:
        return False
    between = part.text[figure.span[1] : whole.span[0]]
    return "." not in between and _ADDED_UP.search(between) is not None


def _is_part_of(part: ParsedPart, figure: Figure) -> bool:
    """Say whether the words behind a figure make it a part: "1,500 here. Those are part of the 4,000 announced"."""
    if figure.unit is None:
        return False
    found = _PART_OF.match(part.text[figure.span[1] : figure.span[1] + 200])
    return found is not None and float(found["whole"].replace(",", "")) > figure.value


def walkouts_apart(figures: Sequence[Figure]) -> Iterator[Figure]:
    """Leave out, of the strikers that a page counts, those of one walkout beside all: "8,700 at the truck plant"."""
    most = max(filter(_is_of_strikers, figures), key=lambda figure: figure.value, default=None)
    for figure in figures:
        part = most and _is_of_strikers(figure) and figure.value < most.value and _may_be_of_one(figure.by, most.by)
        yield structs.replace(figure, background=True, as_of=None) if part else figure


def _may_be_of_one(left: str, right: str) -> bool:
    """Say whether two figures may be one giver's: two sources may count the same people differently."""
    return left == right or ARTICLE in (left, right)


def _is_of_strikers(figure: Figure) -> bool:
    return figure.quantity == "strikers" and not (figure.superseded or figure.background)


def _is_of_places(where: Sequence[str]) -> bool:
    """Say whether a figure is of places within a state: the toll of a state stands by itself."""
    return not any(name == EVERYWHERE or states.state(name) for name in where)


def _is_of_one_place(part: ParsedPart, figure: Figure) -> bool:
    """Say whether a figure is of one place: "In Al Haouz 542 deaths", "1,293 deaths in Al Haouz"."""
    word = words_in(part, figure.span).stop - 1
    first, last = part.sentences[part.sentence_of[word]]
    return any(
        part.lowered[at] == "in" and at + 1 < last and part.tags[at + 1] in ("NNP", "NNPS")
        for at in (first, *range(word + 1, min(last, word + 4)))
    )


def _stands_beside(part: ParsedPart, before: Figure, figure: Figure) -> bool:
    """Say whether two figures stand side by side ("a previous toll of 2,122 dead and 2,400 wounded")."""
    between = part.text[before.span[1] : figure.span[0]].lower().split()
    return before.quantity != figure.quantity and len(between) < 5 and between[-1:] == ["and"]


def earlier(figures: Sequence[Figure], document: Document) -> Iterator[Figure]:
    """Mark as superseded what its sentence tells of before ("Earlier they said 296"), where another value stands.

    So is what somebody who gives another value turns down: "rejected reports of more than 90 dead".
    """
    values = Counter((figure.quantity, figure.value) for figure in figures if not figure.background)
    kinds = Counter(quantity for quantity, _ in values)
    for figure in figures:
        part = document.part(figure.part)
        rivals = kinds[figure.quantity] > 1 and not figure.superseded and not figure.background
        if part and rivals and (_told_of_before(part, figure) or _is_turned_down(part, figure)):
            yield structs.replace(figure, superseded=True)
        else:
            yield figure


def _told_of_before(part: ParsedPart, figure: Figure) -> bool:
    """Say whether a sentence puts its figure before another one: "previously 2,012", "stood at 115 until Sept. 15"."""
    word = words_in(part, figure.span).start
    first, last = part.sentences[part.sentence_of[word]]
    # "The earlier quakes have killed 40" is no earlier count: that of these quakes still runs.
    running = any(part.lowered[at] in ("has", "have") for at in range(first, word))
    before = [part.lowered[at] for at in range(first, word) if not (running and part.deps[at] == "amod")]
    after = [part.lowered[at] for at in range(word, min(word + 12, last))]
    at_first = any(
        after[at : at + 2] == ["at", "first"] for at in range(len(after))
    )  # "four had been reported at first"
    return not _FORMERLY.isdisjoint(before) or ("stood" in before and "until" in after) or at_first


def _is_turned_down(part: ParsedPart, figure: Figure) -> bool:
    """Say whether the words before a figure deny it: "cast doubt on figures of 90", "dismissed a toll of 90"."""
    first = part.sentences[part.sentence_of[words_in(part, figure.span).start]][0]
    return _TURNED_DOWN.search(part.text[part.starts[first] : figure.span[0]]) is not None


_TURNED_DOWN = re.compile(
    r"(?i)\b(?:reject|dismiss|den(?:y|ie)|disput|contest|refut|rebut|discount|doubt|question"
    r"|disown|disavow|debunk|retract|withdr[ae]w|walk(?:s|ed|ing)? back|back(?:s|ed|ing)? away from"
    r"|(?:cast|throw|threw)\w* doubts? (?:up)?on|distanc\w+ (?:it|him|her|them)sel(?:f|ves) from)\w* "
    r"(?:[\w'’-]+ ){0,4}?(?:figures?|tolls?|numbers?|counts?|tall(?:y|ies)|claims?|reports?|estimates?|rumou?rs?"
    r"|suggestions?|allegations?)"
    r" (?:of|that|as high as) (?:[a-z'’-]+ ){0,4}$"
)
