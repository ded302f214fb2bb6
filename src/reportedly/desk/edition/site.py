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
    """Words of a page, at most forty, or none where it is meant as a whole; its id, its outlet and its address."""

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
    """One story as other pages know it.

    `published` is when its first page came out, `updated` when it last became otherwise, `turns` how it did, the
    latest first; `names` whom and what its foremost event is about, and where that is; `shown` how many of its sources
    its own page has room for.
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
    sources: tuple[Source, ...]
    told: tuple[Told, ...]
    occasions: tuple[Occasion, ...]
    names: tuple[str, ...]
    shown: int

    @property
    def teaser(self) -> str:
        """The first sentences of the standfirst, for a list."""
        return " ".join(self.standfirst[:2])


class WholeStory(Story, frozen=True):
    """One story as it is printed on its own page."""

    paragraphs: tuple[tuple[Sentence, ...], ...]
    notes: tuple[Note, ...]
    contradictions: tuple[Sentence, ...]
    corrections: tuple[Correction, ...]
    event: DossierEvent | None
    dossier: Dossier
    where: dict[Evidence, int]

    @property
    def text(self) -> str:
        """The body as plain text, paragraphs apart by one empty line."""
        return "\n\n".join(" ".join(each.text for each in paragraph) for paragraph in self.paragraphs)

    @property
    def as_known(self) -> Story:
        """The story as other pages know it."""
        return Story(*(getattr(self, name) for name in Story.__struct_fields__))


class Neighbours(Struct, frozen=True):
    """The stories that a story's page leads to."""

    also: tuple[Story, ...] = ()
    previous: Story | None = None
    next: Story | None = None
    latest: tuple[Story, ...] = ()
    dont_miss: tuple[Story, ...] = ()


class Site(Struct, frozen=True):
    """A whole site as of an instant: its stories, the latest news first, the sections that have any, the ids of the
    stories that others took in, and whether its stories have cards.
    """

    frame: Frame
    as_of: str
    stories: tuple[Story, ...]
    sections: tuple[Section, ...]
    merged: dict[str, str] = {}
    cards: bool = False
