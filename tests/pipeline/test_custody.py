"""Somebody who is sought or held: caught, handed over, let go, or keeping out of it, by whatever words."""

from __future__ import annotations

import pytest

from .asked import First, status


@pytest.mark.parametrize(
    ("question", "first", "second", "found"),
    [
        (
            "Will Nils Roe be handed over to Orland?",
            None,
            ("Norland to hand over banker", "Norland will hand over the fugitive banker Nils Roe to Orland next week, its"
             " justice minister said on Tuesday."),
            "announced",
        ),
        (
            "Will Nils Roe be handed over to Orland?",
            ("Banker may be sent to Orland", "Norland is considering handing over the fugitive banker Nils Roe to Orland,"
             " two officials said."),
            ("Banker in handcuffs", "Nils Roe, the fugitive banker, was extradited to Orland on Tuesday, Norland's justice"
             " ministry said."),
            "occurred",
        ),
        (
            "Will Orland hand over Jan Orloff?",
            None,
            ("Orland won't give up leaker", "Orland has no intention of handing over the leaker Jan Orloff to Norland, its"
             " president said on Tuesday."),
            "denied",
        ),
        (
            "Will Saif Dorr be handed over to the International Criminal Court?",
            ("Sarn agrees to give up dictator's son", "Sarn will surrender Saif Dorr, the son of the former dictator, to the"
             " International Criminal Court, its prime minister said."),
            ("U-turn", "Sarn's prime minister said on Tuesday that Saif Dorr would not be sent to The Hague and would be"
             " tried at home."),
            "denied",
        ),
        (
            "Will Petar Lukas be handed over to the tribunal?",
            ("Transfer set", "The former colonel Petar Lukas will be transferred to the tribunal in The Hague on May 5, the"
             " government said."),
            ("Trip put off", "The transfer of Petar Lukas to the tribunal in The Hague was postponed on Tuesday because of his"
             " health, the government said."),
            "postponed",
        ),
        (
            "Will Adil Mars be sent to Sarn?",
            None,
            ("Bomber will go home", "The convicted bomber Adil Mars will be transferred to Sarn to serve the rest of his"
             " sentence there, the justice minister said on Tuesday."),
            "announced",
        ),
        (
            "Was Rafael Ortun arrested?",
            ("Drug lord reportedly seized", "The drug lord Rafael Ortun has been captured by marines, according to"
             " unconfirmed reports."),
            ("We got him", "The president confirmed on Tuesday that marines had caught Rafael Ortun in a seaside flat."),
            "reported",
        ),
        (
            "Did Anton Mell surrender?",
            None,
            ("Fugitive priest gives himself up", "The fugitive priest Anton Mell turned himself in to police in Mosten on"
             " Tuesday, the prosecutor's office said."),
            "occurred",
        ),
        (
            "Was Laila Torr taken to prison?",
            None,
            ("Ex-president moved", "The former president Laila Torr was moved to prison from house arrest on Tuesday, her"
             " lawyer said."),
            "occurred",
        ),
        (
            "Will the hikers be freed?",
            ("Hikers' release", "Orland's president said the two hikers Ida Berg and Tor Lind would be freed within two"
             " days."),
            ("Behind bars", "Orland's judiciary said on Tuesday that the hikers Ida Berg and Tor Lind would not be"
             " released."),
            "denied",
        ),
        (
            "Were the monitors freed?",
            None,
            ("Monitors walk free", "The eight monitors were let go by the rebels on Tuesday, their organisation said."),
            "reported",
        ),
    ],
)  # fmt: skip
def test_who_is_held_or_sought(question: str, first: First | None, second: First, found: str):
    assert status(question, first, second) == found


@pytest.mark.parametrize(
    ("question", "second"),
    [
        (
            "Was Ole Dahl arrested?",
            ("Dahl in the crossfire", "The trader Ole Dahl was caught in the crossfire on Tuesday."),
        ),
        (
            "Will Ole Dahl be extradited to Peru?",
            ("Envoy named", "The trader Ole Dahl will be sent to Peru as envoy, the foreign minister said on Tuesday."),
        ),
    ],
)
def test_who_is_caught_or_sent_otherwise(question: str, second: First):
    assert status(question, None, second) is None
