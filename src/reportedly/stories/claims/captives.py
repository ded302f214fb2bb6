"""Captives who are let go, told on every page by another noun: "the hostages", "50 women and children", "12 captives".

What was agreed on for them, put off and then done is one release; those who are freed days later are another group, and
so are prisoners who are let go in return.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from reportedly.model.statement import EventType, Factuality
from reportedly.model.when import first_instant
from reportedly.stories.claims.drafts import Draft
from reportedly.stories.claims.mention import Mention
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import text_of

_CAPTIVES = re.compile(
    r"(?i)\b(?:hostages?|captives?|abductees|civilians?|women|children|workers?|crew|sailors?|tourists?|students?"
    r"|schoolgirls?|girls|boys|pilgrims?|passengers?|soldiers?|people|those|nationals|foreigners)\b"
)
_HELD_BY_STATES = re.compile(r"(?i)\b(?:prison\w*|detain\w*|inmates?|convicts?|jail\w*|fighters?|militants?|rebels?)\b")
_TAKEN = re.compile(r"(?i)\b(?:hostages?|captives?|abduct\w*|kidnap\w*)\b")
_WITHIN = timedelta(days=10)
"""How long after a page of a release the next may come that tells of the same one."""
_NOUNS = frozenset({"release", "handover", "freeing", "return", "releases"})


def joined_of_captives(drafts: Sequence[Draft]) -> list[Draft]:
    """Join what is told of a release of captives without their names, from the plan to the first who are freed."""
    told = [draft for draft in drafts if _is_of_captives(draft)]
    joined: set[int] = set()
    group: Draft | None = None
    for draft in sorted(told, key=lambda each: first_instant(each.first.telling.at)):
        if group is not None and _goes_on(group, draft):
            group.absorb(draft)
            joined.add(id(draft))
        else:
            group = draft
    return [draft for draft in drafts if id(draft) not in joined]


def _is_of_captives(draft: Draft) -> bool:
    if draft.claim.type is not EventType.COURT or draft.kind != "release" or draft.background:
        return False
    freed = [each for one in draft.mentions for each in one.event.participants if each.role == "target"]
    if not freed or any(each.entity and " " in name for each in freed for name in entities(each)):
        return False
    names = " ".join(each.name for each in freed)
    if _CAPTIVES.search(names) is None or _HELD_BY_STATES.search(names) is not None:
        return False
    if any(_are_jailed(one) for one in draft.mentions):
        return False
    return any(_TAKEN.search(one.telling.reading.article.text) is not None for one in draft.mentions)


def _are_jailed(mention: Mention) -> bool:
    """As in "the release of 75 women detained by the army", "children held in its prisons"."""
    text = text_of(mention.telling.reading, mention.event.part)
    behind = text[mention.event.span[1] : mention.event.span[1] + _NEAR]
    freed = [each.name for each in mention.event.participants if each.role == "target"]
    return any(re.search(rf"{re.escape(name)} {_JAILED}", behind) is not None for name in freed)


_NEAR = 120
"""Characters behind a release within which it is told who holds those who are let go."""
_JAILED = r"(?:[\w-]+ ){0,2}?(?:detained|jailed|imprisoned|held in (?:[\w-]+ ){0,2}?(?:prisons?|jails?))\b"


def _goes_on(group: Draft, draft: Draft) -> bool:
    """Whether a release may be the one told before it: by nobody else, soon after, and none has been made between."""
    doers, others = (
        {
            name
            for one in each.mentions
            for who in one.event.participants
            if who.role == "agent"
            for name in entities(who)
        }
        for each in (group, draft)
    )
    if doers and others and doers.isdisjoint(others):
        return False
    last = max(first_instant(each.telling.at) for each in group.mentions)
    first = first_instant(draft.first.telling.at)
    done = [first_instant(each.telling.at) for each in group.mentions if _is_done(each)]
    return first - last <= _WITHIN and (not done or first - min(done) < timedelta(days=1))


def _is_done(mention: Mention) -> bool:
    event = mention.event
    certain = any(each.value is Factuality.CERTAIN for each in event.factuality)
    told = not event.expected and event.change is None and event.text.casefold() not in _NOUNS
    return certain and told and not event.background
