"""The API described for people: one page, in the look of the desk."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from reportedly.desk.api.document import problems_of
from reportedly.desk.api.operations import TIME, Operation
from reportedly.desk.api.problems import Kind
from reportedly.desk.api.schemas import schemas
from reportedly.desk.contract import Json
from reportedly.desk.web.rendering import page


class Key(Struct, frozen=True):
    """One key of a noun: its name, what it holds in words, the noun it leads to."""

    name: str
    holds: str
    leads_to: str | None
    optional: bool


def handbook(request: Request, operations: Sequence[Operation]) -> Response:
    """Show all operations, the nouns they give, and the kinds of problems."""
    nouns = [
        (name, schema.get("description", ""), _keys(schema), schema.get("enum"))
        for name, schema in sorted(schemas().items())
    ]
    return page(
        request,
        "handbook.html",
        operations=operations,
        nouns=nouns,
        kinds=list(Kind),
        problems_of=problems_of,
        contents_of=_contents,
    )


def _contents(operation: Operation) -> list[list[Key]]:
    """What an operation takes, key by key; several where there are several kinds of it."""
    found = next(iter(operation.takes.values()), {})
    return [_keys(schema) for schema in found.get("oneOf", [found]) if "properties" in schema]


def _keys(schema: Json) -> list[Key]:
    required = schema.get("required", ())
    return [
        Key(name, _in_words(each), _led_to(each), name not in required)
        for name, each in schema.get("properties", {}).items()
    ]


def _in_words(schema: Json) -> str:
    """What a schema holds: "a list of: Edge", "text or null"."""
    if "$ref" in schema:
        return str(_led_to(schema))
    if "anyOf" in schema:
        return " or ".join(_in_words(each) for each in schema["anyOf"])
    if "const" in schema:
        return f'"{schema["const"]}"'
    if "enum" in schema:
        return " or ".join(f'"{each}"' for each in schema["enum"])
    if "pattern" in schema and schema["pattern"] == TIME["pattern"]:
        return "a time"
    kinds = schema.get("type", "anything")
    if isinstance(kinds, list):
        return " or ".join(_NAMES[kind] for kind in kinds)
    if kinds == "array":
        pair = schema.get("prefixItems")
        inside = schema.get("items")
        return "two whole numbers" if pair else f"a list of: {_in_words(inside)}" if inside else "a list"
    return _NAMES.get(kinds, str(kinds))


def _led_to(schema: Json) -> str | None:
    """The noun that a schema refers to, in a list or with others too."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    inside = [*schema.get("anyOf", ()), *filter(None, [schema.get("items")])]
    return next((found for each in inside if isinstance(each, dict) and (found := _led_to(each))), None)


_NAMES = {
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "true or false",
    "null": "null",
    "object": "an object",
    "array": "a list",
}
