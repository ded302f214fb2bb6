"""The values of a site, as they are gathered from a store and rendered by a theme."""

from __future__ import annotations

from msgspec import Struct

from reportedly.desk.feeds import Occasion
from reportedly.desk.prose.headlines import Manners
from reportedly.model.dossier import Dossier, DossierEvent, DossierPage, Evidence, Stance, Status
from reportedly.model.summary import Turn


class Section(Struct, frozen=True):
    """A section of the site: its name, the end of its address, and the types of events it takes."""

    name: str
    slug: str
    types: tuple[str, ...] = ()


class Frame(Struct, frozen=True):
    """What is the same on every page: the title of the site, the line below it, the sections, the templates of
    headlines (None: ours), and the address at which the site will stand (None where that is not known).
    """

    title: str
    tagline: str
    sections: tuple[Section, ...]
    manners: Manners | None = None
    base_url: str | None = None


class Quote(Struct, frozen=True):
    """Words of a page, at most forty, and where they stand: the id of the page, its outlet and its address."""

    words: str
    page: str
    outlet: str
    url: str | None


class Sentence(Struct, frozen=True):
    """One sentence of the body with the number of its note; None where it has nothing to show."""

    text: str
    note: int | None = None


class Note(Struct, frozen=True):
    """The words that a sentence rests on."""

    number: int
    quotes: tuple[Quote, ...]


class Source(Struct, frozen=True):
    """One page of a story: its headline as its outlet wrote it, and in words whom it has its report from."""

    page: DossierPage
    outlet: str
    url: str | None
    headline: str | None
    way: str
    copy: str | None


class Correction(Struct, frozen=True):
    """What was put right, when and why."""

    at: str
    what: str
    why: str


class Told(Struct, frozen=True):
    """What one origin says of one event, and how that stands now; `called` is the origin as a sentence names it."""

    at: str
    origin: str
    called: str
    stance: Stance
    text: str
    event: str
    status: Status
    quotes: tuple[Quote, ...]


class Story(Struct, frozen=True):
    """One story as it is printed.

    `published` is when its first page came out, `updated` when it last became otherwise, `turns` how it did, the
    latest first. `others` are its further events, each with its sentence.
    """

    id: str
    section: Section
    headline: str
    status: Status | None
    standfirst: tuple[str, ...]
    published: str | None
    updated: str | None
    update: tuple[str, ...]
    turns: tuple[Turn, ...]
    minutes: int
    paragraphs: tuple[tuple[Sentence, ...], ...]
    notes: tuple[Note, ...]
    contradictions: tuple[Sentence, ...]
    sources: tuple[Source, ...]
    corrections: tuple[Correction, ...]
    told: tuple[Told, ...]
    occasions: tuple[Occasion, ...]
    event: DossierEvent | None
    dossier: Dossier
    where: dict[Evidence, int] = {}

    @property
    def text(self) -> str:
        """The body as plain text, paragraphs apart by one empty line."""
        return "\n\n".join(" ".join(each.text for each in paragraph) for paragraph in self.paragraphs)

    @property
    def teaser(self) -> str:
        """The first sentences of the standfirst, for a list."""
        return " ".join(self.standfirst[:2])


class Neighbours(Struct, frozen=True):
    """The stories that a story's page leads to."""

    also: tuple[Story, ...] = ()
    previous: Story | None = None
    next: Story | None = None
    latest: tuple[Story, ...] = ()
    dont_miss: tuple[Story, ...] = ()


class Site(Struct, frozen=True):
    """A whole site as of an instant: its stories, the latest news first, and the ids of those that others took in."""

    frame: Frame
    as_of: str
    stories: tuple[Story, ...]
    merged: dict[str, str] = {}
