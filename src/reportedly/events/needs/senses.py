"""Needs that keep an everyday sense of a word apart from the news sense: who rallies, whom a host receives."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import denotes_people, is_person, of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_STANDING_AT = frozenset({"against", "outside", "in", "at", "on", "over", "near", "across", "before"})
_PLACING = frozenset({"outside", "inside", "near"})
_PARTICLES = frozenset({"off", "out", "down", "away", "up"})


def stands_alone(part: ParsedPart, word: int) -> bool:
    """As in "blew up", "blew up minutes later", "rallied outside parliament": the parser may make objects of those."""
    done = part.child(word, "dobj")
    if done is None or part.lemmas[done] in word_class("spells") or part.tags[done] == "CD":
        return True  # "failed 198-213"
    return any(part.lowered[at] in _PLACING and part.deps[at] == "amod" for at in part.children[done])


def rallies(part: ParsedPart, word: int, _: str) -> bool:
    """As in "thousands rallied", "Roe rallied against the reform"; no team from behind, no party round its leader."""
    if not stands_alone(part, word):
        return False
    links = {prep for prep, _ in clauses.prepositions(part, word)}
    if links & {"around", "round", "behind", "to", "from"}:
        return False
    doer = subjects.subject(part, word)
    crowd = doer is not None and part.tags[doer] == "NNS" and denotes_people(part, doer)
    return crowd or "against" in links or (bool(links & _STANDING_AT) and _names_people(part, doer))


def _names_people(part: ParsedPart, word: int | None) -> bool:
    mention = None if word is None else part.mention_at.get(word)
    return mention is not None and mention.kind in ("person", "group", "organisation")


def is_of_a_campaign(part: ParsedPart, word: int, _: str) -> bool:
    """As in "a campaign rally", "Roe's rally", "Roe said at a rally": where a candidate speaks, and nobody protests."""
    below = {prep for prep, _ in clauses.prepositions(part, word)}
    if "against" in below:
        return False
    beside = [at for at in part.children[word] if part.deps[at] in ("compound", "amod", "nmod", "poss")]
    named = any(part.tags[at].startswith("NNP") and is_person(part, at) for at in beside)
    if named or any(part.lemmas[at].lower() in word_class("campaigns") | {"his", "her"} for at in beside):
        return True
    pay = any(prep == "for" and not is_person(part, noun) for prep, noun in clauses.prepositions(part, word))
    return not pay and not below & {"of", "by", "over"} and _is_one_speaker_s(part, word)


_HOLDING = frozenset({"hold", "headline", "stage", "schedule", "plan"})


def _is_one_speaker_s(part: ParsedPart, rally: int) -> bool:
    """As in "Roe held a rally", "Roe told a crowd at a rally": of one person by name, against nothing."""
    above = part.heads[rally]
    spoken = part.deps[rally] == "pobj" and part.lowered[above] in ("at", "during")
    verb = part.heads[above] if spoken else above
    held = part.deps[rally] == "dobj" and part.lemmas[verb] in _HOLDING
    if not (spoken or held) or not clauses.is_verb(part, verb) or clauses.is_passive(part, verb):
        return False
    if any(prep == "against" for prep, _ in clauses.prepositions(part, verb)):
        return False
    speaker = subjects.subject(part, verb)
    return speaker is not None and part.tags[speaker] in ("NNP", "PRP") and is_person(part, speaker)


def is_done_by_somebody(part: ParsedPart, word: int, _: str) -> bool:
    """Whether who does it may be people or a state: no burst pipe cuts supplies as a state does."""
    doer = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    if doer is None:
        return part.tags[word] != "VBG" or part.deps[word] != "advcl"
    return part.tags[doer] == "PRP" or denotes_people(part, doer)


_FIGHTING = frozenset("war fighting conflict hostility combat battle bombing bombardment shelling operation".split())
_PAUSES = frozenset({"pause", "lull", "halt", "cessation"})
_KINDS_OF_PAUSE = frozenset({"humanitarian", "tactical"})


def is_of_fighting(part: ParsedPart, word: int, _: str) -> bool:
    """As in "a four-day halt in the war", "a humanitarian pause", "the pause between the two": arms rest by agreement.

    So is "the pause" on a page that speaks of a truce.
    """
    if part.lemmas[word] not in _PAUSES:
        return False
    below = [(prep, part.lemmas[noun]) for prep, noun in clauses.prepositions(part, word)]
    if any(prep in ("in", "to", "of") and noun in _FIGHTING for prep, noun in below):
        return True
    beside = {part.lowered[at] for at in part.children[word] if part.deps[at] in ("amod", "compound")}
    bare = all(prep in ("between", "with") for prep, _ in below)
    return bool(beside & _KINDS_OF_PAUSE) or (bare and bool({"truce", "ceasefire"} & part.vocabulary))


def is_bare(part: ParsedPart, word: int, _: str) -> bool:
    """As in "backed the bill"; not "backed off", "backed out of"."""
    return part.words[word + 1 : word + 2] == () or part.lowered[word + 1] not in _PARTICLES


_COUNTED = frozenset(
    "have need lack get secure win lose find count muster gather garner attract collect cast receive seek want".split()
)


def is_no_count(part: ParsedPart, word: int, _: str) -> bool:
    """As in "votes on two bills are due"; not "have the votes to pass it", "needs 51 votes", "no votes"."""
    if part.tags[word] != "NNS":
        return True
    counted = any(
        part.deps[at] == "nummod" or part.lowered[at] in ("enough", "more", "fewer", "many", "no", "yes")
        for at in part.children[word]
    )
    verb = part.heads[word]
    return not counted and not (part.deps[word] in ("dobj", "nsubjpass") and part.lemmas[verb] in _COUNTED)


def are_workers(part: ParsedPart, word: int, _: str) -> bool:
    """As in "dismissed hundreds of workers"; not "dismissed thousands of cases"."""
    counted = [at for at in arguments(part, word) if part.lemmas[at] in word_class("crowds")]
    of = [noun for at in counted for prep, noun in clauses.prepositions(part, at) if prep == "of"]
    heads = of or arguments(part, word)
    return any(denotes_people(part, at) or part.lemmas[at] in word_class("workers") for at in heads) or (
        of_class(part, heads, "people") and not counted
    )


def is_guest(part: ParsedPart, word: int, _: str) -> bool:
    """Whether whom a host receives is known for people: in a headline, any word may be written as a name."""
    for at in arguments(part, word)[:1]:
        mention = part.mention_at.get(at)
        if mention is not None and mention.kind in ("person", "organisation", "state", "group"):
            return True
        if part.lemmas[at] in word_class("people") or part.tags[at] == "PRP":
            return True
        if part.kind is not PartKind.TITLE and denotes_people(part, at):
            return True
    return False


def is_to_see(part: ParsedPart, word: int, _: str) -> bool:
    """As in "is expected to see the king", "on Monday she sees Roe": whom one is to see, one meets; nobody watches him.

    Not "expected to see Roe win", "wants to see him out", nor who "saw" somebody.
    """
    seen = [at for at in part.children[word] if part.deps[at] == "dobj"]
    known = [at for at in seen if (mention := part.mention_at.get(at)) is not None and mention.kind == "person"]
    more = any(
        part.deps[at] in ("ccomp", "xcomp", "oprd", "prt", "acomp", "advcl") and at > word and part.deps[at] != "advcl"
        for at in part.children[word]
    )
    as_what = any(
        prep in ("as", "in", "on", "off", "through", "behind") and not _is_time_or_place(part, noun)
        for prep, noun in clauses.prepositions(part, word)
    )
    placed = any(part.deps[at] == "prep" and part.lowered[at] != "of" for each in known for at in part.children[each])
    if (
        len(known) != 1
        or placed
        or more
        or as_what
        or any(part.deps[at] in ("acl", "relcl") for at in part.children[known[0]])
    ):
        return False
    ahead = bool({"to", "will", "'ll", "’ll"} & {*clauses.auxiliaries(part, word)})
    return (ahead and part.lemmas[part.heads[word]] not in _WISHING) or part.tags[word] == "VBZ"


_WISHING = frozenset({"want", "like", "love", "hope", "wish", "come", "prefer", "hate", "happy", "glad", "delighted"})


def _is_time_or_place(part: ParsedPart, noun: int) -> bool:
    mention = part.mention_at.get(noun)
    word = part.words[noun]
    placed = mention is not None and mention.kind in ("place", "state")
    return placed or word[:1].isupper() or word[:1].isdigit()


def signs_alone(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the president signed an order": one signs it, with nobody, and no understanding is reached."""
    doer = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    below = [pair for at in (word, *arguments(part, word)) for pair in clauses.prepositions(part, at)]
    if any(prep in ("with", "between") or part.lemmas[noun] == "understanding" for prep, noun in below):
        return False
    return doer is not None and part.tags[doer] not in ("NNS", "NNPS") and len(clauses.conjuncts(part, doer)) == 1


