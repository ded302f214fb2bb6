"""Posts that are kept or lost, in the words of those who deny it and of those who have it announced."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventMention, EventType, Factuality

from .conftest import Recogniser

_PLAN = "President Ines Duval may oust Tom Reed, officials said. "


def last(page: Recogniser, text: str) -> EventMention:
    told = [each for each in page(text).events if each.type is EventType.APPOINTMENT and each.part == "body"]
    return max(told, key=lambda each: each.span)


def held(event: EventMention) -> set[Factuality]:
    return {each.value for each in event.factuality}


@pytest.mark.parametrize(
    "text",
    [
        "Spokeswoman Ana Berg said Tom Reed remained in his post.",
        "Tom Reed will stay on as secretary, spokeswoman Ana Berg said.",
        "Tom Reed is not going anywhere, spokeswoman Ana Berg said.",
        "Ana Berg said the reports on Tom Reed being replaced were not true.",
        "Ana Berg told a meeting that Tom Reed had no intention of stepping down.",
    ],
)
def test_who_is_said_to_keep_a_post_is_said_not_to_leave_it(page: Recogniser, text: str) -> None:
    event = last(page, _PLAN + text)
    assert Factuality.CERTAINLY_NOT in held(event)
    assert "Tom Reed" in [each.entity for each in event.participants]


def test_who_calls_the_reports_untrue_answers_them(page: Recogniser) -> None:
    found = page(_PLAN + "Ana Berg said on Saturday the reports were untrue.").events
    assert any(Factuality.CERTAINLY_NOT in held(each) for each in found if each.type is EventType.APPOINTMENT)


@pytest.mark.parametrize(
    "text",
    [
        "The ministry fired Tom Reed. Tom Reed's departure was announced on Tuesday.",
        "The ministry fired Tom Reed. He was let go after a row.",
        "The ministry may fire Tom Reed. It has decided to remove Tom Reed.",
    ],
)
def test_who_departs_is_let_go_or_removed_where_a_page_tells_of_sackings_loses_a_post(
    page: Recogniser, text: str
) -> None:
    assert "Tom Reed" in [each.entity for each in last(page, text).participants]


def test_who_stays_in_a_town_keeps_no_post(page: Recogniser) -> None:
    assert page("Tom Reed stayed in Turku for a week.").events == ()


def test_a_motion_to_impeach_somebody_that_is_thrown_out_throws_nobody_out(page: Recogniser) -> None:
    found = page("A motion seeking to impeach President Ines Duval was thrown out on Saturday.").events
    assert not [each for each in found if each.type is EventType.APPOINTMENT]


@pytest.mark.parametrize("post", ["his running mate", "its nominee for mayor"])
def test_a_running_mate_or_nominee_is_picked_as_one_is_for_an_office(page: Recogniser, post: str) -> None:
    event = last(page, f"Senator Ole Rask picked Tom Reed as {post} on Monday.")
    assert ("appointee", "Tom Reed") in [(each.role, each.entity) for each in event.participants]
