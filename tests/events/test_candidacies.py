"""Candidacies: who leaves a race for an office, stays in it, or runs."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lena Ollen has dropped out of the race for mayor of Turku.", "dropped out"),
        ("Senator Mark Ruud on Monday suspended his campaign for president.", "suspended"),
        ("Ruud's decision on Monday to end his campaign leaves the party without a nominee.", "end"),
        ("Paul Lind bowed out of the contest for the party leadership on Monday.", "bowed out"),
        ("Senator Mark Ruud withdrew his name from consideration as minister on Monday.", "withdrew"),
        ("Lena Ollen abandoned her bid for the Democratic nomination.", "abandoned"),
        ("Voters and the candidate's party were told that Ruud is quitting the race for governor.", "quitting"),
    ],
)
def test_who_leaves_a_race_has_left_it(page: Recogniser, text: str, words: str) -> None:
    """Saying so does it: nothing lies ahead."""
    event = mention(page(text), words)
    assert event.type is EventType.APPOINTMENT
    assert event.factuality[0].value is Factuality.CERTAIN
    assert not event.expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"I am in this race to the end," Lena Ollen told voters in the primary.', "am"),
        ("Paul Lind will remain in the race for the party leadership, his campaign manager said.", "remain"),
        ('"He is not pulling out," a spokesman for the candidate told voters.', "pulling out"),
        ('"She is not going anywhere," the campaign said, days before the primary election.', "going anywhere"),
    ],
)
def test_who_stays_in_a_race_does_not_leave_it(page: Recogniser, text: str, words: str) -> None:
    """Staying is told of the leaving: it is denied."""
    event = mention(page(text), words)
    assert event.factuality[0].value is Factuality.CERTAINLY_NOT


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lane dropped out of the race after 20 laps when the driver lost a wheel.",
        "Nurse Ann Moor ended her campaign against plastic bags on Tuesday. The town had voted for it.",
        "Chef Paul Lind has quit pretending that he can cook.",
        "Party treasurer Mia Hull withdrew her support for the candidate.",
    ],
)
def test_other_races_and_campaigns_are_no_candidacies(page: Recogniser, text: str) -> None:
    """A driver and a nurse run for no office."""
    assert all(event.type is not EventType.APPOINTMENT for event in page(text).events)


def test_a_bid_for_a_company_that_is_dropped_is_a_transaction(page: Recogniser) -> None:
    """It stays what it was."""
    (event, *_) = page("Norvik has dropped its bid for Kelso. Shareholders had rejected the takeover.").events
    assert event.type is EventType.ECONOMIC


@pytest.mark.parametrize(
    "text",
    [
        "Two senators called on Lena Ollen to withdraw from the presidential race.",
        "The governor appealed to Lena Ollen to drop out of the presidential race.",
    ],
)
def test_who_is_called_on_is_to_do_it(page: Recogniser, text: str) -> None:
    """Not those who call."""
    (event,) = [each for each in page(text).events if each.type is EventType.APPOINTMENT]
    assert [each.entity for each in event.participants] == ["Lena Ollen"]
    assert event.factuality[0].score <= 0


def test_who_runs_for_an_office_is_told_of(page: Recogniser) -> None:
    """To run for re-election is no election."""
    found = page("Governor Ann Hallen will run for re-election. She will not seek a third term, an aide had said.")
    assert mention(found, "run").factuality[0].value is Factuality.CERTAIN
    assert mention(found, "seek").factuality[0].value is Factuality.CERTAINLY_NOT
    assert all(event.type is EventType.APPOINTMENT for event in found.events)


def test_whoever_withdraws_from_consideration_is_no_longer_to_get_the_post(page: Recogniser) -> None:
    event = mention(page("Lena Berg withdrew from consideration to head the driver school on Monday."), "withdrew")
    assert event.type == EventType.APPOINTMENT


def test_who_is_kept_out_of_a_building_is_kept_out_of_no_race(page: Recogniser) -> None:
    text = (
        "The president signed a decree banning anyone in a mask from entering government offices before the election."
    )
    assert not [each for each in page(text).events if each.type is EventType.APPOINTMENT]
