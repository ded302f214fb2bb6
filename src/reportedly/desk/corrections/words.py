"""What a correction changes, in one sentence; the same on every screen."""

from __future__ import annotations

from reportedly.desk.dates import moment_in_words
from reportedly.model.correction import OF_ORIGINS, RULE, Correction, CorrectionKind


def what(correction: Correction) -> str:
    """Say what a correction changes: "status of Meeting of A and B: rumoured -> confirmed, from 14 March 2025"."""
    if correction.kind in OF_ORIGINS:
        return f"{_origins(correction)} ({correction.subject}, {correction.other})"
    subject = correction.subject or correction.story
    told = correction.about not in (None, subject) and correction.kind is not CorrectionKind.HEADLINE
    called = f"{correction.about} ({subject})" if told else subject
    if correction.kind.groups:
        return _grouping(correction, called)
    since = f", from {moment_in_words(correction.since)}" if correction.since else ""
    change = " -> ".join(filter(None, (correction.before, correction.after)))
    return f"{correction.kind.value} of {called}: {change}{since}"


def maker(correction: Correction) -> str:
    """Say who made a correction."""
    return "the rule" if correction.who == RULE else correction.who


def _origins(correction: Correction) -> str:
    if correction.kind is CorrectionKind.SAME_ORIGIN:
        return f"one origin: {correction.before}"
    if correction.kind is CorrectionKind.SAME_FAMILY:
        return f"one family: {correction.before}"
    return f"independent of each other: {correction.after}"


def _grouping(correction: Correction, called: str) -> str:
    pages = f"{'page' if len(correction.pages) == 1 else 'pages'} {', '.join(correction.pages)}"
    if correction.kind is CorrectionKind.MERGE:
        return f"{called} and {correction.other} are one story"
    if correction.kind is CorrectionKind.SPLIT:
        return f"{pages} split off {called}, as {correction.other}"
    return f"{pages} of {called} too"
