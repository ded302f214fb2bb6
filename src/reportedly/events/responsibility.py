"""Who is said to be behind a deed: "claimed the attack", "was blamed for it", "had no hand in it", "wrote the blog".

That somebody is behind a deed is an event of its own beside the deed: an attack has occurred, and who is to have
carried it out may be disputed. It is looked for only where it is asked for. The words are `data/responsibility.tsv`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reportedly.events.certainty.factuality import certainty
from reportedly.events.certainty.judgements import judge
from reportedly.events.certainty.scale import POSSIBLE, UNKNOWN, Certainty
from reportedly.events.lexicon import table
from reportedly.events.roles.naming import name_participant
from reportedly.events.statements import Sayings
from reportedly.events.syntax import clauses, negation, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.events.worded import past_cue
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import (
    ARTICLE,
    Act,
    Attribution,
    AttributionKind,
    EventMention,
    EventType,
    Factuality,
    Judgement,
    Participant,
)

BEHIND = "behind"
"""The act of whoever is behind a deed, by whatever words."""


SPEAKER = "speaker"
"""The role of whoever says it of himself: "Roe admits the attack"."""


DONE = "done"
"""The role of what somebody does by a verb that may have any object: "ordered the killing", "ordered a meal"."""


class Laid(NamedTuple):
    """A deed laid at somebody's door: the word that does it, who is to have done it, what, and what is held of it."""

    word: int
    doer: int
    deed: int | None
    held: Certainty | None = None
    """None where it is as sure as its own clause."""
    speaking: bool = False
    """Whether the word is what a source does: "blamed", "claimed"."""
    done: bool = False
    """Whether it is told by a verb that may have any object: who orders a thing is behind it if it is a deed."""


def who_is_behind(document: Document, attributions: Sequence[Attribution]) -> tuple[EventMention, ...]:
    """Give where a document says who is, or is not, behind what: he is the agent, what he did the theme or `DONE`."""
    sayings = Sayings(tuple(each for each in attributions if not each.held))
    return tuple(
        _mention(part, laid, sayings, attributions)
        for part in document.parts
        for laid in _laid(part)
        if not _is_nobody(part, laid.doer)
    )


def _laid(part: ParsedPart) -> Iterator[Laid]:
    for word in range(len(part.words)):
        reader = _READERS.get(part.lowered[word]) or _READERS.get(part.lemmas[word])
        found = reader(part, word) if reader is not None else None
        if found is not None:
            yield found
        else:
            yield from _by_row(part, word)


def _by_row(part: ParsedPart, word: int) -> Iterator[Laid]:
    if clauses.is_verb(part, word) or _is_verb_of_headline(part, word):
        for lemma in _whole(part, word):
            for doer, value in _rows().get((lemma, "v"), ()):
                found = _own(part, word) if value == "own" else _said(part, word, doer, Factuality(value))
                if found is not None:
                    yield found
                    return
    kind = "n" if part.tags[word].startswith("NN") else "a"
    for doer, _ in _rows().get((part.lemmas[word], kind), _rows().get((part.lowered[word], kind), ())):
        found = _part_in_it(part, word) if doer == "own" else _is_it(part, word)
        if found is not None:
            yield found


def _is_verb_of_headline(part: ParsedPart, word: int) -> bool:
    return subjects.is_taken_for_plural(part, word)


def _whole(part: ParsedPart, verb: int) -> list[str]:
    """A verb with its particle or its object, then alone: "carry out", "take credit", "carry"."""
    lemma = part.lemmas[verb]
    more = [part.lowered[at] for at in part.children[verb] if part.deps[at] in ("prt", "advmod") and at > verb]
    more += [part.lemmas[at] for at in part.children[verb] if part.deps[at] == "dobj"]
    more += ["out"] if part.words[verb + 1 : verb + 2] == ("out",) else []
    return [*(f"{lemma} {each}" for each in more), lemma]


def _own(part: ParsedPart, verb: int) -> Laid | None:
    """As in "Roe carried out the attack", "the attack was carried out by Roe"."""
    passive = clauses.is_passive(part, verb)
    doer = clauses.agent(part, verb) if passive else subjects.subject(part, verb)
    done = [at for at in arguments(part, verb) if at != doer]
    return Laid(verb, doer, done[0], done=True) if doer is not None and done else None


