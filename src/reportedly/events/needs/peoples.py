"""What a people does at the polls: it picks its president, its parliament, its mayor."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.syntax import subjects
from reportedly.model import states
from reportedly.model.document import ParsedPart

_ELECTED = frozenset("president leader parliament government mayor assembly lawmaker head governor".split())


def elects(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "Norwegians will pick their president again", "voters choose a parliament"."""
    who, whom = subjects.subject(part, verb), part.child(verb, "dobj")
    return who is not None and whom is not None and part.lemmas[whom] in _ELECTED and _is_a_people(part, who)


def _is_a_people(part: ParsedPart, word: int) -> bool:
    if part.lemmas[word] in word_class("electorate"):
        return True
    mention = part.mention_at.get(word)
    if mention is None or not isinstance(mention.entity, str) or states.state(mention.entity) is None:
        return False
    return part.words[word] != mention.entity and part.lowered[word].endswith(("s", "ese", "ish", "ch"))


NEEDS: dict[str, Need] = {"by-a-people": elects}
