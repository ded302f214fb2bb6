"""Where a report comes from, as branches that grow from its origins: what the origin tree draws and its list tells.

Every page hangs on one main step: the page it copies before one that it relays, that before an outlet it cites, that
before an agency it credits, that before who spoke to it. So each page is counted once, and a branch is as wide as the
pages on it. All other steps are kept beside the branches.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from heapq import heappop, heappush
from typing import NamedTuple

from reportedly.model.dossier import (
    Dossier,
    DossierEvent,
    DossierPage,
    Edge,
    EdgeKind,
    Origin,
    PageOrigin,
    Silence,
    Stance,
)
from reportedly.model.statement import Basis
from reportedly.model.when import day_of

NOT_SEEN = " (cited, not seen)"
_RANK = {kind: rank for rank, kind in enumerate("copied relayed cited credited told said".split())}
_STANCES = {Stance.FOR: 0, None: 0, Stance.AGAINST: 1, Stance.SILENT: 2}
_NEVER = "9999"
ALSO = 24
"""Pages named beside an origin whose pages are all counted on the branches of others."""


class Kind(StrEnum):
    """What stands at a branch.

    An origin, an outlet cited and not seen, a page, a page that is counted on another branch, pages that state no
    origin, or several branches in one.
    """

    ORIGIN = "origin"
    UNSEEN = "unseen"
    PAGE = "page"
    ALSO = "also"
    UNSTATED = "unstated"
    REST = "rest"


class Step(NamedTuple):
    """One step of a report; without an edge where the dossier tells only that the origin reached the page."""

    source: str
    target: str
    kind: EdgeKind
    text: str
    edge: Edge | None = None


@dataclass(frozen=True, slots=True)
class Branch:
    """An origin, an outlet or a page, with the step that it hangs on and what grows from it.

    `pages` counts those from here on, this one included; `carried_by` all that rest on an origin, those on other
    branches included; `rest` names those that a branch stands for in their place.
    """

    id: str
    kind: Kind
    name: str
    when: str | None = None
    stance: Stance | None = None
    basis: Basis | None = None
    family: str = ""
    doubts: tuple[str, ...] = ()
    step: Step | None = None
    branches: tuple[Branch, ...] = ()
    pages: int = 0
    carried_by: int = 0
    rest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Descent:
    """The branches from each origin, those for it first; further steps between them; the parties that are silent."""

    roots: tuple[Branch, ...]
    further: tuple[Step, ...]
    silent: tuple[Silence, ...]
    pages: int

    @property
    def origins(self) -> int:
        """How many origins there are."""
        return sum(root.kind is Kind.ORIGIN for root in self.roots)


def descent(dossier: Dossier, event: DossierEvent | None = None) -> Descent:
    """Give the branches of one event, or of all that the story's pages rest on where no event is given."""
    origins: Sequence[Origin | PageOrigin] = event.origins if event else dossier.origins
    pages = {page.id: page for page in sorted(_pages_of(dossier, event), key=_by_date)}
    steps = _steps(dossier, {origin.id for origin in origins}, pages)
    steps += _bare_steps(origins, steps, pages)
    main = _main_steps(steps, origins, pages)
    roots = _roots(main, origins, pages, steps)
    drawn = {branch.id for root in roots for branch in _walk(root)}
    further = {
        (step.source, step.target): step
        for step in steps
        if step.edge and main.get(step.target) is not step and step.source in drawn and step.target in drawn
    }
    told_beside = {root.id for root in roots if root.kind is Kind.ORIGIN and not root.pages}
    for source, target in list(further):
        beside = main.get(target)
        if source in told_beside or (beside and beside.source == source):
            del further[source, target]
    return Descent(roots, tuple(further.values()), event.silent if event else (), len(pages))


def _by_date(page: DossierPage) -> tuple[str, str]:
    return page.published or _NEVER, page.id


def _pages_of(dossier: Dossier, event: DossierEvent | None) -> Iterable[DossierPage]:
    """The pages that tell of the event, with their copies; where that is not known, those that rest on its origins."""
    if event is None:
        return dossier.pages
    told = {mention.rpartition("#")[0] for mention in event.mentions}
    if told:
        return [page for page in dossier.pages if page.id in told or page.copy_of in told]
    origins = {origin.id for origin in event.origins}
    return [page for page in dossier.pages if origins.intersection(page.origins)]


