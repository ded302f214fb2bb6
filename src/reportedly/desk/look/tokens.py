"""The look as one stylesheet, and its colours for pictures that stand alone."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from importlib.resources import files

_COLOUR = re.compile(r"--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)")


class Theme(StrEnum):
    """Dark letters on light paper, or the other way round."""

    LIGHT = "light"
    DARK = "dark"


@cache
def stylesheet() -> str:
    """Give the stylesheet that every page of Reportedly begins with: tokens, type, statuses."""
    return files(__package__).joinpath("look.css").read_text(encoding="utf-8")


@cache
def colours(theme: Theme) -> dict[str, str]:
    """Give the colours of a theme as "#rrggbb", by the name of their token: "paper", "ink", "status-rumoured"."""
    picked = 2 if theme is Theme.LIGHT else 3
    return {found[1]: found[picked] for found in _COLOUR.finditer(stylesheet())}
