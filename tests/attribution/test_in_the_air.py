"""What many say, fear or ask, and nobody is named for, where something draws, stirs or meets it."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Basis

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Roe has faced criticism for hiring his sister.", "criticism", "hiring his sister"),
        ("The mayor came under harsh criticism for hiring his sister.", "criticism", "hiring his sister"),
        ("The plant has long drawn complaints about its smell.", "complaints", "its smell"),
        (
            "She has faced questions about whether she is fit to lead.",
            "questions",
            "whether she is fit to lead",
        ),
        ("Roe posted a letter in response to criticism of his trip.", "criticism", "his trip"),
        ("The quarrel stoked fears of a trade war.", "fears", "a trade war"),
        ("The visit eased concerns about the dam.", "concerns", "the dam"),
        ("Fears of higher rates sent shares down on Monday.", "Fears", "higher rates"),
        (
            "The row follows criticism that the vote was held on a holiday.",
            "criticism",
            "that the vote was held on a holiday",
        ),
    ],
)
def test_what_somebody_meets_with_is_said_by_others(said: Reader, text: str, cue: str, content: str) -> None:
    (told,) = said(text)
    assert (told.source.basis, told.cue.text, told.content.text) == (Basis.UNATTRIBUTED, cue, content)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Roe brushed aside criticism of his trip.", "his trip"),
        ("Roe shrugged off suggestions of a split.", "a split"),
        ("Roe pushed back on reports of a deal.", "a deal"),
        ("Roe backed away from claims of fraud.", "fraud"),
    ],
)
def test_what_somebody_brushes_aside_is_said_by_others(said: Reader, text: str, content: str) -> None:
    assert content in [told.content.text for told in said(text) if told.source.basis is Basis.UNATTRIBUTED]


@pytest.mark.parametrize(
    "text",
    [
        "The vet treated the fear of the dogs.",
        "The firm drew up a list of complaints.",
        "They added a question about age.",
    ],
)
def test_what_is_no_saying_of_others_is_none(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Talk of a strike grew louder.", "Talk", "a strike"),
        ("A ruling is expected on Friday.", "expected", "A ruling on Friday"),
        ("A ruling in the case is expected before the end of June.", "expected", None),
    ],
)
def test_what_is_thought_or_talked_of_is_told_of_nobody(said: Reader, text: str, cue: str, content: str | None) -> None:
    (told,) = said(text)
    assert (told.source.basis, told.cue.text) == (Basis.UNATTRIBUTED, cue)
    assert told.content.text == (content or "A ruling in the case before the end of June")


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "The waiver followed the ministry's determination that the rule was void.",
            "the ministry's",
            "that the rule was void",
        ),
        ("His open doubts about the pact would present a challenge.", "His", "the pact"),
        ("Roe won with promises to clean up the harbour.", "Roe", "to clean up the harbour"),
        ("Holm is convinced he can beat Roe.", "Holm", "he can beat Roe"),
        ("The White House has made clear Roe would avoid it.", "The White House", "Roe would avoid it"),
    ],
)
def test_who_holds_what_a_noun_or_an_adjective_tells(said: Reader, text: str, source: str, content: str) -> None:
    (told,) = said(text)
    assert (told.source.text, told.content.text) == (source, content)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Roe doubled down on his claim he saw the raid.", "his", "he saw the raid"),
        ("Roe nodded to criticism he is using public money.", None, "he is using public money"),
        ("Speculation is rife that Holm is losing favour.", None, "that Holm is losing favour"),
        ("Police have resisted the calls to release the video.", None, "to release the video"),
        ('The firm\'s statement: "We did nothing wrong."', "The firm's", "We did nothing wrong."),
        ('Ann Roe, head of the port: "We all should stand."', "Ann Roe, head of the port", "We all should stand."),
    ],
)
def test_a_clause_without_a_joint_is_what_the_noun_says(
    said: Reader, text: str, source: str | None, content: str
) -> None:
    assert (source, content) in [(told.source.text or None, told.content.text) for told in said(text)]


@pytest.mark.parametrize("text", ["He read the reports he had written.", 'Apples, pears and plums: "the best of all."'])
def test_a_clause_about_the_noun_is_none_of_its_own(said: Reader, text: str) -> None:
    assert said(text) == ()
