"""Questions by their own word: what "Will the party choose a leader?" asks for is whatever pages tell by "choose".

No list of events has every word that somebody may ask by. Where none has the question's, the pages that name its
parties are read again for that word and those that tell the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from reportedly.model.document import Document, ParsedPart
from reportedly.model.dossier import DossierEvent
from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, Participant
from reportedly.stories.claims.acts import gerund, verbs_for
from reportedly.stories.parties.names import entities, key
from reportedly.stories.questions.matters import has_word
from reportedly.stories.questions.naming import is_one, plain, stands_in
from reportedly.stories.questions.related import related
from reportedly.stories.questions.wanted import Asked, Wanted
from reportedly.stories.telling import sentence_around, text_of

_LIGHT = frozenset(
    "be have do make take give hold get go come happen occur begin start end stage conduct see become carry face reach"
    " find remain stay keep need receive win".split()
)
"""Verbs that leave what happens to their object or subject: "hold a vote"."""
_HAPPENING = frozenset("happen occur begin start end come take see become".split())
"""Those of them whose subject may be what happens: who goes on strike does not."""
_PASSING = frozenset(
    "want plan expect agree try decide intend hope seek promise threaten vow manage refuse say announce confirm deny"
    " claim report think believe know able likely ready set due going force allow ask order urge help let".split()
)
"""Words that leave what happens to the verb below them: "plan to choose"."""
_STEPS = 4


def own_word(document: Document) -> str | None:
    """Give the word by which a question, parsed as a statement, tells what it asks about: "choose", "touch down"."""
    part, at = document.parts[-1], place_of_own_word(document)
    if at is None:
        return None
    particle = part.child(at, "prt")
    return part.lemmas[at] if particle is None else f"{part.lemmas[at]} {part.lowered[particle]}"


def place_of_own_word(document: Document) -> int | None:
    """Give where a question's own word stands: its verb, the one that it leads to, or the noun that this carries."""
    part = document.parts[-1]
    at = next((word for word, head in enumerate(part.heads) if head == word), None)
    for _ in range(_STEPS):
        if at is None:
            return None
        below = part.child(at, "xcomp", "ccomp")
        if part.lemmas[at] in _PASSING and below is not None:
            at = below
        elif (ailment := _ailment_below(part, at)) is not None:
            at = ailment
        elif part.tags[at].startswith("VB") and part.lemmas[at] in _LIGHT and not _wins(part, at):
            at = _noun_of(part, at)
        else:
            break
    if at is None or at in part.mention_at or not part.tags[at].startswith(("VB", "NN")):
        return None
    return at if part.lemmas[at].isalpha() else None


_AFFLICTED = frozenset({"ill", "sick", "unwell", "suffer", "diagnose", "afflict", "treat", "battle", "fight"})


def _ailment_below(part: ParsedPart, verb: int) -> int | None:
    """What somebody has, by whatever words: "is ill with cancer", "suffering from dementia", "treated for a stroke"."""
    state = part.child(verb, "acomp")
    above = verb if state is None else state
    if not ({part.lemmas[above], part.lowered[above]} & _AFFLICTED):
        return None
    links = [at for at in part.children[above] if part.lowered[at] in ("with", "from", "for")]
    under = [part.child(at, "pobj") for at in links]
    return next((at for at in under if at is not None and part.tags[at] in ("NN", "NNS")), None)


def _wins(part: ParsedPart, verb: int) -> bool:
    """As in "Did Roe win?": to win, and nothing by name."""
    return part.lemmas[verb] == "win" and part.child(verb, "dobj", "nsubjpass") is None


def _noun_of(part: ParsedPart, verb: int) -> int | None:
    subject = part.child(verb, "nsubj")
    held = (part.lemmas[verb], *(part.lowered[at] for at in part.children[verb]))
    if subject is not None and any(verb in held and word in held for verb, word in _HELD):
        return subject if part.tags[subject] in ("NN", "NNS") else None
    owned = subject is not None and part.child(subject, "poss") is not None and part.lemmas[verb] == "be"
    happens = owned or part.lemmas[verb] in _HAPPENING or part.child(verb, "prt") is not None
    found = [part.child(verb, dep) for dep in ("dobj", "attr", "nsubjpass", *(("nsubj",) if happens else ()))]
    return next((at for at in found if at is not None and part.tags[at] in ("NN", "NNS")), None)


_HELD = (("take", "place"), ("go", "ahead"))
"""Whose subject an occasion is."""


def words_for(own: str) -> frozenset[tuple[str, str]]:
    """Give a question's own word with those that tell the same, in their plain form, with "v" or "n"."""
    return related(own) | {(verb, "v") for verb in verbs_for(own)} | {(own, "v"), (own, "n")}


