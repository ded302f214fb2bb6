"""Bulletins: what one page says of one quantity, and which of its numbers is the one that it tells as standing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, structs

from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Basis, Figure, PartKind
from reportedly.model.tracing import Root, Tracing
from reportedly.model.when import day_of, first_instant, last_instant
from reportedly.stories.figures.claimed import claimed_values

CLOSE = 0.02
"""Numbers nearer to each other than this share are one number, rounded."""
ESTIMATE = "about"
"""The qualifier of what nobody has counted."""

_ON_RECORD = frozenset({Basis.OFFICIAL, Basis.ORGANISATION, Basis.DOCUMENT, Basis.PERSON})


class Bulletin(Struct, frozen=True):
    """One value of one quantity on one page.

    `at` is the time its words count from and `as_of` the time the value is of; `stated` says that the page states it.
    `giver` is whoever the value goes back to; `named` that it is somebody on record, `unnamed` that it is an unnamed
    source; `claimed` that nobody gives it but one who counts by no office, `estimated` that its page calls it a rough
    one. `main` is the value that the page tells as standing; `superseded` marks one that it tells as an earlier one,
    and `before` holds the earlier ones that it tells beside this one.
    """

    page: str
    outlet: str
    at: str
    figure: Figure
    as_of: str
    stated: bool
    giver: str
    family: str
    named: bool
    unnamed: bool
    claimed: bool
    estimated: bool
    main: float | None
    before: tuple[Figure, ...]

    @property
    def principal(self) -> bool:
        """Whether it is the value that its page tells as standing."""
        return self.value == self.main

    @property
    def value(self) -> float:
        """The value, or the lower end of a range."""
        return self.figure.value

    @property
    def superseded(self) -> bool:
        """Whether its own page tells it as an earlier value."""
        return self.figure.superseded

    @property
    def values_before(self) -> frozenset[float]:
        """The values that its page tells as earlier ones."""
        return frozenset(before.value for before in self.before)

    @property
    def clock(self) -> float:
        """The first instant that the value can be of, for sorting."""
        return first_instant(self.as_of).timestamp()

    @property
    def told(self) -> float:
        """When it was told on the day that the value is of, for sorting; as `clock` where it was told later."""
        return first_instant(self.at).timestamp() if day_of(self.at) == self.day and not self.has_hour else self.clock

    @property
    def day(self) -> str:
        """The day that the value is of."""
        return day_of(self.as_of)

    @property
    def has_hour(self) -> bool:
        """Whether the hour is known that the value is of."""
        return self.stated and len(self.as_of) > len("2023-09-10")


def bulletins_of(
    reading: Reading, figures: Sequence[Figure], at: str, limit: str, tracing: Tracing
) -> Iterator[Bulletin]:
    """Give the bulletins of a page for one quantity, in the order of its `figures`, as far as known by `limit`.

    A headline's number that its story gives for another quantity only, or against another of its own, is left out.
    """
    live = [
        figure for figure in figures if not _is_later(figure, at, limit) and not misread_in_headline(figure, reading)
    ]
    claimed = claimed_values(reading, live)
    main = _principal([figure for figure in live if figure.value not in claimed]) or _principal(live)
    before = tuple(figure for figure in live if figure.superseded)
    for told in live:
        figure = _as_given(told, live, {each.by: tracing.roots.get((reading.article.id, each.by)) for each in live})
        root = tracing.roots.get((reading.article.id, figure.by))
        outlet = reading.article.outlet or reading.article.id
        yield Bulletin(
            page=reading.article.id,
            outlet=outlet,
            at=at,
            figure=figure,
            as_of=_as_of(figure, at),
            stated=(figure.as_of is not None and figure.by != ARTICLE) or "T" in (figure.as_of or ""),
            giver=root.name if root else outlet,
            family=root.family if root else outlet,
            named=bool(root and figure.by != ARTICLE and root.basis in _ON_RECORD and not root.unnamed),
            unnamed=bool(root and root.basis is Basis.ANONYMOUS) and not _is_told_as_fact(told, live),
            claimed=figure.value in claimed,
            estimated=any(each.value == figure.value and each.qualifier == ESTIMATE for each in live),
            main=main,
            before=() if figure.superseded else before,
        )


def _as_given(figure: Figure, live: Sequence[Figure], roots: Mapping[str, Root | None]) -> Figure:
    """Give a figure to whoever its page names for the same number: a headline tells again what its story has from him.

    What a page says itself beside that is his, too.
    """
    if figure.by != ARTICLE and figure.part is not PartKind.TITLE:
        return figure
    for other in live:
        root = roots[other.by]
        given = other.by != ARTICLE and other.part is PartKind.BODY and root is not None and not root.unnamed
        if given and (other.value, other.high) == (figure.value, figure.high):
            return structs.replace(figure, by=other.by, as_of=figure.as_of or other.as_of)
    return figure


def _is_told_as_fact(figure: Figure, live: Sequence[Figure]) -> bool:
    """Say whether the page's headline tells in its own voice what an unnamed source gives: "toll tops 7,700"."""
    return any(
        each.part is PartKind.TITLE and each.by == ARTICLE and restates(each, figure.value) and figure.value >= _LEAST
        for each in live
    )


