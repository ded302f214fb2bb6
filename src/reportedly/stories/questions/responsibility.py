"""Who is behind a deed, as a question asks it and as pages tell it: which of what they tell is of the same two.

Pages on a deed name it by many words, and whoever is blamed for it as "the group" or by whose it is: "its hackers".
So once a page names all whom a question names, what it lays at the same door is taken for what is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.document import ParsedPart
from reportedly.model.dossier import Answer, DossierEvent, Status
from reportedly.model.reading import Reading
from reportedly.model.statement import (
    ARTICLE,
    Act,
    Attribution,
    AttributionKind,
    Basis,
    EventMention,
    EventType,
    Factuality,
    Judgement,
    Participant,
    Source,
    Words,
)
from reportedly.stories.parties.names import entities
from reportedly.stories.questions.matters import has_word
from reportedly.stories.questions.naming import is_one, stands_in
from reportedly.stories.questions.own_words import names_it
from reportedly.stories.questions.retold import HEAD
from reportedly.stories.questions.wanted import Asked, Wanted
from reportedly.stories.telling import sentence_around, text_of


class Door(Struct, frozen=True):
    """At whose door a question lays what: who, as it calls him, and the words of the deed."""

    who: str
    deed: str
    words: tuple[str, ...]
    """The words of the deed that may be told otherwise: "attack", "refinery"."""
    by_deed: bool = False
    """Whether it asks by what is done, "Did Orland poison Roe?", which pages may tell of him without blaming him."""

    @property
    def verbs(self) -> frozenset[str]:
        """The words by which pages may tell that he did it."""
        return deeds_like(self.words[:_HEAD])

    @property
    def asked(self) -> Asked:
        """It as an event that is asked for."""
        return Asked(EventType.OTHER, trigger=_WORD, act=_WORD, cast=(("agent", self.who),), own=_WORD)


_WORD = "behind"


def door_of(event: EventMention, wanted: Wanted) -> Door | None:
    """Give what a question asks by the mention that its statement makes; None where it names nobody or no deed."""
    who = next((each for each in event.participants if each.role == "agent"), None)
    deed = next((each.name for each in event.participants if each.role != "agent"), "")
    if who is None or who.name.casefold() in _ASKING:
        return None
    named = [name for name in wanted.names if stands_in(name, who.name)] or [*entities(who)][:1]
    named = named or [place for place in wanted.places if stands_in(place, who.name)]
    called = named[0] if named else re.sub(r"(?i)^(?:the|a|an|his|her|its|their) ", "", who.name)
    words = tuple(word for word in re.findall(r"[^\W_]{3,}", deed) if word.casefold() not in _PLAIN)
    if any(each.role == "done" for each in event.participants) and not deeds_like(words[:_HEAD]):
        return None  # who has approved a budget is behind no deed
    return Door(called, deed, words) if words else None


def door_by(statement: ParsedPart, wanted: Wanted) -> Door | None:
    """Give what a question asks by the verb for the deed, read in its statement: "Orland did poison Roe"."""
    at = next((at for at, word in enumerate(statement.lowered) if word in _HELPERS), 0)
    if not 0 < at < len(statement.words) - _SHORTEST:
        return None
    text, told = statement.text, (statement.lemmas[at + 1], statement.lowered[at + 1])
    verb = next((each for each in told if is_verb_of_a_deed(each)), None)
    if verb is None:
        return None
    who = Participant("agent", text[: statement.starts[at]].strip(), None)
    deed = Participant("theme", text[statement.starts[at + 1] :].rstrip(" .?"), None)
    door = door_of(EventMention("", EventType.OTHER, statement.kind, _WORD, (0, 0), (who, deed)), wanted)
    return None if door is None else replace(door, words=(verb, *door.words[1:]), by_deed=True)


_HELPERS = frozenset({"did", "has", "have", "had"})
_SHORTEST = 2
"""Words of a deed behind whoever is to have done it: "hack Lumenar"."""
_ASKING = frozenset({"who", "what", "which", "nobody"})
_PLAIN = frozenset("the and for his her its their last that this with from into responsibility credit".split())


def laid_at(door: Door, wanted: Wanted, reading: Reading, told: Iterable[EventMention]) -> Reading | None:
    """Give a reading with what it lays, of what is `told`, at the same door; None where it lays nothing there."""
    text = f"{reading.article.title or ''}\n{reading.article.text}"
    head = text[: HEAD + len(reading.article.title or "")]
    if not is_about(wanted, reading) or not (_is_deed(door, head) or _has_name_of_deed(door, wanted, head)):
        return None
    ours = [each for each in told if _is_who(door, each, text) and _is_what(door, each, wanted, reading)]
    if not ours:
        return None
    cast = (Participant("agent", door.who, door.who),)
    events = [replace(each, type=EventType.OTHER, text=_WORD, act=_WORD, participants=cast) for each in ours]
    spoken = [_by_whom(door, each, text) for each in reading.attributions]
    for at, each in enumerate(ours):
        if any(one.role == "speaker" for one in each.participants) and [one.by for one in each.factuality] == [ARTICLE]:
            said = _his_own(door, each, text_of(reading, each.part))
            own = each.factuality[0]
            judged = (replace(own, by=said.id), Judgement(ARTICLE, Factuality.UNCOMMITTED, 0))
            events[at] = replace(events[at], factuality=judged)
            spoken.append(said)
    return replace(reading, events=tuple(events), attributions=tuple(spoken), figures=())


def is_about(wanted: Wanted, reading: Reading) -> bool:
    """Whether a page names all whom a question names, a town at least by its state: "the bombings in Iran"."""
    if names_it(wanted, reading):
        return True
    text = f"{reading.article.title or ''}\n{reading.article.text}"
    towns = _states_of_towns(wanted)
    return all(
        stands_in(name, text) or stands_in(towns.get(name, name), text) for name in (*wanted.names, *wanted.places)
    )


def _states_of_towns(wanted: Wanted) -> dict[str, str]:
    """The towns that a question names, with their states."""
    return {name: state.name for name, code in wanted.countries if (state := states.by_code(code)) is not None}


def names_its_towns(wanted: Wanted, reading: Reading) -> bool:
    """Whether a page names all towns of a question, and so is of its time."""
    text = f"{reading.article.title or ''}\n{reading.article.text}"
    return all(stands_in(town, text) for town, _ in wanted.countries)


def _his_own(door: Door, told: EventMention, text: str) -> Attribution:
    """What somebody says of himself by the verb that tells it, which the page lays to nobody else: "Roe admits it"."""
    start, end = told.span
    sentence = sentence_around(text, told.span)
    return Attribution(
        id=f"{told.part.value} {start}",
        kind=AttributionKind.INDIRECT,
        act=Act.STATE,
        part=told.part,
        source=Source(door.who, ((sentence[0], start),), door.who, Basis.ORGANISATION),
        cue=Words(text[start:end], (told.span,)),
        content=Words(text[end : sentence[1]], ((end, sentence[1]),)),
    )


def is_of_what_was(question: str) -> bool:
    """Whether a question asks for what was, not for what will be."""
    return _WAS.match(question.strip()) is not None


_WAS = re.compile(r"(?i)(?:was|were|is|are|did|does|do|has|have|had|who|which)\b")


def is_his(door: Door, event: DossierEvent) -> bool:
    """Whether an event is told as done by whoever is asked about."""
    doing = [each.entity for each in event.participants if each.role == "agent"]
    return is_one(door.who, doing) or any(stands_in(door.who, name) for name in doing)


def is_told_since(laid: Answer, deed: Answer) -> bool:
    """Whether what is laid at somebody's door rests on more than the deed that is told of him, or is denied there."""
    mine, others = ({each.id for each in answer.pages} for answer in (deed, laid))
    return mine < others or (mine <= others and any(each.status in _DENIED for each in laid.events))


