"""Licences and permits: granted, refused, taken back."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, EventMention, EventType, Factuality, Judgement, PartKind
from reportedly.stories.claims.permits import of_a_permit


@pytest.mark.parametrize(
    ("text", "verb", "kind"),
    [
        ("The ministry granted the yard a licence.", "granted", "permit"),
        ("The yard received a permit from the ministry.", "received", "permit"),
        ("The ministry refused the yard a licence.", "refused", "reject"),
        ("The ministry withdrew the licence of the yard.", "withdrew", "end"),
        ("Norve withdrew from the convention. A licence is still needed.", "withdrew", None),
        ("The ministry gave way on Monday.\nPermits are still needed.", "gave", None),
    ],
)
def test_a_permit_is_what_its_own_sentence_tells(text: str, verb: str, kind: str | None) -> None:
    """Who grants one decides, and who takes it back ends it; of the next sentence's permit nothing is told."""
    start = text.index(verb)
    event = EventMention(
        id="e1",
        type=EventType.LAW,
        part=PartKind.BODY,
        text=verb,
        span=(start, start + len(verb)),
        participants=(),
        places=(),
        when=None,
        as_of=None,
        expected=False,
        background=False,
        factuality=(Judgement(ARTICLE, Factuality.CERTAIN, 3),),
    )
    assert of_a_permit(event, text) == kind
