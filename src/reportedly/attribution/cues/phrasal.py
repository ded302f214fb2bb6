"""Verbs that quote only with a word beside them: '"It is a shop," Roe shot back', '"And yet," she went on'."""

from __future__ import annotations

from reportedly.attribution.contents.quoted_speech import quoted_content
from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import is_self, noun_phrase
from reportedly.attribution.speakers import speaker
from reportedly.model.document import FINITE
from reportedly.model.statement import Act

_PHRASES = {
    **dict.fromkeys(("shoot", "hit", "clap"), "back"),
    **dict.fromkeys(("go", "carry"), "on"),
    **dict.fromkeys(("cut", "jump", "butt", "weigh"), "in"),
    "pipe": "up",
    "sum": "up",
    "burst": "out",
}
"""By what word each of these is a saying."""
_REACH = 2
"""Words behind the verb within which that word stands."""


def find_phrasal(passage: Passage) -> list[Finding]:
    """Give what is quoted beside a verb that is a saying by the word behind it, in the order of the page."""
    part = passage.part
    found = []
    for verb, lemma in enumerate(part.lemmas):
        beside = part.words[verb + 1 : verb + 1 + _REACH]
        if lemma not in _PHRASES or part.tags[verb] not in FINITE or _PHRASES[lemma] not in beside:
            continue
        last = verb + 2 + beside.index(_PHRASES[lemma])
        if last < len(part.words) and part.words[last][0].isalnum():
            continue  # "went on to the pier", "shot back at them"
        said_by = speaker(passage, verb)
        if said_by is None or said_by.head is None or passage.quoted[verb] or is_self(part.words[said_by.head]):
            continue
        source = noun_phrase(passage, said_by.head, stop=verb)
        content = quoted_content(passage, verb, source)
        if content:
            found.append(
                Finding(((verb, last),), content, Act.STATE, "say", source, said_by.head, said_by.named, rank=1)
            )
    return found
