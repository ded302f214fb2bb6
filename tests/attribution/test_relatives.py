"""Relative clauses: what they tell of the word before them."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        (
            "The mayor said profits will be lower than the sum the firm reported last year.",
            "the firm",
            "the sum",
        ),
        ("The mayor rejected the bridge that the governor promised.", "the governor", "the bridge"),
        (
            "The mayor criticised the plan, which the governor described as a gift.",
            "the governor",
            "the plan, which as a gift",
        ),
        ("The mayor said he fights what the governor describes as a plot.", "the governor", "as a plot"),
    ],
)
def test_what_a_relative_clause_says_stands_before_it(said: Reader, text: str, inner: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


def test_a_thing_that_was_promised_is_only_told_of_where_somebody_tells_it(said: Reader) -> None:
    assert said("The bridge that the governor promised fell down.") == ()


def test_a_wish_that_says_which_people_are_meant_is_no_report(said: Reader) -> None:
    assert len(said("The mayor said those who want to stay may stay.")) == 1


def test_a_wish_told_of_somebody_by_the_way_is_a_report(said: Reader) -> None:
    outer, nested = said("The mayor said the governor, who wants to resign, is ill.")
    assert (nested.source.text, nested.content.text, nested.outer) == ("who", "to resign", outer.id)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The presidency put out a statement which said that Peru would stay in the treaty.", "The presidency"),
        ("The mayor released a letter that said the bridge was safe.", "The mayor"),
    ],
)
def test_who_puts_out_a_statement_says_what_the_statement_said(said: Reader, text: str, source: str) -> None:
    assert [each.source.text for each in said(text)] == [source]


def test_the_media_report_what_stands_before_them_even_where_a_report_seems_meant(said: Reader) -> None:
    (found,) = said("Peru has freed Rico Lund, a medic sentenced to death, state media report.")
    assert found.source.text == "state media"
    found, silence = said("Peru has freed Rico Lund, who was to be tried in May because of a leak, local media report, without naming sources.")  # fmt: skip
    assert silence.act is Act.DECLINE
    assert (found.source.text, found.content.text[-6:]) == ("local media", "a leak")


def test_a_claim_that_others_deny_is_what_they_deny(said: Reader) -> None:
    told, denied = said("Roe said help had come, a claim that residents in five villages contradicted in interviews.")
    assert told.content.text == "help had come"
    assert (denied.source.text, denied.content.text) == ("residents in five villages", "a claim")


def test_a_paper_that_cites_before_it_reports_is_who_reports(said: Reader) -> None:
    paper, cited = said(
        "The announcement came a day after the Ashford Sentinel, citing property records, reported that a firm had"
        " bought the mill."
    )
    assert (paper.source.entity, cited.outer) == ("Ashford Sentinel", paper.id)


@pytest.mark.parametrize(
    "text",
    [
        "The clerk said it was the oldest case that he can recall.",
        "The claim that he made was heard by the crowd.",
        "The theory that ended the quarrel was heard by the crowd.",
        "The court found it weak as a case, and that the two were tried in May.",
        "The court overturned the conviction for the theft.",
    ],
)
def test_a_relative_clause_is_not_what_its_noun_tells(said: Reader, text: str) -> None:
    assert [each.cue.text for each in said(text) if each.cue.text in ("case", "claim", "theory", "conviction")] == []


def test_what_is_said_in_interviews_is_said(said: Reader) -> None:
    (found,) = said("The clerks said in interviews that the plan is late.")
    assert found.content.text == "that the plan is late"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The plan, which Roe said would cost millions, failed.", ["which", "would cost millions"]),
        ("The boat, which Roe said sank in May, was found.", ["which", "sank in May"]),
        ("The crew found a gun that Roe says was used in the raid.", ["a gun that", "was used in the raid"]),
        ("The firm sold a hall Roe said was empty.", ["a hall", "was empty"]),
        ("The clerk left a note that Roe said had been forged.", ["a note that", "had been forged"]),
        # It has a subject of its own.
        ("The clerk left on the day that Roe said it was late.", ["it was late"]),
    ],
)
def test_what_a_clause_tells_of_stands_before_it(said: Reader, text: str, told: list[str]) -> None:
    (found,) = said(text)
    assert [text[start:end] for start, end in found.content.spans] == told
