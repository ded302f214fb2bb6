"""What a question is about, as far as it says, and what an event with its pages tells of itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct

from reportedly.model.dossier import DossierEvent, DossierPage
from reportedly.model.statement import EventMention, EventType, Place
from reportedly.stories.parties.courts import court_of
from reportedly.stories.parties.names import entities, key
from reportedly.stories.questions.matters import CARRYING, matter_of
from reportedly.stories.questions.naming import stands_in
from reportedly.stories.telling import sentence_around

ANYBODY = frozenset({"anyone", "anybody", "someone", "somebody"})
"""Words of a question for whoever it may be."""
_LEAD = 300
"""Characters of a story that tell what its headline tells."""


class Asked(Struct, frozen=True):
    """An event as a question tells it: its type, the kind within it, its words and the adjective before them.

    `cast` gives who takes part by roles, `sites` the places it is to be at, `countries` the codes of their states.
    """

    type: EventType
    trigger: str = ""
    act: str | None = None
    kind: str | None = None
    modifier: str | None = None
    cast: tuple[tuple[str, str], ...] = ()
    sites: tuple[str, ...] = ()
    grounds: tuple[Place, ...] = ()
    """The places of the sites, with where they lie."""
    court: str | None = None
    """The court that rules, by its rank."""
    direction: int = 0
    """Which way it rules, as `directions` has it."""
    post: str = ""
    """The post whose holder it asks for: "Who is the new chief?"."""
    own: str = ""
    """The question's own word in its plain form, where it is looked for by that on pages that were read for it."""


class Wanted(Struct, frozen=True, dict=True):
    """What a question is about, as far as it says.

    `events` are its tellings of the event, all of one type; `names` and `places` all that it names besides, too. `when`
    is the time it asks for, and `any_year` says that this has no year of its own. `words` are all its words.
    """

    events: tuple[Asked, ...]
    names: tuple[str, ...]
    places: tuple[str, ...]
    words: tuple[str, ...]
    when: tuple[str, str] | None = None
    any_year: bool = False
    days: tuple[str, ...] = ()
    """The days that it names, where its time is a day, or days told in a row."""
    countries: tuple[tuple[str, str], ...] = ()
    """The towns it names with the codes of their states."""
    occasion: bool = False
    """Whether it asks if something of no known type is held or put off: "Will the Halden Cup go ahead?"."""
    clubs: tuple[str, ...] = ()
    """The club that somebody is to leave and the one he is to join: pages need to name one of them."""
    of_year: str | None = None
    """The year of an occasion that it is about, "host the 2030 Games", which is not when that is decided."""

    @cached_property
    def taking_part(self) -> tuple[str, ...]:
        """Whom it tells to take part; not the summit at which two meet."""
        return tuple(name for asked in self.events for _, name in asked.cast)

    @cached_property
    def sought(self) -> tuple[str, ...]:
        """The words that pages about it are looked for by."""
        return matter_of(self.words, ()) or self.words

    @cached_property
    def matter(self) -> tuple[str, ...]:
        """The words that say what it is about, besides names."""
        return matter_of(self.words, (*self.names, *self.places))

    @cached_property
    def of_anybody(self) -> bool:
        """Whether it asks if whoever it may be does or undergoes something: "Has anyone been charged?"."""
        return any(word.casefold() in ANYBODY for word in self.words)

    @cached_property
    def unnamed(self) -> tuple[str, ...]:
        """Those of them that neither tell the event itself nor only carry it."""
        triggers = {word.casefold() for asked in self.events for word in asked.trigger.split()}
        return tuple(word for word in self.matter if word.casefold() not in triggers | CARRYING | ANYBODY)


class Told(Struct, frozen=True, dict=True):
    """An event with the pages it rests on, their texts, the mentions it is told in, and who belongs to which body."""

    event: DossierEvent
    pages: tuple[DossierPage, ...]
    texts: Mapping[str, str]
    mentions: tuple[tuple[EventMention, str], ...] = ()
    belonging: tuple[tuple[str, str], ...] = ()
    electing: tuple[str, ...] = ()
    """The states whose people vote in it."""

    @cached_property
    def taking_part(self) -> tuple[str, ...]:
        """All who are told to take part in it, on whatever page, as written there."""
        return tuple({each.name: None for mention, _ in self.mentions for each in mention.participants})

    @cached_property
    def courts(self) -> frozenset[str]:
        """The courts that rule in it, by their rank, else by their name."""
        agents = [each for mention, _ in self.mentions for each in mention.participants if each.role == "agent"]
        names = [name for each in agents for name in (each.name, *entities(each))]
        return frozenset(court_of(name) or key(name) for name in names if court_of(name) or name.endswith(" Court"))

    @cached_property
    def text(self) -> str:
        """The headlines and bodies of its pages."""
        return " ".join(self.texts.get(page.id, "") for page in self.pages)

    @cached_property
    def sentences(self) -> str:
        """The sentences that tell it."""
        return " ".join(text[slice(*sentence_around(text, mention.span))] for mention, text in self.mentions)

    @cached_property
    def headlines(self) -> str:
        """The headlines of its pages that tell it in their leads."""
        firsts = {text[:_LEAD] for mention, text in self.mentions if mention.span[0] < _LEAD}
        told = (self.texts.get(page.id, "").split("\n", 1) for page in self.pages)
        return " ".join(title for title, *body in told if body and any(body[0].startswith(first) for first in firsts))

    @cached_property
    def heads(self) -> str:
        """The headlines and leads of the pages that tell it."""
        return " ".join(text[:_LEAD] for text in (self.texts.get(page.id, "") for page in self.pages))

    def names(self, name: str) -> bool:
        """Whether its pages have a name in full."""
        return any(stands_in(name, self.texts.get(page.id, "")) for page in self.pages)
