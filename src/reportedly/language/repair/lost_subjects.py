"""Subjects that the parser gave away, given back: a finite clause without one, beside a noun that is no object."""

from __future__ import annotations

from reportedly.language.repair.grammar import ALL_SUBJECTS, CLOSING_MARKS
from reportedly.language.repair.parse import Parse
from reportedly.language.repair.told_around import hang_on_who_tells
from reportedly.language.repair.told_before import HEARD, tell_what_stands_before
from reportedly.language.repair.told_in import tell_past_what_stands_between, tell_what_is_said_in_it
from reportedly.model.document import FINITE

_ASKING = frozenset({"WP", "WDT", "WRB"})


def give_subjects_back(reading: Parse) -> None:
    """Hang subjects where they belong."""
    _open_clauses(reading)
    for at, dep in enumerate(reading.deps):
        tell_what_stands_before(reading, at)
        if dep in ("csubj", "ccomp") and reading.tags[at] in ("VBN", "VBD") and _stands_beside(reading, at):
            _take_from_participle(reading, at)
        elif dep == "mark":
            _settle_joint(reading, at)
        elif dep in ("nsubj", "dobj") and reading.words[at].lower() == "that":
            _make_joint(reading, at)
        elif dep in ("ccomp", "conj") and _is_finite(reading, at):
            _take_for_clause(reading, at)
        elif dep == "dep" and _is_finite(reading, at):
            _join_to_series(reading, at)
        elif dep == "advcl" and _is_finite(reading, at):
            if reading.child(at, *ALL_SUBJECTS, "mark") is None:
                _take_from_joined(reading, at)
                _take_from_described(reading, at)
            else:
                _hang_on_antecedent(reading, at)
        elif dep == "acl" and reading.tags[at] == "VBD":
            _make_participle(reading, at)
        elif dep in ("aux", "auxpass"):
            _make_verb_of_helper(reading, at)
            _pass_on_to_verb(reading, at)


def _settle_joint(reading: Parse, mark: int) -> None:
    """A joint is no pronoun, and what "that" opens hangs on who tells it."""
    reading.tags[mark] = "IN" if reading.tags[mark] == "WDT" else reading.tags[mark]
    if reading.words[mark] != "that":
        return
    if reading.deps[reading.heads[mark]] == "pcomp":
        _hang_on_teller(reading, reading.heads[mark])
    else:
        hang_on_who_tells(reading, reading.heads[mark])
        tell_what_is_said_in_it(reading, mark)
        tell_past_what_stands_between(reading, mark)


_TAKING_DEEDS = frozenset(
    "oppose opposes opposed support supports supported favour favours favor favors consider".split()
)
"""Verbs of one's own that take what is done or to be done."""


def _make_verb_of_helper(reading: Parse, verb: int) -> None:
    """As in "most voters oppose closing it": what they oppose is a deed, and to oppose it helps no verb."""
    deed = reading.heads[verb]
    if deed != verb + 1 or reading.tags[deed] != "VBG" or reading.word(verb) not in _TAKING_DEEDS:
        return
    reading.raise_over(verb, deed)
    for at in reading.children(deed):
        if at < verb or reading.deps[at] == "punct":
            reading.hang(at, verb)
    reading.hang(deed, verb, "xcomp")


def _pass_on_to_verb(reading: Parse, helper: int) -> None:
    """A subject hangs on the verb and not on its helper: "his aides were | convinced"."""
    verb, subject = reading.heads[helper], reading.child(helper, "nsubj", "nsubjpass")
    if subject is None or not subject < helper < verb or reading.tags[verb][:2] != "VB":
        return
    if reading.child(verb, *ALL_SUBJECTS) is None:
        reading.hang(subject, verb, "nsubjpass" if reading.deps[helper] == "auxpass" else "nsubj")


def _take_for_clause(reading: Parse, verb: int) -> None:
    dep = reading.deps[verb]
    _take_from_object(reading, verb)
    if reading.deps[verb] == "conj" and reading.tags[verb] == "VBD":
        _take_from_asyndeton(reading, verb)
    _join_to_series(reading, verb)
    if reading.deps[verb] == dep and reading.child(verb, *ALL_SUBJECTS, "mark") is None:
        _take_from_described(reading, verb)
    if reading.deps[verb] == dep == "conj" and reading.tags[reading.heads[verb]][:2] == "VB":
        _take_from_joined(reading, verb)


