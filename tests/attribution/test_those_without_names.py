"""Whom a pronoun means that no name explains, and how many speak where only a share is told."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Basis

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "basis", "count"),
    [
        ("The plan was read out, and their opposition to the plan grew.", Basis.ANONYMOUS, None),
        ("Two clerks said it was over. Their claim that it was lost is new.", Basis.ANONYMOUS, None),
        ("Ann Roe left in May. Her claim that it was lost is new.", Basis.PERSON, 1),
        ("The Harbour Board met in May. Its claim that it was lost is new.", Basis.ORGANISATION, 1),
    ],
)
def test_who_owns_what_is_said_says_it(said: Reader, text: str, basis: Basis, count: int | None) -> None:
    found = said(text)[-1]
    assert (found.source.basis, found.source.stated_count) == (basis, count)


@pytest.mark.parametrize("pronoun", ["They", "He"])
def test_somebody_whom_nothing_names_is_unnamed(said: Reader, pronoun: str) -> None:
    (found,) = said(f"{pronoun} said on Monday that the bridge was closed.")
    assert (found.source.entity, found.source.basis) == (None, Basis.ANONYMOUS)


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("Six in 10", None),
        ("Nine in ten registered voters", None),
        ("At least half of the voters", None),
        ("A third of the voters", None),
        ("Half", None),
        ("An overwhelming majority", None),
        ("Three voters", 3),
        ("Three voters in two towns", 3),
    ],
)
def test_a_share_is_no_number_of_people(said: Reader, source: str, count: int | None) -> None:
    (found,) = said(f"{source} said on Monday that the bridge was closed.")
    assert (found.source.stated_count, found.source.basis) == (count, Basis.ANONYMOUS)


@pytest.mark.parametrize(
    ("source", "basis"),
    [
        ("A new Skerry Herald poll", Basis.DOCUMENT),
        ("A survey by the Skerry Herald", Basis.DOCUMENT),
        ("A report by the Skerry Herald", Basis.OUTLET),
        ("The Skerry Herald's story", Basis.OUTLET),
    ],
)
def test_the_poll_of_a_paper_is_no_article_of_it(said: Reader, source: str, basis: Basis) -> None:
    (found,) = said(f"{source} said on Monday that the bridge was closed.")
    assert (found.source.entity, found.source.basis) == ("Skerry Herald", basis)


def test_whom_somebody_else_s_name_tells_is_not_the_one_before(said: Reader) -> None:
    *_, found = said("Two clerks said that it was over. The mayor's lawyer said that the bridge was old.")
    assert (found.source.basis, found.source.stated_count) == (Basis.PERSON, 1)


def test_the_clerk_is_the_one_before(said: Reader) -> None:
    *_, found = said("One clerk said that it was over. The clerk said that the bridge was old.")
    assert (found.source.basis, found.source.stated_count) == (Basis.ANONYMOUS, 1)


@pytest.mark.parametrize(("word", "count"), [("I", 1), ("We", None)])
def test_who_says_i_is_one(said: Reader, word: str, count: int | None) -> None:
    """How many "we" are is not told."""
    *_, found = said(f'"{word} told them that the bridge was old," said Ann Roe on Monday.')
    assert (found.source.entity, found.source.stated_count) == ("Ann Roe", count)


@pytest.mark.parametrize(
    ("text", "entity", "basis"),
    [
        ("The Harbour Board said it is void. They said it would go on.", "Harbour Board", Basis.ORGANISATION),
        (
            "The Harbour Board said that 36 people were ill. They said it would go on.",
            "Harbour Board",
            Basis.ORGANISATION,
        ),
        # Others have done something since, or the body spoke far before.
        ("The Harbour Board said it is void. Residents came. They said it would go on.", None, Basis.WITNESS),
        ("The Harbour Board said it is void. Officials came on Monday, and they hoped to stay.", None, Basis.ANONYMOUS),
        (
            "The Harbour Board said it is void. It rained. It was late. A ferry left. The hall was dark. They hope so.",
            None,
            Basis.ANONYMOUS,
        ),
    ],
)
def test_they_are_a_body_only_near_and_where_no_others_are(
    said: Reader, text: str, entity: str | None, basis: Basis
) -> None:
    found = said(text)[-1].source
    assert (found.entity, found.basis) == (entity, basis)


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("When the Harbour Court weighed the plan, it ruled that the sale is void.", "Harbour Court"),
        ("The Harbour Board closed. The Turku Court left a proof; in a note, it cited the law.", "Turku Court"),
    ],
)
def test_it_is_the_body_that_the_sentence_tells_of(said: Reader, text: str, entity: str) -> None:
    assert said(text)[-1].source.entity == entity


@pytest.mark.parametrize(
    "text",
    [
        "A ferry sank. It would be possible to threaten the firm.",
        "The boy was hurt, and it was uncertain when they would leave.",
        "The hall was dark. It echoed a plan of the mayor.",
    ],
)
def test_it_is_nobody_where_it_is_a_thing(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Some accounts on X said that the mill had closed.", Basis.ANONYMOUS),
        ("Social media accounts said that the mill had closed.", Basis.ANONYMOUS),
        ("The ministry's Telegram account said that the mill had closed.", Basis.DOCUMENT),
    ],
)
def test_accounts_of_nobody_are_no_documents(said: Reader, text: str, basis: Basis) -> None:
    (found,) = said(text)
    assert found.source.basis is basis
