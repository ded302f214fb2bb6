"""The front page: the stories, the one that changed last first, and what is expected next."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reportedly import pipeline
from reportedly.desk.calls import CallError
from reportedly.desk.naming import NAMELESS, headed, names_somebody
from reportedly.desk.prose.lead import briefly, lead
from reportedly.desk.prose.said import Said
from reportedly.desk.prose.turns import turn_in_words
from reportedly.desk.web import addresses, looks, pulse
from reportedly.desk.web.answering import answered, is_question
from reportedly.desk.web.desk import Desk, desk_of
from reportedly.desk.web.past import as_it_stood, last_turn
from reportedly.desk.web.rendering import page
from reportedly.desk.web.times import as_of, known_only, moment
from reportedly.model.dossier import CalendarEntry, Status
from reportedly.model.summary import Listed, Row, Sought, StorySummary
from reportedly.model.when import first_instant, last_instant

A_PAGE = 30
LONGEST = 200
"""Characters of what is searched for."""
EXPECTED = 8
_MOST_PAGES = 100_000


def front(request: Request) -> Response:
    """Show the stories sought, or all; or all as they stood at a past moment; or the answer to a question."""
    known_only(request, "q", "status", "from", "to", "page", addresses.AS_OF)
    desk = desk_of(request)
    now = desk.clock()
    number = _number(request.query_params.get("page", "1"))
    turned = as_of(request)
    words = request.query_params.get("q", "").strip()[:LONGEST]
    if is_question(words):
        return answered(request, words, turned)
    if turned:
        return as_it_stood(request, turned, words, number)
    sought = Sought(
        words=words,
        status=_status(request.query_params.get("status", "")),
        since=moment(request, "from"),
        until=moment(request, "to"),
        limit=A_PAGE,
        offset=(number - 1) * A_PAGE,
    )
    if sought.since and sought.until and first_instant(sought.since) > last_instant(sought.until):
        raise CallError(f"from {sought.since} lies after to {sought.until}; give an earlier one")
    listed = desk.store.listed(sought, pipeline.judged_by(desk.entities), now)
    look = looks.last_look(request, now)
    found = desk.store.found_in(sought.words, [row.story for row in listed.rows]) if sought.words else {}
    answer = page(
        request,
        "front.html",
        now=now,
        sought=sought,
        query=sought.words,
        filtered=bool(sought.words or sought.status or sought.since or sought.until),
        stories=[_told(row, look, _at_hand(desk, row, now), now) for row in listed.rows],
        lead=_lead(desk, listed, now),
        listed=listed,
        expected=_expected(listed, now),
        statuses=[(status, listed.statuses[status]) for status in Status if status in listed.statuses],
        look=look,
        found=found,
        number=number,
        further=number * A_PAGE < listed.total,
        address=lambda **changed: _address(sought, **changed),
        pulse=pulse.of_stories(desk),
    )
    # A list that renews itself is not looked at for that.
    if "reportedly-live" not in request.headers:
        looks.remember(answer, request, now)
    return answer


def _at_hand(desk: Desk, row: Row, now: str) -> StorySummary | None:
    """How a story stands by the dossier at hand, where what is kept no longer says so: the store may be read-only."""
    found = None if row.fresh else desk.dossiers.glance(row.story, desk.store, now)
    return pipeline.summary(found) if found else None


def _told(row: Row, look: str | None, at_hand: StorySummary | None, now: str) -> dict[str, object]:
    """What a list shows of one story."""
    summary = at_hand or row.summary
    event = summary.event if summary else None
    title = headed(summary.story, event, now) if summary and summary.story.pages else row.headline
    return {
        "id": row.story,
        "title": title or NAMELESS,
        "first_headline": row.headline if event and not names_somebody(event, title or "") else None,
        "said": briefly(event, now) if event else (),
        "summary": summary,
        "event": event,
        "fresh": row.fresh or at_hand is not None,
        "new": [turn_in_words(turn) for turn in looks.news(summary.turns, look)] if summary else [],
        "last": last_turn(summary),
    }


def _lead(desk: Desk, listed: Listed, now: str) -> tuple[Said, ...]:
    """How the first story stands, in sentences, if that can be said without making anybody wait."""
    found = desk.dossiers.glance(listed.rows[0].story, desk.store, now) if listed.rows else None
    return lead(found, found.carrying) if found and found.carrying else ()


def _expected(listed: Listed, now: str) -> list[tuple[str, CalendarEntry]]:
    """What is expected next in the stories shown, each with its story."""
    today = first_instant(now)
    found = [
        (row.story, entry)
        for row in listed.rows
        for entry in (row.summary.expected if row.summary else ())
        if entry.earliest and last_instant(entry.latest or entry.earliest) >= today
    ]
    return sorted(found, key=lambda each: first_instant(each[1].earliest or ""))[:EXPECTED]


def _address(sought: Sought, **changed: str | None) -> str:
    """The address of this list with some of what is sought otherwise."""
    query = {"q": sought.words, "status": sought.status, "from": sought.since, "to": sought.until, **changed}
    return addresses.with_query("/", query)


def _status(given: str) -> Status | None:
    if not given:
        return None
    if given not in set(Status):
        raise CallError(f"{given[:30]!r} is no status; choose one of {', '.join(Status)}")
    return Status(given)


def _number(given: str) -> int:
    if not (given.isdecimal() and given.isascii() and 1 <= int(given[:9]) <= _MOST_PAGES):
        raise CallError(f"{given[:30]!r} is no page of the list; begin with the first")
    return int(given)


ROUTES = [Route("/", front, name="front")]