def _said(part: ParsedPart, verb: int, where: str, value: Factuality) -> Laid | None:
    """As in "blamed Roe for the attack", "Roe is suspected of it", "Roe claimed the attack"."""
    passive = clauses.is_passive(part, verb)
    below = clauses.prepositions(part, verb)
    objects = arguments(part, verb)
    if where == "subject":
        doer = None if passive else subjects.subject(part, verb)
        deeds = [*objects, *_under(part, objects), *(noun for _, noun in below)]
    elif where == "object":
        doer = objects[0] if objects else None
        deeds = [noun for prep, noun in [*below, *_pairs_under(part, objects)] if prep in _FOR_WHAT]
        if not deeds or (part.lemmas[verb] in _NAMING and not _is_a_doer(part, deeds[0])):
            return None
    else:
        doer = next((noun for prep, noun in [*below, *_pairs_under(part, objects)] if prep == where), None)
        deeds = [at for at in objects if at != doer] + [noun for prep, noun in below if prep in ("over", "for")]
    if doer is None:
        return None
    speaker = clauses.agent(part, verb) if passive else subjects.subject(part, verb)
    if value is Factuality.CERTAIN and where != "subject" and passive and speaker is None:
        value = Factuality.POSSIBLE  # "Roe was blamed for it": nobody says by whom
    deed = next((at for at in deeds if part.tags[at].startswith(("NN", "VB", "PRP", "DT"))), None)
    held = Certainty(abs(value.score), value.score > 0, evident=True)
    return Laid(verb, doer, deed, held, speaking=True)


_FOR_WHAT = ("for", "of", "in", "over", "from", "to", "with", "as")
_NAMING = frozenset({"name", "identify", "unmask"})


def _is_a_doer(part: ParsedPart, noun: int) -> bool:
    return any(doer == "is" for doer, _ in _rows().get((part.lemmas[noun], "n"), ()))


def _under(part: ParsedPart, nouns: Sequence[int]) -> list[int]:
    return [noun for _, noun in _pairs_under(part, nouns)]


def _pairs_under(part: ParsedPart, nouns: Sequence[int]) -> list[tuple[str, int]]:
    return [pair for at in nouns for pair in clauses.prepositions(part, at)]


def _behind(part: ParsedPart, word: int) -> Laid | None:
    """As in "Roe was behind the attack", and the headline "Roe behind attack"."""
    deed, head = part.child(word, "pobj", "pcomp"), part.heads[word]
    if deed is None:
        return None
    if part.lemmas[head] in ("be", "stand", "lie"):
        doer = subjects.subject(part, head)
        return None if doer is None else Laid(head, doer, deed)
    named = part.tags[head].startswith(("NN", "PRP"))
    return Laid(word, head, deed) if named and head < word else None


def _is_to_blame(part: ParsedPart, word: int) -> Laid | None:
    """As in "Roe is to blame for it", "he was not to blame"."""
    if part.lowered[word - 1 : word] != ("to",) or part.lemmas[part.heads[word]] != "be":
        return None
    verb = part.heads[word]
    doer = subjects.subject(part, verb)
    deed = next((at for prep, at in clauses.prepositions(part, word) if prep in ("for", "over")), None)
    return Laid(verb, doer, deed) if doer is not None else None


def _has_to_do(part: ParsedPart, word: int) -> Laid | None:
    """As in "had nothing to do with the attack", "denied having anything to do with it"."""
    thing = part.heads[word]
    if part.lowered[thing] not in ("nothing", "anything", "something") or part.deps[thing] != "dobj":
        return None
    verb = part.heads[thing]
    doer = subjects.subject(part, verb)
    deed = next((noun for prep, noun in clauses.prepositions(part, word) if prep == "with"), None)
    if doer is None or deed is None or part.lemmas[verb] != "have":
        return None
    none = part.lowered[thing] == "nothing" or negation.is_negated(part, verb)
    return Laid(word, doer, deed, Certainty(positive=not none, evident=none))


def _it_was(part: ParsedPart, word: int) -> Laid | None:
    """As in "It was not us", "It wasn't me", which somebody says of himself."""
    verb = part.heads[word]
    it = part.child(verb, "nsubj")
    if part.lemmas[verb] != "be" or it is None or part.lowered[it] not in ("it", "this", "that") or it > word:
        return None
    return Laid(verb, word, None)


def _rejected(part: ParsedPart, noun: int) -> Laid | None:
    """As in "Roe rejected the accusation", "called the hacking claim a fabrication"."""
    verb = part.heads[noun]
    if part.deps[noun] not in ("dobj", "nsubj", "nsubjpass") or not clauses.is_verb(part, verb):
        return None
    if part.deps[noun] == "nsubj":
        verb = part.heads[verb] if part.deps[verb] in ("ccomp", "xcomp") else verb
    doer = subjects.subject(part, verb)
    said = {*part.lowered[noun : part.sentences[part.sentence_of[noun]][1]]}
    refuses = part.lemmas[verb] in _REJECTING or (part.lemmas[verb] in _CALLING and bool(said & _FALSE))
    clause = part.child(noun, "acl", "relcl", "ccomp")
    if doer is None or doer == noun or not refuses or (clause is not None and part.lemmas[verb] in _REJECTING):
        return None
    below = [part.child(noun, "compound"), *(at for _, at in clauses.prepositions(part, noun)), clause]
    return Laid(verb, doer, next((at for at in below if at is not None), None), Certainty(positive=False), True)


