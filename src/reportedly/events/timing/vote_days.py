"""The day of what a parliament has decided, where the page gives that of the vote alone: "The vote on Tuesday came"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from reportedly.events.drafts import Draft
from reportedly.model.document import Document
from reportedly.model.statement import EventType, PartKind, When

_NEAR = 2
"""Sentences behind a decision within which "the vote" is the one by which it was made."""


def on_days_of_votes(document: Document, drafts: Sequence[tuple[int, Draft]]) -> list[tuple[int, Draft]]:
    """Give the drafts, decisions told as made and without a day with that of the vote told right behind them."""
    votes = [(number, draft) for number, draft in drafts if _is_the_vote(draft)]
    return [(number, _with_day(document, number, draft, votes)) for number, draft in drafts] if votes else [*drafts]


def _is_the_vote(draft: Draft) -> bool:
    mention = draft.mention
    told = draft.definite and mention.when is not None and not mention.expected and not mention.background
    return mention.type is EventType.VOTE and told and mention.part is PartKind.BODY and mention.change is None


def _with_day(document: Document, number: int, draft: Draft, votes: Sequence[tuple[int, Draft]]) -> Draft:
    mention = draft.mention
    made = draft.found.verb and not mention.expected and not mention.background and mention.change is None
    if mention.type is not EventType.LAW or mention.when is not None or not made:
        return draft
    day = next((found for at, vote in votes if at == number and (found := _day(document, number, draft, vote))), None)
    if day is None:
        return draft
    dated = structs.replace(mention, when=day)
    return Draft(dated, draft.found, draft.held, draft.bare, draft.definite, draft.signing)


def _day(document: Document, number: int, decision: Draft, vote: Draft) -> When | None:
    sentence = document.parts[number].sentence_of
    behind = sentence[vote.found.word] - sentence[decision.found.word]
    return vote.mention.when if 0 <= behind <= _NEAR and vote.found.word > decision.found.word else None
