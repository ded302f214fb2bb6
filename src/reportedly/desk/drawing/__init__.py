"""The pictures: pure functions from a dossier to inline SVG, which take their colours from the page they stand on."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def stylesheet() -> str:
    """Give the stylesheet of the pictures, to be put after that of the look."""
    return files(__package__).joinpath("drawing.css").read_text(encoding="utf-8")
