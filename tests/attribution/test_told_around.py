"""Who tells something with a day, a place or his age beside him, and what then is told."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize("who", ["police", "the foreign ministry", "Signe Torvald", "a spokesman for Halvline"])
@pytest.mark.parametrize("beside", ["said on Monday", "said in a letter to staff", "told Northwire late on Monday"])
def test_what_is_told_goes_on_behind_the_day_and_the_place_it_was_told_at(said: Reader, who: str, beside: str) -> None:
    (found,) = said(f"The old bridge, {who} {beside}, would be closed.")
    assert (found.source.text, found.content.text) == (who, "The old bridge would be closed")


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("the mayor confirmed on Friday", "will be closed"),
        ("Halden Works said on Fotogram", "was shut"),
        ("officials confirmed on Friday", "is shut until May"),
    ],
)
def test_who_speaks_in_the_midst_of_a_clause_tells_all_of_it_and_not_its_subject(
    said: Reader, who: str, told: str
) -> None:
    assert [found.content.text for found in said(f"The road, {who}, {told}.")] == [f"The road {told}"]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("It was late, Ilmar Kask, 54, said.", "Ilmar Kask, 54", "It was late"),
        ('"It was late," Ilmar Kask, 54, told Northwire.', "Ilmar Kask, 54", "It was late"),
        ('"It was late," said Ilmar Kask, 54', "Ilmar Kask, 54", "It was late"),
        ("Ilmar Kask, 54, said it was late.", "Ilmar Kask, 54", "it was late"),
        ("Police, last month, said that it was late.", "Police", "that it was late"),
    ],
)
def test_how_old_somebody_is_belongs_to_him_and_a_day_does_not(
    said: Reader, text: str, source: str, content: str
) -> None:
    assert [(found.source.text, found.content.text) for found in said(text)] == [(source, content)]


@pytest.mark.parametrize(
    ("source", "beside"),
    [
        ("Signe Torvald", " on Fotogram"),
        ("Signe Torvald", " in Turku"),
        ("a spokesman for Halvline", " in court"),
        ("two people briefed on the talks", ""),
        ("people close to the firm", ""),
        ("police in Turku", ""),
        ("Signe Torvald at the Norvik Institute", ""),
    ],
)
def test_where_it_was_told_is_no_part_of_who_stands_behind_the_cue(said: Reader, source: str, beside: str) -> None:
    (found,) = said(f'"The bridge is closed and nobody will cross it," said {source}{beside}.')
    assert (found.source.text, found.content.text) == (source, "The bridge is closed and nobody will cross it")


@pytest.mark.parametrize(
    "beside",
    ["said when asked about it", "said following the crash", "told reporters in a letter to staff"],
)
def test_what_is_told_belongs_to_who_tells_it_and_not_to_the_occasion(said: Reader, beside: str) -> None:
    (found,) = said(f"Signe Torvald {beside} that the bridge would be closed.")
    assert (found.source.text, found.content.text) == ("Signe Torvald", "that the bridge would be closed")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("confirmed on Monday that the bridge was shut", "that the bridge was shut"),
        ("suspected that the bridge was shut", "that the bridge was shut"),
        ("offered to shut the bridge", "to shut the bridge"),
        ("called on the council to close the bridge", "the council to close the bridge"),
        ("called the sale a mistake", "the sale a mistake"),
    ],
)
def test_those_who_know_of_a_matter_tell_it(said: Reader, text: str, content: str) -> None:
    (found,) = said(f"Two officials familiar with the matter {text}.")
    assert (found.source.text, found.content.text) == ("Two officials familiar with the matter", content)


def test_a_sentence_begins_behind_the_site_x(said: Reader) -> None:
    (found,) = said('"It is shut," Signe Torvald said in a post on X. "Nobody will cross it."')
    assert found.content.text == "It is shut Nobody will cross it."


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("In the words of the mayor, the bridge was lost.", "the mayor", "In the words of", "the bridge was lost"),
        ("In the view of Signe Torvald, it was lost.", "Signe Torvald", "In the view of", "it was lost"),
        ("As the mayor put it, the bridge was lost.", "the mayor", "put", "the bridge was lost"),
        ("The bridge was lost, per police.", "police", "per", "The bridge was lost"),
        ("The mayor let it be known that it was lost.", "The mayor", "known", "that it was lost"),
        ("The mayor ruled out closing the bridge.", "The mayor", "ruled", "closing the bridge"),
        ('"Let us through," pleaded the mayor.', "the mayor", "pleaded", "Let us through"),
    ],
)
def test_other_ways_to_tell_whose_words_or_view_it_is(
    said: Reader, text: str, source: str, cue: str, content: str
) -> None:
    assert [(each.source.text, each.cue.text, each.content.text) for each in said(text)] == [(source, cue, content)]


@pytest.mark.parametrize(
    ("before", "again", "whose"),
    [
        ("The Estonian foreign ministry closed a yard.", "The ministry", "Estonia"),
        ("Norway's government met.", "The government", None),
        ("Norway's president spoke.", "The president", None),
        ("The mayor of Turku spoke.", "The mayor", None),
        ("Norway's minister met them.", "The minister", None),
        ("Estonia's oil company met.", "The company", None),
        ("A firm of Estonia met them.", "The firm", None),
        ("Norway's army said it was late.", "The army", "Norway"),
        ("Norwegian police said it was late.", "Police", "Norway"),
        ("A spokesman for Halvline said it was late.", "The spokesman", "Halvline"),
        ("Norway's defence ministry wrote. The Estonian defence ministry answered.", "The ministry", "Estonia"),
        ("Norway's defence ministry said it was late.", "The foreign ministry", None),
        ("Norwegian police said it was late.", "Police in Turku", None),
        ("A ministry of Estonia closed a yard.", "A ministry", None),
    ],
)
def test_a_body_told_of_again_belongs_to_whom_it_did(said: Reader, before: str, again: str, whose: str | None) -> None:
    assert said(f"{before} {again} said that the bridge was shut.")[-1].source.affiliation == whose


def test_three_people_in_a_row_all_say_it(said: Reader) -> None:
    (found,) = said("Anna Berg, Ilmar Kask and Jan Holm said the bridge was shut.")
    assert found.source.entity == ("Anna Berg", "Ilmar Kask", "Jan Holm")


@pytest.mark.parametrize("opens", ["Claims that", "Word spread that"])
def test_what_goes_round_is_told_by_nobody(said: Reader, opens: str) -> None:
    (found,) = said(f"{opens} the bridge would be closed{' are false' if opens == 'Claims that' else ''}.")
    assert (found.source.text, found.content.text) == ("", "that the bridge would be closed")


def test_both_is_no_part_of_the_two_who_say_it(said: Reader) -> None:
    (found,) = said("Norway and Estonia both said that the bridge would be closed.")
    assert found.source.text == "Norway and Estonia"


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("was able to confirm that it was late", "confirm", "that it was late"),
        ("can confirm that it was late", "confirm", "that it was late"),
        ("left no doubt that it was late", "state", "that it was late"),
        ("was quick to say that it was late", "state", "that it was late"),
        ("was at pains to stress that it was late", "state", "that it was late"),
        ("took to Fotogram to announce that it was late", "state", "that it was late"),
        ("was unavailable for comment", "decline", "for comment"),
    ],
)
def test_what_somebody_is_ready_to_say_he_says(said: Reader, text: str, act: str, content: str) -> None:
    (found,) = said(f"The foreign ministry {text}.")
    assert (found.source.text, found.act, found.content.text) == ("The foreign ministry", act, content)


@pytest.mark.parametrize("text", ["could confirm that it was late", "is free to say that it was late"])
def test_what_somebody_only_could_say_he_does_not(said: Reader, text: str) -> None:
    assert not said(f"The foreign ministry {text}.")


@pytest.mark.parametrize(
    ("source", "beside"),
    [("A spokesman for Halvline", ", by email,"), ("Ilmar Kask, 54", ", in Turku,"), ("Police", ", by phone,")],
)
def test_what_two_commas_set_off_is_how_it_was_told(said: Reader, source: str, beside: str) -> None:
    (found,) = said(f"{source}{beside} said that the bridge was shut.")
    assert (found.source.text, found.content.text) == (source, "that the bridge was shut")


@pytest.mark.parametrize("source", ["at least two officials", "over 20 residents"])
def test_a_rough_number_belongs_to_those_who_say_it(said: Reader, source: str) -> None:
    (before,) = said(f"The bridge would be closed, {source} said.")
    (behind,) = said(f'"It is late," said {source}.')
    assert before.source.text == behind.source.text == source


@pytest.mark.parametrize(
    ("line", "source"),
    [('Anna Berg: "It is late."', "Anna Berg"), ('One resident: "It is late."', "One resident")],
)
def test_a_line_of_a_name_and_a_quotation_is_told_by_that_name(said: Reader, line: str, source: str) -> None:
    (found,) = said(f"The bridge was built in 1970.\n\n{line}\n\nIt was closed on Monday.")
    assert (found.source.text, found.content.text) == (source, "It is late.")


def test_a_line_of_a_question_is_asked_by_nobody_named(said: Reader) -> None:
    assert not said('The bridge was built in 1970.\n\nQuestion: "Is it late?"\n\nIt was closed on Monday.')


@pytest.mark.parametrize(
    "text", ["It is late, per 20", "Output rose. Per 20", "The mill cut output to 5 tonnes per 10"]
)
def test_a_number_that_ends_a_text_is_nobody_s_word(said: Reader, text: str) -> None:
    assert not said(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("After the crash, Ann Roe told police, the van drove off.", "After the crash the van drove off"),
        ("When the bell rang, Ann Roe told the court, the door was open.", "When the bell rang the door was open"),
    ],
)
def test_when_it_was_so_stands_before_who_tells_whom(said: Reader, text: str, content: str) -> None:
    (found,) = said(text)
    assert (found.source.text, found.cue.text, found.content.text) == ("Ann Roe", "told", content)


def test_who_tells_somebody_first_tells_nothing_of_what_he_does_then(said: Reader) -> None:
    assert said("When Ann Roe told police, they laughed.") == ()
