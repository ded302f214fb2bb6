"""What one says against others by a verb that is none of saying: "hit back at claims", "took him to task for it"."""

from __future__ import annotations

from reportedly.attribution.contents.complements import prepositional, whole
from reportedly.attribution.finding import Finding
from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import is_self, noun_phrase
from reportedly.attribution.speakers import is_passive, speaker
from reportedly.model.statement import Act, Span

_HITTING = frozenset({"hit", "fire", "push", "strike", "shoot", "clap", "snap", "bite"})


def find_answering_back(passage: Passage) -> list[Finding]:
    """Give who hits back at what others say, and who takes them to task for it, in the order of the page."""
    part = passage.part
    found = []
    for verb, lemma in enumerate(part.lemmas):
        if part.tags[verb][:2] != "VB" or is_passive(part, verb):
            continue
        if lemma in _HITTING:
            content, act = _answered_back(passage, verb), Act.REJECT
        else:
            content, act = (_taken_to_task(passage, verb) if lemma == "take" else None), Act.ACCUSE
        said_by = None if content is None else speaker(passage, verb)
        if content is None or said_by is None or said_by.head is None:
            continue
        if passage.quoted[verb] and is_self(part.words[said_by.head]):
            continue
        source = noun_phrase(passage, said_by.head, stop=verb)
        found.append(Finding(((verb, verb + 1),), (content,), act, "say", source, said_by.head, said_by.named, rank=1))
    return found


def _answered_back(passage: Passage, verb: int) -> Span | None:
    """As in "hit back at claims that", "pushed back on the report", and not "hit back at the army"."""
    part = passage.part
    back = next((word for word in part.children[verb] if part.lowered[word] == "back" and word > verb), None)
    if back is None:
        return None
    taken = prepositional(passage, verb, _BACK_AT) or prepositional(passage, back, _BACK_AT)
    if taken is None or taken[0] != back + 1:
        return None
    met = part.child(taken[0], "pobj")
    told = met is not None and (part.lemmas[met] in cues("noun") or part.lemmas[met] in _CRITICS)
    return taken[1] if told else None


_BACK_AT = frozenset({"at", "on", "against"})
_CRITICS = frozenset({"critic", "criticism", "detractor", "suggestion", "notion", "idea", "narrative", "assertion"})
"""What else one answers with words and with nothing else."""


def _taken_to_task(passage: Passage, verb: int) -> Span | None:
    """As in "took the mayor to task for saying so": who is blamed, and for what."""
    part = passage.part
    whom = part.child(verb, "dobj")
    to = next((word for word in part.children[verb] if part.lowered[word] == "to" and word > verb), None)
    task = None if to is None else part.child(to, "pobj")
    if whom is None or whom < verb or task is None or part.lemmas[task] != "task":
        return None
    last = passage.edges[1][task] + 1
    reason = next((word for word in part.children[verb] if word == last and part.lowered[word] in _FOR), None)
    return whole(passage, passage.edges[0][whom], last if reason is None else passage.edges[1][reason] + 1)


_FOR = frozenset({"for", "over", "about"})
