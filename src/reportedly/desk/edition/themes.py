"""A theme: the templates of the pages and their one stylesheet, ours or laid over ours out of a folder."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from markupsafe import Markup
from msgspec import Struct

from reportedly import __version__
from reportedly.desk import drawing, look
from reportedly.desk.calls import CallError
from reportedly.desk.dates import in_words
from reportedly.desk.edition import addresses
from reportedly.desk.feeds import plain
from reportedly.desk.look import status
from reportedly.desk.prose.headlines import Manners, manners
from reportedly.desk.wording import counted
from reportedly.model.dossier import Status

STYLE = "edition.css"
"""The stylesheet of a theme."""
HEADLINES = "headlines.toml"
"""The templates of headlines of a theme."""
LONGEST = 10_000
"""Characters of one value that are printed."""


class Theme(Struct, frozen=True):
    """Templates, one stylesheet, and the templates of headlines (None: ours)."""

    environment: Environment
    style: str
    manners: Manners | None = None

    @property
    def digest(self) -> str:
        """What tells these templates from others."""
        found = hashlib.sha256()
        for name in self.environment.list_templates(extensions=["html"]):
            found.update(name.encode() + b"\0" + self._source(name).encode() + b"\0")
        return found.hexdigest()

    def _source(self, name: str) -> str:
        loader = self.environment.loader
        return loader.get_source(self.environment, name)[0] if loader else ""

    def render(self, template: str, **context: Any) -> bytes:
        """Render a template. Raises CallError where it cannot be read or names what is not there."""
        try:
            return self.environment.get_template(template).render(**context).encode("utf-8", errors="replace")
        except TemplateError as error:
            line = f", line {error.lineno}" if isinstance(error, TemplateSyntaxError) else ""
            place = error.name if isinstance(error, TemplateSyntaxError) and error.name else template
            raise CallError(f"the template {place}{line} of the theme cannot be used: {error.message}") from error


def theme(folder: Path | None) -> Theme:
    """Give our theme, or what a folder has of one laid over it.

    Raises CallError where the folder is none or its headlines are no templates.
    """
    if folder is not None and not folder.is_dir():
        raise CallError(f"{folder} is no folder; give the folder of a theme with --theme")
    ours = PackageLoader("reportedly.desk.edition", "theme")
    loader = ChoiceLoader([FileSystemLoader(folder), ours]) if folder else ours
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_clean
    )
    environment.filters |= {"in_words": in_words, "counted": counted}
    environment.globals |= {"address": addresses, "status_label": _label, "version": __version__}
    return Theme(environment, _style(folder), _manners(folder))


def _clean(value: object) -> object:
    """What is printed, without the characters that turn the direction of a page or never end."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return plain.clean(value[:LONGEST])
    return value


def _label(of: Status) -> Markup:
    return Markup(status.label(of))


def _style(folder: Path | None) -> str:
    own = folder / STYLE if folder else None
    ours = files("reportedly.desk.edition").joinpath("theme", STYLE)
    told = own.read_text(encoding="utf-8") if own and own.is_file() else ours.read_text(encoding="utf-8")
    return "\n".join((look.stylesheet(), drawing.stylesheet(), told))


def _manners(folder: Path | None) -> Manners | None:
    own = folder / HEADLINES if folder else None
    if own is None or not own.is_file():
        return None
    try:
        return manners(own.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CallError(f"{own} holds no templates of headlines: {error}") from error
