"""The entity file at work: in what is read, in dossiers of pages kept before, in questions; and `entities`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.desk.conftest import Said

HEAD = "name\tkind\tother names\tspeaks for\tnote\n"
LINES = (
    "Torvald Strand\tperson\tThorvald Strandt|The Sea Eagle\tNorland\t\n"
    "Marit Olsen\tperson\t\tNorland\tpress officer\n"
    "Lighthouse Bureau\torganisation\t\tNorland\t\n"
)
PAGES = [
    {
        "id": "p1",
        "outlet": "Fjord Post",
        "published": "2025-04-28",
        "title": "Torvald Strand to visit Turku",
        "body": "Norland's premier Torvald Strand will visit Turku on Friday, his office said on Monday."
        " The Sea Eagle, as he is known, has not been in Finland since 2019.",
    },
    {
        "id": "p2",
        "outlet": "Bothnia Mail",
        "published": "2025-04-29",
        "title": "The Sea Eagle is coming to Turku",
        "body": "Thorvald Strandt will visit Turku on Friday, Marit Olsen said on Tuesday."
        " Olsen did not say whom he would meet.",
    },
    {
        "id": "p3",
        "outlet": "Turku Dispatch",
        "published": "2025-04-29",
        "title": "Strand will visit Turku",
        "body": "Premier Strand will visit Turku on Friday, Lighthouse Bureau said on Tuesday."
        " The bureau gave no reason.",
    },
]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    folder = tmp_path / "home" / "reportedly"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    path = tmp_path / "pages.jsonl"
    path.write_text("\n".join(json.dumps(each) for each in PAGES))
    return path


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "ours.tsv"
    path.write_text(HEAD + LINES)
    return path


@pytest.fixture
def kept(call: Callable[..., Said], pages: Path) -> Callable[..., Said]:
    assert call("add", pages).status == 0
    return call


def test_pages_kept_before_are_seen_as_the_file_says(kept: Callable[..., Said], listed: Path) -> None:
    before = kept("dossier", "s-p1", "--format", "json").json
    assert len(before["events"]) == 3
    after = kept("dossier", "s-p1", "--entities", listed, "--format", "json").json
    (event,) = after["events"]
    assert [each["entity"] for each in event["participants"]] == ["Torvald Strand"]
    assert {origin["family"] for origin in event["origins"]} == {"Norland"}
    assert event["independent"]["at_least"] == 1
    assert kept("dossier", "s-p1", "--format", "json").json["events"] == before["events"]


def test_the_file_in_the_data_folder_holds_until_a_call_does_without(kept: Callable[..., Said], home: Path) -> None:
    (home / "entities.tsv").write_text(HEAD + LINES)
    assert len(kept("dossier", "s-p1", "--format", "json").json["events"]) == 1
    assert len(kept("dossier", "s-p1", "--entities", "none", "--format", "json").json["events"]) == 3


def test_stories_are_listed_by_the_file_given_and_not_by_one_used_before(kept: Callable[..., Said], listed: Path):
    def title(*options: object) -> str:
        (story,) = kept("stories", "--as-of", "2025-05-20", "--format", "json", *options).json["stories"]
        return str(story["title"])

    listed.write_text(HEAD + "Torvald the Elder\tperson\tTorvald Strand|Thorvald Strandt\n")
    assert title() == "Visit of Torvald Strand to Turku"
    assert title("--entities", listed) == "Visit of Torvald the Elder to Turku"
    assert title() == "Visit of Torvald Strand to Turku"


def test_a_question_finds_a_listed_entity_by_its_other_name(kept: Callable[..., Said], listed: Path) -> None:
    asked = "Did Marit Olsen say that the Sea Eagle will visit Turku?", "--format", "json"
    answer = kept("ask", *asked, "--entities", listed).json
    assert [event["title"] for event in answer["events"]] == ["Visit of Torvald Strand to Turku"]
    assert answer["question"] == asked[0]
    assert {page["id"] for page in answer["pages"]} == {"p1", "p2", "p3"}


def test_what_is_new_is_told_of_listed_entities(kept: Callable[..., Said], listed: Path) -> None:
    new = kept("changes", "s-p1", "--since", "2025-04-28", "--as-of", "2025-04-30", "--format", "json")
    assert any(event["new"] for event in new.json["events"])
    new = kept(
        "changes", "s-p1", "--since", "2025-04-28", "--as-of", "2025-04-30", "--entities", listed, "--format", "json"
    )
    assert not any(event["new"] for event in new.json["events"])


def test_a_page_is_read_with_the_names_that_the_file_gives(
    call: Callable[..., Said], pages: Path, listed: Path
) -> None:
    read = call("read", pages, "--entities", listed, "--format", "json").json[1]
    assert read["attributions"][0]["source"]["entity"] == "Marit Olsen"
    assert read["attributions"][0]["source"]["basis"] == "official on record"
    visit = next(each for each in read["events"] if each["type"] == "visit" and each["part"] == "body")
    assert visit["participants"][0] == {"role": "visitor", "name": "Thorvald Strandt", "entity": "Torvald Strand"}


@pytest.mark.parametrize("command", [("dossier", "s-p1"), ("stories",), ("ask", "Who?"), ("entities",)])
def test_a_wrong_file_gives_one_line_with_its_name_and_line(
    kept: Callable[..., Said], listed: Path, command: tuple[str, ...]
) -> None:
    listed.write_text(HEAD + "Ada\nBo\tking\n")
    said = kept(*command, "--entities", listed)
    assert said.status == 2
    assert said.errors == [
        f"reportedly: {listed}, line 3: kind 'king' is none of person, organisation, outlet, state, place; "
        "mend it, or go without with --entities none"
    ]


@pytest.mark.parametrize(
    ("content", "fault"),
    [(b"name\nAda\n\xff\xfe\n", ", line 3: it is not UTF-8"), (b"\x00" * 20_000_001, " is larger than 20 MB")],
)
def test_a_file_that_is_no_text_is_named(kept: Callable[..., Said], listed: Path, content: bytes, fault: str) -> None:
    listed.write_bytes(content)
    said = kept("stories", "--entities", listed)
    assert (said.status, len(said.errors)) == (2, 1)
    assert said.errors[0].startswith(f"reportedly: {listed}{fault}")


def test_a_file_that_is_not_there_is_named(kept: Callable[..., Said], tmp_path: Path) -> None:
    said = kept("stories", "--entities", tmp_path / "none.tsv")
    assert said.status == 2
    assert "none.tsv cannot be read (No such file or directory); check its name" in said.errors[0]


def test_entities_are_listed_as_they_are_known(kept: Callable[..., Said]) -> None:
    told = {each["name"]: each for each in kept("entities", "--format", "json").json["entities"]}
    assert told["Torvald Strand"] == {
        "name": "Torvald Strand",
        "kind": "person",
        "other_names": ["Strand"],
        "speaks_for": "Norland",
        "note": None,
        "pages": 2,
    }
    assert "Thorvald Strandt" in told


def test_the_list_makes_a_file_that_changes_nothing(kept: Callable[..., Said], tmp_path: Path) -> None:
    path = tmp_path / "start.tsv"
    path.write_text(kept("entities", "--format", "tsv").out)
    assert path.read_text().splitlines()[0] == HEAD.rstrip()
    before, after = (
        kept("dossier", "s-p1", "--as-of", "2025-05-20", "--entities", file, "--format", "json").json
        for file in ("none", path)
    )
    assert [event["title"] for event in after["events"]] == [event["title"] for event in before["events"]]
    assert kept("entities", "--entities", path, "--format", "tsv").out == path.read_text()


def test_entities_of_one_story_and_of_none(kept: Callable[..., Said]) -> None:
    assert "Torvald Strand" in kept("entities", "s-p1", "--limit", 3).out
    said = kept("entities", "s-none")
    assert (said.status, said.out) == (2, "")
    assert "no story 's-none'" in said.errors[0]
