"""Denials that name no event deny what was just told."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention

TOLD = "Finance Minister Rurik Dahl will resign this week, two officials told the Lake Tribune."


@pytest.mark.parametrize(
    "denial",
    [
        "Dahl's spokeswoman, Mia Berg, dismissed the report.",
        "Dahl denied it.",
        "The ministry rejected the claims.",
        '"It is false," Dahl said.',
        '"No, that is not true," Dahl said.',
    ],
)
def test_who_denies_the_report_denies_the_event(page: Recogniser, denial: str):
    values = [
        judgement.value
        for event in page(f"{TOLD} {denial}").events
        if event.text == "resign"
        for judgement in event.factuality
    ]
    assert "CT-" in values


@pytest.mark.parametrize("other", ["Dahl denied the motion.", '"It is cold," Dahl said.', "Dahl rejected the budget."])
def test_who_denies_something_else_denies_no_event(page: Recogniser, other: str):
    values = [
        judgement.value
        for event in page(f"{TOLD} {other}").events
        if event.text == "resign"
        for judgement in event.factuality
    ]
    assert "CT-" not in values


def test_the_dead_deny_something_else_than_their_death(page: Recogniser):
    told = 'Rurik Dahl has died. "My husband, Rurik Dahl, passed away this morning," his wife, Mia Dahl, said.'
    claims = "Dahl resigned in July after a suit over harassment by a clerk. Dahl strongly denied the claims."
    events = page(f"{told} {claims}").events
    assert [each.text for each in events if each.type == "death"]
    assert "CT-" not in [each.value for event in events if event.type == "death" for each in event.factuality]


def test_an_event_between_two_dates_lies_between_them(page: Recogniser):
    (event,) = (
        each for each in page("Norway plans to launch a satellite between May 27 and June 4.").events
        if each.type == "launch or test"
    )  # fmt: skip
    assert event.when and (event.when.earliest[5:], event.when.latest[5:]) == ("05-27", "06-04")


@pytest.mark.parametrize(("answer", "value"), [("confirmed the trip", True), ("confirmed his identity", False)])
def test_who_confirms_the_trip_says_that_it_will_be(page: Recogniser, answer: str, value: bool):
    text = f"President Jules Lamine will visit Oslo on Tuesday, his office said. Norway's foreign ministry {answer}."
    (visit,) = (event for event in page(text).events if event.type == "visit" and event.text == "visit")
    certain = [judgement.by for judgement in visit.factuality if judgement.value == "CT+"]
    assert (len(certain) == 2) is value


def test_a_town_that_is_visited_is_a_place(page: Recogniser):
    assert [place.name for place in page("Ida Strand will visit Oulu on Friday.").places] == ["Oulu"]


def test_a_no_to_rumours_of_a_death_denies_no_release_told_beside_it(page: Recogniser):
    """What stands right behind the answer says what it is of, though another event was told nearer before it."""
    told = page(
        "Economist Tomas Reyk has died in Lima, posts on social media said. Reyk was released from prison on Tuesday, "
        'the prison said. "It\'s not true," his wife Ilda Reyk said of the reports of his death.'
    ).events
    denied = {event.text for event in told for judgement in event.factuality if judgement.value == "CT-"}
    assert denied == {"died"}


def test_who_denies_allegations_says_nothing_of_a_resignation(page: Recogniser):
    """They are of what he did, and not of what he will do over them."""
    found = page(f"{TOLD} Dahl has denied that any of the allegations are true.")
    values = [each.value for event in found.events if event.text == "resign" for each in event.factuality]
    assert "CT-" not in values


def test_who_backs_his_deal_with_another_accepts_nothing(page: Recogniser) -> None:
    """However the parser hangs whom it is with."""
    told = page(
        "Balt Airlines said Monday its board had turned down Norlift's $3.6 billion offer because it was too low, and"
        " that it still backs its deal with Halden.",
        title="Balt Airlines rejects Norlift bid, sticks with Halden",
    )
    bid = mention(told, "bid")
    assert all(each.score <= 0 for each in bid.factuality)
