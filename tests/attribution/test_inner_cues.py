"""Everyday cues within what a source says: in talk, in marks, in passives, with who is told and with one-word answers."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ("The clerk said that the sergeant wants him gone and says so.", "the sergeant", "so"),
        ("The court said that the police had lied in claiming otherwise.", "the police", "otherwise"),
        (
            '"She is just doing this to end the march. Half the street thinks that," said a neighbour.',
            "Half the street",
            "that",
        ),
        (
            '"Dr Roe says not to tell the crew until Monday," she told the Herald.',
            "Dr Roe",
            "not to tell the crew until Monday",
        ),
        (
            "The mayor told the council that the islands had begged the ministry for more time.",
            "the islands",
            "the ministry for more time",
        ),
    ],
)
def test_answers_in_one_word_and_in_few_are_told(said: Reader, text: str, inner: str, content: str) -> None:
    assert (inner, content) in {(each.source.text, each.content.text) for each in said(text) if each.outer}


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ("The paper reported that the palace told only Turku and Ronne of the sale.", "the palace", "the sale"),
        (
            "The Herald reports that the service warned the chancellery in January of an attack.",
            "the service",
            "an attack",
        ),
        (
            "Police said that the suspect had told them under questioning that he was inspired by a film.",
            "the suspect",
            "that he was inspired by a film",
        ),
    ],
)
def test_who_is_told_stands_between_a_cue_and_what_is_told(said: Reader, text: str, inner: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        (
            '"The guards asked everybody there to sing from the sheet," a baker said.',
            "The guards",
            "everybody there to sing from the sheet",
        ),
        (
            "Roe said she had asked a woman with whom he worked to leave the flat.",
            "she",
            "a woman with whom he worked to leave the flat",
        ),
        (
            "The court heard that the accused had informed him that the yard was sold.",
            "the accused",
            "that the yard was sold",
        ),
        (
            "The mayor said people at the club tell him the coach has lost the room.",
            "people at the club",
            "the coach has lost the room",
        ),
        (
            "The cooks say that they heard the master tell the mate that the ship was lost.",
            "the master",
            "that the ship was lost",
        ),
        (
            "A study found that couples who quarrel about money tend to say they quarrel about chores.",
            "couples who quarrel about money",
            "they quarrel about chores",
        ),
        (
            "The minister told reporters that most members favoured extending the cuts.",
            "most members",
            "extending the cuts",
        ),
        ("The survey found that majorities of islanders support the toll.", "majorities of islanders", "the toll"),
        ('"She never wanted any of this in the papers," the aunt told the Herald.', "She", "any of this in the papers"),
        (
            "The leader told his group that the mayor wanted it on his desk.",
            "the mayor",
            "it on his desk",
        ),
    ],
)
def test_what_people_do_and_want_is_told_of_them(said: Reader, text: str, inner: str, content: str) -> None:
    assert (inner, content) in {(each.source.text, each.content.text) for each in said(text) if each.outer}


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ('The mayor said their client "categorically denies" the claim.', "their client", "the claim"),
        ('The leader said parents were "falsely assured" that the march was off.', "", "that the march was off"),
        (
            'He said an "acquaintance" he met at the fair asked him to meet a dealer.',
            'an "acquaintance" he met at the fair',
            "him to meet a dealer",
        ),
        (
            'The Herald reported that "all nine spy agencies" agreed that the fleet had sailed.',
            "all nine spy agencies",
            "that the fleet had sailed",
        ),
    ],
)
def test_marks_around_a_few_words_are_no_talk(said: Reader, text: str, inner: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Officials said a guest had a fever and was suspected to have the plague.", "a guest to have the plague"),
        ('"I am instructed to be firm," the envoy wrote.', "I to be firm"),
    ],
)
def test_what_nobody_named_thinks_or_orders_is_told(said: Reader, text: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == ("", content, outer.id)


def test_whom_somebody_sees_as_something_is_told(said: Reader) -> None:
    _, nested = said("The mayor said clerks whom he views as biased against her should go.")
    assert (nested.source.text, nested.content.text) == ("he", "clerks whom as biased against her")


@pytest.mark.parametrize(
    "text",
    [
        "A watchdog said workers feared they would be fired if they reported leaks.",
        'The governor said, "If the council confirms the offer, I will stay."',
        "The envoy testified that the aid was held back until Ronne announced an inquiry.",
    ],
)
def test_a_saying_that_is_set_as_a_condition_is_none(said: Reader, text: str) -> None:
    assert all(each.cue.text not in ("reported", "confirms", "announced") for each in said(text))


def test_what_is_set_off_behind_a_cue_is_no_infinitive_of_it(said: Reader) -> None:
    (found,) = said("A tax was needed, the mayor said, to pay for the bridge.")
    assert found.content.text.startswith("A tax was needed")


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ('"As the mayor said, the bridge is shut," Roe told the Herald.', "the mayor", "the bridge is shut"),
        (
            '"And as the police said, everything I told them was true," Roe said.',
            "the police",
            "everything I told them was true",
        ),
        (
            '"[She] handed me the saw and told me that I had to cut the rope," Roe said.',
            "She",
            "that I had to cut the rope",
        ),
        (
            "Roe said the ministry notified the council for the first time that the mill was sold.",
            "the ministry",
            "that the mill was sold",
        ),
        ("The poll found that 34 percent said the opposite.", "34 percent", "the opposite"),
        ("Roe said his superiors had said as much to the minister.", "his superiors", "as much"),
        ("The mayor said he wanted a harbour tax tied to the aid.", "he", "a harbour tax tied to the aid"),
    ],
)
def test_what_is_borne_out_or_told_in_other_words_is_nested(said: Reader, text: str, inner: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


def test_what_is_told_as_somebody_said_is_what_he_said(said: Reader) -> None:
    (found,) = said("As the mayor said, the bridge is shut.")
    assert (found.source.text, found.content.text) == ("the mayor", "the bridge is shut")


def test_the_same_thing_is_no_answer(said: Reader) -> None:
    assert all(each.content.text != "the same" for each in said("The mayor said the same bridge would be shut."))
