"""Which pages tell one happening."""

from __future__ import annotations

from reportedly.stories.grouping.happenings import MOST, faded, grouped, neighbourhood


def test_pages_alike_are_grouped_and_others_stay_alone():
    assert grouped("abc", {("a", "b"): 0.5, ("b", "c"): 0.05}) == [("a", "b"), ("c",)]


def test_a_chain_of_round_ups_is_not_one_happening():
    """Each is like the next, but the first and the last have nothing in common."""
    links = {("a", "b"): 0.3, ("b", "c"): 0.2, ("c", "d"): 0.3}
    assert grouped("abcd", links) == [("a", "b"), ("c", "d")]


def test_a_page_between_two_groups_joins_them():
    links = {("a", "b"): 0.14, ("a", "c"): 0.4, ("b", "c"): 0.4}
    assert grouped("ab", links) == [("a",), ("b",)]
    assert grouped("abc", links) == [("a", "b", "c")]


def test_the_same_pages_in_another_order_make_the_same_groups():
    links = {("a", "b"): 0.3, ("a", "c"): 0.3, ("b", "c"): 0.3}
    assert sorted(grouped("cab", links)[0]) == list(grouped("abc", links)[0])


def test_likeness_fades_from_one_day_to_the_next_and_less_where_no_day_is_known():
    same, next_day = faded(0.4, "2025-05-01", "2025-05-01T10:00Z"), faded(0.4, "2025-05-01", "2025-05-02")
    assert same == 0.4
    assert same > next_day == faded(0.4, None, "2025-05-02") > faded(0.4, "2025-05-01", "2025-05-04")


def test_a_page_known_by_its_month_only_may_be_of_any_day_of_it():
    assert faded(0.4, "2025-05", "2025-05-20") == faded(0.4, None, None)
    assert faded(0.4, "2025-05", "2025-06-20") < 0.01


def test_only_as_many_pages_are_grouped_anew_as_fit():
    told = {"h-a": ("a", "b"), "h-c": tuple(f"c{number}" for number in range(MOST)), "h-d": ("d",)}
    assert neighbourhood({"a": 0.3, "c0": 0.4, "d": 0.2}, told) == ("h-c",)
    assert neighbourhood({"a": 0.3, "c0": 0.2, "d": 0.1}, told) == ("h-a", "h-d")
    assert neighbourhood({"a": 0.01}, told) == ()
