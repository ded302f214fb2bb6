"""The story read out of a page, and the furniture around it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from reportedly.model.page import Outcome


class CreditKind(StrEnum):
    """Whom a credit names."""

    OUTLET = "outlet"
    AGENCY = "agency"
    PERSON = "person"


class Credit(Struct, frozen=True):
    """A stated credit: the name, what it is, and the words of the page that give it."""

    name: str
    kind: CreditKind
    text: str

    @property
    def passes_on(self) -> bool:
        """Whether a page has its report from an agency, which did not only contribute to one of the page's own."""
        return self.kind is CreditKind.AGENCY and "contributed" not in self.text


class Furniture(Struct, frozen=True):
    """One piece of a page that is not its story: a teaser, a link, a menu.

    `kind` is one of also_read, previous, next, latest, dont_miss, related, navigation, share, advert, subscribe,
    comments, legal, author_note, caption, other. `truncated` says that the text breaks off on the page.
    """

    kind: str
    section: str | None = None
    title: str | None = None
    url: str | None = None
    text: str | None = None
    credit: str | None = None
    truncated: bool = False


class Article(Struct, frozen=True):
    """The story of one page; `text` is the body alone, paragraphs apart by one empty line.

    Times are ISO 8601 with as much precision as the page gives.
    `doubts` are sentences about what may be wrong with the dates. `other_dates` are further days on which it may have
    come out instead, by other stamps of the page; they are not part of the JSON contract.
    """

    id: str
    text: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    standfirst: str | None = None
    byline: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()
    published: str | None = None
    published_basis: str | None = None
    doubts: tuple[str, ...] = ()
    updated: str | None = None
    corrections: tuple[str, ...] = ()
    language: str | None = None
    reading_minutes: int | None = None
    other_dates: tuple[str, ...] = ()


class Extraction(Struct, frozen=True):
    """What the extractor makes of one page: how it ended, the story, and the furniture."""

    outcome: Outcome
    article: Article
    furniture: tuple[Furniture, ...] = ()
