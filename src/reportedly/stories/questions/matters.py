"""What a question is about besides names and times: its own words, and whether a telling or a text has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

ASKING = frozenset(
    "who whom whose what which when where why how will would shall should can could may might must does did do has"
    " have had is are was were been being be the a an and or of to in on at by for from with about into than that this"
    " there any some go goes going gone come comes take takes took taken place happen happens happened hold holds held"
    " get make it its his her their not yet still ever already soon really true after before during between against"
    " over under up off out down effect force says say said ahead planned proceed proceeds proceeded actually"
    " definitely finally both two three four five six seven eight nine ten"
    " tells told tell reports reported next last week month year today tomorrow yesterday".split()
)
"""Words of questions that do not say what they are about."""

CARRYING = frozenset(
    "strike strikes struck hit hits occur occurs occurred start starts started begin begins began begun end ends ended"
    " ending stop stops stopped finished".split()
)
"""Verbs that only carry an event told by its noun: an earthquake strikes, a trial begins."""

_ALIKE = tuple(
    frozenset(group.split())
    for group in (
        "concert gig show sing sings sung sang perform performs performed performance",
        "match game play plays played",
        "open opens opened opening inaugurated inauguration",
        "reopen reopens reopened reopening",
        "cancel cancels cancelled canceled scrap scraps scrapped called off cancellation",
        "postpone postpones postponed delay delays delayed put moved postponement",
        "resume resumes resumed restart restarts restarted resumption",
        "find finds found located recovered retrieved traced",
        "law bill act legislation budget",
        "membership accession entry bid join joins joined joining member",
        "parliament assembly lawmakers mps legislators legislature senate congress",
        "exam exams examination examinations",
        "earthquake earthquakes quake quakes tremor tremors temblor temblors",
        "wildfire wildfires bushfire bushfires blaze blazes fire fires inferno",
        "flood floods flooding floodwaters deluge",
        "hurricane typhoon cyclone storm storms tornado",
        "landslide landslides mudslide mudslides",
        "explosion explosions blast blasts exploded",
        "shooting shootings shot shots shoot shoots gunman gunmen gunfire shooter",
        "murder murders murdered killing killings killed homicide",
        "stabbing stabbings stab stabs stabbed knife knifed knifing",
        "bombing bombings bomb bombs bombed bomber",
        "derailment derailed derails",
        "collapse collapses collapsed caved",
        "sinking sank sunk sinks capsized capsizes capsizing shipwreck",
        "crash crashes crashed collision collided accident",
        "heatwave heatwaves heat heatstroke",
        "ceasefire truce armistice",
        "walkout walkouts stoppage stoppages walked",
        "hostage hostages captive captives abductees kidnapped abducted",
        "worker workers staff employee employees workforce personnel job jobs headcount post posts"
        " position positions redundant redundancy redundancies layoff layoffs",
        "troop troops soldier soldiers servicemen forces",
        "car cars vehicle vehicles automobile automobiles auto autos",
        "missile missiles rocket rockets projectile projectiles",
        "border borders frontier frontiers crossing crossings",
        "book books memoir memoirs autobiography",
        "tariff tariffs duty duties levy levies",
        "prison jail custody",
        "aid assistance relief",
        "railway railways rail train trains",
        "migrant migrants refugee refugees",
        "airline airlines carrier carriers",
        "carmaker carmakers automaker automakers",
        "wage wages pay salary salaries",
        "embassy mission consulate",
        "player players footballer striker midfielder defender goalkeeper forward winger",
        "plane planes aircraft jet jets airliner airliners airplane airplanes aeroplane aeroplanes",
        "plant plants factory factories mill mills works",
        "mine mines pit pits colliery collieries",
        "business arm unit division subsidiary operation operations",
        "stake stakes holding holdings shareholding shareholdings",
        "vaccine vaccines vaccination jab jabs shot inoculation",
        "vaccinate vaccinates vaccinated vaccinating inoculate inoculated jab jabs",
        "drug drugs medicine medicines pill pills medication treatment",
        "illness illnesses disease diseases sickness infection",
        "teenager teenagers teen teens adolescent adolescents",
        "child children kid kids youngster youngsters",
        "film films movie movies sequel prequel thriller blockbuster",
        "album albums record records",
        "phone phones smartphone smartphones handset handsets",
        "watch watches smartwatch smartwatches",
        "route routes service services flight flights connection connections",
        "ship ships vessel vessels boat boats",
        "submarine submarines sub subs submersible submersibles",
        "fine fines fined penalty penalties penalised penalized",
        "lawsuit lawsuits suit suits sue sues sued suing",
        "docker dockers dockworker dockworkers longshoreman longshoremen stevedore stevedores",
        "climber climbers mountaineer mountaineers hiker hikers",
        "astronaut astronauts cosmonaut cosmonauts crew",
        "title titles trophy trophies cup",
        "takeover acquisition buyout merger combination transaction deal tie-up purchase purchases buy buys buying"
        " bought acquire acquires acquired order orders ordered",
    )
)
"""Words that tell the same in a question and on the pages."""

SHORT = 4
"""Letters of a word that others may begin with by chance: a single is not sung."""
_ENDING = r"(?:e?s|e?d|ing|ers?)?\b"


def matter_of(words: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """Give the words of a question that say what it is about: no auxiliaries, and none of a name in it."""
    named = {word.casefold() for name in names for word in re.findall(r"\w+", name)}
    return tuple(word for word in words if word.casefold() not in ASKING | named)


def has_word(word: str, text: str) -> bool:
    """Whether a text has a word in some form, or one that tells the same."""
    alike = next((group for group in _ALIKE if word.casefold() in group), frozenset())
    stem = re.escape(word[: max(4, len(word) - 3)])
    stems = {f"{stem}{_ENDING}" if len(word) <= SHORT else stem} | {f"{re.escape(each)}\\b" for each in alike}
    return re.search(rf"(?i)\b(?:{'|'.join(sorted(stems))})", text) is not None


def share_told(matter: Sequence[str], text: str) -> float:
    """Give the share of some words that a text has; 1 of none."""
    return sum(has_word(word, text) for word in matter) / len(matter) if matter else 1.0
