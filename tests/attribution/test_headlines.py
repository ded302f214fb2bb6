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
