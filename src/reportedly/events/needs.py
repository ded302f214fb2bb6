"""What rows of the lexicon need of the words around them: `CHECKS` says for each need whether a word meets it."""

from __future__ import annotations

from collections.abc import Callable

from reportedly.events import clause_subjects, clauses
from reportedly.events.arguments import arguments, nouns_below, taken_private
from reportedly.events.attendance_needs import (
    at_gathering,
    is_bodily,
    is_by_arms,
    is_out_of_country,
    is_remote,
    is_there,
    leaves_body,
    leaves_land,
    near_gathering,
    stands_for_body,
    stays_member,
    takes_state_out,
    to_gathering,
    will_be_there,
)
from reportedly.events.candidacy_needs import (
    does_something,
    for_office,
    of_race,
    of_somebodys_race,
    quits,
    seeks_office,
    stays_in_race,
)
from reportedly.events.documents import is_of_writing, is_writing_object
from reportedly.events.firm_needs import bids, is_by_firm, is_of_firm, offers_for_firm
from reportedly.events.killings import is_ordered
from reportedly.events.landing_needs import craft_is_landed, craft_lands, is_craft_landing
from reportedly.events.lexicon import word_class
from reportedly.events.noun_kinds import PRONOUNS, are_many, denotes_people, is_person, of_class, stands_for_a_company
from reportedly.events.picks import drops_out, is_for_post, is_pick_for_post
from reportedly.events.policy_needs import ends_named, ends_policy, is_of_policy, policy_ends
from reportedly.events.post_needs import (
    goes_nowhere,
    has_person_as_subject,
    is_asked_by_crown,
    is_in_post,
    is_let_into_office,
    is_one_person,
    is_ones_own,
    is_to_serve,
    joins_firm,
    keeps_post,
    leads_into_election,
    leaves_nothing_else,
    leaves_of_own_accord,
    names_in_post,
    serves_own_term,
    takes_a_post,
    takes_over,
    threatened,
    will_be_in_post,
)
from reportedly.events.running_needs import (
    enters_race,
    is_candidate,
    is_own_race,
    opens_own_race,
    rules_oneself_out,
    runs,
    throws_hat,
)
from reportedly.events.self_needs import kills_oneself, takes_own_life
from reportedly.events.sense_needs import (
    are_workers,
    goes_not_to_work,
    heads_subject,
    is_against_ruling,
    is_aimed,
    is_bare,
    is_done_by_somebody,
    is_guest,
    is_held_by,
    is_in_deed,
    is_no_count,
    is_not_against,
    is_of_a_campaign,
    is_of_fighting,
    is_on_ones_way,
    is_result,
    is_to_see,
    is_with_disease,
    rallies,
    signs_alone,
    stands_alone,
)
from reportedly.events.squad_needs import (
    at_tournament,
    is_of_a_player,
    is_signed_by_club,
    joins_club,
    leaves_club,
    signs_for_club,
)
from reportedly.events.upheaval_needs import (
    bank_fails,
    cabinet_falls,
    firm_fails,
    gains_a_town,
    is_done_to_a_bank,
    is_of_a_bank,
    is_of_a_cabinet,
    is_of_a_town,
    is_of_forces,
    is_order_to_leave,
    is_sent_to_a_state,
    seizes_power,
    takes_over_by_force,
    town_falls,
)
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_MOTION = frozenset({"come", "go", "travel", "fly", "sail", "arrive", "head", "return", "journey", "be"})
STAYING = frozenset({"remain", "stay", "stand"})
"""Verbs that say a date still holds: "the date remains 14 August"."""


