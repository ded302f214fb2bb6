"""Through whom: a report within a report, a source that is cited, quoted, or told of by another."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reportedly.model.statement import Act, Attribution, Basis

from .conftest import Reader


def chain(found: tuple[Attribution, ...]) -> list[str]:
    """The sources from the outermost to the innermost, where each is nested in the one before."""
    for outer, inner in pairwise(found):
        assert inner.outer == outer.id
    assert found[0].outer is None
    return [each.source.text for each in found]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (
            "The Harbour Herald earlier reported that the mayor will resign, Norvik news agency said.",
            ["Norvik news agency", "The Harbour Herald"],
        ),
        (
            "The mayor will resign, the Harbour Herald reported on Monday, citing two aides.",
            ["the Harbour Herald", "two aides"],
        ),
        (
            "The Harbour Herald, citing unnamed officials, reported that the mayor will resign.",
            ["The Harbour Herald", "unnamed officials"],
        ),
        (
            "The Harbour Herald reported on Monday, citing a city official, that the mayor will resign.",
            ["The Harbour Herald", "a city official"],
        ),
        (
            "The mayor will resign, the Harbour Herald reported, quoting an aide as saying that he was tired.",
            ["the Harbour Herald", "an aide"],
        ),
        (
            "The Harbour Herald quoted two aides as saying that the mayor will resign.",
            ["The Harbour Herald", "two aides"],
        ),
        (
            "The army said in a statement carried by the Norvik news agency that the base was closed.",
            ["the Norvik news agency", "The army"],
        ),
        (
            "A letter seen by the Harbour Herald says the yard will close.",
            ["the Harbour Herald", "A letter seen by the Harbour Herald"],
        ),
        (
            "The mayor may resign, the Harbour Herald reported earlier, citing two people briefed on the plan, "
            "the Norvik news agency reported on Wednesday.",
            ["the Norvik news agency", "the Harbour Herald", "two people briefed on the plan"],
        ),
        (
            "The mayor will resign, local media reported on Monday, the Norvik news agency reports.",
            ["the Norvik news agency", "local media"],
        ),
        (
            "In remarks carried by state agency Norvik Bulletin, the mayor said he would resign.",
            ["state agency Norvik Bulletin", "the mayor"],
        ),
        (
            "According to the daily Skerry Now, which cited a mediator, the yard offered more.",
            ["the daily Skerry Now", "a mediator"],
        ),
        (
            "Sources close to the talks told the Harbour Post, as cited by the agency Norvik, that the yard would close.",
            ["the agency Norvik", "Sources close to the talks"],
        ),
        (
            "The minister denied a report in the weekly Harbour Herald that the yard would close.",
            ["The minister", "the weekly Harbour Herald"],
        ),
        (
            "Norlink said the minister had denied that the yard would close.",
            ["Norlink", "the minister"],
        ),
        (
            "The yard will close, the Harbour Herald reported, citing a union official, according to Norvik.",
            ["Norvik", "the Harbour Herald", "a union official"],
        ),
    ],
)
def test_each_source_is_nested_in_the_one_that_tells_of_it(said: Reader, text: str, sources: list[str]) -> None:
    assert chain(said(text)) == sources


def test_what_is_cited_is_the_content_of_both(said: Reader) -> None:
    """The citation itself is no part of what the paper reports."""
    paper, aides = said("The mayor will resign, the Harbour Herald reported on Monday, citing two aides.")
    assert paper.content.text == aides.content.text == "The mayor will resign"


def test_a_reason_that_is_cited_is_no_source_but_what_is_said(said: Reader) -> None:
    found = said("Norlink declined to comment on the plan, citing security.")
    assert [(each.source.text, each.content.text) for each in found] == [
        ("Norlink", "the plan"),
        ("Norlink", "security"),
    ]


def test_whom_a_source_spoke_to_is_kept(said: Reader) -> None:
    told, interviewed = said(
        "The mayor told the Harbour Herald that he will resign. "
        "In an interview with the Skerry Post, the governor said he will stay."
    )
    assert (told.told, interviewed.told) == ("Harbour Herald", "Skerry Post")


def test_two_sources_that_contradict_each_other_are_not_nested(said: Reader) -> None:
    mayor, governor = said("The mayor said the visit was off, while the governor said it was on.")
    assert (mayor.content.text, governor.content.text) == ("the visit was off", "it was on")
    assert governor.outer is None


def test_somebody_who_goes_on_with_another_verb_says_two_things(said: Reader) -> None:
    first, second = said("Norlink said the talks had failed and added that the yard would close.")
    assert (first.content.text, second.content.text) == ("the talks had failed", "that the yard would close")
    assert second.outer is None


def test_a_rumour_has_no_source(said: Reader) -> None:
    (rumour,) = said("The fair opened amid speculation that the firm will be sold.")
    assert (rumour.source.basis, rumour.source.text, rumour.source.spans) == (Basis.UNATTRIBUTED, "", ())
    assert rumour.content.text == "that the firm will be sold"


def test_a_participle_behind_what_was_said_is_said_by_the_same_source(said: Reader) -> None:
    told, saying = said("Ann Roe told reporters the plan was sound, saying the bridge would last.")
    assert (told.content.text, saying.content.text) == ("the plan was sound", "the bridge would last")
    assert (saying.source.text, saying.outer) == ("Ann Roe", None)


def test_somebody_accused_of_saying_something_is_the_one_who_says_it(said: Reader) -> None:
    accused, saying, wanted = said("Norlink accused the minister of saying he wanted to close the yard.")
    assert (accused.source.text, saying.source.text, wanted.source.text) == ("Norlink", "the minister", "he")
    assert (saying.outer, wanted.outer) == (accused.id, saying.id)


def test_an_initial_ends_no_sentence(said: Reader) -> None:
    (found,) = said("The mayor praised the harbour master Jon R. Bolt of Norvik.")
    assert found.content.text == "the harbour master Jon R. Bolt of Norvik"


def test_what_somebody_is_praised_for_belongs_to_the_praise(said: Reader) -> None:
    (found,) = said("The mayor praised the crew for turning back in time.")
    assert found.content.text == "the crew for turning back in time"


def test_who_is_cited_before_a_cue_is_not_the_one_who_tells(said: Reader) -> None:
    paper, police, witness = said("The Harbour Herald reported that police, citing a witness, said the man fled.")
    assert (paper.source.text, police.source.text, witness.source.text) == (
        "The Harbour Herald",
        "police",
        "a witness",
    )
    assert (paper.content.text, police.outer, witness.outer) == (
        "that police, citing a witness, said the man fled",
        paper.id,
        police.id,
    )


def test_what_an_outlet_reports_according_to_somebody_is_told_to_the_outlet(said: Reader) -> None:
    paper, police = said("The Harbour Herald reported on Monday that the man fled, according to police.")
    assert (paper.source.text, police.source.text, police.outer) == ("The Harbour Herald", "police", paper.id)
    assert police.content.text == "that the man fled"


def test_somebody_reported_as_saying_something_is_nested_in_who_reports_it(said: Reader) -> None:
    paper, minister = said("The Harbour Herald reported the minister as saying he would resign.")
    assert (minister.source.text, minister.content.text, minister.outer) == (
        "the minister",
        "he would resign",
        paper.id,
    )


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor rejected calls for an inquiry.", "an inquiry"),
        ("The minister denied reports of a deal.", "a deal"),
        ("The firm dismissed allegations of fraud.", "fraud"),
    ],
)
def test_what_nobody_named_says_is_nested_in_who_rejects_it(said: Reader, text: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.basis, nested.content.text, nested.outer) == (Basis.UNATTRIBUTED, content, outer.id)


def test_who_is_cited_between_a_cue_and_its_clause_tells_all_of_it(said: Reader) -> None:
    found = said("The Harbour Herald reported, citing diplomats, that Norvik had proposed a conference of donors.")
    herald, cited = (
        next(each for each in found if each.source.text == who) for who in ("The Harbour Herald", "diplomats")
    )
    assert (cited.content, cited.outer) == (herald.content, herald.id)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            'Former champion Ilona Kask accuses the federation of telling young gymnasts that injuries were "in the head".',
            "the federation",
            'that injuries were "in the head"',
        ),
        (
            'The firm announced that its auditors had "grave doubt" over whether it would be able to go on.',
            "its auditors",
            "whether it would be able to go on",
        ),
        (
            "The mayor will dismiss the plan as one more proof of the charge that he is only after money, "
            "according to an aide.",
            "",
            "that he is only after money",
        ),
        (
            "The clerk said two of them left only after they had been warned by colleagues that they were under watch.",
            "colleagues",
            "that they were under watch",
        ),
        (
            "Roe said they are “pleased” the town and county fisheries boards are investigating.",
            "they",
            "the town and county fisheries boards are investigating",
        ),
    ],
)
def test_what_parsers_hang_on_another_word_is_nested(said: Reader, text: str, source: str, content: str) -> None:
    outer = said(text)[0]
    assert (source, content, outer.id) in [(each.source.text, each.content.text, each.outer) for each in said(text)]


def test_a_paper_cites_and_not_whom_it_tells_of(said: Reader) -> None:
    paper, told, cited = said(
        "The Norland daily Marcador reported that Roe had already told team-mates he was leaving, citing a person close"
        " to the player's family."
    )
    assert (told.outer, cited.outer) == (paper.id, paper.id)
    assert cited.content.text == paper.content.text == "that Roe had already told team-mates he was leaving"


def test_a_letter_that_a_paper_has_seen_holds_only_its_own_clause(said: Reader) -> None:
    first, paper, lawyers = said(
        "Norlink has disputed that view; in a letter to the board, seen by the Norvik Herald, its lawyers say the phrase"
        " was about a box."
    )
    assert paper.content.text == "its lawyers say the phrase was about a box"
    assert (first.outer, lawyers.outer) == (None, paper.id)


def test_a_report_of_some_month_that_warns_is_who_warns(said: Reader) -> None:
    outer, warning = said(
        "Three officials at the ministry said the minister had been shown a report in August warning that two pillars"
        " could give way."
    )
    assert (warning.source.text, warning.outer) == ("a report", outer.id)


def test_what_members_were_promised_is_a_promise_of_nobody_named(said: Reader) -> None:
    outer, promised = said("A spokeswoman said its members had been promised in March that nobody would leave.")
    assert (promised.act, promised.source.text, promised.outer) == (Act.PROMISE, "", outer.id)
    assert promised.content.text == "that nobody would leave"


def test_what_was_in_a_year_according_to_somebody_is_within_what_is_said_of_it(said: Reader) -> None:
    one, embassy, board = said(
        'One said that his embassy feared "a repeat of 2015", when, according to the Rivers Board, at least 160 people'
        " were killed in floods."
    )
    assert (embassy.outer, board.outer) == (one.id, embassy.id)
    assert board.content.text == "at least 160 people were killed in floods"
