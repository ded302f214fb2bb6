"""Mentions that only point to an event told elsewhere on the page: they are no more certain than what they point to.

"The trip would anger its neighbours", where the page has the trip only from unnamed officials, does not make the trip a
fact; nor does a headline that leaves out who says so.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from reportedly.events.mentions import Draft, article_value
from reportedly.model.document import Document
from reportedly.model.statement import ARTICLE, EventMention, Factuality, Judgement, PartKind


def settle(document: Document, drafts: Sequence[Draft]) -> list[EventMention]:
    """Give the mentions of the drafts, with echoes brought down to what they point to."""
    settled: list[EventMention] = []
    body = [draft for draft in drafts if draft.mention.part == PartKind.BODY]
    for draft in drafts:
        told = _told_elsewhere(draft, body)
        mention = draft.mention
        if draft.bare and told is not None:
            mention = _echo(mention, told.mention)
        if mention.part != PartKind.BODY:
            mention = _headline(mention, [each.mention for each in body])
        settled.append(mention)
    return settled


def _told_elsewhere(draft: Draft, body: Sequence[Draft]) -> Draft | None:
    """The mention a bare noun points to: the nearest before it of its type and with its people, else the first after it."""
    alike = [each for each in body if each is not draft and not each.bare and _same(each.mention, draft.mention)]
    if draft.mention.part != PartKind.BODY:
        return alike[0] if alike else None
    before = [each for each in alike if each.mention.span < draft.mention.span]
    return before[-1] if before else (alike[0] if alike else None)


def _same(one: EventMention, other: EventMention) -> bool:
    if one.type != other.type or one.background:
        return False
    ours, theirs = _entities(one), _entities(other)
    return not ours or not theirs or bool(ours & theirs)


def _entities(mention: EventMention) -> set[str]:
    found: set[str] = set()
    for each in mention.participants:
        found |= {each.entity} if isinstance(each.entity, str) else set(each.entity or ())
    return found


def _echo(mention: EventMention, told: EventMention) -> EventMention:
    """Bring a bare reference down to what the page holds of the event it points to."""
    ceiling = told.factuality[0]
    own = article_value(told)
    judged = tuple(_at_most(each, own if each.by == ARTICLE else ceiling.value) for each in mention.factuality)
    return structs.replace(mention, expected=told.expected, factuality=judged)


def _at_most(judgement: Judgement, ceiling: Factuality) -> Judgement:
    if abs(ceiling.score) >= abs(judgement.score):
        return judgement
    return Judgement(judgement.by, ceiling, ceiling.score)


def _headline(mention: EventMention, body: Sequence[EventMention]) -> EventMention:
    """A headline is no firmer than a body that has it all from others."""
    alike = [each for each in body if _same(each, mention)]
    told_by_others = bool(alike) and all(article_value(each) == Factuality.UNCOMMITTED for each in alike)
    if not told_by_others or article_value(mention).score <= 1:
        return mention
    judged = tuple(_at_most(each, Factuality.UNCOMMITTED) if each.by == ARTICLE else each for each in mention.factuality)
    return structs.replace(mention, factuality=judged)
