"""The bundled story comes with the program, however that was installed."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reportedly.desk import demo
from reportedly.store import open_store

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_the_demo_shows_the_story_day_by_day(capsys: pytest.CaptureFixture[str]) -> None:
    from reportedly.desk.cli import run

    assert run(["demo"]) == 0
    said = capsys.readouterr().out
    assert "27 pages: 27 read." in said
    assert said.index("Monday 6 October 2025") < said.index("Rumoured since") < said.index("Occurred in")
    assert said.count("$ reportedly ask") == 11


def test_the_store_of_the_demo_is_gone_afterwards() -> None:
    with demo.kept() as path:
        store = open_store(path, write=False)
        assert [story.pages for story in store.stories()] == [27]
        store.close()
    assert not path.parent.exists()


def test_the_demo_says_what_to_look_at_on_its_desk(capsys: pytest.CaptureFixture[str]) -> None:
    with demo.kept("http://127.0.0.1:8321") as path:
        store = open_store(path, write=False)
        (story,) = store.stories()
        store.close()
    said = capsys.readouterr().out
    assert (
        f"turned back to 8 October 2025, when it was a rumour:\n    http://127.0.0.1:8321/stories/{story.id}?" in said
    )
    assert f"http://127.0.0.1:8321/stories/{story.id}/changes?since=2025-10-08" in said


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    program = Path(sys.executable).with_name("hatchling")
    subprocess.run([program, "build", "-t", "wheel", "-d", folder], cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as found:
        return set(found.namelist())


@pytest.mark.parametrize(
    "kind", ["desk/sample/pages/*", "desk/web/templates/*.html", "desk/web/static/*", "desk/look/*.css"]
)
def test_the_wheel_holds_what_the_desk_needs(wheel: set[str], kind: str) -> None:
    source = ROOT / "src"
    needed = {path.relative_to(source).as_posix() for path in (source / "reportedly").glob(kind)}
    assert needed
    assert needed <= wheel
