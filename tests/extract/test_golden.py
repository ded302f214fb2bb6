"""Two whole pages: the contract's example, and a real one kept beside the project."""

from __future__ import annotations

import json

import msgspec

from reportedly.model.article import CreditKind

from .conftest import GOLDEN, of_kind, read, shared


def test_the_contract_page_gives_its_article_and_furniture() -> None:
    """The example page of the contract is read exactly as the contract says."""
    found = msgspec.to_builtins(read((GOLDEN / "page.txt").read_bytes()))
    wanted = json.loads((GOLDEN / "read.json").read_text(encoding="utf-8"))
    # The id is free, and the language is told further down the way of a page.
    for free in ("id", "language"):
        found["article"].pop(free)
        wanted["article"].pop(free)
    # Further days it may have come out on stay inside.
    assert not found["article"].pop("other_dates")
    assert json.loads(json.dumps(found["article"])) == wanted["article"]
    assert json.loads(json.dumps(found["furniture"])) == wanted["furniture"]
    assert found["outcome"] == wanted["outcome"]


def test_the_head_of_a_real_page_is_read() -> None:
    """Date, reading time, headline, and a standfirst with its credit glued to it."""
    article = read(shared("data/founding-page.txt").read_bytes()).article
    assert (article.published, article.published_basis) == ("2023-09-10", "date line of the page")
    assert article.reading_minutes == 1
    assert article.title is not None and article.title.endswith("Remains Uncertain")
    assert article.standfirst is not None and article.standfirst.endswith("the following day")
    assert [(credit.kind, credit.text[0], credit.name) for credit in article.credits] == [
        (CreditKind.OUTLET, "…", article.outlet)
    ]


def test_the_body_of_a_real_page_holds_no_furniture() -> None:
    """The story begins below its standfirst and ends above the first link to another story."""
    article = read(shared("data/founding-page.txt").read_bytes()).article
    paragraphs = article.text.split("\n\n")
    assert len(paragraphs) == 7
    assert paragraphs[0].startswith("Russia kicked off") and paragraphs[-1].endswith("last month.")
    assert not any(words in article.text for words in ("READ", "Story", "Latest", "Miss", "Go to"))


def test_the_furniture_of_a_real_page_is_typed() -> None:
    """Links, five teasers with their credits, and two teasers cut off."""
    found = read(shared("data/founding-page.txt").read_bytes())
    assert [len(of_kind(found, kind)) for kind in ("also_read", "previous", "next")] == [1, 1, 1]
    latest = of_kind(found, "latest")
    assert {piece.section for piece in latest} == {"Top News"} and len(latest) == 5
    assert all(piece.title and piece.text and piece.truncated for piece in latest)
    agencies = [(piece.credit or "").split("; ")[1:] for piece in latest]
    assert agencies == [[], [], ["IANS"], [], []]
    assert {(piece.credit or "").split("; ")[0] for piece in latest} == {found.article.outlet}
    missed = of_kind(found, "dont_miss")
    assert len(missed) == 2 and all(piece.truncated and piece.text for piece in missed)
