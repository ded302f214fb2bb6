"""Who dies in a crash dies where and when it is: the disaster or attack that pages tell somebody's death of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from reportedly.model.statement import EventType
from reportedly.model.when import first_instant
from reportedly.stories.claims.drafts import Draft
from reportedly.stories.claims.mention import Mention
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
    deadly = [draft for draft in drafts if draft.claim.type in _DEADLY and not draft.background]
    for draft in drafts:
        if draft.claim.type is EventType.DEATH:
            for cause in deadly:
                told = any(_is_of(*each) for each in _on_one_page(draft, cause))
                if told or any(_was_in_it(each, draft) for each in cause.claim.tellings):
                    draft.claim.causes.extend(each for each in map(_told, cause.mentions) if _may_be_of(each, draft))


def _told(mention: Mention) -> Telling:
    return mention.telling


def _on_one_page(death: Draft, cause: Draft) -> Iterator[tuple[Telling, Telling]]:
    """The tellings of both on one page, in one part of it."""
    if not death.pages.keys() & cause.pages.keys():
        return
    for mine in death.claim.tellings:
        for other in cause.claim.tellings:
            if mine.page == other.page and mine.event.part is other.event.part:
                yield mine, other


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


def _was_in_it(cause: Telling, death: Draft) -> bool:
    """Whether one sentence tells that who died was in it: "Roe was aboard the plane that crashed"."""
    text = text_of(cause.reading, cause.event.part)
    sentence = text[slice(*sentence_around(text, cause.event.span))]
    words = {*key(sentence).split()}
    return _ABOARD.search(sentence) is not None and any(name.split()[-1] in words for name in death.names)


def _may_be_of(cause: Telling, death: Draft) -> bool:
    """Whether what is told of a disaster may be of the one that somebody died in: it was not long before."""
    event = cause.event
    if event.background or event.expected or event.change is not None:
        return False
    day = event.when.earliest if event.when else None
    return day is None or first_instant(death.first.telling.at) - first_instant(day) <= _LINGERING
