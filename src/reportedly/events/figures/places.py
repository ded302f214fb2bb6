"""Where those are whom a figure counts: "284 killed in Turkey", "the Syrian toll", "across both countries"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportedly.events.figures.apart import word
from reportedly.events.figures.as_of import words_in
from reportedly.events.figures.brackets import bracket_around, name_before
from reportedly.events.figures.numbers import is_number
from reportedly.events.times.tenses import REPORTING
from reportedly.events.times.words import names_a_day
from reportedly.model import states
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EVERYWHERE, Figure, Place, Span

_COUNTED = frozenset("toll dead death figure count number tally casualty fatality injured total loss case".split())
_TIES = frozenset("in across throughout within on for around inside".split())
_NO_COUNT = frozenset(
    "say tell speak announce meet write add warn quake earthquake tremor aftershock temblor flood flooding storm"
    " cyclone hurricane typhoon fire wildfire landslide disaster blast explosion attack war center centre base"
    " epicentre epicenter official ministry agency minister hospital office headquarters reporter correspondent"
    " hit strike shake rock jolt devastate batter sweep arrive work live collapse be_from bear visit tour".split()
)
"""What a place belongs to that says where it happened or who speaks, not whom a number counts."""
_ALL = re.compile(
    r"(?i)\b(?:(?:two|three|four|both) (?:\w+ )?(?:countries|nations|states|sides of the border)|combined"
    r"|total for the region|world ?wide|globally|(?:around|across|throughout) the (?:world|globe))\b"
)
_IN_ALL = re.compile(
    r"(?i)\b(?:(?:state|county|province|region|island|city)-?wide|overall|in all|altogether|grand total)\b"
    r"[^,;.\d]{0,40}$"
)
_IN_ALL_BEHIND = re.compile(r"(?i)(?: [a-z]+){0,4} (?:in all|altogether|in total|overall)\b")
_DIGIT_BEFORE = re.compile(r"(?i)\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b")
_HERE = re.compile(
    r"(?i)\b(?:in|across|for|throughout) (?:(?:the|his|her|their|our|its|this|that) )?(?:own |whole |entire )?"
    r"(?:country|nation)\b"
    r"|\bnationwide\b|\bnational (?!\w+ly)"
)
_HELD = re.compile(
    r"(?i)\b(?:(?:rebel|government|opposition|regime|insurgent|militia|army|jihadist)s?[- ](?:held|controlled|run)"
    r"|(?:government|opposition|rebel|regime)(?:-held)? (?:areas?|territor\w+|regions?|parts?)"
    r"|(?:areas?|regions?|territor\w+|parts?) (?:\w+ ){0,4}(?:held|controlled|controls|holds|run) ?)"
)
_PARTS = frozenset(("including", "among", "most", "mostly", "many", "some", "several", "mainly", "half"))
_STOPS = frozenset("; : — – ( ) -- where which who when while whereas because as after before amid since".split())
_RELATIVES = frozenset("where which who".split())
_CLAUSES = frozenset("as when while whereas because after before since".split())
_REACH = 24
"""Words before a figure in which a place may stand that it is of."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place named by words [first, last); `demonym` where it is an adjective or a people."""

    first: int
    last: int
    name: str
    demonym: bool


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where those are whom a figure counts, as told of them, and where its sentence tells that it happened.

    `held` says that it is of an area that one side holds, only a part of a country.
    """

    told: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    held: bool = False


def whereabouts(part: ParsedPart, spans: Sequence[Span], places: Sequence[Place]) -> list[Whereabouts]:
    """Give where the figures at `spans`, in text order, are of; `places` are those of the part."""
    spots = sorted({*_states(part), *_places(part, places)}, key=lambda spot: (spot.first, spot.name))
    numbers = [words_in(part, span) for span in spans]
    found = [_of_figure(part, words, spots) for words in numbers]
    for at in range(len(found) - 2, -1, -1):
        shared = found[at + 1].told and _share_of(part, numbers[at + 1]) is None
        if not found[at].told and shared and _joined(part, numbers[at], numbers[at + 1]):
            found[at] = found[at + 1]
    for at, words in enumerate(numbers):
        if not (found[at].told or found[at].near):
            earlier = found[at - 1] if at and _next_to(part, numbers[at - 1], words) else None
            near = (earlier.told or earlier.near) if earlier else _named_before(part, words, spots)
            told = near if len(near) == 1 and _says_here(part, words) else ()
            found[at] = Whereabouts(told, near, found[at].held)
    return found


def _says_here(part: ParsedPart, words: range) -> bool:
    first, last = part.sentences[part.sentence_of[words.start]]
    return _HERE.search(part.text[part.starts[first] : part.end(last - 1)]) is not None


def _states(part: ParsedPart) -> Iterator[Spot]:
    """The states that a part names, by name or demonym; not by a capital, which may be meant itself."""
    at = 0
    while at < len(part.words):
        sizes = (4, 3, 2, 1) if part.words[at][0].isupper() else ()
        size = next((size for size in sizes if at + size <= len(part.words) and _is_state(part, at, size)), 0)
        if size:
            name = " ".join(part.words[at : at + size])
            state = states.state(name)
            yield Spot(at, at + size, state.name if state else name, states.is_demonym(name))
        at += size or 1


def _is_state(part: ParsedPart, at: int, size: int) -> bool:
    last = part.words[at + size - 1]
    if not (last[-1].isalnum() or last == "."):
        return False  # the comma behind a state is none of its name
    name = " ".join(part.words[at : at + size])
    return states.state(name) is not None and not states.is_seat(name)


def _places(part: ParsedPart, places: Sequence[Place]) -> Iterator[Spot]:
    for place in places:
        words = words_in(part, place.span)
        if len(words) and not states.state(place.text):
            yield Spot(words.start, words.stop, place.name, False)


def state_counted(figure: Figure) -> str | None:
    """Give the one state that a figure counts, or None."""
    return figure.where[0] if len(figure.where) == 1 and states.state(figure.where[0]) else None


def _of_figure(part: ParsedPart, words: range, spots: Sequence[Spot]) -> Whereabouts:
    first, last = part.sentences[part.sentence_of[words.start]]
    own = _within(spots, first, last)
    start, stop = _clause(part, words, first, last)
    clause = part.text[part.starts[start] : part.end(stop - 1)]
    held = _HELD.search(clause) is not None
    near = tuple(dict.fromkeys(spot.name for spot in own))
    bracket = bracket_around(part, words.start)
    if bracket is not None and (named := [spot.name for spot in own if spot.last == bracket]):
        return Whereabouts((named[0],), near, held)
    if bracket == words.start - 1 and (opening := name_before(part, bracket)):
        return Whereabouts((opening,), near, held)
    after = _after(part, words, own, stop)
    if not after and (share := _share_of(part, words)):
        return Whereabouts((share,), near, held)
    if not after and _is_sum(part, words, own):
        return Whereabouts((EVERYWHERE,), near, False)
    if after:
        return Whereabouts(after, near, held)
    if _ALL.search(clause):
        return Whereabouts((EVERYWHERE,), near, held)
    ahead = part.text[part.starts[start] : part.starts[words.start]]
    in_all_behind = _IN_ALL_BEHIND.match(part.text, part.end(words.stop - 1)) is not None
    if _IN_ALL.search(ahead) or (in_all_behind and _DIGIT_BEFORE.search(ahead)):
        return Whereabouts((), near, held)
    told = _ahead(part, words, own, start)
    there = not told and (_there(part, start, words.start) or _there(part, words.stop, stop))
    if not told and (there or _HERE.search(clause)):
        states_before = [spot for spot in own if spot.first < words.start and states.state(spot.name)]
        town = _town_before(part, first, words.start) if there else None
        told = (town,) if town else tuple(spot.name for spot in states_before[-1:])
    if not told and (name := _opening_name(part, first, words.start)):
        return Whereabouts((name,), near, held)
    return Whereabouts(told, near, held)


def _opening_name(part: ParsedPart, first: int, stop: int) -> str | None:
    """The name of no known place that a sentence opens with: "On Uvik 68 people were killed"."""
    end = first + 1
    while end < stop and part.tags[end] in ("NNP", "NNPS"):
        end += 1
    name = " ".join(part.words[first + 1 : end])
    opens = word(part, first) in ("in", "on", "at") and end > first + 1
    if not opens or names_a_day(name) or states.state(name) is not None or word(part, end) in ("'s", "’s"):
        return None
    return name if word(part, end) == "," or end == stop else None


def _town_before(part: ParsedPart, first: int, stop: int) -> str | None:
    """The name last told behind "in" that is no state's: what "there" means in "found in Velmar, the toll there"."""
    for at in range(stop - 1, first, -1):
        if word(part, at - 1) == "in" and part.tags[at] in ("NNP", "NNPS"):
            end = next(here for here in range(at, stop + 1) if here == stop or part.tags[here] not in ("NNP", "NNPS"))
            name = " ".join(part.words[at:end])
            return None if states.state(name) else name
    return None


