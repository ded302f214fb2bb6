"""Who is let out on bail, wanted by a warrant, handed over or ordered out of a country, in the words papers have."""

from __future__ import annotations

import pytest

from .asked import First, status

EXTRADITION: First = (
    "Berg faces extradition to Serbia",
    "Norway will extradite the businessman Karl Berg to Serbia, its justice minister said on Friday.",
)
EXPULSION: First = (
    "Norway may expel Serbia envoy, sources say",
    "Norway is weighing whether to expel Serbia's ambassador, three diplomats said on Friday.",
)
HOSTAGES: First = (
    "Rebels in Serbia to free hostages",
    "Rebels in Serbia will free six hostages on Sunday, a mediator said on Friday.",
)


@pytest.mark.parametrize(
    ("first", "body", "question", "statuses"),
    [
        (
            None,
            "A court in Norway on Tuesday ordered that the opposition leader Karl Berg be released on bail.",
            "Will Karl Berg be released on bail?",
            {"announced", "occurred"},
        ),
        (
            None,
            "Karl Berg was granted bail by a Turku judge on Tuesday.",
            "Will Karl Berg get bail?",
            {"occurred"},
        ),
        (
            None,
            "A judge in Turku refused bail to former minister Karl Berg on Tuesday.",
            "Will Karl Berg be released on bail?",
            {"denied"},
        ),
        (
            HOSTAGES,
            "Six captives held by rebels in Serbia for a year were handed to the Red Cross on Sunday, the government"
            " said on Tuesday.",
            "Have the six hostages been freed?",
            {"occurred", "reported"},
        ),
        (
            HOSTAGES,
            "The rebels in Serbia said on Tuesday that the release of the six captives had been delayed.",
            "When will the six hostages be freed?",
            {"postponed"},
        ),
        (
            EXTRADITION,
            "Karl Berg must not be handed over to Serbia, a court in Norway ruled on Tuesday.",
            "Will Karl Berg be extradited to Serbia?",
            {"denied", "cancelled"},
        ),
        (
            EXPULSION,
            "Norway's foreign ministry on Tuesday gave Serbia's ambassador 72 hours to leave.",
            "Will Norway expel Serbia's ambassador?",
            {"occurred", "announced"},
        ),
        (
            EXPULSION,
            "Norway declared Serbia's ambassador persona non grata on Tuesday.",
            "Will Norway expel Serbia's ambassador?",
            {"occurred", "announced"},
        ),
        (
            None,
            "The world court on Tuesday issued an arrest warrant for Serbia's president Jon Holm.",
            "Will there be an arrest warrant for Jon Holm?",
            {"occurred"},
        ),
        (
            None,
            "Prosecutors on Tuesday asked for an arrest warrant for Jon Holm.",
            "Has an arrest warrant been issued for Jon Holm?",
            {None, "reported", "rumoured", "announced"},
        ),
    ],
)
def test_what_a_court_or_a_state_does_to_somebody(
    first: First | None, body: str, question: str, statuses: set[str | None]
) -> None:
    assert status(question, first, ("News of the day", body)) in statuses


@pytest.mark.parametrize(
    ("body", "question", "statuses"),
    [
        (
            "Ida Tamm told reporters on Tuesday that she would not be a candidate in September's presidential election.",
            "Will Ida Tamm run again?",
            {"denied"},
        ),
        (
            "Norway's electoral commission on Tuesday disqualified Ana Roe from June's presidential election.",
            "Can Ana Roe stand in the presidential election?",
            {"denied"},
        ),
        (
            "Ana Roe was barred from running for president by a court on Tuesday.",
            "Will Ana Roe run for president?",
            {"denied"},
        ),
        (
            "Former minister Ana Roe threw her hat in the ring for mayor of Oslo on Tuesday.",
            "Will Ana Roe run for mayor of Oslo?",
            {"occurred", "announced"},
        ),
    ],
)
def test_who_runs_and_who_may_not(body: str, question: str, statuses: set[str]) -> None:
    assert status(question, None, ("The race is open", body)) in statuses


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "Serbia wants Karl Berg and he will be handed over to Serbia, two people in Oslo said on Tuesday.",
            "rumoured",
        ),
        ("Serbia wants Karl Berg, who fights his extradition to Serbia in a court in Oslo.", "announced"),
    ],
)
def test_unnamed_people_do_not_make_a_handover_one_that_was_asked_for(body: str, told: str) -> None:
    assert status("Will Karl Berg be extradited to Serbia?", None, ("Berg case", body)) == told


def test_a_name_is_one_with_either_spelling_of_its_end() -> None:
    body = "Serbia will extradite Ivan Kolach to Norway, its justice minister said on Tuesday."
    assert status("Will Ivan Kolakh be extradited to Norway?", None, ("Kolach case", body)) == "announced"
    assert status("Will Ivan Kolar be extradited to Norway?", None, ("Kolach case", body)) is None
