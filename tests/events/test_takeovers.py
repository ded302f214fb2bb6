"""Takeovers in all the wordings of newspapers: what is offered, agreed, called off, closed, and when."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, EventMention, EventType, Factuality

from .conftest import Recogniser, mention


def held(event: EventMention) -> set[Factuality]:
    return {judgement.value for judgement in event.factuality}


def cast(event: EventMention) -> set[tuple[str, str]]:
    return {(each.role, str(each.entity)) for each in event.participants}


_SIDES = {("agent", "Norlink"), ("theme", "Balticfer")}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Norlink has taken control of Balticfer.", "taken control"),
        ("Balticfer has entered into a definitive agreement to be acquired by Norlink.", "acquired"),
        ("The board of Balticfer has agreed to a takeover offer from Norlink.", "offer"),
        ("Norlink has made an offer for all of Balticfer.", "offer"),
        ("Norlink will take Balticfer private.", "take"),
        ("The takeover of Balticfer by Norlink was completed on Monday.", "completed"),
        ("Norlink is in talks to buy all or part of Balticfer.", "buy"),
        ("Norlink has completed the Balticfer takeover.", "takeover"),
    ],
)
def test_who_buys_and_who_is_bought_are_told_apart(page: Recogniser, text: str, word: str) -> None:
    event = mention(page(text), word)
    assert event.type is EventType.ECONOMIC
    assert cast(event) == _SIDES


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Balticfer has entered into an agreement to be acquired by Norlink.", "acquired"),
        ("Norlink tabled a bid for Balticfer on Monday.", "bid"),
        ("Norlink made an offer for Balticfer last week.", "offer"),
        ("Once the takeover of Balticfer closes, Norlink will cut jobs.", "closes"),
    ],
)
def test_what_is_offered_or_agreed_lies_ahead_and_has_no_day_yet(page: Recogniser, text: str, word: str) -> None:
    event = mention(page(text), word)
    assert event.expected
    assert event.when is None
    assert held(event) == {Factuality.PROBABLE}


def test_the_day_of_an_agreement_is_not_the_day_of_the_takeover(page: Recogniser) -> None:
    assert mention(page("Norlink agreed to buy Balticfer on Sunday."), "buy").when is None


def test_a_limit_for_the_closing_is_a_time_of_the_takeover(page: Recogniser) -> None:
    when = mention(page("Norlink agreed to buy Balticfer by Monday."), "buy").when
    assert when is not None
    assert when.latest == "2025-03-17"


@pytest.mark.parametrize(
    ("text", "word", "change"),
    [
        ("Norlink has pulled the plug on its purchase of Balticfer.", "purchase", Change.CANCELLED),
        ("Norlink is walking away from its agreement to buy Balticfer.", "buy", Change.CANCELLED),
        ("Norlink has pulled out of its deal with Balticfer.", "deal", Change.CANCELLED),
        ("Norlink has withdrawn its offer for Balticfer.", "offer", Change.CANCELLED),
        ('Norlink said its deal for Balticfer was "temporarily on hold".', "deal", Change.POSTPONED),
        ("Norlink put its takeover of Balticfer on ice.", "takeover", Change.POSTPONED),
    ],
)
def test_a_deal_is_called_off_or_put_on_hold_in_many_words(
    page: Recogniser, text: str, word: str, change: Change
) -> None:
    assert mention(page(text), word).change is change


def test_who_takes_no_part_in_plans_denies_them(page: Recogniser) -> None:
    text = '"Norlink is not participating in any plans to buy Balticfer," a spokesman said.'
    assert Factuality.CERTAINLY_NOT in held(mention(page(text), "buy"))


def test_who_goes_through_with_a_purchase_will_make_it(page: Recogniser) -> None:
    event = mention(page("Norlink said that it would go through with the purchase of Balticfer."), "purchase")
    assert event.expected
    assert Factuality.CERTAIN in held(event)


def test_a_headline_names_who_strikes_the_deal(page: Recogniser) -> None:
    found = page("-", title="Clara Nunez strikes deal to buy Balticfer")
    assert ("agent", "Clara Nunez") in cast(mention(found, "buy"))


def test_a_company_becomes_part_of_another(page: Recogniser) -> None:
    event = mention(page("Tarn Foods will become part of Norlink Group in June."), "become part")
    assert event.type is EventType.ECONOMIC
    assert ("theme", "Tarn Foods") in cast(event)


def test_a_town_that_is_taken_is_no_takeover(page: Recogniser) -> None:
    found = page("The army took control of Turku on Monday.")
    assert all(each.type is not EventType.ECONOMIC for each in found.events)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lahti Bank calls it quits on merger with Verkko.", "merger"),
        ("The merger between Verkko and Lahti Bank unravelled on Monday.", "merger"),
        ("Lahti Bank backed out of the proposed merger with Verkko after a ruling.", "merger"),
        ("The planned merger of Verkko and Lahti Bank crumbled on Monday.", "merger"),
        ("Lahti Bank dumped its merger with Verkko.", "merger"),
    ],
)
def test_a_deal_is_called_off_in_many_words(page: Recogniser, text: str, words: str) -> None:
    """Given up, walked out of, or fallen to pieces."""
    assert mention(page(text), words).change is Change.CANCELLED


def test_who_calls_off_a_deal_is_a_side_of_it_and_a_judge_is_not(page: Recogniser) -> None:
    """Nor is the country in which the companies merge."""

    def sides(text: str) -> set[str]:
        return {each.name for each in mention(page(text), "merger").participants}

    assert sides("Lahti Bank terminates merger with Verkko.") == {"Lahti Bank", "Verkko"}
    blocked = sides("A judge on Monday blocked the merger of Verkko and Lahti Bank.")
    assert " and ".join(sorted(blocked, reverse=True)) == "Verkko and Lahti Bank"
    assert sides("The deal is the largest U.S. merger in years, Verkko said.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Norlink and Balticfer are in talks about a merger.",
        "Norlink and Balticfer announced plans on Monday to work toward a merger that would form the largest shipper.",
        "Norlink and Balticfer had ended talks on a merger.",
    ],
)
def test_who_talks_of_a_merger_or_plans_it_are_its_sides(page: Recogniser, text: str) -> None:
    event = mention(page(text), "merger")
    assert cast(event) == {("agent", "Norlink"), ("agent", "Balticfer")}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Norlink denied that it planned a bid for Balticfer Bank.", "bid"),
        ("Norlink has no interest in buying Balticfer Bank, it said.", "buying"),
        ("Norlink denied it was working on a counterbid for Balticfer Bank.", "counterbid"),
    ],
)
def test_who_says_no_to_a_bid_does_not_make_it(page: Recogniser, text: str, word: str) -> None:
    event = mention(page(text), word)
    assert ("agent", "Norlink") in cast(event)
    assert Factuality.CERTAINLY_NOT in held(event)
    assert Factuality.CERTAIN not in held(event)


def test_who_has_shown_interest_in_buying_may_buy(page: Recogniser) -> None:
    event = mention(page("Norlink has shown interest in buying Balticfer Bank, two people said."), "buying")
    assert Factuality.POSSIBLE in held(event)


def test_what_is_taken_control_of_is_no_village(page: Recogniser) -> None:
    """A name that the gazetteer has not may be a firm's, where a firm is the one who takes it."""
    found = page("Rebels have taken control of Balticfer.").events
    assert [each.text for each in found if each.type == "economic transaction or result"] == []


