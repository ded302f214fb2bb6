"""The chain of a page: whom it states to have it from, each outlet once, to the last source that said it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import page, source

from reportedly.model.article import Credit, CreditKind
from reportedly.model.reading import Reading
from reportedly.model.statement import Basis
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