def _subject_is(part: ParsedPart, word: int, name: str) -> bool:
    passive = clauses.is_passive(part, word)
    by = next((noun for prep, noun in clauses.prepositions(part, word) if prep == "by"), None) if passive else None
    subject = clause_subjects.subject(part, word) if by is None else by
    if subject is not None and part.words[subject].lower() in ("it", "they"):
        # "the navy denied that it had seized the ship", "the firm says it has no intention of selling"
        told = word if part.deps[word] == "ccomp" else part.heads[subject]
        subject = clause_subjects.subject(part, part.heads[told]) or subject if part.deps[told] == "ccomp" else subject
    if subject is None and part.deps[word] == "acomp":
        subject = clause_subjects.subject(part, part.heads[word])
    if subject is None:
        return name == "people" and part.kind == PartKind.TITLE and part.deps[word] != "pcomp"
    if name == "people" and of_class(part, [subject], "vessels"):
        return part.child(subject, "poss") is not None
    named = [subject, *(at for at in part.children[subject] if part.deps[at] == "appos" and name == "courts")]
    return of_class(part, named, name)  # "Voss, a federal judge, blocked it"


def _object_is(part: ParsedPart, word: int, name: str) -> bool:
    heads = arguments(part, word)
    if not name:
        return any(part.lemmas[at] not in word_class("spells") for at in heads)
    if name == "companies" and any(stands_for_a_company(part, at, word) for at in heads):
        return True
    return bool(heads) and of_class(part, heads, name)


def _near(part: ParsedPart, word: int, name: str) -> bool:
    heads = arguments(part, word) + [noun for _, noun in clauses.prepositions(part, word)]
    beside = [
        at
        for at in part.children[word]
        if part.deps[at] in ("compound", "amod", "nmod", "advmod", "acomp", "oprd", "poss")
        or (part.deps[at] == "ccomp" and part.tags[at].startswith("JJ"))
    ]
    words = word_class(name)
    return of_class(part, heads, name) or any(
        part.words[at].lower() in words or part.lemmas[at] in words for at in beside if not _names_an_airline(part, at)
    )


def _names_an_airline(part: ParsedPart, word: int) -> bool:
    """As in "the Gull Air strike": the last word of a name is no kind of strike."""
    return part.words[word] == "Air" and word > 0 and part.tags[word - 1] == "NNP"


_VAGUE = frozenset({"everything", "all", "much", "that", "this", "nothing", "anything", "point", "issue", "thing"})
_TALKING = frozenset({"talk", "disagree", "differ", "speak", "listen", "comment"})


def _undertakes(part: ParsedPart, word: int, _: str) -> bool:
    """As in "agreed on a truce", "agreed to sell"; not "I agree", "we don't agree on everything", "agreed to talk"."""
    below = part.child(word, "xcomp", "ccomp")
    if below is not None:
        return part.lemmas[below] not in _TALKING
    named = [part.lemmas[noun] for prep, noun in clauses.prepositions(part, word) if prep in ("on", "upon", "to")]
    if named:
        return not _VAGUE.issuperset(named)
    return part.tags[word] in ("VBD", "VBN")


_OVER = frozenset({"on", "over", "for"})
_SIDES = frozenset({"company", "union", "side", "management", "government", "employer", "creditor", "owner", "bank"})


def _comes_to_terms(part: ParsedPart, word: int, _: str) -> bool:
    """As in "came to terms on a contract", "settled with the Corva union"; not "came to terms with her loss"."""
    under = [noun for _, noun in clauses.prepositions(part, word) if part.lemmas[noun] == "term"]
    pairs = [pair for at in (word, *under) for pair in clauses.prepositions(part, at)]
    if any(prep in _OVER and part.lemmas[noun] in word_class("terms") for prep, noun in pairs):
        return True
    return any(
        prep == "with" and (part.tags[noun].startswith("NNP") or part.lemmas[noun] in _SIDES) for prep, noun in pairs
    )


def _is_violent(part: ParsedPart, word: int, _: str) -> bool:
    """As in "a coup", "a failed coup"; not "a publishing coup", "a coup for the museum"."""
    beside = [part.words[at].lower() for at in part.children[word] if part.deps[at] in ("amod", "compound", "nmod")]
    praised = any(prep == "for" for prep, _ in clauses.prepositions(part, word))
    return not praised and word_class("putsch").issuperset(beside)


