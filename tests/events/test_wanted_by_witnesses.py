"""What people on the spot want, hope for or fear, which nobody has done by that."""

from __future__ import annotations

import pytest

from reportedly.attribution import attribute
from reportedly.events import recognise
from reportedly.language import parse
from reportedly.model.article import Article
from reportedly.model.statement import EventType, Factuality


@pytest.mark.parametrize(
    "text",
    [
        "Passengers want the captain to resign.",
        "Crews at Halden Ferries want the captain sacked.",
        "Residents hope the mayor will resign.",
        "Union officials said that crews want the captain to resign.",
    ],
)
def test_what_witnesses_want_is_certain_for_nobody(text: str):
    document = next(parse([Article(id="p", text=text, title="", published="2025-05-01")]))
    events = recognise(document, attribute(document)).events
    (event,) = [each for each in events if each.type is EventType.APPOINTMENT]
    assert Factuality.CERTAIN not in {each.value for each in event.factuality}
