"""A kept page: the words a statement rests on, highlighted in the story they stand in.

The page's furniture is set apart, and so is where it has its story from. A copy can be laid beside its original.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reportedly.desk import wording
from reportedly.desk.calls import CallError
from reportedly.desk.naming import title_of
from reportedly.desk.prose.sentences import text_of
from reportedly.desk.web import addresses, passages
from reportedly.desk.web.addresses import AS_OF
from reportedly.desk.web.comparing import Comparison, Fate, Piece, compare
from reportedly.desk.web.desk import Desk, desk_of
from reportedly.desk.web.passages import LONGEST, Mark, Run, clipped
from reportedly.desk.web.rendering import page
from reportedly.desk.web.times import as_of, clocks_of
from reportedly.model.article import Article
from reportedly.model.dossier import Dossier, DossierPage
from reportedly.model.names import key
from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Attribution, Factuality, PartKind, Span

MOST_SPANS = 20
"""Highlighted stretches of words at most."""
LONGEST_HEAD = 400
"""Characters of a headline or standfirst that are shown where nothing further on is asked for."""
LONGEST_SAID = 280
LONGEST_NAME = 120
MOST_FURNITURE = 60
MOST_STATEMENTS = 400
DEEPEST = 4
"""Steps by which a statement nested in others is set in at most."""

_PARTS = {part.value: part for part in PartKind}


class Statement(NamedTuple):
    """One statement of a page, in words: who says it, as what kind of source, doing what, how certain of which event.

    `depth` counts the statements it is nested in; `where` is the address that highlights its words.
    """

    who: str
    kind: str
    act: str
    said: str
    direct: bool
    certain: list[str]
    depth: int
    where: str


class Told(NamedTuple):
    """One event that a page tells of in its own voice: its word and kind, who takes part, how certain it is, where."""

    word: str
    kind: str
    who: str
    certain: str
    where: str


class Kin(NamedTuple):
    """Another page of the story that has its text in common with this one: what it is to it, and where to see it, and
    both.
    """

    page: DossierPage
    relation: str
    where: str
    beside: str


def evidence(request: Request) -> Response:
    """Show one page as it is kept, or beside another whose text it shares."""
    desk = desk_of(request)
    reading = _reading(desk, request.path_params["page"])
    dossier = _dossier(desk, request, reading.article.id)
    given: dict[str, Any] = {
        "article": reading.article,
        "reading": reading,
        "node": _node(dossier, reading.article.id),
        "dossier": dossier,
        "title": title_of(dossier) if dossier else None,
        "chain": _chain(dossier, reading.article.id, request),
        "kin": _kin(dossier, reading.article.id, request),
        "as_of": as_of(request),
        "now": clocks_of(request).as_of,
        "outlet": outlet_of(reading.article),
        "unread": None if reading.outcome.kind is OutcomeKind.READ else reading.outcome,
        "here": _address(request, reading.article.id),
    }
    other = request.query_params.get("beside")
    if other is not None:
        original = _reading(desk, other)
        given["original_address"] = _address(request, original.article.id)
        return page(request, "beside.html", **given, **_beside(original, reading, dossier))
    lit = _asked(request)
    marked = request.query_params.get("show") == "statements"
    return page(
        request,
        "evidence.html",
        **given,
        parts={part: _shown(reading, part, lit, marked) for part in PartKind},
        lit=sum(len(spans) for spans in lit.values()),
        found=any(_within(reading.article, part, span) for part, spans in lit.items() for span in spans),
        marked=marked,
        longest=LONGEST,
        toggle=_address(request, reading.article.id, show=None if marked else "statements"),
        statements=_statements(reading, request),
        more_statements=max(0, len(reading.attributions) - MOST_STATEMENTS),
        told=_told(reading, request),
        furniture=_furniture(reading),
    )


def outlet_of(article: Article) -> str:
    """Give the name of an outlet; where a page names none, that of the host it was had from."""
    host = urlsplit(article.url).netloc if article.url and len(article.url) < LONGEST else ""
    return clipped(article.outlet or host or "outlet not known", LONGEST_NAME)


def _reading(desk: Desk, page_id: str) -> Reading:
    found = desk.store.reading(page_id)
    if found is None:
        raise HTTPException(404, f"No page {clipped(page_id, LONGEST_NAME)!r} is kept here.")
    return found


def _dossier(desk: Desk, request: Request, page_id: str) -> Dossier | None:
    """The dossier the page is looked at from: of the story in the address, else of the one it is in."""
    story = request.query_params.get("story") or desk.store.story_of(page_id)
    return desk.dossier(story, clocks_of(request).as_of) if story else None


def _node(dossier: Dossier | None, page_id: str) -> DossierPage | None:
    return next((each for each in dossier.pages if each.id == page_id), None) if dossier else None


def _kin(dossier: Dossier | None, page_id: str, request: Request) -> list[Kin]:
    """The pages whose text is this one's, or the other way round, and other states of it."""
    own = _node(dossier, page_id)
    if dossier is None or own is None:
        return []

    def kin(other: DossierPage, relation: str, copy: str, original: str) -> Kin:
        return Kin(other, relation, _address(request, other.id), _address(request, copy, beside=original))

    found = []
    for other in dossier.pages:
        if own.copy_of == other.id:
            found.append(kin(other, "has the text this is a copy of", page_id, other.id))
        elif other.copy_of == page_id:
            found.append(kin(other, "is a copy of this", other.id, page_id))
        elif own.version_of == other.id:
            found.append(kin(other, "is an earlier state of this", page_id, other.id))
        elif other.version_of == page_id:
            found.append(kin(other, "is a later state of this", other.id, page_id))
        elif own.copy_of and other.copy_of == own.copy_of:
            found.append(kin(other, "is a copy of the same text", other.id, own.copy_of))
    return found


