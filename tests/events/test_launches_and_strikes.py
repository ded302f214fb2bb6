"""Launches and strikes in the words of headlines, agencies and rocket watchers, and what only looks like them."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, Factuality

from .conftest import Recogniser, mention, read

_LAUNCH = "launch or test"
_STRIKE = "protest or strike"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Fulmar could make its maiden flight in July, the agency said.", "maiden flight"),
        ("The rocket will make its first flight on May 4, the company said.", "first flight"),
        ("The first launch attempt of Fulmar will be in mid-June.", "launch attempt"),
        ("Heron will take off from Kourou in May. The rocket is to carry a satellite to orbit.", "take off"),
        ("Heron will debut in May. The rocket is to put a satellite in orbit.", "debut"),
        ("The Heron rocket took to the skies for the first time on Sunday.", "took to the skies"),
        ("Norlift hopes to fly Heron again this year. The rocket fell short of orbit.", "fly"),
        ("The Heron rocket roared off its pad on Thursday and put a satellite in orbit.", "roared"),
        ("Heron's inaugural flight is set for June.", "inaugural flight"),
    ],
)
def test_the_many_words_for_a_launch(page: Recogniser, text: str, word: str) -> None:
    assert mention(page(text), word).type == _LAUNCH


@pytest.mark.parametrize(
    "text",
    [
        "The static fire test of the Heron rocket went well on Monday.",
        "The rocket will fall into the sea eight minutes after liftoff.",
        "Ada Berg flew to Lima on Monday. The launch of a satellite of the rocket maker was put in orbit by others.",
    ],
)
def test_rehearsals_clocks_and_passengers_are_no_launch(page: Recogniser, text: str) -> None:
    told = [each for each in page(text).events if each.type == _LAUNCH and each.text not in ("launch", "put")]
    assert not told


def test_what_broke_up_after_liftoff_had_lifted_off_on_that_day(page: Recogniser) -> None:
    found = mention(
        page("The Heron crashed into the sea on Thursday 30 seconds after lift-off from Kiruna."), "lift-off"
    )
    assert found.factuality[0].value == Factuality.CERTAIN
    assert found.when is not None
    assert found.when.earliest == "2025-03-13"


def test_a_licence_or_a_clearance_to_launch_is_no_launch(page: Recogniser) -> None:
    for text in (
        "The regulator granted Norlift a licence to launch its Heron rocket to orbit.",
        "The regulator cleared Heron for launch.",
        "Norlift got a green light for the launch of Heron.",
    ):
        assert mention(page(text), "launch").factuality[0].value == Factuality.POSSIBLE


def test_an_attempt_that_is_over_need_not_have_been_a_launch(page: Recogniser) -> None:
    text = "Monday's attempt ended early because of a valve. The rocket was to go to orbit from its launchpad."
    told = [each for each in page(text).events if each.type == _LAUNCH and each.text == "attempt"]
    assert all(each.factuality[0].score < 3 or each.change for each in told)


def test_not_until_at_least_a_day_leaves_that_day_open(page: Recogniser) -> None:
    text = "The launch of the Heron rocket was put off. There will not be another try until at least Wednesday."
    found = mention(page(text + " The rocket is to reach orbit."), "try")
    assert found.when is not None
    assert (found.when.earliest, found.when.floor) == ("2025-03-19", True)


def test_a_date_is_of_what_it_is_named_the_day_of(page: Recogniser) -> None:
    found = mention(page("The council named 12 May as the date of the election."), "election")
    assert found.when is not None
    assert found.when.earliest == "2025-05-12"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Baristas walked off the job in 40 stores on Monday.", "walked off"),
        ("Air traffic controllers downed tools at midnight on Sunday.", "downed tools"),
        ("Dockers hit the bricks at three ports on Friday.", "hit the bricks"),
        ("Some 8,700 guild members walked out of the plant. The union wants a wage rise.", "walked out"),
        ("The Dockers' Guild struck Norlink's port on Tuesday.", "struck"),
        ("Pilots' industrial action will begin on Monday, the airline said.", "industrial action"),
        ("The operator locked out 600 dockers on Thursday.", "locked out"),
        ("The union called a strike for Friday.", "strike"),
        ("Will there be a strike at Norlink?", "strike"),
    ],
)
def test_the_many_words_for_a_strike(page: Recogniser, text: str, word: str) -> None:
    assert mention(page(text), word).type == _STRIKE


@pytest.mark.parametrize(
    "text",
    [
        "The army struck a village on Monday.",
        "The driver struck a cyclist on Friday.",
        "Two drones struck an oil depot, workers said.",
        "Delegates walked out of the meeting on Monday.",
    ],
)
def test_blows_and_walkouts_from_meetings_are_no_strikes(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type == _STRIKE]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Dockers voted by 96 per cent to strike. The union wants better wages for workers.", Factuality.PROBABLE),
        (
            "The union will hold votes on authorising a strike. Workers at the port want a new contract.",
            Factuality.POSSIBLE,
        ),
        ("Members voted to let the leaders of the union call a strike at three ports.", Factuality.POSSIBLE),
    ],
)
def test_a_vote_for_a_strike_is_not_yet_one(page: Recogniser, text: str, value: Factuality) -> None:
    assert mention(page(text), "strike").factuality[0].value == value


def test_a_suspended_strike_is_put_off(page: Recogniser) -> None:
    assert mention(page("The train drivers' union suspended its strike."), "strike").change == Change.POSTPONED


def test_the_day_a_strike_ends_is_not_the_day_it_began(page: Recogniser) -> None:
    assert mention(page("The dockers' strike ended on Monday."), "strike").when is None


def test_who_strikes_is_the_union_whose_leader_says_we_and_whose_members_go(page: Recogniser) -> None:
    text = 'The United Dock Workers have no contract. "We will strike Norlink," union president Tom Vale told members.'
    assert mention(page(text), "strike").participants[0].entity == "United Dock Workers"


def test_what_will_be_from_a_day_begins_on_it(page: Recogniser) -> None:
    found = mention(page("Norlink pilots will walk out for 72 hours from 24 March, their union said."), "walk out")
    assert found.when is not None
    assert (found.when.earliest, found.when.latest) == ("2025-03-24", "2025-03-24")


def test_a_headline_s_from_monday_lies_ahead(page: Recogniser) -> None:
    recognition = page("The ministry gave no details.", title="Ministry imposes duty on Peruvian steel from Monday")
    found = mention(recognition, "imposes")
    assert found.when is not None
    assert found.when.earliest == "2025-03-17"


def test_who_rejects_a_request_to_halt_it_does_not_say_that_it_will_not_be(page: Recogniser) -> None:
    for text in (
        "A court on Friday rejected a request by residents to halt the restart of the Norra nuclear plant.",
        "The court dismissed an appeal to block the takeover of Norlink by Brack.",
    ):
        told = [each for each in page(text).events if each.text in ("restart", "takeover")]
        assert told
        assert all(judgement.value != Factuality.CERTAINLY_NOT for each in told for judgement in each.factuality)


def test_a_number_is_no_negation(page: Recogniser) -> None:
    found = mention(page("Norlink restarted the No. 3 reactor at its Norra plant on Tuesday."), "restarted")
    assert "reactor" in found.participants[-1].name


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("Prime Minister Ada Berg has called a snap election for 4 July.", "election", "2025-07-04"),
        ("The union called a strike for Tuesday.", "strike", "2025-03-18"),
        ("The opening of the bridge has slipped to 2027, the council said.", "opening", "2027"),
        ("Norfone will launch the X2 phone in September.", "launch", "2025-09"),
    ],
)
def test_a_day_called_for_is_that_of_what_is_called(page: Recogniser, text: str, word: str, day: str) -> None:
    found = mention(page(text), word)
    assert found.when is not None
    assert found.when.earliest == day


def test_who_failed_to_reach_orbit_on_its_first_flight_has_flown(page: Recogniser) -> None:
    flown = mention(page("Heron failed to reach orbit on its maiden flight on Tuesday, Norlift said."), "reach")
    assert flown.factuality[0].value == Factuality.CERTAIN
    told = mention(page("The Heron rocket did not reach orbit, Norlift said."), "reach")
    assert told.factuality[0].value == Factuality.UNCOMMITTED


def test_who_is_not_worried_about_a_strike_denies_none(page: Recogniser) -> None:
    text = 'The Dock Workers union has a contract. "I am not worried about a strike until it happens," the mayor told '
    found = mention(page(text + "workers on the picket line over wages."), "strike")
    assert all(judgement.score >= 0 for judgement in found.factuality)


def test_the_day_for_which_a_law_fixes_a_vote_is_that_of_no_vote_at_hand(page: Recogniser) -> None:
    found = mention(page("The constitution fixes the election for the second Thursday of August."), "election")
    assert found.when is None or found.factuality[0].score < 3


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        (
            "Norvik will fly the Skadi 6 launcher soon. Skadi 6 is late, and the launch of Skadi 6 is near.",
            "fly",
            "Skadi 6",
        ),
        ("The rocket Falko 9 has piled up delay and is to make its first flight in May.", "first flight", "Falko 9"),
    ],
)
def test_what_flies_is_the_craft_by_its_name(page: Recogniser, text: str, word: str, name: str) -> None:
    found = mention(page(text), word)
    assert [each.entity for each in found.participants if each.role == "theme"] == [name]


def test_a_rocket_that_is_to_fly_in_a_headline_is_not_its_owner() -> None:
    found = mention(read("All is well.", "Norway's Skadi 6 rocket to launch in May for first time"), "launch")
    assert [each.entity for each in found.participants if each.role == "theme"] == ["Skadi 6"]
