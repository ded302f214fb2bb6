"""Questions for a count by their own words: who signed, of whom, and at which place."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked

LETTER = (
    ("2025-06-09", "Norlink staff threaten to quit",
     "OSLO - More than 250 employees of Norlink have signed a letter that asks the board to go. \"You have jeopardised all"
     " of this,\" says the letter, which 255 of the roughly 480 employees had signed by Monday morning."),
    ("2025-06-11", "Nearly all Norlink staff sign letter",
     "OSLO - By Wednesday 430 of Norlink's 480 employees had put their names to the letter to the board."),
)  # fmt: skip
CUTS = (
    ("2025-07-01", "Hallden to cut 3,400 jobs",
     "LONDON - The parts maker Hallden will cut 3,400 jobs, it said on Tuesday: 1,200 in Norwich, 900 in Germany and the"
     " rest in the United States. Hallden employs 21,000 people."),
    ("2025-07-02", "Union angry at Hallden cuts",
     "LONDON - The union Astra said on Wednesday it would fight the loss of 3,400 jobs at Hallden."),
)  # fmt: skip
RECALL = (
    ("2025-02-03", "Velora recalls 412,000 cars",
     "STOCKHOLM - Velora will recall 412,000 cars over a fault in the seat belts, it said on Monday."),
    ("2025-02-04", "Velora shares fall on recall",
     "STOCKHOLM - Shares of Velora fell on Tuesday after it said it would recall 412,000 cars, among them 230,000 in the"
     " United States."),
)  # fmt: skip


@pytest.mark.parametrize(("day", "value"), [("2025-06-09", 255), ("2025-06-11", 430)])
def test_who_puts_his_name_to_a_letter_signs_it(day: str, value: float):
    """And all of whom some have signed are not the number of those who have."""
    (figure,) = asked("How many Norlink employees signed the letter asking the board to resign?", day, *LETTER).figures
    assert figure.current is not None
    assert figure.current.value == value


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("How many jobs will Hallden cut?", 3400),
        ("How many jobs will Hallden cut in Norwich?", 1200),
        ("How many jobs will Hallden cut in Germany?", 900),
    ],
)
def test_jobs_are_counted_by_the_place_that_is_asked_for(question: str, value: float):
    """A site has its own number beside that of all."""
    (figure,) = asked(question, "2025-07-02", *CUTS).figures
    assert figure.current is not None
    assert figure.current.value == value


@pytest.mark.parametrize(
    ("question", "value"),
    [("How many cars will Velora recall?", 412000), ("How many cars will Velora recall in the United States?", 230000)],
)
def test_who_does_it_does_not_tell_his_numbers_apart(question: str, value: float):
    """The firm's name stands by the larger number, and by the smaller one the country that is asked for."""
    (figure,) = asked(question, "2025-02-04", *RECALL).figures
    assert figure.current is not None
    assert figure.current.value == value


FERRY = (
    ("2025-03-03", "Ferry sinks off Cebu",
     "CEBU - A ferry carrying 41 passengers and seven crew sank off Cebu on Monday, the coast guard said. Nineteen people"
     " were rescued. The strike of 13,000 port workers was called off for the rescue."),
)  # fmt: skip
EVACUATED = (
    ("2025-08-18", "35,000 ordered out as fires spread in Canada",
     "OTTAWA - About 35,000 people have been told to leave their homes in Canada's west, officials said on Monday."),
)  # fmt: skip
OUTBREAK = (
    ("2025-07-03", "Ebola deaths at 467",
     "GENEVA - Ebola has killed 467 people in West Africa. Guinea has had 413 cases of Ebola and 303 deaths, Sierra Leone"
     " 239 cases and 99 deaths and Liberia 107 cases and 65 deaths, the health agency said on Thursday."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "day", "pages", "value"),
    [
        ("How many people were on board the ferry?", "2025-03-03", FERRY, 48),
        ("How many people have been evacuated in Canada?", "2025-08-18", EVACUATED, 35000),
        ("How many cases of Ebola are there in Sierra Leone?", "2025-07-03", OUTBREAK, 239),
        ("How many people have died of Ebola in Liberia?", "2025-07-03", OUTBREAK, 65),
        ("How many people have died of Ebola in West Africa?", "2025-07-03", OUTBREAK, 467),
    ],
)
def test_the_words_for_a_quantity_need_not_stand_on_the_pages(
    question: str, day: str, pages: tuple[tuple[str, str, str], ...], value: float
):
    """Who was told to leave his home was evacuated; each country has its own cases."""
    (figure,) = asked(question, day, *pages).figures
    assert figure.current is not None
    assert figure.current.value == value


OFFICERS = (
    ("2025-07-08", "Five officers shot dead in Dallas",
     "DALLAS - Five police officers were killed when a gunman opened fire in Dallas on Monday night, the police said."),
    ("2025-07-17", "Three police officers killed in Baton Rouge",
     "BATON ROUGE - Three police officers were shot dead in Baton Rouge on Thursday, the mayor said, as the country still"
     " mourned the five officers killed in Dallas."),
)  # fmt: skip


def test_a_page_headed_by_another_town_counts_for_that_one():
    """Three officers died in the one town, five in the other."""
    (figure,) = asked("How many police officers were killed in the Dallas shooting?", "2025-07-18", *OFFICERS).figures
    assert figure.current is not None
    assert figure.current.value == 5


SITES = (
    ("2025-01-30", "Torvex to shed 4,500 jobs",
     "OSLO - The engineering group Torvex plans to shed 4,500 of its 45,000 jobs, one in ten, it said on Thursday."),
    ("2025-02-01", "Torvex staff protest",
     "OSLO - Workers at Torvex protested on Saturday against the loss of 1,800 jobs in Germany."),
    ("2025-02-03", "Torvex to cut 600 jobs in Stanholt",
     "STANHOLT - Torvex will cut 600 jobs in Stanholt, its works council said on Monday."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "value"),
    [("How many jobs will Torvex cut?", 4500), ("How many jobs will Torvex cut in Germany?", 1800)],
)
def test_the_jobs_of_a_site_told_later_are_not_all(question: str, value: float):
    """What goes at one place is a share of what goes in all, and no newer number."""
    (figure,) = asked(question, "2025-02-03", *SITES).figures
    assert figure.current is not None
    assert figure.current.value == value


SEATS = (
    ("2025-09-27", "Civic Union wins election in Norve",
     "NORVE - The Civic Union won 206 seats in Sunday's election, ten more than the National League, which got 196. The"
     " Green Front took 118 of the 735 seats."),
)  # fmt: skip


@pytest.mark.parametrize(("party", "value"), [("Civic Union", 206), ("Green Front", 118)])
def test_each_party_has_its_own_seats(party: str, value: float):
    """Who is told by "which" is whoever stands before it."""
    (figure,) = asked(f"How many seats did the {party} win?", "2025-09-28", *SEATS).figures
    assert figure.current is not None
    assert figure.current.value == value
