"""What a number in a parsed part counts: the dead, the injured, the missing, cases, jobs, votes, troops, ..."""

from __future__ import annotations

from reportedly.events.figure_apart import is_apart, word
from reportedly.events.figure_numbers import Number, is_number
from reportedly.model.document import ParsedPart

_PASSING = frozenset("exceed pass top surpass cross".split())
"""Verbs that say a number has been passed ("the toll topped 2,900")."""
_NOUNS = {
    "death": "dead", "fatality": "dead", "dead": "dead", "life": "dead", "injury": "injured", "injured": "injured",
    "wounded": "injured", "missing": "missing", "arrest": "arrested", "detention": "arrested", "troop": "troops",
    "soldier": "troops", "vote": "votes", "evacuee": "displaced", "refugee": "displaced", "ballot": "votes",
    "casualty": "casualties", "survivor": "rescued", "job": "jobs", "layoff": "jobs", "redundancy": "jobs",
    "infection": "cases", "hostage": "abducted", "striker": "strikers",
}  # fmt: skip
_STATES = {
    "dead": "dead", "killed": "dead", "died": "dead", "die": "dead", "perished": "dead", "slain": "dead",
    "injured": "injured", "wounded": "injured", "hurt": "injured", "missing": "missing", "unaccounted": "missing",
    "displaced": "displaced", "homeless": "displaced", "evacuated": "displaced", "uprooted": "displaced",
    "arrested": "arrested", "detained": "arrested", "affected": "affected", "fled": "displaced",
    "disappeared": "missing", "drowned": "dead", "infected": "cases", "hospitalised": "injured",
    "hospitalized": "injured", "rescued": "rescued", "saved": "rescued", "survived": "rescued", "aboard": "aboard",
    "on-board": "aboard", "trapped": "trapped", "stranded": "stranded", "abducted": "abducted", "kidnapped": "abducted",
    "deceased": "dead", "murdered": "dead", "sickened": "cases", "voted": "votes",
}  # fmt: skip
_TWO_WORDS = {
    ("on", "board"): "aboard",
    ("in", "need"): "affected",
    ("on", "strike"): "strikers",
    ("walked", "out"): "strikers",
}
_DOERS = {
    "kill": "dead", "injure": "injured", "wound": "injured", "hurt": "injured", "displace": "displaced",
    "evacuate": "displaced", "uproot": "displaced", "arrest": "arrested", "detain": "arrested", "affect": "affected",
    "infect": "cases", "sicken": "cases", "rescue": "rescued", "abduct": "abducted", "kidnap": "abducted",
    "trap": "trapped", "strand": "stranded", "carry": "aboard",
}  # fmt: skip
_LIFE_VERBS = frozenset("claim cost take lose".split())
_BODY_VERBS = frozenset("recover find retrieve pull count discover see witness".split())
_JOB_VERBS = frozenset("cut axe shed slash eliminate lose scrap reduce cull".split())
_PEOPLE = frozenset(
    "people person man woman child other resident worker civilian soldier officer firefighter student passenger"
    " tourist villager migrant prisoner protester patient victim individual citizen national girl boy rescuer medic"
    " journalist doctor member policeman fighter militant crew miner fisherman pilgrim family household nurse teacher"
    " employee driver pilot sailor hiker climber visitor guest customer demonstrator trooper commando gunman hostage"
    " refugee evacuee inmate pupil swimmer marine infant adult pensioner farmer".split()
)
_NO_PEOPLE = frozenset(
    "animal cow cattle sheep pig chicken bird fish dog cat horse whale duck bee tree job bill plan hour day week month"
    " year time minute mile home house building car vehicle ship boat plane flight business company shop school church"
    " one percent cent point side".split()
)
"""What is killed, hurt or held, too, and is no person."""


def _breaks(part: ParsedPart, at: int) -> bool:
    """Say whether a sign sets what follows apart; a hyphen does where it stands by itself."""
    loose = part.words[at] == "-" and part.text[part.starts[at] - 1 : part.starts[at]].isspace()
    return loose or part.words[at] in _BREAKS


