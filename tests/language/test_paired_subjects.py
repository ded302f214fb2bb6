"""Headlines that put a comma for an "and"."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.model.article import Article
from reportedly.model.document import ParsedPart


def headline(title: str) -> ParsedPart:
    return next(parse([Article(id="p", text="", title=title)])).parts[1]


def test_a_comma_between_two_who_do_it_in_a_headline_is_an_and():
    part = headline("Norvik, Balticfer to merge in June")
    assert (part.words[0], part.words[part.heads[2]], part.deps[2]) == ("Norvik", "Norvik", "conj")
    assert [part.text[slice(*part.span(at, at + 1))] for at in (0, 2, 4)] == ["Norvik", "Balticfer", "merge"]


@pytest.mark.parametrize("title", ["Berg, Torvald aide says, may quit", "Bergen, Norway quake kills ten"])
def test_a_comma_behind_one_who_does_it_is_left_alone(title: str):
    """A man and another one's aide, or a town and its land, are no two."""
    assert "and" not in headline(title).words


def test_two_halves_of_a_headline_are_parsed_apart():
    part = headline("Rebels put off hostage release; minister suggests they lie")
    assert part.heads[1] == 1
    assert part.words[part.heads[part.words.index("suggests")]] == "suggests"


def test_what_two_do_in_the_first_half_of_a_headline_is_a_verb():
    part = headline("Orlov, Erdogan meet in Norway; Velden leader renews offer")
    assert (part.deps[0], part.words[part.heads[0]]) == ("nsubj", "meet")
