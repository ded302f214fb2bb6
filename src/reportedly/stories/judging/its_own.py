"""Who denies a thing of his own knows whether it is so: a charity of its workers, a school of its pupils."""

from __future__ import annotations

import re

from reportedly.model.statement import ARTICLE, Attribution, EventType, Participant
from reportedly.stories.judging.speaking import BODIES, ON_RECORD, OWNER, source_text
from reportedly.stories.parties.names import OTHERS, entities
from reportedly.stories.telling import Holding, attribution_of, sentence_around, text_of

_OWN = re.compile(r"(?i)(?:\w+ ){0,3}?\b(?:its|their|his|her) (?P<what>.+)")
_ITSELF = re.compile(r"(?i)(?:it|they)$")
_DONE_BY_OTHERS = frozenset({EventType.ATTACK, EventType.DEATH, EventType.DISASTER, EventType.COURT})
"""What nobody does to his own: of "the raid by Norvik on its base" the base is not Norvik's."""


def is_of_its_own(holding: Holding) -> bool:
    """Whether somebody on record tells of what is his: "the charity denied that its workers had been freed".

    Of "denied that Velora had sold its stake" the stake is Velora's.
    """
    event, said = holding.telling.event, attribution_of(holding.telling.reading, holding.by)
    if holding.by == ARTICLE or said is None or said.part is not event.part or holding.root.basis not in ON_RECORD:
        return False
    if holding.root.unnamed or holding.root.leaked or not _is_of_one_sentence(holding, said):
        return False
    if _does_it_himself(holding) or _is_the_owner(holding):
        return True
    own = [each for each in event.participants if _is_his(each)]
    others = [each for each in event.participants if each not in own and entities(each)]
    return bool(own) and (event.type in _DONE_BY_OTHERS or not others)


def _does_it_himself(holding: Holding) -> bool:
    """As in "contradicted reports that it had fired him": who is told to do it by "it" is the body that denies it."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    before = text[sentence_around(text, event.span)[0] : event.span[0]]
    return holding.root.basis in BODIES and _IT_DOES.search(before) is not None


def _is_the_owner(holding: Holding) -> bool:
    """As in "it had seized the tanker, a claim its owner denied"."""
    done_to = any(each.role in ("theme", "target") for each in holding.telling.event.participants)
    return done_to and OWNER.match(source_text(holding)) is not None


_IT_DOES = re.compile(r"(?i)\bit (?:had|has|was|is|would|will)(?: been| also| ever| secretly| just| already)* $")


def _is_his(each: Participant) -> bool:
    own = _OWN.match(each.name)
    if own is None:
        return _ITSELF.match(each.name) is not None and not entities(each)
    return OTHERS.isdisjoint(own["what"].casefold().split()) and "former" not in own["what"].casefold()


def _is_of_one_sentence(holding: Holding, said: Attribution) -> bool:
    """Whether he is named in the sentence in which the event is told, so that "its" is his."""
    event = holding.telling.event
    start, end = sentence_around(text_of(holding.telling.reading, event.part), event.span)
    return any(start <= first < end for first, _ in said.cue.spans)
