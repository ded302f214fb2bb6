"""Files, folders and standard input."""

from __future__ import annotations

import io
import os
import time
import tracemalloc
from pathlib import Path

import pytest

from reportedly.ingest import Options, pages
from reportedly.ingest.sniff import HEAD, kind_of
from reportedly.model.page import Form, Missed, OutcomeKind, Page, page_id

from .conftest import STORY, clock

MEGABYTE = 1_000_000


def _read(*sources: object, stdin: bytes = b"", **options) -> list[Page | Missed]:
    return list(pages(map(str, sources), Options(**options), clock, io.BytesIO(stdin)))


def _one(source: object, **options) -> Page | Missed:
    [found] = _read(source, **options)
    return found


def _file(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# What a file is


@pytest.mark.parametrize("name", ["a.html", "a.htm", "A.HTML"])
def test_an_html_file_keeps_its_bytes(tmp_path: Path, name: str) -> None:
    content = b"Harbour shut\r\n<p>\xe4\xf6</p>"
    page = _one(_file(tmp_path, name, content))
    assert page == Page(page_id(content), content, Form.HTML, "2031-05-06T07:08:09+00:00")


def test_a_text_file_is_text_even_if_it_speaks_of_html(tmp_path: Path) -> None:
    assert _one(_file(tmp_path, "a.txt", STORY)).form is Form.TEXT


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (STORY, Form.HTML),
        ("\ufeff <!DOCTYPE html>\n<p>Harbour shut", Form.HTML),
        ('<?xml version="1.0"?>\n<!-- by hand -->\n<html xmlns="http://www.w3.org/1999/xhtml"/>', Form.HTML),
        ("<div class='story'><p>Harbour shut</p></div>", Form.HTML),
        (STORY.encode("utf-16"), Form.HTML),
        ("Harbour shut\n\nThe harbour <was> shut.", Form.TEXT),
        ('{\n  "text": "pretty"\n}', Form.TEXT),
        ("Hafen für Fähren geschlossen".encode("latin-1"), Form.TEXT),
        ("부산항 폐쇄", Form.TEXT),
    ],
)
def test_a_file_without_a_known_extension_is_judged_by_its_content(tmp_path: Path, content, form: Form) -> None:
    assert _one(_file(tmp_path, "page", content)).form is form


def test_the_same_page_in_two_files_has_one_id(tmp_path: Path) -> None:
    first, second = _read(_file(tmp_path, "a.txt", "A story."), _file(tmp_path, "b.txt", "A story."))
    assert first.id == second.id


def test_no_content_makes_the_judgement_slow() -> None:
    for piece in (b"<!---->", b"<!-- ", b"<?x", b" ", b"{ ", b"<div>", b'"version":', b"<?x?>"):
        begun = time.process_time()
        kind_of(piece * HEAD + b"x")
        assert time.process_time() - begun < 0.5


# Folders


