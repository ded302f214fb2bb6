"""What goes out comes back: our own reader reads our own pages as they were written."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportedly import pipeline
from reportedly.desk.cli import run
from reportedly.desk.edition.frames import frame
from reportedly.desk.edition.gather import site_of, story_of
from reportedly.desk.edition.neighbours import neighbours
from reportedly.desk.edition.site import Neighbours, WholeStory
from reportedly.model.entities import EntityFile
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading
from reportedly.store import open_store

from ..conftest import Said

BASE = "https://news.example/"
EVENINGS = [f"2025-10-{day:02}T23:59+02:00" for day in range(6, 16)]
SPOKEN = re.compile(r"(?P<who>.+?) (?:said|told|reported|denied|announced|declined|spoke|withdrew|confirmed) ")
"""How a sentence of somebody begins: who, and what he does in saying it."""
PASSED_ON = re.compile(r", (?P<who>[^,]+) reported\.$")
"""How a sentence ends that an outlet has passed on."""
OURS = re.compile(r"(?:Before that|Earlier|It is|It was|Neither|Nobody|No |Without|Signs|Where and when|Its ) ?")
"""How sentences begin that tell how things stand, and that nobody says."""


def written(store: Path, as_of: str) -> dict[str, tuple[WholeStory, Neighbours]]:
    """The stories of a store as they were written, and what stands around them, by their ids."""
    opened = open_store(store, write=False)
    shape = frame(None, BASE, None)
    told = [story_of(opened, head.id, shape, as_of, EntityFile()) for head in opened.stories()]
    stories = [each[0] for each in told if each]
    near = neighbours(site_of(opened, shape, as_of, stories))
    opened.close()
    return {story.id: (story, near[story.id]) for story in stories}


def read(call: Callable[..., Said], store: Path, as_of: str, folder: Path) -> dict[str, Any]:
    """The pages of the stories of a site as our own reader has them, by the ids of the stories."""
    assert run(["publish", str(folder), "--store", str(store), "--as-of", as_of, "--base-url", BASE]) == 0
    paths = sorted((folder / "stories").glob("*.html"))
    lines = call("read", *paths, "--format", "jsonl").out.splitlines()
    found = [json.loads(line) for line in lines]
    return {each["article"]["url"].rpartition("/")[2].removesuffix(".html"): each for each in found}


def sources(sentence: str) -> list[str]:
    """Whom a sentence names as saying it: the outlet that passes it on, then the one who speaks."""
    passed = PASSED_ON.search(sentence)
    inner = sentence[: passed.start()] if passed else sentence
    spoken = None if OURS.match(inner) else SPOKEN.match(inner)
    return [found["who"] for found in (passed, spoken) if found]


def check_article(story: WholeStory, found: dict[str, Any]) -> None:
    article = found["article"]
    assert article["outlet"] == "Reportedly"
    assert article["title"] == story.headline
    assert (article["standfirst"] or "") == " ".join(story.standfirst)
    assert article["text"] == story.text
    assert article["published"] == story.published
    assert article["updated"] in (story.updated, None if story.updated == story.published else story.updated)
    assert article["reading_minutes"] == story.minutes
    assert (article["doubts"], article["credits"], article["byline"]) == ([], [], [])


def check_sources(story: WholeStory, found: dict[str, Any]) -> None:
    """Each sentence's stated source is the one found, and nothing is put into anybody's mouth besides.

    What "was expected" is expected by nobody named: that is no source.
    """
    text = found["article"]["text"]
    given = [each for each in found["attributions"] if each["part"] == "body" and each["source"]["text"]]
    at = 0
    for sentence in (each.text for paragraph in story.paragraphs for each in paragraph):
        start = text.index(sentence, at)
        at = start + len(sentence)
        here = [each for each in given if start <= each["cue"]["spans"][0][0] < at]
        assert Counter(each["source"]["text"] for each in here) == Counter(sources(sentence)), sentence
        outer = [each for each in here if each["outer"] is None]
        assert len(outer) == min(len(here), 1), f"one report holds the other: {sentence}"


@pytest.mark.slow
@pytest.mark.parametrize("as_of", EVENINGS)
def test_every_evening_of_the_bundled_story(call: Callable[..., Said], talks: Path, tmp_path: Path, as_of: str) -> None:
    stories, found = written(talks, as_of), read(call, talks, as_of, tmp_path / "site")
    assert found.keys() == stories.keys()
    for id_, (story, _) in stories.items():
        check_article(story, found[id_])
        check_sources(story, found[id_])
        assert len(found[id_]["attributions"]) >= len(story.paragraphs[0])


def test_what_stands_around_a_story(call: Callable[..., Said], tmp_path: Path) -> None:
    """Also read, previous and next, latest in the section, don't miss: each with its title, and teasers with text."""
    store = tmp_path / "several.db"
    opened = open_store(store, write=True)
    pages = several()
    for page, reading in zip(pages, pipeline.read(pages), strict=True):
        assert isinstance(reading, Reading)
        opened.add(page, reading, f"s-{page.id}", {})
    opened.close()
    as_of = "2025-05-06"
    stories, found = written(store, as_of), read(call, store, as_of, tmp_path / "site")
    assert len(stories) == len(found) == 6
    for id_, (story, near) in stories.items():
        check_article(story, found[id_])
        furniture = found[id_]["furniture"]
        assert _titles(furniture, "also_read") == [each.headline for each in near.also]
        assert _titles(furniture, "previous") == [each.headline for each in [near.previous] if each]
        assert _titles(furniture, "next") == [each.headline for each in [near.next] if each]
        assert _titles(furniture, "latest") == [each.headline for each in near.latest]
        assert _titles(furniture, "dont_miss") == [each.headline for each in near.dont_miss]
        teasers = [each for each in furniture if each["kind"] in ("latest", "dont_miss")]
        assert [each["text"] for each in teasers] == [each.teaser for each in (*near.latest, *near.dont_miss)]
        assert not any(each["truncated"] for each in teasers)
        assert {each["section"] for each in furniture if each["kind"] == "latest"} <= {story.section.name}
        links = [
            each for each in furniture if each["url"] and each["kind"] in ("also_read", "previous", "next", "latest")
        ]
        assert all((tmp_path / "site/stories" / each["url"]).is_file() for each in links)
    assert any(near.also for _, near in stories.values())
    assert any(near.dont_miss for _, near in stories.values())


