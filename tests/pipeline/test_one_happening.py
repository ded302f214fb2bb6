"""What pages of one story open with, of one kind, day and place, is one happening, whomever each names for it."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import shelf

from reportedly import pipeline
from reportedly.model.dossier import DossierEvent

ASIDES = (
    "The road to the mill is closed, and the owners wait for the snow to melt. ",
    "Apples were dear this year, because the rain came late to the orchards. ",
    "Nobody in the choir can read the old scores any more, says its leader. ",
)
FIRST = "A gunman opened fire on a choir in Tallinn on Sunday and fled."


def events(*leads: tuple[str, str, str]) -> list[DossierEvent]:
    """What pages tell, each with its day, headline and lead."""
    rows = [
        (day, f"Post {at}", title, f"{lead} {aside * 8}")
        for at, ((day, title, lead), aside) in enumerate(zip(leads, ASIDES, strict=False))
    ]
    found = pipeline.dossier("s", shelf(*rows), "2025-06-30")
    assert found is not None
    return [event for event in found.events if event.type.value in ("attack", "protest or strike", "death")]


def pages_of(event: DossierEvent) -> set[str]:
    return {mention.rpartition("#")[0] for mention in event.mentions}


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Two nurses shot in Tallinn", "Two nurses were shot in Tallinn on Sunday."),
        ("Tallinn shooting shocks Estonia", "The shooting in Tallinn has shocked Estonia."),
        ("Attack on singers in Tallinn", "Police search for the man behind the attack in Tallinn."),
    ],
)
def test_one_attack_is_told_in_ever_other_words(title: str, lead: str) -> None:
    found = events(("2025-06-02", "Choir shot at in Tallinn", FIRST), ("2025-06-03", title, lead))
    assert [pages_of(event) for event in found] == [{"p0", "p1"}]


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Two nurses shot in Tartu", "Two nurses were shot in Tartu on Sunday."),
        ("Two nurses shot in Tallinn", "Two nurses were shot in Tallinn on Thursday."),
        ("Second attack in Tallinn", "A second attack in Tallinn on Sunday hit a mill."),
        ("Attack feared in Tallinn", "Police fear that gunmen will attack a mill in Tallinn on Friday."),
        ("Singers march in Tallinn", "Hundreds of singers protested in Tallinn on Sunday."),
    ],
)
def test_another_place_day_or_kind_is_another_happening(title: str, lead: str) -> None:
    found = events(("2025-06-02", "Choir shot at in Tallinn", FIRST), ("2025-06-03", title, lead))
    assert all(len(pages_of(event)) == 1 for event in found)
    assert {page for event in found for page in pages_of(event)} == {"p0", "p1"}


def test_what_is_told_further_down_may_be_of_another_attack() -> None:
    recalled = f"The council has a new hall. {ASIDES[2] * 8} A gunman shot two nurses in Tallinn on Sunday."
    found = events(("2025-06-02", "Choir shot at in Tallinn", FIRST), ("2025-06-03", "New hall for Tallinn", recalled))
    assert [len(pages_of(event)) for event in found] == [1, 1]


@pytest.mark.parametrize("other", ["Latvia attacked Fort Lind", "Finland attacked Fort Berg"])
def test_attacks_by_others_or_of_one_army_on_others_stay_apart(other: str) -> None:
    found = events(
        ("2025-06-02", "Finland attacks Fort Lind in Tallinn", "Finland attacked Fort Lind in Tallinn on Sunday."),
        ("2025-06-03", f"{other} in Tallinn", f"{other} in Tallinn on Sunday."),
    )
    assert [len(pages_of(event)) for event in found] == [1, 1]
