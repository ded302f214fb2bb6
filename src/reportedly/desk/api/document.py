"""The API described: as an OpenAPI 3.1 document for programs, made of the operations themselves."""

from __future__ import annotations

from collections.abc import Iterable

from reportedly import __version__
from reportedly.desk.api import problems
from reportedly.desk.api.operations import Operation, Parameter
from reportedly.desk.api.problems import Kind
from reportedly.desk.api.schemas import ref, schemas
from reportedly.desk.contract import Json

MEDIA_TYPE = "application/json"
_ABOUT = (
    "What the commands of Reportedly print, byte for byte. Every error is a problem document (RFC 9457). "
    "Reading needs no token where the desk is served on this machine alone; every change needs one."
)
_ALWAYS = (Kind.NO_TOKEN, Kind.TOO_LONG, Kind.MISDIRECTED, Kind.BUSY)
"""What may come instead of any answer."""


def openapi(operations: Iterable[Operation]) -> Json:
    """Give the OpenAPI document of some operations."""
    paths: dict[str, Json] = {}
    for operation in operations:
        paths.setdefault(f"/api{operation.path}", {})[operation.method.lower()] = _operation(operation)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Reportedly", "version": __version__, "description": _ABOUT},
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": schemas(),
            "responses": {kind.slug: _problem(kind) for kind in Kind},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def problems_of(operation: Operation) -> tuple[Kind, ...]:
    """Give the problems an operation may end in, by their status."""
    found = {*operation.problems, *_ALWAYS, Kind.CALL}
    return tuple(kind for kind in Kind if kind in found)


def _operation(operation: Operation) -> Json:
    answers: Json = {"200": _answer(operation)}
    if operation.kept:
        answers["304"] = {"description": "It is as it was when it was last given."}
    answers |= {str(kind.status): {"$ref": f"#/components/responses/{kind.slug}"} for kind in problems_of(operation)}
    described: Json = {
        "operationId": operation.name,
        "summary": operation.summary,
        "description": operation.about,
        "parameters": [_parameter(parameter) for parameter in operation.parameters],
        "responses": answers,
        "security": [{"token": []}] if operation.writes else [{}, {"token": []}],
    }
    if operation.takes:
        content = {media: {"schema": schema} for media, schema in operation.takes.items()}
        described["requestBody"] = {"required": True, "content": content}
    return described


def _parameter(parameter: Parameter) -> Json:
    example = {"example": parameter.example} if parameter.example else {}
    return {
        "name": parameter.name,
        "in": parameter.place,
        "required": parameter.required,
        "description": parameter.about,
        "schema": parameter.schema,
        **example,
    }


def _answer(operation: Operation) -> Json:
    text: Json = {"schema": {"type": "string"}}
    told: Json = {"ETag": text} if operation.kept else {}
    if any(parameter.name == "cursor" for parameter in operation.parameters):
        told["Link"] = {**text, "description": 'The address of what follows, with rel="next", where the list goes on.'}
    content = {MEDIA_TYPE: {"schema": ref(operation.schema)}}
    return {"description": operation.summary, "headers": told, "content": content}


def _problem(kind: Kind) -> Json:
    return {"description": kind.title, "content": {problems.MEDIA_TYPE: {"schema": ref("Problem")}}}
