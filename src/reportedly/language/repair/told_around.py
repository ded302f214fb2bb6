"""Who tells something in the midst of it, or is described right behind the verb, put where he belongs."""

from __future__ import annotations

from reportedly.language.repair.grammar import NAMES, SUBJECTS
from reportedly.language.repair.parse import Parse
from reportedly.model.document import FINITE

_HELPERS = ("aux", "auxpass", "neg", "advmod")
_COMPLEMENTS = ("aux", "auxpass", "dobj", "ccomp", "xcomp", "attr", "mark", "cc")
_TELLING_IN_ITS_MIDST = frozenset(
    "said says told tells warned warns added adds noted insisted argued claimed confirmed reported announced explained"
    " acknowledged admitted stressed".split()
)
_BEHIND = frozenset({",", '"', "”", "''", "’"})
_TELLING_THAT = frozenset(
    "confirmed denied claimed suspected warned argued insisted announced revealed acknowledged admitted conceded"
    " disclosed stated suggested indicated noted added predicted feared expected believed agreed alleged".split()
)
"""Of those of whom a participle tells, nobody says "that" besides."""
_BINDING = frozenset("offered agreed promised vowed refused declined threatened pledged".split())
_CALLING = frozenset({"on", "for", "upon"})


def put_tellers_right(reading: Parse, at: int) -> None:
    """Hang who tells something, or what is told, where it belongs, as the tie of the word at a place shows."""
    dep, tag = reading.deps[at], reading.tags[at]
    if dep in ("nsubj", "csubj") and tag in ("VBZ", "VBP", "VBD"):
        _let_tell_what_follows(reading, at)
    elif dep in SUBJECTS:
        _set_around(reading, at)
    elif dep == "parataxis":
        _hang_on_what_is_told(reading, at)
    elif dep in ("ccomp", "advcl") and reading.words[at] == "told":
        _set_between_commas(reading, at)
    elif dep == "ccomp" and tag in ("VBN", "VBD", "JJ"):
        _give_to_who_said(reading, at)
    elif dep == "appos" and tag in NAMES:
        _join_to_others(reading, at)
    elif dep == "acl" and tag == "VBN":
        _free_who_tells(reading, at)


def _set_around(reading: Parse, thing: int) -> None:
    """As in "The road, Ann Roe said in a note, was shut": what is told of the road stands around who says so."""
    says = reading.heads[thing]
    subjects = [at for at in reading.children(says, *SUBJECTS) if at < says]
    subjects += [at for at in reading.children(thing, "appos") if reading.edges(at)[1] == says - 1]
    told = next((at for at in reading.children(says, "ccomp") if at > says), None)
    if reading.words[says] not in _TELLING_IN_ITS_MIDST or len(subjects) != 2 or subjects[0] != thing or told is None:
        return
    if reading.children(told, *SUBJECTS, "mark", "expl") or reading.word(reading.edges(subjects[1])[0] - 1) != ",":
        return
    helpers = [at for at in reading.children(told, *_HELPERS) if "," not in reading.words[at:told]]
    begins = min([told, *helpers])
    if reading.word(begins - 1) != "," or reading.tags[helpers[0] if helpers else told] not in FINITE:
        return
    reading.raise_over(told, says)
    for at in reading.children(told):
        if at < begins:
            reading.hang(at, says)
    for at in reading.children(says):
        if at > told:
            reading.hang(at, told)
    reading.hang(thing, told, "nsubjpass" if reading.children(told, "auxpass") else "nsubj")
    reading.hang(says, told, "parataxis")
    reading.hang(subjects[1], says, "nsubj")


def _set_between_commas(reading: Parse, says: int) -> None:
    """As in "After the crash, she told police, the van drove off": when it was so stands before who says so."""
    told, hearer = reading.heads[says], reading.child(says, "dobj", "dative")
    who, subject = reading.child(says, "nsubj"), reading.child(told, *SUBJECTS, "expl")
    if hearer is None or who is None or subject is None or told < says:
        return
    begins, ends = reading.edges(who)[0], reading.edges(hearer)[1] + 1
    commas = (reading.word(begins - 1), reading.word(ends)) == (",", ",")
    if not commas or not begins <= who < says < hearer or reading.edges(subject)[0] != ends + 1:
        return
    if reading.children(says, "mark", "ccomp", "xcomp", "conj") or says not in range(begins, ends):
        return
    for at in reading.children(says):
        if at < begins:
            reading.hang(at, told)
    reading.hang(says, told, "parataxis")


def _let_tell_what_follows(reading: Parse, tells: int) -> None:
    """As in "Ministry admits bridge will close": the bridge closes, and no admitting does."""
    does, thing = reading.heads[tells], reading.child(tells, "dobj")
    subject = reading.child(tells, "nsubj")
    if thing is None or subject is None or not subject < tells < thing < does:
        return
    helpers = [at for at in reading.children(does, *_HELPERS) if at > thing]
    first = min([does, *helpers])
    if reading.edges(tells)[1] + 1 != first or reading.tags[first] not in FINITE:
        return
    if [at for at in reading.children(does, *SUBJECTS, "csubj") if at != tells]:
        return
    reading.raise_over(tells, does)
    reading.hang(does, tells, "ccomp")
    reading.hang(thing, does, "nsubjpass" if reading.children(does, "auxpass") else "nsubj")
    for at in reading.children(does):
        if at < tells:
            reading.hang(at, tells)


