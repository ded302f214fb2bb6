"""Who takes part in an event that a noun tells, as what: owners, names beside it, prepositions, what it hangs on."""

from __future__ import annotations

from reportedly.events.changes import find_change, is_change
from reportedly.events.conditions import undergoer
from reportedly.events.killings import role_of_owner
from reportedly.events.lexicon import BILLS, Found, Trigger, word_class
from reportedly.events.liftoffs import beside_a_launch, dated_for, flown_after, flown_or_flying, readied, whose_flight
from reportedly.events.needs.agreements import put_up
from reportedly.events.needs.policies import is_short_form
from reportedly.events.noun_kinds import denotes_people
from reportedly.events.roles import takeovers
from reportedly.events.roles.bans import BANS, of_ban
from reportedly.events.roles.marked import done_by_below, fits, is_who_says_so, offered_to, others_below, others_of
from reportedly.events.roles.targets import harmed, protested, represented, suffered
from reportedly.events.roles.travellers import is_announced_for_another, traveller
from reportedly.events.roles.without_agreement import is_ended_without, those_who_talked
from reportedly.events.supports import supports
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import round_of
from reportedly.events.syntax.nearness import nearness
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType

_DOINGS = frozenset(
    "signing closure closing takeover purchase acquisition sale deployment withdrawal recall dismissal sacking"
    " appointment nomination arrest detention killing seizure capture release abduction kidnapping shooting"
    " bombing".split()
)
"""Nouns of what somebody does to something, which he may stand behind: "the closure of the mill by Norvik"."""
BOTH_SIDES = frozenset({EventType.MEETING, EventType.CALL, EventType.AGREEMENT})
_CALLED_OFF = frozenset({EventType.PROTEST, EventType.VISIT, EventType.VOTE})
"""What nobody but who was to do it puts off or calls off."""
_BY_PEOPLES = frozenset({EventType.ATTACK, EventType.PROTEST, EventType.DEPLOYMENT, EventType.SANCTION, EventType.AID})
"""What the adjective of a people tells the doer of: "Peruvian raids"."""
_ABOUT_STATES = frozenset({EventType.COURT, EventType.SANCTION})
"""What a state is the matter of, where its name stands before it."""
_OF_UNKNOWN_NAMES = frozenset({EventType.LAUNCH, EventType.ECONOMIC})
"""What products and companies are named before, by whatever names: "the Norvik deal"."""


def of_noun(part: ParsedPart, found: Found) -> list[tuple[str, int]]:
    """Give the roles of those who take part in what a noun tells, with the word for each."""
    row, word = found.trigger, found.word
    if row.lemma in BANS and undergoer(part, found) is None:
        behind = others_of(part, word, row.others) + _beside_the_object(part, word, row.others)
        return of_ban(part, word, behind)
    return _of_other_noun(part, found)


def _of_other_noun(part: ParsedPart, found: Found) -> list[tuple[str, int]]:
    row, word = found.trigger, found.word
    owner = part.child(word, "poss")
    if (told := _told_by_itself(part, found, owner)) is not None:
        return [told, *others_of(part, word, row.others)]
    beside, others = _compound_names(part, word, row.type), _behind(part, found)
    if row.type == EventType.LAUNCH:
        return _of_a_launch(part, word, owner, beside, others)
    bought = takeovers.bought_beside(part, row, beside) if owner is None else []
    beside = [at for at in beside if at not in bought and not _is_of_a_state(part, at, row)]
    done_to = _done_to_beside(part, found, beside)
    others += done_to
    doers = [owner] if owner is not None else [at for at in beside if at not in [named for _, named in done_to]]
    pairs = [(row.subject, at) for at in doers if row.subject and fits(part, row.subject, at)]
    pairs = pairs if "target" in dict(others) else suffered(part, row, pairs)
    others += takeovers.bought(part, row, word, bought, others)
    if row.type == EventType.COURT and not others:
        others += _tried(part, word) or _probed_beside(part, word)
    pairs = pairs + _joined_with(part, found, [at for _, at in pairs + others]) if pairs else pairs
    all_told = (pairs or _doers_elsewhere(part, found, others)) + _host_of_both(part, found) + others
    return takeovers.sold_by_its_owner(part, row, all_told) + all_told


