"""A trained tagger beside the rules: which words attribute, in which construction, learned from a corpus in context.

A conditional random field (Lafferty et al. 2001; CRFsuite) over the words of a sentence that may be cues. It sees what
the rules made of each, so it is stacked on them: it keeps or drops what they found and adds what the lexicon lacks.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from reportedly.attribution.finding import Finding
from reportedly.attribution.lexicon import Cue, cues
from reportedly.attribution.passage import Passage
from reportedly.attribution.tagging.constructions import UNSOURCED
from reportedly.attribution.tagging.traits import Candidate, Surroundings, candidates, traits
from reportedly.model.statement import Act

NO_CUE = "no cue"
KEEP = "keep"
"""Labels: of a word that attributes nothing, and of one whose findings by rule stand; all others are constructions."""

LEAN = 0.5
"""What the probability of no cue counts for: people mark more than is sure."""


class TaggerError(ValueError):
    """A file that holds no tagger of this version; the message names it and the remedy in one line."""


class Tagger:
    """A tagger read from a file; made by `open_tagger`. For one process."""

    def __init__(self, path: Path) -> None:
        """Read the tagger at `path`; raises TaggerError where there is none that can be used."""
        import pycrfsuite

        remedy = "make one with `reportedly train attribution GOLD`"
        self._crf = pycrfsuite.Tagger()
        try:
            # Kept: the model is read where it lies.
            self._content = path.read_bytes()
            self._crf.open_inmemory(self._content)
            self._labels = frozenset(self._crf.labels())
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not a trained tagger"
            raise TaggerError(f"{path} cannot be used as a tagger ({reason}); {remedy}") from error
        if NO_CUE not in self._labels:
            raise TaggerError(f"{path} was trained for something else; {remedy}")

    def settle(self, passage: Passage, findings: Sequence[Finding]) -> list[Finding]:
        """Give the findings that stand, of the rules and of the constructions chosen, in the order of their cues.

        What the rules find that somebody is said to say, think or want stands in any case.
        """
        around = Surroundings(passage, findings)
        dropped: set[int] = set()
        added: list[Finding] = []
        for row in candidates(passage, findings):
            self._crf.set([traits(candidate, around) for candidate in row])
            for place, candidate in enumerate(row):
                label = KEEP if around.stands(candidate) else self._label(candidate, place)
                if label != KEEP:
                    dropped.update(id(finding) for finding in candidate.findings)
                if label not in (KEEP, NO_CUE):
                    added.append(_finding(passage, candidate, label))
        return sorted([f for f in findings if id(f) not in dropped] + added, key=lambda finding: finding.anchor)

    def _label(self, candidate: Candidate, place: int) -> str:
        """The likeliest label that a candidate can have."""
        possible = [NO_CUE, *([KEEP] if candidate.findings else []), *candidate.constructions]
        known = [label for label in possible if label in self._labels]
        weight = {label: self._crf.marginal(label, place) * (LEAN if label == NO_CUE else 1.0) for label in known}
        return max(known, key=weight.__getitem__)


@lru_cache(maxsize=4)
def open_tagger(path: str) -> Tagger:
    """Give the tagger in a file, read once for all pages. Raises TaggerError."""
    return Tagger(Path(path))


def _finding(passage: Passage, candidate: Candidate, name: str) -> Finding:
    chosen = candidate.constructions[name]
    cue = _entry(passage, candidate.word, name)
    words = ((candidate.word, candidate.word + 1),)
    return Finding(words, chosen.content, cue.act, cue.kind, chosen.source, chosen.head, chosen.head)


_TOLD = frozenset({"clause", "quotation", "fronted", "clause of a noun", "clause of the verb", "passive clause"})


def _entry(passage: Passage, word: int, name: str) -> Cue:
    """What kind of cue a word is: as the lexicon says, else by what it takes, a clause being told, the rest thought."""
    part = passage.part
    pos = "verb" if part.tags[word][:2] == "VB" else "noun" if part.tags[word][:2] == "NN" else "adjective"
    entries = cues(pos).get(part.lemmas[word], ())
    if entries:
        return entries[0]
    plain = name.removeprefix(UNSOURCED)
    kind = "say" if plain in _TOLD else "intend" if "infinitive" in plain else "evaluate"
    return Cue(kind, Act.STATE, "")
