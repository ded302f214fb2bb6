"""A kept page opens at the words a statement rests on, says where it has its story from, and lies beside its copies."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest
from msgspec.structs import replace
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

from reportedly import pipeline
from reportedly.desk.web.addresses import of_evidence, of_page
from reportedly.model.article import Article
from reportedly.model.dossier import Dossier
from reportedly.model.page import Form, Outcome, OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.store import open_store

from .conftest import NOW, served

Kept = Callable[..., None]


@pytest.fixture(scope="module")
def dossier(talks: Path) -> Dossier:
    """The dossier of the bundled story."""
    store = open_store(talks, write=False)
    found = pipeline.dossier(store.stories()[0].id, store, NOW)
    store.close()
    assert found
    return found


@pytest.fixture
def keep(own_talks: Path) -> Kept:
    """Keep a page as it was read, whatever was read, without a story."""

    def kept(id_: str, outcome: OutcomeKind = OutcomeKind.READ, reason: str | None = None, **said: Any) -> None:
        store = open_store(own_talks, write=True)
        article = replace(Article(id=id_, text="Rain fell on Turku.", title="Rain"), **said)
        page = Page(id_, id_.encode(), Form.BODY, NOW)
        store.add(page, Reading(Outcome(outcome, reason), article, NOW), None, {})
        store.close()

    return kept


def test_evidence_opens_at_its_words_with_outlet_and_date(client: httpx2.Client, dossier: Dossier) -> None:
    said = dossier.events[0].history[-1].because[0]
    text = client.get(of_evidence(said)).text
    assert f'<span id="words" class="here" tabindex="-1"></span><mark class="lit">{said.quote}</mark>' in text
    node = next(each for each in dossier.pages if each.id == said.page)
    assert f'<bdi class="outlet">{node.outlet}</bdi>' in text
    assert f'datetime="{node.published}"' in text


def test_every_piece_of_evidence_of_a_dossier_leads_to_its_own_words(client: httpx2.Client, dossier: Dossier) -> None:
    pieces = {said for event in dossier.events for step in event.history for said in step.because}
    assert len(pieces) > 10
    for said in pieces:
        lit = client.get(of_evidence(said)).text.split('<mark class="lit">')[1:]
        shown = " ".join("".join(part.split("</mark>")[0] for part in lit).split())
        assert shown == " ".join(said.quote.replace("'", "&#39;").replace('"', "&#34;").split())


def test_several_stretches_are_highlighted_at_once(client: httpx2.Client) -> None:
    query = [("part", "body"), ("start", "0"), ("end", "5"), ("part", "title"), ("start", "0"), ("end", "8")]
    text = client.get("/pages/adria-wire-1", params=query).text
    assert text.count('<mark class="lit">') == 2
    assert text.count('id="words"') == 1


@pytest.mark.parametrize(
    "query",
    [
        "part=body",
        "part=body&start=1",
        "part=all&start=1&end=2",
        "part=body&start=-1&end=2",
        "part=body&start=x&end=2",
        "part=body&start=1&end=99999999999",
        "&".join(["part=body&start=1&end=2"] * 21),
    ],
)
def test_words_that_cannot_be_meant_are_named_with_the_remedy(client: httpx2.Client, query: str) -> None:
    answer = client.get(f"/pages/adria-wire-1?{query}")
    assert answer.status_code == 400
    assert "give each as often" in answer.text or "open the link they came from" in answer.text


def test_words_that_are_not_there_any_more_are_said_not_to_be(client: httpx2.Client) -> None:
    answer = client.get("/pages/adria-wire-1?part=body&start=90000&end=90010")
    assert answer.status_code == 200
    assert "The words asked for are not on this page as it is kept." in answer.text


def test_a_page_that_is_not_kept_is_named(client: httpx2.Client) -> None:
    answer = client.get("/pages/no-such-page")
    assert answer.status_code == 404
    assert "no-such-page" in answer.text


def test_a_page_names_its_chain_from_the_outlet_to_the_last_source(client: httpx2.Client, dossier: Dossier) -> None:
    node = next(each for each in dossier.pages if len(each.chain) > 2)
    chain = client.get(of_page(node.id)).text.split('<ol class="chain">')[1].split("</ol>")[0]
    assert re.findall(r"<bdi>(.+?)</bdi>", chain.replace("&#39;", "'")) == list(node.chain)


def test_a_chain_leads_to_the_page_that_is_passed_on_within_the_story(tab: Tab, dossier: Dossier) -> None:
    """The agency passes on the newspaper's report, whose page is kept, too."""
    tab.goto(of_page("adria-wire-1", story=dossier.story.id))
    tab.locator(".chain a", has_text="Kvarner Courier").click()
    expect(tab.locator(".source .outlet")).to_have_text("Kvarner Courier")
    expect(tab.locator(".way a").first).to_contain_text("Ilaria Ventrone and Dario Skoblar met in Zadar")


