"""Those named among unnamed ones are on record, and a thing or "what" says nothing."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Basis, Entity

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "entity", "basis"),
    [
        (
            "Other Democrats, including Sen. Dick Roe of Ohio and Sen. Cory Berg, said it failed.",
            ("Dick Roe", "Cory Berg"),
            Basis.OFFICIAL,
        ),
        ("Lawmakers, such as Sen. Pat Vale, backed the plan.", "Pat Vale", Basis.OFFICIAL),
        ("A string of senators, including Pat Vale, backed the plan.", "Pat Vale", Basis.OFFICIAL),
        ("Organizers like Rodrigo Abel hope that it works.", "Rodrigo Abel", Basis.PERSON),
        ("Both clerks — Ann Roe and Tom Berg — said it failed.", ("Ann Roe", "Tom Berg"), Basis.PERSON),
        ("Two senators, Ann Roe and Tom Berg, said it failed.", ("Ann Roe", "Tom Berg"), Basis.OFFICIAL),
        ("One of them, Maria Elena Ortega, said it failed.", "Maria Elena Ortega", Basis.PERSON),
        ("AMVETS, which represents many sailors, said it failed.", "AMVETS", Basis.ORGANISATION),
        ("Daniel Coats spoke. Coats said it failed.", "Daniel Coats", Basis.PERSON),
        ("Critics, including many farmers, said it failed.", None, Basis.ANONYMOUS),
        ("One of the lawyers said it failed.", None, Basis.ANONYMOUS),
        ("Conventional wisdom said he should go.", None, Basis.UNATTRIBUTED),
    ],
)
def test_who_is_named_is_not_anonymous(said: Reader, text: str, entity: Entity, basis: Basis) -> None:
    assert (said(text)[0].source.entity, said(text)[0].source.basis) == (entity, basis)


def test_what_opposes_somebody_says_nothing(said: Reader) -> None:
    assert said("What opposes him is the wind.") == ()


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        (
            "Migrants stranded here because of Tom Roe's pressure on the state say they will go on.",
            "say",
            "Migrants stranded here",
        ),
        ('Roe said that talk that it sank was "a rumor," adding: "I trust the crew."', "adding", "Roe"),
    ],
)
def test_people_speak_and_not_the_thing_before_the_verb(said: Reader, text: str, cue: str, source: str) -> None:
    assert (cue, source) in [(each.cue.text, each.source.text) for each in said(text)]


@pytest.mark.parametrize(
    "text",
    [
        'Ann Doe said she expected questions, "but I did not expect to fight."',
        '"I expected questions, but I did not expect to fight," Ann Doe released in a statement.',
    ],
)
def test_i_is_who_alone_speaks_in_the_paragraph(said: Reader, text: str) -> None:
    found = [each.source.entity for each in said(text) if each.source.text == "I"]
    assert found
    assert set(found) == {"Ann Doe"}


@pytest.mark.parametrize(
    "who", ["three clerks, Burt Holm, James Roe and Tom Berg", "Burt Holm, James Roe and Tom Berg"]
)
def test_a_group_is_none_of_those_who_lead_it(said: Reader, who: str) -> None:
    (found,) = said(f"Earlier this month, a group led by {who}, indicated the deal was dead.")
    assert (found.source.text, found.source.entity) == (f"a group led by {who}", None)


def test_the_head_of_two_bodies_is_who_is_named_behind_them(said: Reader) -> None:
    (found,) = said("The head of Norvik and Fjell Oil, Ann Roe, indicated the deal was dead.")
    assert found.source.entity == "Ann Roe"
