"""Who takes part in an event, as what: from the subject, the objects and the prepositions of its trigger."""

from __future__ import annotations

from functools import cache

from msgspec.structs import replace

from reportedly.events import clauses, takeover_sides
from reportedly.events.arguments import all_of, arguments
from reportedly.events.changes import is_change
from reportedly.events.conditions import undergoer
from reportedly.events.lexicon import Found, Trigger, is_verb_of_lexicon, noun_rows, table, word_class
from reportedly.events.liftoffs import flown_after, flown_or_flying, readied
from reportedly.events.naming import name_participant
from reportedly.events.needs import put_up
from reportedly.events.noun_kinds import denotes_people
from reportedly.events.post_needs import threatened
from reportedly.events.targets import (
    answerable,
    driven_off,
    exchanged_for,
    harmed,
    harms,
    protested,
    represented,
    sheltered,
)
from reportedly.events.travellers import is_announced_for_another, traveller
from reportedly.model import states
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType, Participant, PartKind

_BOTH_SIDES = frozenset({EventType.MEETING, EventType.CALL, EventType.AGREEMENT})
_PLACE_ROLES = frozenset({"host", "visitor"})
_CALLED_OFF = frozenset({EventType.PROTEST, EventType.VISIT, EventType.VOTE})
"""What nobody but who was to do it puts off or calls off."""
_QUESTIONED = frozenset({EventType.PROTEST, EventType.COURT})
_BY_PEOPLES = frozenset({EventType.ATTACK, EventType.PROTEST, EventType.DEPLOYMENT, EventType.SANCTION, EventType.AID})
"""What the adjective of a people tells the doer of: "Peruvian raids"."""


_OF_UNKNOWN_NAMES = frozenset({EventType.LAUNCH, EventType.ECONOMIC})
"""What products and companies are named before, by whatever names: "the Norvik deal"."""


@cache
def _supporting() -> dict[str, str]:
    """Verbs that say little themselves, and which of their arguments are the event: "o", "s" or both."""
    found: dict[str, str] = {}
    for lemma, argument in table("supports.tsv"):
        found[lemma] = found.get(lemma, "") + argument
    return found


def find_participants(part: ParsedPart, found: Found) -> tuple[Participant, ...]:
    """Give the participants of a trigger in the order of the page's roles: who does it first, then the others."""
    predicate = part.deps[found.word] == "acomp" or part.tags[found.word] in ("RB", "RP", "IN")
    pairs = _of_verb(part, found) if found.verb or predicate else _of_noun(part, found)
    if "threatened" in found.trigger.needs and (whom := threatened(part, found.word)) is not None:
        pairs = [("appointee", whom)]
    if found.trigger.type in _QUESTIONED:
        pairs = [(role, answerable(part, head) if role == "target" else head) for role, head in pairs]
    people: list[Participant] = []
    seen = _days(part)
    for role, head in pairs:
        meant = clauses.conjuncts(part, _who_is_meant(part, _owner_meant(part, _before_verb(part, head))))
        for word in [*meant, *(named for at in meant for named in clauses.included(part, at))]:
            key = _key(part, word)
            participant = None if key in seen else name_participant(part, role, word)
            if participant is not None and part.kind == PartKind.TITLE:
                participant = _without_verb(participant, part.words[found.word])
            if participant is not None:
                seen.add(key)
                people.append(participant)
    return tuple(people)


def _without_verb(participant: Participant, verb: str) -> Participant:
    """As in the headline "Roe Lands in Turku", where the capital put the verb into the name."""
    ending = f" {verb}"
    entity = participant.entity
    return replace(
        participant,
        name=participant.name.removesuffix(ending),
        entity=entity.removesuffix(ending) if isinstance(entity, str) else entity,
    )


def _days(part: ParsedPart) -> set[int]:
    """The words of dates and times: they take no part in anything."""
    return {word for name in part.names if name.label in ("DATE", "TIME") for word in range(name.first, name.last)}


def _before_verb(part: ParsedPart, word: int) -> int:
    """As in the headline "Roe strikes deal", where the parser makes one noun of who does it and what is done."""
    before = part.mention_at.get(word - 1) if word else None
    if part.kind is not PartKind.TITLE or before is None or before.last != word or word in part.mention_at:
        return word
    lemma = part.words[word].lower().removesuffix("s")
    acts = part.words[word].lower() != lemma and (lemma in _supporting() or is_verb_of_lexicon(lemma))
    return word - 1 if acts and lemma not in word_class("people") else word