def _chain(dossier: Dossier | None, page_id: str, request: Request) -> list[tuple[str, str | None]]:
    """The chain of a page, each name with the page of the story that is meant, where there is one."""
    own = _node(dossier, page_id)
    if dossier is None or own is None:
        return []
    passed_on = {own.copy_of, *own.relays}
    meant = {key(each.outlet): each.id for each in dossier.pages if each.outlet and each.id in passed_on}
    found = ((name, meant.get(key(name))) for name in own.chain)
    return [(name, _address(request, id_) if id_ else None) for name, id_ in found]


def _address(request: Request, page_id: str, **query: str | None) -> str:
    """The address of a page as of the moment, and from the story, that this one is looked at from."""
    kept = {"story": request.query_params.get("story"), AS_OF: as_of(request)}
    return addresses.of_page(page_id, **query, **kept)


def _asked(request: Request) -> dict[PartKind, list[Span]]:
    """The stretches of words that the address asks for. Raises CallError where it names no such stretch."""
    lists = [request.query_params.getlist(name) for name in ("part", "start", "end")]
    if len({len(each) for each in lists}) > 1 or len(lists[0]) > MOST_SPANS:
        raise CallError(f"part, start and end do not belong together; give each as often, {MOST_SPANS} times at most")
    found: dict[PartKind, list[Span]] = defaultdict(list)
    for part, start, end in zip(*lists, strict=True):
        if part not in _PARTS or not (_is_number(start) and _is_number(end)):
            raise CallError(f"part {clipped(part, 30)!r}, start and end name no words; open the link they came from")
        found[_PARTS[part]].append((int(start), int(end)))
    return dict(found)


def _is_number(given: str) -> bool:
    return given.isascii() and given.isdecimal() and len(given) < 10


def _within(article: Article, part: PartKind, span: Span) -> bool:
    return span[0] < span[1] <= len(text_of(article, part))


def _shown(reading: Reading, part: PartKind, lit: dict[PartKind, list[Span]], marked: bool) -> list[list[Run]]:
    """A part of the page as paragraphs of runs, with what is asked for highlighted and, if so, who says what."""
    text, asked = text_of(reading.article, part), lit.get(part, [])
    if part in (PartKind.TITLE, PartKind.STANDFIRST) and not any(end > LONGEST_HEAD for _, end in asked):
        text = clipped(text, LONGEST_HEAD)
    marks = [Mark(span, "lit") for span in asked]
    if marked:
        marks += [
            Mark(span, kind)
            for each in reading.attributions[:MOST_STATEMENTS]
            if each.part is part
            for kind, words in (("source", each.source), ("cue", each.cue), ("content", each.content))
            for span in words.spans
        ]
    return passages.paragraphs(text, marks)


