"""All the origins that the news of a page rests on."""

from __future__ import annotations

import pytest
from tests.origins.sayings import said
from tests.stories.factories import page

from reportedly.model.page import Outcome, OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import Act, Attribution, Basis, PartKind
from reportedly.origins import trace

CLERK = said(1, "the clerk Ada Berg", Basis.PERSON, "Ada Berg")


def names(*sources: Attribution, byline: tuple[str, ...] = ()) -> list[str]:
    reading = page("A", "2025-05-01", sources=sources, text="A page that lets several speak.", byline=byline)
    return [root.name for root in trace([reading]).behind["A"]]


def test_whoever_a_page_lets_speak_is_behind_it():
    assert names(CLERK, said(2, "the Harbour Union", Basis.ORGANISATION, "Harbour Union")) == [
        "Ada Berg",
        "Harbour Union",
    ]


@pytest.mark.parametrize(
    "silent",
    [
        said(2, "Jon Vik", Basis.PERSON, "Jon Vik", act=Act.DECLINE),
        said(2, "Jon Vik", Basis.PERSON, "Jon Vik", held=True),
        said(2, "local media", Basis.OUTLET, None),
        said(2, "the visit", Basis.ORGANISATION, None),
        said(2, "many", Basis.ANONYMOUS, None),
        said(2, "a statement", Basis.DOCUMENT, None),
        said(2, "she", Basis.PERSON, None),
        said(2, "it", Basis.DOCUMENT, None),
        said(2, "an estimate", Basis.DOCUMENT, None),
        said(2, "Jon Vik", Basis.PERSON, "Jon Vik", part=PartKind.TITLE),
    ],
    ids=lambda each: f"{each.source.text} ({each.act}, {each.part})",
)
def test_who_is_nobody_or_says_nothing_is_not(silent: Attribution):
    assert "Ada Berg" in names(CLERK, silent)
    assert "Jon Vik" not in names(CLERK, silent) and silent.source.text not in names(CLERK, silent)


def test_a_headline_counts_where_the_story_names_nobody():
    assert names(said(1, "Jon Vik", Basis.PERSON, "Jon Vik", part=PartKind.TITLE)) == ["Jon Vik"]


def test_what_a_body_is_told_to_have_decided_counts_where_nobody_speaks():
    board = said(2, "the harbour board", Basis.ORGANISATION, "Harbour Board", held=True)
    assert names(board) == ["Harbour Board"]
    assert names(CLERK, board) == ["Ada Berg"]


def test_warnings_that_are_only_mentioned_are_no_statement():
    from msgspec.structs import replace

    from reportedly.model.statement import Words

    warned = replace(said(2, "Norway", Basis.ORGANISATION, "Norway"), cue=Words("warnings", ((0, 4),)))
    assert names(CLERK, warned) == ["Ada Berg"]


def test_of_nested_sources_it_is_the_one_who_spoke_to_the_press():
    police = said(2, "the police", Basis.ORGANISATION, "Bergen Police", outer="a1")
    assert names(CLERK, police) == ["Ada Berg"]


def test_an_outlet_through_which_a_source_reached_the_page_is_none_itself():
    nested = said(2, "two officials", Basis.ANONYMOUS, None, outer="a1")
    assert names(said(1, "the Herald", Basis.OUTLET, "Herald"), nested) == ["two officials, to the Herald"]


def test_a_page_that_names_nobody_rests_on_its_reporters_if_it_has_any():
    assert names(byline=("Eva Rask",)) == ["A Post"]
    assert names() == []


def test_a_copy_that_names_nobody_rests_on_what_its_original_rests_on():
    text = (
        "The harbour board of Bergen has put off its vote on the new ferry terminal after two members asked for a fresh"
        " count of the cost. The vote had been set for Tuesday and will now be held in June, after the summer pause. The"
        " shipping lines had pressed for an early answer because the timetable goes to the printers within days."
    )
    original = page("A", "2025-05-01", sources=(CLERK,), text=text, outlet="Northwire")
    reprint = page("B", "2025-05-02", text=text)
    assert [root.name for root in trace([original, reprint]).behind["B"]] == ["Ada Berg"]


def test_a_page_that_could_not_be_read_rests_on_nobody_known():
    from msgspec.structs import replace

    unread: Reading = replace(
        page("A", "2025-05-01", byline=("Eva Rask",)), outcome=Outcome(OutcomeKind.UNREAD_LANGUAGE, "is")
    )
    assert trace([unread]).behind["A"] == ()
