"""Who belongs to whom: titles before a name, role words after one, and appositions."""

from __future__ import annotations

from reportedly.language.bodies import BODIES
from reportedly.language.names import NameSpan
from reportedly.language.roles import is_role, role_heads
from reportedly.model import states
from reportedly.model.document import Mention, ParsedPart


def roles_around(part: ParsedPart, span: NameSpan) -> tuple[bool, bool]:
    """Say whether a title stands right before a name ("minister X"), and whether a role is tied to it ("X chief",
    "president of X")."""
    before = span.first > 0 and _head_like(part.words[span.first - 1]) and part.lowered[span.first - 1] != "members"
    before = before and (part.words[span.first - 1], part.tags[span.first - 1]) != ("official", "JJ")
    before = before or _in_charge_of(part, span)
    at = span.last
    if at < len(part.words) and part.words[at] in ("'s", "’s"):
        at += 1
    while at < len(part.words) and is_role(part.words[at]) and not _head_like(part.words[at]):
        at += 1
    follows = at < len(part.words) and _head_like(part.words[at]) and part.tags[at] in ("NN", "NNP", "NNS", "JJ")
    led = span.first > 1 and part.words[span.first - 1] == "of" and _head_like(part.words[span.first - 2])
    led = led or (span.first > 2 and part.words[span.first - 2] == "of" and _head_like(part.words[span.first - 3]))
    led = led and not before
    return before, led or (follows and part.words[span.last] not in ("'s", "’s"))


_LONGEST_CHARGE = 3


def _in_charge_of(part: ParsedPart, span: NameSpan) -> bool:
    """As in "Secretary of State Ada Berg", "Minister of Public Health Ada Berg": an office, what it is for, its holder.

    Not "the president of Berg Lines".
    """
    for at in range(span.first - 1, max(0, span.first - 1 - _LONGEST_CHARGE), -1):
        if part.words[at] == "of" and at < span.first - 1:
            return _head_like(part.words[at - 1]) and part.words[at - 1][0].isupper() and span.last - span.first > 1
        if not part.words[at][0].isupper():
            return False
    return False


def _head_like(word: str) -> bool:
    return word.lower().rstrip(".") in role_heads()


def affiliations_of(parts: tuple[ParsedPart, ...]) -> dict[str, str]:
    """Give for each person described by a role the state or organisation it is held in; the first mention decides.

    Only where no mention says it, a head of state is of the state whose ministry speaks of him, and who holds an office
    that one state alone has is of that one.
    """
    found: dict[str, str] = {}
    for holder_in in (_stated, _of_the_body, _state_told_before, _of_the_only_state):
        for part in parts:
            for mention in part.mentions:
                if mention.kind == "person" and isinstance(mention.entity, str) and mention.entity not in found:
                    holder = holder_in(part, mention)
                    if holder:
                        found[mention.entity] = holder
    return found


def _is_title(word: str) -> bool:
    """Whether a word is of a title, or ties two: "founder and chief executive"."""
    return is_role(word) or word == "and"


def _stated(part: ParsedPart, mention: Mention) -> str | None:
    return _before(part, mention) or _after(part, mention) or _of_an_office(part, mention)


def _of_an_office(part: ParsedPart, mention: Mention) -> str | None:
    """The body whose office is told before a comma: "the speaker of the Senate, Ann Roe", "head of Norlink, Dr Roe"."""
    first = part.sentences[part.sentence_of[mention.first]][0]
    at = mention.first - 1
    while at > first and is_role(part.words[at]):
        at -= 1
    body = part.mention_at.get(at - 1) if at - 1 > first and part.words[at] == "," else None
    if body is None:
        return None
    of = body.first - 1
    of -= of > first and part.lowered[of] == "the"
    led = of > first and part.words[of] == "of" and _head_like(part.words[of - 1])
    return _holder(part, at - 1) if led else None


def _before(part: ParsedPart, mention: Mention) -> str | None:
    """The name before the title before a person: "Norlink chief X", "Norlink's chief X", "North Korean leader X"."""
    at, seen_head = mention.first - 1, False
    if at > 0 and part.words[at] == "," and _head_like(part.words[at - 1]):
        at -= 1
    first = part.sentences[part.sentence_of[mention.first]][0]
    while at >= first and (_is_title(part.words[at]) or part.words[at] in ("'s", "’s", ".", "-")):
        seen_head = seen_head or _head_like(part.words[at])
        at -= 1
    if not seen_head or part.words[at + 1] == "and":
        return None  # "the summit in Norland and Premier Berg's part in it"
    return (_holder(part, at) or _spoken_for(part, at, mention)) if at >= first else None


def _of_the_body(part: ParsedPart, mention: Mention) -> str | None:
    """The body told of before, as in "union president X", "company founder and chief executive X"."""
    at, first = mention.first - 1, part.sentences[part.sentence_of[mention.first]][0]
    seen_head = False
    while at >= first and part.lowered[at] not in _BODIES_TOLD and _is_title(part.words[at]):
        seen_head = seen_head or _head_like(part.words[at])
        at -= 1
    called = part.lowered[at] if at >= first else ""
    if not seen_head or called not in _BODIES_TOLD:
        return None
    told = [each for each in part.mentions if each.last <= at and each.kind == "organisation"]
    named = [str(each.entity) for each in told if isinstance(each.entity, str)]
    so = [name for name in named if {word.lower() for word in name.split()} & _BODIES_TOLD[called]]
    return so[-1] if so else next(iter(named), None)


