"""What a governing verb makes of an event that is its subject, its object or a clause or phrase under it."""

from __future__ import annotations

from reportedly.events.certainty.absence import attends_talks
from reportedly.events.certainty.chances import is_hampered, is_not_over, is_unsettled
from reportedly.events.certainty.hearsay import only_heard
from reportedly.events.certainty.motions import nomination_put
from reportedly.events.certainty.own import beside_clause, modal_only, weighed, with_clause
from reportedly.events.certainty.predicates import standing_of_plan
from reportedly.events.certainty.scale import CERTAIN, POSSIBLE, PROBABLE, UNKNOWN, Certainty
from reportedly.events.certainty.words import ABOUT, effect_of, effects
from reportedly.events.conditions import governor
from reportedly.events.lexicon import word_class
from reportedly.events.supports import says_little, supports
from reportedly.events.syntax import clauses, negation, subjects
from reportedly.events.syntax.signs import (
    calls_a_deed_wrong,
    is_given,
    is_indicative,
    is_lacking,
    is_of_aims,
    is_past,
    is_unheard_of,
    no_before,
    nothing_does,
    predicate_untrue,
    to_infinitive,
)
from reportedly.events.syntax.voted import only_voted_on
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Factuality

_PLAIN = frozenset({"clear", "true", "evident", "obvious", "official", "apparent", "definite"})


def _hears_it(part: ParsedPart, verb: int) -> bool:
    """As in "rumour has it that she resigned"."""
    done = part.child(verb, "dobj")
    return part.lemmas[verb] == "have" and done is not None and part.lowered[done] == "it"


def _as_heard(part: ParsedPart, at: int, verb: int, here: Certainty) -> Certainty | None:
    if part.deps[at] == "ccomp" and _hears_it(part, verb):
        return here._replace(level=UNKNOWN, evident=True)
    if _is_called_untrue(part, verb):
        return here._replace(level=CERTAIN, positive=False, evident=True)
    return only_heard(part, at, verb, here)


def _is_called_untrue(part: ParsedPart, saying: int) -> bool:
    """As in "posts claiming that she had died are false": what is said there is not so."""
    said = part.heads[saying]
    if part.deps[saying] != "acl" or part.tags[saying] != "VBG" or part.deps[said] != "nsubj":
        return False
    return predicate_untrue(part, part.heads[said])


