"""Who runs for an office, from the first word to the last: invented people, outlets and affairs."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses


@pytest.mark.parametrize(
    "question",
    [
        "Will Ana Berg run for president?",
        "Will Ana Berg enter the presidential race?",
        "Will Ana Berg be a candidate for president?",
        "Will Ana Berg launch a presidential campaign?",
    ],
)
def test_a_candidacy_weighed_and_launched(question: str) -> None:
    told = statuses(
        question,
        ["2025-03-01", "2025-03-20"],
        ("2025-03-01", "Volga Times", "Berg weighs presidential bid",
         "Senator Ana Berg is weighing a bid for the presidency, two people familiar with the matter said on Saturday."
         " The Democratic primary is a year away."),
        ("2025-03-20", "Nile Post", "Ana Berg enters presidential race",
         "Ana Berg launched her campaign for president on Thursday, telling voters in Turku that she would fight for"
         ' them. "I am running for president," she said.'),
    )  # fmt: skip
    assert told == ["rumoured", "occurred"]


def test_a_candidacy_for_a_party_s_leadership_ruled_out_by_himself():
    told = statuses(
        "Will Tom Reed stand for the Reform leadership?",
        ["2025-03-01", "2025-03-03"],
        ("2025-03-01", "Volga Times", "Reed tipped to stand",
         "Tom Reed is expected to stand for the party leadership, sources said. Contenders need 20 nominations."),
        ("2025-03-03", "Nile Post", "Reed rules himself out of leadership race",
         'Tom Reed has ruled himself out of the race for the party leadership. "I will not be a candidate," he said.'),
    )  # fmt: skip
    assert told == ["rumoured", "denied"]


def test_who_said_to_stand_pulls_out_before_he_has():
    told = statuses(
        "Will Tom Reed run for the leadership?",
        ["2025-03-01", "2025-03-03"],
        ("2025-03-01", "Volga Times", "Reed going to stand",
         "Tom Reed is going to stand in the leadership election, his colleague, the lawmaker Per Alm, told the Volga Times."),
        ("2025-03-03", "Nile Post", "Reed pulls out of race to be next prime minister",
         "Tom Reed said on Monday he would not go forward in the contest to replace Ana Berg as leader."),
    )  # fmt: skip
    assert told[0] in ("reported", "rumoured")
    assert told[1] == "cancelled"


def test_who_becomes_prime_minister_has_become_it_where_a_page_tells_so():
    told = statuses(
        "Will Ana Berg become prime minister?",
        ["2025-03-01", "2025-03-04"],
        ("2025-03-01", "Volga Times", "Ana Berg to become prime minister",
         "Ana Berg will be Norvik's next prime minister, the Volga Times understands."),
        ("2025-03-04", "Nile Post", "Ana Berg becomes prime minister",
         "Ana Berg has become the country's 40th prime minister following a meeting with the king."),
    )  # fmt: skip
    assert told == ["rumoured", "occurred"]