def _owner_meant(part: ParsedPart, word: int) -> int:
    """As in "They continued their strike", "in their bid to win": who "their" are, where nothing else has told."""
    if part.tags[word] != "PRP$" or word in part.mention_at:
        return word
    at = part.heads[word]
    for _ in range(3):
        at = part.heads[at]
        if clauses.is_verb(part, at):
            doer = clauses.subject(part, at)
            own_name = part.words[word].lower() == "its" or (doer is not None and _is_name(part, doer))
            fits = doer is not None and (denotes_people(part, doer) or _several(part, doer) or own_name)
            return doer if doer is not None and fits else word
    return word


def _is_name(part: ParsedPart, word: int) -> bool:
    """A name of whatever kind: who buys "its rival" is no place, whatever it was taken for."""
    return part.tags[word] in ("NNP", "NNPS") and word in part.mention_at


def _who_is_meant(part: ParsedPart, word: int) -> int:
    """As in "rebel leaders said they would meet": the leaders, where "they" is nobody by name."""
    if part.words[word].lower() not in _MEANING or word in part.mention_at or part.deps[word] != "nsubj":
        return word
    verb = part.heads[word]
    for _ in range(4):
        clausal, verb = part.deps[verb] in _CLAUSES_AND_REPORTS, part.heads[verb]
        doer = part.child(verb, "nsubj", "nsubjpass") if clausal else None
        if doer is not None and doer != word and part.tags[doer][0] == "N":
            plural = _several(part, doer) or len(clauses.conjuncts(part, doer)) > 1
            fits = plural if part.words[word].lower() == "they" else not plural and doer in part.mention_at
            return doer if fits or (denotes_people(part, doer) and part.lemmas[doer] in word_class("bodies")) else word
    return word


_MEANING = frozenset({"they", "it"})
_CLAUSES_AND_REPORTS = frozenset({"ccomp", "advcl", "relcl", "acl", "dobj", "xcomp"})
"""As in "Norvik said it", "Norvik denied a report that it"."""


def _key(part: ParsedPart, word: int) -> int:
    mention = part.mention_at.get(word)
    return word if mention is None else mention.first


def _of_verb(part: ParsedPart, found: Found) -> list[tuple[str, int]]:
    row, word = found.trigger, found.word
    passive = clauses.is_passive(part, word)
    objects = [at for at in arguments(part, word) if not word < at < found.last]
    idiom = [at for at in range(word + 1, found.last) if part.deps[at] == "dobj"]
    pairs: list[tuple[str, int]] = []
    doer = clauses.agent(part, word) if passive else clauses.subject(part, word)
    if (
        row.subject
        and doer is not None
        and _fits(part, row.subject, doer)
        and not (row.type == EventType.DEATH and objects and not harms(part, doer))
    ):
        pairs += _parting(part, doer) if row.lemma in _PARTINGS else [(row.subject, _owner_of_vessel(part, doer))]
    if row.object:
        pairs += [(row.object, at) for at in objects if _fits(part, row.object, at)]
    pairs += _others(part, word, row.others) + _given_to(part, word, row.others)
    if row.object == "appointee" and _is_headline_passive(part, word, objects):
        pairs = [("appointee", at) for role, at in pairs if role == row.subject]
    below = {"with": "party", "between": "party"} if row.type in _BOTH_SIDES else _done_to(row.others)
    below |= {prep: role for prep, role in row.others.items() if prep == "with"}
    if row.type in (EventType.ECONOMIC, EventType.APPOINTMENT):
        below |= {prep: role for prep, role in row.others.items() if prep in ("for", "of", "at")}
    for at in (*objects, *idiom):
        pairs += _others_below(part, at, below)
    if found.last - word > 1:
        pairs += [pair for at in range(word + 1, found.last) for pair in _others(part, at, row.others)]
    if "subject:mergers" in row.needs:
        pairs = _of_what_closes(part, word) or pairs
    if row.type == EventType.PROTEST and "target" not in [role for role, _ in pairs]:
        pairs += protested(part, word)
    if row.type == EventType.COURT:
        pairs += [("target", at) for at in exchanged_for(part, word, row.lemma)]
    if row.type == EventType.ATTACK:
        pairs += sheltered(part, objects) or ([] if objects and row.object else driven_off(part, word))
    return pairs


def _is_headline_passive(part: ParsedPart, verb: int, objects: list[int]) -> bool:
    """As in the headline "Roe named bank governor": the post is no person, so Roe is who gets it."""
    told = part.kind == PartKind.TITLE and part.tags[verb] in ("VBD", "VBN")
    posts = [at for at in objects if part.tags[at] == "NN" and part.lemmas[at] in word_class("offices")]
    return (
        told and bool(objects) and posts == objects and not any(part.tags[at + 1 : at + 2] == ("NNP",) for at in posts)
    )


