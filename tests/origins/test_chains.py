"""The chain of a page: whom it states to have it from, each outlet once, to the last source that said it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import page, source

from reportedly.model.article import Credit, CreditKind
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis, Words
from reportedly.origins.chains import chain_of, cited_outlets


def told(*sources: object, outlet: str = "Gotland Courier") -> Reading:
    return page("A", "2025-05-01", sources=tuple(sources), outlet=outlet, text="It is told here.")


@pytest.mark.parametrize(
    ("outlet", "called"),
    [("nytimes.com", "New York Times"), ("harbourpost.example", "The Harbour Post"), ("Northwire", "Northwire")],
)
def test_a_page_does_not_pass_on_its_own_outlet_by_another_name(outlet: str, called: str):
    reading = told(
        source(1, called, Basis.OUTLET, called), source(2, "two officials", Basis.ANONYMOUS, outer="a1"), outlet=outlet
    )
    assert cited_outlets(reading) == ()
    assert chain_of(reading) == (outlet, "two officials")


def test_an_agency_under_two_names_stands_once():
    reading = told(
        source(1, "AP", Basis.OUTLET, "AP"),
        source(2, "The Associated Press", Basis.OUTLET, "The Associated Press", outer="a1"),
        source(3, "two officials", Basis.ANONYMOUS, outer="a2"),
    )
    assert chain_of(reading) == ("Gotland Courier", "AP", "two officials")


@pytest.mark.parametrize(
    ("line", "chain"),
    [
        ("Northwire contributed to this report.", ("Gotland Courier", "two officials")),
        ("(With inputs from Northwire)", ("Gotland Courier", "Northwire", "two officials")),
        ("Source: Northwire", ("Gotland Courier", "Northwire", "two officials")),
    ],
)
def test_an_agency_that_only_contributed_passes_nothing_on(line: str, chain: tuple[str, ...]):
    reading = told(source(1, "two officials", Basis.ANONYMOUS))
    credit = Credit("Northwire", CreditKind.AGENCY, line)
    assert chain_of(replace(reading, article=replace(reading.article, credits=(credit,)))) == chain


def test_whom_a_source_tells_of_to_want_something_is_no_source():
    wants = replace(source(2, "Ada Berg", Basis.PERSON, "Ada Berg", outer="a1"), held=True)
    reading = told(source(1, "two officials", Basis.ANONYMOUS), wants)
    assert chain_of(reading) == ("Gotland Courier", "two officials")


@pytest.mark.parametrize("thing", ["codes", "today's vote", "unusual signs"])
def test_what_says_nothing_ends_no_chain(thing: str):
    reading = told(source(1, "two officials", Basis.ANONYMOUS), source(2, thing, Basis.ORGANISATION, outer="a1"))
    assert chain_of(reading) == ("Gotland Courier", "two officials")


def test_a_service_is_somebody():
    reading = told(source(1, "emergency services", Basis.ORGANISATION))
    assert chain_of(reading) == ("Gotland Courier", "emergency services")


BODY = "The board of Halden met in the morning. " * 40


def spoken(number: int, name: str, at: int, basis: Basis = Basis.OFFICIAL, **more: object) -> Attribution:
    said = source(number, name, basis, name, **more)
    there = replace(said.source, spans=((at, at + len(name)),))
    return replace(said, source=there, cue=Words("said", ((at + 40, at + 44),)))


def chained(*sources: Attribution, title: str | None = None) -> tuple[str, ...]:
    reading = page("A", "2025-05-01", sources=sources, outlet="Gotland Courier", text=BODY)
    return chain_of(replace(reading, article=replace(reading.article, title=title)))[1:]


@pytest.mark.parametrize(
    ("sources", "title", "chain"),
    [
        # What somebody told another outlet of another matter, further down, is not what the news rests on.
        ((spoken(1, "Ada Berg", 100), spoken(2, "Piet Vane", 1200, told="Herald")), None, ("Ada Berg",)),
        ((spoken(1, "Ada Berg", 100), spoken(2, "Herald", 1200, Basis.OUTLET)), None, ("Ada Berg",)),
        # In the lead the report of an outlet comes before a reaction to it.
        ((spoken(1, "Ada Berg", 100), spoken(2, "Herald", 400, Basis.OUTLET)), None, ("Herald",)),
        # With whom the headline begins, he is the news.
        ((spoken(1, "Ada Berg", 100), spoken(2, "Piet Vane", 300)), "Vane calls for a vote", ("Piet Vane",)),
        ((spoken(1, "Ada Berg", 100), spoken(2, "Piet Vane", 300)), "Vane's house sold", ("Ada Berg",)),
        ((spoken(1, "Ada Berg", 100), spoken(2, "Piet Vane", 300)), "Board of Halden votes on Vane", ("Ada Berg",)),
        # Many who are quoted deep in a page are those its news rests on no more than the first of them.
        ((spoken(1, "Ada Berg", 900), spoken(2, "Piet Vane", 1000), spoken(3, "Bo Lie", 1100)), None, ()),
        (
            (spoken(1, "Ada Berg", 900), spoken(2, "Piet Vane", 1000), spoken(3, "Piet Vane", 1100)),
            None,
            ("Piet Vane",),
        ),
        ((spoken(1, "Ada Berg", 900),), None, ()),
        # Of whom somebody on record speaks, the page does not have it from him.
        ((spoken(1, "Ada Berg", 100), spoken(2, "Bo Lie", 130, outer="a1")), None, ("Ada Berg",)),
        ((spoken(1, "Herald", 100, Basis.OUTLET), spoken(2, "Bo Lie", 130, outer="a1")), None, ("Herald", "Bo Lie")),
        ((spoken(1, "Bo Lie", 100), spoken(2, "Bo Lie", 130, outer="a1", told="Herald")), None, ("Herald", "Bo Lie")),
        ((spoken(1, "HALDEN TO SELL PORT", 100), spoken(2, "Bo Lie", 200)), None, ("Bo Lie",)),
    ],
)
def test_the_chain_is_of_the_main_news(sources: tuple[Attribution, ...], title: str | None, chain: tuple[str, ...]):
    """A page has its news from whoever says so in its lead, not from whoever is quoted in it for another thing."""
    assert chained(*sources, title=title) == chain


@pytest.mark.parametrize(
    ("text", "somebodys"),
    [
        ("most studies", False),
        ("early figures from the ports", False),
        ("video of the quay", False),
        ("a new poll", True),
        ("the memo", True),
        ("Ada Berg's letter", True),
        ("court documents", True),
    ],
)
def test_a_paper_ends_a_chain_if_it_is_one_or_somebodys(text: str, somebodys: bool):
    """Studies, figures and pictures at large are nobody a page could have its news from."""
    reading = told(source(1, text, Basis.DOCUMENT))
    assert chain_of(reading)[1:] == ((text,) if somebodys else ())


def test_two_who_speak_together_are_one_step_of_a_chain():
    reading = told(source(1, "Berg and Vane", Basis.OFFICIAL, ("Ada Berg", "Piet Vane")))
    assert chain_of(reading) == ("Gotland Courier", "Ada Berg and Piet Vane")