def test_a_folder_gives_its_pages_by_name_and_those_of_its_folders_after_them(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", "c/d.htm", "c/a.jsonl", ".hidden.txt", ".git/e.txt", "photo.jpg", "notes.md"):
        _file(tmp_path, name, f'{{"text": "{name}"}}' if name.endswith("jsonl") else name)
    assert [page.content.decode() for page in _read(tmp_path)] == ["a.html", "b.txt", "c/a.jsonl", "c/d.htm"]


def test_a_folder_without_pages_says_what_it_needs(tmp_path: Path) -> None:
    _file(tmp_path, "photo.jpg", "x")
    missed = _one(tmp_path)
    assert missed.source == str(tmp_path)
    assert missed.outcome.reason == (
        "no page in this folder; it needs files that end in .html, .htm, .txt, .jsonl, .ndjson"
    )


def test_a_folder_that_leads_back_to_itself_is_read_once(tmp_path: Path) -> None:
    _file(tmp_path, "a.txt", "A story.")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert len(_read(tmp_path)) == 1


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "no page in this folder" in _one(tmp_path).outcome.reason


# Faults


def test_a_missing_file_is_named_with_the_remedy(tmp_path: Path) -> None:
    missed = _one(tmp_path / "gone.txt")
    assert missed.source == str(tmp_path / "gone.txt")
    assert missed.outcome.kind is OutcomeKind.UNREADABLE
    assert missed.outcome.reason.startswith("no such file or folder; check the path")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open every file")
def test_a_file_that_may_not_be_opened_is_named(tmp_path: Path) -> None:
    path = _file(tmp_path, "a.txt", "A story.")
    path.chmod(0)
    assert "permission denied" in _one(path).outcome.reason


def test_a_name_that_is_no_path_at_all_is_named() -> None:
    for missed in _read("a\0b", "x" * 5000, "", "\udcff"):
        assert isinstance(missed, Missed)
        assert missed.source.isprintable()


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "a"])
@pytest.mark.parametrize("content", [b"", b" \n\r\n\t"])
def test_an_empty_file_is_named_by_its_fault(tmp_path: Path, name: str, content: bytes) -> None:
    assert _one(_file(tmp_path, name, content)).outcome.reason == "empty; there is nothing to read"


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "a"])
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (bytes(range(256)) * 20, "binary"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        (b"%PDF-1.7\n1 0 obj", "a PDF"),
        (b"PK\x03\x04\x14\x00", "a ZIP archive"),
        ("Harbour shut".encode("utf-16-le"), "text in an unknown encoding"),
    ],
)
def test_a_binary_file_is_named_by_its_fault(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    missed = _one(_file(tmp_path, name, content))
    assert missed.outcome.kind is OutcomeKind.UNREADABLE
    assert words in missed.outcome.reason


def test_a_feed_in_a_file_is_told_from_a_page(tmp_path: Path) -> None:
    missed = _one(_file(tmp_path, "feed.xml", '<?xml version="1.0"?><rss version="2.0"/>'))
    assert "give the address of the feed" in missed.outcome.reason


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "a"])
def test_fifty_megabytes_in_one_line_are_refused_in_bounded_memory(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(b'{"text": "' if name == "a.jsonl" else b"")
        for _ in range(50):
            file.write(b"a" * MEGABYTE)
    tracemalloc.start()
    missed = _one(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert missed.outcome.kind is OutcomeKind.REFUSED
    assert "than the 10 MB a page may have" in missed.outcome.reason
    assert peak < 45 * MEGABYTE


# JSONL


def test_a_line_may_hold_a_page_in_each_form_with_all_that_is_known(tmp_path: Path) -> None:
    lines = (
        '{"text": "A story.", "id": "x1", "url": "http://news.example/a", "outlet": "Skerry Post", '
        '"published": "2031-05", "title": "Harbour shut", "lang": "en", "note": {"any": 1}}\n'
        '{"html": "<p>ä</p>"}\n'
        '{"body": "Cut out.", "title": null, "url": ""}\n'
    )
    text, html, body = _read(_file(tmp_path, "a.jsonl", lines))
    assert text == Page(
        id="x1",
        content=b"A story.",
        form=Form.TEXT,
        captured="2031-05-06T07:08:09+00:00",
        encoding="utf-8",
        url="http://news.example/a",
        outlet="Skerry Post",
        published="2031-05",
        title="Harbour shut",
        language="en",
    )
    assert (html.form, html.content, html.encoding) == (Form.HTML, "<p>ä</p>".encode(), "utf-8")
    assert (body.form, body.url, body.id) == (Form.BODY, None, page_id(b"Cut out."))


def test_the_id_of_a_page_without_one_hangs_on_its_address_and_content(tmp_path: Path) -> None:
    lines = '{"text": "A", "url": "http://a.example/"}\n{"text": "A", "url": "http://b.example/"}\n'
    first, second = _read(_file(tmp_path, "a.jsonl", lines))
    assert (first.id, second.id) == (page_id(b"A", "http://a.example/"), page_id(b"A", "http://b.example/"))


def test_a_number_may_be_an_id(tmp_path: Path) -> None:
    assert _one(_file(tmp_path, "a.jsonl", '{"text": "A", "id": 17}')).id == "17"


def test_a_date_in_another_form_is_passed_on_as_given(tmp_path: Path) -> None:
    assert _one(_file(tmp_path, "a.jsonl", '{"text": "A", "published": "last Friday"}')).published == "last Friday"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('{"text": "A"', "broken JSON"),
        ("text: A", "broken JSON"),
        ('{"text": "A"} {"text": "B"}', "broken JSON"),
        ("[1, 2]", "not a JSON object"),
        ("3", "not a JSON object"),
        ('{"title": "A"}', 'no content; give exactly one of "text", "html" and "body"'),
        ("{}", "no content"),
        ('{"text": null}', "no content"),
        ('{"content": "A"}', "no content"),
        ('{"text": "A", "html": "<p>A</p>"}', '"text" and "html" at once'),
        ('{"text": ""}', 'its "text" is empty'),
        ('{"body": " \\n "}', 'its "body" is empty'),
        ('{"text": 1}', 'its "text" is not text'),
        ('{"text": ["A"]}', 'its "text" is not text'),
        ('{"text": "A", "published": 20310506}', 'its "published" is not text'),
        ('{"text": "A", "id": 1.5}', 'its "id" is not text or a whole number'),
        ('{"text": "A", "x": ' + "[" * 200_000, "nested too deeply"),
        (b'{"text": "\xe4"}', "not UTF-8; save the file as UTF-8"),
    ],
)
def test_a_broken_line_is_named_by_its_number_and_fault_and_the_others_are_read(tmp_path: Path, line, words) -> None:
    line = line.encode() if isinstance(line, str) else line
    path = _file(tmp_path, "a.jsonl", b'{"text": "first"}\n\n' + line + b'\r\n{"text": "last"}')
    first, missed, last = _read(path)
    assert (first.content, last.content) == (b"first", b"last")
    assert missed.source == f"{path} line 3"
    assert missed.outcome.kind is OutcomeKind.UNREADABLE
    assert words in missed.outcome.reason
    assert "\n" not in missed.outcome.reason