_ACCUSATIONS = frozenset("accusation allegation charge claim suggestion insinuation theory rumour rumor".split())
_REJECTING = frozenset(
    "deny reject dismiss refute rebut repudiate disclaim disavow disown dispute deride scorn ridicule".split()
)
_CALLING = frozenset("call brand label describe denounce slam condemn".split())
_FALSE = frozenset(
    "false untrue absurd nonsense lie lies baseless groundless fabrication fabricated rumour rumor ridiculous ludicrous"
    " unfounded slander slanderous smear nonsensical fiction preposterous outrageous laughable".split()
)


def _is_it(part: ParsedPart, word: int) -> Laid | None:
    """As in "Roe is the author of the blog", "Roe is responsible for it", "held Roe responsible for it"."""
    verb = part.heads[word]
    if clauses.is_verb(part, word):  # "was involved in it"
        doer, deeds = subjects.subject(part, word), [at for _, at in clauses.prepositions(part, word)]
        told = doer is not None and clauses.is_passive(part, word) and (deeds or part.lemmas[word] == "involve")
        return Laid(word, doer, next(iter(deeds), None)) if doer is not None and told else None
    if (one := _one_of_them(part, word)) is not None:
        return one
    below = [at for prep, at in clauses.prepositions(part, word) if prep in _OF_WHAT]
    below += [at for at in part.children[word] if part.deps[at] in ("relcl", "compound", "poss")]
    deed = word if below and part.tags[word].startswith("NN") else next(iter(below), None)
    if part.deps[word] in ("attr", "acomp") and part.lemmas[verb] == "be":
        doer = subjects.subject(part, verb)
        none = Certainty(positive=False, evident=True) if negation.is_negated(part, word) else None  # "is no leaker"
        told = doer is not None and part.lowered[doer] not in ("it", "there")
        return Laid(verb, doer, deed, none) if doer is not None and told else None
    if part.deps[word] in ("oprd", "acomp", "ccomp", "xcomp") and part.lemmas[verb] in _HOLDING:
        own = part.child(word, "nsubj")
        done_to = [own] if own is not None else [at for at in arguments(part, verb) if at != word]
        passive = clauses.is_passive(part, verb)
        held = Certainty(POSSIBLE if passive else 3, evident=True)
        return Laid(verb, done_to[0], deed, held, True) if done_to else None
    return None


def _one_of_them(part: ParsedPart, noun: int) -> Laid | None:
    """As in "Roe was among the attackers of the mall", "is one of the mall attackers"."""
    link = part.heads[noun]
    if part.deps[noun] != "pobj" or part.lowered[link] not in ("among", "of"):
        return None
    verb = part.heads[link]
    verb = part.heads[verb] if part.lowered[verb] == "one" and part.deps[verb] == "attr" else verb
    doer = subjects.subject(part, verb) if part.lemmas[verb] == "be" else None
    none = Certainty(positive=False, evident=True) if negation.is_negated(part, verb) else None
    return None if doer is None else Laid(verb, doer, noun, none)


_OF_WHAT = ("of", "for", "in", "behind", "at")
_HOLDING = frozenset({"hold", "find", "deem", "consider"})


def _part_in_it(part: ParsedPart, noun: int) -> Laid | None:
    """As in "Roe had no hand in it", "denied any involvement in it", "the involvement of Roe in it"."""
    pairs = clauses.prepositions(part, noun)
    verb = part.heads[noun]
    pairs += clauses.prepositions(part, verb) if part.deps[noun] == "dobj" else []
    deed = next((at for prep, at in pairs if prep in ("in", "for", "behind")), None)
    of = next((at for prep, at in clauses.prepositions(part, noun) if prep in ("of", "by")), None)
    whose = part.child(noun, "poss")
    doer = whose if whose is not None else of
    if doer is None and part.deps[noun] in ("dobj", "pobj", "attr"):
        verb = part.heads[verb] if part.deps[noun] == "pobj" else verb
        doer = subjects.subject(part, verb) if clauses.is_verb(part, verb) else None
    if doer is None or (deed is None and part.lemmas[noun] in ("role", "part", "hand")):
        return None
    none = negation.is_negated(part, noun) or (clauses.is_verb(part, verb) and negation.is_negated(part, verb))
    none = none != (part.lemmas[verb] in _REJECTING)
    return Laid(noun, doer, deed, Certainty(positive=not none, evident=True))


