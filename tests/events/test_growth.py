"""What a page tells is found in a time that grows with the page, and not with its square."""

from __future__ import annotations

import gc
import time
from itertools import cycle, islice

import pytest

from reportedly.attribution import attribute
from reportedly.events import recognise
from reportedly.language import parse
from reportedly.model.article import Article

SHORT, LONG = 20_000, 80_000
MOST = 7.0
"""Times that four times as long a page may cost; what grows with the square costs sixteen times as much."""

NAMES = ("Ida Strand", "Henrik Nordvik", "Rosa Dalman", "Lars Holm", "Olga Kovlin", "Maja Tolberg", "Nils Ostvik")
TOWNS = ("Turku", "Riga", "Gdansk", "Vaasa", "Bergen")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday")
PAGES = {
    "sources in sources": "{0} said that {1} had told {2} that the attack in {3} had killed {5} people on {4}.",
    "figures": "In Norway {5} people were killed and {5} injured on {4}, and {5} were missing in {3}.",
    "echoes": "The visit would anger {0}. The new date is May {6}. The trip was postponed. The deal was off.",
    "denials": "{0} said {1} would visit {3} on {4}. {2} denied the report. The ministry confirmed the trip.",
    "talk": '{0} met {1} in {3}. "We shall not sign the pact on {4}," {0} told reporters. They began their strike.',
}


def page(sentence: str, characters: int) -> Article:
    paragraphs: list[str] = []
    names = cycle(NAMES)
    for number in range(characters // len(sentence)):
        people = islice(names, 3)
        told = *people, TOWNS[number % 5], DAYS[number % 4], 20 + number % 700, 1 + number % 28
        paragraphs.append(sentence.format(*told))
    return Article("p", "\n\n".join(paragraphs), title="Talks put off", published="2025-03-14", language="en")


def cost(sentence: str, characters: int) -> float:
    """Processor seconds of recognising, the best of three."""
    document = next(iter(parse([page(sentence, characters)])))
    attributions = attribute(document)
    found = []
    for _ in range(3):
        gc.collect()
        begun = time.process_time()
        recognise(document, attributions)
        found.append(time.process_time() - begun)
    return min(found)


@pytest.mark.slow
@pytest.mark.parametrize("sentence", PAGES.values(), ids=PAGES.keys())
def test_a_page_four_times_as_long_costs_at_most_seven_times_as_much(sentence: str) -> None:
    assert cost(sentence, LONG) <= MOST * cost(sentence, SHORT)
