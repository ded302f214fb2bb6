"""What stories and their pages are called wherever the desk lists them."""

from __future__ import annotations

from reportedly.desk.prose.headlines import headline, question
from reportedly.model.dossier import Dossier, DossierEvent, Status, StoryHead
from reportedly.model.statement import EventType
from reportedly.model.summary import StorySummary

NAMELESS = "A story without a headline"
"""What a story is headed with until it is judged, where no page of it has a headline."""
_OPEN = frozenset(
    {Status.RUMOURED, Status.REPORTED, Status.ANNOUNCED, Status.CONFIRMED, Status.POSTPONED, Status.DISPUTED}
)
"""The statuses that leave open what comes of it."""


def title_of(dossier: Dossier) -> str:
    """Give what a story is headed with: see `headed`."""
    return headed(dossier.story, dossier.carrying, dossier.as_of)


def headed(story: StoryHead, event: DossierEvent | None, as_of: str) -> str:
    """Give what a person has set, else the question that the event is about which carries the story, else its title.

    What is settled is told as the edition tells it, and not asked: a question would put in doubt what nobody doubts.
    """
    if story.headline or event is None:
        return story.headline or story.title
    return question(event) if event.status in _OPEN else headline(event, as_of)


def headings(summary: StorySummary) -> tuple[str, ...]:
    """Give what lists head a story with, soon after it changed and years later: its days are then named otherwise."""
    if summary.event is None:
        return ()
    changed = summary.lasting.since
    return tuple(headed(summary.story, summary.event, each) for each in (changed, f"{int(changed[:4]) + 2}-01-01"))


def names_somebody(event: DossierEvent, title: str) -> bool:
    """Say whether a title names somebody or a place: "Will there be a launch?" says less than any headline."""
    names = [*(each.entity for each in event.participants), *([event.place.name] if event.place else [])]
    return bool(event.type is EventType.OTHER or any(name in title for name in names))


def outlets_of(dossier: Dossier) -> dict[str, str]:
    """Give what each page of a dossier is called by: its outlet, or its address where that is not known."""
    return {each.id: each.outlet or each.url or each.id for each in dossier.pages}