_BREAKS = frozenset((":", ";", "(", ")", "–", "—"))
_TIMES = frozenset("today yesterday tomorrow tonight morning afternoon evening night midday noon".split())
_THINGS = frozenset(
    "car vehicle truck unit home house building structure apartment school hospital flight train ship plane aircraft"
    " tank drone missile rocket warhead shell acre hectare barrel ton tonne dose ticket store branch factory plant"
    " restaurant shop product device phone satellite shareholder share seat country state city village town delegate"
    " lawmaker candidate sample test animal cow pig bird dog cat sheep tree bottle container".split()
)
"""Things that news counts."""
_AUXILIARIES = frozenset(
    "were was are is be been being have has had also still reported confirmed found believed remain remained reportedly"
    " others people who that listed left either all now officially severely seriously lightly critically considered"
    " thought counted declared pronounced registered potentially apparently currently went gone go as more".split()
)
_DISEASED = frozenset("confirm suspect new active probable positive fresh".split())


def quantity_of(part: ParsedPart, number: Number) -> str | None:
    """Say what a number counts, or None where it counts none of these, or is a part, an addition or a forecast."""
    told = (
        _by_noun(part, number)
        or _by_state(part, number)
        or _by_doer(part, number)
        or _by_toll(part, number)
        or ("other" if _thing(part, number) else None)
    )
    return None if told is None or is_apart(part, number, told) else told


def share_of_place(part: ParsedPart, number: Number, last: tuple[Number, str] | None) -> str | None:
    """Say what a number counts that only stands beside a place: "in Arda (542)", "1,293 deaths in Arda, 452 in Belin".

    `last` is the number before it and what that counts.
    """
    first = part.sentences[part.sentence_of[number.first]][0]
    place = part.tags[number.start - 2] in ("NNP", "NNPS", "NN") if number.start > first + 1 else False
    if word(part, number.start - 1) == "(" and word(part, number.last) == ")" and place:
        return _toll_before(part, first, number.start - 1)
    if word(part, number.last) != "in" or number.last + 1 >= len(part.words) or last is None:
        return None
    named = part.tags[number.last + 1] in ("NNP", "NNPS")
    listed = last[0].first >= first and word(part, number.start - 1) in (",", "and")
    return last[1] if named and listed and last[1] in _OF_PEOPLE else None


_OF_PEOPLE = frozenset(("dead", "injured", "missing", "casualties", "displaced", "arrested", "affected", "cases"))


def _noun(part: ParsedPart, number: Number) -> int | None:
    """The noun that the number counts: the one it modifies, or the next one past a few adjectives."""
    head = part.heads[number.last - 1]
    if any(_breaks(part, at) for at in range(number.last, min(head, number.last + 5))):
        return None
    counted = part.deps[number.last - 1] in ("nummod", "quantmod", "compound") and part.tags[head][0] == "N"
    if counted and number.last <= head < number.last + 5:
        return head
    for at in range(number.last, min(number.last + 3, len(part.words))):
        if part.tags[at] in ("NNS", "NN"):
            return None if part.lemmas[at] in _TIMES else at
        if part.tags[at] not in ("JJ", "VBN", "RB", "JJR"):
            break
    return None


def _by_noun(part: ParsedPart, number: Number) -> str | None:
    """Read "296 deaths", "51 serious injuries", "claimed 36 lives", "34 confirmed cases", "cut 1,200 jobs"."""
    noun = _noun(part, number)
    if noun is None:
        return None
    lemma = part.lemmas[noun]
    around = [part.lemmas[at] for at in range(max(0, number.start - 3), number.start)]
    if lemma == "life":
        after = word(part, noun + 1) in ("lost", "claimed")
        return "dead" if after or not _LIFE_VERBS.isdisjoint(around) else None
    if lemma in ("body", "corpse"):
        found = [*around, *(part.lemmas[at] for at in range(noun + 1, min(noun + 4, len(part.words))))]
        return "dead" if not _BODY_VERBS.isdisjoint(found) else None
    if lemma == "case":
        return "cases" if _is_of_illness(part, number, noun) else None
    if lemma in ("position", "post", "role"):
        return "jobs" if not _JOB_VERBS.isdisjoint(around) else None
    told = _NOUNS.get(lemma) or _NOUNS.get(word(part, noun))
    if told == "troops" or told == "displaced":
        return _state_after(part, _after_list(part, noun + 1)) or told
    return told


