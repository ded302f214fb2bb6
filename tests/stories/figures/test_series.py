"""Tolls and other figures over time."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from tests.stories.factories import TALLINN, page, source

from reportedly.model.dossier import DossierFigure
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis, Figure, PartKind, Place
from reportedly.origins import trace
from reportedly.stories.dates.stamps import stamps_of
from reportedly.stories.figures.series import series_of, told_of


def figures_of(readings: Sequence[Reading], as_of: str) -> tuple[DossierFigure, ...]:
    """Each quantity told on the pages, with its series and the value that stands at `as_of`."""
    tracing = trace(readings)
    return series_of(told_of(readings, tracing, as_of), stamps_of(readings, tracing.copies))


def bulletin(name: str, day: str, value: float, as_of: str | None = None) -> Reading:
    figure = Figure("dead", value, None, "people", None, as_of, "article", PartKind.BODY, (0, 2))
    return replace(page(name, day, text=f"{name} counts {value}."), figures=(figure,))


def current(*readings: Reading) -> float | None:
    (figure,) = figures_of(readings, "2025-06-30")
    return figure.current.value if figure.current else None


def test_a_later_bulletin_supersedes_an_earlier_one():
    assert current(bulletin("A", "2025-05-01", 12), bulletin("B", "2025-05-02", 30)) == 30


def test_who_rounds_the_toll_of_a_day_adds_none():
    rounded = bulletin("B", "2025-05-01", 270)
    rounded = replace(rounded, figures=(replace(rounded.figures[0], qualifier="nearly"),))
    assert current(bulletin("A", "2025-05-01", 269), rounded) == 269


def test_a_toll_may_be_revised_downwards():
    assert current(bulletin("A", "2025-05-01", 115), bulletin("B", "2025-05-09", 97)) == 97


def test_a_page_that_comes_late_with_an_old_bulletin_changes_nothing():
    assert current(bulletin("A", "2025-05-03", 30), bulletin("B", "2025-05-09", 12, as_of="2025-05-01")) == 30


def test_within_a_day_the_later_hour_counts():
    morning = bulletin("A", "2025-05-01", 12, as_of="2025-05-01T07:00")
    assert current(morning, bulletin("B", "2025-05-01", 19, as_of="2025-05-01T19:00")) == 19


def test_an_hour_without_its_zone_is_no_later_than_its_page():
    """Where the page is written it may be the next day already."""
    early = bulletin("A", "2025-05-01T17:00Z", 12)
    readings = [early, bulletin("B", "2025-05-01T21:50Z", 30, as_of="2025-05-02T03:18")]
    (figure,) = figures_of(readings, "2025-05-01T23:59Z")
    assert figure.current is not None
    assert figure.current.value == 30


def test_one_hour_of_one_giver_is_one_bulletin_though_a_page_names_no_zone():
    hospital = source(1, "Vaasa Hospital", Basis.ORGANISATION, "Vaasa Hospital")
    told = [bulletin("A", "2025-05-01T14:00+03:00", 12, "2025-05-01T12:00+03:00")]
    told += [bulletin("B", "2025-05-01T19:00", 12, "2025-05-01T12:00"), bulletin("C", "2025-05-02", 30)]
    said = [replace(each, figures=(replace(each.figures[0], by="a1"),), attributions=(hospital,)) for each in told]
    (figure,) = figures_of(said, "2025-06-30")
    assert [value.value for value in figure.series] == [12, 30]


def test_tens_are_counted_where_hundreds_may_be_rounded():
    assert current(bulletin("A", "2025-05-01", 288), bulletin("B", "2025-05-12", 290)) == 290
    assert current(bulletin("A", "2025-05-01", 296), bulletin("B", "2025-05-12", 300)) == 296


def test_the_series_keeps_every_value_with_its_pages():
    readings = [bulletin("A", "2025-05-01", 12), bulletin("B", "2025-05-02", 30)]
    (figure,) = figures_of(readings, "2025-06-30")
    assert [(row.value, row.pages) for row in figure.series] == [(12, ("A",)), (30, ("B",))]


def test_a_reprint_stamped_late_does_not_bring_an_old_toll_back():
    long = (
        "The storm took roofs off the houses along the bay and the rescue teams went from door to door all night long."
    )
    first, late = bulletin("A", "2025-05-01", 12), bulletin("C", "2025-05-20", 12)
    first, late = (replace(each, article=replace(each.article, text=long)) for each in (first, late))
    assert current(first, bulletin("B", "2025-05-02", 30), late) == 30


def test_a_headline_that_takes_the_injured_for_the_dead_is_not_believed():
    dead = Figure("dead", 5500, None, "people", "more than", None, "article", PartKind.TITLE, (0, 2))
    hurt = Figure("injured", 5530, None, "people", None, None, "article", PartKind.BODY, (0, 2))
    reading = replace(page("B", "2025-05-02", text="B."), figures=(dead, hurt))
    readings = [bulletin("A", "2025-05-01", 2900), reading]
    found = {figure.quantity: figure.current for figure in figures_of(readings, "2025-06-30")}
    assert found["dead"] and found["dead"].value == 2900


def told(name: str, day: str, *values: float, was: tuple[float, ...] = (), title: bool = False) -> Reading:
    """A page that tells values in this order, some of them as earlier ones; the first is its headline's."""
    figures = [
        Figure("dead", value, None, "people", None, None, "article", PartKind.TITLE, (0, 2))
        for value in values[: int(title)]
    ]
    figures += [
        Figure(
            "dead", value, None, "people", None, None, "article", PartKind.BODY, (at, at + 2), superseded=value in was
        )
        for at, value in enumerate(values)
    ]
    return replace(page(name, day, text=f"{name} counts {values}."), figures=tuple(figures))


