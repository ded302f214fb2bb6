"""People told of before they are named: "A court jailed a doctor on Monday. Ann Roe, 61, was also fined".

A lead tells what somebody is, the next sentence who: in reports from courts and of crimes hardly ever otherwise.
"""

from __future__ import annotations

from reportedly.language.roles import role_heads, role_words
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import PartKind

_LEAD = 3
"""Sentences on top of a story in which somebody may be told of before he is named."""
PERSONS = frozenset(
    "man woman teenager boy girl student teacher doctor surgeon nurse engineer driver pilot singer actor actress rapper"
    " blogger banker businessman businesswoman lawyer journalist reporter activist soldier sailor priest pastor cleric"
    " farmer tourist footballer player athlete gunman suspect militant hacker smuggler trader executive politician"
    " lawmaker professor scientist researcher writer author artist musician comedian fugitive prisoner inmate tycoon"
    " billionaire policeman policewoman firefighter mother father husband wife widow climber swimmer cyclist runner"
    " jockey wrestler boxer referee influencer preacher monk nun hairdresser baker chef courier guard".split()
)
_UNDERGOING = ("dobj", "nsubjpass", "nsubj")


def named_after(part: ParsedPart) -> list[Mention]:
    """Give mentions for the nouns of a lead that tell what somebody is whom the next sentence is about by name."""
    if part.kind is not PartKind.BODY:
        return []
    found = []
    for (first, last), (begin, end) in zip(part.sentences[:_LEAD], part.sentences[1 : _LEAD + 1], strict=False):
        untold = [at for at in range(first, last) if _is_somebody(part, at)]
        named_there = any(first <= each.first < last and each.kind == "person" for each in part.mentions)
        who = _introduced(part, begin, end)
        if len(untold) == 1 and not named_there and who is not None:
            found.append(Mention(untold[0], untold[0] + 1, who, "person"))
    return found


def _is_somebody(part: ParsedPart, at: int) -> bool:
    """Whether "a doctor" is told to undergo something or to do it, and nobody else is behind the noun."""
    known = part.lemmas[at] in PERSONS or part.lemmas[at] in role_heads()
    opened = any(part.lowered[each] in ("a", "an") and part.deps[each] == "det" for each in part.children[at])
    if part.tags[at] != "NN" or not known or not opened or at in part.mention_at:
        return False
    does_it = part.deps[at] == "nsubj" and part.child(part.heads[at], "dobj") is not None  # a judge who jails another
    return part.deps[at] in _UNDERGOING and not does_it


def _introduced(part: ParsedPart, begin: int, end: int) -> str | None:
    """The person named for the first time whom a sentence is about, with his age or what befell him."""
    for mention in part.mentions:
        if not begin <= mention.first < end or mention.kind != "person" or not isinstance(mention.entity, str):
            continue
        head = mention.last - 1
        before = part.lowered[mention.first - 1] if mention.first > begin else ""
        whole = mention.last - mention.first > 1 and before not in role_words()
        first_told = not any(each.entity == mention.entity for each in part.mentions if each.first < mention.first)
        about = part.deps[head] == "nsubjpass" or (part.deps[head] == "nsubj" and _has_an_age(part, mention.last))
        return mention.entity if whole and first_told and about else None
    return None


def _has_an_age(part: ParsedPart, at: int) -> bool:
    """As in "Ann Roe, 61, ..."."""
    return at + 1 < len(part.words) and part.words[at] == "," and part.tags[at + 1] == "CD"
