"""Pages of one text, as the tests of copies need them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from tests.origins.texts import FERRY, OTHERS
from tests.stories.factories import page

from reportedly.model.reading import Reading
from reportedly.model.tracing import Copy
from reportedly.origins.copies import find_kin

FIRST, SECOND, THIRD = FERRY.split("\n\n")


def wire(text: str = FERRY, published: str = "2025-05-01", **more: str) -> Reading:
    """The agency's own page."""
    return page("A", published, text=text, outlet="Northwire", **more)


def written(reading: Reading, **changes: object) -> Reading:
    """The same page with a headline, an address, a language, doubts."""
    return replace(reading, article=replace(reading.article, **changes))


def among(*pages: Reading) -> list[Reading]:
    """Pages among others of other matters."""
    others = [page(f"O{at}", "2025-05-01", text=text) for at, text in enumerate(OTHERS)]
    return [written(each, language=each.article.language or "en") for each in (*pages, *others)]


def find_copies(readings: Sequence[Reading]) -> dict[str, Copy]:
    """The copies among pages, by the id of the page that is one."""
    return find_kin(readings).copies


def copy_of(left: Reading, right: Reading, name: str = "B") -> Copy:
    """The copy among two pages."""
    found = find_copies([left, right])
    assert list(found) == [name]
    return found[name]
