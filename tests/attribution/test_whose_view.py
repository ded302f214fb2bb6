"""Whose count, view, notice or stand it is, where no verb of saying tells it."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("By most accounts, the hall was full.", "most accounts", "the hall was full"),
        ("By some estimates, 40 people died.", "some estimates", "40 people died"),
        ("The fair was by varying reports a failure.", "varying reports", "The fair was a failure"),
        ("The gale sank two ferries and, by early reports, six barges.", "early reports", "six barges"),
        ("The hall was, in the mayor's view, too small.", "the mayor's", "The hall was too small"),
        ("In her opinion the hall is too small.", "her", "the hall is too small"),
        ("The hall was too small in the judgment of the mayor.", "the mayor", "The hall was too small"),
        (
            "In the analysis of the Norland Institute, the costs are too high.",
            "the analysis of the Norland Institute",
            "the costs are too high",
        ),
        ("The yard has a debt by Norvik's count of 40 million crowns.", "Norvik's", "a debt of 40 million crowns"),
    ],
)
def test_what_is_so_by_somebodys_count_or_view_is_his(said: Reader, text: str, source: str, content: str) -> None:
    (one,) = said(text)
    assert (one.source.text, one.content.text) == (source, content)


def test_who_admits_a_thing_confirms_it(said: Reader) -> None:
    (one,) = said("The mine, by the ministry's own admission, had leaked for years.")
    assert (one.act, one.content.text) == (Act.CONFIRM, "The mine had leaked for years")


@pytest.mark.parametrize(
    "text",
    [
        "In view of the rain, the race was off.",
        "The book was bought by the count.",
        "She was paid by the count of the crates.",
        "He lives in a view of the sea.",
        "The clerks came in by the reports of the guns.",
        "In word and deed, he was kind.",
        '"In our view, the plan is bad" is on the wall.',
    ],
)
def test_a_view_of_the_sea_and_our_own_are_no_source(said: Reader, text: str) -> None:
    assert said(text) == ()


def test_the_opinion_of_a_judge_who_writes_is_what_he_writes(said: Reader) -> None:
    (one,) = said("In her opinion, Justice Roe wrote that the law was void.")
    assert one.cue.text == "wrote"


@pytest.mark.parametrize(
    ("text", "act", "source", "content"),
    [
        (
            "The ministry issued a flood warning for the coast.",
            Act.STATE,
            "The ministry",
            "a flood warning for the coast",
        ),
        ("The council has issued an evacuation order.", Act.DEMAND, "The council", "an evacuation order"),
        ("A gale warning was issued by the ministry on Monday.", Act.STATE, "the ministry", "A gale warning"),
    ],
)
def test_a_notice_tells_by_the_word_before_it(said: Reader, text: str, act: Act, source: str, content: str) -> None:
    (one,) = said(text)
    assert (one.act, one.source.text, one.content.text) == (act, source, content)


@pytest.mark.parametrize(
    "text",
    [
        "The judge issued a court order.",
        "The firm may issue a profit warning.",
        "The firm issued a permit.",
        "The ministry did not issue a gale warning.",
        "The firm sent a purchase order.",
    ],
)
def test_what_tells_nothing_or_may_come_is_no_notice(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor attacked the bill.", "the bill"),
        ("The mayor attacked the governor as a liar.", "the governor as a liar"),
        ("The mayor attacked the governor for shutting the pier.", "the governor for shutting the pier"),
        ("The mayor came out against the plan.", "the plan"),
        ("The mayor hit out at the board.", "the board"),
        ("The mayor pressured the governor to stay.", "the governor to stay"),
        ("The mayor invited them to join the league.", "them to join the league"),
        ("The mayor is an outspoken critic of the levy.", "the levy"),
        ("The mayor advocated for a longer pier.", "a longer pier"),
        ("The mayor cautioned against haste.", "haste"),
        ("The ministry placed the toll in the hundreds.", "the toll in the hundreds"),
        (
            "The survey placed the centre of the quake 12 kilometers south of Turku.",
            "the centre of the quake 12 kilometers south of Turku",
        ),
        ("The mayor observed that the pier was shut.", "that the pier was shut"),
        ("The court ruled against the levy.", "the levy"),
    ],
)
def test_stands_and_pressure_are_told_in_words(said: Reader, text: str, content: str) -> None:
    (one,) = said(text)
    assert one.content.text == content


@pytest.mark.parametrize(
    "text",
    [
        "The rebels attacked the convoy.",
        "The rebels attacked the village for three days.",
        "The lorry came out at noon.",
        "The mayor came out of the hall.",
        "The digger pushed the mound to make room.",
        "He pressed the button to open the gate.",
        "The losses pushed him to leave the town.",
        "The mayor is a critic of the arts.",
        "Roe placed the box 3 metres from the wall.",
        "The police placed him under arrest.",
        "The band was invited to play.",
        "The studio dubbed the first two films.",
    ],
)
def test_blows_and_things_that_are_moved_are_not(said: Reader, text: str) -> None:
    assert said(text) == ()


def test_a_body_calls_itself_something_in_a_relative_clause(said: Reader) -> None:
    (one,) = said("The club, which describes itself as frugal, has three seats.")
    assert (one.source.text, one.content.text) == ("which", "itself as frugal")
    assert said("The hat, which makes him look like a clown, is old.") == ()


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The board welcomed Roe's recommendation the fees be cut.", "the fees be cut"),
        ("Soon rumours spread he was selling the mill.", "he was selling the mill"),
    ],
)
def test_a_noun_takes_its_clause_without_that(said: Reader, text: str, content: str) -> None:
    assert content in {each.content.text for each in said(text)}


def test_a_thing_or_person_met_by_a_clause_alone_is_not_said_by_who_does_it(said: Reader) -> None:
    """ "Recognised by", "accepted by" and the like take a clause, and no thing, as what is said."""
    assert said("Norland is recognised by Oslo.") == ()


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ('"It is no site of a cult," Roe shot back.', "shot back", "It is no site of a cult"),
        ('"And yet," she went on, "it moves."', "went on", "And yet it moves."),
    ],
)
def test_some_verbs_quote_by_the_word_behind_them(said: Reader, text: str, cue: str, content: str) -> None:
    (one,) = said(text)
    assert (one.cue.text, one.content.text) == (cue, content)


@pytest.mark.parametrize(
    "text",
    ['The hunter shot back at the "wolf".', 'He went on to the "Blue Star".', 'The "wolf" hit back at the dogs.'],
)
def test_what_is_shot_or_gone_on_to_is_not_quoted(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "who", "cue"),
    [
        ("Norvik has come to the conclusion that the marshal cannot win, an analyst argues.", "Norvik", "conclusion"),
        ("The family is clinging to the hope that he took shelter in a hut.", "The family", "hope"),
        ("Detectives say they incline to the view that it is a prank.", "they", "view"),
        ("The minister said the observers had reached a verdict that there was danger.", "the observers", "verdict"),
        ("Police said a letter contained allegations that dockers were paid to look away.", "a letter", "allegations"),
        ("The Norvik press is full of speculation that the mill will close.", "The Norvik press", "speculation"),
    ],
)
def test_a_thought_is_that_of_who_comes_to_it_or_clings_to_it(said: Reader, text: str, who: str, cue: str) -> None:
    assert [each.source.text for each in said(text) if each.cue.text == cue] == [who]


def test_who_reaches_no_conclusion_concludes_nothing(said: Reader) -> None:
    found = said("The clerks did not reach a conclusion that the vote was fair, Ann Roe said.")
    assert "The clerks" not in [each.source.text for each in found]
