"""Statuses, dates and places over time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reportedly.desk.drawing.expectations import expectations
from reportedly.desk.drawing.status_history import status_history
from reportedly.model.dossier import DossierEvent, PlaceTold, Status, StatusChange, WhenTold

from .conftest import Desk, Seen, dossier, words_from

See = Callable[[str], Seen]
AS_OF = "2025-10-20"


def event(**more: object) -> DossierEvent:
    return dossier((), (), (), **more).events[0]  # type: ignore[arg-type]


def change(at: str, status: Status, rule: str = "only unnamed origins") -> StatusChange:
    return StatusChange(at, status, rule, words_from(f"page-of-{at[:10]}"))


MOVED = (
    change("2025-10-06", Status.RUMOURED),
    change("2025-10-11T17:10+02:00", Status.POSTPONED, "a party moves its date"),
    change("2025-10-14", Status.OCCURRED, "told as certain by an origin with access"),
)


def history(told: DossierEvent, desk: Desk, width: int = 960, as_of: str = AS_OF) -> str:
    return status_history(told, as_of=as_of, addresses=desk, prefix="h", width=width)


def expected(told: DossierEvent, desk: Desk, width: int = 960) -> str:
    return expectations(told, as_of=AS_OF, addresses=desk, prefix="e", width=width)


@pytest.mark.parametrize("width", [350, 960])
def test_each_status_stands_with_its_rule_its_mark_and_its_evidence(see: See, desk: Desk, width: int) -> None:
    picture = see(history(event(history=MOVED), desk, width))
    assert "Postponed, 11 October 2025, 17:10" in picture.words
    assert "told as certain by an origin with access" in picture.words
    assert picture.addresses == [f"/pages/page-of-{day}#words" for day in ("2025-10-06", "2025-10-11", "2025-10-14")]
    assert len(picture.of_class("mark")) == 3
    assert picture.of_class("status-postponed")


def test_a_status_is_drawn_as_long_as_it_stood(see: See, desk: Desk) -> None:
    """From the 6th to the 11th, from the 11th to the 14th, and from then to the end of the day of the as-of."""
    bars = [part for part in see(history(event(history=MOVED), desk)).of_class("stood") if part.get("width")]
    long = [float(bar.get("width", 0)) for bar in bars]
    assert long[0] / long[2] == pytest.approx((5 + 15.17 / 24) / 7, abs=0.01)


def test_the_as_of_is_marked(see: See, desk: Desk) -> None:
    assert "as of 20 Oct 2025" in see(history(event(history=MOVED), desk)).words


def test_of_a_long_history_the_first_and_the_last_steps_are_drawn(see: See, desk: Desk) -> None:
    steps = tuple(
        change(f"2025-10-{day:02}", Status.DENIED if day % 2 else Status.DISPUTED, f"rule {day}")
        for day in range(1, 31)
    )
    words = see(history(event(history=steps), desk, as_of="2025-11-02")).words
    assert "rule 1 " in words
    assert "rule 30" in words
    assert "17 more between" in words


@pytest.mark.parametrize("width", [350, 960])
def test_a_date_leads_from_when_it_was_said_to_the_day_it_names(see: See, desk: Desk, width: int) -> None:
    dates = (
        WhenTold("2025-10-06", "2025-10-12", "2025-10-12", False, "Nives Bratul", words_from("a")),
        WhenTold("2025-10-11", "2025-10-14", "2025-10-14", True, None, words_from("b")),
        WhenTold("2025-10-13", None, None, False, None),
    )
    picture = see(expected(event(when_history=dates), desk, width))
    for words in ("12 October 2025", "Not before 14 October 2025", "No date any more", "Nives Bratul, 6 October 2025"):
        assert words in picture.words
    assert len(picture.of_class("when-said")) == 3
    assert len(picture.of_class("way")) == 2


def test_places_stand_one_below_the_other_while_they_stood(see: See, desk: Desk) -> None:
    places = (
        PlaceTold("2025-10-06", "Opatija", "HR", 45.3, 14.3, "two officials", words_from("a")),
        PlaceTold("2025-10-09", "Pula", "HR", 44.9, 13.9, "Nives Bratul", words_from("b")),
    )
    picture = see(expected(event(place_history=places), desk))
    assert "Opatija" in picture.words
    assert picture.addresses == ["/pages/a#words", "/pages/b#words"]


def test_a_date_centuries_away_is_written_and_does_not_squash_the_others(see: See, desk: Desk) -> None:
    dates = (
        WhenTold("2025-10-06", "1815", None, False, None),
        WhenTold("2025-10-07", "2025-10-12", "2025-10-12", False, None),
    )
    picture = see(expected(event(when_history=dates), desk))
    assert "1815" in picture.words
    assert len([part for part in picture.of_class("stood") if part.get("width")]) == 1


def test_nothing_is_drawn_where_nothing_is_known(desk: Desk) -> None:
    assert history(event(), desk) == ""
    assert expected(event(), desk) == ""


@pytest.mark.parametrize("width", [350, 960])
def test_hostile_words_are_only_letters(see: See, desk: Desk, width: int) -> None:
    evil = '"><script>alert(1)</script>\u202e' + "x" * 100_000
    told = event(
        title=evil,
        history=(change("2025-10-06", Status.RUMOURED, evil),),
        when_history=(WhenTold("2025-10-06", "2025-10-07", None, False, evil),),
        place_history=(PlaceTold("2025-10-06", evil, None, 0, 0, evil),),
    )
    assert len(history(told, desk, width)) < 8000
    see(history(told, desk, width))
    see(expected(told, desk, width))
