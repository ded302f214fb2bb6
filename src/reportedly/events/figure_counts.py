"""Counts of people in a parsed part: the number, its qualifier, and what it counts (dead, injured, missing, ...)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportedly.events.numerals import SCALES, WORDS, read_number
from reportedly.model.document import ParsedPart

QUALIFIERS: dict[tuple[str, ...], str] = {
    ("at", "least"): "at least",
    ("no", "fewer", "than"): "at least",
    ("no", "less", "than"): "at least",
    ("a", "minimum", "of"): "at least",
    ("more", "than"): "more than",
    ("over",): "more than",
    ("upwards", "of"): "more than",
    ("above",): "more than",
    ("past",): "more than",
    ("beyond",): "more than",
    ("well", "over"): "more than",
    ("just", "over"): "more than",
    ("up", "to"): "up to",
    ("as", "many", "as"): "up to",
    ("nearly",): "nearly",
    ("almost",): "nearly",
    ("close", "to"): "nearly",
    ("less", "than"): "less than",
    ("fewer", "than"): "less than",
    ("under",): "less than",
    ("just", "under"): "nearly",
    ("below",): "less than",
    ("about",): "about",
    ("around",): "about",
    ("some",): "about",
    ("approximately",): "about",
    ("roughly",): "about",
    ("an", "estimated"): "about",
    ("estimated",): "about",
}
"""The words before a number that qualify it, and what they come to."""

_PASSING = frozenset("exceed pass top surpass cross".split())
"""Verbs that say a number has been passed ("the toll topped 2,900")."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a part: words [first, last), its qualifier's first word, its value, or `value` to `high`."""

    start: int
    first: int
    last: int
    value: float
    high: float | None
    qualifier: str | None


def numbers(part: ParsedPart, taken: frozenset[int]) -> Iterator[Number]:
    """Give the numbers of a part, but for the words in `taken`."""
    low = [word.lower() for word in part.words]
    at = 0
    while at < len(low):
        if at in taken or not _is_number(low[at]):
            at += 1
            continue
        last = _run(low, at, taken)
        found = _number(low, at, last)
        if found is not None:
            yield found
        at = last


def _is_number(word: str) -> bool:
    return word in WORDS or word[0].isdigit() or word in ("dozen", "hundred", "thousand", "million")


def _run(low: Sequence[str], first: int, taken: frozenset[int]) -> int:
    """Where a number that starts at `first` ends: "two hundred and six", "2.5 million", "5 500", "10 to 20"."""
    at = first + 1
    while at < len(low) and at not in taken:
        word, before = low[at], low[at - 1]
        spelled = word in WORDS and (before in WORDS or before in SCALES or before in ("-", "and"))
        grouped = before.isdigit() and len(before) < 4 and len(word) == 3 and word.isdigit()
        joined = word in ("-", "–", "and", "to") and at + 1 < len(low) and _joins(low, at) and at + 1 not in taken
        if not (
            spelled or grouped or joined or word in SCALES or (before in ("-", "–", "to", "and") and word[0].isdigit())
        ):
            break
        at += 1
    return at


def _joins(low: Sequence[str], at: int) -> bool:
    """Say whether "-", "and" or "to" joins two numbers to one number or range."""
    before, word, after = low[at - 1], low[at], low[at + 1]
    if word == "and":
        return (before in SCALES and after in WORDS) or _low_at(low, at - 2) == "between"
    if word == "to":
        return (before[0].isdigit() or before in WORDS) and _is_number(after) and low[max(0, at - 2)] != "from"
    return (before in WORDS and after in WORDS) or (before[0].isdigit() and after[0].isdigit())


def _low_at(low: Sequence[str], at: int) -> str:
    return low[at] if at >= 0 else ""


def _number(low: Sequence[str], first: int, last: int) -> Number | None:
    words = list(low[first:last])
    high = None
    for sign in ("to", "-", "–", *(("and",) if _low_at(low, first - 1) == "between" else ())):
        if sign in words and not (sign == "-" and words[0] in WORDS):
            cut = words.index(sign)
            words, high = words[:cut], read_number(words[cut + 1 :])
    value = read_number(words)
    if value is None:
        return None
    if first and low[first - 1] in ("a", "an", "half") and words[0] in SCALES:
        first -= 1
    start, qualifier = _qualified(low, first)
    if qualifier is None and tuple(low[last : last + 2]) in (("or", "more"), ("at", "least")):
        qualifier = "at least"
    return Number(start, first, last, value, high, qualifier)