def kind_of(part: ParsedPart, number: Number, quantity: str) -> str | None:
    """Say of what kind the counted are, where it makes them another series: "200 suspected cases", "40 homes"."""
    if quantity == "other":
        return _thing(part, number)
    if quantity != "cases":
        return None
    near = part.lemmas[number.start : min(number.last + 3, len(part.lemmas))]
    return "suspected" if {"suspect", "suspected", "probable", "possible"} & set(near) else None


def _thing(part: ParsedPart, number: Number) -> str | None:
    """The thing that is counted, where there are several of it: "430,000 cars", "2,170 acres"."""
    noun = _noun(part, number)
    several = noun is not None and number.value >= 2 and part.tags[noun] == "NNS"
    return part.lemmas[noun] if noun is not None and several and part.lemmas[noun] in _THINGS else None


def _is_of_illness(part: ParsedPart, number: Number, noun: int) -> bool:
    """Say whether "cases" are of an illness: "34 confirmed cases", "12 cases of cholera", not "in three cases"."""
    if word(part, noun + 1) == "of" or (number.value >= 10 and word(part, number.start - 1) != "in"):
        return True
    return any(part.lemmas[at] in _DISEASED or part.tags[at] == "NN" for at in range(number.last, noun))


def _by_state(part: ParsedPart, number: Number) -> str | None:
    """Read "30 dead", "six people have died", "2,059 others were wounded", "12 of them missing"."""
    noun = _noun(part, number)
    at = number.last
    if noun is not None:
        if part.lemmas[noun] == "name":
            return _state_after(part, noun + 2) if word(part, noun + 1) == "of" else _of_a_list(part, noun)
        if not _is_people(part, noun) and part.lemmas[noun] not in _STATES:
            told = None if part.lemmas[noun] in _NO_PEOPLE or part.tags[noun] != "NNS" else _state_after(part, noun + 1)
            return told if told in _BEFALLING else None
        between = next((_STATES[word(part, at)] for at in range(number.last, noun) if word(part, at) in _STATES), None)
        if between is not None:
            return between
        at = noun + 1 if _is_people(part, noun) else number.last
    elif word(part, at) == "of":
        group = next((here for here in range(at + 2, min(at + 5, len(part.words))) if _is_people(part, here)), None)
        return _state_after(part, group + 1) if group is not None and word(part, at + 1) in ("the", "its") else None
    at = _after_list(part, at)
    return _state_after(part, at) or (_striking(part, at) if noun is not None else None)


def _after_list(part: ParsedPart, at: int) -> int:
    """Pass over what is counted along: "ten passengers | and three crew members | aboard"."""
    end = part.sentences[part.sentence_of[min(at, len(part.words) - 1)]][1]
    while at < end and word(part, at) in (",", "and"):
        begin = at + 1 + (word(part, at + 1) == "and")
        counted = any(is_number(word(part, here) or "_") for here in (begin, begin + 2)) or word(part, begin) in _VAGUE
        noun = next(
            (here for here in range(begin + 1, min(begin + 6, end)) if part.tags[here] in ("NNS", "NNPS")), None
        )
        if not counted or noun is None:
            break
        at = noun + 1
    return at


_VAGUE = frozenset(("dozens", "hundreds", "thousands", "scores", "several", "some", "many"))
_BEFALLING = frozenset(("dead", "injured", "arrested", "abducted"))
"""What befalls living beings alone: whatever noun it is said of is people, but for animals."""


