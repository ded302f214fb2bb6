"""When an address is asked next."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reportedly.desk.watching.timing import DEAD, answered, is_dead
from reportedly.ingest.rhythm import Wishes
from reportedly.ingest.rounds import Answer
from reportedly.model.watching import Poll
from reportedly.model.when import first_instant

NOW = "2025-05-01T22:40:00Z"
"""A Thursday."""


def minutes(answer: Answer, poll: Poll = Poll("https://quay.example/feed", "2025")) -> float:  # noqa: B008
    """The minutes until the address is asked again."""
    after = answered(poll, answer, NOW)
    return (first_instant(after.due) - first_instant(NOW)) / timedelta(minutes=1)


@pytest.mark.parametrize(
    ("wishes", "pause"),
    [
        (Wishes(), 30),
        (Wishes(pause=3600.0), 60),
        (Wishes(pause=600.0), 10),
        (Wishes(pause=1.0), 5),
        (Wishes(fresh=60.0), 30),
        (Wishes(fresh=7200.0), 120),
        (Wishes(pause=600.0, fresh=3600.0), 60),
        (Wishes(pause=604_800.0), 1440),
        (Wishes(skip_hours=(23, 0, 1)), 200),
        (Wishes(skip_days=(3,)), 80),
        (Wishes(skip_days=(3, 4, 5, 6), skip_hours=(0,)), 80 + 3 * 1440 + 60),
    ],
)
def test_a_feed_is_asked_by_its_own_rhythm(wishes: Wishes, pause: float) -> None:
    assert minutes(Answer(feed=True, wishes=wishes)) == pause


def test_a_page_is_asked_every_hour() -> None:
    assert minutes(Answer()) == 60


def test_who_fails_is_asked_less_and_less_often_but_once_a_day() -> None:
    fault = Answer("the server failed", feed=True)
    pauses = [minutes(fault, Poll("u", "2025", failures=before)) for before in (0, 1, 2, 5, 6, 100)]
    assert pauses == [30, 60, 120, 960, 1440, 1440]


def test_a_server_that_names_its_time_is_taken_at_its_word() -> None:
    assert minutes(Answer("too many requests", feed=True, wishes=Wishes(retry=7200.0))) == 120
    assert minutes(Answer("too many requests", feed=True, wishes=Wishes(retry=1.0))) == 30


def test_since_when_an_address_fails_is_kept_until_it_answers() -> None:
    poll = Poll("u", "2025", good="2025-04-30T08:00:00Z")
    first = answered(poll, Answer("broken"), NOW)
    second = answered(first, Answer("still broken"), "2025-05-02T08:00:00Z")
    assert (second.failing, second.failures, second.fault) == (NOW, 2, "still broken")
    assert second.good == "2025-04-30T08:00:00Z"
    well = answered(second, Answer(feed=True, pages=2), "2025-05-03T08:00:00Z")
    assert (well.failing, well.failures, well.fault, well.pages) == (None, 0, None, 2)
    assert well.good == well.asked == "2025-05-03T08:00:00Z"


def test_an_address_is_dead_after_some_attempts_in_a_row() -> None:
    assert [is_dead(Poll("u", "2025", failures=number)) for number in (0, DEAD - 1, DEAD)] == [False, False, True]
