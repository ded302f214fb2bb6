"""Who does something about an inquiry, an attack or a vote of others takes no part in it."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Roe will cooperate with an investigation.", "investigation"),
        ("Ann Roe tampered with the inquiry.", "inquiry"),
        ("Ann Roe told reporters about the harbour fire, referring to the lawsuit.", "lawsuit"),
        ("Ann Roe spoke on the protests.", "protests"),
        ("Ann Roe gained support for a vote on the budget.", "vote"),
        ("The envoy reacted with delight to the murder.", "murder"),
        ("The raid, reported on Monday by Ann Roe, killed three people.", "raid"),
        ("The attack condemned by Ann Roe killed three people.", "attack"),
        ("The attack alleged by Ann Roe killed three people.", "attack"),
    ],
)
def test_who_speaks_of_it_or_helps_takes_no_part(page: Recogniser, text: str, words: str) -> None:
    assert not {"Ann Roe", "The envoy"} & {each.name for each in mention(page(text), words).participants}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Ann Roe opened an investigation.", "investigation", "Ann Roe"),
        ("Norlink filed a lawsuit.", "filed", "Norlink"),
        ("The drivers went on strike on Monday.", "strike", "The drivers"),
        ("Ann Roe came to Turku for talks.", "talks", "Ann Roe"),
        ("Norvik agreed to a truce with Peru.", "truce", "Norvik"),
        ("The council held a vote on Monday.", "vote", "The council"),
        ("The raids carried out by Norvik killed three people.", "raids", "Norvik"),
        ("The strike planned by dockers was called off.", "strike", "dockers"),
    ],
)
def test_who_holds_it_or_comes_for_it_does(page: Recogniser, text: str, words: str, name: str) -> None:
    assert name in [each.name for each in mention(page(text), words).participants]
