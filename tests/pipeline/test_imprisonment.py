"""Whether somebody goes to prison, by whatever words pages tell of the sentence and of his being held."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked

DEBATED = (
    ("2025-03-03", "Judges to rule on Moen's jail term", "The Constitutional Court will decide on Friday whether former"
     " president Goran Moen should be sent to jail for contempt. Lawyers are split over a fine or imprisonment."),
)  # fmt: skip
SENTENCED = (
    ("2025-03-03", "Ex-banker Lena Strom gets six years", "Lena Strom, once head of Fjordbank, was sentenced to six years"
     " in prison on Monday for false accounting. She stays free pending an appeal."),
)  # fmt: skip
QUASHED = (
    *SENTENCED,
    ("2025-03-07", "Court quashes Strom sentence", "An appeals court on Friday quashed the six-year prison sentence of Lena"
     " Strom, once head of Fjordbank."),
)  # fmt: skip
IN_BID = (
    *SENTENCED,
    ("2025-03-07", "Strom goes to the top court", "Lena Strom has approached the Supreme Court to have her six-year prison"
     " sentence set aside."),
)  # fmt: skip
DEFIANT = (
    *SENTENCED,
    ("2025-03-07", "Strom defiant", "Lena Strom, once head of Fjordbank, said on Friday that she would not give herself up"
     " to the police."),
)  # fmt: skip
SURRENDERED = (
    *SENTENCED,
    ("2025-03-07", "Strom turns herself in", "Lena Strom, once head of Fjordbank, turned herself in to the police on Friday"
     " to begin serving her prison term, the prison service said."),
)  # fmt: skip
SPARED = (
    ("2025-03-03", "Rapper Dex Vane faces jail", "The rapper Dex Vane faces up to three years in prison for tax evasion,"
     " prosecutors said on Monday."),
    ("2025-03-07", "Rapper Dex Vane spared jail", "The rapper Dex Vane was given a suspended sentence of two years on"
     " Friday."),
)  # fmt: skip
TAKEN = (
    ("2025-03-03", "Activist Mira Dole held", "The activist Mira Dole was taken to Grey Hill prison on Monday, her family"
     " said."),
)  # fmt: skip
CALLER = (
    ("2025-03-03", "Guard hurt at Hull prison", "A guard was hurt at Hull prison on Monday, where the gangster Tam Orr is"
     " serving 20 years. Minister Ada Quist said she would go to the prison on Tuesday."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "rows", "status"),
    [
        ("Will Goran Moen go to prison?", DEBATED, "rumoured"),
        ("Will Lena Strom go to prison?", SENTENCED, "announced"),
        ("Has Lena Strom been jailed?", SENTENCED, "announced"),
        ("Will Lena Strom go to prison?", QUASHED, "cancelled"),
        ("Will Lena Strom go to prison?", IN_BID, "announced"),
        ("Will Lena Strom end up behind bars?", DEFIANT, "announced"),
        ("Is Lena Strom in prison?", SURRENDERED, "occurred"),
        ("Will Dex Vane go to jail?", SPARED[:1], "rumoured"),
        ("Will Dex Vane go to jail?", SPARED, "cancelled"),
        ("Is Mira Dole behind bars?", TAKEN, "occurred"),
        ("Is Tam Orr in prison?", CALLER, "occurred"),
    ],
)
def test_a_sentence_only_orders_what_a_surrender_makes_so(question: str, rows: tuple, status: str):
    assert [str(event.status) for event in asked(question, "2025-03-09", *rows).events] == [status]


def test_who_pays_a_prison_a_call_is_not_held_there():
    assert asked("Will Ada Quist be jailed?", "2025-03-09", *CALLER).events == ()
