"""Tolls that are told as such: "the toll rose to 30", "the number of missing fell to 31", "in Arda (542)"."""

from __future__ import annotations

from reportedly.events.figures.apart import word
from reportedly.events.figures.bodies import tells_of_the_found
from reportedly.events.figures.nouns import PEOPLE, noun_of
from reportedly.events.figures.numbers import Number, is_number
from reportedly.events.figures.toll_phrases import brought_to, is_put_down, who_number
from reportedly.model import states
from reportedly.model.document import ParsedPart

_PASSING = frozenset("exceed pass top surpass cross breach".split())
"""Verbs that say a number has been passed ("the toll topped 2,900")."""
TOLLS = {
    "toll": "dead", "death": "dead", "fatality": "dead", "dead": "dead", "killed": "dead", "injury": "injured",
    "injured": "injured", "wounded": "injured", "missing": "missing", "unaccounted": "missing",
    "displaced": "displaced", "arrest": "arrested", "deceased": "dead", "victim": "casualties",
    "casualty": "casualties", "case": "cases", "infection": "cases", "troop": "troops", "soldier": "troops",
    "refugee": "displaced", "evacuee": "displaced", "job": "jobs", "layoff": "jobs", "survivor": "rescued",
    "hostage": "abducted", "striker": "strikers", "aboard": "aboard", "board": "aboard",
}  # fmt: skip
_COUNTED = frozenset(
    ("aboard", "board", "case", "infection", "troop", "soldier", "refugee", "evacuee", "job", "victim", "hostage")
)
"""Nouns that tell a toll only as "the number of ..." or at the head of their clause ("cases rose to 34")."""
_REACHES = frozenset(
    "to at past of reach hit touch top exceed pass surpass cross breach stand is was be now are total number remain"
    " stay hold approach near :".split()
)
CHANGES = frozenset(
    "rise climb jump surge soar grow increase go swell mount leap double drop fall decrease decline dip reduce revise"
    " lower raise cut bring put stand reach hit touch breach top exceed pass surpass cross be update set change near"
    " take remain stay hold".split()
)
"""Verbs that tell where a toll stands or how it moves."""
MOVES = CHANGES | frozenset(
    "creep edge inch tick spiral balloon shoot rocket skyrocket triple quadruple slip shrink correct come approach"
    " total number downgrade upgrade amend push drive move settle adjust slash trim pare scale whittle knock halve"
    " plunge plummet tumble dive ratchet hike".split()
)
"""The same beside a toll and a number, where other verbs, too, can only tell that."""
OF_PEOPLE = frozenset(
    "dead injured missing casualties displaced arrested affected cases rescued trapped strikers".split()
)


def by_toll(part: ParsedPart, number: Number) -> str | None:
    """Read "the toll has risen to 632", "the number of missing fell to 31", "deaths reached 2,122"."""
    named = brought_to(part, number)
    if named is not None:
        return named_toll(part, named)
    if _noun_not_people(part, number):
        return None
    if who_number(part, number):
        return "dead"
    before = number.start - 1
    first = part.sentences[part.sentence_of[number.first]][0]
    before -= before > first and part.words[before] in _MARKS  # "stood at 'about 90'"
    if before < first:
        return None
    lead = part.lemmas[before]
    if is_put_down(part, number):
        return _toll_before(part, first, before)
    if lead == "from" or _follows_from(part, number):
        return _toll_before(part, first, before)
    low = word(part, before)
    if low in ("injured", "dead", "missing", "wounded"):
        return TOLLS[low] if part.tags[before] != "VBD" or before == first else None
    past = word(part, number.start) in ("past", "above", "beyond", "over") and (
        lead in MOVES or (lead in ("toll", "total") and word(part, before - 1) in _OF_ALL)
    )
    if lead not in _REACHES and low not in _REACHES and lead not in _PASSING and not past:
        return None
    if lead in ("of", ":"):
        return _labelled(part, first, before)
    if _moves_another(part, number):
        return None
    moved = (
        lead in MOVES
        or lead == "now"
        or (lead in ("total", "number") and part.tags[before] in ("VBP", "VBZ", "VBD", "VB", "NN"))
        or (lead == "at" and word(part, before - 1) in ("toll", "deaths", "for"))
        or any(part.lemmas[at] in MOVES for at in range(max(first, before - 16), before))
    )
    return _toll_before(part, first, before + (lead == "toll")) if moved or past else None


