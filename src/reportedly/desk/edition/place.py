"""From files to a folder, at one stroke: a reader never sees half a site.

Beside the folder stands a hidden one, the workshop, with the site that stood there before the last one. That is
brought up to date file by file, where nobody reads it, and then trades places with the one that is read. What has not
changed is not written again. The workshop may be removed at any time: the next build then writes everything.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import msgpack

from reportedly.desk.calls import CallError

MARK = ".reportedly-edition"
"""The file by which a folder is known as one that was published here, and may be replaced; it names its list."""
_AT_CWD, _EXCHANGE = -100, 2
_CANNOT_EXCHANGE = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EXDEV}


class Tree:
    """A site that is being made beside the one that is read.

    `workshop` is where it is made, and where what helps to make the next one may be kept.
    """

    def __init__(self, workshop: Path, folder: Path) -> None:
        """Take up the site that stood there before the last one, as far as it is whole."""
        self.workshop = workshop
        self.written = 0
        self._folder, self._spare = folder, workshop / "site"
        self._live, self._found = self._listed(folder), self._listed(self._spare)
        if not self._found:
            shutil.rmtree(self._spare, ignore_errors=True)
        # Without its mark it is nothing that may be taken up again, should this come to nothing.
        (self._spare / MARK).unlink(missing_ok=True)
        self._made: dict[str, str] = {}
        self._folders: set[Path] = set()

    def __len__(self) -> int:
        return len(self._made)

    def stands(self, address: str) -> bool:
        """Say whether a file is in the site that is read."""
        return address in self._live

    def keep(self, address: str) -> None:
        """Take a file over from the site that is read, as it is there."""
        self.put(address, self._live[address], (self._folder / address).read_bytes)

    def put(self, address: str, key: str, write: Callable[[], bytes]) -> None:
        """Have a file in the site; it is written only where none of the same key is at hand."""
        if address in self._made:
            return
        self._made[address] = key
        if self._found.get(address) == key:
            return
        path = self._spare / address
        if path.parent not in self._folders:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._folders.add(path.parent)
        # Never written over: it may be the same file as one that is read.
        path.unlink(missing_ok=True)
        if self._live.get(address) == key and _linked(self._folder / address, path):
            return
        path.write_bytes(write())
        self.written += 1

    def finish(self) -> None:
        """Remove what the site has no more, and put it in the place of the one that is read."""
        for address in self._found.keys() - self._made.keys():
            path = self._spare / address
            path.unlink(missing_ok=True)
            with suppress(OSError):
                path.parent.rmdir()
        self._spare.mkdir(parents=True, exist_ok=True)
        listing = msgpack.encode(dict(sorted(self._made.items())))
        name = hashlib.sha256(listing).hexdigest()
        (self.workshop / f"{name}.list").write_bytes(listing)
        (self._spare / MARK).write_text(f"{name}\n")
        _trade(self._spare, self._folder)
        kept = {_named(self._folder), _named(self._spare)}
        for old in self.workshop.glob("*.list"):
            if old.stem not in kept:
                old.unlink()

    def _listed(self, folder: Path) -> dict[str, str]:
        """The files of a site and their keys; none where that is not known."""
        with suppress(OSError, ValueError):
            found: dict[str, str] = msgpack.decode(
                (self.workshop / f"{_named(folder)}.list").read_bytes(), type=dict[str, str]
            )
            return found
        return {}


@contextmanager
def renewed(folder: Path) -> Iterator[Tree]:
    """Give a tree to put the files of a site into; what stands in the folder stays until all of them are there.

    Raises CallError where the folder holds anything but a site published here, cannot be written, or is being
    published to.
    """
    folder = folder.resolve()
    if folder.exists() and not _may_be_replaced(folder):
        raise CallError(f"{folder} holds files that are no site published here; give an empty or a new folder")
    workshop = folder.with_name(f".{folder.name}.reportedly")
    try:
        workshop.mkdir(parents=True, exist_ok=True)
        with (workshop / "lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise CallError(f"{folder} is being published to already; try again when that is done") from None
            tree = Tree(workshop, folder)
            yield tree
            tree.finish()
    except OSError as error:
        raise CallError(f"{folder} cannot be written ({error.strerror}); make room or give another folder") from error


def _may_be_replaced(folder: Path) -> bool:
    return folder.is_dir() and ((folder / MARK).exists() or not any(folder.iterdir()))


def _named(folder: Path) -> str:
    """What the mark of a site names as its list; nothing where there is no site."""
    try:
        found = (folder / MARK).read_text().strip()
    except (OSError, ValueError):
        return ""
    return found if found.isalnum() else ""


def _linked(there: Path, here: Path) -> bool:
    """Have a file in a second place too, if the file system can do that."""
    try:
        here.hardlink_to(there)
    except OSError:
        return False
    return True


def _trade(made: Path, folder: Path) -> None:
    """Put a folder in the place of another, which goes to where it was."""
    made.chmod(0o755)
    if not folder.exists() or not any(folder.iterdir()):
        made.rename(folder)
    elif not _exchanged(made, folder):
        # Where a file system cannot exchange two folders, there is none for the time between these two lines.
        old = Path(tempfile.mkdtemp(dir=made.parent)) / "site"
        folder.rename(old)
        made.rename(folder)
        old.rename(made)
        old.parent.rmdir()


def _exchanged(one: Path, other: Path) -> bool:
    """Exchange two folders at one stroke; say whether the system and the file system can do that."""
    exchange = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if exchange is None:
        return False
    if exchange(_AT_CWD, os.fsencode(one), _AT_CWD, os.fsencode(other), _EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT_EXCHANGE:
        return False
    raise OSError(number, os.strerror(number))
