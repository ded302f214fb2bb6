"""Where it comes from: copies, chains, and who speaks for whom."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import meeting, page, source

from reportedly.model.statement import Basis, Words
from reportedly.origins import trace
from reportedly.origins.parties import learn

REPORT = (
    "The harbour board of Bergen has put off its vote on the new ferry terminal after two members asked for a fresh count"
    " of the cost. The vote had been set for Tuesday and will now be held in June, the clerk told members in a letter.\n\n"
    "Shipping lines had pressed for an early answer because the summer timetable goes to the printers within days."
)


def test_the_chain_runs_from_the_outlet_to_the_last_source_stated():
    sources = (
        source(1, "Northwire", Basis.OUTLET, "Northwire"),
        source(2, "the Herald", Basis.OUTLET, "Herald", outer="a1"),
        source(3, "two officials", Basis.ANONYMOUS, outer="a2"),
    )
    traced = trace([page("A", "2025-05-01", meeting("a3"), sources=sources)])
    assert traced.chains["A"] == ("A Post", "Northwire", "Herald", "two officials")
    assert traced.relays["A"] == ("Northwire", "Herald")


def test_a_relay_is_tied_to_the_page_of_the_outlet_it_names_where_that_is_kept():
    herald = page("A", "2025-05-01", meeting(), outlet="Herald", text="Torvald may meet Kask in Bergen, a source says.")
    relay = page("B", "2025-05-02", meeting("a1"), sources=(source(1, "the Herald", Basis.OUTLET, "Herald"),))
    assert trace([herald, relay]).relays["B"] == ("A",)


def test_a_copy_speaks_with_the_voice_of_the_page_it_was_taken_from():
    original = page("A", "2025-05-01", meeting(), text=REPORT, outlet="Northwire")
    reprint = page("B", "2025-05-02", meeting(), text=REPORT)
    roots = trace([original, reprint]).roots
    assert roots["B", "article"].key == roots["A", "article"].key


def test_people_speak_for_the_state_or_body_they_are_said_to_belong_to():
    pages = [page("A", "2025-05-01", affiliations={"Dmitri Orlov": "Kremlin", "Ada Berg": "Halvline"})]
    assert learn(pages) == {"Dmitri Orlov": "Russia", "Ada Berg": "Halvline"}


def test_an_outlet_known_by_its_host_is_the_outlet():
    cited = source(1, "Politico", Basis.OUTLET, "Politico")
    roots = trace([page("A", "2025-05-01", meeting("a1"), sources=(cited,), outlet="politico.com")]).roots
    assert roots["A", "a1"].name == roots["A", "article"].name


def test_sources_called_only_the_media_are_hearsay():
    said = source(1, "local media reports", Basis.DOCUMENT)
    root = trace([page("A", "2025-05-01", meeting("a1"), sources=(said,))]).roots["A", "a1"]
    assert root.basis is Basis.UNATTRIBUTED


def test_the_person_is_the_unnamed_source_told_of_before():
    sources = (
        source(1, "a person briefed on the talks", Basis.ANONYMOUS, told="Herald"),
        source(2, "the person", Basis.ANONYMOUS),
        source(3, "he", Basis.PERSON),
    )
    roots = trace([page("A", "2025-05-01", meeting("a1"), sources=sources)]).roots
    assert len({roots["A", each.id].key for each in sources}) == 1


@pytest.mark.parametrize(
    ("words", "basis", "cue", "somebody"),
    [
        ("that", Basis.DOCUMENT, "found", False),
        ("which", Basis.ORGANISATION, "said", False),
        ("it", Basis.ORGANISATION, "said", True),
        ("the controversy", Basis.ORGANISATION, "refused", False),
        ("the system", Basis.ORGANISATION, "promises", False),
        ("PHOTO", Basis.ORGANISATION, "shows", False),
        ("FILE PHOTO", Basis.ORGANISATION, ":", False),
        ("NATO", Basis.ORGANISATION, "shows", True),
        ("the startup", Basis.ORGANISATION, "said", True),
        ("the harbour board", Basis.ORGANISATION, "refused", True),
        ("both governments", Basis.ORGANISATION, "refused", True),
        ("The Halden Concern", Basis.ORGANISATION, "refused", True),
        ("a memo", Basis.DOCUMENT, "found", True),
    ],
)
def test_a_thing_or_a_bare_pronoun_is_no_origin(words: str, basis: Basis, cue: str, somebody: bool):
    """What nobody could have said has nobody behind it: "the controversy refused to die"."""
    said = source(1, words, basis)
    said = replace(said, cue=Words(cue, said.cue.spans))
    root = trace([page("A", "2025-05-01", meeting("a1"), sources=(said,))]).roots["A", "a1"]
    assert (root.basis is not Basis.UNATTRIBUTED) is somebody
