"""Descriptions with further words before the noun: they are of a name told before, or leave it who it is."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.model.article import Article


def meant(text: str, noun: str) -> list[object]:
    """The entities of the mentions of an invented body that end in a word and open with an article."""
    part = next(parse([Article(id="a", text=text, language="en")])).parts[0]
    found = [each for each in part.mentions if part.words[each.last - 1] == noun]
    return [each.entity for each in found if part.words[each.first].lower() == "the"]


@pytest.mark.parametrize(
    ("text", "noun", "who"),
    [
        ("Sen. Ann Roe left. The first-term senator said it was late.", "senator", "Ann Roe"),
        ("Sen. Ann Roe left. The Norland Republican said it was late.", "Republican", "Ann Roe"),
        ("Interfax reported a fire. Later, the news agency said it was out.", "agency", "Interfax"),
        ("The National Anti-Fraud Committee met. Later the anti-fraud committee said so.", "committee",
         "National Anti-Fraud Committee"),
    ],
)  # fmt: skip
def test_further_words_leave_it_who_it_is(text: str, noun: str, who: str) -> None:
    assert meant(text, noun) == [who]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Sen. Ann Roe left. The other senator said it was late.", "senator"),
        ("Ann Roe left. The Norland Republican said it was late.", "Republican"),
        ("The National Anti-Fraud Committee met. Later the housing committee said so.", "committee"),
        ("President Ann Roe left. The club president said it was late.", "president"),
    ],
)
def test_further_words_may_tell_of_another(text: str, noun: str) -> None:
    assert meant(text, noun) == []


def test_the_minister_in_charge_of_something_else_is_another() -> None:
    lead = "Norwegian Prime Minister Ann Roe left. "
    assert meant(lead + "The Norwegian health minister said it was late.", "minister") == []
    part = next(parse([Article(id="a", text=lead + "The Norwegian health minister stayed.", language="en")])).parts[0]
    assert [each.entity for each in part.mentions if part.words[each.first] == "minister"] == []
    part = next(parse([Article(id="a", text=lead + "The Norwegian prime minister stayed.", language="en")])).parts[0]
    assert [each.entity for each in part.mentions if part.words[each.first] == "minister"] == ["Ann Roe"]


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Mayor Ann Berg met the press. The mayor said that Tom Roe should leave.", "Ann Berg"),
        ("Mayor Ann Berg met the press. The mayor asked about Tom Roe.", "Ann Berg"),
        ("Mayor Ann Berg met the press. The mayor and Tom Roe left.", "Ann Berg"),
        ("The mayor of Turku, Ann Berg, met the press. Tom Roe left.", "Ann Berg"),
        ("Mayor Ann Berg met the press. She was followed by Mayor Tom Roe.", "Tom Roe"),
        ("Mayor Ann Berg met the press. Turku's new mayor Tom Roe left.", "Tom Roe"),
    ],
)
def test_a_title_is_not_that_of_whom_its_holder_speaks_of(before: str, who: str) -> None:
    assert meant(f"{before} The mayor added that it was late.", "mayor")[-1] == who


def test_a_regulator_is_no_company_where_an_authority_is_told_of() -> None:
    text = "The Markets Authority may block it. The sale of Tindall Foods might persuade the regulator."
    assert meant(text, "regulator") == ["Markets Authority"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Norvik Steel sold a yard. Its sale to Fjell Oil helped Norvik Steel. The company said so.", "Norvik Steel"),
        ("Norvik Steel said it paid. Norvik Steel sold a yard to Fjell Oil. The company said so.", "Norvik Steel"),
        ("Norvik Steel sold a yard. Norvik Steel has paid. Fjell Oil is late. The company said so.", "Fjell Oil"),
        ("Norvik Steel sold a yard. Norvik Steel paid. Fjell Oil's profit rose, the company said.", "Fjell Oil"),
        ("Norvik Steel sold a yard. The luxury airline and casino company said so.", "Norvik Steel"),
        ("Norvik Steel sold a yard. The port oil exploration and diving operations company said so.", "Norvik Steel"),
    ],
)
def test_the_company_is_the_one_that_does_something_or_the_one_the_page_is_about(text: str, who: str) -> None:
    assert meant(text, "company")[-1] == who


def test_a_company_based_in_a_town_is_not_the_town() -> None:
    text = "The Columbia board sued. Columbia paid nothing. The Columbia-based design firm said so."
    assert "Columbia" not in meant(text, "firm")


@pytest.mark.parametrize("which", ["parent company", "company behind the app", "rival oil company"])
def test_a_company_told_apart_is_another(which: str) -> None:
    assert meant(f"Norvik Steel sold a yard. The {which} said so.", "company") == []


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Ada Roe left the clinic. Earlier, the star said she was fine.", "star"),
        ("Ada Roe left the clinic. Earlier, the 33-year-old actress said she was fine.", "actress"),
        ("Ada Roe left the clinic with Tom Berg. Tom Berg said Ada Roe would rest. The actress rested.", "actress"),
        ("Ada Roe left. Ada Roe met Jon Holm. Ada Roe sang. The singer said she was fine.", "singer"),
        ('Ada Roe left. "It is late," the comedian said.', "comedian"),
    ],
)
def test_the_star_is_the_one_a_page_tells_of(text: str, noun: str) -> None:
    assert meant(text, noun)[-1] == "Ada Roe"


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Ada Roe met Jon Holm. The singer said it was late.", "singer"),
        ("Ada Roe left the clinic. The other singer said it was late.", "singer"),
        ("Ada Roe left the clinic. The singer who replaced her said it was late.", "singer"),
        ("Ada Roe found a planet. The star burns brightly.", "star"),
    ],
)
def test_the_star_may_be_another(text: str, noun: str) -> None:
    assert meant(text, noun) == []


def test_an_authority_is_no_union() -> None:
    assert meant("The Lindhaven Pilots' Guild met. The authority confirmed it.", "authority") == []
    told = "The Harbour Authority met. Norlink Steel left. The authority said so."
    assert meant(told, "authority") == ["Harbour Authority"]
