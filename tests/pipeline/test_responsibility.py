"""Who is behind a deed: an event of its own beside the deed, whose status follows who says so."""

from __future__ import annotations

import pytest

from .test_one_matter import asked

First = tuple[str, str]
"""A headline and the story under it."""


def status(question: str, first: First | None, second: First) -> str | None:
    pages = [("2025-05-02", *first)] if first else []
    events = asked(question, "2025-05-06", *pages, ("2025-05-06", *second)).events
    return str(events[0].status) if events else None


BLAMED = (
    "Orland blamed for hospital hack",
    "Norland's interior minister blamed Orland for the cyberattack that shut down hospitals.",
)
NO_HAND = (
    "'Absurd': Orland hits back",
    "Orland's foreign ministry on Tuesday dismissed as absurd accusations that it was behind the hack of Norland's"
    " hospitals.",
)
WAS_ORLAND = "Was Orland behind the cyberattack on Norland's hospitals?"


@pytest.mark.parametrize(
    ("question", "first", "second", "found"),
    [
        (WAS_ORLAND, None, BLAMED, "reported"),
        (WAS_ORLAND, None, NO_HAND, "denied"),
        (WAS_ORLAND, BLAMED, NO_HAND, "disputed"),
        (
            "Was Orland behind the poisoning of Ivo Kasten?",
            None,
            (
                "Orland suspected in poisoning of banker",
                "Officials suspect that Orland was behind the poisoning of the banker Ivo Kasten, according to two people"
                " familiar with the matter.",
            ),
            "rumoured",
        ),
        (
            "Did Red Dawn carry out the attack on the market in Halden?",
            None,
            (
                "'It was not us'",
                "A spokesman for Red Dawn said on Tuesday that the group was not behind the attack on the market in Halden.",
            ),
            "denied",
        ),
        (
            "Was Red Dawn behind the Halden bombing?",
            None,
            (
                "Police rule out Red Dawn",
                "Investigators have ruled out the involvement of Red Dawn in last week's bombing of a market in Halden, the"
                " police chief said on Tuesday.",
            ),
            "denied",
        ),
        (
            "Was the Falcon Brigade behind the embassy bomb?",
            (
                "Embassy blast: brigade says it planted bomb",
                "The Falcon Brigade said that it was behind the bomb at the Norland embassy in Halden.",
            ),
            (
                "Police doubt claim",
                "Police in Halden said on Tuesday that the Falcon Brigade was not behind the bomb at the embassy.",
            ),
            "disputed",
        ),
    ],
)
def test_who_is_behind_a_deed_is_as_sure_as_who_says_so(question: str, first: First | None, second: First, found: str):
    assert status(question, first, second) == found


@pytest.mark.parametrize(
    ("question", "second"),
    [
        (
            "Did Nils Roe write the Harbour blog?",
            ("Reporter denies it", "The journalist Nils Roe has denied that he is the author of the Harbour blog."),
        ),
        (
            "Did Carl Holm leak the defence plans?",
            (
                "Holm is no leaker",
                "Carl Holm said on Tuesday that he was not the source of the leak of the defence plans.",
            ),
        ),
        (
            "Did the rebels shoot down the airliner?",
            (
                "Rebels: not us",
                "The rebels' leader said on Tuesday that his fighters had nothing to do with the downing of the airliner.",
            ),
        ),
        (
            "Was Ada Kask behind the leak of the Roe tapes?",
            (
                "Kask camp 'had no hand'",
                "The campaign of Ada Kask said on Tuesday it had no hand in the leak of the Roe tapes.",
            ),
        ),
        (
            "Was Erik Stahl the gunman at the mall in Mosten?",
            (
                "Wrong man",
                "Police said on Tuesday that Erik Stahl was not the gunman who opened fire at the mall in Mosten.",
            ),
        ),
        (
            "Was Orland involved in the train crash at Lund?",
            (
                "No part in crash",
                "Norland's transport minister on Tuesday ruled out any involvement by Orland in the train crash"
                " at Lund.",
            ),
        ),
        (
            "Was Karl Voss the shooter in Brenn?",
            ("Not the shooter", "Police in Brenn said on Tuesday that Karl Voss had nothing to do with the shooting."),
        ),
    ],
)
def test_who_wrote_leaked_or_fired_is_told_by_other_words(question: str, second: First):
    assert status(question, None, second) == "denied"


