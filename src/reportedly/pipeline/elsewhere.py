"""Pages that are headed by another place than a question asks for: what they count happened there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import PartKind

if TYPE_CHECKING:
    from reportedly.events.figures.counts_told import Counted


def is_headed_elsewhere(reading: Reading, places: Sequence[str]) -> bool:
    """Whether a headline names a town and none of the places asked for, nor lies that town in one of them."""
    from reportedly.stories.questions.naming import stands_in

    title = reading.article.title or ""
    if not places or any(stands_in(name, title) for name in places):
        return False
    around = {state.code for name in places if (state := states.state(name))}
    towns = [
        place for place in reading.literal_places if place.part is PartKind.TITLE and states.state(place.name) is None
    ]
    return bool(towns) and not any(town.country in around for town in towns)


def told_with(places: Sequence[str], counts: Sequence[Counted]) -> list[Counted]:
    """Give the counts by which a word of one of the places stands."""
    words = {word.casefold() for name in places for word in name.split()}
    return [each for each in counts if not words.isdisjoint(each.by_it)]