_BRINGING = re.compile(
    r"(?i)\b(?:br(?:ing|ings|inging|ought)|tak(?:e|es|ing)|took|put(?:s|ting)?|push(?:es|ed|ing)?|for|making|giving)"
    r" (?:the|a|an|their) (?:[\w-]+ ){0,2}?(?:total|toll|figure|tally|sum)"
    r" (?:(?!in\b)[\w-]+ ){0,3}?(?:to|at|of|above|past|over|beyond)\b[^.;,\d]{0,20}$"
)


def _is_sum(part: ParsedPart, words: range, spots: Sequence[Spot]) -> bool:
    """Say whether a figure adds up those of several states: "30 in Peru, and 12 in Chile, bringing the total to 42"."""
    first = part.sentences[part.sentence_of[words.start]][0]
    before = part.text[part.starts[first] : part.starts[words.start]]
    told = {spot.name for spot in spots if spot.first < words.start and states.state(spot.name)}
    return len(told) > 1 and _BRINGING.search(before) is not None


def _share_of(part: ParsedPart, words: range) -> str | None:
    """The name right behind a number that stands alone, known as a place or not: "47 of them in Velmar"."""
    at = words.stop + (word(part, words.stop) in ("jobs", "positions", "posts"))
    if word(part, at) == "of" and word(part, at + 1) in ("them", "whom", "those", "these"):
        at += 2
    end = at + 1
    while end < len(part.words) and part.tags[end] in ("NNP", "NNPS"):
        end += 1
    return " ".join(part.words[at + 1 : end]) if word(part, at) == "in" and end > at + 1 else None


