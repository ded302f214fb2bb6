"""Who takes part in an event, as what: from the subject, the objects and the prepositions of its trigger."""

from __future__ import annotations

from msgspec.structs import replace

from reportedly.events import endorsements
from reportedly.events.documents import meant
from reportedly.events.holdings import firm_held
from reportedly.events.killings import roles_if_ordered
from reportedly.events.lexicon import Found, Trigger, is_verb_of_lexicon, noun_rows, word_class
from reportedly.events.liftoffs import owner_of
from reportedly.events.needs import bails, encounters, envoys, found_dead, jobs, mooted
from reportedly.events.needs.insolvencies import failing
from reportedly.events.needs.listings import listed
from reportedly.events.needs.posts import threatened
from reportedly.events.needs.tenures import tenure_over
from reportedly.events.noun_kinds import denotes_people, is_of_arms, is_one_name
from reportedly.events.picks import picked
from reportedly.events.roles.flight_names import named_ware, numbered_name, with_number
from reportedly.events.roles.marked import fits, others_below, others_of
from reportedly.events.roles.naming import name_participant
from reportedly.events.roles.nouns import BOTH_SIDES, of_noun, several
from reportedly.events.roles.targets import answerable, driven_off, exchanged_for, harms, protested, sheltered
from reportedly.events.roles.tariffs import levied_on
from reportedly.events.supports import says_little
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType, Participant, PartKind

_BEHIND_A_TARGET = {
    EventType.PROTEST: answerable,
    EventType.COURT: answerable,
    EventType.SANCTION: levied_on,
}
"""Who is meant by what is done to a thing: whose deed is protested, whose wares a tariff is on."""


def find_participants(part: ParsedPart, found: Found) -> tuple[Participant, ...]:
    """Give the participants of a trigger in the order of the page's roles: who does it first, then the others."""
    alone = part.tags[found.word] == "JJ" and part.deps[found.word] == "ROOT"  # the headline "Roe dead at 80"
    predicate = alone or part.deps[found.word] in ("acomp", "oprd") or part.tags[found.word] in ("RB", "RP", "IN")
    pairs = _of_verb(part, found) if found.verb or predicate else of_noun(part, found)
    if part.tags[found.word] == "JJ" and (of := clauses.declared_of(part, found.word)) is not None:
        pairs = [(found.trigger.subject or "theme", of)]
    pairs = pairs if (own := _by_kind(part, found, pairs)) is None else own
    if "threatened" in found.trigger.needs and (whom := threatened(part, found.word)) is not None:
        pairs = [("appointee", whom)]
    if "pick" in found.trigger.needs and (chosen := picked(part, found.word)) is not None:
        pairs = [*pairs, ("appointee", chosen)]
    pairs = [
        (role, head) for role, head in pairs if not (_is_office_of_state(part, head) or _are_given(part, role, head))
    ]
    pairs = [(role, _before_an_office(part, head) if role == "appointee" else head) for role, head in pairs]
    if found.trigger.type is EventType.ECONOMIC:
        pairs = [(role, _firm_held(part, head) if role == "theme" else head) for role, head in pairs]
    if (behind := _BEHIND_A_TARGET.get(found.trigger.type)) is not None:
        pairs = [(role, behind(part, head) if role == "target" else head) for role, head in pairs]
    pairs = _without_caller(part, found, pairs)
    if found.trigger.type is EventType.PUBLICATION:
        pairs = [(role, meant(part, head) if role == "theme" else head) for role, head in pairs]
    flying = found.trigger.type is EventType.LAUNCH
    if flying:
        pairs = [(role, head) for role, head in pairs if role != "theme" or not _are_a_crew(part, head)]
        pairs = _with_owner(part, [(role, numbered_name(part, head)) for role, head in pairs])
        pairs = [(role, named_ware(part, head) if role == "theme" else head) for role, head in pairs]
    people: list[Participant] = []
    seen: set[int] = set()
    for role, head in pairs:
        heads = clauses.conjuncts(part, _who_is_meant(part, _owner_meant(part, _before_verb(part, head))))
        told = [each for at in heads for each in clauses.each_by_name(part, at)]
        told = [_behind_hyphen(part, at) for at in told if any(map(str.isalnum, part.words[at]))]
        told = [at for at in told if not _is_passed_over(part, at)]
        for word in [*told, *(named for at in told for named in clauses.included(part, at))]:
            key = _key(part, word)
            participant = None if key in seen or key in part.dates else name_participant(part, role, word)
            if participant is not None and part.kind == PartKind.TITLE:
                participant = _without_verb(participant, part.words[found.word])
            if participant is not None:
                seen.add(key)
                people.append(with_number(part, word, participant) if flying else participant)
    return tuple(people)


