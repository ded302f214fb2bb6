"""What a story is called: by the event that its pages open with, or by a headline where none carries it."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import Row, shelf

from reportedly import pipeline
from reportedly.model.dossier import Dossier

VISIT = "Ada Berg, who leads Norland, will visit Port Haven on Friday, her office said."
FILLER = "The winter has been long in the hills above the town, and the road to the mill is closed. " * 6


def dossier(*rows: Row) -> Dossier:
    found = pipeline.dossier("s", shelf(*rows), "2025-06-30")
    assert found is not None
    return found


def test_what_most_pages_open_with_comes_before_what_more_of_them_mention() -> None:
    old = FILLER + "Ida Lind was elected president of Norland in May."
    found = dossier(
        ("2025-06-02", "Kelso Post", "Berg to visit Port Haven", f"{VISIT} {old}"),
        ("2025-06-03", "Quay News", "Berg will visit Port Haven", f"{VISIT} {old}"),
        ("2025-06-04", "Hill Herald", "A long winter", old),
    )
    assert found.events[0].title.startswith("Visit of Ada Berg")
    assert found.story.title == found.events[0].title
    assert found.story.status == found.events[0].status


def test_a_story_that_no_event_carries_is_called_by_the_headline_most_like_the_others() -> None:
    rows = [
        ("2025-06-02", "Kelso Post", "Mill owners at odds over hill road", FILLER),
        ("2025-06-03", "Quay News", "The hill road and the mill", FILLER + VISIT),
        ("2025-06-04", "Hill Herald", "Snow on the hill road", FILLER),
        ("2025-06-05", "Lake Times", "An evening of songs", FILLER),
    ]
    found = dossier(*rows)
    assert found.events
    assert found.story.title == "The hill road and the mill"
    assert found.story.status is None


def test_pages_without_headlines_are_called_by_their_event() -> None:
    found = dossier(*((f"2025-06-0{day}", "Kelso Post", "", FILLER + VISIT) for day in (2, 3, 4, 5)))
    assert found.story.title == found.events[0].title
    assert found.story.status is not None


DAYS = ("2025-06-02", "2025-06-03", "2025-06-04", "2025-06-05")


def test_what_a_lead_only_recalls_carries_no_story() -> None:
    """The headlines speak of the seat and not of the death that has left it empty."""
    lead = "Ada Berg died in Port Haven on Sunday, and the council cannot agree on who is to follow her. "
    heads = ("Council split over empty seat", "Who gets the empty seat?", "Seat stays empty", "Split over seat deepens")
    found = dossier(*((day, f"Post {day}", head, lead + FILLER) for day, head in zip(DAYS, heads, strict=True)))
    assert any(event.title.startswith("Death of Ada Berg") for event in found.events)
    assert (found.story.title in heads, found.story.status) == (True, None)


@pytest.mark.parametrize(
    ("head", "lead", "title"),
    [
        ("High court strikes down law", "The high court struck down a federal law on Monday. ", None),
        (
            "High court strikes down Norland Fishing Act",
            "The high court struck down the Norland Fishing Act. ",
            "Norland Fishing Act",
        ),
        ("Embattled minister resigns", "Norland's embattled minister resigned on Monday. ", None),
        ("Minister Ada Berg resigns", "Norland's minister Ada Berg resigned on Monday. ", "Ada Berg"),
        ("President signs order", "The president signed an executive order on Monday. ", None),
        ("Norland tariffs hit Sudland", "Norland imposed tariffs on Sudland in Bergen on Monday. ", "on Sudland"),
        ("Minister Ada Berg to be tried", "Minister Ada Berg will be tried for theft in Tallinn. ", "Berg in Tallinn"),
        ("Minister Ada Berg to be tried", "Minister Ada Berg will be tried for theft in Estonia. ", "of Ada Berg"),
        ("Three Finns freed", "Three Finns were released in Tallinn on Monday. ", "Release of Finns in Tallinn"),
        ("Ada Berg jailed ahead of trial", "Ada Berg was sent to jail on Monday to await it. ", "Jailing of Ada Berg"),
        ("Ole Moe sentenced", "Ole Moe was sentenced to two years in jail on Monday. ", "Sentence for Ole Moe"),
        ("Berg pardons Ole Moe", "President Ada Berg pardoned Ole Moe on Monday. ", "Pardon of Ole Moe"),
        (
            "Tariffs hit two",
            "Estonia imposed tariffs on Latvia and Finland on Monday. ",
            "Tariffs on Latvia and Finland",
        ),
        (
            "Berg wins vote",
            "Ada Berg, the youngest of all, was elected in a vote in Estonia. ",
            "of Ada Berg in Estonia",
        ),
        ("Six shot", "A man shot six people in Tallinn. " + FILLER + "Ole Moe was shot in the arm.", "in Tallinn"),
        ("Party Leader Wins Vote On Re-Election", "The head of the party won a vote on her re-election. ", None),
        ("Estonia Bans Sale Of Velora Phones", "Estonia banned the sale of phones made by Velora. ", "Velora phones"),
        (
            "Diplomats expelled",
            "Russia expelled U.S. diplomats on Monday. Russia expelled US diplomats. ",
            "of U.S. diplomats",
        ),
        ("Earthquake wakes a town", "An earthquake struck Tallinn on Monday. ", "in Tallinn"),
    ],
)
def test_a_title_says_which_event_it_is_or_gives_way_to_a_headline(head: str, lead: str, title: str | None) -> None:
    found = dossier(*((day, f"Post {day}", head, f"{lead}{FILLER} Post {day} told so.") for day in DAYS))
    assert found.events
    assert found.story.title.endswith(title or head)
    assert (found.story.status is None) == (title is None)


ASIDES = (
    "The road to the mill is closed, and the owners wait for the snow to melt.",
    "Apples were dear this year, because the rain came late to the orchards by the lake.",
    "Nobody in the choir can read the old scores any more, says its leader.",
    "A new bell hangs in the tower, and it is heard as far as the harbour wall.",
    "Two boats lie on the slip, and both want paint before the summer.",
)


def test_what_pages_only_come_to_speak_of_is_told_in_passing() -> None:
    """Told in a headline, at the head of two pages or by half of them, it is an event of the story."""
    old, late = "Ida Lind was arrested in Tallinn on Sunday. ", "Ole Moe was arrested in Bergen on Sunday. "
    rows = [
        (day, f"Post {day}", "Berg to visit Port Haven", f"{VISIT} {aside * 5} {late if at else old}{aside}")
        for at, (day, aside) in enumerate(zip((*DAYS, "2025-06-06"), ASIDES, strict=True))
    ]
    found = dossier(*rows)
    passing = {event.participants[0].entity: event.passing for event in found.events if event.participants}
    assert passing == {"Ada Berg": False, "Ida Lind": True, "Ole Moe": False}


def test_a_figure_that_one_page_comes_to_speak_of_is_told_in_passing() -> None:
    """Of several pages one must open with it, or two tell it."""
    asides = ("", "The mill paid 5 million dollars for it. ", "Twelve people were injured there. ")
    rows = [
        (
            day,
            f"Post {day}",
            "Three killed in Port Haven fire",
            f"Three people died in a fire. {aside * 5}{more}{aside}",
        )
        for day, aside, more in zip(DAYS, ASIDES, (*asides, asides[2]), strict=False)
    ]
    found = {figure.quantity: figure.passing for figure in dossier(*rows).figures}
    assert found == {"dead": False, "injured": False, "money": True}
    assert not any(figure.passing for figure in dossier(*rows[:2]).figures)


def test_of_sums_that_pages_tell_one_by_one_none_is_of_the_story() -> None:
    """Two pages must give the one that stands, or one open with it; tolls are told alike however they grow."""
    sums = ("The mill has a budget of 5 million dollars. ", "The port has a budget of 8 million dollars. ", "")
    rows = [
        (
            day,
            f"Post {day}",
            "Fire in Port Haven",
            f"Three people died in a fire in Port Haven. {aside * 5}{more}{aside}",
        )
        for day, aside, more in zip(DAYS, ASIDES, sums, strict=False)
    ]
    found = {figure.quantity: figure.passing for figure in dossier(*rows).figures}
    assert found["dead"] is False
    assert found["money"] is True


def test_an_election_is_called_by_the_state_that_holds_it() -> None:
    found = dossier(
        ("2025-06-02", "Kelso Post", "Election in May", "Latvia's election will be held on July 4, it said.")
    )
    assert found.events[0].title == "Election in Latvia"


def test_a_headline_of_an_opinion_is_not_what_a_story_is_called_by() -> None:
    heads = ("OPINION: The hill road and we", "Hill road closed", "Snow on the mill", "An evening of songs")
    rows = [(day, f"Post {day}", head, aside * 5) for day, head, aside in zip(DAYS, heads, ASIDES, strict=False)]
    assert dossier(*rows).story.title == "Hill road closed"
    assert dossier(*rows[:1]).story.title == heads[0]


def test_an_election_has_been_held_once_pages_tell_of_it_as_past_after_its_day() -> None:
    """Nobody needs to say that it was: all vote in it."""
    rows = [
        ("2025-06-02", "Kelso Post", "Latvia's election", "Latvia's election is on Thursday. " + ASIDES[0] * 5),
        (
            "2025-06-08",
            "Quay News",
            "Latvia's election",
            "The party has no seats after Latvia's election, which it lost. Latvia's election was a snap one. "
            + ASIDES[1] * 5,
        ),
    ]
    found = dossier(*rows).events[0]
    assert (found.title, found.status, found.when and found.when.earliest) == (
        "Election in Latvia",
        "occurred",
        "2025-06-05",
    )
    assert dossier(rows[0]).events[0].status != "occurred"
