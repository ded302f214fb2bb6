"""The contract page and the founding page: who says what there, through whom."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from reportedly import language
from reportedly.attribution import attribute
from reportedly.model.article import Article
from reportedly.model.statement import Act, Attribution, AttributionKind, Basis

ROOT = Path(__file__).parents[2]
CONTRACT: dict[str, Any] = json.loads((ROOT / "tests/golden/contract/read.json").read_text(encoding="utf-8"))
FOUNDING = ROOT.parent / "shared" / "data" / "founding-page.txt"


def of(article: Article) -> tuple[Attribution, ...]:
    (document,) = language.parse([article])
    return attribute(document)


def test_the_contract_page_gives_its_six_attributions_exactly() -> None:
    """Spans, acts, nesting, entities, bases and numbers; the as-of times are another stage's."""
    given = CONTRACT["article"]
    article = Article(
        id="page", text=given["text"], title=given["title"], standfirst=given["standfirst"], language="en"
    )
    found = [msgspec.to_builtins(attribution) for attribution in of(article)]
    for each in found:
        for extra in ("told", "continued", "held", "as_of"):
            del each[extra]
        del each["source"]["affiliation"]
    expected = [{key: value for key, value in each.items() if key != "as_of"} for each in CONTRACT["attributions"]]
    assert json.loads(json.dumps(found)) == expected


@pytest.fixture(scope="module")
def founding() -> tuple[Attribution, ...]:
    if not FOUNDING.exists():
        pytest.skip("../shared/data/founding-page.txt is not here")
    text = FOUNDING.read_text(encoding="utf-8")
    body = text[text.index("Russia kicked off") : text.index("ALSO READ")].strip()
    return of(Article(id="page", text=body, language="en", published="2023-09-10"))


def test_two_parties_without_a_word_are_silent(founding: tuple[Attribution, ...]) -> None:
    silent = founding[0]
    assert (silent.act, silent.source.text, silent.source.stated_count) == (Act.DECLINE, "both Moscow and Pyongyang", 2)
    assert silent.content.text.startswith("a possible visit")


def test_a_report_within_a_report(founding: tuple[Attribution, ...]) -> None:
    agency, paper = founding[1], founding[2]
    assert (agency.source.entity, agency.source.basis, agency.outer) == ("Yonhap", Basis.OUTLET, None)
    assert (paper.source.basis, paper.outer) == (Basis.OUTLET, agency.id)
    assert agency.content.text.startswith(paper.source.text)
    assert paper.content.text.startswith("that Kim may travel")


def test_a_speculation_is_nobodys(founding: tuple[Attribution, ...]) -> None:
    speculation = next(each for each in founding if each.cue.text == "speculation")
    assert (speculation.source.basis, speculation.source.entity) == (Basis.UNATTRIBUTED, None)
    assert speculation.content.text.startswith("that North Korea may supply arms")


def test_the_plural_is_the_outlets_and_one_source_is_quoted(founding: tuple[Attribution, ...]) -> None:
    plural, one = (each for each in founding if each.source.basis is Basis.ANONYMOUS)
    assert (plural.source.text, plural.source.stated_count, plural.kind) == ("Sources", None, AttributionKind.INDIRECT)
    assert "had not been detected" in plural.content.text
    assert (one.source.text, one.source.stated_count, one.kind) == ("a source", 1, AttributionKind.DIRECT)
    assert one.content.text.startswith("There have not been any signs")
