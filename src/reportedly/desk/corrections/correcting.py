"""Corrections as people ask for them, checked against what a dossier shows, and kept.

Each function gives the correction that is to be kept. It raises CallError for what cannot be corrected, naming what can
be, and NoChangeError where everything is so already.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from reportedly import pipeline
from reportedly.desk.calls import CallError
from reportedly.desk.corrections.named import (
    a_few,
    as_said,
    clipped,
    event_of,
    must_be_past,
    names_of,
    origin_of,
    page_of,
    two_origins,
)
from reportedly.model.correction import Correction, CorrectionKind, Passage
from reportedly.model.dossier import Dossier, DossierPage, PageOrigin, Status
from reportedly.model.entities import EntityFile
from reportedly.model.names import key
from reportedly.model.reading import Reading
from reportedly.model.statement import PartKind
from reportedly.model.when import first_instant, last_instant
from reportedly.store import Store

NOBODY = EntityFile()


class NoChangeError(Exception):
    """What a correction asks for is so already; the message says it in one line."""


class By(Struct, frozen=True):
    """Who corrects, why in one sentence, and the present instant."""

    who: str
    why: str
    at: str


def by(who: str, why: str, at: str) -> By:
    """Give who corrects and why, checked. Raises CallError where either is empty or endless."""
    return By(as_said(who, "who corrects"), as_said(why, "the reason"), at)


def dossier_of(store: Store, story: str, at: str, entities: EntityFile = NOBODY) -> Dossier:
    """Give the dossier that a correction is about. Raises CallError for an unknown story."""
    found = pipeline.dossier(store.standing(story), store, at, None, entities)
    if found is None:
        raise CallError(f"there is no story {story!r}; `reportedly stories` lists them")
    return found


def keep(store: Store, correction: Correction) -> Correction:
    """Keep a correction; give it as it is kept. Raises NoChangeError where it would change nothing."""
    number = store.correct(correction)
    if number is None:
        raise NoChangeError("the pages are grouped so already")
    return next(each for each in store.corrections(correction.story) if each.number == number)


def withdraw(store: Store, number: int, made: By) -> Correction:
    """Withdraw a correction; give it as it is kept now. Raises CallError where none of that number holds."""
    if not store.withdraw(number, made.at, made.who, made.why):
        known = {each.number: each for each in store.corrections()}
        said = "is withdrawn already" if number in known else "does not exist"
        raise CallError(f"correction {number} {said}; `reportedly correct list` lists them")
    return next(each for each in store.corrections() if each.number == number)


def merge(store: Store, one: str, other: str, made: By) -> Correction:
    """Two stories are one."""
    found = dossier_of(store, one, made.at)
    first, second = found.story, dossier_of(store, other, made.at).story
    if first.id == second.id:
        raise NoChangeError(f"{one} and {other} are one story already: {first.id}")
    return _made(
        CorrectionKind.MERGE,
        found,
        made,
        other=second.id,
        before=f"{first.title}; {second.title}",
        after=first.title,
        about=first.title,
    )


def split(found: Dossier, pages: Sequence[str], made: By) -> Correction:
    """Some pages of a story are a story of their own."""
    for page in pages:
        page_of(found, page)
    if not pages or {page.id for page in found.pages} <= set(pages):
        raise CallError(f"name some pages of {found.story.id}, and not all: the others stay in it")
    return _made(
        CorrectionKind.SPLIT,
        found,
        made,
        pages=tuple(dict.fromkeys(pages)),
        about=found.story.title,
    )


def same_origin(found: Dossier, one: str, other: str, made: By) -> Correction:
    """Two origins of a story are one: the second is the first."""
    first, second = two_origins(found, one, other)
    return _of_origins(
        CorrectionKind.SAME_ORIGIN,
        found,
        (first, second),
        made,
        f"{first.name}; {second.name}",
        first.name,
    )


def same_family(found: Dossier, one: str, other: str, made: By) -> Correction:
    """Two origins of a story are not independent of each other."""
    first, second = two_origins(found, one, other)
    if first.family == second.family:
        raise NoChangeError(f"{first.name} and {second.name} are of one family already: {first.family}")
    return _of_origins(
        CorrectionKind.SAME_FAMILY,
        found,
        (first, second),
        made,
        f"{first.family}; {second.family}",
        first.family,
    )


def different_origins(found: Dossier, one: str, other: str, made: By) -> Correction:
    """Two origins are independent of each other; where the second is a page, what that has from the first is another's.

    Of one that is unnamed it is not known otherwise whether it is the same as others.
    """
    if other in {page.id for page in found.pages}:
        return _on_a_page(found, origin_of(found, one), other, made)
    first, second = two_origins(found, one, other)
    return _of_origins(
        CorrectionKind.DIFFERENT_ORIGINS,
        found,
        (first, second),
        made,
        first.family if first.family == second.family else None,
        f"{first.name}; {second.name}",
    )


def _on_a_page(found: Dossier, origin: PageOrigin, page: str, made: By) -> Correction:
    anchors = found.anchors[origin.id]
    there = next((anchor for anchor in anchors if anchor.page == page), None)
    if there is None:
        raise CallError(f"page {page} has nothing from {origin.name}; pages that do: {a_few(a.page for a in anchors)}")
    if there is anchors[0]:
        others = a_few(anchor.page for anchor in anchors[1:])
        said = f"tell the others apart from it: {others}" if others else "there is nothing to tell apart from it"
        raise CallError(f"page {page} is where {origin.name} is first named; {said}")
    return _made(
        CorrectionKind.DIFFERENT_ORIGINS,
        found,
        made,
        subject=origin.id,
        other=page,
        before=origin.name,
        after=f"{origin.name}; another on page {page}",
        anchors=(anchors[0], there),
        about=origin.name,
    )


def status(
    found: Dossier,
    event: str,
    after: str,
    made: By,
    since: str | None = None,
    because: Sequence[Passage] = (),
) -> Correction:
    """An event of a story stands otherwise, from an instant on (without one, from now), because of words given."""
    about = event_of(found, event)
    if after not in set(Status):
        raise CallError(f"{after!r} is no status; the statuses are {', '.join(Status)}")
    if since is not None:
        must_be_past(since, made.at, "a status")
    limit = last_instant(since or made.at)
    before = [step for step in about.history if first_instant(step.at) <= limit]
    if before and before[-1].status == after:
        raise NoChangeError(f"{about.title} is {after} already, from {before[-1].at}")
    return _made(
        CorrectionKind.STATUS,
        found,
        made,
        subject=about.id,
        before=before[-1].status.value if before else None,
        after=after,
        since=since or made.at,
        anchors=found.anchors[about.id][:1],
        because=tuple(because),
        about=about.title,
    )


def passage(reading: Reading, quote: str) -> Passage:
    """Give where words stand on a page, whatever the spaces between them. Raises CallError where they do not."""
    words = r"\s+".join(map(re.escape, quote.split()))
    article = reading.article
    parts = (
        (PartKind.BODY, article.text),
        (PartKind.TITLE, article.title),
        (PartKind.STANDFIRST, article.standfirst),
    )
    for part, text in parts:
        there = re.search(words, text or "") if words else None
        if there:
            return Passage(article.id, part, there.span(), there[0])
    raise CallError(f"page {article.id} does not have the words {clipped(quote)!r}; copy them as they stand there")


def party(found: Dossier, event: str, before: str, after: str, made: By) -> Correction:
    """Who takes part in an event is somebody else."""
    about, right = event_of(found, event), as_said(after, "the name of a party")
    names = [each.entity for each in about.participants]
    wrong = next((name for name in names if key(name) == key(before)), None)
    if wrong is None:
        raise CallError(f"{before!r} takes no part in {about.title}; those who do: {a_few(names) or 'nobody'}")
    if wrong == right:
        raise NoChangeError(f"{right} takes part in {about.title} already")
    return _made(
        CorrectionKind.PARTY,
        found,
        made,
        subject=about.id,
        before=wrong,
        after=right,
        anchors=found.anchors[about.id][:1],
        about=about.title,
    )


def speaker(found: Dossier, name: str, party: str, made: By) -> Correction:
    """A person or body speaks for a party."""
    origins = [each for each in found.origins if key(each.name) == key(name)]
    right = as_said(party, "the name of a party")
    if not origins:
        raise CallError(f"nobody is called {name!r} in {found.story.id}; those who speak: {names_of(found.origins)}")
    if origins[0].family == right:
        raise NoChangeError(f"{origins[0].name} speaks for {right} already")
    return _made(
        CorrectionKind.SPEAKER,
        found,
        made,
        subject=origins[0].name,
        before=origins[0].family,
        after=right,
        about=origins[0].name,
    )


def headline(found: Dossier, text: str, made: By) -> Correction:
    """A story is headed by other words."""
    right = as_said(text, "the headline")
    if found.story.title == right:
        raise NoChangeError(f"{found.story.id} is headed so already")
    return _made(
        CorrectionKind.HEADLINE,
        found,
        made,
        before=found.story.title,
        after=right,
        about=found.story.title,
    )


def outlet(found: Dossier, page: str, name: str, made: By) -> Correction:
    """A page is of another outlet."""
    about, right = page_of(found, page), as_said(name, "the name of an outlet")
    if about.outlet == right:
        raise NoChangeError(f"page {page} is of {right} already")
    return _of_page(CorrectionKind.OUTLET, found, about, (about.outlet, right), made)


def date(found: Dossier, page: str, captured: str, published: str, made: By) -> Correction:
    """A page was published at another time. It was out when it was `captured`."""
    about = page_of(found, page)
    must_be_past(published, made.at, "a date of publication")
    if first_instant(published) > first_instant(captured):
        raise CallError(f"page {page} was captured on {captured}; it cannot have been published after that")
    if about.published == published:
        raise NoChangeError(f"page {page} was published on {published} already")
    return _of_page(CorrectionKind.DATE, found, about, (about.published, published), made)


def story_of(store: Store, page: str) -> str:
    """Give the story that a page is in. Raises CallError where it is in none."""
    found = store.story_of(page)
    if found is None:
        said = "is in no story" if store.page(page) else "is not kept"
        raise CallError(f"page {page!r} {said}; a dossier lists the pages of its story")
    return found


def reading_of(store: Store, page: str) -> Reading:
    """Give what was read out of a page. Raises CallError for one that is not kept."""
    found = store.reading(page)
    if found is None:
        raise CallError(f"page {page!r} is not kept; a dossier lists the pages of its story")
    return found


def _made(kind: CorrectionKind, found: Dossier, made: By, **told: Any) -> Correction:
    return Correction(kind, found.story.id, made.at, made.who, made.why, **told)


def _of_page(
    kind: CorrectionKind, found: Dossier, page: DossierPage, change: tuple[str | None, str], made: By
) -> Correction:
    before, after = change
    about = page.outlet or page.url or page.id
    return _made(kind, found, made, subject=page.id, before=before, after=after, about=about)


def _of_origins(
    kind: CorrectionKind, found: Dossier, two: tuple[PageOrigin, PageOrigin], made: By, before: str | None, after: str
) -> Correction:
    first, second = two
    return _made(
        kind,
        found,
        made,
        subject=first.id,
        other=second.id,
        before=before,
        after=after,
        anchors=(found.anchors[first.id][0], found.anchors[second.id][0]),
        about=first.name,
    )
