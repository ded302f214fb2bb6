"""A speaker retells what somebody said or thought without marks of its own: the words behind the comma are told."""

from __future__ import annotations

import pytest

from .conftest import Reader


def told(said: Reader, text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of what is told within what another says."""
    return [(one.source.text, one.cue.text, one.content.text) for one in said(text) if one.outer is not None]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('"I said, slow down," she told the Herald.', ("I", "said", "slow down")),
        ('"He drove on and I said, slow down," she told the Herald.', ("I", "said", "slow down")),
        ('"I saw the hall and I thought, thank God," Roe said.', ("I", "thought", "thank God")),
        ('"Then the mate said, we cannot stay here," Roe said.', ("the mate", "said", "we cannot stay here")),
        ('"They told me, go home," Roe said.', ("They", "told", "go home")),
        ('"You know what they say - late is late," Roe added.', ("they", "say", "late is late")),
        ("Holm denied he said anything of the sort.", ("he", "said", "anything of the sort")),
    ],
)
def test_the_words_behind_the_mark_are_told(said: Reader, text: str, inner: tuple[str, str, str]) -> None:
    assert inner in told(said, text)


@pytest.mark.parametrize("text", ['"It is, I think, too late," Roe said.', '"I always say, never go there," Roe said.'])
def test_what_is_put_in_and_what_one_says_now_is_not(said: Reader, text: str) -> None:
    assert told(said, text) == []
