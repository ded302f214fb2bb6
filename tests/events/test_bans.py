"""Bans: who bans, what is banned, and when a ban is put off."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, EventMention

from .conftest import Recogniser, mention


def roles(event: EventMention) -> list[tuple[str, str]]:
    return [(each.role, each.name) for each in event.participants]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Holm delayed the Pixa ban until June.", [("theme", "Pixa")]),
        ("Pixa faces a ban in Norway.", [("theme", "Pixa")]),
        ("Norway's ban on Norvik begins in June.", [("agent", "Norway"), ("theme", "Norvik")]),
    ],
)
def test_a_ban_has_who_bans_and_what_is_banned(page: Recogniser, text: str, expected: list[tuple[str, str]]) -> None:
    """What has a name before the word is banned, but for states."""
    assert roles(mention(page(text), "ban")) == expected


def test_a_ban_in_force_has_the_same(page: Recogniser) -> None:
    """That it takes effect is told of who bans and of what is banned."""
    found = page("Norway's ban on Norvik took effect on Monday.")
    assert roles(mention(found, "took effect")) == [("agent", "Norway"), ("theme", "Norvik")]


def test_a_law_that_its_owner_may_face_a_ban_by_is_not_banned(page: Recogniser) -> None:
    """The subject of a clause about somebody else is no theme."""
    found = page("Holm signed a law that gives the owner of Pixa a year to sell it or face a nationwide ban.")
    assert roles(mention(found, "ban")) == []


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Holm ordered her minister on Monday not to enforce the Pixa ban until May 18.", "ban", "2025-05-18"),
        ("The ministry will not apply the ban on diesel cars for six months, until July 1.", "ban", "2025-07-01"),
        ("Holm extended the deadline for the Pixa ban to Sept. 17.", "ban", "2025-09-17"),
        ("Holm is pushing back the Pixa ban deadline to May 9.", "ban deadline", "2025-05-09"),
    ],
)
def test_a_ban_that_is_not_enforced_yet_is_put_off(page: Recogniser, text: str, words: str, day: str) -> None:
    """So is one whose deadline is moved."""
    event = mention(page(text), words)
    assert event.change is Change.POSTPONED
    assert event.when is not None
    assert event.when.earliest == day


def test_who_could_not_enforce_a_ban_has_not_put_it_off(page: Recogniser) -> None:
    """Want of means is no decision."""
    found = page("The council could not enforce the ban on fireworks for two nights.")
    assert all(event.change is None for event in found.events)


def test_what_a_law_says_is_to_be_done_lies_ahead(page: Recogniser) -> None:
    """The Sunday of "be banned on Sunday" is the next one."""
    found = page("The court upheld a law that required the app Pixa to be sold by its owner or be banned on Sunday.")
    when = mention(found, "banned").when
    assert when is not None
    assert when.earliest == "2025-03-16"
