"""From the statements of many pages to the origins behind them, by following what the pages say themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reportedly.model import states
from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Attribution, Basis, PartKind
from reportedly.model.tracing import Copy, Root, Tracing
from reportedly.origins.chains import chain_of, cited_outlets
from reportedly.origins.copies import find_copies
from reportedly.origins.occasions import Saying, by_occasion, content_words
from reportedly.origins.parties import learn
from reportedly.origins.reports import Shelf, inherit, shelve, words_of
from reportedly.origins.voices import Setting, outlet_name, own_voice, voices


def trace(readings: Sequence[Reading]) -> Tracing:
    """Trace the statements of pages to their origins; `readings` in order of publication."""
    copies = find_copies(readings)
    speaks_for = learn(readings)
    full_names = _full_names(readings)
    by_id = {reading.article.id: reading for reading in readings}
    shelf = shelve(readings)
    sayings = [
        saying
        for reading in readings
        for saying in _sayings(
            Setting(_told_by(reading, copies, by_id), frozenset(shelf.pages), speaks_for, full_names), reading
        )
    ]
    roots = inherit(sayings, by_occasion(sayings), _ties(sayings, shelf, by_id))
    return Tracing(
        copies=copies,
        relays={reading.article.id: _relays(reading, shelf) for reading in readings},
        chains={
            reading.article.id: tuple(full_names.get(name, name) for name in chain_of(reading)) for reading in readings
        },
        roots=roots,
        behind=_behind(readings, roots, copies),
        speaks_for=speaks_for,
    )


def _sayings(setting: Setting, reading: Reading) -> Iterator[Saying]:
    """The statements of a page, and what it says in its own voice; those of a copy have the day of its original."""
    copied = setting.reading is not reading
    published = setting.reading.article.published
    yield Saying(reading.article.id, ARTICLE, own_voice(setting), published, published, words_of(setting.reading))
    found = voices(setting, reading)
    for attribution in reading.attributions:
        # Where a page gives no day the day of publication stands in: the statement may be of the day before.
        stated = attribution.as_of and not (published or "").startswith(attribution.as_of[:10])
        day = attribution.as_of if stated and not copied else None
        words = content_words(attribution.content.text)
        yield Saying(reading.article.id, attribution.id, found[attribution.id], day, published, words)


def _ties(sayings: Sequence[Saying], shelf: Shelf, by_id: Mapping[str, Reading]) -> dict[tuple[str, str], str]:
    """For each statement ascribed to an outlet the page of that outlet that tells it, where there is one."""
    found: dict[tuple[str, str], str] = {}
    for saying in sayings:
        if saying.root.basis is Basis.OUTLET and saying.id != ARTICLE:
            page = shelf.page(saying.root.name, saying.words, by_id[saying.page])
            if page:
                found[saying.page, saying.id] = page.article.id
    return found


def _behind(
    readings: Sequence[Reading], roots: Mapping[tuple[str, str], Root], copies: Mapping[str, Copy]
) -> dict[str, tuple[Root, ...]]:
    """The origins that the news of each page rests on, those named first first; a page that names none has its own."""
    found: dict[str, tuple[Root, ...]] = {}
    for reading in readings:
        own = roots[reading.article.id, ARTICLE]
        named = {root.key: root for root in _named(reading, roots) if root.name != own.name}
        found[reading.article.id] = tuple(named.values())
    for reading in readings:
        page = reading.article.id
        if not found[page]:
            copy = copies.get(page)
            original = found[copy.of] if copy else ()
            itself = (roots[page, ARTICLE],) if reading.outcome.kind is OutcomeKind.READ else ()
            found[page] = original or itself
    return found


def _named(reading: Reading, roots: Mapping[tuple[str, str], Root]) -> Iterator[Root]:
    """The origins of a page's statements: of nested ones the innermost; not hearsay, nor what is only believed.

    A headline rests on its story: its sources count only where the story names none.
    """
    outer = {attribution.outer for attribution in reading.attributions}
    said = [each for each in reading.attributions if each.id not in outer and not each.held and _is_somebody(each)]
    told = [each for each in said if each.part is not PartKind.TITLE] or said
    for attribution in told:
        root = roots[reading.article.id, attribution.id]
        if root.basis is not Basis.UNATTRIBUTED:
            yield root


def _is_somebody(attribution: Attribution) -> bool:
    """Whether a source is somebody: "the visit" says nothing, "the regulator" does."""
    source = attribution.source
    if source.basis not in (Basis.ORGANISATION, Basis.DOCUMENT) or source.entity or source.affiliation:
        return True
    return states.is_office(source.text) or (source.basis is Basis.DOCUMENT and not _WORDS.search(source.text))


_WORDS = re.compile(r"(?i)\b(remarks?|comments?|words|tweets?|posts?|claims?|papers|answers?|invitations?)$")


def _full_names(readings: Sequence[Reading]) -> dict[str, str]:
    """Give for each surname that may stand alone the one person it can be of all whom the pages name in full."""
    people = {person for reading in readings for person in reading.affiliations}
    for reading in readings:
        people |= {each for said in reading.attributions if isinstance(each := said.source.entity, str) and " " in each}
    by_surname: dict[str, set[str]] = {}
    for person in people:
        by_surname.setdefault(person.split()[-1], set()).add(person)
    return {surname: next(iter(found)) for surname, found in by_surname.items() if len(found) == 1}


def _told_by(reading: Reading, copies: Mapping[str, Copy], by_id: Mapping[str, Reading]) -> Reading:
    """The page whose text it is: a copy says nothing of its own."""
    copy = copies.get(reading.article.id)
    return by_id[copy.of] if copy else reading


def _relays(reading: Reading, shelf: Shelf) -> tuple[str, ...]:
    """The pages, or outlets not seen, whose report a page passes on."""
    words = words_of(reading)
    found = []
    for name in cited_outlets(reading):
        page = shelf.page(outlet_name(name), words, reading)
        found.append(page.article.id if page else name)
    return tuple(dict.fromkeys(found))
