"""The pictures of a story, each drawn for wide and for narrow screens; the style sheet shows the one that fits."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from markupsafe import Markup

from reportedly.desk.drawing.expectations import expectations
from reportedly.desk.drawing.origin_tree import origin_list, origin_tree
from reportedly.desk.drawing.status_history import status_history
from reportedly.desk.web.addresses import Links
from reportedly.model.dossier import Dossier, DossierEvent

WIDE, NARROW = 960, 358


class Drawn(NamedTuple):
    """A picture for wide and narrow screens, and the same in words; all empty where there is nothing to draw."""

    wide: Markup
    narrow: Markup
    words: Markup = Markup()


def of_story(dossier: Dossier, event: DossierEvent | None, links: Links) -> dict[str, Drawn]:
    """Give the pictures of a story by what they show; those of its foremost event only where there is one."""
    found = {
        "origins": Drawn(
            *_both(lambda prefix, width: origin_tree(dossier, event, addresses=links, prefix=prefix, width=width), "o"),
            Markup(origin_list(dossier, event, addresses=links)),
        )
    }
    if event is None:
        return found
    at = dossier.as_of
    history = _both(lambda of, width: status_history(event, as_of=at, addresses=links, prefix=of, width=width), "h")
    told = _both(lambda of, width: expectations(event, as_of=at, addresses=links, prefix=of, width=width), "e")
    return {**found, "history": Drawn(*history), "expected": Drawn(*told)}


def _both(draw: Callable[[str, int], str], name: str) -> tuple[Markup, Markup]:
    """A picture for wide and for narrow screens; `draw` takes what makes its ids unique, and a width in pixels."""
    return Markup(draw(f"{name}-wide", WIDE)), Markup(draw(f"{name}-narrow", NARROW))
