"""Pages of HTML."""

from __future__ import annotations

import pytest

from reportedly.model.article import CreditKind
from reportedly.model.page import Form

from .conftest import of_kind, read, read_file

PARAGRAPH = "<p>The harbour was shut on Friday after a storm that had raged for two days, the authority said.</p>"


def test_the_head_of_a_page_of_html() -> None:
    """JSON-LD says who wrote it and when; the page shows headline and standfirst."""
    article = read_file("ferry.html").article
    assert article.title == "Ferry Line to Close, Owner Says"
    assert article.standfirst == "The owner blamed fuel prices"
    assert article.byline == ("Aino Salo",)
    assert (article.published, article.published_basis) == ("2025-03-14T09:30:00+02:00", "JSON-LD datePublished")
    assert article.updated == "2025-03-14T11:00:00+02:00"
    assert article.url == "https://www.skerrypost.example/2025/03/15/ferry-line"
    assert (article.language, article.reading_minutes, article.doubts) == ("en", 3, ())


def test_the_body_of_a_page_of_html() -> None:
    """Paragraphs and list items of the story; no link, caption or correction among them."""
    paragraphs = read_file("ferry.html").article.text.split("\n\n")
    assert len(paragraphs) == 6
    assert paragraphs[0].startswith("TURKU, March 14 (Northwire) - ") and paragraphs[1].startswith("About 90 people")
    assert paragraphs[3:5] == ["The last crossing is on 30 May.", "Tickets bought for June are paid back."]
    assert paragraphs[-1] == "The islands' council will meet on Monday."


def test_credits_of_a_page_of_html() -> None:
    """An organisation among the authors is a credit, and so is what is glued to the standfirst."""
    stated = {credit.name: credit.kind for credit in read_file("ferry.html").article.credits}
    assert stated == {"Northwire": CreditKind.AGENCY, "Skerry Post": CreditKind.OUTLET}


def test_furniture_of_a_page_of_html() -> None:
    """Teasers keep their addresses; menus, notes and comments are told apart."""
    found = read_file("ferry.html")
    latest = of_kind(found, "latest")
    assert [(piece.section, piece.url) for piece in latest] == [("Shipping", "/1"), ("Shipping", "/2")]
    assert {piece.title for piece in of_kind(found, "also_read")} == {"What the islands will do", "Fares rise again"}
    assert len(of_kind(found, "caption")) == 1 and len(of_kind(found, "comments")) == 1
    assert [piece.text for piece in of_kind(found, "navigation")] == ["Home | News | Sport"]
    assert "cookies" in (of_kind(found, "legal")[0].text or "")


def test_paragraphs_parted_by_line_breaks() -> None:
    """Old pages have no paragraphs but two breaks in a row."""
    story = "The harbour was shut on Friday after a storm, the authority said.<br><br>It opens again on Monday at noon."
    article = read(f"<html><body><div>{story}</div></body></html>", Form.HTML).article
    assert article.text.count("\n\n") == 1


def test_a_visible_date_line_where_there_is_no_metadata() -> None:
    """Small sites print the date and say nothing of it to machines."""
    html = f'<html><body><h1>Harbour shut</h1><div class="date">14 March 2025</div>{PARAGRAPH}{PARAGRAPH}</body></html>'
    article = read(html, Form.HTML).article
    assert (article.published, article.published_basis) == ("2025-03-14", "date line of the page")


def test_the_story_that_only_json_ld_carries() -> None:
    """Some pages write their story with a script, and carry it in their JSON-LD."""
    body = "The harbour was shut on Friday after a storm. " * 4
    data = '{"@type": "NewsArticle", "headline": "Harbour shut", "articleBody": "' + body + '"}'
    html = (
        f'<html><head><script type="application/ld+json">{data}</script></head><body><div id="app"></div></body></html>'
    )
    article = read(html, Form.HTML).article
    assert article.text == body.strip() and article.title == "Harbour shut"


def test_broken_json_ld_is_passed_over() -> None:
    """A page with a broken script is still a page."""
    html = f'<html><head><script type="application/ld+json">{{"@type": </script></head><body>{PARAGRAPH}</body></html>'
    assert read(html, Form.HTML).article.text.startswith("The harbour")


def test_html_handed_over_as_text_is_read_as_html() -> None:
    """Files are named wrongly."""
    assert read(f"<!DOCTYPE html><html><body>{PARAGRAPH}</body></html>").article.text.startswith("The harbour")


