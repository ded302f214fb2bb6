"""Weighing what the carrier says of a page against what the page says of itself: its date and its outlet."""

from __future__ import annotations

import re
from datetime import timedelta
from urllib.parse import SplitResult, urlsplit

from msgspec import Struct

from reportedly.extract.credit_names import kind_of
from reportedly.extract.dates import find_dates, iso_time, years_of
from reportedly.extract.draft import Draft
from reportedly.extract.metalines import Dated
from reportedly.model.article import CreditKind
from reportedly.model.page import Page
from reportedly.model.when import first_instant, is_iso, last_instant

_APART = timedelta(days=2)
_AHEAD = timedelta(days=1)
"""A page is not in the future before this: its clock may run in another zone than the fetcher's."""
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_IN_ADDRESS = (
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[/_-](?P<month>0?[1-9]|1[0-2])[/_-](?P<day>[0-2]?\d|3[01])(?!\d)"),
    re.compile(rf"(?<!\d)(?P<year>(?:19|20)\d\d)/(?P<name>{_MONTHS})/(?P<day>[0-3]?\d)(?!\d)", re.I),
    re.compile(r"(?<!\d)(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])(?!\d)"),
    re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<month>0?[1-9]|1[0-2])(?=/|$)"),
)


_LENT = re.compile(
    r"\b(?:inputs?|contributed|sources?|courtesy|first (?:published|appeared)|originally|reporting (?:by|"
    r"from)|reports? from|via|with)\b"
    r"|^\(|^[-–—] ",
    re.I,
)
"""A credit in such words names whom material is from, not whose page it is."""


class Stamp(Struct, frozen=True):
    """A date of publication and where it comes from; `doubt` says what may be wrong with it, `others` what it may be
    instead."""

    value: str
    basis: str
    doubt: str | None = None
    others: tuple[str, ...] = ()


class Dating(Struct, frozen=True):
    """When a page was published and updated, on what basis, what may be wrong with that, and when else it may be of."""

    published: str | None
    basis: str | None
    updated: str | None
    doubts: tuple[str, ...]
    others: tuple[str, ...] = ()


def date_of(page: Page, draft: Draft) -> Dating:
    """Weigh the given date, the page's own and the one in its address; a readable given one wins."""
    doubts: list[str] = []
    stamps = []
    if page.published:
        given = iso_time(page.published)
        if given and _is_set(given):
            stamps.append(Stamp(given, "given with the page"))
        else:
            doubts.append(f"the date given with the page, {page.published[:60]!r}, cannot be read")
    in_address = address_date(page.url or draft.url or "")
    own = _own(draft, page.captured, in_address or _whole_dateline(draft, page.captured))
    stamps.extend(stamp for stamp in own if _is_set(stamp.value))
    if in_address:
        stamps.append(Stamp(in_address, "address of the page"))
    stamps.extend(_in_story(draft, page.captured, stamps[0].value if stamps else None))
    if not stamps:
        doubts.append("no date is given anywhere on the page or with it")
        return Dating(None, None, _updated(draft, page.captured, None), tuple(doubts))
    chosen = _finest(stamps)
    doubts.extend(_doubts(chosen, stamps, page.captured))
    updated = _updated(draft, page.captured, chosen.value)
    return Dating(chosen.value, chosen.basis, updated, tuple(doubts), _others(chosen, stamps))


def _is_set(value: str) -> bool:
    """Whether a date was meant: year 1, and the first days of the epochs, stand in fields that nobody filled."""
    return 1800 <= int(value[:4]) <= 2200 and value[:10] not in ("1900-01-01", "1970-01-01")


def outlet_of(page: Page, draft: Draft) -> str | None:
    """Give the outlet: as given, as the site names itself, as credited, or the host of the address."""
    if page.outlet:
        return page.outlet
    credited = [
        credit.name for credit in draft.credits if credit.kind == CreditKind.OUTLET and not _LENT.search(credit.text)
    ]
    address = page.url or draft.url
    host = _split(address or "").hostname or ""
    found = [*draft.sites, *credited, *_teased(draft), *_alone(draft), host.removeprefix("www.")]
    return _in_small_letters(found[0]) or None


