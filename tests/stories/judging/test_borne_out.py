"""What one outlet alone tells as done, off or not so, and others later tell as still ahead."""

from __future__ import annotations

import pytest
from tests.stories.factories import meeting, page, source
from tests.stories.judging.test_status import TORVALD, event

from reportedly.model.dossier import Status
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Basis, Change, EventMention, Factuality

CLERK = source(1, "a clerk who was there", Basis.WITNESS)
AHEAD = meeting("a1", Factuality.CERTAIN, when=None)
HELD = meeting("a1", Factuality.CERTAIN, expected=False, when=None)
OFF = meeting(ARTICLE, Factuality.CERTAIN, change=Change.CANCELLED, expected=False, when=None)


def _pages(*told: tuple[str, str, EventMention]) -> list[Reading]:
    """Pages of an outlet and a day each; who was there tells it as done, and the chief of a side as ahead."""
    return [
        page(outlet, day, mention, sources=(CLERK if mention is HELD else TORVALD,), text=f"{outlet} of {day}. " * 9)
        for outlet, day, mention in told
    ]


@pytest.mark.parametrize(("turn", "status"), [(HELD, Status.OCCURRED), (OFF, Status.CANCELLED)])
def test_the_turn_that_one_outlet_tells_stands_as_long_as_no_others_have_it_ahead(turn: EventMention, status: Status):
    told = [("Alpha", "2025-05-01", AHEAD), ("Beta", "2025-05-02", turn), ("Beta", "2025-05-03", turn)]
    assert event(_pages(*told)).status is status


@pytest.mark.parametrize("turn", [HELD, OFF])
def test_a_turn_that_two_others_do_not_bear_out_falls(turn: EventMention):
    told = [("Alpha", "2025-05-01", AHEAD), ("Beta", "2025-05-02", turn)]
    found = event(_pages(*told, ("Gamma", "2025-05-04", AHEAD), ("Delta", "2025-05-05", AHEAD)))
    assert found.status is Status.ANNOUNCED
    assert [change.status for change in found.history][-1] is Status.ANNOUNCED


def test_one_outlet_that_has_it_ahead_on_two_pages_is_one():
    told = [("Alpha", "2025-05-01", AHEAD), ("Beta", "2025-05-02", HELD)]
    again = [("Gamma", "2025-05-04", AHEAD), ("Gamma", "2025-05-05", AHEAD)]
    assert event(_pages(*told, *again)).status is Status.OCCURRED


def test_what_was_told_as_ahead_before_the_turn_does_not_speak_against_it():
    told = [("Alpha", "2025-05-01", AHEAD), ("Gamma", "2025-05-01", AHEAD), ("Delta", "2025-05-02", AHEAD)]
    assert event(_pages(*told, ("Beta", "2025-05-03", HELD))).status is Status.OCCURRED


def test_a_turn_that_a_third_outlet_tells_too_takes_four_others():
    told = [("Alpha", "2025-05-01", HELD), ("Beta", "2025-05-02", HELD)]
    later = [(name, "2025-05-04", AHEAD) for name in ("Gamma", "Delta", "Epsilon")]
    assert event(_pages(*told, *later)).status is Status.OCCURRED
    assert event(_pages(*told, *later, ("Zeta", "2025-05-05", AHEAD))).status is Status.ANNOUNCED


def test_a_party_that_called_it_off_is_not_outvoted():
    off = meeting("a1", Factuality.CERTAIN, change=Change.CANCELLED, expected=False, when=None)
    analyst = source(1, "Jon Vik, an analyst", Basis.PERSON, "Jon Vik")
    pages = _pages(("Alpha", "2025-05-01", AHEAD), ("Beta", "2025-05-02", off))
    pages += [
        page(name, "2025-05-04", AHEAD, sources=(analyst,), text=f"{name} has more. " * 9)
        for name in ("Gamma", "Delta")
    ]
    assert event(pages).status is Status.CANCELLED


@pytest.mark.parametrize(("day", "status"), [("2025-05-01", Status.ANNOUNCED), ("2025-05-13", Status.OCCURRED)])
def test_what_is_told_of_this_year_is_ahead_as_long_as_its_day_is(day: str, status: Status):
    planned = meeting("a1", Factuality.CERTAIN, when=("2025-05-12", "2025-05-12"))
    this_year = meeting("a1", Factuality.CERTAIN, expected=False, when=("2025", "2025"))
    pages = [
        page("Alpha", "2025-04-20", planned, sources=(TORVALD,), text="It is to be in May. " * 9),
        page("Beta", day, this_year, sources=(CLERK,), text="It was this year. " * 9),
    ]
    assert event(pages, "2025-05-14").status is status
