"""Why a page could not be had."""

from __future__ import annotations

from collections.abc import Mapping

from reportedly.model.page import Missed, Outcome, OutcomeKind

_LONGEST = 500


class NoPageError(Exception):
    """There is no page to hand on: the kind of outcome, and one line with the reason and, after it, the remedy.

    `headers` are those of the answer that says so (names in lower case); none where there was no answer.
    """

    def __init__(self, kind: OutcomeKind, reason: str) -> None:
        super().__init__(reason)
        self.outcome = Outcome(kind, _one_line(reason))
        self.headers: Mapping[str, str] = {}

    def of(self, source: str) -> Missed:
        """Give the missed page that goes by the name `source`."""
        return Missed(_one_line(source), self.outcome)


def unreadable(reason: str) -> NoPageError:
    """The page itself is at fault: it is not there, or nothing can be made of it."""
    return NoPageError(OutcomeKind.UNREADABLE, reason)


def refused(reason: str) -> NoPageError:
    """A rule stands against it: the page may not be fetched, or it goes over a bound."""
    return NoPageError(OutcomeKind.REFUSED, reason)


def _one_line(text: str) -> str:
    """Make words fit for a terminal: what a server or a feed says may hold control characters, and no end."""
    printable = "".join(character if character.isprintable() else " " for character in text[:_LONGEST])
    return " ".join(printable.split())


def in_megabytes(size: int) -> str:
    """Name a bound in bytes for people: "10 MB"."""
    return f"{size / 1_000_000:g} MB"