def _qualified(low: Sequence[str], first: int) -> tuple[int, str | None]:
    for size in (3, 2, 1):
        qualifier = QUALIFIERS.get(tuple(low[max(0, first - size) : first]))
        if qualifier is not None and first >= size:
            return first - size, qualifier
    return first, None


_NOUNS = {
    "death": "dead", "fatality": "dead", "dead": "dead", "life": "dead", "injury": "injured", "injured": "injured",
    "wounded": "injured", "missing": "missing", "arrest": "arrested", "detention": "arrested", "troop": "troops",
    "soldier": "troops", "vote": "votes", "evacuee": "displaced", "refugee": "displaced", "ballot": "votes",
}  # fmt: skip
_STATES = {
    "dead": "dead", "killed": "dead", "died": "dead", "die": "dead", "perished": "dead", "slain": "dead",
    "injured": "injured", "wounded": "injured", "hurt": "injured", "missing": "missing", "unaccounted": "missing",
    "displaced": "displaced", "homeless": "displaced", "evacuated": "displaced", "uprooted": "displaced",
    "arrested": "arrested", "detained": "arrested", "affected": "affected", "fled": "displaced",
    "disappeared": "missing", "drowned": "dead", "infected": "affected", "hospitalised": "injured",
    "hospitalized": "injured",
}  # fmt: skip
_DOERS = {
    "kill": "dead", "injure": "injured", "wound": "injured", "hurt": "injured", "displace": "displaced",
    "evacuate": "displaced", "uproot": "displaced", "arrest": "arrested", "detain": "arrested", "affect": "affected",
    "infect": "affected", "sicken": "affected",
}  # fmt: skip
_LIFE_VERBS = frozenset("claim cost take lose".split())
_PEOPLE = frozenset(
    "people person man woman child other resident worker civilian soldier officer firefighter student passenger"
    " tourist villager migrant prisoner protester patient victim individual citizen national girl boy rescuer medic"
    " journalist doctor member policeman fighter militant crew miner fisherman pilgrim family household".split()
)
_AUXILIARIES = frozenset(
    "were was are is be been being have has had also still reported confirmed found believed remain remained reportedly"
    " others people who that listed left either all now officially severely seriously lightly critically".split()
)
_MORE = frozenset("additional more another further new extra".split())
_HOW_BADLY = frozenset("severely seriously critically badly gravely lightly".split())
_PARTS_OF = (("including",), ("of", "whom"), ("of", "them"), ("of", "which"), ("among", "them"), ("among", "whom"))


def quantity_of(part: ParsedPart, number: Number) -> str | None:
    """Say what a number counts, or None where it counts no people or is only a part, an addition or a forecast."""
    told = _by_noun(part, number) or _by_state(part, number) or _by_doer(part, number) or _by_toll(part, number)
    if told is None or told in ("troops", "votes"):
        return told
    apart = _is_part(part, number) or _is_addition(part, number, told) or _is_forecast(part, number)
    return None if apart or _low(part, number.start - 1) in ("no", "not") else told


def _low(part: ParsedPart, at: int) -> str:
    return part.words[at].lower() if 0 <= at < len(part.words) else ""


def _noun(part: ParsedPart, number: Number) -> int | None:
    """The noun that the number counts: the one it modifies, or the next one past a few adjectives."""
    head = part.heads[number.last - 1]
    counted = part.deps[number.last - 1] in ("nummod", "quantmod", "compound") and part.tags[head][0] == "N"
    if counted and number.last <= head < number.last + 5:
        return head
    for at in range(number.last, min(number.last + 3, len(part.words))):
        if part.tags[at] in ("NNS", "NN"):
            return at
        if part.tags[at] not in ("JJ", "VBN", "RB", "JJR"):
            break
    return None


def _by_noun(part: ParsedPart, number: Number) -> str | None:
    """Read "296 deaths", "51 serious injuries", "claimed 36 lives"."""
    noun = _noun(part, number)
    if noun is None:
        return None
    lemma = part.lemmas[noun]
    if lemma == "life":
        around = [part.lemmas[at] for at in range(max(0, number.start - 3), number.start)]
        after = _low(part, noun + 1) in ("lost", "claimed")
        return "dead" if after or not _LIFE_VERBS.isdisjoint(around) else None
    told = _NOUNS.get(lemma) or _NOUNS.get(_low(part, noun))
    if told == "troops":
        return _state_after(part, noun + 1) or "troops"
    return told


