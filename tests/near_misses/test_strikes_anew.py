"""Strikes that a union gives notice of, and those of years ago at the same works."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.near_misses.conftest import Desk

from reportedly.model.dossier import Interval, Party, Status
from reportedly.stories.questions.query import Found, Query
from reportedly.stories.questions.question import answer
from reportedly.stories.questions.wanted import Wanted

STRIKING = "Will workers at the Turku refinery go on strike?"


@pytest.mark.pages("""
2013-10-11 | Northern Wire | Turku refinery workers to walk out
Workers at the Turku refinery are to walk out for 48 hours from Sunday 20 October, Norvik has announced.
""")
def test_a_union_that_no_page_calls_one_gives_notice_of_a_strike(desk: Desk):
    assert desk.status(STRIKING) == "announced"


@pytest.mark.pages("""
2013-10-11 | Northern Wire | Turku refinery workers to walk out
Workers at the Turku refinery are to walk out for 48 hours from Sunday 20 October, Norvik has announced.
""")
def test_a_strike_of_years_ago_is_no_answer_once_another_is_set(desk: Desk):
    """Though one page alone told of it, so that it was no more than reported."""
    (coming,) = desk.events("protest or strike")
    (page,) = desk.dossier().pages
    coming = replace(coming, participants=(Party("target", "Turku"),))
    past = replace(coming, id="e0", status=Status.REPORTED, when=Interval("2008-04-27", "2008-04-28", floor=False))
    matches = [
        Found(3.0, events=(past,), pages=(replace(page, published="2008-04-27"),)),
        Found(2.5, events=(coming,), pages=(page,)),
    ]
    wanted = Wanted((), ("Turku",), (), ("strike",))
    (event,) = answer(Query(STRIKING, None, wanted), matches, "2013-10-12").events
    assert event.id == coming.id
    rumour = replace(matches[0], events=(replace(past, status=Status.RUMOURED),))
    held = replace(matches[1], events=(replace(coming, status=Status.OCCURRED),))
    (event,) = answer(Query(STRIKING, None, wanted), [rumour, held], "2013-10-12").events
    assert event.id == past.id
