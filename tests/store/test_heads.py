"""How stories stand is kept while it holds, and they are found by what they are about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reportedly.model.correction import Correction, CorrectionKind
from reportedly.model.dossier import Status, StoryHead
from reportedly.model.page import Page
from reportedly.model.reading import Reading
from reportedly.model.summary import Lasting, Sought, StorySummary, Turn, TurnKind
from reportedly.store import Store

MakePage = Callable[..., Page]
MakeReading = Callable[..., Reading]

NOW = "2025-04-01T08:00Z"


@pytest.fixture
def shelved(store: Store, make_page: MakePage, make_reading: MakeReading) -> Store:
    """Two stories: a1 and a2 of the ferry, b1 of the inquiry."""
    for id_, story in [("a1", "s-a1"), ("a2", "s-a1"), ("b1", "s-b1")]:
        page = make_page(id_, id_)
        store.add(page, make_reading(page, f"2025-03-1{id_[1]}"), story, {"ferry": 1.0})
    return store


def summary(story: str, changed: str = "2025-03-12", status: Status = Status.RUMOURED, **more: object) -> StorySummary:
    head = StoryHead(story, f"Visit of {story}", "2025-03-11", "2025-03-12", 2, status)
    turn = Turn(changed, changed, TurnKind.STATUS, None, status)
    return StorySummary(head, None, Lasting("2025-03-12T00:00:00Z", None), turns=(turn,), **more)  # type: ignore[arg-type]


def keep(store: Store, *found: StorySummary) -> None:
    store.keep_summaries("1", [(store.revision(each.story.id), each) for each in found])


def shown(store: Store, words: str = "", **sought: object) -> list[str]:
    return [row.story for row in store.listed(Sought(words, **sought), "1", NOW).rows]  # type: ignore[arg-type]


def test_a_summary_holds_until_a_page_joins_its_story(
    shelved: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    ferry, inquiry = summary("s-a1"), summary("s-b1")
    keep(shelved, ferry, inquiry)
    assert shelved.summaries("1", NOW) == {"s-a1": ferry, "s-b1": inquiry}
    page = make_page("c1", "c1")
    shelved.add(page, make_reading(page), "s-a1", {})
    assert shelved.summaries("1", NOW) == {"s-b1": inquiry}
    assert shelved.unjudged("1", NOW, 9) == ("s-a1",)


def test_a_summary_of_another_version_of_the_program_does_not_hold(shelved: Store) -> None:
    keep(shelved, summary("s-a1"))
    assert shelved.summaries("2", NOW) == {}


def test_a_summary_holds_only_between_its_instants(shelved: Store) -> None:
    from msgspec.structs import replace

    keep(shelved, replace(summary("s-a1"), lasting=Lasting("2025-03-12T00:00:00Z", "2025-04-02T00:00:00Z")))
    assert [bool(shelved.summaries("1", now)) for now in ("2025-03-11", NOW, "2025-04-02T00:00Z")] == [
        False,
        True,
        False,
    ]


def test_what_was_judged_before_a_page_joined_does_not_hold_though_it_is_kept_later(
    shelved: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    before = shelved.revision("s-a1")
    page = make_page("c1", "c1")
    shelved.add(page, make_reading(page), "s-a1", {})
    shelved.keep_summaries("1", [(before, summary("s-a1"))])
    assert shelved.summaries("1", NOW) == {}


def test_a_merge_touches_the_two_stories_and_leaves_others_alone(
    shelved: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    page = make_page("c1", "c1")
    shelved.add(page, make_reading(page), "s-c1", {})
    keep(shelved, summary("s-a1"), summary("s-b1"), summary("s-c1"))
    number = shelved.correct(Correction(CorrectionKind.MERGE, "s-b1", NOW, "Ada Lind", "one matter", other="s-a1"))
    assert set(shelved.summaries("1", NOW)) == {"s-c1"}
    assert shelved.unjudged("1", NOW, 9) == ("s-a1",)
    assert sorted(shown(shelved)) == ["s-a1", "s-c1"]
    assert number is not None
    shelved.withdraw(number, NOW, "Ada Lind", "two after all")
    assert sorted(shown(shelved)) == ["s-a1", "s-b1", "s-c1"]


def test_the_newest_change_comes_first_and_a_story_not_judged_yet_goes_by_its_last_page(shelved: Store) -> None:
    keep(shelved, summary("s-a1", changed="2025-03-10"))
    assert shown(shelved) == ["s-b1", "s-a1"]
    keep(shelved, summary("s-b1", changed="2025-03-09"))
    assert shown(shelved) == ["s-a1", "s-b1"]


def test_stories_are_found_by_words_of_pages_and_by_names_and_status(shelved: Store) -> None:
    keep(shelved, summary("s-a1", people=("Ada Berg",), places=("Turku",)))
    keep(shelved, summary("s-b1", status=Status.POSTPONED, outlets=("Lagoon Times",)))
    assert shown(shelved, "berg turku") == ["s-a1"]
    assert shown(shelved, "postponed") == shown(shelved, '"lagoon times"') == ["s-b1"]
    assert shown(shelved, "ferry") == ["s-a1", "s-b1"]
    assert shown(shelved, "berg lagoon") == []


def test_a_story_is_found_by_what_a_list_heads_it_with(shelved: Store) -> None:
    """Its title in the dossier is another one: "Quake"."""
    keep(shelved, summary("s-a1", headings=("An earthquake has shaken Turku", "Will there be an earthquake?")))
    assert shown(shelved, "An earthquake has shaken Turku") == shown(shelved, '"be an earthquake"') == ["s-a1"]


@pytest.mark.parametrize("words", ['"', "NEAR(", "a* OR b", "title:x", "^", "-", "((", "\x00", "') --"])
def test_no_word_is_an_operator(shelved: Store, words: str) -> None:
    shown(shelved, words)


def test_a_list_may_be_of_one_status_and_of_some_days(shelved: Store) -> None:
    keep(shelved, summary("s-a1"), summary("s-b1", status=Status.DENIED))
    assert shown(shelved, status=Status.DENIED) == ["s-b1"]
    assert shown(shelved, since="2025-03-13") == shown(shelved, until="2025-03-10") == []
    assert len(shown(shelved, since="2025-03-12", until="2025-03-11")) == 2


def test_each_list_counts_the_statuses_that_it_could_be_narrowed_to(shelved: Store) -> None:
    """Of two stories one has the words: only its status leads anywhere."""
    keep(shelved, summary("s-a1", people=("Ada Berg",)), summary("s-b1", status=Status.DENIED))

    def counted(**sought: object) -> dict[str, int]:
        return shelved.listed(Sought(**sought), "1", NOW).statuses  # type: ignore[arg-type]

    assert counted() == counted(status=Status.DENIED) == {"rumoured": 1, "denied": 1}
    assert counted(words="berg") == counted(words="berg", status=Status.DENIED) == {"rumoured": 1}
    assert counted(until="2025-03-10") == {}


def test_summaries_of_some_stories_are_those(shelved: Store) -> None:
    keep(shelved, summary("s-a1"), summary("s-b1"))
    assert set(shelved.summaries("1", NOW, ["s-b1", "s-c1"])) == {"s-b1"}
    assert shelved.summaries("1", NOW, []) == {}


def test_pages_have_their_headlines(shelved: Store, make_page: MakePage, make_reading: MakeReading) -> None:
    page = make_page("c1", "c1")
    shelved.add(page, make_reading(page), "s-c1", {})
    titles = shelved.titles(["c1", "c9"])
    assert set(titles) <= {"c1"}
    assert all(titles.values())


def test_a_story_none_of_whose_pages_is_known_yet_is_not_listed(shelved: Store) -> None:
    nothing = StorySummary(StoryHead("s-a1", "s-a1", None, None, 0), None, Lasting("2025-03-01T00:00:00Z", None))
    keep(shelved, nothing)
    assert shown(shelved) == ["s-b1"]
    keep(shelved, summary("s-a1"))
    assert sorted(shown(shelved)) == ["s-a1", "s-b1"]


def test_a_list_comes_in_stretches_and_says_how_long_it_is(shelved: Store) -> None:
    keep(shelved, summary("s-a1"))
    listed = shelved.listed(Sought(limit=1, offset=1), "1", NOW)
    assert (len(listed.rows), listed.total, listed.waiting) == (1, 2, 1)


def test_a_story_found_says_in_which_page_and_in_how_many(shelved: Store) -> None:
    """Words are looked for in one page; a name of a card is in none."""
    keep(shelved, summary("s-a1", people=("Ada Berg",)))
    found = shelved.found_in("ferry", ["s-a1", "s-b1"])
    assert {story: one.pages for story, one in found.items()} == {"s-a1": 2, "s-b1": 1}
    assert set(shelved.found_in("ferry", ["s-b1"])) == {"s-b1"}
    assert shelved.found_in("ferry", ["s-a1", "s-b1"], "2025-03-01") == {}
    assert set(shelved.found_in("ferry", ["s-a1", "s-b1"], NOW)) == {"s-a1", "s-b1"}
    assert shelved.found_in("Berg", ["s-a1"]) == shelved.found_in('"', ["s-a1"]) == {}
