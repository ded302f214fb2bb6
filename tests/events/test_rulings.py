"""What courts do: rule on a day, let a thing be, refuse to."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType, Factuality

from .conftest import Recogniser, mention


def test_a_ruling_has_the_day_of_the_saying(page: Recogniser) -> None:
    """To rule is to say, and what happens at once: the day is that of both."""
    event = mention(page("The Supreme Court ruled on Monday that the levy is void."), "ruled")
    assert event.when is not None
    assert event.when.earliest == "2025-03-10"


def test_a_court_named_after_what_it_ruled_rules(page: Recogniser) -> None:
    """Of two subjects before a verb, the nearer does it."""
    event = mention(page("Norway's wolf cull breaks nature law, the country's top court ruled on Monday."), "ruled")
    assert [each.name for each in event.participants] == ["the country's top court"]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The Supreme Court allowed the levy to take effect.", "allowed"),
        ("A judge lifted the ban.", "lifted"),
        ("The 9th Circuit reinstated the levy.", "reinstated"),
        ("Ana Voss, a federal judge in Utah, halted the levy.", "halted"),
        ("The justices granted the request.", "granted"),
    ],
)
def test_what_a_court_lets_be_it_rules(page: Recogniser, text: str, verb: str) -> None:
    """Lifting, allowing and granting are rulings where a court does it."""
    assert mention(page(text), verb).type is EventType.COURT


def test_who_refuses_to_reinstate_does_not(page: Recogniser) -> None:
    """The refusal is the court's."""
    event = mention(page("A federal appeals court refused to reinstate the levy."), "reinstate")
    assert event.factuality[0].value is Factuality.CERTAINLY_NOT


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("The new law takes effect on May 1.", "takes effect", "2025-05-01"),
        ("A tax on sugar will come into force on May 1.", "come into force", "2025-05-01"),
        ("The rule went into effect on Monday.", "went into effect", "2025-03-10"),
        ("The ministry will implement the order on May 1.", "implement", "2025-05-01"),
    ],
)
def test_what_is_enacted_comes_into_force(page: Recogniser, text: str, words: str, day: str) -> None:
    """Laws, rules, taxes and bans take effect on a day."""
    event = mention(page(text), words)
    assert event.type is EventType.LAW
    assert event.when is not None
    assert event.when.earliest == day


@pytest.mark.parametrize(
    ("text", "verb", "value"),
    [
        ("Olav Brandt pleaded not guilty on Monday.", "pleaded not guilty", Factuality.CERTAINLY_NOT),
        ("Olav Brandt pleaded guilty on Monday.", "pleaded guilty", Factuality.CERTAIN),
        ("Olav Brandt was sent to jail on Monday.", "sent", Factuality.CERTAIN),
        ("A judge revoked the bail of Olav Brandt.", "revoked", Factuality.CERTAIN),
        ("Olav Brandt faces charges of fraud.", "faces", Factuality.CERTAIN),
    ],
)
def test_pleas_charges_and_jail_are_of_the_courts(page: Recogniser, text: str, verb: str, value: Factuality) -> None:
    """To plead not guilty is no plea of guilt; who faces charges has been charged."""
    event = mention(page(text), verb)
    assert event.type is EventType.COURT
    assert event.factuality[0].value is value


def test_who_sends_a_letter_sends_nobody_to_jail(page: Recogniser) -> None:
    """Only whom it is done to, and where to, make a sending one to jail."""
    found = page("Olav Brandt sent a letter to the jail on Monday.")
    assert all(event.type is not EventType.COURT for event in found.events)


def test_no_deal_that_was_made_is_denied_once(page: Recogniser) -> None:
    """The "no" before the subject and the verb it governs are one negation."""
    event = mention(page("No deal was made between Norway and Sweden on Monday."), "deal")
    assert event.factuality[0].value is Factuality.CERTAINLY_NOT


def test_the_effects_that_a_repeal_would_have_leave_it_open(page: Recogniser) -> None:
    """What "a" thing would do says nothing of whether it comes."""
    event = mention(page("Lund said the effects of a repeal of the programme would not be immediate."), "repeal")
    assert event.factuality[0].value is Factuality.POSSIBLE


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Ivan Kral lost his appeal against his conviction on Monday.", "lost"),
        ("Ann Roe won her lawsuit against Norlink.", "won"),
        ("Ivan Kral's appeal was rejected on Monday.", "rejected"),
    ],
)
def test_who_wins_or_loses_in_court_does_no_business(page: Recogniser, text: str, verb: str) -> None:
    assert mention(page(text), verb).type is EventType.COURT


@pytest.mark.parametrize("text", ["Norlink lost the contract.", "Norlink won an order."])
def test_who_wins_or_loses_an_order_does(page: Recogniser, text: str) -> None:
    assert mention(page(text), text.split()[1]).type is EventType.ECONOMIC


def test_a_ban_that_a_parliament_passes_is_law(page: Recogniser) -> None:
    assert mention(page("Parliament passed a ban on vaping."), "passed").type is EventType.LAW


@pytest.mark.parametrize(
    "text", ["Ivan Kral is still in prison, his lawyer said.", "The ministry said that Ivan Kral was still in jail."]
)
def test_who_is_still_in_jail_has_not_been_released(page: Recogniser, text: str) -> None:
    (told,) = page(text).events
    assert (told.type, told.factuality[0].value) == (EventType.COURT, Factuality.CERTAINLY_NOT)


@pytest.mark.parametrize(
    "text", ["Ivan Kral, who is still in prison, wrote a book.", "Ivan Kral was still in prison in 1998."]
)
def test_what_is_told_by_the_way_or_of_the_past_denies_no_release(page: Recogniser, text: str) -> None:
    assert EventType.COURT not in {each.type for each in page(text).events}
