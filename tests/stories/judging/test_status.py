"""The ordered rules of judgement, one fact about news a test."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace
from tests.stories.factories import BERGEN, BODY, TALLINN, meeting, page, source

from reportedly.model.dossier import DossierEvent, Status
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Act, Attribution, Basis, Change, EventType, Factuality, PartKind
from reportedly.origins import trace
from reportedly.stories.dates.clocks import known_by
from reportedly.stories.dossier import assemble

UNNAMED = source(1, "two officials", Basis.ANONYMOUS)
TORVALD = source(1, "Signe Torvald", Basis.OFFICIAL, "Signe Torvald")
EESTIWAY = source(1, "Eestiway", Basis.ORGANISATION, "Eestiway")


def event(readings: Sequence[Reading], as_of: str = "2025-05-11", kind: EventType = EventType.MEETING) -> DossierEvent:
    known = known_by(readings, as_of)
    events = assemble("s", known, trace(known), as_of).events
    return next(each for each in events if each.type is kind)


def test_unnamed_sources_never_make_more_than_a_rumour_however_many():
    pages = [
        page(name, "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(UNNAMED,), text=f"{name} " * 30)
        for name in ("Alpha", "Beta", "Gamma", "Delta")
    ]
    assert event(pages).status is Status.RUMOURED


def test_an_outlet_that_says_only_that_it_may_be_spreads_a_rumour():
    outlet = source(1, "The Harbour Courier", Basis.OUTLET, "Harbour Courier")
    assert event([page("A", "2025-05-01", meeting("a1"), sources=(outlet,))]).status is Status.RUMOURED


def test_a_named_origin_that_is_no_party_makes_it_reported():
    analyst = source(1, "Jon Vik, an analyst", Basis.PERSON, "Jon Vik")
    found = event([page("A", "2025-05-01", meeting("a1", Factuality.PROBABLE), sources=(analyst,))])
    assert found.status is Status.REPORTED


def test_one_party_on_record_makes_it_announced():
    assert (
        event([page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(TORVALD,))]).status
        is Status.ANNOUNCED
    )


def test_both_parties_on_record_make_it_confirmed():
    pages = [
        page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(TORVALD,)),
        page(
            "B",
            "2025-05-02",
            meeting("a1", Factuality.CERTAIN),
            sources=(EESTIWAY,),
            text="Another text altogether here.",
        ),
    ]
    found = event(pages)
    assert found.status is Status.CONFIRMED
    assert [change.status for change in found.history] == [Status.ANNOUNCED, Status.CONFIRMED]


def test_what_two_parties_say_together_is_said_by_both():
    both = source(1, "Halvline and Eestiway", Basis.ORGANISATION, ("Halvline", "Eestiway"))
    found = event([page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(both,))])
    assert found.status is Status.CONFIRMED


def test_a_visit_at_home_that_the_visitor_announces_is_not_confirmed_by_two():
    """An officer of state who is named without one, and whose visit is to a town of his own, is one side."""
    minister = source(1, "Prime Minister Signe Torvald", Basis.OFFICIAL, "Signe Torvald")
    visit = meeting("a1", Factuality.CERTAIN, kind=EventType.VISIT, who=("Signe Torvald",), role="visitor")
    found = event([page("A", "2025-05-01", visit, sources=(minister,), affiliations={})], kind=EventType.VISIT)
    assert found.status is Status.ANNOUNCED


def test_a_pact_that_two_outlets_tell_with_its_day_has_come_into_force():
    """Nobody need be cited for what all can see: that the guns fall silent."""
    force = meeting(ARTICLE, Factuality.CERTAIN, kind=EventType.AGREEMENT, expected=False)
    texts = {"Alpha": "At dawn the guns on both banks of the fjord fell silent, and boats put out again.", "Beta": BODY}
    pages = [page(name, "2025-05-13", force, text=text) for name, text in texts.items()]
    assert event(pages, "2025-05-14", EventType.AGREEMENT).status is Status.OCCURRED


def test_a_paper_that_is_taken_for_a_body_calls_nothing_off():
    paper = source(1, "The Reuters daily", Basis.ORGANISATION, "Reuters")
    off = meeting("a1", Factuality.CERTAIN, change=Change.CANCELLED, expected=False, when=None)
    pages = [
        page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(TORVALD,)),
        page("B", "2025-05-03", off, sources=(paper,), text="Another text altogether here."),
    ]
    assert event(pages).status is Status.ANNOUNCED


def test_one_party_speaking_twice_is_still_one_party():
    pages = [page(name, "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(TORVALD,)) for name in ("A", "B")]
    assert event(pages).status is Status.ANNOUNCED


def test_a_party_that_denies_it_makes_it_denied():
    pages = [
        page("A", "2025-05-01", meeting("a1"), sources=(UNNAMED,)),
        page("B", "2025-05-02", meeting("a1", Factuality.CERTAINLY_NOT), sources=(TORVALD,), text="Another text here."),
    ]
    assert event(pages).status is Status.DENIED


def test_a_denial_of_the_setting_does_not_deny_the_meeting():
    pages = [
        page("A", "2025-05-01", meeting("a1"), sources=(UNNAMED,)),
        page(
            "B",
            "2025-05-02",
            meeting("a1", Factuality.CERTAINLY_NOT, setting_denied=True),
            sources=(TORVALD,),
            text="B.",
        ),
    ]
    assert event(pages).status is Status.RUMOURED


def test_a_sign_against_by_a_witness_is_no_denial_and_is_kept():
    witness = source(2, "dock workers", Basis.WITNESS)
    pages = [
        page("A", "2025-05-01", meeting("a1"), meeting("a2", Factuality.POSSIBLY_NOT, 2), sources=(UNNAMED, witness)),
    ]
    found = event(pages)
    assert found.status is Status.RUMOURED
    assert [(origin.basis, origin.stance) for origin in found.origins] == [("anonymous", "for"), ("witness", "against")]


def test_a_denial_against_a_live_certain_claim_is_a_dispute():
    pages = [
        page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(EESTIWAY,)),
        page("B", "2025-05-02", meeting("a1", Factuality.CERTAINLY_NOT), sources=(TORVALD,), text="Another text here."),
    ]
    assert event(pages).status is Status.DISPUTED


def test_a_picture_that_goes_round_does_not_outweigh_a_denial():
    """Where nobody says who made it; what a satellite took is a document."""
    found = []
    for shows in ("A photo shared by thousands", "A satellite image"):
        picture = source(1, shows, Basis.DOCUMENT)
        pages = [
            page("A", "2025-05-12", meeting("a1", Factuality.CERTAIN, expected=False), sources=(picture,)),
            page("B", "2025-05-12", meeting("a1", Factuality.CERTAINLY_NOT), sources=(TORVALD,), text="Other text."),
        ]
        found.append(event(pages, "2025-05-12").status)
    assert found == [Status.DENIED, Status.DISPUTED]


def test_declining_to_comment_changes_nothing_and_is_recorded():
    silent = source(2, "Eestiway", Basis.ORGANISATION, "Eestiway", act=Act.DECLINE)
    found = event([page("A", "2025-05-01", meeting("a1"), sources=(UNNAMED, silent))])
    assert found.status is Status.RUMOURED
    assert found.silent[0].party == "Eestiway" and found.silent[0].because


def test_a_party_that_has_spoken_is_not_silent():
    silent = source(2, "Halvline", Basis.ORGANISATION, "Halvline", act=Act.DECLINE)
    found = event([page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(TORVALD, silent))])
    assert "Halvline" not in [silence.party for silence in found.silent]


def test_a_meeting_told_by_a_party_as_past_has_occurred():
    pages = [page("A", "2025-05-12", meeting("a1", Factuality.CERTAIN, expected=False), sources=(TORVALD,))]
    assert event(pages, "2025-05-12").status is Status.OCCURRED


def test_unnamed_sources_cannot_make_it_occurred():
    pages = [page("A", "2025-05-12", meeting("a1", Factuality.CERTAIN, expected=False), sources=(UNNAMED,))]
    assert event(pages, "2025-05-12").status is Status.RUMOURED


def test_a_party_that_calls_it_off_cancels_it_and_the_date_stays():
    pages = [
        page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(TORVALD,)),
        page(
            "B",
            "2025-05-03",
            meeting("a1", Factuality.CERTAIN, change=Change.CANCELLED, when=None),
            sources=(TORVALD,),
            text="B.",
        ),
    ]
    found = event(pages)
    assert found.status is Status.CANCELLED
    assert found.when and found.when.earliest == "2025-05-12"


def test_a_cancelled_meeting_comes_back_only_when_a_party_says_so():
    pages = [
        page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN, change=Change.CANCELLED), sources=(TORVALD,)),
        page("B", "2025-05-02", meeting("a1"), sources=(UNNAMED,), text="Unnamed people still speak of it."),
    ]
    assert event(pages).status is Status.CANCELLED
    back = page(
        "C",
        "2025-05-03",
        meeting("a1", Factuality.CERTAIN, change=Change.REINSTATED),
        sources=(TORVALD,),
        text="It is on.",
    )
    assert event([*pages, back]).status is not Status.CANCELLED


def test_a_party_that_moves_the_date_postpones_it_until_the_new_date():
    moved = meeting("a1", Factuality.CERTAIN, change=Change.POSTPONED, when=("2025-05-20", "2025-05-20"))
    pages = [
        page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(TORVALD,)),
        page("B", "2025-05-10", moved, sources=(TORVALD,), text="Another text here."),
    ]
    found = event(pages, "2025-05-15")
    assert found.status is Status.POSTPONED
    assert found.when and found.when.earliest == "2025-05-20"


def test_a_postponement_without_a_new_date_takes_the_old_one_away():
    pages = [
        page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(TORVALD,)),
        page(
            "B",
            "2025-05-10",
            meeting("a1", Factuality.CERTAIN, change=Change.POSTPONED, when=None),
            sources=(TORVALD,),
            text="B.",
        ),
    ]
    found = event(pages, "2025-06-20")
    assert (found.status, found.when) == (Status.POSTPONED, None)


@pytest.mark.parametrize(
    ("day", "status"),
    [("2025-05-10", Status.POSTPONED), ("2025-05-11", Status.POSTPONED), ("2025-05-14", Status.CANCELLED)],
)
def test_what_pages_call_off_while_a_party_puts_it_off_is_put_off(day: str, status: Status):
    """A page of some days later tells of something new."""
    moved = meeting("a1", Factuality.CERTAIN, change=Change.POSTPONED, when=None)
    off = meeting(ARTICLE, Factuality.CERTAIN, change=Change.CANCELLED, expected=False)
    pages = [
        page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(TORVALD,)),
        page("B", "2025-05-10", moved, sources=(TORVALD,), text="They agreed on another day."),
        page("C", f"{day}T14:00Z", off, text="It is off, one reads here."),
    ]
    assert event(pages, "2025-05-15").status is status


@pytest.mark.parametrize("who", [UNNAMED, EESTIWAY])
def test_a_day_that_only_the_unnamed_name_ends_no_postponement(who: Attribution):
    moved = meeting("a1", Factuality.CERTAIN, change=Change.POSTPONED, when=None)
    pages = [
        page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(TORVALD,)),
        page("B", "2025-05-10", moved, sources=(TORVALD,), text="They agreed on another day."),
        page(
            "C",
            "2025-05-12",
            meeting("a1", Factuality.PROBABLE, when=("2025-05-15", "2025-05-15")),
            sources=(who,),
            text="Some day it is.",
        ),
        page("D", "2025-05-17", meeting("a1", when=None), sources=(UNNAMED,), text="Nobody knows when."),
    ]
    assert (event(pages, "2025-05-17").status is Status.POSTPONED) is (who is UNNAMED)


def test_an_outlet_is_the_same_with_and_without_what_it_is_called():
    """What one page tells of the sources of "Walden News" holds for the "Walden" of another."""
    walden = source(1, "Walden News", Basis.OUTLET, "Walden News")
    said = replace(source(2, "two aides", Basis.ANONYMOUS), outer="a1")
    short = source(1, "Walden", Basis.OUTLET, "Walden")
    pages = [
        page("A", "2025-05-01", meeting("a2", Factuality.PROBABLE), sources=(walden, said)),
        page("B", "2025-05-02", meeting("a1", Factuality.CERTAIN), sources=(short,), text="Walden told it."),
    ]
    assert event(pages).status is Status.RUMOURED


def test_an_event_whose_time_and_grace_have_passed_without_word_has_lapsed():
    found = event([page("A", "2025-05-01", meeting("a1"), sources=(UNNAMED,))], "2025-06-01")
    assert (found.status, found.since) == (Status.LAPSED, "2025-05-16")


def test_within_three_days_of_grace_nothing_lapses():
    assert event([page("A", "2025-05-01", meeting("a1"), sources=(UNNAMED,))], "2025-05-15").status is Status.RUMOURED


def test_what_is_told_to_have_happened_does_not_lapse():
    pages = [page("A", "2025-05-12", meeting("a1", Factuality.CERTAIN, expected=False), sources=(TORVALD,))]
    assert event(pages, "2025-07-01").status is Status.OCCURRED


def test_a_page_of_tomorrow_is_not_known_today():
    pages = [
        page("A", "2025-05-01", meeting("a1"), sources=(UNNAMED,)),
        page("B", "2025-05-02", meeting("a1", Factuality.CERTAIN), sources=(TORVALD,), text="Another text here."),
    ]
    assert event(pages, "2025-05-01").status is Status.RUMOURED
    assert event(pages, "2025-05-02").status is Status.ANNOUNCED


def test_a_statement_withdrawn_by_its_only_origin_is_retracted():
    analyst = source(1, "Jon Vik", Basis.PERSON, "Jon Vik")
    withdrawn = source(1, "Jon Vik", Basis.PERSON, "Jon Vik", act=Act.RETRACT)
    pages = [
        page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(analyst,)),
        page(
            "B", "2025-05-02", meeting("a1", Factuality.CERTAINLY_NOT), sources=(withdrawn,), text="Another text here."
        ),
    ]
    assert event(pages).status is Status.RETRACTED


def test_every_change_names_its_rule_and_points_to_the_words():
    (change,) = event([page("A", "2025-05-01", meeting("a1"), sources=(UNNAMED,))]).history
    assert change.rule
    assert all(each.page == "A" and each.quote for each in change.because)


def test_the_place_it_happened_at_wins_over_the_one_expected():
    pages = [
        page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN, place=BERGEN), sources=(TORVALD,)),
        page(
            "B", "2025-05-02", meeting("a1", Factuality.CERTAIN, place=BERGEN), sources=(TORVALD,), text="Another one."
        ),
        page(
            "C",
            "2025-05-12",
            meeting("a1", Factuality.CERTAIN, place=TALLINN, expected=False),
            sources=(TORVALD,),
            text="C.",
        ),
    ]
    found = event(pages, "2025-05-12")
    assert found.place and found.place.name == "Tallinn"


@pytest.mark.parametrize(("who", "status"), [(UNNAMED, Status.RUMOURED), (TORVALD, Status.REPORTED)])
def test_a_headline_over_what_unnamed_people_say_is_no_finding_of_the_outlet(who: Attribution, status: Status):
    """The reporter who signs a page tells in its headline what its story lays to somebody."""
    told = replace(meeting(ARTICLE, Factuality.CERTAIN), part=PartKind.TITLE)
    written = page("A", "2025-05-01", told, sources=(who,), byline=("Jon Vik",))
    titled = replace(written, article=replace(written.article, title=BODY))
    assert event([titled]).status is status


@pytest.mark.parametrize(
    ("value", "status"), [(Factuality.PROBABLE, Status.RUMOURED), (Factuality.CERTAIN, Status.REPORTED)]
)
def test_what_an_outlet_only_expects_by_its_own_word_is_no_finding(value: Factuality, status: Status):
    told = page("A", "2025-05-01", meeting(ARTICLE, value), byline=("Jon Vik",))
    assert event([told]).status is status


@pytest.mark.parametrize(("word", "flown"), [("mission", False), ("launch", True)])
def test_a_mission_that_goes_on_has_not_flown(word: str, flown: bool):
    told = replace(meeting("a1", Factuality.CERTAIN, kind=EventType.LAUNCH, expected=False, when=None), text=word)
    found = event([page("A", "2025-05-01", told, sources=(TORVALD,))], kind=EventType.LAUNCH)
    assert (found.status is Status.OCCURRED) is flown
