"""Statements that cannot both hold and that come from independent families: whether, where, when; the worst first."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta

from msgspec import Struct

from reportedly.model import states
from reportedly.model.dossier import Contradiction, Evidence
from reportedly.model.statement import ARTICLE, Act, Change, EventMention, EventType, Factuality, PartKind, Place
from reportedly.model.when import day_of, first_instant, last_instant
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.claims.vicinity import distance_km
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.denying_nothing import SEEN
from reportedly.stories.judging.speaking import JOINT, ON_RECORD
from reportedly.stories.parties.casts import PAIRED
from reportedly.stories.parties.names import entities, key
from reportedly.stories.telling import attribution_of, evidence, sentence_around, text_of

FAR_KM = 150.0
"""Places farther apart than this are two places."""
TOGETHER = timedelta(days=3)
"""Statements farther apart than this tell of two states of affairs."""
MOST = 200
"""Statements of one claim that are held against each other, the latest."""

_LASTING = frozenset({EventType.VISIT, EventType.PROTEST, EventType.DEPLOYMENT, EventType.OUTBREAK, EventType.AID})
"""What goes on for days, or from place to place: two days or places of it are no contradiction."""
_WEIGHTS = {"whether": 300, "inside": 250, "where": 200, "when": 100, "figure": 0}


class Disagreement(Struct, frozen=True):
    """A contradiction with its kind (whether, where, when, figure, or inside a page) and its weight within the kind.

    `key` is equal for disagreements that are one: the same statements taken for two claims, or told on other pages.
    """

    kind: str
    weight: int
    key: tuple[str, ...]
    text: str
    because: tuple[Evidence, ...]


def ranked(found: Iterable[Disagreement]) -> tuple[Contradiction, ...]:
    """Give the contradictions, each once, the weightiest first: whether, where, when, then figures."""
    kept: dict[tuple[str, ...], Disagreement] = {}
    for each in found:
        before = kept.get(each.key)
        if before is None or each.weight > before.weight:
            kept[each.key] = each
    ordered = sorted(kept.values(), key=lambda each: -_WEIGHTS[each.kind] - each.weight)
    return tuple(Contradiction(each.text, each.because) for each in ordered)


class Statements(Struct, frozen=True):
    """The statements of one claim, oldest first, with the title and type of the event that it is."""

    title: str
    type: EventType
    weighed: tuple[Weighed, ...]


def disagreements(claims: Sequence[Statements]) -> Iterator[Disagreement]:
    """Give where origins of different families contradict each other, the best pair of each kind and claim.

    A denial or another date may have come to lie in a claim of its own: all statements of one type of event are held
    against each other, as far as they are of the same people, things or places. A plan that was moved or called off
    meanwhile contradicts nothing, nor does what headlines alone tell.
    """
    for kind in EventType:
        told = [
            (each, claim) for claim in claims if claim.type is kind for each in claim.weighed if _is_told(each, claim)
        ]
        alone = {each.holding.root.name for each, _ in told if each.holding.positive}
        told = [pair for pair in told if not (pair[0].holding.negative and _speaks_otherwise(pair[0], alone))]
        if kind is not EventType.OTHER and len(told) > 1:
            yield from _of_one_type(sorted(told, key=lambda pair: first_instant(pair[0].holding.at))[-MOST:])


def _of_one_type(told: Sequence[tuple[Weighed, Statements]]) -> Iterator[Disagreement]:
    found: dict[tuple[str, str], list[tuple[Weighed, Weighed]]] = defaultdict(list)
    claims = {claim.title: claim for _, claim in told}
    things = [_things(each) for each, _ in told]
    for at, (left, mine) in enumerate(told):
        for before, (right, theirs) in enumerate(told[:at]):
            if _share_a_family(left, right) or not _together(left, right):
                continue
            if mine is theirs:
                same = _of_same_people(left, right)
            else:
                same = _of_same_things(left, right, things[at], things[before])
            if not same:
                continue
            first = theirs if right.holding.positive else mine
            shared = not things[at].isdisjoint(things[before])
            for kind, differ in _KINDS.items():
                if differ(left, right) and (kind != "whether" or _on_one_event(left, right, shared)):
                    found[kind, first.title].append((left, right))
    for (kind, title), pairs in found.items():
        best = max(pairs, key=_weight)
        if not (kind == "when" and _moved(claims[title].weighed, best)):
            yield _disagreement(kind, title, best)


def _speaks_otherwise(each: Weighed, alone: set[str]) -> bool:
    """Whether a statement is one of several together of whom one says the contrary alone: whom it means is in doubt."""
    root = each.holding.root
    return JOINT in root.name and not alone.isdisjoint(root.name.split(JOINT))


def _share_a_family(left: Weighed, right: Weighed) -> bool:
    """Whether two statements are of one family: so is what somebody says with others, and what he says alone."""
    mine, theirs = left.holding.root, right.holding.root
    if mine.family == theirs.family:
        return True
    return any(
        not {*one.split(JOINT)}.isdisjoint(other.split(JOINT))
        for one, other in ((mine.family, theirs.family), (mine.name, theirs.name))
    )


def _is_told(each: Weighed, claim: Statements) -> bool:
    """Whether a statement is of the claim itself, certain or probable, and told in a story."""
    event = each.holding.telling.event
    sure = abs(each.holding.value.score) >= 2 and event.change is None
    return sure and event.type is claim.type and not event.background and event.part is not PartKind.TITLE


def _of_same_people(left: Weighed, right: Weighed) -> bool:
    """Whether two statements of one claim name the same people, where both name some."""
    mine, theirs = _named(left), _named(right)
    enough = 2 if left.holding.telling.event.type in PAIRED and min(len(mine), len(theirs)) > 1 else 1
    return not mine or not theirs or len(mine & theirs) >= enough


def _named(each: Weighed) -> set[str]:
    return _names(each.holding.telling.event)


def _of_same_things(left: Weighed, right: Weighed, mine: set[str], theirs: set[str]) -> bool:
    """Whether two statements of different claims are of one thing: every name that the shorter one has is in both.

    `mine` and `theirs` are their names. Where neither has one, as of "the election", the words for the event must be
    the same.
    """
    if not mine and not theirs:
        return left.holding.telling.event.text.lower() == right.holding.telling.event.text.lower()
    return bool(mine and theirs) and len(mine & theirs) == min(len(mine), len(theirs))


def _things(each: Weighed) -> set[str]:
    """The words of the names that a statement and its sentence have, but for those of whoever says it."""
    telling, event = each.holding.telling, each.holding.telling.event
    text = text_of(telling.reading, event.part)
    first, last = sentence_around(text, event.span)
    told = " ".join([*(one.name for one in event.participants), *(place.name for place in event.places)])
    said = attribution_of(telling.reading, each.holding.by)
    apart = set(_NAME.findall(said.source.text)) if said else set()
    return (set(_NAME.findall(told)) | (set(_NAME.findall(text[first:last])) - apart)) - _NO_NAMES


_NAME = re.compile(r"\b[A-Z]\w+(?:[-’']\w{2,})?")
_NO_NAMES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
    " September October November December The An In On At It He She They There This That These Those We You His Her"
    " Their Its No Not More About Some At As After Before But And Or If When While By For From Of To With Two Three"
    " Four Five Six Seven Eight Nine Ten Officials Police President Presidents Minister Ministers".split()
)
"""Words with a capital that name nobody: days, months, what begins a sentence, titles."""


def _together(left: Weighed, right: Weighed) -> bool:
    """Whether two statements were made of one state of affairs: about the same time, both ahead of it or both after."""
    apart = abs(first_instant(left.holding.at) - first_instant(right.holding.at))
    return apart <= TOGETHER and left.holding.telling.event.expected == right.holding.telling.event.expected


def _weight(pair: tuple[Weighed, Weighed]) -> tuple[int, float, str]:
    """Better those with access on both sides, then on record; the pair told first, then a fixed order."""
    worth = sum(2 * (each.party or each.access) + _on_record(each) for each in pair)
    first = min(first_instant(each.holding.at).timestamp() for each in pair)
    return worth, -first, "".join(each.holding.root.key for each in pair)


def _on_record(each: Weighed) -> bool:
    return each.holding.root.basis in ON_RECORD and not each.holding.root.unnamed


def _on_one_event(left: Weighed, right: Weighed, shared: bool) -> bool:
    """Whether a yes and a no are on the same event: they share a name, or a party says no, and it is of one kind.

    What befalls people must be told with one word: a flood is not denied with the storm that brought it.
    """
    mine, theirs = left.holding.telling, right.holding.telling
    kinds = {kind_of(each.event, text_of(each.reading, each.event.part)) for each in (mine, theirs)} - {None}
    words = {each.event.text.casefold()[:_STEM] for each in (mine, theirs)}
    one = len(words) == 1 if mine.event.type is EventType.DISASTER else len(kinds) < 2
    no = right if right.holding.negative else left
    return one and (shared or no.denial)


_STEM = 4
"""Letters by which "flood" and "flooding" are one word."""


def _whether(left: Weighed, right: Weighed) -> bool:
    """One says that it is or will be so, and a party, the authority or somebody else on record that it is not."""
    yes, no = (left, right) if left.holding.positive else (right, left)
    if not yes.holding.positive or not no.holding.negative or no.holding.value.score > -2 or not yes.holding.root.name:
        return False
    event = no.holding.telling.event
    doubted = no.holding.value is not Factuality.CERTAINLY_NOT and yes.holding.value is Factuality.CERTAIN
    if _is_put_off(no) or no.holding.by == ARTICLE or doubted:
        return False
    bare = not event.participants and not event.places and not _things(no)
    if bare or (event.type in SEEN and not _is_plain(no)):
        return False
    return not event.setting_denied and (no.denial or _on_record(no))


def _is_put_off(no: Weighed) -> bool:
    """Whether a "no" is that of a page by which the same people put off what they were to do, and do not deny it."""
    telling = no.holding.telling
    return any(
        each.change is Change.POSTPONED and not each.background and _names(each) & _names(telling.event)
        for each in telling.reading.events
    )


def _names(event: EventMention) -> set[str]:
    return {key(name) for taking_part in event.participants for name in entities(taking_part)}


def _is_plain(no: Weighed) -> bool:
    """Whether a "no" is a denial by its verb, or stands right before the event: "there was no explosion"."""
    telling = no.holding.telling
    text = text_of(telling.reading, telling.event.part)
    before = text[sentence_around(text, telling.event.span)[0] : telling.event.span[0]]
    return no.act in (Act.DENY, Act.REJECT, Act.CORRECT) or _RIGHT_BEFORE.search(before) is not None


_RIGHT_BEFORE = re.compile(r"(?i)(\b(no|not|never|neither)|n['’]t)(?!\s+(?:longer|more))(\s+\w+){0,2}\s+$")


def _where(left: Weighed, right: Weighed) -> bool:
    """Two places far from each other, of one rank, in two countries."""
    mine, theirs = _place(left), _place(right)
    if mine is None or theirs is None or mine.country == theirs.country or _is_state(mine) != _is_state(theirs):
        return False
    return distance_km(mine.lat, mine.lon, theirs.lat, theirs.lon) > FAR_KM


def _place(each: Weighed) -> Place | None:
    event = each.holding.telling.event
    single = each.holding.value.score == 3 and event.type not in _LASTING and len(event.places) == 1
    return event.places[0] if single else None


def _is_state(place: Place) -> bool:
    return states.state(place.name) is not None


def _when(left: Weighed, right: Weighed) -> bool:
    """Two days told on one day; days next to each other are the same in two time zones, unless both are on record."""
    mine, theirs = _days(left), _days(right)
    if mine is None or theirs is None or day_of(left.holding.at) != day_of(right.holding.at):
        return False
    gap = max(first_instant(mine[0]) - last_instant(theirs[1]), first_instant(theirs[0]) - last_instant(mine[1]))
    near = timedelta(0) if _on_record(left) and _on_record(right) and _is_ahead(left) else timedelta(days=1)
    return gap > near


def _is_ahead(each: Weighed) -> bool:
    return each.holding.telling.event.expected


def _days(each: Weighed) -> tuple[str, str] | None:
    """The days a statement gives, where they are few enough to be one appointment."""
    event = each.holding.telling.event
    when = event.when
    if when is None or when.floor or not when.earliest or event.type in _LASTING or not each.holding.positive:
        return None
    latest = when.latest or when.earliest
    short = last_instant(latest) - first_instant(when.earliest) < timedelta(days=2)
    return (day_of(when.earliest), day_of(latest)) if short else None


_KINDS: dict[str, Callable[[Weighed, Weighed], bool]] = {"whether": _whether, "where": _where, "when": _when}


def _moved(weighed: Sequence[Weighed], pair: tuple[Weighed, Weighed]) -> bool:
    """Whether the plan was moved about then: one of the two dates is then the old one."""
    about = first_instant(max(each.holding.at for each in pair))
    return any(
        each.holding.telling.event.change in (Change.POSTPONED, Change.CANCELLED, Change.REINSTATED)
        and abs(first_instant(each.holding.at) - about) <= TOGETHER
        for each in weighed
    )


def _disagreement(kind: str, title: str, pair: tuple[Weighed, Weighed]) -> Disagreement:
    left, right = sorted(pair, key=lambda each: (each.holding.negative, each.holding.at))
    said = {"whether": _sides, "where": _places, "when": _dates}[kind](left, right)
    because = tuple(
        evidence(each.holding.telling.reading, each.holding.telling.event.part, each.holding.telling.event.span)
        for each in (left, right)
    )
    one = (kind, *sorted(f"{each.page} {each.span}" for each in because))
    return Disagreement(kind, 10 * _weight(pair)[0], one, f"{title}: {said}", because)


def _sides(yes: Weighed, no: Weighed) -> str:
    return f"for it {yes.holding.root.name}, against it {no.holding.root.name}"


def _places(left: Weighed, right: Weighed) -> str:
    return " against ".join(
        f"{place.name} ({each.holding.root.name})" for each in (left, right) if (place := _place(each))
    )


def _dates(left: Weighed, right: Weighed) -> str:
    return " against ".join(
        f"{days[0]} ({each.holding.root.name})" for each in (left, right) if (days := _days(each))
    )  # fmt: skip
