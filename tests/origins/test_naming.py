"""One name for each person and body, and whom they speak for."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.origins.sayings import said
from tests.stories.factories import page

from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis, PartKind, Place
from reportedly.model.tracing import Root
from reportedly.origins import trace
from reportedly.origins.parties import learn, owner_of
from reportedly.origins.people import full_names, holders, relatives

TEXT = "Ada Berg came to Bergen. Her office and the foreign ministry spoke of it, and so did others there."


def a_page(*sources: Attribution, name: str = "A", affiliations: dict[str, str] | None = None) -> Reading:
    return page(name, "2025-05-01", sources=sources, text=TEXT, affiliations=affiliations or {})


def roots(*sources: Attribution, affiliations: dict[str, str] | None = None) -> list[Root]:
    traced = trace([a_page(*sources, affiliations=affiliations)]).roots
    return [traced["A", each.id] for each in sources]


def test_a_shorter_form_of_a_name_is_the_same_person():
    first, second = roots(
        said(1, "Ada Maria Berg", Basis.PERSON, "Ada Maria Berg"), said(2, "Ada Berg", Basis.PERSON, "Ada Berg")
    )
    assert first.key == second.key and second.name == "Ada Maria Berg"


def test_a_surname_that_comes_first_is_the_one_persons_whose_name_begins_with_it():
    first, second = roots(said(1, "Zhen Minglu", Basis.OFFICIAL, "Zhen Minglu"), said(2, "Zhen", Basis.PERSON, "Zhen"))
    assert first.name == second.name == "Zhen Minglu"


def test_the_first_word_of_two_names_or_of_a_state_is_nobodys():
    people = [said(1, "Zhen Minglu", Basis.OFFICIAL, "Zhen Minglu"), said(2, "Zhen Gaoli", Basis.PERSON, "Zhen Gaoli")]
    assert "Zhen" not in full_names([a_page(*people)])
    assert "Jordan" not in full_names([a_page(said(1, "Jordan Holm", Basis.PERSON, "Jordan Holm"))])
    assert "Norway" not in full_names([a_page(said(1, "Times of Norway", Basis.OUTLET, "Times of Norway"))])


def test_she_is_the_wife_who_spoke_before_and_not_her_husband():
    wife, she = roots(
        said(1, "his wife", Basis.PERSON, affiliation="Jan Holm"), said(2, "she", Basis.PERSON, "Jan Holm")
    )
    assert she.name == wife.name != "Jan Holm"


def test_he_is_the_husband_of_whom_it_was_told():
    wife, he = roots(said(1, "his wife", Basis.PERSON, affiliation="Jan Holm"), said(2, "he", Basis.PERSON, "Jan Holm"))
    assert he.name == "Jan Holm" != wife.name


def test_a_body_whose_name_has_its_place_is_not_called_after_it_twice():
    (police,) = roots(said(1, "Orsund county police", Basis.ORGANISATION, affiliation="Orsund county"))
    assert police.name == "Orsund county police"


def test_a_surname_of_two_people_is_nobody_in_particular():
    pages = [a_page(said(1, "Ada Berg", Basis.PERSON, "Ada Berg"), said(2, "Jon Berg", Basis.PERSON, "Jon Berg"))]
    assert "Berg" not in full_names(pages)


def test_a_surname_is_that_of_the_one_whom_the_pages_name_far_more_often():
    often = [said(number, "Ada Berg", Basis.PERSON, "Ada Berg") for number in range(1, 9)]
    pages = [a_page(*often, said(9, "Jon Berg", Basis.PERSON, "Jon Berg"))]
    names = full_names(pages)
    assert names["Berg"] == "Ada Berg" and "Jon Berg" not in names


@pytest.mark.parametrize("title", ["Gov", "Gov.", "Mayor", "Prime Minister", "Dr."])
def test_a_title_is_no_part_of_a_name(title: str):
    first, second = roots(
        said(1, f"{title} Ada Berg", Basis.OFFICIAL, f"{title} Ada Berg"), said(2, "Ada Berg", Basis.PERSON, "Ada Berg")
    )
    assert first.key == second.key


@pytest.mark.parametrize("words", ["the governor", "the island's governor", "Norland's governor"])
def test_an_office_is_the_one_who_holds_it(words: str):
    first, second = roots(
        said(1, "Governor Ada Berg", Basis.OFFICIAL, "Ada Berg"), said(2, words, Basis.OFFICIAL, None)
    )
    assert first.key == second.key


def test_an_office_that_two_people_hold_is_nobodys():
    pages = [
        a_page(said(1, "Mayor Ada Berg", Basis.OFFICIAL, "Ada Berg"), said(2, "Mayor Jon Ek", Basis.OFFICIAL, "Jon Ek"))
    ]
    assert holders(pages) == {}


def test_her_office_is_the_office_of_the_one_named_before():
    office = said(1, "Her office", Basis.ORGANISATION, None)
    at = TEXT.index("Her office")
    office = replace(office, source=replace(office.source, spans=((at, at + 10),)))
    (root,) = roots(office, affiliations={"Ada Berg": "Norland"})
    assert (root.name, root.family) == ("Ada Berg's office", "Norland")


def test_an_office_named_with_its_holder_s_title_is_his_and_it_is_the_office():
    """ "Prime Minister Ada Berg's office said. It added": both times she speaks, and so her state."""
    office = said(1, "Prime Minister Ada Berg's office", Basis.ORGANISATION, None)
    it = said(2, "it", Basis.ORGANISATION, None)
    it = replace(it, source=replace(it.source, spans=((60, 62),)))
    first, second = roots(office, it, affiliations={"Ada Berg": "Norland"})
    assert first.family == second.family == "Norland"
    assert first.name == second.name == "Ada Berg's office"


def test_his_wife_is_she_who_is_named_as_that_elsewhere():
    named = a_page(said(1, "Jon Holm's wife, Ada Holm", Basis.PERSON, "Ada Holm", affiliation="Jon Holm"), name="N")
    unnamed = a_page(said(1, "his wife", Basis.PERSON, None, affiliation="Jon Holm"))
    assert relatives([named, unnamed]) == {("Jon Holm", "wife"): "Ada Holm", ("", "wife"): "Ada Holm"}
    assert trace([named, unnamed]).roots["A", "a1"].name == "Ada Holm"


def test_two_ministries_of_one_name_stay_apart():
    first, second = roots(
        said(1, "Norland's foreign ministry", Basis.ORGANISATION, "foreign ministry"),
        said(2, "Sarvan's foreign ministry", Basis.ORGANISATION, "foreign ministry"),
    )
    assert (first.name, second.name) == ("foreign ministry of Norland", "foreign ministry of Sarvan")
    assert first.key != second.key and first.family != second.family


def test_a_ministry_has_one_name_however_it_is_called():
    first, second = roots(
        said(1, "the Ministry of Foreign Affairs", Basis.ORGANISATION, None, affiliation="Norway"),
        said(2, "the Foreign Ministry", Basis.ORGANISATION, "Foreign Ministry", affiliation="Norway"),
    )
    assert first.key == second.key and first.name == "foreign ministry of Norway"


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("Norland's foreign ministry", "Norland"),
        ("the Harbour Union's lawyers", "Harbour Union"),
        ("Norland's hills", None),
        ("the foreign ministry", None),
    ],
)
def test_whose_body_a_source_is(words: str, owner: str | None):
    assert owner_of(words) == owner


def test_officials_of_an_unknown_state_speak_for_it():
    (root,) = roots(said(1, "Norland's officials", Basis.ANONYMOUS, None))
    assert root.family == "Norland" and not root.unnamed


def test_a_chief_executive_without_more_is_of_the_company_that_spoke_before():
    company = said(1, "Norrvik Paper", Basis.ORGANISATION, "Norrvik Paper")
    chief = said(2, "Chief executive Bo Lie", Basis.PERSON, "Bo Lie")
    assert learn([a_page(company, chief)]) == {"Bo Lie": "Norrvik Paper"}


def test_a_chief_executive_is_not_of_the_authority_that_spoke_before():
    authority = said(1, "the Shipping Authority", Basis.ORGANISATION, "Shipping Authority")
    chief = said(2, "Chief executive Bo Lie", Basis.PERSON, "Bo Lie")
    assert learn([a_page(authority, chief)]) == {}


def test_who_speaks_for_a_minister_speaks_for_her_state():
    pages = [a_page(affiliations={"Eva Rask": "Ada Berg", "Ada Berg": "Norway"})]
    assert learn(pages) == {"Eva Rask": "Norway", "Ada Berg": "Norway"}


def test_what_is_no_name_is_nobodys_party():
    assert learn([a_page(affiliations={"Ada Berg": "At least 40 people"})]) == {}


def test_the_agency_that_a_page_does_not_name_is_nobody():
    (root,) = roots(said(1, "the agency", Basis.OUTLET, "Nordvane II"))
    assert root.basis is Basis.UNATTRIBUTED


def test_what_a_ministry_publishes_on_its_own_site_it_says_itself():
    reading = a_page()
    reading = replace(reading, article=replace(reading.article, url="https://mfa.gov.pl/news/1", outlet="mfa.gov.pl"))
    traced = trace([reading])
    assert traced.roots["A", "article"].speaker == "Poland"
    assert [root.family for root in traced.behind["A"]] == ["Poland"]


def test_a_wife_of_nobody_named_is_the_only_one_in_the_story():
    named = a_page(said(1, "Jon Holm's wife, Ada Holm", Basis.PERSON, "Ada Holm", affiliation="Jon Holm"), name="N")
    assert trace([named, a_page(said(1, "his wife", Basis.PERSON, None))]).roots["A", "a1"].name == "Ada Holm"


def test_a_lawyer_of_nobody_named_may_be_the_other_sides():
    named = a_page(said(1, "Jon Holm's lawyer, Eva Rask", Basis.PERSON, "Eva Rask", affiliation="Jon Holm"), name="N")
    assert trace([named, a_page(said(1, "a lawyer", Basis.PERSON, None))]).roots["A", "a1"].name == "a lawyer"


def test_the_sources_of_a_paper_spoke_to_it_and_not_for_it():
    (root,) = roots(said(1, "sources of the Gotland Courier", Basis.ANONYMOUS, None, affiliation="Gotland Courier"))
    assert (root.told_to, root.unnamed, root.speaker) == ("Gotland Courier", True, None)
    assert root.name == "sources, to the Gotland Courier"


def test_a_ministry_of_nowhere_is_not_of_itself():
    (root,) = roots(said(1, "the interior ministry", Basis.ORGANISATION, "interior ministry"))
    assert root.name == "interior ministry"


def test_a_deputy_is_not_the_one_he_stands_in_for():
    first, second = roots(
        said(1, "Lt. Gov. Ada Berg", Basis.OFFICIAL, "Ada Berg"), said(2, "the governor", Basis.OFFICIAL, None)
    )
    assert first.key != second.key


def test_the_president_of_another_state_is_another():
    sources = (
        said(1, "President Ada Berg", Basis.OFFICIAL, "Ada Berg"),
        said(2, "Sweden's president", Basis.OFFICIAL, None),
    )
    first, second = roots(*sources, affiliations={"Ada Berg": "Norway"})
    assert first.key != second.key


def test_a_president_with_a_capital_is_not_of_the_company_that_spoke_before():
    company = said(1, "Norrvik Paper", Basis.ORGANISATION, "Norrvik Paper")
    president = said(2, "President Ada Berg", Basis.OFFICIAL, "Ada Berg")
    assert learn([a_page(company, president)]) == {}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("an updated Interior Ministry toll issued on Saturday", "interior ministry"),
        ("a new toll by the Ministry of Interior", "interior ministry"),
        ("a statement which Orsund County put on its website", "Orsund County"),
        ("a news release of Orsund County early Monday", "Orsund County"),
        ("the Board of Harbours report of May 12", "Board of Harbours"),
        ("Norway's statement", "Norway"),
        ("a report of September", "a report of September"),
        ("a provisional report", "a provisional report"),
    ],
)
def test_a_count_or_statement_is_its_bodys(words: str, name: str):
    (root,) = roots(said(1, words, Basis.DOCUMENT))
    assert root.name == name


def quake(name: str, dateline: str, *places: tuple[str, str]) -> Reading:
    """A page from somewhere on which the interior ministry speaks, with the places that it names and their states."""
    text = f"{dateline} (Agency) -- Forty died, the interior ministry said. {' '.join(place for place, _ in places)}"
    found = [
        Place(place, place, code, 0.0, 0.0, PartKind.BODY, (text.rfind(place), text.rfind(place) + len(place)))
        for place, code in places
    ]
    ministry = said(1, "the interior ministry", Basis.ORGANISATION)
    return replace(page(name, "2025-05-01", text=text, sources=(ministry,)), places=tuple(found))


def test_a_ministry_at_home_is_of_the_state_that_is_told_of_and_not_of_the_dateline():
    from_afar = quake("A", "Amman", ("Amman", "JO"), ("Tallinn", "EE"))
    from_afar = replace(from_afar, places=(replace(from_afar.places[0], span=(0, 5)), *from_afar.places[1:]))
    nowhere = quake("B", "AGENCY")
    traced = trace([from_afar, nowhere]).roots
    assert {traced[each, "a1"].name for each in ("A", "B")} == {"interior ministry of Estonia"}
    assert traced["A", "a1"].key == traced["B", "a1"].key


def test_the_ministries_of_two_states_take_no_third_to_themselves():
    pages = [quake("A", "X", ("Tallinn", "EE")), quake("B", "X", ("Bergen", "NO")), quake("C", "AGENCY")]
    assert trace(pages).roots["C", "a1"].name == "interior ministry"
