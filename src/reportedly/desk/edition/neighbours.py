"""Which stories the page of a story leads to: also read, previous and next, the latest of its section, don't miss."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from reportedly.desk.edition.site import Neighbours, Section, Site, Story
from reportedly.model.summary import Turn, TurnKind
from reportedly.model.when import first_instant, is_iso, last_instant

ALSO, LATEST, MISSED = 3, 6, 3
"""Stories of each kind that a page leads to."""
WEEK = timedelta(days=7)
_COMMON = 40
"""A name that more stories have than this relates none of them."""
_WEIGHTS = {TurnKind.STATUS: 4, TurnKind.DATE: 2, TurnKind.PLACE: 2, TurnKind.ORIGIN: 1}


def neighbours(site: Site) -> dict[str, Neighbours]:
    """Give what the page of each story leads to, by the id of the story."""
    also = _also(site.stories)
    missed = dont_miss(site)
    by_section = {section: latest(site, section) for section in site.frame.sections}
    found: dict[str, Neighbours] = {}
    for at, story in enumerate(site.stories):
        others = [each for each in by_section[story.section] if each is not story]
        found[story.id] = Neighbours(
            also=also.get(story.id, ()),
            previous=site.stories[at + 1] if at + 1 < len(site.stories) else None,
            next=site.stories[at - 1] if at else None,
            latest=tuple(others[:LATEST]),
            dont_miss=tuple(each for each in missed if each is not story)[:MISSED],
        )
    return found


def latest(site: Site, section: Section) -> list[Story]:
    """Give the stories of a section, the latest news first."""
    return [story for story in site.stories if story.section == section]


def dont_miss(site: Site) -> list[Story]:
    """Give the stories with the largest changes in the week before the as-of, the largest first."""
    since = last_instant(site.as_of) - WEEK
    weights = {story.id: sum(map(_weight, _turns_since(story, since))) for story in site.stories}
    moved = [story for story in site.stories if weights[story.id]]
    return sorted(moved, key=lambda story: -weights[story.id])[: MISSED + 1]


def _turns_since(story: Story, since: datetime) -> list[Turn]:
    return [turn for turn in story.turns if is_iso(turn.at) and first_instant(turn.at) >= since]


def _weight(turn: Turn) -> int:
    return _WEIGHTS[turn.kind]


def _also(stories: Sequence[Story]) -> dict[str, tuple[Story, ...]]:
    """The stories with most people, bodies and places in common, the latest first among equals."""
    named: dict[str, list[int]] = defaultdict(list)
    for at, story in enumerate(stories):
        for name in story.names:
            named[name].append(at)
    shared: dict[int, Counter[int]] = defaultdict(Counter)
    for those in named.values():
        if len(those) <= _COMMON:
            for one in those:
                shared[one].update(other for other in those if other != one)
    return {
        stories[one].id: tuple(stories[other] for other, _ in sorted(found.items(), key=_most_first)[:ALSO])
        for one, found in shared.items()
    }


def _most_first(pair: tuple[int, int]) -> tuple[int, int]:
    return -pair[1], pair[0]
