"""A union threatens to strike and comes to terms with one of two firms: a threat is announced, and two deals are two."""

from __future__ import annotations

from .test_short_stories import Row, statuses

PAGES: list[Row] = [
    ("2025-09-08", "Harbour News", "Dock union sets deadline",
     "\"If we don't have a deal by the 14th, we will strike,\" Dock Workers Union president Piet Vane told the Harbour"
     " News on Monday. The workers want higher pay."),
    ("2025-09-20", "Canal Echo", "Norlink settles in Peru",
     "The Harbour Guild reached a deal with Corva Peru on Saturday, the guild said."),
    ("2025-10-25", "Canal Echo", "D.W.U. and Corva reach a deal",
     "The Dock Workers Union and Corva said on Saturday that they had come to terms on a contract."),
]  # fmt: skip


def test_who_will_strike_unless_there_is_a_deal_announces_it() -> None:
    question = "Will the Dock Workers Union strike?"
    assert statuses(question, ["2025-09-09"], *PAGES) == ["announced"]


def test_a_deal_of_one_firm_with_two_unions_is_two_deals_and_a_union_is_known_by_its_initials() -> None:
    question = "Has Corva reached an agreement with the DWU?"
    assert statuses(question, ["2025-10-25"], *PAGES) == ["occurred"]
