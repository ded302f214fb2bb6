"""Whom it is done to where no preposition of its own says so: who is harmed, and whose deed is protested or probed."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.events.lexicon import Trigger, word_class
from reportedly.events.noun_kinds import denotes_people, is_person
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_HARMING = frozenset({"kill", "wound", "injure", "hit", "destroy", "damage", "capture", "maim"})
_DEFYING = frozenset({"defiance"})
_OBJECTING = frozenset({"protest", "condemn", "denounce", "oppose", "demonstrate", "resist"})
_DEMANDING = frozenset({"demand", "call"})
_HOLDING = frozenset({"carry", "hold", "house", "shelter", "transport"})
_DRIVING = frozenset({"disperse", "stop", "repel", "break", "quell", "scatter", "dislodge", "evict", "drive"})


def harms(part: ParsedPart, doer: int) -> bool:
    """Whether a noun can be who or what kills: people, weapons, disasters."""
    return denotes_people(part, doer) or bool({part.lemmas[doer]} & (word_class("attackers") | word_class("fatal")))


def harmed(part: ParsedPart, word: int) -> list[tuple[str, int]]:
    """Who harms whom in an attack: "guerrillas wounded two soldiers in a bomb attack", "a bombing killed a soldier"."""
    prep = part.heads[word]
    if part.deps[word] == "nsubj" and part.lemmas[prep] in _HARMING and clauses.is_verb(part, prep):
        return [("target", at) for at in arguments(part, prep)]
    verb = part.heads[prep]
    if part.deps[word] != "pobj" or part.lowered[prep] not in ("in", "during"):
        return []
    if part.lemmas[verb] not in _HARMING or not clauses.is_verb(part, verb):
        return []
    doer = None if clauses.is_passive(part, verb) else subjects.subject(part, verb)
    agents = [("agent", doer)] if doer is not None and harms(part, doer) else []
    return agents + [("target", at) for at in arguments(part, verb)]


_SUFFERED = frozenset("shooting stabbing assassination kidnapping abduction hijacking".split())


def suffered(part: ParsedPart, row: Trigger, pairs: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """As in "Roe's assassination", "the woman's shooting": whom it befalls; not "Norway's assassination of Roe"."""
    if row.lemma not in _SUFFERED:
        return pairs
    befallen = word_class("vessels")
    return [("target" if is_person(part, at) or part.lemmas[at] in befallen else role, at) for role, at in pairs]


def sheltered(part: ParsedPart, objects: Sequence[int]) -> list[tuple[str, int]]:
    """Who is in what is attacked: "a camp for refugees", "a convoy of aid workers", "a bus carrying pilgrims"."""
    found: list[int] = []
    for at in objects:
        if not denotes_people(part, at):
            found += [noun for prep, noun in clauses.prepositions(part, at) if prep in ("of", "for")]
            carrying = [child for child in part.children[at] if part.deps[child] == "acl"]
            found += [noun for each in carrying if part.lemmas[each] in _HOLDING for noun in arguments(part, each)]
    return [("target", noun) for noun in found if denotes_people(part, noun)]


def driven_off(part: ParsedPart, word: int) -> list[tuple[str, int]]:
    """Whom force is used on by its purpose: "police opened fire to disperse demonstrators"."""
    purposes = [at for at in part.children[word] if part.deps[at] in ("advcl", "xcomp") and part.tags[at] == "VB"]
    return [
        ("target", noun)
        for at in purposes
        if part.lemmas[at] in _DRIVING
        for noun in arguments(part, at)
        if denotes_people(part, noun)
    ]


def protested(part: ParsedPart, word: int) -> list[tuple[str, int]]:
    """Whom a protest is against by its purpose: "a strike to protest against A", "in protest of B's refusal"."""
    last = part.sentences[part.sentence_of[word]][1]
    defied = [part.child(at + 1, "pobj") for at in range(word + 1, last - 1) if part.lowered[at] in _DEFYING]
    if defied and defied[0] is not None:
        return [("target", defied[0])]
    at = next((each for each in range(word + 1, last) if part.lemmas[each] in _OBJECTING | _DEMANDING), None)
    if at is None:
        return []
    demands = part.tags[at] == "NNS" and part.lemmas[at] in _DEMANDING
    if part.lowered[at - 1] not in ("to", "in", "and") and part.tags[at] != "VBG" and not demands:
        return []
    links = ("for", "from") if part.lemmas[at] in _DEMANDING else ("against", "at", "of", "over")
    found = [noun for prep, noun in clauses.prepositions(part, at) if prep in links]
    thing = part.child(at, "dobj")
    things = [thing] if thing is not None else found
    if part.lemmas[at] in _DEMANDING:
        things = [whom for each in things if (whom := _of_whom_demanded(part, each)) is not None]
    return [("target", noun) for noun in things]


def _of_whom_demanded(part: ParsedPart, thing: int) -> int | None:
    """As in "reforms by A's government", "independence from B", "the resignation of C": A's government, B, C."""
    if denotes_people(part, thing):
        return thing
    pairs = clauses.prepositions(part, thing)
    whom = next((noun for prep, noun in pairs if prep in ("by", "from", "of") and denotes_people(part, noun)), None)
    owner = part.child(thing, "poss")
    return whom if whom is not None or owner is None or not denotes_people(part, owner) else owner


def answerable(part: ParsedPart, noun: int) -> int:
    """Whose deed a thing protested or looked into is: "the refusal of A", "B's decision", "crimes committed by C"."""
    if denotes_people(part, noun):
        return noun
    owner = part.child(noun, "poss")
    by = [clauses.agent(part, at) for at in (noun, *part.children[noun]) if at == noun or part.deps[at] == "acl"]
    behind = next((at for at in (owner, *by) if at is not None and denotes_people(part, at)), None)
    return noun if behind is None or part.tags[behind] == "PRP$" else behind


def represented(part: ParsedPart, word: int) -> int:
    """As in "unions representing rail workers": the workers."""
    verb = next((at for at in part.children[word] if part.deps[at] == "acl" and part.lemmas[at] == "represent"), None)
    people = None if verb is None else part.child(verb, "dobj")
    return word if people is None else people


_RELEASES = frozenset({"release", "free", "let go", "hand over", "set free", "send", "return", "walk free", "go free"})
_BARTERS = frozenset({"exchange", "return", "swap", "trade"})


def exchanged_for(part: ParsedPart, verb: int, lemma: str) -> list[int]:
    """Whom somebody is let go for: "was freed in exchange for Roe" tells that Roe goes free, too."""
    if lemma not in _RELEASES:
        return []
    barters = [
        noun for prep, noun in clauses.prepositions(part, verb) if prep == "in" and part.lemmas[noun] in _BARTERS
    ]
    pairs = [pair for at in (*barters, verb) if barters for pair in clauses.prepositions(part, at)]
    return [noun for prep, noun in pairs if prep == "for" and denotes_people(part, noun)]
