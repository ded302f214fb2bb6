"""One source that looks like several, words that nobody is behind, and pages that tell no news."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Kask may come to Oslo
Estonian President Ilmar Kask will visit Oslo next week, an Estonian government official told the Harbour Post.

2025-05-10 | Fjord Daily | Estonian president to visit Oslo
Estonian President Ilmar Kask will visit Oslo next week, another Estonian official told the Fjord Daily.
""")
def test_two_unnamed_officials_of_one_government_are_one_family(desk: Desk):
    event = desk.event("visit", "Kask")
    assert (event.independent.at_least, event.independent.at_most) == (1, 1)


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Arden to step down
Mayor Tom Arden will step down on Friday, his spokeswoman Lina Moe said at a news conference on Saturday.

2025-05-10 | Kelso Courier | Moe: Arden leaves on Friday
Tom Arden leaves office on Friday. "He will step down at noon," Lina Moe, the mayor's spokeswoman, told reporters on
Saturday.
""")
def test_one_news_conference_in_two_papers_is_one_origin(desk: Desk):
    event = desk.event("appointment or resignation", "Arden")
    assert event.independent.at_most == 1
    assert len([origin for origin in event.origins if origin.stance == "for"]) == 1


@pytest.mark.pages("""
2025-05-10T09:00Z | Harbour Post | Nordkraft to buy Baltwind, Northwire reports
Nordkraft will buy Baltwind this month, Northwire reported on Saturday, citing two people familiar with the matter.

2025-05-10T12:00Z | Fjord Daily | Northwire: Nordkraft to buy Baltwind for 3 billion
Nordkraft will buy Baltwind for 3 billion euros, Northwire reported on Saturday, citing people familiar with the matter.
""")
def test_two_updates_of_one_agency_are_one_origin(desk: Desk):
    event = desk.event("economic transaction or result", "Baltwind")
    assert event.independent.at_most == 1


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Kask may come to Oslo
Estonian President Ilmar Kask may visit Oslo next week, a diplomat told the Harbour Post. The visit would be his first
to Norway since he took office, and the embassy has booked rooms in two hotels near the harbour.

2025-11-10 | Scraped Daily | Kask may come to Oslo
Estonian President Ilmar Kask may visit Oslo next week, a diplomat told the Harbour Post. The visit would be his first
to Norway since he took office, and the embassy has booked rooms in two hotels near the harbour.
""")
def test_a_copy_stamped_half_a_year_late_tells_of_no_second_visit(desk: Desk):
    event = desk.event("visit", "Kask")
    assert event.independent.at_most == 1
    assert event.status == "lapsed"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Kask to step down, sources say
President Ilmar Kask may step down next week, two sources told the Harbour Post.

2025-05-11 | The Daily Gull | Kask leaves office to raise goats
This is satire. President Ilmar Kask resigned on Sunday to raise goats, his office said.
""")
@pytest.mark.xfail(strict=True, reason="a page that calls itself satire is read as news: nothing marks it so far")
def test_satire_confirms_nothing(desk: Desk):
    assert desk.status("Will Kask step down?") == "rumoured"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Kask may step down
President Ilmar Kask may step down next week, two sources told the Harbour Post.

2025-05-11 | Baltic Ledger | Why Kask should go
President Ilmar Kask should step down, opposition leader Rein Tamm said on Sunday. "He must resign now," Tamm said.
""")
def test_a_demand_is_no_announcement(desk: Desk):
    assert desk.status("Will Kask step down?") == "rumoured"
    assert desk.event("appointment or resignation").independent.at_most == 1


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Kask may step down
President Ilmar Kask may step down next week, two sources told the Harbour Post.

2025-05-11 | Baltic Ledger | President's office will not comment
The president's office declined to comment on reports that Ilmar Kask may step down next week.
""")
def test_declining_to_comment_neither_confirms_nor_denies(desk: Desk):
    event = desk.event("appointment or resignation")
    assert event.status == "rumoured"
    assert event.independent.at_most == 1


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Nordkraft to open plant
Nordkraft will sign an agreement with Baltwind on Friday, two people familiar with the matter said.

2025-05-11 | Baltic Ledger | Baltwind comments on its staff
Baltwind confirmed on Sunday that its finance chief Lina Moe had resigned. It declined to comment on Nordkraft.
""")
def test_a_party_that_confirms_something_else_does_not_confirm_the_deal(desk: Desk):
    assert desk.event("agreement").status == "rumoured"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Kask may step down
President Ilmar Kask may step down next week, two sources told the Harbour Post.

2025-05-11 | Baltic Ledger | What analysts say
If President Ilmar Kask stepped down, parliament would choose a successor, the analyst Eva Rand said. She does not
expect it.
""")
def test_an_analyst_s_if_is_no_source(desk: Desk):
    assert desk.event("appointment or resignation", "Kask").status == "rumoured"
    assert desk.event("appointment or resignation", "Kask").independent.at_least <= 1


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Kask denies plan to resign
President Ilmar Kask denied on Saturday that he would resign. He also said that he would visit Oslo in June.
""")
def test_who_denies_one_thing_and_announces_another_in_one_breath_does_just_that(desk: Desk):
    assert desk.event("appointment or resignation", "Kask").status == "denied"
    assert desk.event("visit", "Kask").status == "announced"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Torvald and Kask to meet in Bergen
Prime Minister Signe Torvald will meet Estonian President Ilmar Kask in Bergen on May 20, her office said on Saturday.

