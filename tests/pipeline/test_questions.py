"""Questions in many wordings over invented stories: the right event or figure, or the answer that nothing is about it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from reportedly import pipeline
from reportedly.model.correction import Correction
from reportedly.model.dossier import Answer, Asks, Status
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType as Type

Row = tuple[str, str, str, str]

STORIES: dict[str, list[Row]] = {
    "talks": [
        ("2025-05-06", "Bothnia Mail", "Berg and Tamm to meet, officials say",
         "Norwegian foreign minister Ada Berg may meet her Estonian counterpart Jaan Tamm in Turku on Monday, "
         "two officials told the Bothnia Mail. It would be their first meeting since March 2019."),
        ("2025-05-08", "Kvarken Echo", "Norway confirms Turku talks",
         "Norway's foreign ministry said on Thursday that Ada Berg would meet Jaan Tamm in Turku on Monday. "
         "Estonia's foreign ministry confirmed on Thursday that Jaan Tamm would meet Ada Berg in Turku."),
        ("2025-05-12", "Bothnia Mail", "Berg and Tamm meet in Turku",
         "Foreign ministers Ada Berg of Norway and Jaan Tamm of Estonia met in Turku on Monday, Norway's "
         "foreign ministry said."),
    ],
    "visits": [
        ("2025-05-02", "Tartu Courier", "Strand to visit Tallinn in May",
         "Shipowner Ida Strand will visit Tallinn on May 20, she said on Friday."),
        ("2025-05-03", "Tartu Courier", "Strand plans autumn trip to Gdynia",
         "Shipowner Ida Strand will visit Gdynia on September 9, her company Strandline said on Saturday."),
    ],
    "summit": [
        ("2025-07-02", "Callao Echo", "Peru invites Chile's Ruiz to August summit",
         "Peru has invited all the heads of state of the bloc, Chile's Ana Ruiz among them, to its trade summit in "
         "August, the foreign minister said on Wednesday."),
        ("2025-07-20", "Callao Echo", "Ruiz to skip summit, join by video",
         "Chile's president Ana Ruiz will not attend the trade summit in Lima on August 12, the Peruvian presidency "
         "said on Sunday. Ana Ruiz will take part in the summit by video link, her office said."),
    ],
    "quake": [
        ("2025-03-03", "Geysir Post", "Earthquake near Akureyri kills 12",
         "At least 12 people died and 40 were injured when an earthquake of magnitude 6.1 struck near Akureyri "
         "on Sunday, the civil protection agency said."),
        ("2025-03-04", "Geysir Post", "Akureyri quake toll rises to 19",
         "The death toll from the earthquake near Akureyri has risen to 19, the civil protection agency said "
         "on Tuesday. 55 people were injured."),
    ],
    "resignation": [
        ("2025-06-01", "Skerry Post", "Lund may quit Varde Steel, sources say",
         "Henrik Lund may resign as chief executive of Varde Steel this week, two people familiar with the "
         "matter told the Skerry Post."),
        ("2025-06-03", "Fjord Daily", "Lund resigns as head of Varde Steel",
         "Henrik Lund resigned as chief executive of Varde Steel on Tuesday. \"I have handed in my "
         "resignation,\" he told reporters."),
    ],
    "merger": [
        ("2025-04-01", "Harbour Times", "Norlink to buy Balticfer for 2.4 billion euros",
         "Ferry operator Norlink will buy its rival Balticfer for 2.4 billion euros, Norlink said on Tuesday. "
         "The takeover is expected to close in September."),
        ("2025-04-02", "Harbour Times", "Balticfer backs takeover by Norlink",
         "Balticfer's board said on Wednesday that it had agreed to the takeover by Norlink, which is to be "
         "completed in September."),
    ],
    "strike": [
        ("2025-07-01", "Gdynia Gazette", "Dockers in Gdynia to strike on Friday",
         "Dockworkers in Gdynia will go on strike on Friday over pay, the dockers' union said on Tuesday."),
        ("2025-07-03", "Gdynia Gazette", "Gdynia dock strike called off",
         "The dockers' union called off Friday's strike in Gdynia on Thursday after a deal on pay, the union "
         "said."),
    ],
    "hoax": [
        ("2025-02-10", "Buzz Herald", "Novelist Mira Kolbe dead at 77: reports",
         "Novelist Mira Kolbe has died at the age of 77, according to posts on social media."),
        ("2025-02-10", "Skerry Post", "Agent denies death of Mira Kolbe",
         "Mira Kolbe is alive, her agent Paul Renner said on Monday. \"Reports of her death are false,\" Renner "
         "said."),
    ],
    "launch": [
        ("2025-08-01", "Orbit Weekly", "Aurora 2 to lift off on Tuesday",
         "Rocket company Nordspace will launch its Aurora 2 rocket from Andoya on Tuesday, August 5, the "
         "company said on Friday."),
        ("2025-08-04", "Orbit Weekly", "Aurora 2 launch put off",
         "Nordspace on Monday postponed the launch of its Aurora 2 rocket from Andoya to August 9 because of a "
         "leaking valve, the company said."),
    ],
    "verdict": [
        ("2025-06-16", "Lund Observer", "Court jails former mayor Reyk for four years",
         "A court in Malmo sentenced former mayor Tomas Reyk to four years in prison on Monday for taking "
         "bribes, the court said."),
    ],
    "ceasefire": [
        ("2025-06-28", "Nile Post", "Sudan and Chad agree ceasefire",
         "Sudan and Chad signed a ceasefire agreement in Jeddah on Saturday, Sudan's foreign ministry said. "
         "Chad's government confirmed the agreement."),
    ],
    "election": [
        ("2025-06-20", "Riga Dispatch", "Latvia sets election for October 4",
         "Latvia will hold a parliamentary election on October 4, President Edgars Ozols announced on Friday."),
    ],
    "recall": [
        ("2025-04-10", "Consumer Wire", "Solvik recalls 12,000 strollers",
         "Norwegian pram maker Solvik is recalling 12,000 strollers because a wheel may come off, the company "
         "said on Thursday."),
    ],
    "tariff": [
        ("2025-05-05", "Fjord Daily", "Brandt threatens tariff on Norwegian salmon",
         "US President Alva Brandt threatened on Monday to impose a 25 per cent tariff on Norwegian salmon "
         "from June 1."),
    ],
    "crash": [
        ("2025-09-02", "Azores Journal", "Cargo plane crashes near Horta, three dead",
         "A cargo plane crashed near Horta on Monday, killing all three people on board, the air accident "
         "office said."),
    ],
    "appointment": [
        ("2025-07-10", "Riga Dispatch", "Liga Kalnina to head central bank",
         "Latvia's parliament appointed Liga Kalnina governor of the central bank on Thursday, parliament "
         "said."),
    ],
    "outbreak": [
        ("2025-10-01", "Lagos Mirror", "Cholera outbreak in Ibadan infects 240",
         "A cholera outbreak in Ibadan has infected 240 people and killed nine, Oyo state's health ministry "
         "said on Wednesday."),
    ],
    "protest": [
        ("2025-10-12", "Graz Echo", "Farmers to march in Vienna on Saturday",
         "Farmers will march in Vienna on Saturday against lower milk prices, their union said on Sunday."),
    ],
    "attack": [
        ("2025-11-03", "Basra Times", "Drone attack hits refinery near Basra",
         "A drone attack hit an oil refinery near Basra on Sunday, Iraq's oil ministry said. Nobody was hurt."),
    ],
    "call": [
        ("2025-11-10", "Volga Times", "Kale and Mbaye to speak by phone",
         "Sudanese President Omar Kale will hold a phone call with Chadian President Idris Mbaye on Wednesday, "
         "Kale's office said on Monday."),
    ],
    "blasts": [
        ("2025-01-10", "Lund Observer", "Blast at Malmo sawmill", "An explosion at a sawmill in Malmo hurt two people on "
         "Friday, police said."),
    ],
    "gas": [
        ("2025-01-12", "Graz Echo", "Blast in Graz", "An explosion in a bakery in Graz hurt four people on Sunday, the "
         "fire service said."),
    ],
    "arrest": [
        ("2025-03-05", "Kelso Courier", "Mayor Tom Arden arrested",
         "Police arrested Mayor Tom Arden of Kelso on Wednesday, a police spokeswoman said."),
    ],
    "concert": [
        ("2025-05-01", "Kvarken Echo", "Voss to sing in Turku in June",
         "Singer Mia Voss will give a concert in Turku on June 14, her management said on Thursday."),
        ("2025-06-10", "Kvarken Echo", "Voss cancels Turku concert",
         "Mia Voss has cancelled her concert in Turku on June 14 because of illness, her management said on "
         "Tuesday."),
    ],
    "festival": [
        ("2025-04-03", "Graz Echo", "Lakeside Festival to open in Bregenz",
         "The Lakeside Festival will take place in Bregenz from July 16, organisers said on Thursday. It was "
         "to have 40 concerts."),
    ],
    "exams": [
        ("2025-05-20", "Lagos Mirror", "School exams put off",
         "Ghana's school-leaving exams will be postponed until June 9 because of the floods, the education "
         "ministry said on Tuesday."),
    ],
    "bridge": [
        ("2025-08-12", "Tartu Courier", "New bridge to open on Friday",
         "The Emajogi bridge in Tartu will open to traffic on Friday, the city council said on Tuesday."),
    ],
    "match": [
        ("2025-09-02", "Gdynia Gazette", "Arka match called off",
         "Arka Gdynia's match against Lechia Gdansk on Saturday has been called off because of a flooded "
         "pitch, the league said on Tuesday."),
    ],
    "search": [
        ("2025-10-02", "Skerry Post", "Search for missing plane resumes",
         "The search for missing flight NA 402 resumed off Mauritius on Thursday, the transport ministry said."),
    ],
    "sub": [
        ("2025-10-09", "Skerry Post", "Submersible found",
         "The missing submersible Nerine was found near the Azores on Thursday, the coast guard said."),
    ],
    "bill": [
        ("2025-03-11", "Riga Dispatch", "Lower house passes data bill",
         "The lower house passed the data protection bill on Tuesday by 61 votes to 30. It now goes to the "
         "Senate."),
    ],
    "budget": [
        ("2025-11-18", "Riga Dispatch", "Parliament approves budget",
         "Latvia's parliament approved the 2026 budget on Tuesday with 55 votes to 40, parliament said."),
    ],
    "album": [
        ("2025-02-14", "Buzz Herald", "Voss album due in May",
         "Mia Voss will release her second album in May, her label said on Friday."),
    ],
    "tower": [
        ("2025-07-02", "Harbour Times", "Signal tower reopened",
         "The Signal Tower museum in Narva reopened on Wednesday after two years of repairs, the museum said."),
    ],
}  # fmt: skip
"""The pages of each story: day, outlet, headline, body."""


class Archive:
    """The stories, found by the words that their pages share with a question."""

    def __init__(self) -> None:
        pages = [
            Page(
                f"{story}-{n}",
                body.encode(),
                Form.BODY,
                "2026-01-01T00:00:00Z",
                published=day,
                title=title,
                outlet=outlet,
            )
            for story, rows in STORIES.items()
            for n, (day, outlet, title, body) in enumerate(rows)
        ]
        self._readings = [each for each in pipeline.read(pages) if isinstance(each, Reading)]

    def readings(self, story: str) -> tuple[Reading, ...]:
        return tuple(each for each in self._readings if self.story_of(each.article.id) == story)

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        return ()

    def story_of(self, page_id: str) -> str:
        return page_id.partition("-")[0]

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        shared = {
            each.article.id: sum(bool(re.search(word[:5], each.article.text, re.I)) for word in words)
            for each in self._readings
        }
        return tuple(sorted((page for page in shared if shared[page]), key=lambda page: -shared[page])[:limit])


@pytest.fixture(scope="module")
def archive() -> Archive:
    return Archive()


def asked(question: str, day: str, archive: Archive) -> Answer:
    return pipeline.ask(question, archive, f"{day}T23:59Z")


@pytest.mark.parametrize(
    ("day", "question", "story", "kind"),
    [
        ("2025-05-07", "Will Ada Berg meet Jaan Tamm?", "talks", Type.MEETING),
        ("2025-07-03", "Will Ana Ruiz attend the trade summit in Lima in person?", "summit", Type.VISIT),
        ("2025-07-21", "Will Ana Ruiz go to the summit in Lima?", "summit", Type.VISIT),
        ("2025-07-21", "Will Ana Ruiz take part in the summit by video link?", "summit", Type.OTHER),
        ("2025-05-07", "Who says that Ada Berg will meet Jaan Tamm?", "talks", Type.MEETING),
        ("2025-05-07", "Who has reported the meeting of Berg and Tamm?", "talks", Type.MEETING),
        ("2025-05-09", "When will Berg and Tamm meet?", "talks", Type.MEETING),
        ("2025-05-09", "Where will Berg meet Tamm?", "talks", Type.MEETING),
        ("2025-05-13", "Did the talks between Berg and Tamm take place?", "talks", Type.MEETING),
        ("2025-05-13", "Did Ada Berg meet Jaan Tamm in Turku in May?", "talks", Type.MEETING),
        ("2025-05-09", "Will Berg meet Tamm next week?", "talks", Type.MEETING),
        ("2025-05-04", "Will Ida Strand visit Gdynia in September?", "visits", Type.VISIT),
        ("2025-05-04", "Where will Ida Strand go in September?", "visits", Type.VISIT),
        ("2025-05-04", "When will Ida Strand visit Tallinn?", "visits", Type.VISIT),
        ("2025-05-04", "Is Ida Strand going to Tallinn?", "visits", Type.VISIT),
        ("2025-05-04", "Will Ida Strand travel in May?", "visits", Type.VISIT),
        ("2025-03-05", "When did the earthquake strike Akureyri?", "quake", Type.DISASTER),
        ("2025-06-04", "Has Henrik Lund resigned?", "resignation", Type.APPOINTMENT),
        ("2025-06-02", "Will Lund quit as head of Varde Steel?", "resignation", Type.APPOINTMENT),
        ("2025-06-02", "Who says Henrik Lund will step down?", "resignation", Type.APPOINTMENT),
        ("2025-06-04", "When did Henrik Lund step down?", "resignation", Type.APPOINTMENT),
        ("2025-04-03", "Will Norlink's takeover of Balticfer close?", "merger", Type.ECONOMIC),
        ("2025-04-03", "Will the merger of Norlink and Balticfer go through?", "merger", Type.ECONOMIC),
        ("2025-04-03", "Will Balticfer be bought by Norlink?", "merger", Type.ECONOMIC),
        ("2025-07-04", "Was the dock strike in Gdynia called off?", "strike", Type.PROTEST),
        ("2025-07-02", "Will dockers in Gdynia go on strike?", "strike", Type.PROTEST),
        ("2025-07-02", "When is the strike in Gdynia?", "strike", Type.PROTEST),
        ("2025-02-11", "Is Mira Kolbe dead?", "hoax", Type.DEATH),
        ("2025-02-11", "Is Mira Kolbe alive?", "hoax", Type.DEATH),
        ("2025-02-11", "Did Mira Kolbe die?", "hoax", Type.DEATH),
        ("2025-08-05", "When will Aurora 2 be launched?", "launch", Type.LAUNCH),
        ("2025-08-05", "Has the launch of Aurora 2 been postponed?", "launch", Type.LAUNCH),
        ("2025-08-02", "Will Nordspace launch Aurora 2 on August 5?", "launch", Type.LAUNCH),
        ("2025-06-17", "Has Tomas Reyk been sentenced?", "verdict", Type.COURT),
        ("2025-06-17", "Was Reyk jailed?", "verdict", Type.COURT),
        ("2025-06-29", "Have Sudan and Chad agreed on a ceasefire?", "ceasefire", Type.AGREEMENT),
        ("2025-06-29", "Where was the ceasefire between Sudan and Chad signed?", "ceasefire", Type.AGREEMENT),
        ("2025-06-21", "When is Latvia's parliamentary election?", "election", Type.VOTE),
        ("2025-06-21", "When will Latvia vote?", "election", Type.VOTE),
        ("2025-04-11", "Is Solvik recalling strollers?", "recall", None),
        ("2025-04-11", "Why did Solvik recall its strollers?", "recall", None),
        ("2025-05-06", "Will the US impose a tariff on Norwegian salmon?", "tariff", Type.SANCTION),
        ("2025-05-06", "When will the tariff on Norwegian salmon take effect?", "tariff", Type.SANCTION),
        ("2025-05-06", "Who says there will be a tariff on Norwegian salmon?", "tariff", Type.SANCTION),
        ("2025-09-03", "Where did the cargo plane crash?", "crash", Type.DISASTER),
        ("2025-09-03", "When did the plane crash near Horta?", "crash", Type.DISASTER),
        ("2025-07-11", "Has Liga Kalnina been appointed governor of the central bank?", "appointment", Type.APPOINTMENT),
        ("2025-07-11", "When was Kalnina appointed?", "appointment", Type.APPOINTMENT),
        ("2025-10-02", "Is there a cholera outbreak in Ibadan?", "outbreak", Type.OUTBREAK),
        ("2025-10-13", "When will farmers march in Vienna?", "protest", Type.PROTEST),
        ("2025-10-13", "Will there be a march of farmers in Vienna on Saturday?", "protest", Type.PROTEST),
        ("2025-11-04", "Was the refinery near Basra attacked?", "attack", Type.ATTACK),
        ("2025-11-04", "Who says a drone hit the refinery near Basra?", "attack", Type.ATTACK),
        ("2025-11-11", "Will Omar Kale call Idris Mbaye?", "call", Type.CALL),
        ("2025-11-11", "When is the phone call between Kale and Mbaye?", "call", Type.CALL),
        ("2025-03-06", "Has Tom Arden been arrested?", "arrest", Type.COURT),
        ("2025-03-06", "On what day was Tom Arden arrested?", "arrest", Type.COURT),
        ("2025-04-03", "Is the Norlink-Balticfer takeover going ahead?", "merger", Type.ECONOMIC),
        ("2025-07-04", "Did the dockers call off their strike in Gdynia?", "strike", Type.PROTEST),
        ("2025-06-17", "Did the court sentence Tomas Reyk?", "verdict", Type.COURT),
        ("2025-06-04", "What happened to Henrik Lund?", "resignation", Type.APPOINTMENT),
        ("2025-01-11", "Where was the explosion?", "blasts", None),
        ("2025-05-05", "Will Mia Voss sing in Turku?", "concert", Type.OTHER),
        ("2025-05-05", "When is Mia Voss's concert in Turku?", "concert", Type.OTHER),
        ("2025-05-05", "Will Mia Voss give a concert in Turku?", "concert", Type.OTHER),
        ("2025-06-12", "Has the Mia Voss concert been cancelled?", "concert", Type.OTHER),
        ("2025-06-12", "Is Mia Voss's concert cancelled?", "concert", Type.OTHER),
        ("2025-04-05", "When will the Lakeside Festival take place?", "festival", Type.OTHER),
        ("2025-04-05", "Where is the Lakeside Festival?", "festival", Type.OTHER),
        ("2025-04-05", "When does the Lakeside Festival start?", "festival", Type.OTHER),
        ("2025-05-21", "Have the exams in Ghana been postponed?", "exams", Type.OTHER),
        ("2025-05-21", "When will Ghana's school-leaving exams be held?", "exams", Type.OTHER),
        ("2025-08-13", "When will the Emajogi bridge open?", "bridge", Type.OTHER),
        ("2025-08-13", "Will the bridge in Tartu open on Friday?", "bridge", Type.OTHER),
        ("2025-09-03", "Has the match between Arka Gdynia and Lechia Gdansk been called off?", "match", Type.OTHER),
        ("2025-09-03", "Will Arka Gdynia play Lechia Gdansk on Saturday?", "match", Type.OTHER),
        ("2025-10-03", "Has the search for flight NA 402 resumed?", "search", Type.OTHER),
        ("2025-10-10", "Has the submersible Nerine been found?", "sub", Type.OTHER),
        ("2025-10-10", "Has the missing submersible been found?", "sub", Type.OTHER),
        ("2025-03-12", "Has the data protection bill passed?", "bill", Type.LAW),
        ("2025-03-12", "Did the lower house pass the data protection bill?", "bill", Type.LAW),
        ("2025-11-19", "Has Latvia's parliament approved the budget?", "budget", Type.LAW),
        ("2025-11-19", "Has the budget passed in Latvia?", "budget", Type.LAW),
        ("2025-11-19", "Has the Latvian budget law been passed?", "budget", Type.LAW),
        ("2025-02-15", "When will Mia Voss release her album?", "album", Type.PUBLICATION),
        ("2025-02-15", "Will Mia Voss release an album?", "album", Type.PUBLICATION),
        ("2025-07-03", "Has the Signal Tower reopened?", "tower", Type.OTHER),
        ("2025-07-03", "When did the Signal Tower museum reopen?", "tower", Type.OTHER),
        ("2025-03-05", "Where did the earthquake strike?", "quake", Type.DISASTER),
        ("2025-09-03", "Where did the cargo plane crash?", "crash", Type.DISASTER),
        ("2025-09-03", "Where did the plane crash?", "crash", Type.DISASTER),
        ("2025-07-04", "When is the strike?", "strike", Type.PROTEST),
    ],
)  # fmt: skip
def test_a_question_gets_the_event_it_is_about(
    day: str, question: str, story: str, kind: Type | None, archive: Archive
):
    answer = asked(question, day, archive)
    (event,) = answer.events
    assert kind is None or event.type is kind or {event.type, kind} == {Type.ECONOMIC, Type.AGREEMENT}
    assert {archive.story_of(page.id) for page in answer.pages} == {story}


@pytest.mark.parametrize(
    ("day", "question", "value"),
    [
        ("2025-03-05", "How many were injured in the earthquake near Akureyri?", 55),
        ("2025-03-05", "What is the death toll of the Akureyri earthquake?", 19),
        ("2025-03-05", "How many people were killed in the quake in Akureyri?", 19),
        ("2025-03-05", "How strong was the earthquake near Akureyri?", 6.1),
        ("2025-04-03", "How much will Norlink pay for Balticfer?", 2400000000.0),
        ("2025-10-02", "How many people have been infected with cholera in Ibadan?", 240),
    ],
)  # fmt: skip
def test_a_question_for_a_number_gets_the_figure_that_stands(day: str, question: str, value: float, archive: Archive):
    (figure,) = asked(question, day, archive).figures
    assert figure.current
    assert figure.current.value == value


@pytest.mark.parametrize(
    ("day", "question", "why"),
    [
        ("2025-05-13", "Did Ada Berg meet Jaan Tamm in Tallinn?", "another place"),
        ("2025-05-09", "Will Ada Berg meet Jaan Tamm in 2027?", "another year"),
        ("2025-05-09", "Will Ada Berg meet Jaan Tamm in October?", "another month"),
        ("2025-05-13", "Did Ada Berg meet Jaan Tamm in March 2019?", "another meeting"),
        ("2025-05-09", "Will Ada Berg meet Ilmar Kask?", "another party"),
        ("2025-05-09", "Will Karin Berg meet Jaan Tamm?", "another person of the name"),
        ("2025-05-09", "Will Ada Berg phone Jaan Tamm?", "another type"),
        ("2025-05-09", "Will Ada Berg resign?", "another type"),
        ("2025-05-04", "Will Ida Strand visit Riga?", "another place"),
        ("2025-05-04", "Will Ida Strand visit Tallinn in September?", "the date of another visit"),
        ("2025-05-04", "Will Oskar Strand visit Tallinn?", "another person of the name"),
        ("2025-05-04", "Will Ida Strand resign?", "another type"),
        ("2025-03-05", "How many people died in the earthquake in Japan?", "another place"),
        ("2025-03-05", "How many people died in the Akureyri flood?", "another disaster"),
        ("2025-03-05", "How many people were arrested in Akureyri?", "another quantity"),
        ("2025-06-04", "Has Peter Lund resigned?", "another person of the name"),
        ("2025-06-04", "Has Henrik Lund died?", "another type"),
        ("2025-06-04", "Has the head of Orsted Steel resigned?", "another company"),
        ("2025-04-03", "Will Norlink buy Strandline?", "another company"),
        ("2025-04-03", "Will Tallink buy Balticfer?", "another buyer"),
        ("2025-04-03", "Will Balticfer go on strike?", "another type"),
        ("2025-07-04", "Was the dock strike in Gdansk called off?", "another place"),
        ("2025-07-02", "Will nurses in Gdynia go on strike?", "another people"),
        ("2025-02-11", "Is Anton Kolbe dead?", "another person of the name"),
        ("2025-08-05", "When will Aurora 3 be launched?", "another rocket"),
        ("2025-08-05", "Will Nordspace launch Aurora 2 from Kiruna?", "another place"),
        ("2025-06-17", "Has Tomas Reyk been acquitted?", "another step"),
        ("2025-06-17", "Was Tomas Reyk elected?", "another type"),
        ("2025-06-29", "Have Sudan and Egypt agreed on a ceasefire?", "another party"),
        ("2025-06-21", "When is Estonia's parliamentary election?", "another country"),
        ("2025-06-21", "When is Latvia's presidential election?", "another office"),
        ("2025-06-21", "When will Latvia hold a referendum?", "another poll"),
        ("2025-04-11", "Is Solvik recalling car seats?", "another product"),
        ("2025-04-11", "Is Brio recalling strollers?", "another company"),
        ("2025-05-06", "Will the US impose a tariff on Chilean salmon?", "another country"),
        ("2025-05-06", "Will the EU impose a tariff on Norwegian salmon?", "another side"),
        ("2025-09-03", "When did the plane crash near Lisbon?", "another place"),
        ("2025-09-03", "How many people died in the train crash near Horta?", "another accident"),
        ("2025-07-11", "Has Liga Kalnina resigned?", "another kind"),
        ("2025-07-11", "Has Liga Ozola been appointed governor of the central bank?", "another surname"),
        ("2025-10-02", "Is there a measles outbreak in Ibadan?", "another disease"),
        ("2025-10-02", "Is there a cholera outbreak in Kano?", "another place"),
        ("2025-10-13", "Will nurses march in Vienna on Saturday?", "another people"),
        ("2025-11-04", "Was the refinery near Kirkuk attacked?", "another place"),
        ("2025-11-11", "Will Omar Kale meet Idris Mbaye?", "a call is no meeting"),
        ("2025-03-06", "Has Tom Arden been convicted?", "another step"),
        ("2025-03-06", "Has Ben Arden been arrested?", "another person"),
        ("2025-03-06", "Will it rain tomorrow?", "another matter"),
        ("2025-02-11", "Was Mira Kolbe discharged from hospital?", "another matter"),
        ("2025-06-04", "Did Henrik Lund praise Varde Steel?", "another matter"),
        ("2025-05-13", "Did Ada Berg poison Jaan Tamm?", "another matter"),
        ("2025-01-13", "Where was the explosion?", "either of two"),
        ("2025-06-12", "Will Mia Voss give a concert in Helsinki?", "another place"),
        ("2025-06-12", "Will Ada Voss give a concert in Turku?", "another person of the name"),
        ("2025-06-12", "Will Mia Voss marry?", "another matter"),
        ("2025-04-05", "Will the Riverside Festival take place?", "another festival"),
        ("2025-05-21", "Have the exams in Kenya been postponed?", "another country"),
        ("2025-08-13", "When will the tunnel in Tartu open?", "another building"),
        ("2025-09-03", "Will Arka Gdynia play Legia Warsaw on Saturday?", "another club"),
        ("2025-10-03", "Has the missing plane been found?", "another search"),
        ("2025-10-10", "Has the missing sailor been found?", "who is missing is another"),
        ("2025-03-12", "Has the pension bill passed?", "another law"),
        ("2025-11-19", "Has Estonia's parliament approved the budget?", "another country"),
        ("2025-07-03", "Has the Signal Tower burned down?", "another matter"),
        ("2025-03-05", "Where did the tornado strike?", "another disaster"),
    ],
)  # fmt: skip
def test_a_near_miss_is_answered_by_nothing(day: str, question: str, why: str, archive: Archive):
    """Another year, another place, another person of the name, another company, another kind of event."""
    answer = asked(question, day, archive)
    assert (answer.events, answer.figures, answer.pages) == ((), (), ()), why


@pytest.mark.parametrize(
    ("question", "place"),
    [("Will Ida Strand travel in May?", "Tallinn"), ("Will Ida Strand travel in September?", "Gdynia")],
)
def test_a_date_picks_the_right_one_of_two_events(question: str, place: str, archive: Archive):
    (event,) = asked(question, "2025-05-04", archive).events
    assert event.place
    assert event.place.name == place


def test_next_week_is_counted_from_the_as_of(archive: Archive):
    assert asked("Will Berg meet Tamm next week?", "2025-05-09", archive).events
    assert not asked("Will Berg meet Tamm next week?", "2025-04-20", archive).events
    assert not asked("Did Berg meet Tamm last week?", "2025-05-26", archive).events


def test_a_day_that_the_event_was_moved_from_asks_about_that_event(archive: Archive):
    (event,) = asked("Will Nordspace launch Aurora 2 on August 5?", "2025-08-05", archive).events
    assert event.status is Status.POSTPONED


def test_a_month_without_its_year_may_be_of_the_year_of_the_pages(archive: Archive):
    assert asked("Did Ada Berg meet Jaan Tamm in May?", "2026-11-25", archive).events
    assert not asked("Did Ada Berg meet Jaan Tamm in May 2026?", "2026-11-25", archive).events


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Will Ada Berg meet Jaan Tamm?", Asks.WHETHER),
        ("Has Henrik Lund resigned?", Asks.WHETHER),
        ("When will Ada Berg meet Jaan Tamm?", Asks.WHEN),
        ("On what day was Tom Arden arrested?", Asks.WHEN),
        ("What is the date of the meeting of Ada Berg and Jaan Tamm?", Asks.WHEN),
        ("Where did Ada Berg meet Jaan Tamm?", Asks.WHERE),
        ("In which city will Ada Berg and Jaan Tamm hold talks?", Asks.WHERE),
        ("Who says that Ada Berg will meet Jaan Tamm?", Asks.WHO_SAYS),
        ("Who has denied that Mira Kolbe died?", Asks.WHO_SAYS),
        ("Which newspapers reported the death of Mira Kolbe?", Asks.WHO_SAYS),
        ("What is the origin of the report that Mira Kolbe died?", Asks.WHO_SAYS),
        ("Who will Ada Berg meet?", Asks.WHETHER),
        ("How many were injured in the earthquake near Akureyri?", Asks.NUMBER),
    ],
)
def test_what_a_question_wants_to_know(question: str, asks: Asks, archive: Archive):
    answer = asked(question, "2025-12-01", archive)
    assert answer.asks is asks
    assert answer.events or answer.figures
