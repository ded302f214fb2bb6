"""The chain of one page as it states it: outlet, agency, outlet, source; never longer than what is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import Act, Attribution, Basis, PartKind, Source
from reportedly.origins.outlet_names import is_own, outlet_name
from reportedly.origins.somebody import is_hearsay, is_somebody


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
    """Give the chain of a page: its outlet, the agencies it credits, and the path of sources its main news rests on.

    Where several sources carry it, that is the path through most outlets, of equal ones the first, with whom the last
    has all that he says from. A page whose news nobody is stated for has no more than its outlet: whoever is quoted
    further down for something else is not who it has it from.
    """
    own = reading.article.outlet
    credited = [credit.name for credit in reading.article.credits if credit.passes_on]
    paths = [_down_to_the_last(reading, path_to(reading, each)) for each in _carrying(reading)]
    best = max(paths, key=_outlets_on, default=())
    sources = [
        name
        for attribution in best
        for name in (*_listeners(attribution), _name(attribution))
        if name and name.casefold() not in _PRONOUNS
    ]
    return (*([own] if own else []), *_each_once([*credited, *sources], reading))


LEAD = 700
"""Characters of a body in which a page tells its main news, and who says it."""


def _carrying(reading: Reading) -> Sequence[Attribution]:
    """The statements that a page's main news rests on: those in its lead, else those of the one who speaks in most.

    Of those in the lead it is those of the one with whom the headline begins, if it does. A headline rests on its
    story: its own sources count only where nobody speaks there.
    """
    said = [
        each
        for each in reading.attributions
        if _is_said_by_somebody(each) and not any(outer.held for outer in path_to(reading, each))
    ]
    told = [each for each in said if each.part is not PartKind.TITLE]
    if not told:
        return said
    lead = [each for each in told if each.part is PartKind.STANDFIRST or _begins(each) < LEAD]
    if lead:
        first = _first_in_headline(lead, reading)
        return [each for each in lead if first in (None, _name(each))]
    ((most, times),) = Counter(_name(each) for each in told).most_common(1)
    return [each for each in told if _name(each) == most] if 1 < times > len(told) / 2 else []


def _is_said_by_somebody(attribution: Attribution) -> bool:
    """Whether somebody says it: no hearsay, no paper that is nobody's, nor another page's headline in capitals."""
    source = attribution.source
    if attribution.held or attribution.act is Act.DECLINE or source.basis is Basis.UNATTRIBUTED:
        return False
    if any(name.isupper() and " " in name for name in (source.text, _name(attribution))):
        return False
    return is_somebody(attribution) and not is_hearsay(source) and not _is_nobodys_paper(source)


def _is_nobodys_paper(source: Source) -> bool:
    owned = source.entity or source.affiliation or states.is_office(source.text)
    return source.basis is Basis.DOCUMENT and not owned and not _ONE.match(source.text)


_ONE = re.compile(r"(?i)^(?:an?|the|this|that|his|her|its|their|one|another|which)\b|^\w[\w .]*['’]s?\b")
"""How a paper is told that is one or somebody's: "early-vote statistics" and "most studies" are nobody's."""


def _begins(attribution: Attribution) -> int:
    return min((start for start, _ in (*attribution.source.spans, *attribution.cue.spans)), default=0)


def _first_in_headline(statements: Sequence[Attribution], reading: Reading) -> str | None:
    """The source with whom the headline begins, by the last of his names."""
    beginning = (reading.article.title or "")[:_BEGINNING]
    places = {}
    for each in statements:
        entity = each.source.entity
        last = entity.split()[-1:] if isinstance(entity, str) else []
        if last and (found := re.search(rf"{_AFTER_NONE}\b{re.escape(last[0])}\b(?!['’]s)", beginning)):
            places[_name(each)] = found.start()
    return min(places, key=lambda name: places[name], default=None)


_AFTER_NONE = "".join(
    rf"(?<!\b{word} )" for word in "about against at between by for from in of on over to with".split()
)
_BEGINNING = 30
"""Characters of a headline in which its subject stands: a title, a first name, a name."""


def _down_to_the_last(reading: Reading, path: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    """A path down to whom the last on it has most of what he says from, each source once.

    It ends at whoever is on record: what he speaks of is not whom the page has it from. Of what somebody says within
    his own words the inner tells to whom he spoke.
    """
    end = next((at for at, each in enumerate(path) if each.source.basis in _ON_RECORD), None)
    if end is not None:
        himself = [each for each in path[end:] if _name(each) == _name(path[end])]
        return (*path[:end], himself[-1])
    said = len(path[-1].content.text)
    within = [each for each in reading.attributions if each.outer == path[-1].id and _is_said_by_somebody(each)]
    deeper = next((each for each in within if 2 * len(each.content.text) > said and each not in path), None)
    return path if deeper is None else _down_to_the_last(reading, (*path, deeper))


_ON_RECORD = (Basis.PERSON, Basis.OFFICIAL, Basis.ORGANISATION)


def _each_once(names: Sequence[str], reading: Reading) -> tuple[str, ...]:
    """Names without the page's own outlet, and without a second name of one outlet: "the AP, Associated Press"."""
    found: dict[str, str] = {}
    for name in names:
        if not is_own(name, reading.article):
            found.setdefault(outlet_name(name), name)
    return tuple(found.values())


_PRONOUNS = frozenset({"it", "he", "she", "they", "we", "i", "you", "who", "which", "that", "this", "one", "some"})


def _outlets_on(path: Sequence[Attribution]) -> tuple[int, bool]:
    """Through how many outlets a path leads, and whether to a source that is none."""
    outlets = sum(_is_outlet(attribution) + bool(attribution.told) for attribution in path)
    return outlets, bool(path) and not _is_outlet(path[-1])


def _is_outlet(attribution: Attribution) -> bool:
    return attribution.source.basis is Basis.OUTLET


def _listeners(attribution: Attribution) -> tuple[str, ...]:
    return (attribution.told,) if attribution.told else ()


def _names(attribution: Attribution) -> tuple[str, ...]:
    entity = attribution.source.entity
    if entity is None:
        return (attribution.source.text,)
    return (entity,) if isinstance(entity, str) else entity


def _name(attribution: Attribution) -> str:
    return " and ".join(_names(attribution))
