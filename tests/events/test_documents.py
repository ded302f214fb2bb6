"""Documents and footage that are released, made public, withheld or blocked: no prisoner goes free by that."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, Change, EventMention, EventType, Factuality

from .conftest import Recogniser


def released(page: Recogniser, text: str) -> EventMention:
    return next(each for each in page(text).events if each.type is EventType.PUBLICATION)


def held(event: EventMention) -> Factuality:
    """What its source holds of it, or the page itself where it states none."""
    return max((each for each in event.factuality), key=lambda each: each.by != ARTICLE).value


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("The names of the victims were released on Friday.", "The names of the victims"),
        ("The gang released a video of the hostages on Sunday.", "a video of the hostages"),
        ("The ministry plans the release of the tapes this week.", "the tapes"),
        ("The dossier was made public on Monday.", "The dossier"),
        ("The house must make public the memo prepared by its panel.", "the memo"),
        ("President Ines Duval declassified the letters on Monday.", "the letters"),
        ("Judge Tom Reed unsealed the affidavit on Friday.", "the affidavit"),
        ("The panel voted to release six years of Duval's tax returns.", "Duval's tax returns"),
        ("Duval read the letter. It will be released on Friday, he said.", "the letter"),
        ("They wrote their own memo, but the board voted not to release it.", "their own memo"),
    ],
)
def test_what_can_be_read_or_watched_is_published(page: Recogniser, text: str, theme: str) -> None:
    assert [each.name for each in released(page, text).participants if each.role == "theme"] == [theme]


@pytest.mark.parametrize(
    "text", ["The state released 40 prisoners on Friday.", "Two hostages were released on Monday."]
)
def test_who_is_released_goes_free(page: Recogniser, text: str) -> None:
    assert [each.type for each in page(text).events] == [EventType.COURT]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The panel voted on Monday to release the memo.", Factuality.PROBABLE),
        ("The panel voted not to release the memo.", Factuality.CERTAINLY_NOT),
        ("President Ines Duval ordered the ministry to release the files.", Factuality.PROBABLE),
        ("The memo has not been released.", Factuality.UNCOMMITTED),
        ("The memo, released on Friday, ran to four pages.", Factuality.CERTAIN),
    ],
)
def test_what_is_resolved_or_not_yet_done_is_not_out(page: Recogniser, text: str, value: Factuality) -> None:
    assert held(released(page, text)) is value


def test_the_day_of_a_vote_is_not_that_of_the_release(page: Recogniser) -> None:
    assert released(page, "The panel voted on Monday to release the memo.").when is None


def test_who_is_open_to_a_thing_has_not_done_it(page: Recogniser) -> None:
    event = released(page, "The ministry is open to releasing the memo.")
    assert held(event) is Factuality.POSSIBLE


def test_a_release_that_is_blocked_is_called_off(page: Recogniser) -> None:
    event = released(page, "President Ines Duval on Friday blocked the release of a secret memo.")
    assert event.change is Change.CANCELLED


def test_a_report_cited_by_its_day_came_out_on_it(page: Recogniser) -> None:
    event = released(page, "The crew ignored three warnings, according to a report published on Thursday.")
    assert event.when is not None
    assert event.when.earliest == "2025-03-13"
