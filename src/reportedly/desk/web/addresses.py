"""The addresses of the desk's pages: what a link of a template, a picture or a feed leads to."""

from __future__ import annotations

from urllib.parse import quote, urlencode


def of_story(story: str, as_of: str | None = None) -> str:
    """Give the address of a story's page, as of an instant where one is given."""
    return _with(f"/stories/{_segment(story)}", {"as-of": as_of})


def of_changes(story: str, since: str, as_of: str | None = None) -> str:
    """Give the address of what changed about a story between two instants."""
    return _with(f"/stories/{_segment(story)}/changes", {"since": since, "as-of": as_of})


def of_page(page: str, **query: str | None) -> str:
    """Give the address of a kept page, with what to show of it."""
    return _with(f"/pages/{_segment(page)}", query)


def with_query(path: str, query: dict[str, str | None]) -> str:
    """Give an address with those of the parameters that have a value."""
    return _with(path, query)


def _with(path: str, query: dict[str, str | None]) -> str:
    given = {key: value for key, value in query.items() if value}
    return f"{path}?{urlencode(given)}" if given else path


def _segment(name: str) -> str:
    # An id may hold anything; a slash in it must not begin another segment.
    return quote(name, safe="")
