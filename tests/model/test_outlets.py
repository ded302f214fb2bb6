"""Which outlet a name stands for, and what an outlet's name looks like."""

import pytest

from reportedly.model.outlets import host_outlet, known, looks_like_outlet
from reportedly.model.states import state
from reportedly.model.tables import rows


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("AP", "Associated Press"),
        ("The Associated Press", "Associated Press"),
        ("Yonhap news agency", "Yonhap"),
        ("the New York Times", "New York Times"),
        ("NYT", "New York Times"),
        ("Tass", "TASS"),
        ("dpa", "dpa"),
        ("Al-Jazeera", "Al Jazeera"),
        ("The Sun", "The Sun"),
    ],
)
def test_outlets_are_found_by_their_names_and_abbreviations(written: str, name: str) -> None:
    found = known(written)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("word", ["ap", "Ap", "time", "Times", "sun", "Map", "new york times", "Lindqvist"])
def test_ordinary_words_are_no_outlets(word: str) -> None:
    assert known(word) is None


def test_state_media_name_the_state_they_are_the_voice_of() -> None:
    agency = known("KCNA")
    assert agency is not None
    assert (agency.kind, agency.state) == ("agency", "North Korea")


@pytest.mark.parametrize(
    "name", ["Gotland Courier", "Skerry Post", "Northwire", "the Northwire agency", "Radio Nordkap", "KHAR-TV"]
)
def test_an_unknown_outlet_is_recognised_by_its_form(name: str) -> None:
    assert known(name) is None
    assert looks_like_outlet(name)


@pytest.mark.parametrize(
    "name",
    [
        "trade post",
        "Journal of Marine Law",
        "Press",
        "Ada Lindqvist",
        "Baltic Ports Fair",
        "the agency",
        "Dock workers",
        "Tarn County Medical Examiner",
        "Consumer Advocate",
    ],
)
def test_other_names_do_not_look_like_outlets(name: str) -> None:
    assert not looks_like_outlet(name)


@pytest.mark.parametrize(
    ("host", "name"),
    [("www.nytimes.com", "New York Times"), ("edition.cnn.com:443", "CNN"), ("bbc.co.uk", "BBC")],
)
def test_an_outlet_is_found_by_the_host_of_its_site(host: str, name: str) -> None:
    found = host_outlet(host)
    assert found is not None
    assert found.name == name


def test_an_unknown_host_is_nobodys() -> None:
    assert host_outlet("example.org") is None


def test_the_table_is_sound() -> None:
    """Every row is of a known kind, names a state that exists, and is found by its own name."""
    table = list(rows("outlets.tsv"))
    assert len(table) >= 350
    for name, kind, _, voice_of, _, _ in table:
        assert kind in ("agency", "outlet")
        assert not voice_of or state(voice_of) is not None
        assert known(name) is not None, name


@pytest.mark.parametrize(("name", "is_one"), [("Baltic News Agency", True), ("Swedish Press Agency", True),
                                              ("European Medicines Agency", False), ("Product Safety Agency", False)])  # fmt: skip
def test_an_agency_is_an_outlet_only_if_it_is_one_of_news(name: str, is_one: bool):
    assert looks_like_outlet(name) is is_one