def _clause(part: ParsedPart, words: range, first: int, last: int) -> tuple[int, int]:
    start = words.start
    while start > first and part.words[start - 1] not in (";", "—", "–", "--") and words.start - start < _REACH:
        start -= 1
    stop = words.stop
    while stop < last and part.lowered[stop] not in _STOPS:
        if part.words[stop] in (",", "and", "-", "but") and _opens_another(part, stop, last):
            break
        stop += 1
    return start, max(stop, words.stop)


def _opens_another(part: ParsedPart, at: int, last: int) -> bool:
    """Say whether another number or another clause comes after a comma or "and"."""
    ahead = [word(part, here) for here in range(at + 1, min(at + 5, last))]
    if any(is_number(each or "_") for each in ahead[:4]):
        return True
    return part.words[at] == "," and ahead[:1] not in (["in"], ["across"], ["on"], ["throughout"])


def _after(part: ParsedPart, words: range, spots: Sequence[Spot], stop: int) -> tuple[str, ...]:
    """The places after a figure in its clause that it is tied to, with those named along ("in Kenya and Uganda")."""
    for spot in spots:
        if not words.stop <= spot.first < stop or not _tied(part, spot, words.stop) or _is_wider(part, spot, spots):
            continue
        if any(word(part, at) in _PARTS for at in range(words.stop, spot.first)):
            return ()
        return (spot.name, *_listed(part, spot, spots))
    return ()


