"""The look: contrast computed from the stylesheet itself, and a colour, a mark and a class for each status."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from reportedly.desk.look import Theme, colours, stylesheet
from reportedly.desk.look.status import class_name, colour, label, mark, mark_at
from reportedly.model.dossier import Status

TEXT = 4.5
"""What WCAG 2.2 AA asks of text."""
SHAPE = 3.0
"""What it asks of shapes that carry meaning."""

STATUSES = [f"status-{status.value.replace(' ', '-')}" for status in Status]
GROUNDS = ["paper", "surface"]
LETTERS = ["ink", "ink-soft", "link", "for", "against", "silent", *STATUSES]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("letters", LETTERS)
def test_every_text_colour_can_be_read_on_every_ground(letters: str, ground: str, theme: Theme) -> None:
    palette = colours(theme)
    assert contrast(palette[letters], palette[ground]) >= TEXT


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("ground", ["highlight", "kept", "added", "dropped"])
def test_ink_can_be_read_on_every_marked_ground(ground: str, theme: Theme) -> None:
    assert contrast(colours(theme)["ink"], colours(theme)[ground]) >= TEXT


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("status", STATUSES)
def test_words_can_be_read_on_the_colour_of_a_status(status: str, theme: Theme) -> None:
    assert contrast(colours(theme)["on-status"], colours(theme)[status]) >= TEXT


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("line", ["focus", "rule-strong", *(f"giver-{number}" for number in range(1, 6))])
def test_lines_that_mean_something_stand_out(line: str, theme: Theme) -> None:
    assert min(contrast(colours(theme)[line], colours(theme)[ground]) for ground in GROUNDS) >= SHAPE


@pytest.mark.parametrize("theme", Theme)
def test_no_two_statuses_have_one_colour(theme: Theme) -> None:
    for one, other in combinations(Status, 2):
        parts = [[int(colour(status, theme)[at : at + 2], 16) for at in (1, 3, 5)] for status in (one, other)]
        assert sum(abs(a - b) for a, b in zip(*parts, strict=True)) > 40, (one, other)


def test_no_two_statuses_have_one_mark() -> None:
    assert len({mark(status) for status in Status}) == len(Status)


@pytest.mark.parametrize("status", Status)
def test_each_status_has_a_class_that_sets_its_colour(status: Status) -> None:
    name = class_name(status)
    assert f".{name} {{ --status: var(--{name}); }}" in stylesheet()
    assert " " not in name


def test_a_label_has_the_word_beside_the_mark() -> None:
    words = label(Status.UNDER_WAY)
    assert re.sub(r"<[^>]+>", "", words) == "under way"
    assert 'class="status status-under-way"' in words
    assert 'aria-hidden="true"' in words


def test_a_mark_in_a_picture_is_centred() -> None:
    assert 'translate(6 16) scale(0.5)"' in mark_at(Status.OCCURRED, 10, 20, 8)


def test_the_stylesheet_asks_nothing_of_other_hosts() -> None:
    assert not re.search(r"url\(|@import|https?:", stylesheet())


def test_every_colour_is_a_token_with_a_light_and_a_dark_value() -> None:
    """What is written as a colour stands within `light-dark`, so that no theme is forgotten."""
    css = re.sub(r"/\*.*?\*/", "", stylesheet(), flags=re.S)
    assert len(re.findall(r"#[0-9a-f]{3,8}\b", css)) == 2 * len(colours(Theme.LIGHT))
