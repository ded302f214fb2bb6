"""Full stops of abbreviations: of "a.m." before its day, of "St." behind an address."""

from __future__ import annotations

import pytest

from reportedly.language.stops import with_plain_stops


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("It burned at 1:20 a.m. Saturday, Roe said.", "It burned at 1:20 a.m  Saturday, Roe said."),
        ("It opens at 9 p.m. Monday at the hall.", "It opens at 9 p.m  Monday at the hall."),
        ("It is at 1450 W. Quay St. Berg said so.", "It is at 1450 W. Quay St.\nBerg said so."),
        ("It is at 38 NE 12th St. The door is shut.", "It is at 38 NE 12th St.\nThe door is shut."),
        ("It burned at 1:20 a.m. State police came.", "It burned at 1:20 a.m.\nState police came."),
        ("It is open to 5 p.m. Entry is free.", "It is open to 5 p.m.\nEntry is free."),
        # What stays as it is.
        ("At 5 p.m. Ann Roe left.", "At 5 p.m. Ann Roe left."),
        ("On the day, at about 5 p.m. Ann Roe left.", "On the day, at about 5 p.m. Ann Roe left."),
        ("It is at 7 p.m. April 6 and at 8 p.m. Eastern.", "It is at 7 p.m. April 6 and at 8 p.m. Eastern."),
        ("He went to the 9 a.m. Mass.", "He went to the 9 a.m. Mass."),
        ("It is open to 5 p.m. Saturday is free.", "It is open to 5 p.m. Saturday is free."),
        ("It burned at 12 Quay St. Monday, Roe said.", "It burned at 12 Quay St. Monday, Roe said."),
        ("Some 20 Port St. Lucie yards burned.", "Some 20 Port St. Lucie yards burned."),
        ("He lives at 12 St. Mary's Road.", "He lives at 12 St. Mary's Road."),
        ("It is at 1200 Hill Ave. in Turku.", "It is at 1200 Hill Ave. in Turku."),
    ],
)
def test_a_stop_ends_a_sentence_or_none(text: str, cut: str) -> None:
    assert with_plain_stops(text) == cut
