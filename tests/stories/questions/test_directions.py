"""Which way a court rules."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from reportedly.model.statement import ARTICLE, EventMention, EventType, Factuality, Judgement, Participant, PartKind
from reportedly.stories.questions.directions import Direction, direction_of


def ruling(text: str, verb: str) -> EventMention:
    start = text.index(verb)
    return EventMention(
        id="e1",
        type=EventType.COURT,
        part=PartKind.BODY,
        text=verb,
        span=(start, start + len(verb)),
        participants=(Participant("agent", "The Supreme Court", "Supreme Court"), Participant("theme", "it", None)),
        places=(),
        when=None,
        as_of=None,
        expected=False,
        background=False,
        factuality=(Judgement(ARTICLE, Factuality.CERTAIN, 3),),
    )


@pytest.mark.parametrize(
    ("text", "verb", "direction"),
    [
        ("The Supreme Court upheld the levy.", "upheld", Direction.LETS),
        ("The Supreme Court reinstated the levy.", "reinstated", Direction.LETS),
        ("The Supreme Court struck down the levy.", "struck down", Direction.STOPS),
        ("The Supreme Court blocked the levy.", "blocked", Direction.STOPS),
        ("The Supreme Court upheld an injunction against the levy.", "upheld", Direction.STOPS),
        ("The Supreme Court left in place a ruling that blocks the levy.", "left in place", Direction.STOPS),
        ("The Supreme Court lifted the injunction.", "lifted", Direction.LETS),
        ("The Supreme Court rejected a bid to reinstate the levy.", "rejected", Direction.STOPS),
        ("The Supreme Court rejected a request to halt the levy.", "rejected", Direction.LETS),
        ("The Supreme Court granted a request to halt the levy.", "granted", Direction.STOPS),
        ("The Supreme Court dismissed a lawsuit over the levy.", "dismissed", Direction.LETS),
        ("The Supreme Court rejected the appeal.", "rejected", Direction.UNTOLD),
        ("The Supreme Court overturned the decision.", "overturned", Direction.UNTOLD),
        ("The Supreme Court ruled that the levy is unlawful.", "ruled", Direction.STOPS),
        ("The Supreme Court ruled in favour of the ministry.", "ruled", Direction.LETS),
        ("The Supreme Court ruled on the levy.", "ruled", Direction.UNTOLD),
    ],
)
def test_a_ruling_lets_a_thing_be_or_stops_it(text: str, verb: str, direction: Direction) -> None:
    """What is done to a ban on a thing is done to the thing the other way round."""
    assert direction_of(ruling(text, verb), text) is direction


def test_what_is_ruled_on_may_stand_before_the_verb() -> None:
    """A lawsuit that was dismissed lets the thing be that it is against."""
    text = "Lund's lawsuit was dismissed."
    event = ruling(text, "dismissed")
    passive = replace(event, participants=(Participant("theme", "Lund's lawsuit", None),))
    assert direction_of(passive, text) is Direction.LETS


def test_a_decision_to_do_what_is_asked_about_is_the_thing_at_issue() -> None:
    """Who upholds the decision to revoke a permit upholds its revocation; of another decision nobody knows."""
    text = "The Supreme Court upheld the ministry's decision to revoke the permit."
    event = ruling(text, "upheld")
    assert direction_of(event, text, ("uphold", "revocation", "permit")) is Direction.LETS
    assert direction_of(event, text, ("reinstate", "permit")) is Direction.UNTOLD
