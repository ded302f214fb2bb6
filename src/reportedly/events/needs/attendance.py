"""Who attends a gathering of others, stays away from it or only speaks to it from afar; which state leaves a body."""

from __future__ import annotations

import re

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import denotes_people
from reportedly.events.syntax import clauses, subjects
from reportedly.model import states
from reportedly.model.document import ParsedPart

_TOWARDS = frozenset({"to", "in", "at", "from", "of", "for"})
_AWAY = frozenset({"out", "away"})
"""Words that a parser may take for the preposition, with the one behind them: "pulled out of the pact"."""
_SCHOOLS = frozenset("school university college academy church mass court hospital mosque".split())
"""What is attended day by day, and no occasion."""
_OF_OCCASIONS = frozenset({"attend", "skip", "boycott", "snub"})
_REMOTE = re.compile(
    r"(?i)\b(?:(?:by|via|through|over|on|using) (?:a |an |the )?(?:\w+ )?(?:video|zoom|teams|screen|telephone|phone)\b"
    r"|(?:via|over|through) (?:\w+ )?(?:link|teleconference)|by (?:tele|web)conference|video[ -]?(?:link|conference)"
    r"|virtually|remotely|online|pre-?recorded)"
)
_BODILY = re.compile(r"(?i)\b(?:in person|in the flesh|face[ -]to[ -]face)\b")


def at_gathering(part: ParsedPart, verb: int, _: str) -> bool:
    """Say whether a verb has a gathering for its object or goal, or an occasion known by its name: "attend COP40".

    Where it is held with somebody, it is a meeting of the two.
    """
    return any(_is_gathering(part, noun) for noun in (*_objects(part, verb), *_goals(part, verb)))


