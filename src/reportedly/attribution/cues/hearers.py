"""To whom something is said: "told the Herald", "said in an interview with the Herald", "warned him of it"."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.cues.open_verbs import can_say
from reportedly.attribution.finding import Words
from reportedly.attribution.lexicon import Cue
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.model.statement import Span

_RECEIVERS = ("dobj", "dative")
_TELLING_OF = frozenset("tell inform notify warn advise assure alert remind ask brief".split())
_OF_WHAT = frozenset({"of", "about"})
_HEARERS = frozenset({"me", "him", "her", "us", "them"})


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


def told_of(passage: Passage, verb: int, entry: Cue) -> tuple[int, Span] | None:
    """What parsers hang on who is told of it: "told the mayor of the sale", "warned the maker about the valves"."""
    part = passage.part
    told = part.child(verb, "dobj", "dative")
    if told is None or told < verb or part.lemmas[verb] not in _TELLING_OF or not _can_hear(passage, told):
        return None
    if clause_after(passage, verb) is not None:
        return None
    on = {"on"} if part.lemmas[verb] == "brief" else set()
    for word in (told, *_times_behind(passage, verb, told)):
        if taken := complements.prepositional(passage, word, entry.prepositions & (_OF_WHAT | on)):
            return taken
    return None


def _can_hear(passage: Passage, told: int) -> bool:
    """Whether something can be told to an object: somebody, a name, a capital among them, or whoever is informed."""
    part = passage.part
    if part.lemmas[part.heads[told]] not in ("tell", "ask"):
        return True  # but one tells stories, and asks questions
    return can_say(passage, told) or part.tags[told] in ("NNP", "NNPS") or part.lowered[told] in _HEARERS


def _times_behind(passage: Passage, verb: int, told: int) -> list[int]:
    """The times behind who is told: "warned the office in January of an attack"."""
    part = passage.part
    hung = (part.child(word, "pobj") for word in part.children[verb] if word > told and part.deps[word] == "prep")
    return [word for word in hung if word is not None and passage.in_time(word)]
