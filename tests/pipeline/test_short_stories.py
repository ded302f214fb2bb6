"""Short stories from the first word to the last, read and judged as a whole: invented people, outlets and affairs."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reportedly import pipeline
from reportedly.model.correction import Correction
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading

Row = tuple[str, str, str, str]


class Shelf:
    """The readings of one story, as an archive that holds nothing else."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = tuple(readings)

    def readings(self, story: str) -> tuple[Reading, ...]:
        return self._readings

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        return ()

    def story_of(self, page_id: str) -> str | None:
        return "s"

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        return tuple(reading.article.id for reading in self._readings)[:limit]


def shelf(*rows: Row) -> Shelf:
    """A shelf with one page for each (day, outlet, headline, body)."""
    pages = [
        Page(f"p{n}", body.encode(), Form.BODY, "2026-01-01T00:00:00Z", published=day, title=title, outlet=outlet)
        for n, (day, outlet, title, body) in enumerate(rows)
    ]
    return Shelf([each for each in pipeline.read(pages) if isinstance(each, Reading)])


def statuses(question: str, days: Sequence[str], *rows: Row) -> list[str]:
    kept = shelf(*rows)
    answers = [pipeline.ask(question, kept, f"{day}T23:59Z") for day in days]
    return [str(answer.events[0].status) if answer.events else "nothing" for answer in answers]


def test_talks_that_both_states_confirm_and_one_calls_off():
    told = statuses(
        "Will Omar Kale meet Idris Mbaye?",
        ["2025-04-01", "2025-04-03", "2025-04-06"],
        ("2025-04-01", "Volga Times", "Sudan and Chad to talk on Monday",
         "Sudan's foreign ministry said on Tuesday that President Omar Kale would meet Chadian President Idris Mbaye in"
         " Jeddah on Monday."),
        ("2025-04-03", "Nile Post", "Chad confirms Jeddah talks",
         "Chad's presidency confirmed on Thursday that Mbaye would meet Kale in Jeddah on April 7."),
        ("2025-04-06", "Nile Post", "Jeddah talks called off",
         "Chad on Sunday called off Monday's talks between Idris Mbaye and Omar Kale in Jeddah, its foreign minister said."),
    )  # fmt: skip
    assert told == ["announced", "confirmed", "cancelled"]


def test_a_resignation_rumoured_denied_and_then_tendered():
    told = statuses(
        "Will Ivan Lenko resign?",
        ["2025-04-01", "2025-04-02", "2025-04-04"],
        ("2025-04-01", "Volga Times", "Lenko to quit, sources say",
         "Prime Minister Ivan Lenko will step down on Friday, three sources told the Volga Times."),
        ("2025-04-02", "Volga Times", "Government denies Lenko exit",
         "Government spokesman Petr Sava denied on Wednesday that Prime Minister Ivan Lenko would resign."
         ' "He is staying," Sava said.'),
        ("2025-04-04", "Volga Times", "Lenko resigns",
         'Prime Minister Ivan Lenko resigned on Friday. "I have handed in my resignation," he said on television.'),
    )  # fmt: skip
    assert told == ["rumoured", "denied", "occurred"]


def test_a_tariff_threatened_and_put_off_by_the_one_side_it_needs():
    told = statuses(
        "Will the US impose a tariff on Norwegian salmon?",
        ["2025-05-06", "2025-05-29"],
        ("2025-05-05", "Fjord Daily", "Brandt threatens tariff on Norwegian salmon",
         "US President Alva Brandt threatened on Monday to impose a 25 per cent tariff on Norwegian salmon from June 1."),
        ("2025-05-28", "Bay Herald", "Brandt delays salmon tariff to July 1",
         "WASHINGTON (Northwire) - President Alva Brandt on Wednesday postponed a planned 25 per cent tariff on Norwegian"
         " salmon until July 1, the White House said."),
    )  # fmt: skip
    assert told == ["announced", "postponed"]


def test_an_arrest_rumoured_and_then_told_by_the_police():
    told = statuses(
        "Has Tom Arden been arrested?",
        ["2025-03-04", "2025-03-06"],
        ("2025-03-03", "Bay Herald", "Mayor may be arrested: report",
         "Police may arrest Mayor Tom Arden of Kelso this week, the Kelso Courier reported, citing two people familiar"
         " with the inquiry."),
        ("2025-03-05", "Kelso Courier", "Mayor Tom Arden arrested",
         "Police arrested Mayor Tom Arden on Wednesday, a police spokeswoman said. His lawyer declined to comment."),
    )  # fmt: skip
    assert told == ["rumoured", "occurred"]


@pytest.mark.parametrize(("day", "toll"), [("2025-03-03", 12), ("2025-03-05", 31)])
def test_a_toll_that_rises_by_bulletins(day: str, toll: int):
    kept = shelf(
        ("2025-03-03", "Bay Herald", "Cyclone kills at least 12",
         "At least 12 people died when Cyclone Hana hit Manila on Sunday, the disaster agency said."),
        ("2025-03-04", "Bay Herald", "Cyclone toll rises to 31",
         "The death toll from Cyclone Hana has risen to 31, the disaster agency said on Tuesday."),
    )  # fmt: skip
    (figure,) = pipeline.ask("How many people died in Cyclone Hana?", kept, f"{day}T23:59Z").figures
    assert figure.current and figure.current.value == toll


@pytest.mark.parametrize(
    ("headline", "body", "title"),
    [
        ("Ada Berg to resign", "Finance Minister Ada Berg will resign on June 12, she said.", "Departure of Ada Berg"),
        ("Police arrest mayor", "Police arrested Mayor Tom Arden on Monday, police said.", "Arrest of Tom Arden"),
        ("Norlink to buy Corvo", "Norlink will buy Corvo, the companies said.", "Takeover of Corvo by Norlink"),
        ("Ferry sinks", "A ferry sank off Zadar on Monday, the coast guard said.", "Sinking of a ferry in Zadar"),
        (
            "Bridge gives way",
            "A road bridge collapsed near Arequipa in Peru, police said.",
            "Collapse of a road bridge in Arequipa",
        ),
        ("Toll of twelve", "At least 12 people died when a storm hit Manila, police said.", "Deaths in Manila"),
        ("Engineer free", "Rebels released Kurt Albrecht on Monday, the Red Cross said.", "Release of Kurt Albrecht"),
    ],
)
def test_an_event_is_called_by_its_kind_and_whom_it_befalls(headline: str, body: str, title: str):
    told = pipeline.dossier("s", shelf(("2025-06-03", "Kelso Post", headline, body)), "2025-06-04")
    assert told is not None
    assert title in [event.title for event in told.events]
