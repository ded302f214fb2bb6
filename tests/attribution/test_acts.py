"""What a source does in saying it: a decline is no denial, a threat is no statement."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "act", "source", "content"),
    [
        ("Norlink said the ferry would sail on Monday.", Act.STATE, "Norlink", "the ferry would sail on Monday"),
        ("Norlink confirmed that the ferry had sunk.", Act.CONFIRM, "Norlink", "that the ferry had sunk"),
        ("Norlink denied the report.", Act.DENY, "Norlink", "the report"),
        ("The ministry has denied that talks are under way.", Act.DENY, "The ministry", "that talks are under way"),
        ("Norlink threatened to sue the paper.", Act.THREATEN, "Norlink", "to sue the paper"),
        ("Norlink promised to pay the crew.", Act.PROMISE, "Norlink", "to pay the crew"),
        ("The union demanded that the yard reopen.", Act.DEMAND, "The union", "that the yard reopen"),
        ("The union urged Norlink to reopen the yard.", Act.DEMAND, "The union", "Norlink to reopen the yard"),
        ("The mayor proposed a new bridge.", Act.PROPOSE, "The mayor", "a new bridge"),
        ("The mayor accused Norlink of delay.", Act.ACCUSE, "The mayor", "Norlink of delay"),
        ("The yard rejected the accusation.", Act.REJECT, "The yard", "the accusation"),
        ("The Skerry Post retracted the story.", Act.RETRACT, "The Skerry Post", "the story"),
        ("The court ruled that 'the cod king' be freed.", Act.STATE, "The court", "that 'the cod king' be freed"),
        ("The Skerry Post corrected the figure.", Act.CORRECT, "The Skerry Post", "the figure"),
    ],
)
def test_the_verb_tells_the_act(said: Reader, text: str, act: Act, source: str, content: str) -> None:
    found = said(text)[0]
    assert (found.act, found.source.text, found.content.text) == (act, source, content)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("There was no word from Oslo on the visit.", "Oslo", "the visit"),
        ("Norlink declined to comment on the plan.", "Norlink", "the plan"),
        ("Norlink did not respond to a request for comment.", "Norlink", "a request for comment"),
        ("Norlink could not be reached for comment.", "Norlink", "for comment"),
        ("The ministry has neither confirmed nor denied the visit.", "The ministry", "the visit"),
        ("The ministry has been silent on the visit.", "The ministry", "the visit"),
        ("The ministry had nothing to say about the visit.", "The ministry", "the visit"),
        ("The ministry would not say whether the envoy had left.", "The ministry", "whether the envoy had left"),
        ("Neither Oslo nor Norlink said whether he will come.", "Neither Oslo nor Norlink", "whether he will come"),
        ("The firm refused to say when the ferry would sail.", "The firm", "when the ferry would sail"),
    ],
)
def test_silence_is_a_decline(said: Reader, text: str, source: str, content: str) -> None:
    """No comment, no word and no answer are neither a confirmation nor a denial."""
    (found,) = said(text)
    assert (found.act, found.source.text, found.content.text) == (Act.DECLINE, source, content)


def test_what_somebody_wants_is_told_apart_from_what_somebody_says(said: Reader) -> None:
    """Nobody is on record by a wish that a paper tells of."""
    wish, word = said("Norlink wants to buy the yard. Norlink said it would buy the yard.")
    assert (wish.held, word.held) == (True, False)


def test_what_people_see_is_news_only_where_they_are_witnesses(said: Reader) -> None:
    (found,) = said("Residents of Pori saw two tugs leave. The minister will see the new bridge.")
    assert (found.source.text, found.content.text) == ("Residents of Pori", "two tugs leave")


@pytest.mark.parametrize("text", ["Norlink will not hear of a sale.", "The mayor has never heard of a sale."])
def test_who_does_not_hear_of_a_thing_says_nothing_of_it(said: Reader, text: str) -> None:
    assert not said(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Norlink shot down reports that it would close the yard.", "that it would close the yard"),
        ("The mayor brushed aside rumours that she would quit.", "that she would quit"),
        ("The mayor brushed aside newspaper stories that she would quit.", "that she would quit"),
        ("The mayor resigned to her fate, scoffing at claims that she would quit.", "claims that she would quit"),
        ("The mayor dismissed as baseless rumours that she would quit.", "that she would quit"),
        ("The mayor poured cold water on reports that she would quit.", "that she would quit"),
        ("Norlink scotched rumours that it would close the yard.", "that it would close the yard"),
    ],
)
def test_who_brushes_reports_aside_rejects_what_they_say(said: Reader, text: str, content: str) -> None:
    told = said(text)
    assert Act.REJECT in {each.act for each in told}
    assert content in {each.content.text for each in told}


@pytest.mark.parametrize("text", ["The army shot down a drone.", "The cook poured cold water on the rice."])
def test_what_is_no_report_is_only_shot_down_or_poured_on(said: Reader, text: str) -> None:
    assert not said(text)