def test_a_line_over_the_bound_is_skipped_to_its_end(tmp_path: Path) -> None:
    long = '{"text": "' + "a" * 5000 + '"}'
    path = _file(tmp_path, "a.jsonl", f'{{"text": "first"}}\n{long}\n{{"text": "last"}}\n')
    first, missed, last = _read(path, max_bytes=1000)
    assert (first.content, last.content) == (b"first", b"last")
    assert missed.source == f"{path} line 2"
    assert missed.outcome.kind is OutcomeKind.REFUSED


@pytest.mark.parametrize("length", range(95, 106))
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_lines_are_numbered_rightly_on_both_sides_of_the_bound(tmp_path: Path, length: int, ending: str) -> None:
    line = '{"text": "' + "a" * (length - 12) + '"}'
    path = _file(tmp_path, "a.jsonl", f"{line}{ending}broken{ending}")
    first, second = _read(path, max_bytes=100)
    assert second.source == f"{path} line 2"
    assert isinstance(first, Page) == (len(line + ending) <= 101)


def test_a_byte_order_mark_before_jsonl_is_passed_over(tmp_path: Path) -> None:
    assert _one(_file(tmp_path, "a.jsonl", '\ufeff{"text": "A"}')).content == b"A"


def test_jsonl_is_read_line_by_line() -> None:
    """The first page is there before the second line is written."""
    outgoing, incoming = os.pipe()
    with os.fdopen(outgoing, "rb") as stdin, os.fdopen(incoming, "wb", buffering=0) as writer:
        found = pages(["-"], now=clock, stdin=stdin)
        writer.write(b'{"text": "first"}\n')
        assert next(found).content == b"first"
        writer.write(b'{"text": "second"}\n')
        assert next(found).content == b"second"


# Standard input


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (b'\n  {"html": "<p>A</p>"}\n', Form.HTML),
        (b"\n\n<!doctype html><p>A", Form.HTML),
        (b"\n\nHarbour shut\n\nThe harbour was shut.", Form.TEXT),
        (b"{sic} A story", Form.TEXT),
        (b'{\n"text": "pretty"}', Form.TEXT),
    ],
)
def test_standard_input_is_judged_by_how_it_begins(content: bytes, form: Form) -> None:
    [page] = _read("-", stdin=content)
    assert page.form is form
    if form is not Form.HTML or content.startswith(b"\n\n"):
        assert page.content == content


def test_a_broken_first_line_on_standard_input_is_one_missed_page() -> None:
    missed, page = _read("-", stdin=b'\n{"text": "A\n{"text": "B"}\n')
    assert missed.source == "standard input line 2"
    assert page.content == b"B"


def test_empty_standard_input_is_named() -> None:
    [missed] = _read("-")
    assert (missed.source, missed.outcome.reason) == ("standard input", "empty; there is nothing to read")


def test_fifty_megabytes_in_one_line_on_standard_input_are_refused() -> None:
    missed, page = _read("-", stdin=b'{"text": "' + b"a" * (50 * MEGABYTE) + b'"}\n{"text": "B"}')
    assert missed.source == "standard input line 1"
    assert page.content == b"B"


def test_blank_lines_without_end_are_given_up() -> None:
    [missed] = _read("-", stdin=b"\n" * 5000, max_bytes=1000)
    assert isinstance(missed, Missed)


# Blank lines


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n"])
def test_blank_lines_before_the_first_page_hide_none(tmp_path: Path, end: str) -> None:
    """However many there are; a pipe may keep its line by them."""
    path = _file(tmp_path, "a.jsonl", end * 200_000 + '{"id": "late", "body": "Harbour shut."}\n')
    assert _one(path).id == "late"
    with path.open("rb") as stream:
        [page] = pages(["-"], now=clock, stdin=stream)
    assert page.id == "late"


def test_a_broken_line_after_blank_ones_keeps_its_number(tmp_path: Path) -> None:
    missed = _one(_file(tmp_path, "a.jsonl", "\n" * 20_000 + "{half a li\n"))
    assert missed.source.endswith("a.jsonl line 20001")


@pytest.mark.parametrize("name", ["a.jsonl", "a.txt", "a.html", "a"])
def test_nothing_but_blank_lines_is_empty(tmp_path: Path, name: str) -> None:
    missed = _one(_file(tmp_path, name, "\n" * 1_500_000))
    assert (missed.outcome.kind, missed.outcome.reason) == (
        OutcomeKind.UNREADABLE,
        "empty; there is nothing to read",
    )


def test_a_page_that_a_template_began_with_blank_lines_is_html(tmp_path: Path) -> None:
    assert _one(_file(tmp_path, "a", "\r\n" * 6000 + STORY)).form is Form.HTML
