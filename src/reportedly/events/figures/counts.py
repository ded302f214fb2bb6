"""What a number in a parsed part counts: the dead, the injured, the missing, cases, jobs, votes, troops, ..."""

from __future__ import annotations

import re
from functools import lru_cache

from reportedly.events.figures.apart import is_addition, is_apart, word
from reportedly.events.figures.bodies import identified, unidentified
from reportedly.events.figures.hospitals import in_hospital
from reportedly.events.figures.layoffs import is_of_layoffs
from reportedly.events.figures.nouns import NO_PEOPLE, PEOPLE, behind_where, is_people, noun_of, tells_where, thing_of
from reportedly.events.figures.numbers import Number, is_number
from reportedly.events.figures.presumed import are_found, is_presumed_dead
from reportedly.events.figures.rescues import brought_out
from reportedly.events.figures.strikers import striking
from reportedly.events.figures.toll_phrases import is_mourned
from reportedly.events.figures.tolls import by_toll
from reportedly.events.lexicon import word_class
from reportedly.model.document import ParsedPart

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
    ("to", "death"): "dead",
    ("on", "strike"): "strikers",
    ("walked", "out"): "strikers",
    ("held", "over"): "arrested",
    ("held", "on"): "arrested",
    ("in", "custody"): "arrested",
    ("in", "captivity"): "abducted",
    ("in", "shelters"): "displaced",
    ("fell", "ill"): "cases",
    ("fallen", "ill"): "cases",
    ("taken", "ill"): "cases",
    ("needed", "treatment"): "injured",
    ("into", "custody"): "arrested",
    ("under", "arrest"): "arrested",
    ("looked", "for"): "missing",
    ("under", "rubble"): "trapped",
    ("under", "debris"): "trapped",
    ("beneath", "rubble"): "trapped",
    ("beneath", "debris"): "trapped",
}
_DOERS = {
    "kill": "dead", "injure": "injured", "wound": "injured", "hurt": "injured", "displace": "displaced",
    "evacuate": "displaced", "uproot": "displaced", "arrest": "arrested", "detain": "arrested", "affect": "affected",
    "infect": "cases", "sicken": "cases", "rescue": "rescued", "save": "rescued", "abduct": "abducted",
    "kidnap": "abducted", "trap": "trapped", "strand": "stranded", "carry": "aboard",
}  # fmt: skip
_LIFE_VERBS = frozenset("claim cost take lose".split())
_BODY_VERBS = frozenset("recover find retrieve pull count discover see witness receive register".split())
_JOB_VERBS = frozenset("cut axe shed slash eliminate lose scrap reduce cull".split())
_AUXILIARIES = frozenset(
    "were was are is be been being have has had also still reported confirmed found believed remain remained reportedly"
    " others people who that listed left either all now officially severely seriously lightly critically considered"
    " thought counted declared pronounced registered potentially apparently currently went gone go as more known"
    " understood to far so definitely under taken placed put shot burned burnt crushed trampled stabbed beaten"
    " hacked".split()
)
_DISEASED = frozenset("confirm suspect new active probable positive fresh".split())


def quantity_of(part: ParsedPart, number: Number) -> str | None:
    """Say what a number counts, or None where it counts none of these, or is a part, an addition or a forecast."""
    if unidentified(part, number):
        return None if is_addition(part, number, "unidentified") else "unidentified"
    if identified(part, number):
        return None if is_addition(part, number, "identified") else "identified"
    if is_presumed_dead(part, number):
        return None if is_addition(part, number, "dead") else "dead"
    if in_hospital(part, number):
        return "in hospital"
    told = kind_counted(part, number)
    if told == "missing" and are_found(part, number):
        return None
    behind = part.end(number.last - 1)
    if told in ("dead", "injured", "missing") and _EITHER.match(part.text, behind):
        told = "casualties"
    return None if told is None or is_apart(part, number, told) else told


