"""Who is described before his name between commas tells what stands before: "..., its owner, Ann Roe, said"."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.attribution import attribute
from reportedly.model.article import Article


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Berga will stage the games, its mayor, Ada Berg, said on Friday.", "its mayor, Ada Berg"),
        ("Norlink will close the plant, its chief executive, Ada Berg, said.", "its chief executive, Ada Berg"),
        ("Norlink sold its mill, its oldest plant, to Fjell Paper, Ada Berg said.", "Ada Berg"),
        ("Reed met her successor, the minister, Tom Vik, said Ada Berg.", "Ada Berg"),
    ],
)
def test_who_is_described_before_his_name_tells_it(text: str, source: str):
    (document,) = language.parse([Article(id="page", text=text, title="", language="en", published="2025-03-14")])
    assert [each.source.text for each in attribute(document)] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Police in Porto Velho Novo say that a clerk is missing.", "Police in Porto Velho Novo"),
        ("A teacher reached on a failing line said he had helped to dig.", "A teacher reached on a failing line"),
        ("Two of its vice-presidents have called for him to go.", "Two of its vice-presidents"),
        ("A broker, asked about the smell, claimed it was paint.", "A broker"),
        ("In the fight against crime the police said they had won.", "the police"),
        ("On Monday in Porto Velho Novo the mayor said the road was shut.", "the mayor"),
        ("After a fire in the yard Ada Berg said she would sell it.", "Ada Berg"),
        ("He would go, Ada Berg at the Norvik Foundation said.", "Ada Berg at the Norvik Foundation"),
    ],
)
def test_what_stands_behind_a_preposition_says_nothing(text: str, source: str):
    (document,) = language.parse([Article(id="page", text=text, title="", language="en", published="2025-03-14")])
    assert [each.source.text for each in attribute(document)] == [source]


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("Ilmar Kask refused to sell the mill", "Signe Torvald, the prime minister"),
        ("Most voters support the plan", "Signe Torvald, who leads the union"),
        ("The court ruled that the sale was illegal", "Signe Torvald, a spokeswoman for Norvik"),
        ("He is in hospital in Tartu", "Signe Torvald, one of the owners"),
        ("The union had rejected the offer", "ministry spokesman Ilmar Roos, 54"),
        ("The talks will resume next week", "Signe Torvald, 54"),
    ],
)
@pytest.mark.parametrize("verb", ["said on Monday", "told Northwire"])
def test_who_is_described_behind_his_name_tells_what_stands_before(told: str, source: str, verb: str):
    text = f"{told}, {source}, {verb}."
    (document,) = language.parse([Article(id="page", text=text, title="", language="en", published="2025-03-14")])
    outermost = next(each for each in attribute(document) if each.outer is None)
    assert (outermost.source.text, outermost.content.text) == (source, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Police found a body, Signe Torvald, 54, said on Monday.",
            [("Signe Torvald, 54", "Police found a body")],
        ),
        (
            "The court ruled that the sale was illegal, Signe Torvald, a spokeswoman for Norvik, said on Monday.",
            [
                ("Signe Torvald, a spokeswoman for Norvik", "The court ruled that the sale was illegal"),
                ("The court", "that the sale was illegal"),
            ],
        ),
        ("Most voters support the plan, Signe Torvald, 54, said on Monday, and the road was shut.", []),
    ],
)
def test_a_clause_before_who_tells_it_keeps_what_is_its_own(text: str, told: list[tuple[str, str]]):
    (document,) = language.parse([Article(id="page", text=text, title="", language="en", published="2025-03-14")])
    assert [(each.source.text, each.content.text) for each in attribute(document)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Police said the man, Ilmar Kask, a sailor, told the crew on Monday.", "the man"),
        ("When he met the owner, Ilmar Kask, a sailor, said that it was late.", "that it was late"),
    ],
)
def test_a_name_behind_what_opens_a_clause_is_no_teller_of_it(text: str, told: str):
    (document,) = language.parse([Article(id="page", text=text, title="", language="en", published="2025-03-14")])
    contents = [each.content.text for each in attribute(document)]
    assert contents[0].startswith(told)
    assert not any(content.startswith("When") for content in contents)
