"""From a question to its answer: the stories that may hold it, and the ways of finding it in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from reportedly.model.article import Article
from reportedly.model.correction import Correction
from reportedly.model.dossier import Answer, Dossier
from reportedly.model.entities import EntityFile
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType
from reportedly.model.when import day_of
from reportedly.pipeline.dossiers import NOBODY, Archive, AtFault, assembled, raised, readings_of

if TYPE_CHECKING:
    from reportedly.model.document import Document
    from reportedly.model.entities import KnownEntity
    from reportedly.model.statement import EventMention
    from reportedly.pipeline.own_counts import OwnCount
    from reportedly.stories.questions.offices_asked import OfficeAsked
    from reportedly.stories.questions.query import Query
    from reportedly.stories.questions.reasons import Reason
    from reportedly.stories.questions.wanted import Wanted

ASKED = 60
"""Pages, the nearest to the words of a question, whose stories may hold the answer."""
STORIES = 10
"""Stories that are looked into for an answer."""
ENOUGH = 3
"""Words of its own that a question which names nobody is looked for by in pages that are read again."""


def ask(
    question: str,
    archive: Archive,
    as_of: str,
    captured_by: str | None = None,
    entities: EntityFile = NOBODY,
    at_fault: AtFault = raised,
) -> Answer:
    """Give the one event or figure that a question in English is about, or an empty answer.

    A listed entity may be asked for by any of its names. A story whose dossier cannot be made answers nothing where
    `at_fault`, which is told of it, lets the others answer.
    """
    from reportedly.stories.listed import renamed
    from reportedly.stories.questions.asking import as_of_two
    from reportedly.stories.questions.offices_asked import office_asked

    plain, named = renamed(question, entities)
    kept = _Kept(archive, as_of, captured_by, entities, at_fault)
    office = office_asked(plain)
    if office is not None:
        return _of_its_holder(office, question, plain, named, kept)
    return _answered(question, as_of_two(plain, kept.texts_near(plain)) or plain, named, kept)


def _of_its_holder(
    office: OfficeAsked, question: str, plain: str, named: tuple[KnownEntity, ...], kept: _Kept
) -> Answer:
    """Answer a question that tells somebody by an office as one about whom the pages tell in it, if they tell one."""
    from reportedly.stories.questions.about import texts_of
    from reportedly.stories.questions.offices_asked import holders_told, is_of_another

    near = kept.near(re.findall(r"[^\W_]{3,}", plain))
    readings = near[1] if near else []
    holders = holders_told(office, readings)
    holder = holders[0] if len(holders) == 1 else None
    if holder is not None:
        start, end = office.span
        answer = _answered(question, f"{plain[:start]}{holder}{plain[end:]}", named, kept)
        if answer.events or answer.figures:
            return answer
    answer = _answered(question, plain, named, kept)
    texts = texts_of(readings, named)
    told = " ".join(texts.get(page.id, "") for page in answer.pages)
    if any(is_of_another(office, holders, event, told) for event in answer.events):
        return replace(answer, events=(), pages=())
    return answer


def _answered(question: str, plain: str, named: tuple[KnownEntity, ...], kept: _Kept) -> Answer:
    """Answer a question by its `plain` words, in which whoever is listed or told by an office has his one name."""
    from reportedly.stories.questions.reasons import reason_asked

    as_of, captured_by = kept.as_of, kept.captured_by
    reason = reason_asked(plain)
    if reason is not None:
        return _by_its_reason(reason, question, kept)
    worded = _worded(plain, as_of)
    best = _best(worded)
    query = replace(best.query, question=question, listed=named)
    unanswered = Answer(question, as_of, asks=query.asks, captured_by=captured_by)
    if real := _of_a_writing(plain, best, unanswered, kept):
        return real
    if laid := _of_whom(worded, best, unanswered, kept) or _of_prison(best, unanswered, kept):
        return laid
    if named_one := _by_its_name(query, best, plain, unanswered, kept):
        return named_one
    answer = _by_its_events(query, worded, best, unanswered, kept)
    answer = _with_what_came_of_it(answer, best, kept) if answer.events else answer
    return unanswered if answer.events and _is_of_no_harm(answer, worded, kept) else answer


def _by_its_reason(reason: Reason, question: str, kept: _Kept) -> Answer:
    """Answer a question of why by the pages that tell it with its reason: that it is so says nothing of why."""
    from reportedly.pipeline.reasons import by_own_word_for_reason, read_for_reason
    from reportedly.stories.questions import question as asked

    best = _best(_worded(reason.question, kept.as_of))
    unanswered = Answer(question, kept.as_of, asks=best.query.asks, captured_by=kept.captured_by)
    near = kept.near([*best.query.sought, *reason.words]) if best.query.wanted.names else None
    if near is None:
        return unanswered
    own = by_own_word_for_reason(reason, best.document, near[1])
    ways = [(best.query, read_for_reason(reason, best.query, best.document, near[1])), *([own] if own else [])]
    for query, told in ways:
        one = kept.assembled(near[0], told, query.wanted) if told else None
        found = asked.search(query, one, told) if one else None
        if found and found.events:
            named = tuple(replace(event, title=f"{event.title} {reason.text}") for event in found.events)
            return replace(unanswered, events=named, pages=found.pages)
    return unanswered


def _is_of_no_harm(answer: Answer, worded: Sequence[_Worded], kept: _Kept) -> bool:
    """Whether a question asks if anybody was hurt, and none of the pages of its answer tells that somebody was."""
    from reportedly.stories.questions.about import texts_of
    from reportedly.stories.questions.harmed import asks_of_harm, tells_of_harm

    if not any(asks_of_harm(each.document) for each in worded):
        return False
    near = kept.near(re.findall(r"[^\W_]{3,}", answer.question))
    texts = texts_of(near[1] if near else [], ())
    return not tells_of_harm(texts.get(page.id, "") for page in answer.pages)


def _of_whom(worded: Sequence[_Worded], best: _Worded, unanswered: Answer, kept: _Kept) -> Answer | None:
    """Answer a question of who is behind a deed; None where it is none, or is answered better by the deed itself.

    That a deed was done says nothing of who did it: it answers only where pages tell it as his.
    """
    from reportedly.pipeline.responsibility import asked_of_whom, read_for
    from reportedly.stories.questions import question as asked
    from reportedly.stories.questions.responsibility import is_his, is_of_what_was, is_told_since, title_by

    if best.query.quantity or not is_of_what_was(unanswered.question):
        return None
    door = next((door for each in (best, *worded) if (door := asked_of_whom(each.query, each.document))), None)
    if door is None:
        return None
    wanted = replace(best.query.wanted, events=(door.asked,), names=(door.who,), places=(), occasion=False)
    query = replace(best.query, wanted=wanted)
    near = kept.near(best.query.sought)
    told = read_for(door, best.query, near[1]) if near else []
    one = kept.assembled(near[0], told, wanted) if near and told else None
    given = asked.answer(query, [asked.search(query, one, told) if one else None], kept.as_of)
    given = replace(given, captured_by=kept.captured_by)
    named = tuple(replace(event, title=title_by(door)) for event in given.events)
    laid = replace(given, events=named, asks=unanswered.asks)
    if laid.events and not door.by_deed:
        return laid
    plain = _by_its_events(best.query, worded, best, unanswered, kept)
    his = any(is_his(door, event) for event in plain.events)
    if not laid.events:
        return plain if his or door.by_deed else unanswered
    return plain if his and not is_told_since(laid, plain) else laid


def _of_a_writing(plain: str, best: _Worded, unanswered: Answer, kept: _Kept) -> Answer | None:
    """Answer a question whether a letter, a picture or a recording is genuine; None where it is none."""
    from reportedly.stories.questions import question as asked
    from reportedly.stories.questions.genuineness import said_to_be_so, writing_asked

    writing = writing_asked(plain, (*best.query.wanted.names, *best.query.wanted.places))
    if writing is None:
        return None
    near = kept.near([*best.query.sought, writing.thing])
    told = [each for reading in near[1] if (each := said_to_be_so(writing, reading)).events] if near else []
    one = kept.assembled(near[0], told, best.query.wanted) if near and told else None
    wanted = replace(best.query.wanted, events=(writing.asked,), names=writing.names, places=(), occasion=False)
    query = replace(best.query, wanted=wanted)
    given = asked.answer(query, [asked.search(query, one, told) if one else None], kept.as_of)
    named = tuple(replace(event, title=writing.title) for event in given.events)
    return replace(given, events=named, asks=unanswered.asks, captured_by=kept.captured_by)


def _of_prison(best: _Worded, unanswered: Answer, kept: _Kept) -> Answer | None:
    """Answer a question whether somebody goes to prison, or is there; None where it is none, or no page tells of it."""
    from reportedly.pipeline.imprisonment import read_for_prison
    from reportedly.stories.questions import question as asked
    from reportedly.stories.questions.imprisonment import asked_of_prison

    of_him = asked_of_prison(best.query)
    near = kept.near(best.query.wanted.names) if of_him else None
    told = read_for_prison(of_him, best.query, near[1]) if of_him and near else []
    one = kept.assembled(near[0], told, best.query.wanted) if near and told else None
    if of_him is None or one is None:
        return None
    query = replace(best.query, wanted=replace(best.query.wanted, events=(of_him,)))
    given = asked.answer(query, [asked.search(query, one, told)], kept.as_of)
    return replace(given, asks=unanswered.asks, captured_by=kept.captured_by) if given.events else None


def _by_its_name(query: Query, best: _Worded, plain: str, unanswered: Answer, kept: _Kept) -> Answer | None:
    """Answer a question about an occasion by all that pages tell of it under its name; None where they tell nothing."""
    from reportedly.pipeline.occasions import answer_by_name, asked_by_name

    occasion = asked_by_name(plain, query)
    near = kept.near((*query.sought, *occasion.words)) if occasion else None
    if occasion is None or near is None:
        return None
    story, pages = near

    def dossier_of(told: Sequence[Reading]) -> Dossier | None:
        return kept.assembled(story, told, query.wanted)

    given = answer_by_name(occasion, query, pages, kept.archive.story_of, dossier_of, kept.as_of)
    if not given.events:
        return None
    given = replace(given, asks=unanswered.asks, captured_by=kept.captured_by)
    # What pages tell by other words of a change is talk of it as often as not.
    return given if occasion.change else _with_what_came_of_it(given, best, kept)


def _by_its_events(query: Query, worded: Sequence[_Worded], best: _Worded, unanswered: Answer, kept: _Kept) -> Answer:
    """Answer a question by the events, acts or counts that it tells."""
    from reportedly.pipeline.own_counts import own_count
    from reportedly.pipeline.own_words import asks_by_a_verb, asks_by_another_word, is_about_it

    if not query.quantity and asks_by_another_word(best.document, best.events):
        answer = _by_own_word(unanswered, [best.document], kept)
        if answer.events or is_about_it(best.document):
            return answer
    # What is told by the words of a known type, or by the question's own word, is surer than an act by its verb.
    by_act = query if _asks_by_acts(query) else None
    if by_act:
        query = replace(query, wanted=replace(query.wanted, events=()))

    shelves = _Shelves(query, kept, unanswered)
    count = own_count(best.document, query)
    # What pages tell as the jobs of one site is surer than a number with its name beside it.
    if count and count.by_site:
        answer = shelves.answered(query)
        if any(each.of for each in answer.figures):
            return answer
    if count and count.first:
        answer = shelves.counted(count)
        if answer.figures or count.asked.is_a_part:
            return answer
    answer = shelves.answered(query)
    if count and not (count.first or answer.figures or count.asked.of_a_state):
        return shelves.counted(count)
    # Who names nobody must say with two words besides the verb what it is of: "Will the federal government shut down?"
    tied = query.wanted.names or query.wanted.places or len(query.wanted.matter) >= ENOUGH
    if answer.events or query.quantity or not tied or _is_told_by_its_kind_alone(query):
        return answer
    # Of an event of a known type, told by a noun, what differs would be another event: "a measles outbreak".
    # Of deaths every word is known: what pages tell by "died" and the reader did not take for theirs is of others.
    if any(each.type is EventType.DEATH for each in query.wanted.events):
        return _by_field(unanswered, best, kept)
    by = [best.document] if query.wanted.events else [each.document for each in worded]
    asking = [each for each in by if not query.wanted.events or asks_by_a_verb(each)]
    # Pages about the parties of a known type of event tell it by more words than the question's own.
    retold = _by_field(unanswered, best, kept) if query.wanted.events else unanswered
    if retold.events:
        return retold
    own = _by_own_word(unanswered, asking, kept)
    own = _that_rests_on_more(own, shelves.answered(by_act)) if by_act else own
    retold = _by_field(unanswered, best, kept)
    return _that_rests_on_more(own, retold) if own.events else retold


def _is_told_by_its_kind_alone(query: Query) -> bool:
    """Whether no other words may tell what a question asks of anybody: an agent "in charge" has charged nobody."""
    return query.wanted.of_anybody and bool(query.wanted.events)


def _that_rests_on_more(own: Answer, by_act: Answer) -> Answer:
    """The answer by a question's own word, or that by its act where this rests on all of its pages and on more.

    A page that tells in other words what has come of it need not name all whom a question names.
    """
    mine, others = ({each.id for each in answer.pages} for answer in (own, by_act))
    return by_act if not own.events or (by_act.events and mine < others) else own


def _with_what_came_of_it(answer: Answer, best: _Worded, kept: _Kept) -> Answer:
    """The answer, or in its place what pages that came out since tell by other words of what has become of it."""
    from reportedly.stories.questions.told_anew import is_still_open, tells_what_came

    if not is_still_open(answer):
        return answer
    retold = _by_field(replace(answer, events=(), figures=(), pages=()), best, kept)
    return retold if tells_what_came(retold, answer) else answer


def _asks_by_acts(query: Query) -> bool:
    """Whether a question tells its event by nothing but a verb of no known type."""
    from reportedly.stories.claims.acts import is_stay

    events = query.wanted.events
    return bool(events) and all(each.act and not is_stay(each.act) for each in events)


class _Kept(NamedTuple):
    """What is kept, as it was known at an instant."""

    archive: Archive
    as_of: str
    captured_by: str | None
    entities: EntityFile
    at_fault: AtFault

    def readings(self, story: str) -> list[Reading]:
        """Give the readings of a story's pages, those not known yet among them."""
        from reportedly.stories.listed import listed

        found = readings_of(story, self.archive, self.captured_by)
        return [listed(reading, self.entities) for reading in found]

    def known(self, readings: Sequence[Reading]) -> list[Reading]:
        """Leave out the readings of pages not known yet."""
        from reportedly.stories.dates.clocks import known_by

        return known_by(readings, self.as_of, self.captured_by)

    def near(self, words: Sequence[str]) -> tuple[str, list[Reading]] | None:
        """Give the known pages nearest to some words, whatever story they are in, and the story of the nearest."""
        pages = self.archive.search(words, ASKED)
        stories = list(dict.fromkeys(story for page in pages if (story := self.archive.story_of(page))))
        if not stories:
            return None
        kept = {each.article.id: each for story in stories for each in self.readings(story)}
        return stories[0], self.known([kept[page] for page in pages if page in kept])

    def texts_near(self, question: str) -> Iterator[str]:
        """Give the headlines and texts of the known pages nearest to the words of a question, once they are needed."""
        near = self.near(re.findall(r"[^\W_]{3,}", question))
        for each in near[1] if near else ():
            yield f"{each.article.title or ''}\n{each.article.text}"

    def assembled(
        self, story: str, readings: Sequence[Reading], wanted: Wanted, made: Sequence[Correction] = ()
    ) -> Dossier | None:
        """Give the dossier that readings make for what is wanted: without other days, where that names one.

        None where no page is known, or a fault of the program is told of.
        """
        from reportedly.stories.questions.instances import on_the_days

        try:
            whole = assembled(story, readings, made, self.as_of, self.captured_by, self.entities, every_act=True)
            then = on_the_days(wanted, whole, readings) if whole else None
            if then is None:
                return whole
            return assembled(story, then, made, self.as_of, self.captured_by, self.entities, every_act=True)
        except Exception as error:  # whatever is wrong with one story, another may answer
            self.at_fault(story, error)
            return None