_READERS = (
    {"behind": _behind, "do": _has_to_do, "blame": _is_to_blame}
    | dict.fromkeys(("us", "me", "him", "them"), _it_was)
    | dict.fromkeys(_ACCUSATIONS, _rejected)
)


@cache
def _rows() -> dict[tuple[str, str], list[tuple[str, str]]]:
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for lemma, pos, doer, value in table("responsibility.tsv"):
        found.setdefault((lemma, pos), []).append((doer, value))
    return found


def _mention(part: ParsedPart, laid: Laid, sayings: Sayings, attributions: Sequence[Attribution]) -> EventMention:
    chain = sayings.chain(part.kind, part.starts[laid.word])
    speaker = _speaker(part, laid, attributions) if laid.speaking else None
    inside = chain[0].content.spans if chain else ()
    reported = bool(chain) and chain[0].kind != AttributionKind.DIRECT and past_cue(part, chain[0])
    held = certainty(part, laid.word, inside, reported) if laid.held is None or laid.speaking else laid.held
    if laid.held is not None and laid.speaking:
        told = held.positive and held.level > UNKNOWN
        held = laid.held._replace(level=min(held.level, laid.held.level) if told else UNKNOWN)
    denied = bool(chain) and chain[0].act in (Act.DENY, Act.REJECT)
    if speaker is not None:
        judged = said_by(speaker.id, held.value)
    elif laid.held is not None and not laid.speaking and denied:
        judged = said_by(chain[0].id, held._replace(positive=False).value)
    else:
        judged = judge(part, laid.word, held, chain)
    return EventMention(
        id="",
        type=EventType.OTHER,
        part=part.kind,
        text=BEHIND,
        span=part.span(laid.word, laid.word + 1),
        participants=tuple(_participants(part, laid, chain)),
        as_of=chain[0].as_of if chain else None,
        factuality=judged,
        act=BEHIND,
    )


def said_by(attribution: str, value: Factuality) -> tuple[Judgement, ...]:
    """Give the judgements of what one source holds, to which the page is not committed."""
    return Judgement(attribution, value, value.score), Judgement(ARTICLE, Factuality.UNCOMMITTED, 0)


def _is_nobody(part: ParsedPart, who: int) -> bool:
    """As in "no group has claimed the attack"."""
    return part.lowered[who] in ("nobody", "none", "nothing", "neither") or any(
        part.lowered[at] in ("no", "neither") for at in part.children[who]
    )


def _speaker(part: ParsedPart, laid: Laid, attributions: Sequence[Attribution]) -> Attribution | None:
    """The saying that a verb of saying is: "blamed", of whoever blames."""
    start = part.starts[laid.word]
    cued = (
        each
        for each in attributions
        if each.part is part.kind and any(first <= start < last for first, last in each.cue.spans)
    )
    return next((each for each in cued if not each.held), None)


def _participants(part: ParsedPart, laid: Laid, chain: Sequence[Attribution]) -> Iterator[Participant]:
    named = name_participant(part, "agent", laid.doer)
    entity = named.entity if named is not None else None
    if entity is None and part.lowered[laid.doer] in _PRONOUNS and chain:
        entity = chain[0].source.entity or chain[0].source.text
    yield Participant("agent", _phrase(part, laid.doer, laid.word), entity)
    if laid.deed is not None:
        yield Participant(DONE if laid.done else "theme", _phrase(part, laid.deed, laid.doer), None)
    if laid.speaking and subjects.subject(part, laid.word) == laid.doer and not clauses.is_passive(part, laid.word):
        yield Participant(SPEAKER, part.quote(part.span(laid.doer, laid.doer + 1)), entity)


_PRONOUNS = frozenset("i we us me it he she they him them its his her their our my".split())


def _phrase(part: ParsedPart, word: int, border: int) -> str:
    """A noun with what belongs to it, up to a clause of its own or a border."""
    clausal = [at for at in part.subtree(word) if at > word and part.deps[at] in ("relcl", "advcl", "ccomp")]
    ends = [min(part.subtree(at)) for at in clausal] + [border] * (border > word)
    begins = border if border < word else -1
    words = [at for at in part.subtree(word) if begins < at < min(ends, default=len(part.words))]
    first, last = min([*words, word]), max([*words, word])
    return part.text[part.starts[first] : part.end(last)]