def _is_people(part: ParsedPart, noun: int) -> bool:
    return part.lemmas[noun] in _PEOPLE or part.tags[noun] == "NNPS"


def _of_a_list(part: ParsedPart, noun: int) -> str | None:
    """Read "388 names are on the list of people unaccounted for"."""
    ahead = [word(part, at) for at in range(noun + 1, min(noun + 12, len(part.words)))]
    if "list" not in ahead:
        return None
    return next((_STATES[each] for each in ahead[ahead.index("list") :] if each in _STATES), None)


def _striking(part: ParsedPart, at: int) -> str | None:
    joined = part.lemmas[at] in ("join", "begin", "start") if at < len(part.lemmas) else False
    return "strikers" if joined and word(part, at + 2) in ("strike", "walkout", "stoppage") else None


def _state_after(part: ParsedPart, at: int) -> str | None:
    end = part.sentences[part.sentence_of[min(at, len(part.words) - 1)]][1]
    helped = False
    if word(part, at) == "," and word(part, at + 1) in ("including", "among", "most", "all", "mostly"):
        at = next((here + 1 for here in range(at + 1, min(at + 14, end)) if part.words[here] == ","), at)
    for here in range(at, min(at + 6, end)):
        low = word(part, here)
        told = _STATES.get(low) or _TWO_WORDS.get((low, word(part, here + 1)))
        if told is not None:
            return None if _acts(part, here, helped) else told
        if low == "lost" and "lives" in (word(part, here + 1), word(part, here + 2)):
            return "dead"
        if low not in _AUXILIARIES:
            return None
        helped = helped or part.tags[here][:2] == "VB"
    return None


def _acts(part: ParsedPart, at: int, helped: bool) -> bool:
    """Say whether "killed", "injured" is what they did, not what befell them ("two bombs killed 30")."""
    if word(part, at) not in _DONE_TO:
        return False
    if any(part.deps[child] == "dobj" for child in part.children[at]):
        return True
    following = part.tags[at + 1] if at + 1 < len(part.tags) else ""
    return not helped and following in ("CD", "DT", "PRP", "PRP$")


_DONE_TO = frozenset(
    "killed injured wounded hurt arrested detained evacuated displaced rescued saved abducted kidnapped"
    " murdered".split()
)
_HAPPENINGS = {
    "death": "dead", "killing": "dead", "life": "dead", "arrest": "arrested", "injury": "injured", "loss": "dead",
    "rescue": "rescued", "evacuation": "displaced", "abduction": "abducted", "kidnapping": "abducted",
}  # fmt: skip


def _by_doer(part: ParsedPart, number: Number) -> str | None:
    """Read "kills 296", "killing at least six people", "the arrest of 30", "a strike of 46,000 nurses"."""
    noun = _noun(part, number)
    if noun is not None and (part.lemmas[noun] in _NO_PEOPLE or part.tags[noun] not in ("NNS", "NNPS", "NN")):
        return None
    before = number.start - 1
    if word(part, before) in ("all", "the", "both"):
        before -= 1
    if before >= 1 and word(part, before) == "of":
        people = noun is not None and _is_people(part, noun)
        if part.lemmas[before - 1] in _HAPPENINGS and (part.lemmas[before - 1] != "loss" or people):
            return _HAPPENINGS[part.lemmas[before - 1]]
        if part.lemmas[before - 1] in ("strike", "walkout") and noun is not None and _is_people(part, noun):
            return "strikers"
    if before >= 0 and part.lemmas[before] == "pull":
        return "rescued" if noun is not None and part.lemmas[noun] in _PEOPLE else None
    head = part.heads[number.last - 1 if noun is None else noun]
    for at in (before, head):
        # Right before the number a headline's verb may be taken for a noun ("Quake kills 296, injures 153").
        verb = part.tags[at][:2] == "VB" or (at == before and part.tags[at] in ("NNS", "NNPS"))
        if 0 <= at < number.start and verb and number.start - at < 4:
            told = _DOERS.get(part.lemmas[at])
            people = noun is not None and (_is_people(part, noun) or part.lemmas[noun] == "troop")
            return told if people or (told in _BEFALLING and (noun is None or part.tags[noun] == "NNS")) else None
    return None


