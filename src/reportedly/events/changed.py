"""A change of the plan for an event, and the words that tell it."""

from __future__ import annotations

from msgspec import Struct

from reportedly.model.statement import Change


class Changed(Struct, frozen=True):
    """A change of plan and the word that states it."""

    change: Change
    word: int
    deals_only: bool = False
    """A word that calls off deals, and means other things elsewhere: "end", "drop"."""
    strikes_only: bool = False
    """The same of strikes: "suspended"."""
    launches_only: bool = False
    """The same of launches: "forgo"."""
    releases_only: bool = False
    """The same of documents that are to come out: "blocked"."""
    unused: bool = False
    """A rule is left without use for a time: "not to enforce the ban until May"."""
    off_its_day: bool = False
    """It is only told not to be on its day: "will not go ahead on Monday"."""
    behind: bool = False
    """It is told behind the plan, whose day is the one that stands there: "was due in May but cancelled"."""
    came_to_nothing: bool = False
    """It is told not to have been, behind what was planned: "but did not take place"."""
    by_court: bool = False
    """A court has stopped it."""
    undone: bool = False
    """What was moved or called off is put back: the day to which it was moved is no day of it."""
    instead: int | None = None
    """The word behind which the old date stands: "on 9 October instead of 14 August"."""
