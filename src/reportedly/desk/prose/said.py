"""A sentence for people, and the words of the pages that it rests on."""

from __future__ import annotations

from msgspec import Struct

from reportedly.desk.prose.names import is_host
from reportedly.model.dossier import Evidence


class Said(Struct, frozen=True):
    """One sentence, with its full stop, and the words it rests on, or the ids of the pages it rests on as a whole.

    Both are empty where it only counts.
    """

    text: str
    because: tuple[Evidence, ...] = ()
    pages: tuple[str, ...] = ()


def sentence(text: str) -> str:
    """Give words as a sentence: a capital at its beginning unless a host stands there, one full stop at its end."""
    text = " ".join(text.split())
    ended = text if text[-1:] in ("?", "!") else f"{text.rstrip('.')}."
    return ended if is_host(ended.split(maxsplit=1)[0].rstrip(":,.")) else capital(ended)


def capital(text: str) -> str:
    """Give words with a capital at their beginning, whatever stands there."""
    return text[:1].upper() + text[1:]
