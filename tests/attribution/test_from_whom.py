"""Whom a report has it from: learned from two officials, based on talks with them, attributed to them."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act, Basis

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "The Herald has learned from people familiar with the matter that Ana Roe will resign.",
            "people familiar with the matter",
            "that Ana Roe will resign",
        ),
        (
            "The Herald understands from sources close to the club that Ana Roe will sign.",
            "sources close to the club",
            "that Ana Roe will sign",
        ),
        (
            "The Herald heard from three diplomats that the summit was off.",
            "three diplomats",
            "that the summit was off",
        ),
        (
            "The Herald has confirmed with two officials that Ana Roe will resign.",
            "two officials",
            "that Ana Roe will resign",
        ),
        (
            "The Herald reported, based on interviews with six officials, that Ana Roe will resign.",
            "six officials",
            "that Ana Roe will resign",
        ),
        (
            "Relying on two unnamed aides, the Herald reported that Ana Roe will resign.",
            "two unnamed aides",
            "that Ana Roe will resign",
        ),
        (
            "The Herald reported that Ana Roe will resign, attributing the information to two officials.",
            "two officials",
            "that Ana Roe will resign",
        ),
        (
            "The Herald, in a report that relied on unnamed officials, said Ana Roe will resign.",
            "unnamed officials",
            "Ana Roe will resign",
        ),
    ],
)
def test_a_report_is_that_of_those_it_rests_on(said: Reader, text: str, source: str, content: str) -> None:
    report, behind = said(text)
    assert (report.source.entity, report.content.text) == ("Herald", content)
    assert (behind.source.text, behind.content.text, behind.outer) == (source, content, report.id)
    assert behind.source.basis is Basis.ANONYMOUS


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roe knows from experience that it is hard.",
        "The Herald reported that the law is based on old rules.",
        "The Herald reported that the yard relies on two officials.",
    ],
)
def test_what_is_nobody_is_no_source(said: Reader, text: str) -> None:
    assert len(said(text)) == 1


def test_whom_a_cited_paper_quotes_is_behind_that_paper(said: Reader) -> None:
    herald, cited, aide = said("The Herald, citing Norvik TV, which quoted an aide, said Ana Roe will resign.")
    assert (cited.outer, aide.outer) == (herald.id, cited.id)
    assert aide.source.text == "an aide"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ana Roe will resign, the Herald reported, without naming its sources.", "its sources"),
        ("Ana Roe will resign, the Herald said, without saying where it had the news.", "where it had the news"),
    ],
)
def test_who_reports_it_keeps_his_source_to_himself(said: Reader, text: str, content: str) -> None:
    report, silence = said(text)
    assert (silence.source.entity, silence.act, silence.content.text) == ("Herald", Act.DECLINE, content)
    assert report.content.text == "Ana Roe will resign"
