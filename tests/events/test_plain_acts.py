"""Acts that no row of the lexicon tells are read from the foremost sentences, so that a question may ask for them."""

from __future__ import annotations

import pytest

from reportedly.events.plain_acts import FOREMOST

from .conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "act", "roles"),
    [
        ("Ida Strand disbanded the harbour board on Monday.", "disband", {("agent", "Ida Strand")}),
        ("The Norra Link will be widened.", "widen", {("theme", "Norra Link")}),
        ("Norland plans to recognise the exiled assembly.", "recognise", {("agent", "Norland")}),
        ("Norvik said it would spin off its ferry arm.", "spin off", {("agent", "Norvik")}),
        ("Ida Strand will tour next year.", "tour", {("agent", "Ida Strand")}),
    ],
)
def test_a_verb_of_no_known_type_tells_an_act_with_who_does_it(
    page: Recogniser, text: str, act: str, roles: set[tuple[str, str]]
) -> None:
    (told,) = [each for each in page(text).events if each.act]
    assert told.act == act
    assert roles <= {(each.role, each.name) for each in told.participants}


@pytest.mark.parametrize(
    "text",
    [
        "Ida Strand said the harbour was busy.",
        "Ida Strand visited Turku on Monday.",
        "Ida Strand held talks with Ari Kovanen.",
        "The weather changed the plans of a crew.",
        "Norvik has many ships.",
    ],
)
def test_sayings_known_events_and_what_no_name_has_part_in_are_no_plain_acts(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.act]


def test_only_the_foremost_sentences_are_read_for_them(page: Recogniser) -> None:
    filler = "It rained on the quay. " * (FOREMOST // 20)
    assert not [each for each in page(f"{filler}Ida Strand disbanded the harbour board.").events if each.act]


@pytest.mark.parametrize(
    ("text", "act", "role", "name"),
    [
        (
            "A gang of four thieves stole jewels on display at the Berg boutique.",
            "steal",
            "agent",
            "A gang of four thieves",
        ),
        ("The hull of Norvik Air Flight 610 has been repainted.", "repaint", "theme", "The hull"),
        ("Norland joined the calls for a waiver.", "join", "agent", "Norland"),
    ],
)
def test_what_a_leading_sentence_tells_is_an_act_of_people_without_a_name_too(
    page: Recogniser, text: str, act: str, role: str, name: str
) -> None:
    told = next(each for each in page(text).events if each.act == act)
    assert any(each.role == role and each.name.startswith(name) for each in told.participants)


def test_what_something_is_done_with_has_no_part_in_it(page: Recogniser) -> None:
    (told,) = [each for each in page("Ida Strand sprayed Ari Kovanen with a fire extinguisher.").events if each.act]
    assert [each.name for each in told.participants] == ["Ida Strand", "Ari Kovanen"]
