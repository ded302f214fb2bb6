"""What has been read off a page so far, before it is weighed and made into an article."""

from __future__ import annotations

from dataclasses import dataclass, field

from reportedly.extract.metalines import Dated, Meta
from reportedly.model.article import Credit, CreditKind, Furniture


@dataclass
class Draft:
    """The story as its form gives it; `basis` of a date says where on the page it stands.

    `sites` are names the page gives for its outlet, best first; `machine` its machine-readable dates.
    """

    title: str | None = None
    standfirst: str | None = None
    byline: list[str] = field(default_factory=list)
    credits: list[Credit] = field(default_factory=list)
    dates: list[Dated] = field(default_factory=list)
    machine: list[tuple[Dated, str]] = field(default_factory=list)
    reading_minutes: int | None = None
    corrections: list[str] = field(default_factory=list)
    sites: list[str] = field(default_factory=list)
    url: str | None = None
    language: str | None = None
    paragraphs: list[str] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)

    def note(self, meta: Meta) -> None:
        """Take over what a line about the story says; the first reading time and the first byline stand."""
        self.dates.extend(meta.dates)
        if self.reading_minutes is None:
            self.reading_minutes = meta.reading_minutes
        self.credit(*meta.credits)
        if not self.byline:
            self.sign(*meta.byline)

    def sign(self, *names: str) -> None:
        """Add authors that are not there yet."""
        self.byline.extend(name for name in dict.fromkeys(names) if name not in self.byline)

    def credit_story(self, found: list[Credit]) -> None:
        """Add the credits that stand in the story; persons named there are its authors unless it has some."""
        if not self.byline:
            self.sign(*(credit.name for credit in found if credit.kind == CreditKind.PERSON))
        self.credit(*(credit for credit in found if credit.kind != CreditKind.PERSON or credit.name not in self.byline))

    def credit(self, *stated: Credit) -> None:
        """Add credits whose names are not there yet."""
        for credit in stated:
            if credit.name not in [known.name for known in self.credits]:
                self.credits.append(credit)
