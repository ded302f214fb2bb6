"""Courts under many names."""

from __future__ import annotations

import pytest

from reportedly.stories.parties.courts import bench_of, court_of


@pytest.mark.parametrize(
    ("name", "court"),
    [
        ("Norway's highest court", "supreme court"),
        ("the country's top court", "supreme court"),
        ("the U.K.'s Supreme Court", "supreme court"),
        ("the high court", "supreme court"),
        ("the justices", "supreme court"),
        ("the Ninth Circuit panel", "appeals court 9th"),
        ("the 9th U.S. Circuit Court of Appeals", "appeals court 9th"),
        ("a federal appeals court", "appeals court"),
        ("Ohio Supreme Court", None),
        ("the Constitutional Court", None),
        ("the High Court", None),
        ("Judge Ana Voss", None),
    ],
)
def test_a_court_is_known_by_its_rank(name: str, court: str | None) -> None:
    """Whatever state or number stands before it; the highest court of a province has a name of its own."""
    assert court_of(name) == court


def test_a_single_judge_sits_below(name: str = "a federal judge") -> None:
    """What a judge blocks is not what an appeals court upholds."""
    assert bench_of([name]) not in (None, court_of("the appeals court"))
