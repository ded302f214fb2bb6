"""Versions told apart from copies, and what a copy adds of its own."""

from __future__ import annotations

from msgspec.structs import replace
from tests.origins.pages import FIRST, SECOND, copy_of, wire, written
from tests.origins.texts import FERRY, FERRY_ELSEWHERE
from tests.stories.factories import page, source

from reportedly.model.statement import Basis, PartKind, Words
from reportedly.origins import trace
from reportedly.origins.copies import find_kin


def test_a_later_version_of_the_same_outlet_is_a_version_and_no_copy():
    first = page("A", "2025-05-01T08:00Z", text=FIRST, outlet="Bergen Post")
    later = page("B", "2025-05-02T09:00Z", text=FERRY, outlet="Bergen Post")
    kin = find_kin([first, later])
    assert kin.copies == {}
    assert kin.versions["B"].of == "A"


def test_two_states_of_one_address_are_versions():
    first = written(page("A", "2025-05-01", text=FERRY, outlet=""), url="https://a.test/1")
    second = written(page("B", "2025-05-02", text=f"{FERRY} One more line."), url="https://a.test/1")
    kin = find_kin([first, second])
    assert kin.copies == {} and kin.versions["B"].of == "A"


def test_what_a_copy_adds_is_its_own():
    added = (
        "The mayor, Tiina Saar, told this newspaper on Friday that she would resign unless the vote is held by autumn."
    )
    text = f"{FIRST}\n\n{added}\n\n{SECOND}"
    copy = copy_of(wire(), page("B", "2025-05-02", text=text))
    start = text.index(added)
    assert copy.own == ((start, start + len(added)),)
    assert copy.adds(PartKind.BODY, (start + 4, start + 9)) and not copy.adds(PartKind.BODY, (4, 9))
    assert not copy.adds(PartKind.TITLE, (start + 4, start + 9))
    assert not copy.mostly_own


def test_a_page_that_is_mostly_its_own_reporting_speaks_with_its_own_voice():
    copy = copy_of(wire(FIRST), page("B", "2025-05-02", text=f"{FERRY_ELSEWHERE}\n\n{FIRST}"))
    assert copy.mostly_own


def test_what_a_copy_adds_was_told_to_its_own_outlet():
    """A reporter who puts a source of his own into an agency's text has that source himself."""
    text = f"{FIRST}\n\nA councillor who asked not to be named said that a successor for the chair had been found in Stavanger.\n\n{SECOND}"
    added = text.index("A councillor")
    insider = replace(
        source(1, "A councillor who asked not to be named", Basis.ANONYMOUS),
        cue=Words("said", ((added + 39, added + 43),)),
    )
    reprint = page("B", "2025-05-02", text=text, sources=(insider,), outlet="Bergen Post")
    roots = trace([wire(), reprint]).roots
    assert roots["B", "a1"].told_to == "Bergen Post"
    assert roots["B", "article"].key == roots["A", "article"].key


def test_versions_are_in_the_tracing():
    first = page("A", "2025-05-01", text=FIRST, outlet="Bergen Post")
    later = page("B", "2025-05-02", text=FERRY, outlet="Bergen Post")
    tracing = trace([first, later])
    assert tracing.copies == {} and tracing.versions["B"].of == "A"
