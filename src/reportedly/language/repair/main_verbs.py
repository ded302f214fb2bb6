"""The main verb of a sentence that the parser took for what only describes a noun: "A court on Monday freed Roe"."""

from __future__ import annotations

from reportedly.language.repair.grammar import IS_OR_WAS, WEEKDAYS
from reportedly.language.repair.parse import Parse
from reportedly.model.document import FINITE


def make_main_verb(reading: Parse, verb: int) -> None:
    """As in "The council named 12 May as the day of the vote": the finite verb behind a subject is the clause's."""
    noun = reading.heads[verb]
    if reading.heads[noun] != noun or reading.tags[noun][:2] != "NN" or noun != verb - 1:
        return
    done_to = reading.child(verb, "dobj", "oprd", "attr", "ccomp", "xcomp")
    finite = any(reading.tags[at] in FINITE for at in reading.children(noun) if at != verb)
    if done_to is None or finite or reading.child(verb, "agent") is not None:
        return
    for at in reading.children(noun):
        if at > verb:
            reading.hang(at, verb)
    reading.hang(verb, verb, "ROOT")
    reading.hang(noun, verb, "nsubj")


def make_verb_of_adjective(reading: Parse, verb: int) -> None:
    """As in "Roe on Saturday hosted minister Ann Lund", a sentence without another verb: the past is its verb.

    Right behind a day that stands behind its subject it is so even where it was taken for a participle: "A court on
    Monday freed jailed editor Ann Lund".
    """
    done_to, root = reading.heads[verb], reading.root(verb)
    while reading.deps[done_to] == "compound":
        done_to = reading.heads[done_to]
    dated = _is_behind_a_day(reading, root, verb)
    if reading.tags[verb] == "JJ" and not (dated and reading.words[verb].endswith("ed")):
        return
    apart = range(root + 1, verb)
    governed = ("pobj", "dobj", "appos") if dated else ("pobj", "dobj")
    if not root < verb < done_to or reading.tags[root][:2] != "NN" or reading.deps[done_to] not in governed:
        return
    if reading.tags[verb] == "VBN" and not dated:
        return
    if any(reading.tags[at] in FINITE or reading.words[at] in (",", ":") for at in apart):
        return
    if any(reading.tags[at] in FINITE for at in reading.children(root)):
        return
    if dated and reading.heads[verb - 1] == reading.heads[verb]:
        reading.hang(verb - 1, reading.words.index("on", root), "pobj")
    prep = reading.heads[done_to]
    day = reading.child(verb, "npadvmod") if reading.deps[done_to] == "pobj" else None
    for at in reading.children(root):
        if at > root and reading.words[at].lower() != "of":
            reading.hang(at, verb)
    reading.tags[verb] = "VBD"
    reading.hang(verb, verb, "ROOT")
    reading.hang(root, verb, "nsubj")
    reading.hang(done_to, verb, "dobj")
    given = reading.child(done_to, "appos")
    if given is not None and "," not in reading.words[done_to:given]:  # "handed Roe an award"
        reading.hang(given, verb, "dobj")
        reading.hang(done_to, verb, "dative")
    if day is not None and prep < day:
        reading.hang(day, prep, "pobj")


def _is_behind_a_day(reading: Parse, root: int, verb: int) -> bool:
    """Whether nothing but "on Saturday", "on Saturday night", "late on Saturday" is between a noun and a word."""
    words = reading.words[root + 1 : verb]
    return "on" in words and {*words} <= WEEKDAYS | _PARTS_OF_DAY | {"on"} and not WEEKDAYS.isdisjoint(words)


_PARTS_OF_DAY = frozenset("late early morning afternoon evening night".split())


def make_aside(reading: Parse, said: int) -> None:
    """As in "The suspect, said to be 25, was arrested": what he is said to be stands aside, and the rest is told."""
    noun = reading.child(said, "nsubj")
    told = reading.child(said, "xcomp")
    main = next((at for at in reading.children(said, "ccomp", "advcl") if reading.words[at - 1] != "to"), None)
    if reading.words[said] != "said" or noun is None or told is None or main is None or noun > said:
        return
    asides = reading.word(said - 1) == "," and reading.word(said + 1) == "to" and said < told < main
    ends = reading.edges(told)[1] + 1
    closed = "," in (reading.word(ends), reading.word(ends - 1))
    if not (asides and closed) or reading.child(main, "nsubj", "nsubjpass", "mark") is not None:
        return
    reading.hang(main, main, "ROOT")
    passive = reading.child(main, "auxpass") is not None
    for at in reading.children(said):
        if at < said or at > main:
            reading.hang(at, main)
    reading.hang(noun, main, "nsubjpass" if passive else "nsubj")
    reading.describe(said, noun)


