"""Quoted words are shown in the sentence they stand in."""

from __future__ import annotations

import pytest

from reportedly.desk.prose.quoting import MOST, quoted, sentence_at
from reportedly.model.dossier import Evidence
from reportedly.model.statement import PartKind

TEXT = "The fog lifted. Then Rep. Ada Berg said on Monday that the ferry will sail to Turku. Nobody asked her."
SECOND = "Then Rep. Ada Berg said on Monday that the ferry will sail to Turku."


def evidence(words: str, text: str = TEXT) -> Evidence:
    start = text.index(words)
    return Evidence("p1", PartKind.BODY, (start, start + len(words)), words)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("will sail", SECOND),
        ("to Turku.", SECOND),
        ("The fog", "The fog lifted."),
        ("asked", "Nobody asked her."),
        ("lifted. Then", f"The fog lifted. {SECOND}"),
    ],
)
def test_words_stand_in_their_sentence(words: str, sentence: str) -> None:
    assert TEXT[slice(*sentence_at(TEXT, evidence(words).span))] == sentence


def test_a_sentence_is_quoted_once_for_all_its_words() -> None:
    told = quoted(TEXT, [evidence("Ada Berg said"), evidence("will sail"), evidence("sail to")])
    assert "".join(each.text for each in told) == SECOND
    assert [each.text for each in told if each.evidence] == ["Ada Berg said", "will sail"]


def test_words_whose_page_is_not_kept_are_quoted_alone() -> None:
    assert [each.text for each in quoted("", [evidence("will sail")])] == ["will sail"]


def test_a_sentence_without_an_end_is_cut_between_words() -> None:
    text = f"{'on and ' * 200}landed{' and on' * 200}"
    before, words, after = quoted(text, [evidence("landed", text)])
    assert words.text == "landed"
    assert before.text.startswith("… ")
    assert after.text.endswith(" …")
    assert max(len(before.text), len(after.text)) <= MOST + 2
