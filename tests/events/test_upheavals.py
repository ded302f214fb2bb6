"""Power seized, governments, banks and towns that fall, what is found, who changes clubs: and everyday other senses."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Soldiers seized power in Mali on Tuesday.", "seized", EventType.APPOINTMENT),
        ("The army took control of the country on Tuesday.", "took", EventType.APPOINTMENT),
        ("The military has taken over in Chad.", "taken over", EventType.APPOINTMENT),
        ("The Danish government fell over asylum on Thursday.", "fell", EventType.APPOINTMENT),
        ("The coalition has collapsed.", "collapsed", EventType.APPOINTMENT),
        ("The government was toppled in a vote on Monday.", "toppled", EventType.APPOINTMENT),
        ("Harrow Valley Bank failed on Monday.", "failed", EventType.ECONOMIC),
        ("Regulators shut down Harrow Valley Bank on Monday.", "shut down", EventType.ECONOMIC),
        ("Linz fell to the rebels on Monday.", "fell", EventType.ATTACK),
        ("Rebel forces took full control of Linz on Monday.", "took", EventType.ATTACK),
        ("The wreckage of the plane was found on Monday.", "found", EventType.OTHER),
        ("Peru's president fled on Monday.", "fled", EventType.OTHER),
        ("Clara Nunez has signed for Norvik United.", "signed", EventType.APPOINTMENT),
        ("Norway will deliver jets to Ukraine in May.", "deliver", EventType.AID),
        ("Peru extended the truce on Monday.", "extended", EventType.AGREEMENT),
        ("The council lifted the evacuation order on Monday.", "lifted", EventType.LAW),
        ("The agency declared the outbreak in Peru a health emergency.", "declared", EventType.LAW),
        ("The governor declared the county a disaster area.", "declared", EventType.LAW),
        ("Norvik Tours, the country's oldest airline, collapsed on Monday.", "collapsed", EventType.ECONOMIC),
        ("The airline has ceased trading with immediate effect.", "ceased trading", EventType.ECONOMIC),
        ("Halden Retail entered compulsory liquidation on Monday.", "entered", EventType.ECONOMIC),
        ("Halden Retail was placed in receivership on Monday.", "placed", EventType.ECONOMIC),
        ("A court on Friday handed editor Clara Nunez an eight-year jail term.", "handed", EventType.COURT),
        ("Clara Nunez was given a life sentence on Monday.", "given", EventType.COURT),
        ("Clara Nunez received a 12-year jail term on Monday.", "received", EventType.COURT),
        ("A judge gave Clara Nunez 12 years in prison on Monday.", "gave", EventType.COURT),
        ("Prosecutors on Friday withdrew corruption charges against Clara Nunez.", "withdrew", EventType.COURT),
        ("The president froze parliament on Monday.", "froze", EventType.LAW),
        ("Norway and Peru will restore diplomatic ties in May.", "restore", EventType.AGREEMENT),
        ("Norway and Peru opened official relations on Monday.", "opened", EventType.AGREEMENT),
        ("Norway will seek to establish ties with Peru.", "establish", EventType.AGREEMENT),
        ("Norway has ended relations with Peru.", "ended", EventType.SANCTION),
        ("Peru fell into default on Monday.", "fell", EventType.ECONOMIC),
        ("A judge held Clara Nunez in criminal contempt on Monday.", "contempt", EventType.COURT),
        ("A Peruvian candidate was gunned down on Monday.", "gunned down", EventType.DEATH),
        ("Rebels near Linz said they had taken the capital Lima.", "taken", EventType.ATTACK),
        ("Ann Roe is leaving NorLink.", "leaving", EventType.APPOINTMENT),
        ("The Francis Berg Bridge collapsed on Monday.", "collapsed", EventType.DISASTER),
        ("Government forces have taken back the port town of Harrow.", "taken back", EventType.ATTACK),
        ("Clara Nunez was declared winner of the election on Monday.", "declared", EventType.VOTE),
        ("The commission declared Clara Nunez the winner of the vote.", "declared", EventType.VOTE),
        ("Divers freed the last two boys on Monday.", "freed", EventType.AID),
        ("Two miners were pulled from the rubble on Monday.", "pulled", EventType.AID),
        ("The nine boys were brought out of the cave on Monday.", "brought", EventType.AID),
    ],
)
def test_what_happens_is_of_its_type(page: Recogniser, text: str, word: str, kind: EventType) -> None:
    assert mention(page(text), word).type is kind


@pytest.mark.parametrize(
    "text",
    [
        "The plant takes its power from the sea.",
        "The governor declared the county a success.",
        "The jury declared Clara Nunez the winner of the song prize.",
        "The shop has taken back the chairs of the town.",
        "Snow fell at dawn, leaving Turkey as the only state without any.",
        "The museum will return the masks to Chad.",
        "Clara Nunez received a prize for 12 years of work in prisons on Monday.",
        "The army on Friday handed the sentence of the court to the lawyers of Clara Nunez.",
        "Ann Roe, the mayor of Linz, collapsed on Monday.",
        "He entered the Roe administration in May.",
        "The painter took control of the festival.",
        "The army took over the kitchen of the hotel.",
        "Support for the government fell in May.",
        "The government fell silent.",
        "The government fell short of its goal.",
        "The bank failed to answer.",
        "The river bank collapsed into mud.",
        "Snow fell in Linz on Monday.",
        "Prices fell in Linz on Monday.",
        "Linz fell silent on Monday.",
        "Divers found no trace of the plane.",
        "The photographer captured Linz at dawn.",
        "Clara Nunez found a job.",
        "Norlink will deliver jets to an airline in May.",
        "Clara Nunez extended her hand.",
        "Residents were in control of the debate.",
        "The team conceded twice.",
    ],
)
def test_an_everyday_sense_tells_of_no_upheaval(page: Recogniser, text: str) -> None:
    told = [each for each in page(text).events if not each.act]
    mild = {EventType.ECONOMIC} if "Prices" in text or "Support" in text else set()
    assert [each.text for each in told if each.type not in mild] == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Clara Nunez is in Turku, police said.", ["Turku"]),
        ("Clara Nunez is in Turku and no longer in Linz, police said.", ["Turku"]),
    ],
)
def test_where_somebody_is_now(page: Recogniser, text: str, places: list[str]) -> None:
    (event,) = page(text).events
    assert event.type is EventType.VISIT
    assert [place.name for place in event.places] == places


@pytest.mark.parametrize("text", ["Clara Nunez was in Turku.", "The mill is in Turku.", "Clara Nunez is in trouble."])
def test_being_somewhere_that_is_no_news(page: Recogniser, text: str) -> None:
    assert page(text).events == ()
