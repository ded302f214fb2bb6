"""Where a content ends: it goes on as far as grammar lets it, and what the outer speaker adds is no part of the inner."""

from __future__ import annotations

import pytest

from .conftest import Reader


def contents(said: Reader, text: str) -> dict[str, str]:
    """What each cue of a page carries."""
    return {found.cue.text: found.content.text for found in said(text)}


@pytest.mark.parametrize(
    ("text", "cue", "inner"),
    [
        (
            "Minister Ann Roe said that the airlines had told her they could wait, although some had complained.",
            "told",
            "they could wait",
        ),
        (
            "According to the report, Roe assured the council that the dam was safe although her staff had doubts.",
            "assured",
            "that the dam was safe",
        ),
        (
            "Senator Olaf Dahl denied that he had told aides the bill was dead, as the Herald wrote on Sunday.",
            "told",
            "the bill was dead",
        ),
        (
            'The army denied a report that its men had crossed the river on Sunday, calling it "pure invention".',
            "report",
            "that its men had crossed the river on Sunday",
        ),
        (
            "A guard swore that he had heard the mayor ask an aide for money, which the mayor has called a lie.",
            "heard",
            "the mayor ask an aide for money",
        ),
        (
            "Police say that a suspended guard had told a friend that he was free and that the call was noted.",
            "told",
            "that he was free",
        ),
        (
            "Roe now says her bosses knew that the paint was harmful, and that they asked her to keep quiet.",
            "knew",
            "that the paint was harmful",
        ),
    ],
)
def test_an_inner_content_ends_where_the_outer_speaker_goes_on(said: Reader, text: str, cue: str, inner: str) -> None:
    assert contents(said, text)[cue] == inner


def test_what_the_source_itself_sets_against_it_is_said(said: Reader) -> None:
    found = contents(said, "Ann Roe said the bridge was safe, although some had complained.")
    assert found["said"] == "the bridge was safe, although some had complained"


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "She said she was planning to leave the island because she feared for her safety.",
            "planning",
            "to leave the island because she feared for her safety",
        ),
        (
            "Dahl allegedly told a friend before the fire that Roe had threatened to end the lease for her if she refused "
            "to pay.",
            "threatened",
            "to end the lease for her if she refused to pay",
        ),
    ],
)
def test_a_deed_goes_on_with_its_reason_and_condition(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            'The mayor rejected the council\'s statement: "The dam is unsafe and the harbour knows it."',
            "rejected",
            'the council\'s statement: "The dam is unsafe and the harbour knows it."',
        ),
        (
            "The army said it would not comment on what it called gossip: a claim that its men had fled.",
            "called",
            "gossip: a claim that its men had fled",
        ),
        (
            "Later Roe made another frank comment when he claimed 60 percent of the guests, who regarded their stay as "
            "better now than last year, were not remembering correctly.",
            "claimed",
            "60 percent of the guests, who regarded their stay as better now than last year, were not remembering "
            "correctly",
        ),
    ],
)
def test_a_content_goes_on_behind_a_colon_and_to_its_verb(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "A government source said the letter existed, ran to two pages, and asked for nothing.",
            "said",
            "the letter existed, ran to two pages, and asked for nothing",
        ),
        (
            "Officer Olaf Dahl told the panel that his chiefs had been late, had said so, and had been thanked.",
            "told",
            "that his chiefs had been late, had said so, and had been thanked",
        ),
        (
            "Officials in two towns said it had, and that they had been asked to support it.",
            "said",
            "it had, and that they had been asked to support it",
        ),
        (
            "Ann Roe stressed the need for care at the harbour and that the board must help.",
            "stressed",
            "the need for care at the harbour and that the board must help",
        ),
        (
            "Ann Roe said the board had asked for a delay and that it was late.",
            "asked for",
            "a delay",
        ),
        (
            "The man is reported to have jumped on the stage and claimed that the vote was stolen.",
            "reported",
            "The man to have jumped on the stage and claimed that the vote was stolen",
        ),
    ],
)
def test_a_content_holds_all_of_a_series(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


def test_who_does_the_last_of_a_series_is_who_does_the_first(said: Reader) -> None:
    source, letter = said("A government source said the letter existed, ran to two pages, and asked for nothing.")
    assert (letter.source.text, letter.outer) == ("the letter", source.id)


def test_an_object_with_an_apposition_is_the_subject_of_the_verb_behind_it(said: Reader) -> None:
    text = (
        "NHR reported Ann al-Roe, the caretaker Prime Minister, recommended the foreign troops in the valley withdraw."
    )
    radio, roe = said(text)
    assert (roe.source.text, roe.outer) == ("Ann al-Roe, the caretaker Prime Minister", radio.id)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The clerk had admitted to a cousin that he was not there.", "admitted", "that he was not there"),
        (
            "The cable said the figure was chosen because the minister had promised the president fewer than 15.",
            "promised",
            "fewer than 15",
        ),
    ],
)
def test_who_hears_it_is_not_what_is_said(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "Such a tax was needed, Dahl said, to create the kind of harbour that Roe wanted.",
            "said",
            "Such a tax was needed to create the kind of harbour that Roe wanted",
        ),
        (
            "The guard was caught asleep, Radio Norvik reported, when Roe left the yard.",
            "reported",
            "The guard was caught asleep when Roe left the yard",
        ),
        (
            "The harbour would also take over guarding the ships which, the statement said, northern towns have refused.",
            "said",
            "which northern towns have refused",
        ),
        (
            "Ada Berg came to Turku with one case and, she says, a bad coat.",
            "says",
            "a bad coat",
        ),
        (
            "The ship took on coal and, the crew believed, left at noon.",
            "believed",
            "left at noon",
        ),
        (
            "The ship took on coal, the crew believed, and left at noon.",
            "believed",
            "The ship took on coal and left at noon",
        ),
    ],
)
def test_what_is_said_goes_on_behind_who_says_it(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The union asked for five more days.", "asked for", "five more days"),
        ("The envoy asked for a week to consult his government.", "asked for", "a week to consult his government"),
        ("The club thanked Ada Berg for her letter.", "thanked", "Ada Berg for her letter"),
        ("The club thanked Ada Berg in a letter.", "thanked", "Ada Berg"),
        ("The envoy asked for help on Friday.", "asked for", "help"),
    ],
)
def test_a_time_or_writing_is_told_where_it_is_what_is_asked_or_thanked_for(
    said: Reader, text: str, cue: str, content: str
) -> None:
    assert contents(said, text) == {cue: content}