_EITHER = re.compile(
    r"(?i)(?:(?!\band\b)[^.;:,\d]){0,60}?\b(?:killed|dead|injured|wounded|hurt)(?:,? or| and/or) (?:\w+ ){0,2}?"
    r"(?:killed|dead|wounded|injured|hurt|maimed|missing|unaccounted)\b"
)
"""As in "300 people were killed or wounded": nobody knows how many of them are dead."""


def kind_counted(part: ParsedPart, number: Number) -> str | None:
    """Say what a number counts, be it only a part, an addition or a forecast; None where it counts none of these."""
    state = _by_state(part, number)
    if state == "aboard" and (done := _by_doer(part, number)) in _BEFALLING:
        state = done  # "killing all ten people on board"
    told = (
        _by_noun(part, number)
        or state
        or ("strikers" if striking(part, number) else None)
        or _by_verb(part, number)
        or _by_what_is_done(part, number)
        or _by_doer(part, number)
        or by_toll(part, number)
        or ("other" if thing_of(part, number) else None)
    )
    return None if told == "strikers" and not striking(part, number) else told


def _by_verb(part: ParsedPart, number: Number) -> str | None:
    """Read "two women aged 34 and 61 were killed", "22 miners caught underground since Friday have been rescued"."""
    noun = noun_of(part, number)
    if noun is None or not is_people(part, noun) or part.deps[noun] not in ("nsubj", "nsubjpass"):
        return None
    verb = part.heads[noun]
    undergone = any(part.deps[at] == "auxpass" for at in part.children[verb])
    if verb < noun or any(part.deps[at] == "neg" for at in part.children[verb]):
        return None
    told = _DOERS.get(part.lemmas[verb]) if undergone else _STATES.get(part.lemmas[verb])
    return told if told in _BEFALLING or told in ("rescued", "displaced") else None


def _by_what_is_done(part: ParsedPart, number: Number) -> str | None:
    """Read who is laid off, pulled from the water or told to leave: people, if a noun says whom the number counts."""
    noun = noun_of(part, number)
    if is_of_layoffs(part, number):
        return "jobs"
    if noun is not None and not is_people(part, noun) and part.tags[noun] not in ("NNPS",):
        return None
    return brought_out(part, number)


def is_named_by(noun: str, quantity: str) -> bool:
    """Say whether a noun by itself says which quantity is counted: deaths are of the dead, hostages of the abducted."""
    return (_NOUNS | _NAMED_ASIDE).get(noun) == quantity


_NAMED_ASIDE = {"case": "cases", "body": "dead", "corpse": "dead", "position": "jobs", "post": "jobs", "victim": "dead"}


def kind_told(part: ParsedPart, at: int) -> str | None:
    """The quantity that a word tells by itself: "died", "killing", "injuries", "toll"."""
    low, lemma = word(part, at), part.lemmas[at]
    return (
        _STATES.get(low)
        or _DOERS.get(lemma)
        or _HAPPENINGS.get(lemma)
        or ("dead" if lemma in ("toll", "die") else None)
    )


def _by_noun(part: ParsedPart, number: Number) -> str | None:
    """Read "296 deaths", "51 serious injuries", "claimed 36 lives", "34 confirmed cases", "cut 1,200 jobs"."""
    noun = noun_of(part, number)
    if noun is None:
        return "jobs" if _are_some_jobs(part, number) else None
    lemma = part.lemmas[noun]
    around = [part.lemmas[at] for at in range(max(0, number.start - 3), number.start)]
    if lemma == "life":
        after = {word(part, at) for at in range(noun + 1, noun + 4)} & {"lost", "claimed"}
        return "dead" if after or not _LIFE_VERBS.isdisjoint(around) else None
    if lemma in ("body", "corpse"):
        found = [*around, *(part.lemmas[at] for at in range(noun + 1, min(noun + 4, len(part.words))))]
        return "dead" if not _BODY_VERBS.isdisjoint(found) else None
    if lemma == "victim" and any(part.lemmas[at] == "claim" for at in range(max(0, number.start - 4), number.start)):
        return "dead"
    if lemma == "victim" and (is_mourned(part, number) or "recover" in around):
        return "dead"
    if lemma == "case":
        return "cases" if _is_of_illness(part, number, noun) else None
    if lemma in ("position", "post", "role"):
        return "jobs" if not _JOB_VERBS.isdisjoint(around) else None
    told = _NOUNS.get(lemma) or _NOUNS.get(word(part, noun))
    if told == "troops" or told == "displaced":
        return _state_after(part, _after_list(part, noun + 1)) or _by_doer(part, number) or told
    return told


