"""The statement that a question asks about, with its subject whole."""

from __future__ import annotations

import pytest

from reportedly.stories.questions.asking import as_of_two, wordings


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("Are Halden workers on strike?", "Halden workers are on strike."),
        ("Have Corva Motors employees ratified the contract?", "Corva Motors employees have ratified the contract."),
        ("Will Norfly pilots walk out?", "Norfly pilots will walk out."),
        ("Will Halden pass laws on fishing?", "Halden will pass laws on fishing."),
        ("Have Corva sold shares?", "Corva have sold shares."),
    ],
)
def test_several_of_one_name_are_the_subject(question: str, statement: str) -> None:
    assert wordings(question)[0] == statement


@pytest.mark.parametrize(
    ("query", "statement"),
    [
        ("Roe resignation", "The resignation of Roe."),
        ("Ana Roe resignation", "The resignation of Ana Roe."),
        ("Kemi plant closure", "The closure of the Kemi plant."),
    ],
)
def test_a_query_without_a_verb_tells_what_happens_to_whom(query: str, statement: str) -> None:
    assert wordings(query) == (query, statement)


def test_a_query_of_two_names_is_of_two_where_pages_never_have_them_as_one() -> None:
    assert as_of_two("Velora Norlink merger", ["Velora is to merge with Norlink."]) == (
        "The merger between Velora and Norlink."
    )
    assert as_of_two("Glass Harbour deal", ["Glass Harbour, the Harbour and the Glass"]) is None
    assert as_of_two("Will Norlink meeting", ["Will Norlink"]) is None


def test_who_goes_on_tour_tours() -> None:
    assert wordings("Will Glass Harbour go on tour?")[0] == "Glass Harbour will tour."


def test_who_goes_with_no_place_to_go_to_steps_down() -> None:
    assert wordings("Will Karl Holm go?")[0] == "Karl Holm will step down."
    assert wordings("Is Karl Holm going?")[0] == "Karl Holm is stepping down."
    assert wordings("Is Karl Holm going to Riga?")[0] == "Karl Holm is going to Riga."
