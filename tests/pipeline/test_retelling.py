"""Questions whose matter pages tell by other words, once their headline or lead has named the parties."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked

from reportedly.stories.questions.retold import field_of

APPROACH = (
    ("2031-03-03", "Halberg snubs Norvik move", "Chocolate maker Halberg has turned down an approach from the food group"
     " Norvik. Norvik said it was committed to working toward a transaction and hoped to persuade the board."),
)  # fmt: skip
TALKS = (
    ("2031-03-03", "Norvik, Halberg revive talks", "Norvik and Halberg have resumed talks about a combination, according to"
     " people familiar with the matter."),
)  # fmt: skip
TERMS = (
    ("2031-03-03", "Halberg chair attacks Norvik", "Ole Dahl, chairman of Halberg, told Norvik that its approach was"
     " unappealing. Under the proposal, he wrote, the baker would be absorbed."),
)  # fmt: skip
ANOTHER = (
    ("2031-03-03", "Norvik and Halberg cut prices", "Food makers Norvik and Halberg are to cut prices. Norvik completed its"
     " purchase of Tulla in January."),
)  # fmt: skip
FESTIVAL = (
    ("2031-03-03", "Halden Festival watches flood warnings", "The team behind the Halden Festival say they are keeping an"
     " eye on the river. \"We are carrying on with our planning for July,\" a spokesperson said."),
)  # fmt: skip
CALLED_OFF = (
    *FESTIVAL,
    ("2031-03-06", "Halden Festival cancelled", "This year's Halden Festival has been cancelled because of floods, said"
     " organisers Eva and Jon Moen. The festival had been due to run from 4 to 8 July."),
)  # fmt: skip
OF_THE_TOWN = (
    ("2031-03-03", "Halden Abbey concert will not be held", "The Halden Abbey Concert, which is separate from the Halden"
     " Festival, will not take place this August, trustees said."),
)  # fmt: skip
WANTS_OUT = (
    ("2031-03-03", "Dole wants out", "Harborough United captain Marek Dole has told the club he wants to go, the Herald"
     " understands."),
)  # fmt: skip
DEPUTY = (
    ("2031-03-03", "Petrov visits flood victims", "President Goran Petrov met families in Sarn on Monday. Twelve people"
     " died in the floods."),
)  # fmt: skip
SISTER = (
    ("2031-03-03", "Aunt of Goran Petrov reappears", "The aunt of President Goran Petrov has been seen in public. A defector"
     " had said of Vera Petrov that she had been killed."),
)  # fmt: skip
BRAND = (
    ("2031-03-03", "Norvik and Halberg to merge", "Norvik and Halberg have entered into an agreement to merge, Norvik said"
     " on Monday. The transaction is to close next year."),
    ("2031-03-06", "Norvik and Halberg offer to sell Tulla", "Norvik and Halberg offered to sell the brand Tulla to get the"
     " cartel office's yes, they said on Thursday."),
)  # fmt: skip
ALLIANCE = (
    ("2031-03-03", "Labour edges toward Sande", "Labour is ready to talk to Prime Minister Ola Sande about an alliance, its"
     " secretary Per Vik said."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "rows", "status"),
    [
        ("Will Norvik take over Halberg?", APPROACH, "announced"),
        ("Will Norvik and Halberg merge?", TALKS, "rumoured"),
        ("Will Norvik take over Halberg?", TERMS, "announced"),
        ("Will the Halden Festival go ahead?", FESTIVAL, "announced"),
        ("Will the Halden Festival 2031 take place?", FESTIVAL, "announced"),
        ("Will the Halden Festival go ahead?", CALLED_OFF, "cancelled"),
        ("Will Marek Dole leave Harborough United?", WANTS_OUT, "rumoured"),
        ("Will Labour join a coalition with Sande?", ALLIANCE, "rumoured"),
    ],
)
def test_pages_about_the_parties_tell_it_by_other_words(question: str, rows: tuple, status: str):
    assert [str(event.status) for event in asked(question, "2031-03-09", *rows).events] == [status]


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("Will Norvik take over Halberg?", ANOTHER),
        ("Will the Halden Festival go ahead?", OF_THE_TOWN),
        ("Has Goran Petrov died?", DEPUTY),
        ("Has Goran Petrov died?", SISTER),
    ],
)
def test_what_they_tell_of_others_is_no_answer(question: str, rows: tuple):
    assert not asked(question, "2031-03-09", *rows).events


def test_the_sale_of_a_third_is_no_merger_of_the_two():
    (event,) = asked("Will Norvik and Halberg merge?", "2031-03-09", *BRAND).events
    assert {party.entity for party in event.participants} == {"Norvik", "Halberg"}
    assert str(event.status) in ("announced", "confirmed")


def test_an_occasion_goes_by_its_name():
    (event,) = asked("Will the Halden Festival go ahead?", "2031-03-09", *FESTIVAL).events
    assert event.title == "Halden Festival"


def test_of_several_fields_a_word_has_that_of_the_question_s_other_words():
    alliance, club = field_of("join", ("join", "coalition")), field_of("join", ("join", "club"))
    assert alliance
    assert "alliance" in alliance.nouns
    assert club
    assert "alliance" not in club.nouns
