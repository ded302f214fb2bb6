"""What becomes of a motion to do something, a bill or articles of it: it is carried, voted down, or laid before others.

A body that carries a motion does what the motion says; what a bill is to bring about comes later, if at all.
"""

from __future__ import annotations

from reportedly.events.certainty.own import with_clause
from reportedly.events.certainty.scale import CERTAIN, PROBABLE, Certainty
from reportedly.events.syntax import clauses, negation, subjects
from reportedly.events.syntax.signs import to_infinitive
from reportedly.model.document import ParsedPart

_MOTIONS = frozenset({"motion", "resolution", "article"})
"""What does something by being carried."""
_PUT = _MOTIONS | frozenset("bill measure proposal amendment legislation bid attempt effort push move".split())
_CARRYING = frozenset("pass approve adopt back endorse support carry okay".split())
_GETTING_THROUGH = frozenset("pass succeed carry clear prevail".split())
_VOTING_DOWN = frozenset("reject defeat scrap void block kill oppose quash torpedo sink scuttle dismiss".split())
_FAILING = frozenset("fail fall collapse die founder stall".split())
_LAYING = frozenset("submit file table introduce lodge present hand bring propose launch draft tabled".split())


def put_to_the_vote(part: ParsedPart, at: int, noun: int, here: Certainty) -> Certainty | None:
    """Give what the fate of a motion leaves of what it is to do, told below it at `at`; None where nothing is told."""
    if part.lemmas[noun] not in _PUT or not _is_of_it(part, at):
        return None
    verb = part.heads[noun]
    if not clauses.is_verb(part, verb) or part.deps[noun] not in ("dobj", "nsubj", "nsubjpass"):
        return None
    done = part.deps[noun] == "nsubjpass" or part.deps[noun] == "dobj"
    lemma = part.lemmas[verb]
    if lemma in (_CARRYING if done else _GETTING_THROUGH):
        told = with_clause(part, noun, verb, here._replace(ahead=False), False)
        carried = part.lemmas[noun] in _MOTIONS or not told.positive
        return told._replace(evident=True) if carried and not told.ahead else None
    if lemma in (_VOTING_DOWN if done else _FAILING):
        told = with_clause(part, noun, verb, here._replace(ahead=False), False)
        told = told._replace(positive=not told.positive, evident=True)
        return told if told.level == CERTAIN and not told.positive and not told.ahead else None
    if done and lemma in _LAYING and not negation.is_negated(part, verb):
        return here._replace(level=min(here.level, PROBABLE), ahead=True, evident=True)
    return None


_NOMINATIONS = frozenset({"nomination", "confirmation", "appointment"})
"""What one body makes and another has a say in: "approved the nomination of Roe"."""
_STAGES = frozenset("committee subcommittee panel".split())
_TAKING_UP = frozenset("advance consider debate review forward clear take schedule".split())
_GOING_ON = frozenset("move go proceed act".split())
"""As in "will not move forward with the nomination", "act on the nomination"."""


def is_put_forward(part: ParsedPart, noun: int) -> bool:
    """Say whether a noun is a nomination that something is done to."""
    if part.lemmas[noun] not in _NOMINATIONS:
        return False
    if part.deps[noun] != "pobj":
        return part.deps[noun] in ("dobj", "nsubjpass")
    prep = part.heads[noun]
    return part.lowered[prep] in ("with", "on") and part.lemmas[part.heads[prep]] in _GOING_ON


def nomination_put(part: ParsedPart, at: int, verb: int, here: Certainty, reported: bool) -> Certainty | None:
    """Give what is left of a nomination under a verb by which it is decided on; None where it is not.

    What a committee approves has yet to be.
    """
    if not is_put_forward(part, at):
        return None
    lemma = part.lemmas[verb]
    doer = subjects.subject(part, verb)
    stage = doer is not None and not _STAGES.isdisjoint(part.lemmas[each] for each in part.subtree(doer))
    if lemma in _TAKING_UP | _GOING_ON and negation.is_negated(part, verb):
        return with_clause(part, at, verb, here, reported)  # "will not take up the nomination"
    if lemma in _TAKING_UP | _GOING_ON or (stage and lemma in _CARRYING | {"recommend"}):
        return here._replace(level=min(here.level, PROBABLE), ahead=True, evident=True)
    if lemma in _CARRYING or lemma == "confirm":
        return with_clause(part, at, verb, here, reported)
    if lemma in _VOTING_DOWN and lemma not in ("oppose", "dismiss", "block"):
        told = with_clause(part, at, verb, here, reported)
        return told._replace(positive=not told.positive, evident=True)
    return None


def _is_of_it(part: ParsedPart, at: int) -> bool:
    """As in "a motion to censure him", "articles of impeachment"."""
    if part.deps[at] in ("acl", "relcl"):
        return to_infinitive(part, at)
    return part.deps[at] == "prep" and part.lowered[at] == "of"