def _is_wider(part: ParsedPart, spot: Spot, spots: Sequence[Spot]) -> bool:
    """Say whether a people only says whose a smaller place is: "the Spanish region of Valencia"."""
    further = next((other for other in spots if spot.last <= other.first <= spot.last + 4), None)
    return (
        spot.demonym
        and further is not None
        and not further.demonym
        and _may_stand_between(part, spot.last, further.first)
    )


def _ahead(part: ParsedPart, words: range, spots: Sequence[Spot], start: int) -> tuple[str, ...]:
    """The nearest places before a figure that it is of."""
    before = [spot for spot in spots if start <= spot.first < words.start]
    for last in range(len(before) - 1, -1, -1):
        spot = before[last]
        if _is_set_off(part, spot, words):
            continue
        tied = _tied(part, spot, start) and not _is_cut_off(part, spot, words)
        if _counts(part, spot) or tied or _is_subject(part, spot, words) or _heads_a_count(part, spot):
            first = last
            while first and _coordinated(part, before[first - 1], before[first]):
                first -= 1
            along = _listed(part, spot, before) if tied else ()
            return tuple(dict.fromkeys([*(each.name for each in before[first : last + 1]), *along]))
    return ()


def _is_set_off(part: ParsedPart, spot: Spot, words: range) -> bool:
    """Say whether a place is told in a clause between commas: "In Norway, where it struck near Tarvo, four died"."""
    first = part.sentences[part.sentence_of[words.start]][0]
    opening = next((at for at in range(spot.first - 1, first, -1) if word(part, at) in _RELATIVES), None)
    if opening is None or part.words[opening - 1] != ",":
        return False
    within = any(part.words[at] == "," for at in range(opening, spot.first))
    return not within and any(part.words[at] == "," for at in range(spot.last, words.start))


def _heads_a_count(part: ParsedPart, spot: Spot) -> bool:
    """Say whether a number follows a place in a list at once: "Kenya has had nine dead, Peru five and Chile three"."""
    listed = word(part, spot.first - 1) in (",", "and", ";", "while", "but")
    return listed and not spot.demonym and is_number(word(part, spot.last) or "_")


def _is_cut_off(part: ParsedPart, spot: Spot, words: range) -> bool:
    """Say whether another clause begins behind a place that no count hangs on: "found in Peru as deaths pass 40"."""
    tie = next((at for at in range(spot.first - 1, max(-1, spot.first - 8), -1) if word(part, at) in _TIES), None)
    if tie is None or _opens(part, tie) or part.lemmas[part.heads[tie]] in _COUNTED:
        return False
    return any(word(part, at) in _CLAUSES for at in range(spot.last, words.start))


def _tied(part: ParsedPart, spot: Spot, start: int) -> bool:
    """Say whether "in", "across", "on the ... side" ties a place to a count, not to what happened or to who speaks."""
    for at in range(spot.first - 1, max(start, spot.first - 7) - 1, -1):
        low = word(part, at)
        if low in _TIES:
            if not _may_stand_between(part, at + 1, spot.first):
                return False
            head = part.heads[at]
            return part.lemmas[head] not in _NO_COUNT or _opens(part, at)
        if low in _STOPS or low == ",":
            return False
    return False


def _may_stand_between(part: ParsedPart, first: int, last: int) -> bool:
    """Say whether only words for a part of a place stand between: "in the southern province of", "on the side of"."""
    return all(part.tags[at][0] in "DJNIRPV" and not is_number(word(part, at) or "_") for at in range(first, last))