def _hang_on_what_is_told(reading: Parse, says: int) -> None:
    """As in "The road, the firm said on Facebook, was shut": who says so tells all of it, and not the road."""
    thing = reading.heads[says]
    if reading.words[says] not in _TELLING_IN_ITS_MIDST or not reading.children(says, "nsubj"):
        return
    if reading.deps[thing] in SUBJECTS and thing < says < reading.heads[thing]:
        reading.hang(says, reading.heads[thing])


def _give_to_who_said(reading: Parse, described: int) -> None:
    """As in '"It is shut," said two people briefed on it': nobody is told to be briefed behind what is said."""
    says = reading.heads[described]
    subject = reading.child(described, "nsubj")
    if reading.words[says] not in _TELLING_IN_ITS_MIDST or subject is None or not says < subject < described:
        return
    before = any(reading.deps[at] == "ccomp" and at < says for at in reading.children(says))
    if not before or reading.word(says - 1) not in _BEHIND or reading.edges(subject)[0] != says + 1:
        return
    if reading.children(says, "nsubj") or reading.children(described, *_COMPLEMENTS):
        return
    adjective = reading.tags[described] == "JJ"
    reading.hang(subject, says, "nsubj")
    if adjective:
        reading.hang(described, subject, "amod")
    else:
        reading.describe(described, subject)


def _free_who_tells(reading: Parse, verb: int) -> None:
    """As in "Two officials familiar with the matter confirmed that it is shut.": a whole sentence, of what they told.

    No matter is confirmed that something is so.
    """
    root = reading.root(verb)
    if reading.tags[root] not in ("NN", "NNS") or not root < verb or reading.children(verb, "agent"):
        return
    if not _has_told(reading, verb, verb > root + 1):
        return
    if "," in reading.words[root:verb] or FINITE.intersection(reading.tags[reading.edges(root)[0] : verb]):
        return
    if not any(reading.words[at] == "." for at in reading.children(root, "punct")):
        return
    if any(reading.tags[at] in FINITE for at in reading.children(root) if at != verb):
        return
    reading.raise_over(verb, root)
    reading.hang(root, verb, "nsubj")
    reading.tags[verb] = "VBD"
    for at in reading.children(root):
        if at > verb:
            reading.hang(at, verb)


def _join_to_others(reading: Parse, second: int) -> None:
    """As in "Ann Roe, Jan Holm and Tom Lund said": three people, and the second is no other name of the first.

    All of them have two names, and no comma closes the list.
    """
    first, third = reading.heads[second], reading.child(second, "conj")
    if third is None or reading.child(second, "cc") is None or reading.deps[first] not in (*SUBJECTS, "pobj"):
        return
    people = (first, second, third)
    if not first < second < third or any(reading.tags[at] not in NAMES for at in people):
        return
    if any(reading.edges(at)[0] == at or reading.tags[at - 1] not in NAMES for at in people):
        return
    if reading.words[first + 1] != "," or "," in reading.words[second : reading.edges(third)[1] + 2]:
        return
    reading.hang(second, first, "conj")


def _has_told(reading: Parse, verb: int, apart: bool) -> bool:
    """Whether a word behind a noun has what only a verb in the past takes: "that", "to", "on", or two objects."""
    word = reading.words[verb]
    if word == "called" and apart:
        to_whom = any(reading.words[at] in _CALLING for at in reading.children(verb, "prep"))
        return to_whom or bool(reading.children(verb, "oprd"))
    if word in _BINDING:
        return bool(reading.children(verb, "xcomp"))
    clauses = reading.children(verb, "ccomp") if word in _TELLING_THAT else []
    return any(reading.words[at] == "that" for clause in clauses for at in reading.children(clause, "mark"))


def hang_on_who_tells(reading: Parse, clause: int) -> None:
    """As in "told them in a letter to staff that it was shut": what has a subject of its own describes no staff.

    So does "said when asked about it that it was shut": nobody asked that.
    """
    if not reading.children(clause, *SUBJECTS):
        return
    says = above = reading.heads[clause]
    if reading.deps[clause] == "ccomp":
        if reading.deps[above] != "advcl" or not _is_when(reading, above):
            return
        says = reading.heads[above]
    elif reading.deps[clause] == "relcl":
        while reading.heads[says] != says and (
            reading.deps[says] in ("pobj", "prep") or reading.deps[reading.heads[says]] == "prep"
        ):
            says = reading.heads[says]
    if not says < above < clause or reading.words[says] not in _TELLING_IN_ITS_MIDST or reading.children(says, "ccomp"):
        return
    reading.hang(clause, says, "ccomp")


def _is_when(reading: Parse, asked: int) -> bool:
    """Whether a participle without a subject tells when somebody spoke: "when asked", "after being asked"."""
    opened = any(reading.words[at].lower() in ("when", "if") for at in reading.children(asked, "advmod", "mark"))
    return opened and not reading.children(asked, *SUBJECTS)
