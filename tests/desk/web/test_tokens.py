"""The token lies in a file that its owner alone can read, and is recognised without being kept."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from reportedly.desk.calls import CallError
from reportedly.desk.web.tokens import token_at, token_of

WORD = "correct-horse-battery"


def basic(word: str) -> str:
    return f"Basic {base64.b64encode(f'desk:{word}'.encode()).decode()}"


def test_a_missing_token_is_made_for_its_owner_alone_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "token"
    made = token_at(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert len(path.read_text().strip()) >= 40
    assert token_at(path) == made == token_of(path.read_text().strip())


def test_two_tokens_made_are_two(tmp_path: Path) -> None:
    assert token_at(tmp_path / "one") != token_at(tmp_path / "two")


def test_a_token_that_others_can_read_is_none(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text(WORD)
    path.chmod(0o640)
    with pytest.raises(CallError, match="can be read by others; keep it to yourself with `chmod 600`"):
        token_at(path)


@pytest.mark.parametrize("content", [b"short", b"x" * 2_000, b"\xff" * 20, b""])
def test_what_is_no_token_is_named_with_the_remedy(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "token"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(CallError, match="give"):
        token_at(path)


def test_a_folder_is_no_token_file(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    with pytest.raises(CallError, match="cannot be used"):
        token_at(tmp_path)


@pytest.mark.parametrize("named", [f"Bearer {WORD}", f"bearer  {WORD}"])
def test_a_program_names_the_token_as_bearer(named: str) -> None:
    assert token_of(WORD).admits(named)


def test_a_browser_names_it_as_password_only_where_that_is_allowed() -> None:
    assert token_of(WORD).admits(basic(WORD), basic=True)
    assert not token_of(WORD).admits(basic(WORD))


@pytest.mark.parametrize(
    "named", [None, "", WORD, "Bearer", f"Bearer {WORD}x", "Basic %%%", "Basic /w==", f"Digest {WORD}", "Bearer \udcff"]
)
def test_nothing_else_is_let_in(named: str | None) -> None:
    assert not token_of(WORD).admits(named, basic=True)


def test_a_token_does_not_show_its_word() -> None:
    assert WORD not in repr(token_of(WORD))
