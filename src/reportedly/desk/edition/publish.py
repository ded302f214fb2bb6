"""The command `publish`: the stories of a store as a news site."""

from __future__ import annotations

from pathlib import Path

from reportedly.desk.calls import CallError
from reportedly.desk.edition.frames import frame
from reportedly.desk.edition.gather import gather
from reportedly.desk.edition.place import place
from reportedly.desk.edition.render import render
from reportedly.desk.edition.themes import theme
from reportedly.desk.feeds import plain
from reportedly.desk.text import output
from reportedly.desk.wording import counted
from reportedly.model.entities import EntityFile
from reportedly.store import open_store


def publish(
    folder: Path,
    store: Path,
    as_of: str,
    base_url: str | None,
    sections: Path | None,
    theme_folder: Path | None,
    entities: EntityFile,
) -> int:
    """Publish the stories of a store to a folder as of an instant; give the exit status.

    Raises CallError where the address, the sections, the theme or the folder cannot be used.
    """
    chosen = theme(theme_folder)
    found = frame(sections, _base(base_url), chosen.manners)
    opened = open_store(store, write=False)
    try:
        site = gather(opened, found, as_of, entities)
    finally:
        opened.close()
    with output.watched(render(site, chosen), "written", on=True, of="files") as files:
        written = place(files, folder)
    output.text(
        f"{counted(len(site.stories), 'story')} in {counted(written, 'file')}, as of {as_of}. Published in {folder}"
    )
    return 0


def _base(given: str | None) -> str | None:
    """The address of the site, with a slash at its end."""
    if given is None:
        return None
    if plain.web_address(given) is None or "?" in given or "#" in given:
        raise CallError(f"--base-url {given!r} is no address of a site; write it like https://news.example/edition/")
    return given if given.endswith("/") else f"{given}/"
