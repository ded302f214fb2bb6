"""Headlines that leave out "is" behind what is reported, suspected or alleged."""

from __future__ import annotations

import pytest

from reportedly.attribution import attribute
from reportedly.language import parse
from reportedly.model.article import Article
from reportedly.model.statement import Attribution


def _told(title: str) -> list[Attribution]:
    article = Article(id="p", title=title, text="It was cold.", published="2024-05-02", language="en")
    return list(attribute(next(iter(parse([article])))))


@pytest.mark.parametrize(
    ("title", "content"),
    [
        ("Explosion reported near Norvik port", "Explosion"),
        ("2 explosions, black smoke reported at plant outside Norvik", "2 explosions, black smoke"),
        ("Gunfire, explosions reported in Norvik", "Gunfire, explosions"),
        ("Power cuts, flooding and deaths reported across Holm", "Power cuts, flooding and deaths"),
        ("Roe reported dead", "Roe dead"),
        ("Ship, crew reported missing off Norvik", "Ship, crew missing off Norvik"),
        ("Blast reported in Norvik; police seal off port", "Blast"),
    ],
)
def test_what_a_headline_reports_of_nobody_is_told_by_nobody_named(title: str, content: str) -> None:
    (told,) = _told(title)
    assert (told.source.text, told.content.text) == ("", content)


@pytest.mark.parametrize(
    ("title", "who", "content"),
    [
        ("Police reported clashes in Norvik", "Police", "clashes in Norvik"),
        ("Herald reported Monday that Roe quit", "Herald", "that Roe quit"),
        ("Norvik reported losses in May", "Norvik", "losses"),
    ],
)
def test_who_reports_something_in_a_headline_is_its_source(title: str, who: str, content: str) -> None:
    (told,) = _told(title)
    assert (told.source.text, told.content.text[: len(content)]) == (who, content)


@pytest.mark.parametrize("title", ["No injuries reported in Norvik blast", "Roe said Holm reported him"])
def test_nobody_is_told_of_by_what_is_not_reported(title: str) -> None:
    assert not [told for told in _told(title) if not told.source.text]
