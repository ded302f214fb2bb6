"""Mentions that only point to an event told elsewhere on the page: they are no more certain than what they point to.

"The trip would anger its neighbours", where the page has the trip only from unnamed officials, does not make the trip a
fact; nor does a headline that leaves out who says so.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from reportedly.events.drafts import Draft
from reportedly.events.mentions import article_value
from reportedly.model.statement import ARTICLE, Change, EventMention, EventType, Factuality, Judgement, PartKind

_OPEN = Factuality.UNCOMMITTED
_NEAR = 150
"""Characters within which "that trip" points to the trip just told."""
_PLANNED = frozenset(
    {
        EventType.VISIT,
        EventType.MEETING,
        EventType.CALL,
        EventType.AGREEMENT,
        EventType.VOTE,
        EventType.LAUNCH,
        EventType.ECONOMIC,
        EventType.DEPLOYMENT,
        EventType.AID,
    }
)
_TO_BE_GIVEN = frozenset({"ratification", "approval"})
"""What is spoken of long before it is given."""
_PURCHASES = frozenset("acquire buy merge acquisition merger takeover buyout purchase bid swallow absorb".split()) | {
    "take over",
    "snap up",
    "take control",
    "take ownership",
    "takeover bid",
    "become part",
}
_DEALS = frozenset({"deal", "agreement", "transaction"})


def settle(drafts: Sequence[Draft]) -> list[EventMention]:
    """Give the mentions of the drafts, with echoes brought down to what they point to."""
    settled: list[EventMention] = []
    body = [draft for draft in drafts if draft.mention.part == PartKind.BODY]
    merging = any(draft.found.trigger.lemma in _PURCHASES for draft in drafts)
    for draft in drafts:
        mention = draft.mention
        if merging and draft.found.trigger.lemma in _DEALS:
            mention = _as_purchase(draft)
        if "echo" in draft.found.trigger.needs:
            stays = "stays" in draft.found.trigger.needs
            new_time = _of_the_news(mention, [*reversed(settled), *(each.mention for each in drafts)], stays)
            settled += [] if new_time is None else [new_time]
            continue
        told = _told_elsewhere(draft, mention, body)
        if draft.bare and told is not None:
            mention = _echo(mention, told.mention)
        elif draft.bare and (mention.type in _PLANNED or _only_spoken_of(draft)):
            mention = _uncommitted(mention)
        if mention.change is not None and draft.definite:
            mention = _as_just_told(mention, settled)
        if mention.part != PartKind.BODY:
            mention = _headline(mention, [each.mention for each in body])
        mention = _with_people(mention, settled)
        if draft.definite and not mention.participants:
            mention = _with_those_told(mention, [*reversed(settled), *(each.mention for each in drafts)])
        settled.append(mention)
    return settled


def _only_spoken_of(draft: Draft) -> bool:
    return draft.found.trigger.lemma in _TO_BE_GIVEN and not draft.mention.expected


def _of_the_news(mention: EventMention, told: Sequence[EventMention], stays: bool) -> EventMention | None:
    """As in "the new target is May 17": a date of the event ahead that the page told before, or else tells later.

    Where the date `stays`, the event may be one that nobody says anything of: "no plan to move the vote".
    """
    alike = [each for each in told if each.type != EventType.OTHER and not each.background]
    news = next((each for each in alike if stays or each.expected or mention.change is not None), None)
    if news is None or mention.background:
        return None
    change = mention.change or (None if stays else news.change)
    return structs.replace(mention, type=news.type, participants=news.participants, change=change, expected=True)


def _with_those_told(mention: EventMention, told: Sequence[EventMention]) -> EventMention:
    """As in "the launch", "the trip": the one told before, or else the one of the headline, with its people."""
    alike = [each for each in told if _is_alike(each, mention) and each.participants and each.span != mention.span]
    news = next((each for each in alike if each.background == mention.background), None)
    return mention if news is None else structs.replace(mention, participants=news.participants)


def _is_alike(told: EventMention, mention: EventMention) -> bool:
    """Whether two are of one type; what has none is told by its word: a restart is no opening."""
    named = told.type != EventType.OTHER or told.text[:5].casefold() == mention.text[:5].casefold()
    return told.type == mention.type and named


_THEIRS = frozenset({"their", "his", "her", "its", "they", "he", "she"})


def _with_people(mention: EventMention, before: Sequence[EventMention]) -> EventMention:
    """As in "their meeting", where nobody near is meant: the people of the meeting told before."""
    if not any(each.entity is None and each.name.lower() in _THEIRS for each in mention.participants):
        return mention
    told = next((each for each in reversed(before) if each.type == mention.type and _entities(each)), None)
    if told is None:
        return mention
    named = [
        name
        for each in told.participants
        for name in ([each.entity] if isinstance(each.entity, str) else each.entity or ())
    ]
    entity = named[0] if len(named) == 1 else tuple(dict.fromkeys(named))
    people = tuple(
        structs.replace(each, entity=entity) if each.entity is None and each.name.lower() in _THEIRS else each
        for each in mention.participants
    )
    return structs.replace(mention, participants=people)


def _as_purchase(draft: Draft) -> EventMention:
    """On a page about a purchase "the deal" is that; the day of its signing is not the day of the takeover."""
    mention = draft.mention
    people = tuple(
        each if each.role == "theme" else structs.replace(each, role="agent") for each in mention.participants
    )
    when = None if draft.signing and mention.change is None else mention.when
    return structs.replace(mention, type=EventType.ECONOMIC, participants=people, when=when)


def _uncommitted(mention: EventMention) -> EventMention:
    """Nobody is committed to "a probe into the purchase" where nothing says whether it was made."""
    judged = tuple(_at_most(each, Factuality.UNCOMMITTED) for each in mention.factuality)
    return structs.replace(mention, factuality=judged)


def _as_just_told(mention: EventMention, before: Sequence[EventMention]) -> EventMention:
    """As much background as what it points to: "she had planned to come in April, but that trip was off"."""
    near = [each for each in before if each.part == mention.part and 0 < mention.span[0] - each.span[0] < _NEAR]
    told = next((each for each in reversed(near) if each.type == mention.type), None)
    return structs.replace(mention, background=mention.background or (told is not None and told.background))


def _told_elsewhere(draft: Draft, mention: EventMention, body: Sequence[Draft]) -> Draft | None:
    """The mention a bare noun points to: the nearest before it of its type and people, else the first after."""
    alike = [each for each in body if each is not draft and not each.bare and _same(each.mention, mention)]
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
    held, own = told.factuality[0].value, article_value(told)
    if told.change is not None:
        held = own = Factuality.UNCOMMITTED if told.change == Change.CANCELLED else Factuality.PROBABLE
    # Who refers to what others report ("the trip could raise tension") does not report it too.
    tellers = {each.by for each in told.factuality if each.score} | ({ARTICLE} if own.score else set())
    judged = tuple(
        _at_most(each, own if each.by == ARTICLE else held if ARTICLE in tellers or each.by in tellers else _OPEN)
        for each in mention.factuality
    )
    return structs.replace(mention, expected=told.expected, factuality=judged)


def _at_most(judgement: Judgement, ceiling: Factuality) -> Judgement:
    if abs(ceiling.score) >= abs(judgement.score):
        return judgement
    if ceiling.score < 0 < judgement.score:
        ceiling = Factuality.UNCOMMITTED  # who merely names it does not share in denying it
    return Judgement(judgement.by, ceiling, ceiling.score)


def _headline(mention: EventMention, body: Sequence[EventMention]) -> EventMention:
    """A headline is no firmer than a body that has it all from others."""
    alike = [each for each in body if _same(each, mention)]
    told_by_others = bool(alike) and article_value(alike[0]) == Factuality.UNCOMMITTED
    if not told_by_others or article_value(mention).score <= 1:
        return mention
    judged = tuple(
        _at_most(each, Factuality.UNCOMMITTED) if each.by == ARTICLE else each for each in mention.factuality
    )
    return structs.replace(mention, factuality=judged)
