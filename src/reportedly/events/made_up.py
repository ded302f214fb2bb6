"""What a forged message, picture or quote tells: nobody has said it, and who calls it forged says that it is not so.

As in "a video that the army said was fake shows Ana Roe saying that she has resigned": Ana Roe has said nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from reportedly.events.falsity import FORGED, NOT_SO, WRITING
from reportedly.model.document import Document
from reportedly.model.statement import Attribution, EventMention, Factuality, Judgement

_IS_CALLED_SO = re.compile(
    rf"(?i)^(?:(?:an?|the|this|that|one|[\w’'-]+) ){{0,3}}(?:{FORGED} (?:[\w-]+ )?{WRITING}\b|deep-?fakes?\b"
    rf"|{WRITING}\b.*\b(?:is|was|are|were|be|been|as|called|labelled) (?:an? )?(?:[\w-]+ )?{FORGED}\b)"
)
"""A writing and that it is forged, in the words before what it shows: "a doctored video", "a letter it called fake"."""
_CALLS_IT_SO = re.compile(
    rf"(?i)^(?:that )?(?:an?|the|this|one) (?:[\w-]+ )?{WRITING} (?:in|that|which|where|show|claim|attribut|quot).*"
    rf"\b(?:is|was|were|are|had been|has been) (?:an? )?(?:[\w-]+ )?{FORGED}(?:,|\W*$)"
)
"""That such a writing is forged: "a quote in which Roe says that she will go was invented"."""


_SHOWN_IN = re.compile(
    rf"(?i)\b(?:{FORGED} (?:[\w-]+ )?{WRITING}|deep-?fakes?)(?: (?:in which|where|of|showing|that shows?))? $"
)
"""What stands right before somebody whom a forged writing shows: "a deepfake video in which | Ana Roe says"."""


_IS_FALSE = re.compile(rf"(?i)^(?:(?:is|was|are|were|to be) )?(?:an? )?(?:\w+ )?{NOT_SO}\W*$")
"""What is said of the source of something by the way: "a message, which police called a hoax, said that"."""


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
    told = _called_false_by_the_way(mentions, attributions)
    if not forged and not sayers:
        return told
    by_id = {said.id: said for said in attributions}
    return [_unsaid(mention, by_id, forged, sayers) for mention in told]


def _called_false_by_the_way(
    mentions: Sequence[EventMention], attributions: Sequence[Attribution]
) -> list[EventMention]:
    """As in "a message, which police called a hoax, said that she was dead": for police it is not so."""
    found = list(mentions)
    for said in attributions:
        if not said.cue.spans or not _IS_FALSE.match(said.content.text):
            continue
        first = said.cue.spans[0][0]
        tellers = {
            each.id
            for each in attributions
            if each.part is said.part and any(start < first < end for start, end in each.source.spans)
        }
        for at, mention in enumerate(found):
            if any(judged.by in tellers and judged.score > 0 for judged in mention.factuality):
                found[at] = structs.replace(mention, factuality=(_no(said.id), *mention.factuality))
    return found


def _no(by: str) -> Judgement:
    return Judgement(by, Factuality.CERTAINLY_NOT, Factuality.CERTAINLY_NOT.score)


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
        if above is None or not each.score:
            judged.append(each)
            continue
        judged.append(Judgement(each.by, Factuality.UNCOMMITTED, Factuality.UNCOMMITTED.score))
        if each.score < 0:
            continue  # who calls a refusal forged has not said that it will be
        caller = forged.get(above) if above in forged else sayers[above]
        denied |= {caller} if caller else set()
    kept = [each for each in judged if each.by not in denied]
    return structs.replace(mention, factuality=(*map(_no, sorted(denied)), *kept))


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
