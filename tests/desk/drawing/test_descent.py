"""Who has a report from whom, as branches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from reportedly.desk.drawing.descent import Branch, Kind, descent
from reportedly.desk.drawing.folding import folded
from reportedly.model.dossier import Edge, EdgeKind, Stance

from .conftest import dossier, origin, page, step


def walk(branches: tuple[Branch, ...]) -> Iterator[Branch]:
    for branch in branches:
        yield branch
        yield from walk(branch.branches)


def test_a_reprint_hangs_on_the_page_whose_text_it_is() -> None:
    told = dossier(
        (origin(1),),
        (page("wire"), page("copy", origins=("o1",))),
        (step("o1", "wire"), step("o1", "copy"), step("wire", "copy", EdgeKind.COPIED)),
    )
    found = descent(told, told.events[0])
    (root,) = found.roots
    assert [child.id for child in root.branches] == ["wire"]
    assert [child.id for child in root.branches[0].branches] == ["copy"]
    assert root.pages == 2
    assert [(each.source, each.target) for each in found.further] == [("o1", "copy")]


def test_an_outlet_without_a_page_stands_between_origin_and_citing_page() -> None:
    told = dossier(
        (origin(1),),
        (page("later"),),
        (step("o1", "Old Courier", EdgeKind.TOLD), step("Old Courier", "later", EdgeKind.CITED)),
    )
    (root,) = descent(told, told.events[0]).roots
    (courier,) = root.branches
    assert (courier.kind, courier.name, courier.pages) == (Kind.UNSEEN, "Old Courier", 1)


def test_a_page_that_two_origins_spoke_to_is_counted_once() -> None:
    told = dossier((origin(1), origin(2)), (page("a"),), (step("o1", "a"), step("o2", "a")))
    found = descent(told, told.events[0])
    assert sum(root.pages for root in found.roots) == 1
    beside = found.roots[1].branches[0]
    assert (beside.kind, beside.pages) == (Kind.ALSO, 0)
    assert found.roots[1].carried_by == 1


def test_pages_that_state_no_origin_are_counted_apart() -> None:
    told = dossier((origin(1),), (page("a"), page("b")), (step("o1", "a"),))
    roots = descent(told, told.events[0]).roots
    assert [(root.kind, root.pages) for root in roots] == [(Kind.ORIGIN, 1), (Kind.UNSTATED, 1)]


def test_pages_that_tell_of_other_events_stay_out() -> None:
    told = dossier((origin(1),), (page("a"), page("b")), (step("o1", "a"), step("o1", "b")), told_by=("a",))
    assert descent(told, told.events[0]).pages == 1


def test_an_origin_without_any_step_leads_to_the_pages_of_the_outlets_it_reached() -> None:
    told = dossier(
        (origin(1, first="2025-10-08", through=("East Post", "Gone Courier (cited, not seen)")),),
        (page("early", "East Post", "2025-10-07"), page("late", "East Post", "2025-10-09")),
        (),
    )
    root = descent(told, told.events[0]).roots[0]
    assert [child.id for child in root.branches] == ["late"]


def test_those_for_it_stand_before_those_against_it_and_families_together() -> None:
    told = dossier(
        (
            origin(1, stance=Stance.AGAINST, first="2025-10-01"),
            origin(2, family="board", first="2025-10-05"),
            origin(3, first="2025-10-06"),
            origin(4, family="board", first="2025-10-07"),
        ),
        (page("a"),),
        (step("o2", "a"),),
    )
    assert [root.id for root in descent(told, told.events[0]).roots] == ["o2", "o4", "o3", "o1"]


def test_pages_that_relay_each_other_still_come_from_their_origin() -> None:
    told = dossier(
        (origin(1),),
        (page("a"), page("b")),
        (step("a", "b", EdgeKind.RELAYED), step("b", "a", EdgeKind.RELAYED), step("o1", "b")),
    )
    (root,) = descent(told, told.events[0]).roots
    assert root.pages == 2


PAGES = [f"p{number}" for number in range(8)]
ENDS = ["o1", "o2", "Old Courier", *PAGES]


@st.composite
def steps_of_any_kind(draw: st.DrawFn) -> tuple[Edge, ...]:
    ends = st.sampled_from(ENDS)
    drawn = draw(st.lists(st.tuples(ends, ends, st.sampled_from(list(EdgeKind))), max_size=30))
    return tuple(step(source, target, kind) for source, target, kind in drawn if not target.startswith("o"))


@given(steps_of_any_kind())
def test_each_page_stands_on_one_branch_whatever_the_steps(edges: tuple[Edge, ...]) -> None:
    told = dossier((origin(1), origin(2)), tuple(map(page, PAGES)), edges)
    found = descent(told, told.events[0])
    counted = Counter(branch.id for branch in walk(found.roots) if branch.kind is Kind.PAGE)
    assert counted == Counter(PAGES)
    assert sum(root.pages for root in found.roots) == len(PAGES)


@given(steps_of_any_kind(), st.integers(1, 12), st.integers(1, 4))
def test_folding_loses_no_page(edges: tuple[Edge, ...], rows: int, depth: int) -> None:
    told = dossier((origin(1), origin(2)), tuple(map(page, PAGES)), edges)
    kept = folded(descent(told, told.events[0]).roots, rows, depth)
    singly = sum(branch.kind is Kind.PAGE for branch in walk(kept))
    assert singly + sum(branch.pages for branch in walk(kept) if branch.kind is Kind.REST) == len(PAGES)


def test_of_many_reprints_the_first_are_named_and_the_others_counted() -> None:
    copies = tuple(page(f"copy{number:03}", published=f"2025-10-{8 + number // 40:02}") for number in range(214))
    told = dossier(
        (origin(1),),
        (page("wire"), *copies),
        (step("o1", "wire"), *(step("wire", each.id, EdgeKind.COPIED) for each in copies)),
    )
    kept = folded(descent(told, told.events[0]).roots, 40, 4)
    below = kept[0].branches[0].branches
    assert below[-1].kind is Kind.REST
    assert below[-1].name == f"and {214 - len(below) + 1} more"
    assert below[-1].rest


def test_where_few_branches_are_drawn_each_side_has_some() -> None:
    """Many who say the same with few pages each are not folded into one for those against it."""
    sides = [origin(number, f"Speaker {number}") for number in range(1, 9)]
    against = [origin(number, f"Denier {number}", Stance.AGAINST) for number in range(9, 13)]
    edges = [step(f"o{number}", f"p{number % 8}") for number in range(1, 13)]
    told = dossier((*sides, *against), tuple(map(page, PAGES)), tuple(edges))
    kept = folded(descent(told, told.events[0]).roots, 16, 2)
    drawn = [branch.stance for branch in kept if branch.kind is Kind.ORIGIN]
    assert drawn.count(Stance.FOR) >= 3
    assert drawn.count(Stance.AGAINST) >= 1
