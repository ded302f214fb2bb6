"""Headlines leave out "was": what they tell in the past form without an object was done to somebody."""

from __future__ import annotations

import pytest

from .conftest import Recogniser


@pytest.mark.parametrize(
    ("title", "act", "role", "name"),
    [
        ("Mayor says Ivo Bratt's son killed", "killed", "victim", "Ivo Bratt's son"),
        ("Four stabbed to death at Norvik police headquarters", "stabbed", "target", "Four"),
        ("Storm Tilda upgraded to hurricane status", "upgraded", "theme", "Tilda"),
        ("Three killed, three others injured in stabbing attack in Turku, Norland", "killed", "victim", "Three"),
        ("Man held after sister and mother murdered", "murdered", "victim", "mother"),
    ],
)
def test_a_past_form_without_an_object_is_passive(page: Recogniser, title: str, act: str, role: str, name: str) -> None:
    told = next(each for each in page("It rained.", title=title).events if each.text == act)
    assert (role, name) in {(each.role, each.name) for each in told.participants}
    assert all(each.role != "agent" for each in told.participants)


def test_who_resigned_did_it(page: Recogniser) -> None:
    (told,) = page("It rained.", title="Mayor Ivo Bratt resigned over leak").events
    assert [each.role for each in told.participants] == ["appointee"]


def test_of_two_clauses_each_has_its_own_subject(page: Recogniser) -> None:
    told = next(
        e
        for e in page("It rained.", title="Woman killed in Norvik hit-and-run accident, driver charged").events
        if e.text == "charged"
    )
    assert [each.name for each in told.participants] == ["driver"]