def _without_caller(part: ParsedPart, found: Found, pairs: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """As in "the prime minister called an election": who sets it does not vote in it, and pages name others for it."""
    called = part.deps[found.word] == "dobj" and part.lemmas[part.heads[found.word]] in _CALLING
    if found.trigger.type is not EventType.VOTE or found.verb or not called:
        return pairs
    by_name = {head: mention for _, head in pairs if (mention := part.mention_at.get(head)) is not None}
    people = {head for head, mention in by_name.items() if mention.kind == "person"}
    return [(role, head) for role, head in pairs if role != "agent" or head not in people]


_CALLING = frozenset("call announce set schedule order convene postpone delay cancel".split())


def _is_passed_over(part: ParsedPart, word: int) -> bool:
    """As in "picked Berg rather than Roe", "Berg instead of Roe", "Berg, not Roe": Roe has no part in it."""
    first, _ = clauses.noun_phrase(part, word)
    before = tuple(text.lower() for text in part.words[max(0, first - 2) : first])
    return before in (("rather", "than"), ("instead", "of")) or before[-1:] == ("not",)


def _firm_held(part: ParsedPart, word: int) -> int:
    firm = firm_held(part, word)
    return word if firm is None else firm


def _before_an_office(part: ParsedPart, noun: int) -> int:
    """As in "names Ana Roe CEO", "named Ana Roe finance chief", where the parser makes one name of both: the person."""
    if noun in part.mention_at or part.lemmas[noun].lower() not in word_class("offices"):
        return noun
    beside = [at for at in part.children[noun] if part.deps[at] in ("compound", "nmod") and at < noun]
    named = (at for at in reversed(beside) if (name := part.mention_at.get(at)) is not None and name.kind == "person")
    return next(named, noun)


def _behind_hyphen(part: ParsedPart, word: int) -> int:
    """As in "e-cigarettes", which the parser takes apart: the noun behind the letter."""
    letter = len(part.words[word]) == 1 and part.words[word].isalpha() and part.words[word + 1 : word + 2] == ("-",)
    return word + 2 if letter and part.tags[word + 2 : word + 3][:1] in (("NN",), ("NNS",)) else word


def _by_kind(part: ParsedPart, found: Found, pairs: list[tuple[str, int]]) -> list[tuple[str, int]] | None:
    """The roles of what is told in a way of its own: what is ordered, an endorsement, an occasion that is put off."""
    if found.trigger.lemma in endorsements.ACTS:
        return endorsements.sides_of(part, found.word)
    if "of-talks" in found.trigger.needs:
        return encounters.both_sides(part, found.word)
    if "listing" in found.trigger.needs:
        return [("agent", firm)] if (firm := listed(part, found.word)) is not None else []
    if "put-in-charge" in found.trigger.needs:
        return jobs.put_in_charge(part, found.word)
    if {"job-taken", "job-given", "job-race"} & {*found.trigger.needs}:
        return jobs.sides(part, found.word, given="job-given" in found.trigger.needs)
    if "of-tenure" in found.trigger.needs and (whose := tenure_over(part, found.word)) is not None:
        return [("appointee", whose), *[pair for pair in pairs if pair[0] == "agent"]]
    if "firm-failure" in found.trigger.needs and (firm := failing(part, found.word)) is not None:
        return [("target", firm)]
    for need, sides in _SIDES.items():
        if need in found.trigger.needs:
            return sides(part, found.word)
    if "put-off-ware" in found.trigger.needs:
        return [*pairs, ("theme", found.word)]
    if "change" in found.trigger.needs and not pairs:
        return [("theme", found.word)]  # "the Halden jazz festival"
    return roles_if_ordered(part, found)


_SIDES = {
    "ordered-out": envoys.sides,
    "bailing": bails.sides,
    "mooted": mooted.sides,
    "body-found": found_dead.found,
    "body-identified": found_dead.sides,
    "among-the-dead": found_dead.among_the_dead,
}
"""Needs whose rows tell who takes part in a way of their own."""


def _are_given(part: ParsedPart, role: str, word: int) -> bool:
    """As in "deliver S-300 systems to Peru", where the parser gives the systems to their name."""
    return role == "target" and part.deps[word] == "dative" and is_of_arms(part, word)


def _is_office_of_state(part: ParsedPart, word: int) -> bool:
    """As in "the new secretary of State": no state, and nobody who does anything."""
    before = part.words[max(0, word - 2) : word]
    return (
        part.words[word] == "State" and len(before) == 2 and before[1] == "of" and before[0][:9].lower() == "secretary"
    )


def _are_a_crew(part: ParsedPart, head: int) -> bool:
    """As in "Roe and Berg lifted off": two people are not what is launched."""
    named = [part.mention_at.get(at) for at in clauses.conjuncts(part, head)]
    return len(named) > 1 and all(each is not None and each.kind == "person" for each in named)


def _with_owner(part: ParsedPart, pairs: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Whoever is not told to launch it launches what is its own: "the debut of its moon rocket"."""
    if any(role == "agent" for role, _ in pairs):
        return pairs
    owners = (owner for role, head in pairs if role == "theme" and (owner := owner_of(part, head)) is not None)
    return [*(("agent", owner) for owner in list(owners)[:1]), *pairs]


def _without_verb(participant: Participant, verb: str) -> Participant:
    """As in the headline "Roe Lands in Turku", where the capital put the verb into the name."""
    ending = f" {verb}"
    entity = participant.entity
    return replace(
        participant,
        name=participant.name.removesuffix(ending),
        entity=entity.removesuffix(ending) if isinstance(entity, str) else entity,
    )


def _before_verb(part: ParsedPart, word: int) -> int:
    """As in the headline "Roe strikes deal", where the parser makes one noun of who does it and what is done."""
    before = part.mention_at.get(word - 1) if word else None
    if part.kind is not PartKind.TITLE or before is None or before.last != word or word in part.mention_at:
        return word
    lemma = part.lowered[word].removesuffix("s")
    acts = part.lowered[word] != lemma and (says_little(lemma) or is_verb_of_lexicon(lemma))
    return word - 1 if acts and lemma not in word_class("people") else word


def _owner_meant(part: ParsedPart, word: int) -> int:
    """As in "They continued their strike", "in their bid to win": who "their" are, where nothing else has told."""
    if part.tags[word] != "PRP$" or word in part.mention_at:
        return word
    at = part.heads[word]
    for _ in range(3):
        at = part.heads[at]
        if clauses.is_verb(part, at):
            doer = subjects.subject(part, at)
            own_name = part.lowered[word] == "its" or (doer is not None and _is_name(part, doer))
            fits = doer is not None and (denotes_people(part, doer) or several(part, doer) or own_name)
            return doer if doer is not None and fits else word
    return word


def _is_name(part: ParsedPart, word: int) -> bool:
    """A name of whatever kind: who buys "its rival" is no place, whatever it was taken for."""
    return part.tags[word] in ("NNP", "NNPS") and word in part.mention_at


def _who_is_meant(part: ParsedPart, word: int) -> int:
    """As in "rebel leaders said they would meet": the leaders, where "they" is nobody by name."""
    if part.lowered[word] not in _MEANING or word in part.mention_at or part.deps[word] != "nsubj":
        return word
    verb = part.heads[word]
    for _ in range(4):
        clausal, verb = part.deps[verb] in _CLAUSES_AND_REPORTS, part.heads[verb]
        doer = part.child(verb, "nsubj", "nsubjpass") if clausal else None
        if doer is not None and doer != word and part.tags[doer][0] == "N":
            plural = several(part, doer) or len(clauses.conjuncts(part, doer)) > 1
            doer = doer if plural else _called(part, doer)
            low = part.lowered[word]
            fits = plural if low == "they" else not plural and doer in part.mention_at
            if low == "it" and fits and part.mention_at[doer].kind == "person" and not is_one_name(part, doer):
                return word  # "it will open, Ann Roe said"
            return doer if fits or (denotes_people(part, doer) and part.lemmas[doer] in word_class("bodies")) else word
    return word


def _called(part: ParsedPart, doer: int) -> int:
    """The name right behind a noun, as in "the rebel group Desert Front"; else the noun."""
    name = part.child(doer, "appos")
    called = name is not None and name in part.mention_at and part.tags[name] in ("NNP", "NNPS")
    return name if called and name is not None and min(part.subtree(name)) == doer + 1 else doer


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
    doer = clauses.agent(part, word) if passive else subjects.subject(part, word)
    if doer is not None and row.type is EventType.VISIT:
        doer = _owner_of_vessel(part, doer)
    if (
        row.subject
        and doer is not None
        and fits(part, row.subject, doer)
        and not (row.type == EventType.DEATH and objects and not harms(part, doer))
    ):
        pairs += _parting(part, doer) if row.lemma in _PARTINGS else [(row.subject, _owner_of_vessel(part, doer))]
    if row.object:
        pairs += [(row.object, at) for at in objects if fits(part, row.object, at)]
    pairs += others_of(part, word, row.others) + _given_to(part, word, row.others)
    if row.object == "appointee" and _is_headline_passive(part, word, objects):
        pairs = [("appointee", at) for role, at in pairs if role == row.subject]
    below = {"with": "party", "between": "party"} if row.type in BOTH_SIDES else _done_to(row.others)
    below |= {prep: role for prep, role in row.others.items() if prep == "with"}
    if row.type in (EventType.ECONOMIC, EventType.APPOINTMENT):
        below |= {prep: role for prep, role in row.others.items() if prep in ("for", "of", "at")}
    for at in (*objects, *idiom):
        pairs += others_below(part, at, below)
    pairs += _below_subject(part, row, doer)
    if found.last - word > 1:
        pairs += [pair for at in range(word + 1, found.last) for pair in others_of(part, at, row.others)]
    if {"subject:mergers", "subject:enactments", "of-a-bar"} & {*row.needs}:
        pairs = _of_what_closes(part, word, row.type) or pairs
    if row.type == EventType.PROTEST and "target" not in [role for role, _ in pairs]:
        pairs += protested(part, word)
    if row.type == EventType.COURT:
        pairs += [("target", at) for at in exchanged_for(part, word, row.lemma)]
    if row.type == EventType.ATTACK:
        pairs += sheltered(part, objects) or ([] if objects and row.object else driven_off(part, word))
    return pairs


def _below_subject(part: ParsedPart, row: Trigger, doer: int | None) -> list[tuple[str, int]]:
    """As in "missiles from Norway have arrived", "sanctions on Peru will remain": whom that tells of."""
    if doer is None:
        return []
    if row.type == EventType.AID and row.subject == "theme":
        return others_below(part, doer, {"from": "agent"})
    return others_below(part, doer, row.others) if "subject:sanctions" in row.needs else []


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


def _of_what_closes(part: ParsedPart, verb: int, kind: EventType) -> list[tuple[str, int]]:
    """As in "the purchase of A by B was completed", "B's ban on A takes effect": A and B."""
    noun = subjects.subject(part, verb)
    if noun is None and part.deps[verb] == "acl":
        noun = part.heads[verb]
    rows = () if noun is None else noun_rows(part.lemmas[noun])
    row = next((each for each in rows if each.type is kind), rows[0] if rows else None)
    return [] if noun is None or row is None else of_noun(part, Found(noun, noun, noun + 1, row, False))


def _owner_of_vessel(part: ParsedPart, doer: int) -> int:
    """As in "Her plane landed": it is she who visits."""
    owner = part.child(doer, "poss")
    return owner if owner is not None and part.lemmas[doer] in word_class("vessels") else doer


def _done_to(others: dict[str, str]) -> dict[str, str]:
    """The prepositions that mark whom it is done to, which the parser may hang on the object: "sanctions on A"."""
    return {prep: role for prep, role in others.items() if role == "target"}


def _given_to(part: ParsedPart, verb: int, others: dict[str, str]) -> list[tuple[str, int]]:
    """As in "gave Peru two million": whom "to" would mark."""
    whom = part.child(verb, "dative")
    return [(others["to"], whom)] if "to" in others and whom is not None and part.tags[whom] not in ("IN", "TO") else []
