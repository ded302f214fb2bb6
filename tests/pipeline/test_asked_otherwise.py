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
        ("Will regulators approve Ericsson's purchase of Nokia?", "Regulator clears Ericsson's takeover of Nokia",
         "The competition authority on Tuesday approved Ericsson's takeover of Nokia.", "occurred"),
        ("Will Ana Roe play Jon Holm?", "Roe to play detective Holm in new film",
         "Ana Roe will play the detective Jon Holm in the next film, the studio said on Tuesday.", "announced"),
        ("Will Ana Roe play Jon Holm?", "Roe cast as Holm",
         "Ana Roe has been cast as the detective Jon Holm, the studio said on Tuesday.", "occurred"),
        ("Will Ida Tamm apologise for the massacre?", "Tamm says sorry",
         "President Ida Tamm apologised on Tuesday for the massacre of 1951.", "occurred"),
        ("Will Ida Tamm apologise for the massacre?", "Tamm refuses to say sorry",
         "President Ida Tamm said on Tuesday that she would not apologise for the massacre of 1951.", "denied"),
        ("Will Peru and Chile agree a ceasefire?", "Chile rejects ceasefire",
         "Chile on Tuesday rejected a ceasefire proposed by Peru.", "denied"),
        ("Will there be a ceasefire between Peru and Chile?", "Ceasefire takes hold",
         "A ceasefire between Peru and Chile came into force on Tuesday morning.", "reported"),
        ("When will Peru hold its election?", "Peru calls snap election for June 15",
         "Prime minister Ida Tamm on Tuesday called a snap election for June 15.", "announced"),
        ("Will Peru impose tariffs on Chile's steel?", "Peru slaps 25% tariff on steel from Chile",
         "Peru on Tuesday announced a 25 percent tariff on steel from Chile from July 1.", "announced"),
        ("Will Peru impose tariffs on Chile?", "New tariffs",
         "Peru on Tuesday imposed 25 percent tariffs on Chile, effective Monday.", "announced"),
        ("Will Peru impose tariffs on Chile?", "New tariffs",
         "Peru's 25 percent tariffs on goods from Chile took effect on Tuesday.", "occurred"),
        ("Will Kemi Air resume flights to Chile?", "Kemi airline to resume flights to Chile",
         "Kemi Air will resume flights to Chile in July, it said on Tuesday.", "announced"),
    ],
)  # fmt: skip
def test_a_question_in_other_words_finds_it(question: str, title: str, text: str, stands: str) -> None:
    assert told(question, title, text) == stands
