"""From the statements of many pages to the origins behind them, by following what the pages say themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Basis
from reportedly.model.tracing import Copy, Root, Tracing
from reportedly.origins.behind import behind
from reportedly.origins.chains import chain_of, cited_outlets
from reportedly.origins.copies import find_kin
from reportedly.origins.edges import Links, edges
from reportedly.origins.naming import Setting, of_one_state
from reportedly.origins.occasions import Saying, by_occasion, content_words
from reportedly.origins.outlet_names import by_their_names, outlet_name
from reportedly.origins.parties import learn
from reportedly.origins.people import full_names, holders, relatives
from reportedly.origins.reports import Shelf, inherit, shelve
from reportedly.origins.told_alike import follow
from reportedly.origins.voices import own_voice, voices


def trace(readings: Sequence[Reading], listed: frozenset[str] = frozenset()) -> Tracing:
    """Trace the statements of pages to their origins; `readings` in order of publication.

    `listed` are names of which no two are one, whatever they share.
    """
    readings = by_their_names(readings)
    kin = find_kin(readings)
    copies = kin.copies
    speaks_for = learn(readings)
    names, related, known = full_names(readings, listed), relatives(readings), holders(readings)
    by_id = {reading.article.id: reading for reading in readings}
    shelf = shelve(readings)
    outlets = frozenset(shelf.pages)

    def setting(told_by: Reading, reading: Reading) -> Setting:
        return Setting(told_by, outlets, speaks_for, names, related, known | holders([reading]))

    sayings = [
        saying
        for reading in readings
        for saying in _sayings(
            reading,
            setting(_told_by(reading, copies, by_id), reading),
            setting(reading, reading),
            copies.get(reading.article.id),
            shelf,
        )
    ]
    stated = of_one_state([saying.root for saying in sayings])
    sayings = [_of(saying, stated.get(saying.root.key)) for saying in sayings]
    roots = follow(sayings, by_occasion(sayings))
    ties = _ties(sayings, shelf, by_id)
    roots = inherit(sayings, roots, ties)
    return Tracing(
        copies=copies,
        versions=kin.versions,
        relays={reading.article.id: _relays(reading, shelf) for reading in readings},
        chains={reading.article.id: tuple(names.get(name, name) for name in chain_of(reading)) for reading in readings},
        roots=roots,
        behind=behind(readings, roots, copies),
        edges=edges(readings, Links(roots, copies, shelf, ties, by_id)),
        speaks_for=speaks_for,
        listed=listed,
    )


def _of(saying: Saying, body: Root | None) -> Saying:
    """A statement as that of a body whose state its page does not tell."""
    if body is None:
        return saying
    known = replace(saying.root, key=body.key, name=body.name, family=body.family, speaker=body.speaker)
    return replace(saying, root=known)


def _sayings(reading: Reading, setting: Setting, own: Setting, copy: Copy | None, shelf: Shelf) -> Iterator[Saying]:
    """The statements of a page, and what it says in its own voice; those of a late copy have no day of their own.

    What a copy adds to its original is its own, and if most of it is, so is its voice.
    """
    published = setting.reading.article.published
    late = (reading.article.published or "")[:10] != (published or "")[:10]
    voice = own if copy and copy.mostly_own else setting
    when = voice.reading.article.published
    yield Saying(reading.article.id, ARTICLE, own_voice(voice), when, when, shelf.words[voice.reading.article.id])
    found = voices(setting, reading)
    if copy and copy.own:
        added = [said.id for said in reading.attributions if any(copy.adds(said.part, span) for span in said.cue.spans)]
        found |= {name: root for name, root in voices(own, reading).items() if name in added}
    for attribution in reading.attributions:
        # Where a page gives no day the day of publication stands in: the statement may be of the day before.
        stated = attribution.as_of and not (published or "").startswith(attribution.as_of[:10])
        day = attribution.as_of if stated and not late else None
        words = content_words(attribution.content.text)
        source = attribution.source
        yield Saying(
            page=reading.article.id,
            id=attribution.id,
            root=found[attribution.id],
            day=day,
            published=published,
            words=words,
            described=content_words(source.text) if source.basis is Basis.ANONYMOUS else frozenset(),
            count=source.stated_count,
        )


def _ties(sayings: Sequence[Saying], shelf: Shelf, by_id: Mapping[str, Reading]) -> dict[tuple[str, str], str]:
    """For each statement ascribed to an outlet the page of that outlet that tells it, where there is one."""
    found: dict[tuple[str, str], str] = {}
    for saying in sayings:
        if saying.root.basis is Basis.OUTLET and saying.id != ARTICLE:
            page = shelf.page(saying.root.name, saying.words, by_id[saying.page])
            if page:
                found[saying.page, saying.id] = page.article.id
    return found


def _told_by(reading: Reading, copies: Mapping[str, Copy], by_id: Mapping[str, Reading]) -> Reading:
    """The page whose text it is: what a copy has from there it does not say itself."""
    copy = copies.get(reading.article.id)
    return by_id[copy.of] if copy else reading


def _relays(reading: Reading, shelf: Shelf) -> tuple[str, ...]:
    """The pages, or outlets not seen, whose report a page passes on."""
    words = shelf.words[reading.article.id]
    found = []
    for name in cited_outlets(reading):
        page = shelf.page(outlet_name(name), words, reading)
        found.append(page.article.id if page else name)
    return tuple(dict.fromkeys(found))