def test_copies_are_looked_at_without_leaving_the_story_and_its_moment(tab: Tab, dossier: Dossier) -> None:
    tab.goto(of_page("adria-wire-1", **{"story": dossier.story.id, "as-of": "2025-10-08"}))
    tab.locator(".kin li", has_text="Istria Post").get_by_role("link", name="Side by side").click()
    tab.locator(".beside .title").first.click()
    expect(tab.locator(".way")).to_contain_text("as of 8 October 2025")
    assert f"story={dossier.story.id}" in tab.url


def test_what_others_say_is_not_told_as_a_page_s_own_voice(client: httpx2.Client) -> None:
    text = client.get("/pages/adria-wire-1").text
    assert "Told in its own voice" in text
    assert "passed on" not in text.split("Told in its own voice")[1]


def test_furniture_is_set_apart_and_counted(client: httpx2.Client, dossier: Dossier) -> None:
    text = client.get("/pages/bb3b1411e2e3353d").text
    apart = text.split('<details class="furniture">')[1].split("</details>")[0]
    assert "that are not part of it" in apart
    assert apart.count("<li>") >= 5
    assert 'rel="noopener noreferrer nofollow"' in text


def test_who_says_what_is_listed_with_how_certain_and_leads_to_the_words(client: httpx2.Client) -> None:
    text = client.get("/pages/918d183c17feb26f").text
    listed = text.split('<ol class="statements">')[1].split("</ol>")[0]
    assert "Skoblar" in listed
    assert "official on record" in listed
    assert "certain" in listed
    where = listed.split('href="')[1].split('"')[0].replace("&amp;", "&")
    assert where.endswith("#words")
    assert client.get(where.split("#")[0]).text.count('<mark class="lit">') >= 3


def test_what_a_page_tells_in_its_own_voice_is_listed_apart(client: httpx2.Client) -> None:
    text = client.get("/pages/bb3b1411e2e3353d").text
    told = text.split('id="told"')[1].split("</ul>")[0]
    assert "meeting" in told
    assert "Ventrone" in told
    where = told.split('href="')[1].split('"')[0].replace("&amp;", "&").split("#")[0]
    assert '<mark class="lit">met</mark>' in client.get(where).text


def test_who_says_what_can_be_marked_in_the_text(client: httpx2.Client) -> None:
    address = "/pages/918d183c17feb26f"
    assert '<span class="cue">' not in client.get(address).text
    marked = client.get(address, params={"show": "statements"}).text
    assert all(f'<span class="{kind}">' in marked for kind in ("source", "cue", "content"))


def test_a_copy_and_its_original_lead_to_each_other_side_by_side(client: httpx2.Client, dossier: Dossier) -> None:
    copy = next(each for each in dossier.pages if each.copy_of)
    beside = f"/pages/{copy.id}?beside={copy.copy_of}"
    assert f'href="{beside}"' in client.get(of_page(copy.id)).text
    assert f'href="{beside}"' in client.get(of_page(copy.copy_of or "")).text
    text = client.get(beside).text
    assert "of the words of the copy are the original" in text
    assert "<del>" in text


def test_another_page_is_laid_beside_though_it_shares_nothing(client: httpx2.Client) -> None:
    text = client.get("/pages/adria-wire-7?beside=northern-mariner-1").text
    assert "not in the original" in text
    assert client.get("/pages/adria-wire-7?beside=nothing").status_code == 404


def test_a_page_that_came_out_after_the_moment_says_so(client: httpx2.Client) -> None:
    text = client.get("/pages/adria-wire-7", params={"as-of": "2025-10-08"}).text
    assert "it came out later, so nothing of it counts" in text
    assert "it came out later" not in client.get("/pages/adria-wire-7").text


def test_the_moment_goes_on_to_every_page_that_is_linked(client: httpx2.Client) -> None:
    text = client.get("/pages/918d183c17feb26f", params={"as-of": "2025-10-15T20:00+00:00"}).text
    for link in (part.split('"')[0] for part in text.split('href="')[1:]):
        if link.startswith(("/pages/", "/stories/")):
            assert "as-of=2025-10-15T20%3A00%2B00%3A00" in link


