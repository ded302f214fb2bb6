"""The main verb of a sentence that the parser took for what only describes a noun: "A court on Monday freed Roe"."""

from __future__ import annotations

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
    """As in "Roe in Turku hosted minister Ann Lund", a sentence without another verb: the past is its verb."""
    done_to, root = reading.heads[verb], reading.root(verb)
    while reading.deps[done_to] == "compound":
        done_to = reading.heads[done_to]
    if not root < verb < done_to or reading.tags[root][:2] != "NN" or reading.deps[done_to] not in ("pobj", "dobj"):
        return
    apart = range(root + 1, verb)
    if any(reading.tags[at] in FINITE or reading.words[at] in (",", ":") for at in apart):
        return
    if any(reading.tags[at] in FINITE for at in reading.children(root)):
        return
    for at in reading.children(root):
        if at > root and reading.words[at].lower() != "of":
            reading.hang(at, verb)
    reading.tags[verb] = "VBD"
    reading.hang(verb, verb, "ROOT")
    reading.hang(root, verb, "nsubj")
    reading.hang(done_to, verb, "dobj")
