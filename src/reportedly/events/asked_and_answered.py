"""What somebody says yes or no to when he is asked: "Asked if she would resign, the mayor said: 'Absolutely not.'"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from reportedly.model.statement import (
    Attribution,
    Basis,
    EventMention,
    Factuality,
    Judgement,
    Participant,
    PartKind,
)

_ASKED = re.compile(r"(?i)^(?:asked|pressed|questioned|quizzed)\b")
_WHETHER = re.compile(r"(?i)^(?:on |about )?(?:if|whether)\b")
_WOULD = r"(?:would|will|did|does|do|had|has|have|was|were|is|are|could|can|should)"
_WHO = r"(?:that )?(?:s?he|it|they|i|we|there)"
_NO = re.compile(
    rf"(?i)^\W*(?:no(?: way| chance|, not at all|, never)?|nope|never|not at all"
    rf"|(?:absolutely|certainly|definitely|of course|most certainly|no, absolutely|no, of course) not"
    rf"|(?:no, )?{_WHO} (?:{_WOULD} (?:not|never)|(?:would|did|had|was|is|could|should|does)n['’]t|(?:wo|ca)n['’]t))"
    r"\W*$"
)
_YES = re.compile(rf"(?i)^\W*(?:yes|yeah|yep|absolutely|certainly|definitely|of course|(?:yes, )?{_WHO} {_WOULD})\W*$")
_HIMSELF = frozenset({"he", "she", "him", "her", "i"})
_PEOPLE = frozenset({Basis.PERSON, Basis.OFFICIAL})
_NEAR = 250
"""Characters between a question and the answer to it in one sentence."""


def asked_and_answered(
    mentions: Sequence[EventMention], attributions: Sequence[Attribution], text: str
) -> list[EventMention]:
    """Give the mentions with the judgements of those who were asked of them and said yes or no, in the text of a body.

    Who is "she" there is named only behind it.
    """
    found = list(mentions)
    for asked, answer, value in _answers(attributions, text):
        for at, mention in enumerate(found):
            if mention.part is PartKind.BODY and _is_within(mention, asked):
                found[at] = _judged(mention, answer, value)
    return found


def _answers(attributions: Sequence[Attribution], text: str) -> list[tuple[Attribution, Attribution, Factuality]]:
    body = [each for each in attributions if each.part is PartKind.BODY and each.cue.spans and each.content.spans]
    found = []
    for asked in body:
        if not _ASKED.match(asked.cue.text) or not _WHETHER.match(asked.content.text):
            continue
        for answer in body:
            value = _value(answer) if _is_of_one_breath(asked, answer, text) else None
            if value is not None:
                found.append((asked, answer, value))
                break
    return found


def _value(answer: Attribution) -> Factuality | None:
    if answer.source.basis is Basis.UNATTRIBUTED:
        return None
    if _NO.match(answer.content.text):
        return Factuality.CERTAINLY_NOT
    return Factuality.CERTAIN if _YES.match(answer.content.text) else None


def _is_of_one_breath(asked: Attribution, answer: Attribution, text: str) -> bool:
    """Whether an answer stands in the sentence of the question, before or behind it."""
    first, last = sorted((asked.content.spans[0], answer.content.spans[0]))
    between = text[first[1] : last[0]]
    return asked.id != answer.id and len(between) < _NEAR and not _SENTENCE_ENDS.search(between)


_SENTENCE_ENDS = re.compile(r"[.?!][\"”']? +[A-Z]|\n")


def _is_within(mention: EventMention, asked: Attribution) -> bool:
    return any(start <= mention.span[0] < end for start, end in asked.content.spans)


def _judged(mention: EventMention, answer: Attribution, value: Factuality) -> EventMention:
    people = tuple(_named(each, answer) for each in mention.participants)
    others = tuple(each for each in mention.factuality if each.by != answer.id)
    return structs.replace(mention, participants=people, factuality=(Judgement(answer.id, value, value.score), *others))


def _named(each: Participant, answer: Attribution) -> Participant:
    himself = each.entity is None and each.name.casefold() in _HIMSELF and answer.source.basis in _PEOPLE
    return structs.replace(each, entity=answer.source.entity) if himself else each
