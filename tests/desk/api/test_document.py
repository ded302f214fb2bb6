"""The OpenAPI document says what the API does, and the API does nothing else."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from reportedly.desk.api.operations import TIME
from reportedly.model.when import is_iso

from ..web.conftest import NOW, served
from .conftest import BEARER, LET_IN

SETTINGS = Path(__file__).with_name("schemathesis.toml")


@pytest.fixture
def document(api: httpx2.Client) -> dict[str, Any]:
    return dict(api.get("openapi.json").json())


def strict(schema: Any) -> Any:
    """A schema that lets no key through that it does not name."""
    if isinstance(schema, dict):
        found = {key: strict(value) for key, value in schema.items()}
        if "properties" in found and "oneOf" not in found and found["properties"] and found.get("type") == "object":
            found.setdefault("additionalProperties", False)
        return found
    return [strict(each) for each in schema] if isinstance(schema, list) else schema


def checked(document: dict[str, Any], name: str, answer: Any) -> None:
    whole = {**strict(deepcopy(document["components"]["schemas"])[name]), "components": strict(document["components"])}
    Draft202012Validator(whole).validate(answer)


def test_every_answer_has_the_keys_of_its_schema_and_no_others(api: httpx2.Client, document: dict[str, Any]) -> None:
    stories = api.get("stories").json()
    checked(document, "Stories", stories)
    story = stories["stories"][0]["id"]
    for as_of in ("2025-10-07", "2025-10-10", NOW):
        dossier = api.get(f"stories/{story}", params={"as_of": as_of}).json()
        checked(document, "Dossier", dossier)
        changes = api.get(f"stories/{story}/changes", params={"since": "2025-10-07", "as_of": as_of})
        checked(document, "Changes", changes.json())
    for page in dossier["pages"]:
        checked(document, "Reading", api.get(f"pages/{page['id']}").json())
    for question in ("Will the two meet?", "How many were injured?", "Did it snow in Oslo?"):
        checked(document, "Answer", api.get("ask", params={"q": question}).json())
    checked(document, "Health", api.get("health").json())
    checked(document, "Problem", api.get("nothing").json())


def test_a_key_too_many_or_too_few_does_not_fit(api: httpx2.Client, document: dict[str, Any]) -> None:
    health = api.get("health").json()
    for wrong in ({**health, "more": 1}, {"status": "ok"}, {**health, "pages": "many"}):
        with pytest.raises(Exception, match=r"more|required|integer"):
            checked(document, "Health", wrong)


def test_every_reference_leads_to_a_schema(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    assert set(re.findall(r"#/components/schemas/(\w+)", json.dumps(document))) <= set(schemas)
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)


@given(st.from_regex(TIME["pattern"], fullmatch=True))
def test_every_time_the_document_allows_is_one(time: str) -> None:
    assert is_iso(time.removesuffix("\n"))


@given(st.dates().map(lambda day: day.isoformat()), st.sampled_from(["", "T08:30Z", "T23:59:59+05:30"]))
def test_every_day_is_allowed_by_the_document(day: str, clock: str) -> None:
    assert re.search(TIME["pattern"], day + clock)
    assert re.search(TIME["pattern"], day[:7])


def test_every_operation_names_the_problems_it_may_end_in(document: dict[str, Any]) -> None:
    for path, operations in document["paths"].items():
        for operation in operations.values():
            assert {"400", "401", "421", "503"} <= set(operation["responses"]), path
            assert operation["operationId"]


def walked(address: str, folder: Path, *options: str) -> None:
    """Have schemathesis send what the document allows and what it does not; every check of it holds."""
    command = [
        sys.executable,
        "-m",
        "schemathesis.cli",
        "--config-file",
        str(SETTINGS),
        "run",
        f"{address}/api/openapi.json",
    ]
    steady = [
        "--seed",
        "1",
        "--generation-deterministic",
        "--no-color",
        "--header",
        f"Authorization: {BEARER['Authorization']}",
        "--request-timeout",
        "60",
    ]
    done = subprocess.run(
        [*command, *steady, *options], capture_output=True, text=True, timeout=900, check=False, cwd=folder
    )
    assert done.returncode == 0, done.stdout[-6_000:] + done.stderr[-1_000:]
    assert "Tested: " in done.stdout


def test_what_the_document_allows_is_answered_and_what_it_does_not_is_refused(api_desk: str, tmp_path: Path) -> None:
    walked(api_desk, tmp_path, "--phases", "examples,fuzzing", "--max-examples", "3", "--include-method", "GET")


@pytest.mark.slow
def test_in_every_way_that_schemathesis_knows(own_talks: Path, tmp_path: Path) -> None:
    with served(own_talks, access=LET_IN) as address:
        walked(address, tmp_path, "--max-examples", "15")
