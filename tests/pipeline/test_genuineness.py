"""Whether a letter, a picture or a recording is genuine: going round makes a rumour of it, and no more."""

from __future__ import annotations

from time import process_time

import pytest
from tests.pipeline.test_one_matter import asked
from tests.stories.factories import page

from reportedly.stories.questions.genuineness import said_to_be_so, writing_asked

LETTER = (
    ("2025-03-03", "Leaked letter from minister Halse causes storm", "A letter in which the finance minister, Oda Halse,"
     " seems to promise a tax break to a brewer went round on Monday. It was not possible to verify that it was genuine."),
)  # fmt: skip
FORGED = (
    *LETTER,
    ("2025-03-05", "Halse letter is a forgery, ministry says", "The letter attributed to finance minister Oda Halse is a"
     " fake, the finance ministry said on Wednesday."),
)  # fmt: skip
OWNED = (
    ("2025-03-03", "Tape of coach Tim Haas goes round", "A recording in which the coach Tim Haas mocks his players went round"
     " on Monday."),
    ("2025-03-05", "Haas owns up", "Tim Haas said on Wednesday that the recording was genuine, and that he was sorry."),
)  # fmt: skip
OTHERS = (
    ("2025-03-03", "Fake tickets sold at Halden", "Police in Halden said on Monday that fake tickets had been sold for the"
     " concert of the singer Ada Roe, whose video had gone round."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "rows", "status"),
    [
        ("Is the leaked letter from Oda Halse real?", LETTER, "rumoured"),
        ("Is the leaked letter from Oda Halse real?", FORGED, "denied"),
        ("Is the Halse letter genuine?", FORGED, "denied"),
        ("Is the Halse letter a fake?", FORGED, "reported"),
        ("Is the recording of Tim Haas authentic?", OWNED[:1], "rumoured"),
        ("Is the tape of Tim Haas real?", OWNED, "occurred"),
        ("Is the video of Ada Roe real?", OTHERS, "rumoured"),
    ],
)
def test_what_calls_a_thing_forged_or_real_answers(question: str, rows: tuple, status: str):
    assert [str(event.status) for event in asked(question, "2025-03-09", *rows).events] == [status]


@pytest.mark.parametrize(
    "question", ["Is the threat from Peru real?", "Is Ada Roe real?", "Was the letter from Ada Roe leaked?"]
)
def test_other_things_are_not_asked_to_be_genuine(question: str):
    assert writing_asked(question, ("Ada Roe",)) is None


def test_a_page_four_times_as_long_is_looked_through_in_no_more_than_its_share() -> None:
    """Of the growth with the square of the length, 16 times as long, this allows hardly half."""
    writing = writing_asked("Is the letter of Ann Roe real?", ("Ann Roe",))
    assert writing is not None
    taken = []
    for times in (400, 1600):
        read = page("Courant", "2025-03-03", text="Ann Roe saw the letter and never said why. " * times)
        start = process_time()
        said_to_be_so(writing, read)
        taken.append(process_time() - start)
    assert taken[1] < 8 * taken[0]
