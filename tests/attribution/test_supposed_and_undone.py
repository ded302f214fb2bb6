"""What is only supposed, left off or not made is no saying; what is made, and who cites others, is one."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize(
    "text",
    [
        "Births are allowed there if a doctor determines that the mother is ill.",
        "The firm will leave if the senate rejects the plan.",
        "The club refrained from announcing its view of the match.",
        "The court kept him from naming the buyer.",
        "Wales has made no recommendation regarding masks.",
        "The island issued no warning of the flood.",
        "They were thin to the point that some were taken for children.",
        "Our findings support efforts to lock the gates.",
        "She was paid to remain silent about the sale.",
        "Roe has been charged for selling the guns.",
        "He could have pressured the clerk to leave.",
        "The mayor should have warned the residents of the flood.",
        "The crew should be applauded.",
    ],
)
def test_what_is_not_said_is_not_found(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The doctor determined that the mother was ill.", "determined"),
        ("The club announced its view of the match.", "announced"),
        ("Wales made a recommendation regarding masks.", "recommendation"),
        ("He made the point that the gates were shut.", "point"),
        ("The mayor supports efforts to lock the gates.", "supports"),
        ("She chose to remain silent about the sale.", "remain silent"),
        ("Her sister made requests for help.", "requests"),
        ("The ministry issued warnings against bathing in the bay.", "warnings"),
        ("There had been mounting concerns over his eyesight.", "concerns"),
        ("The ministry justified the levy as a gift.", "justified"),
        ("The mayor had warned the residents of the flood.", "warned of"),
        ("The crew was applauded in the north.", "applauded"),
        ("The mayor took the view that the pier was lost.", "view"),
        ("The mayor maintains a position that the island is its own.", "position"),
        ("The mayor heaped praise on the crew.", "praise"),
    ],
)
def test_what_is_said_is_found(said: Reader, text: str, cue: str) -> None:
    (one,) = said(text)
    assert one.cue.text == cue


def test_the_new_supply_that_cannot_be_considered_a_change_is_not_held_to_be_one(said: Reader) -> None:
    (one,) = said("The expert said the pipe can't be considered a change.")
    assert one.cue.text == "said"


def test_a_statement_that_reads_is_not_about_its_subject_as_well(said: Reader) -> None:
    (one,) = said('The family\'s statement on the death read: "He loved us."')
    assert one.cue.text == "read"


def test_reports_that_cite_others_say_it_themselves(said: Reader) -> None:
    found = said("Reports citing sources within the party have indicated he was asked to stay.")
    assert "Reports" in {each.source.text for each in found}
    assert ("sources within the party", "citing") in {(each.source.text, each.cue.text) for each in found}


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("The board plans to close the yard and ask Roe to pay.", ["to close the yard and ask Roe to pay"]),
        ("Roe wanted to see him and say it was late.", ["to see him and say it was late"]),
        (
            "The mayor wants the court to suspend the injunction issued Thursday and also order Holm to free the dog.",
            ["the court to suspend the injunction issued Thursday and also order Holm to free the dog"],
        ),
        # What is done, or may be.
        ("The board plans to close the yard and asks Roe to pay.", ["to close the yard", "Roe to pay"]),
        ("The clerks plan to go and say it is late.", ["to go", "it is late"]),
        ("Roe went on to greet the crew and say it was late.", ["it was late"]),
    ],
)
def test_the_second_of_two_things_wanted_is_not_done(said: Reader, text: str, contents: list[str]) -> None:
    assert [found.content.text for found in said(text)] == contents
