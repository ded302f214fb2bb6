"""A ministry and its spokesman, a state and whoever speaks for it, are one voice where they spoke once."""

from __future__ import annotations

from tests.origins.sayings import said
from tests.stories.factories import page

from reportedly.model.statement import Attribution, Basis, PartKind
from reportedly.model.tracing import Root
from reportedly.origins import trace

BUYS = "two electric ferries have been ordered from a yard at Gdansk"


def roots(*sources: Attribution) -> dict[str, Root]:
    traced = trace([page("A", "2025-05-01", sources=sources, text="A page that lets several speak.")]).roots
    return {each.id: traced["A", each.id] for each in sources}


def spokesman(number: int = 2, as_of: str | None = None) -> Attribution:
    words = "ministry spokesman Jan Holm"
    return said(number, words, Basis.OFFICIAL, "Jan Holm", affiliation="Norway", as_of=as_of)


def test_a_ministry_is_its_spokesman():
    ministry = said(1, "Norway's foreign ministry", Basis.ORGANISATION, "foreign ministry", affiliation="Norway")
    found = roots(ministry, spokesman())
    assert found["a1"].key == found["a2"].key and found["a1"].name == "Jan Holm"


def test_a_state_is_whoever_speaks_for_it():
    found = roots(said(1, "Norway", Basis.ORGANISATION, "Norway", affiliation="Norway"), spokesman())
    assert found["a1"].name == "Jan Holm"


def test_a_ministry_that_spoke_on_another_day_is_another_origin():
    ministry = said(1, "the foreign ministry", Basis.ORGANISATION, None, BUYS, as_of="2025-04-20", affiliation="Norway")
    found = roots(ministry, spokesman(as_of="2025-04-28"))
    assert found["a1"].key != found["a2"].key


def test_another_state_is_another_voice():
    found = roots(said(1, "Sweden", Basis.ORGANISATION, "Sweden", affiliation="Sweden"), spokesman())
    assert found["a1"].name == "Sweden"


def test_of_several_who_speak_for_a_state_it_is_the_one_who_says_the_like():
    ferry = said(2, "spokesman Jan Holm", Basis.OFFICIAL, "Jan Holm", BUYS, affiliation="Norway")
    other = said(3, "spokeswoman Eva Rask", Basis.OFFICIAL, "Eva Rask", "the king is well", affiliation="Norway")
    state = said(1, "Oslo", Basis.ORGANISATION, "Norway", BUYS, affiliation="Norway")
    assert roots(state, ferry, other)["a1"].name == "Jan Holm"
    assert (
        roots(said(1, "Oslo", Basis.ORGANISATION, "Norway", affiliation="Norway"), ferry, other)["a1"].name == "Norway"
    )


def test_a_headline_speaks_for_nobody_in_the_story():
    title = said(2, "spokesman Jan Holm", Basis.OFFICIAL, "Jan Holm", affiliation="Norway", part=PartKind.TITLE)
    found = roots(said(1, "Norway", Basis.ORGANISATION, "Norway", affiliation="Norway"), title)
    assert found["a1"].name == "Norway"


def test_officials_without_more_are_those_whom_the_page_names():
    found = roots(
        said(1, "officials", Basis.ANONYMOUS, None), said(2, "the Coast Guard", Basis.ORGANISATION, "Coast Guard")
    )
    assert found["a1"].key == found["a2"].key


def test_officials_of_a_page_that_names_none_spoke_to_it():
    assert roots(said(1, "officials", Basis.ANONYMOUS, None))["a1"].told_to == "A Post"


def test_the_spokeswoman_is_the_one_told_of_before():
    found = roots(
        said(1, "a spokeswoman for Norrvik", Basis.OFFICIAL, None, affiliation="Norrvik"),
        said(2, "the spokeswoman", Basis.OFFICIAL, None),
    )
    assert found["a1"].key == found["a2"].key


def test_officials_told_of_before_without_their_names_are_not_the_one_named_beside_them():
    unnamed = said(1, "senior officials", Basis.ANONYMOUS, None, BUYS)
    named = said(2, "spokesman Jan Holm", Basis.OFFICIAL, "Jan Holm", "the king is well", affiliation="Norway")
    found = roots(unnamed, named, said(3, "the officials", Basis.ANONYMOUS, None, BUYS))
    assert found["a3"].name != "Jan Holm"