def _by_state(part: ParsedPart, number: Number) -> str | None:
    """Read "30 dead", "six people have died", "2,059 others were wounded", "12 of them missing"."""
    noun = _noun(part, number)
    at = number.last
    if noun is not None:
        if part.lemmas[noun] == "name" and _low(part, noun + 1) == "of":
            return _state_after(part, noun + 2)
        if part.lemmas[noun] not in _PEOPLE and part.tags[noun] != "NNPS" and part.lemmas[noun] not in _STATES:
            return None
        between = next((_STATES[_low(part, at)] for at in range(number.last, noun) if _low(part, at) in _STATES), None)
        if between is not None:
            return between
        at = noun + 1 if part.lemmas[noun] in _PEOPLE else number.last
    elif _low(part, at) == "of":
        return None
    return _state_after(part, at)


def _state_after(part: ParsedPart, at: int) -> str | None:
    end = part.sentences[part.sentence_of[min(at, len(part.words) - 1)]][1]
    helped = False
    for here in range(at, min(at + 6, end)):
        word = _low(part, here)
        state = _STATES.get(word)
        if state is not None:
            return None if _acts(part, here, helped) else state
        if word == "lost" and "lives" in (_low(part, here + 1), _low(part, here + 2)):
            return "dead"
        if word not in _AUXILIARIES:
            return None
        helped = helped or part.tags[here][:2] == "VB"
    return None


def _acts(part: ParsedPart, at: int, helped: bool) -> bool:
    """Say whether "killed", "injured" is what they did, not what befell them ("two bombs killed 30")."""
    if _low(part, at) not in ("killed", "injured", "wounded", "hurt", "arrested", "detained", "evacuated", "displaced"):
        return False
    if any(part.deps[child] == "dobj" for child in part.children[at]):
        return True
    following = part.tags[at + 1] if at + 1 < len(part.tags) else ""
    return not helped and following in ("CD", "DT", "PRP", "PRP$")


_HAPPENINGS = {"death": "dead", "killing": "dead", "life": "dead", "arrest": "arrested", "injury": "injured"}


def _by_doer(part: ParsedPart, number: Number) -> str | None:
    """Read "kills 296", "killing at least six people", "the arrest of 30", "deaths of 12 people"."""
    noun = _noun(part, number)
    if noun is not None and part.lemmas[noun] not in _PEOPLE and part.lemmas[noun] not in ("soldier", "troop"):
        return None
    before = number.start - 1
    if before >= 1 and _low(part, before) == "of" and part.lemmas[before - 1] in _HAPPENINGS:
        return _HAPPENINGS[part.lemmas[before - 1]]
    head = part.heads[number.last - 1 if noun is None else noun]
    for at in (before, head):
        # Right before the number a headline's verb may be taken for a noun ("Quake kills 296, injures 153").
        verb = part.tags[at][:2] == "VB" or (at == before and part.tags[at] in ("NNS", "NNPS"))
        if 0 <= at < number.start and verb and number.start - at < 4:
            return _DOERS.get(part.lemmas[at])
    return None


_TOLLS = {
    "toll": "dead", "death": "dead", "fatality": "dead", "dead": "dead", "killed": "dead", "injury": "injured",
    "injured": "injured", "wounded": "injured", "missing": "missing", "unaccounted": "missing",
    "displaced": "displaced", "arrest": "arrested", "deceased": "dead",
}  # fmt: skip
_REACHES = frozenset(
    "to at past of reach hit top exceed pass surpass cross stand is was be now are total number :".split()
)
CHANGES = frozenset(
    "rise climb jump surge soar grow increase go swell mount leap double drop fall decrease decline dip reduce revise"
    " lower raise cut bring put stand reach hit top exceed pass surpass cross be update set change near".split()
)
"""Verbs that tell where a toll stands or how it moves."""


