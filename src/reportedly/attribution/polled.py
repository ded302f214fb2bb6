"""Those whom a poll asked, and what of it is their answer: "found that most stay, while a third leave"."""

from __future__ import annotations

from reportedly.attribution.finding import Finding
from reportedly.model.document import ParsedPart

_POLLS = frozenset({"poll", "polling", "survey", "study", "questionnaire"})
_SHARES = frozenset("percent cent % majority minority plurality half third quarter fifth tenth rest".split())
_MANY = frozenset({"most", "many", "few", "fewer", "more", "some", "nobody", "none"})


def is_poll(part: ParsedPart, head: int) -> bool:
    """Whether a source is a poll or a study that asked people."""
    return part.lemmas[head] in _POLLS


def is_share(part: ParsedPart, head: int) -> bool:
    """Whether it is a share or a number of people whom nobody names: "30 percent", "most voters", "two in ten"."""
    if head in part.mention_at or part.tags[head] in ("PRP", "NNP"):
        return False
    words = (head, *part.children[head])
    amount = part.lemmas[head] in _SHARES or any(part.tags[at] == "CD" for at in words)
    return amount or any(part.lowered[at] in _MANY for at in words)


def answers_poll(part: ParsedPart, poll: Finding, answer: Finding) -> bool:
    """Whether one finding is of a poll, and the other of those whom it asked or of people in its tail.

    As in "while 30 percent oppose it" and "with even her critics saying so", not "while critics say it asked too few".
    """
    if poll.head is None or answer.head is None or answer.source is None or not is_poll(part, poll.head):
        return False
    if is_share(part, answer.head):
        return True
    unnamed = part.tags[answer.head] == "NNS" and answer.head not in part.mention_at
    first = answer.source[0]
    return unnamed and "with" in (word.lower() for word in part.words[max(first - 2, 0) : first + 1])
