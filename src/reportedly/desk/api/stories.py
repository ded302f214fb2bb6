"""Operations on stories: the list of them, one story's dossier, what is new about it, and questions."""

from __future__ import annotations

import base64
import binascii
from urllib.parse import urlencode

import msgspec

from reportedly import pipeline
from reportedly.desk import contract
from reportedly.desk.api.operations import AS_OF, CLOCKS, TIME, Answer, Asked, Operation, Parameter, id_of
from reportedly.desk.api.problems import Kind, ProblemError
from reportedly.model.dossier import Status, StoryHead
from reportedly.model.when import first_instant, last_instant

LONGEST_QUESTION = 300
"""Characters of a question at most: each costs the parser time."""
MOST = 200
"""Stories in one answer at most."""

_STORY = id_of("story", "s-karst-herald-0710")
_STATUSES = [status.value for status in Status]


class Cursor(msgspec.Struct, frozen=True, array_like=True):
    """Where a list was left off: the clocks it was begun with, how many were given, and the last of them."""

    as_of: str
    captured_by: str | None
    status: str | None
    given: int
    last: str


def listed(asked: Asked) -> Answer:
    """Give stories, the latest first; a list begun with a cursor goes on as of the instant it was begun with."""
    cursor = _cursor(asked.values)
    clocks = asked.clocks
    as_of, captured_by = (cursor.as_of, cursor.captured_by) if cursor else (clocks.as_of, clocks.captured_by)
    status = cursor.status if cursor else asked.values.get("status")
    heads = [
        head for head in pipeline.listing(asked.store, as_of, captured_by) if status is None or head.status == status
    ]
    start = _start(heads, cursor) if cursor else 0
    end = start + asked.values.get("limit", MOST)
    headers = {}
    if end < len(heads):
        following = Cursor(as_of, captured_by, status, end, heads[end - 1].id)
        query = urlencode({"cursor": _packed(following), "limit": end - start})
        headers["Link"] = f'</api/stories?{query}>; rel="next"'
    return Answer(contract.of_stories(heads[start:end]), headers)


def dossier(asked: Asked) -> Answer:
    """Give the dossier of a story."""
    story, clocks = asked.values["story"], asked.clocks
    found = pipeline.dossier(asked.store.standing(story), asked.store, clocks.as_of, clocks.captured_by)
    if found is None:
        raise _unknown(asked)
    return Answer(contract.of_dossier(found))


def changes(asked: Asked) -> Answer:
    """Give what is new about a story."""
    story, since, clocks = asked.values["story"], asked.values["since"], asked.clocks
    if first_instant(since) > last_instant(clocks.as_of):
        raise ProblemError(Kind.CALL, f"since {since} lies after the as-of, {clocks.as_of}; give an earlier one")
    found = pipeline.changes(asked.store.standing(story), asked.store, since, clocks.as_of, clocks.captured_by)
    if found is None:
        raise _unknown(asked)
    return Answer(contract.of_changes(found))


def answer(asked: Asked) -> Answer:
    """Give the one event or figure that a question is about, or nothing."""
    clocks = asked.clocks
    return Answer(contract.of_answer(pipeline.ask(asked.values["q"], asked.store, clocks.as_of, clocks.captured_by)))


def _unknown(asked: Asked) -> ProblemError:
    story = asked.values["story"]
    if asked.store.readings(story):
        return ProblemError(Kind.UNKNOWN, f"story {story!r} has no page {asked.clocks.in_words()}; give a later time")
    return ProblemError(Kind.UNKNOWN, f"no story {story!r} is kept; /api/stories lists them")


def _start(heads: list[StoryHead], cursor: Cursor) -> int:
    """Where to go on: behind the last story given, wherever it is now, but never back."""
    at = next((at for at, head in enumerate(heads) if head.id == cursor.last), -1)
    return max(at + 1, cursor.given)


def _packed(cursor: Cursor) -> str:
    return base64.urlsafe_b64encode(msgspec.json.encode(cursor)).decode().rstrip("=")


def _cursor(values: object) -> Cursor | None:
    given = values.get("cursor") if isinstance(values, dict) else None
    if given is None:
        return None
    try:
        content = base64.b64decode(given + "=" * (-len(given) % 4), altchars=b"-_", validate=True)
        cursor = msgspec.json.decode(content, type=Cursor)
    except (binascii.Error, msgspec.DecodeError, ValueError) as error:
        raise _no_cursor() from error
    if cursor.given < 0:
        raise _no_cursor()
    AS_OF.read(cursor.as_of)
    if cursor.captured_by is not None:
        AS_OF.read(cursor.captured_by)
    return cursor


def _no_cursor() -> ProblemError:
    return ProblemError(Kind.CALL, "the cursor is none that was given here; begin the list again without it")


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
            Parameter("status", {"type": "string", "enum": _STATUSES, "maxLength": 20}, "Only such stories.", "denied"),
            Parameter(
                "cursor",
                {"type": "string", "minLength": 1, "maxLength": 4_000},
                "Where the list goes on, as a Link header gave it; the times and status it was begun with hold.",
                "",
            ),
            *CLOCKS,
        ),
        (Kind.CALL,),
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
        (Kind.CALL, Kind.UNKNOWN),
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
