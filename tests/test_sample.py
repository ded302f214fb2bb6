"""The bundled story, golden: asked through the command, it is judged on each day as its truth says."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from reportedly.desk.cli import run
from reportedly.model.page import page_id

SAMPLE = Path(__file__).parents[1] / "samples" / "adriatic-talks"
TRUTH: dict[str, Any] = json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))
PAGES = 27
END = "2026-04-01T00:00Z"


def printed(store: Path, *words: str) -> str:
    """Run one command and give what it prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert run([*words, "--store", str(store)]) == 0
    return out.getvalue()


def call(store: Path, *words: str) -> dict[str, Any]:
    """Run one command and give its JSON."""
    answer: dict[str, Any] = json.loads(printed(store, *words, "--format", "json"))
    return answer


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that holds the sample."""
    path = tmp_path_factory.mktemp("sample") / "store.db"
    added = call(path, "add", str(SAMPLE / "pages"))
    assert added["outcomes"] == {"read": PAGES}
    return path


@pytest.fixture(scope="module")
def dossier(store: Path) -> dict[str, Any]:
    """The dossier of the story that holds most pages, as of long after its end."""
    stories = call(store, "stories")["stories"]
    foremost = max(stories, key=lambda story: story["pages"])
    return call(store, "dossier", foremost["id"], "--as-of", END)


def identity(name: str) -> str:
    """Give the id of a page of the sample: files are known by their content, JSONL lines by their own id."""
    path = SAMPLE / "pages" / name
    return page_id(path.read_bytes()) if path.suffix else name


def test_all_pages_are_one_story(dossier: dict[str, Any]) -> None:
    assert dossier["story"]["pages"] == PAGES
    assert len(dossier["pages"]) == PAGES


@pytest.mark.parametrize("day", TRUTH["days"], ids=lambda day: day["as_of"][:10])
def test_the_meeting_stands_on_each_day_as_the_pages_allow(store: Path, day: dict[str, Any]) -> None:
    event = call(store, "ask", TRUTH["question"], "--as-of", day["as_of"])["events"][0]
    assert event["status"] in day["status"]
    assert event["status"] not in day["never"]
    if "at_least" in day:
        assert event["independent"]["at_least"] in day["at_least"]
        assert event["independent"]["at_most"] in day["at_most"]
    if "place" in day:
        assert event["place"]["name"] in day["place"]
    if "dates" in day:
        assert event["when"]["earliest"][:10] in day["dates"]
    assert set(day.get("silent", [])) <= {silence["party"] for silence in event["silent"]}
    against = [origin for origin in event["origins"] if origin["stance"] == "against"]
    assert len(against) >= day.get("against", 0)


@pytest.mark.parametrize("day", TRUTH["also"][0]["figures"], ids=lambda day: day["as_of"])
def test_a_later_bulletin_supersedes_the_figure(store: Path, day: dict[str, Any]) -> None:
    figure = call(store, "ask", TRUTH["also"][0]["question"], "--as-of", day["as_of"])["figures"][0]
    assert figure["current"]["value"] in day["values"]


def test_bulletins_of_one_giver_do_not_contradict_each_other(dossier: dict[str, Any]) -> None:
    assert not [found for found in dossier["contradictions"] if "injured" in found["text"]]


def test_reprints_are_found_even_without_their_credit(dossier: dict[str, Any]) -> None:
    """The months-late stamp of one of them does not make it anything else."""
    parent = {page["id"]: page["copy_of"] for page in dossier["pages"]}
    groups: dict[str, set[str]] = {}
    for page in parent:
        groups.setdefault(_root(parent, page), set()).add(page)
    found = {frozenset(group) for group in groups.values() if len(group) > 1}
    assert found == {frozenset(map(identity, group)) for group in TRUTH["copies"]}


def _root(parent: dict[str, str | None], page: str) -> str:
    above = parent.get(page)
    return page if above is None else _root(parent, above)


@pytest.mark.parametrize(("name", "chain"), TRUTH["chains"].items(), ids=TRUTH["chains"].keys())
def test_the_chain_is_followed_as_the_page_states_it(dossier: dict[str, Any], name: str, chain: list[str]) -> None:
    page = next(page for page in dossier["pages"] if page["id"] == identity(name))
    assert len(page["chain"]) == len(chain)
    for found, wanted in zip(page["chain"], chain, strict=True):
        assert wanted.lower() in found.lower() or found.lower() in wanted.lower()


def shown() -> list[tuple[str, str]]:
    """Each question that the documents ask of the sample and answer, with that answer."""
    root = SAMPLE.parents[1]
    readme = (root / "README.md").read_text(encoding="utf-8")
    tutorial = (root / "docs" / "tutorial" / "follow-a-story.md").read_text(encoding="utf-8")
    found = re.findall(r"```\n\$ reportedly add .*\n\$ (reportedly ask .*?)\n\n(.*?)```", readme, re.DOTALL)
    found += re.findall(r"```sh\n(reportedly ask .*)\n```\n\n```text\n([^`]*)```", tutorial)
    return [(command.replace(" --store talks.db", ""), answer) for command, answer in found]


@pytest.mark.parametrize(("command", "output"), shown())
def test_the_documents_show_what_the_command_prints(store: Path, command: str, output: str) -> None:
    assert printed(store, *shlex.split(command)[1:]).startswith(output)


def test_the_words_a_status_rests_on_are_printed_in_their_sentence(store: Path) -> None:
    """A lone "meeting" would prove nothing to whoever checks the postponement."""
    told = printed(store, "ask", "Will Ilaria Ventrone meet Dario Skoblar?", "--as-of", "2025-10-11T23:59+02:00")
    why = told.partition("\nWhy\n")[2].partition("\n\n")[0]
    assert "Meridia Lines on Saturday postponed Sunday's meeting" in why