def _are_some_jobs(part: ParsedPart, number: Number) -> bool:
    """Read "shed 400 of its 4,500 jobs"."""
    ahead = [part.lemmas[at] for at in range(number.last, min(number.last + 6, len(part.words)))]
    cut = not _JOB_VERBS.isdisjoint(part.lemmas[max(0, number.start - 3) : number.start])
    return cut and ahead[:1] == ["of"] and "job" in ahead and any(is_number(each or "_") for each in ahead)


def kind_of(part: ParsedPart, number: Number, quantity: str) -> str | None:
    """Say of what kind the counted are, where it makes them another series: "200 suspected cases", "40 homes"."""
    if quantity == "other":
        return thing_of(part, number)
    if quantity != "cases":
        return None
    near = part.lemmas[number.start : min(number.last + 3, len(part.lemmas))]
    return "suspected" if {"suspect", "suspected", "probable", "possible"} & set(near) else None


def _is_of_illness(part: ParsedPart, number: Number, noun: int) -> bool:
    """Say whether "cases" are of an illness: "34 confirmed cases", "12 cases of cholera", not of a court."""
    between = range(number.last, noun)
    if any(part.lemmas[at] in ("confirm", "confirmed", "suspect", "suspected", "probable") for at in between):
        return True
    if word(part, number.start - 1) == "in" or not _is_about_illness(part.text):
        return False
    plain = noun == number.last or word(part, noun + 1) == "of"
    return plain or any(part.lemmas[at] in _DISEASED or part.tags[at][0] == "N" for at in range(number.last, noun))


_ILLNESS = re.compile(
    r"(?i)virus|disease|outbreak|infect|epidemic|pandemic|contagi|covid|cholera|measles|ebola|\b(bird )?flu\b|fever"
    r"|polio|plague|pox\b|salmonella|e\. ?coli|malaria|dengue|zika|typhoid|meningitis|hepatitis|tuberculosis|poisoning"
    r"|marburg|lassa|nipah|chikungunya|anthrax|diphtheria|legionnaires|\bsars\b|\bmers\b|listeria|rabies|typhus"
    r"|(?:confirmed|suspected|probable) cases|case fatality"
)


@lru_cache(maxsize=8)
def _is_about_illness(text: str) -> bool:
    """Whether a part tells of an illness at all: asked of each of its cases, searched for once."""
    return _ILLNESS.search(text) is not None


