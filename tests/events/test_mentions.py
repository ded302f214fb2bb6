"""What a page tells to happen: types, roles, places, times, and what a mention is not."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "words", "kind", "roles"),
    [
        ("Novak landed in Oslo on Thursday.", "landed", "visit", [("visitor", "Novak")]),
        ("Novak met Petrov in Riga on Tuesday.", "met", "meeting", [("party", "Novak"), ("party", "Petrov")]),
        ("Novak held talks with Petrov on Tuesday.", "talks", "meeting", [("party", "Novak"), ("party", "Petrov")]),
        (
            "Novak signed a pact with Petrov on Monday.",
            "signed",
            "agreement",
            [("party", "Novak"), ("party", "Petrov")],
        ),
        ("Blake and Petrov spoke by phone on Wednesday.", "spoke", "call", [("party", "Blake"), ("party", "Petrov")]),
        ("Oslo and Riga signed a pact.", "signed", "agreement", [("party", "Oslo"), ("party", "Riga")]),
        (
            "Police arrested two men in Turku.",
            "arrested",
            "court ruling or arrest",
            [("agent", "Police"), ("target", "two men")],
        ),
        (
            "The release of two engineers was postponed.",
            "release",
            "court ruling or arrest",
            [("target", "two engineers")],
        ),
        (
            "Rebels handed over a captive engineer on Monday.",
            "handed over",
            "court ruling or arrest",
            [("agent", "Rebels"), ("target", "a captive engineer")],
        ),
        (
            "The jury found the driver guilty.",
            "found",
            "court ruling or arrest",
            [("agent", "The jury"), ("target", "the driver")],
        ),
        ("Holm will leave office on June 30.", "leave", "appointment or resignation", [("appointee", "Holm")]),
        ("Holm resigned on Wednesday.", "resigned", "appointment or resignation", [("appointee", "Holm")]),
        ("Rebels shelled the port on Tuesday.", "shelled", "attack", [("agent", "Rebels"), ("target", "the port")]),
        (
            "Rebels killed the mayor of Selm on Tuesday.",
            "killed",
            "attack",
            [("agent", "Rebels"), ("target", "the mayor")],
        ),
        ("A landmine explosion closed the road on Tuesday.", "explosion", "attack", []),
        ("The rocket lifted off on Thursday.", "lifted off", "launch or test", [("theme", "The rocket")]),
        (
            "Norlink bought Balticfer last year.",
            "bought",
            "economic transaction or result",
            [("agent", "Norlink"), ("theme", "Balticfer")],
        ),
        (
            "Thousands marched in Warsaw against the law.",
            "marched",
            "protest or strike",
            [("agent", "Thousands"), ("target", "the law")],
        ),
        ("Novak died at home on Monday.", "died", "death", [("victim", "Novak")]),
        (
            "Canada imposed tariffs on steel on Monday.",
            "imposed",
            "sanction or tariff",
            [("agent", "Canada"), ("target", "steel")],
        ),
    ],
)
def test_an_event_has_a_type_and_roles(
    page: Recogniser, text: str, words: str, kind: str, roles: list[tuple[str, str]]
) -> None:
    """Who does what to whom is told by the words around the verb or noun that names it."""
    found = mention(page(text), words)
    assert found.type == kind
    assert [(each.role, each.name) for each in found.participants] == roles


def test_the_passive_turns_the_roles_round(page: Recogniser) -> None:
    """Who is named after "by" did it."""
    found = mention(page("The refinery was bombed by rebels on Monday."), "bombed")
    assert {each.role: each.name for each in found.participants} == {"agent": "rebels", "target": "The refinery"}


@pytest.mark.parametrize(
    "text",
    [
        "The yard met its deadline.",
        "Ferries visit the site every week.",
        "He said that the house has a garden.",
        "Prices are high in Riga.",
        "The death toll is unknown.",
        "In his judgment the house is too dear.",
    ],
)
def test_everyday_senses_are_no_events(page: Recogniser, text: str) -> None:
    """Not every meeting of demands is a meeting."""
    assert page(text).events == ()


def test_one_event_is_one_mention(page: Recogniser) -> None:
    """A verb and its noun that name the same event are told once: "sign a pact", "arrived on a visit"."""
    found = page("Novak arrived in Oslo on a visit on Monday.").events
    assert [each.type for each in found] == ["visit"]


def test_a_visit_for_a_meeting_is_two_events(page: Recogniser) -> None:
    """Who comes for a meeting is a party to it."""
    found = page("Officials spoke of a possible visit by Novak for a meeting with Petrov.").events
    told = {each.type.value: [person.name for person in each.participants] for each in found}
    assert told["visit"] == ["Novak"]
    assert told["meeting"] == ["Novak", "Petrov"]


def test_a_place_belongs_to_its_event_only(page: Recogniser) -> None:
    """Where somebody goes first is not where the next thing happens."""
    text = "Novak flew to Oslo on Monday and signed the contract with Balticfer in Riga on Tuesday."
    found = page(text)
    assert [each.name for each in mention(found, "flew").places] == ["Oslo"]
    assert [each.name for each in mention(found, "signed").places] == ["Riga"]


def test_a_disaster_is_where_it_struck(page: Recogniser) -> None:
    """What an earthquake hits is its place."""
    found = mention(page("An earthquake struck Chile early on Thursday."), "earthquake")
    assert [each.country for each in found.places] == ["CL"]


def test_a_page_without_events_gives_none(page: Recogniser) -> None:
    """An empty body is read without complaint."""
    assert page("").events == ()


def test_a_dateline_does_not_travel(page: Recogniser) -> None:
    """The town a report is sent from is not who arrives."""
    found = mention(page("GENEVA (Northwire) - Novak arrived in Oslo on Monday, the ministry said."), "arrived")
    assert [each.name for each in found.participants] == ["Novak"]


def test_who_stands_before_a_colon_in_a_headline_takes_no_part(page: Recogniser) -> None:
    """The agency tells of the purchase, it does not buy."""
    body = "Norlink will buy Balticfer, Northwire reported on Saturday, citing people familiar with the matter."
    (found,) = [each for each in page(body, "Northwire: Norlink to buy Balticfer").events if each.part == "title"]
    assert {"Balticfer"} <= {each.name for each in found.participants} <= {"Norlink", "Balticfer"}
