"""Stories of a few pages that contradict each other, and stories that only seem to: with what is said, or why not."""

from __future__ import annotations

Told = tuple[str, str, str, str]
"""Day of publication, outlet, headline, story."""

REAL: dict[str, tuple[list[Told], str]] = {
    "off": (
        [
            (
                "2025-03-03",
                "Deal Desk",
                "Brightline cancelled the purchase of Corvo",
                "Brightline will buy Corvo for $4 billion. The purchase is subject to approval.",
            )
        ],
        "the headline calls it off, the story tells it as coming",
    ),
    "twice": (
        [
            (
                "2025-03-03",
                "A Post",
                "Quake toll",
                "The quake killed 2,681 people and injured 2,681, the interior ministry said on Monday.",
            )
        ],
        "2,681 is given as dead and as injured",
    ),
    "town": (
        [
            (
                "2025-03-01",
                "Front Post",
                "Army says it has captured Zarem",
                "The army has captured the town of Zarem, army spokesman Karl Ode said on Saturday.",
            ),
            (
                "2025-03-01",
                "Delta Wire",
                "Rebels deny loss of Zarem",
                "The army has not captured Zarem, rebel commander Sadi Noor said on Saturday. Fighting went on in the streets, he said.",
            ),
        ],
        "for it Karl Ode, against it Sadi Noor",
    ),
    "resign": (
        [
            (
                "2025-05-05",
                "City Mirror",
                "Bank chief resigns",
                "Jonas Pell has resigned as chief executive of Norbank, two people familiar with the matter said on Monday.",
            ),
            (
                "2025-05-05",
                "Market Ledger",
                "Norbank denies chief is leaving",
                'Norbank denied on Monday that its chief executive Jonas Pell had resigned. "Mr Pell has not resigned," the bank said in a statement.',
            ),
        ],
        "for it two people",
    ),
    "venue": (
        [
            (
                "2025-06-01",
                "Alpine Post",
                "Summit to be held in Geneva",
                "Presidents Rhea Lund and Viktor Oran will meet in Geneva on June 20, Lund's office said on Sunday.",
            ),
            (
                "2025-06-01",
                "Ostland News",
                "Oran: summit in Istanbul",
                "Presidents Viktor Oran and Rhea Lund will meet in Istanbul on June 20, Oran's spokesman said on Sunday.",
            ),
        ],
        "Istanbul (",
    ),
    "date": (
        [
            (
                "2025-06-01",
                "Alpine Post",
                "Launch on June 10",
                "The Kestrel rocket will be launched on June 10, the space agency said on Sunday.",
            ),
            (
                "2025-06-01",
                "Rocket News",
                "Kestrel to fly on June 14",
                "The Kestrel rocket will be launched on June 14, its builder Novadyne said on Sunday.",
            ),
        ],
        "2025-06-10 (the space agency)",
    ),
    "once": (
        [
            (
                "2025-01-20",
                "Arda News",
                "Fire",
                "In Arda 850 people are missing, mayor Ada Berg said on Monday. Police chief Bo Lie said on Monday that"
                " 1,300 people were missing. He said on Monday that 1,500 people were missing in all.",
            )
        ],
        "Missing: ",
    ),
    "strike": (
        [
            (
                "2025-01-20",
                "Labour Times",
                "Nurses walk out",
                "More than 40,000 nurses went on strike across Norland on Monday, their union said. The health ministry said 22,000 nurses were on strike.",
            )
        ],
        "22,000 (",
    ),
    "magnitude": (
        [
            (
                "2025-05-20",
                "Isla Wire",
                "Strong quake shakes Tamuro",
                "A magnitude 6.4 earthquake struck off Tamuro on Tuesday, the Tamuro geological institute said.",
            ),
            (
                "2025-05-20",
                "Ocean Post",
                "Quake off Tamuro",
                "A magnitude 6.9 earthquake struck off Tamuro on Tuesday, the US Geological Survey said.",
            ),
        ],
        "6.9 (US Geological Survey)",
    ),
    "headline": (
        [
            (
                "2025-07-10",
                "Hill Observer",
                "More than 90 killed in landslide",
                "A landslide injured 92 people in Loma on Thursday, the governor said. Four people were killed.",
            )
        ],
        "the headline gives more than 90 dead",
    ),
    "cause": (
        [
            (
                "2025-07-10",
                "Hill Observer",
                "Plant fire",
                "An explosion hit the Ardan chemical plant on Thursday, residents said.",
            ),
            (
                "2025-07-10",
                "Plant News",
                "Ardan denies explosion",
                "There was no explosion at the Ardan chemical plant on Thursday, the company said.",
            ),
        ],
        "for it residents, against it the company",
    ),
    "troops": (
        [
            (
                "2025-09-01",
                "Capital Post",
                "Veland sends 3,000 troops",
                "Veland has sent 3,000 troops to the Mirren border, defence minister Olga Stent said on Monday.",
            ),
            (
                "2025-09-01",
                "Mirren Today",
                "Mirren counts 9,000",
                "Veland has sent 9,000 troops to the border, Mirren defence minister Arno Till said on Monday.",
            ),
        ],
        "9,000 (Arno Till)",
    ),
    "deal2": (
        [
            (
                "2025-01-13",
                "Market Ledger",
                "Brightline in talks to buy Corvo",
                "Brightline is in talks to buy Corvo for $4 billion, three people familiar with the matter said on Monday.",
            ),
            (
                "2025-01-13",
                "Capital Post",
                "Brightline denies Corvo talks",
                "Brightline denied on Monday that it was in talks to buy Corvo.",
            ),
        ],
        "against it Brightline",
    ),
    "ceasefire": (
        [
            (
                "2025-01-13",
                "Front Post",
                "Truce agreed",
                "Velia and Torland have agreed on a ceasefire, Velian president Omar Lind said on Monday.",
            ),
            (
                "2025-01-13",
                "Torland News",
                "Torland: no truce",
                "Torland has not agreed to a ceasefire with Velia, Torland foreign minister Jo Strand said on Monday.",
            ),
        ],
        "for it Omar Lind, against it Jo Strand",
    ),
    "arrest": (
        [
            (
                "2025-01-13",
                "A Post",
                "Singer arrested",
                "The singer Mara Quell was arrested at the airport on Monday, airport staff said.",
            ),
            ("2025-01-13", "B Post", "No arrest", "Mara Quell was not arrested, police said on Monday."),
        ],
        "against it police",
    ),
    "hoaxdeath": (
        [
            ("2025-01-13", "A Post", "Actor dies", "The actor Leo Brandt has died, the Daily Star reported on Monday."),
            (
                "2025-01-13",
                "B Post",
                "Actor alive",
                "Leo Brandt is alive, his agent Tina Moll said on Monday, and denied reports that he had died.",
            ),
        ],
        "against it Tina Moll",
    ),
    "recall": (
        [
            (
                "2025-01-13",
                "A Post",
                "Recall",
                "Halden will recall 430,000 cars, the transport regulator said on Monday.",
            ),
            (
                "2025-01-13",
                "B Post",
                "No recall",
                "Halden will not recall any cars, chief executive Mara Quell said on Monday.",
            ),
        ],
        "against it Mara Quell",
    ),
    "electdate": (
        [
            (
                "2025-01-13",
                "A Post",
                "Election in May",
                "Latvia's election will be held on May 4, prime minister Jo Strand said on Monday.",
            ),
            (
                "2025-01-13",
                "B Post",
                "Election later",
                "Latvia's election will be held on May 18, the election commission said on Monday.",
            ),
        ],
        "2025-05-18 (the election commission)",
    ),
    "drone": (
        [
            ("2025-01-13", "A Post", "Drone", "A drone hit a refinery in Omsk on Monday, governor Petr Ilin said."),
            (
                "2025-01-13",
                "B Post",
                "No drone",
                "No drone hit the refinery in Omsk, the defence ministry said on Monday.",
            ),
        ],
        "for it Petr Ilin, against it",
    ),
}

