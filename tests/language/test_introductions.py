"""Who is told of in a lead before the next sentence names him."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.model.article import Article


def entity(text: str, noun: str) -> object:
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    part = document.parts[-1]
    mention = part.mention_at.get(part.words.index(noun))
    return mention.entity if mention else None


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("A Kenyan court on Monday jailed a doctor for 12 years. Ann Roe, 61, was also fined.", "doctor"),
        ("A teacher has been charged with murder. Ann Roe, 34, appeared in court on Tuesday.", "teacher"),
        ("A federal judge sentenced a nurse to two years. Ann Roe had been found guilty in May.", "nurse"),
    ],
)
def test_who_is_named_in_the_next_sentence_with_his_age_or_fate_is_who_was_told_of(text: str, noun: str) -> None:
    assert entity(text, noun) == "Ann Roe"


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("A doctor was freed on Monday. Prosecutor Ann Roe, 45, was appointed in May.", "doctor"),
        ("A doctor was freed on Monday. Ann Roe said she would appeal.", "doctor"),
        ("A doctor shot a teacher on Monday. The school was shut. Ann Roe, 45, was unhurt.", "teacher"),
        ("Tom Lund shot a teacher on Monday. Ann Roe, 45, was unhurt.", "teacher"),
        ("A federal judge sentenced a nurse to two years. Ann Roe had been found guilty in May.", "judge"),
    ],
)
def test_who_is_named_later_otherwise_may_be_somebody_else(text: str, noun: str) -> None:
    assert entity(text, noun) != "Ann Roe"
