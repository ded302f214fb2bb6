"""Pages of plain text, scraped furniture and all."""

from __future__ import annotations

import textwrap

import pytest

from reportedly.extract.cleaning import clean
from reportedly.model.article import CreditKind
from reportedly.model.page import OutcomeKind

from .conftest import PAGES, of_kind, read, read_file

HEADS = [
    ("talks.txt", "Lunde and Moreau to Meet in Bergen, Officials Say", "2024-05-12", "Harbour Times"),
    ("dam.txt", "Minister: No Decision on Dam Before Winter", "2024-09-10T08:15", "Valley Courier"),
    ("strike.txt", "Strike at Port of Gdynia Called Off, Union Says", "2024-09-03T18:40", "Baltic Dispatch"),
    ("korean.txt", "정부, 부산 항만 협상 재개 발표", "2023-09-10T14:05", "한빛경제일보"),
    ("comet.txt", "Comet Watchers Wait in Vain at Tromsø", "2025-12-31", "Polar Post"),
    ("senator.txt", "Senator Denies Talks With Rival Party", "2025-06-05", None),
    ("vote.txt", "PM to Face Confidence Vote on Tuesday, Speaker Confirms", "2025-03-09", "The Fjord Herald"),
    ("quake.txt", "Quake Toll Rises to 41 in Ridge Province", "2024-07-08", "Island Tribune"),
    ("german.txt", "Brücke bei Thun bleibt gesperrt", "2024-09-10T07:30", "Mittelland Zeitung"),
    ("merger.txt", 'Rumours of Merger "Baseless", Says Oceanic', "2026-04-02", "Portside Weekly"),
]
BODIES = [
    ("talks.txt", 6, "BERGEN, May 12", "sent on Sunday."),
    ("dam.txt", 4, "Nothing has been decided", "in doubt."),
    ("strike.txt", 4, "GDYNIA, Poland", "Lis said."),
    ("korean.txt", 2, "(부산=북해통신)", "전했다."),
    ("comet.txt", 3, "Hundreds of people", "from Bodø."),
    ("senator.txt", 4, "Senator Joan Whitfield", "by its report."),
    ("vote.txt", 4, "Prime Minister Anna Ek", "daily Morgonbladet."),
    ("quake.txt", 5, "MANILA: The number", "asked for tents. (RNA)"),
    ("german.txt", 2, "Die Brücke", "Millionen Franken."),
    ("merger.txt", 4, "Oceanic Lines called", "received nothing."),
]


@pytest.mark.parametrize(("name", "title", "published", "outlet"), HEADS)
def test_head(name: str, title: str, published: str, outlet: str | None) -> None:
    """A page says above its story what it is called, when it appeared and whose it is, each in its own way."""
    article = read_file(name).article
    assert (article.title, article.published, article.outlet) == (title, published, outlet)


@pytest.mark.parametrize(("name", "paragraphs", "first", "last"), BODIES)
def test_body(name: str, paragraphs: int, first: str, last: str) -> None:
    """The body holds the story's paragraphs and nothing else."""
    found = read_file(name)
    written = found.article.text.split("\n\n")
    assert found.outcome.kind is OutcomeKind.READ
    assert len(written) == paragraphs
    assert written[0].startswith(first) and written[-1].endswith(last)


@pytest.mark.parametrize("name", [name for name, *_ in HEADS])
def test_every_paragraph_stands_on_the_page(name: str) -> None:
    """No paragraph is put together from lines of the page that do not belong together."""
    lines = [line.strip() for line in clean((PAGES / name).read_text(encoding="utf-8")).split("\n")]
    assert set(read_file(name).article.text.split("\n\n")) <= set(lines)


def test_a_subheading_stays_and_a_caption_goes() -> None:
    """A short line between paragraphs is a subheading; a line with a picture credit is none."""
    found = read_file("talks.txt")
    assert "\n\nWhy it matters\n\n" in found.article.text
    assert [piece.text for piece in of_kind(found, "caption")] == [
        "Foreign ministers on the quay at Bergen last year. Photo: Kari Hagen/Nordwire"
    ]


def test_links_within_the_story_are_set_aside_with_their_titles() -> None:
    """ "ALSO READ | ...", "Related: ...", "See also: ..." lead to other stories."""
    titles = [piece.title for name in ("talks.txt", "vote.txt") for piece in of_kind(read_file(name), "also_read")]
    assert titles == [
        "Herring Quota Falls for Third Year",
        "What the mackerel quarrel is about",
        "How a confidence vote works",
    ]