def _steps(dossier: Dossier, origins: set[str], pages: Mapping[str, DossierPage]) -> list[Step]:
    """The edges between these origins, these pages and the outlets that have no page."""
    left_out = {page.id for page in dossier.pages} | {origin.id for origin in dossier.origins}
    left_out -= {*origins, *pages}
    return [
        Step(edge.source, edge.target, edge.kind, edge.text, edge)
        for edge in dossier.edges
        if edge.source not in left_out and edge.target not in left_out and edge.source != edge.target
    ]


def _bare_steps(
    origins: Iterable[Origin | PageOrigin], steps: Iterable[Step], pages: Mapping[str, DossierPage]
) -> list[Step]:
    """A step to the pages of the outlets that an origin reached, where no edge leads on from it."""
    with_edge = {step.source for step in steps}
    by_outlet: dict[str, list[DossierPage]] = defaultdict(list)
    for page in pages.values():
        by_outlet[page.outlet or page.id].append(page)
    found = []
    for origin in origins:
        if origin.id in with_edge or not isinstance(origin, Origin):
            continue
        for name in dict.fromkeys(name.removesuffix(NOT_SEEN) for name in origin.reached_through):
            first = _first_since(origin.first, by_outlet.get(name, ()))
            if first:
                told = f"{name} tells it itself." if origin.name == name else f"{name} has it from {origin.name}."
                found.append(Step(origin.id, first.id, EdgeKind.SAID, told))
    return found


def _first_since(day: str | None, pages: Iterable[DossierPage]) -> DossierPage | None:
    """The first page that is not older than a day."""
    return next((page for page in pages if day_of(page.published or _NEVER) >= day_of(day or "")), None)


def _main_steps(
    steps: Sequence[Step], origins: Sequence[Origin | PageOrigin], pages: Mapping[str, DossierPage]
) -> dict[str, Step | None]:
    """The step that each page and outlet hangs on, None for what hangs on nothing; no step leads back into itself.

    Branches grow from the origins outwards, each time by the step that is the best of its target; a step that is not
    goes on only where nothing better is left.
    """
    incoming: dict[str, list[Step]] = defaultdict(list)
    onward: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        incoming[step.target].append(step)
        onward[step.source].append(step)
    stances = {origin.id: _STANCES[origin.stance if isinstance(origin, Origin) else None] for origin in origins}
    reached = _reached(stances, onward)
    order = {target: at for at, target in enumerate([*pages, *incoming])}

    def worth(step: Step) -> tuple[bool, int, int, str]:
        page = pages.get(step.source)
        when = page.published or _NEVER if page else ""
        return step.source not in reached, _RANK[step.kind], stances.get(step.source, 0), when

    place = {id(step): at for into in incoming.values() for at, step in enumerate(sorted(into, key=worth))}
    main: dict[str, Step | None] = {}
    ahead: list[tuple[int, int, int, Step]] = []

    def grow(ids: Iterable[str]) -> None:
        for number, source in enumerate(ids):
            for at, step in enumerate(onward[source]):
                heappush(ahead, (place[id(step)], order[step.target], number * len(steps) + at, step))
        while ahead:
            step = heappop(ahead)[-1]
            if step.target not in main and step.target not in stances:
                main[step.target] = step
                for at, more in enumerate(onward[step.target]):
                    heappush(ahead, (place[id(more)], order[more.target], at, more))

    grow(stances)
    loose = [end for end in dict.fromkeys([*onward, *pages]) if end not in main and end not in stances]
    for start in sorted(loose, key=lambda end: (bool(incoming[end]), end in pages)):
        if start not in main:
            main[start] = None
            grow([start])
    return main


def _reached(starts: Iterable[str], onward: Mapping[str, Sequence[Step]]) -> set[str]:
    """All that steps lead to from the starts, these included."""
    found = set(starts)
    ahead = list(found)
    while ahead:
        for step in onward.get(ahead.pop(), ()):
            if step.target not in found:
                found.add(step.target)
                ahead.append(step.target)
    return found