def heads_subject(part: ParsedPart, word: int, name: str) -> bool:
    """Whether the subject itself is a word of the class, whatever stands beside it: "oil fell", no "oil firms fell"."""
    subject = subjects.subject(part, word)
    heads = [] if subject is None else clauses.conjuncts(part, subject)
    return any({part.lemmas[at].lower(), part.lowered[at]} & word_class(name) for at in heads)


_REPORTING = frozenset("report post announce record register suffer see book log forecast expect predict show".split())


def is_result(part: ParsedPart, word: int, _: str) -> bool:
    """As in "reported a loss", "posted a fall in sales": what a firm or an office gives as its result."""
    verb = part.heads[word]
    return part.deps[word] in ("dobj", "nsubjpass") and clauses.is_verb(part, verb) and part.lemmas[verb] in _REPORTING


def is_against_ruling(part: ParsedPart, word: int, _: str) -> bool:
    """As in "appealed against the sentence"; not "appealed for calm", "appealed against violence"."""
    pairs = clauses.prepositions(part, word)
    return any(prep == "against" and part.lemmas[noun] in word_class("rulings") for prep, noun in pairs)


def is_with_disease(part: ParsedPart, word: int, _: str) -> bool:
    """As in "was diagnosed with measles"; not "diagnosed the problem"."""
    pairs = clauses.prepositions(part, word)
    return any(
        prep == "with" and of_class(part, [noun], "diseases") and part.lemmas[noun] not in _AILMENTS
        for prep, noun in pairs
    )


