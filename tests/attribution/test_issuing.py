"""Whose a document is, and whose government speaks."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Basis

from .conftest import Reader


@pytest.mark.parametrize(
    ("source", "entity"),
    [
        ("A statement released by the Harbour Board", "Harbour Board"),
        ("Data collected by the Norvik Institute", "Norvik Institute"),
        ("A report from the Harbour Board", "Harbour Board"),
        ("The Harbour Board's report", "Harbour Board"),
        ("A statement on the Harbour Board's Facebook page", "Harbour Board"),
        ("A statement posted to the Harbour Board's website", "Harbour Board"),
        # Who only has to do with it.
        ("A report on the Harbour Board", None),
        ("A statement about the Harbour Board", None),
        ("A photograph taken at the Harbour Board", None),
    ],
)
def test_a_document_is_whose_it_is_told_to_be(said: Reader, source: str, entity: str | None) -> None:
    (found,) = said(f"{source} says that the bridge is closed.")
    assert (found.source.entity, found.source.basis) == (entity, Basis.DOCUMENT)


@pytest.mark.parametrize(
    ("before", "entity"),
    [
        ("The Harbour Board issued a statement on Monday.", "Harbour Board"),
        ('"We are glad," Ann Roe said in a statement.', "Ann Roe"),
        ("Scientists at the Norvik Institute published a statement on Monday.", "Norvik Institute"),
        ("The Harbour Board issued a statement on Monday. It said in a statement that it was glad.", "Harbour Board"),
        # Another one, or nobody's.
        ("The Harbour Board issued a statement on Monday. A statement was found in the yard.", None),
        ("The Harbour Board read a statement on Monday.", None),
        ("The Harbour Board issued a report on Monday.", None),
    ],
)
def test_the_statement_is_that_of_whom_the_page_told_of_before(said: Reader, before: str, entity: str | None) -> None:
    found = said(f"{before} The statement said that the bridge was closed.")
    assert found[-1].source.text == "The statement"
    assert found[-1].source.entity == entity


@pytest.mark.parametrize(
    ("source", "entity"),
    [
        ("the government", "Samoa"),
        ("the federal government", "Samoa"),
        ("Fiji's government", "Fiji"),
        ("the regional government", None),
        ("a government", None),
    ],
)
def test_the_government_is_that_of_the_state_a_page_is_about(said: Reader, source: str, entity: str | None) -> None:
    before = "Measles came to Samoa in May. Schools in Samoa were closed, and Samoa asked Fiji for help."
    found = said(f"{before}\n\nOn Monday {source} said that it was over.")[-1]
    assert found.source.entity == entity


def test_where_a_page_is_about_two_states_the_government_is_left_open(said: Reader) -> None:
    (found,) = said("Samoa met Fiji in May. Samoa left, and Fiji stayed.\n\nThe government said that it was over.")
    assert found.source.entity is None


@pytest.mark.parametrize(
    ("source", "basis"),
    [
        ("The Clean Rivers Act", Basis.DOCUMENT),
        ("The Treaty of Turku", Basis.DOCUMENT),
        ("The Norland Constitution", Basis.DOCUMENT),
        ("The hypothesis", Basis.DOCUMENT),
        ("The list", Basis.DOCUMENT),
        ("The Clean Rivers League", Basis.ORGANISATION),
        ("Ada Law", Basis.PERSON),
        ("The Treaty Board of Turku", Basis.ORGANISATION),
    ],
)
def test_a_name_that_ends_in_the_word_for_a_document_is_one(said: Reader, source: str, basis: Basis) -> None:
    (found,) = said(f"{source} says that the bridge is closed.")
    assert found.source.basis is basis


@pytest.mark.parametrize(
    ("source", "entity", "count"),
    [
        (
            "The Centre for Coastal Birds and Centre for Food Safety",
            ("Centre for Coastal Birds", "Centre for Food Safety"),
            2,
        ),
        ("The Ministry of Trade and Industry", "Ministry of Trade and Industry", 1),
    ],
)
def test_two_bodies_joined_are_two(said: Reader, source: str, entity: object, count: int) -> None:
    (found,) = said(f"{source} said on Monday that the bridge was closed.")
    assert (found.source.entity, found.source.stated_count) == (entity, count)


def test_a_warning_set_before_a_story_says_nothing(said: Reader) -> None:
    assert not said("WARNING: Some readers may find this too much.\n\nThe bridge was closed on Monday.")
