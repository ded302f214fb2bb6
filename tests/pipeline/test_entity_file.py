"""The entity file: a line an entity, columns apart by tabs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.entities import EntityFile, EntityKind, KnownEntity
from reportedly.pipeline.entity_file import parse_entities, written

HEAD = "name\tkind\tother names\tspeaks for\tnote\n"


def test_a_line_tells_an_entity() -> None:
    file = parse_entities(HEAD + "Ada Berg\tperson\tBerg| A. Berg |\tNorland\tpremier since May\n")
    assert file.rows == (
        KnownEntity("Ada Berg", EntityKind.PERSON, ("Berg", "A. Berg"), "Norland", "premier since May"),
    )


def test_a_file_from_a_spreadsheet_reads_the_same() -> None:
    told = "# ours\r\n\r\nname\tkind\tother names\t\t\r\nAda Berg\tperson\r\nNorland\t\tthe Northland\t\t\t\t\r\n"
    file = parse_entities("\ufeff" + told)
    assert file.rows == (KnownEntity("Ada Berg", EntityKind.PERSON), KnownEntity("Norland", None, ("the Northland",)))


@pytest.mark.parametrize("text", ["", "\n\n", "# nobody yet\n", HEAD])
def test_a_file_may_list_nobody(text: str) -> None:
    assert parse_entities(text) == EntityFile()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ada Berg\tperson\n", "line 1: the columns must be name, kind, other names, speaks for, note"),
        ("name,kind\n", "line 1: the columns must be"),
        (HEAD + "\nAda Berg\tking\n", "line 3: kind 'king' is none of person, organisation, outlet, state, place"),
        (HEAD + "\tperson\n", "line 2: '' is no name"),
        (HEAD + "Ada Berg\t\t...\n", "line 2: '...' is no name"),
        (HEAD + "Ada Berg\t\tBerg\nBo Berg\t\tBERG\n", "line 3: 'BERG' is a name of line 2 already"),
        (HEAD + "Ada Berg\nada-berg\n", "line 3: 'ada-berg' is a name of line 2 already"),
        (HEAD + "Ada Berg\t\tBerg\tBerg\n", "line 2: 'Ada Berg' cannot speak for itself"),
        (HEAD + "Ada Berg\t\t\t\t\tmore\n", "line 2: more than 5 columns"),
        (HEAD + "Ada\x00Berg\n", "line 2: a control character"),
        (HEAD + "A" * 201 + "\n", "line 2: a name of more than 200 characters"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=r"^line ") as error:
        parse_entities(text)
    assert str(error.value).startswith(said)


def test_a_file_has_a_bounded_number_of_entities(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportedly.pipeline.entity_file.MOST", 2)
    with pytest.raises(ValueError, match=r"^line 4: more than 2 entities$"):
        parse_entities(HEAD + "Ada\nBo\nCai\n")


def test_two_files_are_told_apart_by_their_mark() -> None:
    one, other = parse_entities(HEAD + "Ada\n"), parse_entities(HEAD + "Bo\n")
    assert len({EntityFile().mark, one.mark, other.mark}) == 3
    assert parse_entities(HEAD + "Ada\n").mark == one.mark


@given(st.text(max_size=300))
def test_whatever_a_file_holds_it_is_read_or_named_wrong(text: str) -> None:
    try:
        file = parse_entities(text)
    except ValueError as error:
        assert str(error).startswith("line ")
    else:
        assert parse_entities(written(file.rows)) == file


@given(st.lists(st.sampled_from("Ada Bo Cai Dee Eli Fay Gus".split()), min_size=1, unique=True))
def test_what_is_written_reads_back_the_same(names: list[str]) -> None:
    rows = tuple(KnownEntity(name, EntityKind.PERSON, (f"{name}l", f"{name}k"), "Norland", "seen") for name in names)
    assert parse_entities(written(rows)).rows == rows
