"""What a rumour or a forecast has somebody do: told with "have" or "is that" it is only possible.

As in "a story making the rounds has her stepping down", "the word in Turku is that he will quit".
"""

from __future__ import annotations

from reportedly.events.certainty.scale import POSSIBLE, Certainty
from reportedly.events.syntax.clauses import SUBJECTS
from reportedly.model.document import ParsedPart

_HEARSAY = frozenset(
    "rumour rumor gossip talk whisper speculation word chatter buzz tale grapevine mill theory".split()
)
_ACCOUNTS = frozenset("story report account version article scenario poll survey forecast projection".split())
"""What has somebody do a thing by one account of several; "the report is that" says more."""


def only_heard(part: ParsedPart, at: int, verb: int, here: Certainty) -> Certainty | None:
    """Give what is left of an act that hearsay is told to have somebody do; None where nothing like it is said."""
    subject = part.child(verb, "nsubj")
    if subject is None or part.deps[at] not in ("ccomp", "xcomp") or part.child(at, *SUBJECTS) is None:
        return None
    told = part.lemmas[subject].lower()
    has = part.lemmas[verb] == "have" and part.tags[at] == "VBG" and told in _HEARSAY | _ACCOUNTS
    is_that = part.lemmas[verb] == "be" and told in _HEARSAY
    return here._replace(level=min(here.level, POSSIBLE), evident=True) if has or is_that else None
