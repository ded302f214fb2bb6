"""Whose word stands against whose."""

from __future__ import annotations

import pytest

from reportedly.desk.prose.contradicting import contradictions
from reportedly.model.dossier import Contradiction

from .conftest import MEETING, dossier, words

BECAUSE = (words("yes"), words("no"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Visit of Ida Strand to Vaasa: for it a spokesman for the Harbour Board, against it Aino Berg",
            "On the visit of Ida Strand to Vaasa, the word of a spokesman for the Harbour Board stands against that of Aino Berg.",
        ),
        (
            "Strike – dockers: for it sources, to the Bothnia Mail, against it police",
            "On “Strike – dockers”, the word of sources, to the Bothnia Mail, stands against that of the police.",
        ),
        (
            "Missing: 850 (Aino Berg) against more than 1,000 (Harbour Board), as of 2025-04-30",
            "Missing, as of 30 April 2025: 850 by Aino Berg, but more than 1,000 by the Harbour Board.",
        ),
        (
            "Meeting: 2025-05-02 (Aino Berg) against 2025-05-06 (Bo Lind)",
            "Meeting: 2 May 2025 by Aino Berg, but 6 May 2025 by Bo Lind.",
        ),
        (
            'mail.example: "on Tuesday, May 2" is a Friday (2025-05-02); the nearest Tuesday is 2025-04-29',
            "mail.example: “on Tuesday, May 2” is a Friday (2 May 2025); the nearest Tuesday is 29 April 2025.",
        ),
        ("mail.example: 12 is given as dead and as injured", "mail.example: 12 is given as dead and as injured."),
    ],
)
def test_one_word_stands_against_another(text: str, told: str) -> None:
    (said,) = contradictions(dossier(MEETING, contradictions=(Contradiction(text, BECAUSE),)))
    assert said.text == told
    assert said.because == BECAUSE


def test_two_statements_contradict_each_other_once() -> None:
    twice = tuple(Contradiction(f"{name}: for it A, against it B", BECAUSE) for name in ("Meeting", "Talks"))
    assert len(contradictions(dossier(MEETING, contradictions=twice))) == 1
