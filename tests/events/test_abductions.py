"""People carried off or taken hostage, by whatever verb, and abductions that somebody has made up."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, EventType, Factuality

from .conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Armed men grabbed Ann Roe from her car.", "Ann Roe"),
        ("Roe was snatched by three men.", "Roe"),
        ("Roe was bundled into a van and driven away.", "Roe"),
        ("The men pushed her into a red car.", "her"),
        ("Roe was taken at gunpoint.", "Roe"),
        ("The doctor was hauled off by gunmen.", "The doctor"),
        ("Rebels took two engineers hostage.", "two engineers"),
        ("Three tourists were taken hostage by militants.", "Three tourists"),
        ("Gunmen are holding 20 people hostage in a bank.", "20 people"),
        ("They held him captive for two years.", "him"),
    ],
)
def test_who_is_carried_off_is_abducted(page: Recogniser, text: str, whom: str) -> None:
    (event,) = (each for each in page(text).events if each.type is EventType.ATTACK)
    assert [each.name for each in event.participants if each.role == "target"] == [whom]


@pytest.mark.parametrize(
    "text",
    [
        "Police bundled the suspect into a van.",
        "Police grabbed Roe and took him to court.",
        "She took her son in the car.",
        "Three men grabbed the headlines.",
        "The talks were held hostage by the dispute.",
    ],
)
def test_who_is_arrested_driven_or_only_spoken_of_so_is_not(page: Recogniser, text: str) -> None:
    assert not any(each.type is EventType.ATTACK for each in page(text).events)


@pytest.mark.parametrize(
    "text",
    [
        "Roe had made up her abduction.",
        "Roe has invented the attack.",
        "The kidnapping was fabricated.",
        "Her husband concocted the kidnapping.",
    ],
)
def test_what_is_made_up_was_not(page: Recogniser, text: str) -> None:
    (event,) = page(text).events
    assert [(each.by, each.value) for each in event.factuality] == [(ARTICLE, Factuality.CERTAINLY_NOT)]
