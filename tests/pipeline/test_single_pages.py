"""Questions of a matter that one page alone tells, in other words than the question's."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked


@pytest.mark.parametrize(
    ("question", "title", "body", "statuses"),
    [
        (
            "Is the Norlink strike over?",
            "Norlink drivers back at work",
            "Norlink's drivers on Friday approved a new contract, bringing a two-week walkout to an end, their union said.",
            {"occurred", "announced", "reported"},
        ),
        (
            "Is the Norlink strike over?",
            "Halden Post strike ends",
            "Halden Post's sorters ended a two-week strike on Friday, their union said. Shares of its rival Norlink rose.",
            set(),
        ),
        (
            "Has the teachers' strike ended?",
            "Teachers in Norvik return to class",
            "OSLO - A strike by teachers in Norvik ended on Friday after nine days, their union said.",
            {"occurred", "announced", "reported"},
        ),
        (
            "Has the teachers' strike ended?",
            "Pilots end strike",
            "OSLO - A strike by pilots at Norvik airport ended on Friday after nine days, their union said.",
            set(),
        ),
        (
            "Will Halden Metals lay off staff?",
            "Halden Metals to slash 900 jobs",
            "Halden Metals said on Friday it would cut 900 jobs by the end of the year.",
            {"announced"},
        ),
        (
            "Will Halden Metals lay off staff?",
            "Halden Metals cuts prices",
            "Halden Metals said on Friday it would cut its steel prices by a tenth. Its staff welcomed the news.",
            set(),
        ),
        (
            "Will Volda Motors recall cars over brakes?",
            "Volda recalls 20,000 vehicles for brakes",
            "Volda Motors is recalling 20,000 vehicles because their brakes may fail, the company said on Friday.",
            {"announced", "confirmed", "occurred"},
        ),
        (
            "Has Jon Vik decided to leave Turku?",
            "Vik to step down as Turku coach",
            "Jon Vik will step down as Turku coach at the end of the season, he said on Friday.",
            {"announced"},
        ),
        (
            "Is Jon Vik leaving Turku?",
            "Berg resigns in Turku",
            "Ada Berg resigned as mayor of Turku on Friday, the council said, after a visit by Jon Vik.",
            set(),
        ),
        (
            "Will nurses in Norway go on strike?",
            "Norway nurses to stop work",
            "Nurses in Norway will strike on March 20 over pay, the Norland College of Nursing said on Friday.",
            {"announced"},
        ),
        (
            "Will the Halden Cup be postponed?",
            "Halden Cup put back to autumn",
            "The Halden Cup has been postponed until September because of the floods, the league said on Friday.",
            {"postponed"},
        ),
        (
            "Will the Halden Cup go ahead?",
            "Norvik Cup postponed",
            "The Norvik Cup has been postponed until September, the league said on Friday. Teams from Halden had entered.",
            set(),
        ),
        (
            "Is the Norvik Song Contest taking place this year?",
            "Song contest off",
            "The Norvik Song Contest has been cancelled because of the floods, its organisers said on Friday.",
            {"cancelled"},
        ),
        (
            "Will the Aarhus Beauty Contest take place in May?",
            "Aarhus contest gets date",
            "The Aarhus Beauty Contest will be held on May 9, its organisers said on Friday.",
            {"announced", "confirmed"},
        ),
        (
            "Has the Turku Marathon been cancelled?",
            "Trains halted",
            "Trains to Turku were cancelled on Friday because of a storm. Runners of the Turku Marathon were stuck.",
            set(),
        ),
        (
            "Has Jon Vik been freed?",
            "Vik out of jail",
            "OSLO - Jon Vik walked out of Norvik prison on Friday, his lawyer said.",
            {"occurred", "reported"},
        ),
        (
            "Will Jon Vik be freed?",
            "Vik walks out",
            "OSLO - Jon Vik walked out of a meeting on Friday over a plan to build a prison in Norvik.",
            set(),
        ),
        (
            "Will Ukraine get Leopard tanks?",
            "Norway to give tanks to Ukraine",
            "Norway will donate Leopard tanks to Ukraine, Prime Minister Ada Berg said on Friday.",
            {"announced", "confirmed"},
        ),
        (
            "Will Ukraine get Leopard tanks?",
            "Norway to give tanks to Poland",
            "Norway will donate Leopard tanks to Poland, which borders Ukraine, Prime Minister Ada Berg said on Friday.",
            set(),
        ),
        (
            "Will Halden Metals cut jobs?",
            "Halden Metals to shrink",
            "Halden Metals said on Friday it would eliminate 900 jobs by the end of the year.",
            {"announced"},
        ),
        (
            "Did Peru win the Norlink Cup?",
            "Peru win",
            "LIMA - Peru beat Chad 4-2 on penalties to win the Norlink Cup on Friday.",
            {"occurred"},
        ),
        (
            "Will Norway return masks to Chad?",
            "Norway to return masks",
            "OSLO - Norway will hand back 40 masks taken from Chad, the Norwegian government said on Friday.",
            {"announced"},
        ),
        (
            "Was Jon Vik sentenced?",
            "Vik sentenced",
            "A court in Chad on Friday sentenced former minister Jon Vik to four years in prison, a source familiar"
            " with the proceedings said.",
            {"rumoured"},
        ),
        (
            "Has Heron-3 landed on the moon?",
            "Petrel lands",
            "OSLO - The Petrel lander touched down on the moon on Friday. Days earlier a Norwegian craft, Heron-3, had"
            " crashed while preparing to land in the same region.",
            {"cancelled"},
        ),
        (
            "Will Jon Vik be pardoned?",
            "Vik to go free",
            "OSLO - Norway will pardon businessman Jon Vik, Justice Minister Ann Roe said on Friday.",
            {"announced"},
        ),
        (
            "Has Jon Vik died?",
            "Vik dead",
            "OSLO - Jon Vik died on Friday in the penal colony where he was held, the prison service said.",
            {"occurred"},
        ),
        (
            "Has Ann Roe won the Peruvian election?",
            "Roe declared winner",
            "LIMA - Ruling party candidate Ann Roe was declared winner of Peru's presidential election early on Friday,"
            " electoral commission chairman Jon Vik said.",
            {"occurred"},
        ),
        (
            "Will Ann Roe step down?",
            "Halden chief to go",
            "Halden Motor said on Friday that Ann Roe would step down as president and chief executive on May 1, handing"
            " over to Jon Vik, head of its vans.",
            {"announced"},
        ),
        (
            "Will Ann Roe step down?",
            "Norvik chief to go",
            "Halden Motor said on Friday that Ann Roe would step down as president of Norvik on May 1.",
            {"reported"},
        ),
        (
            "Has Ann Roe been killed?",
            "Roe dead",
            "Opposition politician Ann Roe was killed on Friday in a clash with her guards, the public prosecutor said.",
            {"occurred"},
        ),
        (
            "Has Ann Roe been killed?",
            "Roe dead",
            "Opposition politician Ann Roe was killed on Friday in a clash with her guards, prosecutors said.",
            {"rumoured", "reported"},
        ),
        (
            "Will Halden Bank and Norvik merge?",
            "Banks end talks",
            "OSLO - Halden Bank and Norvik have called off talks on a merger, the two banks said on Friday.",
            {"cancelled"},
        ),
        (
            "Have the charges against Jon Vik been dropped?",
            "Vik in court",
            "OSLO - Prosecutors on Friday filed fraud charges against editor Jon Vik.",
            set(),
        ),
        (
            "Have the charges against Jon Vik been dropped?",
            "Vik free",
            "OSLO - Norwegian prosecutors on Friday dropped fraud charges against editor Jon Vik.",
            {"occurred"},
        ),
        (
            "Has Chad's prime minister been dismissed?",
            "Premier out",
            "NDJAMENA - Chadian President Ann Roe on Friday sacked Prime Minister Jon Vik.",
            {"occurred"},
        ),
        (
            "Has Chad's prime minister been dismissed?",
            "Minister out",
            "NDJAMENA - Chadian Prime Minister Ann Roe on Friday sacked Finance Minister Jon Vik.",
            set(),
        ),
        (
            "Has Jon Vik been named Halden CEO?",
            "Halden gets boss",
            "OSLO - Halden on Friday appointed Jon Vik, head of its Norvik arm, as its new chief executive.",
            {"occurred"},
        ),
        (
            "Has Jon Vik been named Turku CEO?",
            "Halden gets boss",
            "OSLO - Halden on Friday appointed Jon Vik, head of its Norvik arm, as its new chief executive.",
            set(),
        ),
        (
            "Has the James Berg telescope been launched?",
            "Arrow 5 flies",
            "KOUROU - An Arrow 5 rocket blasted off on Friday with the James Berg Space Telescope on board.",
            {"occurred"},
        ),
        (
            "Will the Pope visit Chad?",
            "Pope to travel to Chad",
            "VATICAN CITY - Pope Severin will travel to Chad from May 5 to 8, the Vatican said on Friday.",
            {"announced", "confirmed"},
        ),
        (
            "Will the Pope visit Chad?",
            "Bishop to travel to Chad",
            "VATICAN CITY - Bishop Jon Vik will travel to Chad from May 5 to 8, the Vatican said on Friday.",
            set(),
        ),
        (
            "Did the court uphold Roe's impeachment?",
            "Roe out of office",
            "LIMA - Peru's Constitutional Court on Friday upheld parliament's vote to impeach President Ann Roe.",
            {"occurred"},
        ),
        (
            "Did the court uphold Roe's impeachment?",
            "Court upholds ban",
            "LIMA - Peru's Constitutional Court on Friday upheld a ban on mining. Parliament is to impeach Ann Roe in May.",
            set(),
        ),
        (
            "Has Peru cut ties with Chad?",
            "Roe breaks with Chad",
            "LIMA - President Jon Vik on Friday cut diplomatic ties with Chad and told its envoys to leave Peru.",
            {"occurred"},
        ),
        (
            "Has Chad cut ties with Peru?",
            "Roe breaks with Chad",
            "LIMA - President Jon Vik on Friday cut diplomatic ties with Chad and told its envoys to leave Peru.",
            set(),
        ),
        (
            "Is the Petrel telescope in orbit?",
            "Petrel telescope nears completion",
            "The Petrel telescope, which Norrspace builds, will be shown to visitors in May, the company said on Friday.",
            set(),
        ),
        (
            "Did the Norwegian coalition collapse?",
            "Government falls",
            "OSLO - Norway's coalition collapsed on Friday after its smallest party walked out.",
            {"occurred"},
        ),
        (
            "Did the Norwegian coalition collapse?",
            "Bridge falls",
            "OSLO - A bridge collapsed in Norway on Friday, police said, while the coalition met.",
            set(),
        ),
        (
            "Did the Swedish fund divest from oil?",
            "Fund sells oil",
            "Sweden's pension fund divested from oil on Friday, its head said.",
            {"occurred", "announced", "reported"},
        ),
        (
            "Did Hurricane Odo make landfall in Florida?",
            "Hurricane Odo slams into Florida",
            "Hurricane Odo made landfall on Florida's Gulf Coast on Friday, the National Hurricane Center said.",
            {"occurred", "reported", "confirmed"},
        ),
        (
            "Has Cyclone Bel made landfall in Oman?",
            "Cyclone reaches Yemen",
            "SANAA - Cyclone Tor made landfall in Yemen early on Friday, forecasters said. Oman was spared.",
            set(),
        ),
    ],
)
def test_a_question_finds_what_a_page_tells_in_other_words(question: str, title: str, body: str, statuses: set[str]):
    events = asked(question, "2025-03-07", ("2025-03-07", title, body)).events
    assert {str(event.status) for event in events} <= statuses
    assert bool(events) == bool(statuses)