def under_verb(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """Give what is left of the event at `at` under the verb `head`, and whether the way up ends there."""
    dep = part.deps[at]
    if (put := nomination_put(part, at, head, here, reported)) is not None:
        return put, False
    if dep in ("nsubj", "nsubjpass"):
        return _as_subject(part, at, head, here, reported)
    if dep in ("dobj", "attr", "dative", "oprd"):
        return _as_object(part, at, head, here, reported)
    if (heard := _as_heard(part, at, head, here)) is not None:
        return heard, True
    if part.lemmas[head] == "vote" and to_infinitive(part, at) and (voted := _by_vote(part, at, head, here, reported)):
        return voted
    if dep in ("xcomp", "ccomp", "csubj", "acomp", "pcomp", "prep", "dep"):
        return _governed(part, at, head, here, reported)
    if dep == "advcl" and part.lemmas[head] == "be" and to_infinitive(part, at) and _evaluates(part, head):
        return _under_evaluation(part, head, here)
    if dep == "advcl" and to_infinitive(part, at):
        effect = effects().get((part.lemmas[head], "v"))
        if effect is not None and 0 < effect[0].score < 2:
            return _through(part, at, head, here, effect, reported)  # "fought to keep it"
        outer = with_clause(part, at, head, here, reported)
        level = outer.level if outer.level < CERTAIN else PROBABLE
        return outer._replace(level=level, ahead=True, evident=True), False
    if dep == "advcl" and not clauses.is_verb(part, at):
        return with_clause(part, at, head, here, reported), False
    if dep == "advcl":
        return beside_clause(part, head, here, reported), False
    return here, False


_WAYS = frozenset(
    "way option choice solution answer alternative course temptation challenge question problem task exit route remedy"
    " thing response".split()
)


def _is_one_way(part: ParsedPart, verb: int) -> bool:
    """As in "the easy way out is for me to go", "the best option is to sell": what one might do nobody says he will."""
    subject = part.child(verb, "nsubj") if part.lemmas[verb] == "be" else None
    return subject is not None and part.lemmas[subject] in _WAYS


_DONE_BY_VOTE = frozenset(
    "accept approve reject ratify endorse adopt impeach expel censure remove oust confirm authorise authorize".split()
)
"""What is done by the vote itself, where a vote to strike or to leave is a plan."""


def _by_vote(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool] | None:
    """As in "the house voted on Friday to expel him"; who alone has "voted to repeal it" has repealed nothing."""
    if not _is_done_by_vote(part, at):
        return None
    voter = subjects.subject(part, head)
    mention = None if voter is None else part.mention_at.get(voter)
    if voter is not None and (part.lowered[voter] in _ALONE or (mention and mention.kind == "person")):
        return here._replace(level=UNKNOWN, ahead=True, evident=True), True
    return with_clause(part, at, head, here, reported), False


_ALONE = frozenset({"i", "he", "she"})


def _is_done_by_vote(part: ParsedPart, at: int) -> bool:
    if part.deps[at] == "advcl":
        return not only_voted_on(part, at)
    return part.deps[at] == "xcomp" and part.lemmas[at] in _DONE_BY_VOTE


def _as_subject(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """As in "the visit was planned", "talks will be held", "the trip could raise tension"."""
    if predicate_untrue(part, head):
        return here._replace(level=CERTAIN, positive=False, evident=True), True
    if (stands := standing_of_plan(part, at, here, reported)) is not None:
        return modal_only(part, head, stands, reported), False
    open_ = is_unsettled(part, head) or is_hampered(part, at, head)
    if open_ or (part.lemmas[head] in ("be", "hang", "remain") and hangs(part, head)):
        return here._replace(level=min(here.level, POSSIBLE), ahead=True, evident=True), True
    if part.lemmas[head] in _CONFIRMING and clauses.is_passive(part, head) and negation.is_negated(part, head):
        return here._replace(level=UNKNOWN, evident=True), True  # "the visit has not been confirmed"
    being = clauses.is_passive(part, head) and "being" in clauses.auxiliaries(part, head)
    if being and part.lemmas[head] in _TALKED_OVER and not is_given(part, at):
        return here._replace(level=min(here.level, POSSIBLE), ahead=True, evident=True), True
    effect = effect_of(part, head, at) if clauses.is_passive(part, head) else None
    light = effect is not None and effect[0] is Factuality.CERTAIN and supports(part, head, "o")
    if effect is not None and part.child(head, "xcomp") is None and not light:  # "no deal was made" denies it once
        return _through(part, at, head, here, effect, reported)
    if (part.lemmas[head] in _ENDING and negation.is_negated(part, head)) or is_not_over(part, head):
        return here, True  # "the quarrel did not end"
    carries = supports(part, head, "s") and part.child(head, "attr", "acomp", "oprd") is None
    if carries or (clauses.is_passive(part, head) and supports(part, head, "o")):
        return with_clause(part, at, head, here, reported), False
    adjective = part.child(head, "acomp", "oprd")
    if adjective is not None and part.lowered[adjective] == "subject":
        return here._replace(level=min(here.level, PROBABLE)), False  # "the sale is subject to approval"
    if adjective is not None and part.lowered[adjective] in _INEVITABLE and part.tags[head] in ("VBZ", "VBP"):
        return here._replace(level=min(here.level, PROBABLE), ahead=True, evident=True), False
    if adjective is not None and (part.lowered[adjective], "a") in effects() and not calls_a_deed_wrong(part, head):
        return weighed(part, adjective, here, negation.is_negated(part, head)), False
    return _loosely(part, at, head, here), True


_INEVITABLE = frozenset({"inevitable", "unavoidable", "inescapable"})
"""What is now to come, and what was so has: "the attack was inevitable"."""
_TALKED_OVER = frozenset("discuss debate negotiate explore examine study mull float".split())
"""What is done about a thing that may come, as long as it is being done: "a new date is being discussed"."""
_CONFIRMING = frozenset({"confirm", "announce", "verify", "finalise", "finalize", "settle", "decide"})
_OPEN_STATES = frozenset({"doubt", "question", "jeopardy", "balance", "limbo", "air", "flux"})


def hangs(part: ParsedPart, word: int) -> bool:
    """As in "the visit is in doubt", "hung in the balance", "Visit in doubt": nobody knows whether it will be."""
    behind = [pair for at in (word, *part.children[word]) for pair in clauses.prepositions(part, at)]
    return any(prep == "in" and part.lemmas[noun] in _OPEN_STATES for prep, noun in behind)


_ENDING = frozenset({"end", "stop", "cease", "finish"})


def _loosely(part: ParsedPart, at: int, head: int, here: Certainty) -> Certainty:
    """As in "a visit would anger them": what is said of a thing not yet given bounds it, else tells when."""
    left = modal_only(part, head, here, False)
    if is_given(part, at):
        return here._replace(ahead=left.ahead)
    judged = part.lemmas[head] == "be" and part.tags[head] != "VBD" and part.child(head, "attr", "acomp") is not None
    if judged and any(part.lowered[child] in ("a", "an") for child in part.children[at]):
        left = left._replace(level=min(left.level, POSSIBLE), evident=True)
    return left


def _as_object(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """As in "planned a visit", "held talks", "denied the attack"; other verbs take the event for given."""
    effect = effect_of(part, head, at)
    light = supports(part, head, "o") or part.lemmas[head] in ("be", "become")
    if attends_talks(part, at):
        return with_clause(part, at, head, here, reported)._replace(evident=True), False
    if part.lemmas[head] in _PRESUPPOSING:
        return here, True
    if part.lemmas[head] == "face" and part.lemmas[at] in _LOOMING:
        return here._replace(level=min(here.level, POSSIBLE), ahead=True, evident=True), False
    if part.lemmas[head] in _REQUESTING and part.lemmas[at] in word_class("handovers"):
        return here._replace(level=min(here.level, POSSIBLE), ahead=True, evident=True), False
    if effect is not None and effect[0].score < 0 and part.lemmas[at] in _SAID and part.lemmas[head] not in _KEPT_IN:
        return modal_only(part, head, here, reported)._replace(level=here.level), True
    if effect is not None and not (light and effect[0] == Factuality.CERTAIN):
        return _through(part, at, head, here, effect, reported)
    if light:
        return with_clause(part, at, head, here, reported), False
    if is_unheard_of(part, at):
        return modal_only(part, head, here, reported), False
    return modal_only(part, head, here, reported) if part.deps[at] == "attr" else here, True


_REQUESTING = frozenset(
    "request demand seek want support back favour favor oppose resist fight contest challenge await".split()
)
"""What is done about somebody's being handed over before he is."""

_LOOMING = frozenset(
    "sack axe boot chop dismissal deportation extradition expulsion eviction closure removal ouster impeachment"
    " sanction tariff ban arrest jail execution".split()
)
"""What who "faces" it has not met with yet; "faced protests" tells of what there was."""


_SAID = frozenset(
    "accusation allegation appeal bid call charge claim complaint criticism demand invitation offer plea proposal"
    " report request rumour rumor suggestion".split()
)
"""What somebody has said: who refuses a request or denies a charge has had it."""


_KEPT_IN = frozenset({"avoid", "prevent", "avert", "fail", "forgo", "preclude", "neglect", "forget"})


_PRESUPPOSING = frozenset("enforce violate defy ignore lift extend investigate commemorate survive mark recall".split())
"""Whoever may do these has what they are done to before him: "failed to enforce an order"."""


_OPEN = frozenset({Factuality.PROBABLE, Factuality.POSSIBLE, Factuality.UNCOMMITTED})


def _through(
    part: ParsedPart, at: int, head: int, here: Certainty, effect: tuple[Factuality, Factuality], reported: bool
) -> tuple[Certainty, bool]:
    # "No strike is planned" says no once, of the strike.
    counted = not here.positive and part.deps[at] in clauses.SUBJECTS and no_before(part, at)
    negated = (negation.is_negated(part, head) and not counted) or no_before(part, head)
    left = here.under(effect[1] if negated else effect[0])
    if effect[0].score < 0 and not negated and not left.positive:
        left = left._replace(turned=max(left.turned, left.level), ahead=False, was_ahead=left.ahead)
    bounded = modal_only(part, head, left, reported)
    ahead = bounded.ahead or bool({*effect} & _OPEN if negated else effect[0] in _OPEN)
    return bounded._replace(ahead=ahead), False


def _governed(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """A clause or infinitive under a verb: "expected to arrive", "failed to meet", "said that ..."."""
    dep = part.deps[at]
    effect = effect_of(part, head, at)
    if _decides_against(part, at, head) and not negation.is_negated(part, head):
        return here._replace(level=CERTAIN, positive=not here.positive, ahead=True, evident=True), False
    if dep == "prep":
        behind = _by_preposition(part, at, head, here, reported, effect is not None)
        if behind is not None:
            return behind
    if effect is not None and dep == "prep" and _presses_on(part, head):
        effect = (Factuality.PROBABLE, effect[1])
    if effect is not None:
        if _decides_not_to(part, at, here):
            return here._replace(ahead=True, evident=True), False
        if part.lemmas[head] in _BRINGING_ABOUT and is_past(part, head):
            effect = (Factuality.PROBABLE, effect[1])  # "let them pass", "had to flee", and so they did
        return _through(part, at, head, here, effect, reported)
    weighing = part.child(head, "acomp")
    if part.lemmas[head] == "be" and dep == "ccomp" and weighing is not None and not _evaluates(part, head):
        return weighed(part, weighing, here), False  # "it is unlikely that she resigns"
    if part.lemmas[head] == "be" and dep in ("xcomp", "ccomp", "csubj") and _evaluates(part, head):
        told = is_indicative(part, at) and not predicate_untrue(part, head)
        return (here, True) if told else _under_evaluation(part, head, here)  # "it is a pity that she left"
    if part.lemmas[head] == "be" and dep == "xcomp" and is_of_aims(part, head):
        return here._replace(ahead=True, level=min(here.level, POSSIBLE), evident=True), False
    if part.lemmas[head] == "be" and dep == "xcomp":
        past = part.tags[head] == "VBD" and not reported
        level = POSSIBLE if past else PROBABLE  # "was to open": a plan that was, and nobody says what came of it
        return here._replace(ahead=True, level=min(here.level, level), evident=True), False
    return with_clause(part, at, head, here, reported), False


def _presses_on(part: ParsedPart, verb: int) -> bool:
    """As in "is pressing ahead with the sale": it has yet to be, where who "went ahead with it" has done it."""
    ahead = any(part.lowered[child] in ("ahead", "forward") for child in part.children[verb])
    return ahead and part.tags[verb] in ("VBG", "VBZ", "VBP")


_DECIDING = frozenset("decide agree choose opt elect resolve determine vow pledge promise undertake".split())


def decides_on(part: ParsedPart, at: int) -> bool:
    """As in "has decided to skip it": somebody has made up his mind on what the infinitive tells."""
    head = part.heads[at]
    decided = part.tags[head] in ("VBD", "VBN", "VBZ", "VBP") and not negation.is_negated(part, head)
    return decided and part.lemmas[head] in _DECIDING and to_infinitive(part, at)


def _decides_not_to(part: ParsedPart, at: int, here: Certainty) -> bool:
    """As in "has agreed not to attend": what is decided against will not be, where a decision for it is only a plan."""
    return not here.positive and negation.is_negated(part, at) and decides_on(part, at)


def _decides_against(part: ParsedPart, at: int, head: int) -> bool:
    against = part.deps[at] == "prep" and part.lowered[at] == "against" and part.child(at, "pcomp") is not None
    return against and part.lemmas[head] in _DECIDING and part.tags[head] in ("VBD", "VBN", "VBZ", "VBP")


_TAKING_PART = frozenset({"participate", "engage", "involve", "work"})
"""Who does not do so has no part in it: "is not participating in plans to", "is not working on a bid"."""


def _has_nothing_to(part: ParsedPart, verb: int) -> bool:
    """As in "no announcement to make on a visit", "nothing to add about it"."""
    noun = part.heads[verb]
    if part.deps[verb] not in ("acl", "relcl") or not to_infinitive(part, verb) or clauses.is_verb(part, noun):
        return False
    return part.lowered[noun] == "nothing" or is_lacking(part, noun)


def _says_nothing(part: ParsedPart, verb: int) -> bool:
    """As in "did not talk about the visit", "no word has come on it"."""
    return negation.is_negated(part, verb) or nothing_does(part, verb) or _has_nothing_to(part, verb)


_READYING = frozenset({"preparation", "arrangement"})
"""What is under way for a thing to come: "preparations are under way for a visit"."""


def _by_preposition(
    part: ParsedPart, at: int, head: int, here: Certainty, reported: bool, ruled: bool
) -> tuple[Certainty, bool] | None:
    """What a verb leaves of what a preposition ties to it; None where the verb rules by a row of its own."""
    if _is_put(part, at, head):
        return with_clause(part, at, head, here, reported), False
    how = part.child(at, "pobj") if part.lowered[at] == "in" else None
    if how is not None and part.lemmas[how] in _SWAPS:
        # "were freed in a swap": that is how
        return with_clause(part, at, head, here, reported)._replace(evident=True), False
    readied = subjects.subject(part, head) if part.lowered[at] == "for" else None
    if readied is not None and part.lemmas[readied] in _READYING and not negation.is_negated(part, head):
        return here._replace(level=min(here.level, PROBABLE), ahead=True, evident=True), False
    return _behind_preposition(part, at, head, here, reported, ruled)


def _behind_preposition(
    part: ParsedPart, at: int, head: int, here: Certainty, reported: bool, ruled: bool
) -> tuple[Certainty, bool] | None:
    """As in "called about the visit", "would break it by attacking"; None where the verb rules by a row of its own."""
    low, noun = part.lowered[at], part.child(at, "pobj")
    if low in ABOUT and part.lemmas[head] == "comment":
        return here, True
    if low in ("in", "on") and part.lemmas[head] in _TAKING_PART and negation.is_negated(part, head):
        return here._replace(level=CERTAIN, positive=not here.positive, evident=True), False
    if low in ABOUT and _says_nothing(part, head):
        return here._replace(level=UNKNOWN, evident=True), True
    if part.lemmas[head] == "be" and low in ("in", "on", "under"):
        return with_clause(part, at, head, here, reported), False
    if noun is not None and low in ("in", "at") and part.lemmas[noun] in BALLOTS:
        return here, True  # "rejected the plan in a referendum", which was held
    if ruled:
        # "were feared dead in the blast", "is suspected in a killing"
        befallen = noun is not None and low == "in" and part.child(head, "auxpass", "nsubjpass") is not None
        return (here, True) if befallen else None
    if at < head or low in _BESIDE:
        return here, True  # "in an interview he may ..."
    if part.child(at, "pcomp") is not None and low in _MEANS:
        # "tried to win them by calling": the means are not only tried
        return modal_only(part, head, here, reported), low == "by"
    if noun is None:
        return here, True
    if low in ("for", "on", "to", "with", "into"):
        return _loosely(part, noun, head, here), is_given(part, noun)
    if is_unheard_of(part, noun):
        return modal_only(part, head, here, reported), False  # "may be held in contempt"
    return here, True


_SWAPS = frozenset({"swap", "exchange", "trade"})
BALLOTS = frozenset({"referendum", "plebiscite", "vote", "ballot", "poll", "election", "runoff"})
"""In what a people decides: it is held, whatever is turned down in it."""


def _is_put(part: ParsedPart, prep: int, verb: int) -> bool:
    """As in "placed under house arrest", "go on strike": the arrest is as certain as the placing."""
    noun = part.child(prep, "pobj")
    goes_on = prep == verb + 1 and says_little(f"{part.lemmas[verb]} {part.lowered[prep]}")
    return noun is not None and (goes_on or governor(part, noun) == verb)


_BRINGING_ABOUT = frozenset({"let", "allow", "permit", "enable", "have"})


_BESIDE = frozenset({"because", "despite", "since", "amid", "following"})
"""What stands behind these is told of for itself."""


_MEANS = frozenset({"by", "in", "before", "through", "when", "while"})


def _evaluates(part: ParsedPart, verb: int) -> bool:
    predicate = part.child(verb, "attr", "acomp")
    judged = predicate is not None and (part.lowered[predicate], "a") not in effects()
    return judged or _is_one_way(part, verb)


def _under_evaluation(part: ParsedPart, verb: int, here: Certainty) -> tuple[Certainty, bool]:
    """A judgement on going ("it is a good idea to go") leaves it open; "it is clear that he went" does not."""
    if predicate_untrue(part, verb):
        return here._replace(level=CERTAIN, positive=False, evident=True), True
    predicate = part.child(verb, "acomp")
    if predicate is not None and part.lowered[predicate] in _PLAIN and not negation.is_negated(part, verb):
        return here, False
    return here._replace(level=UNKNOWN, evident=True), True
