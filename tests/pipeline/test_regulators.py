"""What a regulator decides is public: a page that tells it with its day tells that it was decided."""

from __future__ import annotations

import pytest
from tests.pipeline.asked import status
from tests.pipeline.test_one_matter import asked

ROWS = (
    ("2025-03-02", "Commission said to clear wire deal", "The European Commission is likely to approve Halden Metals'"
     " takeover of Norsk Wire, three people familiar with the matter said."),
    ("2025-05-15", "EU clears wire deal", "The European Commission on Thursday approved Halden Metals' takeover of Norsk"
     " Wire, parting company with Britain."),
)  # fmt: skip


@pytest.mark.parametrize(("day", "status"), [("2025-03-02", "rumoured"), ("2025-05-15", "occurred")])
def test_a_regulator_s_decision_with_its_day_is_made(day: str, status: str) -> None:
    question = "Will the European Commission approve Halden Metals' takeover of Norsk Wire?"
    assert [str(event.status) for event in asked(question, day, *ROWS).events] == [status]


BARRED = (
    ("2025-03-03", "Norvik to buy Fjell", "Norvik will buy Fjell for $2 billion, it said on Monday."),
    ("2025-06-03", "Roe blocks sale of Fjell to Norvik", "President Ann Roe on Tuesday blocked the acquisition of Fjell by"
     " Norvik. Norvik said it would go to court."),
)  # fmt: skip


def test_a_takeover_that_the_state_bars_stays_announced_while_its_party_stands_by_it() -> None:
    (event,) = asked("Will Norvik buy Fjell?", "2025-06-03", *BARRED).events
    assert str(event.status) == "announced"


LONG_PLANNED = (
    ("2025-03-03", "Roe to come to summit", "President Ann Roe of Norland will attend the summit in Peru in June, her spokesman said."),
    ("2025-04-10", "Roe not to attend summit in Peru", "President Ann Roe of Norland will not attend the summit in Peru, the Peruvian"
     " government said on Tuesday."),
)  # fmt: skip


def test_a_plan_of_long_ago_does_not_dispute_a_no() -> None:
    (event,) = asked("Will Ann Roe attend the summit in Peru?", "2025-04-10", *LONG_PLANNED).events
    assert str(event.status) == "denied"


RUNOFF = (
    ("2025-03-03", "Norland to vote on Friday", "Norland will hold a presidential election on March 7, its interior ministry said."),
    ("2025-03-07", "Norland votes", "TURKU - Polls opened across Norland on Friday in the presidential election."),
    ("2025-03-08", "Norland heads for second round", "None of the four candidates won half of the votes cast on Friday, the"
     " ministry of Norland said, and the election goes to a runoff."),
)  # fmt: skip


def test_that_nobody_won_the_election_does_not_deny_it() -> None:
    (event,) = asked("Will Norland hold a presidential election?", "2025-03-08", *RUNOFF).events
    assert str(event.status) == "occurred"


PLANNED = (
    "Norland to close Kolberg camp",
    "Norland will close the Kolberg camp by the end of the year, the government of Norland said on Friday.",
)


@pytest.mark.parametrize(
    ("headline", "body", "told"),
    [
        ("High Court stops closure of Kolberg camp", "The High Court on Tuesday quashed the government's directive to"
         " close the Kolberg camp. The order was null and void, the judge said.", "cancelled"),
        ("Court halts closure of Kolberg camp", "A court on Tuesday suspended the order to close the Kolberg camp until it"
         " has heard both sides.", "postponed"),
        ("Groups ask court to block Kolberg closure", "Aid groups on Tuesday asked a court to block the closure of the"
         " Kolberg camp.", "announced"),
    ],
)  # fmt: skip
def test_what_a_court_stops_is_off(headline: str, body: str, told: str) -> None:
    assert status("Will Norland close the Kolberg camp?", PLANNED, (headline, body)) == told
