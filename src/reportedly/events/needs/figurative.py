"""Needs of rows whose words are used of other things: "a damning indictment of", "no big deal"."""

from __future__ import annotations

from reportedly.events.needs.need import Need
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
    beside = {part.words[at].lower() for at in part.children[noun] if at < noun}
    called = part.deps[noun] in ("attr", "oprd") and part.child(noun, "prep") is not None
    there = called and any(part.deps[at] == "expl" for at in part.children[part.heads[noun]])
    return not (beside & _JUDGING) and (not called or there)


def is_waged(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "prosecute a war": what is carried on, and nobody in court."""
    return any(part.lemmas[at].lower() in _WAGED for at in arguments(part, verb))


def is_stirred(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "charging up a crowd", "charged ahead": it goes on by a particle."""
    return any(part.deps[at] == "prt" or part.words[at].lower() == "up" for at in part.children[verb])


def is_no_big_deal(part: ParsedPart, noun: int, _: str) -> bool:
    """Whether a deal is one, and no "big deal": what a thing is, is made or is seen as, struck with nobody."""
    big = any(part.lemmas[at].lower() == "big" for at in part.children[noun] if at < noun)
    verb = part.heads[noun]
    called = part.deps[noun] in ("attr", "oprd", "ROOT") or part.lemmas[verb] in ("see", "make", "consider")
    struck = {part.words[at].lower() for at in (*part.children[noun], *part.children[verb])} & {"with", "between"}
    return not (big and called and not struck)


NEEDS: dict[str, Need] = {
    "in-court": is_literal,
    "no-big-deal": is_no_big_deal,
    "not-waged": lambda part, word, name: not is_waged(part, word, name),
    "not-stirred": lambda part, word, name: not is_stirred(part, word, name),
}
