"""Questions for a number: what they ask for."""

from __future__ import annotations

import pytest

from reportedly.model.dossier import DossierFigure, FigureValue
from reportedly.stories.questions.quantity import best_fitting, quantity_asked

ASKED = [
    ("How many people died in the fire?", "dead", ()),
    ("How many soldiers were killed at the border?", "dead", ()),
    ("How many people are missing after the fire that killed 20?", "missing", ()),
    ("How many people are still in hospital after the fire?", "in hospital", ()),
    ("How many of the injured remain in hospital?", "in hospital", ()),
    ("How many people were killed in the hospital blast?", "dead", ()),
    ("How many patients died in hospital?", "dead", ()),
    ("How many victims have been identified?", "identified", ()),
    ("How many troops will Veland send?", "troops", ()),
    ("What is the death toll in Lowfield?", "dead", ()),
    ("How many passengers were on board the plane?", "aboard", ()),
    ("How many cases of cholera are there?", "cases", ()),
    ("How many jobs will go at the plant?", "jobs", ()),
    ("How many suspected cases of cholera are there?", "cases", ("suspected",)),
    ("How much of the fire is contained?", "per cent", ("contained",)),
    (
        "How many shops will Kauppa sell to Norrby?",
        "other",
        ("how", "many", "shops", "will", "kauppa", "sell", "to", "norrby"),
    ),
    ("How many million euros will Kauppa pay?", "money", ()),
    ("What magnitude was the quake?", "magnitude", ()),
    ("How strong was the earthquake?", "magnitude", ()),
    ("How much will Brightline pay for Corvo?", "money", ("deal", "per share")),
    ("What did Brightline pay for Corvo?", "money", ("deal", "per share")),
    ("At what price did Corvo shares close?", "money", ("share price",)),
    ("Where did Corvo shares close?", "money", ("share price",)),
    ("What was the closing price of Corvo?", "money", ("share price",)),
    ("What is the prime lending rate?", "per cent", ("prime rate", "interest rate")),
    ("How many nurses have walked out?", "strikers", ()),
    ("How deadly was the storm?", "dead", ()),
    ("How many people were on the bus?", "aboard", ()),
    ("How many people on the bus died?", "dead", ()),
    ("How many bodies from the bus crash are still unclaimed?", "unidentified", ()),
    ("How many victims of the fire have yet to be identified?", "unidentified", ()),
    ("How many of the bodies have been identified?", "identified", ()),
    ("What temperature was measured?", "temperature", ()),
    ("How big is the fine against Lumeo?", "money", ("fine",)),
    ("How high is the termination fee?", "money", ("fee",)),
    ("How much per share will they get?", "money", ("per share",)),
    ("What was the turnout?", "per cent", ("turnout",)),
    ("What share of the vote did Hallen win?", "per cent", ("vote", "share price")),
    ("What is the rate of inflation?", "per cent", ("inflation", "interest rate")),
]


@pytest.mark.parametrize(("question", "quantity", "of"), ASKED)
def test_a_question_names_a_quantity_and_what_it_is_to_be_of(question: str, quantity: str, of: tuple[str, ...]) -> None:
    """What happened to people goes before who they are; a vague word names a topic last."""
    asked = quantity_asked(question, question.lower().strip("?").split())
    assert asked is not None
    assert (asked.quantity, asked.of) == (quantity, of)


@pytest.mark.parametrize(
    ("question", "unit"),
    [
        ("How many yen will Kauppa pay for its stake in Norrby?", "JPY"),
        ("How many million Canadian dollars did Kauppa pay?", "CAD"),
        ("How much is the bid worth in euros?", "EUR"),
        ("How much will Kauppa pay for Norrby?", None),
    ],
)
def test_a_question_may_name_the_money_it_asks_for(question: str, unit: str | None) -> None:
    """Pages give one sum in the money of the land and in that of their readers."""
    asked = quantity_asked(question, question.lower().strip("?").split())
    assert asked is not None
    assert (asked.quantity, asked.unit) == ("money", unit)
    sums = [DossierFigure("money", value, (value,), "deal", code) for code, value in VALUES.items()]
    best = best_fitting(asked, sums)
    assert best is not None
    assert unit is None or best.unit == unit


VALUES = {
    code: FigureValue(value, None, "2025-03-03", "Kauppa")
    for code, value in (("USD", 5e9), ("JPY", 6e11), ("CAD", 7e9), ("EUR", 4e9))
}


@pytest.mark.parametrize("question", ["Will Ada Berg visit Bergen?", "Where did the quake strike?", "Who was killed?"])
def test_other_questions_ask_for_no_number(question: str) -> None:
    """Who, where and whether are asked of events."""
    assert quantity_asked(question, question.lower().split()) is None
