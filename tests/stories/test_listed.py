"""What the user's entity file says wins over what is read."""

from __future__ import annotations

from msgspec.structs import replace
from tests.stories.factories import meeting, page, source

from reportedly.model.entities import EntityFile, EntityKind, KnownEntity
from reportedly.model.statement import Basis
from reportedly.origins import trace
from reportedly.stories.claims.alignment import align
from reportedly.stories.listed import listed, renamed

TORVALD = KnownEntity("Signe Torvald", EntityKind.PERSON, ("Signy Thorvald", "The Heron"), "Halvline")
KASK = KnownEntity("Ilmar Kask", EntityKind.PERSON, ("Kask",), "Eestiway")
FILE = EntityFile((TORVALD, KASK))


def test_an_empty_file_changes_nothing() -> None:
    read = page("p1", "2025-05-01", meeting())
    assert listed(read, EntityFile()) is read


def test_the_other_names_of_an_entity_are_one_entity_across_pages() -> None:
    pages = [
        page("p1", "2025-05-01", meeting()),
        page("p2", "2025-05-02", meeting(who=("Signy Thorvald", "Kask")), affiliations={}),
    ]
    assert len(align(pages, {})) == 2
    (claim,) = align([listed(each, FILE) for each in pages], {})
    assert {telling.page for telling in claim.tellings} == {"p1", "p2"}


def test_names_differ_by_capitals_accents_hyphens_and_the_article_only() -> None:
    assert FILE.name_of("the heron") == "Signe Torvald"
    assert FILE.name_of("Signé-Torvald") == "Signe Torvald"
    assert FILE.name_of("Heron Island") == "Heron Island"


def test_words_of_the_page_that_were_read_as_nobody_are_a_listed_name() -> None:
    event = meeting(who=())
    (party,) = meeting(who=("the Heron",)).participants
    read = page("p1", "2025-05-01", replace(event, participants=(replace(party, entity=None),)))
    (event,) = listed(read, FILE).events
    assert event.participants[0].entity == "Signe Torvald"


def test_two_names_of_one_entity_in_one_role_are_one() -> None:
    (party, _) = meeting().participants
    event = replace(meeting(), participants=(replace(party, entity=("Signe Torvald", "The Heron")),))
    (found,) = listed(page("p1", "2025-05-01", event), FILE).events
    assert found.participants[0].entity == "Signe Torvald"


def test_who_is_said_to_speak_for_a_body_is_of_its_family() -> None:
    said = source(1, "Marit Olsen", Basis.PERSON, "Marit Olsen")
    read = page("p1", "2025-05-01", meeting("a1"), sources=(said,), affiliations={})
    assert trace([read]).roots["p1", "a1"].family == "Marit Olsen"
    file = EntityFile((KnownEntity("Marit Olsen", EntityKind.PERSON, (), "Halvline"),))
    seen = listed(read, file)
    assert trace([seen], file.names).roots["p1", "a1"].family == "Halvline"
    assert seen.affiliations == {"Marit Olsen": "Halvline"}


def test_the_file_wins_over_a_page_that_ties_somebody_to_another_body() -> None:
    said = source(1, "Marit Olsen", Basis.PERSON, "Marit Olsen", affiliation="Eestiway")
    read = page("p1", "2025-05-01", meeting("a1"), sources=(said,), affiliations={"Marit Olsen": "Eestiway"})
    file = EntityFile((KnownEntity("Marit Olsen", None, (), "Halvline"),))
    seen = listed(read, file)
    assert seen.affiliations == {"Marit Olsen": "Halvline"}
    assert seen.attributions[0].source.affiliation == "Halvline"


def test_whom_an_unnamed_source_belongs_to_is_called_by_its_one_name() -> None:
    said = source(1, "an official", Basis.ANONYMOUS, affiliation="Halv Line")
    file = EntityFile((KnownEntity("Halvline", EntityKind.ORGANISATION, ("Halv Line",), "Nordbond"),))
    seen = listed(page("p1", "2025-05-01", sources=(said,), affiliations={}), file)
    assert seen.attributions[0].source.affiliation == "Nordbond"


def test_a_source_is_what_the_file_says_it_is() -> None:
    file = EntityFile((KnownEntity("Lighthouse", EntityKind.ORGANISATION), KnownEntity("Reef", EntityKind.OUTLET)))
    said = (source(1, "Lighthouse", Basis.OUTLET, "Lighthouse"), source(2, "Reef", Basis.ORGANISATION, "Reef"))
    seen = listed(page("p1", "2025-05-01", sources=said), file)
    assert [each.source.basis for each in seen.attributions] == [Basis.ORGANISATION, Basis.OUTLET]


def test_a_document_stays_a_document_whoever_wrote_it() -> None:
    said = source(1, "a letter by Torvald", Basis.DOCUMENT, "The Heron")
    (found,) = listed(page("p1", "2025-05-01", sources=(said,)), FILE).attributions
    assert (found.source.entity, found.source.basis) == ("Signe Torvald", Basis.DOCUMENT)


def test_an_outlet_that_speaks_for_a_state_speaks_with_its_voice() -> None:
    file = EntityFile((KnownEntity("Baltic Star", EntityKind.OUTLET, ("Baltijas Star",), "Latvia"),))
    read = listed(page("p1", "2025-05-01", outlet="Baltijas Star"), file)
    root = trace([read], file.names).roots["p1", "article"]
    assert (root.name, root.family, root.speaker) == ("Baltic Star", "Latvia", "Latvia")


def test_two_listed_entities_are_two_even_where_one_name_is_part_of_the_other() -> None:
    pages = [
        page("p1", "2025-05-01", meeting(who=("Ada Holm", "Ilmar Kask")), affiliations={}),
        page("p2", "2025-05-02", meeting(who=("Ada Holm Berg", "Ilmar Kask")), affiliations={}),
    ]
    assert len(align(pages, {})) == 1
    assert len(align(pages, {}, frozenset({"Ada Holm", "Ada Holm Berg"}))) == 2


def test_a_listed_surname_stands_for_nobody_else() -> None:
    said = (
        source(1, "Ada Holm", Basis.PERSON, "Ada Holm"),
        source(2, "Ada Maria Holm", Basis.PERSON, "Ada Maria Holm"),
    )
    read = page("p1", "2025-05-01", sources=said, affiliations={})
    assert trace([read]).roots["p1", "a1"].name == "Ada Maria Holm"
    assert trace([read], frozenset({"Ada Holm", "Ada Maria Holm"})).roots["p1", "a1"].name == "Ada Holm"


def test_a_question_may_name_an_entity_by_any_of_its_names() -> None:
    assert renamed("Will the Heron's deputy meet Kask?", FILE) == (
        "Will Signe Torvald's deputy meet Ilmar Kask?",
        (TORVALD, KASK),
    )


def test_a_single_listed_word_counts_in_a_question_only_with_a_capital() -> None:
    file = EntityFile((KnownEntity("Ada Will", None, ("Will",)),))
    assert renamed("Who will resign?", file) == ("Who will resign?", ())