def test_a_front_page_is_no_article() -> None:
    """A page of linked titles has no story."""
    teasers = "".join(f'<li><a href="/{number}">Harbour number {number} shut again</a></li>' for number in range(30))
    outcome = read(f"<html><body><ul>{teasers}</ul></body></html>", Form.HTML).outcome
    assert outcome.kind == "not_an_article" and outcome.reason


def test_a_korean_page_of_html() -> None:
    """Outlet, date, credit and body are read in whatever language."""
    story = (
        "(부산=북해통신) 정부는 10일 부산항 확장 협상을 다음 주에 재개한다고 발표했다. 항만공사는 입장을 내놓지 않았다."
    )
    html = (
        '<html lang="ko"><head><meta property="og:site_name" content="한빛경제일보"></head><body><h1>협상 재개</h1>'
        f'<p class="date">2023년 9월 10일</p><p>{story}</p><p>협상은 지난 7월 중단된 뒤 두 달 만에 다시 열린다.</p></body></html>'
    )
    article = read(html, Form.HTML).article
    assert (article.language, article.outlet, article.published) == ("ko", "한빛경제일보", "2023-09-10")
    assert article.text.startswith("(부산=북해통신)") and [credit.name for credit in article.credits] == ["북해통신"]


PARAGRAPHS = "".join(
    f"<p>The ferry company Norlink said on Monday that it would sell ship number {number} before the winter season "
    "was over, and that there were buyers for it.</p>"
    for number in range(4)
)
LINKS = [
    '<nav class="post-navigation"><div><span>Previous</span> <a href="/a">Tram line opens again</a></div>'
    '<div><span>Next</span> <a href="/b">Bridge closes for ever</a></div></nav>',
    '<div><a href="/a"><span>Previous Story</span><h4>Tram line opens again</h4></a>'
    '<a href="/b"><span>Next Story</span><h4>Bridge closes for ever</h4></a></div>',
    '<p><a href="/a">← Previous: Tram line opens again</a> | <a href="/b">Next: Bridge closes for ever →</a></p>',
    '<div><a href="/a"><b>Older Post</b> Tram line opens again</a> <a href="/b"><b>Newer Post</b> Bridge closes for ever'
    "</a></div>",
]


@pytest.mark.parametrize("links", LINKS)
def test_the_stories_before_and_after_are_told_apart(links: str) -> None:
    """However their links are marked up, inside the story's element or beside it."""
    found = read(f"<html><body><h1>Norlink Sells Its Ships</h1>{PARAGRAPHS}{links}</body></html>", Form.HTML)
    assert [piece.title for piece in of_kind(found, "previous")] == ["Tram line opens again"]
    assert [piece.title for piece in of_kind(found, "next")] == ["Bridge closes for ever"]
    assert "Tram line" not in found.article.text


def test_the_story_after_has_its_address() -> None:
    links = '<nav><p><span>Next story</span> <a href="/b">Bridge closes for ever</a></p></nav>'
    found = read(f"<html><body><article>{PARAGRAPHS}</article><hr><p>More</p>{links}</body></html>", Form.HTML)
    assert [(piece.title, piece.url) for piece in of_kind(found, "next")] == [("Bridge closes for ever", "/b")]


def test_a_list_of_stories_ends_at_the_foot_of_the_page() -> None:
    """What the foot of a page links to is no story, however many words it has."""
    around = (
        '<aside><h2>Latest in Harbours</h2><h3><a href="/a">Tram line opens again</a></h3></aside>'
        '<footer class="footer"><a href="/about">About the words we use</a></footer>'
    )
    found = read(f"<html><body><h1>Norlink Sells Its Ships</h1>{PARAGRAPHS}{around}</body></html>", Form.HTML)
    assert [piece.title for piece in of_kind(found, "latest")] == ["Tram line opens again"]


def test_teasers_keep_their_texts() -> None:
    """A paragraph below a linked title is the teaser's text, its credit told apart."""
    below = (
        "<div><h3>More in Shipping</h3><div><a href='/l'>Pilots call off strike</a>"
        "<p>The union was content…reports Skerry Post (Northwire) Talks had lasted for</p></div></div>"
    )
    found = read(
        f"<html><body><h1>Norlink Sells Its Ships</h1><main>{PARAGRAPHS}</main>{below}</body></html>", Form.HTML
    )
    (teaser,) = of_kind(found, "latest")
    assert (teaser.section, teaser.title, teaser.credit) == (
        "Shipping",
        "Pilots call off strike",
        "Skerry Post; Northwire",
    )
    assert teaser.truncated and teaser.text == "The union was content… Talks had lasted for"
