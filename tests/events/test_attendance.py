"""Who attends a summit, stays away or speaks to it by video; who leaves a court; who is let go for whom."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventMention, EventType, Factuality

from .conftest import Recogniser, mention


def held(event: EventMention) -> Factuality:
    return event.factuality[0].value


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("Ana Ruiz will attend the trade summit in Lima, her office said.", "attend", Factuality.CERTAIN),
        ("Ana Ruiz will not go to the trade summit in Lima, her office said.", "go", Factuality.CERTAINLY_NOT),
        ("Ana Ruiz will come for the forum in Oslo, her office said.", "come", Factuality.CERTAIN),
        ("Ana Ruiz will skip the summit in Lima, her office said.", "skip", Factuality.CERTAINLY_NOT),
        ("Ana Ruiz stayed away from the congress in Oslo, her office said.", "stayed away", Factuality.CERTAINLY_NOT),
        ("Ana Ruiz will not miss the summit in Lima, her office said.", "miss", Factuality.CERTAIN),
        ("Peru fears what happens if Ana Ruiz turns up for the summit.", "turns up", Factuality.UNCOMMITTED),
        ("The court told the police to arrest Ana Ruiz should she arrive in Peru.", "arrive", Factuality.UNCOMMITTED),
    ],
)
def test_who_goes_to_a_gathering_visits_it_and_who_misses_it_does_not(
    page: Recogniser, text: str, word: str, value: Factuality
) -> None:
    event = mention(page(text), word)
    assert (event.type, event.participants[0].role, held(event)) == (EventType.VISIT, "visitor", value)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz will take part in the summit in Lima by video link, her office said.",
        "Officials want Ana Ruiz to join the forum in Oslo over Zoom.",
        "Ana Ruiz will address the congress in Oslo virtually, her office said.",
    ],
)
def test_who_attends_by_video_visits_nobody(page: Recogniser, text: str) -> None:
    assert {event.type for event in page(text).events} == {EventType.OTHER}


def test_a_summit_with_somebody_is_still_a_meeting(page: Recogniser) -> None:
    event = mention(page("Ana Ruiz will attend a summit with Jon Lund in Oslo on Friday, her office said."), "summit")
    assert event.type is EventType.MEETING


def test_one_of_several_guests_is_invited_by_name(page: Recogniser) -> None:
    text = "Peru has invited all the heads of state, Chile's Ana Ruiz among them, to the summit in August."
    assert "Ana Ruiz" in [each.entity for each in mention(page(text), "invited").participants]


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("Norway will withdraw from the Whaling Court, the prime minister said.", "withdraw", Factuality.CERTAIN),
        ("Norway is leaving the treaty, the prime minister said.", "leaving", Factuality.CERTAIN),
        ("Norway has pulled out of the Halden fisheries treaty.", "pulled out", Factuality.CERTAIN),
        ("President Ana Ruiz walked away from the Chile trade deal in May.", "walked away", Factuality.CERTAIN),
        ("President Ana Ruiz pulled Peru out of the climate pact in May.", "pulled", Factuality.CERTAIN),
        ("Norway remains a member of the court, the prime minister said.", "remains", Factuality.CERTAINLY_NOT),
    ],
)
def test_a_state_leaves_a_treaty_or_court_by_a_decision(
    page: Recogniser, text: str, word: str, value: Factuality
) -> None:
    event = mention(page(text), word)
    assert (event.type, held(event)) == (EventType.LAW, value)


def test_a_player_who_leaves_a_league_decides_no_law(page: Recogniser) -> None:
    assert EventType.LAW not in {event.type for event in page("Ben Roe left the league in May.").events}


@pytest.mark.parametrize(
    "text",
    [
        "Rescuers pulled nine people out of the rubble in May.",
        "Coach Ben Roe took the striker out of the game in May.",
        "Norvik walked away from the deal to buy Halden Foods in May.",
    ],
)
def test_who_takes_one_out_of_something_else_leaves_no_pact(page: Recogniser, text: str) -> None:
    assert EventType.LAW not in {event.type for event in page(text).events}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Peru let reporter Lena Falk go on Thursday after 20 days in jail.", "let"),
        ("Reporter Lena Falk is being let go by Lima under an exchange of prisoners.", "let go"),
        ("Lena Falk walked free on Thursday after 400 days in prison.", "walked free"),
        ("Lena Falk was returned to Peru on Thursday.", "returned"),
        ("Lena Falk was sent home by Chile on Thursday in a prisoner swap.", "sent"),
        ("Jailed reporter Lena Falk could be exchanged for Igor Sand.", "exchanged"),
        (
            "The United States and Peru completed a swap on Thursday, with Lima releasing journalist Lena Falk.",
            "releasing",
        ),
        ("Peru freed 12 prisoners on Thursday, including journalist Lena Falk.", "freed"),
    ],
)
def test_who_is_let_go_sent_home_or_exchanged_is_released(page: Recogniser, text: str, word: str) -> None:
    event = mention(page(text), word)
    assert event.type is EventType.COURT
    assert "Lena Falk" in [each.entity for each in event.participants if each.role == "target"]


def test_players_whom_clubs_swap_are_no_prisoners(page: Recogniser) -> None:
    found = page("The club swapped striker Igor Sand for Ben Roe on Thursday.").events
    assert EventType.COURT not in {event.type for event in found}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Lena Falk was released on Thursday in exchange for spy Igor Sand, the ministry said.", "released"),
        ("Igor Sand, sent home by Germany in Thursday's prisoner swap, is an officer, the Kremlin said.", "sent"),
        ("Sixteen people left Russian custody, among them Igor Sand.", "left"),
        ("Eight prisoners, among them Igor Sand, came home on Thursday in the swap.", "came home"),
    ],
)
def test_who_leaves_custody_or_is_given_for_another_is_released_too(page: Recogniser, text: str, word: str) -> None:
    event = mention(page(text), word)
    assert event.type is EventType.COURT
    assert "Igor Sand" in [each.entity for each in event.participants if each.role == "target"]


def test_who_leaves_a_house_is_not_released(page: Recogniser) -> None:
    assert EventType.COURT not in {event.type for event in page("Ben Roe left the house on Monday.").events}


def test_who_leads_a_delegation_to_a_gathering_goes_there(page: Recogniser) -> None:
    event = mention(page("Ana Ruiz will lead the Peruvian delegation at the summit, her office said."), "lead")
    assert (event.type, event.participants[0].entity) == (EventType.VISIT, "Ana Ruiz")


@pytest.mark.parametrize(
    ("text", "word", "meets"),
    [
        ("The leaders of Peru and Chile will come together in person, her office said.", "come together", True),
        ("Ministers gathered in Lima on Monday.", "gathered", True),
        ("Ministers gathered support for the bill on Monday.", "gathered", False),
    ],
)
def test_leaders_who_gather_meet(page: Recogniser, text: str, word: str, meets: bool) -> None:
    """Who gathers something else meets nobody."""
    found = [event for event in page(text).events if event.text == word and event.type is EventType.MEETING]
    assert bool(found) is meets


@pytest.mark.parametrize(
    ("text", "deported"),
    [
        ("Ana Ruiz will be removed from Norway, the border agency said.", True),
        ("Officers removed Ana Ruiz from the country on Monday.", True),
        ("Ana Ruiz was removed from the government on Monday.", False),
        ("Engineers removed mines from Norway on Monday.", False),
    ],
)
def test_who_is_removed_from_a_country_is_deported(page: Recogniser, text: str, deported: bool) -> None:
    assert any(event.type is EventType.COURT for event in page(text).events) is deported


def test_what_a_body_resolved_should_be_done_is_its_plan(page: Recogniser) -> None:
    """Who only says that it should be done wishes it."""
    resolved = mention(page("The party resolved that Ana Ruiz should visit Oslo on Monday."), "visit")
    wished = mention(page("The party said that Ana Ruiz should visit Oslo on Monday."), "visit")
    assert (held(resolved), held(wished)) == (Factuality.PROBABLE, Factuality.POSSIBLE)


def test_reports_that_are_shot_down_are_not_attacked(page: Recogniser) -> None:
    assert not [each for each in page("The club shot down reports of a sale.").events if each.type is EventType.ATTACK]


@pytest.mark.parametrize(
    ("text", "word", "setting"),
    [
        ("Peru denied reports that the leaders will gather somewhere else in August.", "gather", True),
        ("Peru denied that the leaders will gather elsewhere in August.", "gather", True),
        ("Peru denied that the leaders will gather in August.", "gather", False),
    ],
)
def test_who_denies_that_they_meet_elsewhere_does_not_deny_that_they_meet(
    page: Recogniser, text: str, word: str, setting: bool
) -> None:
    assert mention(page(text), word).setting_denied is setting


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("Ana Ruiz still intends to be in Lima for the summit.", "be", Factuality.POSSIBLE),
        ("Ana Ruiz will not be at the trade summit in Lima.", "be", Factuality.CERTAINLY_NOT),
        ("Ana Ruiz is due to be at a summit in Lima.", "be", Factuality.PROBABLE),
        ("Ana Ruiz will represent Peru at the Norlink summit in Oslo.", "represent", Factuality.CERTAIN),
        ("Peru will be represented by Ana Ruiz at the summit in Oslo.", "represented", Factuality.CERTAIN),
        ("Ana Ruiz stood in for the president at the summit in Oslo.", "stood in", Factuality.CERTAIN),
        ("Ana Ruiz has accepted an invitation to the summit in Lima.", "accepted", Factuality.PROBABLE),
        ("Ana Ruiz turned down an invitation to the summit in Lima.", "turned down", Factuality.CERTAINLY_NOT),
        ("Ana Ruiz will be absent from the summit in Lima.", "absent", Factuality.CERTAINLY_NOT),
        ("Ana Ruiz has decided not to go to the summit in Lima.", "go", Factuality.CERTAINLY_NOT),
        ("Ana Ruiz has decided to skip the summit in Lima.", "skip", Factuality.CERTAINLY_NOT),
        ("Ana Ruiz decided against attending the summit in Lima.", "attending", Factuality.CERTAINLY_NOT),
        ("Ana Ruiz is expected to skip the summit in Lima.", "skip", Factuality.PROBABLY_NOT),
        ("Ana Ruiz's attendance at the summit in Lima is in doubt.", "attendance", Factuality.POSSIBLE),
        ("Ana Ruiz's trip to Lima has not been confirmed.", "trip", Factuality.UNCOMMITTED),
    ],
)
def test_being_there_standing_in_and_deciding_not_to_go(
    page: Recogniser, text: str, word: str, value: Factuality
) -> None:
    event = mention(page(text), word)
    assert (event.type, event.participants[0].entity, held(event)) == (EventType.VISIT, "Ana Ruiz", value)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz will not attend the summit. The summit, which takes place in Turku from 22 to 24 August, is the first.",
        "The Norlink summit will be held in Turku in August. Ana Ruiz will skip the summit.",
    ],
)
def test_who_stays_away_from_the_summit_does_so_from_where_the_page_has_it(page: Recogniser, text: str) -> None:
    event = next(each for each in page(text).events if each.type is EventType.VISIT)
    assert [place.name for place in event.places] == ["Turku"]


def test_whom_somebody_stands_for_is_not_where_he_goes(page: Recogniser) -> None:
    event = mention(page("Ana Ruiz will represent Peru at the Norlink summit in Oslo."), "represent")
    assert [place.name for place in event.places] == ["Oslo"]


@pytest.mark.parametrize("text", ["Ana Ruiz will be in charge in Turku.", "Ana Ruiz will be in court on Monday."])
def test_being_in_charge_or_in_court_is_no_visit(page: Recogniser, text: str) -> None:
    assert EventType.VISIT not in {event.type for event in page(text).events}


@pytest.mark.parametrize(
    ("text", "word", "days", "place"),
    [
        (
            "Ana Ruiz will attend the trade summit in Lima, to be held on April 9 and 10, her office said.",
            "attend",
            ("2025-04-09", "2025-04-10"),
            "Lima",
        ),
        (
            "Ana Ruiz will meet Jon Lund on the sidelines of the trade summit. The summit is to be held in Lima on April 9"
            " and 10.",
            "meet",
            ("2025-04-09", "2025-04-10"),
            "Lima",
        ),
        ("Ana Ruiz will travel to Lima on April 9, where she will meet Jon Lund.", "meet", ("2025-04-09",) * 2, "Lima"),
    ],
)
def test_an_occasion_and_a_journey_lend_their_days_and_their_place(
    page: Recogniser, text: str, word: str, days: tuple[str, str], place: str
) -> None:
    event = mention(page(text), word)
    assert event.when and (event.when.earliest, event.when.latest) == days
    assert [each.name for each in event.places] == [place]
