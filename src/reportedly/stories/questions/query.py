"""What a question asks for, and what a dossier has that it may be about."""

from __future__ import annotations

import re

from msgspec import Struct

from reportedly.model.dossier import Asks, DossierEvent, DossierFigure, DossierPage
from reportedly.model.entities import KnownEntity
from reportedly.stories.questions.quantity import QuantityAsked
from reportedly.stories.questions.wanted import Wanted


class Query(Struct, frozen=True):
    """What a question asks for: a quantity, or an event; and what it wants to know of it."""

    question: str
    quantity: QuantityAsked | None
    wanted: Wanted
    asks: Asks = Asks.WHETHER
    tells: bool = False
    """Whether any event at all was read in it, be it of no known type."""
    where_is: bool = False
    """Whether it asks for nothing but where somebody is."""
    listed: tuple[KnownEntity, ...] = ()
    """Whom it names of those that the user has listed."""

    @property
    def sought(self) -> tuple[str, ...]:
        """The words that pages about it are looked for by: those of all the names of whom it names, too."""
        others = (word for row in self.listed for name in row.other_names for word in re.findall(r"[^\W_]{3,}", name))
        return tuple(dict.fromkeys((*self.wanted.sought, *others)))


class Found(Struct, frozen=True):
    """A match for a query in one dossier, and how good it is."""

    score: float
    events: tuple[DossierEvent, ...] = ()
    figures: tuple[DossierFigure, ...] = ()
    pages: tuple[DossierPage, ...] = ()
    by_name: bool = False
    """Whether its pages have only the names of the question, and not its kind of matter: no answer by itself."""
