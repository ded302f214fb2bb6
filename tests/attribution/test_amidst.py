"""Which words are told where a cue stands amidst others: behind another source, in a second clause, in a release."""

from __future__ import annotations

import pytest

from .conftest import Reader


def test_what_a_file_tells_is_not_told_beside_it(said: Reader) -> None:
    file, reportedly = said("According to the file, the man reportedly fled the scene.")
    assert (file.cue.text, file.content.text) == ("According to", "the man reportedly fled the scene")
    assert (reportedly.content.text, reportedly.outer) == ("the man fled the scene", file.id)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The crew looked for it, but it was, they thought, worth looking for.", "it was worth looking for"),
        ("The crew looked for it, but it was lost, they thought.", "The crew looked for it, but it was lost"),
    ],
)
def test_who_speaks_amidst_a_clause_tells_that_clause(said: Reader, text: str, content: str) -> None:
    assert said(text)[0].content.text == content


def test_what_lacks_nothing_is_said_in_a_release(said: Reader) -> None:
    (found,) = said("One activist said in a press release the group was looking to survive the winter.")
    assert found.content.text == "the group was looking to survive the winter"


def test_what_is_gone_on_with_in_marks_is_no_saying(said: Reader) -> None:
    (found,) = said("Ann Roe said that the yard is continuing “its hard line” on pay.")
    assert found.cue.text == "said"


def test_marks_around_a_nickname_quote_nobody(said: Reader) -> None:
    (found,) = said('Robert "Bob" Crane was held, his lawyer said.')
    assert found.kind == "indirect"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ann Roe made clear she did not intend to go.", "she did not intend to go"),
        ("Ann Roe made clear her dislike of it.", "her dislike of it"),
    ],
)
def test_what_is_made_clear_is_told_without_the_word(said: Reader, text: str, content: str) -> None:
    assert said(text)[0].content.text == content


def test_who_is_quoted_tells_nothing_that_stands_before_the_marks(said: Reader) -> None:
    (found,) = said(
        'Tom Berg, a director, noted: "All is fine until you tell him no. So far, Abel has not told him no."'
    )
    assert found.cue.text == "noted"


@pytest.mark.parametrize("text", ["Police described him as a short man,", "The suspect was described as a short man,"])
def test_a_text_may_end_with_a_comma(said: Reader, text: str) -> None:
    assert len(said(text)) == 1


def test_a_text_may_end_with_the_first_word_of_a_quotation(said: Reader) -> None:
    *_, found = said("Asked if it would go on, Norvik chief Ann Roe said “absolutely")
    assert (found.source.entity, found.content.text) == ("Ann Roe", "absolutely")


def test_a_text_may_end_with_what_is_made_clear(said: Reader) -> None:
    assert said("The mayor made clear") == ()


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The president said crime is rising, but it has fallen for ten years.", "crime is rising"),
        ("Holm said he has no car, but records list two.", "he has no car"),
        ("The club said Berg is hurt, and his team plays Turku on Sunday.", "Berg is hurt"),
        ("Ann Holm said the plan was dead, but this is not true.", "the plan was dead"),
        ("Police said one bridge was safe, but the other was closed on Monday.", "one bridge was safe"),
        (
            "Ann Holm said the road is open, but the bridge will stay shut.",
            "the road is open, but the bridge will stay shut",
        ),
    ],
)
def test_a_page_contradicts_in_its_own_words(said: Reader, text: str, content: str) -> None:
    assert said(text)[0].content.text == content


@pytest.mark.parametrize(
    "text",
    [
        "The store will close at 6 p.m. Christmas Eve, Holm said.",
        "Polls close at 8 p.m. Election Day, officials said.",
        "The vigil is at 7 p.m. Thanksgiving Day at the church, police said.",
    ],
)
def test_an_hour_belongs_to_the_feast_behind_it(said: Reader, text: str) -> None:
    (found,) = said(text)
    assert found.content.text == text.rsplit(",", 1)[0]


def test_who_is_given_nothing_keeps_nothing_back(said: Reader) -> None:
    police, _ = said("Police said the man was stopped but was given no explanation.")
    assert (police.source.text, police.content.text) == ("Police", "the man was stopped but was given no explanation")


@pytest.mark.parametrize("thing", ["a headline", "a plaque", "an advertisement"])
def test_what_holds_words_says_them(said: Reader, thing: str) -> None:
    assert [found.source.text for found in said(f"Holm criticised {thing} saying she had died.")][-1] == thing