def _is_finite(reading: Parse, verb: int) -> bool:
    if reading.tags[verb] in FINITE:
        return True
    helpers = (at for at in reading.children(verb) if reading.deps[at] in ("aux", "auxpass"))
    return reading.tags[verb][:2] == "VB" and any(reading.tags[at] in FINITE for at in helpers)


def _open_clauses(reading: Parse) -> None:
    for at, tag in enumerate(reading.tags):
        if tag in _FINITE_OR_PASSIVE:
            _take_from_preposition(reading, at)


_FINITE_OR_PASSIVE = frozenset({"VBD", "VBZ", "VBP", "VBN"})
_OF_TIME = frozenset({"after", "before", "as", "while", "until", "because"})


def _take_from_preposition(reading: Parse, verb: int) -> None:
    """As in "was held after Roe, mayor of Turku, was stabbed": no joint joins the verbs, and "after" opens a clause."""
    loose = reading.deps[verb] in ("conj", "advcl", "ccomp", "dep")
    if not loose or reading.child(verb, *ALL_SUBJECTS, "mark") is not None:
        return
    begins = reading.edges(verb)[0]
    begins += reading.words[begins] == ","
    noun = begins - 1 - (reading.words[begins - 1] == ",")
    noun = _up_to_object(reading, noun)
    opener = reading.heads[noun]
    opens = reading.deps[opener] == "prep" and reading.words[opener].lower() in _OF_TIME
    if reading.deps[noun] != "pobj" or not opens or not opener < noun < begins:
        return
    if not _lies_under(reading, opener, reading.heads[verb]):
        return
    first, last = reading.edges(noun)
    last -= reading.words[last] == ","
    commas = reading.words[first:begins].count(",")
    apart = begins - last - 1
    finite = _is_finite(reading, verb) or (reading.deps[verb] == "advcl" and not commas)
    if not finite or apart not in (0, 1) or commas not in (0, 2):
        return
    described = reading.words[opener].lower() == "as"  # "described it as a hoax and the mayor claimed"
    joined = any(reading.tags[at] == "CC" for at in range(first if described else last + 1, begins))
    if (apart == 1) != (commas == 2) or joined:
        return
    reading.hang(noun, verb, "nsubj" if reading.child(verb, "auxpass") is None else "nsubjpass")
    above = reading.heads[opener]
    reading.hang(opener, verb, "mark")
    reading.hang(verb, above, "advcl")


def _lies_under(reading: Parse, word: int, top: int) -> bool:
    """Whether a word hangs on another, or on what lies between them in the tree."""
    while reading.heads[word] not in (word, top):
        word = reading.heads[word]
    return reading.heads[word] == top


def _up_to_object(reading: Parse, word: int) -> int:
    """The object of "after" that a word belongs to; else the word."""
    at = word
    for _ in range(_DEEPEST):
        above = reading.heads[at]
        if reading.deps[at] == "pobj" and reading.words[above].lower() in _OF_TIME:
            return at
        at = above
    return word


_DEEPEST = 8


def _take_from_participle(reading: Parse, verb: int) -> None:
    """As in "Two diplomats briefed on the talks said it": no clause that says something begins with "diplomats"."""
    subject, head = reading.child(verb, "nsubj"), reading.heads[verb]
    if subject is None or subject > verb or head < verb or reading.child(head, "nsubj", "nsubjpass") is not None:
        return
    asks = any(tag in _ASKING for tag in reading.tags[subject:verb])
    if asks or reading.child(verb, "aux", "mark") is not None:
        return
    reading.hang(subject, head, "nsubj")
    reading.describe(verb, subject)


def _make_joint(reading: Parse, that: int) -> None:
    """As in "told them that most had gone": a clause with a subject of its own lacks no other."""
    verb = reading.heads[that]
    kinds = ("nsubj", "nsubjpass") if reading.deps[that] == "nsubj" else ("nsubjpass",)
    others = [at for at in reading.children(verb) if reading.deps[at] in kinds and at != that]
    if that < verb and any(that < at < verb for at in others):
        reading.deps[that] = "mark"
        reading.tags[that] = "IN"


