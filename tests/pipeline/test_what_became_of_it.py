"""What firms do with what is theirs: told as a plan by one paper, and in quite other words by another when it is settled."""

from __future__ import annotations

import pytest

from .asked import First, status

LATER: list[tuple[str, First, First, str]] = [
    (
        "Will Kanal 4 cancel Night Ferry?",
        ('"Night Ferry" to end', 'Kanal 4 is to drop its series "Night Ferry", a member of the cast said.'),
        ('"Night Ferry" sails on',
         'Kanal 4 said on Tuesday that "Night Ferry" had been renewed for another season.'),
        "denied",
    ),
    (
        "Will Norferry end its Tamsel-Orre ferry?",
        ("Norferry may axe Orre route",
         "Norferry is considering ending its ferry between Tamsel and Orre, staff said."),
        ("Ferry saved", "Norferry will go on running its ferry between Tamsel and Orre, the company said on Tuesday."),
        "denied",
    ),
    (
        "Will Velora move its headquarters to Kest?",
        ("Velora weighs moving head office", "Velora is thinking of moving its headquarters to Kest, insiders said."),
        ("It's official: Velora is off to Kest",
         "The software firm will relocate its head office to Kest in January, it said on Tuesday."),
        "announced",
    ),
    (
        "Has the Halden bridge been opened?",
        ("Bridge to open on Monday", "The new Halden bridge will open on Monday, the roads authority said."),
        ("Cracks keep Halden bridge shut",
         "The opening of the crossing has been put off indefinitely after cracks were found, the roads authority said."),
        "postponed",
    ),
    (
        "Will Kestrel close the Altmark plant?",
        ("Kestrel may shut Altmark plant", "Kestrel is considering closing its Altmark plant, sources told the Post."),
        ("End of the road for Altmark",
         "The carmaker confirmed on Tuesday that its Altmark factory would cease production in December."),
        "announced",
    ),
    (
        "Has Halden United been sold?",
        ("Halden United close to being sold", "An American consortium is close to buying Halden United, sources said."),
        ("United under new ownership",
         "Halden United have a new owner after a consortium led by Bill Marsh completed its purchase of the club, "
         "United announced on Tuesday."),
        "occurred",
    ),
    (
        "Will Norvik pull out of Norland?",
        ("Norvik said to be leaving Norland", "Norvik is to pull out of Norland, government sources said."),
        ("Norvik stays put", "Norvik has no intention of leaving Norland, a spokeswoman for the carmaker said."),
        "denied",
    ),
    (
        "Will Halden 4 be released this year?",
        ('"Halden 4" could slip to 2026',
         'The game "Halden 4" could be delayed into next year, developers at Rook told the Post.'),
        ("Rook delays blockbuster sequel",
         'Rook Studios said on Tuesday that "Halden 4" would come out in March 2026 instead of this autumn.'),
        "postponed",
    ),
    (
        "Will Kest airport open in June?",
        ("Kest airport to open in June", "Kest's new airport will open on 3 June, its operator said."),
        ("Kest airport: no planes before winter",
         "The airport will not open before December because of problems with fire doors, the transport minister said."),
        "postponed",
    ),
    (
        "Will Halden United be sold?",
        ("Halden United close to being sold", "An American consortium is close to buying Halden United, sources said."),
        ("Sale of United off",
         "Owner Tomas Berg has broken off talks to sell the club, Halden United said on Tuesday."),
        "cancelled",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("question", "first", "second", "now"), LATER, ids=[row[0] for row in LATER])
def test_a_later_page_tells_by_other_words_what_became_of_it(question: str, first: First, second: First, now: str):
    assert status(question, first, second) == now


ALONE: list[tuple[str, First, str]] = [
    (
        "Has Velora launched the Vista 9?",
        ("Velora unveils Vista 9 phone", "Velora unveiled its new Vista 9 phone at an event in Kest on Tuesday."),
        "occurred",
    ),
    (
        "Will Halden United be sold?",
        ("Owner: club not for sale",
         "Halden United owner Tomas Berg said on Tuesday that the club was not for sale."),
        "denied",
    ),
    (
        "Will NorAir drop Kest flights?",
        ("NorAir says goodbye to Kest", "NorAir will end its flights to Kest in October, the airline said on Tuesday."),
        "announced",
    ),
    (
        "Will Lumen Bank merge with Dalby Bank?",
        ("Banks call it a day", "Lumen Bank has broken off merger talks with Dalby Bank, it said on Tuesday."),
        "cancelled",
    ),
    (
        "Will the Vista 9 come out in June?",
        ("Vista 9 launch pushed back to autumn",
         "Velora has pushed back the launch of its Vista 9 phone from June to October, it said on Tuesday."),
        "postponed",
    ),
    (
        "Has Lactea recalled its baby milk?",
        ("Baby milk pulled from shelves after scare",
         "Lactea has withdrawn its baby milk from shops after bacteria were found in two batches, the company said."),
        "occurred",
    ),
    (
        "Has Halden United been sold?",
        ("Halden United sold to American investors",
         "Halden United have been sold to a group of American investors, the club announced on Tuesday."),
        "occurred",
    ),
    (
        "Will Velora move its headquarters to Kest?",
        ("Velora off to Kest", "The software firm Velora will relocate its head office to Kest in January, it said."),
        "announced",
    ),
    (
        "Will the government bail out Oryx?",
        ("Oryx gets a lifeline", "The government will rescue the steelmaker Oryx, the economy minister said on Tuesday."),
        "announced",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("question", "page", "now"), ALONE, ids=[row[0] for row in ALONE])
def test_one_page_answers_by_other_words(question: str, page: First, now: str):
    assert status(question, None, page) == now


def test_who_is_against_a_takeover_does_not_say_that_it_was_made():
    first = ("Tarn to buy Norsk Wire", "Tarn has agreed to buy Norsk Wire, the two companies said.")
    then = ("Union fears for jobs", "The union is against Tarn's takeover of Norsk Wire, its head Ada Berg said.")
    assert status("Will Tarn buy Norsk Wire?", first, then) == "confirmed"
