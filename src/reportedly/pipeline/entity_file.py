"""The entity file: whom names mean and who speaks for whom, as a user writes it, a line an entity."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.model.entities import EntityFile, EntityKind, KnownEntity
from reportedly.model.names import key

HEADER = ("name", "kind", "other names", "speaks for", "note")
"""The columns of the file, by its first line."""
MOST = 100_000
"""Entities of a file."""
LONGEST = 200
"""Characters of a name."""
_BETWEEN = "|"
_LETTER = re.compile(r"[^\W_]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def parse_entities(text: str) -> EntityFile:
    """Give what an entity file says. Raises ValueError naming the line that is wrong, and why."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    told = [(number, line) for number, line in enumerate(lines, start=1) if line.strip() and not line.startswith("#")]
    if not told:
        return EntityFile()
    number, first = told[0]
    columns = tuple(cell.strip().casefold() for cell in first.rstrip().split("\t"))
    if columns != HEADER[: len(columns)]:
        raise ValueError(f"line {number}: the columns must be {', '.join(HEADER)}, with a tab between two")
    if len(told) > MOST + 1:
        raise ValueError(f"line {told[MOST + 1][0]}: more than {MOST:,} entities")
    rows: list[KnownEntity] = []
    taken: dict[str, int] = {}
    for number, line in told[1:]:
        row = _row(number, line)
        for name in (row.name, *row.other_names):
            if taken.setdefault(key(name), number) != number:
                raise ValueError(f"line {number}: {name!r} is a name of line {taken[key(name)]} already")
        rows.append(row)
    return EntityFile(tuple(rows))


def _row(number: int, line: str) -> KnownEntity:
    cells = [cell.strip() for cell in line.split("\t")]
    if len(cells) > len(HEADER) and any(cells[len(HEADER) :]):
        raise ValueError(f"line {number}: more than {len(HEADER)} columns")
    if _CONTROL.search(line):
        raise ValueError(f"line {number}: a control character; write plain text")
    name, kind, others, speaks_for, note = [*cells, "", "", "", "", ""][: len(HEADER)]
    if kind and kind not in set(EntityKind):
        raise ValueError(f"line {number}: kind {kind[:LONGEST]!r} is none of {', '.join(EntityKind)}")
    other_names = tuple(dict.fromkeys(each for cell in others.split(_BETWEEN) if (each := cell.strip())))
    for each in (name, *other_names, *([speaks_for] if speaks_for else [])):
        if not _LETTER.search(each) or not key(each):
            raise ValueError(f"line {number}: {each!r} is no name")
        if len(each) > LONGEST:
            raise ValueError(f"line {number}: a name of more than {LONGEST} characters")
    if key(speaks_for) in {key(each) for each in (name, *other_names)}:
        raise ValueError(f"line {number}: {name!r} cannot speak for itself; leave that column empty")
    other_names = tuple(each for each in other_names if each != name)
    return KnownEntity(name, EntityKind(kind) if kind else None, other_names, speaks_for or None, note or None)


def written(rows: Iterable[KnownEntity]) -> str:
    """Give an entity file with some rows, as `parse_entities` reads it."""
    lines = [HEADER]
    for row in rows:
        lines.append((row.name, row.kind or "", _BETWEEN.join(row.other_names), row.speaks_for or "", row.note or ""))
    return "".join("\t".join(cells) + "\n" for cells in lines)
