"""People who change employers: who leaves, is let go, hired or lured away, and who no longer does his work there."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ada Roe will depart Norvik TV when her contract runs out.", "depart"),
        ("Roe will leave the broadcaster when his contract expires.", "leave"),
        ("Ada Roe will not renew her contract with Norvik TV.", "renew"),
        ("Ada Roe said goodbye to Norvik on Monday.", "said goodbye"),
        ("Ada Roe was let go from Norvik in June.", "let go"),
        ("Ada Roe's exit from Norvik was announced on Monday.", "exit"),
        ("Norvik lured Ada Roe away from Halden.", "lured"),
        ("Norvik has recruited Ada Roe from Halden.", "recruited"),
        ("TV Norlink announced that Ada Roe no longer hosts the show.", "hosts"),
        ("Ada Roe is no longer in charge of the show.", "is"),
    ],
)
def test_somebody_changes_employers(page: Recogniser, text: str, word: str) -> None:
    found = mention(page(text), word)
    assert found.type == "appointment or resignation"
    assert any("Roe" in each.name for each in found.participants if each.role == "appointee")
    assert not any(each.value is Factuality.CERTAINLY_NOT for each in found.factuality)


def test_who_renews_a_contract_does_not_leave(page: Recogniser) -> None:
    found = mention(page("Ada Roe renewed her contract with Norvik TV on Monday."), "renewed")
    assert any(each.value is Factuality.CERTAINLY_NOT for each in found.factuality)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Ada Roe will leave for Norvik Corp in May.", Factuality.CERTAIN),
        ("Ada Roe is not leaving for Norvik Corp, her office said.", Factuality.CERTAINLY_NOT),
    ],
)
def test_who_leaves_for_a_body_changes_employers(page: Recogniser, text: str, held: Factuality) -> None:
    found = next(event for event in page(text).events if event.type == "appointment or resignation")
    assert held in [each.value for each in found.factuality]
    for goal in ("Turku", "NATO", "the United Nations in New York"):
        assert not [event for event in page(f"Ada Roe left for {goal} on Monday.").events if event.type == found.type]


@pytest.mark.parametrize(
    "text",
    [
        "The thieves left the bank on foot.",
        "Ada Roe left the company a note.",
        "The hostage was let go on Monday.",
        "Roe is no longer a threat.",
        "The bridge no longer carries cars.",
        "It will open in May, Ada Roe said.",
    ],
)
def test_nobody_changes_employers(page: Recogniser, text: str) -> None:
    told = [event for event in page(text).events if event.type == "appointment or resignation"]
    assert not [each for event in told for each in event.participants if each.role == "agent"]
