"""The question and the headline of an event."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from reportedly.desk.prose.headlines import headline, manners, question
from reportedly.model.dossier import (
    DossierEvent,
    DossierPlace,
    Independence,
    Interval,
    Origin,
    Party,
    Stance,
    Status,
)
from reportedly.model.statement import Basis, EventType, Factuality

AS_OF = "2025-05-01"
STRAND, NURMI = Party("party", "Ida Strand"), Party("party", "Oskar Nurmi")
EVERYBODY = tuple(
    Party(role, name)
    for role, name in (
        ("party", "Ida Strand"),
        ("party", "Oskar Nurmi"),
        ("visitor", "Ida Strand"),
        ("agent", "Strandline"),
        ("target", "Nurmi Works"),
        ("theme", "Kvark ferry"),
        ("victim", "Aino Berg"),
        ("appointee", "Aino Berg"),
    )
)
MEETING = DossierEvent(
    id="e1",
    title="Meeting of Ida Strand and Oskar Nurmi in Vaasa",
    type=EventType.MEETING,
    participants=(STRAND, NURMI),
    place=DossierPlace("Vaasa", "FI", 63.1, 21.6),
    when=Interval("2025-05-06", "2025-05-06"),
    status=Status.RUMOURED,
    since="2025-04-28",
    history=(),
    origins=(
        Origin(
            "o1", "two officials", "f1", Basis.ANONYMOUS, Stance.FOR, "2025-04-28", (), None, Factuality.POSSIBLE, True
        ),
    ),
    independent=Independence(1, 1),
    word="meet",
)


def said_by(name: str, stance: Stance = Stance.FOR, basis: Basis = Basis.OFFICIAL) -> Origin:
    return Origin("o9", name, name, basis, stance, "2025-04-30", (), None, Factuality.CERTAIN, True)


def test_a_rumoured_meeting_is_potential_and_remains_uncertain() -> None:
    assert headline(MEETING, AS_OF) == "Potential meeting of Ida Strand and Oskar Nurmi in Vaasa remains uncertain"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.REPORTED, "Ida Strand and Oskar Nurmi expected to meet in Vaasa on Tuesday"),
        (Status.CONFIRMED, "Ida Strand and Oskar Nurmi to meet in Vaasa on Tuesday, both parties confirm"),
        (Status.POSTPONED, "Meeting of Ida Strand and Oskar Nurmi in Vaasa postponed to Tuesday"),
        (Status.CANCELLED, "Meeting of Ida Strand and Oskar Nurmi in Vaasa called off"),
        (Status.OCCURRED, "Ida Strand and Oskar Nurmi met in Vaasa on Tuesday"),
        (Status.LAPSED, "No word of a meeting of Ida Strand and Oskar Nurmi in Vaasa after its date"),
        (Status.RETRACTED, "Report of a meeting of Ida Strand and Oskar Nurmi in Vaasa withdrawn"),
        (Status.UNDER_WAY, "Meeting of Ida Strand and Oskar Nurmi in Vaasa under way"),
    ],
)
def test_a_meeting_is_headed_by_its_status(status: Status, words: str) -> None:
    assert headline(replace(MEETING, status=status), AS_OF) == words


def test_who_announces_it_is_named_unless_he_is_in_it() -> None:
    told = replace(MEETING, status=Status.ANNOUNCED, origins=(said_by("Harbour Board", basis=Basis.ORGANISATION),))
    assert headline(told, AS_OF).endswith("to meet in Vaasa on Tuesday, the Harbour Board says")
    own = replace(told, origins=(said_by("Ida Strand"),))
    assert headline(own, AS_OF).endswith("to meet in Vaasa on Tuesday")


def test_who_denies_it_is_named_and_a_denial_of_himself_says_so_once() -> None:
    denied = replace(MEETING, status=Status.DENIED, origins=(*MEETING.origins, said_by("Aino Berg", Stance.AGAINST)))
    assert headline(denied, AS_OF) == "Aino Berg denies that Ida Strand and Oskar Nurmi will meet in Vaasa"
    own = replace(denied, origins=(*MEETING.origins, said_by("Ida Strand", Stance.AGAINST)))
    assert headline(own, AS_OF) == "Ida Strand denies plan for meeting"


def test_the_day_is_a_date_when_it_is_a_week_off() -> None:
    later = replace(MEETING, status=Status.REPORTED, when=Interval("2026-05-08", "2026-05-08"))
    assert headline(later, AS_OF).endswith("in Vaasa on 8 May 2026")


def test_the_question_is_about_what_is_to_come_until_it_has_occurred() -> None:
    assert question(MEETING) == "Will Ida Strand and Oskar Nurmi meet in Vaasa?"
    assert question(replace(MEETING, status=Status.OCCURRED)) == "Did Ida Strand and Oskar Nurmi meet in Vaasa?"


def test_an_arrest_is_asked_for_in_the_passive() -> None:
    arrest = replace(
        MEETING,
        type=EventType.COURT,
        kind="arrest",
        word="arrested",
        participants=(Party("target", "Aino Berg"),),
        place=None,
        status=Status.OCCURRED,
    )
    assert question(arrest) == "Was Aino Berg arrested?"
    assert headline(arrest, AS_OF) == "Aino Berg arrested on Tuesday"


def test_nobody_is_asked_whether_he_will_die() -> None:
    death = replace(
        MEETING, type=EventType.DEATH, word="died", participants=(Party("victim", "Aino Berg"),), place=None
    )
    assert question(death) == "Has Aino Berg died?"
    assert headline(death, AS_OF) == "Word of the death of Aino Berg remains unconfirmed"
    announced = replace(death, status=Status.ANNOUNCED, origins=(said_by("Bo Lind"),))
    assert headline(announced, AS_OF) == "Death of Aino Berg announced by Bo Lind"


def test_what_has_no_name_of_its_own_is_called_as_in_the_dossier() -> None:
    odd = replace(MEETING, type=EventType.OTHER, word="runs", title="Runs in Vaasa", participants=())
    assert (headline(odd, AS_OF), question(odd)) == ("Runs in Vaasa", "Runs in Vaasa?")


def test_an_act_of_no_known_type_is_headed_by_its_title_with_its_day() -> None:
    act = replace(MEETING, type=EventType.OTHER, word="disbanded", title="Disbanding of the harbour board in Vaasa")
    told = replace(act, status=Status.OCCURRED, when=Interval("2025-04-29", "2025-04-29"))
    assert headline(told, AS_OF) == "Disbanding of the harbour board in Vaasa on Tuesday"
    assert question(act) == "Will there be a disbanding of the harbour board in Vaasa?"


def test_what_has_neither_place_nor_day_nor_people_has_taken_place() -> None:
    bare = replace(MEETING, participants=(), place=None, when=None, status=Status.OCCURRED)
    assert headline(bare, AS_OF) == "A meeting has taken place"
    assert headline(replace(bare, word="talks"), AS_OF) == "Talks have taken place"
    assert headline(replace(bare, word="talks", status=Status.LAPSED), AS_OF) == "No word of talks after their date"


EVENTS = [
    replace(MEETING, type=kind, status=status, participants=cast, place=place, when=when, word=word)
    for kind in EventType
    for status in Status
    for cast in ((), EVERYBODY)
    for place in (None, MEETING.place)
    for when in (None, MEETING.when)
    for word in (None, "talks", "resign", "launched")
]


def test_every_type_and_status_makes_a_headline_and_a_question_with_and_without_whom_where_and_when() -> None:
    for event in EVENTS:
        for words in (headline(event, AS_OF), question(event)):
            assert not re.search(r"[{}\[\]]|  |\ba the\b|\bthe the\b|\ba [aeio]|\b(true|verified)\b", words), words
            assert words[0].isupper(), words
        assert question(event).endswith("?")


def test_only_what_is_told_as_having_happened_is_in_the_past() -> None:
    to_come = {Status.ANNOUNCED, Status.CONFIRMED, Status.POSTPONED, Status.CANCELLED, Status.LAPSED, Status.REPORTED}
    for event in EVENTS:
        if event.status in to_come and event.type is EventType.MEETING and event.participants:
            assert " met" not in headline(event, AS_OF)


def test_templates_of_ones_own_come_before_ours() -> None:
    own = manners('[rumoured]\nahead = ["Perhaps: {noun}"]\n')
    assert headline(MEETING, AS_OF, own) == "Perhaps: meeting of Ida Strand and Oskar Nurmi"
    assert headline(replace(MEETING, status=Status.CANCELLED), AS_OF, own).endswith("called off")


@pytest.mark.parametrize("text", ['[perhaps]\nahead = ["x"]', "[rumoured]\nahead = 3", "[rumoured"])
def test_templates_that_are_none_are_named(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        manners(text)


def test_several_fires_are_not_one() -> None:
    """ "Blazes" stands in the plural, "blaze" in the singular."""
    fire = replace(
        MEETING, type=EventType.DISASTER, word="blaze", kind="fire", participants=(), place=None, title="Blaze"
    )
    fire = replace(fire, status=Status.OCCURRED)
    assert question(fire) == "Was there a blaze?"
    assert question(replace(fire, word="blazes")) == "Were there blazes?"


def test_what_is_published_or_decided_is_told_in_the_common_words_of_the_title() -> None:
    office = (Party("agent", "Strandline"),)
    told = replace(MEETING, type=EventType.PUBLICATION, title="Publication of a checked list", participants=office)
    told = replace(told, status=Status.OCCURRED, place=None, when=None, word="publish")
    assert question(told) == "Did Strandline publish a checked list?"
    assert question(replace(told, title="Publication of its list")) == "Was there a publication by Strandline?"


def test_a_visit_that_is_reported_is_one_to_a_place() -> None:
    visit = replace(MEETING, type=EventType.VISIT, participants=(Party("visitor", "Ida Strand"),), word="visit")
    said = replace(visit.origins[0], ahead=False)
    reported = replace(visit, status=Status.REPORTED, origins=(said,))
    assert headline(reported, AS_OF) == "Visit of Ida Strand to Vaasa reported"


def test_who_went_nobody_says_whereto_is_told_of_by_the_visit() -> None:
    visit = replace(MEETING, type=EventType.VISIT, participants=(Party("visitor", "Ida Strand"),), word="visit")
    assert question(replace(visit, place=None, status=Status.OCCURRED)) == "Was there a visit of Ida Strand?"


def test_who_denies_a_death_denies_that_somebody_has_died() -> None:
    against = replace(MEETING.origins[0], name="Aino Berg", stance=Stance.AGAINST, basis=Basis.PERSON)
    told = replace(MEETING, type=EventType.DEATH, participants=(Party("victim", "Ida Strand"),), place=None)
    told = replace(told, status=Status.DENIED, origins=(against,))
    assert headline(told, AS_OF) == "Aino Berg denies that Ida Strand has died"


def test_of_a_takeover_that_two_take_part_in_it_is_not_said_who_buys_whom() -> None:
    sides = (Party("agent", "Strandline"), Party("agent", "Norvik"))
    deal = replace(MEETING, type=EventType.ECONOMIC, kind="takeover", word="deal", participants=sides, place=None)
    assert question(deal) == "Will there be a takeover deal between Strandline and Norvik?"
    assert question(replace(deal, participants=sides[:1])) == "Will there be a takeover deal involving Strandline?"


def test_who_is_extradited_is_so_to_a_place_and_a_state_does_not_die() -> None:
    target = replace(MEETING, type=EventType.COURT, kind="extradition", participants=(Party("target", "Aino Berg"),))
    told = replace(target, status=Status.OCCURRED, when=None)
    assert headline(told, AS_OF) == "Aino Berg extradited to Vaasa"
    assert headline(replace(told, place=None), AS_OF) == "Aino Berg extradited"
    deaths = replace(told, type=EventType.DEATH, kind=None, participants=(Party("victim", "Norway"),), word="killed")
    assert headline(deaths, AS_OF) == "Deaths in Vaasa"


def test_a_document_neither_announces_nor_disputes_anything_in_a_headline() -> None:
    against = replace(MEETING.origins[0], name="Aino Berg", stance=Stance.AGAINST, basis=Basis.PERSON)
    letter = replace(MEETING.origins[0], name="a letter from the board", basis=Basis.ORGANISATION)
    told = replace(MEETING, status=Status.DISPUTED, origins=(letter, against))
    assert headline(told, AS_OF) == "Meeting of Ida Strand and Oskar Nurmi in Vaasa disputed"