def _is_handed_over(part: ParsedPart, word: int, _: str) -> bool:
    """As in "was returned to Peru", "sent Roe home", "brought her back to her family": one person, and where to."""
    people = [at for at in arguments(part, word) if is_person(part, at) or part.tags[at] == "NNP"]
    low = [text.lower() for text in part.words[word + 1 : word + 7]]
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep == "to"]
    named = [part.mention_at[noun].kind for noun in goals if noun in part.mention_at]
    there = bool({"place", "state"} & {*named}) or any(part.lemmas[noun] == "family" for noun in goals)
    return bool(people) and (there or "home" in low)


def _with_craft(part: ParsedPart, word: int, _: str) -> bool:
    """As in "lost contact with the plane"."""
    pairs = [pair for at in (word, *arguments(part, word)) for pair in clauses.prepositions(part, at)]
    return of_class(part, [noun for prep, noun in pairs if prep == "with"], "vessels")


_ASKING = frozenset({"recommend", "submit", "clear", "endorse", "back", "propose"})
_ANSWERING = frozenset({"recommend", "grant", "refuse", "withhold", "deny", "seek"})


def put_up(part: ParsedPart, word: int) -> list[int]:
    """What is "recommended for approval", "submitted for approval"."""
    prep = part.heads[word]
    verb = part.heads[prep]
    if part.deps[word] != "pobj" or part.words[prep].lower() != "for" or part.lemmas[verb] not in _ASKING:
        return []
    return arguments(part, verb)


def _is_sought(part: ParsedPart, word: int, _: str) -> bool:
    answered = part.deps[word] in ("dobj", "nsubjpass") and part.lemmas[part.heads[word]] in _ANSWERING
    return answered or bool(put_up(part, word))


def _comes_into_force(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the duty takes effect", "the duty comes into force"."""
    verb = part.heads[word]
    after = {text.lower() for text in part.words[verb + 1 : verb + 4]}
    return part.deps[word] == "nsubj" and bool(after & {"effect", "force"}) and clauses.is_verb(part, verb)


def _meets_people(part: ParsedPart, word: int, _: str) -> bool:
    """As in "A met B", "A met with B", "they met": people on both sides, and no target, demand or deadline."""
    objects = [at for at in part.children[word] if part.deps[at] == "dobj"]
    if part.child(word, "auxpass") is not None:
        return False  # "met with scepticism", "was met at the airport"
    if objects:
        routine = any(part.lemmas[at] in word_class("routine") for at in objects)
        return not routine and of_class(part, objects, "people")
    subject = clause_subjects.subject(part, word)
    if any(prep == "with" for prep, _ in clauses.prepositions(part, word)):
        return True
    return subject is not None and of_class(part, [subject], "people")


def _after_motion(part: ParsedPart, word: int, _: str) -> bool:
    head = part.heads[word]
    moved = part.deps[word] in ("advcl", "xcomp") and part.lemmas[head] in _MOTION
    return moved and part.words[word - 1].lower() == "to"


def _with(part: ParsedPart, word: int, _: str) -> bool:
    return any(prep in ("with", "between") for prep, _ in clauses.prepositions(part, word))


def _of_people(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the release of two hostages", "his release", "a prisoner release": not of a film or a report."""
    beside = [at for at in part.children[word] if part.deps[at] in ("compound", "poss", "nmod")]
    under = [noun for prep, noun in clauses.prepositions(part, word) if prep == "of"]
    return any(is_person(part, at) for noun in under or beside for at in clauses.conjuncts(part, noun))


def _into(part: ParsedPart, word: int, name: str) -> bool:
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("to", "into", "in")]
    under = [
        noun for at in arguments(part, word) for prep, noun in clauses.prepositions(part, at) if prep in ("to", "into")
    ]
    return of_class(part, goals + under, name)


def _around(part: ParsedPart, word: int, name: str) -> bool:
    """As in "send it around the moon", "fly round Mars and back"."""
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("around", "round")]
    return of_class(part, goals, name)


