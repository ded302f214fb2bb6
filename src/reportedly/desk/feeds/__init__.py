"""What programs subscribe to: Atom, RSS 2.0 and JSON Feed for what is new, iCalendar for what is expected.

Values in, bytes out: the same values give the same bytes, whatever the hour.
"""

from __future__ import annotations

from reportedly.desk.feeds.calendar import Occasion, calendar, occasions
from reportedly.desk.feeds.entry import Entry, Feed, tag
from reportedly.desk.feeds.json_feed import json_feed
from reportedly.desk.feeds.xml_feeds import atom, rss

__all__ = ["Entry", "Feed", "Occasion", "atom", "calendar", "json_feed", "occasions", "rss", "tag"]
