"""What was read, with whom the user's entity file says its names mean and whom they speak for.

Applied to readings whenever a dossier is assembled and never to what is kept, so a line changed or taken out of the
file holds for all pages at once. Who is meant by a pronoun or a surname on a page was decided when the page was read;
the file then says which entity that is.
"""

from __future__ import annotations

from msgspec.structs import replace

from reportedly.model.article import Article
from reportedly.model.entities import EntityFile, EntityKind, KnownEntity
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis, Entity, EventMention, Participant, Source
from reportedly.stories.parties.names import each_of, entities

_UNNAMED = frozenset({Basis.ANONYMOUS, Basis.UNATTRIBUTED})
_NAMED = frozenset({Basis.PERSON, Basis.OFFICIAL, Basis.ORGANISATION, Basis.OUTLET})


def listed(reading: Reading, file: EntityFile) -> Reading:
    """Give a reading with the names, bases and affiliations that the file says, wherever it says anything."""
    if not file.rows:
        return reading
    attributions = tuple(_attribution(said, file) for said in reading.attributions)
    events = tuple(_event(event, file) for event in reading.events)
    belonging = {file.name_of(person): file.party_of(body) for person, body in reading.affiliations.items()}
    told = {name for event in events for each in event.participants for name in each_of(each.entity)}
    told |= {name for said in attributions for name in each_of(said.source.entity)}
    outlet = reading.article.outlet
    for name in sorted({*told, *belonging, *([file.name_of(outlet)] if outlet else [])}):
        row = file.meant_by(name)
        if row and row.speaks_for:
            belonging[row.name] = file.name_of(row.speaks_for)
    return replace(
        reading,
        article=_article(reading.article, file),
        attributions=attributions,
        events=events,
        affiliations=belonging,
    )


def renamed(question: str, file: EntityFile) -> tuple[str, tuple[KnownEntity, ...]]:
    """Give a question with the one name of each listed entity that it names, and those entities."""
    found = list(file.named_in(question))
    for start, end, row in reversed(found):
        question = question[:start] + row.name + question[end:]
    return question, tuple(dict.fromkeys(row for _, _, row in found))


def _article(article: Article, file: EntityFile) -> Article:
    """An article with its outlet and the agencies it credits by their one name."""
    credited = tuple(replace(credit, name=file.name_of(credit.name)) for credit in article.credits)
    outlet = file.name_of(article.outlet) if article.outlet else article.outlet
    return replace(article, outlet=outlet, credits=credited)


def _attribution(said: Attribution, file: EntityFile) -> Attribution:
    return replace(said, source=_source(said.source, file), told=file.name_of(said.told) if said.told else said.told)


def _source(source: Source, file: EntityFile) -> Source:
    entity = _entity(source.entity, (source.text,), file)
    row = file.meant_by(entity) if isinstance(entity, str) else None
    affiliation = file.party_of(source.affiliation) if source.affiliation else source.affiliation
    if row and row.speaks_for:
        affiliation = file.name_of(row.speaks_for)
    return replace(source, entity=entity, affiliation=affiliation, basis=_basis(source.basis, row))


def _basis(basis: Basis, row: KnownEntity | None) -> Basis:
    """The basis of a source that is listed: it is named, and it is what the file says it is."""
    if row is None or row.kind is None or basis not in _NAMED | _UNNAMED:
        return basis
    if row.kind is EntityKind.OUTLET:
        return Basis.OUTLET
    if row.kind is EntityKind.PERSON:
        if row.speaks_for:
            return Basis.OFFICIAL
        return basis if basis in (Basis.PERSON, Basis.OFFICIAL) else Basis.PERSON
    return basis if basis in (Basis.OFFICIAL, Basis.ORGANISATION) else Basis.ORGANISATION


def _event(event: EventMention, file: EntityFile) -> EventMention:
    return replace(event, participants=tuple(_participant(each, file) for each in event.participants))


def _participant(participant: Participant, file: EntityFile) -> Participant:
    words = (participant.name, *entities(participant))
    return replace(participant, entity=_entity(participant.entity, words, file))


def _entity(entity: Entity, words: tuple[str, ...], file: EntityFile) -> Entity:
    """The entity by its one name; where none was read, the one that the words of the page are a name of."""
    if isinstance(entity, str):
        return file.name_of(entity)
    if entity is None:
        row = next((row for each in words if (row := file.meant_by(each))), None)
        return row.name if row else None
    names = tuple(dict.fromkeys(file.name_of(name) for name in entity))
    return names if len(names) > 1 else names[0] if names else None
