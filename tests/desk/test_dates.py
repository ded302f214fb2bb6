"""Times as people write them."""

from __future__ import annotations

import pytest

from reportedly.desk.dates import in_text, in_words, moment_in_words, span_in_words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (None, "date not known"),
        ("2025", "2025"),
        ("2025-03", "March 2025"),
        ("2025-03-04", "4 March 2025"),
        ("2025-03-14T12:00", "14 March 2025, 12:00"),
        ("2025-03-14T23:59Z", "14 March 2025, 23:59 UTC"),
        ("2025-03-14T23:59:10.5+02:00", "14 March 2025, 23:59 UTC+2"),
        ("soon", "soon"),
        ("2025-13-40", "2025-13-40"),
    ],
)
def test_a_time_is_written_with_the_precision_it_has(when: str | None, words: str) -> None:
    assert in_words(when) == words


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        ("2025-03-14", "2025-03-14", "14 March 2025"),
        ("2025-03-14", "2025-03-16", "14–16 March 2025"),
        ("2025-03-30", "2025-04-02", "30 March to 2 April 2025"),
        ("2025-12-30", "2026-01-02", "30 December 2025 to 2 January 2026"),
        ("2025-03", "2025-05", "March 2025 to May 2025"),
        ("2025-03-14T12:00", "2025-03-15", "14 March 2025, 12:00 to 15 March 2025"),
        ("2025-03-14", None, "not before 14 March 2025"),
        (None, "2025-03-14", "14 March 2025"),
        (None, None, "date not known"),
    ],
)
def test_what_both_ends_of_an_interval_share_is_written_once(
    earliest: str | None, latest: str | None, words: str
) -> None:
    assert span_in_words(earliest, latest) == words


def test_a_list_goes_without_zones() -> None:
    assert moment_in_words("2025-03-14T23:59:10.5+02:00") == "14 March 2025, 23:59"
    assert moment_in_words("2025-03-14") == "14 March 2025"
    assert moment_in_words(None) == "date not known"


def test_times_within_a_sentence_are_written_in_words_and_nothing_else() -> None:
    said = "2026-03-02T04:12:00+01:00 (its stamp) and 2025-10-06 (dateline) disagree; page a-2025-10-06-b, 10-06"
    assert in_text(said) == (
        "2 March 2026, 04:12 UTC+1 (its stamp) and 6 October 2025 (dateline) disagree; page a-2025-10-06-b, 10-06"
    )
