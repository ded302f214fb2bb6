"""Operations on pages: what was read out of one, and adding new ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from reportedly import pipeline
from reportedly.desk import contract
from reportedly.desk.api.operations import Answer, Asked, Operation, id_of
from reportedly.desk.api.problems import Kind, ProblemError
from reportedly.desk.api.schemas import list_of, ref
from reportedly.desk.intake import adding
from reportedly.desk.intake.arriving import Arrival
from reportedly.ingest.jsonl import jsonl_pages
from reportedly.model.page import Missed, Page

LARGEST = 16_000_000
"""Bytes of all pages of a request together."""
LARGEST_PAGE = 10_000_000
MOST = 100
"""Pages of a request at most."""

JSON = "application/json"
LINES = ("application/jsonl", "application/x-ndjson")
_A_PAGE = [ref("NewPage"), {"type": "object", "description": "Any other object is a page that is unreadable."}]
_A_LINE_EACH = {"type": "string", "description": "One NewPage a line."}
_PAGE = id_of("page", "northern-mariner-1")


def reading(asked: Asked) -> Answer:
    """Give what was read out of a kept page."""
    found = asked.store.reading(asked.values["page"])
    if found is None:
        raise ProblemError(Kind.UNKNOWN, f"no page {asked.values['page']!r} is kept; a dossier lists those of a story")
    return Answer(contract.of_reading(found))


def add(asked: Asked) -> Answer:
    """Read pages, in processes of their own, and keep them; a page kept already changes nothing."""
    items = jsonl_pages(_lines(asked), "the request,", asked.now, LARGEST_PAGE)
    new = list(adding.new((_arrival(item) for item in items), asked.store))
    found = pipeline.read((arrival.item for arrival in new), 2, pipeline.Options(alone=0, tagger=asked.desk.tagger))
    added = [adding.keep(arrival, item, asked.store) for arrival, item in zip(new, found, strict=True)]
    return Answer(adding.of_added(added))


def _arrival(item: Page | Missed) -> Arrival:
    return Arrival(item.source if isinstance(item, Missed) else item.id, item)


def _lines(asked: Asked) -> Iterator[bytes]:
    """The pages of a request, each as a line of JSON."""
    pages = _of_json(asked.content) if asked.media == JSON else _of_lines(asked.content)
    if not pages:
        raise ProblemError(Kind.CALL, "the request holds no page; send one JSON object a page")
    if len(pages) > MOST:
        raise ProblemError(Kind.CALL, f"the request holds {len(pages):,} pages; send {MOST} at a time")
    return iter(pages)


def _of_lines(content: bytes) -> list[bytes]:
    return [line + b"\n" for line in content.split(b"\n") if line.strip()]


def _of_json(content: bytes) -> list[bytes]:
    try:
        found = msgspec.json.decode(content, type=list[dict[str, Any]] | dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        said = f"the request is no JSON that is read here ({error}); send an object, or a list of objects, in UTF-8"
        raise ProblemError(Kind.CALL, said) from error
    return [msgspec.json.encode(page) for page in (found if isinstance(found, list) else [found])]


OPERATIONS = (
    Operation(
        "getReading",
        "/pages/{page}",
        "What was read out of one page",
        "What `reportedly read` prints: who says what, what is to happen, when and where, figures, furniture.",
        reading,
        "Reading",
        (_PAGE,),
        (Kind.CALL, Kind.UNKNOWN),
        timeless=True,
    ),
    Operation(
        "addPages",
        "/pages",
        "Add pages",
        "Reads pages and keeps them as `reportedly add` does: a JSON object or a list of them, or JSONL with one page "
        f"a line; {MOST} pages and {LARGEST:,} bytes at most. The answer names what became of each.",
        add,
        "Added",
        (),
        (Kind.CALL, Kind.TOO_LARGE, Kind.MEDIA),
        method="POST",
        takes={
            JSON: {"anyOf": [*_A_PAGE, {**list_of({"anyOf": _A_PAGE}), "minItems": 1, "maxItems": MOST}]},
            **dict.fromkeys(LINES, _A_LINE_EACH),
        },
        largest=LARGEST,
    ),
)