def _behind(part: ParsedPart, found: Found) -> list[tuple[str, int]]:
    """Those whom a preposition marks behind the noun, and whom it is done to where none does so."""
    row, word = found.trigger, found.word
    marked = others_below if row.type == EventType.SANCTION else others_of
    others = marked(part, word, row.others) + _beside_the_object(part, word, row.others)
    others += done_by_below(part, word, row.others) if row.lemma in _DOINGS else []
    others += [("theme", at) for at in put_up(part, word)] if "sought" in row.needs else []
    others += [("theme", word)] if row.lemma in BILLS else []  # what becomes of it is told of the bill itself
    if row.type == EventType.PROTEST:
        others += protested(part, word)
    if row.type == EventType.AGREEMENT:
        others += [("party", at) for at in offered_to(part, word)]
    if row.type == EventType.ATTACK and not any(denotes_people(part, at) for _, at in others if at not in part.dates):
        others += harmed(part, word)
    return others


def _of_a_launch(
    part: ParsedPart, word: int, owner: int | None, beside: list[int], others: list[tuple[str, int]]
) -> list[tuple[str, int]]:
    """Who launches and what flies: as owner, beside the noun or behind it, else what the page has made ready."""
    owner = owner if owner is None else whose_flight(part, word, owner)
    pairs = [(flown_or_flying(part, word, owner), owner)] if owner is not None else []
    pairs += [(beside_a_launch(part, word, at), at) for at in beside]
    pairs += [each for each in others if each[1] not in part.dates]
    flown = None if pairs else readied(part, word) or flown_after(part, word) or dated_for(part, word)
    return pairs if flown is None else [("theme", flown)]


def _done_to_beside(part: ParsedPart, found: Found, beside: list[int]) -> list[tuple[str, int]]:
    """The names beside the noun that are no doers: "the DRAP repeal" ends it, "the Norway inquiry" is about it."""
    row, word = found.trigger, found.word
    ended = _ended_beside(part, found)
    about = row.type in _ABOUT_STATES or row.lemma == "intervention"  # "the Kenya intervention" is in Kenya
    probed = [at for at in beside if about and at not in ended and _is_done_to(part, word, at, row.type)]
    return [*(("theme", at) for at in ended), *(("target", at) for at in probed)]


