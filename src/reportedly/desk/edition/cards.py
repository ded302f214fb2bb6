"""The picture that stands for a story where its address is shared."""

from __future__ import annotations

from reportedly.desk.drawing.card import card, card_png, font
from reportedly.desk.edition.site import WholeStory
from reportedly.desk.prose.lead import telling_pages
from reportedly.desk.wording import counted
from reportedly.model.dossier import Independence


def can_be_drawn() -> bool:
    """Whether this machine has a font to write cards with."""
    return font() is not None


def card_of(story: WholeStory, site: str) -> bytes | None:
    """Give the card of a story as PNG, 1200 by 630 pixels; None where there is no event to draw."""
    if story.event is None:
        return None
    pages = len(telling_pages(story.event, story.dossier))
    count = f"{counted(pages, 'page')}, {_origins(story.event.independent)}"
    return card_png(card(story.dossier, story.event, headline=story.headline, count=count, site=site))


def _origins(independent: Independence) -> str:
    """How many independent origins there are, in the few words that a card has room for."""
    low, high = independent.at_least, independent.at_most
    if high == 0:
        return "no origin stated"
    return counted(low, "independent origin") if low == high else f"{low} to {high} independent origins"
