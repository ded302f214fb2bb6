"""Two names of one, as pages explain them: "Norlink, also known as Halden Networks", "Velora (formerly Quist)"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.stories.parties.names import key

_NAME = r"[A-Z0-9][\w’'&.-]*(?: (?:(?:of|for|the|and|de|la|von|van|al) )?[A-Z0-9][\w’'&-]*){0,5}"
_KNOWN_AS = (
    r"(?:(?:also|better|best|formally|officially|formerly|previously|originally|legally|commonly|widely|popularly"
    r"|hitherto|once)[ -]known(?: in [a-z]+| [a-z]+ly)? as"
    r"|known (?:also|formally|officially|commonly|popularly|legally|previously|formerly|better|internationally) as"
    r"|(?:also|formerly|previously|officially|originally|formally) (?:called|named)|a\.?k\.?a\.?"
    r"|whose (?:official|formal|legal|full|real|former|birth) name is)"
)
_EXPLAINED = re.compile(
    rf"\b(?P<one>{_NAME})\.?(?:,? \(?|, (?:which is |who is |which was )?)(?:the group |a group )?"
    rf"(?i:{_KNOWN_AS}) (?:the )?[\"“‘']?(?P<other>{_NAME})"
)
_IN_BRACKETS = re.compile(
    rf"\b(?P<one>{_NAME}) \((?:formerly|previously|ex-|a\.?k\.?a\.?) ?(?:the )?(?P<other>{_NAME})\)"
)
_LOOKED_AT = 4000
"""Characters of a page in which other names are explained."""


def other_names(readings: Sequence[Reading], told: Mapping[str, int], plain: Callable[[str], str]) -> dict[str, str]:
    """Give for each key by which somebody is told the one by which he is told most, where pages explain both as his.

    `told` counts the keys of all who take part or speak; `plain` makes such a key of a name. A state is no other name.
    """
    meant: dict[str, set[str]] = {}
    for one, other in {pair for reading in readings for pair in _explained(reading)}:
        pair = [plain(key(name)) for name in (one, other)]
        forms = [form for name in pair for form in _forms(name, told)]
        if pair[0] == pair[1] or not all(_forms(name, told) for name in pair) or any(map(states.state, pair)):
            continue
        best = max(forms, key=lambda form: (told[form], form))
        for form in forms:
            meant.setdefault(form, set()).add(best)
    return {form: next(iter(best)) for form, best in meant.items() if len(best) == 1 and best != {form}}


def _explained(reading: Reading) -> Iterator[tuple[str, str]]:
    text = reading.article.text[:_LOOKED_AT]
    for pattern in (_EXPLAINED, _IN_BRACKETS):
        for match in pattern.finditer(text):
            yield match["one"], match["other"]


def _forms(name: str, told: Mapping[str, int]) -> list[str]:
    """The key of a name, and its first words where nobody else is told by them: "velo hai" of "velo hai steel"."""
    words = name.split()
    short = [" ".join(words[:size]) for size in range(1, len(words))]
    own = [form for form in short if not any(other.startswith(f"{form} ") and other != name for other in told)]
    return [form for form in (name, *own) if form in told]