_BODIES_TOLD = {
    "union": frozenset("union workers guild federation association brotherhood teamsters".split()),
    "company": frozenset[str](),
    "firm": frozenset[str](),
    "airline": frozenset("air airlines airways".split()),
    "club": frozenset("club united city rovers".split()),
    "party": frozenset("party movement front alliance".split()),
}
"""What a body may be called once it was named, and words that its name may hold."""


def _state_told_before(part: ParsedPart, mention: Mention) -> str | None:
    """The state whose body says something of its president or king: "Sudan's ministry said that President X"."""
    first = part.sentences[part.sentence_of[mention.first]][0]
    title = mention.first - 1
    if title < first or part.lowered[title] not in _STATE_OFFICES:
        return None
    near = [each for each in part.mentions if first <= each.first and each.last < title and each.kind == "state"]
    if not near or not any(word.lower() in BODIES for word in part.words[near[-1].last : near[-1].last + 4]):
        return None
    return near[-1].entity if isinstance(near[-1].entity, str) else None


def _of_the_only_state(part: ParsedPart, mention: Mention) -> str | None:
    """The one state that has an office of such a name, as its own press writes: "Secretary of State Ada Berg"."""
    before = [text.lower() for text in part.words[max(0, mention.first - 4) : mention.first]]
    return next((state for office, state in _OF_ONE_STATE if before[-len(office) :] == office), None)


_OF_ONE_STATE = (
    (["secretary", "of", "state"], "United States"),
    (["defense", "secretary"], "United States"),
    (["treasury", "secretary"], "United States"),
    (["homeland", "security", "secretary"], "United States"),
    (["house", "speaker"], "United States"),
    (["senate", "majority", "leader"], "United States"),
    (["senate", "minority", "leader"], "United States"),
    (["chancellor", "of", "the", "exchequer"], "United Kingdom"),
    (["taoiseach"], "Ireland"),
    (["pope"], "Vatican"),
    (["pontiff"], "Vatican"),
)
_STATE_OFFICES = frozenset("president premier king queen sultan emir chancellor".split())


def _spoken_for(part: ParsedPart, at: int, mention: Mention) -> str | None:
    """The person whose spokesman, lawyer or kin is named: "Dahl's spokeswoman, Mia Berg"."""
    other = part.mention_at.get(at)
    close = any(word.lower().startswith(_CLOSE) for word in part.words[at + 1 : mention.first])
    if other is None or other.kind != "person" or not close or not isinstance(other.entity, str):
        return None
    return other.entity if other.entity != mention.entity else None


_CLOSE = ("spokes", "lawyer", "attorney", "aide", "wife", "husband", "widow", "son", "daughter", "brother", "sister")


def _after(part: ParsedPart, mention: Mention) -> str | None:
    """The name in the apposition after a person: ", the Kremlin spokesman", ", chief executive of Norlink"."""
    at = mention.last
    if at >= len(part.words) or part.words[at] not in (",", "("):
        return None
    held: str | None = None
    seen_head = False
    for word in range(at + 1, min(at + 9, len(part.words))):
        if part.words[word] in (",", ")", ".", ";") or part.tags[word][:2] == "VB":
            break
        seen_head = seen_head or _head_like(part.words[word])
        held = held or _holder(part, word)
    return held if seen_head else None


def holder_before(part: ParsedPart, office: int) -> str | None:
    """Give the body or state named right before an office: "Halvline chief", "Halvline's chief"."""
    at, first = office - 1, part.sentences[part.sentence_of[office]][0]
    while at >= first and (is_role(part.words[at]) or part.words[at] in ("'s", "’s")):
        at -= 1
    return _holder(part, at) if at >= first else None


def holder_after(part: ParsedPart, office: int) -> str | None:
    """Give the body or state named after an office and "of": "head of Halvline", "president of the League"."""
    if part.words[office + 1 : office + 2] != ("of",):
        return None
    at = office + 2
    if part.words[at : at + 1] == ("the",):
        at += 1
    return _holder(part, at) if at < len(part.words) else None


def is_portfolio(part: ParsedPart, mention: Mention) -> bool:
    """Say whether a capitalised word names what a minister is minister of: "Enterprise Minister"."""
    alone = mention.last - mention.first == 1 and mention.kind not in ("state", "outlet")
    after = part.lowered[mention.last] if mention.last < len(part.words) else ""
    return alone and after in ("minister", "secretary") and states.state(part.words[mention.first]) is None


def _only_carries(part: ParsedPart, mention: Mention) -> bool:
    """As in "a Telegram channel": who writes on it does not belong to it."""
    return mention.last < len(part.words) and part.lowered[mention.last] in _CARRIED


_CARRIED = frozenset(
    "account accounts blog blogs blogger bloggers channel channels feed feeds handle page pages post"
    " posts user users".split()
)


def _holder(part: ParsedPart, at: int) -> str | None:
    if at < 0:
        return None
    mention = part.mention_at.get(at)
    if mention and isinstance(mention.entity, str) and mention.kind != "person":
        return None if is_portfolio(part, mention) or _only_carries(part, mention) else mention.entity
    state = states.state(part.words[at])
    return state.name if state else None
