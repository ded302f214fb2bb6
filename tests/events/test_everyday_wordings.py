"""Everyday newspaper wordings of sackings, appointments, restarts, swaps, losses at sea and moved dates."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change

from .conftest import Recogniser, mention

_POST = "appointment or resignation"


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("The club has parted company with Clara Nunez with immediate effect.", "parted company", _POST),
        ("The club and Clara Nunez parted ways on Monday.", "parted ways", _POST),
        ("Clara Nunez is on the brink of the sack, according to insiders.", "sack", _POST),
        ("Clara Nunez faces the sack, a source said.", "sack", _POST),
        ("Coach Clara Nunez was relieved of her duties on Sunday, the club said.", "relieved", _POST),
        ("Clara Nunez was stripped of her post on Monday, the ministry said.", "stripped", _POST),
        ("The president fired his finance minister on Sunday.", "fired", _POST),
        ("Clara Nunez will lose her job on Monday, a source said.", "lose", _POST),
        ("Clara Nunez was removed as chairwoman on Monday.", "removed", _POST),
        ("Clara Nunez will be named manager of Norlink on Monday, a source said.", "named", _POST),
        ("Clara Nunez will take over as coach next week, the club said.", "take over", _POST),
        ("Clara Nunez took charge of Norlink on Monday.", "took charge", _POST),
        ("Clara Nunez was unveiled as the new manager on Friday.", "unveiled", _POST),
        ("Clara Nunez was confirmed as central bank governor by the senate.", "confirmed", _POST),
        ("The ministry denied reports of a coup on Monday.", "coup", _POST),
        ("About 300 workers were sacked on Monday, the firm said.", "sacked", "economic transaction or result"),
        ("The company resumed production at its Turku factory on Monday.", "resumed", "other"),
        ("The airline will resume flights to Riga on 3 December, it said.", "resume", "other"),
        ("Norlink suspended production at its Turku plant on Monday.", "suspended", "other"),
        ("The operator will switch the reactor back on in August.", "switch", "other"),
        ("The reactor was brought back online on Monday, the operator said.", "brought", "other"),
        ("The power plant returned to service on Monday, the operator said.", "returned", "other"),
        ("Canada is weighing an import duty on Peruvian steel, two officials said.", "duty", "sanction or tariff"),
        ("The ministry notified a duty on Peruvian steel on Friday.", "notified", "sanction or tariff"),
        ("The duty takes effect on 3 March, the ministry said.", "duty", "sanction or tariff"),
        ("Peru and Chile will carry out an exchange of detained persons.", "exchange", "agreement"),
        ("The submarine has been missing since Friday with 44 crew, the navy said.", "missing", "disaster or accident"),
        ("A cargo ship went missing off Denmark on Monday.", "went missing", "disaster or accident"),
        ("The ferry went down off Denmark on Monday.", "went down", "disaster or accident"),
        ("The tower lost contact with the plane on Monday evening.", "lost", "disaster or accident"),
        ("The navy found the wreck of the submarine on Sunday.", "found", "other"),
        ("The panel recommended the vaccine for approval on Friday.", "approval", "law or decision"),
        ("Polling stations will open at 6 a.m., the commission said.", "open", "vote or election"),
        ("Voters go to the polls on Wednesday.", "go to the polls", "vote or election"),
        ("Voting began on Thursday.", "Voting", "vote or election"),
        ("Malaysia surrendered the fugitive to India on Monday.", "surrendered", "court ruling or arrest"),
    ],
)
def test_an_everyday_wording_tells_an_event(page: Recogniser, text: str, word: str, kind: str) -> None:
    assert mention(page(text), word).type == kind


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("He fired a shot in the air on Monday.", "fired"),
        ("The firing of the missile on Monday was a success.", "firing"),
        ("She parted the curtain on Friday.", "parted"),
        ("He carried the sack of flour to Leeds on Monday.", "sack"),
        ("The town faced the sack of its churches.", "sack"),
        ("He was relieved to hear the news on Monday.", "relieved"),
        ("The company lost its office supplies on Monday.", "lost"),
        ("The company will appoint 300 people, it said.", "appoint"),
        ("The report was confirmed by the minister on Monday.", "confirmed"),
        ("The statue was removed by the mayor on Monday.", "removed"),
        ("The army took over from the police on Monday.", "took over"),
        ("The coup for the museum was the talk of Paris on Monday.", "coup"),
        ("The publishing coup in Paris on Monday was praised.", "coup"),
        ("The plane is missing a wheel, the airline said.", "missing"),
        ("The team missed the train on Monday.", "missed"),
        ("Customs officers on duty in Leeds found cash on Monday.", "duty"),
        ("The leak of the document on Friday angered the bank.", "leak"),
        ("The collapse of talks on Friday was a blow.", "collapse"),
        ("The commission ruled out a delay on Friday.", "ruled"),
        ("The commission paid the fine under protest on Friday.", "protest"),
        ("The group has sold 40 million albums.", "sold"),
        ("The court said the earthquakes were reason enough.", "earthquakes"),
        ('"We agree on everything," Nunez said.', "agree"),
        ("Both sides agreed to disagree, Nunez said.", "agreed"),
        ("The radio station will open at 6 a.m., the owner said.", "station"),
    ],
)
def test_a_like_wording_tells_none(page: Recogniser, text: str, word: str) -> None:
    told = [each for each in page(text).events if each.text == word and each.type != "attack"]
    assert not told


def test_who_loses_the_post_is_told_apart_from_the_club(page: Recogniser) -> None:
    found = mention(page("Norlink Rovers have parted company with Clara Nunez."), "parted company")
    assert [(each.role, each.name) for each in found.participants] == [
        ("agent", "Norlink Rovers"),
        ("appointee", "Clara Nunez"),
    ]
    faced = mention(page("Clara Nunez faces the sack, a source said."), "sack")
    assert [(each.role, each.name) for each in faced.participants] == [("appointee", "Clara Nunez")]


def test_facing_the_sack_is_not_to_have_been_sacked(page: Recogniser) -> None:
    for text in (
        "Clara Nunez faces the sack, a source said.",
        "Clara Nunez is on the brink of the sack, a source said.",
    ):
        found = mention(page(text), "sack")
        assert (found.factuality[0].value, found.expected) == ("PS+", True)


def test_an_airline_s_strike_is_no_air_strike(page: Recogniser) -> None:
    assert mention(page("The Gull Air strike on Friday was called off."), "strike").type == "protest or strike"
    assert mention(page("The NATO air strike on Friday was called off."), "strike").type == "attack"


def test_words_of_mourning_are_no_part_of_a_name(page: Recogniser) -> None:
    found = mention(page("RIP Clara Nunez, who flew to Madrid on Friday."), "flew")
    assert [each.name for each in found.participants] == ["Clara Nunez"]


@pytest.mark.parametrize(
    "text",
    [
        "The club have appointed Clara Nunez as manager on a contract until the summer of 2028.",
        "The club appointed Clara Nunez as manager on a deal until June 2028.",
        "The senate elected Clara Nunez as speaker until 2029.",
    ],
)
def test_the_end_of_a_term_is_not_the_day_it_begins(page: Recogniser, text: str) -> None:
    (found,) = page(text).events
    assert (found.when, found.expected) == (None, False)


@pytest.mark.parametrize("joined", ["instead of", "rather than"])
def test_a_new_date_in_place_of_an_old_one_is_a_postponement(page: Recogniser, joined: str) -> None:
    found = mention(
        page(f"The election will be held on 9 October {joined} 14 August, the commission said."), "election"
    )
    assert (found.change, found.when and found.when.earliest) == (Change.POSTPONED, "2025-10-09")


def test_a_place_in_place_of_another_moves_no_date(page: Recogniser) -> None:
    found = mention(page("The summit will be held in Vienna instead of Riga, the ministry said."), "summit")
    assert found.change is None


def test_a_date_that_remains_is_the_date_of_what_was_spoken_of(page: Recogniser) -> None:
    told = page('"There is no plan to move the election. The date remains 14 August," chairwoman Clara Nunez said.')
    found = mention(told, "date")
    assert (found.type, found.when and found.when.earliest) == ("vote or election", "2025-08-14")
    assert found.factuality[0].value == "CT+"


def test_what_is_called_off_had_not_begun(page: Recogniser) -> None:
    """The page is of a Monday: the strike was to be on the Friday ahead."""
    text = "Pilots have called off a strike planned for Friday, their union said on Monday."
    assert mention(page(text, published="2025-10-13"), "strike").when.earliest == "2025-10-17"  # type: ignore[union-attr]
    text = "The union has announced a strike planned for Friday, it said on Monday."
    assert mention(page(text, published="2025-10-13"), "strike").when.earliest == "2025-10-17"  # type: ignore[union-attr]


def test_what_is_followed_has_been(page: Recogniser) -> None:
    text = "The visit follows a telephone call between Nunez and Petrov on Monday night."
    assert mention(page(text, published="2025-11-26"), "call").when.earliest == "2025-11-24"  # type: ignore[union-attr]


def test_an_hour_alone_is_not_today_s(page: Recogniser) -> None:
    assert mention(page("Polling stations will open at 6 a.m., the commission said."), "open").when is None


def test_unless_makes_a_threat_of_a_plan(page: Recogniser) -> None:
    text = "India will impose a tariff on steel unless Peru hands over a fugitive, the trade minister said."
    assert mention(page(text), "impose").factuality[0].value == "PR+"
    text = "India will impose a tariff on steel if Peru refuses, the trade minister said."
    assert mention(page(text), "impose").factuality[0].value == "PS+"


def test_a_hearing_on_it_does_not_grant_it(page: Recogniser) -> None:
    text = "The hearing on the extradition of Clara Nunez is on Monday, the court said."
    assert mention(page(text), "extradition").factuality[0].value == "Uu"
    text = "The ruling on the killing of Clara Nunez is due on Monday, the court said."
    assert mention(page(text), "killing").factuality[0].value != "Uu"


def test_those_aboard_and_those_saved_are_counted_apart(page: Recogniser) -> None:
    figures = page("Fifty-eight of the 147 people on board survived, the coastguard said.").figures
    assert {(each.quantity, each.value) for each in figures} == {("rescued", 58), ("aboard", 147)}
    figures = page("The number of people aboard was raised to 147 from 132, the coastguard said.").figures
    assert [(each.quantity, each.value) for each in figures if not each.superseded] == [("aboard", 147)]


def test_the_person_is_who_goes_where_two_part(page: Recogniser) -> None:
    found = mention(page("Anton Brask and the club have parted ways."), "parted ways")
    assert {each.name: each.role for each in found.participants} == {"Anton Brask": "appointee", "the club": "agent"}


def test_who_can_confirm_it_confirms_it(page: Recogniser) -> None:
    found = mention(page("We can confirm that the club has sacked Anton Brask, the chairman said."), "sacked")
    assert (found.factuality[0].value, found.expected) == ("CT+", False)
    found = mention(page("The club can sack Anton Brask, the chairman said."), "sack")
    assert found.factuality[0].value == "PS+"


def test_the_one_named_to_a_post_in_a_headline_gets_it(page: Recogniser) -> None:
    found = mention(page("It was a day.", title="Brask named Norlink manager"), "named")
    assert [(each.role, each.name) for each in found.participants] == [("appointee", "Brask")]


def test_the_national_is_the_person_told_of(page: Recogniser) -> None:
    found = mention(page("Anton Brask lost on Sunday. The Italian faces the sack, a source said."), "sack")
    assert [each.entity for each in found.participants] == ["Anton Brask"]


def test_reports_dismissed_as_nonsense_are_no_source(page: Recogniser) -> None:
    text = (
        'Norlink chairman Ian Pell said on Monday coach Anton Brask would not be sacked and dismissed as "nonsense"'
        " newspaper reports that he had one game to save his job."
    )
    told = page(text)
    judged = {each.by: each.value for each in mention(told, "sacked").factuality}
    assert {each.source.text: judged.get(each.id) for each in told.attributions if each.id in judged} == {
        "Norlink chairman Ian Pell": "CT-"
    }


def test_what_will_resume_on_another_day_is_put_off(page: Recogniser) -> None:
    found = mention(page("Norlink said its mill would resume production on 2 April instead of 20 March."), "resume")
    assert (found.change, found.when and found.when.earliest) == (Change.POSTPONED, "2025-04-02")


def test_a_restart_put_off_is_not_that_of_another_plant_told_below(page: Recogniser) -> None:
    """What has no type of its own takes nobody from what another word tells."""
    found = page(
        "Halden Power said on Friday it will put off the restart of the No. 4 reactor at its Vantor plant until 2027.\n\n"
        "Elsewhere, Toran Electric plans to reopen its Kaskin refinery next month."
    )
    assert not any("Kaskin" in each.name for each in mention(found, "restart").participants)


def test_what_was_cancelled_may_have_been_planned_for_yesterday(page: Recogniser) -> None:
    """Told on a Sunday, the Saturday that a memorial was planned for is the day before."""
    found = page("A memorial service planned for Saturday was cancelled after a threat.", published="2025-03-16")
    assert "2025-03-15" in [time.value for time in found.times]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The club replaced Karl Berg with Otto Lind on Monday.", "replaced"),
        ("Reports on Karl Berg being replaced were rife.", "replaced"),
        ("After reports of an ouster and a successor, Karl Berg is not leaving.", "leaving"),
    ],
)
def test_who_is_replaced_or_leaving_is_told_to_go(page: Recogniser, text: str, word: str) -> None:
    told = mention(page(text), word)
    assert told.type == _POST
    assert ("appointee", "Karl Berg") in [(each.role, each.entity) for each in told.participants]


def test_who_left_without_a_word_of_the_post_has_not_resigned(page: Recogniser) -> None:
    assert not [
        each for each in page("Asked about the ouster and a successor, she left early.").events if each.text == "left"
    ]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The Skarn tunnel, closed since Friday, may reopen on Monday.", "closed", False),
        ("Flights suspended since Monday will resume on Friday.", "suspended", False),
        ("The Skarn tunnel, closed since Friday, may reopen on Monday.", "reopen", True),
    ],
)
def test_what_is_so_since_a_day_does_not_lie_ahead(page: Recogniser, text: str, word: str, expected: bool) -> None:
    found = next(each for each in page(text).events if each.text == word)
    assert found.expected is expected