_DENIED = frozenset({Status.DENIED, Status.DISPUTED})


def title_by(door: Door) -> str:
    """Name it: "Orland behind the attack", "Roe said to leak the plans", "Roe said to be among the attackers"."""
    doing = "said to be among" if _DOERS.search(door.deed) else "said to be" if _DOER.match(door.deed) else "behind"
    link = "said to" if door.by_deed else doing
    return f"{door.who[:1].upper()}{door.who[1:]} {link} {door.deed}"


_DOERS = re.compile(r"(?i)\b(?:attack|bomb|hijack|kidnapp|hack|plott|shoot|leak|raid|kill|murder)ers$|\bgunmen$")
_DOER = re.compile(
    r"(?i)(?:the |an? )?(?!murder)(?:\w+er|\w+tor|author|gunman|source|culprit|mastermind|artist|architect)\b(?!-)"
)


def _has_name_of_deed(door: Door, wanted: Wanted, head: str) -> bool:
    names = [name for name in (*wanted.names, *wanted.places) if stands_in(name, door.deed)]
    return any(stands_in(name, head) for name in names)


def _is_deed(door: Door, told: str) -> bool:
    """Whether words tell the deed: one of its own, or one for the same kind."""
    return any(has_word(word, told) for word in door.words) or any(
        re.search(rf"(?i)\b{re.escape(word)}", told) for word in door.verbs
    )


