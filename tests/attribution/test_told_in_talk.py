"""What sources say of what others say and think: in their own quoted words and in reported speech."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "teller", "inner", "content"),
    [
        ("Officials said they hope to reopen the road.", "Officials", "they", "to reopen the road"),
        (
            "The Harbour Post reported that its source claimed the ship had been hit.",
            "The Harbour Post",
            "its source",
            "the ship had been hit",
        ),
        (
            "The mayor said he was told by police that the road was safe.",
            "The mayor",
            "police",
            "that the road was safe",
        ),
        ('"They told us the train was late," said Ann Roe, a cook.', "Ann Roe, a cook", "They", "the train was late"),
        (
            '"Many people believe the vote was unfair," the mayor said.',
            "the mayor",
            "Many people",
            "the vote was unfair",
        ),
        (
            '"The president has said he will veto the bill," the senator said.',
            "the senator",
            "The president",
            "he will veto the bill",
        ),
        (
            "Norvik rejected an accusation by Vessland that it had moved troops.",
            "Norvik",
            "Vessland",
            "that it had moved troops",
        ),
        ("The minister denied claims that the bridge was shut.", "The minister", "", "that the bridge was shut"),
    ],
)
def test_what_is_told_of_others_is_nested_in_who_tells_it(
    said: Reader, text: str, teller: str, inner: str, content: str
) -> None:
    outer, nested = said(text)
    assert (outer.source.text, outer.outer) == (teller, None)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


@pytest.mark.parametrize(
    "text",
    [
        '"I think the talks will fail," the mayor said.',
        '"We urge them to leave," the mayor said.',
        '"Nobody said it would be easy," the mayor said.',
        "The mayor said he would urge them to leave.",
        "The mayor asked the board to warn the residents.",
        "The mayor said that supporters backing the plan had left.",
    ],
)
def test_what_a_speaker_thinks_as_he_speaks_or_only_supposes_is_no_report(said: Reader, text: str) -> None:
    assert len(said(text)) == 1


def test_we_in_quoted_words_are_whoever_speaks_them(said: Reader) -> None:
    outer, nested = said('"We told the board that the dam was weak," said Mayor Ann Roe.')
    assert nested.source.text == "We"
    assert (nested.source.entity, nested.source.basis) == (outer.source.entity, outer.source.basis)
    assert nested.source.stated_count is None


@pytest.mark.parametrize("text", ["The firm may announce a merger.", "The court will order a new vote on Monday."])
def test_a_saying_to_come_is_no_saying(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "content", "act"),
    [
        ("The militia claimed responsibility for the blast.", "responsibility for the blast", Act.STATE),
        ("The firm announced leaving the joint venture.", "leaving the joint venture", Act.STATE),
        ("The driver confessed to the theft.", "the theft", Act.CONFIRM),
        (
            "The mayor announced new measures, including closing two schools.",
            "new measures, including closing two schools",
            Act.STATE,
        ),
        ("Inspectors found no evidence of a leak.", "no evidence of a leak", Act.STATE),
        (
            "The ministry said the loan was repaid, so the town owes nothing.",
            "the loan was repaid, so the town owes nothing",
            Act.STATE,
        ),
    ],
)
def test_objects_and_deeds_are_contents_with_what_hangs_on_them(
    said: Reader, text: str, content: str, act: Act
) -> None:
    (found,) = said(text)
    assert (found.content.text, found.act) == (content, act)


def test_who_wins_or_kills_claims_nothing(said: Reader) -> None:
    assert said("The flood claimed two lives on Monday.") == ()


def test_an_accusation_by_nobody_named_has_the_accused_and_the_deed(said: Reader) -> None:
    (found,) = said("The treasurer was accused of taking bribes.")
    assert found.source.text == ""
    assert (found.act, found.content.text) == (Act.ACCUSE, "The treasurer taking bribes")


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ("The mayor said the plan was seen as a threat.", "", "the plan as a threat"),
        ("The mayor said two people were confirmed dead.", "", "two people dead"),
        ("The mayor said she would prefer to stay.", "she", "to stay"),
        (
            "The mayor said the residents were concerned that the dam was weak.",
            "the residents",
            "that the dam was weak",
        ),
        ("The mayor said the firm had no plans to move.", "the firm", "to move"),
        ("The mayor said the governor knew that the dam was weak.", "the governor", "that the dam was weak"),
        (
            "The mayor criticised the plan, which the governor described as a gift.",
            "the governor",
            "the plan, which as a gift",
        ),
        ('"My client is glad that the trial is over," the lawyer said.', "My client", "that the trial is over"),
        (
            '"They were given an assurance by the state that the dam was safe," the mayor said.',
            "the state",
            "that the dam was safe",
        ),
        ("The mayor rejected the request of Norvik to suspend work.", "Norvik", "to suspend work"),
        ("The mayor said police had been informed that the road was shut.", "", "that the road was shut"),
        ("The mayor said the governor urged calm.", "the governor", "calm"),
        ("The mayor said the union questioned whether the dam was safe.", "the union", "whether the dam was safe"),
        ("The mayor said data suggested that prices would fall.", "data", "that prices would fall"),
        ('"The government has announced a new plan," the mayor said.', "The government", "a new plan"),
        ('"The governor has called it a mistake," the mayor said.', "The governor", "it a mistake"),
        ('"It is believed that two people died," the mayor said.', "", "that two people died"),
        ("The mayor said the road was expected to reopen.", "", "the road to reopen"),
    ],
)
def test_what_others_are_said_to_hold_or_are_held_to_be_is_nested(
    said: Reader, text: str, inner: str, content: str
) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said the governor wanted peace.",
        "The mayor said the delay proves that the plan was wrong.",
        "The mayor said that if residents think so they should vote.",
        '"Does he think the dam will hold?" the mayor asked.',
        '"We know the dam is weak," the mayor said.',
        '"I think it is the brakes," the mayor said.',
    ],
)
def test_feelings_reasons_conditions_and_own_thoughts_in_talk_are_no_reports(said: Reader, text: str) -> None:
    assert len(said(text)) == 1


def test_a_noun_and_the_verb_that_voices_it_are_one_attribution(said: Reader) -> None:
    (found,) = said("Residents expressed concern about the dam.")
    assert found.content.text == "the dam"


def test_what_is_expected_by_a_day_is_expected_by_nobody(said: Reader) -> None:
    """The end of May says nothing; the sheriff does."""
    found = said("A report is expected by the end of May, the sheriff, Morag Kerr, said.")
    assert [each.source.text for each in found] == ["the sheriff, Morag Kerr", ""]


def test_who_is_told_more_of_before_she_speaks_is_who_speaks(said: Reader) -> None:
    """A clause between commas parts the source from its verb."""
    found = said('"I pulled and it did not move," one of them, who was granted anonymity, said.')
    assert [each.source.text for each in found] == ["one of them, who was granted anonymity"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('"We knew the dam was weak," the mayor said.', "the dam was weak"),
        ('"I thought it was the brakes," the mayor said.', "it was the brakes"),
        ('"I did not expect that it would rain," the mayor said.', "that it would rain"),
    ],
)
def test_what_a_speaker_thought_on_another_occasion_is_nested_in_what_he_says_now(
    said: Reader, text: str, content: str
) -> None:
    outer, nested = said(text)
    assert (nested.content.text, nested.outer) == (content, outer.id)
