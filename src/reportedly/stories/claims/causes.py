"""Who dies in a crash dies where and when it is: the disaster or attack that pages tell somebody's death of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta

from reportedly.model.statement import EventType, PartKind
from reportedly.model.when import first_instant
from reportedly.stories.claims.drafts import Draft
from reportedly.stories.parties.names import key
from reportedly.stories.telling import Telling, sentence_around, text_of

_DEADLY = frozenset({EventType.DISASTER, EventType.ATTACK})
_IN_IT = re.compile(
    r"(?i)\b(?:in|during|after|by|from|as|when|because of|following)\W+(?P<behind>(?:[^\W_]|[\s'’.,-])*)$"
)
"""What leads from a death to what it is of: "died in a crash", "killed when the ferry sank"."""
_ANOTHER_MATTER = frozenset("of for over about on against since before until".split())
"""What says that the death is of something else: "died after his conviction for the attack"."""
_WITHIN = 14
"""Words between a death and what it is of."""
_KILLS = re.compile(r"(?i)^(?:kill|claim|murder|assassinat|leave)")
_ABOARD = re.compile(r"(?i)\b(?:aboard|on ?board|on the [^.!?]{0,40}(?:list|manifest)|among the (?:dead|victims))\b")
"""How somebody is told to have been in what he died of, before anybody says that he is dead."""
_LINGERING = timedelta(days=30)
"""How long after a disaster somebody is still told to die of it."""


def join_causes(drafts: Sequence[Draft]) -> None:
    """Give each death what pages tell it to be of, in one sentence."""
    deaths = [draft for draft in drafts if draft.claim.type is EventType.DEATH]
    if not deaths:
        return
    for cause in (draft for draft in drafts if draft.claim.type in _DEADLY and not draft.background):
        told, aboard = _by_page(cause.claim.tellings), _words_of_those_aboard(cause.claim.tellings)
        for death in deaths:
            if _is_told_of(death, told) or _was_aboard(death, aboard):
                death.claim.causes.extend(each for each in cause.claim.tellings if _may_be_of(each, death))


def _by_page(tellings: Sequence[Telling]) -> Mapping[tuple[str, PartKind], Sequence[Telling]]:
    """Tellings by the page, and the part of it, that they stand in."""
    found: dict[tuple[str, PartKind], list[Telling]] = defaultdict(list)
    for telling in tellings:
        found[telling.page, telling.event.part].append(telling)
    return found


def _is_told_of(death: Draft, causes: Mapping[tuple[str, PartKind], Sequence[Telling]]) -> bool:
    """Whether some sentence tells the death to be of the cause."""
    return any(
        _is_of(telling, cause)
        for telling in death.claim.tellings
        for cause in causes.get((telling.page, telling.event.part), ())
    )


def _is_of(death: Telling, cause: Telling) -> bool:
    """Whether one sentence tells the death of the other: "died in a plane crash", "the raid that killed him"."""
    text = text_of(death.reading, death.event.part)
    first, last = sentence_around(text, death.event.span)
    if not first <= cause.event.span[0] < last:
        return False
    if cause.event.span[0] < death.event.span[0]:
        return _KILLS.match(death.event.text) is not None
    found = _IN_IT.search(text[death.event.span[1] : cause.event.span[0]])
    words = re.findall(r"\w+", found["behind"].casefold()) if found else None
    return words is not None and len(words) <= _WITHIN and not _ANOTHER_MATTER & {*words}


def _words_of_those_aboard(causes: Sequence[Telling]) -> frozenset[str]:
    """The words of sentences that tell who was in it: "Roe was aboard the plane that crashed"."""
    words: set[str] = set()
    for cause in causes:
        text = text_of(cause.reading, cause.event.part)
        sentence = text[slice(*sentence_around(text, cause.event.span))]
        if _ABOARD.search(sentence) is not None:
            words.update(key(sentence).split())
    return frozenset(words)


def _was_aboard(death: Draft, words: frozenset[str]) -> bool:
    """Whether the last name of somebody who died is among the words that tell who was aboard."""
    return any(name.split()[-1] in words for name in death.names)


def _may_be_of(cause: Telling, death: Draft) -> bool:
    """Whether what is told of a disaster may be of the one that somebody died in: it was not long before."""
    event = cause.event
    if event.background or event.expected or event.change is not None:
        return False
    day = event.when.earliest if event.when else None
    return day is None or first_instant(death.first.telling.at) - first_instant(day) <= _LINGERING