_REACH = 100
"""Letters from the verb of a deed within which it says to whom it was done."""


def _is_what(door: Door, event: EventMention, wanted: Wanted, reading: Reading) -> bool:
    """Whether what is laid at somebody's door is the deed, or is told by no word of its own.

    Another one is told by names of its own alone.
    """
    told = next((each.name for each in event.participants if each.role != "agent"), None)
    if event.text != _WORD:
        text = text_of(reading, event.part)
        told = text[event.span[0] : sentence_around(text, event.span)[1]][:_REACH]
        done_to = door.words[1:] or door.words
        return not _is_named_otherwise(door, told, wanted) and any(has_word(word, told) for word in done_to)
    if told is None or _BARE.fullmatch(told):
        return True
    return not _is_named_otherwise(door, told, wanted) and _is_deed(door, told)


def _is_named_otherwise(door: Door, told: str, wanted: Wanted) -> bool:
    names = [*wanted.names, *wanted.places]
    others = re.findall(r"\b[A-Z][\w-]+", told)
    known = " ".join([door.deed, *names, *_states_of_towns(wanted).values()])
    named = any(stands_in(name, door.deed) for name in names)
    return named and bool(others) and not any(has_word(other, known) for other in others)


_BARE = re.compile(
    r"(?i)(?:it|this|that|them|any)(?: all)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:full |sole |any |the )*"
    r"(?:responsibility|credit|blame|involvement|finger|accusations?|allegations?|charges?|claims?)\b.*"
)


def _is_who(door: Door, event: EventMention, text: str) -> bool:
    doing = next((each for each in event.participants if each.role == "agent"), None)
    if doing is None or _NOBODY.match(doing.name):
        return False
    return is_called(door.who, doing, text)


_NOBODY = re.compile(r"(?i)(?:no|nobody|none|neither|who|which|what)\b")
_AGAINST = re.compile(r"(?i)\b(?:rivals?|opponents?|critics?|enem(?:y|ies)|foes?|anti-\w+|opposed|victims?)\b")


def is_called(who: str, doing: Participant, text: str) -> bool:
    """Whether a participant is somebody, or somebody of his: "the group", "Orland's spies", "his fighters"."""
    known = [name for name in entities(doing) if name[:1].isupper()]
    if _AGAINST.search(doing.name):
        return False
    if is_one(who, known) or any(stands_in(who, name) for name in (*known, doing.name)):
        return True
    if who == who.casefold():
        return has_word(who.split()[-1], " ".join([doing.name, *known])) or _is_theirs(doing)
    if known:
        return False
    return _is_theirs(doing) or _is_described(who, doing.name, text)


