"""Headlines whose verb the parser takes for a plural."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.model.article import Article
from reportedly.model.document import ParsedPart


def headline(title: str) -> ParsedPart:
    return next(parse([Article(id="p", text="", title=title)])).parts[1]


@pytest.mark.parametrize(
    ("title", "verb", "doer"),
    [
        ("Norland Prime Minister signs decree to ban face veils in public institutions", "signs", "Minister"),
        ("Ana Roe interviews governor of Turku", "interviews", "Roe"),
        ("Guitarist Ivo van Bratt dies, aged 65", "dies", "Bratt"),
        ("State-run bus crashes in Norland en route to Turku, killing seven", "crashes", "bus"),
    ],
)
def test_a_verb_behind_one_who_does_it_is_no_plural(title: str, verb: str, doer: str) -> None:
    part = headline(title)
    at, who = part.words.index(verb), part.words.index(doer)
    assert (part.tags[at], part.heads[who], part.deps[who]) == ("VBZ", at, "nsubj")
    assert part.text[slice(*part.span(at, at + 1))] == verb


@pytest.mark.parametrize(
    ("title", "noun"),
    [
        ("Steel exports rise to record", "exports"),
        ("Norvik air strikes kill ten in Turku", "strikes"),
        ("Norvik imports from Zarem rise", "imports"),
        ("Police strikes end in Norvik", "strikes"),
    ],
)
def test_a_plural_is_left_one(title: str, noun: str) -> None:
    part = headline(title)
    assert part.tags[part.words.index(noun)] in ("NNS", "NNPS")