def test_a_toll_that_was_left_does_not_come_back_for_being_told_again():
    pages = told("A", "2025-05-01", 12), told("B", "2025-05-02", 30), told("C", "2025-05-09", 12)
    assert current(*pages) == 30


def test_a_toll_revised_downwards_is_not_raised_again_by_those_who_missed_it():
    pages = [told("A", "2025-05-01", 115), told("B", "2025-05-09", 97, 115, was=(115,))]
    assert current(*pages, told("C", "2025-05-11", 115), told("D", "2025-05-11", 115)) == 97


def test_a_value_told_as_an_earlier_one_is_none_of_the_day():
    figures = figures_of([told("A", "2025-05-01", 12), told("B", "2025-05-09", 97, 115, was=(115,))], "2025-06-30")
    assert [(row.value, row.as_of) for row in figures[0].series] == [(12, "2025-05-01"), (97, "2025-05-09")]


def test_a_rounder_telling_does_not_supersede_the_exact_value():
    over = Figure("dead", 2000, None, "people", "more than", None, "article", PartKind.BODY, (0, 2))
    rounded = replace(page("B", "2025-05-02", text="B."), figures=(over,))
    assert current(bulletin("A", "2025-05-01", 2012), rounded) == 2012


def test_what_stands_beside_the_value_of_the_headline_is_an_aside():
    assert current(told("A", "2025-05-01", 66), told("B", "2025-05-02", 66, 80, title=True)) == 66


def test_a_page_that_tells_a_rise_to_less_than_is_known_is_late():
    pages = [told("A", "2025-05-01", 106), told("B", "2025-05-03", 101, 99, was=(99,))]
    assert current(*pages) == 106


def test_an_old_page_with_a_stamp_of_years_later_brings_nothing_back():
    ministry = source(1, "the ministry", Basis.ORGANISATION, "Ministry of Health")
    old = Figure("dead", 114, None, "people", None, "2027-04-10", "a1", PartKind.BODY, (0, 2))
    late = replace(page("C", "2027-04-10", text="C."), figures=(old,), attributions=(ministry,))
    pages = told("A", "2025-05-01", 114), told("B", "2025-05-09", 97, 114, was=(114,)), late
    (figure,) = figures_of(pages, "2027-06-30")
    assert figure.current and figure.current.value == 97


def counted(name: str, day: str, *tolls: tuple[float, tuple[str, ...]], title: str = "") -> Reading:
    figures = tuple(
        Figure("dead", value, None, "people", None, None, "article", PartKind.BODY, (at, at + 1), where=where)
        for at, (value, where) in enumerate(tolls)
    )
    read = page(name, day, text=f"{name} counts {tolls}.")
    return replace(read, article=replace(read.article, title=title), figures=figures)