def _is_theirs(doing: Participant) -> bool:
    return _THEIRS.match(doing.name) is not None


_THEIRS = re.compile(r"(?i)(?:i|we|us|me|it|he|she|they|him|them|(?:its|his|her|their|our|my) [a-z]+)$")


def _is_described(who: str, told: str, text: str) -> bool:
    """Whether a bare noun is what the page calls him elsewhere: "the group" of "the militant group Red Dawn"."""
    head = re.split(r" (?:of|in|from|known|linked|tied|who|which|that) |,", told)[0].split()[-1].casefold()
    if any(word[:1].isupper() for word in told.split()[1:]):
        return False
    if head in _ANY:
        return True
    last = re.escape(who.split()[-1])
    around = " ".join(text[max(0, at.start() - 50) : at.end() + 60] for at in re.finditer(rf"\b{last}\b", text))
    return has_word(head.rstrip("s"), around.casefold())


_ANY = frozenset("group organisation organization movement network outfit suspect accused".split())


def _by_whom(door: Door, said: Attribution, text: str) -> Attribution:
    """A saying with whose it is, where he or somebody of his says it: "the rebels' spokesman".

    Fighters of his speak for him without names, and so do investigators for their office.
    """
    source = said.source
    if source.basis is Basis.ANONYMOUS and _OFFICES.fullmatch(source.text):
        return replace(said, source=replace(source, basis=Basis.ORGANISATION))
    if source.basis is Basis.ANONYMOUS and source.text.endswith(f", {door.who}"):
        return replace(said, source=replace(source, basis=Basis.PERSON, entity=door.who))  # "an aide, Ada Roe"
    if (source.basis is Basis.ANONYMOUS and not _FIGHTERS.match(source.text)) or not source.text:
        return said
    doing = Participant("agent", source.text, source.entity)
    if _is_theirs(doing) or not is_called(door.who, doing, text):
        return said
    basis = Basis.ORGANISATION if source.basis is Basis.ANONYMOUS else source.basis
    if source.entity is None:
        return replace(said, source=replace(source, basis=basis, entity=door.who))
    return replace(said, source=replace(source, basis=basis, affiliation=source.affiliation or door.who))


_FIGHTERS = re.compile(r"(?i)(?:the )?(?:fighters|militants|rebels|members|hackers|gunmen|insurgents|separatists)\b")
_OFFICES = re.compile(r"(?i)(?:the )?(?:[\w-]+ )?(?:prosecutors|investigators|detectives)")


class Deeds(NamedTuple):
    """Deeds of one kind: the verbs that one asks by, and all words that tell them, in their plain form."""

    verbs: frozenset[str]
    words: frozenset[str]


def is_verb_of_a_deed(verb: str) -> bool:
    """Say whether to ask who did it by a verb is to ask who is behind a deed."""
    return any(verb in kind.verbs for kind in _deeds())


def deeds_like(words: Sequence[str]) -> frozenset[str]:
    """Give the words, in their plain form, for the kinds of deed that some words tell."""
    low = {form for word in words for form in _plain_forms(word.casefold())}
    return frozenset(word for kind in _deeds() if kind.words & low for word in kind.words)


_HEAD = 3
"""Words of a deed among which is that for its kind: "the cyberattack on the hospitals"."""


def _plain_forms(word: str) -> tuple[str, ...]:
    return (word, word.removesuffix("s"), word.removesuffix("ing"), word.removesuffix("ed"), word.removesuffix("d"))


@cache
def _deeds() -> tuple[Deeds, ...]:
    rows = files("reportedly.stories").joinpath("data", "deeds.tsv").read_text(encoding="utf8").splitlines()
    cells = [row.split("\t") for row in rows if row and not row.startswith("#")]
    return tuple(Deeds(frozenset(v.split(";")), frozenset(f"{v};{others}".split(";"))) for v, others in cells)
