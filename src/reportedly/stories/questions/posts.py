"""Questions for who gets a post: "Who is the new chief executive of Norvik?", and whether an event fills that post."""

from __future__ import annotations

import re

from reportedly.model.dossier import Status
from reportedly.model.statement import EventType
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.questions.naming import is_one
from reportedly.stories.questions.wanted import Told
from reportedly.stories.telling import sentence_around

_NEW = r"(?:new|next|incoming|interim|acting|caretaker|first|future)"
_OWNER = r"(?:the |an? |its |[^\W\d_a-z][\w’'.& -]*?['’]s? |(?:the )?(?:[^\W\d_a-z][\w’'.&-]*[a-z] )+)"
_POST = r"(?P<post>(?:[a-z][\w’-]*|[A-Z]{2,})(?: (?!(?:of|at|for|to|in|after|on|by|since)\b)[\w’-]+)*)"
_BEING = re.compile(
    rf"(?i:^who(?:['’]s| is| was)) (?P<whole>{_OWNER}?{_NEW} {_POST}\b.*?)[ ?.!]*$"
    rf"|(?i:^who (?:will be|becomes?|became|has become|will become|is (?:going )?to (?:be|become)|takes over as"
    rf"|took over as|has taken over as|will take over as)) (?P<other>{_OWNER}?(?:{_NEW} )?"
    rf"{_POST.replace('post', 'second')}\b.*?)[ ?.!]*$"
)
"""As in "Who is the new chief?", "Who will be chief?"; who "is the chief" has long been it."""
_MADE = re.compile(
    rf"^(?i:who (?:has been|was|is|will be|is (?:going )?to be|is being|had been) (?:re-?)?"
    rf"(?:named|appointed|elected|chosen|picked|selected|sworn in|confirmed|nominated|tapped))(?: (?:as|to be))? "
    rf"{_OWNER}?(?:{_NEW} )?{_POST}"
)


def in_other_words(question: str) -> str | None:
    """Give a question for who is in a post as the statement it asks about: "Somebody is named chief of Norvik."."""
    found = _BEING.match(question.strip())
    return f"Somebody is named {found['whole'] or found['other']}." if found else None


def post_asked(question: str) -> str:
    """Give the post that a question wants to know the holder of, "" where it asks for none."""
    found = _BEING.match(question.strip())
    if found:
        return (found["post"] or found["second"]).casefold()
    made = _MADE.match(question.strip())
    return made["post"].casefold() if made else ""


def is_only_a_post(name: str) -> bool:
    """Say whether words that stand for whom somebody becomes are no name: "chief executive", "CEO", "Head Coach"."""
    post = re.split(r" (?:of|at|for|to|in) ", name, maxsplit=1)[0]
    return name.islower() or all(word.casefold() in _POSTS for word in post.split())


_POSTS = frozenset(
    "ceo cfo coo cto cio ciso vp evp svp gm md pm mp mep chief executive officer chairman chairwoman chairperson chair"
    " director manager coach president minister chancellor premier governor mayor speaker secretary ambassador captain"
    " commissioner senator justice judge head boss leader prime vice deputy first general attorney interim acting"
    " managing technical foreign finance defence defense interior".split()
)
"""The words of posts, which a question may write with capitals; a judge's name may have one of them."""


def fills(post: str, told: Told) -> bool:
    """Whether an event puts somebody into a post: its words stand behind what tells it, or somebody is the new one."""
    if told.event.type not in (EventType.APPOINTMENT, EventType.VOTE) or told.event.status in _NOT_SO:
        return False
    if not any(each.role == "appointee" for mention, _ in told.mentions for each in mention.participants):
        return False
    words = _worded(post)
    behind = re.compile(rf"(?i){_NOT_OF_ANOTHER}\b(?:{words})\b(?!['’]s)")
    new = re.compile(rf"(?i)\b{_NEW} (?:{words})\b(?!['’]s)")
    for mention, text in told.mentions:
        if kind_of(mention, text) not in _INTO_POSTS:
            continue
        start, end = sentence_around(text, mention.span)
        if behind.search(text[mention.span[0] : end]) or new.search(text[start : mention.span[0]]):
            return True
    return False


def only_chooses(name: str, told: Told) -> bool:
    """Whether somebody is only told to choose another: "sworn in by President Ruiz"."""
    told_as = [(each.role, each.name) for mention, _ in told.mentions for each in mention.participants]
    told_as += [(party.role, party.entity) for party in told.event.participants]
    appointing = [who for role, who in told_as if role == "agent"]
    return is_one(name, appointing) and not is_one(name, [who for role, who in told_as if role != "agent"])


_INTO_POSTS = frozenset({None, "enter", "confirm", "return", "election"})
_NOT_SO = frozenset({Status.DENIED, Status.CANCELLED, Status.RETRACTED})
_NOT_OF_ANOTHER = (
    r"(?<!vice )(?<!vice-)(?<!deputy )(?<!former )(?<!ex-)(?<!assistant )(?<!by )(?<!by the )(?<!to the )(?<!for the )"
    r"(?<!under )(?<!of the )(?<!by its )(?<!from )"
)
"""Before a post that is another's: "appointed by president Ruiz", "named adviser to the president"."""


def _worded(post: str) -> str:
    """A post in the orders it is told in: "police chief", "chief of police"."""
    *before, head = post.split()
    told = [re.escape(post)]
    if before:
        told.append(rf"{re.escape(head)} (?:of|for) (?:the )?{re.escape(' '.join(before))}")
    alike = next((group for group in _ALIKE if post in group), ())
    return "|".join([*told, *map(re.escape, alike)])


_ALIKE = (
    ("chief executive", "chief executive officer", "ceo"),
    ("coach", "head coach", "manager"),
    ("chair", "chairman", "chairwoman", "chairperson"),
    ("prime minister", "premier", "head of government"),
    ("governor", "head", "chief"),
    ("leader", "head"),
    ("head", "chief"),
)
"""Words for one post."""

SURENESS = {
    Status.OCCURRED: 0.3,
    Status.UNDER_WAY: 0.3,
    Status.CONFIRMED: 0.25,
    Status.ANNOUNCED: 0.2,
    Status.REPORTED: 0.1,
}
"""What counts for who has the post before who is only talked of."""
