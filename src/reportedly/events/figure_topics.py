"""What a sum of money or a percentage is of: a deal, a fine, a share, a vote."""

from __future__ import annotations

from reportedly.model.document import ParsedPart
from reportedly.model.quantities import PER_SHARE, topics

_AFTER, _BEFORE = 4, 12
"""How many words after and before a figure are looked at for what it is of."""
_STOPS = frozenset((";", "but", "while", "whereas", "although"))
_EACH = (("a", "share"), ("per", "share"), ("each", "share"), ("a", "piece"), ("for", "each"), ("for", "every"))


def topic_of(part: ParsedPart, quantity: str, words: range) -> str | None:
    """Give what a figure in `words` of a part is of, by the nearest word that tells it; None where none does."""
    known = topics(quantity)
    if not known:
        return None
    first, last = part.sentences[part.sentence_of[words.start]]
    ahead = [word.lower() for word in part.words[words.stop : min(words.stop + 2, last)]]
    if quantity == "money" and (tuple(ahead) in _EACH or ahead[:1] in (["apiece"], ["each"])):
        return PER_SHARE
    after = _nearest(part, known, range(words.stop, min(words.stop + _AFTER, last)))
    before = _nearest(part, known, range(words.start - 1, max(first, words.start - _BEFORE) - 1, -1))
    # The words after a figure name it ("$4 billion offer") only at once; then those before it count.
    if after and (not before or after[0] <= min(before[0], 2)):
        return after[1]
    return before[1] if before else None


def _nearest(part: ParsedPart, known: dict[str, str], words: range) -> tuple[int, str] | None:
    for distance, at in enumerate(words, 1):
        if part.words[at].lower() in _STOPS or (words.step > 0 and part.words[at] == ","):
            return None
        topic = known.get(part.words[at].lower()) or known.get(part.lemmas[at])
        if topic:
            return distance, topic
    return None