_LEAST = 20
"""Below this a number of the headline says little of whom it has it from."""


def misread_in_headline(figure: Figure, reading: Reading) -> bool:
    """Say whether a headline gives, for one quantity, the number that its story gives only for another."""
    if figure.part is not PartKind.TITLE:
        return False
    body = [other for other in reading.figures if other.part is PartKind.BODY]
    near = {other.quantity for other in body if abs(other.value - figure.value) <= CLOSE * figure.value}
    return bool(near) and figure.quantity not in near


def _is_later(figure: Figure, at: str, limit: str) -> bool:
    return first_instant(_as_of(figure, at)) > last_instant(limit)


def _as_of(figure: Figure, at: str) -> str:
    """When the value is of: as stated, unless that lies after the page; else when the page's words count from.

    An hour without its zone may be that of a place where it is later than the page's stamp tells.
    """
    if figure.as_of is None:
        return at
    stated, told = first_instant(figure.as_of), last_instant(at)
    return at if stated > told and ("T" in figure.as_of or stated.date() > told.date()) else figure.as_of


def _principal(figures: Sequence[Figure]) -> float | None:
    """The value that a page tells as standing: the headline's, told as exactly as its story tells it, else the lead's.

    The lead is the first value in the body that is not stated to be of an earlier day than another.
    """
    live = [figure for figure in figures if not figure.superseded]
    body = [figure for figure in live if figure.part is not PartKind.TITLE]
    for title in (figure for figure in live if figure.part is PartKind.TITLE):
        exact = [figure.value for figure in body if restates(title, figure.value)]
        return title.value if title.value in exact or not exact else exact[0]
    if not body:
        return None
    last = max(day_of(figure.as_of or "") for figure in body)
    return next(figure.value for figure in body if figure.as_of is None or day_of(figure.as_of) == last)


def restates(rounded: Figure, value: float) -> bool:
    """Say whether a figure is only a rounder way to tell a value: "over 2,000", "nearly 400", "300" for 296."""
    told = rounded.value
    if rounded.high is not None and told <= value <= rounded.high:
        return True
    if told == value or (rounded.quantity == "magnitude" and told == round(value)):
        return True
    if not told or not value or not _is_round(told):
        return False
    if rounded.qualifier is None and told < _LARGE and told % 100:
        return False  # "290" is counted, where "300" may stand for 288
    if rounded.qualifier in _BELOW and len(f"{told:.0f}") < len(f"{value:.0f}"):
        return False  # who rounds 10,100 down stops at 10,000
    low, high = _REACH.get(rounded.qualifier, (1 - CLOSE, 1 + CLOSE))
    return low <= value / told <= high


_BELOW = frozenset({"more than", "at least"})
_LARGE = 1000
"""From here on, tens are left out without a word for it."""

_REACH: dict[str | None, tuple[float, float]] = {
    "more than": (1.0, 1.35),
    "at least": (1.0, 1.2),
    "nearly": (0.9, 1.0),
    "up to": (0.9, 1.0),
    "less than": (0.85, 1.0),
    "about": (0.93, 1.07),
}
"""By qualifier, how many times a round number the value may be that it stands for."""


def _is_round(value: float) -> bool:
    digits = f"{value:.10g}".rstrip("0").rstrip(".")
    return value >= 20 and len(digits.replace(".", "")) <= 2 and value % 10 == 0
