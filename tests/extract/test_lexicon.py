"""Labels of furniture, and lines that only look like one."""

from __future__ import annotations

import pytest

from reportedly.extract.dates import rows
from reportedly.extract.lexicon import label_of

LABELS = [
    ("ALSO READ-Fares rise again", "also_read", None, "Fares rise again"),
    ("Read More: Fares rise again", "also_read", None, "Fares rise again"),
    ("READ ALSO | Fares rise again", "also_read", None, "Fares rise again"),
    ("Related:", "related", None, None),
    ("« Older", "previous", None, None),
    ("Next Post", "next", None, None),
    ("Latest from -Shipping", "latest", "Shipping", None),
    ("More from Shipping", "latest", "Shipping", None),
    ("More in Top News", "latest", "Top News", None),
    ("Top Stories", "latest", None, None),
    ("You May Also Like", "related", None, None),
    ("Don’t Miss", "dont_miss", None, None),
    ("Most Read", "other", None, None),
    ("Go toTop", "navigation", None, None),
    ("Home | World | Sport", "navigation", None, None),
    ("News > Shipping > Ferries", "navigation", None, None),
    ("Share Tweet WhatsApp", "share", None, None),
    ("12 Comments", "comments", None, None),
    ("Sign up for our weekly letter.", "subscribe", None, None),
    ("Harbour letter Email Sign Up By signing up you agree to receive alerts from the Post.", "subscribe", None, None),
    ("© 2024 Skerry Post", "legal", None, None),
    ("Photo: Olle Ek", "caption", None, None),
]
NO_LABELS = [
    "Next-generation batteries will be made in Turku",
    "By signing up to the pact you bind the next government too, the minister said.",
    "Related-party loans were the reason, the auditor said.",
    "More in common than they think",
    "Previous talks had failed.",
    "Trending upward for a year, shares fell on Monday.",
    "Read by the minister, the statement took five minutes.",
    "The latest from the front was bad.",
    "Sharehouse owners protest",
    '"We use cookies as bait," the fisherman said.',
    "Copyright law will change in May, the minister said.",
]


@pytest.mark.parametrize(("line", "kind", "section", "rest"), LABELS)
def test_labels(line: str, kind: str, section: str | None, rest: str | None) -> None:
    """Kind, the section named, and the title on the same line."""
    label = label_of(line)
    assert label is not None
    assert (label.kind, label.section, label.rest) == (kind, section, rest)


@pytest.mark.parametrize("line", NO_LABELS)
def test_prose_carries_no_label(line: str) -> None:
    """Stories use the same words."""
    assert label_of(line) is None


def test_the_table_of_labels_is_in_order() -> None:
    """Every row has kind, shape and words, and none stands there twice."""
    table = [tuple(row) for row in rows("labels.tsv")]
    assert all(len(row) == 3 for row in table) and len(set(table)) == len(table)
    assert {shape for _, shape, _ in table} == {"item", "list", "end", "line", "start", "hold"}