def test_when_it_was_said_is_not_what_was_said(said: Reader) -> None:
    text = "Halden has agreed to buy Norvik, the firms said on Monday, after Norvik's attempt to merge with Balt fell apart."
    contents = {each.content.text for each in said(text) if each.source.text == "the firms"}
    assert contents == {"Halden has agreed to buy Norvik"}


def test_the_day_behind_what_somebody_is_expected_to_do_is_that_of_doing_it(said: Reader) -> None:
    (found,) = said(
        "Lund is expected to arrive in Tallinn on Monday and attend the plenary session of the fair the following day."
    )
    assert found.content.text.endswith("the following day")


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Rivals deride it as mere theatre.", "deride", "it as mere theatre"),
        ("Roe likened it to a march.", "likened", "it to a march"),
        ("Minister Roe acknowledged flaws in keeping the data.", "acknowledged", "flaws in keeping the data"),
        ("President Orm declared Vane unfit for office on Tuesday.", "declared", "Vane unfit for office"),
        ("She called the plan a mistake in an interview on Monday.", "called", "the plan a mistake"),
        ("She called it the worst day in years.", "called", "it the worst day in years"),
        (
            'The envoy said that the row was "on hold," with state media also reporting that both had agreed to wait.',
            "said",
            'that the row was "on hold,"',
        ),
        (
            "The president is expected to stop in Tarnia, with the palace confirming that he will go on to Velora.",
            "expected",
            "The president to stop in Tarnia",
        ),
        (
            "She told voters she will stay while her rival wants to leave.",
            "told",
            "she will stay while her rival wants to leave",
        ),
    ],
)
def test_what_something_is_called_ends_before_where_and_when(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "He suspects ex-mayor John Brand and clerk Jim Clapp – among others – were behind it.",
            "suspects",
            "ex-mayor John Brand and clerk Jim Clapp – among others – were behind it",
        ),
        (
            "The network announced that the new line-up will be Eric Bolt at 5pm; Ann Roe at 7pm; and Tim Vane at 8pm.",
            "announced",
            "that the new line-up will be Eric Bolt at 5pm; Ann Roe at 7pm; and Tim Vane at 8pm",
        ),
        (
            "A spokesman left, voicing sympathy for the crew while urging the mayor to wait.",
            "voicing",
            "sympathy for the crew",
        ),
        (
            "The lenders issued a statement on Friday night: “Having asked around, we say that Roe is out.”",
            "statement",
            "Having asked around, we say that Roe is out.",
        ),
    ],
)
def test_asides_and_lists_end_nothing(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Ann Roe said the road was shut, but it would open on Monday.",
            "the road was shut, but it would open on Monday",
        ),
        (
            "Ann Roe said the road was shut, and two bridges might close.",
            "the road was shut, and two bridges might close",
        ),
        ("Ann Roe said the roof is old, but it will be mended.", "the roof is old, but it will be mended"),
        (
            "Ann Roe said the road is open, but the bridge will stay shut.",
            "the road is open, but the bridge will stay shut",
        ),
        ("Ann Roe says the road is better, but nothing else is.", "the road is better, but nothing else is"),
        ("Police said two were held, but the others are free.", "two were held, but the others are free"),
        ("Norvik said the plan is cheap, and this will help it.", "the plan is cheap, and this will help it"),
        ("Ann Roe said he's asked twice, but he's been ignored.", "he's asked twice, but he's been ignored"),
        ("Ann Roe says she will go, but only if Holm stays.", "she will go, but only if Holm stays"),
        ("He said he would pay -- but not before the court rules.", "he would pay -- but not before the court rules"),
        # What the page may tell itself.
        ("Ann Roe said the road was open, but the bridge will stay shut.", "the road was open"),
        ("Ann Roe said the man is dead, but the cause remains a riddle.", "the man is dead"),
        ("Police said two were held, but the others fled.", "two were held"),
        ("Ann Roe said the dam was sound, and when the storm came she stayed.", "the dam was sound"),
        ("Ann Roe said no one was hurt, but two dogs died.", "no one was hurt"),
        ("Ann Roe said the bridge was safe, but it fell two days later.", "the bridge was safe"),
        ("Ann Roe said the plan was sound, but critics could block it.", "the plan was sound"),
        ("The firm said the dam was safe, but it has not been looked at.", "the dam was safe"),
        ("Ann Roe thought that it would rain, but that might be wrong.", "that it would rain"),
    ],
)
def test_a_second_clause_is_told_where_only_its_teller_can_tell_it(said: Reader, text: str, content: str) -> None:
    assert said(text)[0].content.text == content


