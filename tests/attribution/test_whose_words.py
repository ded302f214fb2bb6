"""Who it is that says something where the tree alone names another: hearers, papers, things beside, those counted."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act, Basis, Entity

from .conftest import Reader


def test_who_told_a_paper_goes_on_and_not_the_paper(said: Reader) -> None:
    told, added = said('"It is weak," one aide told the Skerry Herald, who added that it was old.')
    assert (told.source.basis, added.source.basis) == (Basis.ANONYMOUS, Basis.ANONYMOUS)
    assert (added.source.text, added.source.entity, added.source.stated_count) == ("who", None, 1)


def test_they_of_whom_a_paper_tells_are_not_the_paper(said: Reader) -> None:
    paper, they = said("They say the road was shut, the Skerry Herald reported.")
    assert (paper.source.entity, paper.source.basis) == ("Skerry Herald", Basis.OUTLET)
    assert (they.source.text, they.source.entity, they.source.basis) == ("They", None, Basis.ANONYMOUS)


def test_what_stands_beside_a_participle_blames_nobody(said: Reader) -> None:
    _, blaming = said(
        "Mayor Ann Roe said it is losing agents due to a “bad culture” and “lack of skill,” blaming the bank for it."
    )
    assert (blaming.source.entity, blaming.act) == ("Ann Roe", Act.ACCUSE)


def test_who_accuses_them_of_being_paid_blames_the_press(said: Reader) -> None:
    accusing, blaming = said("Ann Roe wrote twice, accusing the crew of being paid and blaming the press for it.")
    assert (accusing.content.text, blaming.content.text) == ("the crew of being paid", "the press for it")
    assert (blaming.source.entity, blaming.outer) == ("Ann Roe", None)


def test_those_of_a_poll_are_counted_apart(said: Reader) -> None:
    found = said(
        "The poll was close, with 54 percent saying they are against the change and 32 percent saying they support it."
    )
    assert [(each.source.text, each.content.text) for each in found[:2]] == [
        ("54 percent", "they are against the change"),
        ("32 percent", "they support it"),
    ]


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("A spokesman for the show's creator, Jan Holm, said it was late.", None),
        ("A spokesman for the ministry, Jan Holm, said it was late.", "Jan Holm"),
    ],
)
def test_who_speaks_for_a_person_does_not_bear_his_name(said: Reader, text: str, entity: Entity) -> None:
    assert said(text)[0].source.entity == entity


def test_coverage_is_no_person_it_tells_of(said: Reader) -> None:
    (found,) = said("Coverage of the minister's choice for the post, Jan Holm, suggested that the pay is low.")
    assert (found.source.entity, found.source.basis) == (None, Basis.DOCUMENT)


def test_a_body_without_a_name_is_not_the_state_named_before(said: Reader) -> None:
    found = said("Peru is at war. Mr. Holm's group took the step of revoking its endorsement of Mr. Roe.")
    assert [(each.source.text, each.source.entity) for each in found] == [("its", None)]


@pytest.mark.parametrize(
    ("text", "entity", "basis"),
    [
        ("According to the research firm Kanter Media, it failed.", "Kanter Media", Basis.ORGANISATION),
        ("According to Kanter Media, it failed.", "Kanter Media", Basis.OUTLET),
        ("The network's parent said it was late.", None, Basis.ORGANISATION),
        ("The boy's parent said it was late.", None, Basis.ANONYMOUS),
    ],
)
def test_a_firm_is_a_body_whatever_it_is_called(said: Reader, text: str, entity: Entity, basis: Basis) -> None:
    (found,) = said(text)
    assert (found.source.entity, found.source.basis) == (entity, basis)


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Tom Berg praised Jan Holm for his promise to stay.", "Jan Holm"),
        ("Governor Tom Roe thanked President Jan Holm for his pledge of support.", "Jan Holm"),
        ("Tom Berg thanked Ada Lind for his promise to stay.", "Tom Berg"),
    ],
)
def test_what_somebody_is_praised_for_is_his(said: Reader, text: str, entity: Entity) -> None:
    assert [found.source.entity for found in said(text) if found.source.text == "his"] == [entity]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Tensions over the dam threatened to hang over the talks.", []),
        ("Attackers threatened to burn it.", ["Attackers"]),
        ("The gunmen threatened to burn it.", ["The gunmen"]),
    ],
)
def test_things_threaten_nobody(said: Reader, text: str, sources: list[str]) -> None:
    assert [found.source.text for found in said(text)] == sources


@pytest.mark.parametrize("name", ["O’Reilly", "O'Reilly", "D’Angelo"])
def test_a_name_is_one_with_whatever_apostrophe(said: Reader, name: str) -> None:
    (found,) = said(f"{name} said that he had settled.")
    assert (found.source.text, found.source.entity) == (name, name)
