"""The addresses to watch: those of a text file, or those that the store has from before."""

from __future__ import annotations

from pathlib import Path

from reportedly.desk.calls import CallError
from reportedly.ingest.addresses import parse_address
from reportedly.ingest.no_page import NoPageError

MOST_BYTES = 1_000_000


def listed(path: Path) -> tuple[str, ...]:
    """Give the addresses of a text file, one a line, each once; blank lines and those that begin with # say nothing.

    Raises CallError where the file cannot be read or a line is no address.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        lines = content.decode("utf-8-sig").splitlines()
    except OSError as error:
        raise CallError(f"{path} cannot be read ({error.strerror}); give a file with an address a line") from error
    except UnicodeDecodeError as error:
        raise CallError(f"{path} is not UTF-8; give a text file with an address a line") from error
    if len(content) > MOST_BYTES:
        raise CallError(f"{path} is larger than 1 MB; give several shorter lists")
    told = [(number, line.strip()) for number, line in enumerate(lines, start=1)]
    return tuple(
        dict.fromkeys(checked(line, f"{path} line {number}") for number, line in told if line[:1] not in ("", "#"))
    )


def checked(url: str, where: str) -> str:
    """Give an address as it is kept. Raises CallError where it is none that may be asked."""
    try:
        return parse_address(url).url
    except NoPageError as error:
        raise CallError(f"{where}: {error.outcome.reason}") from error
