"""Who attends which gathering, asked in plain words: two summits are two visits, and who decides not to go does not."""

from __future__ import annotations

from .test_short_stories import Row, statuses

DAYS = ["2025-08-02", "2025-08-12"]
HOST = "Prime Minister Sofia Lind"
PAGES: list[Row] = [
    ("2025-08-02", "Turku Post", "Finland expects Ruiz at Norlink summit",
     f"Chile's President Ana Ruiz still intends to be in Turku for the Norlink summit next month, Finland's {HOST} told"
     " the Turku Post."),
    ("2025-08-05", "Lima Echo", "Ruiz plans trip to Lima",
     "Chile's President Ana Ruiz will attend the Andean Forum in Lima in October, her office said on Tuesday."),
    ("2025-08-12", "Harbour News", "Ruiz will not come, says Finland",
     "Chile's President Ana Ruiz has agreed not to come to the Norlink summit in Turku next month, the Finnish"
     " government said on Tuesday. Chilean Foreign Minister Luz Vega will represent her country at the summit, her ministry said."),
]  # fmt: skip


def test_who_agrees_not_to_come_to_one_summit_is_not_awaited_there_for_going_to_another() -> None:
    assert statuses("Will Ana Ruiz attend the Norlink summit in Turku?", DAYS, *PAGES) == ["rumoured", "denied"]


def test_the_forum_of_another_name_stands() -> None:
    question = "Will Ana Ruiz attend the Andean Forum in Lima?"
    assert statuses(question, DAYS, *PAGES)[1] == "announced"


def test_who_stands_in_for_a_state_comes() -> None:
    assert statuses("Will Luz Vega represent Chile at the Norlink summit in Turku?", DAYS[1:], *PAGES) == ["announced"]


def test_a_congress_that_opens_on_a_day_by_its_calendar_is_announced() -> None:
    page = (
        "2025-09-17",
        "Turku Post",
        "Lind back in Turku",
        "Sofia Lind has returned to Turku. The Harbour Party's 20th congress opens on October 16 in Turku, at which she is"
        " expected to be given a third term.",
    )
    assert statuses("When does the Harbour Party congress open in Turku?", ["2025-09-20"], page) == ["announced"]
