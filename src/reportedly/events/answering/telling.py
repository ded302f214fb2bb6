"""The mentions of a page with the answers given on it, each a statement of who answers."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from reportedly.events.answering.acts import Act, Answer, find_acts
from reportedly.events.answering.matters import answerer, matter_of
from reportedly.events.answering.offers import offered, told_of
from reportedly.events.timing.anchoring import words_at
from reportedly.model import states
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import (
    ARTICLE,
    Attribution,
    AttributionKind,
    Basis,
    Change,
    EventMention,
    Factuality,
    Judgement,
    PartKind,
    Source,
    TimeExpression,
    Words,
)
from reportedly.model.statement import (
    Act as Said,
)

_HELD = {
    Answer.NO: Factuality.CERTAINLY_NOT,
    Answer.YES: Factuality.PROBABLE,
    Answer.OFF: Factuality.CERTAIN,
    Answer.OFFER: Factuality.PROBABLE,
}
_SAID = {Answer.NO: Said.REJECT, Answer.YES: Said.CONFIRM, Answer.OFF: Said.STATE, Answer.OFFER: Said.PROPOSE}


def with_answers(
    document: Document,
    mentions: Sequence[EventMention],
    attributions: Sequence[Attribution],
    times: Sequence[TimeExpression],
) -> tuple[list[EventMention], tuple[Attribution, ...]]:
    """Give the mentions with the judgements of those who propose and answer, and the attributions with these.

    What is told of a matter by an answer alone is a mention of its own, behind all others.
    """
    found, said = list(mentions), list(attributions)
    for part in document.parts:
        if part.kind not in (PartKind.BODY, PartKind.TITLE):
            continue
        for act in find_acts(part):
            at = _matter(act, part, document, found)
            told = None if at is None else _statement(act, part, document, said)
            if at is None or told is None or _is_long_ago(act, part, document.article.published, times):
                continue
            if told not in said:
                said.append(told)
            if act.answer is Answer.OFF:
                found.append(_called_off(found[at], act, part, told))
            else:
                found[at] = _judged(found[at], act, told)
    return found, tuple(said)


def _matter(act: Act, part: ParsedPart, document: Document, found: list[EventMention]) -> int | None:
    """The number of the mention of the matter; one that only the answer tells of is added to those found."""
    if act.answer is Answer.OFFER:
        return offered(act, part, found)
    at = matter_of(act, part, found, document.part(PartKind.BODY))
    named = told_of(act, part, document) if at is None else None
    if named is None:
        return at
    found.append(named)
    return len(found) - 1


def _is_long_ago(act: Act, part: ParsedPart, published: str | None, times: Sequence[TimeExpression]) -> bool:
    """Whether the answer is dated to long before the news: "last summer Norvik turned down a bid"."""
    if published is None:
        return False
    before = _month_before(published)
    return any(
        time.part is part.kind
        and time.latest is not None
        and time.latest[:10] < before
        and any(act.verb in _over(part, at) for at in words_at(part, time.span))
        for time in times
    )


def _over(part: ParsedPart, word: int) -> tuple[int, ...]:
    """The words that a word of time hangs on: the verb, by a preposition or as an adverb."""
    above = part.heads[word]
    return above, part.heads[above] if part.deps[above] in ("prep", "advmod", "npadvmod", "pobj") else above


def _month_before(day: str) -> str:
    year, month = int(day[:4]), int(day[5:7]) if len(day) > 6 else 1
    year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return f"{year:04}-{month:02}{day[7:10]}"


def _statement(act: Act, part: ParsedPart, document: Document, said: Sequence[Attribution]) -> Attribution | None:
    """The statement of who answers: the one already read from the same verb, or a new one."""
    cue = part.span(act.verb, act.last + 1)
    known = answerer(act, part)
    read = next(
        (each for each in said if each.part is part.kind and any(s <= cue[0] < e for s, e in each.cue.spans)), None
    )
    if read is not None:
        return read
    over = _told_by(cue, part, said)
    if over is not None or act.who is None:
        return over
    who = _phrase(part, act.who, act.verb)
    entity = known[0] if known else None
    basis = Basis.ORGANISATION
    if known is not None and act.who == known[1]:
        kind = part.mention_at[known[1]].kind
        titled = entity in document.affiliations
        basis = Basis.OFFICIAL if titled or states.state(entity or "") else basis
        basis = Basis.PERSON if kind == "person" and not titled else basis
    what = cue if act.of is None else _phrase(part, act.of, None)
    number = 1 + max((int(each.id[1:]) for each in said if each.id[1:].isdigit()), default=0)
    return Attribution(
        f"a{number}",
        AttributionKind.INDIRECT,
        _SAID[act.answer],
        part.kind,
        Source(part.quote(who), (who,), entity, basis, None, document.affiliations.get(entity or "")),
        Words(part.quote(cue), (cue,)),
        Words(part.quote(what), (what,)),
        document.article.published[:10] if document.article.published else None,
    )


def _told_by(cue: tuple[int, int], part: ParsedPart, said: Sequence[Attribution]) -> Attribution | None:
    """The statement, of somebody who is no outlet, in which an answer is told: "the board said no, two people said".

    Then it is his word that it was given, and nobody else's.
    """
    over = [
        each
        for each in said
        if each.part is part.kind
        and each.source.basis is not Basis.OUTLET
        and any(first <= cue[0] < last for first, last in each.content.spans)
    ]
    return min(over, key=lambda each: sum(last - first for first, last in each.content.spans), default=None)


def _phrase(part: ParsedPart, head: int, until: int | None) -> tuple[int, int]:
    words = [at for at in part.subtree(head) if until is None or at < until or head > until]
    run = [at for at in words if part.sentence_of[at] == part.sentence_of[head]] or [head]
    return part.span(min(run), max(run) + 1)


def _called_off(matter: EventMention, act: Act, part: ParsedPart, told: Attribution) -> EventMention:
    held = _HELD[act.answer]
    span = part.span(act.verb, act.last + 1) if act.of is None else part.span(act.of, act.of + 1)
    return structs.replace(
        matter,
        part=part.kind,
        span=span,
        text=part.quote(span),
        factuality=(Judgement(told.id, held, held.score), Judgement(ARTICLE, Factuality.UNCOMMITTED, 0)),
        change=Change.CANCELLED,
        expected=False,
        when=None,
        as_of=told.as_of,
    )


def _judged(matter: EventMention, act: Act, told: Attribution) -> EventMention:
    held = _HELD[act.answer]
    others = [each for each in matter.factuality if each.by not in (told.id, ARTICLE)]
    own = [each for each in matter.factuality if each.by == ARTICLE]
    return structs.replace(matter, factuality=(*others, Judgement(told.id, held, held.score), *own))
