"""The entity file, read and checked; and the command `entities`, which shows how entities are known."""

from __future__ import annotations

from pathlib import Path

import msgspec

from reportedly import pipeline
from reportedly.desk.calls import CallError
from reportedly.desk.contract import Json
from reportedly.desk.text import output
from reportedly.model.entities import EntityFile, ToldEntity
from reportedly.pipeline.entity_file import parse_entities, written
from reportedly.store import open_store

NAME = "entities.tsv"
"""What the entity file is called in the user's data folder."""
LARGEST = 20_000_000
"""Bytes of an entity file."""


def entities_to_use(given: str | None, kept: Path) -> EntityFile:
    """Give what the entity file says: the one given, else the one kept, if any; nothing for "none".

    Raises CallError where a file cannot be read or is wrong, naming the file and the line.
    """
    if given == "none" or (given is None and not kept.exists()):
        return EntityFile()
    path = Path(given) if given is not None else kept
    remedy = "mend it, or go without with --entities none"
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise CallError(f"{path} is larger than {LARGEST // 1_000_000} MB; {remedy}")
        return parse_entities(content.decode("utf-8"))
    except OSError as error:
        raise CallError(
            f"{path} cannot be read ({error.strerror}); check its name, or go without with --entities none"
        ) from error
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise CallError(f"{path}, line {line}: it is not UTF-8; {remedy}") from error
    except ValueError as error:
        raise CallError(f"{path}, {error}; {remedy}") from error


def entities(story: str | None, path: Path, file: EntityFile, style: str, limit: int | None) -> int:
    """Print how the entities of a story, or of all stories kept, are known (the first `limit`); give the exit status.

    As text, as an entity file (tsv) or as json. Raises CallError for an unknown story.
    """
    store = open_store(path, write=False)
    try:
        if story is not None and store.standing(story) not in {head.id for head in store.stories()}:
            raise CallError(f"no story {story!r} in {path}; `reportedly stories` lists them")
        told = pipeline.entities(store, None if story is None else store.standing(story), file)[:limit]
    finally:
        store.close()
    if style == "json":
        output.sheet({"entities": [_contract(each) for each in told]})
    elif style == "tsv":
        output.put(written(each.entity for each in told))
    else:
        from reportedly.desk.text.entities import entities_text

        output.text(entities_text(told))
    return 0


def _contract(told: ToldEntity) -> Json:
    return {**msgspec.to_builtins(told.entity), "pages": told.pages}
