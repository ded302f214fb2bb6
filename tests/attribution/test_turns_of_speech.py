"""Turns of speech that tell what is said: "rumour has it", "it was made clear", "under the impression", "unable to say"."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act, Basis

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Rumour has it that the mayor will resign.", "the mayor will resign"),
        ("Legend has it that the pier was built in a night.", "the pier was built in a night"),
        ("The theory goes that the pier was built on sand.", "the pier was built on sand"),
        ("It was made clear to the union that the mill would close.", "the mill would close"),
    ],
)
def test_turns_that_name_nobody_have_no_source(said: Reader, text: str, content: str) -> None:
    (one,) = said(text)
    assert one.source.basis is Basis.UNATTRIBUTED
    assert one.content.text.removeprefix("that ") == content


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("It was suggested by the board that the mayor should resign.", "the board", "the mayor should resign"),
        (
            "The mayor dismissed as nonsense suggestions that she would go.",
            "The mayor",
            "suggestions that she would go",
        ),
        ("The mayor brushed off criticism that she was slow.", "The mayor", "criticism that she was slow"),
        ("The ministry's position remained that the pier was safe.", "The ministry's", "the pier was safe"),
        ("The captain maintains his innocence.", "The captain", "his innocence"),
        ("The mayor shares the governor's view of the pier.", "The mayor", "the governor's view of the pier"),
        ('"We had been promised new roofs," said a neighbour.', "", "new roofs"),
    ],
)
def test_what_is_said_is_told_by_who_says_it(said: Reader, text: str, source: str, content: str) -> None:
    assert (source, content) in {(each.source.text, each.content.text.removeprefix("that ")) for each in said(text)}


def test_who_is_under_an_impression_thinks_so(said: Reader) -> None:
    nested = said("Roe said she was under the impression that the pier was safe.")[1]
    assert (nested.source.text, nested.outer) == ("she", "a1")


def test_who_is_recalled_telling_is_who_tells(said: Reader) -> None:
    found = said("Roe recalled her mother telling her that the pier was haunted.")
    assert "her mother" in {each.source.text for each in found if each.cue.text == "telling"}


def test_who_is_unable_to_say_keeps_silent(said: Reader) -> None:
    (one,) = said("The mayor was unable to say how many had died.")
    assert (one.act, one.cue.text, one.content.text) == (Act.DECLINE, "unable to say", "how many had died")


def test_what_one_is_ordered_to_keep_silent_about_is_no_silence(said: Reader) -> None:
    assert [each.act for each in said("The captain ordered the crew to say nothing.")] == [Act.DEMAND]
    assert [each.act for each in said("The captain chose to say nothing.")] == [Act.DECLINE]


@pytest.mark.parametrize(
    "text",
    [
        "The town has it in the charter.",
        "The road goes by the mill that was shut.",
        "It was built by the board that owned the mill.",
        "The mayor brushed off the snow.",
        "The bridge remained shut.",
        "The captain maintains the road.",
        "The boat lay under the impression of the wave.",
        "The mayor was unable to walk.",
        "The firm shares the cost of the pier.",
        "The window was made clear by rain.",
    ],
)
def test_the_same_words_of_other_things_tell_nothing(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "recalled", "told"),
    [
        ('"It is late," the mate recalls thinking. "We go."', "It is late thinking We go.", "It is late We go."),
        ('The mate remembered asking, "Is it late?"', 'asking, "Is it late?"', "Is it late?"),
    ],
)
def test_what_somebody_recalls_saying_is_said_within_what_he_recalls(
    said: Reader, text: str, recalled: str, told: str
) -> None:
    outer, inner = said(text)
    assert (outer.content.text, inner.content.text, inner.outer) == (recalled, told, outer.id)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The captain pleaded to be let in.", "to be let in"),
        ("Parliament required the firms to publish their plans.", "the firms to publish their plans"),
        ("The governor disapproves of the sale.", "the sale"),
        ("The firm is still committed to build the bridge.", "to build the bridge"),
        ('The mate suddenly realised "oh, it is early, we must wait" and left.', "oh, it is early, we must wait"),
        ("The governor viewed the sale as a mistake.", "the sale as a mistake"),
    ],
)
def test_what_one_pleads_for_requires_or_sees_a_thing_as_is_told(said: Reader, text: str, content: str) -> None:
    (found,) = said(text)
    assert found.content.text == content


@pytest.mark.parametrize(
    "text",
    [
        "The mate remembers walking home.",
        "The captain pleaded guilty.",
        "The post required her to travel.",
        "The drivers are required to stop.",
        "The Dorn Bank saw its shares fall to two crowns.",
        "Nobody has seen the big buyers come back.",
    ],
)
def test_what_is_done_due_or_undergone_is_not_said(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("There were calls for her to resign.", "her to resign"),
        ("She ignored demands for the harbour to be closed.", "the harbour to be closed"),
        ("His call for Dorn to close the pit was heard.", "Dorn to close the pit"),
        ("The board called for a second count of the ballots.", "a second count of the ballots"),
        ("It is unlikely, Ann Roe said, that the dam will open.", "It is unlikely that the dam will open"),
        ("The dam will open, Ann Roe said, once it is safe.", "The dam will open once it is safe"),
        ("The dam will open, Ann Roe said, after a vote.", "The dam will open"),
        ("It was late, Ann Roe said.", "It was late"),
        ("Ann Roe, the mayor, said that the dam will open.", "that the dam will open"),
    ],
)
def test_what_is_wanted_behind_for_and_what_goes_on_behind_a_parenthesis_is_told(
    said: Reader, text: str, content: str
) -> None:
    (found,) = said(text)
    assert found.content.text == content


@pytest.mark.parametrize("text", ["The plan for the pool to be shut was dropped.", "The call for tenders is open."])
def test_plans_and_calls_of_nobody_are_no_demands(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("In response to critics saying that the dam leaks, Ann Roe said it was safe.", ["critics", "Ann Roe"]),
        ("Ann Roe sent a fax to the police saying that the dam leaks.", ["Ann Roe"]),
        (
            "The mayor encouraged crews to go on working, adding that all were paid.",
            ["The mayor", "The mayor"],
        ),
        ("The mayor met two crews arguing that the dam leaks.", ["two crews"]),
    ],
)
def test_a_participle_is_said_by_whom_it_stands_beside_or_by_who_says_the_rest(
    said: Reader, text: str, sources: list[str]
) -> None:
    assert [each.source.text for each in said(text)] == sources


def test_an_adverb_at_the_end_of_what_is_said_belongs_to_it(said: Reader) -> None:
    said_first, added = said("Ann Roe said the tide would turn quickly, adding that the quay was safe.")
    assert said_first.content.text == "the tide would turn quickly"
    assert added.source.text == "Ann Roe"


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The mayor went so far as to say the bridge was a trap.", "The mayor", "the bridge was a trap"),
        ("The firm hit out at the board for its delay.", "The firm", "the board for its delay"),
        ("Ann Roe came out against the plan on Friday.", "Ann Roe", "the plan"),
        ("The mayor made no secret of her wish to close the bridge.", "her", "to close the bridge"),
        ("It emerged on Friday that the bridge had been shut.", "", "that the bridge had been shut"),
        (
            "The council is weighing whether it should close the bridge.",
            "The council",
            "whether it should close the bridge",
        ),
    ],
)
def test_how_far_one_goes_what_comes_out_and_what_is_weighed_is_told(
    said: Reader, text: str, source: str, content: str
) -> None:
    (found,) = said(text)
    assert (found.source.text, found.content.text) == (source, content)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor went far to see the bridge.",
        "A seal emerged from the sea.",
        "It emerged from the fog that night.",
        "The crew weighed the fish.",
        "The firm hit the board with a fine.",
        "The mayor lashed the boat to the quay.",
    ],
)
def test_who_goes_far_or_weighs_a_thing_says_nothing(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "A council ignored warnings about the roof, a jury was told today.",
            "A council ignored warnings about the roof",
        ),
        ("The hearing was told the boat was overloaded.", "the boat was overloaded"),
    ],
)
def test_what_a_jury_is_told_is_said_by_nobody_named(said: Reader, text: str, content: str) -> None:
    (told,) = said(text)
    assert (told.source.text, told.content.text) == ("", content)


def test_who_is_called_on_is_asked_to_do_it(said: Reader) -> None:
    asked, called = said("Roe has called on supporters to remain calm. He called the plan a farce.")
    assert (asked.act, asked.content.text) == (Act.DEMAND, "supporters to remain calm")
    assert called.act is Act.STATE


def test_not_wanting_ones_name_used_is_a_condition(said: Reader) -> None:
    lawmaker, members = said(
        "A lawmaker, who did not want her name used, said several members of the group hoped Roe would go."
    )
    assert lawmaker.source.text == "A lawmaker, who did not want her name used"
    assert members.outer == lawmaker.id


def test_where_something_is_said_does_not_say_it(said: Reader) -> None:
    found = said("Outside court, Ann Roe, whose brother Lee was hurt, said the families wanted answers.")
    assert found[0].source.entity == "Ann Roe"
    assert found[0].source.basis is Basis.PERSON
