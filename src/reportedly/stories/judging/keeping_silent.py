"""Who keeps silent on a claim: an act of silence, and on that matter; to refuse to do a thing is none."""

from __future__ import annotations

import re

from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, EventType, PartKind, Span
from reportedly.stories.claims.claim import Claim

OPENING = 400
"""Characters of a body that tell what a page is about."""
_BARE = 3
"""Words of a content that only points to what the page tells: "the talks", "the planned trip"."""
_JUST_BEFORE = 300
"""Characters before a silence in which the page tells what it is on, where its own words do not."""

_REFUSING = re.compile(r"(?i)^(?:refus\w+|declin\w+)$")
_SPEAKING = re.compile(
    r"(?i)^to (?:\w+ly )?(?:comment|respond|reply|answer|say|confirm|discuss|elaborate|speak|talk|explain|address"
    r"|disclose|reveal|divulge|name|identify|tell|specify|clarify|acknowledge|speculate"
    r"|state|deny|be drawn|be interviewed"
    r"|(?:give|provide|offer|release|make|issue|share) (?:\w+ ){0,3}"
    r"(?:details?|comments?|statements?|information|explanations?|interviews?|reasons?|names?|numbers?|figures?))\b"
)
_NOT_DENIED = re.compile(r"(?i)\b(?:not|never|n['’]t)\b(?!.*\bconfirm).*\b(?:deny|denied|denying)\b")
_ASKED = re.compile(r"(?i)\b(?:requests?|questions?|calls?|e-?mails?|messages?|inquir\w+|enquir\w+|comments?)\b")
"""What a silence answers: the names beside it are those of who asked."""
_NAME = re.compile(r"\b[A-Z][\w’'-]+")


def is_silence(said: Attribution) -> bool:
    """Whether who declines keeps silent: not who "refused to go away" or "never denied using the word"."""
    if _NOT_DENIED.search(said.cue.text):
        return False
    return _REFUSING.match(said.cue.text) is None or _SPEAKING.match(said.content.text) is not None


def is_on(said: Attribution, reading: Reading, claim: Claim) -> bool:
    """Whether a silence is on a claim: its words tell of it, or tell of no event and of nobody else, and the page has
    just told of it or opens with it."""
    mine = [telling.event for telling in claim.everything if telling.page == reading.article.id]
    told = [each for each in reading.events if each.type is not EventType.OTHER and _within(said, each.part, each.span)]
    if any(_within(said, each.part, each.span) for each in mine):
        return True
    if told and len(said.content.text.split()) > _BARE:
        return False
    named = set() if _ASKED.search(said.content.text) else set(_NAME.findall(said.content.text))
    if named and not named & _names(claim):
        return False
    return opens(claim, reading) or any(_just_before(said, each.part, each.span) for each in mine)


def opens(claim: Claim, reading: Reading | None = None) -> bool:
    """Whether a page, or any page, opens with a claim: in the headline, the standfirst or the first lines."""
    return any(
        each.event.part is not PartKind.BODY or each.event.span[0] < OPENING
        for each in claim.everything
        if reading is None or each.page == reading.article.id
    )


def _names(claim: Claim) -> set[str]:
    events = [telling.event for telling in claim.everything]
    told = [one.name for each in events for one in each.participants]
    told += [place.name for each in events for place in each.places]
    return {word for name in told for word in _NAME.findall(name)}


def _within(said: Attribution, part: PartKind, span: Span) -> bool:
    return said.part is part and any(first <= span[0] < last for first, last in said.content.spans)


def _just_before(said: Attribution, part: PartKind, span: Span) -> bool:
    if said.part is not part or not said.cue.spans:
        return said.part is part
    return 0 <= said.cue.spans[0][0] - span[0] <= _JUST_BEFORE
