"""The edition as its readers get it: what stands on the pages, and what does not."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import html5lib
import pytest
from selectolax.lexbor import LexborHTMLParser

from reportedly.desk.cli import run
from reportedly.store import open_store

from ..conftest import Said
from .conftest import DAY

Call = Callable[..., Said]


def pages(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.html"))


def parsed(path: Path) -> LexborHTMLParser:
    return LexborHTMLParser(path.read_text(encoding="utf-8"))


def text(path: Path, selector: str) -> str:
    found = parsed(path).css_first(selector)
    assert found is not None, selector
    return " ".join(found.text().split())


def test_the_headline_follows_the_story_day_by_day(call: Call, talks: Path, tmp_path: Path) -> None:
    heads = {}
    for day in (6, 9, 10, 11, 14):
        folder = tmp_path / str(day)
        assert call("publish", folder, "--store", talks, "--as-of", f"2025-10-{day:02}T23:59+02:00").status == 0
        heads[day] = text(next((folder / "stories").iterdir()), "h1")
    assert heads == {
        6: "Potential meeting of Ilaria Ventrone and Dario Skoblar in Opatija remains uncertain",
        9: "Ilaria Ventrone and Dario Skoblar expected to meet in Pula on Sunday",
        10: "Ilaria Ventrone and Dario Skoblar to meet in Pula on Sunday, the Harbour Workers' League says",
        11: "Meeting of Ilaria Ventrone and Dario Skoblar in Pula postponed to Tuesday",
        14: "Ilaria Ventrone and Dario Skoblar met in Zadar on Tuesday",
    }


def test_a_story_has_what_a_page_of_a_news_site_has(story_page: Path) -> None:
    assert re.search(r"\d\d pages tell of it, from \d independent origins", text(story_page, ".standfirst"))
    assert "Published 6 October 2025 Updated 11 October 2025, 20:15 UTC+2 1 min read" in text(story_page, ".dates")
    headings = [" ".join(each.text().split()) for each in parsed(story_page).css("h2")]
    assert headings[:6] == [
        "What changed last",
        "How it came to this",
        "Where it comes from",
        "When and where",
        "Figures",
        "The words behind it",
    ]
    assert "Sources" in headings
    assert text(story_page, ".to-top") == "Go to top"


def test_every_sentence_that_somebody_says_leads_to_the_words_it_rests_on(story_page: Path) -> None:
    tree = parsed(story_page)
    notes = {each.attributes["id"] for each in tree.css(".notes li")}
    marks = tree.css(".body a.ref")
    assert len(marks) > 8
    assert {each.attributes["href"] for each in marks} == {f"#{note}" for note in notes}
    first = tree.css_first("#n1")
    assert first is not None and "October 14" in first.text() and "Trieste Ledger" in first.text()


def test_every_page_of_the_story_is_a_source_with_its_chain(story_page: Path) -> None:
    sources = [" ".join(each.text().split()) for each in parsed(story_page).css(".sources li")]
    assert len(sources) == 19
    assert any(
        each.startswith("Trieste Ledger, 7 October 2025, 07:30")
        and each.endswith("From Adria Wire, from the Kvarner Courier, from two officials of the Kvarner Harbour Board")
        for each in sources
    )


def test_a_quotation_has_at_most_forty_words(published: Path) -> None:
    quotes = [each.text() for page in pages(published) for each in parsed(page).css("q")]
    assert len(quotes) > 30
    assert max(len(quote.split()) for quote in quotes) <= 41, "forty words and an ellipsis"


def test_our_own_reader_gets_everything_right(call: Call, story_page: Path, published: Path) -> None:
    """The story goes out and comes back: headline, dates, standfirst, body, furniture, and who says what to whom."""
    read = call("read", story_page, "--format", "json").json
    article = read["article"]
    assert article["outlet"] == "Reportedly"
    assert article["title"] == text(story_page, "h1")
    assert article["standfirst"] == text(story_page, ".standfirst")
    assert (article["published"], article["updated"]) == ("2025-10-06", "2025-10-11T20:15:00+02:00")
    assert (article["reading_minutes"], article["doubts"], article["credits"]) == (1, [], [])
    body = [" ".join(each.text().split()) for each in parsed(story_page).css(".body p")]
    assert article["text"] == "\n\n".join(body)
    assert {each["kind"] for each in read["furniture"]} <= {"navigation", "caption", "legal", "other"}
    said = [(each["source"]["text"], each["cue"]["text"]) for each in read["attributions"]]
    assert said[:7] == [
        ("the Trieste Ledger", "reported"),
        ("Livia Corsetto", "said"),
        ("Two unnamed officials of the Kvarner Harbour Board", "told"),
        ("Northern Mariner", "reported"),
        ("Nives Bratul", "said"),
        ("Adria Wire", "reported"),
        ("The Harbour Workers' League", "said"),
    ]
    outer = {each["id"]: each["outer"] for each in read["attributions"]}
    assert (outer["a2"], outer["a5"], outer["a7"]) == ("a1", "a4", "a6"), (
        "an outlet's report holds what its source says"
    )
    officials = read["attributions"][2]["source"]
    assert (officials["basis"], officials["stated_count"]) == ("anonymous", 2)


def test_a_story_is_a_news_article_for_machines(story_page: Path) -> None:
    scripts = parsed(story_page).css('script[type="application/ld+json"]')
    (article,) = [each for each in map(_loaded, scripts) if each.get("@type") == "NewsArticle"]
    assert article["headline"] == text(story_page, "h1")
    assert article["url"] == f"https://news.example/ports/stories/{story_page.name}"
    assert article["datePublished"] == "2025-10-06"


def _loaded(script: Any) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(script.text())
    return loaded


def test_every_page_is_valid_html_of_a_light_weight_without_scripts(published: Path) -> None:
    for path in pages(published):
        html5lib.HTMLParser(strict=True).parse(path.read_bytes(), transport_encoding="utf-8")
        assert path.stat().st_size < 150_000, path
        tree = parsed(path)
        assert [each for each in tree.css("script") if each.attributes.get("type") != "application/ld+json"] == []
        assert len(tree.css("h1")) == 1, path
        ids = [each.attributes["id"] for each in tree.css("[id]")]
        assert len(ids) == len(set(ids)), path


def test_every_link_within_the_site_leads_somewhere(published: Path) -> None:
    for path in pages(published):
        tree = parsed(path)
        for link in tree.css("a[href], link[href]"):
            href = link.attributes["href"] or ""
            if re.match(r"[a-z]+:", href):
                continue
            address, _, fragment = href.partition("#")
            target = (path.parent / address).resolve() if address else path
            assert target.is_file(), f"{href} on {path}"
            if fragment:
                assert parsed(target).css_first(f'[id="{fragment}"]') is not None, f"{href} on {path}"


def test_the_pages_around_the_story_tell_of_it(published: Path) -> None:
    assert "postponed to Tuesday" in text(published / "index.html", "h2")
    assert "postponed to Tuesday" in text(published / "sections/diplomacy.html", "main")
    assert "Meeting of Ilaria Ventrone and Dario Skoblar in Pula postponed" in text(published / "calendar.html", "main")
    assert b"STATUS:TENTATIVE" in (published / "calendar.ics").read_bytes()
    assert "Postponed; it was announced" in text(published / "archive/2025-10-11.html", "main")
    assert "Only unnamed sources say so" in text(published / "about.html", "main")
    (league,) = (published / "origins").glob("harbour-workers-league-*.html")
    assert "What became of it: postponed" in text(league, "main")
    (wire,) = (published / "outlets").glob("adria-wire-*.html")
    assert "From the Kvarner Courier, from two officials" in text(wire, "main")


def test_addresses_stay_the_same_when_the_site_is_published_again(
    call: Call, talks: Path, published: Path, tmp_path: Path
) -> None:
    assert call("publish", tmp_path / "later", "--store", talks, "--as-of", "2025-10-14T23:59+02:00").status == 0
    before = {page.relative_to(published) for page in pages(published)}
    after = {page.relative_to(tmp_path / "later") for page in pages(tmp_path / "later")}
    assert before <= after


def test_the_same_values_give_the_same_bytes(call: Call, talks: Path, published: Path, tmp_path: Path) -> None:
    words = ("--store", talks, "--as-of", DAY, "--base-url", "https://news.example/ports/")
    assert call("publish", tmp_path / "again", *words).status == 0
    files = [path for path in published.rglob("*") if path.is_file()]
    assert {path.read_bytes() == (tmp_path / "again" / path.relative_to(published)).read_bytes() for path in files} == {
        True
    }


def test_a_headline_set_by_hand_wins_and_the_correction_is_told(call: Call, own_talks: Path, tmp_path: Path) -> None:
    store = open_store(own_talks, write=False)
    story = store.stories()[0].id
    store.close()
    said = call(
        "correct",
        "headline",
        story,
        "The port talks, so far",
        "--why",
        "The towns keep changing.",
        "--store",
        own_talks,
    )
    assert said.status == 0, said.errors
    assert call("publish", tmp_path / "site", "--store", own_talks).status == 0
    page = tmp_path / "site" / "stories" / f"{story}.html"
    assert text(page, "h1") == "The port talks, so far"
    assert "The towns keep changing." in text(page, "main")


def test_a_story_that_another_took_in_leads_there(call: Call, tmp_path: Path) -> None:
    store = tmp_path / "two.db"
    (tmp_path / "two.jsonl").write_text("".join(f"{json.dumps(page)}\n" for page in TWO), encoding="utf-8")
    assert call("add", tmp_path / "two.jsonl", "--store", store).status == 0
    opened = open_store(store, write=False)
    one, other = sorted(head.id for head in opened.stories())
    opened.close()
    assert call("correct", "merge", one, other, "--why", "They are one matter.", "--store", store).status == 0
    assert call("publish", tmp_path / "site", "--store", store).status == 0
    found = {page.stem: page for page in (tmp_path / "site/stories").iterdir()}
    assert found.keys() == {one, other}
    gone = next(page for page in found.values() if parsed(page).css_first('meta[http-equiv="refresh"]'))
    stays = next(page for page in found.values() if page != gone)
    assert parsed(gone).css_first("main a").attributes["href"] == f"../stories/{stays.name}"  # type: ignore[union-attr]


TWO = [
    {
        "id": "one",
        "outlet": "Bothnia Mail",
        "published": "2025-04-28",
        "title": "Strand may meet Nurmi",
        "body": "Ida Strand may meet Oskar Nurmi in Vaasa next week, two officials told the Bothnia Mail on Monday.",
    },
    {
        "id": "two",
        "outlet": "Andes Wire",
        "published": "2025-06-02",
        "title": "Quake in Peru",
        "body": "An earthquake killed at least 12 people in Arequipa on Sunday, Peru's civil protection agency said.",
    },
]


def test_an_empty_store_makes_a_site_that_says_so(call: Call, tmp_path: Path, talks: Path) -> None:
    assert call("publish", tmp_path / "site", "--store", talks, "--as-of", "2020").status == 0
    assert "No story yet" in text(tmp_path / "site/index.html", "main")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--base-url", "news.example"), "--base-url 'news.example' is no address of a site"),
        (("--sections", "nowhere.toml"), "nowhere.toml cannot be read"),
        (("--theme", "nowhere"), "nowhere is no folder"),
        (("--as-of", "soon"), "--as-of 'soon' is not a time"),
    ],
)
def test_a_wrong_call_is_named(call: Call, talks: Path, tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    failed = call("publish", tmp_path / "site", "--store", talks, *words)
    assert failed.status == 2
    assert said in failed.errors[0]
    assert not (tmp_path / "site").exists()


def test_sections_and_title_are_a_file(call: Call, talks: Path, tmp_path: Path) -> None:
    (tmp_path / "sections.toml").write_text(
        'title = "Harbour News"\n[[section]]\nname = "Quays & Ships"\ntypes = ["meeting"]\n', encoding="utf-8"
    )
    assert call("publish", tmp_path / "site", "--store", talks, "--sections", tmp_path / "sections.toml").status == 0
    assert text(tmp_path / "site/index.html", ".masthead .name") == "Harbour News"
    assert text(tmp_path / "site/sections/quays-ships.html", "h1") == "Quays & Ships"


def test_a_theme_lays_its_templates_styles_and_headlines_over_ours(call: Call, talks: Path, tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    theme.mkdir()
    (theme / "headlines.toml").write_text('[postponed]\nahead = ["Not yet: {noun}"]\n', encoding="utf-8")
    (theme / "edition.css").write_text("h1 { color: teal; }", encoding="utf-8")
    (theme / "section.html").write_text(
        '{% extends "base.html" %}{% block main %}<h1>All of {{ section.name }}</h1>{% endblock %}', encoding="utf-8"
    )
    words = ("--store", talks, "--as-of", DAY, "--theme", theme)
    assert call("publish", tmp_path / "site", *words).status == 0
    assert "Not yet: meeting of Ilaria Ventrone and Dario Skoblar" in text(tmp_path / "site/index.html", "h2")
    assert text(tmp_path / "site/sections/diplomacy.html", "h1") == "All of Diplomacy"
    assert "h1 { color: teal; }" in (tmp_path / "site/style.css").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("headlines.toml", "[perhaps]\nahead = []", "'perhaps' is no status"),
        ("front.html", "{% if %}", "front.html, line 1"),
        ("front.html", "{{ nobody.name }}", "'nobody' is undefined"),
    ],
)
def test_a_theme_that_cannot_be_used_is_named_and_the_old_site_stays(
    call: Call, talks: Path, tmp_path: Path, file: str, content: str, said: str
) -> None:
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme" / file).write_text(content, encoding="utf-8")
    assert call("publish", tmp_path / "site", "--store", talks, "--as-of", "2020").status == 0
    failed = call("publish", tmp_path / "site", "--store", talks, "--theme", tmp_path / "theme")
    assert failed.status == 2
    assert said in failed.errors[0]
    assert "No story yet" in text(tmp_path / "site/index.html", "main")


def test_a_folder_of_other_files_is_never_replaced(call: Call, talks: Path, tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("dear", encoding="utf-8")
    failed = call("publish", tmp_path, "--store", talks)
    assert failed.status == 2
    assert "holds files that are no site published here" in failed.errors[0]
    assert (tmp_path / "letters.txt").read_text(encoding="utf-8") == "dear"


def test_nothing_but_the_workshop_is_left_beside_the_site(talks: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert run(["publish", str(tmp_path / "site"), "--store", str(talks), "--as-of", DAY]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [".site.reportedly", "site"]


def test_a_story_that_tells_of_no_event_does_not_lead_the_front_page(call: Call, tmp_path: Path) -> None:
    """It is the latest by two days."""
    visit = 'Ida Strand visited Turku on Sunday, she said. "I was glad to see the port," Strand told reporters.'
    roses = "Roses like sun and a light soil. The gardens of Oulu have had both for as long as people remember them."
    told = [("visit", "2025-04-28", "Strand sees the port", visit), ("roses", "2025-04-30", "Roses of Oulu", roses)]
    pages = [{"id": id_, "outlet": "Coast Post", "published": at, "title": t, "body": b} for id_, at, t, b in told]
    (tmp_path / "pages.jsonl").write_text("".join(f"{json.dumps(each)}\n" for each in pages))
    call("add", tmp_path / "pages.jsonl")
    assert call("publish", tmp_path / "site").status == 0
    assert "Turku" in text(tmp_path / "site" / "index.html", ".first h2")


def test_in_a_quiet_week_the_story_of_most_pages_leads(call: Call, tmp_path: Path) -> None:
    """The ferry is told on two pages; the visit is later, and told on one."""
    ferry = (
        "Four people were killed when a ferry burned in Oulu on Tuesday, the Oulu police said. The fire began at noon."
    )
    again = (
        "The Oulu police said that four people had died when a ferry burned in Oulu on Tuesday. The fire is out now."
    )
    visit = 'Ida Strand visited Turku on Friday, she said. "I was glad to see the port," Strand told reporters.'
    told = [
        ("ferry", "Quay News", "2025-04-30T10:00Z", "Ferry burns in Oulu", ferry),
        ("again", "Coast Post", "2025-04-30T12:00Z", "Ferry burns in Oulu, four dead", again),
        ("visit", "Bothnia Mail", "2025-05-03", "Strand sees the port", visit),
    ]
    pages = [{"id": i, "outlet": o, "published": at, "title": t, "body": b} for i, o, at, t, b in told]
    (tmp_path / "pages.jsonl").write_text("".join(f"{json.dumps(each)}\n" for each in pages))
    call("add", tmp_path / "pages.jsonl")
    assert call("publish", tmp_path / "site").status == 0
    assert "Turku" not in text(tmp_path / "site" / "index.html", ".first h2")
    assert "Turku" in text(tmp_path / "site" / "index.html", ".of-section")


def test_where_neither_whom_nor_where_is_known_the_headline_is_that_of_the_page(call: Call, tmp_path: Path) -> None:
    """ "Potential evacuation remains uncertain" says less than any page."""
    page = {
        "id": "p1",
        "outlet": "Kvark Post",
        "published": "2025-04-28",
        "title": "Families wait at the gate for a second night",
        "body": "An evacuation might begin on Tuesday, two people familiar with the matter said. They gave no details.",
    }
    (tmp_path / "pages.jsonl").write_text(json.dumps(page), encoding="utf8")
    store, site = tmp_path / "a.db", tmp_path / "site"
    call("add", str(tmp_path / "pages.jsonl"), "--store", str(store))
    call("publish", str(site), "--store", str(store), "--as-of", "2025-04-28")
    (story,) = (site / "stories").glob("*.html")
    assert text(story, "h1") == "“Families wait at the gate for a second night”, Kvark Post reports"


def test_an_address_that_is_none_has_a_page_whose_links_hold_from_anywhere(published: Path) -> None:
    missing = (published / "404.html").read_text(encoding="utf-8")
    assert "There is no such page" in missing
    links = re.findall(r'(?:href|src)="([^"]+)"', missing)
    assert all(link.startswith(("https://news.example/ports/", "#", "data:")) for link in links)
    assert "404.html" not in (published / "sitemap.xml").read_text(encoding="utf-8")
