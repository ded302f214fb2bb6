"""A visit put off and made months later, and whom the visitor meets there: invented people, places and outlets."""

from __future__ import annotations

import pytest

from reportedly import pipeline

from .test_one_matter import asked
from .test_short_stories import Row, Shelf, shelf

PAGES = [
    ("2025-01-17", "Volga Times", "Peru says it welcomes visit by minister Reed",
     "LIMA, Jan 17 (Volga Times) - Peru welcomes U.S. Secretary of State Tom Reed's upcoming visit, foreign ministry"
     " spokesman Per Alm said on Friday. Reed will go to Peru in early February, State Department spokesman Ned Hull"
     " told reporters in Washington."),
    ("2025-02-02", "Nile Post", "Reed to meet President Ines Duval during Lima trip: report",
     "Tom Reed is expected to see President Ines Duval of Peru when he is in Lima next week, the Harbour Herald said,"
     " citing people familiar with the plans."),
    ("2025-02-03", "Volga Times", "Reed postpones trip to Peru after spy ship spotted",
     'WASHINGTON (Volga Times) - U.S. Secretary of State Tom Reed on Monday put off a trip to Peru. "I am postponing'
     ' my planned visit to Peru," Reed said. He would go when conditions allow.'),
    ("2025-06-06", "Volga Times", "Reed to travel to Peru in coming weeks, US official says",
     "WASHINGTON, June 6 (Volga Times) - U.S. Secretary of State Tom Reed will travel to Peru in the coming weeks, a"
     " U.S. official said on Friday, months after he put off a visit. The official asked not to be named."),
    ("2025-06-14", "Nile Post", "US, Peru say Reed to visit from June 18",
     '"U.S. Secretary of State Tom Reed will visit Peru from June 18 to 19," Peru foreign ministry spokesman Per Alm'
     " said on Saturday. State Department spokesman Ned Hull said Reed would visit Peru on June 18."),
    ("2025-06-18", "Volga Times", "Reed holds talks as he begins Peru trip",
     "Tom Reed has spent more than five hours in talks with Peru's foreign minister on the first day of his visit to"
     " Peru."),
    ("2025-06-19", "Volga Times", "Duval and Reed agree to calm ties",
     "LIMA, June 19 (Volga Times) - Peru President Ines Duval shook hands with Tom Reed at the Long Hall in Lima on"
     " Thursday. The United States and Peru failed to produce any breakthrough during a rare visit to Peru by Reed."),
]  # fmt: skip


@pytest.fixture(scope="module")
def pages() -> Shelf:
    """The course of the affair."""
    return shelf(*PAGES)


@pytest.mark.parametrize(
    ("day", "statuses"),
    [
        ("2025-02-03", ("postponed",)),
        ("2025-06-06", ("postponed", "rumoured")),
        ("2025-06-14", ("confirmed", "announced")),
        ("2025-06-18", ("occurred", "under way")),
        ("2025-06-19", ("occurred",)),
    ],
)
def test_what_was_put_off_for_months_is_planned_anew_and_made(
    pages: Shelf, day: str, statuses: tuple[str, ...]
) -> None:
    (event,) = pipeline.ask("Will Tom Reed visit Peru?", pages, f"{day}T23:59Z").events
    assert event.status in statuses


PUT_OFF = ("2025-03-05", "Nile Post", "Flu stops Reed's trip to Peru",
           "Tom Reed has the flu. The trip to Peru has been postponed, his spokesman Ned Hull said on Wednesday.")  # fmt: skip
NOTHING_MORE = ("2025-03-05", "Nile Post", "Reed in Chile",
                "Tom Reed signed a treaty on fishing in Santiago on Wednesday and flew home, a Chilean official said.")  # fmt: skip


@pytest.mark.parametrize(("row", "stood"), [(PUT_OFF, "postponed"), (NOTHING_MORE, "lapsed")])
def test_who_told_of_a_plan_that_came_to_nothing_is_no_origin_of_the_one_made_months_later(
    row: Row, stood: str
) -> None:
    pages = shelf(
        ("2025-03-03", "Lagos Mirror", "Minister Reed plans Peru trip",
         "Tom Reed will lead a delegation to Chile on Tuesday and then travel to Peru, the Harbour Herald reported."),
        row,
        ("2025-07-06", "Volga Times", "Reed to visit Peru in August: sources",
         "U.S. Secretary of State Tom Reed plans to visit Peru in August, the Volga Times reported on Sunday, citing"
         " four people familiar with the matter."),
    )  # fmt: skip
    question = "Will Tom Reed visit Peru?"
    (before,) = pipeline.ask(question, pages, "2025-05-05T23:59Z").events
    (anew,) = pipeline.ask(question, pages, "2025-07-06T23:59Z").events
    assert before.status == stood
    assert anew.status == "rumoured"
    assert {each.page for each in anew.history[-1].because} == {"p2"}
    assert anew.independent.at_most == 1
    assert "Harbour Herald" not in [origin.name for origin in anew.origins]


