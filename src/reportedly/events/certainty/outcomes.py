"""What a victory told in the past has led to: "beat Roe to win the title" tells that the title is won."""

from __future__ import annotations

from reportedly.events.syntax import clauses
from reportedly.events.syntax.signs import is_past, to_infinitive
from reportedly.model.document import ParsedPart

_WINNING = frozenset("win claim take clinch reach lift secure seal capture retain".split())
_BEATING = frozenset("beat defeat overcome edge thrash stun rally overpower crush rout outclass".split())
_STEPS = 3


def is_outcome(part: ParsedPart, word: int) -> bool:
    """Say whether an infinitive tells what a victory has led to, on whatever noun the parser hangs it."""
    if part.lemmas[word] not in _WINNING or not to_infinitive(part, word):
        return False
    verb = word
    for _ in range(_STEPS):
        verb = part.heads[verb]
        if clauses.is_verb(part, verb):
            break
    return verb < word and part.lemmas[verb] in _BEATING and is_past(part, verb)