def _hang_on_teller(reading: Parse, clause: int) -> None:
    """As in "said on “Ships and Sails” that it was late": what has its object takes no clause besides."""
    joint = reading.heads[clause]
    tells = joint
    while reading.heads[tells] != tells and reading.tags[tells][:2] != "VB":
        tells = reading.heads[tells]
    whole = reading.child(joint, "pobj") is not None and reading.child(tells, "ccomp", "dobj") is None
    if whole and reading.tags[tells][:2] == "VB" and tells < joint < clause:
        reading.hang(clause, tells, "ccomp")


def _stands_beside(reading: Parse, verb: int) -> bool:
    """Whether a verb stands between its subject and one without any: "The mill, shut for a year, will reopen".

    It is set off by both commas or by none, and what has no subject is not what somebody says.
    """
    subject, does = reading.child(verb, "nsubj"), reading.heads[verb]
    if reading.deps[verb] == "csubj":
        return True
    if subject is None or not subject < verb < does or reading.child(verb, "dobj", "ccomp") is not None:
        return False
    if reading.words[does].lower() in _SPOKEN:
        return False
    opens = reading.words[verb - 1] == ","
    last = reading.edges(verb)[1]
    closes = reading.words[last] == "," or reading.words[last + 1] == ","
    begins = last + 1 + (reading.words[last + 1] == ",")
    helpers = [at for at in reading.children(does) if reading.deps[at] in ("aux", "auxpass", "neg", "advmod")]
    apart = reading.edges(subject)[1] + 1 + (opens and reading.words[reading.edges(subject)[1]] != ",")
    return opens == closes and begins == min([does, *(at for at in helpers if at > last)]) and apart == verb


_SPOKEN = frozenset(
    "said says say claimed believed thought hoped felt knew insisted argued added told tells confirmed announced"
    " reported wrote warned replied asked".split()
)
"""Of these no participle describes their subject where they stand last; what they lack a subject for is said."""


def _take_from_object(reading: Parse, verb: int) -> None:
    """As in "reported Ann Roe, the mayor, urged them to go": what stands before a verb without a subject is its own."""
    head = reading.heads[verb]
    if head > verb or reading.tags[head][:2] != "VB" or reading.words[head].lower() in HEARD:
        return
    if reading.child(verb, *ALL_SUBJECTS, "mark") is not None:
        return
    thing = reading.child(head, "dobj")
    if thing is None or not head < thing < verb or reading.tags[thing][:2] != "NN":
        return
    first, last = reading.edges(thing)
    last -= reading.words[last] == ","
    closed = reading.words[last + 1 : last + 2] == [","] and "," in reading.words[first:last]
    begins = reading.edges(verb)[0]
    joints = [*reading.children(head), *(reading.children(thing) if reading.deps[verb] == "conj" else ())]
    joined = any(reading.deps[at] == "cc" and thing < at < verb for at in joints)
    if joined or begins != last + 1 + closed or (reading.deps[verb] == "conj" and not closed):
        return
    reading.hang(thing, verb, "nsubj" if reading.child(verb, "auxpass") is None else "nsubjpass")
    reading.deps[verb] = "ccomp"


def _join_to_series(reading: Parse, verb: int) -> None:
    """As in "said the note was late, ran to a page, and asked for more": what one does is told in one series."""
    head = reading.heads[verb]
    first = reading.child(head, "ccomp")
    begins = reading.edges(verb)[0]
    begins += reading.words[begins] == ","
    if first is None or not head < first < begins or reading.words[begins - 1] != ",":
        return
    if reading.child(verb, *ALL_SUBJECTS, "mark") is not None or reading.child(first, *ALL_SUBJECTS) is None:
        return
    if reading.edges(first)[1] < begins - 2 or any(tag in ("CC", "RB") for tag in reading.tags[begins:verb]):
        return
    goes_on = reading.child(verb, "conj")
    if goes_on is None or goes_on < verb or reading.child(goes_on, *ALL_SUBJECTS) is not None:
        return
    reading.hang(verb, first, "conj")


