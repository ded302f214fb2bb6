"""What one says against what another says, without meaning to, or in words that the page does not give."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Holm hit back at claims that he had lied.", ""),
        ("Roe hit back at Holm's claim that the bridge was safe.", "Holm's"),
        ("Holm pushed back on the claim that he had lied.", ""),
        ("The union pushed back against the council's claim that talks had failed.", "the council's"),
        ("Holm fired back at critics who say he lied.", "who"),
    ],
)
def test_who_hits_back_at_a_claim_rejects_it(said: Reader, text: str, inner: str) -> None:
    outer, claim = said(text)
    assert outer.act is Act.REJECT
    assert (claim.source.text, claim.outer) == (inner, outer.id)


@pytest.mark.parametrize("text", ["The rebels hit back at the army.", "Roe pushed back against the door."])
def test_who_hits_back_at_somebody_may_do_so_in_deed(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "content", "inner"),
    [
        (
            "Holm took Roe to task over her claim that the bridge was safe.",
            "Roe to task over her claim that the bridge was safe",
            "her",
        ),
        (
            "Roe took the council to task for saying the bridge was safe.",
            "the council to task for saying the bridge was safe",
            "the council",
        ),
        ("Holm hit out at the board for saying it was late.", "the board for saying it was late", "the board"),
        ("Holm lashed out at the Herald for saying it was late.", "the Herald for saying it was late", "the Herald"),
    ],
)
def test_who_is_attacked_for_saying_a_thing_says_it(said: Reader, text: str, content: str, inner: str) -> None:
    outer, told = said(text)
    assert (outer.act, outer.content.text) == (Act.ACCUSE, content)
    assert (told.source.text, told.outer) == (inner, outer.id)


def test_who_is_taken_to_court_is_not_taken_to_task(said: Reader) -> None:
    assert [one.source.text for one in said("Roe took Holm to court over his claim that she lied.")] == ["his"]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Roe let slip that Holm planned to leave.", "Roe", "let slip"),
        ("Roe let it slip that Holm planned to leave.", "Roe", "let slip"),
        ("Roe let on that Holm planned to leave.", "Roe", "let on"),
        ("Roe gave the firm to understand that Holm planned to leave.", "Roe", "gave to understand"),
        ("Roe was given to understand that Holm planned to leave.", "", "given to understand"),
        ("Holm made it clear he wanted to leave.", "Holm", "made clear"),
        ("Roe made it known that Holm wanted to leave.", "Roe", "made known"),
        ("Holm made it plain that he wanted to leave.", "Holm", "made plain"),
        (
            "The palace issued a statement to the effect that the king wished to leave.",
            "The palace",
            "statement effect",
        ),
        ("Roe made a remark to the effect that Holm wanted to leave.", "Roe", "remark effect"),
        ("There were rumours to the effect that the mayor wanted to leave.", "", "rumours effect"),
        ("Holm briefed the council on a plan that the mayor wanted to leave.", "Holm", "briefed on"),
    ],
)
def test_what_is_told_in_other_words_holds_what_it_tells_of(said: Reader, text: str, source: str, cue: str) -> None:
    outer, *others = said(text)
    assert (outer.source.text, outer.cue.text, outer.outer) == (source, cue, None)
    assert [one.outer for one in others][:1] == [outer.id]
    assert all(one.source.text != "it" for one in others)
