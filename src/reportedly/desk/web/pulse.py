"""What tells a state of the store from later ones, so that a page that is open can say that there is news."""

from __future__ import annotations

from reportedly import pipeline
from reportedly.desk.web.desk import Desk


def of_stories(desk: Desk) -> str:
    """Give the state of all stories: another once a page or correction came, and once all have been judged."""
    waiting = desk.store.unjudged(pipeline.judged_by(desk.entities), desk.clock(), 1)
    return f"{desk.store.state()}.{'waiting' if waiting else 'judged'}"


def of_story(desk: Desk, story: str) -> str:
    """Give the state of one story."""
    return str(desk.store.revision(story))