_AILMENTS = frozenset({"infection", "disease", "virus", "fever"})
"""What anybody may have, where no outbreak is told of."""


def is_not_against(part: ParsedPart, word: int, name: str) -> bool:
    """As in "an attack on the town"; not "an attack on his record", which is one in words."""
    pairs = clauses.prepositions(part, word)
    return not any(prep in ("on", "against") and part.lemmas[noun] in word_class(name) for prep, noun in pairs)


def is_held_by(part: ParsedPart, word: int, name: str) -> bool:
    """As in "troops held a drill", where who holds it tells of what kind it is."""
    verb = part.heads[word]
    if part.deps[word] not in ("dobj", "nsubjpass") or not clauses.is_verb(part, verb):
        return False
    doer = clauses.agent(part, verb) if clauses.is_passive(part, verb) else subjects.subject(part, verb)
    if doer is None:
        return False
    under = [noun for prep, noun in clauses.prepositions(part, doer) if prep in ("of", "from")]
    return of_class(part, [doer, *under], name)


def is_on_ones_way(part: ParsedPart, word: int, _: str) -> bool:
    """As in "on her way to Turku"; not "on the way to recovery", "made his way in the world"."""
    owner = part.child(word, "poss")
    return owner is not None and part.deps[word] == "pobj" and part.lowered[part.heads[word]] == "on"


_SAID_ON = frozenset("twitter facebook television tv radio stage air".split())
_SAID_IN = frozenset(
    "speech tweet interview statement post column ad advert letter essay article editorial memo".split()
)


