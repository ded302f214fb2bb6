"""What answers in place of what fits best: another attempt at what had not come, told long after."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import meeting, page, source

from reportedly.model.dossier import DossierEvent, Status
from reportedly.model.statement import Basis
from reportedly.origins import trace
from reportedly.stories.dossier import assemble
from reportedly.stories.questions.query import Found, Query
from reportedly.stories.questions.told_anew import answers_instead, follows
from reportedly.stories.questions.wanted import Wanted

PAGE = page(
    "A",
    "2013-06-04",
    meeting("a1"),
    sources=(source(1, "a source", Basis.ANONYMOUS),),
    text="Signe Torvald may meet Ilmar Kask in Bergen, a source told the Herald.",
)
ASKED = Query("Will Torvald meet Kask?", None, Wanted((), ("Torvald", "Kask"), (), ("Torvald", "Kask"), None, False))


def told(status: Status, at: str, score: float) -> Found:
    """The meeting of the page, standing so since that day."""
    (event,) = assemble("s", [PAGE], trace([PAGE]), "2025-05-11").events
    step = replace(event.history[0], status=status, at=at)
    stands: DossierEvent = replace(event, id=at, status=status, since=at, history=(step,))
    return Found(score, events=(stands,))


@pytest.mark.parametrize(
    ("before", "since", "score", "instead"),
    [
        ((Status.DENIED, "2013-06-04"), (Status.ANNOUNCED, "2018-09-24"), 3.7, True),
        ((Status.CANCELLED, "2013-06-04"), (Status.RUMOURED, "2018-09-24"), 3.7, True),
        ((Status.DENIED, "2013-06-04"), (Status.ANNOUNCED, "2013-07-24"), 3.7, False),  # soon after
        ((Status.DENIED, "2013-06-04"), (Status.ANNOUNCED, "2012-06-04"), 3.7, False),  # before
        ((Status.DENIED, "2013-06-04"), (Status.ANNOUNCED, "2018-09-24"), 3.0, False),  # fits worse
        ((Status.RUMOURED, "2013-06-04"), (Status.ANNOUNCED, "2013-12-24"), 3.7, True),
        ((Status.RUMOURED, "2013-06-04"), (Status.OCCURRED, "2013-12-24"), 3.7, False),  # by others, or of others
        ((Status.LAPSED, "2013-09-04"), (Status.ANNOUNCED, "2013-09-10"), 3.7, True),
    ],
)
def test_another_attempt_answers_in_place_of_what_had_not_come(
    before: tuple[Status, str], since: tuple[Status, str], score: float, instead: bool
) -> None:
    best, again = told(*before, 3.75), told(*since, score)
    assert answers_instead(ASKED, again, best) is instead
    assert follows(ASKED, again, best) is instead


def test_what_has_no_since_takes_no_place() -> None:
    best, again = told(Status.RUMOURED, "2013-06-04", 3.75), told(Status.OCCURRED, "2013-07-04", 3.7)
    (event,) = again.events
    assert answers_instead(ASKED, Found(3.7, events=(replace(event, since=None),)), best) is False
