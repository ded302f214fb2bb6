"""What events are called: by whom and what the pages that open with them name."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.pipeline.test_what_a_story_is_called import ASIDES, DAYS, FILLER, dossier
from tests.stories.factories import meeting, page

from reportedly.model.statement import EventType, Participant
from reportedly.stories.claims.cast import cast_of
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.titles import title_of
from reportedly.stories.telling import Telling

OPENING = [
    pytest.param(
        "Berg's testimony shakes council",
        "Ada Berg testified before the harbour council on Monday about the lost funds. ",
        "",
        "Testimony of Ada Berg",
        id="who-gives-testimony",
    ),
    pytest.param(
        "Thousands protest against Ada Berg",
        "Thousands of bakers protested against Ada Berg in Tallinn on Monday. ",
        "",
        "Protest against Ada Berg in Tallinn",
        id="against-whom-a-protest-is",
    ),
    pytest.param(
        "Latvia bans Velora phones",
        "Latvia banned Velora on Monday. ",
        "It also banned Velora's two older tablets. ",
        "Ban on Velora",
        id="a-thing-of-a-name-is-not-that-name",
    ),
]


@pytest.mark.parametrize(("head", "lead", "below", "title"), OPENING)
def test_an_event_is_called_by_what_its_pages_open_with(head: str, lead: str, below: str, title: str) -> None:
    found = dossier(*((day, f"Post {day}", head, f"{lead}{FILLER}{below}Post {day} told so.") for day in DAYS))
    assert found.events[0].title == title


def test_whose_departure_it_is_the_leads_say() -> None:
    """Further down "his exit" may be read as anybody's."""
    left = replace(meeting(kind=EventType.APPOINTMENT, who=("Ole Moe",), role="appointee", place=None), text="resigned")
    below = replace(left, participants=(Participant("appointee", "his", "Jan Lund"),), span=(900, 908))
    pages = [page(name, "2025-05-01", left, below, below, text=FILLER * 3) for name in ("A", "B")]
    claim = Claim(
        EventType.APPOINTMENT, [Telling(each, event, "2025-05-01") for each in pages for event in each.events]
    )
    assert title_of(claim, cast_of(claim), None) == "Departure of Ole Moe"


def test_what_is_launched_the_leads_say_and_by_whom() -> None:
    """Of what only one page recalls further down the launch is not called."""
    fired = replace(meeting(kind=EventType.LAUNCH, who=("Norland",), role="agent", place=None), text="launched")
    fired = replace(fired, participants=(*fired.participants, Participant("theme", "a ballistic missile", None)))
    other = replace(fired, participants=(Participant("theme", "the US Skyguard", None),), span=(900, 908))
    pages = [page(name, "2025-05-01", fired, other if name == "A" else fired, text=FILLER * 3) for name in "ABC"]
    claim = Claim(EventType.LAUNCH, [Telling(each, event, "2025-05-01") for each in pages for event in each.events])
    assert title_of(claim, cast_of(claim), None) == "Launch of a ballistic missile by Norland"


def test_who_is_shot_after_his_attack_is_no_victim_of_it() -> None:
    lead = "Ole Moe attacked shoppers in a market in Tallinn on Monday with a knife, police said. "
    rest = "A policeman shot Moe in the leg. Moe was shot twice, it is said. "
    rows = [(day, f"Post {day}", "Knife attack in Tallinn market", f"{lead}{rest}{FILLER}") for day in DAYS]
    titles = {event.title: event for event in dossier(*rows).events}
    assert "Attack on shoppers in Tallinn" in titles
    assert len({mention.partition("#")[0] for mention in titles["Attack on shoppers in Tallinn"].mentions}) == len(DAYS)


def test_a_headline_that_asks_does_not_make_a_plan_one_of_the_story() -> None:
    rows = [
        (day, f"Post {day}", "The hill road and the mill", f"{aside * 5}{aside}")
        for day, aside in zip((*DAYS, "2025-06-06"), ASIDES, strict=True)
    ]
    rows[0] = (
        DAYS[0],
        "Kelso Post",
        "Will Ida Lind resign?",
        ASIDES[0] * 5 + "She said on Sunday that she may resign. ",
    )
    (asked,) = [event for event in dossier(*rows).events if event.title.endswith("of Ida Lind")]
    assert asked.passing