_TOLLS = {
    "toll": "dead", "death": "dead", "fatality": "dead", "dead": "dead", "killed": "dead", "injury": "injured",
    "injured": "injured", "wounded": "injured", "missing": "missing", "unaccounted": "missing",
    "displaced": "displaced", "arrest": "arrested", "deceased": "dead", "victim": "casualties",
    "casualty": "casualties", "case": "cases", "infection": "cases", "troop": "troops", "soldier": "troops",
    "refugee": "displaced", "evacuee": "displaced", "job": "jobs", "layoff": "jobs", "survivor": "rescued",
    "hostage": "abducted", "striker": "strikers",
}  # fmt: skip
_COUNTED = frozenset(("case", "infection", "troop", "soldier", "refugee", "evacuee", "job", "victim", "hostage"))
"""Nouns that tell a toll only as "the number of ..." or at the head of their clause ("cases rose to 34")."""
_REACHES = frozenset(
    "to at past of reach hit top exceed pass surpass cross stand is was be now are total number remain stay hold"
    " :".split()
)
CHANGES = frozenset(
    "rise climb jump surge soar grow increase go swell mount leap double drop fall decrease decline dip reduce revise"
    " lower raise cut bring put stand reach hit top exceed pass surpass cross be update set change near take remain"
    " stay hold".split()
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
    low = word(part, before)
    if low in ("injured", "dead", "missing", "wounded"):
        return _STATES[low] if part.tags[before] != "VBD" or before == first else None
    past = word(part, number.start) in ("past", "above", "beyond") and lead in CHANGES
    if lead not in _REACHES and low not in _REACHES and lead not in _PASSING and not past:
        return None
    if lead in ("of", ":"):
        return _labelled(part, first, before)
    moved = (
        lead in CHANGES
        or lead == "now"
        or (lead == "at" and word(part, before - 1) in ("toll", "deaths", "for"))
        or any(part.lemmas[at] in CHANGES for at in range(max(first, before - 16), before))
    )
    return _toll_before(part, first, before) if moved else None


def _labelled(part: ParsedPart, first: int, before: int) -> str | None:
    """Read "a toll of 30", "Dead: 30"; not "police named 55 of the dead: 22 were children"."""
    if part.lemmas[before] == ":" and before - 1 > first + 2:
        return None
    return "dead" if part.lemmas[before - 1] == "count" else _TOLLS.get(part.lemmas[before - 1])


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
        low = word(part, at)
        told = _TOLLS.get(part.lemmas[at]) or _TOLLS.get(low)
        if told is not None and not (low == "killed" and part.tags[at] == "VBD") and _tells(part, first, at):
            shares = word(part, at - 2) == "of" and word(part, at - 1) in ("the", "those")
            return None if shares and is_number(word(part, at - 3) or "_") else _toll_kind(part, at, told)
        if low == ";":
            return None
    return None


def _tells(part: ParsedPart, first: int, at: int) -> bool:
    """Say whether a word can be the head of a toll: what else is counted only after "number of" or as a subject."""
    if part.lemmas[at] not in _COUNTED:
        return True
    before = [part.lemmas[here] for here in range(max(first, at - 4), at)]
    return "number" in before or "total" in before or part.deps[at] in ("nsubj", "nsubjpass")


def _toll_kind(part: ParsedPart, at: int, told: str) -> str:
    """The kind of a toll: "injury toll", "casualty toll" are no death toll."""
    if part.lemmas[at] == "toll" and at and part.lemmas[at - 1] in ("injury", "casualty", "victim"):
        return "injured" if part.lemmas[at - 1] == "injury" else "casualties"
    return told