_MARKS = frozenset({'"', "“", "‘", "'", "``"})


def _moves_another(part: ParsedPart, number: Number) -> bool:
    """Say whether it is something else that is brought to a number: "mass casualties ... raising the age to 21"."""
    to = number.start - 1
    verbs = [at for at in range(max(0, to - _REACH), to) if part.lemmas[at] in MOVES and part.tags[at][0] == "V"]
    moved = part.child(verbs[-1], "dobj") if verbs and word(part, to) == "to" else None
    if moved is None or not verbs[-1] < moved < to or part.tags[moved] not in ("NN", "NNS"):
        return False
    return not {part.lemmas[moved], word(part, moved)} & (TOLLS.keys() | _NUMBERS)


_REACH = 12
_NUMBERS = frozenset("number figure count tally total estimate list record loss".split())


def share_of_place(part: ParsedPart, number: Number, last: tuple[Number, str] | None) -> str | None:
    """Say what a number counts that only stands beside a place: "in Arda (542)", "1,293 deaths in Arda, 452 in Belin".

    `last` is the number before it and what that counts.
    """
    first = part.sentences[part.sentence_of[number.first]][0]
    place = part.tags[number.start - 1] in ("NNP", "NNPS") if number.start > first + 1 else False
    apart = part.tags[number.start - 2] in ("NNP", "NNPS", "NN") if number.start > first + 1 else False
    if word(part, number.start - 1) == "(" and word(part, number.last) == ")" and apart:
        return _toll_before(part, first, number.start - 1)
    if last is None or last[0].first < first or last[1] not in OF_PEOPLE:
        return None
    after = number.last + 2 * (
        word(part, number.last) == "of" and word(part, number.last + 1) in ("them", "whom", "those", "these")
    )
    after += 3 * ([word(part, number.last + at) for at in range(3)] == ["across", "the", "border"])
    tied = word(part, after) == "in" and after + 1 < len(part.words)
    named = tied and any(tag in ("NNP", "NNPS") for tag in part.tags[after + 1 : after + 3])
    if named and word(part, number.start - 1) in _BESIDE:
        return last[1]
    if named and word(part, number.start - 1) == ":" and states.state(part.words[after + 1]) is not None:
        return last[1]  # "14 people have died: 13 in Peru and one in Chile"
    # "Peru reported 12 deaths, Chile 45 and Bolivia two."
    alone = place and word(part, number.last) in (",", ".", "and", ";") and noun_of(part, number) is None
    return last[1] if alone and word(part, number.start - 2) in (",", "and") else None


_OF_ALL = frozenset("combined total overall joint death".split())
"""Words before "toll above 48,000"."""
_BESIDE = frozenset((",", "and", "with", "plus", "against", "including", "them", "whom"))
"""Words before the share of a place: "28,000 dead, among them 3,574 in Norland"."""
_NAMED = frozenset("identified claimed named unidentified unclaimed".split())
_BEFALLEN = {
    "died": "dead", "killed": "dead", "dying": "dead", "dead": "dead", "perished": "dead", "drowned": "dead",
    "injured": "injured", "hurt": "injured", "wounded": "injured", "hospitalised": "injured", "hospitalized": "injured",
    "missing": "missing", "displaced": "displaced", "evacuated": "displaced", "homeless": "displaced",
    "arrested": "arrested", "detained": "arrested", "rescued": "rescued", "saved": "rescued", "infected": "cases",
    "trapped": "trapped", "stranded": "stranded", "affected": "affected", "striking": "strikers",
}  # fmt: skip


def _labelled(part: ParsedPart, first: int, before: int) -> str | None:
    """Read "a toll of 30", "Dead: 30"; not "police named 55 of the dead: 22 were children"."""
    if part.lemmas[before] == ":" and before - 1 > first + 2:
        return None
    told = TOLLS.get(part.lemmas[before - 1]) or TOLLS.get(word(part, before - 1))
    return "dead" if part.lemmas[before] == ":" and part.lemmas[before - 1] == "count" else told


def _noun_not_people(part: ParsedPart, number: Number) -> bool:
    noun = noun_of(part, number)
    # "climbed to 201 Wednesday": a name that is no people is not counted.
    return noun is not None and part.lemmas[noun] not in PEOPLE and part.tags[noun] != "NNP"


