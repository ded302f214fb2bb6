"""What somebody is put or kept in, and parliaments that ratify, approve, put off and let in."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change

from .conftest import Recogniser, mention

_COURT, _LAW, _PACT = "court ruling or arrest", "law or decision", "agreement"


@pytest.mark.parametrize(
    ("text", "word", "whom", "value"),
    [
        ("President Lars Holm has been placed under house arrest, users say.", "house arrest", "Lars Holm", "CT+"),
        ("The army did not put Lars Holm under house arrest, the ministry said.", "house arrest", "Lars Holm", "CT-"),
        ("There are rumours that Lars Holm is under house arrest.", "house arrest", "Lars Holm", "PS+"),
        ("Is Lars Holm under house arrest?", "house arrest", "Lars Holm", "Uu"),
        ("Lars Holm remained in custody on Friday.", "custody", "Lars Holm", "CT+"),
        ("Lars Holm was put on trial on Friday.", "trial", "Lars Holm", "CT+"),
    ],
)
def test_who_is_put_or_kept_in_a_condition_is_whom_it_befalls(
    page: Recogniser, text: str, word: str, whom: str, value: str
) -> None:
    found = mention(page(text), word)
    assert [(each.role, each.entity) for each in found.participants] == [("target", whom)]
    assert found.factuality[0].value == value


def test_a_siege_befalls_the_city_that_is_under_it(page: Recogniser) -> None:
    found = mention(page("Turku has come under siege, the army said."), "siege")
    assert [(each.role, each.name) for each in found.participants] == [("target", "Turku")]


def test_a_headline_without_a_verb_says_who_is_under_arrest(page: Recogniser) -> None:
    found = mention(page("Nothing is known.", title="Lars Holm under house arrest?"), "house arrest")
    assert [each.entity for each in found.participants] == ["Lars Holm"]


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Denmark's parliament ratified Norway's NATO membership on Friday.", "ratified", _LAW),
        ("Denmark has completed the ratification of the pact.", "ratification", _LAW),
        ("MPs in Denmark have backed Norway's bid to join NATO.", "backed", _LAW),
        ("The parliamentary panel okayed the accession protocol on Friday.", "okayed", _LAW),
        ("The government gave the green light to the tunnel on Friday.", "gave the green light", _LAW),
        ("Norway on Friday became the 33rd member of NATO.", "became", _PACT),
        ("Norway is now a member of NATO.", "is", _PACT),
        ("Norway will accede to the European Union in May.", "accede", _PACT),
    ],
)
def test_parliaments_and_states_decide_in_many_words(page: Recogniser, text: str, word: str, kind: str) -> None:
    assert mention(page(text), word).type == kind


@pytest.mark.parametrize("text", ["Norway is a member of NATO.", "Holm became a member of the club on Friday."])
def test_who_has_long_been_a_member_or_joins_a_club_makes_no_treaty(page: Recogniser, text: str) -> None:
    assert not page(text).events


@pytest.mark.parametrize(
    "text",
    [
        "President Ada Berg has agreed to send to parliament the ratification of Norway's bid.",
        "The cabinet submitted the treaty to parliament for ratification on Friday.",
        "She would forward the protocol and work with the assembly to ensure ratification, Ada Berg said.",
    ],
)
def test_what_is_laid_before_parliament_is_not_yet_ratified(page: Recogniser, text: str) -> None:
    found = mention(page(text), "ratification")
    assert found.factuality[0].value == "PR+"
    assert found.expected


def test_who_expects_a_ratification_does_not_ratify(page: Recogniser) -> None:
    found = mention(page("Denmark's foreign minister expects the ratification within weeks."), "ratification")
    assert not [each for each in found.participants if each.role == "agent"]


def test_a_state_whose_entry_is_ratified_does_not_ratify_it(page: Recogniser) -> None:
    found = mention(page("Nothing.", title="Denmark says completing Norway's NATO ratification easy"), "ratification")
    assert [(each.role, each.name) for each in found.participants] == [("theme", "Norway")]
    assert found.factuality[0].value != "CT+"


@pytest.mark.parametrize(
    "text",
    [
        "The assembly adjourned its vote on the budget on Friday.",
        "The council put the vote on the bridge on hold on Friday.",
        "The vote on the bridge was put on ice on Friday.",
    ],
)
def test_a_vote_is_put_off_in_many_words(page: Recogniser, text: str) -> None:
    assert mention(page(text), "vote").change is Change.POSTPONED


def test_it_is_no_person_who_speaks(page: Recogniser) -> None:
    found = mention(page("Ada Berg said that she would urge parliament to ratify it."), "ratify")
    assert "Ada Berg" not in [each.entity for each in found.participants]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Reports that Lars Holm has died are false, the ministry said.", "died"),
        ("Nothing is known. Reports that Lars Holm has died are a hoax, the ministry said.", "died"),
        ("The claim that Lars Holm has resigned is untrue, the ministry said.", "resigned"),
        ("Rumours that Lars Holm was arrested are fake news, the ministry said.", "arrested"),
    ],
)
def test_who_calls_a_report_false_says_that_it_is_not_so(page: Recogniser, text: str, word: str) -> None:
    recognition = page(text)
    ministry = next(each.id for each in recognition.attributions if each.source.text == "the ministry")
    held = {each.by: each.value for each in mention(recognition, word).factuality}
    assert held[ministry] == "CT-"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Lars Holm is in a coma, users claim.", "coma"),
        ("Lars Holm has fled the country, users claim.", "fled"),
        ("Lars Holm was hospitalised, users claim.", "hospitalised"),
    ],
)
def test_what_befalls_somebody_by_name_is_told_without_a_day(page: Recogniser, text: str, word: str) -> None:
    assert [each.entity for each in mention(page(text), word).participants] == ["Lars Holm"]


@pytest.mark.parametrize("text", ["Residents fled the flames.", "Four people were hospitalised."])
def test_what_befalls_people_without_a_name_needs_a_day(page: Recogniser, text: str) -> None:
    assert not page(text).events


def test_what_a_bill_does_is_no_decision_of_its_own(page: Recogniser) -> None:
    found = page("The senate passed a law banning plastic bags on Friday.").events
    assert [each.text for each in found] == ["passed"]


def test_a_president_signs_a_bill_and_two_states_a_treaty(page: Recogniser) -> None:
    found = page("Lars Holm signed the bill into law on Friday. Peru and Chile signed a treaty on Friday.").events
    assert [str(each.type) for each in found] == [_LAW, _PACT]
