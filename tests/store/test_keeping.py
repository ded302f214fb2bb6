"""What a store keeps, and gives back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from reportedly.model.article import Credit, CreditKind, Furniture
from reportedly.model.page import Outcome, OutcomeKind, Page, Validators
from reportedly.model.reading import Reading
from reportedly.model.statement import (
    Act,
    Attribution,
    AttributionKind,
    Basis,
    EventMention,
    EventType,
    Factuality,
    Judgement,
    PartKind,
    Source,
    Words,
)
from reportedly.store import Store

MakePage = Callable[..., Page]
MakeReading = Callable[..., Reading]


def test_a_page_comes_back_byte_for_byte(store: Store, make_page: MakePage, make_reading: MakeReading) -> None:
    page = replace(make_page("p1", url="https://a.example/1"), content=b"caf\xe9 \x00\xff", encoding="latin-1")
    store.add(page, replace(make_reading(make_page("p1"))), "s1", {})
    assert store.page("p1") == page


def test_a_reading_comes_back_with_all_its_statements(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    page = make_page()
    source = Source("the harbour master", ((0, 18),), ("Oulu", "Port"), Basis.OFFICIAL, affiliation="Port")
    said = Attribution(
        "a1", AttributionKind.MIXED, Act.DENY, PartKind.TITLE, source, Words("said", ((19, 23),)), Words("x", ())
    )
    event = EventMention(
        "e1", EventType.VOTE, PartKind.BODY, "vote", (3, 7), factuality=(Judgement("a1", Factuality.PROBABLY_NOT, -2),)
    )
    reading = make_reading(page)
    article = replace(reading.article, credits=(Credit("Northwire", CreditKind.AGENCY, "(Northwire)"),), doubts=("d",))
    reading = replace(
        reading,
        article=article,
        attributions=(said,),
        events=(event,),
        furniture=(Furniture("latest", truncated=True),),
        affiliations={"Ada Lindqvist": "Norlink"},
    )
    store.add(page, reading, "s1", {})
    assert store.readings("s1") == (reading,)


def test_the_same_page_twice_changes_nothing(store: Store, make_page: MakePage, make_reading: MakeReading) -> None:
    page = make_page()
    assert store.add(page, make_reading(page), "s1", {"ferry": 1.0}) == "p1"
    later = replace(page, captured="2025-04-01T00:00:00Z", validators=Validators(etag='"2"'))
    assert store.has(later)
    assert store.add(later, make_reading(later), "s2", {"ferry": 1.0}) is None
    assert (store.count(), store.frequencies(["ferry"]), store.story_of("p1")) == (1, {"ferry": 1}, "s1")


def test_another_text_under_the_same_id_is_kept_as_another_version(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    for text, kept in [("Two dead.", "p1"), ("Three dead.", "p1~2"), ("Four dead.", "p1~3")]:
        page = make_page("p1", text)
        assert store.id_for(page) == kept
        assert store.add(page, make_reading(page), "s1", {}) == kept
    assert [reading.article.id for reading in store.readings("s1")] == ["p1", "p1~2", "p1~3"]
    assert store.has(make_page("p1", "Three dead."))


def test_a_version_does_not_push_out_a_page_of_that_very_name(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    for page in (make_page("p1~2", "a"), make_page("p1", "b"), make_page("p1", "c")):
        store.add(page, make_reading(page), "s1", {})
    assert {reading.article.id for reading in store.readings("s1")} == {"p1~2", "p1", "p1~3"}


def test_an_address_fetched_again_with_other_adverts_is_the_same_page(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    first = make_page("x1", "<p>Ferry sinks</p><ad>1</ad>", url="https://a.example/ferry")
    again = make_page("x2", "<p>Ferry sinks</p><ad>2</ad>", url="https://a.example/ferry")
    article = make_reading(first).article
    assert store.add(first, replace(make_reading(first), article=article), "s1", {}) == "x1"
    assert store.add(again, replace(make_reading(again), article=replace(article, id="x2")), "s1", {}) is None


def test_an_address_fetched_again_with_another_story_is_kept(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    for id_, text in [("x1", "Two dead."), ("x2", "Three dead.")]:
        page = make_page(id_, text, url="https://a.example/ferry")
        assert store.add(page, make_reading(page), "s1", {}) == id_


def test_a_server_is_asked_by_what_it_told_the_latest_page(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    for id_, text, etag in [("x1", "Two dead.", '"1"'), ("x2", "Three dead.", '"2"')]:
        page = make_page(id_, text, url="https://a.example/ferry", validators=Validators(etag=etag))
        store.add(page, make_reading(page), "s1", {})
    assert store.validators("https://a.example/ferry") == Validators(etag='"2"')
    assert store.validators("https://a.example/other") is None


def test_a_step_that_fails_leaves_nothing(store: Store, make_page: MakePage, make_reading: MakeReading) -> None:
    page = make_page()
    with pytest.raises(ZeroDivisionError), store.transaction():
        store.add(page, make_reading(page), "s1", {"ferry": 1.0})
        raise ZeroDivisionError
    assert store.count() == 0
    assert store.search(["ferry"], 5) == ()
    assert store.add(page, make_reading(page), "s1", {"ferry": 1.0}) == "p1"


def test_a_page_in_an_unread_language_is_kept_without_a_story(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    page = make_page()
    reading = replace(make_reading(page), outcome=Outcome(OutcomeKind.UNREAD_LANGUAGE, "ko"))
    assert store.add(page, reading, None, {}) == "p1"
    assert (store.count(), store.stories(), store.story_of("p1")) == (1, (), None)


def test_stories_come_with_their_pages_dates_and_first_headline(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    told = [
        ("p1", "s1", "2025-03-14", "Second"),
        ("p2", "s1", "2025-03-12T09:00+02:00", "First"),
        ("p3", "s2", "2025-03-20", "Other"),
    ]
    for id_, story, published, title in told:
        page = make_page(id_)
        store.add(page, make_reading(page, published, title), story, {})
    heads = [(head.id, head.title, head.first, head.last, head.pages) for head in store.stories()]
    assert heads == [
        ("s2", "Other", "2025-03-20", "2025-03-20", 1),
        ("s1", "First", "2025-03-12T09:00+02:00", "2025-03-14", 2),
    ]


def test_a_page_without_a_date_or_a_headline_says_nothing_of_either_for_its_story(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    """It came to the desk long after the others: that is another clock."""
    told = [
        ("p1", "s1", "2025-03-11", ""),
        ("p2", "s1", "2025-03-12", "First"),
        ("p3", "s1", None, "Undated"),
        ("p4", "s2", "2025-03-20", ""),
    ]
    for id_, story, published, title in told:
        page = make_page(id_)
        store.add(page, make_reading(page, published, title), story, {})
    heads = [(head.id, head.title, head.first, head.last, head.pages) for head in store.stories()]
    assert heads == [("s2", "s2", "2025-03-20", "2025-03-20", 1), ("s1", "First", "2025-03-11", "2025-03-12", 3)]


def test_readings_come_in_the_order_of_publication_not_of_arrival(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    """A page without a date counts from its capture: here 14 March, 08:00."""
    for id_, published in [
        ("late", "2025-03-15"),
        ("undated", None),
        ("early", "2025-03-14T07:59Z"),
        ("day", "2025-03"),
    ]:
        page = make_page(id_, id_)
        store.add(page, make_reading(page, published), "s1", {})
    assert [reading.article.id for reading in store.readings("s1")] == ["day", "early", "undated", "late"]


def test_pages_are_found_by_the_words_of_headline_and_body(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    told = [("p1", "Nothing new.", "Ferry sinks"), ("p2", "A ferry, they say.", "Calm seas"), ("p3", "Fog.", "Fog")]
    for id_, text, title in told:
        page = make_page(id_, text)
        store.add(page, make_reading(page, title=title), "s1", {})
    assert store.search(["ferries"], 5) == ("p1", "p2")
    assert store.search(["ferry", "fog"], 2) == ("p3", "p1")


@pytest.mark.parametrize(
    "word", ['"', 'sinks"', "NOT", "title:ferry", "ferry*", "a-b", "(", "", "NEAR(", "'; DROP TABLE page"]
)
def test_no_word_is_taken_for_an_operator(
    store: Store, make_page: MakePage, make_reading: MakeReading, word: str
) -> None:
    page = make_page()
    store.add(page, make_reading(page), "s1", {})
    assert store.search([word, "ferry"], 5) == ("p1",)


def test_the_reading_of_one_page_is_given_by_the_id_it_is_kept_under(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    store.add(make_page("p1"), make_reading(make_page("p1")), None, {})
    kept = store.reading("p1")
    assert kept is not None
    assert kept.article.title == "Ferry sinks"
    assert store.reading("p2") is None
