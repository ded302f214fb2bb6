"""What the how-to guides show of sections and themes does what they say."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from ..conftest import Said
from .conftest import DAY

HOW_TO = Path(__file__).parents[3] / "docs" / "how-to"


def blocks(document: str, language: str) -> list[str]:
    text = (HOW_TO / document).read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


def test_the_edition_of_the_guides(call: Callable[..., Said], talks: Path, tmp_path: Path) -> None:
    (sections,) = blocks("publish-an-edition.md", "toml")
    (headlines,), (style,), (about,) = (blocks("change-the-theme.md", each) for each in ("toml", "css", "html"))
    theme = tmp_path / "theme"
    theme.mkdir()
    (tmp_path / "sections.toml").write_text(sections, encoding="utf-8")
    (theme / "headlines.toml").write_text(headlines, encoding="utf-8")
    (theme / "edition.css").write_text(style, encoding="utf-8")
    (theme / "about.html").write_text(about, encoding="utf-8")
    site = tmp_path / "site"
    words = ("--store", talks, "--as-of", DAY, "--sections", tmp_path / "sections.toml", "--theme", theme)
    assert call("publish", site, *words).status == 0
    front = LexborHTMLParser((site / "index.html").read_text(encoding="utf-8"))
    assert front.css_first(".masthead .name").text().strip() == "The Kvarner Reader"  # type: ignore[union-attr]
    assert "Meeting of Ilaria Ventrone and Dario Skoblar put off to Tuesday" in front.css_first("main").text()  # type: ignore[union-attr]
    assert (site / "sections/talks.html").is_file()
    assert "three people in Rijeka" in (site / "about.html").read_text(encoding="utf-8")
    assert style in (site / "style.css").read_text(encoding="utf-8")
