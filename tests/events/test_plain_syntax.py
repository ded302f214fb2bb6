"""Plain constructions of English that any report uses, whatever it is about."""

from __future__ import annotations

import pytest
from tests.events.conftest import Recogniser, mention

from reportedly.model.statement import Change, EventType, Factuality


@pytest.mark.parametrize(
    ("text", "word", "kind", "role"),
    [
        ("Ann Roe was arrested in May and charged with fraud.", "charged", EventType.COURT, "target"),
        ("Ann Roe was found guilty on Monday and jailed for life.", "jailed", EventType.COURT, "target"),
        ("Ann Roe was flown to Turku and released.", "released", EventType.COURT, "target"),
        ("Ann Roe has been shot and killed in Turku.", "killed", EventType.DEATH, "victim"),
    ],
)
def test_the_second_of_two_passives_is_one(page: Recogniser, text: str, word: str, kind: EventType, role: str) -> None:
    found = mention(page(text), word)
    assert found.type is kind
    assert [(each.role, each.name) for each in found.participants] == [(role, "Ann Roe")]


def test_who_was_held_and_then_did_something_has_done_it(page: Recogniser) -> None:
    found = mention(page("Ann Roe was arrested in May and met Jon Vik in Turku."), "met")
    assert {each.role for each in found.participants} == {"party"}


@pytest.mark.parametrize(
    "text", ["Ann Roe did meet Jon Vik on Monday.", "Ann Roe did not meet Jon Vik on Monday, her office said."]
)
def test_what_somebody_did_lies_behind(page: Recogniser, text: str) -> None:
    found = mention(page(text, published="2025-05-06"), "meet")
    assert not found.expected
    assert found.when is not None and found.when.earliest == "2025-05-05"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Officials put an offer on the table in May to free Ann Roe.", "free"),
        ("Norvik launched a campaign in Turku to buy Halden.", "buy"),
    ],
)
def test_what_something_is_made_for_is_only_possible(page: Recogniser, text: str, word: str) -> None:
    found = mention(page(text), word)
    assert max(each.score for each in found.factuality) <= Factuality.PROBABLE.score


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("Talks on the release of Ann Roe go on, Jon Vik said.", False),
        ("The accord includes the release of Ann Roe, Jon Vik said.", False),
        ("After her release Ann Roe flew to Turku.", True),
        ("The release of Ann Roe on Monday drew crowds.", True),
    ],
)
def test_a_release_that_is_only_spoken_of_is_none(page: Recogniser, text: str, certain: bool) -> None:
    found = mention(page(text, published="2025-05-06"), "release")
    assert any(each.value is Factuality.CERTAIN for each in found.factuality) is certain


def test_who_has_no_choice_but_to_do_it_has_not_done_it(page: Recogniser) -> None:
    found = mention(page("Ann Roe has no choice but to resign, Jon Vik said."), "resign")
    assert found.expected
    assert max(each.score for each in found.factuality) == Factuality.POSSIBLE.score


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The strike was called off and rescheduled for May 12.", Change.POSTPONED),
        ("The strike planned for Monday has been called off and will now take place on May 12.", Change.POSTPONED),
        ("The strike was called off and the train will now run to Turku.", Change.CANCELLED),
    ],
)
def test_what_is_called_off_and_set_anew_is_put_off(page: Recogniser, text: str, change: Change) -> None:
    assert mention(page(text), "strike").change is change


def test_what_somebody_only_hopes_to_do_is_not_done(page: Recogniser) -> None:
    text = "Norvik's hopes of putting the Heron into orbit this year are fading after it was dropped, it is claimed."
    found = mention(page(text), "putting")
    assert max(each.score for each in found.factuality) <= Factuality.POSSIBLE.score
