"""How certain the words of a source leave an event: FactBank values, read up the tree from the event.

Each word that governs or qualifies the event bounds how certain it is and may turn it round: "may" allows it,
"failed to" denies it, "expected to" makes it probable (after Sauri and Pustejovsky, FactBank, 2009). The words and
their values are `data/certainty.tsv`.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.events.certainty.chances import unlikely
from reportedly.events.certainty.outcomes import is_outcome
from reportedly.events.certainty.own import clause, own, weighed
from reportedly.events.certainty.scale import CERTAIN, POSSIBLE, PROBABLE, UNKNOWN, Certainty
from reportedly.events.certainty.truths import none_in
from reportedly.events.certainty.under_nouns import under_noun, under_preposition
from reportedly.events.certainty.under_verbs import hangs, under_verb
from reportedly.events.certainty.words import effects
from reportedly.events.syntax import clauses, negation, subjects
from reportedly.events.syntax.nearness import Nearness, nearness
from reportedly.events.syntax.signs import (
    asks_when,
    counted_deed,
    inside,
    is_alternative,
    is_choice,
    is_near_to,
    is_ranked,
    is_when,
    no_before,
    participle,
    predicate_untrue,
    to_infinitive,
    under_condition,
)
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Span

_HIGHEST = 12
_NOUNLIKE = frozenset({"NN", "NNS", "NNP", "NNPS", "VB"})
"""The tags of a noun that a headline begins with: "Visit in doubt" is taken for a bidding."""


def certainty(part: ParsedPart, word: int, within: Sequence[Span] = (), reported: bool = False) -> Certainty:
    """Give how certain the words of a part leave the event at `word`.

    Args:
        part: the parsed part.
        word: the index of the event's head word.
        within: character spans of the source's content; words outside do not count. Empty: the whole sentence.
        reported: the content is reported in the past ("said he would go"), so that "would" is a plain future.
    """
    here = own(part, word, reported)
    at = word
    for _ in range(_HIGHEST):
        if (near := _nearness(part, at, within)) is not None:
            here, at = _drawn_near(here, near), near.verb
            if not clauses.is_verb(part, at):
                break  # a headline without a verb
        head = part.heads[at]
        if head == at and part.tags[at] in _NOUNLIKE and hangs(part, at):
            here = here._replace(level=min(here.level, POSSIBLE), ahead=True, evident=True)
        if head == at or (within and not inside(part, head, within)):
            break
        if (failing := _came_of_failing(part, at, head)) is not None:
            head = failing
        here, stop = _climb(part, at, head, here, reported)
        if stop:
            here = here._replace(given=True)
            break
        at = head
    if here.turned and here.ahead:
        here = here._replace(level=min(here.level, here.turned - 1))
    here = here._replace(ahead=here.ahead or here.was_ahead)
    if _contradicted(part, word, within):
        return here._replace(level=CERTAIN, positive=False, evident=True)
    return _asked(part, word, here)


def _nearness(part: ParsedPart, at: int, within: Sequence[Span]) -> Nearness | None:
    near = nearness(part, at) if part.tags[at].startswith("NN") else None
    return near if near is not None and (not within or inside(part, near.verb, within)) else None


def _drawn_near(here: Certainty, near: Nearness) -> Certainty:
    """What is left of that which somebody is only near to, or far from."""
    level = (POSSIBLE, PROBABLE, UNKNOWN)[near.likely]
    return here._replace(level=min(here.level, level), ahead=True, evident=True)


_FAILING = frozenset({"fail", "neglect", "forget"})


def _came_of_failing(part: ParsedPart, at: int, head: int) -> int | None:
    """As in "failed to stop, killing two": the verb of not doing it, of which what stands behind the comma came."""
    above = part.heads[head]
    behind = part.deps[at] == "advcl" and part.tags[at] == "VBG" and participle(part, at) and head < at
    failed = part.deps[head] == "xcomp" and part.lemmas[above] in _FAILING
    return above if behind and failed and "," in part.words[head:at] else None


def _climb(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """Take one step up the tree: what the governing word makes of the event, and whether the way ends there."""
    dep = part.deps[at]
    if is_outcome(part, at):
        return here._replace(evident=True), True
    if (heard := _as_it_goes_round(part, at, head, here)) is not None:
        return heard
    if (left := _of_chance_or_truth(part, at, head, here)) is not None:
        return left, False
    if dep == "conj":
        return _coordinated(part, at, head, here)
    if dep in ("ccomp", "csubj", "pcomp", "advcl") and asks_when(part, at):
        return here._replace(level=min(here.level, PROBABLE)), True
    if dep in ("relcl", "advcl", "acl") and (ended := _apart(part, at, head, here, reported)) is not None:
        return ended
    if is_near_to(part, at):
        return here._replace(level=min(here.level, PROBABLE), ahead=True, evident=True), True
    noun = head if dep == "relcl" else _noun_above(part, at, head)
    if noun is not None:
        return under_noun(part, at, noun, here)
    if clauses.is_verb(part, head) or part.tags[head] == "MD":
        return under_verb(part, at, head, here, reported)
    if part.tags[head].startswith("JJ") or part.tags[head] == "RB":
        return _under_adjective(part, at, head, here)
    return under_preposition(part, head, dep, here)


def _noun_above(part: ParsedPart, at: int, head: int) -> int | None:
    """The noun that governs the event, or by which a verb does: "put an offer on the table to free them"."""
    if not clauses.is_verb(part, head):
        return head if part.tags[head].startswith("NN") else None
    made = part.child(head, "dobj") if to_infinitive(part, at) else None
    aims = made is not None and part.deps[at] in ("advcl", "xcomp") and head < made < at
    return made if aims and part.lemmas[made or 0] in _AIMS else None


_AIMS = frozenset(
    "offer proposal bid plan effort campaign push request demand attempt pressure deal agreement pact promise pledge"
    " threat drive petition appeal application motion vote".split()
)
"""What somebody makes, puts or launches for a thing that it does not bring about by itself."""


def _of_chance_or_truth(part: ParsedPart, at: int, head: int, here: Certainty) -> Certainty | None:
    left = unlikely(part, at, head, here) if part.tags[head].startswith("NN") else None
    return none_in(part, at, head, here) if left is None else left


_GOING_ROUND = frozenset(
    "swirl spread grow circulate go fly emerge surface mount abound run swell persist rise intensify appear arise float"
    " do make come start begin buzz resurface rage swarm multiply travel filter gain".split()
)
"""What rumours, talk and fears do, with what they say behind it: "rumours swirled that she had resigned"."""
_HEARSAY = frozenset(
    "rumour rumor talk speculation gossip word report claim allegation chatter whisper suggestion theory murmur"
    " fear concern worry hope expectation suspicion".split()
)


def _as_it_goes_round(part: ParsedPart, at: int, head: int, here: Certainty) -> tuple[Certainty, bool] | None:
    """What is only said to go round is possible, however the parser ties it: "talk went round that she had died"."""
    marked = any(part.lowered[each] == "that" and part.deps[each] == "mark" for each in part.children[at])
    verb = part.heads[head] if part.tags[head] in ("RB", "RP") else head  # "had gone round online that"
    if part.deps[at] not in ("ccomp", "advcl", "acl", "relcl") or not marked or part.lemmas[verb] not in _GOING_ROUND:
        return None
    subject = subjects.subject(part, verb)
    if subject is None or part.lemmas[subject] not in _HEARSAY or not part.tags[subject].startswith("NN"):
        return None
    denied = no_before(part, subject) or negation.is_negated(part, verb)
    return here._replace(level=UNKNOWN if denied else min(here.level, POSSIBLE), evident=True), True


def _apart(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool] | None:
    """What a clause that stands by itself takes of the one it hangs on; None where the way goes on up through it."""
    dep = part.deps[at]
    if dep in ("relcl", "acl") and to_infinitive(part, at) and is_ranked(part, head):
        return here, not _is_to_become(part, head)
    if dep == "relcl" and (to_infinitive(part, at) or _is_content(part, at, head)):
        return None
    if dep == "relcl" and negation.is_negated(part, head) and part.tags[head].startswith("NN"):
        return here._replace(level=UNKNOWN, evident=True), True  # "no reason that could justify it"
    if dep == "advcl" and is_when(part, at) and clause(part, head, Certainty(), reported).ahead:
        return here._replace(level=min(here.level, PROBABLE), ahead=True), True  # "will sail once it is loaded"
    if dep == "relcl" or (dep == "advcl" and not to_infinitive(part, at) and not participle(part, at)):
        return here, True
    return None


def _is_to_become(part: ParsedPart, noun: int) -> bool:
    """As in "will be the first leader to visit": whoever is not yet the first has not done it."""
    verb = part.heads[noun]
    return counted_deed(part, verb) is not None and not negation.is_negated(part, verb)


def _under_adjective(part: ParsedPart, at: int, head: int, here: Certainty) -> tuple[Certainty, bool]:
    if to_infinitive(part, at) and any(part.lowered[each] == "too" for each in part.children[head]):
        return here._replace(level=UNKNOWN, evident=True), True  # "too early to tell"
    if to_infinitive(part, at) and part.lowered[head] in _TRYING:
        return here._replace(level=UNKNOWN, evident=True), True  # "hard to say"
    if part.lowered[head] == "open" and part.lowered[at] == "to":
        return here._replace(level=min(here.level, POSSIBLE), ahead=True, evident=True), False
    if part.deps[at] == "prep" and part.lowered[at] in _SINCE_WHEN:
        return here, True  # "delays are likely after the derailment"
    return (weighed(part, head, here) if (part.lowered[head], "a") in effects() else here), False


_SINCE_WHEN = frozenset({"after", "following", "since"})
_TRYING = frozenset("hard difficult tough easy easier harder premature unwise dangerous".split())
"""What it is to do something, whether or not anybody does it."""


def _is_content(part: ParsedPart, clause: int, noun: int) -> bool:
    """As in "signs of people being deployed": what the parser takes for a relative clause is what the signs are of.

    So is "reports that she had died", where "that" is neither who does it nor whom it is done to.
    """
    if (part.lemmas[noun], "n") in effects() and part.child(clause, "mark") is not None:
        return part.lowered[part.child(clause, "mark") or 0] == "that"
    passive = part.child(clause, "nsubjpass") is not None and part.child(clause, "auxpass") is not None
    if (part.lemmas[noun], "n") in effects() and passive and min(part.subtree(clause)) == noun + 1:
        return part.tags[noun + 1] not in ("WDT", "WP", "WP$", "WRB")  # "a chance she will be charged"
    first = min(part.subtree(clause))
    relative = part.lowered[first] in ("which", "who", "that", "whom", "whose", "where", "when")
    return not relative and part.lowered[max(0, first - 1)] == "of" and (part.lemmas[noun], "n") in effects()


def _coordinated(part: ParsedPart, at: int, head: int, here: Certainty) -> tuple[Certainty, bool]:
    """As in "may sail and sign": go on up only where the two share their governors."""
    if clauses.is_verb(part, at) and part.child(at, *clauses.SUBJECTS) is not None:
        return here, True
    if any(is_alternative(part, each, head) for each in part.children[head]):
        return here._replace(level=min(here.level, POSSIBLE), evident=True), False  # "is either jailed or dead"
    if is_choice(part, at, head) and not clauses.is_verb(part, at) and _none_of(part, head):
        return here._replace(positive=False, evident=True), False  # "there is no fire or explosion"
    if is_choice(part, at, head):
        here = here._replace(level=min(here.level, POSSIBLE), evident=True)
    shares = clauses.is_verb(part, at) == clauses.is_verb(part, head)
    same = part.tags[at] == part.tags[head] or {part.tags[at], part.tags[head]} == {"VB", "VBP"}
    if shares and clauses.is_verb(part, at) and not same:
        return here, True
    if shares and clauses.is_verb(part, head) and under_condition(part, head):
        return here._replace(level=UNKNOWN, ahead=True, evident=True), True
    return here, not shares


def _none_of(part: ParsedPart, noun: int) -> bool:
    """Whether a noun is one of several that there is none of: "no attack, fire or explosion"."""
    while part.deps[noun] == "conj" and part.heads[noun] != noun:
        noun = part.heads[noun]
    return no_before(part, noun)


def _contradicted(part: ParsedPart, word: int, within: Sequence[Span]) -> bool:
    """Whether the next sentence says that the report is not so: "There is a rumour that he died. It is false."."""
    number = part.sentence_of[word] + 1
    if number >= len(part.sentences):
        return False
    first, last = part.sentences[number]
    if last - first > 7 or (within and not inside(part, first, within)):
        return False
    if part.lowered[first] not in ("it", "this", "that", "they", "these"):
        return False
    begin, end = part.sentences[number - 1]
    reports = any((part.lemmas[at], "n") in effects() for at in range(begin, end))
    verb = next((at for at in range(first, last) if part.lemmas[at] == "be"), None)
    return reports and verb is not None and predicate_untrue(part, verb)


def _asked(part: ParsedPart, word: int, here: Certainty) -> Certainty:
    """A question commits nobody."""
    _, last = part.sentences[part.sentence_of[word]]
    ends = next((at for at in range(word, last) if part.words[at] in _ENDS), None)
    if ends is None or part.words[ends] != "?":
        return here
    return here._replace(level=UNKNOWN, evident=True) if here.level else here


_ENDS = frozenset({"?", "!", ".", "”", '"'})
"""What ends what is asked, or quoted: "Has she resigned?", he asked."""
