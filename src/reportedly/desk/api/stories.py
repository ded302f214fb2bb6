"""Operations on stories: the list of them, one story's dossier, what is new about it, and questions."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from contextlib import closing
from itertools import islice
from typing import Any
from urllib.parse import urlencode

import msgspec

from reportedly import pipeline
from reportedly.desk import contract
from reportedly.desk.api.operations import CLOCKS, TIME, Answer, Asked, Operation, Parameter, id_of
from reportedly.desk.api.problems import Kind, ProblemError
from reportedly.desk.faults import left_out
from reportedly.desk.naming import headings
from reportedly.model.dossier import Status, StoryHead
from reportedly.model.summary import Sought
from reportedly.model.when import first_instant, is_iso, last_instant

LONGEST_QUESTION = 300
"""Characters of a question at most: each costs the parser time."""
LONGEST_WORDS = 200
NEWCOMERS = 50
"""Stories that may come before those given while a list is walked, without one of these being given twice."""
MOST = 200
"""Stories in one answer at most."""

_STORY = id_of("story", "s-3a7cd4e6e28e93e7")
_STATUSES = [status.value for status in Status]


class Cursor(msgspec.Struct, frozen=True, array_like=True):
    """Where a list was left off: what it is a list of, how many were given, and the last of them."""

    as_of: str
    captured_by: str | None
    sought: Sought
    given: int
    last: str


def listed(asked: Asked) -> Answer:
    """Give stories, the latest first; a list begun with a cursor goes on as it was begun."""
    values, clocks = asked.values, asked.clocks
    sought = Sought(values.get("q", ""), values.get("status"), values.get("from"), values.get("to"))
    cursor = _cursor(values) or Cursor(clocks.as_of, clocks.captured_by, sought, 0, "")
    size = values.get("limit", MOST)
    heads = _found(asked, cursor, size)
    start = _start(heads, cursor)
    end = start + size
    headers = {}
    if end < len(heads):
        following = Cursor(cursor.as_of, cursor.captured_by, cursor.sought, end, heads[end - 1].id)
        query = urlencode({"cursor": _packed(following), "limit": end - start})
        headers["Link"] = f'</api/stories?{query}>; rel="next"'
    return Answer(contract.of_stories(heads[start:end]), headers)


def _found(asked: Asked, cursor: Cursor, size: int) -> list[StoryHead]:
    """The stories that a list is of, as many of them as are looked at."""
    sought, entities = cursor.sought, asked.desk.entities
    telling = asked.store.matching(sought.words)
    with (
        asked.store.grouped_by(cursor.captured_by),
        closing(
            pipeline.standing(asked.store, cursor.as_of, cursor.captured_by, entities, headings, left_out)
        ) as standing,
    ):
        found = (head for head in standing if _fits(head, sought) and (telling is None or head.id in telling))
        # Those given, and some that may have come before them since; no more need to be judged.
        return list(islice(found, cursor.given + size + 1 + NEWCOMERS))


def _fits(head: StoryHead, sought: Sought) -> bool:
    return (
        (sought.status is None or head.status == sought.status)
        and (sought.since is None or bool(head.last and last_instant(head.last) >= first_instant(sought.since)))
        and (sought.until is None or bool(head.first and first_instant(head.first) <= last_instant(sought.until)))
    )


def dossier(asked: Asked) -> Answer:
    """Give the dossier of a story."""
    story, clocks = asked.values["story"], asked.clocks
    entities = asked.desk.entities
    if clocks.captured_by is None:
        found = asked.desk.dossier(story, clocks.as_of)
    else:
        with asked.store.grouped_by(clocks.captured_by):
            standing = asked.store.standing(story)
            found = pipeline.dossier(standing, asked.store, clocks.as_of, clocks.captured_by, entities)
    if found is None:
        raise _unknown(asked)
    return Answer(contract.of_dossier(found))


def changes(asked: Asked) -> Answer:
    """Give what is new about a story."""
    story, since, clocks = asked.values["story"], asked.values["since"], asked.clocks
    if first_instant(since) > last_instant(clocks.as_of):
        raise ProblemError(Kind.STANDS, f"since {since} lies after the as-of, {clocks.as_of}; give an earlier one")
    with asked.store.grouped_by(clocks.captured_by):
        standing, entities = asked.store.standing(story), asked.desk.entities
        found = pipeline.changes(standing, asked.store, since, clocks.as_of, clocks.captured_by, entities)
    if found is None:
        raise _unknown(asked)
    return Answer(contract.of_changes(found))


def answer(asked: Asked) -> Answer:
    """Give the one event or figure that a question is about, or nothing."""
    question, clocks, entities = asked.values["q"], asked.clocks, asked.desk.entities
    with asked.store.grouped_by(clocks.captured_by):
        found = pipeline.ask(question, asked.store, clocks.as_of, clocks.captured_by, entities, left_out)
    return Answer(contract.of_answer(found))


def _unknown(asked: Asked) -> ProblemError:
    story = asked.values["story"]
    if asked.store.readings(story):
        return ProblemError(Kind.UNKNOWN, f"story {story!r} has no page {asked.clocks.in_words()}; give a later time")
    return ProblemError(Kind.UNKNOWN, f"no story {story!r} is kept; /api/stories lists them")


def _start(heads: list[StoryHead], cursor: Cursor) -> int:
    """Where to go on: behind the last story given, wherever it is now, but never back."""
    at = next((at for at, head in enumerate(heads) if head.id == cursor.last), -1)
    return max(at + 1, cursor.given)


# Made at once: msgspec works out a type when it first meets it, and several threads must not do that together.
_CURSORS = msgspec.json.Decoder(Cursor)


def _packed(cursor: Cursor) -> str:
    return base64.urlsafe_b64encode(msgspec.json.encode(cursor)).decode().rstrip("=")


def _cursor(values: Mapping[str, Any]) -> Cursor | None:
    given = values.get("cursor")
    if given is None:
        return None
    try:
        content = base64.b64decode(given + "=" * (-len(given) % 4), altchars=b"-_", validate=True)
        cursor = _CURSORS.decode(content)
    except (binascii.Error, msgspec.DecodeError, ValueError) as error:
        raise _no_cursor() from error
    times = (cursor.as_of, cursor.captured_by, cursor.sought.since, cursor.sought.until)
    if cursor.given < 0 or not all(is_iso(time) for time in times if time is not None):
        raise _no_cursor()
    return cursor


def _no_cursor() -> ProblemError:
    return ProblemError(Kind.UNKNOWN, "the cursor is none that was given here; begin the list again without it")


OPERATIONS = (
    Operation(
        "listStories",
        "/stories",
        "The stories kept, the latest first",
        "What `reportedly stories` prints. A list that goes on has a Link header with the address of what follows; "
        "its cursor keeps the instant, so that all parts are of one moment.",
        listed,
        "Stories",
        (
            Parameter("limit", {"type": "integer", "minimum": 1, "maximum": MOST}, "How many at most.", "20"),
            Parameter(
                "q",
                {"type": "string", "minLength": 1, "maxLength": LONGEST_WORDS},
                'Only stories with each of these words, or "phrases", in a page or among the names.',
                "harbour strike",
            ),
            Parameter("from", TIME, "Only stories with a page from then on.", "2025-10-01"),
            Parameter("to", TIME, "Only stories with a page until then.", "2025-10-31"),
            Parameter("status", {"type": "string", "enum": _STATUSES, "maxLength": 20}, "Only such stories.", "denied"),
            Parameter(
                "cursor",
                {"type": "string", "minLength": 1, "maxLength": 4_000, "pattern": "^[A-Za-z0-9_-]+$"},
                "Where the list goes on, as a Link header gave it; what the list was begun with holds.",
                "",
            ),
            *CLOCKS,
        ),
        (Kind.CALL, Kind.UNKNOWN),
    ),
    Operation(
        "getDossier",
        "/stories/{story}",
        "The dossier of one story",
        "What `reportedly dossier` prints: status and how it came about, origins, calendar, figures, contradictions, "
        "pages.",
        dossier,
        "Dossier",
        (_STORY, *CLOCKS),
        (Kind.CALL, Kind.UNKNOWN),
    ),
    Operation(
        "getChanges",
        "/stories/{story}/changes",
        "What is new about one story",
        "What `reportedly changes` prints: what is new in claims, and not in pages.",
        changes,
        "Changes",
        (_STORY, Parameter("since", TIME, "Give what is new since then.", "2025-10-07", required=True), *CLOCKS),
        (Kind.CALL, Kind.UNKNOWN, Kind.STANDS),
    ),
    Operation(
        "ask",
        "/ask",
        "The answer to a question",
        "What `reportedly ask` prints: the one event or figure that matches best, or empty lists.",
        answer,
        "Answer",
        (
            Parameter(
                "q",
                {"type": "string", "minLength": 1, "maxLength": LONGEST_QUESTION},
                "A question in English.",
                "Will the two meet?",
                required=True,
            ),
            *CLOCKS,
        ),
        (Kind.CALL,),
    ),
)