def _at_flight(part: ParsedPart, word: int, _: str) -> bool:
    """As in "a second run at its moon mission", "a shot at the launch"."""
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("at", "on")]
    return _is_told_of(part, goals, "sorties-named")


def _out_of(part: ParsedPart, word: int, name: str) -> bool:
    """As in "walked out of prison", "emerged from jail"."""
    left = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("of", "from", "out")]
    return of_class(part, left, name)


def _at_enemy(part: ParsedPart, word: int, _: str) -> bool:
    """As in "fired rockets at positions", "launched missiles against a camp", and no test of them "into the sea"."""
    things = [noun for at in arguments(part, word) for noun in clauses.conjuncts(part, at)]
    under = [pair for at in things for pair in clauses.prepositions(part, at)]
    return any(
        prep == "against"
        or (prep == "at" and (part.lemmas[noun] in word_class("targets") or denotes_people(part, noun)))
        for prep, noun in (*clauses.prepositions(part, word), *under)
    )


def _is_member(part: ParsedPart, word: int, _: str) -> bool:
    """As in "became the 32nd member of NATO"; not "a member of the team"."""
    members = [at for at in part.children[word] if part.deps[at] == "attr" and part.lemmas[at] == "member"]
    joined = [noun for at in members for prep, noun in clauses.prepositions(part, at) if prep == "of"]
    beside = [near for at in members for near in part.children[at] if part.deps[near] in ("compound", "nmod")]
    return of_class(part, joined, "alliances") or any(part.lemmas[at] in word_class("alliances") for at in beside)


_SINCE_NOW = frozenset({"now", "officially", "formally", "today", "finally"})


def _newly_member(part: ParsedPart, word: int, name: str) -> bool:
    """As in "is now a member of NATO", which tells that it has just become one."""
    told = {part.words[at].lower() for at in part.children[word]}
    return bool(told & _SINCE_NOW) and _is_member(part, word, name)


def _is_about(part: ParsedPart, _word: int, name: str) -> bool:
    """Whether the whole text is of such matters: so many words of the class stand in it, two if none is said; in a
    headline one."""
    topic, _colon, least = name.partition(":")
    return len(word_class(topic) & part.vocabulary) >= (1 if part.kind == PartKind.TITLE else int(least or 2))


