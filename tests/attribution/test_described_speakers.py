"""Who is described before his name between commas tells what stands before: "..., its owner, Ann Roe, said"."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.attribution import attribute
from reportedly.model.article import Article


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Berga will stage the games, its mayor, Ada Berg, said on Friday.", "its mayor, Ada Berg"),
        ("Norlink will close the plant, its chief executive, Ada Berg, said.", "its chief executive, Ada Berg"),
        ("Norlink sold its mill, its oldest plant, to Fjell Paper, Ada Berg said.", "Ada Berg"),
        ("Reed met her successor, the minister, Tom Vik, said Ada Berg.", "Ada Berg"),
    ],
)
def test_who_is_described_before_his_name_tells_it(text: str, source: str):
    (document,) = language.parse([Article(id="page", text=text, title="", language="en", published="2025-03-14")])
    assert [each.source.text for each in attribute(document)] == [source]
