"""Quoted words: whose they are, how far they go on, and that no marks, however odd, stop the reading."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

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


def test_marks_with_nothing_between_them_quote_nothing() -> None:
    assert not find_quotations('The mayor said “ " and left.')


MARKS = ['"', "“", "”", "„", "‘", "’", "'", "«", "»", "‹", "›", "「", "」", "『", "』", "``", "''"]
PIECES = st.sampled_from(
    MARKS
    + ", . : ; — ( ) ? \n\n said says told according to citing quoted as saying by no word from neither nor".split(" ")
    + "the ministry Norlink Ann Roe he it we they I sources a source that whether may visit Oslo REPORT".split()
    + "denied 7 believe want accused of claims would while reportedly 's".split()
)


def _all_lie_in(text: str) -> None:
    for found in read(text, title=text):
        for words in (found.source, found.cue, found.content):
            assert all(0 <= start < end <= len(text) for start, end in words.spans)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, min_size=1, max_size=40), st.booleans(), st.booleans())
def test_no_text_however_odd_stops_the_reading(pieces: list[str], capitals: bool, glued: bool) -> None:
    """Unbalanced and nested marks, no punctuation, capitals, no spaces: spans always lie in the text."""
    text = ("" if glued else " ").join(pieces)
    _all_lie_in(text.upper() if capitals else text)


TALK = (
    "The ministry said the aide told reporters that officials believe the talks, according to Norvik, had failed. "
    "We never said that, Ann Roe told the Courier. They denied claims that she was accused of theft by the mayor. "
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.integers(0, len(TALK)), st.sampled_from(MARKS)), max_size=12), st.booleans(), st.booleans()
)
def test_marks_set_anywhere_in_a_page_stop_nothing(
    marks: list[tuple[int, str]], unpunctuated: bool, capitals: bool
) -> None:
    """Quotations of five languages in each other, opened and never closed or closed and never opened."""
    text = TALK
    for at, mark in sorted(marks, reverse=True):
        text = text[:at] + mark + text[at:]
    text = text.translate({ord(","): None, ord("."): None}) if unpunctuated else text
    _all_lie_in(text.upper() if capitals else text)


@pytest.mark.slow
@pytest.mark.parametrize(
    "page",
    [
        'Norlink said the ferry "would sail", according to Norvik, citing two aides. "It is late," a man said.\n\n',
        "the ministry said the ferry would sail and officials believe that aides told us that it was late ",
        'The statement said the ferry was late. "Stay away," read the warning. They said so, the government added.\n\n',
    ],
    ids=["paragraphs", "one line without punctuation", "documents told of before"],
)
def test_the_cost_of_a_word_does_not_grow_with_the_text(page: str) -> None:
    """From 20,000 words to 200,000: ten times the text, hardly more than ten times the time."""
    from reportedly import language
    from reportedly.attribution import attribute
    from reportedly.model.article import Article

    spent = []
    for words in (20_000, 200_000):
        text = page * (words // len(page.split()))
        (document,) = language.parse([Article(id="page", text=text, language="en")])
        spent.append(min(_seconds(lambda document=document: attribute(document)) for _ in range(3)))
    assert spent[1] < 13 * spent[0]


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    begun = time.process_time()
    work()
    return time.process_time() - begun


def test_a_paragraph_that_is_only_a_quotation_is_that_of_the_last_speaker(said: Reader) -> None:
    """Less sure than a named one, so it is kept apart and marked."""
    first, second = said('"We will sail," the captain said.\n\n"There is no danger at all. The storm is over."')
    assert (first.continued, second.continued) == (False, True)
    assert second.source.text == "the captain"
    assert second.content.text == "There is no danger at all. The storm is over."


@pytest.mark.parametrize("heading", ["Better late than never", "BACK TO THE HARBOUR?"])
def test_a_quoted_heading_is_no_talk(said: Reader, heading: str) -> None:
    (only,) = said(f'"We will sail," the captain said.\n\n"{heading}"\n\nThe storm is over.')
    assert only.content.text == "We will sail"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“The quay is full.\nWe cannot load,” said Ann Roe.", ["The quay is full.\nWe cannot load"]),
        ("`` The quay is full .\nWe cannot load , '' said Roe .", ["The quay is full .\nWe cannot load"]),
        ("Ann Roe said: “The quay\nis full.” She left.", ["The quay\nis full."]),
        ("“The quay is full.\n“We cannot load,” said Ann Roe.", ["The quay is full.", "We cannot load"]),
        ("“The quay is full.\nAnn Roe called it “a mess”.", ["The quay is full.", "a mess"]),
        ("“The quay is full.\nNobody could load.", ["The quay is full."]),
        ('"The quay is full.\nWe cannot load," said Ann Roe.', ["The quay is full."]),
    ],
)
def test_a_quotation_goes_on_over_lines_to_the_mark_that_closes_it(text: str, quoted: list[str]) -> None:
    """Where the next line opens none anew, and by marks that show which way they look."""
    found = [text[slice(*each.inside)] for each in find_quotations(text)]
    assert found[: len(quoted)] == quoted


def test_a_sentence_that_ends_in_a_quotation_is_not_said_by_the_subject_of_the_next(said: Reader) -> None:
    claimed, urged = said('The captain called the storm "a trifle." He urged the passengers to stay.')
    assert (claimed.source.text, claimed.outer) == ("The captain", None)
    assert (urged.content.text, urged.outer) == ("the passengers to stay", None)


def test_a_quotation_that_stands_alone_is_said_by_who_is_named_behind_it(said: Reader) -> None:
    (asked,) = said('"Will you sail?" Ann Roe asked the captain on Monday.')
    assert (asked.source.text, asked.content.text) == ("Ann Roe", "Will you sail?")


def test_what_is_thought_in_quoted_words_ends_with_them(said: Reader) -> None:
    found = said('"Many people believe the storm is over," the captain said at noon.')
    assert [each.content.text for each in found][-1] == "the storm is over"


def test_a_quoted_sentence_needs_no_comma_before_it(said: Reader) -> None:
    (found,) = said('The captain told the court on the second day of the trial "We were late that night."')
    assert found.content.text == "We were late that night."


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            'The captain said the storm was "no trifle" and that he would wait.',
            'the storm was "no trifle" and that he would wait',
        ),
        ('The captain said he had waited, but "not for long."', 'he had waited, but "not for long."'),
        ('The captain spoke to reporters after the trip: "I am tired."', "I am tired."),
        ("The captain called for the port to be closed.", "the port to be closed"),
        ("The ship is lost, stated Captain Ann Roe, and cannot be found.", "The ship is lost and cannot be found"),
    ],
)
def test_what_is_said_is_taken_whole(said: Reader, text: str, content: str) -> None:
    (found,) = said(text)
    assert found.content.text == content


@pytest.mark.parametrize(
    "text",
    [
        "The report says the captain knew of the storm.",
        "The captain drew a map, pointed it north and left.",
        "The storm ripped up the quay.",
        "Last year saw many storms.",
    ],
)
def test_what_somebody_does_to_a_thing_says_nothing_of_what_stands_before(said: Reader, text: str) -> None:
    assert len(said(text)) <= 1
    assert all(each.source.text == "The report" for each in said(text))


def test_a_second_finite_verb_goes_on_from_the_first_not_from_its_infinitive(said: Reader) -> None:
    said_first, urged = said("The captain said there was a leak and urged the crew to stay.")
    assert (said_first.content.text, urged.source.text, urged.outer) == ("there was a leak", "The captain", None)


def test_backticks_open_a_quotation_with_a_space_behind_them(said: Reader) -> None:
    (found,) = said("`` The yard is closed and will stay so , '' the mayor said .")
    assert found.content.text == "The yard is closed and will stay so"


def test_a_sentence_begun_in_quotation_marks_is_said_from_its_start(said: Reader) -> None:
    (found,) = said('"If we had had that help" from the state, the mayor said, "we would be open."')
    assert found.content.spans[0][0] == 0


def test_who_is_told_of_between_dashes_is_named_without_it(said: Reader) -> None:
    told, promised = said("Ann Roe - who said she would stay - told the paper that the yard was closed.")
    assert (told.source.text, promised.content.text) == ("Ann Roe", "she would stay")


@pytest.mark.parametrize("text", [', "it" note The The -', "promised The from clerk the , by", "Post said as"])
def test_words_without_any_sense_are_read(said: Reader, text: str) -> None:
    assert isinstance(said(text), tuple)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('"If you lose, you shake hands and say, \'Well done,\' " said Rep. Ann Roe. "Or you stay."', "Rep. Ann Roe"),
        ('"He treats it like, \'Oh, that is fine,\' " Piet Vane said. "But it is not."', "Piet Vane"),
        ("''I want other banks to say, 'I am sorry,''' said Mr. Vane. ''You can print that.''", "Mr. Vane"),
        ("\"My father paid. He is the 'Sponsor.' \" Ann Roe wrote.", "Ann Roe"),
    ],
)
def test_a_quotation_that_ends_with_another_closes_behind_a_space_too(said: Reader, text: str, source: str) -> None:
    found = said(text)[0]
    assert (found.source.text, found.kind) == (source, AttributionKind.DIRECT)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ('Ann Roe turned on the board: "You lied," she said.', "said", "You lied"),
        ('Vane said that Tarnia had lost its way: "It is gone," he claimed.', "said", "that Tarnia had lost its way"),
        (
            'Asked for it, Roe said: "There is none," the Herald reported.',
            "reported",
            'Asked for it, Roe said: "There is none,"',
        ),
        (
            'Roe told "Good Morning Tarn" on Monday the tone of the talk was kind.',
            "told",
            "the tone of the talk was kind",
        ),
        ('Roe told "Tarn Tonight" that she would run.', "told", "that she would run"),
        ('She spoke of it to "The Tarn View," remarking that it was late.', "remarking", "that it was late"),
    ],
)
def test_a_quotation_is_told_apart_from_the_words_of_the_page_and_from_titles(
    said: Reader, text: str, cue: str, content: str
) -> None:
    assert [found.content.text for found in said(text) if found.cue.text == cue] == [content]


def test_who_is_told_of_by_the_way_does_not_go_on_speaking(said: Reader) -> None:
    told, accused = said('"It is late," said Bo Mull, a backer who has accused Roe of lying. "Are they blind?"')
    assert told.content.text.endswith("Are they blind?")
    assert accused.content.text == "Roe of lying"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            '" The mill is a ruin , " Vane told the Herald , " and it must go . Nobody cares . "',
            ["The mill is a ruin", "and it must go . Nobody cares ."],
        ),
        ('Vane said : " The mill is gone . We must go . " Roe left .', ["The mill is gone . We must go ."]),
        ('Vane said the screws were 5 " long .', ['the screws were 5 " long']),
    ],
)
def test_marks_may_stand_apart_from_the_words(said: Reader, text: str, content: list[str]) -> None:
    (found,) = said(text)
    assert [text[start:end] for start, end in found.content.spans] == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("\"We will sail,'' the captain said. \"It is late.''", ["We will sail", "It is late."]),
        ("The judge called it an \"unfair trial'' and left.", ["it an \"unfair trial''"]),
        ('" [The grant] will help them," the captain said. It rained.', ["[The grant] will help them"]),
        # Inches are none.
        (
            'The pipe is 12 " wide and the other is 10 " wide, the captain said.',
            ['The pipe is 12 " wide and the other is 10 " wide'],
        ),
    ],
)
def test_marks_that_a_writer_mixes_or_sets_apart_open_and_close(text: str, content: list[str]) -> None:
    (found,) = read(text)
    assert [text[first:last] for first, last in found.content.spans] == content


@pytest.mark.parametrize(
    "text",
    [
        "‘The Fish Man' has a place of his own. “We will sail,” the captain said.",
        "It was the ‘90s then. “We will sail,” the captain said.",
    ],
)
def test_a_single_mark_hides_no_quotation_behind_it(text: str) -> None:
    assert [found.content.text for found in read(text)] == ["We will sail"]


def test_a_quotation_with_a_stop_of_its_own_is_not_told_by_who_tells_something_else(said: Reader) -> None:
    text = "“We will sail.” The board said in a note that some in the town, from what it has been able to learn, fled."
    assert said(text)[-1].content.text.startswith("that some in the town")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            'Ann Roe said: "The quay is full. We wait. Mr. Holm added: "It was a long day."',
            ["The quay is full. We wait.", "It was a long day."],
        ),
        ('She called it "a mess. Ann Roe said: "The quay is full."', ["a mess.", "The quay is full."]),
        (
            '"The quay is full. "Roe was near. "Let us wait. Then Holm said: "No." He left.',
            ['The quay is full. "Roe was near. "Let us wait.', "No."],
        ),
        (
            '"The quay is full. Holm told me: "Go home." I left," Roe said.',
            ['The quay is full. Holm told me: "Go home.'],
        ),
        (
            '"It is late," Roe said. "The quay is full. "Roe left the hall. "We must load."',
            ["It is late", "The quay is full.", "We must load."],
        ),
        (
            '"It is late," Roe said, "and cold. "The hall was full. "We must load," Holm said.',
            ["It is late", "and cold.", "We must load"],
        ),
        (
            '"It is late," Roe said, "and cold. "The hall is full. "We must load," she added.',
            ["It is late", 'and cold. "The hall is full. "We must load'],
        ),
        (
            'The mayor said: "The quay is full. "The ships wait. "We must load."',
            ['The quay is full. "The ships wait. "We must load.'],
        ),
        ('"The quay is full, " Roe said. "We wait. "', ["The quay is full", "We wait."]),
    ],
)
def test_marks_that_were_forgotten_or_set_at_the_wrong_word(text: str, quoted: list[str]) -> None:
    """Where paragraphs have run together: who speaks next, or is named behind a mark, shows where talk had ended."""
    assert [text[slice(*each.inside)] for each in find_quotations(text)] == quoted


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('Although the mayor has promised to go, "it is late," Holm said.', "to go"),
        ('Although the mayor says it is time, "we must wait," Holm said.', "it is time"),
        ('As the mayor promised the board, "it is late."', "it is late."),
    ],
)
def test_what_a_clause_before_a_quotation_tells_is_its_own(said: Reader, text: str, content: str) -> None:
    assert [each.content.text for each in said(text) if each.source.text == "the mayor"] == [content]


def test_whose_programme_hears_it_is_not_told(said: Reader) -> None:
    assert not said('Holm told Norvik\'s "Late Hour," that it was late.')[0].content.text.startswith("Norvik")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('Holm said Norvik\'s "aim is to stay on its own."', "Norvik's \"aim is to stay on its own."),
        ('Holm said her "views are wrong."', 'her "views are wrong.'),
    ],
)
def test_whose_a_quoted_thing_is_stands_before_it(said: Reader, text: str, content: str) -> None:
    assert said(text)[0].content.text == content


def test_marks_that_hold_two_sentences_together_hold_what_is_told(said: Reader) -> None:
    (found,) = said('Other firms "deal with the poor. I doubt that they know" how to serve the rich, Holm adds.')
    assert found.content.text == 'Other firms "deal with the poor. I doubt that they know" how to serve the rich'
    two = said('Vane said it was "late. It is over" now, Holm said.')
    assert [each.content.text for each in two if each.source.text == "Holm"] == ['It is over" now']
