"""From files to a folder, at one stroke: a reader never sees half a site."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from reportedly.desk.calls import CallError

MARK = ".reportedly-edition"
"""The file by which a folder is known as one that was published here, and may be replaced."""


def place(files: Iterable[tuple[str, bytes]], folder: Path) -> int:
    """Write the files of a site to a folder, in the place of the site that was there; give their number.

    What was there stays until the new site is whole. Raises CallError where the folder holds anything else, or cannot
    be written.
    """
    if folder.exists() and not _may_be_replaced(folder):
        raise CallError(f"{folder} holds files that are no site published here; give an empty or a new folder")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        try:
            written = _write(files, made)
            (made / MARK).touch()
            made.chmod(0o755)
            _swap(made, folder)
        finally:
            shutil.rmtree(made, ignore_errors=True)
    except OSError as error:
        raise CallError(f"{folder} cannot be written ({error.strerror}); give another folder") from error
    return written


def _may_be_replaced(folder: Path) -> bool:
    return folder.is_dir() and ((folder / MARK).exists() or not any(folder.iterdir()))


def _write(files: Iterable[tuple[str, bytes]], folder: Path) -> int:
    written = 0
    for address, content in files:
        path = folder / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        written += 1
    return written


def _swap(made: Path, folder: Path) -> None:
    """Put the new folder where the old one is; what was there goes to where the new one was made, to be removed."""
    if folder.exists():
        old = Path(tempfile.mkdtemp(prefix=f".{folder.name}-old-", dir=folder.parent))
        folder.rename(old / "site")
        made.rename(folder)
        shutil.rmtree(old, ignore_errors=True)
    else:
        made.rename(folder)
