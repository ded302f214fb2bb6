"""Branches too many to be drawn one by one are folded: the widest stay, the others become "and 214 more"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from heapq import heapify, heappop, heappush
from itertools import count

from reportedly.desk.drawing.descent import Branch, Kind
from reportedly.desk.wording import counted
from reportedly.model.dossier import Stance

ROUNDS = (2, 4, 8, 12, 24)
"""Branches that are drawn side by side, in each round at most: all unfold a little before one unfolds wholly."""
UNSTATED = 4
"""Pages without an origin that are drawn, where not all can be."""
AGAINST = 5
"""Origins against it that are drawn in any case."""
NAMED = 12
"""Names that are kept of those that are folded."""

_Shown = dict[str, int]
_FOR = (Stance.FOR, True)


def folded(roots: Sequence[Branch], rows: int, depth: int) -> tuple[Branch, ...]:
    """Give the branches with at most about `rows` ends and `depth` generations; nothing drops out of the count."""
    kept = _widest_roots(roots, rows * 2 // 5)
    left = rows - len(kept)
    shown: _Shown = {}
    for fan in ROUNDS:
        order = count()
        ahead = [(-root.pages, next(order), depth, root) for root in kept if root.branches]
        heapify(ahead)
        while ahead:
            _, _, deeper, branch = heappop(ahead)
            before = shown.get(branch.id, 1)
            most = min(fan, UNSTATED) if branch.kind is Kind.UNSTATED else fan
            shown[branch.id] = fits = max(before, min(len(branch.branches), most, before + left))
            left -= fits - before
            for child in _widest(branch.branches, fits) if deeper > 1 else ():
                if child.branches:
                    heappush(ahead, (-child.pages, next(order), deeper - 1, child))
    return tuple(_cut(root, shown) for root in kept)


def _widest(branches: Sequence[Branch], count: int) -> Sequence[Branch]:
    """The widest, in their old order; one place is left for the rest where there is one."""
    if count >= len(branches):
        return branches
    widest = sorted(range(len(branches)), key=lambda at: -branches[at].pages)[: max(count - 1, 0)]
    return [branches[at] for at in sorted(widest)]


def _cut(branch: Branch, shown: _Shown) -> Branch:
    """The branch with what is shown of it; only as many generations deep as were drawn."""
    kept = [_cut(child, shown) for child in _widest(branch.branches, shown.get(branch.id, 0))]
    ids = {child.id for child in kept}
    rest = [child for child in branch.branches if child.id not in ids]
    return replace(branch, branches=(*kept, *([_pages(rest, branch, bool(kept))] if rest else [])))


def _pages(branches: Sequence[Branch], parent: Branch, beside_others: bool) -> Branch:
    pages = sum(branch.pages for branch in branches) or len(branches)
    name = f"and {pages:,} more" if beside_others else counted(pages, "page")
    return _rest(branches, f"{parent.id} rest", name)


def _rest(branches: Sequence[Branch], rest_id: str, name: str) -> Branch:
    names = tuple(dict.fromkeys(branch.name for branch in branches))[:NAMED]
    pages = sum(branch.pages for branch in branches)
    return Branch(rest_id, Kind.REST, name, stance=branches[0].stance, pages=pages, rest=names)


def _widest_roots(roots: Sequence[Branch], most: int) -> list[Branch]:
    """The widest of the roots, each side with its places: see `_order`."""
    if len(roots) <= most:
        return list(roots)
    kept = set(_order(roots, most)[:most])
    found: list[Branch] = []
    for group in dict.fromkeys(map(_group, roots)):
        members = [at for at, root in enumerate(roots) if _group(root) == group]
        rest = [roots[at] for at in members if at not in kept]
        found += [roots[at] for at in members if at in kept or len(rest) == 1]
        if len(rest) > 1:
            noun = "origins" if group[1] else "outlets"
            found.append(_rest(rest, f"{group} rest", f"and {len(rest):,} more {noun}"))
    return found


def _group(root: Branch) -> tuple[Stance | None, bool]:
    return root.stance, root.kind is Kind.ORIGIN


def _order(roots: Sequence[Branch], most: int) -> list[int]:
    """Where the roots stand, in the order in which they have a place.

    First the widest of each group, and of those for it as many as fill half the places; then the first against it and
    pages without origin; then by pages.
    """
    by_group: dict[object, list[int]] = {}
    for at in sorted(range(len(roots)), key=lambda at: -roots[at].pages):
        by_group.setdefault(_group(roots[at]), []).append(at)
    against = [at for at, root in enumerate(roots) if root.stance is Stance.AGAINST][:AGAINST]

    def place(at: int) -> tuple[int, int, int]:
        root = roots[at]
        rank = by_group[_group(root)].index(at)
        if rank < (most // 2 if _group(root) == _FOR else 1):
            return 0, rank, -root.pages
        return (1 if at in against or root.kind is Kind.UNSTATED else 2), 0, -root.pages

    return sorted(range(len(roots)), key=place)
