"""Doubtful stamps: pages dated by their story and their text where that is sound, else kept from deciding."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import meeting, page, source

from reportedly.model.dossier import Dossier, DossierEvent, Status
from reportedly.model.reading import Reading
from reportedly.model.statement import Basis, Factuality, Figure, PartKind, TimeExpression
from reportedly.origins import trace
from reportedly.stories.dates.clocks import known_by
from reportedly.stories.dates.dating import dated
from reportedly.stories.dates.stamps import spell_of
from reportedly.stories.dossier import assemble

ANONYMOUS = source(1, "a source", Basis.ANONYMOUS, told="Herald")
TORVALD = source(1, "Signe Torvald", Basis.OFFICIAL, "Signe Torvald")
KASK = source(1, "Ilmar Kask", Basis.OFFICIAL, "Ilmar Kask")
LATE = "2026-11-25T00:00:00Z"


def told(name: str, published: str | None, by: object = ANONYMOUS, **event: object) -> Reading:
    made = page(name, published or "", meeting("a1", **event), sources=(by,), text=f"Page {name} tells of it.")  # type: ignore[arg-type]
    return replace(made, captured=LATE, article=replace(made.article, published=published))


def with_text(reading: Reading, text: str) -> Reading:
    return replace(reading, article=replace(reading.article, text=text))


def stamped(reading: Reading, *others: str) -> Reading:
    return replace(reading, article=replace(reading.article, other_dates=others))


def drawn_up(*readings: Reading, as_of: str = "2026-12-01") -> Dossier:
    known = known_by(readings, as_of)
    return assemble("s", known, trace(known), as_of)


def only(dossier: Dossier) -> DossierEvent:
    (event,) = dossier.events
    return event


ANNOUNCED = told("A", "2025-05-03", TORVALD, value=Factuality.CERTAIN)
RUMOUR = told("B", "2025-05-01")
SURE = [RUMOUR, ANNOUNCED, told("C", "2025-05-05")]


# --- what is known of a stamp


@pytest.mark.parametrize(
    ("published", "earliest", "latest"),
    [
        ("2025-05-03", "2025-05-03T00:00:00", "2025-05-03T00:00:00"),
        ("2025-05-03T10:00Z", "2025-05-03T10:00:00", "2025-05-03T10:00:00"),
        ("2025-05", "2025-05-01T00:00:00", "2025-05-31T23:59:59"),
        ("2025", "2025-01-01T00:00:00", "2025-12-31T23:59:59"),
        (None, None, "2026-11-25T00:00:00"),
        ("2026-12-24", None, "2026-11-25T00:00:00"),
        ("2026", "2026-01-01T00:00:00", "2026-11-25T00:00:00"),
    ],
)
def test_a_page_came_out_within_its_stamp_and_before_its_capture(
    published: str | None, earliest: str | None, latest: str
):
    spell = spell_of(told("A", published))
    assert (spell.earliest and spell.earliest.isoformat()[:19], spell.latest.isoformat()[:19]) == (earliest, latest)


def test_a_page_with_two_stamps_came_out_between_them():
    spell = spell_of(stamped(told("A", "2025-11-22"), "2025-05-03"))
    assert not spell.sure
    assert spell.earliest
    assert (spell.earliest.date().isoformat(), spell.latest.date().isoformat()) == ("2025-05-03", "2025-11-22")


# --- kept from deciding


def test_a_page_of_some_day_of_the_month_does_not_decide_within_it():
    """It may be older than the denial, or newer."""
    denial = told("A", "2025-05-20", TORVALD, value=Factuality.CERTAINLY_NOT)
    some_day = told("M", "2025-05", KASK, value=Factuality.CERTAIN)
    event = only(drawn_up(RUMOUR, denial, some_day, as_of="2025-05-31"))
    assert event.status is Status.DENIED
    assert "M" not in {each.page for step in event.history for each in step.because}
    assert "Ilmar Kask" in {origin.name for origin in event.origins}


def test_it_decides_against_what_came_before_its_month():
    event = only(drawn_up(told("B", "2025-04-20"), told("M", "2025-05", TORVALD, value=Factuality.CERTAIN)))
    assert Status.ANNOUNCED in {step.status for step in event.history}


def test_where_nothing_else_tells_it_decides():
    assert only(drawn_up(told("M", "2025-05"), as_of="2025-05-05")).status is Status.RUMOURED


def test_an_undated_page_does_not_turn_back_what_dated_pages_told():
    """It was captured long after, and may be of any day."""
    happened = told("A", "2025-05-12", TORVALD, value=Factuality.CERTAIN, expected=False)
    undated = told("U", None, KASK, value=Factuality.CERTAINLY_NOT)
    event = only(drawn_up(RUMOUR, happened, undated))
    assert event.status is Status.OCCURRED
    assert {page.id for page in drawn_up(RUMOUR, happened, undated).pages} == {"A", "B", "U"}


def test_a_doubtful_page_does_not_change_the_figure_that_stands():
    def toll(reading: Reading, value: float) -> Reading:
        figure = Figure("dead", value, None, "people", None, None, "a1", PartKind.BODY, (0, 2))
        return replace(reading, figures=(figure,))

    bulletins = [toll(told("A", "2025-05-02"), 12), toll(told("B", "2025-05-04"), 31)]
    (figure,) = drawn_up(*bulletins, toll(stamped(told("C", "2025-08-02"), "2025-05-01"), 9)).figures
    assert figure.current
    assert figure.current.value == 31
    assert 9 in {value.value for value in figure.series}


# --- dated by the story


def test_of_two_stamps_the_one_among_the_pages_of_the_story_is_taken():
    """A crawler's day stands above many a page."""
    found = dated([*SURE, stamped(told("D", "2026-03-08"), "2025-05-04")])[-1]
    assert found.article.published == "2025-05-04"
    assert spell_of(found).sure
    assert "2026-03-08" in found.article.doubts[-1]


