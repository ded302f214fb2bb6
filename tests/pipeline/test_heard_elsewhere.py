"""An outlet's report that other pages know to be that of unnamed people, and what has come of a plan of long ago."""

from __future__ import annotations

import pytest

from .test_one_matter import asked

QUOTING = (
    "2025-05-02",
    "Peru to release aid worker Ana Holm",
    "LIMA (Volga Times) - Peru will release the aid worker Ana Holm, Peruvian state television reported on Friday, quoting"
    " an unnamed official.",
)
SHORTENED = (
    "2025-05-02",
    "Ana Holm to be released",
    "The aid worker Ana Holm will be released, according to Peruvian state TV.",
)
FREED = (
    "2026-03-16",
    "Peru releases Ana Holm",
    "LIMA (Volga Times) - The aid worker Ana Holm was released from prison on Monday, Peru's justice ministry said.",
)


@pytest.mark.parametrize("rows", [(QUOTING,), (QUOTING, SHORTENED), (SHORTENED, QUOTING)])
def test_what_an_outlet_has_from_unnamed_people_is_a_rumour_on_every_page(rows: tuple) -> None:
    (event,) = asked("Will Ana Holm be released?", "2025-05-03", *rows).events
    assert str(event.status) == "rumoured"


def test_without_a_page_that_says_so_an_outlet_reports_it() -> None:
    (event,) = asked("Will Ana Holm be released?", "2025-05-03", SHORTENED).events
    assert str(event.status) == "reported"


def test_what_has_come_of_it_is_asked_for_and_not_the_rumour_of_months_ago() -> None:
    (event,) = asked("Will Ana Holm be released?", "2026-03-17", QUOTING, FREED).events
    assert str(event.status) == "occurred"
    assert event.when is not None
    assert event.when.earliest == "2026-03-16"
