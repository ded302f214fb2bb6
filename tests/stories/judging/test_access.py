"""Who is a party, who speaks for one, who decides, and who can know: one fact about news a test."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace
from tests.stories.factories import meeting, page, source

from reportedly.model.dossier import Status
from reportedly.model.reading import Reading
from reportedly.model.statement import (
    ARTICLE,
    Act,
    Attribution,
    Basis,
    Change,
    EventMention,
    EventType,
    Factuality,
    Judgement,
)
from reportedly.origins import trace
from reportedly.stories.dates.clocks import known_by
from reportedly.stories.dossier import assemble

SURE, NO = Factuality.CERTAIN, Factuality.CERTAINLY_NOT
TORVALD = source(1, "Signe Torvald", Basis.OFFICIAL, "Signe Torvald")
UNNAMED = source(1, "two officials", Basis.ANONYMOUS)
DAYS = ("2025-05-01", "2025-05-03", "2025-05-05", "2025-05-13")


def status(*told: tuple[EventMention, Attribution], as_of: str | None = None) -> Status:
    """The status when one page after the other has told, each in words of its own."""
    pages: list[Reading] = [
        page(f"P{n}", DAYS[n], mention, sources=(said,), text=f"Page {n} tells it in its own words. " * (4 + n))
        for n, (mention, said) in enumerate(told)
    ]
    return _judged(pages, as_of or DAYS[len(told) - 1], told[0][0].type)


def _judged(pages: Sequence[Reading], as_of: str, kind: EventType) -> Status:
    known = known_by(pages, as_of)
    return next(each.status for each in assemble("s", known, trace(known), as_of).events if each.type is kind)


def act(kind: EventType, who: str, value: Factuality = SURE, role: str = "agent", **more: object) -> EventMention:
    return replace(meeting("a1", value, kind=kind, who=(who,), role=role, place=None), **more)


def organisation(text: str) -> Attribution:
    return source(1, text, Basis.ORGANISATION)


@pytest.mark.parametrize(
    "who", ["the two companies", "both governments", "The companies", "the two banks and the Swiss government"]
)
def test_both_sides_speaking_together_confirm_it(who: str):
    assert status((meeting("a1", SURE), organisation(who))) is Status.CONFIRMED


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (EventType.COURT, "a court spokeswoman"),
        (EventType.VOTE, "the electoral commission"),
        (EventType.LAW, "the government"),
        (EventType.LAUNCH, "its operator Orbis"),
        (EventType.PROTEST, "their union"),
    ],
)
def test_the_body_that_decides_on_such_an_act_announces_it(kind: EventType, body: str):
    assert status((act(kind, "Anton Brask"), organisation(body))) is Status.ANNOUNCED


def test_the_host_knows_whether_others_met_at_his_place():
    norway = source(
        1, "the Norwegian foreign ministry", Basis.ORGANISATION, "Norwegian foreign ministry", affiliation="Norway"
    )
    denmark = source(
        1, "the Danish foreign ministry", Basis.ORGANISATION, "Danish foreign ministry", affiliation="Denmark"
    )
    held = meeting("a1", SURE, expected=False, when=None)
    assert status((held, norway)) is Status.OCCURRED
    assert status((held, denmark)) is Status.REPORTED


def test_a_body_of_another_state_does_not_decide():
    foreign = source(1, "the Danish parliament", Basis.ORGANISATION, "Danish parliament", affiliation="Denmark")
    assert status((act(EventType.VOTE, "Uruguay"), foreign)) is Status.REPORTED


def test_the_company_speaks_for_the_one_company_that_acts():
    assert status((act(EventType.LAW, "Velora"), organisation("the company"))) is Status.ANNOUNCED
    assert status((act(EventType.LAW, "Velora"), organisation("a rival company"))) is Status.REPORTED


def test_the_employer_knows_whether_its_staff_are_on_strike():
    strike = act(EventType.PROTEST, "Skylane pilots", expected=False, when=None)
    assert status((strike, organisation("the airline"))) is Status.OCCURRED


def test_an_officer_of_state_named_without_a_state_speaks_for_the_one_that_acts():
    minister = source(1, "Prime Minister Ola Stern", Basis.OFFICIAL, "Ola Stern")
    assert status((act(EventType.DEPLOYMENT, "Norway"), minister)) is Status.ANNOUNCED


def test_who_boasts_of_having_killed_somebody_cannot_vouch_for_it():
    killed = meeting("a1", SURE, kind=EventType.DEATH, who=("Tomas Ruiz",), role="victim", when=None, place=None)
    told = replace(
        killed, expected=False, participants=(*killed.participants, *act(EventType.DEATH, "Rebels").participants)
    )
    assert status((told, source(1, "Rebels", Basis.ORGANISATION, "Rebels"))) is Status.REPORTED


def test_who_denies_what_he_reports_denies_it():
    denying = source(1, "Signe Torvald", Basis.OFFICIAL, "Signe Torvald", act=Act.DENY)
    reports = source(2, "reports", Basis.UNATTRIBUTED, outer="a1")
    mention = meeting("a2")
    denied = replace(mention, factuality=(*mention.factuality, *meeting("a1", NO).factuality))
    pages = [page("A", "2025-05-01", denied, sources=(denying, reports))]
    assert _judged(pages, "2025-05-01", EventType.MEETING) is Status.DENIED


def test_an_analyst_calls_nothing_off():
    analyst = source(1, "Jon Vik", Basis.PERSON, "Jon Vik")
    off = meeting("a1", SURE, change=Change.CANCELLED)
    assert status((meeting("a1", SURE), TORVALD), (off, analyst)) is Status.ANNOUNCED


def test_who_denied_it_and_now_plans_it_takes_the_denial_back():
    plan = meeting("a1", Factuality.PROBABLE)
    assert status((meeting("a1", NO), TORVALD), (plan, TORVALD)) is Status.ANNOUNCED
    assert status((meeting("a1", NO), TORVALD), (plan, UNNAMED)) is Status.DENIED


def test_what_was_called_off_and_brought_back_may_happen():
    off, back = meeting("a1", SURE, change=Change.CANCELLED), meeting("a1", SURE, change=Change.REINSTATED)
    held = meeting("a1", SURE, when=None, expected=False)
    told = ((meeting("a1", SURE), TORVALD), (off, TORVALD), (back, TORVALD), (held, TORVALD))
    assert status(*told[:3]) is Status.ANNOUNCED
    assert status(*told) is Status.OCCURRED


def test_the_news_of_a_page_stands_above_the_calling_off_that_led_to_it():
    plan = replace(meeting("a1", SURE), span=(0, 4))
    off = replace(meeting("a1", SURE, number=2, change=Change.CANCELLED), span=(34, 38))
    pages = [page("A", "2025-05-01", plan, off, sources=(TORVALD,))]
    assert _judged(pages, "2025-05-02", EventType.MEETING) is Status.ANNOUNCED


def test_what_was_over_before_it_was_called_off_is_not_undone():
    held = meeting("a1", SURE, expected=False)
    again = meeting("a1", SURE, when=None, change=Change.CANCELLED)
    pages = [
        page("A", "2025-05-13", held, sources=(TORVALD,)),
        page("B", "2025-05-20", again, sources=(TORVALD,)),
    ]
    assert _judged(pages, "2025-05-21", EventType.MEETING) is Status.OCCURRED


def test_a_meeting_told_of_one_side_alone_is_not_held_for_that():
    alone = meeting("a1", SURE, who=("Signe Torvald",), when=None, expected=False)
    told = ((meeting("a1", SURE), TORVALD), (alone, TORVALD))
    assert status(*told) is Status.ANNOUNCED


def test_before_it_was_called_off_a_promise_counts_for_nothing_after():
    kask = source(1, "Ilmar Kask", Basis.PERSON, "Ilmar Kask")
    off, back = meeting("a1", SURE, change=Change.CANCELLED), meeting("a1", SURE, change=Change.REINSTATED)
    said = ((meeting("a1", SURE), kask), (off, TORVALD), (back, TORVALD))
    assert status(*said) is Status.ANNOUNCED


def test_a_deal_agreed_on_is_not_a_takeover_closed():
    agreed = act(EventType.ECONOMIC, "Signe Torvald", expected=False, text="deal", when=None)
    assert status((agreed, TORVALD)) is Status.ANNOUNCED
    praised = act(EventType.ECONOMIC, "Signe Torvald", expected=False, text="acquisition", when=None)
    assert status((praised, TORVALD)) is Status.ANNOUNCED
    closed = act(EventType.ECONOMIC, "Signe Torvald", expected=False, text="bought", when=None)
    assert status((closed, TORVALD)) is Status.OCCURRED


def test_what_anybody_tells_to_have_happened_does_not_lapse():
    held = meeting("a1", SURE, expected=False)
    told = ((meeting("a1", SURE), TORVALD), (held, UNNAMED))
    assert status(*told, as_of="2025-06-30") is Status.LAPSED
    late = (told[0], told[0], told[0], (held, UNNAMED))
    assert status(*late, as_of="2025-06-30") is Status.ANNOUNCED


def test_later_news_of_the_day_does_not_undo_that_it_happened():
    held = meeting("a1", SURE, when=None, expected=False)
    un = source(1, "United Nations", Basis.ORGANISATION, "United Nations")
    later = meeting("a1", SURE, when=("2025-05-04", "2025-05-04"), expected=False)
    assert status((held, TORVALD), (later, un), as_of="2025-05-06") is Status.OCCURRED


def test_who_says_later_that_it_will_hardly_be_no_longer_stands_for_it():
    kask = source(1, "Ilmar Kask", Basis.OFFICIAL, "Ilmar Kask")
    aide = source(1, "a Halvline official", Basis.ANONYMOUS, affiliation="Halvline")
    both = ((meeting("a1", SURE), TORVALD), (meeting("a1", SURE), kask))
    assert status(*both) is Status.CONFIRMED
    assert status(*both, (meeting("a1", Factuality.PROBABLY_NOT), aide)) is Status.ANNOUNCED


def test_a_visit_called_off_years_ago_does_not_undo_the_plan_for_this_one():
    old = meeting("a1", SURE, change=Change.CANCELLED, when=None, background=True)
    plan = meeting("a1", SURE, number=2)
    pages = [page("A", "2025-05-01", plan, old, sources=(TORVALD,))]
    assert _judged(pages, "2025-05-01", EventType.MEETING) is Status.ANNOUNCED


def test_a_state_on_record_knows_who_was_let_go_and_for_a_conviction_it_takes_more():
    said = source(1, "the Chilean security service", Basis.ORGANISATION, "Chile")
    freed, convicted = (
        act(EventType.COURT, "Lena Falk", role="target", text=word, expected=False, when=None)
        for word in ("released", "convicted")
    )
    assert status((freed, said)) is Status.OCCURRED
    assert status((convicted, said)) is Status.REPORTED


def test_a_ruling_told_as_a_fact_with_its_day_has_been_given():
    told = meeting(kind=EventType.COURT, who=("Turku District Court",), role="agent", when=("2025-05-01", "2025-05-01"))
    event = replace(told, text="blocked", expected=False, places=(), factuality=(Judgement(ARTICLE, SURE, 3),))
    pages = [page("P1", "2025-05-02", event, text="A page that tells the ruling in its own words, day and all.")]
    assert _judged(pages, "2025-05-02", EventType.COURT) is Status.OCCURRED