def _take_from_joined(reading: Parse, verb: int) -> None:
    """As in "called it a hoax and the ministry said so": behind "and", the noun before a finite verb is its subject."""
    head = reading.heads[verb]
    if reading.child(verb, *ALL_SUBJECTS, "mark") is not None:
        return
    begins = reading.edges(verb)[0]
    noun = begins - 1
    while noun > 0 and reading.deps[noun] != "conj" and reading.heads[noun] < begins and reading.heads[noun] > head:
        noun = reading.heads[noun]
    if not head < noun < verb or reading.deps[noun] != "conj" or reading.tags[noun][:2] != "NN":
        return
    first, last = reading.edges(noun)
    joint = first - 1
    if reading.tags[noun] == "NNP" and reading.tags[noun - 1] == "NN" and reading.tags[first] == "DT":
        return  # "the bill and the process Roe used": a relative clause
    if last + 1 != begins or reading.tags[joint] != "CC" or reading.heads[joint] != reading.heads[noun]:
        return
    reading.hang(noun, verb, "nsubj")
    reading.hang(joint, head, "cc")
    reading.deps[verb] = "conj"


def _take_from_described(reading: Parse, verb: int) -> None:
    """As in "An aide briefed on the session said so": of two finite verbs the first only tells which aide."""
    first = reading.heads[verb]
    subject = first - 1
    if first > verb or reading.tags[first] not in ("VBD", "VBN") or "," in reading.words[first:verb]:
        return
    if reading.child(first, "aux", "auxpass") is not None:
        return
    if reading.deps[verb] != "advcl" and reading.words[first].lower() in _SPOKEN:
        return
    if subject < 0 or reading.heads[subject] != first or reading.deps[subject] != "nsubj":
        return
    fuller = [at for at in reading.children(first) if at != verb and at > first]
    if any(reading.deps[at] in ("dobj", "ccomp", "xcomp", "acomp", "attr", "cc") for at in fuller):
        return
    begins = reading.edges(verb)[0]
    if begins not in (verb, reading.child(verb, "aux", "auxpass")) or any(
        tag in _ASKING for tag in reading.tags[first:verb]
    ):
        return
    for at in reading.children(first):
        if at > verb or at < subject:
            reading.hang(at, verb)
    reading.raise_over(verb, first)
    reading.hang(subject, verb, "nsubj")
    reading.describe(first, subject)


def _make_participle(reading: Parse, verb: int) -> None:
    """As in "A council aide briefed on the session said so": what tells which aide is no finite verb."""
    noun = reading.heads[verb]
    if noun == verb - 1 and reading.heads[noun] != noun and reading.child(verb, *ALL_SUBJECTS, "aux") is None:
        reading.tags[verb] = "VBN"


def _hang_on_antecedent(reading: Parse, verb: int) -> None:
    """As in "The train had banners on it which read so": what "which" stands for is the object before it."""
    who, head = reading.child(verb, "nsubj"), reading.heads[verb]
    if who is None or who > verb or reading.tags[who] != "WDT" or reading.words[who - 1] == ",":
        return
    thing = reading.child(head, "dobj")
    if thing is not None and head < thing < who and reading.edges(verb)[0] == who:
        reading.hang(verb, thing, "relcl")


def _take_from_asyndeton(reading: Parse, verb: int) -> None:
    """As in "beyond the cuts to the port first announced in May": with no joint before it, it tells of the noun."""
    head, noun = reading.heads[verb], verb - 1
    while noun > head and (reading.tags[noun] == "RB" or reading.words[noun] in CLOSING_MARKS):
        noun -= 1
    if not head < noun or reading.tags[noun] not in ("NN", "NNS") or reading.deps[noun] not in ("pobj", "dobj"):
        return
    if (
        any(reading.tags[at] == "CC" for at in range(head, verb))
        or reading.child(verb, *ALL_SUBJECTS, "dobj") is not None
    ):
        return
    for at in reading.children(verb):
        if at < noun:
            reading.hang(at, head)
    reading.describe(verb, noun)
