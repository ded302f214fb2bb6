"""Sources of one page that are one voice: a ministry and its spokesman, a state and whoever speaks for it.

The page names them apart ("China", "the regulator", "spokesman Jan Holm"), yet they spoke once. Which are one is read
off the page: they speak for one party, on one day, and one of them is the more exact name of the other.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis, PartKind
from reportedly.model.tracing import Root
from reportedly.origins.occasions import ALIKE, content_words, likeness

_BODIES = (Basis.ORGANISATION, Basis.DOCUMENT, Basis.OFFICIAL)
_PEOPLE = (Basis.OFFICIAL, Basis.PERSON)
_SPOKESMAN = re.compile(r"(?i)\b(spokes(man|woman|person|people)|press secretary|speaking for|representative)\b")
_VAGUE = re.compile(r"(?i)^(the |local |state |city |county |police |government )?(officials|authorities|leaders)$")
_MEDIA = frozenset("agency newspaper paper daily weekly magazine broadcaster channel network station website".split())
"""What an outlet is called once the page has named it by that word: "the state agency"."""
_DEFINITE = re.compile(r"(?i)^(the|this|that|its|their) (\w+ ){0,2}(?P<noun>\w+)$|^(an? |the )?(?P<bare>spokes\w+)$")


def joined(reading: Reading, roots: Mapping[str, Root]) -> dict[str, Root]:
    """Give the origin of each attribution of a page, those that are one voice under the more exact name."""
    found = dict(roots)
    for at, attribution in enumerate(reading.attributions):
        root = found[attribution.id]
        if _VAGUE.match(attribution.source.text) and attribution.source.affiliation is None:
            if known := _officials_named(attribution, reading.attributions, roots):
                found[attribution.id] = replace(known, reached_through=root.reached_through)
        elif root.basis in _BODIES and not _is_person(attribution):
            better = _more_exact(attribution, root, reading.attributions, roots) or _told_before(
                attribution, reading.attributions[:at], found
            )
            if better:
                found[attribution.id] = replace(better, reached_through=root.reached_through)
    return found


def _more_exact(
    attribution: Attribution, root: Root, others: Sequence[Attribution], roots: Mapping[str, Root]
) -> Root | None:
    """The voice on the page that a state, or a body without a name of its own, is only the general name of."""
    if root.speaker is None:
        return None
    general = _is_general(attribution, root)
    fits = [
        other
        for other in others
        if other.id != attribution.id
        and other.part is not PartKind.TITLE
        and roots[other.id].speaker == root.speaker
        and roots[other.id].key != root.key
        and _one_day(attribution, other)
        and (_speaks_for_body(other, roots[other.id]) or (general and not _is_general(other, roots[other.id])))
    ]
    keys = {roots[other.id].key for other in fits}
    words = content_words(attribution.content.text)
    best = max(fits, key=lambda other: likeness(words, content_words(other.content.text)), default=None)
    if best is None or (len(keys) > 1 and likeness(words, content_words(best.content.text)) < ALIKE):
        return None
    return roots[best.id]


def _told_before(attribution: Attribution, before: Sequence[Attribution], roots: Mapping[str, Root]) -> Root | None:
    """The body or spokesman told of before that "the agency", "the spokeswoman", "a spokesman" without more means."""
    source = attribution.source
    found = _DEFINITE.match(source.text)
    if source.entity or source.affiliation or found is None:
        return None
    noun = (found["noun"] or found["bare"]).casefold()
    for other in reversed(before):
        root = roots[other.id]
        reports = root.basis is Basis.OUTLET and noun in _MEDIA
        if not reports and (root.basis not in (*_BODIES, *_PEOPLE) or root.speaker is None):
            continue
        if noun in other.source.text.casefold() or (_SPOKESMAN.search(noun) and _SPOKESMAN.search(other.source.text)):
            return root
        if found["bare"] and root.basis is Basis.ORGANISATION:
            return root
    return None


def _officials_named(attribution: Attribution, others: Sequence[Attribution], roots: Mapping[str, Root]) -> Root | None:
    """Whom "officials" or "authorities" without more mean on a page that names some: who says the like, else the next.

    Only who speaks on the same day is meant; outside the body of a page nobody is. "The officials" whom the page has
    told of without their names stay unnamed.
    """
    if _takes_up_unnamed(attribution, others):
        return None
    named = [
        other
        for other in others
        if other.source.basis in (Basis.OFFICIAL, Basis.ORGANISATION)
        and isinstance(other.source.entity, str)
        and other.part is not PartKind.TITLE
        and not _is_general(other, roots[other.id])
        and _one_day(attribution, other)
    ]
    words = content_words(attribution.content.text)
    at = attribution.source.spans[0][0]
    best = min(
        named,
        key=lambda other: (
            -likeness(words, content_words(other.content.text)),
            abs(other.source.spans[0][0] - at),
        ),
        default=None,
    )
    return roots[best.id] if best else None


def _takes_up_unnamed(attribution: Attribution, others: Sequence[Attribution]) -> bool:
    """As in "senior officials said ... the officials told us": whoever they are, they are no one by name."""
    words = attribution.source.text.casefold().split()
    if words[0] != "the":
        return False
    before = itertools.takewhile(lambda each: each.id != attribution.id, others)
    told = [each.source.text.casefold().split() for each in before if each.source.basis is Basis.ANONYMOUS]
    return any(len(each) > 1 and each[0] != "the" and words[-1] in each for each in told)


def _is_general(attribution: Attribution, root: Root) -> bool:
    """Whether a source has no name of its own: a bare state or capital, or a description such as "the regulator"."""
    unnamed = attribution.source.entity is None and root.basis is Basis.ORGANISATION
    return is_bare_state(root.name) or (unnamed and states.state(root.name) is None)


def is_bare_state(name: str) -> bool:
    """Whether a name is that of a state or its capital, and so of nobody in it."""
    state = states.state(name)
    return state is not None and (not states.is_seat(name) or name.casefold() == (state.capital or "").casefold())


def _speaks_for_body(other: Attribution, root: Root) -> bool:
    return _is_person(other) and root.basis in _PEOPLE and _SPOKESMAN.search(other.source.text) is not None


def _is_person(attribution: Attribution) -> bool:
    entity = attribution.source.entity
    return attribution.source.basis in _PEOPLE and isinstance(entity, str)


def _one_day(left: Attribution, right: Attribution) -> bool:
    return not left.as_of or not right.as_of or left.as_of[:10] == right.as_of[:10]
