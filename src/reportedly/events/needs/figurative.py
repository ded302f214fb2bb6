"""Needs of rows whose words are used of other things: "a damning indictment of", "no big deal"."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_JUDGING = frozenset(
    "scathing damning searing stinging devastating withering blistering stark sad harsh brutal terrible shocking"
    " powerful sweeping crushing chilling bitter biting".split()
)
"""How somebody speaks ill of a thing: no grand jury's indictment is called so without a word of its filing."""
_WAGED = frozenset("war campaign offensive struggle conflict battle argument agenda strategy effort vendetta".split())
"""What is prosecuted by whoever carries it on."""


def is_literal(part: ParsedPart, noun: int, _: str) -> bool:
    """Whether an indictment is one in court: not what something is or amounts to, nor a scathing one."""
    beside = {part.lowered[at] for at in part.children[noun] if at < noun}
    called = part.deps[noun] in ("attr", "oprd") and part.child(noun, "prep") is not None
    there = called and any(part.deps[at] == "expl" for at in part.children[part.heads[noun]])
    return not (beside & _JUDGING) and (not called or there)


def is_waged(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "prosecute a war": what is carried on, and nobody in court."""
    return any(part.lemmas[at].lower() in _WAGED for at in arguments(part, verb))


def is_stirred(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "charging up a crowd", "charged ahead": it goes on by a particle."""
    return any(part.deps[at] == "prt" or part.lowered[at] == "up" for at in part.children[verb])


def is_no_big_deal(part: ParsedPart, noun: int, _: str) -> bool:
    """Whether a deal is one, and no "big deal": what a thing is, is made or is seen as, struck with nobody."""
    big = any(part.lemmas[at].lower() == "big" for at in part.children[noun] if at < noun)
    verb = part.heads[noun]
    called = part.deps[noun] in ("attr", "oprd", "ROOT") or part.lemmas[verb] in ("see", "make", "consider")
    struck = {part.lowered[at] for at in (*part.children[noun], *part.children[verb])} & {"with", "between"}
    return not (big and called and not struck)


_MATTER = frozenset("water mud snow ice rock debris earth lava sewage rain magnitude year month".split())
"""What floods and slides are made of, and how they are measured."""


def is_of_matter(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "a flood", "the flood of 1953", "an avalanche of mud"; not "a flood of claims", "an avalanche of leaks"."""
    for prep, under in clauses.prepositions(part, noun):
        common = part.tags[under] in ("NN", "NNS") and under not in part.mention_at and under not in part.dates
        if prep == "of" and common and part.lemmas[under] not in _MATTER:
            return False
    return True


_AFLOAT_OR_ON_RAILS = frozenset("tram locomotive engine wagon carriage metro monorail freight raft craft rig".split())


def goes_down(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "the ferry sank", "the train derailed", "the Velmar sank"; not "sank the campaign", "derailed a boom"."""
    doer = subjects.subject(part, verb)
    things = arguments(part, verb) or ([] if doer is None else [doer])
    moving = word_class("vessels") | word_class("structures") | _AFLOAT_OR_ON_RAILS
    return any(part.tags[at] not in ("NN", "NNS") or part.lemmas[at] in moving for at in things)


_WHAT_LIVES_ON = frozenset({"party", "bank", "company", "university", "agency", "ministry", "network", "league"})
"""Bodies by the last word of their names; a name alone may be a person's, whatever it was taken for."""


def is_living(part: ParsedPart, word: int, name: str) -> bool:
    """As in "killed two clerks", "Roe is dead"; not "is killing the party", "the reform is dead", "kill the law".

    The name says whether it befalls the "subject" or the "object".
    """
    doer = subjects.subject(part, word)
    things = arguments(part, word) if name == "object" else [] if doer is None else [doer]
    bodies = {part.lowered[at] for at in things if at in part.mention_at} & _WHAT_LIVES_ON
    texts = {part.lemmas[at] for at in things if at not in part.mention_at} & word_class("laws")
    return not bodies and not texts


NEEDS: dict[str, Need] = {
    "living": is_living,
    "of-matter": is_of_matter,
    "going-down": goes_down,
    "in-court": is_literal,
    "no-big-deal": is_no_big_deal,
    "not-waged": lambda part, word, name: not is_waged(part, word, name),
    "not-stirred": lambda part, word, name: not is_stirred(part, word, name),
}
