"""Of whom or where a question asks the number: of one country, of a province, of all; of one firm's shares."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.dossier import DossierFigure, FigureValue
from reportedly.model.quantities import SHARE_PRICE, topics
from reportedly.model.reading import Reading
from reportedly.model.when import first_instant
from reportedly.stories.figures.scopes import ASIDE, SLIGHT, has_own_counts
from reportedly.stories.parties.names import key
from reportedly.stories.parties.others import states_in
from reportedly.stories.questions.matters import has_word, matter_of
from reportedly.stories.questions.naming import is_one, plain, stands_in
from reportedly.stories.telling import sentence_around, text_of

BEHIND = timedelta(hours=18)
"""How long all together are counted on before the count of a place is taken for left behind."""
MOST_OF = 3
"""All together are at most this many times those of a place, where the place stands for the whole."""


_ENDS = r"(?=\W*$|[?,.]| (?:in|on|after|from|during|because|since|by|as)\b)"


def where_counted(question: str, named: Sequence[str]) -> Sequence[str]:
    """Say where a question counts, of what it names: "died in Chile in the Peru quake"; all where it does not say."""
    where = [name for name in named if re.search(rf"\b(?:in|across) {re.escape(name)}{_ENDS}", question)]
    return where or named


def of_place(figures: Sequence[DossierFigure], quantity: str, named: Sequence[str]) -> list[DossierFigure]:
    """Give the figures of one quantity that are of the place that a question names, where it names none of the whole.

    None is given where counts are told by country and only those of others, or where the whole lags behind a part.
    """
    asked = [figure for figure in figures if figure.quantity == quantity]
    places = {figure.of for figure in asked if figure.of}
    if quantity == "cases":
        return _cases_of(asked, named)
    if quantity in ("other", "votes") or topics(quantity) or not places:
        return asked
    whole = [figure for figure in asked if figure.of is None]
    told = {value.value for figure in whole for value in figure.series}
    smaller = [
        figure
        for figure in asked
        if figure.of and not states.state(figure.of) and is_one(figure.of, named) and figure.current
        # What the whole is told by, too, is no share: all died in the one town.
        if figure.current.value not in told and not _is_left_behind(figure, whole)
    ]
    if smaller:
        return smaller
    apart = {name for name in places if name and has_own_counts(name)}
    wanted = {state for name in named for state in states_in(name)} | {of for of in apart if is_one(of, named)}
    if len(wanted & apart) == 1:
        own = [figure for figure in asked if figure.of in wanted]
        return whole if own and all(_stands_for(whole, figure, asked) for figure in own) else own
    if wanted and not wanted & apart and _are_split(asked):
        return []
    if not whole and not wanted:
        return _of_its_state(asked)
    return [figure for figure in whole if not _lags(figure, asked)]


def _of_its_state(asked: Sequence[DossierFigure]) -> list[DossierFigure]:
    """The count of the one state that nearly all pages count in, where the question names a town that has none."""
    most = max(asked, key=lambda figure: len(_pages(figure)))
    others = {page for figure in asked if figure is not most for page in _pages(figure)} - _pages(most)
    return [most] if len(others) < ASIDE * len(_pages(most)) else []


def _cases_of(asked: Sequence[DossierFigure], named: Sequence[str]) -> list[DossierFigure]:
    """The cases of the one state or land that is named, where pages count those, else the cases of none of these."""
    apart = {figure.of for figure in asked if figure.of and has_own_counts(figure.of)}
    wanted = {state for name in named for state in states_in(name)} | {of for of in apart if is_one(of, named)}
    own = [figure for figure in asked if figure.of in wanted and figure.current]
    if len(wanted) == 1 and own:
        return own
    return [figure for figure in asked if figure.of not in apart] or list(asked)


def _stands_for(whole: Sequence[DossierFigure], own: DossierFigure, asked: Sequence[DossierFigure]) -> bool:
    """Whether pages have gone on counting all together where a state's own toll ended, hardly anybody being elsewhere.

    "Nine have died in Norland", and after that only "the toll of the outbreak rose to 14".
    """
    later = [
        value
        for figure in whole
        for value in figure.series
        if _told_at(value) - _last(own) > BEHIND and own.current and value.value >= own.current.value
    ]
    if not later or _was_far_more(whole, own):
        return False
    first = min(later, key=_told_at)
    most = max(value.value for value in later)
    elsewhere = [
        each.current.value
        for each in asked
        if each.of and each.of != own.of and _is_a_state(each.of) and each.current is not None
    ]
    here = own.current.value if own.current else 0.0
    return first.value < MOST_OF * here and all(value < SLIGHT * most for value in elsewhere)


def _is_left_behind(part: DossierFigure, whole: Sequence[DossierFigure]) -> bool:
    """Whether pages have gone on counting all together, most of whom were in the place, and no longer those there.

    How many were elsewhere shows in the first count of all behind the last of the place, however far it rises then.
    """
    here = part.current.value if part.current else 0.0
    later = [value for figure in whole for value in figure.series if _told_at(value) - _last(part) > BEHIND]
    now = any(figure.current is not None and _last(figure) - _last(part) > BEHIND for figure in whole)
    return now and min(later, key=_told_at).value < MOST_OF * here and not _was_far_more(whole, part)


def _was_far_more(whole: Sequence[DossierFigure], part: DossierFigure) -> bool:
    """Whether pages had counted far more of all when the place was last counted: then most of them were elsewhere."""
    here = part.current.value if part.current else 0.0
    by_then = [value for figure in whole for value in figure.series if _told_at(value) - _last(part) <= BEHIND]
    return any(value.value >= MOST_OF * here for value in by_then)


def _last(figure: DossierFigure) -> datetime:
    return max(map(_told_at, figure.series))


def _told_at(value: FigureValue) -> datetime:
    return first_instant(value.as_of or value.published or "0001")


def _are_split(figures: Sequence[DossierFigure]) -> bool:
    """Whether each country has a toll of its own, and not only a few of the whole are told to be of another.

    What the whole is told by, too, is no part: the dead of all, on a page about the one from there.
    """
    of_all = {value.value for figure in figures if figure.of is None for value in figure.series}
    told = {
        figure.of: figure.current.value
        for figure in figures
        if figure.current and (figure.of is None or figure.current.value not in of_all)
    }
    return sum(value for of, value in told.items() if of and _is_a_state(of)) >= FEW_ELSEWHERE * max(
        told.values(), default=0.0
    )


FEW_ELSEWHERE = 0.2
"""What other states have together may be this share of the whole, and the whole still be that of one more."""


def _is_a_state(place: str) -> bool:
    """Whether a place is one state: what is counted in the Union takes in that of its members."""
    state = states.state(place)
    return state is not None and state.code != "EU"


def _lags(whole: DossierFigure, parts: Sequence[DossierFigure]) -> bool:
    """Whether a part, told not only by the way, is larger than the whole."""
    least = ASIDE * len(_pages(whole))
    states_told = [
        part.current.value
        for part in parts
        if part.of and part.current and states.state(part.of) and len(_pages(part)) >= least
    ]
    most = max(states_told, default=0.0)
    return whole.current is not None and whole.current.value < most


def since_then(figures: Sequence[DossierFigure], readings: Sequence[Reading], question: str) -> list[DossierFigure]:
    """Give the figures as counted since what a question names: "since the truce was announced".

    Where pages count since that, only the values of such sentences are left: the count of all before is another.
    """
    asked = _SINCE.search(question)
    words = matter_of(re.findall(r"[^\W\d_]{4,}", asked[1]), ()) if asked else ()
    if not words:
        return list(figures)
    by_page = {reading.article.id: reading for reading in readings}
    kept: list[DossierFigure] = []
    for figure in figures:
        own = tuple(
            value
            for value in figure.series
            if any(_counts_since(value, by_page.get(page), words) for page in value.pages)
        )
        stands = max(
            own, key=lambda each: (first_instant(each.as_of or each.published or "0001"), each.value), default=None
        )
        if stands:
            kept.append(replace(figure, series=own, current=figure.current if figure.current in own else stands))
    return kept or list(figures)


_SINCE = re.compile(
    r"(?i)\bsince ((?!(?:last |this )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|mon|tues|wednes|thurs|fri|satur|sun|week|month|year|yesterday))[^?]+)"
)
"""Since what a question asks, but for days and years."""


def _counts_since(value: FigureValue, reading: Reading | None, words: Sequence[str]) -> bool:
    if reading is None:
        return False
    for each in reading.figures:
        text = text_of(reading, each.part)
        if each.value != value.value or not text:
            continue
        start, end = sentence_around(text, each.span)
        told = re.search(r"(?i)\b(?:since|after)\b.*", text[start:end], re.DOTALL)
        if told and any(has_word(word, told[0]) for word in words):
            return True
    return False


def of_the_storm(
    figures: Sequence[DossierFigure], readings: Sequence[Reading], names: Sequence[str]
) -> list[DossierFigure]:
    """Give figures without what pages about another storm tell: the toll of Hurricane Ada is not that of Bert.

    A page is about a storm by its name in the headline, in its first lines, or in the paragraph of the value.
    """
    last = [key(name).split()[-1] for name in names if _STORM.match(name)]
    by_page = {reading.article.id: reading for reading in readings}
    return [_own_values(figure, by_page, last) for figure in figures] if last else list(figures)


def _own_values(figure: DossierFigure, readings: Mapping[str, Reading], names: Sequence[str]) -> DossierFigure:
    own = tuple(
        value for value in figure.series if any(_is_about(value, readings.get(page), names) for page in value.pages)
    )
    if not own or len(own) == len(figure.series):
        return figure
    latest = max(own, key=lambda each: (first_instant(each.as_of or each.published or "0001"), each.value))
    return replace(figure, series=own, current=figure.current if _is_among(figure.current, own) else latest)


def _is_among(value: FigureValue | None, values: Sequence[FigureValue]) -> bool:
    return value is not None and any(
        (each.value, each.qualifier, each.as_of, each.by) == (value.value, value.qualifier, value.as_of, value.by)
        for each in values
    )


def _is_about(value: FigureValue, reading: Reading | None, names: Sequence[str]) -> bool:
    if reading is None:
        return True
    article = reading.article
    told = [f"{article.title or ''}\n{article.text[:_LEAD]}"]
    for each in reading.figures:
        if each.value == value.value and (text := text_of(reading, each.part)):
            start = text.rfind("\n", 0, each.span[0]) + 1
            end = text.find("\n", each.span[1])
            told.append(text[start : end if end > 0 else len(text)])
    return any(all(f" {name} " in plain(text) for name in names) for text in told)


_STORM = re.compile(r"(?i)(?:super )?(?:hurricane|typhoon|cyclone|(?:tropical |winter )?storm) \w+$")
_LEAD = 600
"""Letters of a page that say what it is about, below its headline."""


def of_firm(figures: Sequence[DossierFigure], readings: Sequence[Reading], names: Sequence[str]) -> list[DossierFigure]:
    """Give figures without what the shares of others cost: a share price is of the firm that its sentence names.

    Where a sentence names nobody ("Shares closed at 12.40"), the headline says whose they are.
    """
    by_page = {reading.article.id: reading for reading in readings}
    return [
        kept
        for figure in figures
        if (kept := _of_shares(figure, by_page, names) if figure.of == SHARE_PRICE and names else figure)
    ]


def _of_shares(figure: DossierFigure, readings: Mapping[str, Reading], names: Sequence[str]) -> DossierFigure | None:
    own = tuple(
        value for value in figure.series if any(_is_of_one(value, readings.get(page), names) for page in value.pages)
    )
    stands = figure.current if figure.current in own else max(own, key=lambda each: each.as_of or "", default=None)
    return replace(figure, series=own, current=stands) if own else None


def _is_of_one(value: FigureValue, reading: Reading | None, names: Sequence[str]) -> bool:
    if reading is None:
        return False
    for each in reading.figures:
        text = text_of(reading, each.part)
        if each.value != value.value or each.of != SHARE_PRICE or not text:
            continue
        start, _ = sentence_around(text, each.span)
        before = text[start : each.span[0]]
        if any(stands_in(name, before) and not _passes_to_another(before, name) for name in names):
            return True
        nobody = _NAMED.search(before) is None
        if nobody and any(stands_in(name, reading.article.title or "") for name in names):
            return True
    return False


def _passes_to_another(before: str, name: str) -> bool:
    """Whether the words before a price go on to another owner: "Balt's offer is below Corvo's closing price of"."""
    behind = before[before.casefold().rfind(name.split()[-1].casefold()) + len(name.split()[-1]) :]
    return _OTHER.search(behind) is not None


_OTHER = re.compile(r"\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z]\w+['’]s\b|\b(?:while|and|but) [A-Z][a-z]")
_NAMED = re.compile(
    r"\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Swiss|The|Its?|They|Shares?|Stocks?|At|On|In|By|After)[A-Z][A-Za-z]{2,}"
)


def _pages(figure: DossierFigure) -> set[str]:
    return {page for value in figure.series for page in value.pages}
