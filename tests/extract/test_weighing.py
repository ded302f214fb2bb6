"""What the carrier says against what the page says."""

from __future__ import annotations

import pytest

from reportedly.model.page import Form

from .conftest import read, read_file

STORY = "The harbour was shut on Friday after a storm that had raged for two days, the authority said in a statement."


def _dated(line: str = "", **given: str | None) -> tuple[str | None, str | None, tuple[str, ...]]:
    article = read(f"Harbour Shut After Storm\n{line}\n\n{STORY}\n", **given).article
    return article.published, article.published_basis, article.doubts


def test_a_given_date_wins() -> None:
    """The carrier's date is kept where it can be read."""
    assert _dated("14 March 2025", published="2025-03-14") == ("2025-03-14", "given with the page", ())


def test_a_given_date_that_cannot_be_read_is_doubted() -> None:
    """Then the page's own date stands in."""
    published, basis, doubts = _dated("14 March 2025", published="last spring")
    assert (published, basis) == ("2025-03-14", "date line of the page")
    assert len(doubts) == 1 and "last spring" in doubts[0]


def test_dates_more_than_two_days_apart_are_doubted() -> None:
    """A scraper's stamp may be a year late."""
    published, _, doubts = _dated("14 March 2025", published="2025-11-02")
    assert published == "2025-11-02"
    assert len(doubts) == 1 and "disagree" in doubts[0] and "2025-03-14" in doubts[0]
    assert _dated("14 March 2025", published="2025-03-16")[2] == ()


def test_the_address_may_date_a_page() -> None:
    """Many addresses hold the day; some only the month, which is doubted."""
    url = "https://skerrypost.example/2025/03/14/harbour"
    assert _dated(url=url) == ("2025-03-14", "address of the page", ())
    assert _dated(url="https://skerrypost.example/2025/mar/14/harbour")[0] == "2025-03-14"
    published, basis, doubts = _dated(url="https://skerrypost.example/2025/03/harbour")
    assert (published, basis) == ("2025-03", "address of the page")
    assert doubts == ("only the month of publication is known",)


def test_a_day_on_the_page_fills_in_a_given_month() -> None:
    """The finer date that says the same stands."""
    assert _dated("14 March 2025", published="2025-03")[:2] == ("2025-03-14", "date line of the page")


def test_no_date_anywhere_is_said() -> None:
    """An undated page is read, and its lack of a date is no secret."""
    published, basis, doubts = _dated()
    assert (published, basis) == (None, None)
    assert doubts == ("no date is given anywhere on the page or with it",)


def test_a_date_in_the_future_is_doubted() -> None:
    """No page is captured before it is published."""
    published, _, doubts = _dated("14 March 2027")
    assert published == "2027-03-14"
    assert len(doubts) == 1 and "after the page was captured" in doubts[0]


def test_day_and_month_are_settled_by_the_address_or_doubted() -> None:
    """10/09/2024 is settled by what else dates the page."""
    url = "https://skerrypost.example/2024/10/09/harbour"
    assert _dated("10/09/2024", url=url) == ("2024-10-09", "date line of the page", ())
    published, _, doubts = _dated("10/09/2024")
    assert published == "2024-09-10" and len(doubts) == 1 and "2024-10-09" in doubts[0]
    assert _dated("02/11/2024", captured="2024-03-01T00:00:00Z")[0] == "2024-02-11"


def test_hours_ago_are_counted_back_and_doubted() -> None:
    """ "2 hours ago" says when only together with the capture."""
    published, basis, doubts = _dated("2 hours ago", captured="2025-03-14T12:00:00Z")
    assert (published, basis) == ("2025-03-14", "date line of the page")
    assert len(doubts) == 1 and "2 hours ago" in doubts[0]


def test_an_update_alone_is_doubted_as_the_date_of_publication() -> None:
    """The update is the latest day it may have appeared."""
    published, _, doubts = _dated("Updated: 14 March 2025")
    assert published == "2025-03-14"
    assert doubts == ("the page gives the date of an update only",)


def test_a_dateline_dates_an_undated_page() -> None:
    """The reporter's own day, its year taken from the capture."""
    text = "Harbour Shut\n\nTURKU, March 14 (Northwire) - " + STORY
    article = read(text, captured="2025-04-01T00:00:00Z").article
    assert (article.published, article.published_basis) == ("2025-03-14", "dateline of the story")
    assert len(article.doubts) == 1 and "no year" in article.doubts[0]


