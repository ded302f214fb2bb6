"""Words that name an event in one sense only, in that sense and in the other."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention

_ATTACK = "attack"
_COURT = "court ruling or arrest"
_DISASTER = "disaster or accident"
_ECONOMIC = "economic transaction or result"
_LAW = "law or decision"
_POST = "appointment or resignation"
_PROTEST = "protest or strike"


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Thousands rallied outside parliament on Sunday.", "rallied", _PROTEST),
        ("Rebels sank a cargo ship in the strait on Monday.", "sank", _ATTACK),
        ("The ferry sank on Tuesday off Malta.", "sank", _DISASTER),
        ("The army said a strike on the depot killed three soldiers.", "strike", _ATTACK),
        ("A bomb exploded in Lima on Sunday.", "exploded", _ATTACK),
        ("Clara Nunez held a campaign rally in Turku on Monday.", "rally", "other"),
        ("Clara Nunez complained about it at a rally in Turku.", "rally", "other"),
        ("Clara Nunez held a rally in Turku.", "rally", "other"),
        ("Clara Nunez spoke at a rally of striking bakers.", "rally", _PROTEST),
        ("Clara Nunez held a rally against the toll.", "rally", _PROTEST),
        ("Two were hurt at a rally in Turku.", "rally", _PROTEST),
        ("Troops held a drill on Monday near the border.", "drill", "military deployment"),
        ("A judge dismissed thousands of convictions on Monday.", "dismissed", _COURT),
        ("The mill dismissed hundreds of its workers.", "dismissed", _ECONOMIC),
        ("The president signed a memorandum on Tuesday halting a rule.", "signed", _LAW),
        ("The navy captured 23 pirates in the gulf on Saturday.", "captured", _COURT),
        ("The court found the suspension unlawful on Wednesday.", "found", _COURT),
        ("The regulator blocked Norlink's takeover of Balticfer.", "blocked", _LAW),
        ("Residents went to court against the airport on Friday.", "went to court", _COURT),
        ("Officials tapped Clara Nunez to lead the agency on Monday.", "tapped", _POST),
        ("Clara Nunez was chosen as captain of the side.", "chosen", _POST),
        ("Clara Nunez won the primary on Saturday.", "won", "vote or election"),
        ("Norlink's profit grew 19% in the third quarter.", "grew", _ECONOMIC),
        ("Norlink posted a loss of two billion euros.", "loss", _ECONOMIC),
        ("A stampede at a stadium in Lima killed 56 people.", "stampede", _DISASTER),
        ("Many lack water a week after Hurricane Norma hit Malta.", "Hurricane Norma", _DISASTER),
        ("Four cables in the sea were cut on Friday.", "cut", _DISASTER),
        ("The state of emergency ended in Samoa on Sunday.", "ended", _LAW),
        ("There was no pullback of Lendian troops from the valley.", "pullback", "military deployment"),
        ("The president's withdrawal from the climate accord angered Chile.", "withdrawal", _LAW),
        ("Thousands of protesters gathered around the police station.", "gathered", _PROTEST),
        ("The navy foiled a hijack attempt on Saturday.", "hijack attempt", _ATTACK),
        ("They were then being fired on by three ships.", "fired on", _ATTACK),
        ("Clara Nunez was fired on Monday.", "fired", _POST),
        ("Norlink will shift the production of its trucks overseas.", "shift", _ECONOMIC),
        ("The Senate committee questioned Clara Nunez on Tuesday.", "questioned", _COURT),
        ("The committee may hold Clara Nunez in contempt.", "contempt", _COURT),
        ("The Queen suspended parliament on Tuesday.", "suspended", _LAW),
        ("The president disbanded the commission on Wednesday.", "disbanded", _LAW),
        ("Peru is ready to withdraw from northern Chile.", "withdraw", "military deployment"),
        ("A gas leak in Turku killed two on Monday.", "leak", _DISASTER),
        ("A judge blocked the administration from ending the scheme.", "blocked", _COURT),
    ],
)
def test_it_is_of_its_kind(page: Recogniser, text: str, word: str, kind: str) -> None:
    assert mention(page(text), word).type == kind


@pytest.mark.parametrize(
    "text",
    [
        "Senators rallied around their leader.",
        "The Hawks rallied from two goals down to win.",
        "A stock market rally lifted the shares of the bank.",
        "The test was meant to demonstrate its reach.",
        "Guards fired and put a live round in a wall.",
        "A water main leaked, cutting off the supply to the town.",
        "Senators backed off their opposition.",
        "The first jets will be delivered to the airline in 2027.",
        "His novel won an Oscar nomination.",
        "Nunez hurt his knee and missed four games.",
        "His attack on the press was criticised.",
        "She called the strike a mistake.",
        "She left the company a note.",
        "The painter captured the light.",
        "The director picked Clara Nunez to sing at the opening.",
        "Oil workers declined to comment.",
        "Friends gathered at the house on Friday.",
        "The room felt dead.",
        "The mayor appealed for calm on Monday.",
        "Clara Nunez attacked the news media on Twitter.",
        "The firm plans on executing better.",
        "Norlink shelled out a large sum for the pictures.",
        "He promoted the phone on stage.",
        "A shaky performance robbed him of momentum.",
        "British police are furious over a series of leaks.",
        "Dozens of people were donating blood.",
        "She called the minister a liar.",
    ],
)
def test_the_other_sense_is_no_event(page: Recogniser, text: str) -> None:
    assert [each.text for each in [each for each in page(text).events if not each.act]] == []


@pytest.mark.parametrize(
    ("title", "word", "person"),
    [
        ("Debbie Roe Out As Convention Chair After Leak", "Out", "Debbie Roe"),
        ("Norlink Chooses Clara Nunez as Security Adviser", "Chooses", "Clara Nunez"),
        ("Norlink Names Clara Nunez as Security Adviser", "Names", "Clara Nunez"),
    ],
)
def test_a_headline_in_capitals_tells_who_gets_the_post(page: Recogniser, title: str, word: str, person: str) -> None:
    found = mention(page("Nothing else is known.", title=title), word)
    assert person in {each.name for each in found.participants if each.role == "appointee"}


def test_whom_a_killing_befalls_is_its_target(page: Recogniser) -> None:
    found = mention(page("Clara Nunez's assassination shocked the town."), "assassination")
    assert [(each.role, each.name) for each in found.participants] == [("target", "Clara Nunez")]


def test_who_was_stabbed_is_whom_the_clause_behind_after_names(page: Recogniser) -> None:
    found = mention(page("A man was arrested after Pavel Adam, mayor of Turku, was stabbed on Sunday."), "stabbed")
    assert [each.name for each in found.participants] == ["Pavel Adam"]


def test_people_beside_what_was_destroyed_kill_nobody(page: Recogniser) -> None:
    found = mention(page("Two mills had been destroyed and three people killed."), "killed")
    assert [(each.role, each.name) for each in found.participants] == [("victim", "three people")]


def test_who_goes_back_to_work_visits_nothing(page: Recogniser) -> None:
    found = page("Dock workers will return to the container quays of Turku on Friday.").events
    assert [each.text for each in found if each.type == "visit"] == []
    assert mention(page("The two pilots will return to Turku on Friday."), "return").type == "visit"


def test_a_takeover_without_a_buyer_is_one(page: Recogniser) -> None:
    found = page("Nothing else is known.", title="Norlink to be bought")
    assert mention(found, "bought").expected


def test_who_is_sentenced_did_what_it_is_for(page: Recogniser) -> None:
    found = mention(page("The judge sentenced Clara Nunez to life in prison for torturing her sons."), "torturing")
    assert [each.name for each in found.participants if each.role == "agent"] == ["Clara Nunez"]


def test_whom_somebody_appoints_to_serve_is_appointed(page: Recogniser) -> None:
    found = mention(page("Rod Lund appointed Clara Nunez to serve as a special counsel."), "appointed")
    assert ("appointee", "Clara Nunez") in [(each.role, each.name) for each in found.participants]


def test_the_state_of_an_embassy_is_not_where_it_stands(page: Recogniser) -> None:
    found = mention(page("Chile condemned the bomb explosions near Dutch consulates in Peru."), "explosions")
    assert [each.name for each in found.places] == ["Peru"]


def test_a_day_compared_with_is_not_the_day(page: Recogniser) -> None:
    found = mention(page("The index fell by five percent, its biggest fall since the September 2001 attacks."), "fell")
    assert found.when is None


def test_a_quarter_s_result_is_news_when_it_is_told(page: Recogniser) -> None:
    found = mention(page("Norlink said net income for the fourth quarter fell 6%."), "fell")
    assert not found.background
