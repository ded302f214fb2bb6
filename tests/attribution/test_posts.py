"""Who is on record for a post, and what else is told by the words beside a name."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Basis

from .conftest import Reader


@pytest.mark.parametrize(
    ("source", "basis"),
    [
        ("The vice president, Ann Roe,", Basis.OFFICIAL),
        ("Prosecutor Ann Roe", Basis.OFFICIAL),
        ("Ann Roe, the chief executive of Norlink,", Basis.OFFICIAL),
        ("Ann Roe, a member of the city council,", Basis.OFFICIAL),
        ("Ann Roe, of the Norvik city council,", Basis.OFFICIAL),
        ("The police chief", Basis.OFFICIAL),
        ("Head coach Ann Roe", Basis.PERSON),
        ("Ann Roe, the ranking Democrat on the panel,", Basis.OFFICIAL),
        ("Ann Roe, the ranking member of the committee,", Basis.OFFICIAL),
        ("Ann Roe, a lifelong Democrat,", Basis.PERSON),
        ("Ann Roe, a member of the club,", Basis.PERSON),
        ("School board member Ann Roe", Basis.OFFICIAL),
        ("Club member Ann Roe", Basis.PERSON),
        ("Headmaster Ann Roe", Basis.OFFICIAL),
        ("Coun Ann Roe", Basis.OFFICIAL),
        ("4th Ward Alderwoman Ann Roe", Basis.OFFICIAL),
        ("Town Supervisor Ann Roe", Basis.OFFICIAL),
        ("Chief executive Ann Roe", Basis.OFFICIAL),
        ("Former mayor Ann Roe", Basis.PERSON),
        ("Ann Roe, wife of the mayor,", Basis.PERSON),
        ("A family spokesman", Basis.ANONYMOUS),
        ("One MP", Basis.ANONYMOUS),
        ("Protesters", Basis.ANONYMOUS),
        ("Local news reports", Basis.OUTLET),
        ("Several reports", Basis.OUTLET),
        ("A police report", Basis.DOCUMENT),
        ("Eyewitness reports", Basis.WITNESS),
        ("Skerry.com", Basis.OUTLET),
        ("Local news sources", Basis.OUTLET),
        ("The constitution", Basis.DOCUMENT),
    ],
)
def test_what_stands_beside_a_name_or_noun_tells_its_kind(said: Reader, source: str, basis: Basis) -> None:
    (found,) = said(f"{source} said on Monday that the bridge was closed.")
    assert found.source.basis is basis


def test_a_post_told_once_holds_for_the_surname_too(said: Reader) -> None:
    """Also where a title stands only where the person is no source."""
    (found,) = said("Governor Ann Roe visited the site on Monday.\n\nRoe said that the bridge was closed.")
    assert (found.source.entity, found.source.basis) == ("Ann Roe", Basis.OFFICIAL)


def test_he_without_a_name_is_the_person_who_spoke_last(said: Reader) -> None:
    first, second = said('"It is closed," said Mayor Ivar Dahl on Twitter. He said that the bridge was old.')
    assert second.source.entity == first.source.entity
    assert second.source.basis is Basis.OFFICIAL


def test_what_is_made_clear_is_said(said: Reader) -> None:
    (found,) = said("The minister made it clear that the talks were over.")
    assert (found.cue.text, found.content.text) == ("made clear", "that the talks were over")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor announced the decision in a press release.", "the decision"),
        ("The mayor confirmed his identity to various news outlets.", "his identity"),
    ],
)
def test_where_and_to_whom_it_was_said_is_no_content(said: Reader, text: str, content: str) -> None:
    assert said(text)[0].content.text == content


def test_who_says_otherwise_in_the_same_sentence_is_not_nested(said: Reader) -> None:
    found = said("One resident said the water rose and several said the dam had burst.")
    assert [each.outer for each in found] == [None, None]
