"""Who tells a death as one of those around the dead: his family, and who speaks for him."""

from __future__ import annotations

import re

from reportedly.model.statement import Basis
from reportedly.model.tracing import Root
from reportedly.stories.judging.at_home import known_to_speak


def speaks_for_the_dead(root: Root, called: str) -> bool:
    """Whether an origin is called as one who belongs to the dead: "his manager", "spokeswoman Ada Berg", "the family".

    `called` is how the page names it. Who is known to speak for a body, such as the police, speaks for that.
    """
    if HIS_OWN.match(called) or _WORKED_WITH.search(called):
        return True
    if root.basis is Basis.DOCUMENT and _ISSUED_FOR_HIM.search(called):
        return True
    return _SPEAKS_FOR_PEOPLE.match(called) is not None and not known_to_speak(root)


HIS_OWN = re.compile(
    r"(?i)(?:his|her|their) (?:\w+ )?(?:agents?|aides?|attorneys?|camp|campaign|doctors?|entourage|family|lawyers?"
    r"|management|managers?|office|press (?:office|secretary|service)|publicists?|relatives|representatives?"
    r"|spokes\w+|team|wife|husband|widow|widower|mother|father|parents|sister|brother|daughter|son)\b"
)
"""Who is called by whom he belongs to, and that by a pronoun."""
_WORKED_WITH = re.compile(
    r"(?i)(?:^|, )(?:his|her|their) (?:[\w-]+ ){0,2}(?:publish(?:er|ers|ing house)|label|club|team|band(?:mates?)?"
    r"|orchestra|theatre|theater|studio|gallery|part(?:y|ner)|church|diocese|regiment|employers?|broadcaster)\b"
)
"""Whom he worked with or for: "her publisher", "Lantern Records, her label"."""
_ISSUED_FOR_HIM = re.compile(
    rf"(?i)\b(?:by|from|on behalf of|for) (?:the family\b|{HIS_OWN.pattern.removeprefix('(?i)')})"
)
"""By or for whom a document is issued."""
_SPEAKS_FOR_PEOPLE = re.compile(
    r"(?i)(?:(?:an?|the|[\w’-]+['’]s|former|long-?time|personal|family) ){0,3}"
    r"(?:spokes(?:man|woman|person)|manager|publicist|agent|representative|lawyer|attorney)\b(?! (?:for|of) the\b)"
    r"|(?:the )?family$"
)
"""Who speaks for a person, if he is not known to speak for a body."""