def test_a_disaster_of_two_countries_has_a_toll_of_each_and_one_of_both():
    readings = [
        counted("A", "2025-05-01", (284, ("Chile",)), (120, ("Peru",))),
        counted("B", "2025-05-02", (700, ("everywhere",)), (480, ("Chile",)), (220, ("Peru",))),
        counted("C", "2025-05-03", (510, ()), title="Chile's toll passes 500"),
    ]
    found = {figure.of: figure.current for figure in figures_of(readings, "2025-06-30")}
    assert {of: current.value for of, current in found.items() if current} == {None: 700, "Chile": 510, "Peru": 220}


def test_a_state_s_count_told_beside_that_of_all_is_only_its_own():
    """463 in one country are not all, where the same page tells that 3,900 have died worldwide."""
    figures = figures_of([counted("A", "2025-05-01", (463, ("Italy",)), (3900, ("everywhere",)))], "2025-06-30")
    assert {each.of: each.current.value for each in figures if each.current} == {"Italy": 463, None: 3900}


def test_a_land_that_is_no_state_has_a_toll_of_its_own():
    """The dead there are not those of the state that strikes it."""
    readings = [
        counted("A", "2025-05-01", (1000, ("Israel",)), (830, ("Gaza Strip",))),
        counted("B", "2025-05-03", (1537, ("Gaza Strip",)), (1300, ("Israel",))),
    ]
    found = {figure.of: figure.current for figure in figures_of(readings, "2025-06-30")}
    assert {of: current.value for of, current in found.items() if current} == {"Israel": 1300, "Gaza Strip": 1537}


def test_more_than_has_been_told_of_all_is_no_single_state_s():
    """So "the count is 1,013", a page from Tallinn says, and names nobody else's country."""
    first = counted("A", "2025-05-01", (303, ("Estonia",)), (99, ("Norway",)), (402, ("everywhere",)))
    place = Place("Tallinn", *TALLINN, PartKind.BODY, (0, 7))
    later = replace(counted("B", "2025-05-02", (1013, ())), places=(place,))
    found = figures_of([first, later], "2025-06-30")
    assert {each.of: each.current.value for each in found if each.current} == {None: 1013, "Estonia": 303, "Norway": 99}


def test_a_larger_number_told_near_a_state_is_not_that_of_the_state():
    """Thus "the toll rises to 24 after bodies are found in Norway", of which the page says that it counts nine."""
    first = counted("A", "2025-05-01", (7, ("Norway",)), (6, ("Sweden",)))
    second = counted("B", "2025-05-02", (24, ()), (9, ("Norway",)), (8, ("Sweden",)))
    near = tuple(replace(each, near=("Norway",)) for each in second.figures)
    found = figures_of([first, replace(second, figures=near)], "2025-06-30")
    assert {each.of: each.current.value for each in found if each.current} == {None: 24, "Norway": 9, "Sweden": 8}


def test_what_unnamed_officials_count_stands_where_a_headline_tells_it_as_a_fact():
    """Thus "toll tops 7,700", of which "officials and medics" are the source, is not left for an older number."""
    officials = source(1, "officials and medics", Basis.ANONYMOUS)
    exact = Figure("dead", 7726, None, "people", None, None, "a1", PartKind.BODY, (0, 4))
    headline = Figure("dead", 7700, None, "people", "more than", None, "article", PartKind.TITLE, (0, 4))
    late = page("B", "2025-05-01", text="The toll rose to 7,726, officials and medics said.", sources=(officials,))
    late = replace(late, figures=(exact, headline))
    assert current(bulletin("A", "2025-05-01", 5000), late) == 7726


def test_a_few_dead_abroad_do_not_split_a_toll():
    readings = [
        counted("A", "2025-05-01", (284, ("Chile",)), (4, ("Peru",))),
        counted("B", "2025-05-02", (300, ())),
    ]
    found = {figure.of: figure.current for figure in figures_of(readings, "2025-06-30")}
    assert {of: current.value for of, current in found.items() if current} == {None: 300, "Peru": 4}


def test_another_disaster_told_by_the_way_does_not_split_a_toll():
    """Most pages tell of Chile and have no need to say so; one recalls what has happened in Peru."""
    readings = [
        counted("A", "2025-05-01", (284, ("Chile",)), (900, ("Peru",))),
        counted("B", "2025-05-02", (300, ("Chile",))),
        *(counted(name, f"2025-05-0{day}", (280 + 10 * day, ())) for day, name in enumerate("CDEF", 3)),
    ]
    found = {figure.of: figure.current for figure in figures_of(readings, "2025-06-30")}
    assert {of: current.value for of, current in found.items() if current} == {None: 340, "Peru": 900}


