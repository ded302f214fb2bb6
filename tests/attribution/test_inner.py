"""What counts as a report within a report."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ("The poll found 40 percent support the plan.", "40 percent", "the plan"),
        ('"The board was warned that the dam was weak," the mayor said.', "", "that the dam was weak"),
        ('"The board is willing to pay," the mayor said.', "The board", "to pay"),
        ('"People are questioning the plan," the mayor said.', "People", "the plan"),
        ("The mayor stated that his intent was not to close the yard.", "his", "not to close the yard"),
        ("A clerk told the court she saw two men leave.", "she", "two men leave"),
        ("The mayor pointed to polls that show the plan is popular.", "that", "the plan is popular"),
        (
            "She was met by a clerk who wanted to know where the books were, the mayor said.",
            "who",
            "to know where the books were",
        ),
        ("The mayor said the board had got a request from Oslo for a delay.", "Oslo", "a delay"),
        ("The widow said that she had heard a bang.", "she", "a bang"),
        ("Dan Vane testified that he could hear a child cry.", "he", "a child cry"),
        ('"Neighbours who want me to stay rang me," the mayor said.', "who", "me to stay"),
        ("The mayor said the clerk would have preferred that it close.", "the clerk", "that it close"),
    ],
)
def test_what_is_told_of_others_is_nested(said: Reader, text: str, inner: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


@pytest.mark.parametrize(
    "text",
    [
        '"We talked about it at length," the mayor said.',
        "The mayor said it was a law that favours farmers.",
        "The mayor praised a book written by the governor.",
        "The widow said that she had never seen such a crowd.",
        "The mayor told him not to comment on the case.",
        "The staff were ordered by the judge not to speak.",
        "The mayor said anybody who wants to stay may stay.",
        "Dan Vane testified that he did not hear a bang.",
        "The coach said he saw no need for a new team.",
        "The firm said it saw a rise in sales.",
        "The widow said that she would see the film.",
        "The mayor said everyone who wants to vote may vote.",
        "The mayor said the bank could have warned that it was late.",
    ],
)
def test_talk_without_content_and_what_things_are_like_are_no_reports(said: Reader, text: str) -> None:
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ("The agency said the firm continues to deny that it sold the yard.", "the firm", "that it sold the yard"),
        ("Police said the man came to believe that the yard was his.", "the man", "that the yard was his"),
        ("The agency said the clerk went on to deny that it was so.", "the clerk", "that it was so"),
        ("The agency said Norlink was considering three towns.", "Norlink", "three towns"),
        (
            "The mayor does not want the state leading the talks, the agency said.",
            "The mayor",
            "the state leading the talks",
        ),
        ('"I support the mayor\'s proposal to widen the road," Ann Roe said.', "the mayor's", "to widen the road"),
        ("Norlink announced its plan to close the yard.", "its", "to close the yard"),
        ("The mayor said the deal was announced on Friday.", "", "the deal"),
    ],
)
def test_what_is_still_denied_wanted_or_planned_is_nested(said: Reader, text: str, inner: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


@pytest.mark.parametrize(
    "text",
    [
        "The agency said Norlink considered three towns.",
        '"I saw him at the gate," Ann Roe said.',
        "The agency said the deal would be announced on Friday.",
        "The agency said the new tax plan to raise fees had failed.",
        "The agency said the firm found itself in trouble.",
    ],
)
def test_what_is_weighed_seen_or_to_come_is_no_report(said: Reader, text: str) -> None:
    assert len(said(text)) == 1


def test_what_somebody_is_reported_to_want_is_nested_twice(said: Reader) -> None:
    police, report, man = said("Police said the man is reported to want to leave.")
    assert (man.source.text, man.content.text, man.outer, report.outer) == ("the man", "to leave", report.id, police.id)


def test_what_somebody_is_described_as_belongs_to_what_is_said(said: Reader) -> None:
    _, mayor = said("The agency said it had signed a pact described by the mayor as a mistake.")
    assert (mayor.source.text, mayor.content.text) == ("the mayor", "a pact as a mistake")


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ('They reported, "Some seaweeds are suggested to disrupt the reef".', "", "Some seaweeds to disrupt the reef"),
        (
            "Norlink said it had the assurance of the Harbour Bank that the loan was safe.",
            "the Harbour Bank",
            "that the loan was safe",
        ),
        ("According to the filing, Norlink disclosed the leak to the Harbour Agency.", "Norlink", "the leak"),
        ('"The report raised concerns about the dam," the mayor said.', "The report", "the dam"),
        (
            "The mayor said he just responded to a lawyer's question about whether it would pay.",
            "a lawyer's",
            "whether it would pay",
        ),
        ("As Ann Roe has acknowledged, the mayor was opposed by two clerks.", "two clerks", "the mayor"),
    ],
)
def test_what_is_suggested_assured_disclosed_or_asked_is_nested(
    said: Reader, text: str, inner: str, content: str
) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


@pytest.mark.parametrize(
    "text",
    [
        '"No one is asking for it," the mayor said.',
        "The mayor said senators backing the bill were late.",
        "The mayor said the pressure was threatening to break the dam.",
    ],
)
def test_nobody_things_and_sides_say_nothing(said: Reader, text: str) -> None:
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ("The mayor said he did not support voting twice.", "he", "voting twice"),
        ('The mayor said they are "highly confident" the deal will hold.', "they", "the deal will hold"),
        (
            "The firm said it had assurances from the Harbour Bank that it would pay.",
            "the Harbour Bank",
            "that it would pay",
        ),
        ("The mayor said the clerk did deny that it was so.", "the clerk", "that it was so"),
    ],
)
def test_own_sides_hedged_moods_and_stressed_denials_are_nested(
    said: Reader, text: str, inner: str, content: str
) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


@pytest.mark.parametrize(
    "text",
    [
        "The vote determines which party rules.",
        "The vote can be seen as a gasp.",
        "The firm projected power.",
    ],
)
def test_what_settles_or_may_be_seen_is_told_by_nobody(said: Reader, text: str) -> None:
    assert said(text) == ()


def test_who_plans_in_scare_quotes_what_he_is_said_to_plan_is_no_talk(said: Reader) -> None:
    outer, nested = said('Norlink said it "intends to seek control" of the yard.')
    assert (nested.source.text, nested.outer) == ("it", outer.id)


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ('"What they are saying is that the plant is unsafe," Signe Torvald said.', "they", "that the plant is unsafe"),
        ("Signe Torvald said what Ilmar Kask wants is to sell the plant.", "Ilmar Kask", "to sell the plant"),
        ('"Kask is considering selling the port," Signe Torvald said.', "Kask", "selling the port"),
        ('"Kask regarded the port as unsafe," Signe Torvald said.', "Kask", "the port as unsafe"),
        ('"Kask was assured that the port was safe," Signe Torvald said.', "", "that the port was safe"),
        ("The mayor said according to the ministry the port was unsafe.", "the ministry", "the port was unsafe"),
        ("According to Bothnia Wire, he describes himself as a liar.", "he", "himself as a liar"),
        ("The mayor said he had accepted an offer to sell the mill.", "", "to sell the mill"),
        ("The mayor said a man had called to say that the dam was weak.", "a man", "that the dam was weak"),
        (
            "According to the poll, 57 percent of voters oppose closing the port.",
            "57 percent of voters",
            "closing the port",
        ),
    ],
)
def test_what_is_told_apart_or_by_the_way_is_nested(said: Reader, text: str, inner: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("What Ilmar Kask said was that the plant is unsafe.", "Ilmar Kask", "that the plant is unsafe"),
        ("All Ilmar Kask said was that the plant is unsafe.", "Ilmar Kask", "that the plant is unsafe"),
        ("What Ilmar Kask told the court was that it was unsafe.", "Ilmar Kask", "that it was unsafe"),
        ("The firm announced plans on Friday to shut the mill.", "The firm", "plans on Friday to shut the mill"),
        ("The firm announced plans late on Friday to shut it.", "The firm", "plans late on Friday to shut it"),
        ("The firm announced a bid last week to buy it.", "The firm", "a bid last week to buy it"),
        ("Ilmar Kask went to the police to report that it was unsafe.", "Ilmar Kask", "that it was unsafe"),
    ],
)
def test_what_is_set_apart_is_said(said: Reader, text: str, source: str, content: str) -> None:
    found = next(one for one in said(text) if one.outer is None)
    assert (found.source.text, found.content.text) == (source, content)


def test_what_nobody_else_has_said_is_not_nested(said: Reader) -> None:
    assert len(said('"What I am saying is that the plant is unsafe," Signe Torvald said.')) == 1
