"""What figures are of: the topics of sums of money and percentages, by the words that stand beside them."""

from __future__ import annotations

from functools import cache

from reportedly.model.tables import rows

PER_SHARE = "per share"
"""The topic of a sum that is told for each share."""

SHARE_PRICE = "share price"
"""The topic of a sum that a share costs."""
IN_FAVOUR, AGAINST, ABSTAINED, CAST, NEEDED = "in favour", "against", "abstained", "cast", "needed"
"""What counted votes are: of one side or the other, of neither, of all who voted; or how many it takes."""
RATES = {"prime": "prime rate", "mortgage": "mortgage rate", "deposit": "deposit rate", "savings": "savings rate"}
"""Words before "rate" that make it another one than that of the central bank."""


@cache
def topics(quantity: str) -> dict[str, str]:
    """Give the topic that each word stands for beside a figure of that quantity; empty where it needs none."""
    found: dict[str, str] = {}
    for row in rows("figure_topics.tsv"):
        if row[0] == quantity:
            found |= dict.fromkeys(row[2].split(), row[1])
    return found
