"""Launches by the name and the number of what flies, and in the words in which they are put off and tried again."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, Factuality

from .conftest import Recogniser, mention, read


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("The launch of Aurora 1 was put off to Monday.", "launch", "Aurora 1"),
        ("Aurora 1 will launch on Monday.", "launch", "Aurora 1"),
        ("Norspace will launch Aurora I on Monday.", "launch", "Aurora I"),
        ("Norspace called off today's Aurora I launch at noon.", "launch", "Aurora I"),
        ("Norlift's Heron 9 lifted off on Monday.", "lifted off", "Heron 9"),
        ("The launch of Heron on 9 July was called off.", "launch", "Heron"),
        ("The launch of Heron 20 minutes before noon was called off.", "launch", "Heron"),
    ],
)
def test_what_flies_has_its_number(page: Recogniser, text: str, word: str, name: str) -> None:
    assert name in [each.entity for each in mention(page(text), word).participants if each.role == "theme"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The debut of NASA's new moon rocket was scrubbed on Monday.", "debut"),
        ("NASA said on Monday that its moon rocket will lift off on Friday.", "lift off"),
    ],
)
def test_whose_rocket_it_is_launches_it(page: Recogniser, text: str, word: str) -> None:
    assert "NASA" in [each.entity for each in mention(page(text), word).participants if each.role == "agent"]


def test_who_scrubs_a_launch_in_a_headline_is_not_what_flies() -> None:
    found = mention(read("A pump failed.", "NASA scrubs launch of new moon rocket after pump problem"), "launch")
    assert [each.entity for each in found.participants if each.role == "agent"] == ["NASA"]
    assert found.change is Change.POSTPONED


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("NASA is targeting the next launch attempt of Aurora 1 for Friday, March 21.", "launch attempt", "2025-03-21"),
        ("NASA will make a second run at its Aurora mission this Saturday, March 15, agency officials said.", "run",
         "2025-03-15"),
        ("NASA will try again to launch Aurora 1 on Saturday.", "launch", "2025-03-15"),
        ("NASA plans to send the capsule around the moon on Monday morning.", "send", "2025-03-17"),
    ],
)  # fmt: skip
def test_what_is_aimed_at_or_tried_again_is_planned_for_its_day(
    page: Recogniser, text: str, word: str, day: str
) -> None:
    found = mention(page(text), word)
    assert found.when is not None
    assert found.when.earliest == day
    assert max(each.score for each in found.factuality) >= Factuality.PROBABLE.score


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("NASA forgoes Tuesday launch of the Aurora rocket as a storm nears.", "launch"),
        ("The launch director waived off today's Aurora 1 launch.", "launch"),
        ("NASA slipped its moon shot by two days, to early Wednesday, March 19.", "moon shot"),
        ("The launch of Aurora 1 slides to March 19.", "launch"),
    ],
)
def test_a_launch_is_put_off_in_many_words(page: Recogniser, text: str, word: str) -> None:
    assert mention(page(text), word).change is Change.POSTPONED


@pytest.mark.parametrize(
    "text",
    [
        "The rocket will roll out to Launch Pad 39B on Monday.",
        "First motion of the rocket on its launch pad is targeted for 11 p.m. Monday.",
        "Rather than launch Aurora on Monday, Norspace will wait until Wednesday.",
    ],
)
def test_what_is_no_launch_is_told_as_none(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type == "launch or test"]


def test_a_go_at_launching_need_not_have_been_a_launch(page: Recogniser) -> None:
    found = mention(page("A leak ended the second go at launching the Aurora rocket on Thursday."), "launching")
    assert all(each.value is Factuality.UNCOMMITTED for each in found.factuality)


def test_a_day_that_had_been_aimed_at_is_no_new_one(page: Recogniser) -> None:
    text = "NASA has pushed back the launch of Aurora 1. It had been eyeing March 20."
    days = [each.when.earliest for each in page(text).events if each.when]
    assert "2025-03-20" not in days


def test_what_flies_is_not_its_site() -> None:
    body = "The Aurora launch was put off on Monday, the ministry said. Engineers at the Aurora Space Center wept."
    found = mention(read(body, "Aurora launch put off again"), "launch")
    assert [each.entity for each in found.participants if each.role == "theme"] == ["Aurora"]
