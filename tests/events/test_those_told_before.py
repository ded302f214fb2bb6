"""Who took part in "the attack", "the ruling": those of the one told before, where the page leaves no doubt."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventMention

from .conftest import Recogniser


def _last(page: Recogniser, text: str, words: str) -> EventMention:
    return [each for each in page(text).events if each.text == words][-1]


@pytest.mark.parametrize(
    ("text", "words", "named"),
    [
        ("Novak will visit Oslo on Monday. The visit would be her first.", "visit", ["Novak"]),
        ("The court in Turku ruled for Balticfer. The ruling is a blow to Norlink.", "ruling", ["The court"]),
        ("Tom Roe was assassinated in Turku. The assassination shocked the town.", "assassination", ["Tom Roe"]),
        ("Novak met Petrov in Riga. The meeting lasted an hour.", "meeting", ["Novak", "Petrov"]),
    ],
)
def test_of_one_told_before_those_take_part(page: Recogniser, text: str, words: str, named: list[str]) -> None:
    assert [each.name for each in _last(page, text, words).participants] == named


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norlink sued Balticfer in Turku. The court will rule on Monday. The probe goes on.", "probe"),
        ("Officers shot Tom Roe as he fled. The attack shocked Turku.", "attack"),
        ("Voters in Turku elected Ada Novak. Norvik meddled in the election.", "election"),
        ("Militants shot three miners. Soldiers shot two drivers. The shooting went on all night.", "shooting"),
        ("Novak met Petrov in Riga. Blake met Lind in Oslo. The meeting lasted an hour.", "meeting"),
    ],
)
def test_of_another_matter_or_of_two_nobody_takes_part(page: Recogniser, text: str, words: str) -> None:
    """A wrong participant is worse than none: a gunman shot by the police is no victim of the attack."""
    assert _last(page, text, words).participants == ()
