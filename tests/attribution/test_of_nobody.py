"""What is said by nobody the page names: in passives, in participles, in nouns that are in the air, and what is kept back."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act, Basis

from .conftest import Reader

OF_NOBODY = [
    ("The gale, estimated to have cost 40 lives, has passed.", "estimated", "to have cost 40 lives"),
    ("The union agreed to a hearing, expected to begin in May.", "expected", "a hearing to begin in May"),
    ("The mill has for years been rumoured to be for sale.", "rumoured", "The mill to be for sale"),
    (
        "Roe was known for her songs, and has been regarded as one of the best singers of Norland.",
        "regarded",
        "Roe as one of the best singers of Norland",
    ),
    ("The mayor was praised in the north.", "praised", "The mayor"),
    ("An outbreak of measles was declared in Turku in May.", "declared", "An outbreak of measles"),
    ("Following the announcement of his death, the shops shut.", "announcement", "his death"),
    ("Amid reports of fraud, the islands held a new vote.", "reports", "fraud"),
    ("The fair opened amidst concerns regarding the spread of the fever.", "concerns", "the spread of the fever"),
    ("There have been complaints about the ferry.", "complaints", "the ferry"),
]


@pytest.mark.parametrize(("text", "cue", "content"), OF_NOBODY)
def test_what_is_held_or_in_the_air_has_no_source(said: Reader, text: str, cue: str, content: str) -> None:
    found = [each for each in said(text) if each.source.basis is Basis.UNATTRIBUTED]
    assert next(each.content.text for each in found if each.cue.text == cue).endswith(content)


@pytest.mark.parametrize(
    "text",
    [
        "The film was certified gold by a jury in Oslo.",
        "After a report of the harbour office in May, the pier was shut.",
        "The call for Roe came at noon.",
        "The baker is recognised by his hat.",
        "The ferry, painted to look like a whale, has left.",
        "Roe left the hall amid the claims of the crowd.",
        "Police questioned two men on Friday.",
        "The bureau questioned witnesses.",
    ],
)
def test_deeds_and_bare_nouns_are_told_by_the_page(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The cause of death was not announced.", "", "The cause of death"),
        ("The sailor has been away for reasons not disclosed.", "", "reasons"),
        ("No motive was given.", "", "No motive"),
        ("The names have not been released by the police.", "the police", "The names"),
        ("The terms of the deal were not disclosed.", "", "The terms of the deal"),
        ("The man, whom police did not immediately identify, was found on Monday.", "police", "The man"),
        ("A clerk whom the firm would not name was shot.", "the firm", "A clerk"),
        ("No further details were reported by the board about the cuts.", "the board", "No further details"),
        ("Nothing was said by the board about the cuts.", "the board", "the cuts"),
    ],
)
def test_what_is_kept_back_is_a_silence(said: Reader, text: str, source: str, content: str) -> None:
    (one,) = said(text)
    assert (one.act, one.source.text, one.content.text) == (Act.DECLINE, source, content)


@pytest.mark.parametrize(
    "text",
    [
        "The film was not released in Norland.",
        "No bail was given.",
        "The names will not be published before Friday.",
        "The seals were not released into the bay.",
        "Over 500 ballots were not returned.",
        "The council could not reach an agreement about the budget.",
        "Mail is not being picked up in the valley.",
        "If the firm does not respond, the pier will shut.",
        "As long as the firm does not respond, the pier is shut.",
        "The man, whom police did not arrest, left.",
    ],
)
def test_what_is_not_handed_out_and_what_may_be_is_no_silence(said: Reader, text: str) -> None:
    assert said(text) == ()


def test_a_source_that_is_left_unnamed_is_only_not_named(said: Reader) -> None:
    (one,) = said("An aide, whom the paper did not name, said that it was late.")
    assert one.source.text.startswith("An aide")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The blaze was reported just after 9 a.m. as a deck fire.", "The blaze as a deck fire"),
        ("Two hikers were reported missing.", "Two hikers missing"),
        ("The car was reported stolen.", "The car stolen"),
    ],
)
def test_what_something_is_reported_as_is_reported(said: Reader, text: str, content: str) -> None:
    (one,) = said(text)
    assert (one.source.text, one.cue.text, one.content.text) == ("", "reported", content)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The price was disclosed in a prospectus issued in connection with the sale.",
         "a prospectus issued in connection with the sale"),
        ("Her name had already been revealed in Skerry magazine.", "Skerry magazine"),
        ("The sale was announced in a filing with the court.", "a filing with the court"),
        ("The deal was announced in Oslo.", ""),
        ("The deal was revealed in an interview.", ""),
    ],
)  # fmt: skip
def test_what_is_made_known_in_a_writing_is_told_by_it(said: Reader, text: str, source: str) -> None:
    (found,) = said(text)
    assert found.source.text == source


def test_who_is_condemned_in_a_statement_is_condemned_by_it(said: Reader) -> None:
    (one,) = said("Norland was condemned in a joint statement by Oslo and Riga on Monday.")
    assert (one.source.text, one.source.basis) == ("a joint statement by Oslo and Riga", Basis.DOCUMENT)


def test_who_holds_a_thing_to_be_so_stands_behind_what_it_is(said: Reader) -> None:
    (one,) = said("Otters are considered sacred by the islanders.")
    assert (one.source.text, one.content.text) == ("the islanders", "Otters sacred")


@pytest.mark.parametrize(
    "text",
    [
        "Roe sought to win the race.",
        "The residents are aware of the ferry.",
        "The residents are worried about the dam.",
        "Roe is proud to serve the town.",
        "The judge dismissed the lawsuit.",
        "Officers found him lying on the road.",
        "Deputies found the car parked behind a barn.",
        "A clerk found Ann Roe dead in the kitchen.",
        "The islanders found themselves cut off from the port.",
        "The law denied the right of residents to vote on the toll.",
        "The yard denied treatment to the men.",
        "Police questioned two men for hours.",
        "She spoke softly and said little except to answer the judge.",
        "On the scale used by the office for classifying storms, it comes second.",
        "The chart is a tool for expressing large numbers.",
    ],
)
def test_trying_feeling_and_ruling_are_no_saying(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The court found the plan to be void.", "The court"),
        ("The jury found Ann Roe guilty.", "The jury"),
        ("The audit found the agency sitting on unspent funds.", "The audit"),
        ("The inquiry found the guards sleeping at work.", "The inquiry"),
        ("Holm denied the treatment.", "Holm"),
        ("Critics questioned the council for the delay.", "Critics"),
        ("The board denied the claim.", "The board"),
        ("A suit was filed on Monday, alleging that Roe lied.", "A suit"),
        # Who is charged alleges nothing.
        ("Ann Roe was charged with theft on Monday, alleging that she took a boat.", ""),
    ],
)
def test_judging_and_denying_are_sayings(said: Reader, text: str, source: str) -> None:
    (found,) = said(text)
    assert found.source.text == source


def test_a_clause_about_a_noun_is_not_what_it_tells(said: Reader) -> None:
    text = "Comments apparently caused an argument Monday that ended with one girl stabbing another, police said."
    (found,) = said(text)
    assert found.source.text == "police"


def test_on_what_occasion_somebody_speaks_is_not_told_apart(said: Reader) -> None:
    (one,) = said("Commenting on the ruling, Ann Roe said it was late.")
    assert (one.cue.text, one.content.text) == ("said", "it was late")
    assert [each.cue.text for each in said("Ann Roe, commenting on the ruling, called it late.")] == [
        "commenting on",
        "called",
    ]


def test_who_calls_a_suit_baseless_says_so(said: Reader) -> None:
    (one,) = said("The mayor dismissed the lawsuit as theatre.")
    assert one.act is Act.REJECT


@pytest.mark.parametrize(
    "text",
    [
        "Berg has a hard time understanding why they left.",
        "The proposed use would allow more shops, assuming the land is sold.",
        "The collapse of the mill underscored the old quarrel.",
        "Her background explains the joy of the crowd.",
    ],
)
def test_a_thing_tells_nothing_by_what_it_does(said: Reader, text: str) -> None:
    assert [each.source.text for each in said(text)] == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The winery said the road was shut.", "The winery"),
        ("The winery welcomed the plan.", "The winery"),
        ("The winery closed on Friday, blaming the tax.", "The winery"),
        ("The winery closed on Friday. It denied that anybody had been fired.", "It"),
    ],
)
def test_a_body_of_no_list_may_say_something(said: Reader, text: str, source: str) -> None:
    (found,) = said(text)
    assert found.source.text == source
