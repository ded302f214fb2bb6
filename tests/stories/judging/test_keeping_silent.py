"""An act of silence, and on what it is: who refuses to do a thing keeps nothing back."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import source

from reportedly import pipeline
from reportedly.model.dossier import DossierEvent
from reportedly.model.page import Form, Page
from reportedly.model.statement import Act, Basis, Words
from reportedly.origins import trace
from reportedly.stories.dates.clocks import known_by
from reportedly.stories.dossier import assemble
from reportedly.stories.judging.keeping_silent import is_silence

PAGE = (
    "Norrvik Paper is in talks to buy Halden Board, two people familiar with the matter said on Monday. The talks began"
    " in May, they said. A price has not been named, and neither side has set a date for the signing of a contract, they"
    " said. The two makers of board have cut their output since the spring, when orders from the building trade fell to"
    " the lowest in a decade, and both have closed a mill on the coast. Workers at the mills say that they hear of it"
    " from the papers alone."
)


@pytest.mark.parametrize(
    ("cue", "content", "silent"),
    [
        ("declined", "to comment on the talks", True),
        ("refused", "to answer", True),
        ("refused to confirm or deny", "the trip", True),
        ("declined", "to provide any details", True),
        ("did not respond to", "a request for comment", True),
        ("refused", "to go away", False),
        ("refused", "to negotiate before the mill reopens", False),
        ("declined", "to offer any remedies", False),
        ("never denied", "using the word", False),
        ("has not denied", "it", False),
    ],
)
def test_who_refuses_to_do_a_thing_keeps_nothing_back(cue: str, content: str, silent: bool):
    said = source(1, "Norrvik", Basis.ORGANISATION, "Norrvik", Act.DECLINE)
    span = ((0, 4),)
    assert is_silence(replace(said, cue=Words(cue, span), content=Words(content, span))) is silent


def told(behind: str) -> tuple[DossierEvent, ...]:
    page = Page(
        "p",
        f"{PAGE} {behind}".encode(),
        Form.BODY,
        "2025-03-04T00:00Z",
        published="2025-03-03",
        title="Norrvik in talks to buy Halden",
    )
    known = known_by(list(pipeline.read([page])), "2025-03-05")
    return assemble("s", known, trace(known), "2025-03-05").events


@pytest.mark.parametrize(
    ("behind", "silent"),
    [
        ("Norrvik Paper declined to comment.", {"Norrvik Paper"}),
        ("Norrvik Paper declined to comment on the talks.", {"Norrvik Paper"}),
        ("Norrvik Paper did not say why its chief executive resigned in April.", set()),
        ("Norrvik Paper made no mention of the Gotland court case.", set()),
    ],
)
def test_a_silence_is_on_what_its_words_tell_of(behind: str, silent: set[str]):
    found = next(each for each in told(behind) if "Halden" in each.title and each.type.value.startswith("economic"))
    assert {each.party for each in found.silent if each.because} == silent


def test_whoever_is_only_told_of_in_passing_was_asked_by_nobody():
    events = told("In April Norrvik Paper met Lomma Timber in Oslo, two former directors said.")
    assert not [each.party for event in events for each in event.silent if "Lomma" in each.party]
