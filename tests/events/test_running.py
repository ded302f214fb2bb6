"""Who runs for an office: he stands, enters a race, launches a campaign, is a candidate, or rules himself out."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, EventType

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "words", "sign"),
    [
        ("Tom Lind is going to stand, a minister said as the leadership election approached.", "stand", 1),
        ("Lena Ollen said she was ready to run in the leadership election.", "run", 1),
        ("Lena Ollen will not run, she said, two days before nominations close for the party leadership.", "run", -1),
        ("Lena Ollen will run again in 2024, the senator's spokesman told voters in the primary.", "run", 1),
        ("Lena Ollen is running to be the next mayor.", "running", 1),
        ("Lena Ollen will stand as a candidate in the presidential election.", "stand", 1),
        ("Lena Ollen filed papers to run for the Senate.", "run", 1),
        ("Lena Ollen entered the presidential race on Monday.", "entered", 1),
        ("Lena Ollen jumped into the race for governor.", "jumped", 1),
        ("Lena Ollen launched her presidential campaign on Monday.", "launched", 1),
        ("Lena Ollen announced a bid for the Senate.", "announced", 1),
        ("Lena Ollen declared her candidacy on Monday.", "declared", 1),
        ("Lena Ollen threw her hat into the ring for governor.", "threw", 1),
        ("Lena Ollen will not be a candidate for president.", "be", -1),
        ("Lena Ollen has ruled herself out of the leadership race.", "ruled", -1),
        ("Lena Ollen ruled out a run for president.", "run", -1),
        ("Lena Ollen is considering a leadership bid.", "bid", 1),
        ("Lena Ollen is weighing a bid for her old job as prime minister.", "bid", 1),
    ],
)
def test_who_runs_for_an_office_is_told_in_many_ways(page: Recogniser, text: str, words: str, sign: int) -> None:
    """Each of them is of one person, and of the post that he wants."""
    event = mention(page(text), words)
    assert event.type is EventType.APPOINTMENT
    assert [(each.role, each.entity) for each in event.participants] == [("appointee", text[: text.index(" ", 6)])]
    assert event.factuality[0].score * sign > 0


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ollen ran out of the burning house on election day, voters in the primary said.",
        "Lena Ollen runs the election commission, and voters trust her.",
        "Lena Ollen stood by her candidate during the election campaign.",
        "The mayor stood at the window as voters entered the polling station for the primary election.",
        "Lena Ollen launched a campaign to save the mine.",
        "Police launched a campaign against drink-driving before the election.",
        "Lena Ollen joined the race on the third lap.",
        "Turkey's bid for the Olympics was announced.",
    ],
)
def test_who_runs_a_shop_or_stands_by_somebody_is_no_candidate(page: Recogniser, text: str) -> None:
    """The words have everyday senses."""
    assert all(event.type is not EventType.APPOINTMENT for event in page(text).events)


def test_a_bid_for_a_company_stays_one(page: Recogniser) -> None:
    """A firm runs for nothing."""
    assert mention(page("Norlink launched a bid for Balticfer."), "bid").type is EventType.ECONOMIC


def test_who_pulls_out_of_a_race_calls_off_his_candidacy(page: Recogniser) -> None:
    """Two things are told: that he leaves, and that the candidacy is off. The race gives nobody the post."""
    told = page("Lena Ollen pulled out of the race to be the next prime minister.").events
    assert [(event.text, event.change) for event in told] == [("pulled out", None), ("race", Change.CANCELLED)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lena Ollen insisted she will lead the Reform Party into the next general election.", "lead"),
        ("Lena Ollen said she would serve out her term.", "serve out"),
        ("Lena Ollen vowed to fight on after calls for her to resign.", "fight on"),
    ],
)
def test_who_is_to_go_on_to_a_later_day_does_not_leave_before(page: Recogniser, text: str, words: str) -> None:
    """It denies a resignation without the word."""
    event = mention(page(text), words)
    assert event.type is EventType.APPOINTMENT
    assert event.factuality[0].score < 0


def test_who_goes_on_behind_a_clause_between_is_the_one_before_it(page: Recogniser) -> None:
    """As "and will" has another tense than the clause right before."""
    event = mention(
        page("Lena Ollen won the vote after Tom Lind bowed out, and will take charge on Tuesday."), "take charge"
    )
    assert [each.entity for each in event.participants] == ["Lena Ollen"]


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ollen is due to be asked by the king to form a government.",
        "Lena Ollen will take office as prime minister on Tuesday.",
    ],
)
def test_whom_the_crown_asks_to_form_a_government_gets_the_post(page: Recogniser, text: str) -> None:
    """So does who takes office."""
    (event,) = [each for each in page(text).events if each.type is EventType.APPOINTMENT]
    assert [each.entity for each in event.participants if each.role == "appointee"] == ["Lena Ollen"]
    assert event.expected


def test_a_president_who_asks_somebody_to_form_a_government_only_lets_him_try(page: Recogniser) -> None:
    """Many have tried in vain."""
    told = page("The president asked Lena Ollen to form a government.").events
    assert all(event.type is not EventType.APPOINTMENT for event in told)
