"""Who visits: told from the host's side, by the way, in a headline, and by a ministry that does not travel."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("President Pavel Orlov told Lars Holm that he was expecting him to pay a visit to Oslo.", "visit", "PR+"),
        ('"We are expecting Lars Holm in Oslo on Monday," Ada Berg said.', "expecting", "PR+"),
        ("Ada Berg has invited Lars Holm to Oslo in May.", "invited", "PS+"),
        ("Lars Holm has accepted an invitation to visit Oslo in May.", "visit", "PR+"),
        ("Lars Holm declined an invitation to visit Oslo in May.", "visit", "CT-"),
    ],
)
def test_the_guest_visits_who_is_expected_or_invited(page: Recogniser, text: str, word: str, value: str) -> None:
    found = mention(page(text), word)
    assert [each.entity for each in found.participants if each.role == "visitor"] == ["Lars Holm"]
    assert found.factuality[0].value == value
    assert not found.background


@pytest.mark.parametrize(
    "text",
    [
        "Lars Holm stepped off the train in Oslo on Friday, at the start of a three-day visit.",
        "Lars Holm has left Oslo after a three-day state visit.",
        "Lars Holm spoke to students during a visit to Oslo.",
    ],
)
def test_who_does_something_on_a_visit_makes_it(page: Recogniser, text: str) -> None:
    found = mention(page(text), "visit")
    assert [(each.role, each.entity) for each in found.participants] == [("visitor", "Lars Holm")]


def test_a_ministry_that_announces_a_trip_does_not_make_it(page: Recogniser) -> None:
    assert not mention(page("Denmark's foreign ministry announced the trip on Friday."), "trip").participants


def test_the_name_before_will_is_its_subject_whatever_stands_before_it(page: Recogniser) -> None:
    text = (
        "\"At the invitation of Ada Berg, President of the People's Republic of China Li Wei will pay a state visit to"
        ' Norway on March 20-22," the Palace said in a statement.'
    )
    assert "Palace" not in [each.entity for each in mention(page(text), "visit").participants]


def test_a_capital_puts_no_verb_into_a_name(page: Recogniser) -> None:
    found = mention(page("Nothing is known.", title="Holm Lands in Oslo: Live Updates"), "Lands")
    assert [each.entity for each in found.participants] == ["Holm"]


def test_meetings_that_are_counted_are_none_by_themselves(page: Recogniser) -> None:
    assert mention(page("Ada Berg and Lars Holm have met 39 times since 2012."), "met").background


def test_what_is_met_with_scepticism_meets_nobody(page: Recogniser) -> None:
    assert not page("The effort has been met with scepticism in the West.").events