def is_in_deed(part: ParsedPart, word: int, _: str) -> bool:
    """As in "attacked the town"; not "attacked her on television", "attacked him as a con artist", "for lying"."""
    pairs = clauses.prepositions(part, word)
    pairs += [pair for at in arguments(part, word) for pair in clauses.prepositions(part, at)]
    said = [prep for prep, noun in pairs if part.lemmas[noun].lower() in (_SAID_ON if prep == "on" else _SAID_IN)]
    judged = [prep for prep, noun in pairs if prep == "as" or (prep == "for" and part.deps[noun] == "pcomp")]
    return not judged and "on" not in said and "in" not in said


def is_aimed(part: ParsedPart, word: int, _: str) -> bool:
    """As in "fired on the crowd", "were fired on by two boats"; not "was fired on Monday"."""
    if part.words[word + 2 : word + 3] == ("by",):
        return True
    aimed = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("on", "at")]
    hit = word_class("strikable") | word_class("vessels") | {"crowd"}
    dated = {at for name in part.names if name.label in ("DATE", "TIME") for at in range(name.first, name.last)}
    return any(noun not in dated and (denotes_people(part, noun) or part.lemmas[noun] in hit) for noun in aimed)


_WORKPLACES = frozenset(
    "quay dock wharf plant factory mine pit yard shipyard mill line job post desk depot terminal site field picket"
    " classroom class ward school office workplace station rig".split()
)


def goes_not_to_work(part: ParsedPart, word: int, _: str) -> bool:
    """Whether who returns goes to a place, and not to work: no "dock workers will return to the quays of Turku"."""
    doer = subjects.subject(part, word)
    if doer is None or part.lemmas[doer] not in word_class("workers"):
        return True
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep == "to"]
    return not any(part.lemmas[noun] in _WORKPLACES for noun in goals)


def _is_violent(part: ParsedPart, word: int, _: str) -> bool:
    """As in "a coup", "a failed coup"; not "a publishing coup", "a coup for the museum"."""
    beside = [part.lowered[at] for at in part.children[word] if part.deps[at] in ("amod", "compound", "nmod")]
    praised = any(prep == "for" for prep, _ in clauses.prepositions(part, word))
    return not praised and word_class("putsch").issuperset(beside)


def _at_enemy(part: ParsedPart, word: int, _: str) -> bool:
    """As in "fired rockets at positions", "launched missiles against a camp", and no test of them "into the sea"."""
    things = [noun for at in arguments(part, word) for noun in clauses.conjuncts(part, at)]
    under = [pair for at in things for pair in clauses.prepositions(part, at)]
    return any(
        prep == "against"
        or (prep == "at" and (part.lemmas[noun] in word_class("targets") or denotes_people(part, noun)))
        for prep, noun in (*clauses.prepositions(part, word), *under)
    )


def asks_whether(part: ParsedPart, word: int, _: str) -> bool:
    """As in "agreed to decide whether the ban is lawful": it is still open."""
    asked = [at for at in part.children[word] if part.deps[at] in ("ccomp", "advcl", "pcomp")]
    marks = (part.lowered[below] for at in asked for below in part.children[at] if part.deps[below] == "mark")
    return any(mark in ("whether", "if") for mark in marks) or part.words[word + 1 : word + 2] == ("whether",)


NEEDS: dict[str, Need] = {
    "of-fighting": is_of_fighting,
    "pausing": lambda part, word, _: any(is_of_fighting(part, at, "") for at in arguments(part, word)),
    "subject-head": heads_subject,
    "resulting": is_result,
    "against-rulings": is_against_ruling,
    "with-disease": is_with_disease,
    "target-unlike": is_not_against,
    "in-deed": is_in_deed,
    "aimed": is_aimed,
    "held-by": is_held_by,
    "no-shift": goes_not_to_work,
    "under-way": is_on_ones_way,
    "at-enemy": _at_enemy,
    "violent": _is_violent,
    "no-count": is_no_count,
    "rallying": rallies,
    "campaigning": is_of_a_campaign,
    "by-somebody": is_done_by_somebody,
    "bare": is_bare,
    "workforce": are_workers,
    "guest": is_guest,
    "sees-ahead": is_to_see,
    "alone": signs_alone,
    "intransitive": lambda part, word, _: stands_alone(part, word),
    "whether": asks_whether,
}
