"""Corrections and retractions: a claim is retracted only when all who supported it have withdrawn."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace
from tests.stories.factories import meeting, page, source

from reportedly.model.dossier import DossierEvent, Status
from reportedly.model.reading import Reading
from reportedly.model.statement import Basis, EventMention, EventType, Factuality, PartKind, Words
from reportedly.origins import trace
from reportedly.stories.dates.clocks import known_by
from reportedly.stories.dossier import assemble

UNNAMED = source(1, "a source", Basis.ANONYMOUS)


def event(readings: Sequence[Reading], as_of: str = "2025-05-11") -> DossierEvent:
    known = known_by(readings, as_of)
    (found,) = [each for each in assemble("s", known, trace(known), as_of).events if each.type is EventType.DEATH]
    return found


def died(by: str = "a1", value: Factuality = Factuality.CERTAIN) -> EventMention:
    mention = meeting(by, value, kind=EventType.DEATH, who=("Rolf Amund",), role="victim", when=None, place=None)
    return replace(mention, text="died", expected=False)


def report(name: str, published: str, outlet: str) -> Reading:
    text = f"A source told us, {name}, that the actor Rolf Amund had died. Nobody else could be reached at the time."
    return page(name, published, died(), sources=(UNNAMED,), outlet=outlet, text=text)


def correction(name: str, published: str, outlet: str, words: str) -> Reading:
    return page(name, published, outlet=outlet, text=f"The film festival opened in Turku, {name}. {words}")


def test_an_outlet_that_withdraws_its_only_report_retracts_the_claim():
    pages = [
        report("A", "2025-05-01", "Star Gazette"),
        correction("B", "2025-05-03", "Star Gazette", "We have withdrawn our report that Rolf Amund had died."),
    ]
    found = event(pages)
    assert (found.status, found.since) == (Status.RETRACTED, "2025-05-03")
    assert "withdrawn our report" in found.history[-1].because[0].quote


def test_while_another_outlet_stands_by_it_the_claim_is_not_retracted():
    pages = [
        report("A", "2025-05-01", "Star Gazette"),
        report("C", "2025-05-02", "Harbour Post"),
        correction("B", "2025-05-03", "Star Gazette", "We have withdrawn our report that Rolf Amund had died."),
    ]
    assert event(pages).status is Status.RUMOURED


def test_a_note_of_correction_withdraws_too_and_is_shown_as_such():
    note = "An earlier version of this article wrongly said that Rolf Amund had died."
    corrected = correction("B", "2025-05-03", "Star Gazette", "Nothing else.")
    corrected = replace(corrected, article=replace(corrected.article, corrections=(note,)))
    found = event([report("A", "2025-05-01", "Star Gazette"), corrected])
    assert found.status is Status.RETRACTED
    (shown,) = found.history[-1].because
    assert (shown.part, shown.quote) == (PartKind.CORRECTION, note)


def test_a_newspaper_that_calls_its_report_wrong_withdraws_it():
    words = "This newspaper wrongly reported on Thursday that Rolf Amund had died. We have withdrawn the report."
    pages = [report("A", "2025-05-01", "Star Gazette"), correction("B", "2025-05-03", "Star Gazette", words)]
    assert event(pages).status is Status.RETRACTED


def test_a_correction_of_something_else_withdraws_nothing():
    pages = [
        report("A", "2025-05-01", "Star Gazette"),
        correction("B", "2025-05-03", "Star Gazette", "An earlier version of this article wrongly named the festival."),
    ]
    assert event(pages).status is Status.RUMOURED


def test_who_reports_it_anew_after_withdrawing_stands_by_it():
    pages = [
        report("A", "2025-05-01", "Star Gazette"),
        correction("B", "2025-05-03", "Star Gazette", "We have withdrawn our report that Rolf Amund had died."),
        report("C", "2025-05-05", "Star Gazette"),
    ]
    assert event(pages).status is Status.RUMOURED


def test_what_others_are_said_to_report_need_not_be_withdrawn():
    hearsay = source(1, "media reports", Basis.UNATTRIBUTED)
    pages = [
        report("A", "2025-05-01", "Star Gazette"),
        page(
            "D",
            "2025-05-02",
            died(value=Factuality.POSSIBLE),
            sources=(hearsay,),
            outlet="Harbour Post",
            text="D " * 50,
        ),
        correction("B", "2025-05-03", "Star Gazette", "We have withdrawn our report that Rolf Amund had died."),
    ]
    assert event(pages).status is Status.RETRACTED


@pytest.mark.parametrize(
    ("words", "takes_back"),
    [
        ("Our story that Rolf Amund had died was wrong.", True),
        ("What we wrote of how Rolf Amund died was wrong.", True),
        ("We regret that we told that Rolf Amund had died.", True),
        ("This post on how Rolf Amund died was removed.", True),
        ("Rolf Amund died on the day when our troops withdrew.", False),
        ("We are seeing now that polls on how Rolf Amund died were very wrong.", False),
        ("All removed their hats in our town when Rolf Amund died.", False),
        ("It is untrue that Rolf Amund died poor, but we would all like it.", False),
    ],
)
def test_only_what_an_outlet_says_of_its_own_words_takes_them_back(words: str, takes_back: bool):
    """ "Our troops withdrew" withdraws no report."""
    pages = [report("A", "2025-05-01", "Star Gazette"), correction("B", "2025-05-03", "Star Gazette", words)]
    assert (event(pages).status is Status.RETRACTED) is takes_back


def test_we_in_the_words_of_another_is_not_the_outlet():
    words = "We regret, Ada Berg said, what was told of how Rolf Amund died."
    told = correction("B", "2025-05-03", "Star Gazette", words)
    at = told.article.text.index(words)
    berg = source(1, "Ada Berg", Basis.OFFICIAL, "Ada Berg")
    berg = replace(berg, content=Words(words, ((at, at + len(words)),)))
    pages = [report("A", "2025-05-01", "Star Gazette"), replace(told, attributions=(berg,))]
    assert event(pages).status is not Status.RETRACTED
