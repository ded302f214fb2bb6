"""A question for a count answered by its own words: the pages of its matter are read again for what it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading

if TYPE_CHECKING:
    from reportedly.events.figures.count_questions import CountAsked
    from reportedly.events.figures.counts_told import Counted
    from reportedly.model.document import Document
    from reportedly.model.dossier import Answer, Dossier
    from reportedly.stories.questions.query import Query

AGAIN = 60
"""Pages that are read again for one question at most."""
LONGEST = 20_000
"""Letters of a page up to which it is read again."""
BEST = 0.6
"""Numbers with this share of the words by the best one count too."""


class OwnCount(NamedTuple):
    """What a question counts; `first` where only its own words tell it, and no quantity that pages are read for.

    `by_site` says that it asks for those at one place of a firm, which pages may tell as such.
    """

    asked: CountAsked
    first: bool
    by_site: bool = False


def own_count(document: Document, query: Query) -> OwnCount | None:
    """Say what a question for a number counts by its own words, or None."""
    from reportedly.events.figures.count_questions import count_asked
    from reportedly.events.figures.counts import is_named_by
    from reportedly.stories.questions.own_words import words_for

    quantity = query.quantity.quantity if query.quantity else ""
    if quantity == "money":
        return _own_sum(document, query)
    if not quantity or quantity in _BY_THEIR_OWN:
        return None
    asked = count_asked(document.parts[-1], quantity)
    if asked is None or _are_all(asked, query.question):
        return None
    verbs = {word for verb in asked.verbs for word, _ in words_for(verb)}
    named_by = is_named_by(asked.told[0], quantity)
    by_site = quantity == "jobs" and bool(query.wanted.places)
    first = not asked.anybody and quantity != "strikers" and (not named_by or quantity in _BY_A_VERB or by_site)
    return OwnCount(_with_verbs(asked, verbs), first, by_site)


def _are_all(asked: CountAsked, question: str) -> bool:
    """Whether those counted are all whom such a disaster strikes: the miners in a mine, the pilgrims at a shrine."""
    words = set(question.casefold().replace("?", " ").split())
    return (
        asked.of_a_state
        and not asked.kind
        and any(
            asked.told == (noun,) and not words.isdisjoint(settings.split()) for noun, settings in _FILLED_BY.items()
        )
    )


_FILLED_BY = {
    "miner": "mine colliery pit shaft coalmine",
    "pilgrim": "shrine pilgrimage hajj stampede crush temple",
    "fan": "stadium crush match ground",
    "spectator": "stadium crush match ground",
    "worker": "factory mill plant collapse workshop",
    "climber": "avalanche",
}
"""Whom a setting is full of: there the number of all the dead is theirs, whatever a page calls them."""


def _own_sum(document: Document, query: Query) -> OwnCount | None:
    """What a question for a sum asks by its verb: first of all where no topic of sums goes by that verb."""
    from reportedly.events.figures.count_questions import sum_asked
    from reportedly.stories.questions.own_words import words_for

    asked = sum_asked(document.parts[-1])
    if asked is None:
        return None
    own = not asked.verbs.isdisjoint(_HANDED_OVER) and bool(asked.agents) and " for " not in query.question
    verbs = {word for verb in asked.verbs for word, _ in words_for(verb)}
    return OwnCount(_with_verbs(asked, verbs), own)


_HANDED_OVER = frozenset("pay give want demand seek owe transfer send spend".split())
"""Verbs of sums that are no topic of their own: what was paid may be a fine, a price, a subsidy."""
_BY_THEIR_OWN = ("votes", "money", "per cent", "magnitude", "temperature")
"""Quantities that are read by signs or rules of their own."""
_BY_A_VERB = ("troops", "abducted", "displaced", "rescued")
"""Quantities that a noun names, whatever befalls those counted: hostages are taken, and freed."""


def _with_verbs(asked: CountAsked, verbs: Iterable[str]) -> CountAsked:
    return replace(asked, verbs=asked.verbs | frozenset(verbs))


def by_own_count(
    count: OwnCount,
    query: Query,
    shelves: Sequence[Sequence[Reading]],
    assembled: Callable[[Sequence[Reading]], Dossier | None],
    answer: Answer,
) -> Answer:
    """Answer a question for a count by its own words, from the stories of its matter; `answer` where none tells it.

    `shelves` holds the known readings of each story; `assembled` makes a dossier of some.
    """
    from reportedly.stories.questions.about import share_about
    from reportedly.stories.telling import known_from

    about = [readings for readings in shelves if readings and share_about(query, readings) is not None]
    known = sorted((each for readings in about for each in readings), key=known_from)
    counting = counted_again(count.asked, known, query.wanted.places)
    dossier = assembled(counting) if counting else None
    told = [each for each in dossier.figures if each.current] if dossier else []
    if dossier is None or not told:
        return answer
    figure = max(told, key=lambda each: len(each.series))
    giving = {page for value in figure.series for page in value.pages}
    pages = tuple(page for page in dossier.pages if page.id in giving)
    return replace(answer, figures=(figure,), pages=pages)


def counted_again(asked: CountAsked, readings: Sequence[Reading], places: Sequence[str] = ()) -> list[Reading]:
    """Give the readings that count what a question asks for, each with those figures alone; `places` are those asked.

    A page that is headed by another place counts for these only what it tells with them.
    """
    from reportedly.events.figures.counts_told import counts_told
    from reportedly.language import parse
    from reportedly.pipeline.elsewhere import is_headed_elsewhere, told_with

    chosen = [each for each in readings if _may_count(asked, each)][:AGAIN]
    parsed = zip(chosen, parse([each.article for each in chosen]), strict=True)
    told = [(each, counts_told(document, asked, each.attributions, each.times)) for each, document in parsed]
    told = [(each, _but_of_the_firm(asked, each, counts)) for each, counts in told]
    told = [(each, told_with(places, counts) if is_headed_elsewhere(each, places) else counts) for each, counts in told]
    told = [(each, counts) for each, counts in told if counts]
    return [
        replace(each, events=(), figures=tuple(counted.figure for counted in counts))
        for each, counts in _narrowest(told, asked.narrow)
        if counts
    ]


def _but_of_the_firm(asked: CountAsked, reading: Reading, counts: list[Counted]) -> list[Counted]:
    """Leave out what a firm earns, owes or is worth, where what somebody pays is asked for."""
    from reportedly.stories.questions.quantity import OF_A_FIRM

    if asked.quantity != "money":
        return counts
    apart = {(each.part, each.span) for each in reading.figures if each.of in OF_A_FIRM and each.of not in asked.told}
    return [each for each in counts if (each.figure.part, each.figure.span) not in apart]


def _may_count(asked: CountAsked, reading: Reading) -> bool:
    if reading.outcome.kind is not OutcomeKind.READ or len(reading.article.text) > LONGEST:
        return False
    text = f"{reading.article.title or ''}\n{reading.article.text}".casefold()
    # The stem of "man" has to be one of "men", too.
    stems = (noun.removesuffix("an") if noun.endswith("man") else noun[: max(3, len(noun) - 2)] for noun in asked.nouns)
    return asked.anybody or not asked.nouns or any(stem in text for stem in stems)


def _narrowest(
    told: Sequence[tuple[Reading, list[Counted]]], words: Sequence[str]
) -> list[tuple[Reading, list[Counted]]]:
    """The surest counts, and of them those by which most of the words stand that tell the counts of a page apart."""
    told = _of_now(told)
    sure = any(each.sure for _, counts in told for each in counts)
    fitting = [(reading, [each for each in counts if each.sure or not sure]) for reading, counts in told]
    apart = [word for word in words if any(_tells_apart(word, counts) for _, counts in fitting)]

    def score(each: Counted) -> int:
        return sum(_closeness(word, each) for word in apart)

    best = max((score(each) for _, counts in fitting for each in counts), default=0)
    kept = [(reading, [each for each in counts if score(each) >= BEST * best]) for reading, counts in fitting]
    return [(reading, _but_rounder(counts)) for reading, counts in kept]


def _but_rounder(counts: list[Counted]) -> list[Counted]:
    """Leave out what a page tells more exactly besides."""
    return [each for each in counts if _exact(each, counts) == each.figure.value]


def _of_now(told: Sequence[tuple[Reading, list[Counted]]]) -> list[tuple[Reading, list[Counted]]]:
    """The counts of what is news, or where only what was long before is counted, that: "twelve babies died in 2023"."""
    if any(not each.figure.background for _, counts in told for each in counts):
        return [(reading, [each for each in counts if not each.figure.background]) for reading, counts in told]
    return [
        (reading, [replace(each, figure=replace(each.figure, background=False)) for each in counts])
        for reading, counts in told
    ]


def _tells_apart(word: str, counts: Sequence[Counted]) -> bool:
    """Whether a page has the word by one of its numbers and not by another: "in Stanholt 1,500, in Brell 900"."""
    standing = [each for each in counts if not each.figure.superseded]
    exact = {each.figure.value: _exact(each, standing) for each in standing}
    close = dict.fromkeys(exact.values(), 0)
    for each in standing:
        value = exact[each.figure.value]
        close[value] = max(close[value], _closeness(word, each))
    return len(set(close.values())) > 1


def _exact(each: Counted, counts: Sequence[Counted]) -> float:
    """The number that a count is a rounder way to tell: "more than 500" where the same page has 505; else its own."""
    from reportedly.stories.figures.bulletins import restates

    told = (other.figure.value for other in counts if restates(each.figure, other.figure.value))
    return next((value for value in told if value != each.figure.value), each.figure.value)


def _closeness(word: str, each: Counted) -> int:
    return 2 if word in each.by_it else 1 if word in each.near else 0
