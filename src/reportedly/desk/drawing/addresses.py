"""Where the links of a picture lead: whoever shows it says."""

from __future__ import annotations

from typing import Protocol

from reportedly.model.dossier import Edge, Evidence


class Addresses(Protocol):
    """The addresses that pictures link to; None where there is nothing to open."""

    def of_edge(self, edge: Edge) -> str | None:
        """Give the address of the words that a step of a report rests on."""
        ...

    def of_evidence(self, evidence: Evidence) -> str | None:
        """Give the address of the words of a page, highlighted."""
        ...

    def of_page(self, page: str) -> str | None:
        """Give the address of a page as it is kept, by its id."""
        ...

    def of_pages(self) -> str | None:
        """Give the address of what a picture has no room for, such as the list of all pages of the story."""
        ...
