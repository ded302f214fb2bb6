"""The chain of one page as it states it: outlet, agency, outlet, source; never longer than what is written."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.model.reading import Reading
from reportedly.model.statement import Act, Attribution, Basis
from reportedly.origins.outlet_names import is_own, outlet_name
from reportedly.origins.somebody import is_somebody


def path_to(reading: Reading, attribution: Attribution) -> tuple[Attribution, ...]:
    """Give the attributions from the outermost down to `attribution`."""
    by_id = {each.id: each for each in reading.attributions}
    path = [attribution]
    while path[-1].outer in by_id and by_id[path[-1].outer] not in path:
        path.append(by_id[path[-1].outer])
    return tuple(reversed(path))


def cited_outlets(reading: Reading) -> tuple[str, ...]:
    """Give the agencies credited and the outlets named as sources, outermost first, the page's own left out."""
    credited = [credit.name for credit in reading.article.credits if credit.passes_on]
    cited = [
        name
        for attribution in sorted(reading.attributions, key=lambda each: len(path_to(reading, each)))
        for name in (*_listeners(attribution), *(_names(attribution) if _is_outlet(attribution) else ()))
    ]
    return _each_once([*credited, *cited], reading)


def chain_of(reading: Reading) -> tuple[str, ...]:
    """Give the chain of a page: its outlet, the agencies it credits, and the longest path of sources it states.

    The path through most outlets is the report the page rests on; of equal ones the first is given. What somebody is
    told to believe or to want is no statement, and what says nothing is no source.
    """
    own = reading.article.outlet
    credited = [credit.name for credit in reading.article.credits if credit.passes_on]
    paths = [path_to(reading, each) for each in reading.attributions if not each.held and is_somebody(each)]
    best = max(paths, key=_weight, default=())
    sources = [
        name
        for attribution in best
        for name in (*_listeners(attribution), *_names(attribution))
        if name and name.casefold() not in _PRONOUNS
    ]
    return (*([own] if own else []), *_each_once([*credited, *sources], reading))


def _each_once(names: Sequence[str], reading: Reading) -> tuple[str, ...]:
    """Names without the page's own outlet, and without a second name of one outlet: "the AP, Associated Press"."""
    found: dict[str, str] = {}
    for name in names:
        if not is_own(name, reading.article):
            found.setdefault(outlet_name(name), name)
    return tuple(found.values())


_PRONOUNS = frozenset({"it", "he", "she", "they", "we", "i", "you", "who", "which", "that", "this", "one", "some"})


def _weight(path: Sequence[Attribution]) -> tuple[int, int, bool]:
    """How far a path leads: through how many outlets, how deep, and whether to a source that is none."""
    if not path:
        return 0, 0, False
    outlets = sum(_is_outlet(attribution) + bool(attribution.told) for attribution in path)
    return outlets, len(path) if path[-1].act is not Act.DECLINE else 0, not _is_outlet(path[-1])


def _is_outlet(attribution: Attribution) -> bool:
    return attribution.source.basis is Basis.OUTLET


def _listeners(attribution: Attribution) -> tuple[str, ...]:
    return (attribution.told,) if attribution.told else ()


def _names(attribution: Attribution) -> tuple[str, ...]:
    entity = attribution.source.entity
    if entity is None:
        return (attribution.source.text,)
    return (entity,) if isinstance(entity, str) else entity
