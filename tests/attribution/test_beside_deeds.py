"""What somebody tells or thinks beside what he does: with a promise, in a hope, as the first to say so, brought to it."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "who", "content"),
    [
        ("The firm bought the quarry in the hope that prices would rise.", "The firm", "that prices would rise"),
        ("The council acted on the assumption that the dam would hold.", "The council", "that the dam would hold"),
        ("The mayor ran on a promise to cut the toll.", "The mayor", "to cut the toll"),
        (
            "The ministry raised the levy, making good on a threat to punish the yards.",
            "The ministry",
            "to punish the yards",
        ),
        ("Two clerks came forward with allegations of theft.", "Two clerks", "theft"),
        ("The union responded with a demand that the board resign.", "The union", "that the board resign"),
        ("The vote led one clerk to insist that the list was false.", "one clerk", "that the list was false"),
        ("The public was led to believe that the ferry was safe.", "The public", "that the ferry was safe"),
        ("Ann Roe became the first minister to call for a new vote.", "Ann Roe", "a new vote"),
        ("Ann Roe is the third clerk to accuse the mayor of theft.", "Ann Roe", "the mayor of theft"),
        ("They spoke to Ann Roe, who's said she wants the pier repaired.", "who", "she wants the pier repaired"),
        ("Tom Lund texted her: “I will not be there.”", "Tom Lund", "I will not be there."),
    ],
)
def test_who_does_it_tells_it(said: Reader, text: str, who: str, content: str) -> None:
    assert (who, content) in {(each.source.text, each.content.text) for each in said(text)}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Shares rose in the hope that the bank would pay.", "Shares"),
        ("The crew were met with threats to burn the boat.", "The crew"),
        ("Ann Roe will be the first minister to call for a new vote.", "Ann Roe"),
        ("It is a mistake to say that the ferry was safe.", "It"),
        ("There is no way to say that the ferry was safe.", "no way"),
        ("It's said he wants the pier repaired.", "It"),
    ],
)
def test_who_only_meets_it_or_is_yet_to_say_it_does_not(said: Reader, text: str, who: str) -> None:
    assert who not in {each.source.text for each in said(text)}


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ('"You told us that the plant was safe," a neighbour said.', "You", "that the plant was safe"),
        ('Lund cited a "note that said the dam was unsafe," the Herald reported.', "that", "the dam was unsafe"),
        ("Lund said he would like the council to drop the plan.", "he", "the council to drop the plan"),
        (
            "Aides said the mayor wanted the man who had led the strike to go.",
            "the mayor",
            "the man who had led the strike to go",
        ),
        ("Lund told reporters that Roe “flatly denied” having met the envoy.", "Roe", "having met the envoy"),
        ("Lund said he wouldn’t confirm or deny whether there was an inquiry.", "he", "whether there was an inquiry"),
        ("Lund said the firm was one of the yards the union considers safe.", "the union", "the yards safe"),
        ("Lund cited a letter calling the plan a mistake.", "a letter", "the plan a mistake"),
        ("Aides said she had stayed at home hoping to sleep.", "she", "to sleep"),
        ("Aides said Lund kept the mayor's campaign promises to cut taxes.", "the mayor's", "to cut taxes"),
        (
            "Ann Roe left. Aides said the levy had gone on despite prior Roe threats to stop it.",
            "Roe",
            "to stop it",
        ),
    ],
)
def test_what_is_told_of_them_is_within(said: Reader, text: str, inner: str, content: str) -> None:
    assert (inner, content) in {(each.source.text, each.content.text) for each in said(text) if each.outer}


@pytest.mark.parametrize(
    "text",
    [
        '"Did you say that the plant was safe?" a neighbour asked.',
        '"We call on any firm that wishes to stay to pay," the mayor said.',
    ],
)
def test_what_is_asked_or_meant_of_anybody_is_not(said: Reader, text: str) -> None:
    assert not [each for each in said(text) if each.outer]


def test_the_page_does_not_say_who_is_spoken_to(said: Reader) -> None:
    (inner,) = [each for each in said('"You told us it was safe," Ann Roe said.') if each.outer]
    assert inner.source.entity is None


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "The minister said the deal was dead, while accusing the union of bad faith.",
            "said",
            "the deal was dead",
        ),
        (
            "Ann Roe said she feared that the dam would fail, adding that nobody had looked at it.",
            "feared",
            "that the dam would fail",
        ),
        (
            "The army denied a radio report that it had left, calling it a lie.",
            "report",
            "that it had left",
        ),
        (
            'He repeated his belief that the levy would hold and said, "We shall pay."',
            "belief",
            "that the levy would hold",
        ),
    ],
)
def test_all_of_it_ends_where_the_teller_goes_on(said: Reader, text: str, cue: str, content: str) -> None:
    found = said(text)
    assert [each.content.text for each in found if each.cue.text == cue] == [content]
    assert not [each for each in found if each.cue.text in ("accusing", "adding", "calling", "said") and each.outer]


def test_what_a_thing_does_meanwhile_its_teller_says(said: Reader) -> None:
    (_, inner) = said("He told reporters the bridge would hold while insisting that nothing was settled.")
    assert (inner.source.text, inner.outer) == ("He", None)
    (_, within) = said("She said the report praised the crew while accusing the owners of neglect.")[:2]
    assert within.source.text == "the report"


@pytest.mark.parametrize(
    ("text", "who", "content"),
    [
        (
            "The mayor said during a talk on “Ships and Sails” that the toll was late.",
            "The mayor",
            "that the toll was late",
        ),
        ("“The firm has paid its share,” the letter states.", "the letter", "The firm has paid its share"),
    ],
)
def test_neither_where_it_is_said_nor_a_lost_verb_hides_it(said: Reader, text: str, who: str, content: str) -> None:
    assert (who, content) in {(each.source.text, each.content.text) for each in said(text)}
