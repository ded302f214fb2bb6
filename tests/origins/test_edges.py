"""Every step from an origin to a page, in one sentence with the words that say so."""

from __future__ import annotations

from tests.origins.sayings import said
from tests.stories.factories import page, source

from reportedly.model.dossier import Edge, EdgeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis
from reportedly.origins import trace

CLOSES = "the harbour board will close the northern ferry terminal in June"


def steps(*readings: Reading) -> list[tuple[EdgeKind, str]]:
    return [(edge.kind, edge.text) for edge in trace(readings).edges]


def a_page(name: str, *sources: Attribution, agency: str | None = None, **more: object) -> Reading:
    return page(name, "2025-05-01", sources=sources, text=f"{name} tells that {CLOSES}.", agency=agency, **more)  # type: ignore[arg-type]


def test_a_source_said_it_to_the_page():
    assert steps(a_page("A", said(1, "Ada Berg", Basis.PERSON, "Ada Berg"))) == [
        (EdgeKind.SAID, "A Post has it from Ada Berg.")
    ]


def test_the_whole_way_of_a_report_is_told_step_by_step():
    sources = (
        said(1, "Northwire", Basis.OUTLET, "Northwire"),
        said(2, "the Herald", Basis.OUTLET, "Herald", outer="a1"),
        said(3, "two officials", Basis.ANONYMOUS, None, outer="a2"),
    )
    assert steps(a_page("A", *sources)) == [
        (EdgeKind.TOLD, "Two officials told the Herald, as A Post has it."),
        (EdgeKind.CITED, "Northwire cites the Herald, of which no page is here."),
        (EdgeKind.CITED, "A Post cites Northwire, of which no page is here."),
    ]


def test_the_ends_of_the_steps_fit_together():
    sources = (
        said(1, "Northwire", Basis.OUTLET, "Northwire"),
        said(2, "two officials", Basis.ANONYMOUS, None, outer="a1"),
    )
    traced = trace([a_page("A", *sources)])
    told, cited = traced.edges
    assert told.source == traced.behind["A"][0].key
    assert (told.target, cited.source, cited.target) == ("Northwire", "Northwire", "A")


def test_a_page_whose_report_is_passed_on_is_a_station_itself():
    original = a_page("N", said(1, "two officials", Basis.ANONYMOUS, None, CLOSES), outlet="Northwire")
    relay = a_page("A", said(1, "Northwire", Basis.OUTLET, "Northwire", CLOSES))
    edges = trace([original, relay]).edges
    assert Edge("N", "A", EdgeKind.RELAYED, "A Post cites Northwire, whose page tells the same.") in [
        Edge(edge.source, edge.target, edge.kind, edge.text) for edge in edges
    ]


def test_an_agency_is_credited():
    found = steps(a_page("A", said(1, "Ada Berg", Basis.PERSON, "Ada Berg"), agency="Northwire"))
    assert found == [
        (EdgeKind.SAID, "A Post has it from Ada Berg, through Northwire."),
        (EdgeKind.CREDITED, "A Post credits Northwire, of which no page is here."),
    ]


def test_a_copy_has_one_step_with_how_it_was_recognised():
    text = (
        "The harbour board of Bergen has put off its vote on the new ferry terminal after two members asked for a fresh"
        " count of the cost. The vote had been set for Tuesday and will now be held in June, after the summer pause. The"
        " shipping lines had pressed for an early answer because the timetable goes to the printers within days."
    )
    original = page("A", "2025-05-01", text=text, outlet="Northwire")
    reprint = page("B", "2025-05-02", text=text, sources=(said(1, "Ada Berg", Basis.PERSON, "Ada Berg"),))
    (step,) = [edge for edge in trace([original, reprint]).edges if edge.target == "B"]
    assert (step.source, step.kind) == ("A", EdgeKind.COPIED)
    assert step.text.startswith("B Post has its text from Northwire: ")


def test_a_page_that_names_no_source_reports_itself_if_it_has_reporters():
    assert steps(a_page("A", byline=("Eva Rask",))) == [
        (EdgeKind.SAID, "A Post names no source and reports itself, by Eva Rask.")
    ]


def test_the_words_of_three_pages_are_proof_enough():
    pages = [a_page(name, said(1, "Ada Berg", Basis.PERSON, "Ada Berg"), agency="Northwire") for name in "ABCDE"]
    (said_to_all,) = [edge for edge in trace(pages).edges if edge.target == "Northwire"]
    assert len(said_to_all.because) == 3


def test_each_step_shows_the_words_it_was_read_from():
    words = source(1, "A tells", Basis.PERSON, "Ada Berg")
    (step,) = trace([a_page("A", words)]).edges
    (evidence,) = step.because
    assert (evidence.page, evidence.span, evidence.quote) == ("A", (0, 7), "A tells")


def test_sources_taken_for_those_of_an_outlet_are_shown_as_taken_for_them():
    stated = said(1, "six people familiar with it", Basis.ANONYMOUS, None, CLOSES, told="Courier", count=6)
    silent = said(1, "six people familiar with it", Basis.ANONYMOUS, None, CLOSES, count=6)
    text = "A Post has it from six people familiar with it, taken for those who spoke to the Courier."
    assert (EdgeKind.SAID, text) in steps(a_page("C", stated), a_page("A", silent))
