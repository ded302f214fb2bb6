"""Occasions by their names: held, put off, called off, and what is only said of that."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked

SET = (
    "2025-03-03", "Kvarken Games to open on 4 July",
    "The Kvarken Games will be held in Vaasa from 4 July, the organisers said on Monday.",
)  # fmt: skip
SIDE_EVENT_OFF = (
    "2025-03-10", "Rowing qualifier called off",
    "A qualifying event for the Kvarken Games has been cancelled because of ice. The Turku Games of juniors were called"
    " off as well.",
)  # fmt: skip
RUMOUR_DENIED = (
    "2025-03-12", "Organisers deny that Kvarken Games are off",
    "Organisers said on Wednesday there was no truth in posts claiming that the Kvarken Games had been cancelled.",
)  # fmt: skip
CALLS = (
    "2025-03-14", "Athletes call for Kvarken Games to be put off",
    "Runner Ole Dahl has called for the Kvarken Games to be postponed for a year. Doctors suggested that Vaasa put the"
    " Games off.",
)  # fmt: skip
CONDITION = (
    "2025-03-15", "Kvarken Games scrapped if ice stays, organisers say",
    "If the ice does not melt, the Kvarken Games would be cancelled, the organisers said on Saturday.",
)  # fmt: skip
WEIGHED = (
    "2025-03-20", "Committee to examine delay of Kvarken Games",
    "The organising committee will examine a postponement of the Kvarken Games, it said on Thursday.",
)  # fmt: skip
NO_DELAY = (
    "2025-03-13", "No delay, organisers say",
    "The Kvarken Games will not be postponed, the organisers said on Thursday.",
)  # fmt: skip
MEMBER = (
    "2025-03-21", "Kvarken Games are being postponed, member says",
    "The Kvarken Games are going to be postponed, committee member Per Vik said on Friday.",
)  # fmt: skip
MOVED = (
    "2025-03-24", "Kvarken Games put off to 2 September",
    "The Kvarken Games have been put off until 2 September, the organisers said on Monday.",
)  # fmt: skip
STARS = (
    "2025-03-25", "Kvarken Games cancelled: stars react",
    "The Games in Vaasa have been cancelled, to the grief of many. See their posts.",
)  # fmt: skip
OPENED = (
    "2025-09-02", "At last, the Games",
    "Two months late, the Kvarken Games began on Tuesday evening before 900 guests.",
)  # fmt: skip
NONE_THIS_YEAR = (
    "2025-05-02", "Halden Folk pulls the plug",
    "There will be no Halden Folk Festival this year, its director Ada Lund said on Friday.",
)  # fmt: skip
WINNERS = (
    "2025-05-24", "Lowport lift Danner Cup",
    "Lowport beat Merrow City 2-1 on Saturday to win the Danner Cup final for the first time.",
)  # fmt: skip
DUE = (
    "2025-05-02", "Danner Cup final on 24 May",
    "The Danner Cup final will be played on 24 May, the league said on Friday.",
)  # fmt: skip


def stands(question: str, as_of: str, *rows: tuple[str, str, str]) -> str | None:
    events = asked(question, as_of, *rows).events
    return str(events[0].status) if events else None


POSTPONED, CANCELLED = "Will the Kvarken Games be postponed?", "Will the Kvarken Games be cancelled?"
OPEN = "When will the Kvarken Games open?"


@pytest.mark.parametrize(
    ("question", "rows", "status"),
    [
        (OPEN, (SET, SIDE_EVENT_OFF), "announced"),
        (OPEN, (SET, RUMOUR_DENIED), "announced"),
        (OPEN, (SET, CALLS, CONDITION, WEIGHED), "announced"),
        (OPEN, (SET, MEMBER), "announced"),
        (OPEN, (SET, MOVED), "postponed"),
        (OPEN, (SET, MOVED, STARS), "postponed"),
        (CANCELLED, (SET, RUMOUR_DENIED), "denied"),
        (CANCELLED, (SET, CONDITION), "rumoured"),
        (CANCELLED, (SET, MOVED, STARS), "postponed"),
        (POSTPONED, (SET, CALLS), "rumoured"),
        (POSTPONED, (SET, CALLS, NO_DELAY), "denied"),
        (POSTPONED, (SET, NO_DELAY, WEIGHED), "rumoured"),
        (POSTPONED, (SET, MEMBER), "reported"),
        (POSTPONED, (SET, NO_DELAY, MOVED), "postponed"),
        (POSTPONED, (SET,), "announced"),
    ],
)
def test_a_change_is_told_apart_from_what_is_said_of_it(question: str, rows: tuple, status: str):
    assert stands(question, "2025-04-01", *rows) == status


def test_an_occasion_that_was_put_off_is_held_on_its_new_day():
    (event,) = asked(OPEN, "2025-09-03", SET, MOVED, OPENED).events
    assert (str(event.status), event.when and event.when.earliest) == ("occurred", "2025-09-02")
    assert event.title == "Kvarken Games"


def test_there_will_be_none_calls_it_off():
    assert stands("Will the Halden Folk Festival be cancelled?", "2025-05-03", NONE_THIS_YEAR) == "cancelled"


def test_who_wins_a_final_has_played_it():
    assert stands("When will the Danner Cup final be played?", "2025-05-25", DUE, WINNERS) == "occurred"
