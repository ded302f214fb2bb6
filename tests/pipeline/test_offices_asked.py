"""Questions that tell somebody by his office alone: they are about whom the pages tell in it, and about nobody else."""

from __future__ import annotations

import pytest

from .asked import status

MINISTER = (
    "Norvik minister quits over budget leak",
    "Norvik's finance minister, Karl Holm, resigned on Tuesday after a draft of the budget was leaked.",
)
HEALTH = (
    "Health minister Berg resigns",
    "Ida Berg, Norvik's health minister, resigned on Tuesday. Finance minister Karl Holm stays in his post, she said.",
)
AIRLINE = (
    "Skyfin chief Marlow ousted",
    "The board of airline Skyfin has removed chief executive Peter Marlow, the company said on Tuesday.",
)
MAYOR = ("Halden mayor arrested", "Halden's mayor, Olav Brand, was arrested on Tuesday, police said.")
CFO = (
    "Norlink finance chief leaves",
    "Norlink's chief financial officer, Ida Berg, has stepped down, the company said on Tuesday.",
)

FORMER = (
    "Former Norvik finance minister jailed",
    "Norvik's former finance minister, Jens Aune, was sentenced to four years in prison on Tuesday.",
)
DEPUTY = ("Deputy finance minister quits", "Ida Berg, Norvik's deputy finance minister, resigned on Tuesday.")
TWO_FIRMS = (
    "Velora chief steps down",
    "Velora's chief executive, Siri Dahl, stepped down on Tuesday after a profit warning, the company said."
    " Norlink's chief executive, Peter Marlow, praised her.",
)
VISIT = ("Lind to visit Tallinn", "Norvik's prime minister Tove Lind will visit Tallinn next week, her office said.")


@pytest.mark.parametrize(
    ("question", "page", "expected"),
    [
        ("Has the finance minister of Norvik resigned?", MINISTER, {"occurred"}),
        ("Has Norvik's finance minister resigned?", MINISTER, {"occurred"}),
        ("Did the airline's boss step down?", AIRLINE, {"occurred"}),
        ("Has the mayor of Halden been detained?", MAYOR, {"occurred"}),
    ],
)
def test_who_asks_by_an_office_asks_about_its_holder(question: str, page: tuple[str, str], expected: set[str]) -> None:
    assert status(question, None, page) in expected


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("Has the finance minister of Norvik resigned?", HEALTH),
        ("Has Norlink's chief executive stepped down?", CFO),
        ("Has the mayor of Kest been arrested?", MAYOR),
        ("Has the finance minister of Norvik been jailed?", FORMER),
        ("Has Norvik's finance minister resigned?", DEPUTY),
        ("Has the chief executive of Norlink stepped down?", TWO_FIRMS),
        ("Will Norvik's foreign minister visit Tallinn?", VISIT),
    ],
)
def test_what_befalls_the_holder_of_another_office_is_no_answer(question: str, page: tuple[str, str]) -> None:
    assert status(question, None, page) in {None, "denied"}


def test_those_who_meet_beside_an_office_are_not_its_holder() -> None:
    page = (
        "Roe to meet Holm in Tallinn",
        "Ana Roe will meet Karl Holm in Tallinn on Friday, her office said. Nothing is planned for the time after that,"
        " and the hosts have not said who else is to come to the town. Peru's foreign minister was silent.",
    )
    assert status("Will the Peruvian foreign minister visit Tallinn?", None, page) is None
