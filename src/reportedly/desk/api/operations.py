"""What can be asked of the API: each operation with its address, what it takes, what it answers and what may fail."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from reportedly.desk.api.problems import Kind, ProblemError
from reportedly.desk.calls import Clocks
from reportedly.desk.contract import Json
from reportedly.desk.web.desk import Desk
from reportedly.model.when import is_iso
from reportedly.store import SqliteStore

_SHOWN = 60
"""Characters of a wrong value that are repeated."""

_YEAR = r"([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
_LEAP_YEAR = r"([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)"
_DAY = r"((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
_CLOCK = r"T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?"
TIME: Json = {
    "type": "string",
    "pattern": rf"^({_YEAR}(-(0[1-9]|1[0-2]))?|({_YEAR}-{_DAY}|{_LEAP_YEAR}-02-29)({_CLOCK})?)$",
}
"""A time in ISO 8601 with as much precision as is known."""


@dataclass(frozen=True)
class Parameter:
    """One thing an operation takes with its address: its name, the schema of its value, and what it is for."""

    name: str
    schema: Json
    about: str
    example: str
    place: str = "query"
    required: bool = False

    def read(self, given: str) -> str | int:
        """Give the value of what was sent. Raises ProblemError for none that fits."""
        if self.schema["type"] == "integer":
            return self._number(given)
        if self.schema is TIME:
            if not is_iso(given):
                raise self._wrong(given, "is not a time; write it like 2025-03-14 or 2025-03-14T12:00Z")
            return given
        lengths = self.schema.get("minLength", 0), self.schema["maxLength"]
        if not lengths[0] <= len(given) <= lengths[1]:
            raise self._wrong(given, f"has {len(given)} characters; give it {lengths[0]} to {lengths[1]}")
        if "enum" in self.schema and given not in self.schema["enum"]:
            raise self._wrong(given, f"is none of {', '.join(self.schema['enum'])}; give one of these")
        return given

    def _number(self, given: str) -> int:
        least, most = self.schema["minimum"], self.schema["maximum"]
        if not (given.isascii() and given.isdecimal() and len(given) < 10 and least <= int(given) <= most):
            raise self._wrong(given, f"is no whole number from {least} to {most}; give one")
        return int(given)

    def _wrong(self, given: str, said: str) -> ProblemError:
        shown = given if len(given) <= _SHOWN else f"{given[:_SHOWN]} ..."
        return ProblemError(Kind.CALL, f"{self.name} {shown!r} {said}")


@dataclass(frozen=True)
class Asked:
    """What a request asks: the desk it came to, the present instant, the values of its parameters, what it sent."""

    desk: Desk
    store: SqliteStore
    now: str
    values: Mapping[str, Any]
    content: bytes = b""
    media: str = ""

    @property
    def clocks(self) -> Clocks:
        """The times up to which pages count: those given; else now, or the instant that captures are limited to."""
        captured_by = self.values.get("captured_by")
        return Clocks(self.values.get("as_of") or captured_by or self.now, captured_by)

    @property
    def is_fixed(self) -> bool:
        """Whether the store alone decides the answer, and not the present instant."""
        return any(self.values.get(name) for name in ("as_of", "captured_by", "cursor"))


@dataclass(frozen=True)
class Answer:
    """What is answered: a JSON document, and headers that go with it."""

    value: Json
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Operation:
    """One thing that can be asked.

    `answer` carries it out; `schema` names the schema of what it gives. `takes` gives the schema of the content by its
    media type, `largest` its bytes at most. `timeless` says that the present instant has
    no part in the answer, `kept` that it may be kept and asked for again by its ETag.
    """

    name: str
    path: str
    summary: str
    about: str
    answer: Callable[[Asked], Answer]
    schema: str
    parameters: tuple[Parameter, ...] = ()
    problems: tuple[Kind, ...] = ()
    method: str = "GET"
    takes: Mapping[str, Json] = field(default_factory=dict)
    largest: int = 64 * 1024
    timeless: bool = False
    kept: bool = True

    @property
    def writes(self) -> bool:
        """Whether it changes the store, and so needs the token."""
        return self.method != "GET"


AS_OF = Parameter("as_of", TIME, "Count only what was published by then; without it, now.", "2025-10-09")
CAPTURED_BY = Parameter("captured_by", TIME, "Count only what the store had captured by then.", "2025-10-09T12:00Z")
CLOCKS = (AS_OF, CAPTURED_BY)


def id_of(noun: str, example: str) -> Parameter:
    """Give the parameter that names a story or a page in an address; a slash within an id is written %2F there."""
    about = f"The id of the {noun}; what has a meaning in addresses is written with %, a slash as %2F."
    return Parameter(noun, {"type": "string", "minLength": 1, "maxLength": 2_000}, about, example, "path", True)
