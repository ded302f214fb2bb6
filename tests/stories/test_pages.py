"""The pages of a dossier: whose text each is, and of which page it is only another state."""

from __future__ import annotations

from tests.origins.pages import FIRST
from tests.origins.texts import FERRY
from tests.stories.factories import page

from reportedly.model.reading import Reading
from reportedly.model.statement import PartKind
from reportedly.origins import trace
from reportedly.stories.pages import pages_of
from reportedly.stories.telling import times_told, told_at


def told(later: Reading) -> tuple[str | None, str | None]:
    """Whose copy and whose version the later of two pages is."""
    first = page("A", "2025-05-01", text=FIRST, outlet="Bergen Post")
    found = pages_of([first, later], trace([first, later]), {})
    return found[1].copy_of, found[1].version_of


def test_an_update_by_the_same_outlet_is_a_version_and_no_copy():
    assert told(page("B", "2025-05-02", text=FERRY, outlet="Bergen Post")) == (None, "A")


def test_the_same_text_at_another_outlet_is_a_copy_and_no_version():
    assert told(page("B", "2025-05-02", text=FERRY, outlet="Stord News")) == ("A", None)


def test_what_a_copy_adds_counts_from_its_own_day_and_the_rest_from_the_originals():
    text = f"{FIRST}\n\nA councillor in Stavanger said on Monday that a successor for the chair had been found at last."
    original, copy = page("A", "2025-05-01", text=FIRST, outlet="Northwire"), page("B", "2025-05-09", text=text)
    copies = trace([original, copy]).copies
    times = times_told([original, copy], copies)
    added = (text.index("a successor"), text.index(" for the chair"))
    assert told_at(copy, PartKind.BODY, added, times, copies) == "2025-05-09"
    assert told_at(copy, PartKind.BODY, (4, 10), times, copies) == "2025-05-01"
