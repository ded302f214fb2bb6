"""Offers for a firm: who makes them by which mention, and those that only an answer tells of, with both their sides."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.events.answering.acts import Act, Answer
from reportedly.events.answering.matters import answerer, of_own
from reportedly.events.answering.proposals import OF_TAKEOVERS, OFFERS
from reportedly.events.syntax import clauses
from reportedly.model.document import Document, Mention, ParsedPart
from reportedly.model.statement import (
    ARTICLE,
    EventMention,
    EventType,
    Factuality,
    Judgement,
    Participant,
)


def offered(act: Act, part: ParsedPart, mentions: Sequence[EventMention]) -> int | None:
    """Give the number of the mention of a takeover that somebody by name offers, as the page tells as a fact."""
    known = answerer(act, part)
    if act.answer is not Answer.OFFER or known is None or not _is_of_an_offer(act, part):
        return None
    first, last = part.sentences[part.sentence_of[act.verb]]
    span = part.span(first, last)
    return next(
        (
            at
            for at, each in enumerate(mentions)
            if each.type is EventType.ECONOMIC
            and each.part is part.kind
            and span[0] <= each.span[0] < span[1]
            and each.expected
            and each.change is None
            and not each.background
            and all(judged.by == ARTICLE and judged.score >= Factuality.PROBABLE.score for judged in each.factuality)
            and any(known[0] in _entities(who) for who in each.participants if who.role == "agent")
            and any(who.role == "theme" and who.entity for who in each.participants)
        ),
        None,
    )


def _is_of_an_offer(act: Act, part: ParsedPart) -> bool:
    return act.of is None or part.lemmas[act.of] in OFFERS


def _entities(who: Participant) -> tuple[str, ...]:
    return (who.entity,) if isinstance(who.entity, str) else who.entity or ()


def told_of(act: Act, part: ParsedPart, document: Document) -> EventMention | None:
    """Give the takeover that an answer names with both its sides: "rejected a takeover approach from Norvik"."""
    known, noun = answerer(act, part), act.of
    if noun is None or known is None or part.lemmas[noun] not in OFFERS or act.answer is Answer.OFFER:
        return None
    if not any(OF_TAKEOVERS & {*each.lemmas} for each in document.parts):
        return None
    makes_it = act.answer is Answer.OFF or (act.answer is Answer.NO and of_own(act, part))
    other = _named(part, noun, ("for", "of", "at") if makes_it else ("from", "by"))
    if other is None or (not makes_it and any(prep in ("for", "of") for prep, _ in _hung(part, noun))):
        return None  # as in "turned down a bid for its plant"
    who = part.mention_at[known[1]]
    bidder, target = (who, other) if makes_it else (other, who)
    if bidder.entity == target.entity or (target.kind == "person" and target.last - target.first > 1):
        return None
    behind = document.affiliations.get(str(bidder.entity), bidder.entity)
    return EventMention(
        id="",
        type=EventType.ECONOMIC,
        part=part.kind,
        text=part.words[noun],
        span=part.span(noun, noun + 1),
        participants=(
            Participant("agent", _words(part, bidder), behind),
            Participant("theme", _words(part, target), target.entity),
        ),
        expected=True,
        factuality=(Judgement(ARTICLE, Factuality.PROBABLE, Factuality.PROBABLE.score),),
    )


def _named(part: ParsedPart, noun: int, links: Sequence[str]) -> Mention | None:
    """The one name behind some prepositions under a noun; of who makes it, the one whose it is, too."""
    under = [at for prep, at in _hung(part, noun) if prep in links]
    if "from" in links:
        under += [at for at in part.children[noun] if part.deps[at] in ("poss", "compound", "nmod")]
    found = [part.mention_at[at] for at in under if at in part.mention_at]
    return next((each for each in found if isinstance(each.entity, str) and each.kind in _SIDES), None)


_SIDES = ("organisation", "other", "person", "outlet", "place")


def _hung(part: ParsedPart, noun: int) -> list[tuple[str, int]]:
    """What hangs on a noun by a preposition, be it by the verb over it: "made a bid on Monday for Norvik"."""
    below = clauses.prepositions(part, noun)
    beside = [pair for pair in clauses.prepositions(part, part.heads[noun]) if pair[1] > noun]
    return [(prep.lower(), at) for prep, at in [*below, *beside] if not _is_a_sum(part, at)]


def _is_a_sum(part: ParsedPart, word: int) -> bool:
    return any(part.tags[at] in ("CD", "$") for at in part.subtree(word)) and word not in part.mention_at


def _words(part: ParsedPart, mention: Mention) -> str:
    return part.quote(part.span(mention.first, mention.last))
