"""What headlines tell in their own grammar: participles, series without an "and", who picks whom, who leaves what."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, EventMention, EventType, Factuality, PartKind

from .conftest import Recogniser, mention, read

BODY = "It was a long day in Turku. The weather was fine."


def told(page: Recogniser, headline: str, text: str) -> EventMention:
    found = [each for each in page(BODY, headline).events if each.part is PartKind.TITLE and each.text == text]
    assert found, [each.text for each in page(BODY, headline).events]
    return found[0]


def roles(event: EventMention) -> dict[str, str]:
    return {each.role: str(each.entity or each.name) for each in event.participants}


@pytest.mark.parametrize(
    ("headline", "text", "role", "who"),
    [
        ("Attacker killed at Turku police station", "killed", "victim", "Attacker"),
        ("Marta Lund fired from Northwire for misconduct", "fired", "appointee", "Marta Lund"),
        ("Rebels killed at least 30 in market", "killed", "agent", "Rebels"),
    ],
)
def test_a_bare_participle_is_done_to_somebody(page: Recogniser, headline: str, text: str, role: str, who: str) -> None:
    event = told(page, headline, text)
    assert roles(event).get(role, who if role == "agent" else None) == who
    assert role != "agent" or "victim" not in roles(event) or roles(event)["victim"] != who


@pytest.mark.parametrize(
    ("headline", "text", "agent", "appointee"),
    [
        ("President picks Marta Lund for intelligence chief", "picks", "President", "Marta Lund"),
        ("Ana Roe taps Marta Lund for top court seat", "taps", "Ana Roe", "Marta Lund"),
        ("Marta Lund is Ana Roe's choice for envoy", "choice", "Ana Roe", "Marta Lund"),
        ("Marta Lund is Ana Roe's Supreme Court pick", "pick", "Ana Roe", "Marta Lund"),
        ("Ana Roe picks Marta Lund as running mate", "picks", "Ana Roe", "Marta Lund"),
        ("Ana Roe fires Norlink Director Marta Lund", "fires", "Ana Roe", "Marta Lund"),
    ],
)
def test_who_picks_whom_for_a_post(page: Recogniser, headline: str, text: str, agent: str, appointee: str) -> None:
    event = told(page, headline, text)
    assert event.type is EventType.APPOINTMENT
    assert roles(event) == {"agent": agent, "appointee": appointee}


def test_an_editors_pick_is_for_no_post(page: Recogniser) -> None:
    assert not page(BODY, "Ana Roe's pick for best coffee in town").events


@pytest.mark.parametrize("headline", ["Marta Lund withdraws as Labor nominee", "Labor nominee withdraws"])
def test_a_nominee_drops_out(page: Recogniser, headline: str) -> None:
    assert told(page, headline, "withdraws").type is EventType.APPOINTMENT


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Ana Roe to pull out of Trans-Fjell Partnership", "pull out"),
        ("Ana Roe pulls Norway out of Turku climate agreement", "pulls"),
        ("Ana Roe withdraws Norway from climate pact", "withdraws"),
    ],
)
def test_whoever_rules_a_state_takes_it_out_of_a_pact(page: Recogniser, headline: str, text: str) -> None:
    event = told(page, headline, text)
    assert event.type is EventType.LAW
    assert ("agent", "Ana Roe") in [(each.role, each.entity) for each in event.participants]


def test_a_firm_pulls_out_of_what_has_a_name(page: Recogniser) -> None:
    event = told(page, "Norlink pulls out of Sundcare exchanges in Turku", "pulls out")
    assert event.act == "pull out"


@pytest.mark.parametrize(
    ("text", "trigger", "doer"),
    [
        ("Members condemned the decision by Ana Roe to commute the sentence of Marta Lund.", "commute", "Ana Roe"),
        ("Ana Roe slammed Marta Lund for signing the Turku pact.", "signing", "Marta Lund"),
    ],
)
def test_who_does_what_others_judge(page: Recogniser, text: str, trigger: str, doer: str) -> None:
    assert doer in [each.entity for each in mention(page(text), trigger).participants]


def test_to_an_end_whoever_does_the_one_does_the_other(page: Recogniser) -> None:
    event = told(page, "Ana Roe shuns party leaders to cut debt deal with Marta Lund", "cut")
    assert [each.entity for each in event.participants] == ["Ana Roe", "Marta Lund"]


def test_a_series_in_a_headline_is_done_by_one(page: Recogniser) -> None:
    event = told(page, "Ana Roe fires chief diplomat Per Berg after clashes, taps Marta Lund", "taps")
    assert roles(event)["agent"] == "Ana Roe"


def test_a_sender_in_brackets_opens_the_text(page: Recogniser) -> None:
    event = mention(page("(CNN) Envoy Marta Lund met the mayor of Turku on Monday."), "met")
    assert "Marta Lund" in [each.entity for each in event.participants]
    assert "CNN" not in [each.entity for each in event.participants]


def test_words_attack_nobody(page: Recogniser) -> None:
    found = page("Ana Roe on Friday attacked Marta Lund as a con artist.").events
    assert not [each for each in found if each.type is EventType.ATTACK]


@pytest.mark.parametrize(
    "text", ["The federal government shut down on Saturday.", "A government shutdown began on Saturday."]
)
def test_a_government_shuts_down(page: Recogniser, text: str) -> None:
    (event,) = page(text).events
    assert event.when is not None
    assert [each.value for each in event.factuality if each.by == ARTICLE] == [Factuality.CERTAIN]


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Supreme Court rules against Turku levy", "rules"),
        ("Supreme Court sides with baker", "sides"),
        ("Top court orders new election map", "orders"),
    ],
)
def test_what_a_court_does_is_a_ruling(page: Recogniser, headline: str, text: str) -> None:
    assert told(page, headline, text).type is EventType.COURT


def test_what_a_state_stands_before_is_about_it(page: Recogniser) -> None:
    event = mention(page("Senators opened a Peru probe in January."), "probe")
    assert ("target", "Peru") in [(each.role, each.entity) for each in event.participants]


def test_the_ban_of_many_is_whoever_governs(page: Recogniser) -> None:
    found = page("President Johnson spoke on Monday. A judge blocked the Johnson travel ban on Monday.").events
    (ban,) = [each for each in found if each.text == "ban"]
    assert [(each.role, each.entity) for each in ban.participants] == [("agent", "Johnson")]


def test_the_secretary_of_state_is_no_state(page: Recogniser) -> None:
    (event,) = page("Marta Lund would be the new Secretary of State, the president announced.").events
    assert [each.entity for each in event.participants] == ["Marta Lund"]


def test_a_probe_that_flies_is_no_inquiry(page: Recogniser) -> None:
    text = "The Heron 2 probe lifted off on Monday from Kourou, and a lunar probe is to follow."
    assert "probe" not in [event.text for event in page(text).events]


def test_whoever_reopens_an_inquiry_holds_it_about_whose_matter_stands_before_it(page: Recogniser) -> None:
    event = told(page, "FBI reopens Marta Lund email investigation", "investigation")
    assert roles(event) == {"agent": "FBI", "target": "Marta Lund"}


def test_a_state_before_a_launch_launches(page: Recogniser) -> None:
    event = told(page, "Ana Roe on North Korea missile launch: 'Nothing is settled'", "launch")
    assert roles(event) == {"agent": "North Korea"}


def test_a_capital_hides_no_verb_whose_past_is_common(page: Recogniser) -> None:
    event = told(page, "Ana Roe Embraces Pillars of Old Foreign Policy", "Embraces")
    assert roles(event)["agent"] == "Ana Roe"


def test_to_allow_a_trade_is_a_decision(page: Recogniser) -> None:
    event = told(page, "Norway to allow imports of whale oil", "allow")
    assert (event.type, event.expected) == (EventType.LAW, True)
    assert roles(event)["agent"] == "Norway"


def test_a_headline_is_as_firm_as_it_says_where_the_body_only_mentions_the_like(page: Recogniser) -> None:
    body = "Spending details are still to be filled in. The Turku council may OK another budget if it passes a bill."
    found = page(body, "Turku council approves budget plan").events
    (event,) = [each for each in found if each.part is PartKind.TITLE]
    assert [each.value for each in event.factuality if each.by == ARTICLE] == [Factuality.CERTAIN]


def test_what_a_headline_tells_to_be_ordered_is_to_come() -> None:
    found = mention(read("All is well.", "Norway's King Orders Attack on Peru, Officials Say"), "Attack")
    assert found.expected
    assert {each.value for each in found.factuality} == {Factuality.PROBABLE, Factuality.UNCOMMITTED}


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Norvik Names Anna Lund CEO", "Names"),
        ("Norvik Board Set to Name Anna Lund CEO", "Name"),
        ("Norvik appoints Anna Lund finance chief", "appoints"),
        ("Norvik Appoints Anna Lund President of Its Turku Unit", "Appoints"),
    ],
)
def test_a_post_behind_a_name_is_given_to_it(page: Recogniser, headline: str, text: str) -> None:
    assert roles(told(page, headline, text))["appointee"] == "Anna Lund"
