"""How a part is cut into what is parsed by itself."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.model.article import Article
from reportedly.model.statement import PartKind


@pytest.mark.parametrize(
    "title",
    [
        "UPDATE 3-Norvik premier resigns over port deal",
        "RPT-UPDATE 1-Norvik premier resigns over port deal",
        "URGENT Norvik premier resigns over port deal",
        "Update - Norvik premier resigns over port deal",
    ],
)
def test_the_label_of_an_agency_is_no_word_of_its_headline(title: str) -> None:
    (document,) = parse([Article(id="p", text="The premier of Norvik resigned on Monday.", title=title)])
    part = next(part for part in document.parts if part.kind is PartKind.TITLE)
    at = part.words.index("premier")
    assert part.words[part.heads[at]] == "resigns"
    assert part.words[part.subtree(at)[0]] == "Norvik"
    assert part.quote(part.span(at, at + 1)) == "premier"


@pytest.mark.parametrize(
    "title", ["FLASH FLOOD KILLS TWO", "Exclusive club shuts its doors", "Breaking waves sink a boat"]
)
def test_what_only_looks_like_a_label_belongs_to_the_headline(title: str) -> None:
    (document,) = parse([Article(id="p", text="It rained.", title=title)])
    part = next(part for part in document.parts if part.kind is PartKind.TITLE)
    assert len(part.sentences) == 1


@pytest.mark.parametrize("mark", ["'", "’"])
def test_a_negation_is_one_whichever_mark_it_is_written_with(mark: str) -> None:
    text = f"The mayor wouldn{mark}t say who she{mark}d met, and Roe{mark}s aides don{mark}t know."
    (document,) = parse([Article(id="p", text=text)])
    (part,) = document.parts
    assert part.text == text
    negated = {part.lemmas[part.heads[at]] for at, dep in enumerate(part.deps) if dep == "neg"}
    assert negated == {"say", "know"}
    assert part.tags[part.words.index("'d")] == "VBD"


def test_a_sentence_may_end_with_a_sum() -> None:
    (document,) = parse(
        [Article(id="a", text="It will cost $800m. President Ann Roe promised a house.", language="en")]
    )
    part = document.parts[0]
    assert [part.words[first] for first, _ in part.sentences] == ["It", "President"]


@pytest.mark.parametrize(
    "text",
    [
        "It burned down, said Norvik police Capt. Ann Roe.",
        "The man attacked Sgt. Ann Roe with a knife.",
        "The women include Sens. Ann Roe and Eva Berg.",
        "He expects to face former Norvik Lt. Gov. Ann Roe.",
        "He is to be heard after the supervisor, RCMP Cpl. Ann Roe.",
        "They met Brig. Gen. Ann Roe and Supt. Eva Berg.",
    ],
)
def test_a_shortened_post_ends_no_sentence(text: str) -> None:
    (document,) = parse([Article(id="p", text=text)])
    (part,) = document.parts
    assert len(part.sentences) == 1
    assert "Ann Roe" in {part.quote(part.span(each.first, each.last))[-7:] for each in part.mentions}
