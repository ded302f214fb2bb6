"""What somebody is told to think, see, mean or offer in plain words within what another says."""

from __future__ import annotations

import pytest

from .conftest import Reader


def told(said: Reader, text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of what is told within what another says."""
    return [(one.source.text, one.cue.text, one.content.text) for one in said(text) if one.outer is not None]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        (
            "Roe said the crew interpreted the remark as an order.",
            ("the crew", "interpreted", "the remark as an order"),
        ),
        (
            "Roe said the crew understood the remark about the dam as an order.",
            ("the crew", "understood", "the remark about the dam as an order"),
        ),
        ("Roe said the remark was perceived as an order.", ("", "perceived", "the remark as an order")),
        (
            "Roe said the remark was seen as a gift by the crew.",
            ("the crew", "seen", "the remark as a gift"),
        ),
        (
            "The Herald reported that the board had hired Holm, regarded as a fine pilot.",
            ("", "regarded", "Holm as a fine pilot"),
        ),
        ("Roe said a bridge deemed unsafe was shut.", ("", "deemed", "a bridge unsafe")),
        ("Roe said the owners longed to leave.", ("the owners", "longed", "to leave")),
        ("Roe said the owners were contemplating a sale.", ("the owners", "contemplating", "a sale")),
        ("Roe said they forgave the judge.", ("they", "forgave", "the judge")),
        ("Roe said they did not see that it could help.", ("they", "did not see", "that it could help")),
    ],
)
def test_what_one_takes_a_thing_for_or_wishes_is_told_within(
    said: Reader, text: str, inner: tuple[str, str, str]
) -> None:
    assert inner in told(said, text)


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Roe said she could hear a child crying.", ("she", "hear", "a child crying")),
        ("The clerk claimed to have seen the thief.", ("The clerk", "seen", "the thief")),
        ("The clerk reported seeing the thief.", ("The clerk", "seeing", "the thief")),
        ("The clerk recalled having heard a shot.", ("The clerk", "heard", "a shot")),
    ],
)
def test_what_a_witness_says_he_saw_is_his_testimony(said: Reader, text: str, inner: tuple[str, str, str]) -> None:
    assert inner in told(said, text)


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Roe said the firm offered 10 million for the yard.", ("the firm", "offered", "10 million for the yard")),
        (
            "Holm is believed to have offered at least 10 million.",
            ("Holm", "offered", "at least 10 million"),
        ),
        ("Roe said the president had offered an amnesty.", ("the president", "offered", "an amnesty")),
    ],
)
def test_a_sum_or_a_favour_is_offered_in_words(said: Reader, text: str, inner: tuple[str, str, str]) -> None:
    assert inner in told(said, text)


@pytest.mark.parametrize(
    "text",
    [
        "Roe said the firm offered fine views.",
        "Roe said the order offers no way out.",
        "Roe said she would hear the case on Monday.",
        "Roe said he liked seeing the children.",
    ],
)
def test_what_is_there_to_be_had_or_is_only_done_is_not_told(said: Reader, text: str) -> None:
    assert told(said, text) == []


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Roe said they left thinking it was over.", ("they", "thinking", "it was over")),
        ('"We went there knowing it was over," Roe said.', ("We", "knowing", "it was over")),
        ('"The review led us to conclude that it was over," Roe said.', ("us", "conclude", "that it was over")),
        ('"I keep telling them that it is over," Roe said.', ("I", "telling", "that it is over")),
        ("Roe said he stayed until he learned that it was over.", ("he", "learned", "that it was over")),
        ("Roe said he left once he realised that it was over.", ("he", "realised", "that it was over")),
    ],
)
def test_what_was_thought_and_said_on_another_occasion_is_told(
    said: Reader, text: str, inner: tuple[str, str, str]
) -> None:
    assert inner in told(said, text)


@pytest.mark.parametrize(
    "text",
    [
        "Roe said it would go well until the mayor said it was over.",
        "Roe said they will wait until the mayor says it is safe.",
        '"I keep it to myself, thinking that it is over," Roe said.',
    ],
)
def test_what_has_not_come_yet_and_what_one_thinks_as_one_speaks_is_not(said: Reader, text: str) -> None:
    assert told(said, text) == []


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Roe said there was a perception that he was weak.", ("", "perception", "that he was weak")),
        ("Roe said voters had the feeling that he was weak.", ("voters", "feeling", "that he was weak")),
        ("Roe said they got the impression that he was weak.", ("they", "impression", "that he was weak")),
        ("Roe said the mayor's answer was that it would close.", ("the mayor's", "answer", "that it would close")),
        ("Roe said the rationale was that it was old.", ("", "rationale", "that it was old")),
        ("Roe said the owners were in agreement that it was old.", ("", "agreement", "that it was old")),
    ],
)
def test_nouns_of_thinking_and_answering_hold_what_is_told_within(
    said: Reader, text: str, inner: tuple[str, str, str]
) -> None:
    assert inner in told(said, text)


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('"Our work indicates that it is safe," Roe said.', ("Our work", "indicates", "that it is safe")),
        (
            "Roe said a close reading of the act reveals that it is void.",
            ("a close reading of the act", "reveals", "that it is void"),
        ),
        ("Roe said the sampling showed that it was safe.", ("the sampling", "showed", "that it was safe")),
    ],
)
def test_what_one_looks_into_a_thing_by_tells_what_was_found(
    said: Reader, text: str, inner: tuple[str, str, str]
) -> None:
    assert inner in told(said, text)


def test_a_delay_tells_nothing(said: Reader) -> None:
    assert told(said, "Roe said the delay showed that it was unsafe.") == []


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("The firm announced plans to close the yard.", ("The firm", "plans", "to close the yard")),
        ("The Herald said the firm unveiled plans to leave.", ("the firm", "plans", "to leave")),
        (
            "Roe criticised Holm for the remark reported in the Skerry Herald.",
            ("the Skerry Herald", "reported", "the remark"),
        ),
        ("Roe said the story reported by the Skerry Herald was false.", ("the Skerry Herald", "reported", "the story")),
        ("Citing fears the dam would burst, Roe ordered tests.", ("", "fears", "the dam would burst")),
        ("Roe dismissed suggestions the firm would close.", ("", "suggestions", "the firm would close")),
        ("Roe said it made them think that it was over.", ("them", "think", "that it was over")),
        ("Roe said they were made to believe that it was over.", ("they", "believe", "that it was over")),
        ("Roe said the mayor turned down the offer.", ("the mayor", "turned", "the offer")),
    ],
)
def test_what_a_thing_told_is_made_of_is_told_within(said: Reader, text: str, inner: tuple[str, str, str]) -> None:
    assert inner in told(said, text)


@pytest.mark.parametrize(
    "text",
    [
        "The firm scrapped plans to close the yard.",
        "Roe dismissed reports the firm would publish.",
        "Roe said it would make them think that it was over.",
        "Roe said the mayor turned down the lamp.",
    ],
)
def test_what_is_done_with_reports_and_what_is_to_come_is_not_told(said: Reader, text: str) -> None:
    assert told(said, text) == []


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Roe said the mayor favours a truce.", ("the mayor", "favours", "a truce")),
        ("The mayor supported the cuts, Roe said.", ("The mayor", "supported", "the cuts")),
    ],
)
def test_on_whose_side_somebody_is_told_to_be(said: Reader, text: str, inner: tuple[str, str, str]) -> None:
    assert inner in told(said, text)


def test_who_is_meant_by_his_side_says_nothing(said: Reader) -> None:
    assert told(said, "Roe said residents who support the cuts may stay.") == []


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("The Herald has learned Holm plans to leave.", ("Holm", "plans", "to leave")),
        ("The Herald reported Ivar Holm hopes to return in May.", ("Ivar Holm", "hopes", "to return in May")),
    ],
)
def test_a_name_behind_a_verb_of_telling_plans_itself(said: Reader, text: str, inner: tuple[str, str, str]) -> None:
    assert inner in told(said, text)
