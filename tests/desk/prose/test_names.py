"""Names as they stand in a sentence."""

from __future__ import annotations

import pytest

from reportedly.desk.prose.names import (
    at_place,
    in_sentence,
    in_small,
    is_plural,
    outlet_in_sentence,
    voice_in_sentence,
)
from reportedly.model.names import without_stray_marks


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Harbour Workers' League", "the Harbour Workers' League"),
        ("defence ministry of Norway", "the defence ministry of Norway"),
        ("Bank of Uruguay", "the Bank of Uruguay"),
        ("Portugal's government", "Portugal's government"),
        ("Ida Strand", "Ida Strand"),
        ("Two officials", "two officials"),
        ("The authorities", "the authorities"),
        ("Aquila rocket", "the Aquila rocket"),
        ("Mexican steel", "Mexican steel"),
        ("Skylane pilots", "Skylane pilots"),
        ("their union", "their union"),
        ("NASA", "NASA"),
        ("UN", "the UN"),
        ("Speaker of the House", "the Speaker of the House"),
        ("United States", "the United States"),
        ("Netherlands", "the Netherlands"),
        ("Norway", "Norway"),
        ("U.N", "the U.N."),
        ("Family", "the family"),
        ("Berg family", "the Berg family"),
        ("President of Norway", "President of Norway"),
        ("president of Norway", "the president of Norway"),
        ("Norwegian envoy", "the Norwegian envoy"),
        ("police of Philippines", "the police of the Philippines"),
        ("Vaasa city", "Vaasa city"),
        ("A Strand Lines spokesman", "a Strand Lines spokesman"),
        ("Our correspondent at the quay", "our correspondent at the quay"),
        ("", ""),
    ],
)
def test_a_body_takes_its_article_and_a_description_is_small(name: str, words: str) -> None:
    assert in_sentence(name) == words


@pytest.mark.parametrize(
    ("name", "plural"),
    [
        ("railway workers", True),
        ("two diplomats familiar with the talks", True),
        ("the two sides", True),
        ("Adobe and Figma", True),
        ("police", True),
        ("people familiar with the matter", True),
        ("Harbour Workers' League", False),
        ("Paris", False),
        ("a police spokesman", False),
        ("hotel staff", True),
        ("the United States", False),
        ("the Kvarken Times", False),
        ("Netherlands", False),
    ],
)
def test_several_are_told_from_one(name: str, plural: bool) -> None:
    assert is_plural(name) is plural


def test_places_are_in_at_or_on() -> None:
    assert at_place("Vaasa") == "in Vaasa"
    assert at_place("United States") == "in the United States"
    assert at_place("Kvark Airport") == "at Kvark Airport"
    assert at_place("Long Island") == "on Long Island"
    assert at_place("White House") == "at the White House"
    assert at_place("Pacific") == "in the Pacific"


def test_a_name_has_no_mark_that_nothing_closes_and_no_capitals_of_a_transcript() -> None:
    assert without_stray_marks("“Strand") == "Strand"
    assert without_stray_marks('a "checked list') == "a checked list"
    assert without_stray_marks("Ida “the Fish” Strand") == "Ida “the Fish” Strand"
    assert in_small("IDA STRAND") == "Ida Strand"
    assert in_small("Ida STRAND") == "Ida STRAND"
    assert in_small("IDA M. STRAND") == "Ida M. Strand"


def test_an_outlet_known_by_its_host_is_a_site() -> None:
    assert outlet_in_sentence("mail.example") == "the site mail.example"
    assert voice_in_sentence("Bothnia Courier") == "the Bothnia Courier"
    assert voice_in_sentence("Harbour Board") == "the Harbour Board"
