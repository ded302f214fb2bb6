"""Tolls that a question gets, and those that it does not."""

from __future__ import annotations

import pytest

from .conftest import Desk


@pytest.mark.pages("""
    2025-04-06 | Tarvo Post | Blast in Tarvo coal mine kills seven
    An explosion in a coal mine at Tarvo killed seven miners on Sunday night, the company said.

    2025-04-07 | Daily Lantern | Toll in Tarvo mine blast put at 25
    The number of dead in the coal mine at Tarvo rose to 25 on Monday, the company said. Four men are missing.
    """)
def test_whoever_dies_in_a_mine_is_a_miner(desk: Desk) -> None:
    """Pages that count the dead count those whom the place is full of."""
    assert desk.figure("How many miners died in the Tarvo mine explosion?") == 25


@pytest.mark.pages("""
    2025-04-06 | Tarvo Post | School bus crash near Tarvo kills nine children
    Nine children were killed when a bus crashed near Tarvo on Sunday, police said.

    2025-04-07 | Daily Lantern | Toll in Tarvo bus crash rises
    The number of dead in the bus crash near Tarvo rose to 25 on Monday, police said.
    """)
def test_whoever_dies_on_a_bus_is_no_child(desk: Desk) -> None:
    """The number of all the dead is no number of some of them."""
    assert desk.figure("How many children died in the Tarvo bus crash?") == 9


@pytest.mark.pages("""
    2025-05-28 | Daily Lantern | Nine dead of gut bug in Germany
    The number of people killed by a bug in Germany rose to nine, authorities said on Wednesday.

    2025-06-02 | Tarvo Post | Gut bug is a new strain
    The bacteria of an outbreak that has left 18 dead are a new strain, a health agency said on Monday. Samples were
    examined in China. All of the dead were in Germany.
    """)
def test_another_country_named_first_does_not_make_a_toll_its_own(desk: Desk) -> None:
    """Samples go abroad, and the dead of the country that a question names stay its dead."""
    assert desk.figure("How many people have died in the outbreak in Germany?") == 18


@pytest.mark.pages("""
    2025-08-10 | Daily Lantern | Dam gates open as rain batters Tarvo
    Twenty-six people have died in Tarvo in two days of torrential rain, officials said on Sunday.
    """)
def test_rain_that_kills_is_told_before_anybody_calls_it_floods(desk: Desk) -> None:
    """Of a quake that nobody tells no toll is given."""
    assert desk.figure("How many people died in the Tarvo floods?") == 26
    assert desk.figure("How many people died in the Tarvo earthquake?") is None


_BOMBS = """
    2025-01-03 | Tarvo Post | Blasts near Tarvo shrine kill 103
    Two explosions killed 103 people near a shrine in Tarvo, Peru, on Friday, officials told the Herald.

    2025-01-03 | Daily Lantern | Peru: Bomb blasts near shrine kill at least 95
    At least 95 people died when bombs went off near a shrine, Peru's health minister said, revising down the toll. The
    earlier number of 103 was wrong, he said.

    2025-01-03 | Fjord Daily | Peru's neighbours not behind bombings, minister says
    Chile was not involved in the bombings, its minister said. State media in Peru have reported more than 100 dead.

    2025-01-03 | Bay Herald | Peru vows revenge for shrine bombs
    Peru's president promised a harsh response to the bombings on Friday.
    """


@pytest.mark.pages(_BOMBS)
def test_what_only_rounds_a_toll_revised_that_day_does_not_stand(desk: Desk) -> None:
    """A town that one headline names is what the story is about, though other pages tell only of the country."""
    assert desk.figure("How many people were killed in the Tarvo explosions?") == 95


@pytest.mark.pages("""
    2025-01-04 | Tarvo Post | Toll of Tarvo blasts put at 84
    The number of dead in the blasts in Tarvo is 84, the health ministry said on Saturday.

    2025-01-05 | Daily Lantern | Militants boast of Tarvo blasts
    The militant group said in a statement on Sunday that 130 people had died in its blasts in Tarvo.
    """)
def test_who_did_it_counts_nobody(desk: Desk) -> None:
    assert desk.figure("How many people were killed in the Tarvo blasts?") == 84


_COLLAPSE = "How many people died in the Hesk mine collapse?"
_SEVEN = """
2025-02-02 | Fjord Daily | Seven dead in mine at Hesk
Seven miners were killed when a tunnel of the coal mine at Hesk collapsed, fire chief Dag Moen said on Sunday.
"""


@pytest.mark.pages(f"""{_SEVEN}
2025-02-04 | Bay Herald | Hesk: two more found
The remains of two more miners were recovered from the collapsed mine at Hesk on Tuesday, bringing the total to nine.
""")
def test_a_total_behind_remains_that_were_found_is_of_the_dead(desk: Desk):
    assert desk.figure(_COLLAPSE) == 9


@pytest.mark.pages(f"""{_SEVEN}
2025-02-04 | Bay Herald | Search at Hesk goes on
The number of victims recovered from the collapsed mine at Hesk has gone to 12, officials said on Tuesday.

2025-02-08 | Bay Herald | Search at Hesk ends
Firefighters ended their search of the mine at Hesk on Saturday. The county gives 14 as the number of dead in the
collapse.
""")
def test_victims_who_are_recovered_are_dead_and_a_number_may_be_given_as_the_toll(desk: Desk):
    assert desk.figure(_COLLAPSE, "2025-02-05") == 12
    assert desk.figure(_COLLAPSE) == 14


@pytest.mark.pages(f"""{_SEVEN}
2025-02-09 | Bay Herald | Last miner found
Crews at the mine in Hesk recovered the body of the last missing miner on Sunday, the 25th victim of the collapse.
""")
def test_the_last_who_is_found_is_the_number_of_all(desk: Desk):
    assert desk.figure(_COLLAPSE) == 25


@pytest.mark.pages(f"""{_SEVEN}
2025-02-04 | Bay Herald | Police busy in Hesk
Police in Hesk told on Tuesday of more burglaries in homes near the collapsed mine, bringing the total to 30.
""")
def test_a_total_of_other_things_is_no_toll(desk: Desk):
    assert desk.figure(_COLLAPSE) == 7
