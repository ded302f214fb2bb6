"""Royal households: "King Olav will travel to Peru, the palace announced" is his own word, whatever his realm.

So is what the Vatican tells of the pope.
"""

from __future__ import annotations

import re

from reportedly.model.statement import EventType, Participant
from reportedly.stories.judging.at_home import ACTING
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Holding, sentence_around, text_of

_HOUSEHOLD = re.compile(
    r"(?i)\b(?:palace|(?:royal|imperial|princely|grand ducal) (?:palace|house(?:hold)?|court|family|office)"
    r"|household agency)\b"
)
"""A royal household as it is called in any realm."""

_TITLE = (
    r"(?:kings?|queens?|princes?|princess(?:es)?|dukes?|duchess(?:es)?|emperors?|empress(?:es)?|sultan|emir|monarchs?"
    r"|majest(?:y|ies)|highness(?:es)?|royals?)"
)
_HOLY_SEE = re.compile(r"\b(?:Vatican|Holy See|(?i:papal household|apostolic nunciature))\b")
_PAPAL = r"(?:popes?|pontiffs?)"
_OF_STATE = frozenset(
    {EventType.VISIT, EventType.MEETING, EventType.APPOINTMENT, EventType.DEATH, EventType.OTHER, EventType.PUBLICATION}
)
"""What a household tells of its own: where its people go, whom they see, whether they reign and live."""
_UNDERGOING = frozenset({"appointee", "victim", "theme", "target"})


def speaks_for_its_royals(holding: Holding, source: str) -> bool:
    """Whether a palace or a royal household tells of somebody with a royal title, or the Vatican of the pope.

    `source` is how the page names it.
    """
    event = holding.telling.event
    titles = [title for house, title in ((_HOUSEHOLD, _TITLE), (_HOLY_SEE, _PAPAL)) if house.search(source)]
    if event.type not in _OF_STATE or not titles:
        return False
    text = text_of(holding.telling.reading, event.part)
    sentence = text[slice(*sentence_around(text, event.span))]
    own = [each for each in event.participants if each.role in ACTING | _UNDERGOING]
    return any(_is_titled(each, title, sentence) for each in own for title in titles)


def _is_titled(participant: Participant, title: str, sentence: str) -> bool:
    names = "|".join(re.escape(name) for name in (participant.name, *entities(participant)))
    called = re.search(rf"(?i)^(?:the )?{title}\b", participant.name)
    before = re.search(rf"(?i)\b{title} (?:[\w-]+ )?(?:{names})\b", sentence)
    behind = re.search(rf"\b(?:{names}),? (?i:(?:the )?(?:[\w-]+ )?{title})\b", sentence)
    return any(found is not None for found in (called, before, behind))
