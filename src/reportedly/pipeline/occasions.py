"""A question about an occasion that has a name, answered by all that pages tell of it under that name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType
from reportedly.pipeline.own_words import AGAIN, LONGEST

if TYPE_CHECKING:
    from reportedly.events.named_occasions import Called
    from reportedly.events.occasions_told import Told
    from reportedly.model.document import Document
    from reportedly.model.dossier import Answer, Dossier
    from reportedly.model.statement import EventMention, Place
    from reportedly.stories.questions.named_occasions import OccasionAsked, Talk
    from reportedly.stories.questions.query import Query


class OccasionRead(NamedTuple):
    """The pages that tell of an occasion, each with its mentions of that alone, and of the change asked for alone."""

    whole: list[Reading]
    talk: Talk


def asked_by_name(question: str, query: Query) -> OccasionAsked | None:
    """Give the occasion that a question names; None for an event of a known type, for persons and for states."""
    from reportedly.events.named_occasions import is_a_sort
    from reportedly.stories.questions.named_occasions import is_a_change, occasion_asked

    asked = occasion_asked(question)
    if asked is None or query.quantity:
        return None
    typed = [each for each in query.wanted.events if each.type is not EventType.OTHER]
    if any(not is_a_change(each.trigger) for each in typed):
        return None
    return asked if is_a_sort(asked.words[-1]) or _is_a_name_alone(asked, query) else None


def _is_a_name_alone(asked: OccasionAsked, query: Query) -> bool:
    """Whether what is said to take place or be held is told by a name that does not say what it is."""
    whole = all(word[:1].isupper() for word in asked.words)
    return whole and query.wanted.occasion and not query.wanted.places and asked.title in query.wanted.names


def answer_by_name(
    occasion: OccasionAsked,
    query: Query,
    readings: Sequence[Reading],
    story_of: Callable[[str], str | None],
    dossier_of: Callable[[Sequence[Reading]], Dossier | None],
    as_of: str,
) -> Answer:
    """Answer a question by what has become of the occasion that it names, or by what is said of the change it asks for.

    `dossier_of` makes a dossier of pages that were read for it; the answer is empty where none tells of it.
    """
    from reportedly.events.named_occasions import is_a_sort
    from reportedly.model.dossier import Answer
    from reportedly.stories.questions import named_occasions as by_name
    from reportedly.stories.questions import question as asked

    wanted = _wanted_for(occasion, query)
    read = read_by_name(occasion, readings, story_of)
    held = any(event.change is None for each in read.whole for event in each.events)
    if not held and not is_a_sort(occasion.words[-1]):
        return Answer(query.question, as_of)  # a series or a plan of the name, which is nothing that is held

    def answered(told: Sequence[Reading], title: str) -> Answer:
        one = dossier_of(told) if told else None
        given = asked.answer(wanted, [asked.search(wanted, one, told) if one else None], as_of)
        return replace(
            given, question=query.question, events=tuple(replace(event, title=title) for event in given.events)
        )

    whole = answered(read.whole, occasion.title)
    if occasion.change is None:
        return whole
    talk = by_name.still_denied(by_name.since_settled(whole, read.talk))
    change = answered(talk, by_name.title_of_change(occasion))
    return whole if by_name.decides(whole, change, occasion.change) else change


def _wanted_for(asked: OccasionAsked, query: Query) -> Query:
    """The query for an occasion, which all mentions that were read for it are of."""
    from reportedly.stories.questions.wanted import Asked

    about = Asked(EventType.OTHER, trigger=_HELD, own=_HELD, cast=(("theme", asked.title),))
    wanted = replace(
        query.wanted, events=(about,), names=(asked.title,), places=(), occasion=False, when=None, of_year=None
    )
    return replace(query, wanted=wanted)


_HELD = "held"


def read_by_name(
    asked: OccasionAsked, readings: Iterable[Reading], story_of: Callable[[str], str | None]
) -> OccasionRead:
    """Read pages again for what they tell of an occasion.

    A page of a story in which others name it need not do so: its readers know which "census" it tells of.
    """
    from reportedly.events.named_occasions import called, is_about, tells_of_its_sort
    from reportedly.events.occasions_told import told_of
    from reportedly.language import parse
    from reportedly.stories.questions import named_occasions as by_name

    named = called(asked.words, asked.year)
    sound = [each for each in readings if each.outcome.kind is OutcomeKind.READ and len(each.article.text) <= LONGEST]
    known = {story_of(each.article.id) for each in sound if is_about(each.article, named)}
    near = (each for each in sound if story_of(each.article.id) in known)
    chosen = list(
        islice((each for each in near if tells_of_its_sort(each.article, named) or _names(each, named)), AGAIN)
    )
    whole, talk = list[Reading](), list[Reading]()
    weighing, implied = set[str](), set[tuple[str, str]]()
    for each, document in zip(chosen, parse([each.article for each in chosen]), strict=True):
        told = list(told_of(document, each.attributions, each.times, each.places, named, True))
        site = _site(each, named)
        itself = [mention for one in told for mention in _of_itself(asked, one, document, site)]
        changing = [pair for one in told for pair in _of_its_change(asked, one, document, site)]
        if itself:
            whole.append(_telling(each, by_name.only_moved(itself)))
        if changing:
            talk.append(_telling(each, [mention for mention, _ in changing]))
            implied |= {(each.article.id, _id(at)) for at, (_, only) in enumerate(changing) if only}
        if any(one.weighed and one.change is asked.change for one in told):
            weighing.add(each.article.id)
    whole = by_name.as_their_own_have_it(whole)
    return OccasionRead(whole, by_name.Talk(tuple(talk), frozenset(weighing), frozenset(implied)))


def _telling(reading: Reading, events: Sequence[EventMention]) -> Reading:
    """A reading with some mentions alone."""
    numbered = tuple(replace(event, id=_id(at)) for at, event in enumerate(events))
    return replace(reading, events=numbered, figures=())


def _id(at: int) -> str:
    return f"e{at + 1}"


def _names(reading: Reading, named: Called) -> bool:
    from reportedly.events.named_occasions import stem

    words = f"{reading.article.title or ''} {reading.article.text}".split()
    return named.apart <= {stem(word.strip(".,;:'\"“”‘’()")) for word in words}


def _site(reading: Reading, named: Called) -> Place | None:
    """The place that an occasion has its name from, as the page has it."""
    return next((place for place in reading.places if place.text.lower() in named.own), None)


def _of_itself(asked: OccasionAsked, told: Told, document: Document, site: Place | None) -> Iterator[EventMention]:
    """The occasion as told: held or to be held, put off or called off, or standing where a change is denied."""
    from reportedly.events.plans_talked_of import opposite
    from reportedly.model.statement import Change, Factuality
    from reportedly.stories.questions import named_occasions as by_name

    judged, part = told.mention.factuality, document.part(told.mention.part)
    no = by_name.negative(judged)
    if told.change is None:
        if no and told.mention.expected:
            off = Change.CANCELLED if told.mention.when is None else Change.POSTPONED
            mention = replace(told.mention, factuality=opposite(no), when=None)
            yield by_name.as_the_occasion(asked, mention, off, site)
        elif not told.ends or not told.mention.expected:
            moved = Change.POSTPONED if part and by_name.is_moved(told.mention, part.text) else None
            yield by_name.as_the_occasion(asked, told.mention, moved, site)
    elif no:
        stands = by_name.with_value(by_name.on_record(no) or no, Factuality.PROBABLE)
        mention = replace(told.mention, factuality=stands, expected=True, when=None)
        yield by_name.as_the_occasion(asked, mention, None, site)
    elif (sure := by_name.certain(judged)) and not told.bare and not told.mention.background:
        yield by_name.as_the_occasion(asked, replace(told.mention, factuality=sure), told.change, site)


def _of_its_change(
    asked: OccasionAsked, told: Told, document: Document, site: Place | None
) -> Iterator[tuple[EventMention, bool]]:
    """The change asked for as told: made, weighed or denied; who says that all goes ahead as planned implies a no."""
    from reportedly.model.statement import Change, Factuality
    from reportedly.stories.questions import named_occasions as by_name
    from reportedly.stories.telling import sentence_around

    if asked.change is None:
        return
    if told.change is asked.change:
        yield by_name.of_its_change(asked, told.mention, site), False
        return
    part = document.part(told.mention.part)
    said = by_name.on_record(by_name.positive(told.mention.factuality))
    if told.change is not None or told.ends or not told.mention.expected or not said or part is None:
        return
    sentence = part.text[slice(*sentence_around(part.text, told.mention.span))]
    if asked.change is Change.CANCELLED or by_name.is_as_planned(sentence):
        denied = by_name.with_value(said, Factuality.CERTAINLY_NOT)
        yield by_name.of_its_change(asked, replace(told.mention, factuality=denied), site), True
