"""Nouns and adjectives that attribute: with "that" and without, owned and unowned."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Basis

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor denied claims the vote was rigged.", "the vote was rigged"),
        ("The mayor denied rumours he had died.", "he had died"),
        ("The mayor confirmed reports that the yard would close.", "that the yard would close"),
        ("The mayor said there were fears the dam would break.", "the dam would break"),
        ("The mayor said reports of a leak were wrong.", "a leak"),
        ("The mayor said there had been calls for an inquiry.", "an inquiry"),
        (
            "The mayor warned of rumors circulating on messaging apps that the dam would break.",
            "that the dam would break",
        ),
        ("The mayor said the police were met with threats not to interfere.", "not to interfere"),
    ],
)
def test_what_nobody_is_named_for_is_nested_in_who_tells_of_it(said: Reader, text: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.basis, nested.content.text, nested.outer) == (Basis.UNATTRIBUTED, content, outer.id)


def test_a_clause_that_lacks_its_object_is_about_the_noun_and_not_said_by_it(said: Reader) -> None:
    assert len(said("The mayor said the suggestions we could use were few.")) == 1


def test_the_word_before_a_report_tells_whose_it_is(said: Reader) -> None:
    outer, nested = said("The mayor denied a newspaper report that the dam was weak.")
    assert (nested.source.text, nested.source.basis, nested.outer) == ("newspaper", Basis.OUTLET, outer.id)


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ("The firm said it is worried that the dam will break.", "it", "that the dam will break"),
        ("The mayor said residents were worried that it would rain.", "residents", "that it would rain"),
        ("The mayor said the governor was unaware that it leaked.", "the governor", "that it leaked"),
        ("The mayor said the governor paid tribute to the crew.", "the governor", "the crew"),
    ],
)
def test_attitudes_told_of_somebody_are_nested(said: Reader, text: str, inner: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


def test_what_is_allegedly_so_is_told_with_its_subject(said: Reader) -> None:
    _, nested = said("The mayor said the governor was allegedly drunk.")
    assert nested.content.text == "the governor was drunk"


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("The mayor said the US believed that the yard was shut.", "the US"),
        ('The group said it had "assurances from the US that it would not sail."', "the US"),
        ("The clerks said they would not block the government’s plans to close the yard.", "the government’s"),
    ],
)
def test_states_in_capitals_and_owners_before_a_mark_of_the_genitive_are_sources(
    said: Reader, text: str, owner: str
) -> None:
    assert owner in [each.source.text for each in said(text) if each.outer is not None]


def test_the_us_is_no_us(said: Reader) -> None:
    (found,) = said("The US has denied the claim.")
    assert found.source.text == "The US"


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("About 3 in 10 say they want the mayor to leave.", ["About 3 in 10", "they"]),
        ("The clerk said no losses were expected.", ["The clerk", ""]),
        ("Losses were expected.", []),
        ("The memo was viewed by the clerk.", []),
        ("The firm sent a clear message: the road is shut.", ["The firm"]),
        ("The message that he sent was late.", []),
    ],
)
def test_who_counts_as_a_source_where_no_name_is_given(said: Reader, text: str, sources: list[str]) -> None:
    assert [each.source.text for each in said(text)] == sources


@pytest.mark.parametrize(
    ("text", "owner", "content"),
    [
        (
            "The mayor rejected a claim by the governor that gunmen had burned the clinic.",
            "the governor",
            "that gunmen had burned the clinic",
        ),
        (
            "The firm said it had no knowledge of claims by a former captain that its ships were late.",
            "a former captain",
            "that its ships were late",
        ),
        (
            "The coroner said she accepted the evidence of Ann Roe that the light was red.",
            "Ann Roe",
            "that the light was red",
        ),
        (
            "The mayor confirmed a Skerry Sun story that a fourth clerk had been freed.",
            "Skerry Sun",
            "that a fourth clerk had been freed",
        ),
        ("The firm said it was aware of reports that a clerk had been held.", "", "that a clerk had been held"),
        (
            "The firm said it was aware of the allegation, made in May, that a clerk had lied.",
            "",
            "that a clerk had lied",
        ),
        (
            'The minister dismissed as "theatre" a warning from Norvik that it would fire.',
            "Norvik",
            "that it would fire",
        ),
    ],
)
def test_what_a_noun_tells_may_stand_behind_whose_word_it_is(said: Reader, text: str, owner: str, content: str) -> None:
    found = said(text)
    inner = next(each for each in found if each.content.text == content)
    assert (inner.source.text, inner.outer) == (owner, found[0].id)


def test_who_has_evidence_does_not_say_so(said: Reader) -> None:
    assert [each.cue.text for each in said("The mayor said they have evidence that it leaked.")] == ["said"]


def test_a_campaign_promises_nothing(said: Reader) -> None:
    """A campaign promise was made in one; whoever made it is named elsewhere."""
    found = said("Families wait to see if Brandt keeps a campaign promise to scrap the levy.")
    assert all(each.source.text != "campaign" for each in found)


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("The mayor dismissed the claims of the ministry.", []),
        ("The mayor denied the allegations of those six clerks who spoke.", []),
        ("The mayor made a statement on the fire.", []),
        ("His remarks about the levy were short.", []),
        ("The mayor dismissed the claims of fraud.", ["fraud"]),
        ("He made the remark that the levy was late.", ["that the levy was late"]),
    ],
)
def test_neither_who_makes_it_nor_what_it_is_on_is_what_it_says(said: Reader, text: str, nouns: list[str]) -> None:
    told = {"claims", "allegations", "statement", "remarks", "remark"}
    assert [each.content.text for each in said(text) if each.cue.text in told] == nouns


@pytest.mark.parametrize(
    ("text", "cue", "people"),
    [
        (
            "Holm opened an inquiry following employee concerns that the meter was wrong, Roe said.",
            "concerns",
            "employee",
        ),
        ("Roe dismissed resident complaints that the works stank.", "complaints", "resident"),
        ("Holm noted patient fears that the ward would close.", "fears", "patient"),
        ("Roe noted expert claims that the dam was safe.", "claims", "expert"),
        ("The Herald said student demands that the dean resign were met.", "demands", "student"),
    ],
)
def test_people_right_before_a_complaint_make_it(said: Reader, text: str, cue: str, people: str) -> None:
    (found,) = [one for one in said(text) if one.cue.text == cue]
    assert found.outer is not None
    assert (found.source.text, found.source.stated_count) == (people, None)


def test_what_a_complaint_is_about_does_not_make_it(said: Reader) -> None:
    assert all(one.source.text != "pay" for one in said("Roe dismissed pay complaints that were a year old."))
