"""The pages of a dossier: whose text each is, and of which page it is only another state."""

from __future__ import annotations

from tests.origins.pages import FIRST
from tests.origins.texts import FERRY
from tests.stories.factories import page

from reportedly.model.reading import Reading
from reportedly.origins import trace
from reportedly.stories.pages import pages_of


def told(later: Reading) -> tuple[str | None, str | None]:
    """Whose copy and whose version the later of two pages is."""
    first = page("A", "2025-05-01", text=FIRST, outlet="Bergen Post")
    found = pages_of([first, later], trace([first, later]), {})
    return found[1].copy_of, found[1].version_of


def test_an_update_by_the_same_outlet_is_a_version_and_no_copy():
    assert told(page("B", "2025-05-02", text=FERRY, outlet="Bergen Post")) == (None, "A")


def test_the_same_text_at_another_outlet_is_a_copy_and_no_version():
    assert told(page("B", "2025-05-02", text=FERRY, outlet="Stord News")) == ("A", None)
