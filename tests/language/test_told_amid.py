"""Who tells between two commas what stands before the first: his verb is the top of the sentence."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.attribution import attribute
from reportedly.model.article import Article
from reportedly.model.document import Document


def _read(text: str) -> Document:
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    return document


def _told(text: str) -> list[tuple[str, str, str]]:
    found = attribute(_read(text))
    return [(each.source.text, each.cue.text, each.content.text) for each in found]


def test_what_is_told_ends_before_who_tells_it() -> None:
    """Nobody presumes that a commander recounts something: he recounts that they presumed it."""
    told = _told(
        "Harbour pilots presumed the intruder was a fishing boat, the coast guard commander, General Ann Roe, recounted"
        " to senators, and by noon it had sunk."
    )
    assert ("Harbour pilots", "presumed", "the intruder was a fishing boat") in told
    assert any((source, cue) == ("the coast guard commander, General Ann Roe", "recounted") for source, cue, _ in told)


def test_what_is_expected_is_not_that_somebody_confided() -> None:
    told = _told(
        "With nine days to go to the vote, the campaign's director, Jan Holm, expects turnout in the valleys to decide"
        " the matter, a colleague confided, and he worries."
    )
    assert ("the campaign's director, Jan Holm", "expects", "turnout in the valleys to decide the matter") in told


def test_who_told_it_goes_on_behind_a_second_comma() -> None:
    told = _told(
        "A gang of five boys, none older than ten, is thought to have started the fire that destroyed the mill in Turku,"
        " the fire chief, Jan Holm, stated, adding that a jogger saw them."
    )
    assert ("the fire chief, Jan Holm", "adding", "that a jogger saw them") in told


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("He hopes to end the oldest problem, the seizure of land claimed by both, in May.", "claimed"),
        ("Holm had named a second man who, he claimed, built the device.", "claimed"),
    ],
)
def test_what_goes_on_is_not_told_as_a_whole(text: str, kept: str) -> None:
    (part,) = _read(text).parts
    told = part.words.index(kept)
    assert part.heads[told] != told


@pytest.mark.parametrize(
    "text",
    [
        "The firm sees the loss as small, its head, Ann Roe, wrote home on Monday, but owners of its bonds sold them.",
        "The surgeon believed the second boat to be sound, an expert called by the port testified in court, and nobody"
        " asked.",
        "Divers let their friends know that they would rather wait, the harbour site Norvik Log divulged on Friday.",
    ],
)
def test_every_word_hangs_under_a_root(text: str) -> None:
    (part,) = _read(text).parts
    for word in range(len(part.words)):
        at = word
        for _ in part.words:
            at = part.heads[at]
        assert part.heads[at] == at


def test_no_radio_reports_anything() -> None:
    told = _told(
        "The town has lost faith that anyone will come, the last doctor there, Ann Roe, reported by radio on Friday."
    )
    assert told[0] == ("the last doctor there, Ann Roe", "reported", "The town has lost faith that anyone will come")
