"""Whether an attack is one of the body, and not of words: who attacks a rival in a debate hurts nobody."""

from __future__ import annotations

from collections.abc import Collection

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import denotes_people
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_HARM = frozenset(
    "wound wounded wounding injure injured injury stab stabbing shoot shooting shooter gun gunfire gunman"
    " gunshot knife hammer machete axe assailant attacker bleed bleeding blood surgery hospital hospitalise hospitalize"
    " bomb bombing bomber explosion explosive blast missile rocket drone airstrike shelling troop soldier army militant"
    " militia rebel insurgent guerrilla warship massacre behead maul bite shark punch beating bruise"
    " arson ambulance victim casualty kill dead slay raid hacker hack malware ransomware server cyber cyberattack"
    " poison acid strangle choke mob vandal loot pirate".split()
)
"""What a page that tells of an attack on a body, a building or a network speaks of."""


def is_bodily(part: ParsedPart, word: int, _: str) -> bool:
    """As in "attacked the guard with a knife"; not "attacked her rival", "his attacks on Roe", an attack on "Twitter".

    States and armies attack in deed. A headline does not tell how, and counts for one. Of one person who attacks
    another, or goes on attacking, it is to be told right there that he does it in deed.
    """
    doers, targets = _sides(part, word)
    hit = any(_is_one(part, at) or denotes_people(part, at) for at in targets)
    one = bool(doers) and all(_is_one(part, at) for at in doers)
    goes_on = one and part.tags[word] == "NNS"
    if part.kind is PartKind.TITLE or not (hit or goes_on):
        return True
    if any(_is_of_a_land(part, at) or part.lemmas[at] in word_class("fighters") for at in (*doers, *targets)):
        return True
    return bool((_around(part, word) if one else part.vocabulary) & _HARM)


def is_headline_of_words(part: ParsedPart, word: int, lead: Collection[str]) -> bool:
    """Say whether a headline tells of one who attacks another in words: its story opens with nobody harmed.

    `lead` are the dictionary forms of the first words of the story; "bleeding" alone may be said of a campaign.
    """
    doers, targets = _sides(part, word)
    if not doers or not all(_is_one(part, at) for at in doers):
        return False
    if any(_is_of_a_land(part, at) or part.lemmas[at] in word_class("fighters") for at in (*doers, *targets)):
        return False
    return not (_HARM - _ALSO_SAID_OF_WORDS) & {*lead}


_ALSO_SAID_OF_WORDS = frozenset({"bleed", "bleeding", "blood"})


def _sides(part: ParsedPart, word: int) -> tuple[list[int], list[int]]:
    """Who attacks, and whom or what."""
    pairs = [(prep, noun) for prep, noun in clauses.prepositions(part, word) if noun not in part.dates]
    targets = [noun for prep, noun in pairs if prep in ("on", "against", "in", "at", "of")]
    if not clauses.is_verb(part, word):
        beside = [at for at in part.children[word] if part.deps[at] in ("poss", "compound", "amod")]
        return [noun for prep, noun in pairs if prep == "by"] + beside, targets
    doer = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    return [] if doer is None else [doer], [*arguments(part, word), *targets]


def _is_one(part: ParsedPart, word: int) -> bool:
    """Somebody, or a body of people, by name or by a pronoun."""
    mention = part.mention_at.get(word)
    if mention is not None:
        return mention.kind in ("person", "organisation", "outlet")
    return part.tags[word] in ("PRP", "PRP$")


def _around(part: ParsedPart, word: int) -> set[str]:
    """The dictionary forms of the words of its sentence and those beside it."""
    number = part.sentence_of[word]
    first = part.sentences[max(0, number - 1)][0]
    last = part.sentences[min(len(part.sentences) - 1, number + 1)][1]
    return set(part.lemmas[first:last])


def _is_of_a_land(part: ParsedPart, word: int) -> bool:
    mention = part.mention_at.get(word)
    return mention is not None and mention.kind in ("state", "place")


NEEDS: dict[str, Need] = {"in-body": is_bodily}