def _alone(draft: Draft) -> list[str]:
    """Agencies that a line of their own or the copyright names: their own pages carry them so."""
    agencies = [credit for credit in draft.credits if credit.kind == CreditKind.AGENCY]
    alone = [each for each in agencies if each.text.lower().removeprefix("by ").strip() == each.name.lower()]
    return [each.name for each in [*alone, *(each for each in agencies if each.text.startswith("©"))]]


def _in_small_letters(name: str) -> str:
    """A masthead in capitals as other pages write it: "KARST HERALD" gives "Karst Herald", "ABC NEWS" "ABC News"."""
    words = name.split()
    if len(words) < 2 or not name.isupper() or not any(len(word) > 4 for word in words):
        return name
    return " ".join(word if len(word) <= 3 and word != "THE" else word.capitalize() for word in words)


def _teased(draft: Draft) -> list[str]:
    """The outlet that two teasers or more on the page are credited to: a site's own teasers carry its name."""
    names = [piece.credit.split("; ")[0] for piece in draft.furniture if piece.credit]
    return [name for name in dict.fromkeys(names) if names.count(name) >= 2 and kind_of(name) == CreditKind.OUTLET]


def _split(address: str) -> SplitResult:
    """Give the parts of an address; none of one that is broken ("https://[::1")."""
    try:
        return urlsplit(address)
    except ValueError:
        return urlsplit("")


def address_date(url: str) -> str | None:
    """Give the date that stands in an address ("/2023/09/10/", "/2023/sep/10/", "2023-09-10"), or None."""
    address = _split(url)
    path = address.path[:500] + "?" + address.query[:200]
    for form in _IN_ADDRESS:
        for found in form.finditer(path):
            groups = found.groupdict()
            month = groups.get("month") or str(_MONTHS.split("|").index(groups["name"].lower()) + 1)
            value = f"{found['year']}-{int(month):02d}" + (f"-{int(groups['day']):02d}" if groups.get("day") else "")
            if is_iso(value) and 1990 <= int(found["year"]) <= 2100:
                return value
    return None


def _whole_dateline(draft: Draft, captured: str) -> str | None:
    """The date in the dateline of the story, where it gives its year: it settles which of two numbers is the month."""
    stamps = _in_story(draft, captured, None)
    return next((stamp.value for stamp in stamps if stamp.doubt is None), None)


def _finest(stamps: list[Stamp]) -> Stamp:
    """Take the first stamp, or a later one that only says the same more precisely, if the first is no full day."""
    first = stamps[0]
    if len(first.value) < 10:
        for stamp in stamps[1:]:
            if stamp.value.startswith(first.value) and len(stamp.value) >= 10 and not stamp.doubt:
                return stamp
    return first


def _own(draft: Draft, captured: str, in_address: str | None) -> list[Stamp]:
    """The dates that the page gives for itself: machine-readable ones, then its date lines."""
    found = [Stamp(dated.value, basis) for dated, basis in draft.machine if dated.role != "updated"]
    near = found[0].value if found else in_address
    for role in ("published", "none"):
        for dated in draft.dates:
            if dated.role == role:
                found.append(_settled(dated, captured, near))
    if not found:
        found.extend(_only_updated(draft, captured, near))
    # A whole date before one that had to be completed or counted back.
    return sorted(found, key=lambda stamp: stamp.doubt is not None)


def _only_updated(draft: Draft, captured: str, near: str | None) -> list[Stamp]:
    machine = [Stamp(dated.value, basis, "the page gives the date of an update only") for dated, basis in draft.machine]
    lines = [_settled(dated, captured, near) for dated in draft.dates]
    return machine + [Stamp(stamp.value, stamp.basis, "the page gives the date of an update only") for stamp in lines]


def _settled(dated: Dated, captured: str, near: str | None) -> Stamp:
    """Complete a date that lacks its year, and choose between day and month where their numbers allow both."""
    basis = "date line of the page"
    words = dated.words[:80]
    if dated.relative:
        return Stamp(dated.value, basis, f"the page says only {words!r}: counted back from its capture")
    if dated.value.startswith("--"):
        if near:
            value = _with_year_of(dated.value, near)
            return Stamp(value, basis, f"the date line {words!r} has no year: taken as {value[:4]}")
        value, *others = years_of(dated.value, captured, words)
        return Stamp(value, basis, f"the date line {words!r} has no year: taken as {value[:4]}", tuple(others))
    if dated.swappable:
        return _unswapped(dated, captured, near, basis)
    return Stamp(dated.value, basis)


