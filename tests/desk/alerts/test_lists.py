"""The commands `watchlist` and `alert`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportedly.desk.cli import run
from reportedly.store import SqliteStore

from .receivers import mailbox, webhook

Keep = Callable[..., None]
Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(path: Path, capfd: pytest.CaptureFixture[str]) -> Command:
    """Run a command on the store of this test."""

    def done(*words: object) -> tuple[int, str, str]:
        capfd.readouterr()
        status = run([*map(str, words), "--store", str(path)])
        out, errors = capfd.readouterr()
        return status, out, errors

    return done


def told(command: Command, *words: object) -> Any:
    status, out, errors = command(*words, "--format", "json")
    assert (status, errors) == (0, "")
    return json.loads(out)


def test_a_list_is_made_shown_and_removed(store: SqliteStore, command: Command, keep: Keep) -> None:
    keep("rumour")
    status, out, _ = command(
        "watchlist", "add", "my desk", "--story", "s-visit", "--party", " Ida   Strand", "--rule", "lapse"
    )
    assert status == 0
    assert out == "Watch list my desk: the stories s-visit; claims about Ida Strand; rules: lapse; sent by a feed.\n"
    (found,) = told(command, "watchlist", "list")["watchlists"]
    assert (found["name"], found["parties"], found["rules"]) == ("my desk", ["Ida Strand"], ["lapse"])
    assert "No alerts yet." in command("watchlist", "show", "my desk")[1]
    assert command("watchlist", "remove", "my desk")[0] == 0
    assert command("watchlist", "list")[1] == "No watch lists yet.\n"


def test_a_question_stands_for_the_story_that_answers_it(store: SqliteStore, command: Command, keep: Keep) -> None:
    keep("rumour", "toll")
    assert command("watchlist", "add", "asked", "--question", "Will Ida Strand visit Turku?")[0] == 0
    assert told(command, "watchlist", "show", "asked")["stories"] == ["s-visit"]


def test_the_secret_is_said_once_and_never_shown(store: SqliteStore, command: Command) -> None:
    _, out, _ = command("watchlist", "add", "hooked", "--all", "--webhook", "https://hook.example/in")
    secret = store.watching.lists()[0].secret
    assert secret
    assert secret in out
    for shown in (("watchlist", "list"), ("watchlist", "show", "hooked")):
        assert secret not in command(*shown)[1]
        assert secret not in command(*shown, "--format", "json")[1]
    command("watchlist", "add", "hooked", "--all", "--webhook", "https://hook.example/in", "--rule", "lapse")
    assert store.watching.lists()[0].secret == secret


def test_a_list_that_is_changed_keeps_its_alerts(store: SqliteStore, command: Command, keep: Keep) -> None:
    command("watchlist", "add", "desk", "--all")
    keep("rumour")
    assert "alert [desk] Visit of Ida Strand to Turku" in command("alert")[1]
    command("watchlist", "add", "desk", "--all", "--rule", "figure")
    found = told(command, "watchlist", "show", "desk")
    assert (found["rules"], len(found["alerts"])) == (["figure"], 1)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["add", "desk"], "nothing is named to watch"),
        (["add", "desk", "--all", "--words", "x"], "watches nothing in particular"),
        (["add", "../desk", "--all"], "the name of a watch list has 1 to 60 letters"),
        (["add", "desk", "--story", "s-none"], "no story 's-none'"),
        (["add", "desk", "--words", "--"], "of words a list has 50 at most"),
        (["add", "desk", "--all", "--webhook", "ftp://x.example/"], "its scheme is ftp"),
        (["add", "desk", "--all", "--webhook", "https://x.example/", "--secret", "short"], "a secret has 16 to 200"),
        (["add", "desk", "--all", "--email", "nobody"], "'nobody' is no e-mail address"),
        (["add", "desk", "--all", "--email", "a@b.example, c@d.example"], "is no e-mail address"),
        (["show", "desk"], "no watch list 'desk'"),
        (["remove", "desk"], "no watch list 'desk'"),
        (["add", "desk", "--all", "--rule", "all"], "all"),
    ],
)
def test_a_wrong_call_says_what_is_wrong(store: SqliteStore, command: Command, words: list[str], said: str) -> None:
    status, out, errors = command("watchlist", *words)
    assert (status, out) == (2, "")
    assert said in errors
    assert errors.count("\n") == 1


def test_alert_sends_and_says_what_could_not_be_sent(store: SqliteStore, command: Command, keep: Keep) -> None:
    with webhook() as hook, mailbox() as box:
        words = ("--webhook", hook.address, "--email", "editor@example.org")
        command("watchlist", "add", "desk", "--all", *words)
        keep("rumour")
        status, out, errors = command("alert", "--smtp", f"127.0.0.1:{box.port}", "--mail-from", "desk@example.org")
        assert (status, out) == (1, "alert [desk] Visit of Ida Strand to Turku: rumoured -> lapsed\n")
        assert "not sent: 1 alert of desk by webhook: 127.0.0.1 is at 127.0.0.1, not a public address" in errors
        assert len(box.taken) == 1
        assert command("alert") == (0, "Nothing new.\n", "")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--smtp", "mail.example:99999", "--mail-from", "a@b.example"], "is no mail server"),
        (["--smtp", "mail.example:25"], "mail needs a sender"),
        (["--smtp", "mail.example", "--mail-from", "nobody"], "mail needs a sender"),
    ],
)
def test_a_wrong_mail_server_says_what_is_wrong(
    store: SqliteStore, command: Command, words: list[str], said: str
) -> None:
    status, _, errors = command("alert", *words)
    assert status == 2
    assert said in errors
