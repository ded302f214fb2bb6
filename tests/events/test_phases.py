"""Of what lasts a page tells that it goes on, or that it is over."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word", "phase"),
    [
        ("A strike at the carmaker Velora went into its third week on Tuesday.", "strike", "going on"),
        ("Drivers at Velora were on strike for a third day on Tuesday.", "strike", "going on"),
        ("Piet Vane was on the tenth day of a hunger strike on Tuesday.", "strike", "going on"),
        ("The strike at Velora continued on Tuesday.", "strike", "going on"),
        ("A strike at the carmaker Velora ended on Tuesday.", "strike", "over"),
        ("Drivers ended their strike at Velora on Tuesday.", "strike", "over"),
        ("The strike at Velora is over.", "strike", "over"),
        ("The strike at Velora has not ended.", "strike", "going on"),
        ("The strike at Velora may end on Friday.", "strike", "going on"),
        ("Talks to end a strike at Velora broke down on Tuesday.", "strike", "going on"),
        ("The strike at Velora began on Tuesday.", "strike", None),
        ("Members voted to end the strike at Velora.", "strike", None),
        ("Government troops broke the siege of Sarvik on Tuesday.", "siege", "over"),
    ],
)
def test_the_course_of_what_lasts(page: Recogniser, text: str, word: str, phase: str | None) -> None:
    assert mention(page(text), word).phase == phase


@pytest.mark.parametrize(
    "text",
    ["The strike at Velora will end on Friday.", "Talks to end a strike at Velora broke down on Tuesday."],
)
def test_what_is_yet_to_end_is_not_itself_ahead(page: Recogniser, text: str) -> None:
    strike = mention(page(text), "strike")
    assert not strike.expected
    assert [str(each.value) for each in strike.factuality] == ["CT+"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The pilots' strike at Balt Air went into its fifth day on Tuesday.", "protest or strike"),
        ("The military strike on Sarvik ended the talks on Tuesday.", "attack"),
    ],
)
def test_a_strike_that_goes_on_for_days_is_one_of_workers(page: Recogniser, text: str, kind: str) -> None:
    assert mention(page(text), "strike").type == kind
