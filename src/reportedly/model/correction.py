"""What was corrected, by people or by the rule: how pages are grouped, and what was read out of them."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from reportedly.model.statement import PartKind, Span
from reportedly.model.when import first_instant, last_instant

RULE = "rule"
"""Who made a correction that no person made."""


class CorrectionKind(StrEnum):
    """What a correction changes."""

    MERGE = "merge"
    """`story` and `other` are one story."""
    SPLIT = "split"
    """`pages` of `story` are a story of their own, `other`."""
    TOUCH = "touch"
    """`pages` belong to `story` too, beside the story each is in."""
    SAME_ORIGIN = "same origin"
    """The origins `subject` and `other` are one."""
    SAME_FAMILY = "same family"
    """The origins `subject` and `other` are two, and not independent of each other."""
    DIFFERENT_ORIGINS = "different origins"
    """The origin `subject` and `other` are independent of each other; where `other` is a page, what that has from it
    is an origin of its own."""
    STATUS = "status"
    """The event `subject` stands as `after` from `since` on."""
    PARTY = "party"
    """Who takes part in the event `subject` is `after`, and not `before`."""
    SPEAKER = "speaker"
    """The person or body `subject` speaks for `after`."""
    OUTLET = "outlet"
    """The page `subject` is of the outlet `after`."""
    DATE = "date"
    """The page `subject` was published at `after`."""
    HEADLINE = "headline"
    """`story` is called `after`."""

    @property
    def groups(self) -> bool:
        """Whether it changes which pages are in which story."""
        return self in (CorrectionKind.MERGE, CorrectionKind.SPLIT, CorrectionKind.TOUCH)


OF_ORIGINS = frozenset({CorrectionKind.SAME_ORIGIN, CorrectionKind.SAME_FAMILY, CorrectionKind.DIFFERENT_ORIGINS})
OF_EVENTS = frozenset({CorrectionKind.STATUS, CorrectionKind.PARTY})
"""What has its subject found again by a statement, and by a telling."""


class Passage(Struct, frozen=True):
    """Words of a page: those at which the subject of a correction is found again, or that a correction rests on."""

    page: str
    part: PartKind
    span: Span
    quote: str


class Correction(Struct, frozen=True):
    """One correction: what, in which story, when, by whom, and why in one sentence.

    `subject` is the id of a page, an event or an origin, or a name, None where it is the story; `other` the id of the
    second one concerned, and `about` what the subject is called.
    `anchors` are the words at which the subject, then the other, is found again, whatever ids the pages that come later
    or another reading give them: where an event is first told, where a source is first named; a span (0, 0) without
    words stands for what a page says in its own voice. `because` is the evidence given. `who` is "rule" or the name of
    a person. `number` counts the corrections of a store; 0 is one not kept yet. `withdrawn` is the instant it was taken
    back, or None while it holds.
    """

    kind: CorrectionKind
    story: str
    at: str
    who: str
    why: str
    subject: str | None = None
    other: str | None = None
    pages: tuple[str, ...] = ()
    before: str | None = None
    after: str | None = None
    since: str | None = None
    anchors: tuple[Passage, ...] = ()
    because: tuple[Passage, ...] = ()
    number: int = 0
    withdrawn: str | None = None
    withdrawn_by: str | None = None
    withdrawn_why: str | None = None
    about: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The pages that it is about."""
        subject = [self.subject] if self.subject and self.kind in (CorrectionKind.OUTLET, CorrectionKind.DATE) else []
        return tuple(dict.fromkeys([*self.pages, *subject, *(anchor.page for anchor in self.anchors)]))

    def held_at(self, instant: str) -> bool:
        """Whether it had been made by an instant and was not withdrawn yet."""
        limit = last_instant(instant)
        return first_instant(self.at) <= limit and (self.withdrawn is None or first_instant(self.withdrawn) > limit)