def _statements(reading: Reading, request: Request) -> list[Statement]:
    shown = sorted(reading.attributions[:MOST_STATEMENTS], key=lambda each: (each.part.value, _first(each)))
    outer = {each.id: each.outer for each in reading.attributions}
    certain: dict[str, list[str]] = defaultdict(list)
    for event in reading.events:
        for judgement in event.factuality:
            if judgement.by != ARTICLE:
                certain[judgement.by].append(f"{clipped(event.text, 60)}: {wording.CERTAINTY[judgement.value]}")
    return [
        Statement(
            clipped(each.source.text or "no source named", LONGEST_NAME),
            ", ".join(
                filter(None, (each.source.basis.value, wording.people(each.source.stated_count, each.source.basis)))
            ),
            wording.ACTS[each.act],
            clipped(each.content.text, LONGEST_SAID),
            each.kind.value == "direct",
            list(dict.fromkeys(certain[each.id])),
            _depth(each.id, outer),
            _where(each, reading.article.id, request),
        )
        for each in shown
    ]


def _told(reading: Reading, request: Request) -> list[Told]:
    story, moment = request.query_params.get("story"), as_of(request)
    return [
        Told(
            clipped(event.text, 60),
            event.type.value,
            clipped(wording.several([clipped(each.name, LONGEST_NAME) for each in event.participants]), LONGEST_SAID),
            wording.CERTAINTY[judgement.value],
            addresses.of_words(reading.article.id, event.part, [event.span], story, moment),
        )
        for event in reading.events[:MOST_STATEMENTS]
        for judgement in event.factuality
        if judgement.by == ARTICLE and judgement.value is not Factuality.UNCOMMITTED and not event.background
    ]


def _first(attribution: Attribution) -> int:
    return min((span[0] for span in _spans(attribution)), default=0)


def _spans(attribution: Attribution) -> list[Span]:
    return [*attribution.source.spans, *attribution.cue.spans, *attribution.content.spans]


def _depth(of: str, outer: dict[str, str | None]) -> int:
    depth, at = 0, outer.get(of)
    while at and depth < DEEPEST:
        depth, at = depth + 1, outer.get(at)
    return depth


def _where(attribution: Attribution, page_id: str, request: Request) -> str:
    story = request.query_params.get("story")
    return addresses.of_words(page_id, attribution.part, _spans(attribution)[:MOST_SPANS], story, as_of(request))


def _furniture(reading: Reading) -> list[dict[str, str | bool | None]]:
    return [
        {
            "kind": wording.FURNITURE.get(piece.kind, piece.kind.replace("_", " ")),
            "section": clipped(piece.section, LONGEST_NAME) if piece.section else None,
            "title": clipped(piece.title, LONGEST_SAID) if piece.title else None,
            "text": clipped(piece.text, LONGEST_SAID) if piece.text else None,
            "credit": clipped(piece.credit, LONGEST_NAME) if piece.credit else None,
            "url": piece.url,
            "truncated": piece.truncated,
        }
        for piece in reading.furniture[:MOST_FURNITURE]
    ]


def _beside(original: Reading, copy: Reading, dossier: Dossier | None) -> dict[str, Any]:
    """A copy beside its original: its rows with their texts, and what was kept in numbers."""
    found = compare(original.article.text, copy.article.text)
    return {
        "original": original.article,
        "original_outlet": outlet_of(original.article),
        "original_node": _node(dossier, original.article.id),
        "comparison": found,
        "rows": _rows(found, original.article.text, copy.article.text),
        "share": round(100 * found.kept / total) if (total := found.kept + found.added) else 0,
    }


def _rows(found: Comparison, original: str, copy: str) -> list[dict[str, Any]]:
    """The paragraphs side by side; `same` where nothing in them was changed."""
    return [
        {
            "left": [_side(each, original) for each in row.original],
            "right": [_side(each, copy) for each in row.copy],
            "same": all(piece.fate is Fate.KEPT for side in (*row.original, *row.copy) for piece in side),
        }
        for row in found.rows
    ]


def _side(pieces: Sequence[Piece], text: str) -> list[Run]:
    """A paragraph of one side, with the blanks between its pieces."""
    runs = []
    end = pieces[0].span[0] if pieces else 0
    for piece in pieces:
        start, stop = piece.span
        if start > end:
            runs.append(Run(text[end:start], (), first=False))
        kinds = () if piece.fate is Fate.KEPT else (piece.fate.value,)
        runs.append(Run(text[start:stop], kinds, first=True))
        end = stop
    return runs


ROUTES = [Route("/pages/{page:id}", evidence, name="page")]
