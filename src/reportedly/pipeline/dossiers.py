"""From kept readings to a dossier, and to the answer to a question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from msgspec.structs import replace

from reportedly.model.article import Article
from reportedly.model.changes import Changes
from reportedly.model.correction import Correction
from reportedly.model.dossier import Answer, Dossier
from reportedly.model.entities import EntityFile
from reportedly.model.reading import Reading
from reportedly.model.when import day_of

if TYPE_CHECKING:
    from reportedly.model.document import Document
    from reportedly.model.statement import EventMention
    from reportedly.pipeline.own_counts import OwnCount
    from reportedly.stories.questions.question import Query

ASKED = 60
"""Pages, the nearest to the words of a question, whose stories may hold the answer."""
STORIES = 10
"""Stories that are looked into for an answer."""
ENOUGH = 3
"""Words of its own that a question which names nobody is looked for by in pages that are read again."""


class Archive(Protocol):
    """The kept readings, as far as dossiers and answers need them; see `reportedly.store.Store`."""

    def readings(self, story: str) -> tuple[Reading, ...]:
        """Give the readings of a story's pages."""
        ...

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        """Give the corrections made in a story or about its pages."""
        ...

    def story_of(self, page_id: str) -> str | None:
        """Give the story a kept page belongs to."""
        ...

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        """Give the ids of at most `limit` pages that have any of `words`, the best first."""
        ...


NOBODY = EntityFile()
"""The file of a user who has listed nobody."""


def dossier(
    story: str, archive: Archive, as_of: str, captured_by: str | None = None, entities: EntityFile = NOBODY
) -> Dossier | None:
    """Give the dossier of a story as of an instant, or None where no page of it was known by then.

    With `captured_by` only pages that the archive had captured, and corrections that were made, by that instant count.
    What `entities` lists holds.
    """
    return assembled(story, archive.readings(story), archive.corrections(story), as_of, captured_by, entities)


def changes(
    story: str,
    archive: Archive,
    since: str,
    as_of: str,
    captured_by: str | None = None,
    entities: EntityFile = NOBODY,
) -> Changes | None:
    """Give what is new about a story from `since` to `as_of`, or None where no page of it was known by then.

    With `captured_by` the archive is seen as it was then and, for what stood before, as it was at `since`.
    """
    from reportedly.stories.changes import changes_between

    readings, corrections = archive.readings(story), archive.corrections(story)
    after = assembled(story, readings, corrections, as_of, captured_by, entities)
    before = assembled(story, readings, corrections, since, captured_by and since, entities)
    return changes_between(before, after, since) if after else None


def ask(
    question: str, archive: Archive, as_of: str, captured_by: str | None = None, entities: EntityFile = NOBODY
) -> Answer:
    """Give the one event or figure that a question in English is about, or an empty answer.

    A listed entity may be asked for by any of its names.
    """
    from reportedly.pipeline.own_counts import by_own_count, own_count
    from reportedly.pipeline.own_words import asks_by_a_verb, asks_by_another_word, is_about_it
    from reportedly.stories.claims.acts import is_stay
    from reportedly.stories.dates.clocks import known_by
    from reportedly.stories.listed import listed, renamed
    from reportedly.stories.questions import question as asked
    from reportedly.stories.questions.directions import as_asked
    from reportedly.stories.questions.one_matter import same_matter

    plain, named = renamed(question, entities)
    worded = _worded(plain, as_of)
    best = _best(worded)
    query = replace(best.query, question=question, listed=named)
    unanswered = Answer(question, as_of, asks=query.asks, captured_by=captured_by)
    documents = [each.document for each in worded]
    if not query.quantity and asks_by_another_word(best.document, best.events):
        answer = _by_own_word(unanswered, [best.document], archive, captured_by, entities)
        if answer.events or is_about_it(best.document):
            return answer
    # What is told by the words of a known type, or by the question's own word, is surer than an act by its verb.
    by_verb = [each for each in query.wanted.events if each.act and not is_stay(each.act)]
    by_act = query if by_verb and len(by_verb) == len(query.wanted.events) else None
    if by_act:
        query = replace(query, wanted=replace(query.wanted, events=()))

    stories = _stories_about(query.sought, archive)
    corrections = {story: archive.corrections(story) for story in stories}
    shelves = [
        (
            story,
            [as_asked(listed(reading, entities), query.wanted) for reading in readings_of(story, archive, captured_by)],
        )
        for story in stories
    ]

    def assembled_of(story: str, readings: Sequence[Reading]) -> Dossier | None:
        return assembled(story, readings, corrections[story], as_of, captured_by, entities, every_act=True)

    count = own_count(best.document, query)

    def counted(count: OwnCount) -> Answer:
        known = [known_by(readings, as_of, captured_by) for _, readings in shelves]
        return by_own_count(count, query, known, lambda told: assembled_of(stories[0], told), unanswered)

    if count and count.first:
        answer = counted(count)
        if answer.figures or count.asked.is_a_part:
            return answer
    dossiers = [assembled_of(story, readings) for story, readings in shelves]

    def answered(query: Query) -> Answer:
        found = [
            asked.search(query, one, readings) if one else None
            for one, (_, readings) in zip(dossiers, shelves, strict=True)
        ]
        one = same_matter(query, found, [known_by(readings, as_of, captured_by) for _, readings in shelves])
        if len(one) > 1:
            readings = [reading for at in one for reading in shelves[at][1]]
            whole = assembled_of(shelves[one[0]][0], readings)
            together = asked.search(query, whole, readings) if whole else None
            found = [together] if together else found
        return replace(asked.answer(query, found, as_of), captured_by=captured_by)

    answer = answered(query)
    if count and not (count.first or answer.figures or count.asked.of_a_state):
        return counted(count)
    # Who names nobody must say with two words besides the verb what it is of: "Will the federal government shut down?"
    tied = query.wanted.names or query.wanted.places or len(query.wanted.matter) >= ENOUGH
    if answer.events or query.quantity or not tied:
        return answer
    # Of an event of a known type, told by a noun, what differs would be another event: "a measles outbreak".
    by = [best.document] if query.wanted.events else documents
    asking = [each for each in by if not query.wanted.events or asks_by_a_verb(each)]
    own = _by_own_word(unanswered, asking, archive, captured_by, entities)
    return answered(by_act) if by_act and not own.events else own


