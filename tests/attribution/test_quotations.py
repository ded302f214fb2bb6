"""Quoted words: whose they are, how far they go on, and that no marks, however odd, stop the reading."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportedly.attribution.quotations import find_quotations
from reportedly.model.statement import AttributionKind

from .conftest import Reader, read


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ('"We will sail," the captain said.', "the captain", ["We will sail"]),
        ("“We will sail,” said Ann Roe, the captain.", "Ann Roe, the captain", ["We will sail"]),
        ('The captain said: "We will sail."', "The captain", ["We will sail."]),
        ('The captain told reporters, "We will sail."', "The captain", ["We will sail."]),
        (
            '"We will sail," the captain said, "when the storm is over."',
            "the captain",
            ["We will sail", "when the storm is over."],
        ),
        (
            '"We will sail," the captain said. "There is no danger."',
            "the captain",
            ["We will sail", "There is no danger."],
        ),
        (
            '"We will sail," the captain said.\n\nThe harbour was quiet.',
            "the captain",
            ["We will sail"],
        ),
        (
            'The captain said: "We will sail.\n\n"There is no danger."',
            "The captain",
            ["We will sail.", "There is no danger."],
        ),
    ],
)
def test_a_direct_quotation_is_kept_word_for_word(said: Reader, text: str, source: str, content: list[str]) -> None:
    (found,) = said(text)
    assert (found.kind, found.source.text) == (AttributionKind.DIRECT, source)
    assert [text[start:end] for start, end in found.content.spans] == content


def test_a_quotation_inside_the_speakers_own_words_is_mixed(said: Reader) -> None:
    (found,) = said('The captain said the storm was "nothing to fear".')
    assert found.kind is AttributionKind.MIXED


def test_two_speakers_do_not_share_a_quotation(said: Reader) -> None:
    captain, mate = said('"We will sail," the captain said. "I would not," the mate said.')
    assert captain.content.text == "We will sail"
    assert mate.content.text == "I would not"


def test_a_quotation_before_a_full_stop_is_not_that_of_the_next_speaker(said: Reader) -> None:
    captain, mate = said('The captain said: "We will sail." The mate said the storm was near.')
    assert (captain.content.text, mate.content.text) == ("We will sail.", "the storm was near")


@pytest.mark.parametrize(
    "text",
    ["“A” and “B”", '"A" and "B"', "«A» and «B»", "„A“ and „B“", "''A'' and ''B''", "‘A’ and ‘B’", "'A' and 'B'"],
)
def test_the_marks_of_many_languages(text: str) -> None:
    assert [text[slice(*each.inside)] for each in find_quotations(text)] == ["A", "B"]


def test_an_apostrophe_is_no_quotation_mark() -> None:
    assert find_quotations("The crew's and the firms' plans aren't known, it's said.") == ()


def test_a_quotation_left_open_ends_with_its_paragraph() -> None:
    text = '"We will sail.\n\nThe harbour was quiet.'
    (found,) = find_quotations(text)
    assert (text[slice(*found.inside)], found.closed) == ("We will sail.", False)


PIECES = st.sampled_from(
    "\" “ ” ' ‘ ’ « » „ `` '' , . : ; — ( ) ? \n\n said says told according to citing quoted as saying by no word from "
    "neither nor the ministry Norlink Ann Roe he it sources a source that whether may visit Oslo REPORT denied 7".split(
        " "
    )
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, min_size=1, max_size=40), st.booleans())
def test_no_text_however_odd_stops_the_reading(pieces: list[str], capitals: bool) -> None:
    """Unbalanced and nested marks, no punctuation, capitals: spans always lie in the text."""
    text = " ".join(pieces)
    text = text.upper() if capitals else text
    for found in read(text, title=text):
        for words in (found.source, found.cue, found.content):
            assert all(0 <= start < end <= len(text) for start, end in words.spans)


@pytest.mark.slow
def test_the_cost_of_a_word_does_not_grow_with_the_text() -> None:
    """Four times the text, hardly more than four times the time."""
    from reportedly import language
    from reportedly.attribution import attribute
    from reportedly.model.article import Article

    page = (
        'Norlink said the ferry "would sail", according to Norvik, citing two aides. "It is late," a source said.\n\n'
    )
    spent = []
    for copies in (500, 2000):
        (document,) = language.parse([Article(id="page", text=page * copies, language="en")])
        attribute(document)
        begun = time.process_time()
        attribute(document)
        spent.append(time.process_time() - begun)
    assert spent[1] < 6 * spent[0]


def test_a_paragraph_that_is_only_a_quotation_is_that_of_the_last_speaker(said: Reader) -> None:
    """Less sure than a named one, so it is kept apart and marked."""
    first, second = said('"We will sail," the captain said.\n\n"There is no danger at all. The storm is over."')
    assert (first.continued, second.continued) == (False, True)
    assert second.source.text == "the captain"
    assert second.content.text == "There is no danger at all. The storm is over."