_PARTINGS = frozenset({"part company", "part ways"})


def _parting(part: ParsedPart, doer: int) -> list[tuple[str, int]]:
    """As in "the club and Roe parted ways": it is Roe who goes."""
    found: list[tuple[str, int]] = []
    for at in reversed(clauses.conjuncts(part, doer)):  # whom others hang on stands for them too
        mention = part.mention_at.get(at)
        person = mention is not None and mention.kind == "person" and part.lemmas[at] not in word_class("bodies")
        found.append(("appointee" if person else "agent", at))
    return found


def _of_what_closes(part: ParsedPart, verb: int) -> list[tuple[str, int]]:
    """As in "the purchase of A by B was completed": A and B."""
    noun = clauses.subject(part, verb)
    rows = () if noun is None else noun_rows(part.lemmas[noun])
    if noun is None or not rows:
        return []
    return _of_noun(part, Found(noun, noun, noun + 1, rows[0], False))


def _done_to(others: dict[str, str]) -> dict[str, str]:
    """The prepositions that mark whom it is done to, which the parser may hang on the object: "sanctions on A"."""
    return {prep: role for prep, role in others.items() if role == "target"}


def _given_to(part: ParsedPart, verb: int, others: dict[str, str]) -> list[tuple[str, int]]:
    """As in "gave Peru two million": whom "to" would mark."""
    whom = part.child(verb, "dative")
    return [(others["to"], whom)] if "to" in others and whom is not None and part.tags[whom] not in ("IN", "TO") else []


def _others_below(part: ParsedPart, noun: int, roles: dict[str, str]) -> list[tuple[str, int]]:
    """The roles marked under a noun or under what it is of: "part of an aid programme for Peru"."""
    found, at = _others(part, noun, roles), noun
    for _ in range(2):
        inner = next((under for prep, under in clauses.prepositions(part, at) if prep == "of"), None)
        if inner is None:
            break
        found, at = found + _others(part, inner, roles), inner
    return [(role, whom) for role, whom in found if denotes_people(part, whom) or not _is_purpose(part, whom)]


def _is_purpose(part: ParsedPart, noun: int) -> bool:
    """As in "aid for road projects": what it is for, and not who gets it."""
    return part.words[part.heads[noun]].lower() == "for"


def _owner_of_vessel(part: ParsedPart, doer: int) -> int:
    """As in "Her plane landed": it is she who visits."""
    owner = part.child(doer, "poss")
    return owner if owner is not None and part.lemmas[doer] in word_class("vessels") else doer


def _others(part: ParsedPart, word: int, roles: dict[str, str]) -> list[tuple[str, int]]:
    found = clauses.prepositions(part, word)
    planned = [at for at in part.children[word] if part.deps[at] == "acl" and part.tags[at] == "VBN" and at > word]
    planned = [at for at in planned if part.lemmas[at] not in _BROKERING]
    found += [pair for at in planned for pair in clauses.prepositions(part, at) if pair[0] in ("at", "by", "between")]
    pairs = [(roles[prep], all_of(part, _user(part, noun))) for prep, noun in found if prep in roles]
    return [(role, noun) for role, noun in pairs if _fits(part, role, noun)]


_BROKERING = frozenset(
    "engineer broker orchestrate arrange back approve block announce negotiate mediate finance fund support".split()
)
"""What others do to a deal or a meeting, and no party to it."""


def _user(part: ParsedPart, noun: int) -> int:
    """As in "for Russia's use": Russia."""
    owner = part.child(noun, "poss") if part.lemmas[noun] in ("use", "benefit", "sake") else None
    return noun if owner is None else owner


def _fits(part: ParsedPart, role: str, word: int) -> bool:
    """A visit's host is a person, its place takes no part; nobody meets a date; "neither side" is nobody.

    A capital that signs or talks is its state.
    """
    mention = part.mention_at.get(word)
    if any(part.words[at].lower() in ("no", "neither") and part.words[at + 1] != "." for at in part.children[word]):
        return False
    if role == "appointee" and part.deps[word] == "pobj":
        return denotes_people(part, word)
    if role in _PLACE_ROLES or role == "party":
        if mention is not None and mention.kind in ("place", "state") and role in _PLACE_ROLES:
            return False
        return denotes_people(part, word) or (role == "party" and states.is_seat(part.words[word]))
    return True


