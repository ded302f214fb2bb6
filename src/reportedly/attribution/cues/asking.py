"""Questions that are told: who asks to be told something demands nothing."""

from __future__ import annotations

from reportedly.attribution.passage import Passage
from reportedly.model.statement import Span

_ASKED = frozenset({"whether", "which", "who", "what", "how", "if", "why", "when", "where"})


def is_question(passage: Passage, verb: int, content: tuple[Span, ...]) -> bool:
    """Say whether somebody asks to be told: "asked whether it was late", '"Why?" she asked'."""
    part = passage.part
    (start, _), (_, end) = content[0], content[-1]
    opener = part.words[passage.word_from(start)].lower()
    asks = opener in _ASKED or "?" in part.text[max(start, end - 1) : end + 1]
    return part.lemmas[verb] == "ask" and asks
