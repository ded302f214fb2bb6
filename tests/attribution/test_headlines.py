"""Headlines attribute by a colon, a dash or a bare verb."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Basis, PartKind

from .conftest import Reader


@pytest.mark.parametrize(
    ("title", "source", "basis", "content"),
    [
        ("Norlink chief to visit Turku: report", "report", Basis.DOCUMENT, "Norlink chief to visit Turku"),
        ("Norlink to cut 300 jobs - sources", "sources", Basis.ANONYMOUS, "Norlink to cut 300 jobs"),
        ("Yard to close in May – union", "union", Basis.ORGANISATION, "Yard to close in May"),
        ("Report: Norlink chief to resign", "Report", Basis.DOCUMENT, "Norlink chief to resign"),
        ("Storm kills three, police say", "police", Basis.ORGANISATION, "Storm kills three"),
        ("Ann Roe: 'We will not pay'", "Ann Roe", Basis.PERSON, "We will not pay"),
        ("US officials say ship was seized", "US officials", Basis.ANONYMOUS, "ship was seized"),
        ("Norlink reportedly in talks to buy yard", "", Basis.UNATTRIBUTED, "Norlink in talks to buy yard"),
    ],
)
def test_who_says_what_in_a_headline(said: Reader, title: str, source: str, basis: Basis, content: str) -> None:
    (found,) = said("It rained in Turku.", title)
    assert (found.part, found.source.text, found.source.basis) == (PartKind.TITLE, source, basis)
    assert found.content.text == content


@pytest.mark.parametrize(
    "title", ["What we know: the ferry disaster", "Breaking: ferry sinks", "Baltic Ports Fair: day two"]
)
def test_a_label_before_a_colon_is_no_source(said: Reader, title: str) -> None:
    assert said("It rained in Turku.", title) == ()


def test_a_transcript_names_its_speakers_in_capitals(said: Reader) -> None:
    found = said("ROE: Will you sail?\n\nKASK: We will sail when the storm is over.")
    assert [each.source.text for each in found] == ["ROE", "KASK"]


def test_a_colon_in_brackets_makes_nobody_speak(said: Reader) -> None:
    text = "Norlink (BSE:NLK) has agreed to buy Kask (BSE: KSK), the Herald reported.\n\nIt rained in Turku."
    assert [each.source.text for each in said(text) if each.cue.text == ":"] == []


_SPOKE = "Ann Roe arrived on Monday. Roe told Norlink that the yard was safe. Norlink said the ferry was sound."
_SILENT = "Ann Roe arrived on Monday. The Norlink ferry had left Skerry. Finland has no such ferry."


@pytest.mark.parametrize(
    ("title", "source", "content"),
    [
        ("Norlink: ferry was sound", "Norlink", "ferry was sound"),
        ("Roe on the Norlink ferry: It will sail again", "Roe", "It will sail again"),
        ("Roe to Norlink: Mend the ferry", "Roe", "Mend the ferry"),
        ("Ann Roe in Turku: 'Nobody is to blame'", "Ann Roe in Turku", "Nobody is to blame"),
        ("Yard director: ferry was sound", "Yard director", "ferry was sound"),
        ("Finland PM: ferry will be raised", "Finland PM", "ferry will be raised"),
        ("Ministry of Transport: ferry will be raised", "Ministry of Transport", "ferry will be raised"),
    ],
)
def test_who_speaks_stands_before_a_colon(said: Reader, title: str, source: str, content: str) -> None:
    """A headline may add on what, to whom or where somebody speaks, and it is still he who does."""
    (found,) = [each for each in said(_SPOKE, title) if each.part is PartKind.TITLE]
    assert (found.source.text, found.content.text) == (source, content)


@pytest.mark.parametrize(
    "title",
    [
        "Norlink: ferry to be raised in May",
        "Skerry: divers end search of wreck",
        "Finland: 30 missing two weeks after the ferry sank",
        "Ferry Math: Repairs Are Not the Problem",
        "Ann Roe: a life at sea",
        "A month of Ann Roe: repairs and delays",
        "Ferry inquiry ruling: what it means",
        "Ferry police report: how it came to this",
        "Ferry sinks in storm — in Her Ministry",
    ],
)
def test_what_a_headline_is_about_says_nothing(said: Reader, title: str) -> None:
    """Whom the story lets say nothing does not speak in its headline, either."""
    assert [each for each in said(_SILENT, title) if each.part is PartKind.TITLE] == []


@pytest.mark.parametrize(
    "title", ["Skerry: 'We were left alone'", "Norlink: we'll raise the ferry", "Skerry Herald: 30 dead"]
)
def test_who_is_shown_to_speak_does_so_without_the_story(said: Reader, title: str) -> None:
    (found,) = [each for each in said(_SILENT, title) if each.part is PartKind.TITLE]
    assert found.source.text == title.split(":")[0]


@pytest.mark.parametrize(
    ("title", "content"),
    [
        ("Minister hints at fare rise, officials say decision only after polls", "decision only after polls"),
        ("Norlink to close yard, union says 400 jobs at risk", "400 jobs at risk"),
        ("Norlink to close yard, union says", "Norlink to close yard"),
        ("Norlink to close yard, union says on Monday", "Norlink to close yard"),
    ],
)
def test_what_a_headline_tells_behind_who_says_it_is_what_he_says(said: Reader, title: str, content: str) -> None:
    told = [each for each in said("It rained.", title) if each.cue.text in ("say", "says")]
    assert [each.content.text for each in told] == [content]


def test_a_headline_left_in_the_first_line_of_a_body_ends_with_its_sentence(said: Reader) -> None:
    found = said("UN: 70% of youth oppose the plan. Half of them came. It rained all day.")[0]
    assert found.content.text == "70% of youth oppose the plan"
