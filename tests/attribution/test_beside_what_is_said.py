"""What stands in a sentence beside what somebody says in it, and who is meant by those who speak."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act

from .conftest import Reader


def test_news_behind_a_semicolon_is_told_by_its_own_subject(said: Reader) -> None:
    licence, pledge = said(
        "The minister said the licence had been suspended; the firm has agreed to pay, and vowed to act."
    )[:2]
    assert (licence.source.text, licence.content.text) == ("The minister", "the licence had been suspended")
    assert pledge.source.text == "the firm"


def test_a_clause_joined_to_another_is_not_what_its_verb_says(said: Reader) -> None:
    (only,) = said("Two people spoke, cautioning that talks were continuing and that there was no certainty of a deal.")
    assert only.cue.text == "cautioning"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The ship sank, officials said, and two men are missing, according to the coast guard.",
            [("officials", "The ship sank", None), ("the coast guard", "two men are missing", None)],
        ),
        (
            "The ministry said that all ten had died according to witnesses.",
            [
                ("The ministry", "that all ten had died according to witnesses", None),
                ("witnesses", "that all ten had died", "The ministry"),
            ],
        ),
        (
            "Berg said that the data was poor, and spoke of his friend in the past tense.",
            [("Berg", "that the data was poor", None), ("Berg", "his friend", None)],
        ),
        (
            "Roe was on the list of guests, the NW, ALM and Norpress agencies reported.",
            [("the NW, ALM and Norpress agencies", "Roe was on the list of guests", None)],
        ),
        (
            'Berg posted "i love the team so much" on X, and dozens answered with hearts.',
            [("Berg", "i love the team so much", None)],
        ),
        (
            "Police said a man entered the shop, and shot two people.",
            [("Police", "a man entered the shop, and shot two people", None)],
        ),
        (
            "Officials said the ship struck a rock, and sank.",
            [("Officials", "the ship struck a rock, and sank", None)],
        ),
        (
            "The firm said the yard was safe, and promised to pay.",
            [("The firm", "the yard was safe", None), ("The firm", "to pay", None)],
        ),
        ("Roe said she would stay when asked about it.", [("Roe", "she would stay", None)]),
        (
            "The Norvik Courier described the plan as dead, citing two officials.",
            [
                ("The Norvik Courier", "the plan as dead", None),
                ("two officials", "the plan as dead", "The Norvik Courier"),
            ],
        ),
        ("The race went according to plan.", []),
        (
            "Berg denied reports on social media that he was ill.",
            [("Berg", "reports on social media that he was ill", None), ("", "that he was ill", "Berg")],
        ),
        ("Rumours have circulated for days that she will resign.", [("", "that she will resign", None)]),
        ("Reports rose by so much that the desk was closed.", []),
        ("Claims rose 4 percent, a sign that the market was weak.", []),
        ("Her report came amid doubt about the bridge that Roe built.", []),
        (
            'Sullivan Roe said Kim Berg was late, "perhaps too late," and added: "We have gone on."',
            [
                ("Sullivan Roe", 'Kim Berg was late, "perhaps too late,"', None),
                ("Sullivan Roe", "We have gone on.", None),
            ],
        ),
        (
            "Kim could take another way, Tom Berg quoted the agency as saying after a closed session.",
            [
                ("Tom Berg", "Kim could take another way", None),
                ("the agency", "Kim could take another way", "Tom Berg"),
            ],
        ),
        (
            "The chief will leave once the deal is done, a person familiar with it told the Herald; Norlink says that he stays.",
            [
                ("a person familiar with it", "The chief will leave once the deal is done", None),
                ("Norlink", "that he stays", None),
            ],
        ),
        (
            "The ship has left, a source close to Roe says, but has since turned back.",
            [("a source close to Roe", "The ship has left but has since turned back", None)],
        ),
        ("Northwire | Posted by the web desk. It rained.", []),
    ],
)
def test_what_stands_beside_what_is_said_is_no_part_of_it(
    said: Reader, text: str, told: list[tuple[str, str, str | None]]
) -> None:
    """Each with its source, its content and the source it is told in."""
    found = said(text)
    sources = {each.id: each.source.text for each in found}
    assert [(each.source.text, each.content.text, sources.get(each.outer or "")) for each in found] == told


def test_a_quotation_that_ends_with_its_full_stop_is_not_told_by_who_speaks_next(said: Reader) -> None:
    text = 'Ann Roe said it was for the board. "I work with both." Tom Berg wrote: "our priority is the bank."'
    assert [(each.source.text, each.content.text) for each in said(text) if each.source.text == "Tom Berg"] == [
        ("Tom Berg", "our priority is the bank.")
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Roe spoke first. Asked if Tom Berg could go back, she said no.", "Ann Roe"),
        ("Attorney General Ann Roe came. It rained. The attorney general called for calm.", "Ann Roe"),
        ("The foreign minister, Tom Berg, was late. The foreign minister said no.", "Tom Berg"),
        ("Finance Minister Ann Roe and Defence Minister Tom Berg met. The finance minister said no.", "Ann Roe"),
        ("Tom Berg was late. The finance minister said no.", None),
        ("Former Finance Minister Ann Roe wrote a book. The finance minister said no.", None),
        ("The foreign minister met Ann Roe. The foreign minister said no.", None),
        ("The foreign minister, Ann Roe, met the Finnish foreign minister. The foreign minister said no.", None),
        ('Vlad Berg told the house it was late. "I knew Tom Roe for years," he said.', "Vlad Berg"),
    ],
)
def test_who_is_asked_or_talked_about_is_not_who_speaks(said: Reader, text: str, who: str | None) -> None:
    assert said(text)[-1].source.entity == who


def test_who_speaks_does_not_call_himself_he(said: Reader) -> None:
    text = 'Tom Berg died. Police chief Ole Brown said Berg was upset. "He said he was tired," Brown added.'
    assert [each.source.entity for each in said(text) if each.source.text == "He"] == ["Tom Berg"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Roe told reporters officials were still there.", "officials were still there"),
        ("The mayor told residents schools were open.", "schools were open"),
        ("Ann Roe told sports officials were late.", "sports officials were late"),
    ],
)
def test_who_is_told_is_no_part_of_what_is_told(said: Reader, text: str, told: str) -> None:
    (found,) = said(text)
    assert found.content.text == told


def test_a_dateline_names_nobody_of_the_story(said: Reader) -> None:
    """Neither the agency that sends a page nor the town it is sent from is who speaks in it."""
    text = "TURKU/OSLO (Northwire) - Finnish minister Ann Roe will visit Norway, both sides said on Monday."
    assert said(text)[-1].source.entity == ("Finland", "Norway")


def test_who_leaves_a_thing_open_denies_nothing(said: Reader) -> None:
    (found,) = said("Ann Roe did not rule out a meeting.")
    assert (found.act, found.content.text) == (Act.STATE, "a meeting")
    found = said("Ann Roe said it was late, without saying how she knew.")[-1]
    assert found.act is Act.DECLINE


def test_a_headline_that_names_whom_it_is_about_lets_him_say_nothing(said: Reader) -> None:
    body = "Ten died when the jet of Tom Berg crashed. Police said nobody lived."
    assert [each.source.text for each in said(body, "Tom Berg: what we know about the crash")] == ["Police"]
    body = "Tom Berg told the house that the talks had failed."
    assert [each.source.text for each in said(body, "Tom Berg: talks are off")] == ["Tom Berg", "Tom Berg"]
