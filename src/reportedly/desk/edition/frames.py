"""The frame of a site out of a file of sections."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from importlib.resources import files
from pathlib import Path

import msgspec
from msgspec import Struct

from reportedly.desk.calls import CallError
from reportedly.desk.edition.site import Frame, Section
from reportedly.desk.prose.headlines import Manners
from reportedly.model.statement import EventType

_SHAPE = 'title = "…", tagline = "…" and one [[section]] after another with name = "…" and types = ["…"]'


class _Section(Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    types: tuple[EventType, ...] = ()


class _Sections(Struct, frozen=True, forbid_unknown_fields=True):
    section: tuple[_Section, ...]
    title: str = "Reportedly"
    tagline: str = ""


def frame(path: Path | None, base_url: str | None, manners: Manners | None) -> Frame:
    """Give the frame of a site by a file of sections, or by ours. Raises CallError where the file is no such file."""
    ours = files("reportedly.desk.edition").joinpath("data", "sections.toml")
    try:
        text = path.read_text(encoding="utf-8") if path else ours.read_text(encoding="utf-8")
        found = msgspec.convert(tomllib.loads(text), _Sections)
    except OSError as error:
        raise CallError(f"{path} cannot be read ({error.strerror}); give a file of sections with --sections") from error
    except (ValueError, msgspec.ValidationError) as error:
        raise CallError(f"{path} is no file of sections: {error}; write {_SHAPE}") from error
    if not found.section:
        raise CallError(f"{path} names no section; write {_SHAPE}")
    sections: list[Section] = []
    for each in found.section:
        name = slug(each.name, {section.slug for section in sections})
        sections.append(Section(each.name, name, tuple(each.types)))
    return Frame(found.title, found.tagline, tuple(sections), manners, base_url)


def slug(name: str, taken: set[str] | frozenset[str] = frozenset()) -> str:
    """Give a name as the end of an address: "in-brief"; with a number behind it where that is taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "section"
    number, found = 2, words
    while found in taken:
        number, found = number + 1, f"{words}-{number}"
    return found