def _doers_elsewhere(part: ParsedPart, found: Found, others: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Who does it where no owner and no name beside the noun says so: the sides, who calls it off, who governs it."""
    row, word = found.trigger, found.word
    if row.type is EventType.AGREEMENT and is_ended_without(part, word):
        return [(row.subject or "party", at) for at in those_who_talked(part, word) if fits(part, "party", at)]
    if takeovers.is_joining(row):
        sides = takeovers.sides_of_a_leaver(part, word) or takeovers.sides_of_talks(part, word)
        if sides:
            return [(row.subject or "agent", at) for at in sides]
    if row.type in _CALLED_OFF and row.subject not in dict(others):
        caller = _caller_off(part, word)
        if caller is not None:
            return [(row.subject or "agent", represented(part, caller))]
    joined = takeovers.is_joining(row) and _has_sides(part, word)
    given = row.type not in BOTH_SIDES and row.subject in dict(others) and not joined
    return [] if given or _names_both(part, word) else _governing_doer(part, found)


def _joined_with(part: ParsedPart, found: Found, told: list[int]) -> list[tuple[str, int]]:
    """As in "Fjell ended its merger | with Norvik", where the parser hangs the other side on the verb."""
    if not takeovers.is_joining(found.trigger):
        return []
    behind = [at for at in takeovers.sides_of_a_leaver(part, found.word) if at > found.word and at not in told]
    return [(found.trigger.subject or "agent", at) for at in behind]


_DONE_ALREADY = frozenset(
    {EventType.ATTACK, EventType.DEATH, EventType.DISASTER, EventType.COURT, EventType.LAW, EventType.OUTBREAK}
)
_LOOKING_INTO = frozenset("study explore weigh pursue mull contemplate discuss".split())
_TURNING_DOWN = frozenset({"reject", "spurn", "refuse", "decline"})


def _has_sides(part: ParsedPart, noun: int) -> bool:
    """As in "a merger with Norvik": whoever is told to do something about it is the other side."""
    return any(prep == "with" for prep, _ in clauses.prepositions(part, noun))


def _governing_doer(part: ParsedPart, found: Found) -> list[tuple[str, int]]:
    """Whoever governs the noun, where he may do what it tells, and does not only tell of it or end it."""
    row, word = found.trigger, found.word
    if not row.subject or ("resulting" not in row.needs and _only_tells_or_ends(part, word, row.type)):
        return []
    near = nearness(part, word)
    doer = _doer_above(part, round_of(part, word), row.type) if near is None else near.who
    role = _role_of_doer(part, found)
    if doer is None or role is None or not _is_able(part, doer, row.type) or not fits(part, role, doer):
        return []
    verb = part.heads[word]
    if part.deps[word] == "dobj" and is_change(part, verb) and not _may_call_off(part, doer, row.type):
        return []
    if takeovers.is_joining(row) and _has_sides(part, word):
        firm = takeovers.firm_of(part, doer)
        return [] if firm is None else [(role, firm)]
    return [(role, doer)]


_OF_THE_SIDES = frozenset(
    {
        EventType.VISIT,
        EventType.MEETING,
        EventType.CALL,
        EventType.AGREEMENT,
        EventType.ECONOMIC,
        EventType.PROTEST,
        EventType.DEPLOYMENT,
        EventType.SANCTION,
        EventType.AID,
    }
)


_AUTHORITIES = frozenset("regulator ministry government authority watchdog agency department".split())


def _may_call_off(part: ParsedPart, doer: int, kind: EventType) -> bool:
    """Whether who calls off or puts off a thing was to do it: his own visit or deal; a court or her son's match not."""
    lemma = part.lemmas[doer].lower()
    oversees = kind in (EventType.ECONOMIC, EventType.AGREEMENT) and lemma in _AUTHORITIES
    return kind in _OF_THE_SIDES and lemma not in word_class("courts") and not oversees


def _role_of_doer(part: ParsedPart, found: Found) -> str | None:
    """The role of whoever governs the noun: who makes an arrest is not arrested, who confirms deaths has not died.

    Of what befalls somebody he only takes part who undergoes it ("faces extradition"), or who does it; nor does an
    agency take part in a quake for which it raises the alert.
    """
    row, verb = found.trigger, part.heads[found.word]
    if row.type is EventType.APPOINTMENT:
        return "agent" if part.lemmas[verb] in _MAKING else row.subject
    if row.subject not in _BEFALLEN or row.type not in _BEFALLING or part.deps[found.word] not in ("dobj", "nsubjpass"):
        return row.subject
    if row.lemma == "suicide" or part.lemmas[verb] in _UNDERGOING:
        return row.subject
    return "agent" if "agent" in row.others.values() and supports(part, verb, "o") else None


_MAKING = frozenset({"make", "announce", "propose"})
"""Who does so with an appointment appoints, and is not appointed."""
_BEFALLEN = frozenset({"victim", "target", "theme"})
_BEFALLING = frozenset({EventType.DEATH, EventType.COURT, EventType.ATTACK, EventType.DISASTER})
_UNDERGOING = frozenset("face suffer undergo await avoid avert escape have experience sustain".split())


def _is_able(part: ParsedPart, doer: int, kind: EventType) -> bool:
    """Whether somebody may do things: people, several who protest, or "it" for who says so."""
    protesting = kind == EventType.PROTEST and several(part, doer)
    return denotes_people(part, doer) or protesting or is_who_says_so(part, doer)


def _names_both(part: ParsedPart, word: int) -> bool:
    """As in "talks between Norway and Peru"."""
    return any(prep in ("between", "among") for prep, _ in clauses.prepositions(part, word))


def _host_of_both(part: ParsedPart, found: Found) -> list[tuple[str, int]]:
    """As in "Norway held talks between the two": who holds a meeting of both sides."""
    if found.trigger.type != EventType.MEETING or not _names_both(part, found.word):
        return []
    host = _doer_above(part, found.word, found.trigger.type)
    return [("host", host)] if host is not None and denotes_people(part, host) else []


def _is_done_to(part: ParsedPart, noun: int, name: int, kind: EventType) -> bool:
    """As in "the Norway inquiry", "Norway sanctions": where a state by its full name is what they are about.

    "The Norwegian inquiry" and "UK sanctions" are its own. So is a person where somebody else does it: "the bureau
    opened a Roe probe".
    """
    mention = part.mention_at[name]
    if mention.kind == "person" and kind is EventType.COURT and part.deps[noun] == "dobj":
        doer = _doer_above(part, noun, kind)
        return doer is not None and denotes_people(part, doer)
    return mention.kind == "state" and part.tags[name] == "NNP" and not part.words[name].replace(".", "").isupper()


def _probed_beside(part: ParsedPart, word: int) -> list[tuple[str, int]]:
    """As in "the Roe email investigation", "the Norlink tax case": whose matter stands before the noun."""
    things = [at for at in part.children[word] if part.deps[at] == "compound" and part.tags[at] in ("NN", "NNS")]
    owners = [at for thing in things for at in part.children[thing] if part.deps[at] in ("compound", "nmod", "poss")]
    named = [(at, part.mention_at[at]) for at in owners if at in part.mention_at]
    return [("target", at) for at, mention in named if mention.kind in ("person", "organisation")][:1]


def _told_by_itself(part: ParsedPart, found: Found, owner: int | None) -> tuple[str, int] | None:
    """The one whose role the noun alone tells: whom a condition befalls, or who appoints.

    As in "Roe's nomination of Berg", "Roe's appointments": whose it is makes it, and does not get the post. Nor is one
    released by "Roe's release of the tapes".
    """
    row, word = found.trigger, found.word
    if (befallen := undergoer(part, found)) is not None:
        return befallen
    if owner is not None and row.type is EventType.PUBLICATION and denotes_people(part, owner):
        return "agent", owner
    if owner is not None and (role := role_of_owner(part, found)) is not None:
        return role, owner
    if owner is None or row.type is not EventType.APPOINTMENT:
        return None
    appoints = several(part, word) or "appointee" in dict(others_of(part, word, row.others))
    return ("agent", owner) if appoints and "appointee" in row.others.values() else None


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
    if verb == "deny" and kind not in _OF_THE_SIDES - {EventType.PROTEST}:
        return True  # who denies an attack or a strike may have met with it
    if verb in _LOOKING_INTO and kind in _DONE_ALREADY:
        return True  # "the commission studied the attack"
    if verb in _TURNING_DOWN and kind not in BOTH_SIDES and not _has_sides(part, noun):
        return True  # who turns down a bid does not make it
    announced = kind is EventType.VISIT and (verb == "discuss" or is_announced_for_another(part, noun))
    return verb in _TELLING or foreseen or announced or (kind is EventType.PROTEST and verb in _ENDING)


def several(part: ParsedPart, word: int) -> bool:
    """Say whether a noun is of several."""
    return part.tags[word] in ("NNS", "NNPS")


def _beside_the_object(part: ParsedPart, noun: int, roles: dict[str, str]) -> list[tuple[str, int]]:
    """As in "held talks on Monday with B", "the talks will be on Monday with B": the preposition hangs on the verb."""
    verb = part.heads[noun]
    if part.deps[noun] == "pobj" and part.lowered[verb] == "in" and part.lemmas[part.heads[verb]] == "engage":
        return others_of(part, part.heads[verb], {prep: role for prep, role in roles.items() if prep == "against"})
    if by := _by_right_behind(part, noun, roles):
        return by
    held = part.deps[noun] == "nsubj" and part.lemmas[verb] in ("be", "come")
    if not held and (part.deps[noun] != "dobj" or not supports(part, verb, "o")):
        return []
    hung = {prep: role for prep, role in roles.items() if prep in ("against", "with", "between", "to", "on")}
    return [(role, at) for role, at in others_of(part, verb, hung) if at > noun and at not in part.dates]


def _by_right_behind(part: ParsedPart, noun: int, roles: dict[str, str]) -> list[tuple[str, int]]:
    """As in "accepts takeover by B", "condemns attack by C": whose doing it is, which the parser hangs on the verb."""
    verb, by = part.heads[noun], noun + 1
    if "by" not in roles or part.deps[noun] != "dobj" or part.words[by : by + 1] != ("by",) or part.heads[by] != verb:
        return []
    if not clauses.is_verb(part, verb) or clauses.is_passive(part, verb):
        return []
    doers = others_of(part, verb, {"by": roles["by"]})
    return [(role, at) for role, at in doers if at not in part.dates and denotes_people(part, at)]


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
        if mention is None or at != mention.last - 1 - (part.tags[mention.last - 1] == "CD"):
            continue
        if type_ == EventType.LAUNCH and part.lowered[at] in word_class("other-worlds"):
            continue  # "the Moon landing"
        people = mention.kind == "state" and type_ in _BY_PEOPLES
        if not part.tags[at].startswith("NNP") and not people:
            continue
        if type_ not in _OF_UNKNOWN_NAMES and mention.kind not in ("person", "organisation", "state"):
            continue
        if type_ in (EventType.VISIT, EventType.APPOINTMENT) and mention.kind != "person":
            continue  # "the Supreme Court nomination" is of somebody else
        if type_ in (EventType.DISASTER, EventType.OUTBREAK) and mention.kind in ("state", "place"):
            continue
        found.append(at)
    return found


def _ended_beside(part: ParsedPart, found: Found) -> list[int]:
    """As in "the DRAP repeal": the programme that is repealed, and nobody who does it."""
    if "of-policy" not in found.trigger.needs:
        return []
    return [at for at in part.children[found.word] if at < found.word and is_short_form(part, at)]


def _is_of_a_state(part: ParsedPart, name: int, row: Trigger) -> bool:
    """As in "the largest U.S. merger in years": where companies merge, and no side of it."""
    return takeovers.is_joining(row) and part.mention_at[name].kind == "state"


def _doer_above(part: ParsedPart, word: int, kind: EventType) -> int | None:
    """Whoever does what governs a noun: "A holds talks with B", "a visit by A for a meeting", "A arrived for talks"."""
    with_others = kind is EventType.MEETING and any(prep == "with" for prep, _ in clauses.prepositions(part, word))
    if (kind is EventType.VISIT or with_others) and (whoever := traveller(part, word)) is not None:
        return whoever
    at = word
    for _ in range(4):
        dep, head = part.deps[at], part.heads[at]
        if dep == "conj" and not clauses.is_verb(part, head):
            at = head
        elif dep == "prep" and (ends := _ends_at(part, word, at)) is not None:
            return ends[0]
        elif dep == "dobj" and kind is EventType.MEETING and _is_granted(part, head):
            return subjects.subject(part, head)
        elif dep in ("dobj", "pobj", "prep") and head != at:
            if clauses.is_verb(part, head) and (
                (dep != "dobj" and _may_lead_to(part, word, kind))
                or supports(part, head, "o")
                or supports(part, head, "p")
            ):
                return subjects.subject(part, head) if not clauses.is_passive(part, head) else clauses.agent(part, head)
            if dep == "dobj" or clauses.is_verb(part, head):
                return _whose_run(part, word) if dep == "dobj" and kind is EventType.APPOINTMENT else None
            if part.tags[head].startswith("NN"):
                if part.lowered[part.heads[word]] not in ("for", "to"):
                    return _planner(part, head)
                return _doer_of_noun(part, head) or _planner(part, head)
            at = head
        elif dep == "nsubjpass" and supports(part, head, "o"):
            return clauses.agent(part, head)
        else:
            return None
    return None


def _ends_at(part: ParsedPart, word: int, prep: int) -> tuple[int | None] | None:
    """Who does it by a preposition on the way up from a noun, or nobody, in a tuple; None where the way goes on."""
    low, head = part.lowered[prep], part.heads[prep]
    if low == "in" and part.lemmas[head] in _BEING_IN:
        return (subjects.subject(part, head),)
    if part.deps[head] == "acomp" and part.lowered[head] in _READY:
        return (subjects.subject(part, part.heads[head]),)  # "is open to a visit"
    if low in ("from", "of") and (off := find_change(part, word)) is not None:
        return (subjects.subject(part, off.word),)  # "has backed out of the talks"
    if low not in ("for", "on", "to", "into", "with", "en"):
        return (_planner(part, head) if low == "of" else None,)
    return None


_READY = frozenset({"open", "ready", "set", "due", "poised", "willing", "prepared"})
_PLANS = frozenset("plan preparation date talk idea prospect possibility intention chance offer proposal".split())


def _planner(part: ParsedPart, noun: int) -> int | None:
    """As in "has no plans for a visit", "dismissed talk of a merger": whose plan it is, or said to be."""
    return subjects.plan_owner(part, noun) if part.lemmas[noun] in _PLANS else None


def _may_lead_to(part: ParsedPart, noun: int, kind: EventType) -> bool:
    """As in "came for talks", "agreed to a truce", "went on strike"; who "spoke on the protests" makes none.

    Nor does who helps with an inquiry hold it.
    """
    bare = all(part.deps[at] != "det" for at in part.children[noun])
    return kind not in _DONE_BY_OTHERS or (kind is EventType.PROTEST and bare)


_DONE_BY_OTHERS = frozenset(
    {
        EventType.ATTACK,
        EventType.COURT,
        EventType.DEATH,
        EventType.DISASTER,
        EventType.LAW,
        EventType.PROTEST,
        EventType.PUBLICATION,
        EventType.SANCTION,
        EventType.VOTE,
    }
)


def _whose_run(part: ParsedPart, noun: int) -> int | None:
    """As in "ruled out a run for president", "is weighing a bid": his own, unless he takes sides in another's."""
    verb = part.heads[noun]
    own = part.lemmas[noun] in _RUNS and part.lemmas[verb] not in _TAKING_SIDES and part.child(noun, "poss") is None
    return subjects.subject(part, verb) if own and not clauses.is_passive(part, verb) else None


def _is_granted(part: ParsedPart, verb: int) -> bool:
    """As in "is to be granted an audience with the king"."""
    return part.lemmas[verb] in _GRANTING and clauses.is_passive(part, verb)


_GRANTING = frozenset({"grant", "give", "offer", "accord", "promise", "deny", "refuse"})
_RUNS = frozenset({"run", "bid", "candidacy", "candidature"})
_TAKING_SIDES = frozenset("back support endorse oppose welcome urge expect want report see fund run block".split())
_BEING_IN = frozenset({"engage", "participate", "be", "remain"})
"""Who is in talks, holds them."""
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
    doer = subjects.subject(part, verb)
    return doer if doer is not None and denotes_people(part, doer) else None


def _doer_of_noun(part: ParsedPart, noun: int) -> int | None:
    owner = part.child(noun, "poss")
    return owner if owner is not None else clauses.agent(part, noun)
