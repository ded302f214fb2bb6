"""Garbled pages: no stage fails on them, and what is kept of them can be looked into."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Call = Callable[..., Any]

SAMPLE = Path(__file__).parents[2] / "samples" / "adriatic-talks" / "pages"
ASKED = "Will Ilaria Ventrone meet Dario Skoblar?"
SCRAPS = [
    *"“”\"'’—…()<>\0\r\t\u2028\u202e\ufeff😀é",
    "</p>",
    "<div>",
    " said ",
    "on Monday ",
    "9999",
    "0000",
    "3.5 million ",
    "\n\n",
]


def garbled(content: bytes, chance: random.Random) -> bytes:
    """The bytes of a page with parts cut out, doubled, swapped, and strewn with scraps."""
    found = bytearray(content)
    for _ in range(chance.choice([1, 3, 10, 40])):
        at, size = chance.randrange(len(found) + 1), chance.choice([1, 2, 5, 40, 400])
        match chance.randrange(6):
            case 0:
                del found[at : at + size]
            case 1:
                found[at:at] = chance.randbytes(size)
            case 2:
                found[at:at] = found[at : at + size] * chance.choice([2, 20])
            case 3:
                other = chance.randrange(len(found) + 1)
                found[at : at + size], found[other : other + size] = found[other : other + size], found[at : at + size]
            case 4:
                found[at:at] = chance.choice(SCRAPS).encode() * chance.choice([1, 1, 3, 30])
            case 5:
                words = found.split(b" ")
                chance.shuffle(words)
                found = bytearray(b" ".join(words))
    return bytes(found)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1012))
def test_garbled_pages_break_nothing(call: Call, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    folder = tmp_path / "pages"
    folder.mkdir()
    for path in chance.sample(sorted(SAMPLE.iterdir()), 6):
        (folder / path.name).write_bytes(garbled(path.read_bytes(), chance))
    said = [call("read", folder, "--format", "jsonl"), call("read", folder), call("add", folder)]
    listed = call("stories", "--format", "json")
    said += [
        listed,
        call("stories"),
        call("ask", ASKED),
        call("ask", ASKED, "--format", "json", "--as-of", "2025-10-08"),
    ]
    for story in json.loads(listed.out)["stories"]:
        said += [call("dossier", story["id"]), call("dossier", story["id"], "--format", "json")]
    assert {one.status for one in said} <= {0, 1}
    assert not [error for one in said for error in one.errors if " failed: " in error or "fault" in error]
