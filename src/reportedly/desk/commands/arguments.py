"""What several commands take from the command line, and where in the user's data folder things lie."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from reportedly.desk.alerts.sending import Ways
    from reportedly.model.entities import EntityFile


class Sheet(StrEnum):
    """How a result that is one document is written."""

    TEXT = "text"
    JSON = "json"


Tagger = Annotated[
    str | None,
    typer.Option(
        "--tagger",
        metavar="FILE",
        help="Read with the tagger in FILE, or with none; without it, with the one in your data folder, if any.",
    ),
]
Listed = Annotated[
    str | None,
    typer.Option(
        "--entities",
        metavar="FILE",
        help="See names as the entity file FILE says, or none; without it, as the one in your data folder, if any.",
    ),
]
Private = Annotated[
    bool, typer.Option("--allow-private", help="Also fetch from addresses of this machine and of private networks.")
]
Smtp = Annotated[
    str | None,
    typer.Option(
        "--smtp",
        metavar="HOST[:PORT]",
        envvar="REPORTEDLY_SMTP",
        help="The server that takes mail; user and password are REPORTEDLY_SMTP_USER and REPORTEDLY_SMTP_PASSWORD.",
    ),
]
MailFrom = Annotated[
    str | None,
    typer.Option("--mail-from", metavar="ADDRESS", envvar="REPORTEDLY_MAIL_FROM", help="The sender of mail."),
]
StorePath = Annotated[
    Path | None,
    typer.Option("--store", metavar="FILE", help="The store; without it, one file in your data folder."),
]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="TIME", help="Count only what was published by then (ISO 8601); without it, now."),
]
CapturedBy = Annotated[
    str | None,
    typer.Option("--captured-by", metavar="TIME", help="Count only what the store had captured by then (ISO 8601)."),
]
OneSheet = Annotated[Sheet, typer.Option("--format", help="How to write the result.")]
StoryId = Annotated[str, typer.Argument(metavar="STORY", help="The id of a story, as `reportedly stories` gives it.")]


def store_at(given: Path | None) -> Path:
    """Give the file of the store: the one named, or that of the user's data folder."""
    return given or data_folder() / "reportedly.db"


def entity_file(given: str | None) -> EntityFile:
    """Give the entity file to see names by. Raises CallError where it cannot be read."""
    from reportedly.desk import entities

    return entities.entities_to_use(given, data_folder() / entities.NAME)


def tagger_file(given: str | None) -> str | None:
    """Give the file of the tagger to read with, or None. Raises CallError where it is not there."""
    from reportedly.desk import training

    return training.tagger_to_use(given, data_folder() / training.NAME)


def alert_ways(smtp: str | None, mail_from: str | None, allow_private: bool) -> Ways:
    """Give by which means alerts are sent. Raises CallError where the mail server or the sender cannot be used."""
    from reportedly.desk.alerts.mail import mailer_at
    from reportedly.desk.alerts.sending import Ways

    user, password = os.environ.get("REPORTEDLY_SMTP_USER"), os.environ.get("REPORTEDLY_SMTP_PASSWORD")
    return Ways(allow_private, mailer_at(smtp, mail_from, user, password))


def data_folder() -> Path:
    """Give the folder where the user's store, entity file, tagger and token lie."""
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "reportedly"
