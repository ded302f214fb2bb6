"""The answer to a question that is put into the search."""

from __future__ import annotations

from collections import Counter

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from reportedly import pipeline
from reportedly.desk.drawing.figure_chart import figure_table
from reportedly.desk.faults import left_out
from reportedly.desk.prose.asked import asked_for
from reportedly.desk.prose.headlines import headline
from reportedly.desk.prose.lead import lead
from reportedly.desk.prose.quoting import Quotations
from reportedly.desk.web import addresses
from reportedly.desk.web.desk import Desk, desk_of
from reportedly.desk.web.rendering import page
from reportedly.desk.web.story import PASSAGES, numbered
from reportedly.model.dossier import Answer


def is_question(words: str) -> bool:
    """Say whether what is searched for asks something: words of a story that end with a question mark do."""
    return words.endswith("?") and len(words.split()) > 2


def answered(request: Request, question: str, turned: str | None) -> Response:
    """Show the event or figure that a question is about, as it stands or stood at a moment; or that nothing is."""
    desk = desk_of(request)
    now = desk.clock()
    found = pipeline.ask(question, desk.store, turned or now, None, desk.entities, left_out)
    event = found.events[0] if found.events else None
    story = _story_of(desk, found)
    told = lead(found, event) if event else ()
    links = addresses.Links(story or "", turned)
    return page(
        request,
        "answer.html",
        query=question,
        as_of=turned,
        now=now,
        answer=found,
        event=event,
        asked=asked_for(found.asks, event) if event else "",
        headline=headline(event, found.as_of) if event else "",
        lead=told,
        notes=numbered(told),
        passages=PASSAGES,
        figures=[(each, Markup(figure_table(each, addresses=links))) for each in found.figures],
        story=story,
        links=links,
        quoting=Quotations(desk.store.reading),
        outlets={each.id: each.outlet or each.url or each.id for each in found.pages},
    )


def _story_of(desk: Desk, answer: Answer) -> str | None:
    """The story that most pages of an answer are in."""
    stories = Counter(story for each in answer.pages if (story := desk.store.story_of(each.id)))
    return stories.most_common(1)[0][0] if stories else None
