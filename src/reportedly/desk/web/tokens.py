"""The secret word that programs and people name to be let in, in a file that only its owner can read."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import secrets
from pathlib import Path

from msgspec import Struct

from reportedly.desk.calls import CallError

SHORTEST = 16
"""Characters of a token at least: shorter ones can be guessed."""
LONGEST = 1_000
OTHERS = 0o077
"""The rights to a file that its owner's group and others may have."""


class Token(Struct, frozen=True):
    """What a token is recognised by: its SHA-256 digest. The word itself is not kept."""

    digest: bytes

    def admits(self, authorization: str | None, *, basic: bool = False) -> bool:
        """Say whether an Authorization header names the token: as Bearer or, where allowed, as the password of Basic.

        Takes the same time whatever is named.
        """
        return hmac.compare_digest(_digest(_named(authorization or "", basic)), self.digest)


def token_of(word: str) -> Token:
    """Give what a token is recognised by."""
    return Token(_digest(word))


def token_at(path: Path) -> Token:
    """Give the token in a file; where there is none, make one that its owner alone can read.

    Raises CallError where the file cannot be read or made, where others can read it, or where its token is too short.
    """
    try:
        word = _read(path) if path.exists() else _made(path)
    except (OSError, UnicodeDecodeError) as error:
        said = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise CallError(f"the token file {path} cannot be used ({said}); give another with --token-file") from error
    if not SHORTEST <= len(word) <= LONGEST:
        raise CallError(f"the token in {path} has {len(word)} characters; give it {SHORTEST} to {LONGEST}")
    return token_of(word)


def _read(path: Path) -> str:
    if path.stat().st_mode & OTHERS:
        raise CallError(f"the token file {path} can be read by others; keep it to yourself with `chmod 600`")
    with path.open(encoding="utf-8") as file:
        return file.read(LONGEST + 2).strip()


def _made(path: Path) -> str:
    word = secrets.token_urlsafe(32)
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(f"{word}\n")
    return word


def _named(authorization: str, basic: bool) -> str:
    """The word that a header names; nothing where it is of another kind."""
    scheme, _, rest = authorization.partition(" ")
    if scheme.lower() == "bearer":
        return rest.strip()
    if basic and scheme.lower() == "basic":
        try:
            return base64.b64decode(rest.strip(), validate=True).decode().partition(":")[2]
        except (binascii.Error, UnicodeDecodeError):
            return ""
    return ""


def _digest(word: str) -> bytes:
    return hashlib.sha256(word.encode("utf-8", "surrogateescape")).digest()
