"""A takeover that a court bars, another merger of the same firm that falls apart, and who is sacked by "the board"."""

from __future__ import annotations

from tests.pipeline.test_one_matter import asked

AGREED = ("2025-01-10", "Halden Air agrees to buy Norvik Airlines", "Halden Air has agreed to buy Norvik Airlines for 3.8"
          " billion dollars, Halden Air and Norvik Airlines said on Friday, one day after Norvik Airlines' merger with"
          " Balt Air fell apart.")  # fmt: skip
BARRED = ("2025-06-02", "Judge blocks Halden Air from buying Norvik Airlines", "A federal judge on Monday barred Halden Air"
          " from going ahead with its planned acquisition of Norvik Airlines, siding with the Justice"
          " Department.")  # fmt: skip
SACKED = ("2025-03-07", "Norvik ousts chief executive Ola Berg", "The board of the company behind the phone on Friday fired"
          " Ola Berg, the face of the firm. The finance chief takes over for now.")  # fmt: skip


def test_what_two_had_agreed_on_stands_while_a_court_bars_it() -> None:
    (event,) = asked("Will Halden Air buy Norvik Airlines?", "2025-06-02", AGREED, BARRED).events
    assert str(event.status) == "announced"


def test_that_another_merger_fell_apart_calls_off_no_takeover() -> None:
    (event,) = asked("Will Halden Air buy Norvik Airlines?", "2025-01-10", AGREED).events
    assert str(event.status) in ("announced", "confirmed")


def test_the_board_is_that_of_whom_the_headline_names() -> None:
    (event,) = asked("Was Ola Berg fired?", "2025-03-07", SACKED).events
    assert str(event.status) == "occurred"
