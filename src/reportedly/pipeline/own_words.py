"""A question answered by its own word: the pages that name its parties are read again for that word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention

if TYPE_CHECKING:
    from reportedly.events.lexicon import Asked
    from reportedly.model.document import Document, ParsedPart
    from reportedly.stories.questions.query import Query

AGAIN = 40
"""Pages that are read again for one question at most."""
LONGEST = 20_000
"""Letters of a page up to which it is read again."""


def by_own_word(question: str, document: Document) -> tuple[Query, Asked] | None:
    """Read a question, parsed as the statement it asks about, by its own word; None where it has none.

    Returns the query and the words that pages are to be read again for.
    """
    from reportedly.attribution import attribute
    from reportedly.events import recognise
    from reportedly.stories.questions.occasions import asks_of_an_occasion
    from reportedly.stories.questions.own_words import own_word, words_for
    from reportedly.stories.questions.understanding import understand

    own = own_word(document)
    if own is None:
        return None
    found = recognise(document, attribute(document), frozenset({(own, "v"), (own, "n")}))
    query = understand(question, document, found, own)
    # A conference is known by that word: who confers or asks holds none.
    words = (
        frozenset({(own, "n")}) if asks_of_an_occasion(question) and not asks_by_a_verb(document) else words_for(own)
    )
    return (query, words) if query.wanted.events else None


def asks_by_another_word(document: Document, events: Sequence[EventMention]) -> bool:
    """Whether a question asks what somebody does with an event that it names: "Will she block the takeover?"."""
    from reportedly.events.changes import is_change
    from reportedly.events.supports import says_little
    from reportedly.stories.questions.own_words import place_of_own_word

    at = place_of_own_word(document)
    if at is None:
        return False
    part = document.parts[-1]
    subject = part.child(at, "nsubj", "nsubjpass")
    if subject is None or not part.tags[at].startswith("VB") or says_little(part.lemmas[at]) or is_change(part, at):
        return False
    spans = [each.span for each in events if each.part is part.kind]
    told = [word for word, start in enumerate(part.starts) if any(first <= start < last for first, last in spans)]
    below = [part.child(at, dep) for dep in ("dobj", "nsubjpass")]
    below += [each for each in part.children[at] if part.lowered[each] in _OF_WHAT]
    return at not in told and any(_lies_under(part, word, top) for word in told for top in below if top is not None)


def _lies_under(part: ParsedPart, word: int, top: int) -> bool:
    while word != top and part.heads[word] != word:
        word = part.heads[word]
    return word == top


def asks_by_a_verb(document: Document) -> bool:
    """Whether a question's own word is a verb."""
    from reportedly.stories.questions.own_words import place_of_own_word

    at = place_of_own_word(document)
    return at is not None and document.parts[-1].tags[at].startswith("VB")


def is_about_it(document: Document) -> bool:
    """Whether a question's own word is only about what it governs, or against it: "block", "apologise for"."""
    from reportedly.events.certainty.words import effects
    from reportedly.stories.questions.own_words import place_of_own_word

    at = place_of_own_word(document)
    if at is None:
        return False
    part = document.parts[-1]
    affirmed = effects().get((part.lemmas[at], "v"))
    spoken = any(part.lowered[each] in _OF_WHAT for each in part.children[at])
    return spoken or part.lemmas[at] in _REACTIONS or (affirmed is not None and affirmed[0].score <= 0)


_OF_WHAT = frozenset({"for", "about", "over"})
_REACTIONS = frozenset(
    "welcome condemn support praise criticise criticize back endorse survive investigate discuss celebrate mourn fear"
    " applaud denounce question defend challenge study examine review watch mention explain".split()
)


def read_again(query: Query, words: Asked, readings: Iterable[Reading]) -> list[Reading]:
    """Give the readings that tell of what a question asks for, each with its mentions of that alone."""
    from reportedly.events.recognition import find_events
    from reportedly.language import parse
    from reportedly.stories.questions.occasions import asks_of_an_occasion
    from reportedly.stories.questions.own_words import known_by_names, names_it, telling_it

    fitting = (
        each
        for each in readings
        if each.outcome.kind is OutcomeKind.READ and len(each.article.text) <= LONGEST and names_it(query.wanted, each)
    )
    chosen = list(islice(fitting, AGAIN))
    told = [
        replace(each, events=find_events(document, each.attributions, each.times, each.places, words), figures=())
        for each, document in zip(chosen, parse([each.article for each in chosen]), strict=True)
    ]
    (asked, *_) = query.wanted.events
    telling = [each for each in (telling_it(asked, reading) for reading in told) if each.events]
    return [known_by_names(query.wanted, each) for each in telling] if asks_of_an_occasion(query.question) else telling
