"""Names that plan, where the parser makes them plans of that name: "the Herald has learned Roe plans to leave"."""

from __future__ import annotations

from reportedly.language.lemmas import lemma
from reportedly.language.repair.grammar import SUBJECTS
from reportedly.language.repair.parse import Parse

_PLANNING = frozenset({"plans", "hopes", "aims", "pledges", "promises", "vows"})
_TELLING = frozenset("say learn report write add confirm know think believe note claim hear understand tell".split())
"""What takes a clause rather than plans: "criticised Roe plans to leave" is about plans."""


def let_names_plan(reading: Parse, plans: int) -> None:
    """Make a clause of a name and what it plans behind a verb of telling."""
    if reading.words[plans] not in _PLANNING or reading.deps[plans] != "dobj" or reading.tags[plans] != "NNS":
        return
    above, name, deed = reading.heads[plans], plans - 1, reading.child(plans, "acl")
    told = lemma(reading.words[above], reading.tags[above]) in _TELLING and above < name
    named = reading.tags[name] == "NNP" and reading.heads[name] == plans
    before = [at for at in reading.children(plans) if at < plans]
    bare = all(reading.tags[at] == "NNP" for at in before)
    if not (told and named and bare) or deed is None or reading.tags[plans + 1] != "TO":
        return
    reading.tags[plans], reading.deps[plans] = "VBZ", "ccomp"
    reading.deps[name], reading.deps[deed] = SUBJECTS[0], "xcomp"
    for at in before:
        if at != name:
            reading.hang(at, name, "compound")
