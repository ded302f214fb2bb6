"""Corrections: made, applied on reading, withdrawn, and all of it kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from reportedly.model.correction import Correction, CorrectionKind, Passage
from reportedly.model.page import Page
from reportedly.model.reading import Reading
from reportedly.model.statement import PartKind
from reportedly.model.summary import Sought
from reportedly.store import Store, StoreError, open_store
from reportedly.store.schema import APPLICATION_ID, MIGRATIONS

MakePage = Callable[..., Page]
MakeReading = Callable[..., Reading]

AT = "2025-04-01T08:00:00Z"


@pytest.fixture
def shelved(store: Store, make_page: MakePage, make_reading: MakeReading) -> Store:
    """Two stories: a1, a2 and a3 of the ferry, b1 and b2 of the inquiry."""
    for id_, story in [("a1", "s-a1"), ("a2", "s-a1"), ("a3", "s-a1"), ("b1", "s-b1"), ("b2", "s-b1")]:
        page = make_page(id_, id_)
        store.add(page, make_reading(page, f"2025-03-1{id_[1]}"), story, {"ferry": 1.0})
    return store


def merge(story: str = "s-b1", other: str = "s-a1") -> Correction:
    return Correction(CorrectionKind.MERGE, story, AT, "Ada Lind", "the inquiry is into the ferry", other=other)


def split(*pages: str, story: str = "s-a1") -> Correction:
    return Correction(CorrectionKind.SPLIT, story, AT, "Ada Lind", "another ferry", pages=pages)


def touch(page: str, story: str) -> Correction:
    return Correction(CorrectionKind.TOUCH, story, AT, "rule", "a round-up", pages=(page,))


def pages(store: Store, story: str) -> list[str]:
    return [reading.article.id for reading in store.readings(story)]


def listed(store: Store) -> dict[str, int]:
    return {head.id: head.pages for head in store.stories()}


def test_merged_stories_are_one_under_the_id_of_the_first_and_answer_by_both(shelved: Store) -> None:
    assert shelved.correct(merge()) == 1
    assert listed(shelved) == {"s-a1": 5}
    assert pages(shelved, "s-a1") == pages(shelved, "s-b1") == ["a1", "b1", "a2", "b2", "a3"]
    assert (shelved.story_of("b1"), shelved.standing("s-b1")) == ("s-a1", "s-a1")


def test_a_merge_withdrawn_leaves_two_stories_and_stays_kept(shelved: Store) -> None:
    number = shelved.correct(merge())
    assert number is not None
    assert shelved.withdraw(number, "2025-04-02T08:00:00Z", "Jon Vik", "they are two")
    assert listed(shelved) == {"s-a1": 3, "s-b1": 2}
    (kept,) = shelved.corrections()
    assert kept == replace(
        merge(), number=number, withdrawn="2025-04-02T08:00:00Z", withdrawn_by="Jon Vik", withdrawn_why="they are two"
    )
    assert not shelved.withdraw(number, "2025-04-03T08:00:00Z", "Jon Vik", "they are two")
    assert shelved.kept_apart("s-a1", "s-b1")
    assert shelved.kept_apart("s-b1", "s-a1")


def test_what_is_one_already_is_not_merged_again(shelved: Store) -> None:
    shelved.correct(merge())
    assert shelved.correct(merge("s-a1", "s-b1")) is None
    assert not shelved.kept_apart("s-a1", "s-b1")


def test_a_page_added_to_a_merged_story_is_in_it(
    shelved: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    shelved.correct(merge())
    page = make_page("c1", "c1")
    shelved.add(page, make_reading(page), "s-b1", {})
    assert listed(shelved) == {"s-a1": 6}


def test_pages_split_off_are_a_story_of_their_own_until_that_is_withdrawn(shelved: Store) -> None:
    number = shelved.correct(split("a2", "a3"))
    assert number is not None
    assert listed(shelved) == {"s-a2": 2, "s-b1": 2, "s-a1": 1}
    assert pages(shelved, "s-a2") == ["a2", "a3"]
    assert shelved.story_of("a3") == "s-a2"
    assert shelved.kept_apart("s-a1", "s-a2")
    shelved.withdraw(number, AT, "Jon Vik", "they are two")
    assert listed(shelved) == {"s-a1": 3, "s-b1": 2}
    assert pages(shelved, "s-a2") == []


def test_what_was_split_off_may_be_merged_with_another_story(shelved: Store) -> None:
    shelved.correct(split("a3"))
    shelved.correct(merge("s-b1", "s-a3"))
    assert pages(shelved, "s-a3") == pages(shelved, "s-b1") == ["b1", "b2", "a3"]


def test_a_page_counts_in_the_story_it_is_in_and_in_one_it_touches(shelved: Store) -> None:
    number = shelved.correct(touch("a1", "s-b1"))
    assert number is not None
    assert listed(shelved) == {"s-a1": 3, "s-b1": 3}
    assert pages(shelved, "s-b1") == ["a1", "b1", "b2"]
    assert shelved.story_of("a1") == "s-a1"
    shelved.correct(merge())
    assert listed(shelved) == {"s-a1": 5}


@pytest.mark.parametrize("nothing", [touch("b1", "s-b1"), split("b1"), split(), merge("s-a1", "s-a1")])
def test_a_correction_that_changes_nothing_is_not_kept(shelved: Store, nothing: Correction) -> None:
    assert shelved.correct(nothing) is None
    assert shelved.corrections() == ()


def test_a_page_that_is_not_kept_cannot_be_corrected(shelved: Store) -> None:
    with pytest.raises(StoreError, match="no page 'z9'"):
        shelved.correct(touch("z9", "s-a1"))


def test_corrections_of_one_story_are_those_that_name_it_or_a_page_of_it(shelved: Store) -> None:
    shelved.correct(touch("a1", "s-b1"))
    shelved.correct(split("a2"))
    assert [each.kind for each in shelved.corrections("s-b1")] == [CorrectionKind.TOUCH]


def test_pages_of_one_happening_are_given_in_the_order_they_were_kept(shelved: Store) -> None:
    assert shelved.happenings(["a2"]) == {"h-a2": ("a2",)}
    shelved.group("a3", {"a1": 0.5, "a2": 0.25}, [("a1", "a3"), ("a2",)])
    assert shelved.happenings(["a3", "a2"]) == {"h-a1": ("a1", "a3"), "h-a2": ("a2",)}
    assert shelved.likenesses(["a1", "a2", "a3"]) == {("a1", "a3"): 0.5, ("a2", "a3"): 0.25}
    assert shelved.likenesses(["a1", "a2"]) == {}


def older(path: Path, version: int, newer: Path) -> sqlite3.Connection:
    """A store as an earlier version left it, with the pages of one of this version."""
    old = sqlite3.connect(path)
    for statement in (statement for step in MIGRATIONS[:version] for statement in step):
        old.execute(statement)
    old.execute(f"PRAGMA user_version = {version}")
    old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    columns = "id, given, digest, story, outcome, moment, published, title, terms, carrier, content, reading"
    old.execute("ATTACH ? AS new", (str(newer),))
    old.execute(f"INSERT INTO page ({columns}) SELECT {columns} FROM new.page")  # noqa: S608
    old.execute("INSERT INTO term SELECT * FROM new.term")
    old.execute("INSERT INTO posting SELECT * FROM new.posting")
    return old


def test_a_store_of_the_first_version_opens_with_all_its_stories(
    tmp_path: Path, make_page: MakePage, make_reading: MakeReading
) -> None:
    made = open_store(tmp_path / "new.db", write=True)
    page = make_page("p1")
    made.add(page, make_reading(page), "s-p1", {"ferry": 2.0})
    made.close()
    with older(tmp_path / "old.db", 1, tmp_path / "new.db"):
        pass
    store = open_store(tmp_path / "old.db", write=True)
    assert listed(store) == {"s-p1": 1}
    (candidate,) = store.candidates(["ferry"], "2025-03-15", 10, 5)
    assert not candidate.weighed
    assert candidate.terms == {"ferry": 2.0}
    assert store.correct(touch("p1", "s-x")) == 1
    store.close()


def test_a_store_of_the_second_version_keeps_how_its_pages_were_grouped(
    tmp_path: Path, make_page: MakePage, make_reading: MakeReading
) -> None:
    made = open_store(tmp_path / "new.db", write=True)
    for id_ in ("a1", "a2", "b1", "c1"):
        made.add(make_page(id_, id_), make_reading(make_page(id_, id_)), f"s-{id_[0]}1", {})
    made.close()
    with older(tmp_path / "old.db", 2, tmp_path / "new.db") as old:
        old.executemany(
            "INSERT INTO judgement (kind, story, other, at, maker, why, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                ("merge", "s-b1", "s-a1", AT, "rule", "near to both", None),
                ("split", "s-a1", "s-a2", AT, "Ada Lind", "another ferry", None),
                ("merge", "s-c1", "s-a1", AT, "rule", "near to both", "2025-04-02T08:00:00Z"),
            ],
        )
        old.execute("INSERT INTO judged (page, judgement) VALUES (2, 2)")
        old.execute("INSERT INTO stands (story, standing) VALUES ('s-b1', 's-a1')")
    store = open_store(tmp_path / "old.db", write=False)
    assert listed(store) == {"s-c1": 1, "s-a1": 2, "s-a2": 1}
    assert [(each.number, each.kind, each.who, each.pages) for each in store.corrections()] == [
        (1, CorrectionKind.MERGE, "rule", ()),
        (2, CorrectionKind.SPLIT, "Ada Lind", ("a2",)),
        (3, CorrectionKind.MERGE, "rule", ()),
    ]
    assert store.kept_apart("s-c1", "s-a1")
    assert store.withdraw(1, AT, "Ada Lind", "they are two")
    assert listed(store) == {"s-c1": 1, "s-b1": 1, "s-a1": 1, "s-a2": 1}
    store.close()


STATUS = Correction(
    CorrectionKind.STATUS,
    "s-a1",
    AT,
    "Ada Lind",
    "the owner told us",
    subject="e0123456789",
    before="rumoured",
    after="confirmed",
    since="2025-03-14",
    anchors=(Passage("a2", PartKind.BODY, (4, 9), "ferry"),),
    because=(Passage("a1", PartKind.TITLE, (0, 5), "Ferry"),),
    about="Visit to Oulu",
)


def test_a_correction_is_kept_with_all_that_was_said_of_it(shelved: Store) -> None:
    number = shelved.correct(STATUS) or 0
    assert shelved.corrections() == (replace(STATUS, number=number),)


def test_a_correction_about_a_page_is_found_in_whichever_story_that_is(shelved: Store) -> None:
    shelved.correct(STATUS)
    shelved.correct(split("a2"))
    assert [each.kind for each in shelved.corrections("s-a2")] == [CorrectionKind.STATUS, CorrectionKind.SPLIT]
    assert shelved.corrections("s-b1") == ()
    shelved.correct(merge("s-b1", "s-a2"))
    assert CorrectionKind.STATUS in {each.kind for each in shelved.corrections("s-b1")}


def test_the_second_origin_of_a_correction_is_no_story(shelved: Store) -> None:
    origins = Correction(CorrectionKind.SAME_ORIGIN, "s-a1", AT, "Ada Lind", "one", subject="o1", other="o2")
    number = shelved.correct(origins) or 0
    shelved.withdraw(number, AT, "Ada Lind", "two")
    assert shelved.listed(Sought(), "1", AT).total == 2
    assert shelved.revision("o2") == 0
    assert shelved.corrections("o2") == ()


def test_a_page_is_found_by_the_date_put_right_until_that_is_withdrawn(shelved: Store) -> None:
    before = shelved.stories()
    assert [head.id for head in before] == ["s-a1", "s-b1"]
    dated = [
        Correction(CorrectionKind.DATE, "s-b1", AT, "Ada Lind", "the stamp is wrong", subject="b2", after=after)
        for after in ("2025-03-20", "2025-03-25")
    ]
    numbers = [shelved.correct(each) or 0 for each in dated]
    assert [(head.id, head.last) for head in shelved.stories()] == [("s-b1", "2025-03-25"), ("s-a1", "2025-03-13")]
    assert {candidate.published for candidate in shelved.candidates(["ferry"], None, 0, 9)} >= {"2025-03-25"}
    assert [each.article.published for each in shelved.readings("s-b1")] == ["2025-03-11", "2025-03-12"]
    for number in reversed(numbers):
        shelved.withdraw(number, AT, "Ada Lind", "it was right")
    assert shelved.stories() == before


def test_pages_are_seen_as_they_were_grouped_at_an_instant(shelved: Store) -> None:
    merged = shelved.correct(merge()) or 0
    shelved.correct(replace(split("a2"), at="2025-04-03T08:00:00Z"))
    shelved.withdraw(merged, "2025-04-05T08:00:00Z", "Jon Vik", "they are two")
    now = listed(shelved)
    seen = {}
    for day in ("2025-03-31", "2025-04-02", "2025-04-04", "2025-04-06"):
        with shelved.grouped_by(day):
            seen[day] = listed(shelved)
            standing = shelved.standing("s-b1")
            assert len(shelved.corrections()) == 2
        assert standing == ("s-a1" if day in ("2025-04-02", "2025-04-04") else "s-b1")
    assert seen == {
        "2025-03-31": {"s-a1": 3, "s-b1": 2},
        "2025-04-02": {"s-a1": 5},
        "2025-04-04": {"s-a1": 4, "s-a2": 1},
        "2025-04-06": {"s-a1": 2, "s-a2": 1, "s-b1": 2},
    }
    assert now == listed(shelved) == seen["2025-04-06"]


def test_a_correction_holds_from_when_it_was_made_to_when_it_was_withdrawn() -> None:
    withdrawn = replace(STATUS, withdrawn="2025-04-03T08:00:00Z")
    days = ["2025-03-31", "2025-04-01T07:59Z", "2025-04-01", "2025-04-02", "2025-04-03T08:00:00Z"]
    assert [withdrawn.held_at(day) for day in days] == [False, False, True, True, False]
    assert STATUS.held_at("2025-04-04")


def test_the_state_of_a_store_differs_once_something_is_kept_corrected_or_withdrawn(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    states = [store.state()]
    for id_, story in [("a1", "s-a1"), ("b1", "s-b1")]:
        store.add(make_page(id_, id_), make_reading(make_page(id_, id_)), story, {})
        states.append(store.state())
    number = store.correct(merge()) or 0
    states.append(store.state())
    store.withdraw(number, AT, "Jon Vik", "they are two")
    states.append(store.state())
    assert len(set(states)) == len(states)
    store.add(make_page("b1", "b1"), make_reading(make_page("b1", "b1")), "s-b1", {})
    assert store.state() == states[-1]