@pytest.mark.parametrize(("day", "status"), [("2025-02-02", "rumoured"), ("2025-06-19", "occurred")])
def test_who_comes_need_not_meet_the_president_and_does_in_the_end(pages: Shelf, day: str, status: str) -> None:
    (event,) = pipeline.ask("Will Tom Reed meet Ines Duval?", pages, f"{day}T23:59Z").events
    assert event.status == status


def test_who_speaks_of_it_long_after_its_day_speaks_of_the_new_plan() -> None:
    hoped = (
        "2025-03-03",
        "Torvald to visit Estonia next week",
        "Prime minister Signe Torvald is expected in Estonia on 12 March, two officials said.",
    )
    said = (
        "2025-06-02",
        "Estonia prepares for Torvald",
        "Estonia is preparing for a visit by prime minister Signe Torvald, its foreign minister Ilmar Kask said.",
    )
    dated = (
        "2025-06-20",
        "Torvald may visit Estonia in July",
        "Prime minister Signe Torvald plans to visit Estonia on 10 July, three people familiar with the plans said.",
    )
    (event,) = asked("Will Signe Torvald visit Estonia?", "2025-06-21", hoped, said, dated).events
    assert str(event.status) == "announced"


SET = ("2025-05-02", "Nile Post", "Host sets a day",
       "Peru and Chile have set 23 October for the state visit of Chile's president Ines Duval to Lima, foreign minister"
       " Per Alm of Peru said.")  # fmt: skip
OTHERS_STAY = ("2025-09-05", "Volga Times", "Chile calls off trip by advance team to Lima",
               "SANTIAGO (Volga Times) - Chile has called off a trip by the advance team that was to prepare president"
               " Ines Duval's state visit to Lima next month, a spokesman for the presidency said on Friday.")  # fmt: skip


def test_that_somebody_s_people_do_not_come_calls_off_no_visit_of_his() -> None:
    (event,) = pipeline.ask("Will Ines Duval visit Lima?", shelf(SET, OTHERS_STAY), "2025-09-06T23:59Z").events
    assert str(event.status) in ("announced", "confirmed")


PUT_OFF_BY_BOTH = ("2025-09-17", "Volga Times", "Duval puts off Lima visit",
                   "SANTIAGO (Volga Times) - The two governments have agreed to put off president Ines Duval's visit to"
                   " Lima, foreign minister Per Alm of Peru said on Wednesday. No new date was given.")  # fmt: skip
IN_ONE_WORD = ("2025-09-17", "Nile Post", "Chile's president calls off Lima visit",
               "LIMA (Agencies) - President Ines Duval on Wednesday cancelled a visit to Lima in October.")  # fmt: skip
NOT_THIS_YEAR = ("2025-10-03", "Lagos Mirror", "No Lima trip this year, adviser says",
                 "There will be no trip to Lima by president Ines Duval this year, foreign minister Ada Lind of"
                 " Chile told reporters.")  # fmt: skip


@pytest.mark.parametrize("day", ["2025-09-18", "2025-10-03"])
def test_what_a_party_puts_off_has_lost_its_day_whatever_papers_call_it(day: str) -> None:
    (event,) = pipeline.ask(
        "Will Ines Duval visit Lima?", shelf(SET, PUT_OFF_BY_BOTH, IN_ONE_WORD, NOT_THIS_YEAR), f"{day}T23:59Z"
    ).events
    assert (str(event.status), event.when) == ("postponed", None)


def test_who_will_not_come_this_year_and_had_put_nothing_off_will_not_come() -> None:
    (event,) = pipeline.ask("Will Ines Duval visit Lima?", shelf(SET, NOT_THIS_YEAR), "2025-10-03T23:59Z").events
    assert str(event.status) == "denied"
