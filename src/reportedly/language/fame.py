"""Who is meant by what a famous person is, where nobody was introduced by that word: "the singer", "the star"."""

from __future__ import annotations

from collections import Counter

from reportedly.language.antecedents import TELLING, names_near
from reportedly.language.pronouns import may_be
from reportedly.language.roles import is_role, role_heads
from reportedly.model.document import Mention, ParsedPart

FAMED = frozenset(
    "star superstar starlet celebrity actor actress singer songwriter songstress rapper musician comedian comic"
    " entertainer crooner guitarist drummer pianist filmmaker supermodel model host presenter author novelist"
    " striker midfielder goalkeeper winger quarterback linebacker pitcher golfer boxer sprinter swimmer skater".split()
)
"""What somebody is of whom a page tells by that word alone, though it has not introduced him by it."""
_THINGS_TOO = frozenset({"star", "superstar", "host", "model", "pitcher"})
"""Those that may be things, too, and tell nothing then."""
_WOMEN = frozenset({"actress", "starlet", "songstress"})
_OFTENER = 2
"""How many times as often as anybody else near a page names the one that it is about."""
LOOKED_AT = 200
"""Mentions before a word among which is counted of whom, or of which company, the page tells most."""


def who_is_famous(part: ParsedPart, at: int, head: int, before: list[Mention]) -> Mention | None:
    """The only person near, or the one of whom the page tells far more than of the others near."""
    noun = part.lemmas[head]
    if noun in _THINGS_TOO and part.lemmas[part.heads[head]] not in TELLING:
        return None
    near = [each for each in names_near(part, at, before, ("person",)) if isinstance(each.entity, str)]
    near = [each for each in near if noun not in _WOMEN or may_be("she", str(each.entity))]
    latest = before[-LOOKED_AT:]
    posts = {each.entity for each in latest if _has_a_post(part, each)}
    near = [each for each in near if each.entity not in posts]
    told = Counter(each.entity for each in latest)
    ranked = sorted({each.entity: each for each in near}.values(), key=lambda each: told[each.entity], reverse=True)
    foremost = ranked[:1] and (ranked[1:] == [] or told[ranked[0].entity] >= _OFTENER * told[ranked[1].entity])
    return ranked[0] if foremost else None


def _has_a_post(part: ParsedPart, mention: Mention) -> bool:
    """Whether a page tells that somebody is something else: "Judge Ann Roe", "Ann Roe, a judge, spoke"."""
    before = part.words[mention.first - 1] if mention.first else ""
    if is_role(before) and before.lower() not in FAMED:
        return True
    behind = range(mention.last + 1, min(mention.last + 5, len(part.words)))
    if part.words[mention.last : mention.last + 1] != (",",):
        return False
    noun = next((at for at in behind if part.tags[at] == "NN"), None)
    return noun is not None and part.lemmas[noun] in role_heads() and part.lemmas[noun] not in FAMED
