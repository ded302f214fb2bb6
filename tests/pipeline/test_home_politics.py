"""Parliaments, posts, elections and courts of one country, each told by one page in the words that papers use."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked
from tests.pipeline.test_short_stories import statuses

LEAVING = [
    ("Will Ada Berg step down as NFA chair?", "Berg out as chair in May",
     "Ada Berg said on Friday that she will give up her post as chair of the Norvik Farm Association in May.", {"announced"}),
    ("Is Ada Berg standing down as an MP?", "Berg quits as MP",
     "Ada Berg is leaving parliament with immediate effect after a dispute over her expenses.", {"occurred"}),
    ("Will Ada Berg resign as party leader?", "Berg to go",
     "Prime Minister Ada Berg announced on Friday that she intends to step down as leader of her party.", {"announced"}),
    ("Has Ada Berg resigned?", "Berg resigns",
     "Mayor Ada Berg announced her resignation on Friday. She said it would take effect in 14 days.", {"announced"}),
    ("Has Ada Berg resigned?", "Berg resigns",
     "Mayor Ada Berg resigned on Friday, effective immediately.", {"occurred"}),
    ("Has Ada Berg resigned as Tory leader?", "Berg quits as Conservative leader",
     "Ada Berg has resigned as leader of the Conservatives after losing two by-elections.", {"occurred"}),
    ("Will Tom Reed lead the Norvik Space Agency?", "Duval's choice",
     "President Ines Duval said on Friday she will nominate Tom Reed to run the Norvik Space Agency.", {"announced"}),
]  # fmt: skip
PARLIAMENTS = [
    ("Did the House pass the farm bill?", "Farm bill goes down",
     "Two dozen conservatives joined Democrats in the House on Friday to sink the farm bill. The measure failed 198-213.",
     {"denied"}),
    ("Will the Senate pass the water bill?", "Senators kill water bill",
     "Senators killed the water bill on Friday by 40 votes to 60.", {"denied"}),
    ("Has the US government shut down?", "Government shuts down",
     "The federal government entered a shutdown on Friday after Senate Democrats blocked a stopgap bill.", {"occurred"}),
    ("Has the US government shut down?", "Plant shuts down",
     "The plant entered a shutdown on Friday, the operator said. Republicans asked the government for help.", set()),
    ("Has Parliament been prorogued?", "Parliament sent home",
     "Parliament has been prorogued until March 24 at the request of Prime Minister Ada Berg.", {"occurred"}),
    ("Has Tom Reed won the Harbour Party leadership?", "Reed wins ballot",
     "Tom Reed has won the Harbour Party leadership election by 45 votes to 40.", {"occurred"}),
    ("Will Norway hold an election in May?", "Berg calls election",
     "Norwegians will go to the polls on May 24 after Prime Minister Ada Berg dissolved parliament.", {"announced"}),
    ("Will Norway hold an election in May?", "An early vote?",
     "Norwegians could go to the polls in May if the coalition breaks up, analysts say.", {"rumoured"}),
    ("Will the Supreme Court hear the fishing ban case?", "Justices take up fishing ban",
     "The Supreme Court agreed on Friday to decide whether the fishing ban is lawful.", {"announced"}),
    ("Will Berga host the 2028 Nordic Games?", "Berga to host games",
     "Berga will stage the 2028 Nordic Games, its mayor, Ada Berg, said on Friday.", {"announced", "reported"}),
]  # fmt: skip


@pytest.mark.parametrize(("question", "title", "body", "statuses"), LEAVING + PARLIAMENTS)
def test_one_page_answers_by_its_words(question: str, title: str, body: str, statuses: set[str]):
    events = asked(question, "2025-03-09", ("2025-03-07", title, body)).events
    assert {str(event.status) for event in events} <= statuses
    assert bool(events) == bool(statuses)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Nurses to strike at midnight, Reed says", "Nurses will walk out if there is no deal by then, their head Tom Reed said."),
        ("Nurses to walk out on Saturday", "There is no deal yet."),
    ],
)  # fmt: skip
def test_what_a_headline_says_is_to_be_has_not_been(title: str, body: str):
    (event,) = asked("Will the nurses strike?", "2025-03-09", ("2025-03-07", title, body)).events
    assert str(event.status) != "occurred"


OUTCOMES = [
    ("Did Ada Berg lose the confidence vote?", "Berg wins vote of confidence",
     "Ada Berg has won a confidence vote among Harbour Party MPs by 211 to 148.", {"denied"}),
    ("Did Ada Berg win the confidence vote?", "Berg wins vote of confidence",
     "Ada Berg has won a confidence vote among Harbour Party MPs by 211 to 148.", {"occurred"}),
    ("Did Ada Berg win the confidence vote?", "Berg loses vote of confidence",
     "Ada Berg has lost a confidence vote among Harbour Party MPs by 148 to 211.", {"denied"}),
    ("Has Ada Berg been fired?", "Berg fired",
     "Acting Attorney General Ada Berg was fired on Friday, hours after she spoke to the Halden Post.", {"occurred"}),
    ("Has Ada Berg become first minister?", "Berg makes history",
     "Ada Berg has been appointed First Minister as the assembly returned after two years.", {"occurred"}),
    ("Will Tom Reed be sentenced in July?", "Reed to be sentenced in July",
     "Judge Ida Lund scheduled Tom Reed's sentencing for July 11.", {"announced"}),
    ("Will vapes be banned?", "Vapes to be banned",
     "Vapes for under-18s will be banned indefinitely, Health Secretary Ada Berg has told MPs.", {"announced"}),
]  # fmt: skip


PUBLIC = [
    ("Will Tom Reed be energy secretary?", "Reed is choice for energy",
     "President Ines Duval has settled on former governor Tom Reed to be her secretary of energy, according to two people.",
     {"rumoured"}),
    ("Will Tom Reed be prime minister?", "Reed to lead",
     "Tom Reed will be prime minister from Monday, his party said on Friday.", {"announced", "reported"}),
    ("Will Tom Reed be prime minister?", "Reed hopes",
     "Tom Reed will be a guest of the prime minister on Monday, his party said on Friday.", set()),
    ("Has Tom Reed been pardoned?", "Duval pardons Reed",
     "President Ines Duval has pardoned Tom Reed, a former sheriff. Reed was to be sentenced in May.", {"occurred"}),
    ("Has Norvik Build gone into liquidation?", "Norvik Build fails",
     "Norvik Build went into compulsory liquidation on Monday after talks with lenders failed.", {"occurred"}),
    ("Will the Duval administration end the waiver?", "Waiver to end",
     "The Duval administration will end the waiver programme, Attorney General Ada Berg announced on Friday.", {"announced"}),
]  # fmt: skip


@pytest.mark.parametrize(("question", "title", "body", "statuses"), [*OUTCOMES, *PUBLIC])
def test_one_page_answers_by_its_outcome_and_for_public_acts(question: str, title: str, body: str, statuses: set[str]):
    events = asked(question, "2025-03-09", ("2025-03-07", title, body)).events
    assert {str(event.status) for event in events} <= statuses
    assert bool(events) == bool(statuses)


def test_who_foretold_that_a_bill_would_pass_does_not_dispute_that_it_has_failed() -> None:
    told = statuses(
        "Will the Senate pass the Harbour Act?",
        ["2025-04-02", "2025-04-10", "2025-05-20"],
        ("2025-04-01", "Kelso Post", "Vice president sure of Harbour Act",
         "Vice President Ada Berg said on Tuesday that the Senate will pass the Harbour Act this month."),
        ("2025-04-10", "Quay News", "Senate fails to pass Harbour Act",
         "The Senate failed to pass the Harbour Act early on Thursday."),
    )  # fmt: skip
    assert told == ["announced", "denied", "denied"]
