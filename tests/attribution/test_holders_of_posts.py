"""Who holds a post by what a page tells of him, and the name behind a post."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Basis

from .conftest import Reader


@pytest.mark.parametrize(
    "told",
    [
        "Ann Roe became mayor of Turku on Monday.",
        "Ann Roe was elected governor on Monday.",
        "Ann Roe resumed the office of speaker on Monday.",
        "Ann Roe was sworn in as minister on Monday.",
        "Ann Roe is the mayor of Turku.",
        "Ann Roe, who is serving as ambassador, was there.",
    ],
)
def test_who_is_told_to_have_come_to_a_post_holds_it(said: Reader, told: str) -> None:
    (found,) = [each for each in said(f"{told}\n\nRoe said that the bridge was old.") if each.cue.text == "said"]
    assert (found.source.entity, found.source.basis) == ("Ann Roe", Basis.OFFICIAL)


@pytest.mark.parametrize(
    "told",
    [
        "Ann Roe would have become mayor of Turku on Monday.",
        "Ann Roe was not elected governor on Monday.",
        "Ann Roe is the former deputy mayor of Turku.",
        "Ann Roe is a born leader.",
        "Ann Roe became a nurse on Monday.",
        "Ann Roe took the role of the mother on Monday.",
    ],
)
def test_who_does_not_hold_a_post_is_a_person(said: Reader, told: str) -> None:
    (found,) = [each for each in said(f"{told}\n\nRoe said that the bridge was old.") if each.cue.text == "said"]
    assert (found.source.entity, found.source.basis) == ("Ann Roe", Basis.PERSON)


@pytest.mark.parametrize(
    ("source", "entity"),
    [
        ("The speaker of the parliament Olli Larhan", "Olli Larhan"),
        ("The senior Norwegian archbishop Wojtek Pollan", "Wojtek Pollan"),
        ("The general manager of Dune Media, Dr Ali Tamrin,", "Ali Tamrin"),
        ("The wife of the mayor", None),
        ("The lawyer for the parliament", None),
    ],
)
def test_a_name_behind_a_post_is_its_holder_s(said: Reader, source: str, entity: str | None) -> None:
    (found,) = said(f"{source} said on Monday that the bridge was closed.")
    assert found.source.entity == entity


@pytest.mark.parametrize(
    ("source", "basis"),
    [
        ("British singer Ann Roe", Basis.PERSON),
        ("The US columnist Ann Roe", Basis.PERSON),
        ("Ann Roe, a Norwegian journalist,", Basis.PERSON),
        ("Lead author Ann Roe of the National Weather Service", Basis.PERSON),
        ("Ann Roe, speaking for her daughter,", Basis.PERSON),
        ("Her lawyer, Ann Roe,", Basis.PERSON),
        ("An author, Ann Roe,", Basis.PERSON),
        ("A university student named Berg", Basis.PERSON),
        ("Norwegian minister Ann Roe", Basis.OFFICIAL),
        ("Ann Roe of the National Weather Service", Basis.OFFICIAL),
        ("Ann Roe, speaking for the Health Ministry,", Basis.OFFICIAL),
        ("The government's lawyer, Ann Roe,", Basis.OFFICIAL),
        ("The medical examiner", Basis.OFFICIAL),
        ("Norwegian authors", Basis.ANONYMOUS),
        ("An author", Basis.ANONYMOUS),
    ],
)
def test_a_trade_in_a_state_is_no_post_of_it(said: Reader, source: str, basis: Basis) -> None:
    (found,) = said(f"{source} said on Monday that the bridge was closed.")
    assert found.source.basis is basis


@pytest.mark.parametrize(
    ("told", "basis"),
    [
        ("Members voted on Tuesday to elect Ann Roe as leader.", Basis.OFFICIAL),
        ("Ann Roe succeeded Tom Berg as mayor on Monday.", Basis.OFFICIAL),
        ("Members want to elect Ann Roe as leader.", Basis.PERSON),
        ("Ann Roe succeeded Tom Berg on the team.", Basis.PERSON),
    ],
)
def test_whom_others_have_chosen_holds_the_post(said: Reader, told: str, basis: Basis) -> None:
    (found,) = [each for each in said(f"{told}\n\nRoe said that the bridge was old.") if each.cue.text == "said"]
    assert (found.source.entity, found.source.basis) == ("Ann Roe", basis)


@pytest.mark.parametrize(
    ("source", "basis"),
    [
        ("An acquaintance", Basis.ANONYMOUS),
        ("A champion", Basis.ANONYMOUS),
        ("A patient", Basis.WITNESS),
        ("The victim", Basis.WITNESS),
        ("His girlfriend", Basis.PERSON),
        ("His publicist", Basis.PERSON),
        ("The princess", Basis.PERSON),
        ("The syndicate", Basis.ORGANISATION),
        ("The archive", Basis.DOCUMENT),
    ],
)
def test_a_noun_for_somebody_is_no_body(said: Reader, source: str, basis: Basis) -> None:
    (found,) = said(f"{source} said on Monday that the bridge was closed.")
    assert found.source.basis is basis


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("WHO said on Monday that it was over.", "WHO"),
        ("The World Health Organization met. WHO said that it was over.", "World Health Organization"),
        ("WHO SAID THAT IT WAS OVER?", None),
    ],
)
def test_who_in_capitals_is_a_body(said: Reader, text: str, entity: str | None) -> None:
    assert [each.source.entity for each in said(text)] in ([entity], [] if entity is None else [entity])


@pytest.mark.parametrize(
    ("told", "basis"),
    [
        ("Sens. Tom Berg and Ann Roe met on Monday.", Basis.OFFICIAL),
        ("Senators Tom Berg of Iowa, Ole Lind and Ann Roe met on Monday.", Basis.OFFICIAL),
        ("Three senators — Tom Berg of Iowa, Ole Lind of Ohio, and Ann Roe of Utah — met on Monday.", Basis.OFFICIAL),
        ("Ministers like Tom Berg and Ann Roe met on Monday.", Basis.OFFICIAL),
        ("Former senators Tom Berg and Ann Roe met on Monday.", Basis.PERSON),
        ("Police officers Tom Berg and Ann Roe were tried on Monday.", Basis.PERSON),
        ("The senators met Ann Roe on Monday.", Basis.PERSON),
        ("The senators Ann Roe attacked met on Monday.", Basis.PERSON),
        ("Singers Tom Berg and Ann Roe met on Monday.", Basis.PERSON),
        ("Senators Tom Berg and Ole Lind met the singer Ann Roe on Monday.", Basis.PERSON),
    ],
)
def test_a_title_told_once_before_several_is_that_of_each(said: Reader, told: str, basis: Basis) -> None:
    (found,) = [each for each in said(f"{told}\n\nRoe said that the bridge was old.") if each.cue.text == "said"]
    assert (found.source.entity, found.source.basis) == ("Ann Roe", basis)


@pytest.mark.parametrize(
    ("who", "basis"),
    [
        ("Ann Roe of the Turku police", Basis.OFFICIAL),
        ("Ann Roe, with the Norland Fire Department,", Basis.OFFICIAL),
        ("Ann Roe, who heads the pier commission,", Basis.OFFICIAL),
        ("Ann Roe, who is leading the investigation,", Basis.OFFICIAL),
        ("Ann Roe, who was questioned by the Turku police,", Basis.PERSON),
        ("Ann Roe, who led a walk,", Basis.PERSON),
        ("Ann Roe of the Turku Choir", Basis.PERSON),
        ("Study co-author Ann Roe", Basis.PERSON),
    ],
)
def test_who_is_of_a_body_of_the_state_or_leads_one_speaks_for_it(said: Reader, who: str, basis: Basis):
    found = said(f"{who} said that the pier was closed.")[0]
    assert (found.source.entity, found.source.basis) == ("Ann Roe", basis)


@pytest.mark.parametrize(
    ("text", "basis", "entity"),
    [
        ("Former Defence Secretary Colin Pole said it was late.", Basis.PERSON, "Colin Pole"),
        ("Two ministers said it was late.", Basis.ANONYMOUS, None),
        ("At least 10 Tarnian senators said it was late.", Basis.ANONYMOUS, None),
        ("Both senators said it was late.", Basis.OFFICIAL, None),
        ("A slew of lawmakers said it was late.", Basis.ANONYMOUS, None),
        ("Matthew Rose, the village attorney, said it was late.", Basis.OFFICIAL, "Matthew Rose"),
        ("The dissent said it was void.", Basis.DOCUMENT, None),
        ("The leagues said it was void.", Basis.ORGANISATION, None),
    ],
)
def test_posts_given_up_or_held_by_several_put_nobody_on_record(
    said: Reader, text: str, basis: Basis, entity: str | None
) -> None:
    assert (said(text)[0].source.basis, said(text)[0].source.entity) == (basis, entity)