@pytest.mark.parametrize(
    ("text", "cue", "whole"),
    [
        ("Roe told Holm they were fools, that they had no chance.", "told", "they were fools, that they had no chance"),
        ('"They told us we were lost, that no ship came," Roe said.', "told", "we were lost, that no ship came"),
        ("Holm knew the dam was weak, that it would not hold.", "knew", "the dam was weak, that it would not hold"),
    ],
)
def test_a_clause_goes_on_with_that_behind_a_comma(said: Reader, text: str, cue: str, whole: str) -> None:
    assert contents(said, text)[cue] == whole


def test_behind_a_comma_that_goes_on_with_the_outer_of_two_clauses(said: Reader) -> None:
    found = contents(said, "Roe said Holm thinks it is over, that nobody will pay.")
    assert found == {"said": "Holm thinks it is over, that nobody will pay", "thinks": "it is over"}


@pytest.mark.parametrize(
    ("text", "cue", "whole"),
    [
        (
            "Roe said the mayor does not blame the council, but rather the firms of the port.",
            "does not blame",
            "the council, but rather the firms of the port",
        ),
        ("Roe said she does not want money, but an apology.", "said", "she does not want money, but an apology"),
        (
            "The mayor did not propose a tax, but rather a levy, Holm said.",
            "did not propose",
            "a tax, but rather a levy",
        ),
        ("Roe does not oppose the pier, but its cost.", "does not oppose", "the pier, but its cost"),
        ("Roe did not want the job, but Holm said she would take it.", "did not want", "the job"),
    ],
)
def test_what_is_set_against_a_thing_is_told_with_it(said: Reader, text: str, cue: str, whole: str) -> None:
    assert contents(said, text)[cue] == whole


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "Club president Jan Holm fumed on local radio that the club had petitioned the league in writing never to"
            " send the referee again and that the league, which plans its games by computer, had replied that requests of"
            " that kind were not read.",
            "fumed",
            "that the club had petitioned the league in writing never to send the referee again and that the league,"
            " which plans its games by computer, had replied that requests of that kind were not read",
        ),
        (
            "Her mother relayed to the broadcaster that the child had offered to sing for her fare and that the"
            " inspector, not unkindly, answered that rules were rules.",
            "relayed",
            "that the child had offered to sing for her fare and that the inspector, not unkindly, answered that rules"
            " were rules",
        ),
        (
            "The manager answered in the margin, in green ink, that residents preferred to have their doors unlocked,"
            " that several had voiced a dislike of bright lamps, and that the menus were new.",
            "preferred",
            "to have their doors unlocked",
        ),
    ],
)
def test_what_is_told_in_a_series_goes_on_with_that(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content