FAR = "The harbour is old and the wind was cold, and many had come from the hills to see the boats come in. " * 5

NONE: dict[str, tuple[list[Told], str]] = {
    "requests": (
        [
            (
                "2025-03-03",
                "A Post",
                "Storm aid",
                "The government on Monday requested $8 million in emergency aid for the storm. Relief could come to $450"
                " million, according to a letter of Governor Ida Strand.",
            )
        ],
        "Who asks for aid asks for it in parts.",
    ),
    "weakened": (
        [
            (
                "2025-03-03",
                "A Post",
                "One dead",
                "At least one person died in the flooding in Halden on Monday, fire chief Karl Ode said.",
            ),
            (
                "2025-03-03",
                "B Post",
                "Storm Edda",
                "Edda was no longer a hurricane on Monday, but Halden was not out of danger, spokesman Jon Vik said.",
            ),
        ],
        "A storm that weakens has been one, and a flood is not the storm.",
    ),
    "a wrong deed": (
        [
            (
                "2025-03-03",
                "A Post",
                "Lantern ends",
                'The government will end the Lantern programme, minister Ida Strand said on Monday. "The decision to end'
                ' the Lantern programme is not just wrong. It is cruel," baker Jon Vik said.',
            )
        ],
        "A decision called wrong was made.",
    ),
    "another charge": (
        [
            (
                "2025-03-03",
                "A Post",
                "Vik hits out",
                "The interview included an attack on chief of staff Rolf Brandt, Jon Vik said on Monday. Torland rejects"
                " the charge it tried to sway the vote.",
            )
        ],
        "What somebody rejects in so many words is that, and nothing told before.",
    ),
    "talks": (
        [("2025-03-03", "A Post", "Talks called off", "The talks in Doha collapsed on Monday, mediators said.")],
        "A headline may say in other words what its story says.",
    ),
    "scrapped": (
        [
            (
                "2025-03-03",
                "A Post",
                "Lund cancels trip to Ostland",
                "Rhea Lund abandoned her trip to Ostland on Sunday. She was to leave on Monday.",
            )
        ],
        "The story calls it off as well.",
    ),
    "growing": (
        [
            (
                "2025-03-04",
                "A Post",
                "Toll 27",
                "The death toll from the sinking rose to 27, the coast guard said on Tuesday.",
            ),
            (
                "2025-03-04",
                "B Post",
                "Toll 31",
                "The death toll from the sinking has risen to 31, the harbour police said on Tuesday.",
            ),
        ],
        "Tolls grow from hour to hour: two of one day, from two pages, are two bulletins.",
    ),
    "moved": (
        [
            (
                "2025-06-01",
                "Alpine Post",
                "Launch on June 10",
                "The Kestrel rocket will be launched on June 10, the space agency said on Sunday.",
            ),
            (
                "2025-06-02",
                "Rocket News",
                "Launch postponed",
                "The launch of the Kestrel rocket was postponed from June 10 to June 14, the space agency said on Monday.",
            ),
        ],
        "A launch that was moved has one date at a time.",
    ),
    "cancelled": (
        [
            (
                "2025-06-01",
                "Alpine Post",
                "Lund to visit Ostland",
                "President Rhea Lund will visit Ostland on June 20, her office said on Sunday.",
            ),
            (
                "2025-06-08",
                "Ostland News",
                "Visit off",
                "President Rhea Lund will not visit Ostland, her office said on Sunday. The visit was cancelled.",
            ),
        ],
        "A visit that is called off was planned before.",
    ),
    "setting": (
        [
            (
                "2025-06-01",
                "Alpine Post",
                "Leaders to meet",
                "Rhea Lund and Viktor Oran will meet in June, Lund's office said on Sunday.",
            ),
            (
                "2025-06-01",
                "Ostland News",
                "No meeting at summit",
                "Rhea Lund and Viktor Oran will not meet at the climate summit, Oran's spokesman said on Sunday.",
            ),
        ],
        "No meeting at the summit leaves open that there is one elsewhere.",
    ),
    "province": (
        [
            (
                "2025-06-21",
                "Arda News",
                "Nine dead",
                "Nine people have died in Arda, the Arda governor said on Saturday.",
            ),
            (
                "2025-06-21",
                "River Post",
                "16 dead",
                "The floods have killed 16 people in the country, the interior minister said on Saturday.",
            ),
        ],
        "The dead of a province are among those of the country.",
    ),
    "decline": (
        [
            (
                "2025-01-13",
                "Market Ledger",
                "Brightline in talks",
                "Brightline is in talks to buy Corvo, two people said on Monday. Brightline declined to comment.",
            )
        ],
        "Declining to comment is no denial.",
    ),
    "trip": (
        [
            ("2025-01-13", "A Post", "Lund in Rome", "Rhea Lund arrived in Rome on Monday, her office said."),
            (
                "2025-01-14",
                "B Post",
                "Lund in Madrid",
                "Rhea Lund arrived in Madrid on Tuesday, the Spanish government said.",
            ),
        ],
        "Who travels is in one city on Monday and in another on Tuesday.",
    ),
    "rounded": (
        [
            (
                "2025-01-20",
                "Labour Times",
                "Nurses walk out",
                "About 40,000 nurses went on strike on Monday, their union said. The ministry said 41,300 nurses were on strike.",
            )
        ],
        "About 40,000 and 41,300 are one number.",
    ),
    "old": (
        [
            (
                "2025-01-20",
                "Labour Times",
                "Quake kills 12",
                "A quake killed 12 people in Tamuro on Monday, police said. In 2003 a quake killed 1,200 people there, the institute said.",
            )
        ],
        "The toll of an older quake is another one.",
    ),
    "put off": (
        [
            (
                "2025-06-13",
                "Alpine Post",
                "Norlink chief to come to Turku",
                "Norlink chief executive Rhea Lund will visit Turku on Sunday, a spokesman for the Cargo Union said on"
                " Friday.",
            ),
            (
                "2025-06-14",
                "Harbour News",
                "Norlink talks postponed",
                "Norlink on Saturday postponed Sunday's meeting between its chief executive, Rhea Lund, and union leader"
                " Viktor Oran in Turku until Tuesday. A gale makes it impossible for chief executive Rhea Lund to reach"
                " Turku by sea or by air on Sunday, Norlink spokeswoman Livia Corse said.",
            ),
        ],
        "Who cannot come on that day puts off the visit.",
    ),
    "missing": (
        [
            ("2025-06-21", "Arda News", "Fire", "In Arda 850 people are missing, the Arda mayor said on Saturday."),
            (
                "2025-06-21",
                "River Post",
                "Fire",
                "In Arda 1,300 people are missing, police chief Bo Lie said Saturday.",
            ),
        ],
        "Who is missing is counted by the hour.",
    ),
    "together": (
        [
            (
                "2025-06-01",
                "Alpine Post",
                "Lund to visit Ostland",
                "Rhea Lund said on Sunday that she will visit Ostland on June 20.",
            ),
            (
                "2025-06-01",
                "Ostland News",
                "No visit",
                "Rhea Lund and Viktor Oran said on Sunday that Lund will not visit Ostland on June 20.",
            ),
        ],
        "Nobody contradicts himself by saying another thing with somebody else.",
    ),
    "polls": (
        [
            (
                "2025-01-20",
                "Labour Times",
                "Poll",
                "Hallen has the support of 52 per cent of voters, a poll by the institute Mund found on Monday. In another poll, by Data One, she had 47 per cent, Data One said.",
            )
        ],
        "Two polls ask other people.",
    ),
    "taxes": (
        [
            (
                "2025-03-03",
                "Bay Herald",
                "Rise in tax",
                "The tax would rise by 20 per cent, the premier said on Monday.",
            ),
            (
                "2025-03-03",
                "Fjord Daily",
                "Tax to rise",
                "The tax would rise by 35 per cent, the Tax Foundation said on Monday.",
            ),
        ],
        "There are many taxes.",
    ),
    "passing": (
        [
            (
                "2025-03-03",
                "Bay Herald",
                "Roe visits Turku",
                "Ann Roe came to Turku on Monday. "
                + FAR
                + "Mayor Bo Lie said on Monday that Tom Berg will visit Oslo on"
                " Friday.",
            ),
            (
                "2025-03-04",
                "Fjord Daily",
                "Roe ends Turku visit",
                "Ann Roe left Turku on Tuesday. "
                + FAR
                + "Tom Berg said on Monday that he will not visit Oslo on Friday.",
            ),
            ("2025-03-04", "Kelso Courier", "Roe in Turku", "Ann Roe was in Turku on Monday, the mayor said."),
            ("2025-03-04", "Skerry Post", "Roe in Turku", "Ann Roe was in Turku on Monday, an aide said."),
            ("2025-03-04", "Alpine Post", "Turku sees Roe", "Ann Roe saw Turku on Monday, her office said."),
        ],
        "The pages only come to speak of it.",
    ),
}
