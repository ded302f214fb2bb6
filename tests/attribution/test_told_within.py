"""What one tells that another said is found whole: whom he asked, what he quoted, and who passes it on to the end."""

from __future__ import annotations

import pytest

from .conftest import Reader


def told(said: Reader, text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of what is told within what another says."""
    return [(one.source.text, one.cue.text, one.content.text) for one in said(text) if one.outer is not None]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        (
            "Police said the driver asked a neighbour for help before the fire spread.",
            ("the driver", "asked", "a neighbour for help"),
        ),
        (
            "The paper said the mayor had asked the governor for three million marks to mend the quay.",
            ("the mayor", "asked", "the governor for three million marks to mend the quay"),
        ),
        ("The paper said the mayor had asked for help on Friday.", ("the mayor", "asked for", "help")),
        (
            "The affidavit says Pell admitted deliberately burning and burying the maps.",
            ("Pell", "admitted", "deliberately burning and burying the maps"),
        ),
        (
            "The clerk said Roe understood the remark about the dam as an order.",
            ("Roe", "understood", "the remark about the dam as an order"),
        ),
        (
            "The clerk said the memo outlines how Pell sold the land.",
            ("the memo", "outlines", "how Pell sold the land"),
        ),
        (
            'The clerk said the man shouted, "Give me the keys!" then struck her.',
            ("the man", "shouted", "Give me the keys!"),
        ),
        (
            "Roe said the bill was close to what the senate had proposed in May.",
            ("the senate", "proposed", "what"),
        ),
        (
            "Roe said it was the kind of growth that the mayor described during the campaign.",
            ("the mayor", "described", "the kind of growth"),
        ),
        (
            "The Herald went to press, noting the mayor's claim that “we did not see a thing.”",
            ("the mayor's", "claim", "that “we did not see a thing.”"),
        ),
    ],
)
def test_what_is_told_within_is_whole(said: Reader, text: str, inner: tuple[str, str, str]) -> None:
    assert inner in told(said, text)


@pytest.mark.parametrize(
    "text",
    [
        "Roe said the clerk asked what she proposed.",
        "Roe said it was what the mayor called a gift.",
    ],
)
def test_a_question_and_a_predicate_are_not_what_was_said(said: Reader, text: str) -> None:
    assert "what" not in [content for _, _, content in told(said, text)]


@pytest.mark.parametrize(
    "text",
    [
        'Marta Oll said the result was "a blow to the mayor," the Skerry Herald reports. "She will have to go."',
        '"We must begin at once," Karl Onn told Radio Skerry, according to the Herald. "There is no time to lose."',
        "“They took all we had,” the widow reportedly told a local paper on Friday. “I am so tired of this town.”",
    ],
)
def test_a_quotation_that_runs_on_is_passed_on_too(said: Reader, text: str) -> None:
    """Who passes on what a speaker says passes on how he goes on, before or behind his own words."""
    outer, inner = said(text)
    assert inner.outer == outer.id
    assert outer.content.spans[-1] == inner.content.spans[-1]


def test_where_two_speak_the_quotation_is_of_the_latter(said: Reader) -> None:
    one, other = said('"It is over," Roe said. "We are glad," Vane said. "We will go home."')
    assert one.content.text == "It is over"
    assert other.content.text == "We are glad We will go home."


def test_what_nobody_named_tells_begins_with_the_quotation(said: Reader) -> None:
    (found, _) = said("“They took all we had. It is all gone,” the widow reportedly told a local paper.")
    assert found.cue.text == "reportedly"
    assert found.content.text.startswith("“They took all we had.")


def test_what_a_writing_told_of_asks_for_is_told_by_who_tells_of_it(said: Reader) -> None:
    found = said("Pell sent a letter, according to police, asking for two million.")
    assert [(one.cue.text, one.outer) for one in found] == [("according to", None), ("asking for", found[0].id)]
    (alone,) = said("Pell fled, according to police, taking two bags with him.")
    assert alone.content.text == "Pell fled"


@pytest.mark.parametrize("held", ["she believed the figures were wrong", "the figures were wrong"])
def test_what_a_source_concedes_is_told_apart(said: Reader, held: str) -> None:
    found = said(f"The mayor said {held}, although she insisted that nobody had asked for a count.")
    assert found[0].content.text == held
    assert next(one for one in found if one.cue.text == "insisted").outer is None


def test_two_cues_share_the_clause_behind_the_second(said: Reader) -> None:
    found = said("The treasurer thought, and the board agreed, that the pier should be sold.")
    assert [(one.source.text, one.content.text) for one in found] == [
        ("The treasurer", "that the pier should be sold"),
        ("the board", "that the pier should be sold"),
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The complaint filed Tuesday against Ruta Salo, 31, says that the maps are gone.",
            "The complaint filed Tuesday against Ruta Salo, 31",
        ),
        (
            "A lawsuit brought last week against the mill, owned by Per Holm, alleges that it leaks.",
            "A lawsuit brought last week against the mill, owned by Per Holm",
        ),
        ("The firm filed Monday for bankruptcy, says it owes two million.", "The firm"),
    ],
)
def test_a_writing_is_described_by_what_was_done_with_it(said: Reader, text: str, source: str) -> None:
    assert said(text)[0].source.text == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The clerk who said she was pushed told the court that she fell.", "The clerk who said she was pushed"),
        ("The clerk, who said she was pushed, told the court that she fell.", "The clerk"),
        ("Vane, who has said he wants to stay, told the Herald that he would.", "Vane"),
        ("Ann Roe, whose son told police he was there, said she knew nothing.", "Ann Roe"),
        ("Ann Roe, who left early, said she knew nothing.", "Ann Roe, who left early"),
    ],
)
def test_what_a_source_says_by_the_way_is_not_cut_in_two(said: Reader, text: str, source: str) -> None:
    assert said(text)[0].source.text == source


def test_who_is_quoted_as_saying_it_tells_what_is_told_within(said: Reader) -> None:
    paper, quoted, told_him = said("The paper quoted Vane as saying that Roe had told him that it was late.")
    assert quoted.outer == paper.id
    assert told_him.outer == quoted.id


def test_who_was_quoted_as_saying_it_by_a_paper(said: Reader) -> None:
    paper, quoted = said("“They can go,” Vane was quoted as saying by the Skerry Herald. “It has a cost.”")
    assert (paper.source.text, quoted.source.text) == ("the Skerry Herald", "Vane")
    assert paper.content.text == quoted.content.text == "They can go It has a cost."
    assert quoted.outer == paper.id


def test_what_is_told_goes_on_behind_who_passes_it_on(said: Reader) -> None:
    agency, chiefs = said("The chiefs said the ship sank on Friday, according to Norpress, and that two men had died.")
    assert agency.content.text == "The chiefs said the ship sank on Friday that two men had died"
    assert chiefs.content.text == "the ship sank on Friday that two men had died"
    assert chiefs.outer == agency.id


def test_when_somebody_thinks_so_is_no_part_of_his_name(said: Reader) -> None:
    _, thinks = said("Roe said her department at this point believes it.")
    assert thinks.source.text == "her department"


def test_what_is_laughed_off_is_rejected(said: Reader) -> None:
    laughed, suggestion = said("The mayor laughed off the suggestion that she could lose.")
    assert laughed.cue.text == "laughed"
    assert suggestion.outer == laughed.id


@pytest.mark.parametrize(
    ("text", "writer", "content"),
    [
        ("Holm sent a letter, the Herald said, asking for money.", "Holm", "money"),
        ("Roe wrote a note, police said, saying she was ill.", "Roe", "she was ill"),
        (
            "Holm wrote a letter, the Herald said, saying that the yard would close.",
            "Holm",
            "that the yard would close",
        ),
        ("Roe issued a statement, officials said, warning of a strike.", "Roe", "a strike"),
    ],
)
def test_what_a_writing_says_behind_who_tells_of_it_is_his_who_wrote_it(
    said: Reader, text: str, writer: str, content: str
) -> None:
    outer, inner = said(text)
    assert outer.content.text.endswith(content)
    assert (inner.source.text, inner.content.text, inner.outer) == (writer, content, outer.id)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holm left, the Herald said, claiming that the vote was rigged.", "Holm left"),
        (
            "The council published a report, the Herald said, adding that it was late.",
            "The council published a report",
        ),
    ],
)
def test_what_a_teller_goes_on_with_is_his_own(said: Reader, text: str, content: str) -> None:
    outer, other = said(text)
    assert (outer.content.text, other.source.text, other.outer) == (content, "the Herald", None)
