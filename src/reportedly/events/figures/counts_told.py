"""The numbers of a page that count what a question asks for, whatever it is: "310 flights were cancelled"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from msgspec import Struct
from msgspec.structs import replace

from reportedly.events.figures.anaphors import refers_back
from reportedly.events.figures.apart import is_addition, is_no_count, word
from reportedly.events.figures.as_of import real_times, words_in
from reportedly.events.figures.count_questions import LIGHT, CountAsked, is_of_people, is_verbal, words_of
from reportedly.events.figures.counts import kind_counted, kind_told
from reportedly.events.figures.find import given
from reportedly.events.figures.measures import measures
from reportedly.events.figures.nouns import noun_of
from reportedly.events.figures.numbers import Number, numbers
from reportedly.events.figures.phrased import counts_doers, tells
from reportedly.events.figures.standing import earlier, is_earlier
from reportedly.events.figures.tolls import MOVES
from reportedly.events.figures.totals_told import is_more, is_of_others, is_of_them, is_total_of
from reportedly.events.syntax.clauses import auxiliaries
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import ARTICLE, Attribution, Figure, PartKind, TimeExpression

_PARTS = frozenset("including among whom them which".split())
"""Words that make a number a part of the one before it."""
_REPORTED = frozenset("say tell report confirm announce count list believe estimate add".split())
_DATELINE = re.compile(
    r"^[^a-z\n]{3,40}(?:,[^\n]{0,30})?(?:\([^()\n]{2,40}\)\s)?(?:--|[-–—]|:)\s|^[A-Z].{2,40}\)\s(?:--|[-–—])\s"
)
_HAS = frozenset("have be employ hold own".split())
_STANDING = frozenset("have be remain stay stand keep live face lack".split())
"""Verbs that tell how things stand, as a question does that asks who is without power."""
_RAISES = frozenset("raise bring take lift push drive increase".split())
_REACHED = frozenset("to at is was now reached hit passed topped exceeded stands stood".split())
_HANDS_OVER = frozenset("give hand bring leave get".split())
_TOTALS = frozenset("total number tally count figure sum maximum minimum".split())
_THIS_YEAR = re.compile(r"(?i)\b(?:this year|year to date|so far in \d{4}|since (?:the start of the year|january))\b")
_LESS_OR_MORE = re.compile(r"\s(?:more|less|higher|lower)\b")
_MODALS = frozenset("will would could may might should shall can 'll ’ll 'd".split())
_BREAKS = (",", ";", "and", ":", "but", "while")
_STEPS = 8


class Counted(Struct, frozen=True):
    """A number that counts what is asked for, with the question's other words that stand by it or in its sentence.

    `sure` says that what it is counted for is told by a word of the question or one that tells the same.
    """

    figure: Figure
    by_it: frozenset[str]
    near: frozenset[str]
    sure: bool
    added: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """A number in its sentence: the words [first, last), and those between the numbers on either side of it."""

    part: ParsedPart
    number: Number
    first: int
    last: int
    since: int
    until: int


def counts_told(
    document: Document, asked: CountAsked, attributions: Sequence[Attribution], times: Sequence[TimeExpression]
) -> list[Counted]:
    """Give the numbers of a document that count what is asked for, with their givers and times."""
    found: list[Counted] = []
    for part in document.parts:
        here = real_times(part, [time for time in times if time.part == part.kind])
        counted = _counted(part, asked, here)
        said = [attribution for attribution in attributions if attribution.part == part.kind]
        figures = given(part, [each.figure for each in counted], here, said, document.article.published)
        found += [replace(each, figure=figure) for figure, each in zip(figures, counted, strict=True)]
    # What a page tells as an addition is one in its headline, too: "sends 2,000 troops", "2,000 more soldiers".
    added = {each.figure.value for each in found if each.added}
    totals = [each for each in found if each.figure.value not in added]
    marked = earlier([each.figure for each in totals], document)
    return [replace(each, figure=figure) for figure, each in zip(marked, totals, strict=True)]


def _counted(part: ParsedPart, asked: CountAsked, times: Sequence[TimeExpression]) -> list[Counted]:
    if asked.quantity == "money":
        return _sums(part, asked)
    taken = {at for one in measures(part.text) for at in words_in(part, one.span)}
    taken |= {at for time in times for at in words_in(part, time.span)}
    found: list[Counted] = []
    last: _Place | None = None
    for place in _places(part, list(numbers(part, frozenset(taken)))):
        sure = _fits(place, asked, last)
        if sure is None and is_more(part, place.number, asked):
            found.append(Counted(_figure(place, asked), frozenset(), frozenset(), False, added=True))
            last = place
            continue
        if sure is None:
            last = None if noun_of(part, place.number) is not None else last
            continue
        if last and _follows(place, last) and is_total_of(part, place.number, asked):
            start, total = part.starts[last.first], place.number.value
            more = [each.figure.span[0] >= start and each.figure.value < total for each in found]
            found = [replace(each, added=each.added or less) for each, less in zip(found, more, strict=True)]
        if last and last.first == place.first and _is_raised_to(place):
            # "moved 6,500 soldiers there, raising their number to 20,000"
            start = part.starts[place.first]
            found = [replace(each, added=each.added or each.figure.span[0] >= start) for each in found]
        last = place
        by_it, near = _narrowed(place, asked)
        added = is_addition(part, place.number, "cases")
        found.append(Counted(_figure(place, asked), by_it, near, sure, added))
    return found


def _sums(part: ParsedPart, asked: CountAsked) -> list[Counted]:
    """The sums of a part that are paid, wanted or spent as a question asks, but for the same in other money."""
    sums = [one for one in measures(part.text) if one.quantity == "money" and part.text[one.span[0] - 1] != "("]
    words = [words_in(part, one.span) for one in sums]
    told = [
        Number(at.start, at.start, at.stop, one.value, one.high, one.qualifier)
        for one, at in zip(sums, words, strict=True)
    ]
    found: list[Counted] = []
    for one, place in zip(sums, _places(part, told), strict=True):
        chain = _chain(part, _head_of(part, place.number))
        if is_no_count(part, place.number) or _LESS_OR_MORE.match(part.text, one.span[1]):
            continue
        if not _is_of_agent(place, asked, chain) or _is_of_verb(place, asked, chain, None) is not True:
            continue
        added = word(part, place.number.start - 1) in ("another", "further", "additional", "extra")
        by_it, near = _narrowed(place, asked)
        figure = replace(_figure(place, asked), unit=one.unit, span=one.span)
        found.append(Counted(figure, by_it, near, True, added))
    return found


def _head_of(part: ParsedPart, number: Number) -> int:
    """The word of a sum that the others of it hang on: "pounds" of "240 million pounds"."""
    inside = range(number.first, number.last)
    return next((at for at in inside if part.heads[at] not in inside), number.last - 1)


def _is_raised_to(place: _Place) -> bool:
    """Say whether a number without a noun of its own is where others led to: "raising its strength there to 20,000"."""
    part, number = place.part, place.number
    before = range(max(place.since, number.start - 7), number.start)
    alone = noun_of(part, number) is None and word(part, number.start - 1) == "to"
    return alone and any(part.lemmas[at] in _RAISES for at in before)


def _places(part: ParsedPart, found: Sequence[Number]) -> Iterator[_Place]:
    for at, number in enumerate(found):
        sentence = part.sentence_of[number.first]
        first, last = part.sentences[sentence]
        begin = first + _dateline(part, first, last)
        before = [each.last for each in found[:at][-1:] if part.sentence_of[each.first] == sentence]
        after = [each.start for each in found[at + 1 : at + 2] if part.sentence_of[each.first] == sentence]
        yield _Place(part, number, begin, last, max([begin, *before]), min([last, *after]))


def _dateline(part: ParsedPart, first: int, last: int) -> int:
    """How many words at the head of a sentence only say where the page comes from."""
    if part.kind is PartKind.TITLE:
        return 0
    start = part.starts[first]
    found = _DATELINE.match(part.text[start : part.end(last - 1)])
    return sum(part.starts[at] < start + found.end() for at in range(first, last)) if found else 0


def _fits(place: _Place, asked: CountAsked, last: _Place | None) -> bool | None:
    """Say whether a number surely counts what is asked for, perhaps (False), or does not (None)."""
    part, number = place.part, place.number
    if is_no_count(part, number):
        return None
    if last and _follows(place, last) and refers_back(part, number):
        return True
    if _is_number_of(place, asked) or is_total_of(part, number, asked):
        return True
    if is_of_them(part, number, asked) or is_of_others(part, number, place.since, asked):
        return None
    told = _noun(part, number)
    if told is not None and counts_doers(part.lemmas[told], asked.verbs):
        return True
    if told is None and word(part, number.start - 1) in ("to", "-", "–") and last is None:
        return None  # "by 320 votes to 276"
    if not _is_of_noun(place, asked, told, last):
        return None
    chain = _chain(part, number.last - 1 if told is None else told)
    if not _is_of_agent(place, asked, chain):
        return None
    if asked.of_a_state:
        return _is_of_state(place, asked, chain)
    return _is_of_verb(place, asked, chain, last)


def _follows(place: _Place, last: _Place) -> bool:
    return place.part.sentence_of[place.number.first] - place.part.sentence_of[last.number.first] <= 1


def _is_number_of(place: _Place, asked: CountAsked) -> bool:
    """Read "raises the number of troops at the border to 4,500", "the number of homes without power fell to 9,500"."""
    part, number = place.part, place.number
    if asked.anybody or noun_of(part, number) is not None or word(part, number.start - 1) not in _REACHED:
        return False
    return any(
        word(part, at) in ("number", "total", "count", "tally", "list")
        and word(part, at + 1) == "of"
        and any(part.lemmas[noun] in asked.nouns for noun in range(at + 2, min(at + 6, place.number.start)))
        for at in range(place.first, number.start)
    )


def _noun(part: ParsedPart, number: Number) -> int | None:
    """The noun that a number counts: its own, that of a whole ("112 of the 240 seats"), what "of whom" are."""
    own = noun_of(part, number)
    if own is not None:
        return own
    if word(part, number.last) == "of" and word(part, number.last + 1) in ("whom", "them", "those"):
        here = range(number.last + 2, min(number.last + 5, len(part.words)))
        attribute = part.child(part.heads[number.last - 1], "attr")
        return next((at for at in here if part.tags[at] in ("NNS", "VBZ")), None) if attribute is None else attribute
    if part.deps[number.last - 1] == "nsubj" and part.lemmas[part.heads[number.last - 1]] == "be":
        return part.child(part.heads[number.last - 1], "attr")  # "of the dead, five were foreign workers"
    if word(part, number.last) == "of" and kind_told(part, number.last + 2):
        return part.child(part.heads[number.last - 1], "attr")  # "five of the dead were teenagers"
    if word(part, number.last) == "of":
        end = part.sentences[part.sentence_of[number.first]][1]
        return next((at for at in range(number.last + 1, min(number.last + 6, end)) if part.tags[at] == "NNS"), None)
    return None


def _is_of_noun(place: _Place, asked: CountAsked, noun: int | None, last: _Place | None) -> bool:
    part = place.part
    if noun is not None:
        along = (at for at in part.children[noun] if part.deps[at] == "compound" or _is_along(part, at))
        named = {part.lemmas[noun], *(part.lemmas[at] for at in along)}
        if asked.anybody:
            return is_of_people(part, noun)
        return bool(named & asked.nouns) or part.lowered[noun] in asked.nouns
    if place.number.value < 2 or word(part, place.number.last) in ("%", "-", "/"):
        return False
    if word(part, place.number.start - 1) == "of" and part.tags[place.number.start - 2][0] == "N":
        return part.lemmas[place.number.start - 2] in _TOTALS | asked.nouns  # "a majority of 44"
    if asked.anybody or (last is not None and _follows(place, last)):
        return True
    if asked.of_a_state:
        return False  # "the toll reached 26, seven of them children": of all
    sentence = part.sentence_of[place.number.first]
    since = part.sentences[max(0, sentence - 1)][0]
    return any(part.lemmas[at] in asked.nouns for at in range(since, place.number.start))


def _is_along(part: ParsedPart, at: int) -> bool:
    """Say whether a noun shares the number of the one before it: "27 girls and counsellors"."""
    return part.deps[at] == "conj" and part.child(at, "nummod") is None


def _chain(part: ParsedPart, at: int) -> list[int]:
    """The words that say what a noun is counted for, the nearest first: its participles, then those above it."""
    own = [each for each in part.children[at] if part.deps[each] in ("acl", "relcl", "amod") and is_verbal(part, each)]
    found = [each for each in own if part.tags[each] in ("VBN", "VBD") or part.deps[each] != "amod"]
    for _ in range(_STEPS):
        if part.heads[at] == at:
            break
        below, at = at, part.heads[at]
        if is_verbal(part, at) or part.tags[at][0] in "NJ":
            found.append(at)
        if is_verbal(part, at) and part.deps[below] not in ("xcomp", "ccomp") and part.lemmas[at] not in LIGHT:
            break
        if is_verbal(part, at) and part.deps[at] in ("conj", "advcl") and part.child(at, "nsubj") is not None:
            break
    return found


def _is_of_agent(place: _Place, asked: CountAsked, chain: Sequence[int]) -> bool:
    """Say whether nobody else is told to do it than the one whom the question names."""
    if not asked.agents:
        return True
    part, number = place.part, place.number
    before = number.start - 1
    if noun_of(part, number) is None and part.tags[before] == "NNP":
        return bool(words_of(part, before) & asked.agents)  # "and the Civic Union 81"
    verb = next((at for at in chain if is_verbal(part, at)), None)
    doer = _doer(part, verb) if verb is not None else None
    if doer is None:
        return True
    along = [at for at in part.children[doer] if part.deps[at] == "conj"]  # "Aldo and Ferrand have offered to sell"
    named = frozenset[str]().union(*(words_of(part, at) for at in (doer, *along)))
    return not named or bool(named & asked.agents)


def _doer(part: ParsedPart, verb: int) -> int | None:
    """Who does what a verb tells, where a name or a pronoun for one tells it."""
    for _ in range(3):
        by = part.child(verb, "agent")
        doer = part.child(by, "pobj") if by is not None else part.child(verb, "nsubj")
        if doer is not None and part.tags[doer] in ("WDT", "WP") and part.deps[verb] == "relcl":
            doer = part.heads[verb]  # "the National League, which got 196"
        if doer is not None:
            return doer if doer in part.mention_at or part.tags[doer].startswith("NNP") else None
        if part.deps[verb] not in ("conj", "xcomp", "advcl") or part.heads[verb] == verb:
            return None
        verb = part.heads[verb]
    return None


def _is_of_state(place: _Place, asked: CountAsked, chain: Sequence[int]) -> bool | None:
    """Say whether a number counts those whom it befell: by itself, or as a part of a number of those."""
    own = kind_counted(place.part, place.number)
    if own in (asked.quantity, "casualties") or own == asked.quantity:
        return True if own == asked.quantity else None
    if own is not None and own not in ("troops", "displaced", "other", "abducted", "jobs", "votes"):
        return None
    told = [kind for at in chain if (kind := kind_told(place.part, at))]
    if told:
        return True if told[0] == asked.quantity else None
    if word(place.part, place.number.last) == "of" and kind_told(place.part, place.number.last + 2) == asked.quantity:
        return True  # "five of the dead were teenagers"
    linked = range(max(place.first, place.since - 1), min(place.until, place.number.last + 9))
    among = [at for at in linked if word(place.part, at) in _PARTS]
    among += [at for at in range(place.first, place.number.start) if word(place.part, at) == "of"][:1]
    if not among:
        return None
    before = [kind_told(place.part, at) for at in range(place.first, place.number.start)]
    before += [kind_told(place.part, at) for at in range(among[0], min(among[0] + 4, place.last))]
    return True if asked.quantity in before else None


def _is_of_verb(place: _Place, asked: CountAsked, chain: Sequence[int], last: _Place | None) -> bool | None:
    part = place.part
    if asked.within:
        if _stand_there(place, asked.within):
            return next((part.lemmas[at] in _STANDING for at in chain if is_verbal(part, at)), True)
        told = noun_of(part, place.number) is not None and not asked.within.isdisjoint(part.vocabulary)
        return False if told else None
    if not asked.verbs:
        return True if noun_of(part, place.number) is not None and place.number.value > 1 else None
    if asked.done and any(not _MODALS.isdisjoint(auxiliaries(part, at)) for at in chain if is_verbal(part, at)):
        return None  # "will free 50 hostages" says nothing of how many have been freed
    for at in chain:
        if tells(part, at, asked.verbs):
            return True
        if is_verbal(part, at) and part.lemmas[at] not in LIGHT and part.lemmas[at] not in _REPORTED:
            return None
    alone = _noun(part, place.number) is None
    if alone and last is not None and _follows(place, last) and part.tags[place.number.start - 1] == "NNP":
        return True
    verbs = {each.split()[0] for each in asked.verbs}
    if not alone and any(part.lemmas[at] in MOVES for at in chain[:1]) and word(part, place.number.start - 1) == "to":
        return True  # "has grown to 11,400 acres"
    around = {word(part, at) for at in range(place.since, place.until)}
    handed = bool(chain) and part.lemmas[chain[0]] in _HANDS_OVER
    if not alone and handed and asked.agents and asked.agents <= around:
        return True  # "a recount gave the Green Front 113 seats"
    if asked.verbs.isdisjoint(_HAS) and any(part.lemmas[at] in _HAS for at in chain if is_verbal(part, at)):
        return None  # "Ferrand has 1,240 stores" tells nothing of those it sells
    there = any(part.lemmas[at] in verbs for at in range(place.first, place.last))
    return there if there or not alone else None


def _stand_there(place: _Place, words: frozenset[str]) -> bool:
    return any(place.part.lemmas[at] in words for at in range(place.since, place.until))


def _narrowed(place: _Place, asked: CountAsked) -> tuple[frozenset[str], frozenset[str]]:
    part = place.part
    begin = next(
        (at + 1 for at in range(place.number.start - 1, place.since - 1, -1) if part.words[at] in _BREAKS), place.since
    )
    by_it = {word(part, at) for at in (*range(begin, place.number.start), *range(place.number.last, place.until))}
    near = {word(part, at) for at in range(place.first, place.last)}
    return frozenset(by_it & {*asked.narrow}), frozenset(near & {*asked.narrow})


def _comes_from(place: _Place) -> bool:
    """Say whether "from" tells where those counted come from, and no value before: "travellers from 7 countries"."""
    number = place.number
    return (
        place.since == place.first
        and word(place.part, number.start - 1) == "from"
        and noun_of(place.part, number) is not None
    )


def _figure(place: _Place, asked: CountAsked) -> Figure:
    number, part = place.number, place.part
    people = asked.of_a_state or asked.anybody
    sentence = part.text[part.starts[place.first] : part.end(place.last - 1)]
    return Figure(
        quantity=asked.quantity,
        value=number.value,
        high=number.high,
        unit="people" if people else None,
        qualifier=number.qualifier,
        as_of=None,
        by=ARTICLE,
        part=part.kind,
        span=part.span(number.start, number.last),
        superseded=is_earlier(part, number.start) and not _comes_from(place),
        background=asked.of_a_state and _THIS_YEAR.search(sentence) is not None,
        of=" and ".join(asked.told),
    )