2025-05-12 | Fjord Daily | Storm Hana nears Bergen
Storm Hana will reach Bergen on May 20, the weather service said. Schools will be closed.
""")
def test_two_affairs_of_one_town_and_day_are_two_stories(desk: Desk):
    assert desk.stories() == ["a", "b"]


@pytest.mark.pages("""
2025-03-05 | Kelso Courier | Police arrest Mayor Tom Arden of Kelso over harbour contracts
Police arrested Mayor Tom Arden of Kelso on Wednesday over harbour contracts, a police spokeswoman said.

2025-03-05 | Bay Herald | Police arrest Mayor Ada Lund of Turku over tram contracts
Police arrested Mayor Ada Lund of Turku on Wednesday over tram contracts, a police spokesman said.
""")
@pytest.mark.xfail(strict=True, reason="the words of the frame outweigh the names: police, arrest, mayor, contracts")
def test_two_mayors_arrested_on_one_day_in_like_words_are_two_stories(desk: Desk):
    assert desk.stories() == ["a", "b"]
    assert len(desk.events("court ruling or arrest")) == 2


@pytest.mark.pages("""
2025-03-03 | Manila Courier | Ferry Santa Luz sinks off Cebu, 9 dead
The ferry Santa Luz sank off Cebu on Sunday, the coastguard said. At least 9 people died and 20 are missing.

2025-09-08 | Split Gazette | Ferry Marija sinks off Hvar, 4 dead
The ferry Marija sank off Hvar on Sunday, the coastguard said. At least 4 people died and 6 are missing.
""")
def test_two_wrecks_on_two_seas_in_one_wording_are_two_stories(desk: Desk):
    assert desk.stories() == ["a", "b"]


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Estonian parliament votes on port bill
The Estonian parliament will vote on the port bill on Friday, its speaker said.

2025-05-10 | Riga Courier | Latvian parliament votes on rail bill
The Latvian parliament will vote on the rail bill on Friday, its speaker said.
""")
def test_two_parliaments_that_vote_on_one_day_are_two_stories(desk: Desk):
    assert desk.stories() == ["a", "b"]
    assert len(desk.events("vote or election")) == 2


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Draft decision shows pier to close
The Norvik Port Authority will close the old pier on July 1, according to a draft decision seen by Fjord Daily.

2025-06-03 | Bay Herald | Newspaper says pier to close, citing leaked draft
A newspaper reported on Monday that the Norvik Port Authority would close the old pier on July 1, citing a leaked
draft of its decision. Fjord Daily said that the draft, which it said it had seen, showed the authority would close it.
""")
def test_what_a_leaked_draft_says_is_reported_by_who_found_it_and_not_announced_by_its_author(desk: Desk):
    events = [event for event in desk.dossier().events if event.participants]
    leaks = {origin.told_to for event in events for origin in event.origins if origin.basis == "document"}
    assert leaks == {"Fjord Daily"}
    assert not [event.title for event in events if event.status in ("announced", "confirmed", "occurred")]


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Norvik to close pier
The Norvik Port Authority will close the old pier on July 1, it said in a decision published on Monday.
""")
def test_what_a_body_publishes_it_says_itself(desk: Desk):
    closing = next(event for event in desk.dossier().events if event.participants)
    assert (closing.status, [origin.family for origin in closing.origins]) == ("announced", ["Norvik Port Authority"])


@pytest.mark.pages("""
2025-06-02 | norvikcourier.example | Estonia and Latvia close to swap, diplomats say
Estonia and Latvia are close to signing an agreement on ferries, three diplomats said on Monday.

2025-06-03 | Bay Herald | Newspaper: Estonia and Latvia close to swap
Estonia and Latvia are close to signing an agreement on ferries, the Norvik Courier reported, citing three diplomats.
""")
def test_an_outlet_known_by_its_host_is_the_outlet_of_that_name(desk: Desk):
    told = {origin.told_to for event in desk.dossier().events for origin in event.origins if origin.told_to}
    assert told == {"Norvik Courier"}


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Estonia and Latvia sign pact on ferries
TALLINN - Estonia and Latvia signed an agreement on ferries on Monday, government spokesman Jaan Tamm said.
""")
def test_a_government_spokesman_speaks_for_the_state_that_the_page_is_written_from(desk: Desk):
    families = {origin.family for origin in desk.event("agreement", "Estonia").origins}
    assert families == {"Estonia"}


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Estonia tells Latvia that Kask was killed
The Estonian government has told Latvian officials that it holds recordings which prove that the singer Jaan Kask was
killed in Turku, according to Latvian and Estonian officials, who asked not to be named.
""")
def test_what_only_unnamed_people_say_that_a_government_said_is_theirs(desk: Desk):
    event = desk.event("death", "Kask")
    assert (event.status, [origin.basis for origin in event.origins]) == ("rumoured", ["anonymous"])


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Kask will not quit, say aides
President Jaan Kask told his ministers on Monday that he would resign on Friday, three people who were in the room said.

2025-06-03 | Bay Herald | Kask to go on Friday
"I will resign on Friday," President Jaan Kask told the Bay Herald on Tuesday.
""")
def test_what_was_only_passed_on_by_unnamed_people_is_announced_once_he_says_it(desk: Desk):
    question = "Will Jaan Kask resign?"
    assert (desk.status(question, "2025-06-02"), desk.status(question)) == ("rumoured", "announced")


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Kask to quit
President Jaan Kask said on Monday that he had told his ministers that he would resign on Friday.
""")
def test_what_somebody_says_that_he_told_others_is_on_his_record(desk: Desk):
    assert desk.status("Will Jaan Kask resign?") == "announced"