class _Shelves:
    """The stories that may hold the answer to a question, each with its readings and its dossier as of an instant."""

    def __init__(self, query: Query, kept: _Kept, unanswered: Answer) -> None:
        from reportedly.stories.questions.destinations import as_handed_over
        from reportedly.stories.questions.directions import as_asked

        self._query, self._kept, self._unanswered = query, kept, unanswered
        self._stories = _stories_about(query.sought, kept.archive)
        self._corrections = {story: kept.archive.corrections(story) for story in self._stories}
        self._readings = [
            [as_handed_over(as_asked(reading, query.wanted), query) for reading in kept.readings(story)]
            for story in self._stories
        ]

    def answered(self, query: Query) -> Answer:
        """Answer by the dossiers: of one story, or of all that tell the matter read together."""
        from reportedly.stories.questions import question as asked
        from reportedly.stories.questions.one_matter import same_matter
        from reportedly.stories.questions.told_anew import is_told_anew

        found = [
            asked.search(query, one, readings) if one else None
            for one, readings in zip(self._dossiers, self._readings, strict=True)
        ]
        one = same_matter(query, found, self._known())
        if len(one) > 1:
            readings = [reading for at in one for reading in self._readings[at]]
            whole = self._assembled(self._stories[one[0]], readings)
            together = asked.search(query, whole, readings) if whole else None
            # What all tell together has lapsed only where none of them tells it anew.
            anew = [each for each in found if each and together and is_told_anew(each, together)]
            found = [together, *anew] if together else found
        given = self._of_its_day(query, asked.answer(query, found, self._unanswered.as_of))
        return replace(given, captured_by=self._unanswered.captured_by)

    def _of_its_day(self, query: Query, given: Answer) -> Answer:
        """The answer, or where only unnamed people set what is planned for the day asked for, that by their pages."""
        from reportedly.stories.questions import question as asked
        from reportedly.stories.questions.days_asked import where_it_is_rumoured

        known = [reading for readings in self._known() for reading in readings]
        pages = [page for event in given.events for page in where_it_is_rumoured(query.wanted, event, known)]
        one = self._assembled(self._stories[0], pages) if pages else None
        rumoured = asked.answer(query, [asked.search(query, one, pages)], given.as_of) if one else given
        return rumoured if rumoured.events else given

    def counted(self, count: OwnCount) -> Answer:
        """Answer a question for a count by its own words, read anew on the pages."""
        from reportedly.pipeline.own_counts import by_own_count

        return by_own_count(
            count, self._query, self._known(), lambda told: self._assembled(self._stories[0], told), self._unanswered
        )

    @cached_property
    def _dossiers(self) -> list[Dossier | None]:
        return [self._assembled(*each) for each in zip(self._stories, self._readings, strict=True)]

    def _assembled(self, story: str, readings: Sequence[Reading]) -> Dossier | None:
        return self._kept.assembled(story, readings, self._query.wanted, self._corrections[story])

    def _known(self) -> list[list[Reading]]:
        return [self._kept.known(readings) for readings in self._readings]


