"""What people have put right in a story, in words for its readers."""

from __future__ import annotations

from collections.abc import Iterable

from reportedly.desk.dates import in_words
from reportedly.desk.edition.site import Correction as Printed
from reportedly.desk.prose.said import sentence
from reportedly.model.correction import RULE, Correction, CorrectionKind


def corrected(corrections: Iterable[Correction], as_of: str) -> tuple[Printed, ...]:
    """Give the corrections by people that hold at an instant, the latest first."""
    held = [each for each in corrections if each.who != RULE and each.held_at(as_of)]
    held.sort(key=lambda each: (each.at, each.number), reverse=True)
    return tuple(Printed(each.at, sentence(_what(each)), sentence(each.why)) for each in held)


def headline_by_hand(corrections: Iterable[Correction], as_of: str) -> str | None:
    """Give the headline that an editor has set last, or None."""
    held = [each for each in corrections if each.kind is CorrectionKind.HEADLINE and each.held_at(as_of)]
    return max(held, key=lambda each: (each.at, each.number)).after if held else None


def _what(correction: Correction) -> str:
    about, before, after = correction.about or "", correction.before, correction.after
    match correction.kind:
        case CorrectionKind.HEADLINE:
            return f"The headline was “{before}”" if before else "An editor has set the headline"
        case CorrectionKind.MERGE:
            return "Two stories that are one were joined"
        case CorrectionKind.SPLIT:
            return "Pages that tell another story were taken out"
        case CorrectionKind.TOUCH:
            return "Pages of another story were added"
        case CorrectionKind.STATUS:
            return f"{about or 'An event'}: {after}, not {before}" if before else f"{about or 'An event'}: {after}"
        case CorrectionKind.PARTY:
            return f"{about or 'An event'}: {after} takes part, not {before}"
        case CorrectionKind.SPEAKER:
            return f"{correction.subject} speaks for {after}"
        case CorrectionKind.OUTLET:
            return f"A page is of {after}{f', not of {before}' if before else ''}"
        case CorrectionKind.DATE:
            return f"A page was published on {in_words(after)}{f', not on {in_words(before)}' if before else ''}"
        case CorrectionKind.DIFFERENT_ORIGINS:
            return f"Counted as independent of each other: {after}"
        case CorrectionKind.SAME_FAMILY:
            return f"Not counted as independent of each other: {before}"
    return f"Counted as one origin: {before}"
