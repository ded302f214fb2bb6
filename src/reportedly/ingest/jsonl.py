"""Pages from JSONL: one JSON object a line, each line read on its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from reportedly.ingest.no_page import NoPageError, in_megabytes, refused, unreadable
from reportedly.model.page import Form, Missed, Page, page_id


class PageLine(msgspec.Struct, frozen=True):
    """What a line may hold; other fields are passed over."""

    text: str | None = None
    html: str | None = None
    body: str | None = None
    id: str | int | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    title: str | None = None
    lang: str | None = None


_decoder = msgspec.json.Decoder(PageLine)
_FIELD_FAULT = re.compile(r"Expected `(?P<want>[^`]*)`.*at `\$\.(?P<field>\w+)`")


def jsonl_pages(pieces: Iterable[bytes], name: str, captured: str, max_bytes: int) -> Iterator[Page | Missed]:
    """Give the page of each line, or why the line holds none; blank lines are passed over.

    `pieces` are lines, cut after `max_bytes` + 1 bytes where they are longer; a longer line is skipped to its end.
    A broken line is named "`name` line N" and the others are read. Raises NoPageError where all lines are blank.
    """
    empty = True
    for number, line in _numbered(pieces, max_bytes):
        if line is not None and not line.strip():
            continue
        empty = False
        try:
            if line is None:
                raise refused(f"longer than the {in_megabytes(max_bytes)} a page may have; cut it down")
            yield page_of(line, captured)
        except NoPageError as reason:
            yield reason.of(f"{name} line {number}")
    if empty:
        raise unreadable("empty; there is nothing to read")


def page_of(line: bytes, captured: str) -> Page:
    """Give the page that one line of JSONL holds. Raises NoPageError where it holds none."""
    fields = _decode(line)
    forms = {Form.TEXT: fields.text, Form.HTML: fields.html, Form.BODY: fields.body}
    given = [(form, content) for form, content in forms.items() if content is not None]
    if len(given) != 1:
        what = "no content" if not given else " and ".join(f'"{form}"' for form, _ in given) + " at once"
        raise unreadable(f'{what}; give exactly one of "text", "html" and "body"')
    form, content = given[0]
    if not content.strip():
        raise unreadable(f'its "{form}" is empty; give the page or leave the line out')
    url, data = fields.url or None, content.encode()
    return Page(
        id=str(fields.id) if fields.id not in (None, "") else page_id(data, url),
        content=data,
        form=form,
        captured=captured,
        encoding="utf-8",
        url=url,
        outlet=fields.outlet or None,
        published=fields.published or None,
        title=fields.title or None,
        language=fields.lang or None,
    )


def _numbered(pieces: Iterable[bytes], max_bytes: int) -> Iterator[tuple[int, bytes | None]]:
    """Number the lines from 1; None stands for a line over the bound, whose rest is skipped."""
    pieces = iter(pieces)
    for number, piece in enumerate(pieces, start=1):
        if len(piece) <= max_bytes or piece.endswith(b"\n"):
            yield number, piece
        else:
            _skip_rest(piece, pieces)
            yield number, None


def _skip_rest(piece: bytes, pieces: Iterator[bytes]) -> None:
    while not piece.endswith(b"\n"):
        piece = next(pieces, b"\n")


def _decode(line: bytes) -> PageLine:
    try:
        return _decoder.decode(line.removeprefix(b"\xef\xbb\xbf"))
    except UnicodeDecodeError:
        raise unreadable("not UTF-8; save the file as UTF-8") from None
    except msgspec.ValidationError as error:
        raise unreadable(_fault(str(error))) from None
    except msgspec.DecodeError as error:
        raise unreadable(f"broken JSON ({error}); write one whole JSON object on each line") from None
    except RecursionError:
        raise unreadable("JSON nested too deeply; write one flat JSON object on each line") from None


def _fault(message: str) -> str:
    found = _FIELD_FAULT.match(message)
    if not found:
        return "not a JSON object; write one JSON object on each line"
    kind = "text or a whole number" if found["field"] == "id" else "text"
    return f'its "{found["field"]}" is not {kind}; give {kind} or leave it out'
