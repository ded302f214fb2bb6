"""Who is told to have taken back what he said: told with the words he had said it in, on one page or on two."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import shelf

from reportedly import pipeline

FRIDAY = "2025-05-02T10:00Z"
TUESDAY = "2025-05-06T10:00Z"


def status(question: str, body: str, before: str | None = None) -> str | None:
    rows = [(FRIDAY, "Bay Herald", "Kask", before)] if before else []
    events = pipeline.ask(question, shelf(*rows, (TUESDAY, "Lake Post", "News", body)), "2025-05-06T23:59Z").events
    return str(events[0].status) if events else None


@pytest.mark.parametrize(
    "body",
    [
        "The Coast News withdrew a report that Mira Kask had died.",
        "The Coast News apologised for a report that Mira Kask had died.",
        "The Coast News has apologised for reporting that the singer Mira Kask had died.",
        "The Coast News has deleted a post saying that Mira Kask had died.",
        "The Coast News took down an article that said Mira Kask had died.",
        "The Coast News said sorry for saying that Mira Kask had died.",
        "The Coast News admitted that its report that Mira Kask had died was wrong.",
        "The Coast News said it had been mistaken in reporting that Mira Kask had died.",
        "The Coast News said on Tuesday it had been wrong to report that Mira Kask had died.",
        "The Coast News regretted having reported that Mira Kask had died.",
    ],
)
@pytest.mark.parametrize("before", [None, "The singer Mira Kask has died, the Coast News reported on Friday."])
def test_an_outlet_that_is_sorry_for_its_report_takes_it_back(body: str, before: str | None) -> None:
    assert status("Is Mira Kask dead?", body, before) == "retracted"


@pytest.mark.parametrize(
    ("question", "body", "before"),
    [
        (
            "Was Juri Kask killed?",
            "The army took back its claim that the rebel Juri Kask had been killed.",
            "The rebel leader Juri Kask has been killed, the army said on Friday.",
        ),
        (
            "Will Norvik close its base in Mali?",
            "Berg withdrew a remark that Norvik would close its base in Mali.",
            "Norvik will close its base in Mali, Defence Minister Jonas Berg said on Friday.",
        ),
        (
            "Will Norvik close its base in Mali?",
            "Defence Minister Jonas Berg said on Tuesday that he had been mistaken when he said Norvik would close its"
            " base in Mali.",
            None,
        ),
        (
            "Will Norvik Air pilots strike?",
            "The Coast News said on Tuesday it had been wrong to report that Norvik Air pilots would go on strike.",
            "Norvik Air pilots will go on strike next week, the Coast News reported on Friday, citing unnamed pilots.",
        ),
    ],
)
def test_who_takes_back_his_word_no_longer_stands_for_it(question: str, body: str, before: str | None) -> None:
    assert status(question, body, before) == "retracted"


@pytest.mark.parametrize(
    ("question", "body"),
    [
        ("Is Mira Kask dead?", "The Coast News apologised for an article about the death of Mira Kask."),
        ("Did Clara Holm resign?", "Minister Clara Holm apologised for saying that teachers were lazy, two days before"
         " she resigned on Tuesday."),
        ("Will the Halden bridge be closed?", "Mayor Ada Berg said sorry for announcing only on Monday that the Halden"
         " bridge would be closed on Tuesday."),
        ("Will the army free the prisoners?", "The army withdrew an offer to free 20 prisoners on Tuesday."),
        ("Was Tarvo captured?", "The army said that the rebels' statement that they had captured Tarvo was false."),
    ],
)  # fmt: skip
def test_who_regrets_another_thing_takes_no_report_back(question: str, body: str) -> None:
    assert status(question, body) != "retracted"