def _stories_about(words: Sequence[str], archive: Archive) -> list[str]:
    """The stories of the pages nearest to some words, the story of the nearest page first."""
    stories = (archive.story_of(page) for page in archive.search(words, ASKED))
    return list(dict.fromkeys(story for story in stories if story))[:STORIES]


class _Worded(NamedTuple):
    """A question in one of its wordings, with its events as the pages' are read."""

    document: Document
    events: tuple[EventMention, ...]
    query: Query
    by_tree: bool
    """Whether it is turned as the tree of the question's own words has it."""


def _by_own_word(answer: Answer, worded: Sequence[Document], kept: _Kept) -> Answer:
    """Answer a question by its own word, read anew on the pages that name its parties; as it was where none tells it.

    `answer` is an empty one, `worded` the question parsed in each of its wordings.
    """
    from reportedly.pipeline.own_words import by_own_word, read_again
    from reportedly.stories.questions import question as asked
    from reportedly.stories.questions.own_words import title_by

    asking = [each for document in worded if (each := by_own_word(answer.question, document))]
    if not asking:
        return answer
    # The wording read best is that in which most of those whom the question is about take part.
    own = max(asking, key=lambda each: len(each[0].wanted.events[0].cast))
    query, words = own
    near = kept.near([*query.sought, *(word for word, _ in sorted(words))])
    told = read_again(query, words, near[1]) if near else []
    one = kept.assembled(near[0], told, query.wanted) if near and told else None
    found = asked.search(query, one, told) if one else None
    given = asked.answer(query, [found], kept.as_of)
    named = tuple(replace(event, title=title_by(query.wanted.events[0], event)) for event in given.events)
    return replace(given, events=named, asks=answer.asks, captured_by=kept.captured_by)


