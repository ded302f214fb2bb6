"""From a store to the values of a site."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from urllib.parse import urlsplit

from msgspec.structs import replace

from reportedly import pipeline
from reportedly.desk.edition import addresses
from reportedly.desk.edition.corrected import corrected, headline_by_hand
from reportedly.desk.edition.quoting import named, outlet_of, quoted, quotes
from reportedly.desk.edition.site import Frame, Note, Section, Sentence, Site, Source, Story, Told, WholeStory
from reportedly.desk.feeds import Occasion, occasions, plain
from reportedly.desk.prose.body import body, tells_enough
from reportedly.desk.prose.contradicting import contradictions
from reportedly.desk.prose.deeds import deed
from reportedly.desk.prose.figures import heading, is_told, steps, value_in_words
from reportedly.desk.prose.headlines import headline
from reportedly.desk.prose.lead import standfirst, telling_pages
from reportedly.desk.prose.names import voice_in_sentence
from reportedly.desk.prose.origins import is_somebody, unnamed_to
from reportedly.desk.prose.said import Said, capital
from reportedly.desk.prose.testimony import testimony
from reportedly.desk.prose.turns import turn_in_words
from reportedly.desk.shown import foremost
from reportedly.model.article import Article
from reportedly.model.correction import Correction, CorrectionKind
from reportedly.model.dossier import Dossier, DossierEvent, DossierPage, Evidence
from reportedly.model.entities import EntityFile
from reportedly.model.statement import EventType
from reportedly.model.summary import Lasting
from reportedly.model.when import day_of, first_instant, is_iso, last_instant
from reportedly.store import Store

WORDS_A_MINUTE = 230
"""What a reader reads."""
UPDATES = 3
"""Changes that are told at the head of a story: its last turn, and the figures that came with it or since."""


def story_of(
    store: Store, story: str, frame: Frame, as_of: str, entities: EntityFile
) -> tuple[WholeStory, Lasting] | None:
    """Give one story as it is printed, and how long it is so on the day of the as-of; None where no page was known.

    On one day it is the same to the byte for as long as nothing happens: what is printed knows the as-of by its day.
    """
    held = pipeline.holding(story, store, as_of, entities)
    if held is None:
        return None
    dossier = replace(held[0], as_of=day_of(as_of))
    corrections = store.corrections(story)
    event = foremost(dossier)
    pages = {page.id: page for page in dossier.pages}
    articles = {each.article.id: each.article for each in store.readings(story)}
    notes = _Notes(pages, articles)
    paragraphs = tuple(tuple(map(notes.sentence, paragraph.said)) for paragraph in body(dossier))
    paragraphs = paragraphs or ((Sentence("No event is told of on its pages that could be followed."),),)
    carrying = dossier.carrying
    opening = tuple(said.text for said in standfirst(dossier, carrying)) if carrying else ()
    turns = tuple(pipeline.turns(dossier))
    turned = turns[0].at if turns else dossier.story.first
    news = [(turn.at, capital(turn_in_words(turn))) for turn in turns if turn.at == turned]
    news += [(at, words) for at, words in _figures_given(dossier) if _instant(at) >= _instant(turned)]
    news.sort(key=lambda each: _instant(each[0]), reverse=True)
    disagreeing = tuple(notes.sentence(said) for said in contradictions(dossier)[:12])
    address = f"{frame.base_url or ''}{addresses.of_story(story)}"
    told = WholeStory(
        id=story,
        section=section_of(event.type if event else EventType.OTHER, frame.sections),
        headline=plain.line(headline_by_hand(corrections, as_of) or "")
        or _headline(dossier, carrying, frame, articles),
        status=dossier.story.status,
        standfirst=opening,
        published=dossier.story.first,
        updated=max(filter(None, (dossier.story.first, *(at for at, _ in news))), key=_instant, default=None),
        update=tuple(words for _, words in news)[:UPDATES],
        turns=turns,
        minutes=_minutes([*opening, *(each.text for paragraph in paragraphs for each in paragraph)]),
        paragraphs=paragraphs,
        notes=tuple(notes.found),
        contradictions=disagreeing,
        sources=_sources(dossier, articles),
        corrections=corrected(corrections, as_of),
        told=tuple(_told(dossier, pages, articles)),
        occasions=_occasions(dossier, address, frame),
        names=_names(event),
        shown=len(dossier.pages),
        event=event,
        dossier=dossier,
        where=notes.where,
    )
    return told, _while_corrected(held[1], corrections, as_of)


def site_of(store: Store, frame: Frame, as_of: str, stories: Iterable[Story]) -> Site:
    """Give the site of stories as of an instant, the latest news first."""
    ordered = sorted(stories, key=lambda each: (_instant(each.updated), each.id), reverse=True)
    having = {story.section for story in ordered}
    sections = tuple(section for section in frame.sections if section in having)
    return Site(frame, as_of, tuple(ordered), sections, _merged(store, as_of, {story.id for story in ordered}))


def _figures_given(dossier: Dossier) -> Iterable[tuple[str, str]]:
    """When each value that stands and is told in a sentence was published first, and the value in words."""
    for figure in filter(is_told, dossier.figures):
        stands = figure.current
        alike = [each for each, _ in steps(figure) if stands and each.value == stands.value and each.published]
        if stands and alike:
            yield alike[-1].published or "", f"{heading(figure)}: {value_in_words(stands)}"


def _names(event: DossierEvent | None) -> tuple[str, ...]:
    if event is None:
        return ()
    names = [each.entity for each in event.participants] + ([event.place.name] if event.place else [])
    return tuple(dict.fromkeys(names))


def _while_corrected(lasting: Lasting, corrections: Iterable[Correction], as_of: str) -> Lasting:
    """The instants between which a dossier is the same, and no correction that is printed is made or withdrawn."""
    made = [first_instant(at) for each in corrections for at in (each.at, each.withdrawn) if at]
    limit = last_instant(as_of)
    since = max([first_instant(lasting.since), *(at for at in made if at <= limit)])
    ends = [first_instant(lasting.until)] if lasting.until else []
    until = min([*ends, *(at for at in made if at > limit)], default=None)
    return Lasting(since.isoformat(), until.isoformat() if until else None)


def section_of(kind: EventType, sections: Sequence[Section]) -> Section:
    """Give the section that takes a type of event; the last one where none does."""
    return next((section for section in sections if kind.value in section.types), sections[-1])


def _headline(dossier: Dossier, event: DossierEvent | None, frame: Frame, articles: Mapping[str, Article]) -> str:
    """The headline by type and status; that of a page, as a quotation, where neither says of whom or where."""
    first = dossier.pages[0] if dossier.pages else None
    own = articles[first.id].title if first and first.id in articles else None
    if event is not None and deed(event).noun != event.title and (_names(event) or not own):
        return plain.line(headline(event, dossier.as_of, frame.manners))
    title = own if own and event else dossier.story.title
    page = next((each for each in dossier.pages if each.id in articles and articles[each.id].title == title), first)
    return f"“{quoted(title)}”, {outlet_of(page)} reports" if page and page.outlet else f"“{quoted(title)}”"


class _Notes:
    """The notes of a story, numbered in the order in which its sentences come."""

    def __init__(self, pages: Mapping[str, DossierPage], articles: Mapping[str, Article]) -> None:
        self.found: list[Note] = []
        self.where: dict[Evidence, int] = {}
        self._pages = pages
        self._articles = articles

    def sentence(self, said: Said) -> Sentence:
        """Give a sentence with the number of its note; one with the same quotations as a note before has that."""
        told = quotes(said.because, self._pages, self._articles) or named(said.pages, self._pages)
        if not told:
            return Sentence(said.text)
        note = next((each for each in self.found if each.quotes == told), None)
        if note is None:
            note = Note(len(self.found) + 1, told)
            self.found.append(note)
        for each in said.because:
            self.where.setdefault(each, note.number)
        return Sentence(said.text, note.number)


def _minutes(texts: Iterable[str]) -> int:
    return max(1, round(sum(len(text.split()) for text in texts) / WORDS_A_MINUTE))


def _sources(dossier: Dossier, articles: Mapping[str, Article]) -> tuple[Source, ...]:
    outlets = {page.id: outlet_of(page) for page in dossier.pages}
    return tuple(
        Source(
            page=page,
            outlet=outlets[page.id],
            url=plain.web_address(page.url),
            headline=_title(articles.get(page.id)),
            way=_way(page, outlets[page.id]),
            copy=outlets.get(page.copy_of, page.copy_of) if page.copy_of else None,
        )
        for page in dossier.pages
    )


def _title(article: Article | None) -> str | None:
    return quoted(article.title) if article and article.title else None


def _way(page: DossierPage, outlet: str) -> str:
    """Whom a page has its report from, to the last source it states: "Adria Wire, from the Kvarner Courier"."""
    names = [plain.line(name, 120) for name in page.chain if name]
    names = names[1:] if names[:1] == [outlet] else names
    return ", from ".join(map(voice_in_sentence, names))


def events_told(dossier: Dossier) -> list[DossierEvent]:
    """Give the events that are told of one by one: the foremost, and what tells enough; not what was only put out."""
    return [
        event
        for event in dossier.events
        if event is foremost(dossier)
        or (tells_enough(event) and not event.passing and event.type is not EventType.PUBLICATION)
    ]


def _told(dossier: Dossier, pages: Mapping[str, DossierPage], articles: Mapping[str, Article]) -> Iterable[Told]:
    """What each origin says of the events that tell enough."""
    for event in events_told(dossier):
        telling = telling_pages(event, dossier)
        for origin in event.origins:
            if is_somebody(origin):
                said = testimony(event, origin, dossier.as_of, telling)
                yield Told(
                    at=origin.first or dossier.story.first or "",
                    origin=plain.line(origin.name, 120),
                    called=capital(unnamed_to(origin)),
                    stance=origin.stance,
                    text=said.text,
                    event=capital(deed(event).noun),
                    status=event.status,
                    quotes=quotes(said.because, pages, articles),
                )


def _occasions(dossier: Dossier, address: str, frame: Frame) -> tuple[Occasion, ...]:
    """What is dated, of the events that tell enough."""
    printed = {event.id for event in events_told(dossier)}
    calendar = tuple(entry for entry in dossier.calendar if entry.event in printed)
    host = urlsplit(frame.base_url).hostname if frame.base_url else None
    return occasions(replace(dossier, calendar=calendar), address, host or "localhost")


def _merged(store: Store, as_of: str, printed: set[str]) -> dict[str, str]:
    """The stories that others took in, each with the one it is part of now."""
    held = [each for each in store.corrections() if each.kind is CorrectionKind.MERGE and each.held_at(as_of)]
    gone = {story for each in held for story in (each.story, each.other) if story and story not in printed}
    standing = {story: store.standing(story) for story in sorted(gone)}
    return {story: into for story, into in standing.items() if into in printed}


def _instant(when: str | None) -> datetime:
    return first_instant(when) if when and is_iso(when) else datetime.min.replace(tzinfo=UTC)
