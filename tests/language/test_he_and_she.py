"""Whom "he" and "she" mean beside what is quoted, in brackets and behind what is somebody's."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.model.article import Article


def meant(text: str, word: str) -> list[object]:
    """The entities that a pronoun of an invented body stands for, in order."""
    part = next(parse([Article(id="a", text=text, language="en")])).parts[0]
    return [each.entity for each in part.mentions if part.words[each.first : each.last] == (word,)]


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ('Tom Berg met John Roe. "Many think he does not want it," John Roe said.', "he", "Tom Berg"),
        ('Ada Lind spoke of Clara Roe. Ada Lind said: "She is the best of us."', "She", "Clara Roe"),
        ("Tom Berg won. “It was late,” said John Roe. “He knows it.”", "He", "Tom Berg"),
        ('Tom Berg won. John Roe said it was late. "I saw it," he said.', "he", "John Roe"),
    ],
)
def test_who_speaks_is_no_he_in_his_own_words(text: str, word: str, who: str) -> None:
    assert meant(text, word) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ('Tom Berg got a nod from John Roe, who left. "It is time to choose. That is Tom Berg," he said.', "John Roe"),
        ('John Roe said so. “I like Tom Berg,” said John Roe. “Tom Berg won.” He said, "We will see."', "John Roe"),
        ("Tom Berg said it was late.\n\n(Photo: John Roe, Adria Wire)\n\nHe said so on Monday.", "Tom Berg"),
        ("Tom Berg's letter urged John Roe to leave. He wrote it on Monday.", "Tom Berg"),
        ("Tom Berg, like others, a man of the north beside John Roe. He said so on Monday.", "Tom Berg"),
        ("Tom Berg met John Roe. He left on Monday.", "Tom Berg"),
        ("Tom Berg's brother John Roe left. He wrote it on Monday.", "John Roe"),
    ],
)
def test_he_is_whom_the_page_tells_of_and_not_who_is_spoken_of(text: str, who: str) -> None:
    assert meant(text, "He" if "He " in text else "he")[-1:] == [who]


def test_he_is_not_the_one_who_was_she() -> None:
    text = "Bettix Roe died, agent Tom Berg said. She had been ill. He was with her on Monday."
    assert meant(text, "He") == ["Tom Berg"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ambassador Sverre expressed his regrets to Ada Lind. She told him to stay.", ["Ada Lind"]),
        (
            'Police named Ada Lind as the driver. "She is shaken," Gerry Roe said. She told him to stay.',
            ["Ada Lind"] * 2,
        ),
        ("Ambassador Sverre thanked Ada Lind for the invitation. She told him to stay.", ["Sverre"]),
    ],
)
def test_who_does_what_is_his_is_no_she(text: str, who: list[str]) -> None:
    assert meant(text, "She") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ('Tom Berg fell. A Roe campaign official said it was over. "It is," said the official.', []),
        ("Tom Berg fell. Ann Roe, an official of the port, said it was over. The official left.", ["Ann Roe"]),
    ],
)
def test_an_official_of_somebody_is_another(text: str, who: list[str]) -> None:
    part = next(parse([Article(id="a", text=text, language="en")])).parts[0]
    told = [each.entity for each in part.mentions if part.words[each.last - 1] == "official"]
    assert [each for each in told if each != "Roe"] == who


def test_the_mark_that_opens_what_she_is_quoted_with_is_no_end_of_a_quotation() -> None:
    """Straight marks look alike: whom the words between two quotations name may be "she" in the second."""
    text = (
        'The "clean" deal pleases Ada Lind. Its founder, Dov Berg, has said "no" and would vote against it.\n\n'
        'Ada Lind is determined. "She thinks it is a chance," an aide said.'
    )
    assert meant(text, "She") == ["Ada Lind"]


def test_of_whom_it_is_told_that_he_will_say_so_does_not_say_it() -> None:
    """Neither does who goes on speaking in the next sentence."""
    text = (
        "Simon Ash said his client did what he could. Mr Mould would tell the jury that he asked for money and was"
        " refused, he said. He accused the prosecution of hindsight."
    )
    assert meant(text, "he")[-1:] + meant(text, "He") == ["Simon Ash", "Simon Ash"]


def test_she_is_the_lawmaker_who_speaks_and_not_whom_she_speaks_of() -> None:
    text = 'Minister Ada Lind is 54. A lawmaker said Ada Lind would go. "Nobody will say it," she said. She denied it.'
    assert meant(text, "she") + meant(text, "She") == []


def test_in_her_own_words_nobody_else_is_she() -> None:
    """Who "she wrote" means speaks the words, and "he" in them is another; however long the words, she was named."""
    text = (
        'The army said Ivan Berg was dead. Analyst Hana Lind cautioned against it. "If he is dead, expect an answer. If'
        ' he is not, expect a tape. Wait. Wait again," she wrote.'
    )
    assert "Hana Lind" not in meant(text, "he")
    assert meant(text, "she") == ["Hana Lind"]


def test_no_dog_goes_on_speaking() -> None:
    text = "Ole Lind mends nets. “I do,” Lind said. A van came by and Okie, a dog, ran off. “He is gone,” he said."
    assert meant(text, "he") == ["Ole Lind"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Tom Berg confirmed that John Roe was heard, and he expects him to talk.", "Tom Berg"),
        ("Tom Berg said John Roe was heard, but he declined to tell more.", "Tom Berg"),
        ("Tom Berg said John Roe was heard, and he left the hall.", "John Roe"),
    ],
)
def test_who_has_just_told_of_another_goes_on_to_think_and_to_tell(text: str, who: str) -> None:
    """What is done next may be done by who is told of."""
    assert meant(text, "he") == [who]


@pytest.mark.parametrize("town", ["Grayson residents", "Warren firefighters", "Madison police"])
def test_a_town_that_is_called_like_a_person_is_nobody(town: str) -> None:
    assert meant(f"In all, {town} met Ada Lind. She left.", "She") == ["Ada Lind"]
