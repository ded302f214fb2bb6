"""Words that the names of bodies end in, and words for what kind of company a name is told to be."""

from __future__ import annotations

COMPANY_KINDS = frozenset(
    "insurer airline carrier lender retailer operator company firm charity startup manufacturer builder shipper"
    " supplier contractor automaker carmaker brokerage consultancy subsidiary".split()
)
"""Words for kinds of companies that stand before a name without being part of it: "Insurer X"."""
BODIES = frozenset(
    "department ministry office committee council court commission agency party club company service bureau board"
    " authority union group staff bank corps force assembly league federation association police parliament"
    " senate".split()
)
"""Last words of the names of bodies that are no companies and hold nobody's surname."""
_OFFICES = frozenset(
    "administration authority institute centre center centers centres foundation organisation organization fund council"
    " university academy museum palace secretariat directorate inspectorate registry tribunal ministries".split()
)
"""Further words that the name of a body ends in, or begins with before "of" or "for"."""


def is_body(word: str) -> bool:
    """Say whether names of bodies end in a word: "Board", "Institute"."""
    return word.lower() in BODIES | _OFFICES