def _of_noun(part: ParsedPart, found: Found) -> list[tuple[str, int]]:
    row, word = found.trigger, found.word
    pairs: list[tuple[str, int]] = []
    owner = part.child(word, "poss")
    if (befallen := undergoer(part, found)) is not None:
        return [befallen, *_others(part, word, row.others)]
    beside = _compound_names(part, word, row.type)
    others = (
        _others_below(part, word, row.others) if row.type == EventType.SANCTION else _others(part, word, row.others)
    )
    others += _beside_the_object(part, word, row.others)
    others += [("theme", at) for at in put_up(part, word)] if "sought" in row.needs else []
    if row.type == EventType.PROTEST:
        others += protested(part, word)
    if row.type == EventType.ATTACK and not any(denotes_people(part, at) for _, at in others if at not in _days(part)):
        others += harmed(part, word)
    if row.type == EventType.LAUNCH:
        pairs += [(flown_or_flying(part, word, owner), owner)] if owner is not None else []
        pairs += [("theme", at) for at in beside] + others
        flown = None if pairs else readied(part, word) or flown_after(part, word)
        return pairs if flown is None else [("theme", flown)]
    bought = takeover_sides.bought_beside(part, row, beside) if owner is None else []
    beside = [at for at in beside if at not in bought and not _is_of_a_state(part, at, row)]
    if row.subject:
        pairs += [
            (row.subject, at) for at in ([owner] if owner is not None else beside) if _fits(part, row.subject, at)
        ]
    others += takeover_sides.bought(part, row, word, bought, others)
    if takeover_sides.is_joining(row) and not pairs:
        pairs += [(row.subject or "agent", at) for at in takeover_sides.sides_of_a_leaver(part, word)]
    if row.type == EventType.COURT and not others:
        others += _tried(part, word)
    if row.type in _CALLED_OFF and not pairs and row.subject not in dict(others):
        caller = _caller_off(part, word)
        pairs += [(row.subject or "agent", represented(part, caller))] if caller is not None else []
    lacking = row.subject and not pairs and row.subject not in [r for r, _ in others if row.type not in _BOTH_SIDES]
    both_given = any(prep in ("between", "among") for prep, _ in clauses.prepositions(part, word))
    if lacking and not both_given:
        doer = None if _only_tells_or_ends(part, word, row.type) else _doer_above(part, word, row.type)
        able = doer is not None and (
            denotes_people(part, doer) or (row.type == EventType.PROTEST and _several(part, doer))
        )
        if doer is not None and row.subject and able and _fits(part, row.subject, doer):
            pairs.append((row.subject, doer))
    if both_given and row.type == EventType.MEETING:
        between = _doer_above(part, word, row.type)
        pairs += [("host", between)] if between is not None and denotes_people(part, between) else []
    return pairs + others


_FORESEEING = frozenset({"expect", "want", "seek", "need", "await", "predict", "forecast", "urge", "demand", "welcome"})
_TELLING = frozenset({"report", "see", "detect", "hear", "witness", "mention"})
_SPEAKING = frozenset(
    "comment speak talk vote testify ask respond react decide rule report write tell know say".split()
)
_ENDING = frozenset({"end", "finish", "conclude", "close"})


def _only_tells_or_ends(part: ParsedPart, noun: int, kind: EventType) -> bool:
    """As in "the paper reported the meeting", "the two agreed to end the strike": who does that takes no part in it."""
    verb = part.lemmas[part.heads[noun]] if part.deps[noun] == "dobj" else ""
    if kind is EventType.ECONOMIC and part.deps[noun] == "pobj":
        verb = part.lemmas[part.heads[part.heads[noun]]]
        return verb in _SPEAKING
    foreseen = kind is EventType.LAW and verb in _FORESEEING
    announced = kind is EventType.VISIT and is_announced_for_another(part, noun)
    return verb in _TELLING or foreseen or announced or (kind is EventType.PROTEST and verb in _ENDING)


def _several(part: ParsedPart, word: int) -> bool:
    return part.tags[word] in ("NNS", "NNPS")


def _beside_the_object(part: ParsedPart, noun: int, roles: dict[str, str]) -> list[tuple[str, int]]:
    """As in "staged rallies in A against B", "held talks on Monday with B", where the preposition hangs on the verb."""
    verb = part.heads[noun]
    if part.deps[noun] == "pobj" and part.words[verb].lower() == "in" and part.lemmas[part.heads[verb]] == "engage":
        return _others(part, part.heads[verb], {prep: role for prep, role in roles.items() if prep == "against"})
    if part.deps[noun] != "dobj" or not supports(part, verb, "o"):
        return []
    hung = {prep: role for prep, role in roles.items() if prep in ("against", "with", "between", "to", "on")}
    days = _days(part)
    return [(role, at) for role, at in _others(part, verb, hung) if at > noun and at not in days]