def _by_state(part: ParsedPart, number: Number) -> str | None:
    """Read "30 dead", "six people have died", "2,059 others were wounded", "12 of them missing"."""
    noun = noun_of(part, number)
    at = number.last
    if noun is not None:
        if part.lemmas[noun] == "name":
            return _state_after(part, noun + 2) if word(part, noun + 1) == "of" else _of_a_list(part, noun)
        if tells_where(part, noun):
            return None
        if not is_people(part, noun) and part.lemmas[noun] not in _STATES:
            told = None if part.lemmas[noun] in NO_PEOPLE or part.tags[noun] != "NNS" else _state_of(part, noun)
            return told if told in _BEFALLING else None
        between = next((_STATES[word(part, at)] for at in range(number.last, noun) if word(part, at) in _STATES), None)
        if between is not None:
            return between
        at = noun + 1 if is_people(part, noun) else number.last
    elif word(part, at) == "of":
        group = next((here for here in range(at + 2, min(at + 5, len(part.words))) if is_people(part, here)), None)
        if group is not None and _TWO_WORDS.get((word(part, group + 1), word(part, group + 2))) == "aboard":
            group += 2  # "58 of the 147 people on board survived"
        elif group is not None and word(part, group + 1) == "aboard":
            group += 1
        elif group is not None:
            group = behind_where(part, group) - 1  # "15 of the 20 people in the van were killed"
        return _state_after(part, group + 1) if group is not None and word(part, at + 1) in ("the", "its") else None
    listed = _after_list(part, at)
    if noun is None and listed != at and by_toll(part, number):
        return None  # "the number of dead rose to 58, and 305 people are missing"
    at = listed + (listed != at and word(part, listed) == ",")  # "67 people, 61 civilians and six soldiers, | died"
    riding = word(part, at) == "aboard" or (word(part, at), word(part, at + 1)) == ("on", "board")
    befallen = _state_after(part, behind_where(part, noun)) if noun is not None and riding else None
    if befallen in _BEFALLING:
        return befallen  # "the five people aboard the boat are dead"
    told = _state_after(part, at) or (_striking(part, at) if noun is not None else None)
    some = word(part, number.start - 1) == "of" and part.tags[number.start - 2] == "CD"  # "two of 40 people"
    return told or (None if noun is None or some or not is_people(part, noun) else _state_of(part, noun))


def _state_of(part: ParsedPart, noun: int) -> str | None:
    """Read what has become of those a noun stands for, past where they are: "40 people in two towns were killed"."""
    return _state_after(part, noun + 1) or _state_after(part, behind_where(part, noun))


def _after_list(part: ParsedPart, at: int) -> int:
    """Pass over what is counted along: "ten passengers | and three crew members | aboard", "climbers | and guides"."""
    end = part.sentences[part.sentence_of[min(at, len(part.words) - 1)]][1]
    while at < end and word(part, at) in (",", "and"):
        begin = at + 1 + (word(part, at + 1) == "and")
        begin += word(part, begin) in ("some", "about", "around", "nearly", "almost", "over")
        least = 2 * (word(part, begin) in ("at", "more", "up"))
        counted = is_number(word(part, begin + least) or "_") or word(part, begin) in _VAGUE
        noun = next(
            (here for here in range(begin + 1, min(begin + 6, end)) if part.tags[here] in ("NNS", "NNPS")), None
        )
        if not counted and begin < end and part.tags[begin] == "NNS":
            counted, noun = True, begin
        if word(part, begin) in ("a", "an") and word(part, at) == "and":
            counted, noun = (
                True,
                next((here for here in range(begin, min(begin + 4, end)) if part.tags[here] == "NN"), None),
            )
        if not counted or noun is None:
            break
        at = noun + 1
    return at


_VAGUE = frozenset(("dozens", "hundreds", "thousands", "scores", "several", "some", "many"))
_BEFALLING = frozenset(("dead", "injured", "arrested", "abducted"))
"""What befalls living beings alone: whatever noun it is said of is people, but for animals."""


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
    if word(part, at) == "," and (word(part, at + 1) in _ASIDES or _tells_of_some(part, at + 1)):
        at = next((here + 1 for here in range(at + 1, min(at + 14, end)) if part.words[here] == ","), at)
    for here in range(at, min(at + 8, end)):
        low = word(part, here)
        if low in _BROUGHT and _to_hospital(part, here + 1):
            return None if _ILLNESS.search(part.text) else "injured"
        if low in ("treated", "treatment") and _of_hurts(part, here + 1):
            return None if _ILLNESS.search(part.text) else "injured"
        if low in ("suffered", "sustained") and _of_hurts(part, here + 1):
            return "injured"
        next_word = word(part, here + 1 + (word(part, here + 1) == "the"))
        told = _STATES.get(low) or _TWO_WORDS.get((low, next_word))
        if told is not None:
            return None if _acts(part, here, helped) else told
        if low == "lost" and "lives" in (word(part, here + 1), word(part, here + 2)):
            return "dead"
        if low not in _AUXILIARIES:
            return None
        helped = helped or part.tags[here][:2] == "VB"
    return None


