"""Who speaks for what, who is one of many, and what is done by saying or voting so: each told by one page."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked

PAGES = [
    ("Is the Justice Department suing Halden?", "Halden sued over water",
     "The Justice Department filed a lawsuit against the city of Halden on Friday, Attorney General Ada Berg said.",
     {"occurred"}),
    ("Has Halden declared a state of disaster?", "Halden under curfew",
     "Halden has declared a state of disaster, Premier Ada Berg announced on Friday.", {"occurred"}),
    ("Will Norway impose tariffs on China?", "Berg announces tariffs",
     "President Ada Berg announced on Friday that Norway will impose a 25 percent tariff on Chinese goods."
     " China promised to respond.", {"announced"}),
    ("Will the Senate committee vote on Tom Reed?", "Panel to vote on Reed",
     "The Senate Water Committee will vote on Monday on the nomination of Tom Reed, Chairman Per Alm said. Ada Berg told"
     " senators that Reed assaulted her. Reed denied it.", {"announced"}),
    ("Has Ada Berg resigned as prime minister?", "Berg resigns after 44 days",
     "Ada Berg has announced she is resigning as prime minister. She said she would remain in post until a successor is"
     " chosen.", {"announced"}),
    ("Have dockers accepted the pay offer?", "Dockers accept pay offer",
     "Dockers at Norlink have voted to accept a pay offer, ending a long dispute. The turnout was 90 per cent.",
     {"occurred"}),
    ("Did the Halden Post endorse Tom Reed?", "Halden Post backs Reed",
     "The Halden Post endorsed Tom Reed for mayor on Friday.", {"occurred"}),
    ("Has Fjell Foods fired Tom Reed?", "Fjell Foods drops chief",
     "Fjell Foods has terminated Tom Reed, its chief executive, after a complaint.", {"occurred"}),
    ("Was Ada Berg arrested?", "Raids in Halden",
     "HALDEN - Police arrested 12 people on Friday, including the mayor, Ada Berg.", {"occurred"}),
    ("Was Tom Reed arrested?", "Raids in Halden",
     "HALDEN - Police arrested 12 people on Friday, including the mayor, Ada Berg. Tom Reed was not there.", set()),
    ("Has Congress reached a deal on sanctions?", "Lawmakers agree on sanctions",
     "WASHINGTON - House and Senate negotiators have reached agreement on a bill with new sanctions, leaders said.",
     {"occurred", "confirmed", "announced", "reported", "rumoured"}),
]  # fmt: skip


@pytest.mark.parametrize(("question", "title", "body", "statuses"), PAGES)
def test_one_page_answers_by_who_speaks(question: str, title: str, body: str, statuses: set[str]):
    events = asked(question, "2025-03-09", ("2025-03-07", title, body)).events
    assert {str(event.status) for event in events} <= statuses
    assert bool(events) == bool(statuses)


OFFICERS = [
    ("Will Norlink cut jobs?", "Norlink to cut jobs",
     "Norlink will eliminate about 600 jobs as it faces losses, president Ada Berg told employees on Friday.", {"announced"}),
    ("Will Norlink cut jobs?", "Fears for jobs at Norlink",
     "Norlink will eliminate about 600 jobs, Senator Ada Berg said on Friday.", {"reported"}),
    ("Will the government appeal against the fishing ruling?", "Government to appeal after fishing ruling",
     "The government will appeal to the supreme court against a ruling that its quotas are unlawful, a spokesman for the"
     " prime minister said.", {"announced"}),
    ("Has Ada Berg been sacked?", "Berg sacked as chairman",
     "Ada Berg has been sacked as Harbour Party chairman by Tom Reed after an inquiry.", {"occurred"}),
    ("Has Ada Berg been ousted as prime minister?", "Reed topples Berg in ballot",
     "Tom Reed toppled Prime Minister Ada Berg in a leadership ballot on Friday by 54 votes to 44.", {"occurred", "reported"}),
    ("Has Norvik Stores gone into administration?", "Norvik Stores goes under",
     "Norvik Stores has fallen into administration, putting 2,000 jobs at risk.", {"occurred"}),
    ("Has Tom Reed pleaded not guilty?", "Reed in court",
     "Tom Reed pleaded not guilty in a Halden courtroom on Friday to fraud.", {"occurred"}),
    ("Has Tom Reed pleaded guilty?", "Reed in court",
     "Tom Reed pleaded not guilty in a Halden courtroom on Friday to fraud.", {"denied"}),
    ("Has Tom Reed pleaded not guilty?", "Reed in court",
     "Tom Reed pleaded guilty in a Halden courtroom on Friday to fraud.", {"denied"}),
    ("Has Ada Berg been elected mayor of Halden?", "Berg elected mayor",
     "Ada Berg has been elected mayor of Halden, beating Tom Reed and Ida Lund.", {"occurred"}),
]  # fmt: skip


@pytest.mark.parametrize(("question", "title", "body", "statuses"), OFFICERS)
def test_one_page_answers_by_its_officers(question: str, title: str, body: str, statuses: set[str]):
    events = asked(question, "2025-03-09", ("2025-03-07", title, body)).events
    assert {str(event.status) for event in events} <= statuses
    assert bool(events) == bool(statuses)


def test_a_bridge_that_collapses_is_no_firm_that_fails():
    (event,) = asked("Has the Halden Bridge collapsed?", "2025-03-09",
                     ("2025-03-07", "Bridge collapses", "HALDEN - The Halden Bridge collapsed on Friday.")).events  # fmt: skip
    assert str(event.type) == "disaster or accident"
