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


@pytest.mark.parametrize(
    ("text", "cue", "content", "act"),
    [
        ("The commission recommended against splitting the court.", "recommended against", "splitting the court", "p"),
        ("Roe demanded to see the books.", "demanded", "to see the books", "d"),
        ("Roe lobbied to remove the host.", "lobbied", "to remove the host", "d"),
        ("Farmers grumbled about the levy.", "grumbled about", "the levy", "s"),
        ("Roe gushed about the new bridge.", "gushed about", "the new bridge", "s"),
        ("Roe assured the islands of help.", "assured of", "help", "s"),
        ("The law mandated that the ministry keep a list.", "mandated", "that the ministry keep a list", "d"),
        ("Roe critiqued the army for its delay.", "critiqued", "the army for its delay", "s"),
        ("The Herald has tabulated that Roe made 117 vows.", "tabulated", "that Roe made 117 vows", "s"),
        ("Holm wrote of her wishes for peace.", "wrote of", "her wishes for peace", "s"),
    ],
)
def test_what_takes_an_infinitive_or_a_preposition_as_its_likes_do(
    said: Reader, text: str, cue: str, content: str, act: str
) -> None:
    (found, *_) = said(text)
    acts = {"p": Act.PROPOSE, "d": Act.DEMAND, "s": Act.STATE}
    assert (found.cue.text.replace(" … ", " "), found.content.text, found.act) == (cue, content, acts[act])


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Both leaders have dubbed each other a liar.", "dubbed", "each other a liar"),
        ("The Herald has rated the contest the most likely to flip.", "rated", "the contest the most likely to flip"),
        ("The Herald identified the lawyer as Ann Holm.", "identified", "the lawyer as Ann Holm"),
        ("The ministry defined a close relative as a parent.", "defined", "a close relative as a parent"),
        (
            "Roe and his allies have pitched themselves as the leaner choice.",
            "pitched",
            "themselves as the leaner choice",
        ),
        ("They described themselves as friends.", "described", "themselves as friends"),
    ],
)
def test_what_something_is_called_by_rarer_verbs(said: Reader, text: str, cue: str, content: str) -> None:
    (found,) = said(text)
    assert (found.cue.text, found.content.text) == (cue, content)


@pytest.mark.parametrize("text", ["The army dubbed the raid Heron.", "The Herald rated the film."])
def test_a_name_or_a_mark_alone_tells_nothing(said: Reader, text: str) -> None:
    assert said(text) == ()