_ASIDES = frozenset({"including", "among", "most", "all", "mostly"})


def _tells_of_some(part: ParsedPart, at: int) -> bool:
    """As in "214 people, 26 of them foreigners, were killed": what is told aside is of some of them."""
    return is_number(word(part, at) or "_") and word(part, at + 1) == "of" and word(part, at + 2) in ("them", "whom")


def _of_hurts(part: ParsedPart, at: int) -> bool:
    """Say whether treatment is that of the hurt: "were treated for burns", "under treatment at the hospital"."""
    ahead = {part.lemmas[here] for here in range(at, min(at + 6, len(part.words)))}
    return bool(ahead & _HURTS) or ("hospital" in ahead and word(part, at) != "for")


_HURTS = frozenset("injury wound burn fracture shock bruise cut smoke hypothermia concussion".split())


def _to_hospital(part: ParsedPart, at: int) -> bool:
    """Say whether "to hospital" follows: "to various hospitals", "to a local hospital"."""
    to = at + (word(part, at) in ("over", "away", "off"))
    ahead = [part.lemmas[here] for here in range(to + 1, min(to + 5, len(part.words)))]
    return word(part, to) == "to" and "hospital" in ahead


_BROUGHT = frozenset("admitted taken rushed sent brought transported airlifted shifted ferried".split())
"""What is done with the hurt, before "to hospital"."""


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
    "rescue": "rescued", "evacuation": "displaced", "abduction": "abducted", "kidnapping": "abducted", "body": "dead",
    "remains": "dead",
}  # fmt: skip


def _by_doer(part: ParsedPart, number: Number) -> str | None:
    """Read "kills 296", "killing at least six people", "the arrest of 30", "a strike of 46,000 nurses"."""
    noun = noun_of(part, number)
    if noun is not None and (part.lemmas[noun] in NO_PEOPLE or part.tags[noun] not in ("NNS", "NNPS", "NN")):
        return None
    before = number.start - 1
    if word(part, before) in ("all", "the", "both"):
        before -= 1
    if before >= 1 and word(part, before) == "of":
        people = noun is not None and is_people(part, noun)
        if part.lemmas[before - 1] in _HAPPENINGS and (part.lemmas[before - 1] != "loss" or people):
            return _HAPPENINGS[part.lemmas[before - 1]]
        if part.lemmas[before - 1] in ("strike", "walkout") and noun is not None and is_people(part, noun):
            return "strikers"
    if before >= 0 and part.lemmas[before] == "pull":
        return "rescued" if noun is not None and part.lemmas[noun] in PEOPLE else None
    head = part.heads[number.last - 1 if noun is None else noun]
    if noun is None and _claims(part, head, number):
        return "dead"
    for at in (before, head):
        # Right before the number a headline's verb may be taken for a noun ("Quake kills 296, injures 153").
        verb = part.tags[at][:2] == "VB" or (at == before and part.tags[at] in ("NNS", "NNPS"))
        if 0 <= at < number.start and verb and number.start - at < 4:
            told = (
                "abducted"
                if part.lowered[at + 1] == "off" and part.lemmas[at] == "carry"
                else _DOERS.get(part.lemmas[at])
            )
            people = noun is not None and (is_people(part, noun) or part.lemmas[noun] == "troop")
            return told if people or (told in _BEFALLING and (noun is None or part.tags[noun] == "NNS")) else None
    return None


def _claims(part: ParsedPart, verb: int, number: Number) -> bool:
    """Read "the accident had claimed 288": what takes lives, and no claim of anybody."""
    if part.lemmas[verb] != "claim" or verb >= number.start:
        return False
    subjects = (part.lemmas[child] for child in part.children[verb] if part.deps[child] == "nsubj")
    return any(subject in _FATAL for subject in subjects)


_FATAL = word_class("fatal") | frozenset(
    "disaster derailment collision tragedy fever war pandemic heat cold smog".split()
)
