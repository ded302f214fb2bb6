"""Who says that a thing stays as it is denies the change that others told of: a post, sanctions, a border, a prison."""

from __future__ import annotations

import pytest

from .asked import First, status

RESIGNATION: First = (
    "Tamm to step down, sources say",
    "Prime minister Ida Tamm will resign next week, two party officials said on Friday.",
)
LIFTING: First = (
    "Norway set to lift sanctions on Serbia, sources say",
    "Norway plans to lift sanctions on Serbia this month, two officials said on Friday.",
)
REOPENING: First = (
    "Norway to reopen border on May 6",
    "Norway will reopen its border with Serbia on May 6, the interior ministry said on Friday.",
)
RELEASE: First = (
    "Jailed leader could be freed, lawyer says",
    "The opposition leader Karl Berg could be freed within days, his lawyer said on Friday.",
)
LEAVING: First = (
    "Norway to quit Northern Union, sources say",
    "Norway plans to leave the Northern Union, two ministers said on Friday.",
)


@pytest.mark.parametrize(
    "body",
    [
        "Ida Tamm insisted on Tuesday that she would remain prime minister.",
        "Ida Tamm said on Tuesday that she would carry on as prime minister.",
        "Ida Tamm said on Tuesday that she intends to stay in office.",
    ],
)
def test_who_will_go_on_in_a_post_does_not_leave_it(body: str) -> None:
    assert status("Will Ida Tamm resign?", RESIGNATION, ("Tamm hits back", body)) == "denied"


def test_who_stays_until_somebody_else_is_found_leaves() -> None:
    body = "Ida Tamm said on Tuesday she would remain prime minister until a successor was chosen."
    assert status("Will Ida Tamm resign?", RESIGNATION, ("Handover", body)) != "denied"


@pytest.mark.parametrize(
    "body",
    [
        "Norway's foreign minister said on Tuesday that sanctions against Serbia would remain in place.",
        "Norway will keep its sanctions on Serbia in force, prime minister Ida Tamm said on Tuesday.",
    ],
)
def test_sanctions_that_stay_are_not_lifted(body: str) -> None:
    assert status("Will Norway lift sanctions on Serbia?", LIFTING, ("No let-up", body)) == "denied"


def test_a_border_that_stays_shut_does_not_open() -> None:
    body = "Norway said on Tuesday that its border with Serbia would remain closed until further notice."
    told = status("Will Norway reopen its border with Serbia?", REOPENING, ("Border to stay shut", body))
    assert told in {"denied", "postponed", "cancelled"}


@pytest.mark.parametrize(
    "body",
    [
        "Karl Berg must remain in prison, a Turku court ruled on Tuesday.",
        "Opposition leader Karl Berg will be kept in custody for another month, prosecutors said on Tuesday.",
        "A Turku court on Tuesday turned down a request to let Karl Berg go.",
    ],
)
def test_who_stays_in_jail_is_not_freed(body: str) -> None:
    assert status("Will Karl Berg be released?", RELEASE, ("Berg to stay behind bars", body)) == "denied"


@pytest.mark.parametrize(
    "body",
    [
        "Prime minister Ida Tamm said on Tuesday her country would remain a member of the Northern Union.",
        "Norway will stay in the Northern Union, prime minister Ida Tamm said on Tuesday.",
    ],
)
def test_a_state_that_stays_in_a_union_does_not_leave_it(body: str) -> None:
    assert status("Will Norway leave the Northern Union?", LEAVING, ("Norway in to stay", body)) == "denied"