def _titles(furniture: list[dict[str, Any]], kind: str) -> list[str]:
    return [each["title"] for each in furniture if each["kind"] == kind]


def several() -> list[Page]:
    """Pages of six stories, five of them in one section; two share a person."""
    told = [
        ("Ida Strand", "Oskar Nurmi", "Vaasa"),
        ("Pia Holm", "Jens Krag", "Aarhus"),
        ("Ida Strand", "Luis Prado", "Bilbao"),
        ("Rosa Valli", "Emil Ott", "Graz"),
        ("Nora Vik", "Anton Sel", "Bergen"),
    ]
    pages = []
    for day, (one, other, town) in enumerate(told, start=1):
        body = f"{one} may meet {other} in {town} next week, two officials told the {town} Mail on {day} May."
        pages.append(_page(f"p{day}", f"{town} Mail", f"2025-05-0{day}", f"{one} may meet {other}", body))
    body = "An earthquake killed at least 12 people in Arequipa on Sunday, Peru's civil protection agency said."
    return [*pages, _page("q", "Andes Wire", "2025-05-05", "Quake in Peru", body)]


def _page(id_: str, outlet: str, published: str, title: str, body: str) -> Page:
    return Page(id_, body.encode(), Form.BODY, "2025-06-01T00:00Z", outlet=outlet, published=published, title=title)
