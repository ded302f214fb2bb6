"""What robots.txt of a host allows (RFC 9309)."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from reportedly.ingest.addresses import Address

if TYPE_CHECKING:
    from protego import Protego

MOST_BYTES = 512_000
"""How much of a robots.txt is read; RFC 9309 asks for 500 KiB at least."""


@dataclass(frozen=True)
class Rules:
    """The rules of one origin for one robot: all is allowed without a `file`, nothing with a `refusal`."""

    robot: str
    file: Protego | None = None
    refusal: str | None = None

    def against(self, address: Address) -> str | None:
        """Give the reason why an address may not be fetched, or None."""
        if self.refusal or self.file is None or self.file.can_fetch(address.url, self.robot):
            return self.refusal
        return "robots.txt of the site does not allow it; ask the publisher, or give a saved copy"

    def pause(self) -> float:
        """Give the seconds between two requests that the site asks for, 0 where it does not say."""
        return (self.file.crawl_delay(self.robot) if self.file else None) or 0.0


def rules_from(status: int, content: bytes, robot: str) -> Rules:
    """Give the rules that an answer to the request for robots.txt stands for."""
    from protego import Protego

    if 200 <= status < 300:
        return Rules(robot, file=Protego.parse(content.decode("utf-8", errors="replace")))
    if 400 <= status < 500:
        return Rules(robot)
    return no_rules(robot, f"status {status}")


def no_rules(robot: str, why: str) -> Rules:
    """Give the rules of a site whose robots.txt cannot be had: nothing may be fetched for now."""
    return Rules(
        robot, refusal=f"robots.txt of the site cannot be read ({why}), so nothing is fetched; try again later"
    )


class RulesKept:
    """The rules of each origin, asked for once."""

    def __init__(self, ask: Callable[[Address], Rules]) -> None:
        self._ask = ask
        self._kept: dict[str, Future[Rules]] = {}
        self._lock = Lock()

    def of(self, address: Address) -> Rules:
        """Give the rules for an address; whoever comes while they are being asked for waits."""
        with self._lock:
            known = address.origin in self._kept
            rules = self._kept.setdefault(address.origin, Future())
        if not known:
            try:
                rules.set_result(self._ask(address))
            except BaseException as error:
                rules.set_exception(error)
        return rules.result()