@pytest.mark.parametrize(("what", "firm"), [("all shares of Fjell", "Fjell"), ("some shares of Fjell", None)])
def test_whoever_buys_all_shares_buys_the_firm(page: Recogniser, what: str, firm: str | None) -> None:
    found = mention(page(f"Norvik has acquired {what}."), "acquired")
    assert [each.entity for each in found.participants if each.role == "theme"] == [firm]


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("The sale of Fjell to Norvik has to win consent first.", True),
        ("The sale of Fjell to Norvik needs no approval.", False),
        ("The sale of Fjell to Norvik awaits approval.", True),
        ("The sale of Fjell to Norvik raised 2 million on Monday.", False),
    ],
)
def test_what_still_awaits_leave_is_to_come(page: Recogniser, text: str, ahead: bool) -> None:
    assert mention(page(text), "sale").expected is ahead


@pytest.mark.parametrize(
    "text",
    [
        "Norvik agreed on Wednesday to buy a controlling stake in Lumeo Corp for $3.5 billion.",
        "Norvik will buy 66 percent of Lumeo.",
        "Norvik is to acquire a majority of the shares of Lumeo.",
        "Norvik is taking a 60% stake in Lumeo.",
        "Norvik will secure two thirds of the shares of Lumeo.",
        "Norvik bought two thirds of Lumeo.",
        "Lumeo's board accepted the acquisition by Norvik.",
        "The board of Lumeo decided on Thursday to accept a takeover by Norvik.",
        "Lumeo has agreed to a takeover by Norvik.",
        "Norvik's acquisition of 66 percent of Lumeo was completed on Friday.",
    ],
)
def test_who_gets_most_of_a_firm_takes_it_over(page: Recogniser, text: str) -> None:
    """A share that gives control is the firm's, and who accepts a takeover is whom it befalls."""
    (deal,) = [each for each in page(text).events if each.type is EventType.ECONOMIC]
    told = {each.role: each.entity for each in deal.participants}
    assert told["agent"] == "Norvik"
    assert str(told["theme"]).split()[0] == "Lumeo"


