"""Whom one presses to do what, what one speaks out against, and what one attacks in words."""

from __future__ import annotations

from reportedly.attribution.antecedents import antecedent
from reportedly.attribution.contents.complements import object_after, prepositional, receiver_and_clause, whole
from reportedly.attribution.lexicon import cues
from reportedly.attribution.participles import can_tell
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Span

_UPHELD = frozenset(
    {"innocence", "ignorance", "denial", "claim", "stance", "view", "concern", "opinion", "belief", "sentiment"}
)
"""What somebody maintains or shares by saying it."""
_AGAINST = frozenset({"against", "at"})
_SPOKEN_OF = frozenset(
    "inquiry investigation probe trial impeachment plan policy bill law act amendment measure legislation reform deal "
    "agreement accord pact treaty decision move step programme program budget levy tax tariff record rhetoric idea "
    "ideology notion theory article story book column editorial credibility character integrity motive handling "
    "approach strategy stance position platform rule regulation system loophole verdict".split()
)
"""What is attacked with words and with nothing else."""


def pressed(passage: Passage, verb: int) -> Span | None:
    """As in "pressured the mayor to stay": somebody and what he is to do, where a thing is only moved."""
    part = passage.part
    clause = part.child(verb, "ccomp", "xcomp")
    whom = part.child(verb, "dobj")
    whom = part.child(clause, "nsubj") if whom is None and clause is not None else whom
    subject = part.child(verb, "nsubj")
    who = antecedent(part, subject) if subject is not None else None
    things = part.tags[who][:2] == "NN" and not can_tell(part, who) and who not in part.mention_at if who else False
    if whom is None or whom < verb or things:
        return None  # "the losses pushed him to leave"
    heard = part.tags[whom] in ("NNP", "NNPS", "PRP") or can_tell(part, whom)
    return receiver_and_clause(passage, verb) if heard else None


def spoken_out_against(passage: Passage, verb: int) -> Span | None:
    """As in "came out against the plan", "hit out at the board for its delay", and not "came out of the door"."""
    part = passage.part
    out = next((word for word in part.children[verb] if part.lowered[word] == "out" and word > verb), None)
    if out is None:
        return None
    taken = prepositional(passage, verb, _AGAINST) or prepositional(passage, out, _AGAINST)
    if taken is None or taken[0] != out + 1:
        return None
    last = passage.word_from(taken[1][1])
    reason = next((word for word in part.children[verb] if word == last and part.lowered[word] == "for"), last - 1)
    return whole(passage, taken[0] + 1, max(last, passage.edges[1][reason] + 1))


def attacked_in_words(passage: Passage, verb: int) -> Span | None:
    """As in "attacked the bill", "attacked him as a liar", "attacked her for staying", not "attacked the convoy"."""
    part = passage.part
    thing = part.child(verb, "dobj")
    if thing is None or thing < verb:
        return None
    spoken = part.lemmas[thing] in _SPOKEN_OF or part.lemmas[thing] in cues("noun")
    if not (spoken or _is_called_or_blamed(part, verb, thing)):
        return None
    return object_after(passage, verb)


def _is_called_or_blamed(part: ParsedPart, verb: int, thing: int) -> bool:
    """Whether it is told as what or for what deed somebody is attacked."""
    for word in (*part.children[verb], *part.children[thing]):
        if word > thing and part.deps[word] == "prep":
            opener = part.lowered[word]
            if opener == "as" or (opener == "for" and part.child(word, "pcomp") is not None):
                return True
    return False


def upheld(passage: Passage, verb: int) -> Span | None:
    """As in "maintains his innocence", "shares her view", and not "maintains the road", "shares the cost"."""
    thing = passage.part.child(verb, "dobj")
    upholds = thing is not None and thing > verb and passage.part.lemmas[thing] in _UPHELD
    return object_after(passage, verb) if upholds else None
