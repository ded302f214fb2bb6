"""The command `publish`: the stories of a store as a news site."""

from __future__ import annotations

from pathlib import Path

from reportedly.desk.calls import CallError
from reportedly.desk.edition import cards
from reportedly.desk.edition.building import build
from reportedly.desk.edition.frames import frame
from reportedly.desk.edition.themes import theme
from reportedly.desk.feeds import plain
from reportedly.desk.text import output
from reportedly.desk.wording import counted
from reportedly.model.entities import EntityFile


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
    found = frame(sections, _base(base_url), theme(theme_folder).manners)
    built = build(folder, store, as_of, found, theme_folder, entities)
    written = "all written" if built.written == built.files else f"{built.written:,} of them written"
    output.text(
        f"{counted(built.stories, 'story')} in {counted(built.files, 'file')}, {written}, as of {as_of}. "
        f"Published in {folder}"
    )
    for fault in built.faults:
        output.note(
            f"{fault.story} could not be printed and stands as before, if it did; please report: {fault.reason}"
        )
    if base_url is None:
        output.note("without --base-url there are no feeds, sitemaps and cards: they need the address of the site")
    elif not cards.can_be_drawn():
        output.note("no font found to draw cards with; install one, such as DejaVu or Liberation, and publish again")
    return 1 if built.faults else 0


def _base(given: str | None) -> str | None:
    """The address of the site, with a slash at its end."""
    if given is None:
        return None
    if plain.web_address(given) is None or "?" in given or "#" in given:
        raise CallError(f"--base-url {given!r} is no address of a site; write it like https://news.example/edition/")
    return given if given.endswith("/") else f"{given}/"
