"""Verbs that the parser takes for part of a name, and names that it cuts off from what tells whose they are."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.model.article import Article
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind


def _part(text: str, kind: PartKind) -> ParsedPart:
    title = text if kind is PartKind.TITLE else None
    article = Article(id="page", text="It was a long day." if title else text, title=title, language="en")
    (document,) = language.parse([article])
    return next(part for part in document.parts if part.kind is kind)


@pytest.mark.parametrize(
    ("text", "kind", "verb", "governor", "done_to"),
    [
        ("Club considers sacking manager Ana Roe", PartKind.TITLE, "sacking", "considers", "Roe"),
        ("Fjordline denies closing Bergen plant", PartKind.TITLE, "closing", "denies", "plant"),
        ("Norway has delayed lifting sanctions on Estonia.", PartKind.BODY, "lifting", "delayed", "sanctions"),
        ("The Labour Party denied nominating Ana Roe on Monday.", PartKind.BODY, "nominating", "denied", "Roe"),
    ],
)
def test_what_is_weighed_or_denied_is_a_verb(text: str, kind: PartKind, verb: str, governor: str, done_to: str) -> None:
    part = _part(text, kind)
    at = part.words.index(verb)
    assert (part.words[part.heads[at]], part.deps[at]) == (governor, "xcomp")
    assert part.heads[part.words.index(done_to)] == at


@pytest.mark.parametrize(
    "text",
    ["The judge delayed closing arguments on Monday.", "The club considered remaining options on Monday."],
)
def test_what_a_thing_is_said_to_be_stays_with_it(text: str) -> None:
    part = _part(text, PartKind.BODY)
    at = next(at for at, word in enumerate(part.words) if word in ("closing", "remaining"))
    assert part.words[part.heads[at]] in ("arguments", "options")


def test_a_verb_in_the_plural_is_no_first_name() -> None:
    part = _part("Prosecutors indict Ana Roe", PartKind.TITLE)
    at = part.words.index("indict")
    assert (part.heads[at], part.heads[part.words.index("Roe")]) == (at, at)


@pytest.mark.parametrize("noun", ["hiring", "jailing"])
def test_a_name_is_not_cut_off_from_its_title(noun: str) -> None:
    part = _part(f"The {noun} of the banker Dag Roe took place on Friday.", PartKind.BODY)
    name = part.words.index("Roe")
    assert (part.deps[name], part.words[part.heads[name]]) == ("pobj", "of")
    assert part.deps[part.words.index(noun)] == "nsubj"
