"""Set phrases by which somebody takes a stand: "cast doubt on the vote", "raised the idea of a truce"."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "cue", "content", "act"),
    [
        ("Ann Holm cast doubt on the vote.", "cast doubt on", "the vote", Act.STATE),
        ("Ann Holm raised the possibility of a strike.", "raised the possibility", "a strike", Act.STATE),
        (
            "Ann Holm raised the possibility that Roe was lost.",
            "raised the possibility",
            "that Roe was lost",
            Act.STATE,
        ),
        ("Ann Holm floated the idea of a new bridge.", "floated the idea", "a new bridge", Act.PROPOSE),
        ("Ann Holm laid the blame squarely on Roe.", "laid the blame", "Roe", Act.ACCUSE),
        ("Ann Holm took credit for stopping the march.", "took credit for", "stopping the march", Act.STATE),
        ("Ann Holm offered praise for the crew.", "offered praise for", "the crew", Act.STATE),
        ("Ann Holm gave no indication she would go.", "gave no indication", "she would go", Act.STATE),
        ("Ann Holm resisted demands to go.", "resisted", "demands to go", Act.REJECT),
        ("Ann Holm is wary of the plan.", "wary", "the plan", Act.STATE),
        ("Ann Holm shrugged off the results.", "shrugged", "the results", Act.REJECT),
        ("Ann Holm expressed frustration that Roe was late.", "frustration", "that Roe was late", Act.STATE),
        ("The Herald cast the vote as a test.", "cast", "the vote as a test", Act.STATE),
    ],
)
def test_who_takes_a_stand_by_a_set_phrase_tells_it(said: Reader, text: str, cue: str, content: str, act: Act) -> None:
    found = said(text)[0]
    assert (found.cue.text.replace(" … ", " "), found.content.text, found.act) == (cue, content, act)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holm cast a net on the water.",
        "The crash raised questions about the bridge.",
        "Ann Holm took a boat to the island.",
        "Ann Holm might raise the possibility of a strike.",
        "The lamp cast doubt on nothing.",
    ],
)
def test_the_same_verbs_tell_nothing_with_other_things(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "cue", "content", "act"),
    [
        ("Ann Holm called the paper out for the error.", "called", "the paper out for the error", Act.ACCUSE),
        ("Ann Holm called out members who ran it.", "called", "members who ran it", Act.ACCUSE),
        ("Ann Holm took to Twitter to debunk the report.", "debunk", "the report", Act.REJECT),
        ("Ann Holm took to the stage to thank the crew.", "thank", "the crew", Act.STATE),
    ],
)
def test_who_is_called_out_and_what_somebody_takes_to_the_stage_for(
    said: Reader, text: str, cue: str, content: str, act: Act
) -> None:
    (found,) = said(text)
    assert (found.cue.text, found.content.text, found.act) == (cue, content, act)


@pytest.mark.parametrize(
    "text",
    ["The mayor called out the guard.", "Ann Holm called out a name.", "Ann Holm will take to Twitter to deny it."],
)
def test_who_is_only_called_or_has_yet_to_speak_is_charged_with_nothing(said: Reader, text: str) -> None:
    assert said(text) == ()