def _roots(
    main: Mapping[str, Step | None],
    origins: Sequence[Origin | PageOrigin],
    pages: Mapping[str, DossierPage],
    steps: Iterable[Step],
) -> tuple[Branch, ...]:
    """The origins with all that grows from them, by stance and family, then outlets and pages that hang on nothing.

    Of the origins of a whole story those that no page rests on are left out; of an event's, none.
    """
    below: dict[str, list[str]] = defaultdict(list)
    for target, step in main.items():
        if step:
            below[step.source].append(target)
    grown: dict[str, Branch] = {}
    starts = [end for end, step in main.items() if step is None]
    for end in _outermost_first([*(origin.id for origin in origins), *starts], below):
        branches = [grown[each] for each in below[end] if grown[each].pages]
        grown[end] = _branch(end, main.get(end), tuple(sorted(branches, key=_when)), pages.get(end))
    loose = [grown[end] for end in starts if grown[end].pages]
    outlets = sorted((branch for branch in loose if branch.kind is Kind.UNSEEN), key=lambda branch: -branch.pages)
    bare = tuple(sorted((branch for branch in loose if branch.kind is Kind.PAGE), key=_when))
    count = sum(branch.pages for branch in bare)
    unstated = [Branch("", Kind.UNSTATED, "no origin stated", branches=bare, pages=count)] if bare else []
    carried = Counter(origin for page in pages.values() for origin in page.origins)
    bare_ones = {origin.id for origin in origins if not grown[origin.id].pages}
    also: dict[str, list[Branch]] = defaultdict(list)
    for step in steps:
        if step.source in bare_ones and len(also[step.source]) < ALSO:
            also[step.source].append(_also(step, pages.get(step.target)))
    rooted = [
        _rooted(origin, replace(grown[origin.id], branches=tuple(also[origin.id])), carried[origin.id])
        if origin.id in bare_ones
        else _rooted(origin, grown[origin.id], carried[origin.id])
        for origin in origins
    ]
    if not any(isinstance(origin, Origin) for origin in origins):
        rooted = [root for root in rooted if root.carried_by]
    return (*_in_order(rooted), *outlets, *unstated)


def _outermost_first(starts: Iterable[str], below: Mapping[str, Sequence[str]]) -> list[str]:
    """All ends, each after those that hang on it."""
    found: list[str] = []
    ahead = list(starts)
    while ahead:
        end = ahead.pop()
        found.append(end)
        ahead.extend(below.get(end, ()))
    return found[::-1]


def _branch(end: str, step: Step | None, branches: tuple[Branch, ...], page: DossierPage | None) -> Branch:
    count = sum(branch.pages for branch in branches)
    if page is None:
        return Branch(end, Kind.UNSEEN, end, step=step, branches=branches, pages=count)
    name = page.outlet or page.url or page.id
    return Branch(end, Kind.PAGE, name, page.published, None, None, "", page.doubts, step, branches, count + 1)


def _rooted(origin: Origin | PageOrigin, grown: Branch, carried_by: int) -> Branch:
    return Branch(
        origin.id,
        Kind.ORIGIN,
        origin.name,
        origin.first,
        origin.stance if isinstance(origin, Origin) else None,
        origin.basis,
        origin.family,
        branches=grown.branches,
        pages=grown.pages,
        carried_by=max(carried_by, grown.pages, sum(branch.kind is Kind.ALSO for branch in grown.branches)),
    )


def _also(step: Step, page: DossierPage | None) -> Branch:
    """A page that an origin spoke to, where it is counted on the branch of another."""
    if page is None:
        return Branch(f"{step.source} {step.target}", Kind.UNSEEN, step.target, step=step)
    name = page.outlet or page.url or page.id
    return Branch(f"{step.source} {page.id}", Kind.ALSO, name, page.published, doubts=page.doubts, step=step)


def _when(branch: Branch) -> tuple[str, str]:
    return branch.when or _NEVER, branch.id


def _in_order(origins: Sequence[Branch]) -> list[Branch]:
    """By stance, then families by their first word, then by time: those of one family stand together."""
    first: dict[tuple[int, str], str] = {}
    for origin in origins:
        key = (_STANCES[origin.stance], origin.family)
        first[key] = min(first.get(key, _NEVER), origin.when or _NEVER)

    def place(origin: Branch) -> tuple[int, str, str, str, str]:
        stance = _STANCES[origin.stance]
        return stance, first[stance, origin.family], origin.family, origin.when or _NEVER, origin.id

    return sorted(origins, key=place)


def _walk(branch: Branch) -> Iterable[Branch]:
    ahead = [branch]
    while ahead:
        at = ahead.pop()
        yield at
        ahead.extend(at.branches)