@pytest.mark.parametrize(
    ("question", "second"),
    [
        (
            "Was Red Dawn behind the bombing in Norvik?",
            ("Brigade claims blast", "The Falcon Brigade claimed responsibility on Tuesday for the bombing of Norvik's station."
             " Red Dawn bombed the town of Halden in March."),
        ),
        (
            "Was Norland behind the cyberattack on the hospitals?",
            ("Norland blames Orland", "Norland's interior minister on Tuesday accused Orland of the cyberattack on the"
             " hospitals."),
        ),
        (
            "Did Red Dawn claim responsibility for the bombing of the market in Halden?",
            ("No claim", "No group has claimed responsibility for the bombing of a market in Halden. Red Dawn is active"
             " there."),
        ),
        (
            "Was the Falcon Brigade behind the ambush near Torvik?",
            ("Six die in ambush", "Six soldiers died in an ambush near Torvik on Tuesday. The Falcon Brigade is strong in the"
             " region."),
        ),
    ],
)  # fmt: skip
def test_that_a_deed_was_done_says_nothing_of_who_did_it(question: str, second: First):
    assert status(question, None, second) is None


def test_who_admits_a_deed_is_on_record_by_name():
    page = ("Aide admits leak", "An aide to the mayor, Ute Kling, admitted on Tuesday that she had leaked the memo.")
    assert status("Did Ute Kling leak the memo?", None, page) == "occurred"


def test_it_is_called_by_who_is_asked_about_and_what():
    page = ("Not me", "Nils Roe said on Tuesday that he was not the author of the Harbour blog.")
    (event,) = asked("Was Nils Roe the author of the Harbour blog?", "2025-05-06", ("2025-05-06", *page)).events
    assert event.title == "Nils Roe said to be the author of the Harbour blog"


@pytest.mark.parametrize(
    "question", ["Was Ana Roe one of the mall attackers?", "Did Ana Roe take part in the mall attack?"]
)
def test_who_is_among_the_attackers_has_a_part_in_the_attack(question: str) -> None:
    page = ("2025-05-06", "Briton among mall attackers", "Kenya's foreign minister said on Monday that a British woman,"
            " Ana Roe, was among the attackers of the mall.")  # fmt: skip
    (event,) = asked(question, "2025-05-06", page).events
    assert str(event.status) == "reported"


def test_who_may_have_been_involved_is_named_as_among_them() -> None:
    page = ("2025-05-06", "Mall attackers sought", "The mall attackers are sought. Intelligence reports suggest that Ana"
            " Roe may have been involved.")  # fmt: skip
    (event,) = asked("Was Ana Roe among the mall attackers?", "2025-05-06", page).events
    assert (str(event.status), event.title) == ("rumoured", "Ana Roe said to be among the mall attackers")


def test_a_deed_in_a_town_may_be_told_by_its_state() -> None:
    """Only beside pages that name the town: another attack in Iran is claimed by whoever claims it."""
    town = ("2025-05-05", "Bombings at Kerman in Iran", "Bombings at Kerman in Iran killed nine people, state TV said.")
    claimed = ("2025-05-06", "Red Dawn behind Iran bombings", "Red Dawn said it was behind the bombings in Iran.")
    question = "Was Red Dawn behind the Kerman bombings?"
    (event,) = asked(question, "2025-05-06", town, claimed).events
    assert str(event.status) == "occurred"
    assert not asked(question, "2025-05-06", claimed).events
