"""Sources that no longer stand for what they said, and those who never said it: read and judged as a whole."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import Row, shelf

from reportedly import pipeline
from reportedly.model.dossier import DossierEvent

DEAD = ("2025-03-03T10:00Z", "Bay Herald", "Singer Ada Brenk dead at 61",
        "Ada Brenk, the singer, has died at the age of 61, Halden police confirmed to the Bay Herald on Monday.")  # fmt: skip
RELAYED = ("2025-03-03T11:00Z", "Coast News", "Ada Brenk dies at 61",
           "Singer Ada Brenk has died, according to the Bay Herald, which cites Halden police. She was 61.")  # fmt: skip
SUNK = ("2025-03-03T10:00Z", "Bay Herald", "Ferry sinks off Halden",
        "The ferry Olva sank off Halden on Monday, the coastguard said.")  # fmt: skip
KILLED = ("2025-03-03T10:00Z", "Bay Herald", "Rebel commander killed, army says",
          "Rebel commander Jor Hask was killed in an air strike on Monday, the Norvan army said.")  # fmt: skip
SACKED = ("2025-03-03T10:00Z", "Bay Herald", "Minister Torv sacked",
          "Energy minister Nadja Torv has been sacked, the prime minister's office said on Monday.")  # fmt: skip
FALLEN = ("2025-03-03T10:00Z", "Bay Herald", "Bridge collapses at Vesk",
          "The bridge at Vesk collapsed on Monday, the fire service said.")  # fmt: skip
BOUGHT = ("2025-03-03T10:00Z", "Bay Herald", "Halden to buy Norvik",
          "Halden Group will buy Norvik for 3 billion crowns, the bank Estrel said in a statement on Monday.")  # fmt: skip


def event(question: str, *rows: Row, as_of: str = "2025-03-09") -> DossierEvent:
    return pipeline.ask(question, shelf(*rows), as_of).events[0]


def later(title: str, body: str) -> Row:
    return ("2025-03-04T15:00Z", "Lake Post", title, body)


@pytest.mark.parametrize(
    ("question", "told", "title", "body"),
    [
        ("Has Ada Brenk died?", (DEAD, RELAYED), "Singer in hospital",
         "Halden police said on Tuesday that they could not confirm that Ada Brenk had died."),
        ("Has Ada Brenk died?", (DEAD,), "Singer in hospital",
         "Halden police said they were not in a position to confirm the death of Ada Brenk."),
        ("Has Ada Brenk died?", (DEAD,), "Singer in hospital",
         "Halden police have withdrawn their statement that Ada Brenk had died."),
        ("Did the ferry Olva sink?", (SUNK,), "A false alarm",
         "The coastguard withdrew its report that the ferry Olva had sunk and said it had been an exercise."),
        ("Has Jor Hask been killed?", (KILLED,), "Army not sure that Hask is dead",
         "The Norvan army said on Tuesday that it did not know whether Jor Hask was dead. It had said that he was killed."),
        ("Has Nadja Torv left the government?", (SACKED,), "Office rescinds statement on Torv",
         "The prime minister's office rescinded its statement that energy minister Nadja Torv had been sacked."),
        ("Has the bridge at Vesk collapsed?", (FALLEN,), "A false alarm",
         "The fire service said that it had been mistaken in reporting that the bridge at Vesk had collapsed."),
        ("Has Jor Hask been killed?", (KILLED,), "Hask may be alive",
         "The Norvan army backtracked on its claim that Jor Hask was killed."),
        ("Has Halden bought Norvik?", (BOUGHT,), "Bank retracts statement on Norvik takeover",
         "Estrel, the bank, retracted its statement on the takeover of Norvik by Halden Group."),
    ],
)  # fmt: skip
def test_who_was_its_source_and_does_not_know_or_was_wrong_no_longer_stands_for_it(
    question: str, told: tuple[Row, ...], title: str, body: str
):
    found = event(question, *told, later(title, body))
    assert found.status == "retracted"
    assert found.independent.at_most == 0
    assert [origin.stance for origin in found.origins if origin.basis == "organisation"] == ["silent"]


@pytest.mark.parametrize(
    ("question", "told", "title", "body"),
    [
        ("Has Ada Brenk died?", (DEAD,), "Tributes to Brenk",
         "Singer Ada Brenk has died, Halden police said. The Norvan embassy said it could not confirm the reports."),
        ("Has Ada Brenk died?", (DEAD,), "Police correct singer's age",
         "Halden police said that they had wrongly given the age of Ada Brenk, who died on Monday, as 61."),
        ("Has Ada Brenk died?", (DEAD,), "Tributes to Brenk",
         "Ada Brenk died on Monday. Halden police said that they had no information about the cause of her death."),
        ("Has Ada Brenk died?", (DEAD,), "Police wait for hospital",
         "Halden police said that the hospital could not confirm that Ada Brenk had died there."),
        ("Has the bridge at Vesk collapsed?", (FALLEN,), "No wall has fallen",
         "The fire service said that it had been mistaken in reporting that the wall at Vesk had collapsed."),
        ("Has Ada Brenk died?", (DEAD,), "A street was closed",
         "Halden council apologised for the mistake of closing a street after Ada Brenk died, Halden police said."),
        ("Did the ferry Olva sink?", (SUNK,), "Coastguard withdraws figure",
         "The coastguard withdrew its figure of twelve hurt in the sinking of the ferry Olva."),
    ],
)  # fmt: skip
def test_who_never_said_it_or_corrects_a_detail_withdraws_nothing(
    question: str, told: tuple[Row, ...], title: str, body: str
):
    assert event(question, *told, later(title, body)).status == "occurred"


def test_who_stands_by_it_still_counts_when_another_source_withdraws():
    brother = (
        "2025-03-03T11:00Z",
        "Coast News",
        "Ada Brenk dies",
        "Ada Brenk died in her sleep, her brother Jon said.",
    )
    found = event("Has Ada Brenk died?", DEAD, brother, later("No word", "Halden police could not confirm her death."))
    assert found.status == "occurred"


def test_a_page_that_says_what_an_earlier_version_of_it_said_withdraws_that():
    learned = ("2025-03-03T10:00Z", "Bay Herald", "Ada Brenk dead", "Ada Brenk has died, the Bay Herald has learned.")
    note = "Ada Brenk, the singer, is in hospital. An earlier version of this story said that she had died."
    detail = (
        "Ada Brenk has died, the Bay Herald has learned. An earlier version of this story said that she died at home."
    )
    said = [
        event("Has Ada Brenk died?", learned, ("2025-03-04", "Bay Herald", "Ada Brenk", body)).status
        for body in (note, detail)
    ]
    assert said == ["retracted", "reported"]


def test_pages_are_in_order_by_the_instant_whatever_their_time_zones():
    sure = ("2025-03-03T15:58-04:00", *DEAD[1:])
    took_back = (
        "2025-03-03T14:31-07:00",
        *later("Singer", "Halden police could not confirm that Ada Brenk had died.")[1:],
    )
    assert event("Has Ada Brenk died?", sure, took_back).status == "retracted"


def test_a_death_that_came_after_all_is_not_denied_by_what_its_pages_look_back_on():
    told = event(
        "Has Ada Brenk died?",
        DEAD,
        ("2025-03-03T15:00Z", "Lake Post", "Ada Brenk alive, says son",
         "Ada Brenk is not dead, her son Jon Brenk said. Halden police apologised for giving out wrong information."),
        ("2025-03-04T15:00Z", "Coast News", "Ada Brenk dies", "Ada Brenk died on Tuesday, her manager Ole Dahl said."),
        ("2025-03-05T15:00Z", "Lake Post", "How the police got it wrong",
         "The Bay Herald reported that Ada Brenk was dead, quoting Halden police; her son said that she was not dead;"
         " and on Tuesday she died."),
    )  # fmt: skip
    assert told.status == "occurred"
    assert told.independent.at_least == 1


def test_those_who_speak_for_the_dead_are_one_family():
    told = event(
        "Has Ada Brenk died?",
        ("2025-03-03", "Bay Herald", "Ada Brenk dies", "Ada Brenk died on Monday, spokeswoman Carla Sund said."),
        ("2025-03-03", "Coast News", "Ada Brenk dies", "Ada Brenk has died, a statement on behalf of her family says."),
        ("2025-03-04", "Lake Post", "Ada Brenk dies", "Ada Brenk died on Monday, her manager said."),
    )
    assert (told.independent.at_least, told.independent.at_most) == (1, 1)
