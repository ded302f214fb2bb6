"""Where a content begins and ends by the grammar of its words, wherever the parser hangs them."""

from __future__ import annotations

import pytest

from .conftest import Reader


def contents(said: Reader, text: str) -> dict[str, str]:
    """What each cue of a page carries."""
    return {found.cue.text: found.content.text for found in said(text)}


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Forecasters predict landfall Saturday morning.", "predict", "landfall Saturday morning"),
        ("Forecasters predict rain on Saturday.", "predict", "rain on Saturday"),
        (
            "Vane promised protests every week until the state joined the pact.",
            "promised",
            "protests every week until the state joined the pact",
        ),
        ("The club reports sixteen losses since 2015.", "reports", "sixteen losses since 2015"),
        ("The mayor demanded a reply by Friday.", "demanded", "a reply by Friday"),
        ("The state confirmed five deaths due to flu.", "confirmed", "five deaths due to flu"),
        (
            "The office warned of floods, with up to 30 inches of rain in the north.",
            "warned of",
            "floods, with up to 30 inches of rain in the north",
        ),
        (
            "The firm reported a first leak on May 3, and a second during the storm on May 9.",
            "reported",
            "a first leak on May 3, and a second during the storm on May 9",
        ),
        ("Vane promised a bridge on Monday.", "promised", "a bridge"),
        ("The firm has denied the charge since 2015.", "denied", "the charge"),
        ("The firm did not endorse her until July.", "endorse", "her"),
        ("The firm reported a loss, with the mayor calling it small.", "reported", "a loss"),
        ("The firm disclosed the leak to the federal government.", "disclosed", "the leak"),
        ("The firm announced changes to the plan on Monday.", "announced", "changes to the plan"),
    ],
)
def test_a_thing_is_told_with_its_own_time_and_cause(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "The court said opponents of the layout of nine harbour wards in Norland cannot contest the whole plan.",
            "said",
            "opponents of the layout of nine harbour wards in Norland cannot contest the whole plan",
        ),
        (
            'They said the mayor\'s right to close roads "is widest where nobody lives on either side."',
            "said",
            'the mayor\'s right to close roads "is widest where nobody lives on either side."',
        ),
        (
            "Vane has claimed Norland, especially, among others, is helping his friends to act.",
            "claimed",
            "Norland, especially, among others, is helping his friends to act",
        ),
        (
            "Vane said the reason for the rule in the old ruling, that women were not to serve in war, no longer applies.",
            "said",
            "the reason for the rule in the old ruling, that women were not to serve in war, no longer applies",
        ),
        (
            "Vane reported that the fires were lit by sparks; that wind was a factor; and that many were small.",
            "reported",
            "that the fires were lit by sparks; that wind was a factor; and that many were small",
        ),
        (
            'Vane said he was "moved" by the turnout and "I shall not forget this evening."',
            "said",
            'he was "moved" by the turnout and "I shall not forget this evening."',
        ),
        ("Vane said that the road was shut; the bridge is open.", "said", "that the road was shut"),
        ("Vane said on Monday, after the vote, that it was late.", "said", "that it was late"),
        ("Vane denied the charge, then left the room.", "denied", "the charge"),
        ("Vane announced the plan, is leaving and will not return.", "announced", "the plan"),
    ],
)
def test_a_clause_is_told_with_its_subject_and_its_like(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        ("The man was accused by his wife of stealing the boat.", "accused", "his wife", "The man stealing the boat"),
        ("The man was accused of arson by the firm.", "accused", "the firm", "The man arson"),
        ("The man was accused by the police of theft.", "accused", "the police", "The man theft"),
        (
            "The plan was criticised by the opposition as a waste of money.",
            "criticised",
            "the opposition",
            "The plan as a waste of money",
        ),
        (
            "The firm was ordered by the court to pay two million.",
            "ordered",
            "the court",
            "The firm to pay two million",
        ),
        ("Roe was praised by the head of the union.", "praised", "the head of the union", "Roe"),
        ("Roe was accused by the head of the union.", "accused", "the head of the union", "Roe"),
    ],
)
def test_who_charges_somebody_is_told_apart_from_the_charge(
    said: Reader, text: str, cue: str, source: str, content: str
) -> None:
    (found,) = [each for each in said(text) if each.cue.text == cue]
    assert (found.source.text, found.content.text) == (source, content)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "Vane blamed his loss on closed polls, which barred many.",
            "blamed",
            "his loss on closed polls, which barred many",
        ),
        ("Vane blamed the firm on Monday.", "blamed", "the firm"),
        (
            "Vane accused the mayor of lying when he said the mill was safe.",
            "accused",
            "the mayor of lying when he said the mill was safe",
        ),
        ("Vane accused the mayor of theft when they met on Monday.", "accused", "the mayor of theft"),
    ],
)
def test_a_charge_is_told_with_what_it_is_about(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "The firm dismissed allegations that it broke the law as politically motivated.",
            "allegations",
            "that it broke the law",
        ),
        ('The mayor dismissed Vane\'s claim that he lied as "nonsense".', "claim", "that he lied"),
        ("Roe described claims that he had left as a lie.", "claims", "that he had left"),
        (
            "The firm dismissed claims that it had used the mill as a store.",
            "claims",
            "that it had used the mill as a store",
        ),
        ("The firm denied reports that it sold the mill as scrap.", "reports", "that it sold the mill as scrap"),
    ],
)
def test_a_report_ends_before_what_it_is_dismissed_as(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "Vane said the mill, which he says is worth two million, is not for sale.",
            "said",
            "the mill, which he says is worth two million, is not for sale",
        ),
        ("Vane said the mill was sold, which he says was sad.", "said", "the mill was sold"),
        (
            "Members called it a sure thing, with the writer Ann Roe having declared it dull.",
            "called",
            "it a sure thing",
        ),
    ],
)
def test_a_content_ends_where_another_saying_stands_only_if_that_ends_it(
    said: Reader, text: str, cue: str, content: str
) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "Vane told the Halden Post-Courier that the shame of having to beg for work never fades.",
            "told",
            "that the shame of having to beg for work never fades",
        ),
        (
            "Vane told CNN that if the court bars the sale, he will move to sue the mayor.",
            "told",
            "that if the court bars the sale, he will move to sue the mayor",
        ),
        ("Vane told the crew to leave.", "told", "the crew to leave"),
        (
            "She was admonishing the crew that shouting is not the same as work.",
            "admonishing",
            "that shouting is not the same as work",
        ),
        (
            "Roe told the Herald that he heard a splash and saw a boat.",
            "told",
            "that he heard a splash and saw a boat",
        ),
        ("Roe said he ran out and saw two men.", "said", "he ran out and saw two men"),
        ("Roe said it was late and warned them.", "said", "it was late"),
        (
            "Two of the men they urged the crew to pick did not stand for the board.",
            "urged",
            "the crew to pick",
        ),
        ("He said it was late and he added that he would go.", "said", "it was late"),
        (
            "The firm by now has 40 divers at the wreck, the Herald reported, most of whom are young.",
            "reported",
            "The firm by now has 40 divers at the wreck",
        ),
        (
            "No one doubts the former owner’s skills, his ability to move in circles, or his know-how in deals.",
            "doubts",
            "the former owner’s skills, his ability to move in circles, or his know-how in deals",
        ),
        ("The trial in which he allegedly lied is over.", "allegedly", "he lied"),
    ],
)
def test_whom_it_is_told_to_is_no_part_of_it(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Police appealed to the driver to come forward.", "appealed", "the driver to come forward"),
        ("Police appealed for anyone with footage to come forward.", "appealed", "anyone with footage to come forward"),
        ("A doctor pleaded with families not to leave.", "pleaded", "families not to leave"),
        ("The court held that the sale was void.", "held", "that the sale was void"),
        ("His file records that he was born in Turku.", "records", "that he was born in Turku"),
        ("The minister directed that the man be freed.", "directed", "that the man be freed"),
        ("The crew radioed that the ship was sinking.", "radioed", "that the ship was sinking"),
        ("He warned the clerk that the gang was near.", "warned", "that the gang was near"),
        ("The board never told the court who was paying.", "never told", "who was paying"),
        ("The minutes show that the board knew.", "show", "that the board knew"),
        ("Staff were told by the firm to stay home.", "told", "Staff to stay home"),
        (
            "The islanders would like, if it is no trouble, to have their ferry back.",
            "like",
            "to have their ferry back",
        ),
        ("He asked, in a call to the board, whether the yard would close.", "asked", "whether the yard would close"),
        ("The parents asked him not to.", "asked", "him not to"),
        ("It emerged in court on Monday that the firm knew.", "emerged", "that the firm knew"),
        ("The firm, it is believed, will sell the yard.", "is believed", "The firm will sell the yard"),
        ("The clerk read out a list of names.", "read", "a list of names"),
        ("The council met them, the mediator said, but left.", "said", "The council met them but left"),
    ],
)
def test_who_is_pressed_and_what_that_whether_or_to_opens_are_told(
    said: Reader, text: str, cue: str, content: str
) -> None:
    assert contents(said, text) == {cue: content}


@pytest.mark.parametrize(
    "text",
    [
        "The court held a hearing that lasted a day.",
        "The firm appealed to the court.",
        "The office recorded ten storms.",
        "The judge ruled it out of order.",
        "The guards allowed the man to leave.",
        "The firm moved its office that year.",
        "Ten minutes passed.",
        "It emerged from the fog.",
        "The clerk read a list of names.",
    ],
)
def test_what_is_held_moved_recorded_or_appealed_to_is_not_said(said: Reader, text: str) -> None:
    assert contents(said, text) == {}


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Police described him as a short man, with red hair, wearing a blue coat.",
            "him as a short man, with red hair, wearing a blue coat",
        ),
        (
            "He was described as a short man with red hair, wearing a coat, and fled north.",
            "He as a short man with red hair, wearing a coat",
        ),
    ],
)
def test_what_somebody_looks_like_is_told_whole(said: Reader, text: str, content: str) -> None:
    assert said(text)[0].content.text == content
