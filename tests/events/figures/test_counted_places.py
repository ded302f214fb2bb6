"""Where those counted are: the place a toll is tied to, and the next place that a sentence counts in."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Figure

from ..conftest import Recogniser


def people(page: Recogniser, text: str) -> list[Figure]:
    return [figure for figure in page(text).figures if figure.unit == "people"]


def where(figures: list[Figure]) -> list[tuple[float, tuple[str, ...]]]:
    return [(figure.value, figure.where) for figure in figures]


@pytest.mark.parametrize(
    "text",
    [
        "In Peru 341 were killed and 2,053 injured, Roe said. In Chile the figure is 160.",
        "In Peru 341 were killed and 2,053 injured, Roe said. The number in Chile is 160, with 81 counted by medics.",
        "In Peru 341 were killed and 2,053 injured, Roe said. Chile counts at least 160.",
        "Peru put the toll there at 341. In Chile, officials and rescuers count 160, a number that has hardly moved.",
        "In Peru 341 have died. In Chile, where the government and the Red Cross have given 160 in all, snow fell.",
    ],
)
def test_what_is_counted_in_one_place_is_counted_in_the_next(page: Recogniser, text: str) -> None:
    """Of the dead and injured that are told of one country, "the figure" of the next is that of the dead."""
    dead = [figure for figure in people(page, text) if figure.quantity == "dead"]
    assert where(dead) == [(341, ("Peru",)), (160, ("Chile",))]


@pytest.mark.parametrize(
    "text",
    [
        "In Peru 341 were killed. In Chile the number of schools that closed is 160.",
        "In Peru 341 were killed. Chile has reported 160 aftershocks.",
        "In Peru 341 were killed. The magnitude in Chile is 6.",
    ],
)
def test_what_else_is_counted_in_the_next_place_is_no_toll(page: Recogniser, text: str) -> None:
    """A number with a noun of its own counts that."""
    assert [figure.value for figure in people(page, text)] == [341]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 84 people were killed and 300 injured in Chile.", [(84, ("Chile",)), (300, ("Chile",))]),
        ("In Peru, 37 people are known to have died.", [(37, ("Peru",))]),
        ("The blast killed 12 in Norway and five across the border in Sweden.", [(12, ("Norway",)), (5, ("Sweden",))]),
        ("The Moroccan death toll rose to 22.", [(22, ("Morocco",))]),
        ("Kenya has counted 57 dead and 979 injured.", [(57, ("Kenya",)), (979, ("Kenya",))]),
        (
            "The death toll has risen to 900. Most deaths were in Bilbao (542), Velmar (321) and Tarvo (37).",
            [(900, ()), (542, ("Bilbao",)), (321, ("Velmar",)), (37, ("Tarvo",))],
        ),
        ("The rains killed 131 people, 102 of them in Tarvo.", [(131, ()), (102, ("Tarvo",))]),
        (
            "The rains killed 131 people, 102 of them in Bilbao, 19 in Tarvo.",
            [(131, ()), (102, ("Bilbao",)), (19, ("Tarvo",))],
        ),
        ("The heat has killed 170 people in Spain and Portugal.", [(170, ("Spain", "Portugal"))]),
        ("More than 300 people are dead across two countries.", [(300, ("everywhere",))]),
        ("Chile's president said that 35 people had died in the country.", [(35, ("Chile",))]),
        ("At least 12 people have died in the Spanish region of Valencia.", [(12, ("Valencia",))]),
        ("The quake near Santiago killed 12 people.", [(12, ())]),
        ("The number of dead in Kenya and Uganda rose to 81.", [(81, ("Kenya", "Uganda"))]),
        ("Peru's agency said that 171 people had died there.", [(171, ("Peru",))]),
        ("Chilean minister Ana Solis said 202 had died in her country.", [(202, ("Chile",))]),
        ("Nine were pulled out alive in Peru as quake deaths passed 410.", [(9, ("Peru",)), (410, ())]),
        ("In Chile 28 people have died; worldwide 390 are dead.", [(28, ("Chile",)), (390, ("everywhere",))]),
        ("Two bodies were found in Tarvo, bringing the toll there to 29.", [(2, ()), (29, ("Tarvo",))]),
        ("In Norway, where it came ashore near Lillehammer, four people died.", [(4, ("Norway",))]),
        ("With four dead in Chile the storm has now claimed 885 lives in all.", [(4, ("Chile",)), (885, ())]),
        ("On Uvik 68 people were killed.", [(68, ("Uvik",))]),
        ("On Monday 68 people were killed.", [(68, ())]),
        ("The quake killed 460 people, among them 406 in Chile.", [(460, ()), (406, ("Chile",))]),
        (
            "The Chilean toll is 246; with 35 in Peru, medics there say, 281 are dead.",
            [
                (246, ("Chile",)),
                (35, ("Peru",)),
                (281, ("everywhere",)),
            ],
        ),
    ],
)
def test_a_toll_is_of_the_place_that_it_is_tied_to(
    page: Recogniser, text: str, expected: list[tuple[float, tuple[str, ...]]]
) -> None:
    """Countries have tolls of their own; where a disaster struck does not say whose dead are counted."""
    assert where(people(page, text)) == expected
