"""The command `train attribution`: marked texts in, a tagger out."""

from __future__ import annotations

import gzip
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from reportedly.desk.calls import CallError
from reportedly.desk.text import output
from reportedly.model.marked import MarkedText
from reportedly.pipeline import training

NAME = "attribution.crf"
"""What a tagger is called in the user's data folder."""
LONGEST_LINE = 10_000_000
"""Bytes of one line of marked texts."""

_SHAPE = '{"text", "attributions": [{"source": [[start, end]], "cue": [[start, end]], "content": [[start, end]]}]}'


def train_attribution(gold: Path, out: Path) -> int:
    """Train a tagger on the marked texts in `gold`, JSONL, packed or not, and keep it at `out`; give the exit status.

    What was kept there before stays until the new one is whole. Raises CallError where the file holds no such texts or
    the tagger cannot be written.
    """
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=out.parent, prefix=".training-") as folder:
            made = Path(folder) / NAME
            with output.watched(_texts(gold), "read", on=True, of="texts") as texts:
                trained = training.train(_told_at_the_end(texts), made)
            made.replace(out)
    except OSError as error:
        raise CallError(f"{out} cannot be written ({error.strerror}); give another file with --out") from error
    except ValueError as error:
        raise CallError(f"{gold} cannot be trained on: {error}; each line is {_SHAPE}") from error
    output.text(
        f"A tagger trained on {trained.documents:,} texts, with {trained.reached:,} of {trained.marked:,} attributions "
        f"that it can reach. Kept in {out}"
    )
    return 0


def _told_at_the_end(texts: Iterable[MarkedText]) -> Iterator[MarkedText]:
    yield from texts
    output.note("the texts are read; learning takes a minute or two")


def _texts(gold: Path) -> Iterator[MarkedText]:
    """The marked texts of a file, its lines checked. Raises ValueError naming the line that is wrong."""
    decoder = msgspec.json.Decoder(MarkedText)
    for number, line in enumerate(_lines(gold), start=1):
        if not line.strip():
            continue
        try:
            found = decoder.decode(line)
        except msgspec.MsgspecError as error:
            raise ValueError(f"line {number} is not a marked text ({error})") from error
        spans = [span for each in found.attributions for span in (*each.content, *each.source, *each.cue)]
        if any(not 0 <= start <= end <= len(found.text) for start, end in spans):
            raise ValueError(f"line {number} marks characters that its text does not have")
        yield found


def _lines(gold: Path) -> Iterator[bytes]:
    try:
        with gzip.open(gold) if gold.suffix == ".gz" else gold.open("rb") as file:
            while line := file.readline(LONGEST_LINE + 1):
                if len(line) > LONGEST_LINE:
                    raise ValueError(f"a line is longer than {LONGEST_LINE:,} bytes")
                yield line
    except (OSError, EOFError, zlib.error) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is not a whole gzip file"
        raise CallError(f"{gold} cannot be read ({reason}); check the name of the file") from error


def tagger_to_use(given: str | None, kept: Path) -> str | None:
    """Give the file of the tagger that is to read with the rules: the one given, else the one kept; None for "none".

    Raises CallError where the one given, or kept, cannot be used.
    """
    if given == "none" or (given is None and not kept.exists()):
        return None
    tagger = given or str(kept)
    if fault := training.fault_of(tagger):
        raise CallError(f"{fault}, or read by rule alone with --tagger none")
    return tagger
