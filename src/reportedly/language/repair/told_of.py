"""Headlines that leave out "is": "Blast reported near Norvik", "Roe reported dead", "Arson suspected in blaze".

The parser has the blast report something, or hangs the verb on it as what tells which blast is meant.
"""

from __future__ import annotations

from itertools import pairwise

from reportedly.language.repair.parse import Parse

_TOLD = frozenset({"reported", "suspected", "alleged", "rumoured", "rumored"})
_WHERE = frozenset(
    "in near at across off outside inside around along among after as amid following during over on , ; : . ?".split()
)
"""What stands behind such a verb where nothing is told by whom stands before it."""
_BEFALLEN = frozenset(
    "dead missing killed injured wounded hurt trapped safe alive ill sick unhurt captured arrested detained kidnapped"
    " hit down sunk shot destroyed damaged lost stranded stuck".split()
)
"""What is told of somebody or something right behind the verb: "Roe reported dead"."""
_NAMING = frozenset({"NN", "NNS", "NNP", "NNPS"})


def tell_of_them(reading: Parse) -> None:
    """Make a passive of such a verb, and its subject of all that is told of."""
    for verb, word in enumerate(reading.words):
        if word.lower() in _TOLD and reading.tags[verb] in ("VBD", "VBN") and _tells_nothing(reading, verb):
            listed = _told_of(reading, verb)
            if listed:
                _make_passive(reading, verb, listed)


def _tells_nothing(reading: Parse, verb: int) -> bool:
    """Whether it has no helper and no object, and goes on with where it is or what has befallen somebody."""
    if reading.child(verb, "aux", "auxpass", "dobj", "ccomp", "dative") is not None:
        return False
    after = reading.word(verb + 1).lower()
    if after not in _BEFALLEN and after not in _WHERE and after:
        return False
    said = reading.child(verb, "xcomp", "oprd")
    return said is None or said == verb + 1


def _told_of(reading: Parse, verb: int) -> list[int]:
    """The nouns that open the sentence before the verb, joined by commas at most; none where a verb stands there."""
    first = reading.edges(reading.root(verb))[0]
    if any(reading.tags[at][:2] in ("VB", "MD") or reading.words[at] in (":", ";") for at in range(first, verb)):
        return []
    above = reading.heads[verb]
    if reading.deps[verb] == "acl" and reading.deps[above] == "ROOT" and reading.child(above, "neg") is None:
        return [above] if reading.tags[above] in _NAMING and reading.words[first].lower() != "no" else []
    subject = reading.child(verb, "nsubj", "nsubjpass")
    if subject is None or subject > verb:
        return []
    beside = [at for at in reading.children(verb, "nsubj", "dep", "npadvmod") if at < verb]
    named = all(reading.tags[at] in _NAMING for at in beside)
    return beside if named and all("," in reading.words[a:b] for a, b in pairwise(beside)) else []


def _make_passive(reading: Parse, verb: int, listed: list[int]) -> None:
    reading.tags[verb] = "VBN"
    for noun in listed[1:]:
        reading.hang(noun, listed[0], "conj")
    reading.hang(listed[0], verb, "nsubjpass")
