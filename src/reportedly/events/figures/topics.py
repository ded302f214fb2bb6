"""What a sum of money or a percentage is of: a deal, a fine, a share, a vote."""

from __future__ import annotations

import re

from reportedly.model.document import ParsedPart
from reportedly.model.quantities import PER_SHARE, RATES, SHARE_PRICE, topics

_AFTER, _BEFORE = 4, 12
"""How many words after and before a figure are looked at for what it is of."""
_STOPS = frozenset((";", "but", "while", "whereas", "although"))
_EACH = re.compile(
    r"(?:\s?/\s?|[\s-](?:an?|per|each|for each|for every)[\s-](?:[\w-]+ ){0,2})shares?\b|\s(?:apiece|each)\b"
)
_EACH_SHARE = re.compile(r"\b(?:each|every|per)(?: [\w'’-]+){0,2} share (?:at|of|for|to)(?: [a-z]+){0,2} $")
_CLOSING = re.compile(
    r"(?i)\b(?:clos(?:e[sd]?|ing)|end(?:s|ed|ing)?|finish(?:e[sd]|ing)?|settl(?:e[sd]?|ing)|trad(?:e[sd]?|ing))\b"
    r"[^.;:()]{0,40} (?:at|on|to|of)(?: [a-z]+){0,2} $"
)
_EXTREME = re.compile(
    r"(?i)\b(?:lows?|highs?|peak|bottom|trough|touch(?:ed|ing)?|as (?:low|high|little|much) as)\b(?: \w+){0,3} $"
)
_INTRADAY = "price range"
_DEAR = 100_000
"""From here on it is no price of a share."""
_OF_SHARES = frozenset("closing opening close share stock trading".split())
_VAGUE = frozenset(("rate", "rates", "price", "prices"))
"""Words that the word before them says more about: "the unemployment rate", "the purchase price"."""


def topic_of(part: ParsedPart, quantity: str, words: range) -> str | None:
    """Give what a figure in `words` of a part is of, by the nearest word that tells it; None where none does."""
    known = topics(quantity)
    if not known:
        return None
    first, last = part.sentences[part.sentence_of[words.start]]
    if quantity == "money":
        told = _of_share(part, words, first)
        if told:
            return told
    topic = _by_words(part, known, words, first, last)
    if quantity == "money" and topic is None and _is_paid(part, words, first):
        return "deal"
    if quantity == "money" and topic in (None, SHARE_PRICE):
        return _of_trading(part, words, first, topic)
    return topic


def _is_paid(part: ParsedPart, words: range, first: int) -> bool:
    """Say whether it is what somebody gave for something: "paid $600 million for the mine", not "for polluting"."""
    pays = any(part.lemmas[at] in ("pay", "splash", "fork") for at in range(max(first, words.start - 5), words.start))
    after = words.stop
    bought = after + 1 < len(part.words) and part.lowered[after] == "for"
    return pays and bought and part.tags[after + 1] != "VBG"


def _of_share(part: ParsedPart, words: range, first: int) -> str | None:
    """Read "$54.20 a share", "CHF 0.76/share", "values each share at 31 euros"."""
    before = part.text[part.starts[first] : part.starts[words.start]]
    each = _EACH.match(part.text, part.end(words.stop - 1)) or _EACH_SHARE.search(before)
    return PER_SHARE if each else None


def _of_trading(part: ParsedPart, words: range, first: int, topic: str | None) -> str | None:
    """Read "closed up 19% at 2.02 francs"; a record low in the course of a day is no price that stands."""
    before = part.text[part.starts[first] : part.starts[words.start]]
    if topic and _EXTREME.search(before):
        return _INTRADAY
    number = re.search(r"\d[\d,]*(?:\.\d+)?", part.text[part.starts[words.start] : part.end(words.stop - 1)])
    small = number is not None and float(number[0].replace(",", "")) < _DEAR
    scaled = re.search(
        r"(?i)\d\s?(?:[mb]n?\b|million|billion|trillion)",
        part.text[part.starts[words.start] : part.end(words.stop - 1)],
    )
    return topic or (SHARE_PRICE if small and not scaled and _CLOSING.search(before) else None)


def _by_words(part: ParsedPart, known: dict[str, str], words: range, first: int, last: int) -> str | None:
    after = _nearest(part, known, range(words.stop, min(words.stop + _AFTER, last)))
    before = _nearest(part, known, range(words.start - 1, max(first, words.start - _BEFORE) - 1, -1))
    # The words after a figure name it ("$4 billion offer") only at once; then those before it count.
    if after and (not before or after[0] <= min(before[0], 2)):
        return after[1]
    return before[1] if before else None


def _narrower(part: ParsedPart, known: dict[str, str], at: int) -> str | None:
    """What the words before say it is of: "the prime lending rate", "the jobless rate"; new shares are paid in for."""
    if part.lemmas[at] in ("share", "stock") and part.lowered[max(0, at - 1)] == "new":
        return "deal" if known.get(part.lemmas[at]) == SHARE_PRICE and "deal" in known.values() else None
    if part.lowered[at] not in _VAGUE:
        return None
    before = [part.lemmas[here] for here in range(max(0, at - 3), at) if part.tags[here][0] in "NJV"]
    if part.lemmas[at] == "price" and not _OF_SHARES.isdisjoint(before):
        return SHARE_PRICE
    rates = {**known, **(RATES if part.lemmas[at] == "rate" else {})}
    told = [rates[lemma] for lemma in before if lemma in rates and lemma not in _VAGUE and lemma != "interest"]
    return told[-1] if told else None


def _nearest(part: ParsedPart, known: dict[str, str], words: range) -> tuple[int, str] | None:
    for distance, at in enumerate(words, 1):
        if part.lowered[at] in _STOPS or (words.step > 0 and part.words[at] == ","):
            return None
        topic = known.get(part.lowered[at]) or known.get(part.lemmas[at])
        if topic:
            return distance, _narrower(part, known, at) or topic
    return None
