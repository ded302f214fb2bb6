"""Surnames that are everyday words are names where the page shows them to be."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.language.repair.guises import surnames_shown
from reportedly.model.article import Article
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

BODY = "President Anna Trump spoke in Turku on Monday. The weather was fine."


def title(text: str, body: str = BODY) -> ParsedPart:
    (document,) = parse([Article(id="p", text=body, title=text)])
    return next(part for part in document.parts if part.kind is PartKind.TITLE)


def test_given_names_offices_and_courtesies_show_surnames() -> None:
    assert surnames_shown("President Ana Banks met Mr. Cook and Sen. Flood.") == {"Banks", "Cook", "Flood"}
    assert surnames_shown("The clerks Russ Towers, Lori Banks and Dan Wells left.") == {"Towers", "Banks", "Wells"}
    assert not surnames_shown("President Speaks To Nation In Capital Today At Noon\nThe Swift boat sank.")


@pytest.mark.parametrize(
    ("headline", "verb"),
    [
        ("Trump fires chief diplomat Lund after clashes", "fires"),
        ("Trump returns to Turku for victory lap", "returns"),
        ("Trump withdraws from climate deal", "withdraws"),
    ],
)
def test_a_surname_the_page_shows_is_a_name_in_its_headline(headline: str, verb: str) -> None:
    part = title(headline)
    at = part.words.index(verb)
    assert part.words[0] == "Trump"
    assert (part.tags[0], part.tags[at], part.deps[0], part.heads[0]) == ("NNP", "VBZ", "nsubj", at)


def test_a_headline_gives_no_orders() -> None:
    part = title("Trump to nominate Ana Lund to court", "It rained.")
    assert part.tags[0] == "NNP"
    assert part.text[slice(*part.span(0, 1))] == "Trump"


def test_who_is_named_behind_a_colon_is_to_do_it() -> None:
    part = title("Sources: Roe to name Lund as envoy")
    at = part.words.index("name")
    assert (part.deps[part.words.index("Roe")], part.heads[part.words.index("Roe")]) == ("nsubj", at)


def test_a_given_name_that_is_a_preposition_is_told_by_its_capital() -> None:
    (document,) = parse([Article(id="p", text='"We lost it," said Per Holm. He said 3 per cent of it floats.')])
    (body,) = document.parts
    at = body.words.index("Per")
    assert (body.tags[at], body.deps[at], body.heads[at]) == ("NNP", "compound", at + 1)
    assert body.tags[body.words.index("per")] == "IN"
