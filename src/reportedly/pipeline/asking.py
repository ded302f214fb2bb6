"""From a question to its answer: the ways of finding it in the stories that may hold it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportedly.model.dossier import Answer, Dossier
from reportedly.model.entities import EntityFile
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType
from reportedly.pipeline.dossiers import NOBODY, Archive, AtFault, raised
from reportedly.pipeline.kept import Kept
from reportedly.pipeline.shelves import Shelves
from reportedly.pipeline.wordings import Worded, best_of, worded_as

if TYPE_CHECKING:
    from reportedly.model.document import Document
    from reportedly.model.entities import KnownEntity
    from reportedly.stories.questions.offices_asked import OfficeAsked
    from reportedly.stories.questions.query import Query

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
    kept = Kept(archive, as_of, captured_by, entities, at_fault)
    office = office_asked(plain)
    if office is not None:
        return _of_its_holder(office, question, plain, named, kept)
    return _answered(question, as_of_two(plain, kept.texts_near(plain)) or plain, named, kept)


def _of_its_holder(
    office: OfficeAsked, question: str, plain: str, named: tuple[KnownEntity, ...], kept: Kept
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


def _answered(question: str, plain: str, named: tuple[KnownEntity, ...], kept: Kept) -> Answer:
    """Answer a question by its `plain` words, in which whoever is listed or told by an office has his one name."""
    from reportedly.pipeline.imprisonment import of_prison
    from reportedly.pipeline.reasons import by_its_reason
    from reportedly.pipeline.writings import of_a_writing
    from reportedly.stories.questions.reasons import reason_asked

    as_of, captured_by = kept.as_of, kept.captured_by
    reason = reason_asked(plain)
    if reason is not None:
        return by_its_reason(reason, question, kept)
    worded = worded_as(plain, as_of)
    best = best_of(worded)
    query = replace(best.query, question=question, listed=named)
    unanswered = Answer(question, as_of, asks=query.asks, captured_by=captured_by)
    if real := of_a_writing(plain, best, unanswered, kept):
        return real
    if laid := _of_whom(worded, best, unanswered, kept) or of_prison(best, unanswered, kept):
        return laid
    if named_one := _by_its_name(query, best, plain, unanswered, kept):
        return named_one
    answer = _by_its_events(query, worded, best, unanswered, kept)
    answer = _with_what_came_of_it(answer, best, kept) if answer.events else answer
    return unanswered if answer.events and _is_of_no_harm(answer, worded, kept) else answer


def _is_of_no_harm(answer: Answer, worded: Sequence[Worded], kept: Kept) -> bool:
    """Whether a question asks if anybody was hurt, and none of the pages of its answer tells that somebody was."""
    from reportedly.stories.questions.about import texts_of
    from reportedly.stories.questions.harmed import asks_of_harm, tells_of_harm

    if not any(asks_of_harm(each.document) for each in worded):
        return False
    near = kept.near(re.findall(r"[^\W_]{3,}", answer.question))
    texts = texts_of(near[1] if near else [], ())
    return not tells_of_harm(texts.get(page.id, "") for page in answer.pages)


def _of_whom(worded: Sequence[Worded], best: Worded, unanswered: Answer, kept: Kept) -> Answer | None:
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


def _by_its_name(query: Query, best: Worded, plain: str, unanswered: Answer, kept: Kept) -> Answer | None:
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


def _by_its_events(query: Query, worded: Sequence[Worded], best: Worded, unanswered: Answer, kept: Kept) -> Answer:
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

    shelves = Shelves(query, kept, unanswered)
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


def _with_what_came_of_it(answer: Answer, best: Worded, kept: Kept) -> Answer:
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


def _by_own_word(answer: Answer, worded: Sequence[Document], kept: Kept) -> Answer:
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


def _by_field(answer: Answer, worded: Worded, kept: Kept) -> Answer:
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