@pytest.mark.parametrize(
    "text",
    [
        "Norvik takes a stake in Lumeo.",
        "Norvik bought a 5 percent stake in Lumeo.",
        "The Reds won a majority in the Senate.",
        "Rebels seized control of Goma.",
    ],
)
def test_a_small_share_or_a_majority_of_votes_makes_no_owner(page: Recogniser, text: str) -> None:
    deals = [each for each in page(text).events if each.type is EventType.ECONOMIC]
    assert not any(part.role == "theme" and part.entity for deal in deals for part in deal.participants)


@pytest.mark.parametrize(
    ("text", "role"),
    [("The union condemns attack by police in Turku.", "agent"), ("Lumeo rejects bid by Norvik", "agent")],
)
def test_by_right_behind_a_noun_says_whose_doing_it_is(page: Recogniser, text: str, role: str) -> None:
    """Headlines leave out the article, and the parser hangs the doer on the verb."""
    names = [each.name for event in page(text).events for each in event.participants if each.role == role]
    assert names
    assert set(names) & {"police", "Norvik"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Norlink terminated its merger agreement with Balticfer on Wednesday.", "merger agreement"),
        ("Norlink ditched its takeover agreement with Balticfer.", "takeover agreement"),
        ("Norlink and Balticfer have terminated their merger agreement.", "merger agreement"),
        ("Norlink terminated its merger with Balticfer on Wednesday.", "merger"),
    ],
)
def test_who_leaves_what_was_signed_for_a_merger_leaves_the_merger_with_whom_it_was(
    page: Recogniser, text: str, word: str
) -> None:
    event = mention(page(text), word)
    assert event.type is EventType.ECONOMIC
    assert event.change is Change.CANCELLED
    sides = str([each.entity for each in event.participants])
    assert "Norlink" in sides
    assert "Balticfer" in sides


def test_a_merger_agreement_that_is_signed_is_a_merger_to_come(page: Recogniser) -> None:
    event = mention(page("Norlink's merger agreement with Balticfer values it at 3 billion euros."), "merger agreement")
    assert event.expected
    assert event.when is None
    assert Factuality.CERTAIN not in held(event)


def test_other_agreements_are_no_takeovers(page: Recogniser) -> None:
    event = mention(page("Norvik ended its trade agreement with Sundia on Friday."), "agreement")
    assert event.type is EventType.AGREEMENT


@pytest.mark.parametrize(
    "text",
    [
        "It follows Norlink's $68 billion agreement with Balticfer, of this month. Norlink will buy Balticfer.",
        "Norlink's January deal to buy Balticfer is under review.",
    ],
)
def test_the_day_of_a_deal_is_that_of_its_signing(page: Recogniser, text: str) -> None:
    told = [each for each in page(text).events if each.type is EventType.ECONOMIC]
    assert told
    assert all(each.when is None for each in told)


def test_a_deal_that_is_told_to_close_on_a_day_closes_then(page: Recogniser) -> None:
    told = page("Norlink bought Balticfer. Norlink plans to close the deal on Friday.").events
    assert any(each.when is not None for each in told)
