"""What a forged video, message or quote tells is said by nobody, and denied by who calls it forged."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, EventType, Factuality

from .conftest import Recogniser


def _held(page: Recogniser, text: str) -> set[Factuality]:
    told = next(each for each in page(text).events if each.type is EventType.APPOINTMENT)
    return {each.value for each in told.factuality if each.by != ARTICLE}


@pytest.mark.parametrize(
    "text",
    [
        "A video that the army said was fake shows President Ana Roe saying that she has resigned.",
        "A quote in which Ana Roe says that she will resign was invented, her office said.",
        "Ana Roe said that a video in which she announces her resignation was fake, and that she would stay.",
    ],
)
def test_who_calls_it_forged_says_that_it_is_not_so(page: Recogniser, text: str) -> None:
    assert _held(page, text) == {Factuality.CERTAINLY_NOT, Factuality.UNCOMMITTED}


@pytest.mark.parametrize(
    "text",
    [
        "A doctored clip shows President Ana Roe saying that she has resigned.",
        "The clip, which Ana Roe called a deepfake, shows her saying that she will not resign.",
        "A deepfake video in which President Ana Roe says that she has resigned has gone round, the Herald said.",
    ],
)
def test_whom_a_forged_video_shows_has_said_nothing(page: Recogniser, text: str) -> None:
    assert _held(page, text) == {Factuality.UNCOMMITTED}


@pytest.mark.parametrize(
    "text",
    [
        "A video posted by her office shows President Ana Roe saying that she has resigned.",
        "Ana Roe, in a statement about fabricated data, said that she had resigned.",
        "The document, which lists fabricated invoices, shows that Ana Roe has resigned.",
    ],
)
def test_what_is_genuine_is_said(page: Recogniser, text: str) -> None:
    assert Factuality.CERTAIN in _held(page, text)
