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
        ("Halvline denies closing Bergen plant", PartKind.TITLE, "closing", "denies", "plant"),
        ("Norway has delayed lifting sanctions on Estonia.", PartKind.BODY, "lifting", "delayed", "sanctions"),
        ("The Labour Party denied nominating Ana Roe on Monday.", PartKind.BODY, "nominating", "denied", "Roe"),
        ("The club ruled out leaving the union.", PartKind.BODY, "leaving", "ruled", "union"),
        (
            "Although Jan Holm acknowledged meeting Kask, he did not disclose the attendance of Roe.",
            PartKind.BODY,
            "meeting",
            "acknowledged",
            "Kask",
        ),
    ],
)
def test_what_is_weighed_or_denied_is_a_verb(text: str, kind: PartKind, verb: str, governor: str, done_to: str) -> None:
    part = _part(text, kind)
    at = part.words.index(verb)
    assert (part.words[part.heads[at]], part.deps[at], part.tags[at]) == (governor, "xcomp", "VBG")
    assert part.heads[part.words.index(done_to)] == at


@pytest.mark.parametrize("verb", ["quitting", "marching", "surrendering"])
def test_what_is_put_off_and_done_to_nobody_is_a_verb(verb: str) -> None:
    part = _part(f"The club has delayed {verb} until May.", PartKind.BODY)
    at = part.words.index(verb)
    assert (part.words[part.heads[at]], part.deps[at], part.tags[at]) == ("delayed", "xcomp", "VBG")


@pytest.mark.parametrize(
    "text",
    ["The judge delayed closing arguments on Monday.", "The club considered remaining options on Monday."],
)
def test_what_a_thing_is_said_to_be_stays_with_it(text: str) -> None:
    part = _part(text, PartKind.BODY)
    at = next(at for at, word in enumerate(part.words) if word in ("closing", "remaining"))
    assert part.words[part.heads[at]] in ("arguments", "options")


@pytest.mark.parametrize(
    ("text", "verb", "over", "teller"),
    [
        ("Police indict Ana Roe", "indict", "indict", None),
        ("Peru did not jail Jan Holm, minister says", "jail", "says", "minister"),
    ],
)
def test_a_verb_in_the_plural_is_no_first_name(text: str, verb: str, over: str, teller: str | None) -> None:
    part = _part(text, PartKind.TITLE)
    at, told = part.words.index(verb), part.words.index(over)
    assert (part.heads[at], part.heads[part.words.index("Roe" if "Roe" in text else "Holm")]) == (told, at)
    assert teller is None or (part.heads[part.words.index(teller)], part.deps[part.words.index(teller)]) == (
        told,
        "nsubj",
    )


@pytest.mark.parametrize("noun", ["hiring", "jailing"])
def test_a_name_is_not_cut_off_from_its_title(noun: str) -> None:
    part = _part(f"The {noun} of the banker Dag Roe took place on Friday.", PartKind.BODY)
    name = part.words.index("Roe")
    assert (part.deps[name], part.words[part.heads[name]]) == ("pobj", "of")
    assert part.deps[part.words.index(noun)] == "nsubj"
