"""To whom something is said: "told the Herald", "said in an interview with the Herald"."""

from __future__ import annotations

from reportedly.attribution.finding import Words
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.model.statement import Span

_RECEIVERS = ("dobj", "dative")


def hearer(passage: Passage, verb: int, content: tuple[Span, ...]) -> Words | None:
    """Give to whom it was said, outside of what was said: "told the Herald"; None where nobody is named."""
    part = passage.part
    receiver = _interviewer(passage, verb)
    if part.lemmas[verb] == "tell" and receiver is None:
        receiver = next((w for w in part.children[verb] if part.deps[w] in _RECEIVERS and w > verb), None)
    if receiver is None or any(start <= part.starts[receiver] < end for start, end in content):
        return None
    return noun_phrase(passage, receiver)


def _interviewer(passage: Passage, verb: int) -> int | None:
    """With whom the source spoke: "said in an interview with the Herald"."""
    part = passage.part
    first, last = passage.sentence(verb)
    for word in range(first, min(last, first + 80)):
        if part.lemmas[word] == "interview" and part.words[word + 1 : word + 2] in (("with",), ("to",)):
            return part.child(word + 1, "pobj")
    return None
