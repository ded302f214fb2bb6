"""Who had to put his journey off has put it off, whatever word a paper has for it."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_PLANNED = """
2025-03-03 | Fjord Daily | Kask to visit Peru
President Mart Kask of Norway will visit Peru from 2 to 5 May, his office said on Monday.
"""


def _told(words: str, *more: str) -> pytest.MarkDecorator:
    others = "".join(f"\n\n2025-04-10 | Daily Shout | Kask and Peru\n{each}" for each in more)
    return pytest.mark.pages(f"{_PLANNED}\n2025-04-10 | Bay Herald | Kask and Peru\n{words}{others}")


_AXED = "President Mart Kask has AXED his visit to Peru."
_PULLED = "Mart Kask was to have gone to Peru on 2 May but pulled the plug this morning on doctors' orders."


@pytest.mark.parametrize(
    (),
    [
        pytest.param(marks=_told("President Mart Kask has had to put off his visit to Peru, his office said.", _AXED)),
        pytest.param(marks=_told("President Mart Kask had to postpone his visit to Peru, his office said.", _PULLED)),
        pytest.param(
            marks=_told("His office said Mart Kask was forced to postpone his visit to Peru.", _AXED, _PULLED)
        ),
        pytest.param(
            marks=_told(
                "Mart Kask has been forced to postpone, with regret, his visit to Peru, his office said.", _AXED
            )
        ),
    ],
)
def test_what_its_party_had_to_put_off_is_put_off(desk: Desk):
    assert desk.status("Will Mart Kask visit Peru?", "2025-04-11") == "postponed"
    assert desk.status("Will Mart Kask visit Peru?", "2025-06-11") == "postponed"


@pytest.mark.parametrize(
    (),
    [
        pytest.param(marks=_told("President Mart Kask was not forced to put off his visit to Peru, his office said.")),
        pytest.param(marks=_told("President Mart Kask did not have to call off his visit to Peru, his office said.")),
        pytest.param(marks=_told("President Mart Kask may have to put off his visit to Peru, his office said.")),
        pytest.param(marks=_told("Mart Kask was due to meet Ada Berg in Oslo but pulled the plug on that.")),
    ],
)
def test_what_nobody_had_to_put_off_stands(desk: Desk):
    assert desk.status("Will Mart Kask visit Peru?", "2025-04-11") == "announced"


@pytest.mark.parametrize(
    (),
    [
        pytest.param(marks=_told("President Mart Kask had to cancel his visit to Peru, his office said.")),
        pytest.param(marks=_told(_PULLED)),
        pytest.param(marks=_told("Mart Kask has called off, at short notice, his visit to Peru, his office said.")),
    ],
)
def test_what_he_had_to_call_off_is_off(desk: Desk):
    assert desk.status("Will Mart Kask visit Peru?", "2025-04-11") == "cancelled"
