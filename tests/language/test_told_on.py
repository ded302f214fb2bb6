"""What somebody says right behind the verb is his, though the parser gave it away."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.attribution import attribute
from reportedly.model.article import Article

Told = tuple[str, str, str]


def _told(text: str) -> list[Told]:
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    return [(each.source.text, each.cue.text, each.content.text) for each in attribute(document)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("While the agency initially said Tuesday they had a record of his status, they gave out more on Wednesday.",
         ("the agency", "said", "they had a record of his status")),
        ("Kobler told The Norvik City Star he's just looking for the “best data there are.”",
         ("Kobler", "told", "he's just looking for the “best data there are.”")),
        ("He promised to push for the issues he says have powered his candidacy from the start.",
         ("he", "says", "the issues have powered his candidacy from the start")),
        ('"That never happened," that tweet said.', ("that tweet", "said", "That never happened")),
        ("“The minister wanted to stay,” Under Secretary of State Nils Berg said in a statement.",
         ("Under Secretary of State Nils Berg", "said", "The minister wanted to stay")),
        ("“They leave us no choice,” the Women's March said.", ("the Women's March", "said", "They leave us no choice")),
        ('"We will walk," the March for Our Woods leaders said in a statement.',
         ("the March for Our Woods leaders", "said", "We will walk")),
        ("The bridge, we are told, will be shut for weeks.", ("", "told", "The bridge will be shut for weeks")),
        ("The bridge, the council was told, will be shut for weeks.",
         ("", "told", "The bridge will be shut for weeks")),
    ],
)  # fmt: skip
def test_what_is_told_is_his_who_tells_it(text: str, told: Told) -> None:
    assert told in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Roe told the board on Friday. Berg is looking for data.",
        "Nobody in the hall, the clerk said. They had left.",
        "As the agency said, they had a record of his status.",
    ],
)
def test_a_new_sentence_is_nobodys_words(text: str) -> None:
    assert all("looking" not in content and "They" not in content for _, _, content in _told(text))
