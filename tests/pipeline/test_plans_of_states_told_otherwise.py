"""Plans of states and what has come of them, told in other words by another paper: truces, unions, arms, invasions."""

from __future__ import annotations

import pytest

from .asked import First, status


@pytest.mark.parametrize(
    ("first", "body", "question", "statuses"),
    [
        (
            ("Coup rumours in Serbia", "A coup may be under way in Serbia, diplomats said on Friday."),
            "Serbia's government on Tuesday dismissed reports of a military takeover.",
            "Has there been a coup in Serbia?",
            {"denied"},
        ),
        (
            None,
            "Norway and Serbia stopped fighting at noon on Tuesday after both governments accepted a truce.",
            "Will there be a ceasefire between Norway and Serbia?",
            {"occurred", "under way", "reported"},
        ),
        (
            None,
            "A truce between Norway and Serbia took hold at noon on Tuesday.",
            "Is there a ceasefire between Norway and Serbia?",
            {"occurred", "reported"},
        ),
        (
            (
                "Norway to put sanctions on Serbia",
                "Norway will impose sanctions on Serbia on Tuesday, its foreign minister said on Friday.",
            ),
            "Norway's new penalties against Serbia took effect on Tuesday, hitting nine generals.",
            "Will Norway impose sanctions on Serbia?",
            {"occurred"},
        ),
        (
            (
                "Moldova membership",
                "The Northern Union will decide on Moldova's membership on Tuesday, officials said on Friday.",
            ),
            "The Northern Union admitted Moldova as its 15th member on Tuesday.",
            "Will Moldova join the Northern Union?",
            {"occurred", "announced"},
        ),
        (
            (
                "Norway to buy jets from Serbia",
                "Norway will buy 20 fighter jets from Serbia, its defence ministry said on Friday.",
            ),
            "Norway has scrapped its order for 20 fighter aircraft from Serbia, the defence ministry said on Tuesday.",
            "Will Norway buy fighter jets from Serbia?",
            {"cancelled"},
        ),
        (
            None,
            "Serbian tanks rolled into Moldova on Tuesday, Moldova's army said.",
            "Has Serbia invaded Moldova?",
            {"occurred", "reported"},
        ),
        (
            None,
            "Norway said on Tuesday it was withdrawing from the treaty that bans landmines.",
            "Will Norway quit the landmine treaty?",
            {"announced", "occurred", "under way"},
        ),
        (
            (
                "Norway weighs tanks",
                "Norway is weighing whether to give Moldova tanks, three officials said on Friday.",
            ),
            "Defence minister Mia Odd said on Tuesday that Norway had decided against giving Moldova tanks.",
            "Will Norway give Moldova tanks?",
            {"denied"},
        ),
        (
            (
                "Norway to send air defences",
                "Norway will send air defence systems to Moldova this week, its defence minister said on Friday.",
            ),
            "Moldova has received two air defence systems from Norway, its president said on Tuesday.",
            "Will Norway send air defence systems to Moldova?",
            {"occurred"},
        ),
        (
            None,
            "Serbia's president Jon Holm has turned down an invitation to Norway, his office said on Tuesday.",
            "Will Jon Holm go to Norway?",
            {"denied"},
        ),
    ],
)
def test_states_and_what_they_do(first: First | None, body: str, question: str, statuses: set[str]) -> None:
    assert status(question, first, ("News of the day", body)) in statuses


@pytest.mark.parametrize(
    ("first", "body", "question", "statuses"),
    [
        (
            None,
            "A bomb killed nine people at a market in Belgrade on Tuesday, police said.",
            "Was there a bombing in Belgrade?",
            {"occurred"},
        ),
        (
            None,
            "Protesters stormed the parliament in Oslo on Tuesday.",
            "Did protesters break into parliament?",
            {"occurred", "reported"},
        ),
        (
            (
                "Teachers plan march",
                "Teachers in Oslo will march on May 6 against school cuts, their union said on Friday.",
            ),
            "Oslo's police on Tuesday prohibited a demonstration by teachers against school cuts.",
            "Will the teachers march in Oslo?",
            {"denied", "cancelled"},
        ),
        (
            ("Leader feared dead", "Serbia's president Jon Holm may have died, two diplomats said on Friday."),
            "Serbia's president Jon Holm appeared on state television on Tuesday and spoke for ten minutes.",
            "Has Jon Holm died?",
            {"denied", "disputed"},
        ),
        (
            ("Leader feared dead", "Serbia's president Jon Holm may have died, two diplomats said on Friday."),
            "Jon Holm, who ruled Serbia for 20 years, has passed away, state television announced on Tuesday.",
            "Is Jon Holm dead?",
            {"occurred"},
        ),
        (
            None,
            "Ida Tamm's office said on Tuesday there were no plans for her to meet Serbia's president Jon Holm.",
            "Will Ida Tamm meet Jon Holm?",
            {"denied"},
        ),
        (
            None,
            "The fugitive banker Karl Berg was caught at an airport in Oslo on Tuesday, police said.",
            "Has Karl Berg been arrested?",
            {"occurred"},
        ),
        (
            None,
            "Karl Berg ruled himself out of the Liberal leadership race on Tuesday.",
            "Will Karl Berg run for the Liberal leadership?",
            {"denied"},
        ),
    ],
)
def test_people_and_what_befalls_them(first: First | None, body: str, question: str, statuses: set[str | None]) -> None:
    assert status(question, first, ("News of the day", body)) in statuses
