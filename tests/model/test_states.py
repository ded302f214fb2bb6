"""Which state a name stands for, and who speaks for whom."""

import pytest

from reportedly.model.states import is_demonym, is_office, of_host, speaks_for, state


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Russia", "RU"),
        ("the Russian Federation", "RU"),
        ("Russians", "RU"),
        ("North Korean", "KP"),
        ("DPRK", "KP"),
        ("U.S.", "US"),
        ("the US", "US"),
        ("Moscow", "RU"),
        ("the Kremlin", "RU"),
        ("Downing Street", "GB"),
        ("Élysée", "FR"),
        ("Finns", "FI"),
        ("Hong Kong", "HK"),
        ("Kosovo", "XK"),
        ("EU", "EU"),
    ],
)
def test_names_demonyms_capitals_and_seats_stand_for_a_state(name: str, code: str) -> None:
    found = state(name)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("word", ["us", "Us", "polish", "turkey", "NATO", "Ada Lindqvist", ""])
def test_ordinary_words_and_alliances_are_no_states(word: str) -> None:
    assert state(word) is None


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("US officials", "United States"),
        ("two senior U.S. officials", "United States"),
        ("North Korean state media", "North Korea"),
        ("the Japanese foreign ministry", "Japan"),
        ("KCNA", "North Korea"),
        ("Russia's TASS news agency", "Russia"),
        ("the US ambassador to Japan", "United States"),
        ("officials in Kyiv", "Ukraine"),
        ("South Korea's military", "South Korea"),
    ],
)
def test_officials_state_media_and_seats_speak_for_their_state(phrase: str, name: str) -> None:
    assert speaks_for(phrase) == name


@pytest.mark.parametrize(
    "phrase",
    ["Russian opposition activists", "a diplomat in Moscow", "Chinese scientists", "two people familiar with the plan"],
)
def test_people_of_a_country_do_not_speak_for_it(phrase: str) -> None:
    assert speaks_for(phrase) is None


def test_what_is_told_of_somebody_behind_who_says_not_whose_he_is() -> None:
    assert speaks_for("six people familiar with the matter, who called it more than Beijing had said before") is None
    assert speaks_for("US officials who had been to Beijing") == "United States"


@pytest.mark.parametrize("phrase", ["Real Madrid", "Union Berlin", "George Washington"])
def test_a_name_that_ends_with_a_capital_speaks_for_no_state(phrase: str) -> None:
    assert speaks_for(phrase) is None


@pytest.mark.parametrize("phrase", ["the Washington Post", "Russia's Interfax news agency", "South Korea's Yonhap"])
def test_independent_media_do_not_speak_for_their_country(phrase: str) -> None:
    assert speaks_for(phrase) is None


def test_a_demonym_is_told_from_the_name_of_its_country() -> None:
    assert is_demonym("Russian")
    assert not is_demonym("Russia")


@pytest.mark.parametrize(
    ("host", "state"),
    [("www.gov.uk", "United Kingdom"), ("mfa.gov.pl", "Poland"), ("kantei.go.jp", "Japan"), ("navy.mil", "United States"),
     ("www.whitehouse.gov", "United States"), ("en.kremlin.ru", "Russia"), ("gov.uk", "United Kingdom"),
     ("notstate.gov", None), ("hawaii.gov", None), ("example.com", None), ("", None)],
)  # fmt: skip
def test_whose_own_site_a_host_is(host: str, state: str | None):
    assert of_host(host) == state


@pytest.mark.parametrize(
    ("words", "somebody"),
    [("the regulator", True), ("residents of the valley", True), ("the hospital", True), ("the visit", False)],
)
def test_who_may_speak_at_all(words: str, somebody: bool):
    assert is_office(words) is somebody