def _follows_from(part: ParsedPart, number: Number) -> bool:
    """Say whether the number is where a change set out: "up from the earlier count of six"."""
    return any(part.lemmas[at] == "from" for at in range(max(0, number.start - 6), number.start)) and part.lemmas[
        number.start - 1
    ] in ("of", "from", "initial", "previous", "the", "early", "earlier", "over")


def _toll_before(part: ParsedPart, first: int, before: int) -> str | None:
    """The nearest word before that names a toll, its own kind where it is "the number of ...", within the clause."""
    for at in range(before - 1, max(first, before - 22) - 1, -1):
        low = word(part, at)
        told = TOLLS.get(part.lemmas[at]) or TOLLS.get(low)
        if told is not None and _names(part, at, low) and _tells(part, first, at):
            shares = word(part, at - 2) == "of" and word(part, at - 1) in ("the", "those")
            return None if shares and is_number(word(part, at - 3) or "_") else _toll_kind(part, at, told)
        if low == ";":
            return None
        if low in ("number", "numbers") and word(part, at + 1) in ("of", "who", "that"):
            return _number_of(part, at + 2, before)
    return None


def _names(part: ParsedPart, at: int, low: str) -> bool:
    """Say whether "killed" names those counted ("the number killed in the mine") and is no verb."""
    return low != "killed" or part.tags[at] != "VBD" or word(part, at - 1) in ("number", "total")


def _number_of(part: ParsedPart, first: int, before: int) -> str | None:
    """Read whose number it is by what befell them: "the number of people who have lost their lives"."""
    for at in range(first, min(before, first + 9)):
        low = word(part, at)
        if low in ("bodies", "corpses"):
            return None if _NAMED & {word(part, here) for here in range(at, before)} else "dead"
        if low in _BEFALLEN:
            return _BEFALLEN[low]
        if low == "lost" and "lives" in (word(part, at + 1), word(part, at + 2)):
            return "dead"
        if low in ("on", "walked") and word(part, at + 1) in ("strike", "out", "off"):
            return "strikers"
        if low in _NOT_FOUND and not {"not", "cannot", "n't"}.isdisjoint(word(part, here) for here in range(first, at)):
            return "missing"  # "the number of people who cannot be contacted"
    return None


_NOT_FOUND = frozenset({"contacted", "reached", "located", "traced", "found"})


def named_toll(part: ParsedPart, words: range) -> str | None:
    """Give what the first word in `words` that names a toll counts: the dead, the injured; or None."""
    for at in words:
        told = TOLLS.get(part.lemmas[at]) or _BEFALLEN.get(word(part, at))
        if told is not None and part.lemmas[at] not in _COUNTED:
            return _toll_kind(part, at, told)
        if word(part, at) == "lost" and "lives" in (word(part, at + 1), word(part, at + 2)):
            return "dead"
    return None


def _tells(part: ParsedPart, first: int, at: int) -> bool:
    """Say whether a word can be the head of a toll: what else is counted only after "number of" or as a subject."""
    if part.lemmas[at] not in _COUNTED:
        return True
    before = [part.lemmas[here] for here in range(max(first, at - (8 if part.lemmas[at] == "board" else 4)), at)]
    moved = part.deps[at] == "dobj" and part.lemmas[part.heads[at]] in MOVES  # "bringing victims to 72"
    return "number" in before or "total" in before or part.deps[at] in ("nsubj", "nsubjpass") or moved


def _toll_kind(part: ParsedPart, at: int, told: str) -> str:
    """The kind of a toll: "injury toll", "casualty toll" are no death toll."""
    if part.lemmas[at] == "toll" and at and part.lemmas[at - 1] in ("injury", "casualty", "victim"):
        return "injured" if part.lemmas[at - 1] == "injury" else "casualties"
    if told == "missing" and word(part, at - 1) in ("and", "or") and word(part, at - 2) in ("dead", "killed"):
        return "casualties"
    return "dead" if part.lemmas[at] == "victim" and _dies(part, at) else told


def _dies(part: ParsedPart, at: int) -> bool:
    """Say whether somebody dies in the sentence before a word, "she died, bringing the victims to 72", or is found dead
    in it: "the number of victims recovered from the rubble".
    """
    first, last = part.sentences[part.sentence_of[at]]
    if tells_of_the_found(part.text[part.starts[first] : part.end(last - 1)]):
        return True
    return any(part.lemmas[here] in ("die", "death", "succumb") for here in range(first, at))