def rulings(second: str, head: str) -> list[str]:
    """The days of the rulings that four pages tell, two of each."""
    first = "The supreme court struck down a law on fishing on Monday. "
    rows = [
        (DAYS[0], "Kelso Post", "Court strikes down fishing licence law", f"{first}{ASIDES[0] * 3}"),
        (DAYS[0], "Quay News", "Court voids fishing licence law", f"{first}{ASIDES[1] * 3}"),
        ("2025-06-20", "Hill Herald", head, f"{second}{ASIDES[2] * 3}"),
        ("2025-06-20", "Lake Times", head, f"{second}{ASIDES[3] * 3}"),
    ]
    found = dossier(*rows)
    return sorted(str(len(event.mentions)) for event in found.events if event.title.startswith("Ruling"))


def test_a_court_that_rules_on_other_things_has_ruled_twice() -> None:
    assert len(rulings("The supreme court ruled for the choirs of Norland. ", "Court backs choirs in noise row")) == 2
    assert len(rulings("The supreme court ruled for the boats of Norland. ", "Fishing licence ruling irks town")) == 1


def test_a_place_that_one_page_names_by_the_way_is_not_where_it_is() -> None:
    """Of a vote that four pages open with, only one names a town, further down."""
    lead = "The parliament of Norland voted for the Harbour Act on Monday. "
    rows = [
        (day, f"Post {day}", "Parliament votes for Harbour Act", f"{lead}{aside * 5}")
        for day, aside in zip(DAYS, ASIDES, strict=False)
    ]
    rows[3] = (*rows[3][:3], f"{rows[3][3]} The parliament voted for the Harbour Act in Tallinn.")
    found = dossier(*rows)
    assert found.events[0].place is None


def test_an_election_that_pages_come_to_speak_of_is_shown_by_its_day() -> None:
    rows = [
        (day, f"Post {day}", "The hill road and the mill", f"{aside * 5}")
        for day, aside in zip((*DAYS, "2025-06-06"), ASIDES, strict=True)
    ]
    late = "Latvia's election will be held in {}. "
    for at in (0, 1, 2):
        rows[at] = (*rows[at][:3], rows[at][3] + late.format("November"))
    (held,) = [event for event in dossier(*rows).events if event.title == "Election in Latvia"]
    assert held.passing
    for at in (0, 1, 2):
        rows[at] = (*rows[at][:3], ASIDES[at] * 5 + late.format("Latvia on July 4"))
    (held,) = [event for event in dossier(*rows).events if event.title.startswith("Election")]
    assert not held.passing


def test_one_house_passes_two_bills_on_two_days() -> None:
    """Each page tells of "the measure", and a later one of another bill."""
    rows = [
        (DAYS[0], "Kelso Post", "House passes harbour budget", "The House passed the harbour budget on Monday. " + ASIDES[0] * 5),
        (DAYS[0], "Quay News", "Harbour budget clears House", "The House passed the measure on Monday. " + ASIDES[1] * 5),
        ("2025-06-27", "Hill Herald", "House passes sweeping forest bill", ASIDES[2] * 5),
        ("2025-06-27", "Lake Times", "House passes forest bill", "The House passed the measure. " + ASIDES[3] * 5),
    ]  # fmt: skip
    passed = [event for event in dossier(*rows).events if event.title.startswith("Approval")]
    pages = [{mention.partition("#")[0] for mention in event.mentions} for event in passed]
    assert len(pages) > 1
    assert not any(each & {"p0", "p1"} and each & {"p2", "p3"} for each in pages)


def test_who_appoints_many_ties_no_two_of_them_together() -> None:
    lead = "President Ada Berg named Ole Moe as harbour minister on Monday. Last week Berg picked a sharp financier to run the press office. "
    rows = [
        (DAYS[0], "Kelso Post", "Berg names Moe harbour minister", f"{lead}{ASIDES[0] * 5}"),
        (DAYS[1], "Quay News", "Berg names Lind forest minister", "President Ada Berg named Ida Lind as forest minister on Tuesday. Berg made her picks alone. " + ASIDES[1] * 5),
    ]  # fmt: skip
    found = {event.title: event for event in dossier(*rows).events}
    assert found["Appointment of Ole Moe"].when.earliest == "2025-06-02"
    assert {mention[:2] for mention in found["Appointment of Ida Lind"].mentions} == {"p1"}


def test_who_is_to_replace_somebody_comes() -> None:
    rows = [
        (day, f"Post {day}", "Ida Lind to replace Moe as mayor", "Ida Lind will replace Ole Moe as mayor. " + aside * 5)
        for day, aside in zip(DAYS, ASIDES, strict=False)
    ]
    assert dossier(*rows).events[0].title == "Appointment of Ida Lind"
