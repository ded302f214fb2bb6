"""As of when a figure counts: when it was said, counted, reached or put out, never when the event was."""

from __future__ import annotations

import pytest

from ..conftest import Recogniser

CASES: list[tuple[str, float, tuple[str | None, ...]]] = [
    ("At least 12 people died, according to a tally published on Thursday.", 12, ("2025-03-13",)),
    ("The ministry said in a statement issued late Wednesday that 40 people were hurt.", 40, ("2025-03-12",)),
    ("By Tuesday evening 14 bodies had been recovered.", 14, ("2025-03-11",)),
    ("As of Monday, 30 people had died.", 30, ("2025-03-10",)),
    ("On Thursday the number of deaths passed 100.", 100, ("2025-03-13",)),
    ("A total of 23 people had died by Thursday, police said.", 23, ("2025-03-13",)),
    ("Police said Thursday night that nine people were missing.", 9, ("2025-03-13",)),
    ("Yesterday the health ministry reported 120 cases of cholera.", 120, ("2025-03-13",)),
    ("The ministry had reported 98 cases of cholera on Sunday.", 98, ("2025-03-09",)),
    ("The latest figures, released on Wednesday, show 340 cases of cholera.", 340, ("2025-03-12",)),
    ("The number of injured stood at 45 on Wednesday morning.", 45, ("2025-03-12",)),
    ("The storm, which struck on Monday, killed 12 people.", 12, (None,)),
    ("On Monday a storm killed 12 people.", 12, (None,)),
    ("A bomb killed five people on Tuesday, officials said.", 5, (None, "2025-03-14")),
    ("Twelve people were confirmed dead on Thursday.", 12, ("2025-03-13",)),
    ("Twelve people are confirmed dead in the sinking of the ferry off Bergen on Monday.", 12, (None,)),
    ("Data from the institute indicated on Wednesday that 500 people had fled.", 500, ("2025-03-12",)),
    ("Through Tuesday, 55 people had been arrested.", 55, ("2025-03-11",)),
    ("Saturday's update put the toll at 55.", 55, ("2025-03-08",)),
    ("In its Sunday bulletin, the agency listed 1,204 injured.", 1204, ("2025-03-09",)),
    (
        "The toll stands at 55, according to an updated count issued by the ministry on Thursday at 10 pm.",
        55,
        ("2025-03-13T22:00",),
    ),
    ("The blast on Monday injured 30 people and killed four, the governor said on Tuesday.", 30, ("2025-03-11",)),
    ("Officials on Wednesday raised the death toll to 21.", 21, ("2025-03-12",)),
    ("The agency said 61 people had died as of noon Thursday.", 61, ("2025-03-13T12:00",)),
    ("The death toll of the March 8 fire remains at 115.", 115, (None,)),
    ("Since Monday, 61 people have died.", 61, (None,)),
    ("First 5 deaths were told, then some spoke of dozens; early Monday the ministry said 96 had died.", 5, (None,)),
    ("The ministry said on its website on Thursday the fire had killed nine people.", 9, ("2025-03-13",)),
    ("A total of 17 deaths have been recorded as of yesterday.", 17, ("2025-03-13",)),
    ("There were 23 people on board the bus that crashed on Monday.", 23, (None,)),
    ("Turnout was 61 per cent at 5 p.m. on Sunday.", 61, ("2025-03-09T17:00",)),
    ("Inflation rose to 3.1 per cent in February.", 3.1, (None, "2025-02")),
    ("Brightline said on Monday it would pay $4 billion for Corvo.", 4000000000.0, ("2025-03-10",)),
    ("Shares of Corvo closed at $37.10 on Wednesday.", 37.1, (None, "2025-03-12")),
    ("The quake struck on Tuesday with a magnitude of 6.1.", 6.1, (None,)),
    ("By Thursday, the World Health Office had counted 1,051 confirmed cases.", 1051, ("2025-03-13",)),
    ("The ministry's Thursday report says 88 people were arrested.", 88, ("2025-03-13",)),
    ("The number rose to 14 dead on Thursday, two days after the fire.", 14, ("2025-03-13",)),
    (
        "On Tuesday night the coroner's office said the remains of 31 people had been found; 12 people are missing.",
        12,
        ("2025-03-11", None),
    ),
]
"""Sentences of a page of Friday 14 March, a value in them, and the times it may be as of; None: none is told."""


@pytest.mark.parametrize(("text", "value", "as_of"), CASES)
def test_a_figure_is_as_of_when_it_was_said_or_counted(
    page: Recogniser, text: str, value: float, as_of: tuple[str | None, ...]
) -> None:
    """A weekday may date the count, the bulletin, or only the fire."""
    (figure,) = [figure for figure in page(text).figures if figure.value == value]
    assert figure.as_of in as_of
