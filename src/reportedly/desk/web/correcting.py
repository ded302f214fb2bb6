"""What the forms by which a story is corrected need: what may be chosen, who corrects, and the trail so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple
from urllib.parse import quote, unquote

from starlette.requests import Request
from starlette.responses import Response

from reportedly.desk.corrections.words import maker, what
from reportedly.desk.web import addresses
from reportedly.desk.web.desk import desk_of
from reportedly.desk.web.passages import clipped
from reportedly.desk.web.security import form_token
from reportedly.model.correction import Correction
from reportedly.model.dossier import Dossier, DossierEvent, DossierPage, Origin, PageOrigin, Status

MOST = 200
"""Things of a kind that a form lets choose from; the others are corrected by the command."""
FEW = 50
"""The same on the page of the story, which has more to show."""
TITLE = 70
"""Characters of a headline that a choice shows."""
SHOWN = 12
"""Corrections that a story's page shows, the latest."""
_NAME = "reportedly-name"
_A_YEAR = 365 * 24 * 60 * 60


class Choice(NamedTuple):
    """One thing to choose, by its id."""

    id: str
    words: str


class Made(NamedTuple):
    """A correction in the trail: what it says, whether it changes anything here, where it is withdrawn, and the address
    of the second story that it is about, if it is.
    """

    number: int
    what: str
    who: str
    at: str
    why: str
    withdrawn: str | None
    withdrawn_by: str | None
    withdrawn_why: str | None
    lost: bool
    withdraw: str
    other: str | None


class Forms(NamedTuple):
    """The forms of one story: where they are sent, what may be chosen, and what is filled in."""

    action: str
    token: str
    name: str
    today: str
    origins: Sequence[Choice]
    events: Sequence[Choice]
    pages: Sequence[Choice]
    statuses: Sequence[str]
    given: Mapping[str, str]

    def value(self, kind: str, field: str) -> str:
        """Give what was filled in for a field of a form that came back, or what its address chooses."""
        return self.given.get(field, "") if self.given.get("kind", kind) == kind else ""

    def opens(self, kind: str, *fields: str) -> bool:
        """Say whether a form is shown open: it came back, or one of its fields is chosen already."""
        asked = self.given.get("kind")
        return asked == kind if asked else any(field in self.given for field in fields)


class Section(NamedTuple):
    """What the page of a story shows of its corrections: `done` says what was just done, `lately` its number."""

    forms: Forms
    trail: Sequence[Made]
    address: str
    done: str | None
    lately: int | None
    shown: int = SHOWN


def section(request: Request, dossier: Dossier, now: str) -> Section:
    """Give the section of a story's page on its corrections, with forms for its foremost event."""
    foremost = dossier.events[:1]
    origins = [origin for event in foremost for origin in event.origins]
    sent = _forms(request, dossier, origins, foremost, now, {}, FEW, {})
    found = trail(dossier)
    numbers = {each.number for each in found}
    made_now, undone = (_number(request, name, numbers) for name in ("corrected", "withdrawn"))
    done = f"Correction {made_now} is kept." if made_now else f"Correction {undone} is undone." if undone else None
    return Section(sent, found, of_corrections(dossier.story.id), done, made_now)


def _number(request: Request, name: str, known: AbstractSet[int]) -> int | None:
    given = request.query_params.get(name, "")
    number = int(given) if given.isascii() and given.isdecimal() and len(given) < 10 else 0
    return number if number in known else None


def forms(request: Request, dossier: Dossier, now: str, given: Mapping[str, str] | None = None) -> Forms:
    """Give the forms for all that a dossier shows, the foremost first."""
    titles = desk_of(request).store.titles([page.id for page in dossier.pages[:MOST]])
    return _forms(request, dossier, dossier.origins, dossier.events, now, given or {}, MOST, titles)


def trail(dossier: Dossier, also: Iterable[Correction] = ()) -> list[Made]:
    """Give the corrections of a story, the latest first, and `also` such as people did not make."""
    lost = set(dossier.lost)
    found = {each.number: each for each in (*dossier.corrections, *also)}
    return [made(found[number], number in lost) for number in sorted(found, reverse=True)]


def made(correction: Correction, lost: bool = False) -> Made:
    """Give a correction as the trail shows it."""
    return Made(
        correction.number,
        what(correction).replace("->", "→"),
        maker(correction),
        correction.at,
        correction.why,
        correction.withdrawn,
        correction.withdrawn_by,
        correction.withdrawn_why,
        lost,
        f"{of_corrections(correction.story)}/{correction.number}/withdraw",
        addresses.of_story(correction.other) if correction.kind.groups and correction.other else None,
    )


def of_corrections(story: str, **query: str | None) -> str:
    """Give the address at which a story is corrected."""
    return addresses.with_query(f"{addresses.of_story(story)}/corrections", query)


def name_of(request: Request) -> str:
    """Give the name that this browser corrected under last; nothing where it never did."""
    return unquote(request.cookies.get(_NAME, ""))[:MOST]


def remember(answer: Response, name: str) -> None:
    """Let the browser keep the name that it corrects under."""
    answer.set_cookie(_NAME, quote(name[:MOST], safe=""), max_age=_A_YEAR, httponly=True, samesite="strict")


def _forms(
    request: Request,
    dossier: Dossier,
    origins: Iterable[Origin | PageOrigin],
    events: Iterable[DossierEvent],
    now: str,
    given: Mapping[str, str],
    most: int,
    titles: Mapping[str, str],
) -> Forms:
    return Forms(
        of_corrections(dossier.story.id),
        form_token(request),
        given.get("who") or name_of(request),
        now[:10],
        _choices(((each.id, each.name, each.first) for each in origins), most),
        _choices(((each.id, each.title, each.since) for each in events), most),
        [Choice(page.id, _page_in_words(page, titles)) for page in dossier.pages[:most]],
        [status.value for status in Status],
        given,
    )


def _page_in_words(page: DossierPage, titles: Mapping[str, str]) -> str:
    """A page by its outlet and day, and its headline, which tells two of one day apart."""
    title = clipped(" ".join(titles.get(page.id, "").split()), TITLE)
    day = f" ({page.published[:10]})" if page.published else ""
    return f"{page.outlet or page.url or page.id}{day}{f': {title}' if title else ''}"


def _choices(found: Iterable[tuple[str, str, str | None]], most: int) -> list[Choice]:
    """Things by name and day, which tells those of one name apart."""
    return [Choice(id_, f"{name} ({at[:10]})" if at else name) for id_, name, at in found][:most]
