"""What stories are called on the desk."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from reportedly.desk.naming import headed, headings
from reportedly.desk.prose.headlines import headline, question
from reportedly.model.dossier import Status, StoryHead
from reportedly.model.summary import Lasting, StorySummary

from .prose.conftest import AS_OF, MEETING

HEAD = StoryHead("s-1", "Meeting of Ida Strand and Oskar Nurmi", "2025-04-28", "2025-04-30", 3)


@pytest.mark.parametrize("status", list(Status))
def test_a_story_is_asked_about_while_it_is_open_and_told_as_the_edition_does_once_it_is_settled(
    status: Status,
) -> None:
    event = replace(MEETING, status=status)
    open_still = status in ("rumoured", "reported", "announced", "confirmed", "postponed", "disputed")
    assert headed(HEAD, event, AS_OF) == (question(event) if open_still else headline(event, AS_OF))


def test_a_story_is_found_by_its_heading_soon_and_years_later() -> None:
    occurred = replace(MEETING, status=Status.OCCURRED)
    found = headings(StorySummary(HEAD, occurred, Lasting("2025-04-30T08:00:00Z", None)))
    assert found == (headline(occurred, "2025-04-30"), headline(occurred, "2027-01-01"))
    assert headings(StorySummary(HEAD, None, Lasting("2025-04-30T08:00:00Z", None))) == ()
