"""Rarer words by which somebody is told to say, think or want something, alone and within what another says."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "cue", "content", "act"),
    [
        ("Roe related that two men had paid her.", "related", "two men had paid her", Act.STATE),
        ("Roe related how two men had paid her.", "related", "how two men had paid her", Act.STATE),
        ("The army disclaimed responsibility for the fire.", "disclaimed", "responsibility for the fire", Act.DENY),
        ("Roe granted that the firm had lost the file.", "granted", "the firm had lost the file", Act.CONFIRM),
        ("Neighbours disbelieved the report.", "disbelieved", "the report", Act.DENY),
        ("Roe snorted that the firm was broke.", "snorted", "the firm was broke", Act.STATE),
        ("Roe reproached the council for its silence.", "reproached", "the council for its silence", Act.ACCUSE),
        ("Roe aspires to lead the party.", "aspires", "to lead the party", Act.STATE),
        ("Roe enquired whether the bridge was open.", "enquired", "whether the bridge was open", Act.STATE),
    ],
)
def test_a_rarer_word_attributes_as_its_commoner_likes(
    said: Reader, text: str, cue: str, content: str, act: Act
) -> None:
    (found,) = said(text)
    assert (found.cue.text, found.content.text.removeprefix("that "), found.act) == (cue, content, act)


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("The aide said the chancellor was inclined to comply.", "the chancellor", "inclined"),
        ("The aide said the chancellor was tempted to go.", "the chancellor", "tempted"),
        ("The aide said the firm gave an undertaking to pay.", "the firm", "undertaking"),
        ("The bank said there was talk that the seam was sold.", "", "talk"),
        ("The aide said the villagers pretended that the line was dead.", "the villagers", "pretended"),
    ],
)
def test_within_what_another_says(said: Reader, text: str, source: str, cue: str) -> None:
    outer, inner = said(text)
    assert (inner.source.text, inner.cue.text, inner.outer) == (source, cue, outer.id)


@pytest.mark.parametrize(
    "text",
    [
        "The levy relates to the bridge.",
        "Roe granted the firm a licence.",
        "Roe owned the firm.",
        "Villagers pretended to sleep.",
        "The firm could not be trusted to regulate itself.",
        "They closed the port in order to save it.",
    ],
)
def test_the_same_words_say_nothing_elsewhere(said: Reader, text: str) -> None:
    assert said(text) == ()
