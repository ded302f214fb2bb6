"""Where contents end, and who passes on what another says."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize(
    "text",
    [
        "Police said two people died; the mayor was not hurt.",
        "According to police, two people died; the mayor was not hurt.",
    ],
)
def test_what_follows_a_semicolon_is_told_by_the_page(said: Reader, text: str) -> None:
    (found,) = said(text)
    assert found.content.text == "two people died"


def test_a_source_goes_on_behind_a_semicolon_with_that(said: Reader) -> None:
    (found,) = said("Police said that two people died; that the mayor was not hurt.")
    assert found.content.text.endswith("that the mayor was not hurt")


@pytest.mark.parametrize(
    "text",
    [
        "Police said two people died, according to the Harbour Herald.",
        "Two people died, police said, the Harbour Herald reported.",
        "According to the Harbour Herald, two people died, police said.",
        'The Harbour Herald quoted police: "Two people died."',
    ],
)
def test_who_passes_it_on_holds_who_says_it(said: Reader, text: str) -> None:
    paper, police = said(text)
    assert (paper.source.text.casefold(), paper.outer) == ("the harbour herald", None)
    assert (police.source.text.casefold(), police.outer) == ("police", paper.id)
    assert police.content.text.strip(".").casefold() == "two people died"


def test_what_is_cited_first_is_no_part_of_what_is_said(said: Reader) -> None:
    paper, police = said("According to the Harbour Herald, citing police, two people died.")
    assert paper.content.text == police.content.text == "two people died"


def test_who_reports_between_commas_is_no_part_of_the_source(said: Reader) -> None:
    _, mayor = said("The mayor, the Harbour Herald reported, said two people died.")
    assert mayor.source.text == "The mayor"


def test_a_statement_passed_on_keeps_its_source(said: Reader) -> None:
    agency, ministry = said("The ministry said in a statement carried by Harbour News that two people died.")
    assert (agency.source.text, ministry.source.text, ministry.outer) == ("Harbour News", "The ministry", agency.id)


def test_who_releases_a_statement_of_his_own_passes_nothing_on(said: Reader) -> None:
    (found,) = said("The singer has died, according to a statement released by her family.")
    assert found.source.text == "a statement released by her family"


def test_a_body_that_said_it_hired_a_bank_and_reported_a_loss_reports_the_loss_itself(said: Reader) -> None:
    hired, lost = said("Norlink said it hired a bank and reported a loss of 3 million dollars.")
    assert (hired.content.text, lost.source.text, lost.outer) == ("it hired a bank", "Norlink", None)


def test_a_wish_ends_where_that_goes_on_with_what_is_said(said: Reader) -> None:
    told, hoped = said("The mayor said he hoped to stay and that the yard would close.")
    assert (told.content.text, hoped.content.text) == ("he hoped to stay and that the yard would close", "to stay")


def test_who_is_quoted_by_a_paper_is_named_without_it(said: Reader) -> None:
    paper, man = said("The yard is shut, according to an investigator quoted by the Northern Mariner.")
    assert (paper.source.text, man.source.text, man.outer) == ("the Northern Mariner", "an investigator", paper.id)


@pytest.mark.parametrize(
    "text",
    [
        "The driver said he lost control, with local papers claiming he was asleep.",
        "Some analysts called the vote dull, with the writer Ann Roe having declared it dead.",
        "The mayor said the van was late and urged people to wait.",
    ],
)
def test_what_another_adds_or_the_same_does_next_is_not_nested(said: Reader, text: str) -> None:
    assert [each.outer for each in said(text)] == [None, None]


def test_a_source_told_in_a_relative_clause_vouches_for_that_clause_alone(said: Reader) -> None:
    (found,) = said("The rate, which, according to the Harbour Herald, is near a high, rose.")
    assert found.content.text.startswith("which")


def test_who_reports_the_whole_behind_it_is_no_part_of_what_is_said(said: Reader) -> None:
    police, paper = sorted(
        said("Police said the man gave up and was charged with theft , the Herald reported."),
        key=lambda each: each.source.text,
    )
    assert (police.content.text, police.outer) == ("the man gave up and was charged with theft", paper.id)


def test_who_worries_and_has_urged_urges_himself(said: Reader) -> None:
    worried, urged = said("Some clerks worry that the rule will fail, and have urged the mayor to change it.")
    assert (worried.content.text, urged.source.text, urged.outer) == ("that the rule will fail", "Some clerks", None)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor has said that she does not want to go and wants the clerk to be mayor.",
        "The mayor said she did not want the post and wanted the clerk to be mayor.",
    ],
)
def test_who_is_said_not_to_want_one_and_to_want_another_is_said_to_want_both(said: Reader, text: str) -> None:
    found = said(text)
    assert (found[-1].source.text, found[-1].outer) == ("she", found[0].id)


def test_a_quotation_goes_on_with_who_speaks_and_not_with_whom_he_tells_of(said: Reader) -> None:
    mayor, minority = said('The mayor said the minority demanded a pact that would hold. "We are no guests here."')
    assert mayor.content.text.endswith("We are no guests here.")
    assert minority.content.text == "a pact that would hold"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The clerk told them that her aunt said they were right and that the yard would close.", "they were right"),
        ("The clerk said the firm told them the alarm was a test, and that two men had left.", "the alarm was a test"),
        (
            "The clerk said that the aide implied that the dam was weak, that he had not asked, and that he was late.",
            "that the dam was weak",
        ),
        ("The clerk said that the firm told them that the dam was weak and that it leaked.", None),
        ("The clerk says a soldier told her to run and gave her his water.", "her to run"),
    ],
)
def test_what_is_joined_to_the_outer_content_is_not_in_the_inner(said: Reader, text: str, content: str | None) -> None:
    inner = said(text)[1]
    assert inner.content.text == (content or "that the dam was weak and that it leaked")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "She wants to double the length of the pier, widen the road and create a new fund.",
            "to double the length of the pier, widen the road and create a new fund",
        ),
        ("The firm planned to mend the bridge, then hand it over.", "to mend the bridge, then hand it over"),
        ("The firm will promise to mend the bridge.", None),
    ],
)
def test_a_wish_goes_on_with_the_deeds_joined_to_it(said: Reader, text: str, content: str | None) -> None:
    assert [each.content.text for each in said(text)] == ([content] if content else [])


def test_what_an_agency_passes_on_ends_where_the_agency_is_named(said: Reader) -> None:
    """A "that" of the paper's own content ends nothing that is told around it."""
    text = "The Courier reported, citing two officials, that the pier may close, the Wirenet agency reported."
    found = {each.source.text: each for each in said(text)}
    assert found["the Wirenet agency"].content.text == text.partition(", the Wirenet")[0]
    assert found["The Courier"].outer == found["the Wirenet agency"].id


def test_what_is_said_ends_at_the_and_that_its_teller_goes_on_behind(said: Reader) -> None:
    told, asked = said("A woman who answered the door said he was not there and asked the reporter to leave.")
    assert (told.content.text, asked.content.text) == ("he was not there", "the reporter to leave")
