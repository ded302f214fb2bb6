"""The commands `train`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from reportedly.desk.commands.arguments import (
    data_folder,
)

commands = typer.Typer()

trainer = typer.Typer(name="train", help="Train what reads on texts marked by people.", no_args_is_help=True)
commands.add_typer(trainer)


@trainer.command("attribution")
def train_attribution(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Marked texts: JSONL, packed with gzip or not.")],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Where to keep it; without it, in your data folder.")
    ] = None,
) -> int:
    """Train a tagger that finds who says what together with the rules."""
    from reportedly.desk import training

    return training.train_attribution(gold, out or data_folder() / training.NAME)


@trainer.callback()
def train() -> None:
    """Train what reads on texts marked by people."""
