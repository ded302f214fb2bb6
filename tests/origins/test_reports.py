"""A page that names an outlet is tied to that outlet's page on the same matter, and inherits its origin."""

from __future__ import annotations

from tests.origins.sayings import said
from tests.stories.factories import page

from reportedly.model.reading import Reading
from reportedly.model.statement import Basis
from reportedly.origins import trace

CLOSES = "the harbour board will close the northern ferry terminal in June"
BUYS = "two electric ferries have been ordered from a yard at Gdansk"


def herald(name: str, published: str, content: str, who: str) -> Reading:
    sources = (said(1, who, Basis.ANONYMOUS, None, content),)
    text = f"Bergen. {content[0].upper()}{content[1:]}, {who} told the Herald."
    return page(name, published, sources=sources, outlet="Herald", text=text)


def relay(name: str, published: str, content: str) -> Reading:
    cited = said(1, "the Herald", Basis.OUTLET, "Herald", content)
    return page(name, published, sources=(cited,), text=f"{name} has read in the Herald that {content}.")


def test_of_several_pages_of_an_outlet_the_one_that_tells_it_is_meant():
    pages = [
        herald("H1", "2025-05-01", CLOSES, "a member of the board"),
        herald("H2", "2025-05-01", BUYS, "a shipping agent"),
        relay("R", "2025-05-02", CLOSES),
    ]
    traced = trace(pages)
    assert traced.relays["R"] == ("H1",)
    assert traced.roots["R", "a1"].name == "a member of the board, to the Herald"
    assert traced.roots["R", "a1"].key == traced.roots["H1", "a1"].key


def test_a_page_that_came_out_later_is_not_the_report_passed_on():
    traced = trace([relay("R", "2025-05-02", CLOSES), herald("H", "2025-05-09", CLOSES, "a member of the board")])
    assert traced.relays["R"] == ("Herald",)
    assert traced.roots["R", "a1"].name == "Herald"


def test_an_outlets_page_about_something_else_is_not_the_report_passed_on():
    traced = trace([herald("H", "2025-05-01", BUYS, "a shipping agent"), relay("R", "2025-05-02", CLOSES)])
    assert traced.relays["R"] == ("Herald",)


def test_whom_an_unseen_outlet_had_it_from_may_be_known_from_a_third_page():
    sources = (
        said(1, "the Herald", Basis.OUTLET, "Herald", CLOSES),
        said(2, "two officials", Basis.ANONYMOUS, None, CLOSES, outer="a1"),
    )
    third = page("T", "2025-05-02", sources=sources, text="The third page tells more of it, by its own pen.")
    traced = trace([relay("R", "2025-05-02", CLOSES), third])
    assert traced.roots["R", "a1"].key == traced.roots["T", "a2"].key
    assert "Herald (cited, not seen)" in traced.roots["T", "a2"].reached_through


def test_what_the_outlet_told_of_another_matter_is_not_inherited():
    sources = (
        said(1, "the Herald", Basis.OUTLET, "Herald", BUYS),
        said(2, "two officials", Basis.ANONYMOUS, None, BUYS, outer="a1"),
    )
    third = page("T", "2025-05-02", sources=sources, text="The third page tells of ferries, by its own pen.")
    traced = trace([relay("R", "2025-05-02", CLOSES), third])
    assert traced.roots["R", "a1"].name == "Herald"


def test_two_outlets_that_cite_each_other_end_somewhere():
    def cites(name: str, outlet: str, other: str) -> Reading:
        cited = said(1, f"the {other}", Basis.OUTLET, other, CLOSES)
        return page(name, "2025-05-01", sources=(cited,), outlet=outlet, text=f"{outlet}: {CLOSES}, says {other}.")

    traced = trace([cites("A", "Herald", "Courier"), cites("B", "Courier", "Herald")])
    assert {root.name for root in traced.roots.values()} <= {"Herald", "Courier"}
