"""How often a server and its feed wish to be asked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reportedly.ingest.rhythm import LONGEST, Wishes, wishes_of

NOW = datetime(2031, 5, 6, 7, 8, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("content", "wishes"),
    [
        (b"<rss><channel><ttl>60</ttl></channel></rss>", Wishes(pause=3600.0)),
        (b"<rss><channel><ttl> 5 </ttl></channel></rss>", Wishes(pause=300.0)),
        (b"<ttl>-5</ttl><ttl>soon</ttl>", Wishes()),
        (b"<ttl>999999</ttl>", Wishes(pause=LONGEST)),
        (b"<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", Wishes(pause=21_600.0)),
        (b"<sy:updatePeriod>hourly</sy:updatePeriod>", Wishes(pause=3600.0)),
        (b"<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", Wishes(pause=3600.0)),
        (b"<sy:updatePeriod>fortnightly</sy:updatePeriod>", Wishes()),
        (b"<ttl>10</ttl><sy:updatePeriod>hourly</sy:updatePeriod>", Wishes(pause=3600.0)),
        (b"<skipHours><hour>0</hour><hour>24</hour><hour>3</hour></skipHours>", Wishes(skip_hours=(0, 3))),
        (b"<skipDays><day>Sunday</day><day>saturday</day><day>Noday</day></skipDays>", Wishes(skip_days=(5, 6))),
        (b"<skipHours>" + b"".join(b"<hour>%d</hour>" % hour for hour in range(24)) + b"</skipHours>", Wishes()),
    ],
)
def test_a_feed_says_how_often_to_come(content: bytes, wishes: Wishes) -> None:
    assert wishes_of({}, content, NOW) == wishes


@pytest.mark.parametrize(
    ("headers", "wishes"),
    [
        ({"cache-control": "public, max-age=900"}, Wishes(fresh=900.0)),
        ({"cache-control": "max-age=900", "age": "300"}, Wishes(fresh=600.0)),
        ({"cache-control": "max-age=60", "expires": "Tue, 06 May 2031 09:08:09 GMT"}, Wishes(fresh=60.0)),
        ({"expires": "Tue, 06 May 2031 07:18:09 GMT"}, Wishes(fresh=600.0)),
        ({"expires": "Tue, 06 May 2008 07:18:09 GMT"}, Wishes(fresh=0.0)),
        ({"expires": "0"}, Wishes(fresh=0.0)),
        ({"expires": "never"}, Wishes()),
        ({"cache-control": "no-store"}, Wishes()),
        ({"retry-after": "120"}, Wishes(retry=120.0)),
        ({"retry-after": "Tue, 06 May 2031 08:08:09 GMT"}, Wishes(retry=3600.0)),
        ({"retry-after": "99999999999999999999"}, Wishes()),
        ({"retry-after": "999999999"}, Wishes(retry=LONGEST)),
        ({"retry-after": "-1"}, Wishes()),
    ],
)
def test_a_server_says_when_to_come_again(headers: dict[str, str], wishes: Wishes) -> None:
    assert wishes_of(headers, b"", NOW) == wishes


def test_only_the_beginning_of_a_feed_is_looked_at() -> None:
    assert wishes_of({}, b"<rss>" + b" " * 60_000 + b"<ttl>60</ttl>", NOW) == Wishes()
