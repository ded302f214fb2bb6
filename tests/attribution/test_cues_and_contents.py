"""Which words attribute, and what they hold: naming and ringing up, what is met, what a silence is about."""

from __future__ import annotations

import pytest

from .conftest import Reader

Read = list[tuple[str, str, str, str]]


def read(said: Reader, text: str) -> Read:
    """Source, cue, content and the cue of the outer one of each attribution of a page."""
    found = said(text)
    cues = {each.id: each.cue.text for each in found}
    return [(each.source.text, each.cue.text, each.content.text, cues.get(each.outer or "", "")) for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "The judge called a potential witness on a phone.",
        "Roe called her brother.",
        "Roe called a news conference on Monday to discuss the fire.",
        "The firm charged drivers a fee of five crowns.",
        "The council sided with the tenants.",
        "On the day Roe called Ahlgren it rained.",
        "It was on Roe's watch that the dam was built.",
        "His luck that the dam held was great.",
        "The fees reduced the admission of lodgers from 110,000 to 50,000.",
    ],
)
def test_deeds_and_occasions_say_nothing(said: Reader, text: str) -> None:
    assert said(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Roe called it nonsense.", ("Roe", "called", "it nonsense", "")),
        ('Roe called the plan "a mistake".', ("Roe", "called", 'the plan "a mistake"', "")),
        ("Prosecutors charged Roe with theft.", ("Prosecutors", "charged", "Roe with theft", "")),
        ("He rejected a vision Roe called a cliche.", ("Roe", "called", "a vision a cliche", "rejected")),
        (
            "He opposed the ban that Roe called unconstitutional.",
            ("Roe", "called", "the ban that unconstitutional", "opposed"),
        ),
        ("He sent letters in which he called Roe a fraud.", ("he", "called", "Roe a fraud", "")),
        (
            "Ahlgren accused Roe of planning to close the mine.",
            ("Ahlgren", "accused", "Roe of planning to close the mine", ""),
        ),
    ],
)
def test_what_somebody_is_called_or_charged_with_is_held(said: Reader, text: str, found: tuple[str, ...]) -> None:
    assert found in read(said, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Roe admitted wanting to close the mine.", ("Roe", "wanting", "to close the mine", "admitted")),
        ("Roe recalls thinking that the mine was shut.", ("Roe", "thinking", "that the mine was shut", "recalls")),
        (
            "Roe apologised for calling a colleague a sheep.",
            ("Roe", "calling", "a colleague a sheep", "apologised for"),
        ),
        (
            "Roe said she lived by Arno Kern's tenet that a friend is not an enemy.",
            ("Arno Kern's", "tenet", "that a friend is not an enemy", "said"),
        ),
        (
            "Roe rejected the notion from senators that he had slept.",
            ("senators", "notion", "that he had slept", "rejected"),
        ),
        (
            "A ship believed to be carrying grain sank off Orkle on Monday, police said.",
            ("", "believed", "A ship to be carrying grain", "said"),
        ),
    ],
)
def test_thoughts_within_what_another_says_are_nested(said: Reader, text: str, found: tuple[str, ...]) -> None:
    assert found in read(said, text)


@pytest.mark.parametrize(
    ("text", "content", "answer"),
    [
        (
            "Prosecutors said Roe took the money in 2014, which she denied.",
            "Roe took the money in 2014",
            ("she", "denied", "which", ""),
        ),
        (
            "Prosecutors said Roe took the money, a claim she denies.",
            "Roe took the money",
            ("she", "denies", "a claim", ""),
        ),
        (
            "Prosecutors said Roe took the money, a claim disputed by her lawyers.",
            "Roe took the money",
            ("her lawyers", "disputed", "a claim", ""),
        ),
        (
            "Roe said the firm had made an offer, which the union rejected.",
            "the firm had made an offer, which the union rejected",
            ("the union", "rejected", "which", "said"),
        ),
    ],
)
def test_what_meets_a_statement_is_not_said_in_it(
    said: Reader, text: str, content: str, answer: tuple[str, ...]
) -> None:
    found = read(said, text)
    assert (found[0][2], found[1]) == (content, answer)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Asked whether she would resign, Roe declined to say.",
            ("Roe", "declined to say", "whether she would resign", ""),
        ),
        (
            "Roe declined to say when asked whether she would go.",
            ("Roe", "declined to say", "whether she would go", ""),
        ),
        ("Roe did not comment when asked about the fire.", ("Roe", "did not comment", "the fire", "")),
        (
            "Roe declined to comment on the fire when asked about the flood.",
            ("Roe", "declined to comment on", "the fire", ""),
        ),
        ("Roe refused to sign when asked about the fire.", ("Roe", "refused", "to sign when asked about the fire", "")),
        ("Roe declined to comment.", ("Roe", "declined", "to comment", "")),
    ],
)
def test_a_silence_is_about_what_was_asked(said: Reader, text: str, found: tuple[str, ...]) -> None:
    assert found in read(said, text)


def test_who_was_asked_at_the_head_of_a_sentence_asks_nothing(said: Reader) -> None:
    found = read(said, "Asked how many people were hurt, the police refused to say.")
    assert found[0] == ("", "Asked", "how many people were hurt", "")


def test_people_briefed_on_a_matter_are_the_source_and_no_cue(said: Reader) -> None:
    found = read(said, "The paper quoted people briefed on the matter as saying that Nordham would sell its yards.")
    assert [cue for _, cue, _, _ in found] == ["quoted", "as saying"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("\"I told them at half-time, 'Watch number eleven,' and then we watched,\" Roe said.", "Watch number eleven"),
        ("\"I thought 'I'm going to fall but it's worth it',\" Roe said.", "I'm going to fall but it's worth it"),
        ("\"They told me 'the voters' choice is clear' and left,\" Roe said.", "the voters' choice is clear"),
    ],
)
def test_single_marks_hold_what_is_said_within_quoted_words(said: Reader, text: str, found: str) -> None:
    outer, nested = said(text)
    assert (nested.content.text, nested.outer) == (found, outer.id)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Roe said the fall had led many to believe that the firm was dead.",
            ("many", "believe", "that the firm was dead", "said"),
        ),
        (
            "Roe said the owner used to say that the dam was weak.",
            ("the owner", "say", "that the dam was weak", "said"),
        ),
        (
            "Roe said his aides were convinced that the offer would be raised.",
            ("his aides", "convinced", "that the offer would be raised", "said"),
        ),
        ("Ahlgren opposed Roe's draft plan to empty the dam.", ("Roe's", "plan", "to empty the dam", "opposed")),
    ],
)
def test_what_others_are_brought_to_say_or_mean_to_do_is_nested(
    said: Reader, text: str, found: tuple[str, ...]
) -> None:
    assert found in read(said, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ahlgren said the bakery denied services to gay couples.",
        "Ahlgren said Roe dismissed the director.",
        "Ahlgren said his son had grown so close to Roe that she often sings to him.",
        "Ahlgren said it should be repudiated by the council.",
        "Ahlgren said Roe has a full understanding of the matter.",
    ],
)
def test_deeds_and_what_is_yet_to_be_said_are_not_nested(said: Reader, text: str) -> None:
    assert [each.source.text for each in said(text)] == ["Ahlgren"]


@pytest.mark.parametrize(
    "text",
    ["Officials agreed on a joint statement of priorities.", "He was not feeling well because he had not slept."],
)
def test_an_adjective_is_no_body_and_a_reason_is_not_felt(said: Reader, text: str) -> None:
    assert said(text) == ()
