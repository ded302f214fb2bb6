"""The addresses of the desk's pages: what a link of a template, a picture or a feed leads to."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote, urlencode

from starlette.convertors import Convertor, register_url_convertor

from reportedly.desk.feeds.plain import web_address
from reportedly.model.dossier import Edge, Evidence
from reportedly.model.statement import PartKind, Span

AS_OF = "as-of"
WATCH_LISTS = "/watchlists"
LONGEST_LINK = 2_000


class _Id(Convertor[str]):
    """The id of a story or a page within an address: it may hold anything, slashes and line ends too."""

    regex = "(?s:.+)"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return quote(value, safe="")


register_url_convertor("id", _Id())


def of_past(as_of: str, number: int, words: str | None = None) -> str:
    """Give the address of a stretch of the stories as they stood at a past moment, with the words sought in them."""
    return _with("/", {"q": words, AS_OF: as_of, "page": str(number) if number > 1 else None})


def of_search(words: str, as_of: str | None = None) -> str:
    """Give the address of the stories with some words, or of the answer to a question."""
    return _with("/", {"q": words, AS_OF: as_of})


def of_story(story: str, as_of: str | None = None) -> str:
    """Give the address of a story's page, as of an instant where one is given."""
    return _with(f"/stories/{_segment(story)}", {AS_OF: as_of})


def of_changes(story: str, since: str | None, as_of: str | None = None) -> str:
    """Give the address of what changed about a story between two instants."""
    return _with(f"/stories/{_segment(story)}/changes", {"since": since, AS_OF: as_of})


def of_json(story: str, as_of: str | None = None) -> str:
    """Give the address of a story's dossier as JSON."""
    return _with(f"/api/stories/{_segment(story)}", {"as_of": as_of})


def of_json_changes(story: str, since: str, as_of: str | None = None) -> str:
    """Give the address of what changed about a story between two instants, as JSON."""
    return _with(f"/api/stories/{_segment(story)}/changes", {"since": since, "as_of": as_of})


def of_origins(story: str, as_of: str | None = None) -> str:
    """Give the address of where a story comes from, in words."""
    return _with(f"/stories/{_segment(story)}/origins", {AS_OF: as_of})


def of_everything(story: str, as_of: str | None = None, stretch: int = 1) -> str:
    """Give the address of a stretch of all that the pages of a story tell of."""
    query = {AS_OF: as_of, "stretch": str(stretch) if stretch > 1 else None}
    return _with(f"/stories/{_segment(story)}/everything", query)


def of_stretch(story: str, as_of: str | None, stretch: int) -> str:
    """Give the address of a stretch of the table of a story's pages."""
    return f"{_with(f'/stories/{_segment(story)}', {AS_OF: as_of, 'stretch': str(stretch)})}#pages"


def of_page(page: str, **query: str | None) -> str:
    """Give the address of a kept page, with what to show of it."""
    return _with(f"/pages/{_segment(page)}", query)


def of_evidence(evidence: Evidence, story: str | None = None, as_of: str | None = None) -> str:
    """Give the address of a kept page with the words of a piece of evidence highlighted."""
    return of_words(evidence.page, evidence.part, [evidence.span], story, as_of)


def of_words(
    page: str, part: PartKind, spans: Sequence[Span], story: str | None = None, as_of: str | None = None
) -> str:
    """Give the address of a kept page with some of its words highlighted, and opened at the first of them."""
    where = [given for start, end in spans for given in (("part", part.value), ("start", start), ("end", end))]
    kept = [(key, value) for key, value in (("story", story), (AS_OF, as_of)) if value]
    return f"/pages/{_segment(page)}?{urlencode([*where, *kept])}#words"


def of_watch_list(name: str) -> str:
    """Give the address of a watch list."""
    return f"{WATCH_LISTS}/{_segment(name)}"


class Links:
    """Where the pictures and sentences of one story lead, as of an instant."""

    def __init__(self, story: str, as_of: str | None) -> None:
        """Lead to the pages of a story, which is turned back to an instant or not."""
        self._story = story
        self._as_of = as_of

    def of_edge(self, edge: Edge) -> str | None:
        """Give the address of the words that a step of a report rests on, or of the page it leads to."""
        return self.of_evidence(edge.because[0]) if edge.because else None

    def of_evidence(self, evidence: Evidence) -> str:
        """Give the address of the words of a page, highlighted."""
        return of_evidence(evidence, self._story, self._as_of)

    def of_page(self, page: str) -> str:
        """Give the address of a page as it is kept."""
        return of_page(page, **{"story": self._story, AS_OF: self._as_of})

    def of_pages(self) -> str:
        """Give the address of where the story comes from, with the branches that a picture has no room for."""
        return of_origins(self._story, self._as_of)


class WholeLinks(Links):
    """Where the picture of all origins of a story leads: what it has no room for is in the table of pages."""

    def of_pages(self) -> str:
        """Give the address of the table of all pages of the story."""
        return f"{of_story(self._story, self._as_of)}#pages"


def outward(address: str | None) -> str | None:
    """Give an address that may become a link, or None: only the web's own (http and https) are led to."""
    return web_address(address) if address and len(address) <= LONGEST_LINK else None


def with_query(path: str, query: dict[str, str | None]) -> str:
    """Give an address with those of the parameters that have a value."""
    return _with(path, query)


def _with(path: str, query: dict[str, str | None]) -> str:
    given = {key: value for key, value in query.items() if value}
    return f"{path}?{urlencode(given)}" if given else path


def _segment(name: str) -> str:
    # An id may hold anything; a slash in it must not begin another segment.
    return quote(name, safe="")
