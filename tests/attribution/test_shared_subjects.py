"""Whose a saying is that has no subject of its own: joined by "and" or "but", a participle, an infinitive."""

from __future__ import annotations

import pytest

from .conftest import Reader


def sources(said: Reader, text: str) -> list[tuple[str, str]]:
    """The cue and the source of each attribution of a page, in order."""
    return [(found.cue.text, found.source.text) for found in said(text)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Mayor Ann Roe said she would not vote for the bridge but planned to keep her seat.", ("planned", "she")),
        (
            "Captain Olaf Dahl said the crew claimed to be fishing for cod and insisted they had papers.",
            ("insisted", "the crew"),
        ),
        (
            "Ann Roe told jurors that her supervisor urged her to wait and assured her that nobody read anything.",
            ("assured", "her supervisor"),
        ),
        (
            "Her aunt told Radio Norvik that he had rung her the night before and complained of dizziness.",
            ("complained of", "he"),
        ),
        ("A harbour aide said she was tired of the fuss and had asked for her stick.", ("asked for", "she")),
        (
            "The source said the letter existed, ran to two pages, and asked for nothing new.",
            ("asked for", "the letter"),
        ),
        ("Roe confirmed she had tested positive, and intended to stay at home.", ("intended", "she")),
    ],
)
def test_what_goes_on_with_what_is_said_is_told_of_its_subject(said: Reader, text: str, last: tuple[str, str]) -> None:
    found = said(text)
    told = next(each for each in found if each.cue.text == last[0])
    assert (told.cue.text, told.source.text) == last
    assert told.outer == found[0].id


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Mayor Ann Roe said the bridge was late and warned that it would be dear.", ("warned", "Mayor Ann Roe")),
        (
            "Several ministers on the island believe relief is possible and have been calling on parliament to vote.",
            ("calling", "Several ministers on the island"),
        ),
        (
            "Mayor Ann Roe backs a plan to close the yard and says the harbour will pay for it.",
            ("says", "Mayor Ann Roe"),
        ),
    ],
)
def test_what_goes_on_with_the_saying_is_said_by_the_speaker(said: Reader, text: str, last: tuple[str, str]) -> None:
    assert last in sources(said, text)


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        (
            "Mayor Ann Roe argued that a new bridge would keep the island alive, adding that it would be cheap.",
            "adding",
            "Mayor Ann Roe",
        ),
        ("Mayor Ann Roe emailed supporters saying that the yard would close.", "saying", "Mayor Ann Roe"),
        ("The clinic sent a fax to the police explaining that a doctor was missing.", "explaining", "The clinic"),
        (
            "Mayor Ann Roe rejected the notion that the yard was lost, saying that it had a buyer.",
            "saying",
            "Mayor Ann Roe",
        ),
    ],
)
def test_a_participle_is_said_by_who_speaks_and_not_by_whom_or_what_he_speaks_of(
    said: Reader, text: str, cue: str, source: str
) -> None:
    assert (cue, source) in sources(said, text)


def test_what_a_thought_joins_to_what_is_said_is_told_of_its_subject(said: Reader) -> None:
    """Only he who thinks it can say what he thinks: the paper knows it from the striker."""
    found = said("The Skerry Post writes that striker Olaf Dahl turned down a club, preferring to stay at home.")
    assert [each.source.text for each in found][-1] != "The Skerry Post" or len(found) == 1


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        (
            "The ministry said the North used a telephone for the first time in years, to say that it would pay.",
            "say",
            "the North",
        ),
        ("The clerk said a fireman had rung the station to boast that the yard was ash.", "boast", "a fireman"),
        ("The firm said one in nine customers had called Norlink to complain about the fee.", "complain about", ""),
    ],
)
def test_what_is_done_in_order_to_say_something_is_said(said: Reader, text: str, cue: str, source: str) -> None:
    told = next(each for each in said(text) if each.cue.text == cue)
    assert told.outer is not None
    assert told.source.text.endswith(source)


def test_a_clerk_asked_to_say_something_says_it_and_not_who_asks(said: Reader) -> None:
    assert ("say", "Mayor Ann Roe") not in sources(said, "Mayor Ann Roe asked the clerk to say that it was late.")


