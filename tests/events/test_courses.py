"""Words by which plans are made, moved, denied and carried out: what becomes of the event, and who takes part."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, EventMention, EventType

from .conftest import Recogniser, mention


def people(event: EventMention) -> list[object]:
    return [each.entity or each.name for each in event.participants]


def values(event: EventMention) -> list[str]:
    return [str(each.value) for each in event.factuality]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("A court in Bergen will deliver its verdict on April 11, a spokeswoman said.", "verdict"),
        ("Pilots at Skylane will go on strike on April 10, their union said.", "strike"),
        ("Dockers at Turku could go on strike on March 21, two officials said.", "strike"),
    ],
)
def test_a_day_said_of_the_verb_is_that_of_what_it_carries(page: Recogniser, text: str, word: str) -> None:
    event = mention(page(text), word)
    assert event.expected and event.when and event.when.earliest in ("2025-04-11", "2025-04-10", "2025-03-21")


def test_what_is_moved_to_another_city_keeps_its_day(page: Recogniser) -> None:
    moved = mention(page("The meeting of Novak and Petrov has been moved from Vienna to Geneva."), "meeting")
    assert moved.change is None
    put_off = mention(page("The meeting of Novak and Petrov has been moved from Friday to next week."), "meeting")
    assert put_off.change is Change.POSTPONED


def test_a_delayed_decision_on_a_thing_delays_the_thing(page: Recogniser) -> None:
    event = mention(page("The regulator has delayed its decision on approval of the drug Corvex."), "approval")
    assert event.change is Change.POSTPONED


def test_who_is_alive_has_not_died(page: Recogniser) -> None:
    event = mention(page("The actor Rolf Amund is alive, his agent Mia Holt said."), "alive")
    assert (event.type, people(event), values(event)[0]) == (EventType.DEATH, ["Rolf Amund"], "CT-")


def test_a_ceasefire_agreed_to_is_still_to_come_into_force(page: Recogniser) -> None:
    agreed = mention(page("Peru and Chile have agreed to a ceasefire, both governments said."), "ceasefire")
    assert agreed.expected and people(agreed) == ["Peru", "Chile"] and values(agreed)[0] == "PR+"
    holds = mention(page("The ceasefire between Peru and Chile came into force on Saturday."), "ceasefire")
    assert not holds.expected and values(holds) == ["CT+"]


def test_who_denies_being_in_talks_to_do_it_denies_both(page: Recogniser) -> None:
    read = page("Norlink denied that it was in talks to merge with Balticfer.")
    assert values(mention(read, "talks"))[0] == values(mention(read, "merge"))[0] == "CT-"


def test_who_has_no_intention_of_it_says_that_it_will_not_be(page: Recogniser) -> None:
    assert values(mention(page('"I have no intention of resigning," Petra Lund said.'), "resigning"))[0] == "CT-"


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ("Pilots at the airline Skylane went on strike on Monday.", "strike", ["Skylane pilots"]),
        ("There are no plans for Novak to meet Petrov, a palace official said.", "meet", ["Novak", "Petrov"]),
        ("Delegations from Peru and Chile held talks on Monday.", "talks", [("Peru", "Chile")]),
        ("Norlink is in talks to merge with Balticfer.", "merge", ["Norlink", "Balticfer"]),
        ("OSLO - Peru and Chile exchanged 20 prisoners on Friday.", "exchanged", ["Peru", "Chile"]),
        ("The regulator approved the drug Corvex on Friday.", "approved", ["The regulator", "Corvex"]),
        ("Anton Brask was found guilty of fraud on Friday.", "found", ["Anton Brask"]),
        (
            "Clara Nunez is likely to be appointed governor, two sources said.",
            "appointed",
            ["Clara Nunez", "governor"],
        ),
        ("Velora will recall 4,000 cars.", "recall", ["Velora", "4,000 cars"]),
    ],
)
def test_who_takes_part(page: Recogniser, text: str, word: str, who: list[str]) -> None:
    assert people(mention(page(text), word)) == who


def test_the_next_attempt_is_that_of_the_launch_told_before(page: Recogniser) -> None:
    read = page(
        "The launch of the Aquila rocket was scrubbed on Tuesday. Orbis said the next attempt would be on Friday."
    )
    attempt = mention(read, "attempt")
    assert attempt.type is EventType.LAUNCH and attempt.when and attempt.when.earliest == "2025-03-14"


def test_flights_that_an_airline_cancels_are_no_launches(page: Recogniser) -> None:
    read = page("The airline cancelled 140 flights on Monday.")
    assert not [event for event in read.events if event.type is EventType.LAUNCH]


def test_a_right_to_go_is_no_plan_to_go_in_a_headline_either(page: Recogniser) -> None:
    read = page("Officials met on Monday.", title="Palace says Novak has a right to visit Norway")
    event = next(each for each in read.events if each.text == "visit")
    assert values(event)[0] == "Uu"


def test_what_is_ordered_is_still_to_be_done(page: Recogniser) -> None:
    ordered = mention(page("A court on Tuesday ordered the extradition of Marek Dolan to Poland."), "extradition")
    assert ordered.expected and values(ordered)[0] == "PR+"
    possible = mention(page("A court may order the extradition of Marek Dolan, his lawyer said."), "extradition")
    assert values(possible)[0] == "PS+"


def test_who_offers_to_buy_may_buy(page: Recogniser) -> None:
    offer = mention(page("Kestrel Foods said it had made an offer to buy Marlowe."), "buy")
    assert values(offer)[0] == "PS+"


def test_a_year_that_tells_which_thing_is_no_day(page: Recogniser) -> None:
    passed = mention(page("The parliament passed the 2026 budget on Monday."), "passed")
    assert passed.when and passed.when.earliest == "2025-03-10"


def test_who_calls_off_a_strike_was_to_hold_it(page: Recogniser) -> None:
    strike = mention(page("Unions representing rail workers in Turku called off a strike on Monday."), "strike")
    assert (strike.change, people(strike)) == (Change.CANCELLED, ["Turku rail workers"])


def test_the_day_right_after_said_is_that_of_the_saying(page: Recogniser) -> None:
    read = page("Novak said on Thursday he would meet Petrov in Riga within two weeks.")
    assert mention(read, "meet").when is None
    assert read.attributions[0].as_of == "2025-03-13"


def test_what_will_not_come_before_a_day_has_that_floor(page: Recogniser) -> None:
    read = page(
        "The launch of the Aquila rocket was scrubbed. The next attempt will not come before May 17, Orbis said."
    )
    attempt = mention(read, "attempt")
    assert attempt.when and (attempt.when.earliest, attempt.when.latest, attempt.when.floor) == (
        "2025-05-17",
        None,
        True,
    )
    assert values(attempt)[0] == "PR+"


def test_what_is_cleared_for_launch_is_launched(page: Recogniser) -> None:
    launch = mention(page("The Aquila rocket has been cleared for launch on May 17, Orbis said."), "launch")
    assert people(launch) == ["Aquila rocket"]


def test_who_is_accused_of_a_deed_did_it_in_the_accusers_words(page: Recogniser) -> None:
    deed = mention(page("Peru accused Chile of blowing up the Orel dam."), "blowing up")
    assert people(deed)[0] == "Chile" and values(deed)[0] == "CT+"


def test_a_deal_to_buy_is_about_what_is_bought(page: Recogniser) -> None:
    deal = mention(page("Arlo Denning said that he was terminating his deal to buy Marlowe."), "deal")
    assert (deal.change, people(deal)) == (Change.CANCELLED, ["Arlo Denning", "Marlowe"])
    held = mention(page("Kestrel said that its deal with Marlowe was temporarily on hold."), "deal")
    assert held.change is Change.POSTPONED


def test_a_company_that_agrees_to_be_acquired_is_to_be_acquired(page: Recogniser) -> None:
    bought = mention(page("Marlowe said it had agreed to be acquired by Arlo Denning."), "acquired")
    assert bought.expected and people(bought) == ["Arlo Denning", "Marlowe"]


def test_a_plan_given_up_years_ago_is_background(page: Recogniser) -> None:
    read = page("Novak will visit Japan on May 18, her office said. She cancelled a visit to Japan in 2022.")
    first, second = [event for event in read.events if event.type is EventType.VISIT]
    assert (first.background, second.background) == (False, True)


def test_a_postponed_vote_that_is_to_be_on_a_day_is_on_that_day(page: Recogniser) -> None:
    vote = mention(page("Gabon will hold its postponed election on May 11, the commission said."), "election")
    assert vote.when and vote.when.earliest == "2025-05-11"


def test_it_is_who_denies_having_done_it(page: Recogniser) -> None:
    seized = mention(page("The navy of Yemen denied on Friday that it had seized the tanker Orion."), "seized")
    assert values(seized)[0] == "CT-"


def test_who_seizes_by_the_passive_is_who_it_is_by(page: Recogniser) -> None:
    seized = mention(page("The tanker Orion has been seized by the navy of Yemen, its owner said."), "seized")
    assert seized.type in (EventType.ATTACK, EventType.COURT)


@pytest.mark.parametrize(
    ("text", "word", "change"),
    [
        ("Novak has no plans to cancel the summit, her office said.", "summit", None),
        ("There are no plans to delay the launch, the agency said.", "launch", None),
        ("Novak announced plans to cancel the summit.", "summit", Change.CANCELLED),
        ("Novak pulled Lena Berg's nomination on Monday.", "nomination", Change.CANCELLED),
    ],
)
def test_no_plans_to_call_it_off_leave_it_as_it_was(
    page: Recogniser, text: str, word: str, change: Change | None
) -> None:
    event = mention(page(text), word)
    assert event.change is change
    assert all(judgement.score >= 0 for judgement in event.factuality)
