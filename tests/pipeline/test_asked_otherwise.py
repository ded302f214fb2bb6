"""What pages tell in one wording and a question asks for in another: each found, and told as it stands."""

from __future__ import annotations

import pytest

from tests.pipeline.test_short_stories import statuses


def told(question: str, title: str, text: str) -> str:
    """How an event stands on the evening of the one page that tells it."""
    (status,) = statuses(question, ["2025-05-06"], ("2025-05-06", "Courant", title, text))
    return status


@pytest.mark.parametrize(
    ("question", "title", "text", "stands"),
    [
        ("Will Turku host the 2030 Games?", "Turku to host 2030 Games",
         "Turku was chosen on Tuesday to host the 2030 Games.", "occurred"),
        ("Will Turku host the 2030 Games?", "Turku to host 2034 Games",
         "Turku was chosen on Tuesday to host the 2034 Games.", "nothing"),
        ("Will the Roskilde Festival go ahead?", "Roskilde Festival to go ahead",
         "The Roskilde Festival will go ahead as planned in July, organisers said on Tuesday.", "announced"),
        ("Will Peru's senate approve the pension reform?", "Senate rejects pension reform",
         "Peru's senate voted down the government's pension reform on Tuesday.", "denied"),
        ("Will Uber go public?", "Uber delays stock market listing",
         "Uber said on Tuesday it would put off its stock market debut until the autumn.", "postponed"),
        ("Will Uber have its IPO?", "Uber shares soar on debut",
         "Uber went public on Tuesday at 45 dollars a share.", "reported"),
        ("Will Uber float on the stock market?", "Uber denies IPO plan",
         "Uber on Tuesday denied a report that it was planning to go public.", "denied"),
        ("Will Kemi Air resume flights to Chile?", "Kemi airline to resume flights to Chile",
         "Kemi Air will resume flights to Chile in July, it said on Tuesday.", "announced"),
    ],
)  # fmt: skip
def test_a_question_in_other_words_finds_it(question: str, title: str, text: str, stands: str) -> None:
    assert told(question, title, text) == stands
