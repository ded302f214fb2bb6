"""Who is declared dead, who has somebody killed, and whose a killing is."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    "text",
    [
        "Investigators declared Ivan Orlov dead.",
        "Doctors pronounced Ivan Orlov dead.",
        "Police on Monday declared mine owner Ivan Orlov dead.",
        "Grey Bay, a channel close to the miners, pronounced Ivan Orlov dead.",
    ],
)
def test_who_is_declared_dead_has_died_as_who_declares_it_says(page: Recogniser, text: str) -> None:
    read = page(text)
    dead = mention(read, "dead")
    assert dead.type is EventType.DEATH
    assert [(each.role, each.entity) for each in dead.participants] == [("victim", "Ivan Orlov")]
    assert next((each.by, each.value) for each in dead.factuality) == ("a1", Factuality.CERTAIN)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Did Norland have Ivan Orlov killed?", "killed"),
        ("Norland had Ivan Orlov killed, the paper said.", "killed"),
        ("Norland rejected the idea that it gave the order to kill Ivan Orlov.", "kill"),
        ("Norland denied that it had ordered the killing of Ivan Orlov.", "killing"),
        ("Norland denied that it had ordered Ivan Orlov killed.", "killed"),
    ],
)
def test_who_has_somebody_killed_attacks_him(page: Recogniser, text: str, words: str) -> None:
    killed = mention(page(text), words)
    assert killed.type is EventType.ATTACK
    assert [(each.role, each.entity) for each in killed.participants] == [
        ("agent", "Norland"),
        ("target", "Ivan Orlov"),
    ]


def test_who_was_killed_was_not_had_killed(page: Recogniser) -> None:
    assert mention(page("Had Ivan Orlov been killed?"), "killed").type is EventType.DEATH
    assert mention(page("Orlov had two sons killed in the war."), "killed").type is EventType.DEATH


@pytest.mark.parametrize(
    ("text", "words", "roles"),
    [
        ("Ivan Orlov's assassination shocked the town.", "assassination", [("target", "Ivan Orlov")]),
        ("Peru's assassination of Ivan Orlov shocked the town.", "assassination",
         [("agent", "Peru"), ("target", "Ivan Orlov")]),
        ("Peru's killing of Ivan Orlov shocked the town.", "killing", [("agent", "Peru"), ("victim", "Ivan Orlov")]),
        ("Ivan Orlov's murder shocked the town.", "murder", [("victim", "Ivan Orlov")]),
    ],
)  # fmt: skip
def test_whose_killing_it_is(page: Recogniser, text: str, words: str, roles: list[tuple[str, str]]) -> None:
    assert [(each.role, each.entity) for each in mention(page(text), words).participants] == roles


def test_all_those_on_board_are_killed(page: Recogniser) -> None:
    killed = mention(page("All those on board were killed, the ministry said."), "killed")
    assert [each.name for each in killed.participants] == ["All those"]


@pytest.mark.parametrize(
    ("text", "words", "roles"),
    [
        ("Governor Ada Roe spoke on Monday. She later confirmed 99 deaths.", "deaths", []),
        ("Sheriff Ada Roe announced the arrest on Monday.", "arrest", []),
        ("Ada Roe discussed the murder on Monday.", "murder", []),
        ("Judge Ada Roe set the trial for Monday.", "trial", []),
        ("The Sable Brigade committed murder in Norvik.", "murder", [("agent", "Sable Brigade")]),
        ("Sheriff Ada Roe made the arrest on Monday.", "arrest", [("agent", "Ada Roe")]),
        ("Ada Roe faces extradition to Peru.", "extradition", [("target", "Ada Roe")]),
        ("Ada Roe faced trial on Monday.", "trial", [("target", "Ada Roe")]),
        ("Ada Roe committed suicide on Monday.", "suicide", [("victim", "Ada Roe")]),
        ("Governor Ada Roe discussed the earthquake on Monday.", "earthquake", []),
        ("Norlink suffered an explosion at its mill on Monday.", "explosion", [("theme", "Norlink")]),
        ("Ada Roe and Tom Berg lifted off from Kourou on Monday.", "lifted off", []),
        ("Ada Roe had discussed the visit to Norland with ministers.", "visit", []),
    ],
)
def test_what_befalls_others_is_told_or_done_by_who_governs_it(
    page: Recogniser, text: str, words: str, roles: list[tuple[str, str]]
) -> None:
    read = page(text)
    told = [each for each in read.events if each.text == words]
    assert [(each.role, each.entity) for event in told for each in event.participants] == roles


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("On Sunday rebels killed General Tomas Ruiz.", EventType.DEATH),
        ("Rebels killed General Tomas Ruiz.", EventType.DEATH),
        ("Rebels killed 20 soldiers on Sunday.", EventType.ATTACK),
    ],
)
def test_whom_fighters_kill_by_name_has_died(page: Recogniser, text: str, kind: EventType) -> None:
    assert mention(page(text), "killed").type is kind
