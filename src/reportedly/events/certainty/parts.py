"""Who denies that he had a part in an event, or whose doing it was, says neither that it was nor that it was not."""

from __future__ import annotations

import re

from msgspec import structs

from reportedly.events.syntax import clauses
from reportedly.model.document import ParsedPart
from reportedly.model.statement import ARTICLE, Act, Attribution, EventType, Factuality, Judgement

REFUSALS = (Act.DENY, Act.REJECT, Act.RETRACT)
_A_PART = re.compile(
    r"(?i)\b(?:(?:involve(?:ment|d)|roles?|part|participation|hand|complicity|complicit|implicated|responsib(?:ility|le)"
    r"|culpab(?:ility|le)|blame|knowledge|connections?|connected|links?|linked|ties)\s+(?:in|of|to|with|for|about)"
    r"|behind|order(?:ed|ing)|orchestrat(?:ed|ing)|mastermind(?:ed|ing)|instigat(?:ed|ing)|commission(?:ed|ing))\b"
)
"""As in "denied any role in the attack", "rejects claims that it is behind it": the attack is not what is denied."""


def refuses_a_part(part: ParsedPart, word: int, said: Attribution) -> bool:
    """Whether a source says that it had no part in the event at `word`."""
    if said.act not in REFUSALS or said.part is not part.kind:
        return False
    at = part.starts[word]
    return any(is_of_a_part(part.text[first : min(last, at)]) for first, last in said.content.spans if first < at)


def is_of_a_part(text: str) -> bool:
    """Whether words end in, or tell of, a part that somebody had in something: "that it was behind"."""
    return _A_PART.search(text) is not None


_DOING = {
    "on": frozenset("order orders instruction command behest direction request".split()),
    "at": frozenset("behest hand order instigation request bidding direction".split()),
    "under": frozenset({"order", "torture"}),
    "in": frozenset("custody care hand".split()),
    "with": frozenset("help connivance knowledge complicity consent blessing".split()),
}
_CAUSES = frozenset({"because", "due", "through"})
_BEFALLING = frozenset({EventType.DEATH, EventType.DISASTER})


def only_the_doer_denied(
    type_: EventType, part: ParsedPart, word: int, judged: tuple[Judgement, ...]
) -> tuple[Judgement, ...]:
    """Give the judgements of a death or disaster, without a no that is to whose doing it was.

    As in "denied that she was killed on its orders", "by its troops", "in its custody": that she died is not denied.
    """
    if type_ not in _BEFALLING or not tells_whose_doing(part, word):
        return judged
    return tuple(
        structs.replace(each, value=Factuality.UNCOMMITTED, score=0)
        if each.value is Factuality.CERTAINLY_NOT and each.by != ARTICLE
        else each
        for each in judged
    )


def tells_whose_doing(part: ParsedPart, word: int) -> bool:
    """Whether it is told by whom, on whose orders, in whose custody or by what cause it came."""
    if any(part.deps[at] == "agent" for at in part.children[word]):
        return True
    if any(part.lowered[at] in _CAUSES and part.deps[at] == "prep" for at in part.children[word]):
        return True
    return any(part.lemmas[noun] in _DOING.get(prep, ()) for prep, noun in clauses.prepositions(part, word))


_HAPPENING = frozenset("be have do make hold take occur happen come begin start end follow cause suffer".split())
"""Verbs that tell no more of a thing than that there is or was one."""
_STEPS = 6


def is_under_another_act(part: ParsedPart, word: int, said: Attribution) -> bool:
    """As in "said that she opposed the sale": what is said is that she opposed it, and the sale is only named."""
    if not part.tags[word].startswith("NN"):
        return False
    at = word
    for _ in range(_STEPS):
        head = part.heads[at]
        if head == at or not any(first <= part.starts[head] < last for first, last in said.content.spans):
            return False
        if clauses.is_verb(part, head):
            return part.lemmas[head] not in _HAPPENING
        at = head
    return False
