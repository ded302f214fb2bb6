"""What somebody remembers saying or thinking: he recalls it, and within that he said it."""

from __future__ import annotations

from dataclasses import replace

from reportedly.attribution.contents.complements import whole
from reportedly.attribution.finding import Finding, joined
from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import Passage

_RECALLING = frozenset({"recall", "remember"})


def find_recalled(passage: Passage, findings: list[Finding]) -> list[Finding]:
    """Give the other half of "she recalls thinking" where one of the two verbs is found to tell what was thought.

    The content of the one who recalls goes on with the verb of what was thought.
    """
    part = passage.part
    anchored = {finding.anchor: finding for finding in findings}
    found = []
    for verb, above in enumerate(part.heads):
        if part.tags[verb] != "VBG" or part.deps[verb] != "xcomp" or part.lemmas[above] not in _RECALLING:
            continue
        told = anchored.get(verb) or anchored.get(above)
        if told is None or not any(set("qc") & set(entry.takes) for entry in cues("verb").get(part.lemmas[verb], ())):
            continue
        if verb not in anchored and passage.quotation_at(told.start) is not None:
            found.append(replace(told, cue=((verb, verb + 1),), under=above))
            told.content = joined([*told.content, part.span(verb, verb + 1)])
        elif above not in anchored:
            behind = whole(passage, verb, passage.word_from(told.end)) if told.start > part.starts[verb] else None
            content = (behind,) if behind else told.content
            found.append(replace(told, cue=((above, above + 1),), content=content, kind="say", under=None))
    return found
