"""What a verb says of the event that is its object: who is to do it, and how sure who tells of it is."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, EventMention, EventType

from .conftest import Recogniser

VISIT, DEAL, TALKS, TRUCE = EventType.VISIT, EventType.ECONOMIC, EventType.MEETING, EventType.AGREEMENT


def told(page: Recogniser, text: str, kind: EventType) -> EventMention:
    """The one event of a kind that a text tells."""
    return next(each for each in page(text).events if each.type is kind)


def sides(event: EventMention) -> set[str | tuple[str, ...] | None]:
    return {each.entity for each in event.participants}


@pytest.mark.parametrize(
    ("text", "kind", "who", "value", "expected"),
    [
        ("Prime minister Signe Torvald announced a visit to Estonia on Monday.", VISIT, "Signe Torvald", "PR+", True),
        ("Prime minister Signe Torvald has confirmed a visit to Estonia.", VISIT, "Signe Torvald", "PR+", True),
        ("Signe Torvald is open to a visit to Estonia, an aide said.", VISIT, "Signe Torvald", "PS+", True),
        ("Signe Torvald has no plans for a visit to Estonia, an aide said.", VISIT, "Signe Torvald", "PR-", True),
        ("Signe Torvald ruled out talks with Ilmar Kask.", TALKS, "Signe Torvald", "CT-", False),
        ("Halvline has proposed a merger with Eestiway.", DEAL, "Halvline", "PS+", True),
        ("Halvline has put forward a tie-up with Eestiway, bankers said.", DEAL, "Halvline", "PS+", True),
        ("Halvline is exploring a bid for Eestiway, bankers said.", DEAL, "Halvline", "PS+", True),
        ("Halvline will not pursue a takeover of Eestiway, bankers said.", DEAL, "Halvline", "CT-", True),
        ("Halvline is pressing ahead with its takeover of Eestiway.", DEAL, "Halvline", "PR+", True),
        ("Halvline gambled on buying Eestiway.", DEAL, "Halvline", "PS+", True),
        ("Halvline had bet on taking over Eestiway.", DEAL, "Halvline", "PS+", True),
        ("Halvline has discussed buying Eestiway.", DEAL, "Halvline", "PS+", True),
        ("Halvline is looking at buying Eestiway.", DEAL, "Halvline", "PS+", True),
        ("Halvline said there was no guarantee that it would buy Eestiway.", DEAL, "Halvline", "PS+", True),
        ("Halvline succeeded in buying Eestiway.", DEAL, "Halvline", "CT+", False),
        ("Norway has committed to a ceasefire with Estonia.", TRUCE, "Norway", "PR+", True),
        ("Norway said it had agreed to a ceasefire with Estonia.", TRUCE, "Norway", "PR+", True),
        ("Dockers in Bergen will not go on strike, they said.", EventType.PROTEST, "Bergen dockers", "CT-", True),
    ],
)
def test_the_verb_says_who_does_it_and_how_sure_it_is(
    page: Recogniser, text: str, kind: EventType, who: str, value: str, expected: bool
) -> None:
    event = told(page, text, kind)
    assert who in sides(event)
    assert value in [str(each.value) for each in event.factuality]
    assert event.expected is expected


@pytest.mark.parametrize(
    ("text", "kind", "change"),
    [
        ("Signe Torvald has backed out of a visit to Estonia.", VISIT, Change.CANCELLED),
        ("Halvline has walked away from a merger with Eestiway.", DEAL, Change.CANCELLED),
        ("Halvline has scrapped the purchase of Eestiway.", DEAL, Change.CANCELLED),
        ("Norway has deferred a ceasefire with Estonia.", TRUCE, Change.POSTPONED),
        ("Signe Torvald has put off visiting Estonia.", VISIT, Change.POSTPONED),
        ("Halvline has delayed buying Eestiway.", DEAL, Change.POSTPONED),
    ],
)
def test_who_calls_off_his_own_was_to_do_it(page: Recogniser, text: str, kind: EventType, change: Change) -> None:
    event = told(page, text, kind)
    assert event.change is change
    assert {"Signe Torvald", "Halvline", "Norway"} & sides(event)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A judge delayed the merger of Halvline and Eestiway.", DEAL),
        ("Eestiway rejected a takeover bid from Halvline.", DEAL),
        ("Dag Roe's aunt called off a raid on the larder.", EventType.ATTACK),
        ("The firm denied an attack on its servers.", EventType.ATTACK),
    ],
)
def test_who_stands_in_the_way_takes_no_part(page: Recogniser, text: str, kind: EventType) -> None:
    doers = {each.name for each in told(page, text, kind).participants if each.role == "agent"}
    assert not doers & {"A judge", "Eestiway", "Dag Roe", "Dag Roe's aunt", "The firm"}


def test_of_a_chairman_it_is_the_firm_that_merges(page: Recogniser) -> None:
    event = told(page, "Halden Bank chairman Dag Roe is studying a merger with Norvik Bank.", DEAL)
    assert sides(event) == {"Halden Bank", "Norvik Bank"}


@pytest.mark.parametrize(
    ("predicate", "value"),
    [
        ("is under consideration", "PS+"),
        ("is on the table", "PS+"),
        ("is not on the table", "CT-"),
        ("is still on", "PR+"),
        ("is on track", "PR+"),
        ("is no longer on track", "PS+"),
        ("remains out of the question", "CT-"),
        ("has been announced", "PR+"),
        ("has been confirmed", "PR+"),
    ],
)
def test_what_is_said_of_a_plan_says_how_sure_it_is(page: Recogniser, predicate: str, value: str) -> None:
    event = told(page, f"A visit to Estonia by Signe Torvald {predicate}, officials said.", VISIT)
    assert value in [str(each.value) for each in event.factuality]
    assert event.expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Signe Torvald is about to visit Estonia, officials said.", "PR+"),
        ("Signe Torvald is tempted to visit Estonia, officials said.", "PS+"),
        ("Signe Torvald promised to visit Estonia, officials said.", "PR+"),
        ("Signe Torvald threatened to visit Estonia, officials said.", "PS+"),
    ],
)
def test_what_somebody_is_about_to_do_lies_ahead(page: Recogniser, text: str, value: str) -> None:
    event = told(page, text, VISIT)
    assert event.expected
    assert value in [str(each.value) for each in event.factuality]


def test_who_considers_a_strike_is_on_none(page: Recogniser) -> None:
    event = told(page, "Dockers in Bergen are considering a strike, their union said.", EventType.PROTEST)
    assert event.expected
    assert "CT+" not in [str(each.value) for each in event.factuality]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Norway is preparing for a visit by president Ilmar Kask.", ["Norway"]),
        ("Norway awaits Ilmar Kask's visit.", ["Norway"]),
        ("Norway will host president Ilmar Kask on Friday.", ["Norway"]),
        ("Norway received president Ilmar Kask in Bergen on Friday.", ["Bergen"]),
        ("Preparations are under way for a visit of president Ilmar Kask.", []),
    ],
)
def test_who_receives_a_guest_does_so_at_home(page: Recogniser, text: str, places: list[str]) -> None:
    event = told(page, text, VISIT)
    assert [each.name for each in event.places] == places
    assert event.expected or "received" in text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The commission studied the massacre by the army.", EventType.ATTACK),
        ("Doctors studied the deaths of 30 children.", EventType.DEATH),
        ("The shooting is under study by prosecutors.", EventType.ATTACK),
        ("The talks were on track and ended in an agreement on Monday.", TALKS),
    ],
)
def test_what_is_looked_into_has_been(page: Recogniser, text: str, kind: EventType) -> None:
    event = told(page, text, kind)
    assert [str(each.value) for each in event.factuality] == ["CT+"]
    assert not [each for each in event.participants if each.name == "The commission"]


def test_what_has_been_is_no_plan_for_being_confirmed(page: Recogniser) -> None:
    text = "The two presidents met in Bergen on Monday. The meeting was confirmed by both offices."
    met = [event for event in page(text).events if event.type is TALKS]
    assert met
    assert not any(event.expected for event in met)


def test_a_rocket_whose_launch_is_called_off_flies_later(page: Recogniser) -> None:
    event = told(page, "The launch of Skadi 6 was called off on Monday.", EventType.LAUNCH)
    assert event.change is Change.POSTPONED


def test_what_one_talks_of_doing_is_not_done(page: Recogniser) -> None:
    event = told(page, "Halvline is talking to Eestiway about selling its ferries.", DEAL)
    assert str(event.factuality[0].value.value) == "PS+"


def test_no_certainty_of_a_pact_makes_it_possible(page: Recogniser) -> None:
    event = told(page, '"There is no certainty that an agreement will be reached," Halvline stressed.', TRUCE)
    assert str(event.factuality[0].value.value) == "PS+"
