"""What stands beside a branch of the origin tree, and what is read out of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from reportedly.desk.dates import in_text, in_words
from reportedly.desk.drawing.days import day_in_short
from reportedly.desk.drawing.descent import Branch, Kind, Step
from reportedly.desk.wording import counted, several
from reportedly.model.dossier import EdgeKind, Evidence, Silence, Stance
from reportedly.model.statement import Basis

QUOTED = 160
"""Characters of the quoted words that are shown when a branch is pointed at."""
HEADINGS = {
    Stance.FOR: "Say that it is or will be so",
    Stance.AGAINST: "Say that it is not or will not be so",
    Stance.SILENT: "Silent",
}
UNSTATED = "The pages do not state who said it"

Link = Callable[[Branch | Step | Evidence | None], str | None]
"""Gives the address that a branch, a step or words of a page are a link to; None for None."""


class Shown(NamedTuple):
    """What of a descent is drawn, and the year that days are written without."""

    roots: tuple[Branch, ...]
    further: tuple[Step, ...]
    silent: tuple[Silence, ...]
    usual: str | None


_STEPS = {EdgeKind.COPIED: "reprint", EdgeKind.RELAYED: "relay", EdgeKind.CREDITED: "credits it"}
_PAGES = (Kind.PAGE, Kind.ALSO)
BETWEEN = " · "
"""What stands between the parts of a note."""
_BASES = {Basis.ANONYMOUS: "unnamed", Basis.OUTLET: "outlet’s own report", Basis.UNATTRIBUTED: "no source given"}


def heading_of(root: Branch) -> str:
    """Give the heading that a root stands under; nothing for origins of a whole story, which take no side."""
    if root.kind in (Kind.UNSEEN, Kind.UNSTATED):
        return UNSTATED
    return HEADINGS[root.stance] if root.stance else ""


def name_of(branch: Branch) -> str:
    """Give the name of a branch; that of an origin as the beginning of a line."""
    if branch.kind is Kind.UNSTATED:
        return "No source named"
    if branch.kind is not Kind.ORIGIN or branch.basis is Basis.OUTLET:
        return branch.name
    return branch.name[:1].upper() + branch.name[1:]


def note_of(branch: Branch, usual: str | None) -> str:
    """Give what stands beside the name in short: what kind of source, the day, how it has the text."""
    day = day_in_short(branch.when, usual)
    match branch.kind:
        case Kind.ORIGIN:
            count = f"in {counted(branch.carried_by, 'page')}" if branch.carried_by else "in no page here"
            return _joined(_BASES.get(branch.basis, branch.basis.value) if branch.basis else "", day, count)
        case Kind.PAGE:
            return _joined(f"{day}?" if branch.doubts and day else day, _step_in_short(branch))
        case Kind.ALSO:
            return _joined(day, "counted above")
        case Kind.UNSEEN:
            return "cited, not seen"
        case Kind.UNSTATED:
            return counted(branch.pages, "page")
        case Kind.REST:
            return ""


def spoken(branch: Branch) -> str:
    """Give a branch in whole sentences, for a title: who, when, by which step, in which words."""
    if branch.kind is Kind.REST:
        left_out = len(branch.rest) < branch.pages
        return f"{branch.name}: {several([*branch.rest, *(['others'] if left_out else [])])}."
    when = f", {in_words(branch.when)}" if branch.when else ""
    note = f" ({note_of(branch, None)})" if branch.kind in (Kind.ORIGIN, Kind.UNSEEN, Kind.UNSTATED) else ""
    doubts = (
        f" The date is in doubt: {in_text('; '.join(branch.doubts))}."
        if branch.doubts and branch.kind in _PAGES
        else ""
    )
    day = when if branch.kind in _PAGES else ""
    return " ".join(filter(None, (f"{name_of(branch)}{day}{note}.{doubts}", step_spoken(branch.step))))


def step_spoken(step: Step | None) -> str:
    """Give a step in its sentence, with the words it was read from."""
    if step is None:
        return ""
    quote = " ".join(step.edge.because[0].quote.split()) if step.edge and step.edge.because else ""
    short = f"{quote[:QUOTED].rstrip()}…" if len(quote) > QUOTED else quote
    return f"{step.text} “{short}”" if short else step.text


def silence_words(silence: Silence, usual: str | None) -> str:
    """Give who is silent and since when."""
    since = day_in_short(silence.since, usual)
    return f"{silence.party}, since {since}" if since else silence.party


def evidence_of(silence: Silence) -> Evidence | None:
    """Give the first words that a silence was read from."""
    return silence.because[0] if silence.because else None


def family_spoken(family: str) -> str:
    """Say what a bracket beside origins means."""
    return f"One family, {family}: these origins are not independent of each other."


def ribbon_kind(branch: Branch, stance: Stance | None) -> str:
    """Give the classes of the ribbon to a branch: how it has the report, and what the origin says of the event."""
    unseen = branch.kind is Kind.UNSEEN or (branch.step is not None and branch.step.kind is EdgeKind.CITED)
    step = "cited" if unseen else branch.step.kind.value if branch.step else branch.kind.value
    return f"{step} {stance.value}" if stance else step


def bar_kind(branch: Branch, stance: Stance | None) -> str:
    """Give the classes of the bar of a branch: hollow for unnamed origins, dashed for what has no page here."""
    if branch.kind in (Kind.UNSEEN, Kind.UNSTATED):
        return "unseen"
    if branch.kind is not Kind.ORIGIN:
        return branch.kind.value
    unnamed = "unnamed" if branch.basis is Basis.ANONYMOUS else ""
    return " ".join(filter(None, ("origin", unnamed, stance.value if stance else "")))


def _step_in_short(branch: Branch) -> str:
    return _STEPS.get(branch.step.kind, "") if branch.step else ""


def _joined(*parts: str) -> str:
    return BETWEEN.join(filter(None, parts))
