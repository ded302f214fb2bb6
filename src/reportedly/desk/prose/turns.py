"""What became otherwise, in words."""

from __future__ import annotations

from reportedly.desk.dates import days_in_words, span_in_words
from reportedly.desk.prose.lead import stood_as
from reportedly.desk.prose.names import in_sentence, is_plural
from reportedly.model.dossier import Status
from reportedly.model.summary import Turn, TurnKind

_NONE = ".."


def turn_in_words(turn: Turn) -> str:
    """Say what became otherwise: "postponed; it was announced", "expected 14 March 2025; it was 12 March 2025".

    A day that is not ahead of the news of it is given, not expected; an hour of the same day is no other day.
    """
    if turn.kind is TurnKind.ORIGIN:
        if turn.independent:
            return f"another independent origin: {turn.after}"
        name = turn.after.rpartition(", to ")[0] or turn.after
        return f"{in_sentence(name)} {'speak' if is_plural(name) else 'speaks'} against it"
    before, after = turn.before, turn.after
    if turn.kind is TurnKind.DATE:
        given = [each or "" for each in (before, after)]
        before, after = (_days(each) for each in given)
        if before == after:
            before, after = (_days(each, to_the_hour=True) for each in given)
            before = before if "T" in given[0] else ""
        if not after:
            return f"no date stands any more; it was {before}"
        ahead = turn.after[:10] > turn.at[:10]
        after = f"expected {after}" if ahead else f"its date given as {after}"
    elif turn.kind is TurnKind.PLACE:
        after = f"said to be in {after}"
    elif turn.kind is TurnKind.STATUS and before:
        before = stood_as(Status(before))
    return f"{after}; it was {before}" if before else after


def _days(interval: str, *, to_the_hour: bool = False) -> str:
    earliest, _, latest = interval.partition("/")
    if earliest == _NONE:
        return ""
    words = span_in_words if to_the_hour else days_in_words
    return words(earliest, None if latest == _NONE else latest)
