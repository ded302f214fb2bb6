"""Reports of the press that cite somebody: "Media reports quoting officials said" tells of reports, which say it.

The parser makes "reports" the verb, and those cited the ones who say it.
"""

from __future__ import annotations

from reportedly.language.repair.grammar import SUBJECTS
from reportedly.language.repair.parse import Parse
from reportedly.model.document import FINITE

_TOLD = FINITE | {"VB"}
_PRESS = frozenset({"media", "press", "news"})
_CITING = frozenset({"citing", "quoting"})


def let_reports_say(reading: Parse, reports: int) -> None:
    """Make the reports that cite somebody the subject of the finite verb behind those whom they cite."""
    press, citing = reports - 1, reports + 1
    read_as_verb = reading.word(reports) == "reports" and reading.tags[reports] == "VBZ"
    if not read_as_verb or reading.word(press).lower() not in _PRESS or reading.word(citing) not in _CITING:
        return
    if reading.deps[reports] not in SUBJECTS:
        says = _who_is_cited_says(reading, reports)
        if says is None:
            return
        cited = reading.child(says, "nsubj")
        if cited is not None:
            reading.hang(cited, citing, "dobj")
        reading.raise_over(says, reports)
        for at in reading.children(reports):
            if at > says:
                reading.hang(at, says)
        reading.hang(reports, says, "nsubj")
    reading.hang(citing, reports, "acl")
    reading.tags[citing] = "VBG"
    reading.hang(press, reports, "compound")
    reading.tags[reports] = "NNS"


def _who_is_cited_says(reading: Parse, reports: int) -> int | None:
    """The first finite verb below the reports that tells a clause of its own, behind whom they cite."""
    below = range(reports + 3, reading.edges(reports)[1] + 1)
    telling = (at for at in below if reading.tags[at] in _TOLD and reading.child(at, "ccomp") is not None)
    own = (at for at in telling if reading.deps[at] == "ccomp")
    return next((at for at in own if reading.child(at, "mark", "aux") is None), None)
