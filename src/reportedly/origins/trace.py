"""From the statements of many pages to the origins behind them, by following what the pages say themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reportedly.model import outlets, states
from reportedly.model.article import CreditKind
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Attribution, Basis, PartKind, Source
from reportedly.model.tracing import Copy, Root, Tracing, party_of
from reportedly.origins.chains import chain_of, cited_outlets, path_to
from reportedly.origins.copies import find_copies
from reportedly.origins.parties import learn

_BACK = re.compile(
    r"(?i)^(he|she|they|(one|another|both|two) of (them|the \w+)"
    r"|the (\w+ )?(person|people|sources?|officials?|diplomats?|aides?|men|man|woman))$"
)
_HEARD = (Basis.DOCUMENT, Basis.ORGANISATION, Basis.OUTLET, Basis.ANONYMOUS)
_UNNAMED = (Basis.ANONYMOUS, Basis.UNATTRIBUTED)
_HEARSAY = re.compile(
    r"(?i)^((?!state\b)[\w'’.-]+ ){0,4}(media|press|outlets?|reports?|news|rumou?rs?|speculation|coverage|posts?"
    r"|(media|news) organi[sz]ations?|newspapers?|tabloids?|broadcasters?|websites?"
    r"|(tv|news|radio) (channels?|stations?|sites?))$"
)


class _Setting(NamedTuple):
    """What every statement of one page is seen against."""

    reading: Reading
    copies: dict[str, Copy]
    seen: dict[str, Reading]
    speaks_for: dict[str, str]
    full_names: dict[str, str]


def trace(readings: Sequence[Reading]) -> Tracing:
    """Trace the statements of pages to their origins; `readings` in order of publication."""
    copies = find_copies(readings)
    speaks_for = learn(readings)
    full_names = _full_names(readings)
    by_id = {reading.article.id: reading for reading in readings}
    seen = {outlet_name(reading.article.outlet): reading for reading in reversed(readings) if reading.article.outlet}
    roots: dict[tuple[str, str], Root] = {}
    for reading in readings:
        setting = _Setting(_told_by(reading, copies, by_id), copies, seen, speaks_for, full_names)
        roots[reading.article.id, ARTICLE] = _own_voice(setting)
        roots |= _roots(setting, reading)
    return Tracing(
        copies=copies,
        relays={reading.article.id: _relays(reading, seen) for reading in readings},
        chains={
            reading.article.id: tuple(full_names.get(name, name) for name in chain_of(reading)) for reading in readings
        },
        roots=roots,
        speaks_for=speaks_for,
    )


def _roots(setting: _Setting, reading: Reading) -> dict[tuple[str, str], Root]:
    """The origins of the statements of one page; "the person said" goes back to the unnamed source before."""
    found: dict[tuple[str, str], Root] = {}
    last: Root | None = None
    for attribution in reading.attributions:
        root = _root(setting, reading, attribution)
        if last is not None and _refers_back(attribution.source):
            root = last
        elif root.unnamed and root.basis is not Basis.UNATTRIBUTED:
            last = root
        found[reading.article.id, attribution.id] = root
    return found


def _refers_back(source: Source) -> bool:
    """Whether a source that is nobody by name was told of before: "he", "the person", "one of the officials"."""
    return source.basis is not Basis.OUTLET and _entity(source) is None and _BACK.match(source.text) is not None


def _full_names(readings: Sequence[Reading]) -> dict[str, str]:
    """Give for each surname that may stand alone the one person it can be of all whom the pages name in full."""
    people = {person for reading in readings for person in reading.affiliations}
    for reading in readings:
        people |= {each for said in reading.attributions if isinstance(each := said.source.entity, str) and " " in each}
    by_surname: dict[str, set[str]] = {}
    for person in people:
        by_surname.setdefault(person.split()[-1], set()).add(person)
    return {surname: next(iter(found)) for surname, found in by_surname.items() if len(found) == 1}


def _told_by(reading: Reading, copies: dict[str, Copy], by_id: dict[str, Reading]) -> Reading:
    """The page whose text it is: a copy says nothing of its own."""
    copy = copies.get(reading.article.id)
    return by_id[copy.of] if copy else reading


def _relays(reading: Reading, seen: dict[str, Reading]) -> tuple[str, ...]:
    """The pages, or outlets not seen, whose report a page passes on."""
    named = cited_outlets(reading)
    return tuple(
        dict.fromkeys(seen[name].article.id if name in seen and seen[name] is not reading else name for name in named)
    )


def _own_voice(setting: _Setting) -> Root:
    article = setting.reading.article
    agency = next((credit.name for credit in article.credits if credit.kind is CreditKind.AGENCY), None)
    teller = outlet_name(agency or article.outlet or article.id)
    dateline = next(
        (place for place in setting.reading.places if place.part is PartKind.BODY and place.span[0] < 4), None
    )
    return Root(
        key=f"voice:{teller}",
        name=teller,
        family=_family_of_outlet(teller),
        basis=Basis.OUTLET,
        unnamed=False,
        speaker=_state_voice(teller),
        reached_through=tuple(outlet_name(name) for name in dict.fromkeys((agency, article.outlet)) if name),
        own_reporting=bool(dateline) or bool(article.byline),
        dateline=dateline.name if dateline else None,
    )


def _root(setting: _Setting, reading: Reading, attribution: Attribution) -> Root:
    source = attribution.source
    path = path_to(reading, attribution)
    listener = _listener(setting, attribution, path)
    through = _reached_through(setting, reading, path)
    if source.basis in _HEARD and not _entity(source) and _HEARSAY.match(source.text):
        return Root(
            f"hearsay:{listener}", source.text, f"unnamed, to {listener}", Basis.UNATTRIBUTED, True, None, through
        )
    if source.basis is Basis.OUTLET:
        name = outlet_name(_entity(source) or source.text)
        return Root(f"outlet:{name}", name, _family_of_outlet(name), source.basis, False, _state_voice(name), through)
    if source.basis in _UNNAMED or (source.basis is Basis.WITNESS and not _entity(source)):
        return _unnamed(setting, reading, attribution, listener, through)
    name = _entity(source) or _named_inside(source, setting.reading) or source.text
    name = setting.full_names.get(name, name)
    speaker = _speaker(source, name, setting.speaks_for)
    copied = setting.reading is not reading
    day = ((None if copied else attribution.as_of) or setting.reading.article.published or "")[:10]
    return Root(f"said:{name}:{day}", name, speaker, source.basis, False, speaker, through, listener)


def _unnamed(
    setting: _Setting, reading: Reading, attribution: Attribution, listener: str, through: tuple[str, ...]
) -> Root:
    source = attribution.source
    body = party_of(source.affiliation, setting.speaks_for) if source.affiliation else None
    body = body or states.speaks_for(source.text)
    witness = source.basis is Basis.WITNESS
    family = body or f"{'witnesses' if witness else 'unnamed'}, to {listener}"
    told = "" if source.basis is Basis.UNATTRIBUTED or witness else f", to {outlets.with_article(listener)}"
    return Root(
        key=f"unnamed:{family}:{listener}:{source.basis}",
        name=_uncapitalised(reading, attribution) + told,
        family=family,
        basis=source.basis,
        unnamed=body is None,
        speaker=body,
        reached_through=through,
        told_to=listener,
    )


def _uncapitalised(reading: Reading, attribution: Attribution) -> str:
    """The words for an unnamed source as they stand inside a sentence; a name or demonym keeps its capital."""
    text = attribution.source.text
    first = text.split(" ", 1)[0]
    if states.state(first) or states.is_demonym(first) or f" {first} " in reading.article.text or first.isupper():
        return text
    return text[:1].lower() + text[1:]


def _listener(setting: _Setting, attribution: Attribution, path: Sequence[Attribution]) -> str:
    """The outlet that the source spoke to: the one stated, else the innermost outlet cited, else whose page it is."""
    if attribution.told:
        return outlet_name(attribution.told)
    for outer in reversed(path[:-1]):
        if outer.source.basis is Basis.OUTLET:
            return outlet_name(_entity(outer.source) or outer.source.text)
    return _own_voice(setting).name


def _reached_through(setting: _Setting, reading: Reading, path: Sequence[Attribution]) -> tuple[str, ...]:
    """From the outlet nearest the origin out to the page's own; those not among the pages are marked."""
    own = outlet_name(reading.article.outlet) if reading.article.outlet else None
    cited = [
        outlet_name(_entity(outer.source) or outer.source.text) for outer in path if outer.source.basis is Basis.OUTLET
    ]
    agencies = [
        credit.name for credit in reading.article.credits if credit.kind is CreditKind.AGENCY and credit.name != own
    ]
    told = [outlet_name(said.told) for said in path[-1:] if said.told]
    upstream = list(dict.fromkeys([*told, *reversed(cited), *agencies]))
    marked = [name if name in setting.seen else f"{name} (cited, not seen)" for name in upstream if name != own]
    return (*marked, *([own] if own else []))


def _speaker(source: Source, name: str, speaks_for: dict[str, str]) -> str:
    if name in speaks_for:
        return speaks_for[name]
    if source.affiliation:
        return party_of(source.affiliation, speaks_for)
    return states.speaks_for(source.text) or party_of(name, speaks_for)


def _named_inside(source: Source, reading: Reading) -> str | None:
    """The person described elsewhere on the page whose full name stands in the words for the source."""
    found = [person for person in reading.affiliations if person in source.text]
    found += [
        each for other in reading.attributions if isinstance(each := other.source.entity, str) and each in source.text
    ]
    return max(found, key=len, default=None)


def _entity(source: Source) -> str | None:
    if isinstance(source.entity, tuple):
        return " and ".join(source.entity)
    return source.entity


def outlet_name(name: str) -> str:
    """Give the one name of an outlet that is known by several, or by the host of its address."""
    known = outlets.known(name) or (outlets.host_outlet(name) if "." in name else None)
    if known:
        return known.name
    return name.title() if name.isupper() and " " in name else name


def _family_of_outlet(name: str) -> str:
    known = outlets.known(name)
    return (known.state or known.owner or known.name) if known else name


def _state_voice(name: str) -> str | None:
    known = outlets.known(name)
    return known.state if known else None
