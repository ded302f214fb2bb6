"""A feed as the desk makes one, and a hostile one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reportedly.desk.feeds import Entry, Feed, tag

HOSTILE = {
    "script": "<script>alert(1)</script> & ]]> <![CDATA[",
    "direction": "Meeting \u202eelbisreverri\u202c in Turku \u2066x\u2069",
    "controls": "Tur\x00ku \x1b[31m\x07 \x85 \ufffe \ud800 end",
    "endless": "A very long headline " * 50_000,
    "empty": "",
    "blank": " \t\n ",
    "lines": "One line\r\nBCC: x@example.org\r\nEND:VCALENDAR",
}


@pytest.fixture
def make_feed() -> Callable[..., Feed]:
    """Give a feed of two entries, the words of the first as told."""

    def make(title: str = "Visit of Ida Strand in Turku", **told: str) -> Feed:
        first = Entry(
            id=tag("desk.example", "s-p1", "e1", "announced"),
            title=title,
            updated="2025-04-30T08:30+02:00",
            published="2025-04-30",
            link="https://desk.example/stories/s-p1",
            summary=told.get("summary", "rumoured -> announced: one party says so."),
            html=told.get("html", "<p>rumoured -&gt; <b>announced</b></p>"),
            categories=("announced",),
        )
        second = Entry(tag("desk.example", "s-p1", "e1", "rumoured"), "Rumoured", "2025-04-28", first.link, "AT&T <1>")
        return Feed(
            id=tag("desk.example", "s-p1"),
            title=title,
            updated="2025-04-30T08:30+02:00",
            address="https://desk.example/stories/s-p1/feed",
            home="https://desk.example/stories/s-p1",
            description=told.get("summary", "What is reported of the visit."),
            entries=(first, second),
        )

    return make
