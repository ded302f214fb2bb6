"""What is only told not to be on its day is put off; that it will not be at all is a denial."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change

from .conftest import Recogniser


@pytest.mark.parametrize(
    "text",
    [
        "Norland's launch of its first rocket will not go ahead on Monday because of a fault, the ministry said.",
        "The film festival will not be held in May, its organisers announced on Thursday.",
        "The film festival cannot take place on the dates planned, from May 12 to 23, its organisers announced.",
        "The Turku Cup will not go ahead as planned, the club said.",
        "The trial of Ana Roe will not begin on Monday, the court said.",
        "The launch of Aurora is no longer happening today, the agency said.",
        "Norland's rocket will not launch Monday because of a fault, the ministry said.",
        "There will be no launch of Aurora today, the ministry said.",
    ],
)
def test_not_on_its_day_is_put_off(page: Recogniser, text: str) -> None:
    told = [each for each in page(text).events if each.change is Change.POSTPONED]
    assert told
    assert all(each.when is None for each in told)


def test_the_new_day_is_kept(page: Recogniser) -> None:
    (told,) = page("The film festival will not be held until June 12, its organisers said.", None, "2025-03-14").events
    assert told.change is Change.POSTPONED
    assert told.when
    assert told.when.earliest == "2025-06-12"


@pytest.mark.parametrize(
    "text",
    [
        "The film festival will not be held this year, its organisers said.",
        "The film festival will not take place in 2025, its organisers said.",
        "The launch of Aurora will not go ahead, the ministry said.",
        "Ana Roe will not meet Ilmar Poe on Monday, her office said.",
        "The strike will not take place on Friday, the union said.",
        "Ana Roe pleaded not guilty in court on Monday.",
        "There was no launch of Aurora on Monday.",
        "The launch of Aurora will not go ahead, the ministry said today.",
    ],
)
def test_not_at_all_is_no_postponement(page: Recogniser, text: str) -> None:
    assert all(each.change is not Change.POSTPONED for each in page(text).events)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The election that was due in May will be held in October instead, the commission said.", Change.POSTPONED),
        ("The summit, which was due on May 10, will now be held on June 14, the ministry said.", Change.POSTPONED),
        ("The election that is due in May will be held on May 25, the commission said.", None),
        ("The summit that was due in Halden in June will be held in Kest instead, the ministry said.", None),
    ],
)
def test_what_was_due_on_one_day_and_is_now_on_another_is_put_off(
    page: Recogniser, text: str, change: Change | None
) -> None:
    told = next(each for each in page(text).events if each.text in ("election", "summit"))
    assert told.change is change


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "President Ada Berg has been forced to postpone, with regret, her visit to Peru, planned for 2 July.",
            "visit",
        ),
        ("Norvik has put off, for the second time, the launch of Aurora 2.", "launch"),
        ("Officials postponed, on Monday, the talks with Chile.", "talks"),
    ],
)
def test_an_aside_does_not_hide_what_is_put_off(page: Recogniser, text: str, event: str) -> None:
    assert Change.POSTPONED in [each.change for each in page(text).events if each.text == event]


def test_a_time_behind_an_aside_is_not_what_is_put_off(page: Recogniser) -> None:
    events = page("Ada Berg postponed, last week, nothing and flew to a summit in Lima.").events
    assert all(each.change is None for each in events)
