"""Whom a headline's event takes in, and whom a story is about."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import meeting, page

from reportedly.model.statement import EventType, PartKind
from reportedly.model.thread import Candidate
from reportedly.stories.grouping.casts import tells_of_others
from reportedly.stories.grouping.happenings import faded
from reportedly.stories.grouping.leads import weigh_lead
from reportedly.stories.grouping.likeness import fingerprint, likeness, weigh
from reportedly.stories.grouping.threads import Beside, Choice, choose

HARGEISA = ("Hargeisa", "SO", 9.56, 44.06)
BERGEN = ("Bergen", "NO", 60.39, 5.32)

TALKS = (
    "Norwegian premier Signe Torvald and Danish president Marek Orlen spoke of fish in Norway, an aide of Torvald said."
)
STORY = (
    ("Torvald may meet Orlen", f"Nothing is settled yet. {TALKS}"),
    ("Orlen and Torvald to meet in May", f"Both sides agreed on a day. {TALKS}"),
    ("Norway closes streets for Orlen", f"Shops will shut as well. {TALKS}"),
    ("Torvald: talks with Orlen will be hard", f"The border is another matter. {TALKS}"),
    ("Orlen leaves to meet Torvald", f"He boarded at noon. {TALKS}"),
    ("Orlen, Torvald meet", f"They shook hands. {TALKS}"),
)


def told(title: str, text: str, who: tuple[str, ...], place=None, kind: EventType = EventType.MEETING, **more):
    event = replace(meeting(who=who, place=place, kind=kind, **more), part=PartKind.TITLE)
    reading = page(title, "2025-05-01", event, text=text)
    named = tuple(replace(each, part=PartKind.TITLE) for each in event.places)
    return replace(reading, article=replace(reading.article, title=title), places=named)


def candidate(reading, story: str = "", published: str = "2025-05-20") -> Candidate:
    taken = fingerprint(reading)
    terms, lead = weigh(taken.counts, {}, 0), weigh_lead(taken.lead, {}, 0)
    return Candidate(reading.article.id, story, published, terms, lead=lead)


def story(size: int = len(STORY)) -> list[Candidate]:
    return [candidate(told(title, text, ("Torvald", "Orlen")), "s-A") for title, text in STORY[:size]]


def placed(new: Candidate, *kept: Candidate) -> Choice:
    alike = [(each, likeness(new.terms, each.terms)) for each in kept]
    beside = [Beside(each, value, faded(value, new.published, each.published)) for each, value in alike]
    return choose(new, beside, lambda name: [each for each in kept if each.story == name])


LATER = f"It is the next of such talks. {TALKS}"
HASSAN = "Danish envoys spoke with Idil Hassan in a house by the sea on Monday. "


@pytest.mark.parametrize(
    ("reading", "other"),
    [
        (told("Hassan hosts Danes", HASSAN + TALKS, ("Idil Hassan", "Denmark")), True),
        (
            told(
                "Talks begin",
                "Danish envoys went to Hargeisa by the sea on Monday for the first such talks. " + TALKS,
                (),
                HARGEISA,
            ),
            True,
        ),
        (told("Hassan buys Eestiway", HASSAN + TALKS, ("Idil Hassan", "Eestiway"), kind=EventType.ECONOMIC), True),
        (
            told(
                "Denmark hopes",
                "In the capital nobody doubts that the talks will be a success, or nearly so. " + TALKS,
                ("Denmark",),
            ),
            False,
        ),
        (
            told(
                "Talks begin in Bergen",
                "Talks began at noon, in a house by the sea that had stood empty for years. " + TALKS,
                (),
                BERGEN,
            ),
            False,
        ),
        (told("Torvald calls Orlen hard", "An aide said so. " + TALKS, ("Torvald", "Orlen")), False),
        (told("Hassan meets envoy over Orlen's talks with Torvald", HASSAN + TALKS, ("Idil Hassan",)), False),
        (
            told("Hassan meets envoy", "Idil Hassan met him over Orlen's talks with Torvald. " + TALKS, ("Hassan",)),
            False,
        ),
        (told("Miracle ends talks", HASSAN + TALKS, ("Miracle",)), False),
        (told("Hassan hosts Danes", "Published: Monday, 9 June. By Bo Lie. " + HASSAN + TALKS, ("Idil Hassan",)), True),
        (told("Hassan wonders", HASSAN + TALKS, ("Idil Hassan",), kind=EventType.OTHER), False),
        (told("Danes recall Hassan", HASSAN + TALKS, ("Idil Hassan",), background=True), False),
    ],
    ids=lambda value: value.article.title if hasattr(value, "article") else "",
)
def test_a_headline_that_tells_an_event_of_others_tells_of_another_matter(reading, other: bool):
    """Others, or a land, that no lead names and its first sentence tells of, too, unless both name whom it is about."""
    assert tells_of_others(candidate(reading), (), story()) is other


def test_whom_a_near_page_names_at_its_head_is_no_stranger_to_the_story():
    reading = told("Hassan hosts Danes", HASSAN + TALKS, ("Idil Hassan", "Denmark"))
    near = candidate(told("Hassan may mediate", HASSAN + TALKS, ()))
    assert tells_of_others(candidate(reading), (), story())
    assert not tells_of_others(candidate(reading), (near,), story())


def test_a_page_of_others_begins_a_story_of_its_own_unless_the_story_is_young():
    """Whom a matter takes in is not yet known from its first days."""
    new = candidate(told("Hassan hosts Danes", HASSAN + LATER, ("Idil Hassan", "Denmark")), published="2025-06-10")
    assert placed(new, *story()).story is None
    assert placed(new, *story(5)).story == "s-A"
    assert placed(candidate(told("Talks go on", LATER, ()), published="2025-06-10"), *story()).story == "s-A"


def test_two_stories_of_which_one_tells_of_others_are_not_made_one_by_a_page_near_to_both():
    other = candidate(told("Hassan hosts Danes", HASSAN + LATER, ("Idil Hassan", "Denmark")), "s-B")
    plain = replace(other, lead={term: weight for term, weight in other.lead.items() if not term.startswith("party:")})
    new = candidate(told("Talks go on", LATER, ()))
    assert placed(new, *story(), plain).same
    assert not placed(new, *story(), other).same
