"""Licences and permits: who grants one decides, by whatever verb, and who takes one back ends it."""

from __future__ import annotations

import re

from reportedly.model.statement import EventMention, EventType

_PERMIT = re.compile(
    r"(?i)\b(?:licen[cs]es?|permits?|authori[sz]ations?|certificat(?:e|es|ion)|accreditation|clearances?|permission"
    r"|go-ahead|approval|consent)\b"
)
_GIVING = re.compile(r"(?i)(?:grant|issu|g[ai]v|award|hand|recei|obtain|secur|w[io]n)")
_TAKING_BACK = re.compile(r"(?i)(?:revok|withdr|suspend)")
_REFUSING = re.compile(r"(?i)(?:den[yi]|refus)")
_NEAR = 60
"""Characters behind the verb in which, in its sentence, it is told what is granted."""
_SENTENCE_END = re.compile(r"[.;:!?]\s|\n")


def of_a_permit(event: EventMention, text: str) -> str | None:
    """Give the kind of what is told of a licence: granted, ended or refused; None where nothing is told of one."""
    if event.type is not EventType.LAW:
        return None
    named = any(_PERMIT.search(each.name) for each in event.participants)
    if not (named or _PERMIT.search(_SENTENCE_END.split(text[event.span[1] : event.span[1] + _NEAR], 1)[0])):
        return None
    if _GIVING.match(event.text):
        return "permit"
    if _TAKING_BACK.match(event.text):
        return "end"
    return "reject" if _REFUSING.match(event.text) else None
