"""The page of one story: its dossier as of now or of any past moment."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reportedly import pipeline
from reportedly.desk import shown
from reportedly.desk.drawing.origin_tree import origin_list
from reportedly.desk.naming import outlets_of, title_of
from reportedly.desk.prose.lead import lead
from reportedly.desk.prose.quoting import Quotations
from reportedly.desk.prose.said import Said
from reportedly.desk.web import addresses, pictures, pulse, turning
from reportedly.desk.web.asked import dossier_asked
from reportedly.desk.web.correcting import section
from reportedly.desk.web.desk import desk_of
from reportedly.desk.web.rendering import page
from reportedly.desk.web.shelf import shelf, stretch_asked
from reportedly.desk.web.times import as_of, known_only
from reportedly.model.dossier import Dossier, Evidence
from reportedly.model.when import first_instant

PASSAGES = 3
"""Passages that a sentence of the lead leads to, the first of those it rests on."""
FIGURES = 12
"""Figures of a story that its page tells; the JSON has all."""


def story(request: Request) -> Response:
    """Show one story."""
    desk, turned = desk_of(request), as_of(request)
    known_only(request, addresses.AS_OF, "stretch", "corrected", "withdrawn")
    now = desk.clock()
    id_ = desk.store.standing(request.path_params["story"])
    latest = desk.dossier(id_, now)
    if latest is None:
        raise HTTPException(404, f"There is no story {id_[:80]!r} in this store.")
    dossier = desk.dossier(id_, turned) if turned else latest
    if dossier is None:
        return _before_all(request, latest, turned or now)
    event = shown.foremost(dossier)
    links = addresses.Links(id_, turned)
    changed = turning.moments(pipeline.turns(latest))
    told = lead(dossier, event) if event else ()
    others = shown.further(dossier)
    shelved = shelf(dossier.pages, stretch_asked(request))
    return page(
        request,
        "story.html",
        dossier=dossier,
        event=event,
        title=title_of(dossier),
        lead=told,
        notes=numbered(told),
        passages=PASSAGES,
        as_of=turned,
        now=now,
        neighbours=turning.neighbours(changed, turned),
        changed=changed,
        links=links,
        quoting=Quotations(desk.store.reading),
        outlets=outlets_of(dossier),
        drawn=pictures.of_story(dossier, event, links),
        others=others,
        dated=_days(dossier),
        undated=sum(not each.published for each in dossier.pages),
        passing=len(dossier.events) - len(others) - (event is not None),
        calendar=shown.calendar(dossier),
        contradictions=shown.contradictions(dossier),
        figures=list(pictures.of_figures(dossier, links, FIGURES)),
        shelf=shelved,
        titles=desk.store.titles([line.page.id for line in shelved.lines]),
        pulse=pulse.of_story(desk, id_),
        correcting=section(request, dossier, now),
    )


def origins(request: Request) -> Response:
    """Show where a story comes from: the whole of what the picture of its page draws, and the same in words."""
    dossier, turned = dossier_asked(request), as_of(request)
    event = shown.foremost(dossier)
    links = addresses.WholeLinks(dossier.story.id, turned)
    return page(
        request,
        "origins.html",
        story=dossier.story,
        title=title_of(dossier),
        as_of=turned,
        drawn=pictures.of_origins(dossier, event, links),
        told=Markup(origin_list(dossier, event, addresses=links)),
    )


def _days(dossier: Dossier) -> list[str]:
    """When the pages came out, the first first: those of a known day, where there are any."""
    known = [each.published for each in dossier.pages if each.published]
    return sorted([each for each in known if len(each) >= len("2025-03-14")] or known, key=first_instant)


def numbered(told: Sequence[Said]) -> dict[Evidence, int]:
    """Number the words that sentences rest on, from 1."""
    resting = dict.fromkeys(evidence for said in told for evidence in said.because[:PASSAGES])
    return {evidence: number for number, evidence in enumerate(resting, start=1)}


def _before_all(request: Request, latest: Dossier, turned: str) -> Response:
    """Say that nothing had been published by then, and when something was."""
    first = min((each.published for each in latest.pages if each.published), key=first_instant, default=None)
    return page(request, "before.html", story=latest.story, title=title_of(latest), as_of=turned, first=first)


ROUTES = [
    Route("/stories/{story:id}/origins", origins, name="origins"),
    Route("/stories/{story:id}", story, name="story"),
]
