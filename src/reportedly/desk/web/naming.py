"""What stories and their pages are called on every page of the desk."""

from __future__ import annotations

from reportedly.desk.prose.headlines import question
from reportedly.model.dossier import Dossier, DossierEvent, StoryHead


def title_of(dossier: Dossier) -> str:
    """Give what a story is headed with: see `headed`."""
    return headed(dossier.story, dossier.events[0] if dossier.events else None)


def headed(story: StoryHead, event: DossierEvent | None) -> str:
    """Give what a person has set, else the question that the foremost event is about, else its title."""
    return story.headline or (question(event) if event else story.title)


def outlets_of(dossier: Dossier) -> dict[str, str]:
    """Give what each page of a dossier is called by: its outlet, or its address where that is not known."""
    return {each.id: each.outlet or each.url or each.id for each in dossier.pages}