def _with_year_of(value: str, near: str) -> str:
    dated = near[:4] + value[1:]
    return dated if is_iso(dated) else near


def _unswapped(dated: Dated, captured: str, near: str | None, basis: str) -> Stamp:
    value = dated.value
    other = f"{value[:5]}{value[8:10]}-{value[5:7]}{value[10:]}"
    if near and _gap(other, near) <= _APART < _gap(value, near):
        return Stamp(other, basis)
    if near and _gap(value, near) <= _APART:
        return Stamp(value, basis)
    ahead = first_instant(captured) + _AHEAD
    if first_instant(value) > ahead >= first_instant(other):
        return Stamp(other, basis)
    if first_instant(other) > ahead:
        return Stamp(value, basis)
    doubt = f"day and month of {dated.words[:80]!r} may be the other way round ({other[:10]})"
    return Stamp(value, basis, doubt, (other,))


def _in_story(draft: Draft, captured: str, near: str | None) -> list[Stamp]:
    """The date in the dateline of the first paragraph."""
    opening = draft.paragraphs[0][:90] if draft.paragraphs else ""
    for hit in find_dates(opening, captured):
        if hit.relative or (hit.start > 40 and hit.value.startswith("--")):
            continue
        if not _is_dateline(opening, hit.start, hit.end):
            continue
        value = hit.value
        others: list[str] = []
        if value.startswith("--"):
            words = opening[max(0, hit.start - 12) : hit.end]
            value, *others = [_with_year_of(value, near)] if near else years_of(value, captured, words)
            if near and first_instant(value) > last_instant(near) + _APART:
                return []  # a page is not written long after it came out: the day is of another year, nobody says which
        doubt = f"the dateline has no year: taken as {value[:4]}" if hit.value.startswith("--") else None
        return [Stamp(value, "dateline of the story", doubt, tuple(others))]
    return []


def _is_dateline(opening: str, start: int, end: int) -> bool:
    """A dateline's date follows a place in capitals or nothing, and an agency, a dash or a full stop follows it."""
    before, after = opening[:start].strip(), opening[end:].lstrip()
    return (not before or before[-1] in ",.(|/–-") and after[:1] in ("(", "-", "–", "—", ".", ":", "|", ")", "/")


def _doubts(chosen: Stamp, stamps: list[Stamp], captured: str) -> list[str]:
    found = [chosen.doubt] if chosen.doubt else []
    if len(chosen.value) < 10:
        found.append(f"only the {'month' if len(chosen.value) == 7 else 'year'} of publication is known")
    if first_instant(chosen.value) > first_instant(captured) + _AHEAD:
        found.append(
            f"the date of publication, {chosen.value[:10]}, lies after the page was captured ({captured[:10]})"
        )
    told = set()
    for stamp in stamps:
        if stamp.basis not in told and stamp.basis != chosen.basis and _gap(stamp.value, chosen.value) > _APART:
            told.add(stamp.basis)
            found.append(f"{stamp.value[:10]} ({stamp.basis}) and {chosen.value[:10]} ({chosen.basis}) disagree")
    return found


def _others(chosen: Stamp, stamps: list[Stamp]) -> tuple[str, ...]:
    """The days on which the page may have come out instead of the one chosen."""
    apart = [stamp.value for stamp in stamps if _gap(stamp.value, chosen.value) > _APART]
    return tuple(dict.fromkeys([*chosen.others, *apart]))


def _gap(one: str, other: str) -> timedelta:
    """How far two times lie apart; nothing where one covers the other."""
    if last_instant(one) < first_instant(other):
        return first_instant(other) - last_instant(one)
    return max(first_instant(one) - last_instant(other), timedelta())


def _updated(draft: Draft, captured: str, published: str | None) -> str | None:
    """The latest update that the page tells of; a date without its year takes that of the publication."""
    machine = [dated.value for dated, _ in draft.machine if dated.role == "updated"]
    lines = [_settled(dated, captured, published).value for dated in draft.dates if dated.role == "updated"]
    found = [value for value in [*machine, *lines] if value != published]
    return max(found, key=lambda value: (first_instant(value), len(value)), default=None)
