"""A ware that is put off, comes to one country before another, and is on sale."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_CONSOLE = """
2025-02-20 | Bay Herald | Norvik holds on to spring for CoreVista 3
Norvik said on Thursday that it was still aiming to roll out its CoreVista 3 console this spring.

2025-03-15 | Fjord Daily | CoreVista 3 put back to November
Norvik has confirmed that its CoreVista 3 will not be on sale until November. The console had been due in the spring. It
will go on sale in Norway and Peru in early November, chief executive Ada Berg said.

2025-09-06 | Bay Herald | Norvik delays Peruvian launch of CoreVista 3
Norvik said on Saturday it would push back the Peruvian debut of its CoreVista 3 to March 2026. The console will still
hit stores in Norway on 11 November.

2025-11-11 | Fjord Daily | Long queues as CV3 goes on sale in Oslo
Thousands waited through the night to get the CoreVista 3. The CV3 went on sale in Oslo on Tuesday.

2026-03-23 | Bay Herald | CV3 comes to Lima
The CoreVista 3 went on sale in Lima, Peru, on Monday, four months behind Norway.
"""


@pytest.mark.pages(_CONSOLE)
def test_a_ware_set_for_later_is_put_off(desk: Desk):
    question = "Will the CoreVista 3 be launched in spring 2025?"
    assert desk.status(question, "2025-02-21") == "announced"
    assert desk.status(question, "2025-03-16") == "postponed"


@pytest.mark.pages(_CONSOLE)
def test_each_country_has_a_launch_of_its_own(desk: Desk):
    assert desk.status("Has the CoreVista 3 gone on sale in Peru?", "2025-11-12") == "postponed"
    assert desk.status("Has the CoreVista 3 gone on sale in Peru?", "2026-03-24") == "occurred"
    assert desk.status("Is the CV3 available in Norway?", "2025-09-07") in ("announced", "postponed")
    assert desk.status("Is the CV3 available in Norway?", "2025-11-12") == "occurred"


@pytest.mark.pages(_CONSOLE)
def test_another_model_is_another_ware(desk: Desk):
    assert desk.status("Has the CoreVista 4 gone on sale in Norway?", "2025-11-12") == "nothing"