def test_a_dateline_of_a_day_after_the_page_came_out_is_of_another_year() -> None:
    """A page of March that begins "Oct 6" was written in an October before, nobody says which."""
    text = "Harbour Shut\n\nTURKU, Oct 6 (Northwire) - " + STORY
    article = read(text, published="2026-03-02", captured="2026-12-01T00:00:00Z").article
    assert article.doubts == ()
    assert article.other_dates == ()


def test_the_outlet_is_given_named_credited_or_the_host() -> None:
    """An outlet is never made up."""
    assert read_file("ferry.html", outlet="Islands Today").article.outlet == "Islands Today"
    assert read_file("ferry.html").article.outlet == "Skerry Post"
    assert read(STORY, url="https://www.islands.example/a").article.outlet == "islands.example"
    assert read(STORY).article.outlet is None


def test_whom_material_is_from_is_not_whose_page_it_is() -> None:
    """ "With inputs from" and "Source:" name somebody else."""
    for line in ("With inputs from Gotland Courier", "Source: Gotland Courier", "(Gotland Courier)"):
        article = read(f"Harbour Shut\n\n{STORY}\n\n{line}\n").article
        assert [credit.name for credit in article.credits] == ["Gotland Courier"]
        assert article.outlet is None


def test_a_body_is_kept_to_the_character() -> None:
    """Spans are offsets into exactly the body that was handed over."""
    body = "TURKU (Northwire) \u2014 The harbour\u00a0was shut.\r\n\r\nIt  opens on Monday. (Northwire)\n"
    found = read(body, Form.BODY, title="Harbour shut", published="2025-03-14", outlet="Skerry Post")
    article = found.article
    assert article.text == body
    assert (article.title, article.published, article.outlet) == ("Harbour shut", "2025-03-14", "Skerry Post")
    assert [credit.name for credit in article.credits] == ["Northwire"]
    assert found.furniture == ()


@pytest.mark.parametrize("unset", ["0001-01-01T00:00:00Z", "1970-01-01", "9999-12-31"])
def test_a_field_that_nobody_filled_dates_no_page(unset: str) -> None:
    published, _, doubts = _dated(published=unset)
    assert published is None
    assert any("cannot be read" in doubt for doubt in doubts)


def test_a_broken_address_loses_no_page() -> None:
    published, _, _ = _dated(published="2025-05-01", url="https://[::1")
    assert published == "2025-05-01"


def _others(line: str = "", opening: str = "", **given: str | None) -> tuple[str, ...]:
    return read(f"Harbour Shut After Storm\n{line}\n\n{opening}{STORY}\n", **given).article.other_dates


def test_a_sure_date_has_no_others() -> None:
    """Nor has one that the page gives twice."""
    assert _others("14 March 2025") == ()
    assert _others("14 March 2025", published="2025-03-15") == ()


def test_other_stamps_are_kept_beside_the_one_chosen() -> None:
    """A crawler's day stands on some pages instead of their own."""
    assert _others("22 November 2025", published="2025-03-14") == ("2025-11-22",)
    assert _others("22 November 2025", url="https://skerrypost.example/2025/03/14/harbour") == ("2025-03-14",)


def test_day_and_month_the_other_way_round_are_another_date() -> None:
    """10/09 is September in Leeds and October in Boston."""
    assert _others("10/09/2024") == ("2024-10-09",)


def test_a_date_without_its_year_may_be_of_several_unless_it_names_the_day_of_the_week() -> None:
    """14 March was a Friday in 2025."""
    assert len(_others("Published 14 March", captured="2026-11-25T00:00:00Z")) > 2
    published, _, doubts = _dated("Published Friday, 14 March", captured="2026-11-25T00:00:00Z")
    assert published == "2025-03-14"
    assert len(doubts) == 1
    assert _others("Published Friday, 14 March", captured="2026-11-25T00:00:00Z") == ()


def test_an_update_some_hours_ago_leaves_a_date_line_what_it_is() -> None:
    """The day that the line names is the day."""
    published, basis, doubts = _dated("Published 14 Mar 2025 · 19:42 GMT · Updated 2 hrs ago", captured="2025-03-15")
    assert (published, basis, doubts) == ("2025-03-14T19:42Z", "date line of the page", ())
