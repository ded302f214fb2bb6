"""Questions whose pages lie in several stories: one matter is read together, two matters stay two."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly import pipeline
from reportedly.model.correction import Correction
from reportedly.model.dossier import Answer
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading

Row = tuple[str, str, str]


class Shelves:
    """The readings of several stories of one page each, as an archive that holds nothing else."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = {reading.article.id: reading for reading in readings}

    def readings(self, story: str) -> tuple[Reading, ...]:
        return (self._readings[story],)

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        return ()

    def story_of(self, page_id: str) -> str | None:
        return page_id

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        return tuple(self._readings)[:limit]


def asked(question: str, day: str, *rows: Row) -> Answer:
    """The answer from pages of (day, headline, body), each a story of its own."""
    pages = [
        Page(f"p{n}", body.encode(), Form.BODY, "2026-12-01T00:00:00Z", published=told, title=title, outlet=f"{n} Post")
        for n, (told, title, body) in enumerate(rows)
    ]
    shelves = Shelves([each for each in pipeline.read(pages) if isinstance(each, Reading)])
    return pipeline.ask(question, shelves, f"{day}T23:59Z")


DEAL = (
    ("2025-01-10", "Halden Metals to buy Norsk Wire",
     "Halden Metals signed an agreement on Friday to buy Norsk Wire for 3 billion euros, the two companies said."),
    ("2025-06-02", "Union fears for jobs at Norsk Wire",
     "The union is against Halden Metals' takeover of Norsk Wire, its head Ada Berg said on Monday."),
    ("2025-12-15", "Halden Metals completes purchase of Norsk Wire",
     "Halden Metals has completed its purchase of Norsk Wire, the two companies said on Monday."),
)  # fmt: skip


def test_a_takeover_told_in_stories_months_apart_is_answered_from_all_of_them():
    before = asked("Will Halden Metals buy Norsk Wire?", "2025-06-02", *DEAL)
    after = asked("Will Halden Metals buy Norsk Wire?", "2025-12-15", *DEAL)
    assert [str(each.status) for each in before.events + after.events] == ["confirmed", "occurred"]
    assert {page.id for page in after.pages} >= {"p0", "p2"}


def test_the_day_a_deal_was_signed_is_not_that_of_the_takeover():
    (event,) = asked("When will Halden Metals buy Norsk Wire?", "2025-06-02", *DEAL).events
    assert event.when is None or event.when.earliest is None


def test_a_takeover_within_a_time_not_over_yet_has_not_happened():
    (event,) = asked(
        "Will Halden Metals buy Norsk Wire?", "2025-02-01", *DEAL[:1],
        ("2025-02-01", "Norsk Wire deal delayed",
         "OSLO (Bothnia Wire) - Halden Metals and Norsk Wire have moved the target for closing their merger to the first half of 2025."),
    ).events  # fmt: skip
    assert str(event.status) != "occurred"


def test_a_takeover_that_is_being_reviewed_has_not_been_made():
    (event,) = asked(
        "Will Halden Metals buy Norsk Wire?", "2025-06-03", *DEAL[:2],
        ("2025-06-03", "Norsk Wire owners back the deal",
         "Shareholders of Norsk Wire voted on Tuesday for the deal with Halden Metals, whose acquisition of the company a"
         " regulator is reviewing."),
    ).events  # fmt: skip
    assert str(event.status) == "confirmed"


LAUNCH = (
    ("2025-02-03", "First flight of Auriga rocket set for May",
     "The first Auriga rocket will be launched on May 4 from Andoya, its maker Norrspace said on Monday."),
    ("2025-04-20", "Auriga launch put off",
     "Norrspace has postponed the first launch of its Auriga rocket after a test stage blew up, it said on Sunday."),
    ("2025-10-02", "Auriga to fly in November",
     "Norrspace will launch its Auriga rocket for the first time on November 12, it said on Thursday."),
)  # fmt: skip


def test_a_first_flight_put_off_for_months_is_one_with_that_set_anew():
    (event,) = asked("When will the Auriga rocket launch for the first time?", "2025-10-02", *LAUNCH).events
    assert event.when
    assert event.when.earliest == "2025-11-12"


def test_a_visit_planned_again_after_half_a_year_is_not_read_together_with_the_first():
    answer = asked(
        "Will Ida Strand visit Turku?", "2025-10-02",
        ("2025-04-01", "Strand to visit Turku", "Ida Strand will visit Turku on April 12, her office said on Tuesday."),
        ("2025-04-10", "Strand puts off Turku trip", "Ida Strand has called off her visit to Turku, her office said."),
        ("2025-10-02", "Strand may visit Turku", "Ida Strand may visit Turku in November, a source told the Herald."),
    )  # fmt: skip
    assert len({page.id for page in answer.pages} & {"p0", "p2"}) == 1


TRUCE = (
    ("2025-03-03", "War in Norland: 41,200 dead",
     "At least 41,200 people have been killed in Norland in the war, its health ministry said on Monday. A truce was"
     " announced on Saturday."),
    ("2025-03-05", "61 killed in Norland since truce was announced",
     "Shells have killed 61 people in Norland since the truce was announced, the ambulance service said on Wednesday. The"
     " overall toll of the war in Norland is 41,290 dead, the health ministry said."),
)  # fmt: skip


def test_who_asks_for_those_killed_since_a_day_is_not_told_of_all_before():
    since = asked(
        "How many people have been killed in Norland since the ceasefire was announced?", "2025-03-06", *TRUCE
    )
    assert [figure.current.value for figure in since.figures if figure.current] == [61]


def test_since_the_earthquake_is_in_the_earthquake():
    answer = asked(
        "How many people have died since the earthquake near Turku?", "2025-03-06",
        ("2025-03-05", "Earthquake near Turku kills 12",
         "An earthquake killed 12 people near Turku on Wednesday, police said."),
    )  # fmt: skip
    assert [figure.current.value for figure in answer.figures if figure.current] == [12]


def test_what_was_only_a_rumour_does_not_give_way_to_another_act_of_the_same_ones_a_year_later() -> None:
    """A suit over fees is not the suit to block a takeover that pages had weighed, whoever sues whom."""
    mooted = (
        "2024-03-01",
        "Peru's antitrust agency preparing to sue Norvik over Halden deal",
        "Peru's Competition Agency is preparing to sue Norvik to block its purchase of Halden, two people familiar with"
        " the matter said on Friday.",
    )
    other = (
        "2025-06-17",
        "Peru's Competition Agency sues Norvik over fees of its service",
        "LIMA (Volga Times) - Peru's Competition Agency sued Norvik on Tuesday, accusing it of blocking those who want to"
        " leave its service. Norvik had dropped its purchase of Halden.",
    )
    question = "Will Peru's Competition Agency sue Norvik to block its purchase of Halden?"
    (event,) = asked(question, "2025-06-18", mooted, other).events
    assert str(event.status) in ("rumoured", "lapsed")


def test_a_plan_announced_is_asked_for_and_not_the_rumour_of_a_year_ago() -> None:
    floated = (
        "2024-04-11",
        "Peru weighs ports",
        "LIMA (Volga Times) - Lima has floated closing the Port of Brenk more than once and has not followed through.",
    )
    announced = (
        "2025-05-07",
        "Peru to close Port of Brenk",
        "Peru will close the Port of Brenk, the government announced on Tuesday.",
    )
    (before,) = asked("Will Peru close the Port of Brenk?", "2024-04-12", floated, announced).events
    (after,) = asked("Will Peru close the Port of Brenk?", "2025-05-07", floated, announced).events
    assert [str(before.status), str(after.status)] == ["rumoured", "announced"]