def test_a_page_in_a_language_that_is_not_read_is_shown_whole(own_talks: Path, keep: Kept) -> None:
    text = "Der Hafen bleibt bis Freitag geschlossen.\n\nZwei Fähren warten."
    keep(
        "de",
        OutcomeKind.UNREAD_LANGUAGE,
        "written in 'de', which is not read yet",
        text=text,
        language="de",
        title="Hafen zu",
    )
    with served(own_talks) as address:
        shown = httpx2.get(f"{address}/pages/de?part=body&start=4&end=9", timeout=60).text
    assert "Kept as coverage, its statements not read: written in &#39;de&#39;" in shown
    assert '<mark class="lit">Hafen</mark>' in shown
    assert "Zwei Fähren warten." in shown
    assert "This page is in no story." in shown


@pytest.mark.parametrize("id_", ["https://a.example/x?y=1&z#w", "a/../b", "a%2Fb", "ü ß", "a/"])
def test_a_page_is_found_by_its_id_whatever_is_in_it(own_talks: Path, keep: Kept, id_: str) -> None:
    keep(id_, title=f"Of {len(id_)}")
    with served(own_talks) as address:
        answer = httpx2.get(address + of_page(id_), timeout=60)
    assert answer.status_code == 200
    assert f"Of {len(id_)}" in answer.text


def test_an_endless_headline_and_text_are_cut_and_said_to_be(own_talks: Path, keep: Kept) -> None:
    keep(
        "long",
        OutcomeKind.UNREADABLE,
        "r" * 10_000,
        title="T" * 1_000_000,
        standfirst="S" * 1_000_000,
        text="w " * 500_000,
        outlet="O" * 100_000,
    )
    with served(own_talks) as address:
        answer = httpx2.get(f"{address}/pages/long", timeout=60)
    assert len(answer.content) < 300_000
    assert "T" * 399 + "…" in answer.text
    assert "The text goes on; its first 120,000 characters are shown." in answer.text


def test_a_page_without_headline_or_text_says_so(own_talks: Path, keep: Kept) -> None:
    keep("bare", title=None, text="")
    with served(own_talks) as address:
        shown = httpx2.get(f"{address}/pages/bare", timeout=60).text
    assert "without a headline" in shown
    assert "No story was found on this page." in shown


def test_notes_of_correction_can_be_evidence_too(own_talks: Path, keep: Kept) -> None:
    keep("mended", corrections=("An earlier version named the wrong day.", "The place was wrong."))
    with served(own_talks) as address:
        shown = httpx2.get(f"{address}/pages/mended?part=correction&start=40&end=49", timeout=60).text
    assert '<mark class="lit">The place</mark>' in shown


def test_a_link_opens_the_page_at_its_words_for_eyes_and_keyboard(tab: Tab, dossier: Dossier) -> None:
    said = max(
        (said for event in dossier.events for step in event.history for said in step.because),
        key=lambda each: each.span[0] * (each.part.value == "body"),
    )
    tab.set_viewport_size({"width": 390, "height": 500})
    tab.goto(of_evidence(said))
    box = tab.locator("mark").first.bounding_box()
    assert box
    assert 0 <= box["y"] < 500
    tab.keyboard.press("Tab")
    after = tab.evaluate("document.querySelector('#words').compareDocumentPosition(document.activeElement)")
    assert after & 4  # what is reached next follows the words


def test_arabic_reads_from_the_right_and_leaves_what_is_beside_it(
    own_desk: str, own_talks: Path, keep: Kept, tab: Tab
) -> None:
    keep(
        "ar",
        OutcomeKind.UNREAD_LANGUAGE,
        "written in 'ar'",
        text="أُغلق الميناء حتى الجمعة.",
        title="إغلاق الميناء",
        language="ar",
        outlet="\u202eevil\u202d",
    )
    tab.goto(f"{own_desk}/pages/ar")
    assert tab.locator("h1").evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert tab.locator(".body p").first.evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert tab.locator(".source").first.evaluate("e => getComputedStyle(e).direction") == "ltr"
    assert "\u202e" not in tab.content()


def test_the_parts_of_the_api_and_of_the_page_are_the_same_words(client: httpx2.Client) -> None:
    """What the page highlights is what the API's spans say."""
    reading = json.loads(client.get("/api/pages/adria-wire-1").content)
    event = reading["events"][0]
    start, end = event["span"]
    shown = client.get("/pages/adria-wire-1", params={"part": event["part"], "start": start, "end": end}).text
    assert f'<mark class="lit">{event["text"]}</mark>' in shown
