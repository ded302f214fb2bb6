"""What is sent as JSON, held to the schema that the document gives of it."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from reportedly.desk.api.operations import TIME
from reportedly.desk.api.problems import Kind, ProblemError
from reportedly.desk.contract import Json
from reportedly.model.when import is_iso

LONGEST = 1_000
"""Characters of a field at most."""
MOST = 200
"""Entries of a list at most."""

_SEEN = r"[^\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]"
WORDS: Json = {"type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": _SEEN}
"""Words that are not blank: what counts as blank is written out, since programs differ in it."""
LIST: Json = {"type": "array", "items": WORDS, "minItems": 1, "maxItems": MOST}
"""A list of such words."""


def object_of(content: bytes, schema: Json) -> dict[str, Any]:
    """Give the JSON object that was sent. Raises ProblemError where it does not fit the schema.

    The schema names all properties there are, or is one of several told apart by a constant `kind`.
    """
    try:
        given = msgspec.json.decode(content, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        said = f"the request is no JSON object that is read here ({error}); send one, in UTF-8"
        raise ProblemError(Kind.CALL, said) from error
    found = _fitting(given, schema)
    for name in found["required"]:
        if name not in given:
            raise ProblemError(Kind.CALL, f"{name} is missing; give it in a few words")
    for name, value in given.items():
        if name not in found["properties"]:
            known = ", ".join(found["properties"])
            raise ProblemError(Kind.CALL, f"no field {name[:60]!r} is known here; there are: {known}")
        _check(name, value, found["properties"][name])
    return given


def _fitting(given: dict[str, Any], schema: Json) -> Json:
    """The schema of those given that is of the kind of what was sent."""
    if "oneOf" not in schema:
        return schema
    kinds: dict[str, Json] = {each["properties"]["kind"]["const"]: each for each in schema["oneOf"]}
    kind = given.get("kind")
    if not isinstance(kind, str) or kind not in kinds:
        raise ProblemError(Kind.CALL, f"kind {str(kind)[:60]!r} is none of {', '.join(kinds)}; give one of these")
    return kinds[kind]


def _check(name: str, value: object, schema: Json) -> None:
    if schema.get("type") == "array":
        if not isinstance(value, list) or not schema["minItems"] <= len(value) <= schema["maxItems"]:
            raise ProblemError(Kind.CALL, f"{name} is no list of 1 to {schema['maxItems']} entries; give one")
        for each in value:
            _check(name, each, schema["items"])
    elif schema.get("type") == "boolean":
        if not isinstance(value, bool):
            raise ProblemError(Kind.CALL, f"{name} is neither true nor false; give one of these")
    elif not isinstance(value, str) or not _fits(value, schema):
        raise ProblemError(Kind.CALL, f"{name} {str(value)[:60]!r} is not what is wanted; give {_wanted(schema)}")


def _fits(value: str, schema: Json) -> bool:
    if schema is TIME:
        return is_iso(value)
    if "const" in schema:
        return bool(value == schema["const"])
    if "enum" in schema:
        return value in schema["enum"]
    return len(value) <= schema["maxLength"] and re.search(schema["pattern"], value) is not None


def _wanted(schema: Json) -> str:
    if schema is TIME:
        return "a time like 2025-03-14 or 2025-03-14T12:00Z"
    if "enum" in schema:
        return f"one of {', '.join(schema['enum'])}"
    return f"words, at most {schema['maxLength']:,} characters" if "maxLength" in schema else repr(schema.get("const"))
