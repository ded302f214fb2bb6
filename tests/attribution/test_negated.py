"""A cue that is negated is given with its negation, and an act that is not done is none."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Berg didn't want to withdraw.", "Berg", "didn't want"),
        ("The ministry does not expect the talks to resume.", "The ministry", "does not expect"),
        ("Roe no longer supports the plan.", "Roe", "no longer supports"),
        ("The cabinet has no plans to pull the bill.", "The cabinet", "has no plans"),
        ("The firm does not have any plans to sell the yard.", "The firm", "does not have any plans"),
        ("The lawmaker isn't sure that the plan works.", "The lawmaker", "isn't sure"),
        ("Norlink did not manage to promise much.", "Norlink", "did not manage to promise"),
        ("Nor does Berg expect the talks to fail.", "Berg", "Nor does expect"),
        ("Not everyone is planning on leaving the coast.", "Not everyone", "planning on"),
        ("Roe failed to assure the board that the mill was safe.", "Roe", "failed to assure"),
        ("Roe did not fail to tell the board that the mill was safe.", "Roe", "tell"),
        ("Vale wished to see Roe go but did not want to say so openly.", "Vale", "did not want"),
    ],
)
def test_the_negation_belongs_to_the_cue_or_the_source(said: Reader, text: str, source: str, cue: str) -> None:
    assert (source, cue) in [(each.source.text, each.cue.text) for each in said(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Berg never promised to resign.",
        "The union did not threaten to strike.",
        "Berg did not accuse Roe of lying.",
        "Roe left without promising to return.",
        "None of the mayors demanded a vote.",
    ],
)
def test_an_act_that_is_not_done_is_none(said: Reader, text: str) -> None:
    assert [each.act for each in said(text)] == [Act.STATE]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Vale did not only demand a vote but promised one.", "demand"),
        ("Berg did not demand a vote until July.", "demand"),
    ],
)
def test_what_is_done_and_more_or_later_is_done(said: Reader, text: str, cue: str) -> None:
    first = said(text)[0]
    assert (first.act, first.cue.text) == (Act.DEMAND, cue)
