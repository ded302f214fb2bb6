"""What may be a mere thing, as a fire, and is a happening where it is told to go on or to be over."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.phases import find_phase
from reportedly.model.document import ParsedPart


def _is_one_lasting(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the pilots' strike at Balt Air went into its fifth day": no air strike goes on as one for days."""
    kinds = [part.words[at] for at in part.children[word] if part.deps[at] in ("compound", "amod", "nmod")]
    if part.tags[word] != "NN" or any(text in word_class("military") for text in kinds):
        return False
    return find_phase(part, word) is not None


NEEDS: dict[str, Need] = {
    "lasting": lambda part, word, _: find_phase(part, word) is not None,
    "one-lasting": _is_one_lasting,
}