def _by_field(answer: Answer, worded: _Worded, kept: _Kept) -> Answer:
    """Answer a question by the pages about its parties, whatever words of its field they tell of it by."""
    from reportedly.pipeline.retelling import asked_by_field, read_by_field
    from reportedly.stories.questions import question as asked
    from reportedly.stories.questions.destinations import as_handed_over
    from reportedly.stories.questions.retold import settled_since, title_by

    found = asked_by_field(worded.query, worded.document)
    if found is None:
        return answer
    about, field = found
    near = kept.near(worded.query.sought)
    told = read_by_field(about, field, worded.query, near[1]) if near else []
    whole = {each.article.id: each for each in near[1]} if near else {}
    told = [as_handed_over(each, worded.query, whole.get(each.article.id)) for each in told]
    one = kept.assembled(near[0], told, worded.query.wanted) if near and told else None
    wanted = replace(worded.query.wanted, events=(replace(about, own=about.trigger),), occasion=False)
    query = replace(worded.query, wanted=wanted)
    match = asked.search(query, one, told) if one else None
    # What is told of one matter since it was only mooted is the answer.
    settled = settled_since(match.events[0], one) if one and match and match.events else None
    match = (one and settled and asked.search(query, settled, told)) or match
    given = asked.answer(query, [match], kept.as_of)
    named = tuple(replace(event, title=title_by(about, event)) for event in given.events)
    return replace(given, events=named, asks=answer.asks, captured_by=kept.captured_by)