def to_gathering(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "invited Roe to the summit"; not "invited the summit"."""
    return any(_is_gathering(part, noun) for noun in _goals(part, verb))


def near_gathering(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "will not attend the summit, where he will be represented by Roe": its sentence names the gathering."""
    return bool(gatherings_attended(part, verb))


def stands_for_body(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "will represent Norway", "the union will be represented by Roe"; no lawyer does so for somebody."""
    if clauses.is_passive(part, verb) and clauses.agent(part, verb) is None:
        return False
    named = [part.mention_at[at].kind for at in _objects(part, verb) if at in part.mention_at]
    plain = any(_is_state(part, at) for at in _objects(part, verb))
    return plain or bool({"state", "place", "organisation"} & {*named})


_TO_BE = frozenset({"will", "'ll", "’ll", "wo", "would", "to", "shall"})


def will_be_there(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "intends to be in Turku", "will be at the summit": somebody is to come; not "was in Turku"."""
    if part.lemmas[verb] != "be" or not _TO_BE & {*clauses.auxiliaries(part, verb)}:
        return False
    if part.child(verb, "attr", "acomp", "expl", "ccomp", "xcomp") is not None:
        return False
    there = [noun for prep, noun in clauses.prepositions(part, verb) if prep in ("in", "at")]
    spots = [part.tags[at].startswith("NNP") or part.lemmas[at] in _SPOTS or _is_gathering(part, at) for at in there]
    return bool(spots) and spots[0]


def is_there(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "Roe is in Turku", "said that Roe was in Turku", "is hiding in Turku": a person, now, by a place."""
    subject = subjects.subject(part, verb)
    mention = None if subject is None else part.mention_at.get(subject)
    if subject is None or (part.tags[subject] != "PRP" and (mention is None or mention.kind != "person")):
        return False
    if part.lowered[subject] in ("it", "they", "we", "i", "you"):
        return False
    if part.child(verb, "attr", "acomp", "expl", "ccomp", "xcomp", "dobj", "auxpass") is not None:
        return False
    told = part.tags[verb] in ("VBD", "VBN") and part.deps[verb] == "ccomp"
    now = part.tags[verb] in ("VBZ", "VBP") or told or _goes_on(part, verb)
    there = [noun for prep, noun in clauses.prepositions(part, verb) if prep == "in"]
    return now and bool(there) and _is_place(part, there[0])


def stops_there(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "will stop in Lima on her way": a person by name, at a place; not "stopped in his tracks"."""
    subject = subjects.subject(part, verb)
    mention = None if subject is None else part.mention_at.get(subject)
    if mention is None or mention.kind != "person" or part.child(verb, "dobj", "xcomp", "prt") is not None:
        return False
    return any(_is_place(part, noun) for prep, noun in clauses.prepositions(part, verb) if prep in ("in", "at", "off"))


def _goes_on(part: ParsedPart, verb: int) -> bool:
    return part.tags[verb] == "VBG" and bool({"is", "are", "'s", "’s"} & {*clauses.auxiliaries(part, verb)})


def _is_place(part: ParsedPart, noun: int) -> bool:
    mention = part.mention_at.get(noun)
    return mention is not None and mention.kind in ("place", "state")


_SPOTS = frozenset({"capital", "city", "town", "country"})


def gatherings_attended(part: ParsedPart, verb: int) -> list[int]:
    """Give the gathering that a verb of attending is about: its object or goal, else those of its sentence."""
    aimed = [noun for noun in (*_objects(part, verb), *_goals(part, verb)) if _is_gathering(part, noun)]
    if aimed:
        return aimed
    first, last = part.sentences[part.sentence_of[verb]]
    gatherings = word_class("gatherings")
    return [at for at in range(first, last) if part.tags[at].startswith("NN") and part.lemmas[at].lower() in gatherings]


def is_remote(part: ParsedPart, verb: int, _: str) -> bool:
    """Say whether who attends does it by video, as far as the words of the clause say."""
    told = " ".join(part.words[at] for at in part.subtree(verb))
    return _REMOTE.search(told) is not None and _BODILY.search(told) is None


def is_bodily(part: ParsedPart, verb: int, _: str) -> bool:
    """Say whether nothing tells that who attends does it by video."""
    return not is_remote(part, verb, "")


def leaves_body(part: ParsedPart, verb: int, _: str) -> bool:
    """Say whether a state leaves a treaty or a body of states: no team a league, and no lawyer a court.

    Who rules a state may leave a pact for it: "Roe's withdrawal from the climate accord".
    """
    doer = subjects.subject(part, verb) if clauses.is_verb(part, verb) else part.child(verb, "poss", "compound")
    behind = [noun for prep, noun in clauses.prepositions(part, verb) if prep in _AWAY]
    left = (*_objects(part, verb), *_goals(part, verb), *behind)
    if any(_is_pact_of_states(part, at) for at in left):
        return doer is None or denotes_people(part, doer)
    return doer is not None and _is_state(part, doer) and any(_is_body(part, at) for at in left)


def takes_state_out(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "Roe pulls Norway out of the climate pact", "withdrew Norway from the council"."""
    moved = [at for at in part.children[verb] if part.deps[at] == "dobj"]
    left = [noun for prep, noun in clauses.prepositions(part, verb) if prep in ("from", "out")]
    left += [noun for at in moved for prep, noun in clauses.prepositions(part, at) if prep in ("from", "out")]
    state = any(_is_state(part, at) for at in moved)
    return state and any(_is_pact_of_states(part, at) or _is_body(part, at) for at in left)


def leaves_land(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "Norway will withdraw from southern Mali": its troops do."""
    doer = subjects.subject(part, verb)
    left = [noun for prep, noun in clauses.prepositions(part, verb) if prep in ("from", "of")]
    lands = [part.mention_at[noun].kind for noun in left if noun in part.mention_at]
    return doer is not None and _is_state(part, doer) and bool({"place", "state"} & {*lands})


_BY_ARMS = frozenset({"military", "militarily", "armed"})


def is_by_arms(part: ParsedPart, word: int, _: str) -> bool:
    """As in "intervene militarily", "a military intervention", "the bloc may intervene in Norway"; not in a market."""
    beside = any(part.lowered[at] in _BY_ARMS for at in part.children[word])
    inside = [noun for prep, noun in clauses.prepositions(part, word) if prep == "in"]
    inside += [at for at in part.children[word] if part.deps[at] in ("compound", "nmod")]
    return beside or any(_is_state(part, at) for at in inside)


def is_out_of_country(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "was removed from Norway", "removed her from the country"; not "removed from the government"."""
    pairs = [pair for at in (verb, *_objects(part, verb)) for pair in clauses.prepositions(part, at)]
    left = [noun for prep, noun in pairs if prep in ("from", "of")]
    named = [part.mention_at[noun].kind for noun in left if noun in part.mention_at]
    return "state" in named or any(part.lemmas[noun] == "country" or states.state(part.words[noun]) for noun in left)


_PACTS = frozenset("treaty pact convention protocol accord agreement deal".split())
_PACTS_BY_NAME = _PACTS | {"partnership", "compact"}
_OF_STATES = frozenset("nuclear climate trade arms peace border missile fisheries fishing grain migration".split())


def _is_pact_of_states(part: ParsedPart, noun: int) -> bool:
    """As in "the Iran deal", "the climate accord": a pact named by a place, or by what states make pacts about."""
    if part.lemmas[noun].lower() in _PACTS_BY_NAME and part.tags[noun] == "NNP":
        return True  # "the Paris Agreement", "the Trans-Fjell Partnership"
    if part.lemmas[noun].lower() not in _PACTS:
        return False
    beside = [at for at in part.children[noun] if part.deps[at] in ("compound", "amod", "nmod")]
    kinds = {part.mention_at[at].kind for at in beside if at in part.mention_at}
    return bool({"place", "state"} & kinds) or any(part.lemmas[at].lower() in _OF_STATES for at in beside)


def stays_member(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "Norway remains a member of the court", "will stay in the union": it does not leave."""
    doer, role = subjects.subject(part, verb), part.child(verb, "attr")
    if doer is None or not _is_state(part, doer):
        return False
    if role is None:
        ahead = bool({"will", "would", "to", "'ll", "’ll"} & {*clauses.auxiliaries(part, verb)})
        below = [noun for prep, noun in clauses.prepositions(part, verb) if prep in ("in", "within", "inside")]
        return ahead and any(_is_body(part, noun) for noun in below)
    return part.lemmas[role] in ("member", "signatory", "party", "part")


def _objects(part: ParsedPart, verb: int) -> list[int]:
    return [at for at in part.children[verb] if part.deps[at] in ("dobj", "nsubjpass")]


def _goals(part: ParsedPart, verb: int) -> list[int]:
    under = [at for at in part.children[verb] if part.deps[at] in ("dobj", "prt", "advmod", "acomp")]
    under += [at for at in part.children[verb] if part.lowered[at] in _AWAY]
    pairs = [pair for at in (verb, *under) for pair in clauses.prepositions(part, at)]
    return [noun for prep, noun in pairs if prep in _TOWARDS]


def _is_gathering(part: ParsedPart, noun: int) -> bool:
    gatherings = word_class("gatherings")
    if any(prep in ("with", "between") for prep, _ in clauses.prepositions(part, noun)):
        return False
    if part.lemmas[noun] == "game" and part.words[noun].islower():
        return False  # "missed four games"
    if part.lemmas[noun] in gatherings or part.lowered[noun] in gatherings:
        return True
    if part.tags[noun] not in ("NNP", "NNPS") or part.lemmas[part.heads[noun]] not in _OF_OCCASIONS:
        return False
    mention = part.mention_at.get(noun)
    return (mention is None or mention.kind in ("event", "other")) and part.lowered[noun] not in _SCHOOLS


def _is_state(part: ParsedPart, noun: int) -> bool:
    mention = part.mention_at.get(noun)
    if mention is None and part.lowered[noun] in ("it", "they"):
        first = part.sentences[part.sentence_of[noun]][0]
        told = part.child(part.heads[part.heads[noun]], "nsubj") if part.heads[noun] != noun else None
        mention = part.mention_at.get(told) if told is not None and first <= told < noun else None
        return mention is not None and mention.kind == "state"  # "Norland said it was leaving the union"
    if mention is not None and (mention.kind == "state" or states.state(part.words[noun]) is not None):
        return True
    return part.lemmas[noun] in ("country", "government", "nation", "kingdom", "republic", "state")


def _is_body(part: ParsedPart, noun: int) -> bool:
    bodies = word_class("memberships")
    mention = part.mention_at.get(noun)
    named = mention is not None and mention.kind in ("organisation", "other") and states.state(part.words[noun]) is None
    return part.lemmas[noun] in bodies or part.lowered[noun] in bodies or named


NEEDS: dict[str, Need] = {
    "by-arms": is_by_arms,
    "from-land": leaves_land,
    "out-of-country": is_out_of_country,
    "gathering": at_gathering,
    "gathering-goal": to_gathering,
    "gathering-near": near_gathering,
    "standing-in": stands_for_body,
    "to-be-there": will_be_there,
    "there": is_there,
    "stops-there": stops_there,
    "bodily": is_bodily,
    "remote": is_remote,
    "leaving": leaves_body,
    "taking-out": takes_state_out,
    "staying": stays_member,
}
