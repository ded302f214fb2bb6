"""Where somebody is kept or is back is told by the place, whatever the verb: hospital, intensive care, work."""

from __future__ import annotations

import pytest

from .conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Arno Vess was moved to intensive care on Monday.", "enter intensive care"),
        ("Arno Vess is in the intensive care unit.", "enter intensive care"),
        ("Arno Vess was moved out of intensive care.", "leave intensive care"),
        ("Arno Vess was rushed to hospital on Tuesday after a fall.", "enter hospital"),
        ("Arno Vess is being treated in a private clinic.", "enter hospital"),
        ("Arno Vess was treated for burns at the infirmary.", "enter hospital"),
        ("Arno Vess was discharged from hospital.", "leave hospital"),
        ("Arno Vess was released from hospital on Sunday.", "leave hospital"),
        ("Arno Vess walked out of St Brannoc's Hospital on Sunday.", "leave hospital"),
        ("Arno Vess left hospital after two weeks.", "leave hospital"),
        ("Arno Vess will be put on a ventilator.", "enter ventilator"),
        ("Arno Vess will be back at his desk on Monday.", "be back at work"),
        ("Arno Vess returned to work on Monday.", "be back at work"),
    ],
)
def test_the_place_and_the_way_it_goes_name_the_act(page: Recogniser, text: str, act: str) -> None:
    (told,) = [each for each in page(text).events if each.act]
    assert told.act == act
    assert [(each.role, each.name) for each in told.participants] == [("theme", "Arno Vess")]


def test_who_is_not_on_a_ventilator_has_not_been_put_on_one(page: Recogniser) -> None:
    (told,) = [each for each in page("Arno Vess is not on a ventilator.").events if each.act]
    assert told.act == "enter ventilator"
    assert [judgement.score for judgement in told.factuality] == [-3]


@pytest.mark.parametrize(
    "text",
    [
        "Arno Vess took flowers to hospital.",
        "Arno Vess left the hospital project.",
        "Arno Vess thanked the nurses in intensive care.",
        "Arno Vess got to work on a plan.",
        "Arno Vess brought jobs back to work on the line.",
    ],
)
def test_who_only_has_to_do_with_such_a_place_is_not_kept_there(page: Recogniser, text: str) -> None:
    kept = ("enter", "leave", "be back")
    assert not [each for each in page(text).events if each.act and each.act.startswith(kept)]
