"""The words that are shown for what somebody holds of an event."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import meeting, page, source

from reportedly.model.statement import Basis, Factuality, Words
from reportedly.origins import trace
from reportedly.stories.telling import Holding, Telling, holding_evidence


def shown(text: str, value: Factuality, cue: str = "wrote") -> list[str]:
    """The words shown for what Ada Berg says in a text that has "meet" in it, down to her name."""
    end = text.index("Ada Berg")
    event = replace(meeting("a1", value), span=(text.index("meet"), text.index("meet") + 4))
    said = source(1, "Ada Berg", Basis.OFFICIAL, "Ada Berg")
    there = replace(said.source, spans=((end, end + 8),))
    cued = Words(cue, ((end + 9, end + 9 + len(cue)),))
    said = replace(said, source=there, cue=cued, content=Words(text[:end], ((0, end),)))
    reading = page("A", "2025-05-01", event, sources=(said,), text=text)
    root = trace([reading]).roots["A", "a1"]
    holding = Holding(Telling(reading, event, "2025-05-01"), root, "a1", value)
    return [each.quote for each in holding_evidence(holding)]


@pytest.mark.parametrize(
    ("text", "cue", "no"),
    [
        ("There is talk that the two meet. It is false. He is at home, Ada Berg wrote.", "wrote", ["false"]),
        ("So the two meet? I never heard of it, Ada Berg wrote.", "wrote", ["never"]),
        ("It is not true that the two meet. That is a lie, Ada Berg wrote.", "wrote", []),
        ("That the two meet. That is a lie, Ada Berg denied.", "denied", []),
    ],
)
def test_a_no_that_stands_apart_from_the_event_is_shown(text: str, cue: str, no: list[str]) -> None:
    """The sentence of a rumour does not show that it was denied; the one behind it does."""
    assert shown(text, Factuality.CERTAINLY_NOT, cue)[1:-1] == no


def test_of_a_yes_no_no_is_shown() -> None:
    text = "There is talk that the two meet. It is not false, Ada Berg wrote."
    assert len(shown(text, Factuality.CERTAIN)) == 2
