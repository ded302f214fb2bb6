"""Needs of rows of the lexicon about upheavals: who seizes power, what government, bank or town falls."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.needs.senses import stands_alone
from reportedly.events.noun_kinds import is_firm, of_class
from reportedly.events.places.gazetteer import lookup
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments, nouns_below
from reportedly.model.document import ParsedPart

_OF_A_STATE = frozenset("country state nation republic government institution palace capital".split())


def seizes_power(part: ParsedPart, word: int, _: str) -> bool:
    """As in "seized power", "took control of the country"; where "took power", soldiers must do it or be told of."""
    lemma = part.lemmas[word]
    objects = {part.lemmas[at] for at in arguments(part, word)}
    if "power" in objects:
        plugged = any(prep in ("from", "to") and part.lemmas[noun] in _GRIDS for noun, prep in nouns_below(part, word))
        return not plugged and (lemma in _BY_FORCE or _is_of_soldiers(part, word))
    over = [noun for noun, prep in nouns_below(part, word) if prep == "of"]
    of_state = any(part.lemmas[noun] in _OF_A_STATE or _is_state(part, noun) for noun in over)
    return "control" in objects and of_state and _is_of_soldiers(part, word)


_BY_FORCE = frozenset({"seize", "usurp", "grab"})
_GRIDS = frozenset({"grid", "line", "plant", "station", "network", "battery", "source"})


def takes_over_by_force(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the military has taken over", "the army took over the country"; a town that it takes over is no coup."""
    if not _has_soldiers_as_subject(part, word):
        return False
    over = arguments(part, word)
    if any(prep == "from" and part.lemmas[noun] in word_class("forces") for prep, noun in _preps(part, word)):
        return False  # from other forces, or the police
    return not over or any(part.lemmas[at] in _OF_A_STATE or _is_state(part, at) for at in over)


def _is_of_soldiers(part: ParsedPart, word: int) -> bool:
    """Whether soldiers do it, or "they" do on a page that tells of soldiers."""
    if _has_soldiers_as_subject(part, word):
        return True
    doer = subjects.subject(part, word)
    stands_in = doer is not None and part.tags[doer] in ("PRP", "WP", "WDT")
    return stands_in and not word_class("soldiery").isdisjoint(part.vocabulary)


def _has_soldiers_as_subject(part: ParsedPart, word: int) -> bool:
    doer = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    return doer is not None and of_class(part, [doer], "soldiery")


def _is_state(part: ParsedPart, noun: int) -> bool:
    mention = part.mention_at.get(noun)
    return mention is not None and mention.kind == "state"