def test_what_may_be_no_more_than_a_bound_stands_only_while_nothing_is_counted():
    def bound(day: str) -> Reading:
        figure = Figure("dead", 900, None, "people", "up to", None, "article", PartKind.BODY, (0, 2))
        return replace(page("B", day, text="Up to 900."), figures=(figure,))

    assert current(bulletin("A", "2025-05-01", 120), bound("2025-05-02")) == 120
    assert current(bound("2025-05-02"), bulletin("C", "2025-05-03", 150)) == 150
    assert current(bound("2025-05-02")) == 900


def test_a_far_smaller_toll_is_of_another_event_and_what_its_page_tells_beside_it_counts():
    aftershock = counted("B", "2025-05-09", (6, ()), (440, ()))
    assert current(bulletin("A", "2025-05-01", 400), aftershock) == 440
    assert current(bulletin("A", "2025-05-01", 400), bulletin("B", "2025-05-20", 14)) == 400


def test_an_outlet_s_later_price_of_a_day_supersedes_its_earlier_one():
    def offer(name: str, outlet: str, hour: str, value: float) -> Reading:
        figure = Figure("money", value, None, "USD", None, "2025-05-01", "article", PartKind.BODY, (0, 2), of="deal")
        read = page(name, f"2025-05-01T{hour}", text=f"{name} tells of {value}.")
        return replace(read, article=replace(read.article, outlet=outlet), figures=(figure,))

    offers = [
        offer("A", "Herald", "09:00", 1e9),
        offer("B", "Courier", "13:00", 1e9),
        offer("C", "Herald", "16:00", 2e9),
    ]
    assert current(*offers) == 2e9


def test_a_headline_tells_again_what_its_story_has_from_somebody():
    ministry = source(1, "the ministry", Basis.ORGANISATION, "Ministry of Health")
    story = Figure("dead", 40, None, "people", None, "2025-05-01", "a1", PartKind.BODY, (0, 2))
    headline = Figure("dead", 40, None, "people", None, None, "article", PartKind.TITLE, (0, 2))
    reading = replace(page("A", "2025-05-02", text="A."), figures=(story, headline), attributions=(ministry,))
    (figure,) = figures_of([reading], "2025-06-30")
    assert [(row.value, row.by, row.as_of) for row in figure.series] == [(40, "health ministry", "2025-05-01")]


def shaken(name: str, day: str, value: float, *sources: Attribution) -> Reading:
    by = sources[0].id if sources else "article"
    figure = Figure("magnitude", value, None, None, None, None, by, PartKind.BODY, (0, 2))
    return replace(page(name, day, text=f"{name} tells {value}."), figures=(figure,), attributions=sources)


def test_a_magnitude_that_is_only_rounded_gives_way_to_who_measured_it():
    survey = source(1, "the Tarvo survey", Basis.ORGANISATION, "Tarvo survey")
    readings = [shaken("A", "2025-05-01", 6.8), shaken("B", "2025-05-01", 7), shaken("C", "2025-05-02", 6.8, survey)]
    (figure,) = figures_of(readings, "2025-06-30")
    assert figure.current and (figure.current.value, figure.current.by) == (6.8, "Tarvo survey")


def test_a_measured_magnitude_stands_against_what_a_page_says_itself():
    survey = source(1, "the Tarvo survey", Basis.ORGANISATION, "Tarvo survey")
    (figure,) = figures_of([shaken("A", "2025-05-01", 7.2), shaken("B", "2025-05-02", 6.4, survey)], "2025-06-30")
    assert figure.current and figure.current.value == 6.4


def test_percentages_of_nobody_knows_what_are_no_series():
    def share(name: str, value: float) -> Reading:
        figure = Figure("per cent", value, None, "%", None, None, "article", PartKind.BODY, (0, 2))
        return replace(page(name, "2025-05-01", text=f"{name} tells {value}."), figures=(figure,))

    assert not figures_of([share("A", 3), share("B", 85)], "2025-06-30")
    (figure,) = figures_of([share("A", 3), share("B", 85), share("C", 85)], "2025-06-30")
    assert {row.value for row in figure.series} == {85}
