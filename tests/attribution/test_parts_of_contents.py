"""Contents that stand in pieces: around who says it, beside "according to", and in quotations on both sides of a cue."""

from __future__ import annotations

import pytest

from .conftest import Reader


def pieces(said: Reader, text: str) -> dict[str, list[str]]:
    """What each cue of a page carries, piece by piece."""
    return {found.cue.text: [text[start:end] for start, end in found.content.spans] for found in said(text)}


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "The fire began, the brigade explained, in the attic of the old mill when a lamp fell.",
            "explained",
            ["The fire began", "in the attic of the old mill when a lamp fell"],
        ),
        (
            "The figures were, the study says, closer than those of last year.",
            "says",
            ["The figures were", "closer than those of last year"],
        ),
        (
            "She was, he said, a friend of the family.",
            "said",
            ["She was", "a friend of the family"],
        ),
        (
            "Many of the ships in the bay, the complaint pointed out, have no lamp that works in rain.",
            "pointed",
            ["Many of the ships in the bay", "have no lamp that works in rain"],
        ),
        ("The mill was old, the firm said, at a news conference in Norvik.", "said", ["The mill was old"]),
        (
            'His words, the court said, provide "new evidence of malice" behind the order.',
            "said",
            ["His words", 'provide "new evidence of malice" behind the order'],
        ),
        ("The mill was old, the firm said, on Friday.", "said", ["The mill was old"]),
        ("It was late, she said, during the meeting.", "said", ["It was late"]),
    ],
)
def test_a_content_goes_on_behind_who_says_it_between_commas(
    said: Reader, text: str, cue: str, content: list[str]
) -> None:
    assert pieces(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            '"We stand ready" said Vane "to give them whatever help they need."',
            "said",
            ["We stand ready", "to give them whatever help they need."],
        ),
        (
            '"Our team" the co-author Tak Vane said in a press release "has made a robust coating that cleans itself."',
            "said",
            ["Our team", "has made a robust coating that cleans itself."],
        ),
        (
            '"They may think the views are wrong," Vane wrote, but "others might have a similar view of theirs."',
            "wrote",
            ["They may think the views are wrong", "others might have a similar view of theirs."],
        ),
        ('The mill, Vane said, "is a ruin."', "said", ["The mill", "is a ruin."]),
        ('"It is late" Vane said in a "wide-ranging and very long" interview.', "said", ["It is late"]),
        ('"We lost" Vane said of the "match of the very long century."', "said", ["We lost"]),
        ('"They may be wrong," Vane said, and left "in a very great hurry."', "said", ["They may be wrong"]),
        ('On Monday, Vane said, "we will all be gone."', "said", ["we will all be gone."]),
    ],
)
def test_a_quotation_on_the_other_side_of_a_cue_goes_on_with_the_first(
    said: Reader, text: str, cue: str, content: list[str]
) -> None:
    assert pieces(said, text)[cue] == content


def test_who_is_named_before_more_of_his_words_ends_at_the_comma(said: Reader) -> None:
    (found,) = said('"Vane was loved by all," reads a note of the firm, "a fierce talent and a friend of all of us."')
    assert found.source.text == "a note of the firm"


