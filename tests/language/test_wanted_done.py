"""Whom it befalls that somebody wants or orders a thing done."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.model.article import Article
from reportedly.model.document import ParsedPart


def sentence(text: str) -> ParsedPart:
    return next(parse([Article(id="p", text=text, title="")])).parts[0]


@pytest.mark.parametrize(
    ("text", "whom", "deed"),
    [
        ("A judge on Tuesday ordered Ana Lund freed on bail.", "Lund", "freed"),
        ("They want manager Lund sacked, two people close to the club said.", "Lund", "sacked"),
        ("The union wants the strike called off.", "strike", "called"),
        ("The president ordered the talks cancelled on Monday.", "talks", "cancelled"),
    ],
)
def test_what_somebody_wants_done_befalls_its_subject(text: str, whom: str, deed: str):
    part = sentence(text)
    at, verb = part.words.index(whom), part.words.index(deed)
    assert (part.deps[at], part.heads[at], part.tags[verb]) == ("nsubjpass", verb, "VBN")


def test_what_is_ordered_and_told_which_one_it_is_keeps_its_description():
    part = sentence("The army ordered parts made in Norway.")
    assert part.words[part.heads[part.words.index("made")]] == "parts"


@pytest.mark.parametrize("text", ["The court said Ana Lund sued the bank.", "The firm wants the staff to strike."])
def test_what_is_said_or_is_to_be_done_by_somebody_is_his_own_deed(text: str):
    part = sentence(text)
    verb = next(at for at, word in enumerate(part.words) if word in ("sued", "strike"))
    assert part.child(verb, "nsubj") is not None
