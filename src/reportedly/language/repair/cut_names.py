"""Names that the parser cuts off from what they are told to be: "the arrest of the banker | Ana Roe came late"."""

from __future__ import annotations

from reportedly.language.repair.grammar import SUBJECTS
from reportedly.language.repair.parse import Parse


def join_cut_names(reading: Parse) -> None:
    """Make one phrase of the two where a verb would have two subjects side by side, the second a bare name."""
    for at, dep in enumerate(reading.deps):
        if dep in SUBJECTS and reading.tags[at] == "NNP":
            _join(reading, at)


def _join(reading: Parse, name: int) -> None:
    title = reading.edges(name)[0] - 1
    if title < 2 or reading.tags[title] != "NN" or reading.deps[title] != "pobj" or not reading.words[title].islower():
        return
    prep = reading.heads[title]
    noun = reading.heads[prep]
    beside = reading.deps[noun] in SUBJECTS and reading.heads[noun] == reading.heads[name]
    if not beside or reading.edges(title)[1] != title or reading.deps[prep] != "prep":
        return
    for below in reading.children(title):
        reading.hang(below, name)
    reading.hang(name, prep, "pobj")
    reading.hang(title, name, "compound")