_TELLING_IT = frozenset(
    "said says say told tells tell claimed claims testified admitted wrote reported confirmed denied insisted "
    "recalled described warned alleged argued acknowledged".split()
)
_NOMINATIVE = frozenset({"he", "she", "they", "i", "we", "who"})
_RELATIVE = frozenset({"who", "that", "which"})


def free_main_verb(reading: Parse, verb: int) -> None:
    """As in "One worker who heard the blast told reporters that ...": who heard it told them, and not the blast.

    A noun of which nothing is told but who is meant is no sentence.
    """
    hears, root = reading.heads[verb], reading.root(verb)
    taken = reading.child(verb, "nsubj")
    if _is_said_of_reports(reading, verb):
        return
    if reading.words[verb] not in _TELLING_IT or taken is None or not reading.children(verb, "ccomp", "dobj", "xcomp"):
        return
    begins = reading.edges(taken)[0]
    that = begins - 1 if reading.word(begins - 1) == "that" else None
    if hears != (begins if that is None else that) - 1 or reading.words[taken].lower() in _NOMINATIVE:
        return
    if not _is_nothing_told_of(reading, root, hears) or reading.children(hears, "dobj", "prt"):
        return
    ends = [at for at in reading.children(root) if at > verb]
    reading.raise_over(verb, root)
    reading.hang(root, verb, "nsubj")
    for at in ends:
        reading.hang(at, verb)
    reading.hang(taken, hears, "dobj")
    if that is not None:
        reading.hang(that, taken, "det")
        reading.tags[that] = "DT"


_REPORTS = frozenset("reports rumours rumors claims suggestions allegations speculation report rumour rumor".split())


def _is_said_of_reports(reading: Parse, verb: int) -> bool:
    """As in "Reports that she will visit Peru are not true, he said": it is the reports that are not, and not Peru."""
    clause, taken = reading.heads[verb], reading.child(verb, "nsubj")
    noun = reading.heads[clause]
    if reading.words[verb] not in IS_OR_WAS or taken is None or not clause < taken < verb:
        return False
    if reading.deps[clause] not in ("acl", "relcl") or reading.words[noun].lower() not in _REPORTS:
        return False
    if reading.word(noun + 1) != "that" or reading.child(verb, "acomp", "attr", "prep") is None:
        return False
    reading.hang(verb, reading.heads[noun] if reading.heads[noun] != noun else verb, "ccomp")
    reading.hang(noun, verb, "nsubj")
    reading.hang(taken, clause, "dobj")
    if reading.heads[verb] == verb:
        reading.deps[verb] = "ROOT"
    return True


def _is_nothing_told_of(reading: Parse, noun: int, within: int) -> bool:
    """Whether all that is told of a noun is who is meant, and a word stands within that."""
    if reading.tags[noun][:2] not in ("NN", "CD"):
        return False
    finite = [at for at in reading.children(noun) if reading.tags[at] in FINITE]
    clause = finite[0] if len(finite) == 1 and reading.deps[finite[0]] == "relcl" else None
    if clause is None or reading.edges(clause)[0] <= noun or not clause <= within <= reading.edges(clause)[1]:
        return False
    return any(reading.words[at].lower() in _RELATIVE for at in reading.children(clause, "nsubj"))


def make_teller(reading: Parse, says: int) -> None:
    """As in "Both agreed to it, with some doubts, a clerk said": whoever says it behind a comma tells all of it."""
    told = reading.heads[says]
    subject = reading.child(says, "nsubj")
    if (
        reading.words[says] not in _BEHIND
        or reading.heads[told] != told
        or subject is None
        or not told < subject < says
    ):
        return
    tied = any(
        reading.deps[at] == "mark" or reading.tags[at] in ("WRB", "IN") for at in _leading(reading, says, subject)
    )
    if tied or reading.word(reading.edges(subject)[0] - 1) != "," or reading.child(says, "ccomp") is not None:
        return
    reading.hang(says, says, "ROOT")
    reading.hang(told, says, "ccomp")
    for at in reading.children(says):
        if told < at < subject and reading.deps[at] == "prep":
            reading.hang(at, told)


_BEHIND = frozenset({"said", "told", "reported", "wrote"})


def _leading(reading: Parse, verb: int, subject: int) -> list[int]:
    """What hangs on a verb just before its subject."""
    first = reading.edges(subject)[0]
    return [at for at in reading.children(verb) if at < first and reading.words[at + 1 : first].count(",") == 0]
