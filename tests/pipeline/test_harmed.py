"""Whether anybody was hurt in what pages tell: that it happened is no answer."""

from __future__ import annotations

import pytest

from .asked import status

NOBODY = (
    "Nobody hurt in Sarvik explosion",
    "Nobody was hurt in an explosion at a paint factory in Sarvik, police said.",
)
TWO = (
    "Two hurt in Sarvik explosion",
    "Two people were injured in an explosion at a paint factory in Sarvik, police said.",
)


@pytest.mark.parametrize(
    ("question", "page", "expected"),
    [
        ("Was anybody hurt in the Sarvik explosion?", NOBODY, None),
        ("Was there an explosion in Sarvik?", NOBODY, "occurred"),
        ("Was anybody hurt in the Sarvik explosion?", TWO, "occurred"),
    ],
)
def test_an_explosion_in_which_nobody_was_hurt(question: str, page: tuple[str, str], expected: str | None) -> None:
    assert status(question, None, page) == expected