def test_days_counted_from_the_wrong_stamp_are_dropped():
    """ "On Monday" was read as a Monday of the crawler's week."""
    found = dated([*SURE, stamped(told("D", "2026-03-08", when=("2026-03-09", "2026-03-09")), "2025-05-04")])[-1]
    assert found.events[0].when is None


def test_the_given_stamp_stands_if_it_is_the_one_among_them():
    found = dated([*SURE, stamped(told("D", "2025-05-04"), "2026-03-08")])[-1]
    assert found.article.published == "2025-05-04"
    assert spell_of(found).sure


@pytest.mark.parametrize(
    ("pages", "stamp", "others"),
    [
        (SURE[:1], "2026-03-08", ("2025-05-04",)),
        (SURE, "2025-05-06", ("2025-05-02",)),
        (SURE, "2026-03-08", ("2024-01-04",)),
        (SURE, "2025-05-24", ("2025-05-04",)),
    ],
    ids=["one page dates nothing", "both are among them", "neither is", "the other is not far enough"],
)
def test_where_the_story_does_not_tell_the_stamps_apart_the_page_stays_doubtful(
    pages: list[Reading], stamp: str, others: tuple[str, ...]
):
    found = dated([*pages, stamped(told("D", stamp), *others)])[-1]
    assert found.article.published == stamp
    assert not spell_of(found).sure


def test_a_date_without_its_year_takes_the_year_of_its_story():
    found = dated([*SURE, stamped(told("D", "2026-05-04"), "2025-05-04", "2024-05-04", "2023-05-04")])[-1]
    assert found.article.published == "2025-05-04"


# --- older than its stamp


@pytest.mark.parametrize(
    "text",
    [
        "They will meet on Monday, 12 May. The last round was on Friday, 2 May.",
        "They will meet on Monday, May 12, it was said on Wednesday May 7th.",
        "Talks on Mon. 12 May, a vote on Thurs., 15 May.",
    ],
)
def test_a_text_whose_weekdays_are_those_of_another_year_belies_its_stamp(text: str):
    """12 May was a Monday in 2025 and a Tuesday in 2026."""
    (found,) = dated([with_text(told("D", "2026-05-08"), text)])
    assert not spell_of(found).sure
    assert found.article.published == "2026-05-08"
    assert "2025-05" in found.article.doubts[-1]


@pytest.mark.parametrize(
    "text",
    [
        "They will meet on Tuesday, 12 May. The last round was on Saturday, 2 May.",
        "They will meet on Monday, 12 May.",
        "They met on Monday, 12 May 2025, and on Friday, 2 May 2025.",
        "They will meet on Monday, 12 May, a year after Thursday, 5 August.",
        "They met on Sunday, 31 February and on Tuesday, 30 February.",
    ],
    ids=["they fit", "one may be a slip", "the year is told", "they fit no one year", "no such days"],
)
def test_weekdays_that_prove_nothing_cast_no_doubt(text: str):
    (found,) = dated([with_text(told("D", "2026-05-08"), text)])
    assert spell_of(found).sure


def day(text: str, value: str) -> TimeExpression:
    return TimeExpression(text, "DATE", value, value, value, PartKind.BODY, (0, 4))


def test_a_text_that_dates_all_it_tells_long_before_its_stamp_belies_it():
    old = [day("12 May 2025", "2025-05-12"), day("May 3, 2025", "2025-05-03")]
    (found,) = dated([replace(told("D", "2026-05-08"), times=tuple(old))])
    assert not spell_of(found).sure
    (fresh,) = dated([replace(told("D", "2026-05-08"), times=(*old, day("on Thursday", "2026-05-07")))])
    assert spell_of(fresh).sure
    (one,) = dated([replace(told("D", "2026-05-08"), times=tuple(old[:1]))])
    assert spell_of(one).sure


def test_a_late_scraped_page_adds_an_origin_and_moves_nothing():
    text = "They will meet on Monday, 12 May, he said. The last round was on Friday, 2 May."
    scraped = with_text(told("D", "2026-05-08", KASK, value=Factuality.CERTAIN), text)
    event = only(drawn_up(*SURE, scraped))
    assert "D" not in {each.page for step in event.history for each in step.because}
    assert "Ilmar Kask" in {origin.name for origin in event.origins}


# --- copies


WIRE = (
    "The chief of the ferry line may meet the chairman of the other line in the old town hall next week to talk about the"
    " new harbour, the timetable of the winter and the price of a crossing, a source told the Herald late in the evening."
)


def test_a_copy_stamped_long_after_its_original_is_of_the_time_of_its_original_and_says_so():
    first, copy = with_text(told("A", "2025-05-01"), WIRE), with_text(told("B", "2026-03-02"), WIRE)
    dossier = drawn_up(first, copy)
    assert [(page.copy_of, len(page.doubts)) for page in dossier.pages] == [(None, 0), ("A", 1)]
    assert "305 days after" in dossier.pages[1].doubts[0]


def test_a_page_stamped_long_after_a_copy_of_it_was_out_before_its_stamp():
    """The credit says whose text it is, and the stamp of the page credited is that of an update."""
    root = with_text(told("A", "2025-08-20", KASK, value=Factuality.CERTAINLY_NOT), WIRE)
    copy = with_text(told("B", "2025-05-01"), WIRE)
    credited = page("X", "2025-05-01", agency="A Post").article.credits
    copy = replace(copy, article=replace(copy.article, credits=credited))
    event = only(drawn_up(root, copy, ANNOUNCED))
    assert event.status is not Status.DENIED