def _compound_names(part: ParsedPart, word: int, type_: EventType) -> list[int]:
    """As in "the Berg-Kask summit", "the Berg visit": names beside the noun that are no place it happens at."""
    found = []
    for at in part.children[word]:
        beside = part.deps[at] in ("compound", "nmod", "amod") or (
            part.deps[at] == "nsubj" and type_ == EventType.LAUNCH
        )
        if not beside or at > word:
            continue
        mention = part.mention_at.get(at)
        if mention is None or at != mention.last - 1:
            continue
        people = mention.kind == "state" and type_ in _BY_PEOPLES
        if not part.tags[at].startswith("NNP") and not people:
            continue
        if type_ not in _OF_UNKNOWN_NAMES and mention.kind not in ("person", "organisation", "state"):
            continue
        if type_ == EventType.VISIT and mention.kind != "person":
            continue
        if type_ in (EventType.DISASTER, EventType.OUTBREAK) and mention.kind in ("state", "place"):
            continue
        found.append(at)
    return found


def _is_of_a_state(part: ParsedPart, name: int, row: Trigger) -> bool:
    """As in "the largest U.S. merger in years": where companies merge, and no side of it."""
    return takeover_sides.is_joining(row) and part.mention_at[name].kind == "state"


def _doer_above(part: ParsedPart, word: int, kind: EventType) -> int | None:
    """Whoever does what governs a noun: "A holds talks with B", "a visit by A for a meeting", "A arrived for talks"."""
    if kind is EventType.VISIT and (whoever := traveller(part, word)) is not None:
        return whoever
    at = word
    for _ in range(4):
        dep, head = part.deps[at], part.heads[at]
        if dep == "conj" and not clauses.is_verb(part, head):
            at = head
        elif dep == "prep" and part.words[at].lower() == "in" and part.lemmas[head] in ("engage", "participate"):
            return clauses.subject(part, head)
        elif dep == "prep" and part.words[at].lower() not in ("for", "on", "to", "into", "with"):
            return None
        elif dep in ("dobj", "pobj", "prep") and head != at:
            if clauses.is_verb(part, head) and (
                dep != "dobj" or supports(part, head, "o") or supports(part, head, "p")
            ):
                return clauses.subject(part, head) if not clauses.is_passive(part, head) else clauses.agent(part, head)
            if dep == "dobj":
                return None
            if part.tags[head].startswith("NN"):
                return _doer_of_noun(part, head) if part.words[part.heads[word]].lower() in ("for", "to") else None
            at = head
        elif dep == "nsubjpass" and supports(part, head, "o"):
            return clauses.agent(part, head)
        else:
            return None
    return None


_CASES = frozenset({"trial", "case", "lawsuit", "proceedings"})


def _tried(part: ParsedPart, word: int) -> list[tuple[str, int]]:
    """Whom a "verdict in the trial of Roe" or "a ruling in the case against Roe" is on."""
    last = min(len(part.words), word + 8)
    if "in" not in [text.lower() for text in part.words[word + 1 : word + 4]]:
        return []
    case = next((at for at in range(word + 2, last) if part.lemmas[at] in _CASES), None)
    if case is None or part.sentence_of[case] != part.sentence_of[word]:
        return []
    return [("target", noun) for prep, noun in clauses.prepositions(part, case) if prep in ("of", "against")]


def _caller_off(part: ParsedPart, word: int) -> int | None:
    """Who calls off a strike, or a visit, was to hold it: "the union called off the strike"."""
    verb = part.heads[word]
    if part.deps[word] != "dobj" or not is_change(part, verb) or clauses.is_passive(part, verb):
        return None
    if part.lemmas[verb] in _ENDING:
        return None
    doer = clauses.subject(part, verb)
    return doer if doer is not None and denotes_people(part, doer) else None


def _doer_of_noun(part: ParsedPart, noun: int) -> int | None:
    owner = part.child(noun, "poss")
    return owner if owner is not None else clauses.agent(part, noun)


def supports(part: ParsedPart, verb: int, argument: str) -> bool:
    """Say whether a verb leaves the event to its object ("o": hold talks) or subject ("s": talks begin).

    "p" asks for objects of verbs that do not say it takes place: "announce talks".
    """
    lemma = part.lemmas[verb]
    if argument in _supporting().get(lemma, ""):
        return True
    following = part.words[verb + 1].lower() if verb + 1 < len(part.words) else ""
    return argument in _supporting().get(f"{lemma} {following}", "")