def _by_toll(part: ParsedPart, number: Number) -> str | None:
    """Read "the toll has risen to 632", "the number of missing fell to 31", "deaths reached 2,122"."""
    if _noun_not_people(part, number):
        return None
    before = number.start - 1
    first = part.sentences[part.sentence_of[number.first]][0]
    if before < first:
        return None
    lead = part.lemmas[before]
    if lead == "from" or _follows_from(part, number):
        return _toll_before(part, first, before)
    if _low(part, before) in ("injured", "dead", "missing", "wounded"):
        return _STATES[_low(part, before)] if part.tags[before] != "VBD" or before == first else None
    if lead not in _REACHES and _low(part, before) not in _REACHES and lead not in _PASSING:
        return None
    if lead in ("of", ":"):
        return _TOLLS.get(part.lemmas[before - 1]) if part.lemmas[before - 1] != "count" else "dead"
    moved = (
        lead in CHANGES
        or lead == "now"
        or any(part.lemmas[at] in CHANGES for at in range(max(first, before - 16), before))
    )
    return _toll_before(part, first, before) if moved else None


def _noun_not_people(part: ParsedPart, number: Number) -> bool:
    noun = _noun(part, number)
    return noun is not None and part.lemmas[noun] not in _PEOPLE


def _follows_from(part: ParsedPart, number: Number) -> bool:
    """Say whether the number is where a change set out: "up from the earlier count of six"."""
    return any(part.lemmas[at] == "from" for at in range(max(0, number.start - 6), number.start)) and part.lemmas[
        number.start - 1
    ] in ("of", "from", "initial", "previous", "the", "early", "earlier", "over")


def _toll_before(part: ParsedPart, first: int, before: int) -> str | None:
    """The nearest word before that names a toll, its own kind where it is "the number of ...", within the clause."""
    for at in range(before - 1, max(first, before - 22) - 1, -1):
        low = _low(part, at)
        told = _TOLLS.get(part.lemmas[at]) or _TOLLS.get(low)
        if told is not None and not (low == "killed" and part.tags[at] == "VBD"):
            return _toll_kind(part, at, told)
        if low == ";":
            return None
    return None


def _toll_kind(part: ParsedPart, at: int, told: str) -> str:
    """The kind of a toll: "injury toll", "toll of injured" are no death toll."""
    if part.lemmas[at] == "toll" and at and part.lemmas[at - 1] in ("injury", "casualty"):
        return "injured" if part.lemmas[at - 1] == "injury" else told
    return told


def _is_part(part: ParsedPart, number: Number) -> bool:
    """Say whether the number is part of another one: "including 51 serious injuries", "of whom 721 ..."."""
    before = tuple(_low(part, at) for at in range(max(0, number.start - 2), number.start))
    if any(before[-len(words) :] == words for words in _PARTS_OF) or _is_whole(part, number):
        return True
    if _low(part, number.last) in _HOW_BADLY:
        return True
    if _low(part, number.start - 1) == "(":
        return True
    return _low(part, number.last) == "of" and _low(part, number.last + 1) in ("them", "whom", "those", "the", "these")


def _is_whole(part: ParsedPart, number: Number) -> bool:
    """Say whether the number is the whole that another is a part of ("1,400 of the 2,500 first reported missing")."""
    before = [_low(part, at) for at in range(number.start - 3, number.start)]
    return before[1:] == ["of", "the"] and _is_number(before[0] or "_")


def _is_addition(part: ParsedPart, number: Number, quantity: str) -> bool:
    """Say whether the number comes on top of an earlier one: "17 more deaths", "another 17", "the toll rose by 100"."""
    around = (_low(part, number.start - 1), _low(part, number.last), _low(part, number.start - 2))
    if around[0] == "by":
        return True
    if around[1] in _MORE and _low(part, number.last + 1) != "than":
        return quantity == "dead" or around[1] not in ("more", "another")
    return (around[0] in _MORE or around[2] == "another") and quantity == "dead"


def _is_forecast(part: ParsedPart, number: Number) -> bool:
    """Say whether the number is only feared, expected or possible ("could rise to 300", "10 feared dead")."""
    around = (*range(number.start - 4, number.start), *range(number.last, number.last + 4))
    if any(_low(part, at) in ("feared", "presumed") for at in around):
        return True
    at = number.first
    for _ in range(6):
        at = part.heads[at]
        if part.tags[at][:2] == "VB":
            helpers = {_low(part, child) for child in part.children[at] if part.deps[child] in ("aux", "auxpass")}
            if "to" in helpers and part.tags[at] == "VB":
                continue
            if part.lemmas[at] in ("expect", "project", "predict", "forecast", "fear"):
                return True
            return not helpers.isdisjoint(("could", "may", "might", "will", "would"))
        if part.heads[at] == at:
            return False
    return False
