"""Whom a short name means, and where a name begins and ends."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.language.trimming import trimmed
from reportedly.model.article import Article
from reportedly.model.document import ParsedPart


def called(text: str) -> list[tuple[str, object, str]]:
    """The words of each mention of a page, whom they mean, and what kind that is."""
    (document,) = parse([Article(id="page", text=text, language="en", published="2025-03-14")])
    (part,) = document.parts
    return [(" ".join(part.words[each.first : each.last]), each.entity, each.kind) for each in part.mentions]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister of Information Omar al-Temri resigned on Monday.", "Omar al-Temri"),
        ("Judge Lena Marlow Kessler sent the man to prison on Monday.", "Lena Marlow Kessler"),
        ("The bill was drafted by Senator from Vermont Ernie Kessler.", "Ernie Kessler"),
        ("It was found by study author Hai-Ming Tseng in Turku.", "Hai-Ming Tseng"),
        ("Prosecutor Karin Molloy QC left the court on Monday.", "Karin Molloy"),
        ("Assemblywoman Selma Torvik wrote the bill last year.", "Selma Torvik"),
        ("Sheriff Ann Roe closed the road on Monday.", "Ann Roe"),
        # What stays one name, or outside of it.
        ("The Minister of Defence met Omar Temri on Monday.", "Omar Temri"),
        ("Vice-President Ann Roe left on Monday.", "Ann Roe"),
    ],
)
def test_titles_charges_and_orders_are_no_part_of_a_name(text: str, name: str) -> None:
    assert name in [entity for _, entity, kind in called(text) if kind == "person"]


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("Karl Gallo-Lant tested the glue. Gallo-Lant said that it held.", "Gallo - Lant", "Karl Gallo-Lant"),
        ("Rosa Vela Nunes resigned on Monday. Vela said that she was ill.", "Vela", "Rosa Vela Nunes"),
        ("Ebo Kipsang won in Turku. Kipsang said that he was tired.", "Kipsang", "Ebo Kipsang"),
        # No surname of anybody named.
        ("Ann Marlow Kessler met Kessler's aides. Marlow is a town in the north.", "Marlow", "Marlow"),
        ("Finn Roe Jr. left on Monday. Roe Lines said that it would close.", "Roe Lines", "Roe Lines"),
    ],
)
def test_a_short_name_is_that_of_the_person_named_in_full(text: str, short: str, full: str) -> None:
    assert (short, full) in [(words, entity) for words, entity, _ in called(text)]


@pytest.mark.parametrize("name", ["Hage Geinkob", "Eliud Kipsang", "Birhanu Legess", "Tselane Mokuena"])
def test_who_is_called_by_the_last_of_two_words_and_speaks_is_a_person(name: str) -> None:
    """The recogniser takes names that are strange to it for places or bodies."""
    last = name.split()[1]
    found = called(f'On Monday, {name} won in Turku.\n\n"I am glad", said {last} after the race. {last} ran for hours.')
    assert {(entity, kind) for words, entity, kind in found if last in words} == {(name, "person")}


def test_a_firm_goes_by_its_first_word() -> None:
    found = called("On Monday, Norvik Motors closed its yard.\n\nNorvik said that it was too old.")
    assert {kind for _, entity, kind in found if entity == "Norvik Motors"} == {"organisation"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Department of the Interior said on Monday that the park is closed.", "Department of the Interior"),
        ("The Committee to Protect Lighthouses said on Monday that it would sue.", "Committee to Protect Lighthouses"),
        ("The Secretary of the Interior said on Monday that the park is closed.", None),
        ("The Trade Ministry in Norvik said on Monday that the port is closed.", "Trade Ministry"),
    ],
)
def test_the_name_of_a_body_goes_on_behind_small_words(text: str, name: str | None) -> None:
    bodies = [entity for _, entity, kind in called(text) if kind == "organisation"]
    assert bodies[:1] == ([name] if name else bodies[:1])
    assert name is not None or not any("of the" in str(entity) for entity in bodies)


def test_those_who_are_for_somebody_are_not_he() -> None:
    found = called("On Monday, Team Kipsang was in Turku. Kipsang said that he was tired.")
    assert "Team Kipsang" not in {entity for words, entity, _ in found if words == "Kipsang"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The fee was agreed with Atletico Roncal. Atletico Roncal declined to comment.", "Atletico Roncal"),
        ("Corvane declined to comment. Corvane's takeover of a rival is late.", "Corvane"),
        ("It was late, said Ann Roe, an analyst at Holm & Spey, who left.", "Holm & Spey"),
    ],
)
def test_clubs_and_firms_are_no_persons(text: str, name: str) -> None:
    part = next(parse([Article(id="a", text=text, language="en")])).parts[0]
    assert {each.kind for each in part.mentions if each.entity == name} == {"organisation"}


def test_a_company_may_be_named_by_a_genitive() -> None:
    told = called("Holm's Corp. said it was late. A share of Holm's board left. Wendor's Yards Inc. said so.")
    assert [entity for _, entity, kind in told if kind != "date" and entity is not None][:1] == ["Holm's"]
    assert {entity for words, entity, _ in told if words in ("Holm 's Corp.", "Holm", "Holm 's")} == {"Holm's"}
    assert "Wendor's Yards" in [entity for _, entity, _ in told]
    told = called("Holm's Corp. said it was late. Ada Holm left. Holm said so.")
    assert [entity for words, entity, _ in told if words == "Holm"] == ["Ada Holm"]


def test_a_paper_by_its_short_name_is_the_one_named_before() -> None:
    told = called("The Skerry Argus newspaper reported it. The Argus quoted a clerk.")
    assert [entity for words, entity, _ in told if words == "Argus"] == ["Skerry Argus"]
    told = called("The Argus quoted a clerk. The Skerry Argus newspaper reported it.")
    assert [entity for words, entity, _ in told if words == "Argus"] != ["Skerry Argus"]


@pytest.mark.parametrize(("text", "kind"), [("Harbour Sport", "outlet"), ("Ann Roe", "person")])
def test_an_outlet_understands_what_it_was_told(text: str, kind: str) -> None:
    part = next(parse([Article(id="a", text=f"{text} understands that he may leave.", language="en")])).parts[0]
    assert part.mentions[0].kind == kind


def test_who_is_only_elected_is_called_by_his_name() -> None:
    parted = trimmed(parse_one("President-elect Roe spoke."), (2, 4, "ORG"), [("ORG", 0)] * 6)
    assert parted == (3, 4, "PERSON")
    whole = trimmed(parse_one("Voters elect Roe."), (1, 3, "ORG"), [("ORG", 0)] * 4)
    assert whole == (1, 3, "ORG")


def parse_one(text: str) -> ParsedPart:
    (document,) = parse([Article(id="page", text=text, language="en", published="2025-03-14")])
    return document.parts[0]


def test_a_share_of_the_vote_makes_no_firm_of_who_has_it() -> None:
    text = "Okri conceded. Okri's share of the vote was small."
    part = next(parse([Article(id="a", text=text, language="en")])).parts[0]
    assert {each.kind for each in part.mentions if each.entity == "Okri"} != {"organisation"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Fjell Steel-Norvik Oil deal is near. Norvik Oil said Fjell Steel was glad.",
            ("Fjell Steel", "Norvik Oil"),
        ),
        ("Norvik Steel of Japan bought a mill. Norvik Steel said so.", "Norvik Steel"),
        ("The Harbour Party of Japan met. The Harbour Party said so.", "Harbour Party of Japan"),
    ],
)
def test_two_firms_with_a_hyphen_are_two_and_a_firm_needs_no_state(text: str, names: object) -> None:
    assert called(text)[0][1] == names


def test_two_surnames_are_those_of_whom_the_page_named_with_both() -> None:
    assert called("He met Governor John Mar Lindhout on Monday. Mar Lindhout left.")[-1] == (
        "Mar Lindhout",
        "John Mar Lindhout",
        "person",
    )
