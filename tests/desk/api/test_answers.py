"""The API answers what the commands print, byte for byte, and says in one shape what is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote, urljoin

import httpx2
import pytest

from reportedly.desk.cli import run
from reportedly.desk.web.app import build

from ..web.conftest import NOW

AT = "2025-10-16T09:00Z"
QUESTION = "Will Ilaria Ventrone meet Dario Skoblar?"


@pytest.fixture
def story(api: httpx2.Client) -> str:
    return str(api.get("stories").json()["stories"][0]["id"])


@pytest.mark.parametrize(
    ("path", "query", "command"),
    [
        ("stories", {}, ["stories"]),
        ("stories/{story}", {}, ["dossier", "{story}"]),
        ("stories/{story}/changes", {"since": "2025-10-09"}, ["changes", "{story}", "--since", "2025-10-09"]),
        ("ask", {"q": QUESTION}, ["ask", QUESTION]),
        ("ask", {"q": "Did it snow in Oslo?"}, ["ask", "Did it snow in Oslo?"]),
    ],
)
@pytest.mark.parametrize("clocks", [{"as_of": AT}, {"as_of": "2025-10-09"}, {"captured_by": "2099-01-01", "as_of": AT}])
def test_an_answer_is_what_the_command_prints(
    api: httpx2.Client, talks: Path, capfd: pytest.CaptureFixture[str], story: str,
    path: str, query: dict[str, str], command: list[str], clocks: dict[str, str],
) -> None:  # fmt: skip
    answer = api.get(path.format(story=story), params={**query, **clocks})
    options = [word for name, at in clocks.items() for word in (f"--{name.replace('_', '-')}", at)]
    capfd.readouterr()
    assert (
        run(
            [
                *(word.format(story=story) for word in command),
                *options,
                "--store",
                str(talks),
                "--format",
                "json",
                "--entities",
                "none",
            ]
        )
        == 0
    )
    assert answer.status_code == 200
    assert answer.text == capfd.readouterr().out


def test_the_reading_of_a_page_is_what_read_prints(api: httpx2.Client, capfd: pytest.CaptureFixture[str]) -> None:
    sample = Path(build.__code__.co_filename).parents[1] / "sample" / "pages" / "northern-mariner.jsonl"
    capfd.readouterr()
    run(["read", str(sample), "--format", "jsonl"])
    first = capfd.readouterr().out.splitlines()[0]
    assert api.get("pages/northern-mariner-1").text.replace("\n", "").replace(" ", "") == first.replace(" ", "")


def test_without_an_as_of_it_is_now(api: httpx2.Client, story: str) -> None:
    assert api.get(f"stories/{story}").json()["as_of"] == NOW
    assert api.get(f"stories/{story}", params={"captured_by": "2099-01-01"}).json()["as_of"] == "2099-01-01"


def test_a_list_is_walked_by_its_links_each_story_once(own_api: httpx2.Client, own_talks: Path) -> None:
    added(own_talks, *(lone(number) for number in range(5)))
    whole = [head["id"] for head in own_api.get("stories", params={"as_of": NOW}).json()["stories"]]
    assert len(whole) == 6
    walked: list[str] = []
    answer = own_api.get("stories", params={"limit": 2})
    walked += [head["id"] for head in answer.json()["stories"]]
    # What comes in while the list is walked neither repeats nor hides a story.
    added(own_talks, lone(9))
    while link := answer.links.get("next"):
        answer = own_api.get(urljoin(str(own_api.base_url), link["url"]))
        walked += [head["id"] for head in answer.json()["stories"]]
    assert sorted(set(walked) & set(whole)) == sorted(whole)
    assert len(walked) == len(set(walked))


def test_a_list_is_of_the_stories_sought(own_api: httpx2.Client, own_talks: Path) -> None:
    added(own_talks, *(lone(number) for number in range(3)))
    talks = own_api.get("stories", params={"q": "Ventrone"}).json()["stories"]
    assert len(talks) == 1
    status = talks[0]["status"]
    assert talks[0] in own_api.get("stories", params={"status": status}).json()["stories"]
    assert own_api.get("stories", params={"q": "Ventrone", "to": "2025-10-01"}).json()["stories"] == []
    assert own_api.get("stories", params={"q": "said", "limit": 1}).links["next"]
    assert own_api.get("stories", params={"q": "no such word at all"}).json()["stories"] == []


PROBLEMS: list[tuple[int, str, dict[str, Any]]] = [
    (404, "nothing", {}),
    (404, "stories/nothing", {}),
    (404, "stories/nothing/changes", {"since": "2025"}),
    (404, "pages/nothing", {}),
    (400, "stories", {"as_of": "soon"}),
    (400, "stories", {"captured_by": "2025-02-30"}),
    (400, "stories", {"limit": "0"}),
    (400, "stories", {"limit": "1e3"}),
    (400, "stories", {"limit": "٣"}),
    (400, "stories", {"status": "true"}),
    (404, "stories", {"cursor": "%%%"}),
    (404, "stories", {"cursor": "W10"}),
    (400, "stories", {"colour": "red"}),
    (400, "stories", {"as_of": ["2025", "2026"]}),
    (400, "ask", {}),
    (400, "ask", {"q": ""}),
    (400, "ask", {"q": "x" * 301}),
]


@pytest.mark.parametrize(("status", "path", "query"), PROBLEMS)
def test_every_problem_has_one_shape_and_names_the_remedy(
    api: httpx2.Client, status: int, path: str, query: dict[str, Any]
) -> None:
    answer = api.get(path, params=query)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert list(told) == ["type", "title", "status", "detail"]
    assert told["status"] == status
    assert ";" in told["detail"]
    assert len(told["detail"]) < 600
    assert told["type"].partition("#")[2] in api.get("").text


def test_a_time_before_which_nothing_was_known_is_told_apart_from_an_unknown_story(
    api: httpx2.Client, story: str
) -> None:
    assert "give a later time" in api.get(f"stories/{story}", params={"as_of": "1999"}).json()["detail"]
    assert "/api/stories lists them" in api.get("stories/x", params={"as_of": "1999"}).json()["detail"]


def test_changes_since_a_time_after_the_as_of_are_none(api: httpx2.Client, story: str) -> None:
    answer = api.get(f"stories/{story}/changes", params={"since": "2025-10-12", "as_of": "2025-10-09"})
    assert "lies after the as-of" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("POST", "stories", "GET, HEAD, OPTIONS"),
        ("DELETE", "pages", "POST, OPTIONS"),
        ("GET", "pages", "POST, OPTIONS"),
        ("PATCH", "health", "GET, HEAD, OPTIONS"),
    ],
)
def test_a_method_that_does_nothing_is_told_which_do(api: httpx2.Client, method: str, path: str, allow: str) -> None:
    answer = api.request(method, path)
    assert (answer.status_code, answer.headers["allow"]) == (405, allow)
    assert api.options(path).headers["allow"] == allow


@pytest.mark.parametrize("path", ["stories", "health", "openapi.json", "pages/northern-mariner-1", ""])
def test_head_gives_the_headers_and_no_content(api: httpx2.Client, path: str) -> None:
    whole, head = api.get(path), api.head(path)
    assert head.content == b""
    same = ["content-type", "content-length", "etag"]
    assert [head.headers.get(name) for name in same] == [whole.headers.get(name) for name in same]


@pytest.mark.parametrize(
    "path", ["stories", f"stories?as_of={AT}", "ask?q=Will+they+meet", "pages/northern-mariner-1", "openapi.json"]
)
def test_what_has_not_changed_is_not_given_again(api: httpx2.Client, path: str) -> None:
    tag = api.get(path).headers["etag"]
    for sent in (tag, f'"other", {tag}', "*", f"W/{tag.removeprefix('W/')}"):
        again = api.get(path, headers={"If-None-Match": sent})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert api.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


def test_an_address_has_a_tag_of_its_own(api: httpx2.Client) -> None:
    tags = {
        api.get("stories", params={"as_of": day}).headers["etag"] for day in ("2025-10-07", "2025-10-08", "2025-10-09")
    }
    assert len(tags) == 3


def test_once_a_page_is_added_answers_have_other_tags(own_api: httpx2.Client, own_talks: Path) -> None:
    paths = [f"stories?as_of={AT}", "stories"]
    before = [own_api.get(path).headers["etag"] for path in paths]
    added(own_talks, lone(1))
    assert [
        own_api.get(path, headers={"If-None-Match": tag}).status_code for path, tag in zip(paths, before, strict=True)
    ] == [200, 200]


def test_two_answers_are_the_same_bytes(api: httpx2.Client, story: str) -> None:
    for path in ("stories", f"stories/{story}", "openapi.json", "ask?q=Will+they+meet", "pages/northern-mariner-1"):
        first, second = api.get(path), api.get(path)
        assert first.content == second.content
        assert {k: v for k, v in first.headers.items() if k != "date"} == {
            k: v for k, v in second.headers.items() if k != "date"
        }


def test_a_page_and_a_story_are_found_by_their_ids_whatever_is_in_them(own_api: httpx2.Client, own_talks: Path) -> None:
    ids = ["https://a.example/x?y=1&z#w", "a/changes", "a%2Fb", "ü ß", "a/", "changes"]
    added(own_talks, *({**lone(number), "id": id_} for number, id_ in enumerate(ids)))
    for id_ in ids:
        assert own_api.get(f"pages/{quote(id_, safe='')}").json()["article"]["id"] == id_
        story = f"s-{id_}"
        assert own_api.get(f"stories/{quote(story, safe='')}").json()["story"]["id"] == story
        changes = own_api.get(f"stories/{quote(story, safe='')}/changes", params={"since": "2019"}).json()
        assert changes["story"]["id"] == story


MATTERS = [
    "A lighthouse keeper of Hamina will open a museum of lamps on Friday, mayor Aino Salo said.",
    "Nurses at the clinic of Kokkola will vote on a strike next week, their union said.",
    "A comet will pass over Lapland in spring, the observatory of Kemi said.",
    "Bakers in Lyon won a court ruling on the price of flour, their guild said.",
    "The volcano Hekla sent ash over farms, the weather service of Iceland said.",
    "Chess players from Tbilisi will meet a team from Lima in a final, the federation said.",
    "Two thieves took a violin from a train near Graz, police said.",
    "A bridge at Porto will be closed to lorries for repairs, the road office said.",
    "Beekeepers in Kerala count fewer hives after the rains, a survey said.",
    "The parliament of Malta passed a law on noise from scooters, its speaker said.",
]


def lone(number: int) -> dict[str, Any]:
    """A page of a story that no other page is in."""
    return {
        "id": f"lone-{number}",
        "body": MATTERS[number],
        "outlet": "Skerry Post",
        "published": f"202{number % 5}-0{number % 9 + 1}-03",
    }


def added(store: Path, *pages: dict[str, Any]) -> None:
    """Keep pages in the store that a desk looks into, as the command does."""
    lines = store.with_suffix(".jsonl")
    lines.write_text("".join(f"{json.dumps(page)}\n" for page in pages), encoding="utf-8")
    assert run(["add", str(lines), "--store", str(store), "--tagger", "none"]) == 0