_BEHIND_FALLING = frozenset(
    "short behind silent ill asleep foul victim apart prey flat sick out in into by from under off down over on for"
    " back within outside between".split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
"""What stands behind "fell" where nothing is lost: "fell silent", "fell into disrepair", "fell by a third"."""


def _only_falls(part: ParsedPart, word: int) -> bool:
    if part.lemmas[word] != "fall":
        return stands_alone(part, word)
    ahead = [text.lower() for text in (*part.words[word + 1 : word + 3], "", "")]
    on_a_day = ahead[0] in ("on", "over") and (ahead[1] in _DAYS or ahead[0] == "over")
    return stands_alone(part, word) and (on_a_day or not (ahead[0] in _BEHIND_FALLING or ahead[0][:1].isdigit()))


def cabinet_falls(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the government fell over asylum", "the coalition has collapsed"; no government that fell silent."""
    subject = subjects.subject(part, word)
    return subject is not None and part.lemmas[subject] in word_class("cabinets") and _only_falls(part, word)


def is_of_a_cabinet(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "the fall of the government", "the coalition's collapse", "government collapse"."""
    beside = [at for at in part.children[noun] if part.deps[at] in ("poss", "compound", "nmod")]
    under = [at for prep, at in clauses.prepositions(part, noun) if prep == "of"]
    return any(part.lemmas[at] in word_class("cabinets") for at in (*beside, *under))


def town_falls(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Turku fell to the rebels", "the city has fallen"; a town where something else fell, no prices in it."""
    subject = subjects.subject(part, word)
    return subject is not None and _is_town(part, subject) and _only_falls(part, word)


def is_of_a_town(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "the fall of Turku", "Turku's fall"; no fall of snow, no fall in Turku."""
    owners = [at for at in part.children[noun] if part.deps[at] == "poss"]
    under = [at for prep, at in clauses.prepositions(part, noun) if prep == "of"]
    return any(_is_town(part, at) for at in (*owners, *under))


def _is_town(part: ParsedPart, noun: int) -> bool:
    mention = part.mention_at.get(noun)
    if mention is not None and mention.kind != "other":
        known = mention.kind == "organisation" and bool(lookup(" ".join(part.words[mention.first : mention.last])))
        mistaken = known and not word_class("fighters").isdisjoint(part.vocabulary)
        state = mention.kind == "state" and part.tags[noun].startswith("NNP")
        return mention.kind == "place" or state or mistaken
    return part.lemmas[noun] in word_class("strongholds")


def is_of_forces(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Russia captured Turku", "its forces took the town"; no photographer who captured Paris."""
    doer = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    if doer is None:
        return False
    mention = part.mention_at.get(doer)
    named = mention is not None and mention.kind in ("state", "group")
    they = part.lowered[doer] == "they" and not word_class("fighters").isdisjoint(part.vocabulary)
    return named or they or of_class(part, [doer], "fighters")


def gains_a_town(part: ParsedPart, word: int, _: str) -> bool:
    """As in "took full control of Turku": forces, and a town."""
    objects = [at for at in arguments(part, word) if part.lemmas[at] == "control"]
    over = [noun for at in objects for prep, noun in clauses.prepositions(part, at) if prep == "of"]
    return any(_is_town(part, noun) for noun in over) and is_of_forces(part, word, "")


def bank_fails(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the bank failed", "Norvik Bank collapsed"; no bank that failed to do something, no river bank."""
    subject = subjects.subject(part, word)
    if subject is None or part.child(word, "xcomp", "ccomp", "dobj") is not None or not _is_bank(part, subject):
        return False
    return not any(prep in ("in", "at") and part.lemmas[noun] == "effort" for prep, noun in _preps(part, word))


def firm_fails(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the airline collapsed", "Norvik went under", where it is a company by its word or as one that is known."""
    subject = subjects.subject(part, word)
    if subject is None or not (part.lemmas[word] == "cease" or stands_alone(part, word)):
        return False
    if part.lemmas[subject].lower() in word_class("structures"):
        return False
    if "river" in part.vocabulary and part.lemmas[subject] == "bank":
        return False
    called = any(part.lemmas[at] in word_class("firms") for at in part.children[subject] if at < subject)
    called = called or any(part.lemmas[at] in word_class("firms") for at in _described_as(part, subject))
    return called or _is_bank(part, subject) or is_firm(part, subject)


def _described_as(part: ParsedPart, noun: int) -> list[int]:
    """As in "Norvik, the region's oldest airline, ...": what stands between commas behind a name."""
    return [at for at in part.children[noun] if part.deps[at] == "appos"]


def is_of_a_bank(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "the failure of Norvik Bank", "the bank's collapse", "a bank failure"."""
    beside = [at for at in part.children[noun] if part.deps[at] in ("poss", "compound", "nmod")]
    under = [at for prep, at in clauses.prepositions(part, noun) if prep == "of"]
    return any(_is_bank(part, at) for at in (*beside, *under))


def is_done_to_a_bank(part: ParsedPart, word: int, _: str) -> bool:
    """As in "regulators seized Norvik Bank", "the lender was shut down"."""
    return any(_is_bank(part, at) for at in arguments(part, word))


def _is_bank(part: ParsedPart, noun: int) -> bool:
    first, last = clauses.noun_phrase(part, noun)
    mention = part.mention_at.get(noun)
    words = part.words[mention.first : mention.last] if mention is not None else part.words[noun : noun + 1]
    watery = any(part.lowered[at] in ("river", "sand", "west", "east") for at in range(first, last))
    return not watery and any(text.lower().removesuffix("s") in word_class("banks") for text in words)


def _preps(part: ParsedPart, word: int) -> list[tuple[str, int]]:
    return list(clauses.prepositions(part, word))


_CLEARED = frozenset({"evacuation"})
_ORDERED = frozenset({"order", "warning", "alert", "notice", "advisory"})


def is_order_to_leave(part: ParsedPart, word: int, _: str) -> bool:
    """As in "lifted the evacuation order": an order by which a place is to be emptied."""
    return any(
        part.lemmas[at] in _ORDERED and any(part.lemmas[near] in _CLEARED for near in part.children[at])
        for at in arguments(part, word)
    )


def is_sent_to_a_state(part: ParsedPart, word: int, _: str) -> bool:
    """As in "deliver jets to Ukraine", "hand Ukraine the launchers": arms that a state gets; no jets for an airline."""
    given = [at for at in part.children[word] if part.deps[at] == "dative"]
    to = [noun for noun, prep in nouns_below(part, word) if prep in ("to", "for")]
    arms = [at for at in arguments(part, word) if of_class(part, [at], "armaments")]
    return bool(arms) and any(_is_state(part, at) for at in (*given, *to))


NEEDS: dict[str, Need] = {
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
    "order-to-leave": is_order_to_leave,
}
