"""Origins and families: how many independent ones stand behind a claim, and who is against it or silent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from reportedly.model.dossier import Independence, Origin, Silence, Stance
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Attribution, Basis, Factuality
from reportedly.model.tracing import Root, Tracing
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.claims.cast import cast_of
from reportedly.stories.claims.claim import Claim
from reportedly.stories.judging.comments import only_comments
from reportedly.stories.judging.families import Families, distinct
from reportedly.stories.judging.keeping_silent import opens
from reportedly.stories.judging.speaking import ON_RECORD, Parties
from reportedly.stories.parties.names import key, same_entity
from reportedly.stories.telling import Holding, evidence, holding_evidence, known_from


def origins_of(
    families: Families,
    holdings: Iterable[Holding],
    withdrawn: Iterable[Holding],
    ids: Mapping[str, str],
    has_come: bool = False,
) -> tuple[Origin, ...]:
    """Give the origins of a claim, the first known first; `ids` are theirs, by the keys of their roots.

    `withdrawn` is what some of them no longer stand for, with the words by which they withdrew it. `has_come` says that
    the event has happened or goes on: who told of it before is an origin, too.
    """
    by_root: dict[str, list[Holding]] = {}
    found = standing(holdings, families.parties, has_come)
    if gone := standing(withdrawn, families.parties):
        found = sorted([*found, *gone], key=_by_when)
    for holding in found:
        by_root.setdefault(holding.root.key, []).append(holding)
    return tuple(_origin(families, group, ids) for group in by_root.values())


def _by_when(holding: Holding) -> datetime:
    """By when something was said: a withdrawal on a page of which only the day is known, by the end of it."""
    return last_instant(holding.at) if holding.value is Factuality.UNCOMMITTED else holding.instant


def standing(holdings: Iterable[Holding], parties: Parties, has_come: bool = False) -> list[Holding]:
    """Give the holdings that somebody stands behind.

    Hearsay that names and counts nobody is no origin, nor is what a page in its own voice only doubts. A named outsider
    who calls an event only possible does not say that it will be, and what pages tell in their own voice is told by no
    source: both count only where nobody says it. Of what has come nobody says it who only told of it before.
    """
    found = [holding for holding in holdings if holding.root.basis is not Basis.UNATTRIBUTED and not _doubts(holding)]
    positive = [holding for holding in found if holding.positive]
    sourced = [holding for holding in positive if holding.by != ARTICLE]
    best = {id(each) for each in [each for each in sourced if _vouches(each, parties)] or sourced or positive}
    if has_come and not any(id(each) in best and _happened(each) and not each.root.unnamed for each in found):
        best |= {id(each) for each in positive if _happened(each)}
    return [holding for holding in found if not holding.positive or id(holding) in best]


def _doubts(holding: Holding) -> bool:
    return holding.by == ARTICLE and holding.negative and holding.value is not Factuality.CERTAINLY_NOT


def _origin(families: Families, group: Sequence[Holding], ids: Mapping[str, str]) -> Origin:
    root = group[0].root
    said = [holding for holding in group if holding.positive]
    stance = Stance.FOR if said and said[-1].instant >= group[-1].instant else Stance.AGAINST
    if group[-1].value is Factuality.UNCOMMITTED:
        stance = Stance.SILENT  # who has withdrawn it says no longer that it is so, and not that it is not
    through = tuple(dict.fromkeys(name for holding in group for name in holding.root.reached_through))
    last = next(each for each in reversed(group) if each.positive is (stance is Stance.FOR))
    # The first page to say so has it from nearer than those that pass it on.
    first = next(each for each in group if each.value is last.value and _tells_alike(each, last))
    return Origin(
        ids[root.key],
        root.name,
        families.of(group[-1]),
        root.basis,
        stance,
        _first(group),
        through,
        told_to=root.told_to,
        value=last.value,
        ahead=last.telling.event.expected,
        setting_denied=last.telling.event.setting_denied,
        change=last.telling.event.change,
        because=holding_evidence(first),
    )


def _tells_alike(one: Holding, other: Holding) -> bool:
    return (one.telling.event.change, one.telling.event.expected) == (
        other.telling.event.change,
        other.telling.event.expected,
    )


def _first(group: Sequence[Holding]) -> str | None:
    """The day an origin spoke on, else the day of the first page with it."""
    return min(filter(None, [group[0].root.day, group[0].at[:10]]))


def independence_of(families: Families, holdings: Iterable[Holding], has_come: bool = False) -> Independence:
    """Count the families that say it is or will be so; of what has come, those that say that it is.

    Families of unnamed sources, and of outlets that are cited without theirs, may be the same people: `at_least` takes
    them for one, `at_most` for as many as there are. What a page says of itself without a source counts only where
    nobody else is behind the claim.
    """
    family = families.of
    said = [holding for holding in standing(holdings, families.parties, has_come) if holding.positive]
    said = [holding for holding in said if has_come and _happened(holding)] or said
    sourced = [holding for holding in said if holding.by != ARTICLE]
    own = {family(each) for each in said if each.by == ARTICLE and each.root.own_reporting}
    named = {family(each) for each in sourced if not _may_be_anybody(each)}
    unnamed = {family(each) for each in sourced if _may_be_anybody(each)} - named
    if not named and not unnamed:
        telling = own or {family(each) for each in said}
        return Independence(min(1, len(telling)), min(len(telling), 1) if not own else len(own))
    apart = {family(each) for each in sourced if each.root.apart}
    on_record = [*distinct(named - apart), *apart]
    return Independence(len(on_record) or min(1, len(unnamed)), len(on_record) + len(unnamed))


def _may_be_anybody(holding: Holding) -> bool:
    """Whether it is not known who is behind it: unnamed sources, or an outlet that is cited without its own."""
    root = holding.root
    if root.apart:
        return False
    return root.unnamed or (root.basis is Basis.OUTLET and root.speaker is None) or _is_of_nobody(root)


def _is_of_nobody(root: Root) -> bool:
    """Whether it is a document of which no page says whose it is: "an internal memo", "a document"."""
    return root.basis is Basis.DOCUMENT and (root.speaker or "").islower()


def _vouches(holding: Holding, parties: Parties) -> bool:
    """Whether a source says that it is or will be so: a named outsider who only speaks of what may be, or comments on
    it, does not."""
    root = holding.root
    if root.basis in (Basis.ANONYMOUS, Basis.OUTLET, Basis.WITNESS, Basis.DOCUMENT):
        return True
    if parties.has(root.speaker) or parties.has(root.name):
        return True
    return holding.value is not Factuality.POSSIBLE and not only_comments(holding)


def silences(
    claim: Claim,
    parties: Parties,
    declined: Sequence[tuple[Reading, Attribution]],
    holdings: Sequence[Holding],
    tracing: Tracing,
) -> tuple[Silence, ...]:
    """Give the parties that have declined to comment or said nothing, unless they have spoken since.

    A party needed for it that no page lets say anything is silent too, without words to show, since the first page: of
    what a page opens with, and a party that it names; whoever is only told of in passing was asked by nobody.
    """
    spoken = {
        name for holding in holdings if holding.root.basis in ON_RECORD for name in [holding.root.speaker] if name
    }
    found: dict[str, Silence] = {}
    by_people = [pair for pair in declined if pair[1].source.basis is not Basis.OUTLET]
    for reading, attribution in sorted(by_people, key=lambda pair: first_instant(known_from(pair[0]))):
        for name in _who(attribution):
            # Who takes part keeps silent as himself, whatever he once led.
            party = name if parties.has(name) else tracing.speaks_for.get(name) or _party(name, attribution, tracing)
            if parties.has(party) and not _among(party, [*spoken, *found]):
                words = evidence(reading, attribution.part, attribution.source.spans[0])
                found.setdefault(party, Silence(party, known_from(reading)[:10], (words,)))
    if holdings and opens(claim) and not any(_happened(holding) for holding in holdings):
        heard = [*spoken, *found, *_heard(claim, tracing)]
        named = [tracing.party(each.entity) for each in cast_of(claim)]
        for party in parties.needed:
            if _among(party, named) and not _among(party, heard):
                found[party] = Silence(party, min(holdings, key=lambda each: first_instant(each.at)).at[:10])
    return tuple(found.values())


def _happened(holding: Holding) -> bool:
    """Whether it is told as certain and done, not as planned or moved."""
    event = holding.telling.event
    return holding.value is Factuality.CERTAIN and not event.expected and not event.change


def _among(party: str, names: Iterable[str]) -> bool:
    return any(same_entity(key(party), key(name)) for name in names)


def _heard(claim: Claim, tracing: Tracing) -> set[str]:
    """Whoever the pages that tell a claim let say anything, by name and by party."""
    pages = {telling.page: telling.reading for telling in claim.everything}
    voices = [(page, said.id) for page, reading in pages.items() for said in reading.attributions]
    roots = [tracing.roots[voice] for voice in [*voices, *((page, ARTICLE) for page in pages)]]
    return {name for root in roots for name in (root.name, root.speaker) if name}


def _who(attribution: Attribution) -> tuple[str, ...]:
    entity = attribution.source.entity
    if entity is None:
        return (attribution.source.affiliation,) if attribution.source.affiliation else ()
    return (entity,) if isinstance(entity, str) else entity


def _party(name: str, attribution: Attribution, tracing: Tracing) -> str:
    known = tracing.speaks_for.get(attribution.source.affiliation or "") or attribution.source.affiliation
    return known if known and isinstance(attribution.source.entity, str) else tracing.party(name)