def test_a_note_asks_what_is_written_in_it(said: Reader) -> None:
    text = "Ann Roe told the council that her report had come back with a note asking her to drop a word."
    assert ("asking", "a note") in sources(said, text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The paper met two nurses, one of whom gave her name and said they had been left behind.", "one of whom"),
    ],
)
def test_a_relative_clause_that_no_comma_closes_goes_on(said: Reader, text: str, who: str) -> None:
    assert ("said", who) in sources(said, text)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The pilot told the paper he had been offered a new roof.", "offered", "a new roof"),
        ("A woman in the camp said she had been promised tents last time.", "promised", "tents"),
        ("The clerk said witnesses had been asked whether the yard was late.", "asked", "whether the yard was late"),
        ("The court heard that a lorry had been seen at the yard.", "heard", "that a lorry had been seen at the yard"),
    ],
)
def test_what_nobody_named_offers_asks_or_tells_a_court_has_no_source(
    said: Reader, text: str, cue: str, content: str
) -> None:
    told = next(each for each in said(text) if each.cue.text == cue)
    assert (told.source.text, told.content.text) == ("", content)


def test_a_past_goes_on_from_who_said_it_past_an_infinitive(said: Reader) -> None:
    text = "The family said they planned to hold a quiet burial for Roe and asked for gifts to the Kask Fund."
    assert ("asked for", "The family") in sources(said, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vane used Instagram to thank her friends.", ("thank", "Vane")),
        ("Vane used the radio to deny the report.", ("deny", "Vane")),
        ("Vane asked the board to wait.", ("asked", "Vane")),
        ("Vane met the mayor and her deputy said it was late.", ("said", "her deputy")),
        ("Vane met the mayor and said it was late.", ("said", "Vane")),
        ("Vane thanked the mayor and the minister Ann Roe praised him.", ("praised", "the minister Ann Roe")),
    ],
)
def test_who_does_what_stands_behind_to_or_and(said: Reader, text: str, told: tuple[str, str]) -> None:
    assert told in sources(said, text)


def test_how_often_something_is_done_does_nothing(said: Reader) -> None:
    found = said("The mayor suspected Roe of lying and five times ordered the board to go.")
    assert [each.source.text for each in found] == ["The mayor", "The mayor"]


def test_at_first_is_no_part_of_who_speaks(said: Reader) -> None:
    (found,) = said("Police at first told workers to stay in their offices.")
    assert found.source.text == "Police"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Roe defended the plan saying it would work.", [("Ann Roe", "the plan"), ("Ann Roe", "it would work")]),
        ("Ann Roe talked about the fire saying it was late.", [("Ann Roe", "the fire"), ("Ann Roe", "it was late")]),
        ("Ann Roe opened up about her image saying it was false.", [("Ann Roe", "it was false")]),
        # What holds words says them.
        (
            "Ann Roe dismissed a report saying it was late.",
            [("Ann Roe", "a report saying it was late"), ("a report", "it was late")],
        ),
        ("Ann Roe held a banner saying it was late.", [("a banner", "it was late")]),
    ],
)
def test_a_thing_that_holds_no_words_says_nothing(said: Reader, text: str, told: list[tuple[str, str]]) -> None:
    assert [(each.source.text, each.content.text) for each in said(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Envoy Ann Roe expressed astonishment that the council had taken a visit for an insult, and called on both"
            " sides to obey the rules.",
            [
                ("Envoy Ann Roe", "astonishment", "that the council had taken a visit for an insult"),
                ("Envoy Ann Roe", "called", "both sides to obey the rules"),
            ],
        ),
        (
            "The ferry office said that the firm had told its inspectors all boats had been checked, but declined to say"
            " when they would sail.",
            [
                ("The ferry office", "said", "that the firm had told its inspectors all boats had been checked"),
                ("The ferry office", "declined to say", "when they would sail"),
                ("the firm", "told", "all boats had been checked"),
            ],
        ),
    ],
)
def test_behind_a_comma_who_speaks_goes_on(said: Reader, text: str, told: list[tuple[str, str, str]]) -> None:
    """Nobody sets a comma before what the same person goes on to do, but where a longer clause has come between."""
    assert [(each.source.text, each.cue.text, each.content.text) for each in said(text)] == told
