"""When: whose day it is, what lies ahead, what is background, and what has become of a plan."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, EventType

from .conftest import Recogniser, mention


def _days(found: object) -> tuple[str | None, str | None] | None:
    when = getattr(found, "when")  # noqa: B009
    return None if when is None else (when.earliest, when.latest)


def test_coordinated_events_share_a_day_unless_each_has_its_own(page: Recogniser) -> None:
    """One day at the end goes for both; two days go to one each."""
    shared = page("Novak will fly to Oslo and sign the contract with Balticfer on Monday.")
    assert _days(mention(shared, "fly")) == _days(mention(shared, "sign")) == ("2025-03-17", "2025-03-17")
    apart = page("Novak is due to reach Oslo on Saturday and open the main session the next day.")
    assert _days(mention(apart, "reach")) == ("2025-03-15", "2025-03-15")
    assert _days(mention(apart, "open")) == ("2025-03-16", "2025-03-16")


def test_the_day_it_was_said_is_not_the_day_it_happens(page: Recogniser) -> None:
    """ "Said on Tuesday" dates the statement."""
    found = page("Novak will visit Oslo, his spokesman said on Tuesday.")
    assert mention(found, "visit").when is None
    assert mention(found, "visit").as_of == "2025-03-11"
    assert found.attributions[0].as_of == "2025-03-11"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Minister Ada Novak said on Monday she would step down on March 31.", ("2025-03-31", "2025-03-31")),
        ("Minister Ada Novak said late on Monday she would step down.", None),
        ("Minister Ada Novak said that on Monday she would step down.", ("2025-03-17", "2025-03-17")),
    ],
)
def test_a_day_right_behind_the_saying_is_when_it_was_said(
    page: Recogniser, text: str, days: tuple[str, str] | None
) -> None:
    """ "Said on Monday she would" dates the statement, "said that on Monday she would" what is said."""
    assert _days(mention(page(text), "step down")) == days


def test_the_day_set_behind_a_longer_time_is_the_day(page: Recogniser) -> None:
    """ "Later this month, on Tuesday" is Tuesday."""
    found = mention(page("Novak will visit Oslo later this month, on Tuesday."), "visit")
    assert _days(found) == ("2025-03-18", "2025-03-18")


def test_the_day_of_a_dateline_is_that_of_the_dispatch(page: Recogniser) -> None:
    """A dispatch of March 12 tells of what happens on other days."""
    found = page("TURKU, March 12 (Northwire) - Ada Novak will step down in spring, two officials said.")
    assert mention(found, "step down").participants[0].entity == "Ada Novak"
    assert _days(mention(found, "step down")) != ("2025-03-12", "2025-03-12")


def test_an_occasion_gives_its_days(page: Recogniser) -> None:
    """During a fair is from its beginning to its end, where the page tells both."""
    found = page(
        "The Baltic Ports Fair began in Turku on Friday and ends on Sunday. Novak will meet Petrov during the fair."
    )
    assert _days(mention(found, "meet")) == ("2025-03-14", "2025-03-16")


def test_a_last_day_gives_no_first(page: Recogniser) -> None:
    """What runs through Wednesday began some time before."""
    found = page("The Baltic Ports Fair will run through Wednesday.")
    assert _days(mention(found, "run")) == (None, "2025-03-19")


def test_a_floor_is_no_appointment(page: Recogniser) -> None:
    """ "No earlier than" leaves the end open."""
    when = mention(page("The launch of the satellite is set for no earlier than March 20."), "launch").when
    assert when is not None
    assert when.floor
    assert (when.earliest, when.latest) == ("2025-03-20", None)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Novak will visit Oslo.", "visit", True),
        ("Novak visited Oslo on Monday.", "visited", False),
        ("Novak announced that he is stepping down.", "stepping down", True),
        ("Novak is expected to arrive in Oslo on Monday.", "arrive", True),
        ("Norlink is buying Balticfer.", "buying", True),
        ("Norlink has bought Balticfer.", "bought", False),
    ],
)
def test_what_lies_ahead(page: Recogniser, text: str, words: str, expected: bool) -> None:
    """Tense, cue and date say whether it is yet to come."""
    assert mention(page(text), words).expected is expected


def test_a_first_meeting_in_years_tells_of_an_earlier_one(page: Recogniser) -> None:
    """The coming meeting is news, the one before is background."""
    found = page("Novak may meet Petrov in Oslo. It would be their first meeting in four years.")
    coming, earlier = mention(found, "meeting"), mention(found, "in four years")
    assert coming.expected
    assert not coming.background
    assert earlier.background
    assert _days(earlier) == ("2021", "2021")
    assert [each.entity for each in coming.participants] == [("Novak", "Petrov")]


def test_last_month_is_background(page: Recogniser) -> None:
    """What happened well before publication is told as context."""
    found = page("Novak wants closer ties following a summit in Riga last month.")
    assert mention(found, "summit").background
    assert not mention(page("Novak visited Oslo on Monday."), "visited").background


@pytest.mark.parametrize(
    ("text", "words", "change", "days"),
    [
        (
            "The launch of the satellite was postponed to May 17.",
            "launch",
            Change.POSTPONED,
            ("2025-05-17", "2025-05-17"),
        ),
        ("Engineers scrubbed the launch of the satellite on Monday.", "launch", Change.POSTPONED, None),
        ("Novak put off his visit to Oslo until May.", "visit", Change.POSTPONED, ("2025-05", "2025-05")),
        ("Norlink called off its merger with Balticfer.", "merger", Change.CANCELLED, None),
        ("The postponement of the visit by Novak surprised Oslo.", "visit", Change.POSTPONED, None),
        ("The visit by Novak is back on.", "visit", Change.REINSTATED, None),
        ("The visit by Novak was not postponed.", "visit", None, None),
        ("The visit by Novak may be postponed.", "visit", None, None),
    ],
)
def test_a_change_of_plan(
    page: Recogniser, text: str, words: str, change: Change | None, days: tuple[str, str] | None
) -> None:
    """A plan moved or called off keeps its event; only a new date is its date."""
    found = mention(page(text), words)
    assert found.change == change
    assert _days(found) == days


def test_an_earlier_plan_is_background(page: Recogniser) -> None:
    """A trip called off last spring says nothing of the trip ahead."""
    found = mention(page("Novak called off an earlier trip to Oslo in February."), "trip")
    assert found.background


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Novak abruptly called off the summit with Petrov on March 3 after a quarrel.", True),
        ("Eight days after cancelling the summit with Petrov, Novak welcomed an envoy.", True),
        ("An envoy came just two days after Novak cancelled the summit with Petrov.", True),
        ("Novak has already cancelled the summit with Petrov once.", True),
        ("A summit with Petrov in December was called off over a quarrel.", True),
        ("A summit planned for January 12 was called off over a quarrel.", True),
        ("The summit with Petrov in June was called off over a quarrel.", False),
        ("Novak called off the summit with Petrov on Thursday.", False),
        ("Novak called off the summit with Petrov, planned for April 4.", False),
        ("Shares fell after Novak called off the summit with Petrov.", False),
    ],
)
def test_a_plan_called_off_days_ago_is_looked_back_on(page: Recogniser, text: str, known: bool) -> None:
    """Who tells days later that it was called off tells what led to the news, and not the news."""
    found = mention(page(text), "summit")
    assert found.change is Change.CANCELLED
    assert found.background is known


def test_who_scrambles_to_move_a_plan_has_not_moved_it(page: Recogniser) -> None:
    assert mention(page("Both sides scrambled to postpone the visit by Novak."), "visit").change is None


def test_who_speaks_to_the_page_speaks_on_its_day(page: Recogniser) -> None:
    """A relayed outlet has no day unless the page gives one; a source of the page's own has the page's."""
    own = page("Novak will visit Oslo, his spokesman said.")
    relayed = page("Novak will visit Oslo, the Gotland Courier reported.")
    assert [each.as_of for each in own.attributions] == ["2025-03-14"]
    assert [each.as_of for each in relayed.attributions] == [None]
    undated = page("Novak will visit Oslo, his spokesman said.", published=None)
    assert [each.as_of for each in undated.attributions] == [None]


def test_what_was_seen_has_its_hour(page: Recogniser) -> None:
    """ "As of Friday noon" dates an observation to the hour."""
    found = page("Dock workers saw no sign of a visit as of Friday noon.")
    assert [each.as_of for each in found.attributions] == ["2025-03-14T12:00"]


@pytest.mark.parametrize(
    "title",
    ["Ministry says bridge to open on Sunday", "Six hostages to be freed on Sunday, Oslo says"],
)
def test_a_headline_s_infinitive_lies_ahead_whoever_says_so(page: Recogniser, title: str) -> None:
    """Of a Friday, "on Sunday" is the one to come."""
    (event,) = page("Nothing more was known.", title=title).events
    assert event.when and event.when.earliest and event.when.earliest > "2025-03-13"


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        (
            "Norlink called off today's launch of its Heron 2 rocket. It now plans no earlier than March 20.",
            EventType.LAUNCH,
            "2025-03-20",
        ),
        (
            "Norlink called off today's launch of its Heron 2 rocket. The firm will try again on March 20.",
            EventType.LAUNCH,
            "2025-03-20",
        ),
        (
            "Novak put off her meeting with Petrov. It will now take place on March 20 in Turku.",
            EventType.MEETING,
            "2025-03-20",
        ),
        ("An earthquake struck Peru. It happened on March 10.", EventType.DISASTER, "2025-03-10"),
    ],
)
def test_what_was_told_before_is_dated_by_its_pronoun(page: Recogniser, text: str, kind: EventType, day: str) -> None:
    """Who "will try again" or "now plans no earlier than" means what the page has told of, and so does "it"."""
    assert day in [each.when.earliest for each in page(text).events if each.type is kind and each.when]


@pytest.mark.parametrize(
    "text",
    [
        "Norlink called off the launch of its Heron 2 rocket. It held talks with the union on March 20.",
        "Norlink called off the launch of its Heron 2 rocket. Its workers have planned a strike for March 20.",
        "Norlink called off the launch of its Heron 2 rocket. It plans to hire Petrov on March 20.",
    ],
)
def test_what_else_is_planned_for_a_day_is_not_what_was_told_before(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type is EventType.LAUNCH and each.when]


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("Novak arrived in Oslo on Thursday ahead of her talks with Petrov on Saturday.", "talks", "2025-03-15"),
        ("Novak flew to Oslo on Thursday for talks with Petrov on Saturday.", "talks", "2025-03-15"),
        ("Novak flew to Oslo on Tuesday for talks with Petrov on Thursday.", "talks", "2025-03-13"),
        ("Novak flew home on Thursday after talks with Petrov on Wednesday.", "talks", "2025-03-12"),
    ],
)
def test_what_somebody_came_before_is_on_the_nearer_day(page: Recogniser, text: str, word: str, day: str) -> None:
    """Who came ahead of a meeting tells of it before it is held, or after."""
    assert _days(mention(page(text), word)) == (day, day)
