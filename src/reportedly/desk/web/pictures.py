"""The pictures of a story, each drawn for wide and for narrow screens; the style sheet shows the one that fits."""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup

from reportedly.desk.drawing.origin_tree import origin_list, origin_tree
from reportedly.desk.web.addresses import Links
from reportedly.model.dossier import Dossier, DossierEvent

WIDE, NARROW = 960, 358


class Drawn(NamedTuple):
    """A picture for wide and narrow screens, and the same in words; all empty where there is nothing to draw."""

    wide: Markup
    narrow: Markup
    words: Markup = Markup()


def of_story(dossier: Dossier, event: DossierEvent | None, links: Links) -> dict[str, Drawn | None]:
    """Give the pictures of a story by what they show."""
    return {
        "history": None,
        "expected": None,
        "map": None,
        "figures": None,
        "origins": Drawn(
            Markup(origin_tree(dossier, event, addresses=links, prefix="ow", width=WIDE)),
            Markup(origin_tree(dossier, event, addresses=links, prefix="on", width=NARROW)),
            Markup(origin_list(dossier, event, addresses=links)),
        ),
    }