def title_by(asked: Asked, event: DossierEvent) -> str:
    """Name an event by a question's own word and whom it names: "Landing of Aurora", "Choosing by the Labour Party"."""
    verb, _, particle = asked.own.partition(" ")
    told = verb if event.word == asked.own else f"{gerund(verb)}{' ' if particle else ''}{particle}"
    names = [name for _, name in asked.cast]
    cast = sorted(event.participants, key=lambda each: (each.entity not in names, each.role == "agent"))
    by = f" {'by' if cast[0].role == 'agent' else 'of'} {cast[0].entity}" if cast else ""
    return f"{told[:1].upper()}{told[1:]}{by}"


def names_it(wanted: Wanted, reading: Reading) -> bool:
    """Whether a page names all whom a question names, and so may tell what it asks about."""
    text = f"{reading.article.title or ''}\n{reading.article.text}"
    return all(stands_in(name, text) or _has_words_of(name, text) for name in (*wanted.names, *wanted.places))


def telling_it(asked: Asked, reading: Reading) -> Reading:
    """Give a reading with those of its events alone that tell of the same one or thing as a question does.

    Whom it befalls by name must stand in the sentence, or what it is done to, else who does it. All of them go by the
    names that the question has for them.
    """
    told = tuple(_by_names_asked(asked, event) for event in reading.events if _is_of_it(asked, event, reading))
    return replace(reading, events=told)


def _is_of_it(asked: Asked, event: EventMention, reading: Reading) -> bool:
    text = text_of(reading, event.part)
    sentence = text[slice(*sentence_around(text, event.span))]
    inside = [name for each in event.participants for name in (each.name, *entities(each))]
    doing = [name for role, name in asked.cast if role == "agent"]
    undergoing = [name for role, name in asked.cast if role != "agent"]
    named = [name for name in undergoing if name != name.casefold()]
    told = [each.name for each in event.participants if each.role == "agent"]
    others = [name for each in event.participants if each.role != "agent" for name in (each.name, *entities(each))]
    if any(is_one(name, told) and not is_one(name, others) for name in named):
        return False  # who sends somebody is not sent
    acting = [name for name in doing if name != name.casefold()]
    if told and any(is_one(name, others) and not is_one(name, told) for name in acting):
        return False  # who is sent sends nobody
    if not all(is_one(name, inside) or stands_in(name, f"{reading.article.title or ''}\n{text}") for name in acting):
        return False
    if told and not undergoing and not all(has_word(name, " ".join(told)) for name in doing if name == name.casefold()):
        return False  # a bridge collapsed, and no coalition
    themes = [name for role, name in asked.cast if role == "theme"]
    if asked.own in _MOVING and named and not {*themes} & {*named}:
        named = undergoing  # who asks whether a conference is moved to a town asks of no other thing moved there
    return all(_stands(name, sentence, inside) for name in named or undergoing or doing)


_MOVING = frozenset({"move", "relocate", "shift", "transfer", "switch"})


def _by_names_asked(asked: Asked, event: EventMention) -> EventMention:
    names = [name for _, name in asked.cast if name != name.casefold()]
    return replace(event, participants=tuple(_by_name_asked(names, each) for each in event.participants))


def known_by_names(wanted: Wanted, reading: Reading) -> Reading:
    """Give a reading with each occasion of nobody known by the names that a question has for it.

    "The conference" is told with them in one sentence, and by them it is the same on all pages.
    """
    names = tuple(Participant("theme", name, name) for name in (*wanted.names, *wanted.places))
    told = (
        event
        if any(each.entity for each in event.participants)
        else replace(event, participants=(*event.participants, *names))
        for event in reading.events
    )
    return replace(reading, events=tuple(told))


def _by_name_asked(names: Sequence[str], participant: Participant) -> Participant:
    meant = [name for name in names if any(_is_by(name, told) for told in entities(participant))]
    return replace(participant, entity=meant[0]) if len(meant) == 1 else participant


def _is_by(name: str, told: str) -> bool:
    """Whether a page's name is a question's, or a shorter or turned form of it: "Liberal Party"."""
    return is_one(name, [told]) or (" " in told and _has_words_of(told, name))


def _stands(name: str, sentence: str, inside: Sequence[str]) -> bool:
    if name == name.casefold():
        return has_word(name, sentence)
    if _OCCASION.search(name):
        return _has_words_of(name, sentence)  # half of the name of an occasion is that of its town
    return is_one(name, inside) or _has_words_of(name, sentence, enough=0.5)


_OCCASION = re.compile(
    r"(?i)\b(?:cup|contest|marathon|festival|games|olympics|grand prix|championships?|tournament|fair|expo|derby|race"
    r"|regatta|carnival|parade|concert|open|summit|conference|congress|forum)$"
)


def _has_words_of(name: str, text: str, enough: float = 1.0) -> bool:
    """Whether a text has the words of a name, in whatever order."""
    words = [word for word in key(name).split() if word not in ("of", "the", "and", "for")]
    told = plain(text)
    return sum(f" {word} " in told for word in words) >= enough * len(words)
