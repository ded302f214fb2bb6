"""What pages say of a disaster without its name: a flood is told as rain, a crash by its wreckage."""

from __future__ import annotations

import re

_FIELDS = (
    (
        "flood floods flooding flash-flood deluge monsoon monsoons rains",
        "rain|rains|rainfall|rainstorm|downpours?|monsoons?|cloudbursts?|floods?|flooded|flooding|floodwaters?|deluge"
        "|inundat\\w+|submerged|swollen|landslides?|landslips?|mudslides?|river banks?|dam gates?",
    ),
    (
        "landslide landslides landslip landslips mudslide mudslides mudflow avalanche avalanches",
        "landslides?|landslips?|mudslides?|mudflows?|rockslides?|avalanches?|slope|hillside|buried|mud|snow",
    ),
    (
        "earthquake earthquakes quake quakes tremor tremors temblor tsunami",
        "earthquakes?|quakes?|tremors?|temblors?|aftershocks?|magnitude|epicent\\w+|seism\\w+|tsunami|rubble|jolt\\w*",
    ),
    (
        "hurricane hurricanes typhoon typhoons cyclone cyclones storm storms tornado tornadoes",
        "hurricane|typhoon|cyclone|storms?|tornado(?:es)?|twisters?|landfall|winds|gales?|surge",
    ),
    (
        "fire fires blaze inferno wildfire wildfires bushfire bushfires",
        "fires?|blazes?|inferno|flames|wildfires?|bushfires?|burn(?:ed|t|ing)|smoke|gutted|firefighters?|engulf\\w+",
    ),
    (
        "explosion explosions blast blasts",
        "explosions?|blasts?|explod\\w+|detonat\\w+|blew up|blown up|fireball|shockwaves?",
    ),
    (
        "collapse collapses cave-in",
        "collaps\\w+|cav(?:ed|es|ing) in|crumbl\\w+|gave way|came down|rubble|debris|ruins|fell",
    ),
    (
        "crash crashes collision derailment derailments plane-crash",
        "crash\\w*|collision|collid\\w+|derail\\w+|wreck(?:age|ed)?|went down|came down|plunged|overturned|black box",
    ),
    (
        "sinking shipwreck capsizing",
        "s[aiu]nk\\w*|capsiz\\w+|overturned|went down|shipwreck|wreck|drown\\w*",
    ),
    (
        "outbreak outbreaks epidemic epidemics pandemic virus disease infection infections fever",
        "outbreaks?|epidemics?|pandemic|virus\\w*|diseases?|infect\\w+|bacteri\\w+|(?:super)?bugs?|germs?|illness|sickness"
        "|patients|fever|contagi\\w+|vaccin\\w+|quarantine\\w*",
    ),
    (
        "attack attacks bombing bombings shooting shootings massacre raid siege strike airstrike",
        "attack\\w*|bomb\\w*|blasts?|explosions?|shoot\\w*|shot|gun(?:man|men|fire)|militants?|terroris\\w+|massacre\\w*"
        "|raid\\w*|siege|assault\\w*|assailants?|airstrikes?|air strikes?",
    ),
    (
        "stampede stampedes crush",
        "stampedes?|crush\\w*|trampl\\w+|surge|suffocat\\w+|asphyxia\\w*",
    ),
    (
        "heatwave heatwaves heat",
        "heat\\w*|temperatures?|hot|scorching|sweltering",
    ),
)
"""By the words of a question for a kind of disaster, what tells it on pages."""
_ANY = frozenset("disaster disasters tragedy catastrophe accident accidents incident calamity".split())
"""Words for a disaster of whatever kind."""


def is_told(word: str, text: str) -> bool:
    """Whether a text tells of the kind of disaster that a word of a question names; not where it names none."""
    low = word.casefold()
    return any(
        low in names.split() and re.search(rf"(?i)\b(?:{telling})\b", text) is not None for names, telling in _FIELDS
    )


def is_any(word: str) -> bool:
    """Whether a word names a disaster without its kind."""
    return word.casefold() in _ANY