def test_older_and_newer_are_the_previous_and_the_next_story() -> None:
    """Blogs say "Older" and "Newer" where newspapers say "Previous Story" and "Next Story"."""
    found = read_file("talks.txt")
    assert [piece.title for piece in of_kind(found, "previous")] == ["Trawler Crew Rescued off Shetland"]
    assert [piece.title for piece in of_kind(found, "next")] == ["Cod Prices Climb Before Easter"]


def test_teasers_have_section_title_text_and_credits() -> None:
    """A teaser's credit is cut out of its text; an agency after a dateline is a second one."""
    [_, second] = of_kind(read_file("strike.txt"), "latest")
    assert (second.section, second.title, second.truncated) == ("Shipping", "Tanker Runs Aground Near Hel", True)
    assert second.credit == "Baltic Dispatch; BNS Wire"
    assert second.text == "The crew is safe.... GDANSK, Sept 2 A tanker with eleven people on board ran"


def test_an_agency_nobody_knows_is_told_by_where_it_stands() -> None:
    """In brackets after a credit or a dateline stands an agency, whatever its name."""
    latest = of_kind(read_file("glacier.txt"), "latest")
    assert [piece.credit for piece in latest] == ["Nordic Tribune; NordNet"] * 2
    assert not any("NordNet" in (piece.text or "") for piece in latest)


def test_a_teaser_that_ends_its_sentence_is_not_cut_off() -> None:
    """Only a text that breaks off is marked as cut."""
    latest = of_kind(read_file("senator.txt"), "latest")
    assert [piece.truncated for piece in latest if piece.section == "Politics"] == [False, False, False]


def test_ranked_titles_lose_their_rank() -> None:
    """Lists of the most read number their titles."""
    assert [piece.title for piece in of_kind(read_file("vote.txt"), "other") if piece.section == "Politics"] == [
        "Who could follow Ek?",
        "The week that broke a coalition",
        "What the polls say",
    ]


def test_comments_are_no_part_of_the_story() -> None:
    """What readers write below a story is set aside."""
    found = read_file("dam.txt")
    assert [piece.kind for piece in found.furniture if "Tendai" in (piece.text or "")] == ["comments"]


def test_bylines() -> None:
    """ "By A and B", "A, Staff Writer", a bare name beside the date, "Von A", a name with its Korean title."""
    wanted = {
        "talks.txt": ("Ingrid Solheim", "Tom Okafor"),
        "strike.txt": ("Jan Kowal",),
        "vote.txt": ("Liv Dahl",),
        "german.txt": ("Karl Amstutz",),
        "korean.txt": ("김철수",),
        "senator.txt": ("Maria Keller",),
    }
    assert {name: read_file(name).article.byline for name in wanted} == wanted


def test_reading_times() -> None:
    """Pages give their reading time in many forms, always in minutes."""
    minutes = {name: read_file(name).article.reading_minutes for name in ("talks.txt", "strike.txt", "vote.txt")}
    assert minutes == {"talks.txt": 3, "strike.txt": 2, "vote.txt": 4}
    assert read_file("german.txt").article.reading_minutes == 2


def test_agencies_in_datelines_are_credited() -> None:
    """The agency in a dateline wrote the story, or some of it; the dateline stays in the body."""
    for name, agency in (("talks.txt", "Nordwire"), ("strike.txt", "BNS Wire"), ("korean.txt", "북해통신")):
        article = read_file(name).article
        assert (agency, CreditKind.AGENCY) in [(credit.name, credit.kind) for credit in article.credits]
        assert agency in article.text.split("\n\n")[0][:40]


def test_corrections_and_updates_are_kept_apart_from_the_body() -> None:
    """A note about the article is no news."""
    article = read_file("talks.txt").article
    assert len(article.corrections) == 1 and "misstated" in article.corrections[0]
    assert article.updated == "2024-05-12T14:05Z"
    assert read_file("strike.txt").article.updated == "2024-09-04"
    assert "misstated" not in article.text


def test_an_update_that_is_news_stays_in_the_body() -> None:
    """ "UPDATE May 7:" may open a paragraph of the story."""
    story = (
        "Launch Put Off\nMay 6, 2024\n\nThe launch of the lander was put off on Monday because of a valve, its maker "
        "said.\n\nUPDATE May 7: The lander will now fly on Friday at the earliest, its maker said on Tuesday morning.\n"
    )
    article = read(story).article
    assert article.updated == "2024-05-07"
    assert article.text.count("\n\n") == 1 and article.corrections == ()


