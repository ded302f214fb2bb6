"""What somebody is feared dead or suspected in has happened, as has what delays are likely after."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Six people were feared dead in the blast.", "blast"),
        ("Ann Roe is suspected in the killing of a judge.", "killing"),
        ("Nothing was ruled out in the crash, officials said.", "crash"),
        ("Delays are likely after the derailment.", "derailment"),
    ],
)
def test_what_it_is_told_about_has_happened(page: Recogniser, text: str, word: str) -> None:
    assert mention(page(text), word).factuality[0].value is Factuality.CERTAIN


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("Six people were feared dead in the blast.", "dead", Factuality.POSSIBLE),
        ("A strike is planned in the port.", "strike", Factuality.PROBABLE),
        ("Arson was suspected in the blaze.", "Arson", Factuality.POSSIBLE),
    ],
)
def test_what_is_feared_planned_or_suspected_has_not(page: Recogniser, text: str, word: str, value: Factuality) -> None:
    assert mention(page(text), word).factuality[0].value is value


def test_in_a_headline_too(page: Recogniser) -> None:
    found = {each.text: each for each in page("It was cold.", "Arson suspected in Norvik blaze").events}
    assert found["Arson"].factuality[0].value is Factuality.POSSIBLE
    assert found["blaze"].factuality[0].value is Factuality.CERTAIN
