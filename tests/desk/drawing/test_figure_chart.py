"""Figures over time, by giver."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reportedly.desk.drawing.figure_chart import figure_chart, figure_table
from reportedly.desk.drawing.figure_values import by_giver
from reportedly.desk.drawing.value_axis import number_in_short, value_axis
from reportedly.model.dossier import Contradiction, DossierFigure, FigureValue

from .conftest import Desk, Seen, dossier, words_from

See = Callable[[str], Seen]


def bulletin(
    value: float, as_of: str, by: str | None = "Marina Hospital", qualifier: str | None = None, page: str = "a"
) -> FigureValue:
    return FigureValue(value, qualifier, as_of, by, as_of, (page,))


def figure(*series: FigureValue, quantity: str = "injured", unit: str | None = None) -> DossierFigure:
    return DossierFigure(quantity, series[-1] if series else None, series, None, unit)


TOLL = figure(
    bulletin(4, "2025-10-07", qualifier="at least"),
    bulletin(7, "2025-10-07T18:00"),
    bulletin(7, "2025-10-08", by="Adria Wire", page="b"),
    bulletin(12, "2025-10-11", qualifier="about"),
    bulletin(14, "2025-10-13", page="c"),
)


def chart(told: DossierFigure, desk: Desk, width: int = 640, contradictions: tuple[Contradiction, ...] = ()) -> str:
    story = replace(dossier((), (), ()), contradictions=contradictions)
    return figure_chart(told, story, addresses=desk, prefix="f", width=width)


@pytest.mark.parametrize("width", [350, 640])
def test_each_giver_is_named_with_the_last_value(see: See, desk: Desk, width: int) -> None:
    words = see(chart(TOLL, desk, width)).words
    assert "14" in words
    assert "Marina Hospital" in words
    assert "Adria Wire" in words


def test_one_value_that_many_give_is_no_course_and_not_drawn(desk: Desk) -> None:
    same = figure(bulletin(20, "2025-10-07"), bulletin(20, "2025-10-09", by="Adria Wire", page="b"))
    assert chart(same, desk) == ""


def test_each_bulletin_links_to_its_page(see: See, desk: Desk) -> None:
    assert see(chart(TOLL, desk)).addresses.count("/pages/a") == 3


def test_at_least_has_an_arrow_and_about_an_open_sign(see: See, desk: Desk) -> None:
    picture = see(chart(TOLL, desk))
    assert len(picture.of_class("bound")) == 1
    assert len(picture.of_class("approximate")) == 1
    assert "arrow up: at least" in picture.words


def test_a_line_steps_only_where_a_bulletin_says_so(see: See, desk: Desk) -> None:
    (path, *_) = [part.get("d", "") for part in see(chart(TOLL, desk)).of_class("steps")]
    assert path.count("V") == 3
    assert "L" not in path


def test_values_that_contradict_each_other_are_ringed_and_told(see: See, desk: Desk) -> None:
    against = Contradiction("Injured: 14 (Marina Hospital) against 7 (Adria Wire)", words_from("c") + words_from("b"))
    picture = see(chart(TOLL, desk, contradictions=(against,)))
    assert len(picture.of_class("ring")) == 2
    assert "14 by Marina Hospital, but 7 by Adria Wire." in picture.words
    assert "/pages/c#words" in picture.addresses


def test_a_contradiction_about_something_else_marks_nothing(see: See, desk: Desk) -> None:
    against = Contradiction("Missing: 14 (police) against 7 (mayor)", words_from("c"))
    assert not see(chart(TOLL, desk, contradictions=(against,))).of_class("ring")


def test_a_month_is_drawn_as_long_as_it_is(see: See, desk: Desk) -> None:
    told = figure(bulletin(4, "2025-10"), bulletin(5, "2025-11-02"))
    assert len(see(chart(told, desk)).of_class("span")) == 1


def test_one_value_alone_is_no_chart(desk: Desk) -> None:
    assert chart(figure(bulletin(4, "2025-10-07")), desk) == ""
    assert chart(figure(), desk) == ""


def test_of_many_givers_five_have_lines_and_the_others_are_dots(see: See, desk: Desk) -> None:
    series = [
        bulletin(value, f"2025-10-{day:02}", f"giver {value % 40}") for day in range(1, 29) for value in range(60)
    ]
    picture = see(chart(figure(*series), desk))
    assert len({part.get("class") for part in picture.of_class("steps")}) == 10  # held or not
    assert "small dots: other givers" in picture.words
    assert len(picture.root.findall(".//*")) < 3000


def test_a_number_that_nobody_else_is_near_does_not_squash_the_others(see: See, desk: Desk) -> None:
    told = figure(*(bulletin(90 + day, f"2025-10-{day:02}") for day in range(1, 20)), bulletin(2700, "2025-10-20", "x"))
    words = see(chart(told, desk)).words
    assert "2,700" in words
    assert "120" in words


@pytest.mark.parametrize(
    ("values", "ticks", "logarithmic"),
    [
        ([4, 14], (0, 5, 10, 15), False),
        ([6.8, 7.0], (6.7, 6.8, 6.9, 7.0, 7.1), False),
        ([1, 50_000], (1, 10, 100, 1000, 10_000, 100_000), True),
        ([0, 0], (0.0, 0.25, 0.5, 0.75, 1.0), False),
        ([-5, 5], (-5.0, -2.5, 0.0, 2.5, 5.0), False),
    ],
)
def test_axes_have_round_numbers(values: list[float], ticks: tuple[float, ...], logarithmic: bool) -> None:
    axis = value_axis(values, 100, 0)
    assert axis.ticks == pytest.approx(ticks)
    assert axis.logarithmic is logarithmic


@given(
    st.lists(st.floats(-1e15, 1e15, allow_nan=False).filter(lambda value: value == 0 or abs(value) > 1e-6), min_size=1)
)
def test_every_value_has_a_place_between_the_ends(values: list[float]) -> None:
    axis = value_axis(values, 100, 0)
    assert all(-0.01 <= axis.y(value) <= 100.01 for value in values)
    assert 2 <= len(axis.ticks) <= 12


def test_large_numbers_are_written_shortly() -> None:
    assert [number_in_short(value) for value in (7, 6.85, 1037, 2.5e6, 2e10)] == [
        "7",
        "6.85",
        "1,037",
        "2.5 million",
        "20 billion",
    ]


def test_the_giver_of_the_value_that_stands_has_a_line() -> None:
    series = [
        bulletin(number, f"2025-10-{day:02}", f"giver {number}") for number in range(9) for day in (1 + number, 20)
    ]
    told = replace(figure(*series), current=series[0])
    assert by_giver(told, ())[0][0].name == "giver 0"


def test_the_table_has_every_value_the_latest_first(desk: Desk) -> None:
    table = figure_table(TOLL, addresses=desk)
    assert table.index("<td>14</td>") < table.index("<td>at least 4</td>")
    assert 'href="/pages/c"' in table
    assert figure_table(figure(), addresses=desk) == ""


def test_the_table_writes_a_value_as_all_other_places_do_with_its_unit_at_the_head(desk: Desk) -> None:
    table = figure_table(figure(bulletin(5.52e9, "2025-10-07"), quantity="money", unit="EUR"), addresses=desk)
    assert "<caption>Sum, EUR</caption>" in table
    assert "<td>5.52 billion</td>" in table


def test_hostile_words_are_only_letters(see: See, desk: Desk) -> None:
    evil = '"><script>alert(1)</script>\u202e' + "x" * 100_000
    told = figure(
        bulletin(1, "2025-10-07", evil, evil),
        bulletin(2, "not a day", evil),
        bulletin(3, "2025-10-09", evil),
        quantity=evil,
        unit=evil,
    )
    see(chart(told, desk))
    assert "<script" not in figure_table(told, addresses=desk)


def test_numbers_beyond_the_axis_do_not_stand_over_each_other(see: See, desk: Desk) -> None:
    usual = [bulletin(90 + at, f"2025-09-{at + 1:02}") for at in range(28)]
    beyond = [bulletin(value, "2025-09-29", by="Adria Wire", page="b") for value in (850.0, 850.0, 2700.0)]
    drawn = see(chart(figure(*usual, *beyond), desk)).root
    top = [each for each in drawn.iter() if each.text in ("850", "2,700")]
    above = [each for each in top if each.get("class") == "fine" and float(each.get("y", "99")) < 20]
    assert [each.text for each in above] == ["850", "2,700"]
    assert float(above[1].get("x", "0")) > float(above[0].get("x", "0")) + 20