class _Worded(NamedTuple):
    """A question in one of its wordings, with its events as the pages' are read."""

    document: Document
    events: tuple[EventMention, ...]
    query: Query


def _by_own_word(
    answer: Answer,
    worded: Sequence[Document],
    archive: Archive,
    captured_by: str | None,
    entities: EntityFile,
) -> Answer:
    """Answer a question by its own word, read anew on the pages that name its parties; as it was where none tells it.

    `answer` is an empty one, `worded` the question parsed in each of its wordings.
    """
    from reportedly.pipeline.own_words import by_own_word, read_again
    from reportedly.stories.dates.clocks import known_by
    from reportedly.stories.listed import listed
    from reportedly.stories.questions import question as asked
    from reportedly.stories.questions.own_words import title_by

    as_of = answer.as_of
    asking = [each for document in worded if (each := by_own_word(answer.question, document))]
    if not asking:
        return answer
    # The wording read best is that in which most of those whom the question is about take part.
    own = max(asking, key=lambda each: len(each[0].wanted.events[0].cast))
    query, words = own
    pages = archive.search([*query.sought, *(word for word, _ in sorted(words))], ASKED)
    stories = list(dict.fromkeys(story for page in pages if (story := archive.story_of(page))))
    kept = {each.article.id: each for story in stories for each in readings_of(story, archive, captured_by)}
    near = [listed(kept[page], entities) for page in pages if page in kept]
    told = read_again(query, words, known_by(near, as_of, captured_by))
    one = assembled(stories[0], told, (), as_of, captured_by, entities) if told else None
    found = asked.search(query, one, told) if one else None
    given = asked.answer(query, [found], as_of)
    named = tuple(replace(event, title=title_by(query.wanted.events[0], event)) for event in given.events)
    return replace(given, events=named, asks=answer.asks, captured_by=captured_by)


def _worded(question: str, as_of: str) -> list[_Worded]:
    """Read a question in each of its wordings."""
    from reportedly.attribution import attribute
    from reportedly.events import recognise
    from reportedly.language import parse
    from reportedly.stories.questions.asking import wordings
    from reportedly.stories.questions.question import understand

    asked = [Article(id="question", text=text, published=day_of(as_of), language="en") for text in wordings(question)]
    read = [(each, recognise(each, attribute(each))) for each in parse(asked)]
    return [_Worded(document, found.events, understand(question, document, found)) for document, found in read]


def _best(worded: Sequence[_Worded]) -> _Worded:
    """The first wording of a question that tells an event of a known type, else any event, else the first."""
    from reportedly.stories.questions.asking import is_cut_short

    sound = [each for each in worded if not is_cut_short(each.document)] or worded
    typed = [each for each in sound if any(event.trigger for event in each.query.wanted.events)]
    return [*typed, *(each for each in sound if each.query.tells), *sound][0]


def readings_of(story: str, archive: Archive, captured_by: str | None = None) -> list[Reading]:
    """Give the readings of a story's pages with the outlets and dates that people had put right."""
    from reportedly.stories.corrections.applying import by_people, holding, put_right

    return put_right(archive.readings(story), holding(by_people(archive.corrections(story), captured_by)))


def assembled(
    story: str,
    readings: Sequence[Reading],
    corrections: Sequence[Correction],
    as_of: str,
    captured_by: str | None = None,
    entities: EntityFile = NOBODY,
    every_act: bool = False,
) -> Dossier | None:
    """Give the dossier that the readings of a story make as of an instant, or None where none was known by then.

    With `every_act` those acts of no known type, and counts of things, are in it too that one page alone tells in
    passing.
    """
    from reportedly.origins import trace
    from reportedly.stories.corrections.applying import by_people, holding, known_then, put_right
    from reportedly.stories.dates.clocks import known_by
    from reportedly.stories.dossier import assemble
    from reportedly.stories.listed import listed

    made = by_people(corrections, captured_by)
    right = put_right(readings, holding(made))
    known = [listed(reading, entities) for reading in known_by(right, as_of, captured_by)]
    if not known:
        return None
    made = known_then(made, right, known)
    return assemble(story, known, trace(known, entities.names), as_of, captured_by, made, every_act)


def _stories_about(words: Sequence[str], archive: Archive) -> list[str]:
    """The stories of the pages nearest to some words, the story of the nearest page first."""
    stories = (archive.story_of(page) for page in archive.search(words, ASKED))
    return list(dict.fromkeys(story for story in stories if story))[:STORIES]