def _is_of_a_thing(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the vehicle will fly", "Heron 2 took off": nobody does it who is known to be a person or a state."""
    subject = clause_subjects.subject(part, word)
    if subject is None or part.words[subject].lower() in PRONOUNS - {"they", "their"}:
        return False
    mention = part.mention_at.get(subject)
    known = mention is not None and mention.kind in ("person", "state", "group", "outlet")
    return not known and part.lemmas[subject] not in word_class("people")


def _names_its_object(part: ParsedPart, word: int, _: str) -> bool:
    """As in "to launch Heron 2", "fly its Heron rocket": what it is done to has a name, or is "it"."""
    heads = [noun for at in arguments(part, word) for noun in clauses.conjuncts(part, at)]
    beside = [at for head in heads for at in part.children[head] if part.deps[at] in ("compound", "nmod")]
    return any(part.tags[at] in ("NNP", "NNPS") or part.words[at].lower() == "it" for at in (*heads, *beside))


def _upward(part: ParsedPart, word: int, _: str) -> bool:
    """As in "roared off its pad", "soared into the sky"."""
    beside = [at for at in part.children[word] if part.deps[at] in ("prep", "prt", "advmod")]
    return any(part.words[at].lower() in ("from", "off", "into", "above", "skyward") for at in beside)


def _is_of_kind(part: ParsedPart, word: int, name: str) -> bool:
    """As in "a heart attack", of the class with "heart" in it; not "an attack in the heart of the city"."""
    beside = [at for at in part.children[word] if part.deps[at] in ("amod", "compound", "nmod")]
    return any(
        part.lemmas[at].lower() in word_class(name) or part.words[at].lower() in word_class(name) for at in beside
    )


def _is_told_of(part: ParsedPart, nouns: list[int], name: str) -> bool:
    """Whether one of these nouns is itself a word of the class, whatever stands beside it."""
    return any({part.lemmas[at].lower(), part.words[at].lower()} & word_class(name) for at in nouns)


def _subject_unlike(part: ParsedPart, word: int, name: str) -> bool:
    subject = clause_subjects.subject(part, word)
    return subject is None or not _is_told_of(part, [subject], name)


CHECKS: dict[str, Callable[[ParsedPart, int, str], bool]] = {
    "subject": _subject_is,
    "ordered": is_ordered,
    "of-fighting": is_of_fighting,
    "pausing": lambda part, word, _: any(is_of_fighting(part, at, "") for at in arguments(part, word)),
    "object": _object_is,
    "subject-head": heads_subject,
    "subject-unlike": _subject_unlike,
    "seizing-power": seizes_power,
    "taking-over-by-force": takes_over_by_force,
    "cabinet-falling": cabinet_falls,
    "of-a-cabinet": is_of_a_cabinet,
    "town-falling": town_falls,
    "of-a-town": is_of_a_town,
    "by-forces": is_of_forces,
    "gaining-a-town": gains_a_town,
    "bank-failing": bank_fails,
    "firm-failing": firm_fails,
    "of-a-bank": is_of_a_bank,
    "to-a-bank": is_done_to_a_bank,
    "arms-to-a-state": is_sent_to_a_state,
    "for-club": signs_for_club,
    "signed-by-club": is_signed_by_club,
    "joining-club": joins_club,
    "leaving-club": leaves_club,
    "at-tournament": at_tournament,
    "of-a-player": is_of_a_player,
    "in-ballot": lambda part, word, _: of_class(
        part, [noun for noun, prep in nouns_below(part, word) if prep == "in"], "ballots"
    ),
    "order-to-leave": is_order_to_leave,
    "resulting": is_result,
    "against-rulings": is_against_ruling,
    "with-disease": is_with_disease,
    "by-firm": is_by_firm,
    "sum-for-firm": offers_for_firm,
    "target-unlike": is_not_against,
    "in-deed": is_in_deed,
    "aimed": is_aimed,
    "of-substance": lambda part, word, _: _near(part, word, "substances") or _is_about(part, word, "substances:1"),
    "personal": lambda part, word, _: any(is_person(part, at) for at in arguments(part, word)),
    "by-arms": is_by_arms,
    "from-land": leaves_land,
    "out-of-country": is_out_of_country,
    "held-by": is_held_by,
    "no-shift": goes_not_to_work,
    "plainly": leaves_nothing_else,
    "under-way": is_on_ones_way,
    "to-serve": is_to_serve,
    "for-post": is_for_post,
    "pick": is_pick_for_post,
    "dropping-out": drops_out,
    "keeping-post": keeps_post,
    "object-unlike": lambda part, word, name: not _is_told_of(part, arguments(part, word), name),
    "kind-unlike": lambda part, word, name: not _is_of_kind(part, word, name),
    "no-with": lambda part, word, _: not _with(part, word, ""),
    "resigning": leaves_of_own_accord,
    "about": _is_about,
    "not-about": lambda part, _, name: not word_class(name) & part.vocabulary,
    "thing": _is_of_a_thing,
    "object-named": _names_its_object,
    "upward": _upward,
    "near": _near,
    "people-object": _meets_people,
    "motion": _after_motion,
    "with": _with,
    "at-enemy": _at_enemy,
    "gathering": at_gathering,
    "gathering-goal": to_gathering,
    "gathering-near": near_gathering,
    "standing-in": stands_for_body,
    "to-be-there": will_be_there,
    "there": is_there,
    "bodily": is_bodily,
    "remote": is_remote,
    "leaving": leaves_body,
    "ordering": lambda part, word, _: bool(arguments(part, word)),
    "taking-out": takes_state_out,
    "staying": stays_member,
    "of-race": of_race,
    "of-somebodys-race": of_somebodys_race,
    "quitting": quits,
    "running": runs,
    "into-race": enters_race,
    "own-race": opens_own_race,
    "candidate": is_candidate,
    "hat": throws_hat,
    "oneself": kills_oneself,
    "own-life": takes_own_life,
    "out-of-race": rules_oneself_out,
    "of-own-race": is_own_race,
    "staying-in-race": stays_in_race,
    "for-office": for_office,
    "no-doing": lambda part, word, name: not does_something(part, word, name),
    "seeking-office": seeks_office,
    "invited": lambda _part, _word, _name: True,
    "absent": lambda _part, _word, _name: True,
    "handed-over": _is_handed_over,
    "stays-put": goes_nowhere,
    "of-writing": is_of_writing,
    "writing": lambda part, word, _: is_writing_object(part, arguments(part, word)),
    "no-writing": lambda part, word, _: not is_writing_object(part, arguments(part, word)),
    "done-to": lambda part, word, _: bool(arguments(part, word)),
    "policy": ends_policy,
    "policy-named": ends_named,
    "of-policy": is_of_policy,
    "policy-subject": policy_ends,
    "as": names_in_post,
    "many": are_many,
    "undertaking": _undertakes,
    "to-terms": _comes_to_terms,
    "concluding": lambda part, word, _: part.tags[word] in ("VBD", "VBN") or bool(clauses.auxiliaries(part, word)),
    "few": lambda part, word, name: not are_many(part, word, name),
    "own": is_ones_own,
    "threatened": lambda part, word, _: threatened(part, word) is not None,
    "violent": _is_violent,
    "taking": takes_over,
    "of-firm": is_of_firm,
    "bidding": bids,
    "one": is_one_person,
    "subject-person": has_person_as_subject,
    "posting": takes_a_post,
    "joining": joins_firm,
    "ahead": will_be_in_post,
    "into-election": leads_into_election,
    "own-term": serves_own_term,
    "asked-by-crown": is_asked_by_crown,
    "in-post": is_in_post,
    "into-office": is_let_into_office,
    "no-count": is_no_count,
    "undone": lambda part, word, _: bool({"will", "'ll", "’ll", "to", "would"} & {*clauses.auxiliaries(part, word)}),
    "of-merger": lambda part, word, _: any(
        part.lemmas[noun] in word_class("mergers") for noun, prep in nouns_below(part, word) if prep == "of"
    ),
    "private": lambda part, word, _: taken_private(part, word) is not None,
    "with-craft": _with_craft,
    "rallying": rallies,
    "campaigning": is_of_a_campaign,
    "by-somebody": is_done_by_somebody,
    "bare": is_bare,
    "workforce": are_workers,
    "guest": is_guest,
    "sees-ahead": is_to_see,
    "alone": signs_alone,
    "sought": _is_sought,
    "in-force": _comes_into_force,
    "member": _is_member,
    "newly-member": _newly_member,
    "no-clause": lambda part, word, _: part.child(word, "xcomp", "ccomp", "acl") is None,
    "stays": lambda part, word, _: part.deps[word] == "nsubj" and part.lemmas[part.heads[word]] in STAYING,
    "unlike": lambda part, word, name: not _near(part, word, name),
    "subject-of": lambda part, word, name: (
        part.deps[word] == "nsubj" and part.lemmas[part.heads[word]] in word_class(name)
    ),
    "no-out": lambda part, word, _: part.words[word + 1 : word + 2] != ("out",),
    "intransitive": lambda part, word, _: stands_alone(part, word),
    "into": _into,
    "around": _around,
    "at-flight": _at_flight,
    "craft-lands": craft_lands,
    "craft-landed": craft_is_landed,
    "craft-landing": is_craft_landing,
    "out-of": _out_of,
    "of-people": _of_people,
    "singular": lambda part, word, _: part.tags[word] not in ("NNS", "NNPS"),
    "plural": lambda part, word, _: part.tags[word] in ("NNS", "NNPS") or part.words[word].lower().endswith("s"),
}
