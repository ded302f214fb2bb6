"""Set phrases by which a question asks for what pages tell by a plain verb."""

from __future__ import annotations

import pytest

from reportedly.stories.questions.idioms import in_plain_words


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("Will Ada Roe go to prison?", "Will Ada Roe be jailed?"),
        ("Is Ada Roe going to prison?", "Is Ada Roe being jailed?"),
        ("Did Ada Roe go to jail?", "Was Ada Roe jailed?"),
        ("Will Ada Roe end up behind bars?", "Will Ada Roe be jailed?"),
        ("Is Ada Roe behind bars now?", "Is Ada Roe jailed now?"),
        (
            "Will Norlink's suit against Velora go to trial in May?",
            "Will Norlink's suit against Velora be tried in May?",
        ),
        ("Is Ada Roe going to work for Norlink?", "Is Ada Roe going to join Norlink?"),
        ("Will the last Moen landscape go under the hammer?", "Will the last Moen landscape be auctioned?"),
        ("Are the Halden Twins getting back together?", "Are the Halden Twins reuniting?"),
        ("Has the vaccine got the green light?", "Has the vaccine been approved?"),
        ("Did the vaccine get the green light?", "Was the vaccine approved?"),
        ("Is Tarn Bridge open to traffic again?", "Is Tarn Bridge reopened?"),
        ("Have the drivers downed tools?", "Have the drivers walked out?"),
    ],
)
def test_a_set_phrase_is_asked_for_by_its_plain_verb(question: str, plain: str):
    assert in_plain_words(question) == plain


@pytest.mark.parametrize(
    "question",
    [
        "Was the man in prison killed?",
        "Is Ada Roe open to talks again?",
        "Does the ferry work at night?",
        "Will the firm go under?",
        "Will Ada Roe go to Norvik Prison Island?",
        "Will the trial begin in May?",
    ],
)
def test_plain_words_stay_as_they_are(question: str):
    assert in_plain_words(question) == question
