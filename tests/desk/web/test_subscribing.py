"""The feeds and calendars of the desk, as programs that subscribe take them."""

from __future__ import annotations

import json
from pathlib import Path

import atoma
import httpx2
import icalendar
import jsonschema
import pytest

from reportedly.desk.alerts.looking import begin, look
from reportedly.model.watching import WatchList
from reportedly.pipeline.listing import judge, judged_by
from reportedly.store import open_store

from .conftest import served

SCHEMA = json.loads((Path(__file__).parents[1] / "feeds" / "json_feed.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def story(client: httpx2.Client, talks: Path) -> str:
    """The address of the story of the sample."""
    store = open_store(talks, write=False)
    (head,) = store.stories()
    store.close()
    return f"/stories/{head.id}"


def test_a_feed_reader_gets_the_course_of_a_story(client: httpx2.Client, story: str) -> None:
    answer = client.get(f"{story}/feed.atom")
    assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
    feed = atoma.parse_atom_bytes(answer.content)
    assert len(feed.entries) > 5
    assert feed.entries[0].updated >= feed.entries[-1].updated
    assert {link.href for entry in feed.entries for link in entry.links} == {f"{client.base_url}{story}".rstrip("/")}
    titles = [entry.title.value for entry in feed.entries]
    assert any("-> occurred" in title for title in titles)
    items = atoma.parse_rss_bytes(client.get(f"{story}/feed.rss").content).items
    assert [item.title for item in items] == titles
    told = client.get(f"{story}/feed.json")
    jsonschema.Draft202012Validator(SCHEMA).validate(told.json())
    assert told.headers["content-type"] == "application/feed+json; charset=utf-8"
    assert [item["title"] for item in told.json()["items"]] == titles


def test_each_feed_names_the_address_it_is_had_from(client: httpx2.Client, story: str) -> None:
    for form in ("atom", "json"):
        assert (
            f"{client.base_url}{story}/feed.{form}".replace("//stories", "/stories")
            in client.get(f"{story}/feed.{form}").text
        )


def test_a_calendar_program_gets_what_is_dated(client: httpx2.Client, story: str) -> None:
    answer = client.get(f"{story}/calendar.ics")
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    events = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    assert {str(event["STATUS"]) for event in events} >= {"CONFIRMED", "TENTATIVE"}
    told = client.get(story).text.split('<table class="calendar">')[1].split("</table>")[0].replace("&#39;", "'")
    assert len(events) == told.count("<tr><td>")
    assert all(str(event["SUMMARY"]).rpartition(" (")[0] in told for event in events)
    assert len({str(event["UID"]) for event in events}) == len(events)


def test_what_is_expected_in_all_stories_is_one_calendar(own_talks: Path) -> None:
    store = open_store(own_talks, write=True)
    (head,) = store.stories()
    store.keep_summaries(judged_by(), [judge(head.id, store, "2025-10-10T09:00:00Z")])  # type: ignore[list-item]
    store.close()
    with served(own_talks, lambda: "2025-10-10T09:00:00Z") as address:
        events = icalendar.Calendar.from_ical(httpx2.get(f"{address}/calendar.ics", timeout=60).content).walk("VEVENT")
    assert events
    assert {str(event["URL"]) for event in events} == {f"{address}/stories/{head.id}"}
    assert any("Meeting of Ilaria Ventrone and Dario Skoblar" in str(event["SUMMARY"]) for event in events)


@pytest.mark.parametrize("name", ["feed.atom", "feed.rss", "feed.json", "calendar.ics"])
def test_who_has_the_state_already_is_not_sent_it_again(client: httpx2.Client, story: str, name: str) -> None:
    mark = client.get(f"{story}/{name}").headers["etag"]
    again = client.get(f"{story}/{name}", headers={"If-None-Match": f'"other", W/{mark}'})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get(f"{story}/{name}", headers={"If-None-Match": '"other"'}).status_code == 200


@pytest.mark.parametrize(
    "path", ["/stories/none/feed.atom", "/stories/none/calendar.ics", "/watchlists/none/feed.atom"]
)
def test_what_is_not_there_has_no_feed(client: httpx2.Client, path: str) -> None:
    assert client.get(path).status_code == 404


def test_no_other_form_is_served(client: httpx2.Client, story: str) -> None:
    assert client.get(f"{story}/feed.exe").status_code == 404


def test_a_watch_list_has_a_feed_of_its_alerts(own_talks: Path) -> None:
    store = open_store(own_talks, write=True)
    begin(WatchList("the talks", "2025-10-16T00:00:00Z", stories=(store.stories()[0].id,)), store)
    look(store, "2025-10-20T00:00:00Z")
    store.close()
    with served(own_talks) as address, httpx2.Client(base_url=address, timeout=60) as client:
        feed = atoma.parse_atom_bytes(client.get("/watchlists/the%20talks/feed.atom").content)
    assert feed.id_ == "tag:127.0.0.1,2026:watchlist/the%20talks"
    meeting = "Meeting of Meridia Lines and Harbour Workers' League in Pula"
    assert [entry.title.value for entry in feed.entries] == [
        f"{meeting}: postponed -> lapsed",
        "Visit of Ilaria Ventrone to Pula: reported -> lapsed",
    ]