@pytest.mark.parametrize("width", [60, 66, 72, 80])
def test_hard_wrapped_lines_are_put_together_again(width: int) -> None:
    """A page saved at a fixed width tells the same story."""
    plain = (PAGES / "talks.txt").read_text(encoding="utf-8")
    wrapped = "\r\n".join(textwrap.fill(line, width) for line in plain.split("\n"))
    assert read(wrapped).article.text == read(plain).article.text


def test_a_list_of_stories_is_no_article() -> None:
    """A section front has titles and one-line texts and no story."""
    outcome = read_file("index.txt").outcome
    assert outcome.kind is OutcomeKind.NOT_AN_ARTICLE
    assert outcome.reason is not None and "list of stories" in outcome.reason


def test_a_menu_is_no_article() -> None:
    """A page of entries has no story."""
    outcome = read("Home\nWorld\nSport\nAbout us\nContact\n").outcome
    assert outcome.kind is OutcomeKind.NOT_AN_ARTICLE


def test_one_long_line_is_a_story() -> None:
    """Some carriers give a page's text as one line, date, credit and all."""
    text = (
        "Gotland Courier. July 19, 2022 / 02:25 PM IST. A visit to the islands in August is planned by the minister, "
        "two people familiar with the plan said"
    )
    found = read(text, title="Minister plans visit", published="2022-07-19")
    assert found.article.text == text
    assert [credit.name for credit in found.article.credits] == ["Gotland Courier"]


def test_a_given_title_is_not_read_as_text() -> None:
    """The headline that the carrier gives is found on the page and kept out of the body."""
    found = read_file("quake.txt", title="Quake Toll Rises to 41 in Ridge Province")
    assert found.article.title == "Quake Toll Rises to 41 in Ridge Province"
    assert found.article.text.startswith("MANILA:")


LISTED = """Umbra Envoy May Fly to Turku
Sahara Monitor
Nov. 2, 2021 | 4 minute read

The ferry company Norlink said on Monday that it would sell its last two ships before the end of the winter season.

The buyer has not been named. Dock workers in Turku said that they had been told nothing about the sale at all.

RELATED | Ferry fares to rise

More from Shipping
Icebreaker Order Delayed
The yard blamed late steel for a delay of… reports Sahara Monitor (Northwire) The first of two icebreakers will be
Pilots Call Off Strike
Fog Shuts Three Harbours
Passengers slept in the terminal while the

Older Post
Tram line opens

Newer Post
Bridge closes
"""


def test_a_list_without_empty_lines_is_titles_and_their_texts() -> None:
    """Each teaser keeps its own text, credits and cut, and stands under the section its label names."""
    found = read(LISTED)
    assert (found.article.title, found.article.reading_minutes) == ("Umbra Envoy May Fly to Turku", 4)
    assert [(piece.title, piece.credit, piece.truncated) for piece in of_kind(found, "latest")] == [
        ("Icebreaker Order Delayed", "Sahara Monitor; Northwire", True),
        ("Pilots Call Off Strike", None, False),
        ("Fog Shuts Three Harbours", None, True),
    ]
    assert {piece.section for piece in of_kind(found, "latest")} == {"Shipping"}
    assert [of_kind(found, kind)[0].title for kind in ("also_read", "previous", "next")] == [
        "Ferry fares to rise",
        "Tram line opens",
        "Bridge closes",
    ]


def test_a_label_that_names_a_section_gives_it() -> None:
    """ "Top Stories" is the name of a list; "Recent Stories" says no more than that there is one."""
    sections = [
        {piece.section for piece in of_kind(read(LISTED.replace("More from Shipping", label)), "latest")}
        for label in ("Top Stories", "Recent Stories")
    ]
    assert sections == [{"Top Stories"}, {None}]


def test_a_row_of_sections_is_no_headline() -> None:
    """The menu stands above, in capitals like a title; the headline is in small letters."""
    story = "The council of Turku will rent its chamber for the talks on Sunday, its deputy mayor told the Archipelago Post."
    page = f"Archipelago Post\nNews | Ships | Ports | Jobs\n\n9 October 2025\n\nTurku rents a room for talks\n\n{story}\n\n{story}"
    assert read(page).article.title == "Turku rents a room for talks"
