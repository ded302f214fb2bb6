"""What has become of some of those told of before: "320 people had died, 31 of them found on Sunday".

The participle tells of them what was done to them; the parser makes it the sentence's own verb, and the clause before
the comma what they say.
"""

from __future__ import annotations

from reportedly.language.repair.grammar import SUBJECTS
from reportedly.language.repair.parse import Parse

_THEM = frozenset({"them", "these", "those"})
_UNDERGONE = ("dobj", "ccomp", "xcomp", "attr", "acomp", "oprd")
"""What stands behind a verb that they do themselves."""
_LOST = frozenset({"missing", "dead", "injured", "wounded"})
"""What people are reported."""
_SAYING = frozenset("said added claimed argued insisted recalled remembered testified complained".split())
"""What they do themselves, also where nothing stands behind it."""
_CLAUSES = ("ccomp", "advcl", "parataxis")


def tell_of_a_share(reading: Parse, some: int) -> None:
    """Hang the participle told of some of them on the verb of the clause before the comma."""
    verb = reading.heads[some]
    first, last = reading.edges(some)
    of_them = reading.word(some + 1) == "of" and reading.word(some + 2) in _THEM and last == some + 2
    if not of_them or reading.word(first - 1) != "," or reading.tags[verb] not in ("VBD", "VBN"):
        return
    if reading.children(verb, "aux", "auxpass") or any(
        at > verb and reading.word(at) not in _LOST for at in reading.children(verb, *_UNDERGONE)
    ):
        return
    if not last < verb <= last + 2 or reading.word(verb) in _SAYING or not reading.word(verb + 1)[:1].isalpha():
        return
    told = next((at for at in range(first - 2, -1, -1) if reading.tags[at][:2] == "VB"), None)
    if told is None or reading.root(told) != reading.root(verb):
        return
    clause = next((at for at in reading.children(verb, *_CLAUSES) if at < first), None)
    if clause is not None:
        reading.raise_over(clause, verb)
        for mark in [at for at in reading.children(verb, "punct") if at < first or at > reading.edges(verb)[1] - 1]:
            reading.hang(mark, clause, "punct")
    elif told == verb or reading.deps[verb] == "ROOT":
        return
    reading.tags[verb] = "VBN"
    reading.hang(verb, told, "advcl")
    reading.deps[some] = SUBJECTS[1]
