"""Who is told to speak for or against something by what he is: "is an outspoken critic of the levy"."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import is_self, noun_phrase
from reportedly.model.statement import Act

_SIDES = {
    **dict.fromkeys(("critic", "detractor"), Act.ACCUSE),
    **dict.fromkeys(("opponent", "foe", "adversary"), Act.REJECT),
    **dict.fromkeys(("supporter", "advocate", "proponent", "champion", "defender", "backer"), Act.STATE),
}
_ALOUD = frozenset({"outspoken", "vocal", "vociferous"})
"""By which it is told that somebody says so."""


def find_stances(passage: Passage) -> list[Finding]:
    """Give who speaks for or against a thing aloud, as the page describes him."""
    part = passage.part
    found = []
    for noun, lemma in enumerate(part.lemmas):
        verb = part.heads[noun]
        if lemma not in _SIDES or part.deps[noun] != "attr" or part.lemmas[verb] not in ("be", "become"):
            continue
        aloud = next((word for word in range(*noun_phrase(passage, noun)) if part.lemmas[word] in _ALOUD), None)
        taken = complements.prepositional(passage, noun, frozenset({"of"}))
        head = part.child(verb, "nsubj")
        if aloud is None or taken is None or head is None or not aloud < noun or is_self(part.words[head]):
            continue
        source, cue = noun_phrase(passage, head, stop=verb), (aloud, taken[0] + 1)
        found.append(Finding((cue,), (taken[1],), _SIDES[lemma], "evaluate", source, head, head, rank=1))
    return found
