"""Surnames that by themselves would be a people, an outlet or somebody else, and names of one word that say "I"."""

from __future__ import annotations

import pytest

from .test_whole_names import called


@pytest.mark.parametrize(
    ("text", "short", "entity"),
    [
        ("Officer Nora French runs the desk. French said the hall will close.", "French", "Nora French"),
        ("Chief Peter Finn runs the desk. Finn said the hall will close.", "Finn", "Peter Finn"),
        ("Rut Daily, of the water board, spoke. Daily said the hall will close.", "Daily", "Rut Daily"),
        ("Jarl K. Little Jr. of the Water League spoke. “It is late,” Little said.", "Little", "Jarl K. Little Jr"),
        # What stays the people, or another.
        ("Jill French left Paris. The French said the hall will close.", "French", "France"),
        ("Officer Nora French spoke. A French yard closed. France said it was late.", "French", "France"),
        ("Ronny Roe Jr. met Ada Roe. It was late. Roe said so.", "Roe", "Ada Roe"),
        ("Ronny Roe Jr. met a lawyer. President Roe said it was late. Roe said so.", "Roe", "Roe"),
    ],
)
def test_a_surname_is_that_of_who_was_named_in_full(text: str, short: str, entity: str) -> None:
    assert [meant for words, meant, _ in called(text) if words == short][-1] == entity


def test_a_house_named_after_somebody_is_no_person() -> None:
    kinds = [kind for words, _, kind in called("Petra Webb Center is near the lake.") if "Webb" in words]
    assert kinds == ["organisation"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('"I pay for it," Quill said. Quill left on Monday.', "person"),
        ("Quill said: “My view is that it is late.” Quill left on Monday.", "person"),
        ('"We pay for it," Norvik Oil said. Norvik Oil left on Monday.', "organisation"),
    ],
)
def test_who_speaks_as_i_is_a_person(text: str, kind: str) -> None:
    assert {found for _, _, found in called(text) if found != "date"} == {kind}
