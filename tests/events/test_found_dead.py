"""Deaths told by what is found, called false with the posts that tell them, or confirmed as "the news"."""

from __future__ import annotations

import pytest
from tests.events.conftest import Recogniser, mention

from reportedly.model.statement import EventType, Factuality

CERTAIN, NOT = Factuality.CERTAIN, Factuality.CERTAINLY_NOT


def test_whose_body_is_identified_is_dead(page: Recogniser) -> None:
    read = page("A body found on Monday has been identified as that of the explorer Karl Berg, police said.")
    found = mention(read, "identified")
    assert found.type is EventType.DEATH
    assert [each.entity for each in found.participants] == ["Karl Berg"]
    assert found.factuality[0].value is CERTAIN


def test_whose_body_it_is_is_dead(page: Recogniser) -> None:
    found = mention(page("The body found in the river is that of Karl Berg, police said."), "is")
    assert (found.type, [each.entity for each in found.participants]) == (EventType.DEATH, ["Karl Berg"])


@pytest.mark.parametrize(
    "text",
    [
        "Police have identified Karl Berg as the driver.",
        "Karl Berg is fine after a knock in training, his coach said.",
        "A fine of 200 euros for Karl Berg is a hoax.",
    ],
)
def test_nobody_is_dead_or_alive_by_such_words(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type is EventType.DEATH]


def test_who_is_fine_where_a_hoax_has_him_dead_is_not(page: Recogniser) -> None:
    found = mention(page("Ana Roe is fine and at home, her agent said, dismissing the posts as a cruel hoax."), "fine")
    assert (found.type, found.factuality[0].value) == (EventType.DEATH, NOT)


@pytest.mark.parametrize(
    "text",
    [
        "Posts claiming that the singer Ana Roe has died are false, her agent told the Courant.",
        "A post saying that Ana Roe has died was fake, her agent said.",
    ],
)
def test_what_is_claimed_falsely_is_not_so_to_who_says_that(page: Recogniser, text: str) -> None:
    assert NOT in [each.value for each in mention(page(text), "died").factuality]


def test_who_denies_that_sources_said_so_does_not_say_that_it_is_not_so(page: Recogniser) -> None:
    read = page("Her agent denied that sources had said that Ana Roe had resigned.")
    assert NOT not in [each.value for each in mention(read, "resigned").factuality]


def test_who_confirms_the_news_holds_what_was_told(page: Recogniser) -> None:
    read = page("Ana Roe, the singer, has died aged 81. Her manager confirmed the news.")
    assert [each.value for each in mention(read, "died").factuality] == [CERTAIN, CERTAIN]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ada Roe was among the dead, police said on Monday.", CERTAIN),
        ("Ada Roe was counted among the dead climbers, police said.", CERTAIN),
        ("Ada Roe is not among the dead, her brother told the Herald.", NOT),
    ],
)
def test_who_is_among_the_dead_is_dead(page: Recogniser, text: str, value: Factuality) -> None:
    found = next(each for each in page(text).events if each.type is EventType.DEATH)
    assert [each.entity for each in found.participants] == ["Ada Roe"]
    assert found.factuality[0].value is value


def test_who_is_among_those_left_is_not(page: Recogniser) -> None:
    read = page("Ada Roe was among those who mourned the dead, and among the people who survived.")
    assert not [each for each in read.events if each.type is EventType.DEATH]


@pytest.mark.parametrize(
    ("text", "verb", "victim"),
    [
        ("Rescuers found the body of the climber Ivan Kral on Friday, police said.", "found", "Ivan Kral"),
        ("Ivan Kral's body was recovered from the river.", "recovered", "Ivan Kral"),
        ("Police recovered the bodies of two climbers.", "recovered", "two climbers"),
    ],
)
def test_whose_body_is_found_is_dead(page: Recogniser, text: str, verb: str, victim: str) -> None:
    event = mention(page(text), verb)
    assert event.type is EventType.DEATH
    assert [(each.role, each.name) for each in event.participants] == [("victim", victim)]


@pytest.mark.parametrize(
    "text",
    [
        "Divers have not found the body of Ivan Kral.",
        "Scientists found a large body of evidence.",
        "They found the remains of a castle.",
    ],
)
def test_nobody_is_dead_by_what_is_not_found_or_no_body(page: Recogniser, text: str) -> None:
    assert EventType.DEATH not in {each.type for each in page(text).events}


def test_who_finds_somebody_among_the_dead_is_not_dead(page: Recogniser) -> None:
    read = page("Ada Roe found Karl Holm among the dead in Turku, police said.")
    found = next(each for each in read.events if each.type is EventType.DEATH)
    assert [each.entity for each in found.participants] == ["Karl Holm"]
    assert not [each for each in page("Volapuk is among the dead languages.").events if each.type is EventType.DEATH]