def _worded(question: str, as_of: str) -> list[_Worded]:
    """Read a question in each of its wordings."""
    from reportedly.attribution import attribute
    from reportedly.events import recognise
    from reportedly.language import in_marks, parse
    from reportedly.stories.questions.asking import turned, wordings
    from reportedly.stories.questions.understanding import understand

    def parsed(texts: Sequence[str]) -> list[Document]:
        return [*parse([Article(id="question", text=text, published=day_of(as_of), language="en") for text in texts])]

    question = in_marks(question)
    asked = parsed(wordings(question))
    told = {text.casefold(): text for each in asked if (text := turned(each)) is not None}
    more = parsed([text for low, text in told.items() if low not in {each.article.text.casefold() for each in asked}])
    read = [(each, recognise(each, attribute(each))) for each in (*asked, *more)]
    return [
        _Worded(
            document,
            found.events,
            understand(question, document, found),
            by_tree=document.article.text.casefold() in told,
        )
        for document, found in read
    ]


def _best(worded: Sequence[_Worded]) -> _Worded:
    """The first wording of a question that tells an event of a known type, else any event, else the first.

    Of those that tell one, what the tree says of the question's subject is surer than its capitals.
    """
    from reportedly.stories.claims.acts import is_stay
    from reportedly.stories.questions.asking import is_cut_short

    sound = [each for each in worded if not is_cut_short(each.document)] or worded
    typed = [each for each in sound if any(event.trigger for event in each.query.wanted.events)]
    typed.sort(key=lambda each: not each.by_tree)
    known = [each for each in typed if any(not event.act or is_stay(event.act) for event in each.query.wanted.events)]
    stays = [each for each in typed if any(is_stay(event.act) for event in each.query.wanted.events)]
    return [*stays, *known, *typed, *(each for each in sound if each.query.tells), *sound][0]
