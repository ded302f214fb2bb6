"""What a forged message, picture or quote tells: nobody has said it, and who calls it forged says that it is not so.

As in "a video that the army said was fake shows Ana Roe saying that she has resigned": Ana Roe has said nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from reportedly.model.document import Document
from reportedly.model.statement import Attribution, EventMention, Factuality, Judgement

_WRITING = (
    r"(?:messages?|videos?|letters?|posts?|photos?|pictures?|images?|recordings?|audio|documents?|e-?mails?|clips?"
    r"|memos?|quotes?|quotations?|statements?|tweets?|screenshots?|deep-?fakes?)"
)
_FORGED = (
    r"(?:fake[ds]?|hoax(?:es)?|forger(?:y|ies)|forged|fabricat(?:ed|ions?)|bogus|made up|invented|doctored|deep-?fakes?"
    r"|manipulated|(?:ai|computer)[- ]generated|generated (?:by|with) (?:ai|artificial intelligence))"
)
_IS_CALLED_SO = re.compile(
    rf"(?i)^(?:(?:an?|the|this|that|one|[\w’'-]+) ){{0,3}}(?:{_FORGED} (?:[\w-]+ )?{_WRITING}\b|deep-?fakes?\b"
    rf"|{_WRITING}\b.*\b(?:is|was|are|were|be|been|as|called|labelled) (?:an? )?(?:[\w-]+ )?{_FORGED}\b)"
)
"""A writing and that it is forged, in the words before what it shows: "a doctored video", "a letter it called fake"."""
_CALLS_IT_SO = re.compile(
    rf"(?i)^(?:that )?(?:an?|the|this|one) (?:[\w-]+ )?{_WRITING} (?:in|that|which|where|show|claim|attribut|quot).*"
    rf"\b(?:is|was|were|are|had been|has been) (?:an? )?(?:[\w-]+ )?{_FORGED}(?:,|\W*$)"
)
"""That such a writing is forged: "a quote in which Roe says that she will go was invented"."""


_SHOWN_IN = re.compile(
    rf"(?i)\b(?:{_FORGED} (?:[\w-]+ )?{_WRITING}|deep-?fakes?)(?: (?:in which|where|of|showing|that shows?))? $"
)
"""What stands right before somebody whom a forged writing shows: "a deepfake video in which | Ana Roe says"."""


def without_the_made_up(
    mentions: Sequence[EventMention], attributions: Sequence[Attribution], document: Document
) -> list[EventMention]:
    """Give the mentions, with nobody certain of what a forged writing tells, but who calls it so, that it is not so."""
    forged = {
        said.id: _who_calls_it_so(said, attributions)
        for said in attributions
        if said.source.spans and (_IS_CALLED_SO.search(_before_the_cue(said, document)) or _is_shown(said, document))
    }
    sayers = {said.id: said.id for said in attributions if _CALLS_IT_SO.match(said.content.text)}
    if not forged and not sayers:
        return list(mentions)
    by_id = {said.id: said for said in attributions}
    return [_unsaid(mention, by_id, forged, sayers) for mention in mentions]


def _before_the_cue(said: Attribution, document: Document) -> str:
    """The words from where a source begins to its cue: "A video that the army said was fake | shows"."""
    part = document.part(said.part)
    first, cue = said.source.spans[0][0], said.cue.spans[0][0] if said.cue.spans else 0
    return part.text[first:cue] if part is not None and first < cue else said.source.text


def _is_shown(said: Attribution, document: Document) -> bool:
    part = document.part(said.part)
    return part is not None and _SHOWN_IN.search(part.text[: said.source.spans[0][0]][-_NEAR:]) is not None


_NEAR = 60
"""Characters before a speaker within which it is told what shows him."""


def _who_calls_it_so(forged: Attribution, attributions: Sequence[Attribution]) -> str | None:
    """Who calls a writing forged in the words that tell which it is; None where the page does."""
    first, last = forged.source.spans[0][0], max(end for _, end in forged.cue.spans) if forged.cue.spans else 0
    inside = (each for each in attributions if each.part is forged.part and each.id != forged.id and each.cue.spans)
    return next((each.id for each in inside if first < each.cue.spans[0][0] < last and each.outer != forged.id), None)


def _unsaid(
    mention: EventMention, by_id: dict[str, Attribution], forged: dict[str, str | None], sayers: dict[str, str]
) -> EventMention:
    judged: list[Judgement] = []
    denied: set[str] = set()
    for each in mention.factuality:
        above = _made_up_above(each.by, by_id, forged, sayers)
        if above is None or each.score <= 0:
            judged.append(each)
            continue
        judged.append(Judgement(each.by, Factuality.UNCOMMITTED, Factuality.UNCOMMITTED.score))
        caller = forged.get(above) if above in forged else sayers[above]
        denied |= {caller} if caller else set()
    no = Factuality.CERTAINLY_NOT
    kept = [each for each in judged if each.by not in denied]
    return structs.replace(mention, factuality=(*(Judgement(by, no, no.score) for by in sorted(denied)), *kept))


def _made_up_above(
    by: str, by_id: dict[str, Attribution], forged: dict[str, str | None], sayers: dict[str, str]
) -> str | None:
    """The forged writing that an attribution is, or is told in, or who says of one that it is forged."""
    if by in forged:
        return by
    said = by_id.get(by)
    while said is not None and said.outer:
        if said.outer in forged or said.outer in sayers:
            return said.outer
        said = by_id.get(said.outer)
    return None
