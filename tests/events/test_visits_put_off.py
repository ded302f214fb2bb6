"""Visits put off: the day that was given up, what is looked back on, and what is only said not to be so soon."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tom Lind has postponed a visit to Norway scheduled for 9 June.", None),
        ("Tom Lind has postponed a visit set for 9 June until 12 June.", "2025-06-12"),
        ("Tom Lind has postponed his visit to Norway, now scheduled for 12 June.", "2025-06-12"),
    ],
)
def test_the_day_that_a_visit_was_set_for_is_not_the_new_one(page: Recogniser, text: str, day: str | None) -> None:
    event = mention(page(text), "visit")
    assert event.change is Change.POSTPONED
    assert (event.when and event.when.earliest) == day


@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("Last month he put off a visit to Norway, Tom Lind said.", True),
        ("In February, the minister called off a visit to Norway.", True),
        ("Yesterday Tom Lind put off a visit to Norway.", False),
        ("This week Tom Lind put off a visit to Norway.", False),
    ],
)
def test_what_was_put_off_last_month_is_looked_back_on(page: Recogniser, text: str, background: bool) -> None:
    assert mention(page(text, published="2025-05-10"), "visit").background is background


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tom Lind will not visit Norway before the election.", Factuality.POSSIBLE),
        ("Tom Lind will not visit Norway.", Factuality.CERTAINLY_NOT),
        ("Tom Lind did not visit Norway before the election.", Factuality.CERTAINLY_NOT),
        ("Tom Lind will not visit Norway, two days before the election.", Factuality.CERTAINLY_NOT),
    ],
)
def test_who_will_not_come_before_an_election_may_come_after_it(page: Recogniser, text: str, value: Factuality) -> None:
    assert mention(page(text), "visit").factuality[0].value is value


def test_a_visit_to_come_is_no_old_one_for_being_historic(page: Recogniser) -> None:
    assert not mention(page("Tom Lind will make a historic visit to Norway in June."), "visit").background


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tom Lind will visit Norway on Thursday, officials said. The trip comes ahead of an election.",
         Factuality.UNCOMMITTED),
        ("Tom Lind visited Norway on Thursday. The trip comes ahead of an election.", Factuality.CERTAIN),
    ],
)  # fmt: skip
def test_a_trip_that_comes_ahead_of_something_is_as_sure_as_it_was_told(
    page: Recogniser, text: str, value: Factuality
) -> None:
    assert mention(page(text), "trip").factuality[0].value is value


def test_a_new_date_that_is_being_discussed_is_only_possible(page: Recogniser) -> None:
    told = page("Tom Lind has put off a trip to Norway. A new date in June is being discussed, the ministry said.")
    assert mention(told, "date").factuality[0].value is Factuality.POSSIBLE