def _opens(part: ParsedPart, at: int) -> bool:
    """Say whether a word opens its sentence, or the clause behind "said that" ("In Syria, 3,377 people ...")."""
    first = part.sentences[part.sentence_of[at]][0]
    return at == first or word(part, at - 1) in ("that", "and", "but", "while")


def _counts(part: ParsedPart, spot: Spot) -> bool:
    """Say whether a place owns a count: "Syria's latest announced figure", "the Turkish death toll"."""
    owns = spot.demonym or word(part, spot.last) in ("'s", "’s", "'", "’")
    ahead = range(spot.last, min(spot.last + 6, len(part.words)))
    return owns and any(part.lemmas[at] in _COUNTED for at in ahead if part.tags[at][0] in "NJV")


def _is_subject(part: ParsedPart, spot: Spot, words: range) -> bool:
    """Say whether a place itself counts or has them: "Turkey has now counted 9,057 dead", "Norland lost 30 people"."""
    head = spot.last - 1
    if spot.demonym or part.deps[head] != "nsubj":
        return False
    verb, at = part.heads[head], words.stop - 1
    for _ in range(8):
        if at == verb:
            return part.lemmas[verb] not in ("say", "tell", "warn", "fear", "announce", "claim")
        at = part.heads[at]
    return False


def _coordinated(part: ParsedPart, left: Spot, right: Spot) -> bool:
    if right.first - left.last > 3:
        return False
    between = [word(part, at) for at in range(left.last, right.first)]
    return bool({"and", ",", "-", "–", "/", "plus"} & set(between)) and "in" not in between[:1]


def _listed(part: ParsedPart, spot: Spot, spots: Sequence[Spot]) -> Iterator[str]:
    for other in spots:
        if other.first >= spot.last and _coordinated(part, spot, other):
            between = range(spot.last, other.first)
            if any(is_number(word(part, at) or "_") for at in between):
                return
            yield other.name
            spot = other


def _there(part: ParsedPart, start: int, stop: int) -> bool:
    """Say whether "there" stands for where those counted are, and not for where those are who say so."""
    return any(
        word(part, at) == "there" and part.deps[at] != "expl" and REPORTING.isdisjoint(part.lemmas[at + 1 : at + 2])
        for at in range(start, stop)
    )


def _joined(part: ParsedPart, left: range, right: range) -> bool:
    """Say whether two figures share their place: "284 people were killed and more than 2,300 injured in Turkey"."""
    if part.sentence_of[left.start] != part.sentence_of[right.start]:
        return False
    between = [word(part, at) for at in range(left.stop, right.start)]
    return len(between) < 9 and ("and" in between or "," in between) and ";" not in between


def _next_to(part: ParsedPart, earlier: range, words: range) -> bool:
    """Say whether two figures stand in one sentence or in two that follow each other in a paragraph."""
    near = part.sentence_of[words.start] - part.sentence_of[earlier.start] <= 1
    return near and "\n" not in part.text[part.starts[earlier.start] : part.starts[words.start]]


def _named_before(part: ParsedPart, words: range, spots: Sequence[Spot]) -> tuple[str, ...]:
    """The states that the sentence before names, where it stands in the same paragraph."""
    here = part.sentence_of[words.start]
    if not here:
        return ()
    first, last = part.sentences[here - 1]
    if "\n" in part.text[part.starts[first] : part.starts[words.start]]:
        return ()
    return tuple(dict.fromkeys(spot.name for spot in _within(spots, first, last) if states.state(spot.name)))


def _within(spots: Sequence[Spot], first: int, last: int) -> Sequence[Spot]:
    """The spots that begin in the words [first, last)."""
    start = bisect_left(spots, first, key=lambda spot: spot.first)
    return spots[start : bisect_left(spots, last, key=lambda spot: spot.first)]
