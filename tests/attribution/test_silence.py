"""Silence in many wordings: nobody confirms or denies anything by it, whoever is asked in whatever way."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act

from .conftest import Reader

SILENT = [
    ("There was no immediate comment from the Finnish embassy in Oslo.", "the Finnish embassy in Oslo"),
    ("Calls to Norlink went unanswered.", "Norlink"),
    ("Requests for comment sent to both ministries were not returned.", "both ministries"),
    ("Neither side has commented.", "Neither side"),
    ("Norlink did not immediately comment.", "Norlink"),
    ("The transport ministry declined comment.", "The transport ministry"),
    ("The press office could neither be reached by phone nor by email.", "The press office"),
    ("Officials in Turku would not be drawn on a date.", "Officials in Turku"),
    ("The Skerry Group did not pick up the phone.", "The Skerry Group"),
    ("The company said it would not comment on market rumours.", "The company"),
    ("The palace has not issued a statement.", "The palace"),
    ("The prime minister's office had no comment.", "The prime minister's office"),
    ('"No comment," a spokesman for the ministry said.', "a spokesman for the ministry"),
    ("The ministry ignored repeated requests for comment.", "The ministry"),
    ("The government has remained tight-lipped about the swap.", "The government"),
    ("Norland's ports watchdog, asked whether it had heard of a deal, declined to say.", "Norland's ports watchdog"),
    ("Officials asked about the fire declined to comment.", "Officials asked about the fire"),
    ("The minister has not said when the law will come; aides suggested it would be soon.", "The minister"),
    ("A spokesman, reached by phone, would not comment on the case.", "A spokesman"),
    ("Police did not name the driver, who is in hospital.", "Police"),
    ("The report does not name the two firms.", "The report"),
    ("In her letter Ms Vane named no one.", "Ms Vane"),
    ("The mayor left without naming the donor.", "The mayor"),
    ("Officials in Turku would not identify the suspect.", "Officials in Turku"),
    ("Norlink would not discuss the contract.", "Norlink"),
    ("The treasurer did not elaborate.", "The treasurer"),
    ("The club gave no reason for the delay.", "The club"),
    ("The bank did not provide further details.", "The bank"),
    ("Nobody at the yard would say why the gates had shut.", "Nobody at the yard"),
]


@pytest.mark.parametrize(("text", "source"), SILENT)
def test_who_was_asked_and_does_not_answer_is_silent(said: Reader, text: str, source: str) -> None:
    """The source is the one asked, not the calls or requests."""
    assert [each.source.text for each in said(text) if each.act is Act.DECLINE] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "The president did not name a successor.",
        "The coach did not name him in the squad.",
        "The council has not named the new head.",
        "The two men did not discuss the war when they met.",
        "The test did not identify the virus.",
        "The clinic gave no drug to the patients.",
        "The firm has no name yet.",
        "The judge will name the jurors on Monday.",
        "Nobody at the yard would say that he was lazy.",
        "The talks gave no result.",
    ],
)
def test_who_does_not_choose_speak_of_or_find_something_keeps_nothing_back(said: Reader, text: str) -> None:
    assert [each for each in said(text) if each.act is Act.DECLINE] == []


def test_neither_and_both_are_two(said: Reader) -> None:
    """Two are silent where neither side speaks, each under its own name where it has one."""
    (neither,) = said("Neither Norlink nor the Finnish government has announced the trip.")
    assert neither.source.stated_count == 2
    assert neither.source.entity == ("Norlink", "Finland")


def test_asking_not_to_be_named_is_no_silence(said: Reader) -> None:
    """A condition on which a source speaks is not what it does in speaking."""
    found = said("The yard will close, said an aide, who declined to be identified because the plan is private.")
    assert [each.act for each in found] == [Act.STATE]


def test_contact_that_is_no_offer_is_no_silence(said: Reader) -> None:
    found = said('"Contact is not an offer," Ann Roe said. The yard could not be contacted.')
    assert [(each.act, each.source.text) for each in found] == [(Act.STATE, "Ann Roe"), (Act.DECLINE, "The yard")]


@pytest.mark.parametrize(
    ("text", "cue", "matter"),
    [
        ("Roe avoided commenting on the sale.", "avoided commenting on", "the sale"),
        ("Holm avoided answering whether he plans to run.", "avoided answering", "whether he plans to run"),
        ("Holm refrained from commenting on claims that he had lied.", "refrained from commenting on", None),
        ("Roe stopped short of saying that Holm had lied.", "stopped short of saying", "that Holm had lied"),
        ("Roe stopped just short of openly accusing the council.", None, "the council"),
        ("The ministry has avoided naming the firm.", "avoided naming", "the firm"),
        ("Holm shied away from criticising the plan.", "shied away from criticising", "the plan"),
        ("Roe evaded saying who had told her.", "evaded saying", "who had told her"),
    ],
)
def test_who_takes_care_not_to_say_a_thing_is_silent_on_it(
    said: Reader, text: str, cue: str | None, matter: str | None
) -> None:
    found = said(text)[0]
    assert found.act is Act.DECLINE
    assert cue in (None, found.cue.text) and matter in (None, found.content.text)


@pytest.mark.parametrize(
    "text",
    [
        "Holm did not shy away from saying that the vote was rigged.",
        "Holm stopped of his own will, saying that he was tired.",
    ],
)
def test_who_says_it_all_the_same_is_not_silent(said: Reader, text: str) -> None:
    assert all(one.act is not Act.DECLINE for one in said(text))