def test_what_somebody_is_called_behind_a_comma_is_part_of_who_speaks(said: Reader) -> None:
    (found,) = said('"It is late," said Ann Vane, "the queen of the old hill", on Friday.')
    assert found.source.text.startswith('Ann Vane, "the queen')


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "The miller was treated in Norvik and according to the hospital he died on Friday.",
            "the hospital",
            ["he died on Friday"],
        ),
        (
            "His sister gave no cause, but, according to his tutor, Vane had been ill.",
            "his tutor",
            ["Vane had been ill"],
        ),
        (
            "In May the two towns signed a pact, according to which a third of the water goes to Skerry.",
            "which",
            ["a third of the water goes to Skerry"],
        ),
        (
            "Orla Vane apologised to the board, which the chairman accepted according to a statement by the firm.",
            "a statement by the firm",
            ["which the chairman accepted"],
        ),
        (
            "While only a tenth of the members own a boat according to a 2011 study, the club has 900 of them.",
            "a 2011 study",
            ["only a tenth of the members own a boat"],
        ),
        (
            "The flood killed at least 62 people, including, according to the ministry, 54 small children.",
            "the ministry",
            ["including", "54 small children"],
        ),
        ("The bridge, which according to the mayor is old, is to be closed.", "the mayor", ["which", "is old"]),
        (
            "The mill burned and two men died, according to the police.",
            "the police",
            ["The mill burned and two men died"],
        ),
        ("The mill, which is old, burned according to the police.", "the police", ["The mill, which is old, burned"]),
        ("The mill burned, according to the police, and two men died.", "the police", ["The mill burned"]),
        (
            "The inspectors found flaws, according to the ministry's official paper, China Steel News.",
            "the ministry's official paper, China Steel News",
            ["The inspectors found flaws"],
        ),
        ("Vane and Roe, according to the police, stole the boat.", "the police", ["Vane and Roe", "stole the boat"]),
        ("The mill was late according to the clerk he had met.", "the clerk he had met", ["The mill was late"]),
    ],
)
def test_according_to_tells_the_clause_that_it_stands_in(
    said: Reader, text: str, source: str, content: list[str]
) -> None:
    (found,) = [each for each in said(text) if each.cue.text == "according to"]
    assert (found.source.text, [text[start:end] for start, end in found.content.spans]) == (source, content)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            'Ann Roe praised Vane on Norvik Radio: "Vane was one of the best of us. He will be missed."',
            "praised",
            ["Vane", "Vane was one of the best of us. He will be missed."],
        ),
        (
            'The mayor criticised the choice. "The plan lacks all sense."',
            "criticised",
            ["the choice", "The plan lacks all sense."],
        ),
        (
            'The mayor opposed the plan: "It is the wrong bridge in the wrong place," he wrote.',
            "opposed",
            ["the plan"],
        ),
        ('The mayor criticised the choice. "The plan lacks all sense," the clerk said.', "criticised", ["the choice"]),
        (
            'The mayor praised the plan, and the board rejected the bridge. "It costs too much for us."',
            "praised",
            ["the plan"],
        ),
    ],
)
def test_who_judges_a_thing_says_what_is_quoted_behind_it(
    said: Reader, text: str, cue: str, content: list[str]
) -> None:
    assert pieces(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("On Monday the ship reportedly sank.", ["On Monday the ship", "sank"]),
        (
            "After the door was shut, the man reportedly wrote to the firm again.",
            ["After the door was shut, the man", "wrote to the firm again"],
        ),
        (
            "Reportedly the man was to leave in May, and a friend said he had moved house.",
            ["the man was to leave in May"],
        ),
        ("He left because he reportedly was ill.", ["he", "was ill"]),
        ("The ship, reportedly a tanker, sank.", ["a tanker"]),
    ],
)
def test_reportedly_tells_its_clause_with_when_it_was(said: Reader, text: str, content: list[str]) -> None:
    (found,) = [each for each in said(text) if each.cue.text.lower() == "reportedly"]
    assert [text[start:end] for start, end in found.content.spans] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            'Roe spoke on air, saying the man is an "legend on this coast" and asking for patience.',
            "asking for",
            ["patience"],
        ),
        (
            'The guide calls the words "relics of a past time," and so it recommends "referring to both" instead.',
            "recommends",
            ['"referring to both" instead'],
        ),
        ('"It is late," Roe said, and "we must go," she added.', "added", ["we must go"]),
        ('The vote was "a farce" and "a sham," Roe said.', "said", ['The vote was "a farce" and "a sham,"']),
        ('"It is late," Roe said on Monday, "and we must go."', "said", ["It is late", "and we must go."]),
    ],
)
def test_a_quotation_before_and_is_told_by_the_verb_before_it(
    said: Reader, text: str, cue: str, content: list[str]
) -> None:
    assert pieces(said, text)[cue] == content
