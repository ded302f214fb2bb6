"""How certain the words of a source leave an event: FactBank values, read up the tree from the event.

Each word that governs or qualifies the event bounds how certain it is and may turn it round: "may" allows it,
"failed to" denies it, "expected to" makes it probable (after Sauri and Pustejovsky, FactBank, 2009). The words and
their values are `data/certainty.tsv`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reportedly.events import clauses
from reportedly.events.certainty import CERTAIN, POSSIBLE, PROBABLE, UNKNOWN, Certainty
from reportedly.events.clause_signs import (
    CONDITIONS,
    UNTRUE,
    asks_when,
    because_of,
    going_to,
    had_it_been,
    headline_future,
    inside,
    is_choice,
    is_command,
    is_condition,
    is_conditional,
    is_lacking,
    is_of_aims,
    is_some,
    is_unheard_of,
    no_before,
    nothing_does,
    participle,
    predicate_untrue,
    to_infinitive,
    under_condition,
)
from reportedly.events.conditions import governor
from reportedly.events.participants import supports
from reportedly.events.types import table
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Factuality, PartKind, Span

_MODALS = {
    "may": POSSIBLE,
    "might": POSSIBLE,
    "could": POSSIBLE,
    "can": POSSIBLE,
    "would": POSSIBLE,
    "'d": POSSIBLE,
    "should": POSSIBLE,
    "ought": POSSIBLE,
    "must": UNKNOWN,
}
_TOLD_OUT = frozenset({"confirm", "reveal", "announce", "disclose", "report"})
_FUTURE = frozenset({"will", "'ll", "’ll", "shall", "wo", "gonna"})
_DENIED_SETTINGS = frozenset({"in", "at", "on", "during", "with", "near", "outside", "before", "after"})
_GOVERNING = frozenset({"to", "for", "on", "of", "about", "against", "from", "in", "toward", "towards"})
_GIVEN = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my"})
_PORTIONS = frozenset(
    "round series set pair number wave spate start beginning resumption continuation holding kind".split()
)
_ABOUT = frozenset({"about", "on", "regarding", "concerning"})
_PLAIN = frozenset({"clear", "true", "evident", "obvious", "official", "apparent", "definite"})
_OPPOSITES = frozenset({"alive"})
"""Words that name an event by saying that it has not happened: who is alive has not died."""
_HIGHEST = 12


def _effect(part: ParsedPart, verb: int, at: int) -> tuple[Factuality, Factuality] | None:
    """The values a verb gives what it governs at `at`: by its preposition or particle, by an infinitive, or alone."""
    lemma = part.lemmas[verb]
    linked = [part.words[at]] if part.deps[at] == "prep" else []
    linked += [part.words[child] for child in part.children[verb] if part.deps[child] in ("prt", "advmod")]
    for word in linked:
        if (f"{lemma} {word.lower()}", "v") in _effects():
            return _effects()[f"{lemma} {word.lower()}", "v"]
    if part.deps[at] in ("xcomp", "ccomp", "advcl") and to_infinitive(part, at) and (lemma, "i") in _effects():
        return _effects()[lemma, "i"]
    if part.deps[at] in ("dobj", "nsubjpass") and (lemma, "o") in _effects():
        return _effects()[lemma, "o"]
    if part.deps[at] == "prep" and part.words[at].lower() not in _GOVERNING:
        return None
    effect = _effects().get((lemma, "v"))
    if effect is not None and part.deps[at] == "prep" and effect[0] == Factuality.CERTAIN:
        return None
    return effect


@cache
def _effects() -> dict[tuple[str, str], tuple[Factuality, Factuality]]:
    return {(word, pos): (Factuality(plus), Factuality(minus)) for word, pos, plus, minus in table("certainty.tsv")}


def is_report(word: str) -> bool:
    """Say whether a noun in lower case governs what is only reported or thought: "rumour", "report", "plan"."""
    return (word, "n") in _effects()


def plans(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb makes what it governs a plan: "scheduled", "set", "expected"."""
    effect = _effects().get((part.lemmas[verb], "v"))
    return effect is not None and effect[0] == Factuality.PROBABLE


def certainty(part: ParsedPart, word: int, within: Sequence[Span] = (), reported: bool = False) -> Certainty:
    """Give how certain the words of a part leave the event at `word`.

    Args:
        part: the parsed part.
        word: the index of the event's head word.
        within: character spans of the source's content; words outside do not count. Empty: the whole sentence.
        reported: the content is reported in the past ("said he would go"), so that "would" is a plain future.
    """
    here = _own(part, word, reported)
    at = word
    for _ in range(_HIGHEST):
        head = part.heads[at]
        if head == at or (within and not inside(part, head, within)):
            break
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


def _own(part: ParsedPart, word: int, reported: bool) -> Certainty:
    here = _clause(part, word, Certainty(), reported) if clauses.is_verb(part, word) else _nominal(part, word)
    if any(is_choice(part, at, word) for at in part.children[word] if part.deps[at] == "conj"):
        here = here._replace(level=min(here.level, POSSIBLE), evident=True)
    if part.lemmas[word] in _OPPOSITES:
        here = here._replace(positive=False, evident=True)
    if clauses.is_negated(part, word) or no_before(part, word):
        setting = any(prep in _DENIED_SETTINGS for prep, _ in clauses.prepositions(part, word))
        here = here._replace(positive=not here.positive, setting=setting, evident=True)
        if is_conditional(part, word) or is_some(part, word):
            here = here._replace(level=UNKNOWN)
    return here


def _clause(part: ParsedPart, verb: int, here: Certainty, reported: bool, but: int | None = None) -> Certainty:
    """What the auxiliaries, adverbs and conjunction of a verb's own clause make of it; `but` is a child left out."""
    low = clauses.auxiliaries(part, verb) or _auxiliaries_left(part, verb)
    for text in low:
        if text in ("would", "'d") and reported:
            here = here._replace(ahead=True, evident=True)
        elif text == "can" and part.lemmas[verb] in _TOLD_OUT:
            continue  # "the club can confirm that it has"
        elif text in _MODALS:
            perfect = "have" in low
            here = here._replace(level=min(here.level, _MODALS[text]), ahead=here.ahead or not perfect, evident=True)
        elif text in _FUTURE:
            here = here._replace(ahead=True, evident=True)
    if is_command(part, verb) or had_it_been(part, verb):
        here = here._replace(level=UNKNOWN, ahead=True, evident=True)
    if _is_bare_gerund(part, verb):
        here = here._replace(level=min(here.level, POSSIBLE), ahead=True, evident=True)
    if going_to(part, verb) or headline_future(part, verb):
        here = here._replace(ahead=True, evident=True)
    return _qualified(part, verb, here, but)


def _is_bare_gerund(part: ParsedPart, verb: int) -> bool:
    """As in the headline "Ministry says completing the bridge a question of time", which does not say that it is."""
    governed = part.deps[verb] in ("xcomp", "ccomp") and part.lemmas[part.heads[verb]] in ("say", "call")
    return part.kind == PartKind.TITLE and part.tags[verb] == "VBG" and governed and part.child(verb, "aux") is None


def _auxiliaries_left(part: ParsedPart, verb: int) -> list[str]:
    """The modal just left of a verb, where the parser hangs it elsewhere: adverbs may stand between."""
    at = verb - 1
    while at >= 0 and part.tags[at] == "RB" and verb - at < 4:
        at -= 1
    return [part.words[at].lower()] if at >= 0 and part.tags[at] == "MD" and part.tags[verb] == "VB" else []


_LOOMING = frozenset(
    "sack axe boot chop dismissal deportation extradition expulsion eviction closure removal ouster impeachment"
    " sanction tariff ban arrest jail execution".split()
)
"""What who "faces" it has not met with yet; "faced protests" tells of what there was."""


def _qualified(part: ParsedPart, word: int, here: Certainty, but: int | None = None) -> Certainty:
    """What adverbs, adjectives and conjunctions right under a word make of it, leaving out the event itself."""
    for at in part.children[word]:
        if at == but:
            continue
        low, dep = part.words[at].lower(), part.deps[at]
        if dep in ("advmod", "amod", "acomp") and (low, "a") in _effects() and not because_of(part, at):
            here = _weighed(part, at, here)
        elif dep in ("mark", "advmod") and low in CONDITIONS:
            here = here._replace(level=UNKNOWN, ahead=True, evident=True)
        elif dep == "advcl" and is_condition(part, at):
            here = here._replace(level=min(here.level, _under(part, word, at)), evident=True)
    return here


def _under(part: ParsedPart, verb: int, condition: int) -> int:
    """As in "will impose a tariff unless": the threat stands, where "will impose it if" leaves it open."""
    unless = any(part.words[at].lower() == "unless" for at in part.children[condition])
    return PROBABLE if unless and bool({*clauses.auxiliaries(part, verb)} & _FUTURE) else POSSIBLE


def _weighed(part: ParsedPart, at: int, here: Certainty) -> Certainty:
    effect = _effects()[part.words[at].lower(), "a"][1 if clauses.is_negated(part, at) else 0]
    return here.under(effect)._replace(ahead=here.ahead or effect.score > 0)


def _nominal(part: ParsedPart, word: int) -> Certainty:
    """A noun names an event as given, unless its own adjectives say otherwise: "possible visit", "failed coup"."""
    here = _qualified(part, word, Certainty())
    if _is_laid_before(part, word):
        here = here._replace(level=min(here.level, PROBABLE), ahead=True, evident=True)
    for at in part.children[word]:
        low = part.words[at].lower()
        if part.deps[at] == "det" and low == "any":
            here = here._replace(level=UNKNOWN, evident=True)
        elif part.deps[at] in ("compound", "nmod") and (low, "a") in _effects():
            here = _weighed(part, at, here)
    return here


def _climb(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """Take one step up the tree: what the governing word makes of the event, and whether the way ends there."""
    dep = part.deps[at]
    if dep == "conj":
        return _coordinated(part, at, head, here)
    if dep in ("ccomp", "csubj", "pcomp", "advcl") and asks_when(part, at):
        return here._replace(level=min(here.level, PROBABLE)), True
    if dep == "relcl" and (to_infinitive(part, at) or _is_content(part, at, head)):
        return _under_noun(part, at, head, here)
    if dep == "relcl" or (dep == "advcl" and not to_infinitive(part, at) and not participle(part, at)):
        return here, True
    if clauses.is_verb(part, head) or part.tags[head] == "MD":
        return _under_verb(part, at, head, here, reported)
    if part.tags[head].startswith("JJ") or part.tags[head] == "RB":
        if to_infinitive(part, at) and any(part.words[each].lower() == "too" for each in part.children[head]):
            return here._replace(level=UNKNOWN, evident=True), True  # "too early to tell"
        if to_infinitive(part, at) and part.words[head].lower() in _TRYING:
            return here._replace(level=UNKNOWN, evident=True), True  # "hard to say"
        return _under_adjective(part, head, here), False
    if part.tags[head].startswith("NN"):
        return _under_noun(part, at, head, here)
    return _under_preposition(part, head, dep, here)


_TRYING = frozenset("hard difficult tough easy easier harder premature unwise dangerous".split())
"""What it is to do something, whether or not anybody does it."""


def _is_content(part: ParsedPart, clause: int, noun: int) -> bool:
    """As in "signs of people being deployed": what the parser takes for a relative clause is what the signs are of."""
    first = min(part.subtree(clause))
    relative = part.words[first].lower() in ("which", "who", "that", "whom", "whose", "where", "when")
    return not relative and part.words[max(0, first - 1)].lower() == "of" and (part.lemmas[noun], "n") in _effects()


def _under_preposition(part: ParsedPart, head: int, dep: str, here: Certainty) -> tuple[Certainty, bool]:
    low, above = part.words[head].lower(), part.heads[head]
    if low == "of" and dep == "pcomp" and (part.lemmas[above], "n") in _effects():
        return here, False
    if part.lemmas[above] == "accuse":
        return here, False
    if low in ("against", "of", "into", "about", "toward", "towards") and dep == "pcomp":
        return here._replace(level=min(here.level, POSSIBLE)), False
    if low == "from" and dep == "pcomp" and (_is_hindered(part, above) or _is_kept_from(part, head)):
        return here._replace(level=UNKNOWN, evident=True), True
    if low == "for" and dep == "pcomp" and part.tags[above] in ("NN", "NNS") and part.lemmas[above] not in _GROUNDS:
        return here._replace(level=min(here.level, POSSIBLE), ahead=True, evident=True), True  # "a plan for selling"
    if low == "than" and part.words[head - 1].lower() == "rather":
        return here._replace(level=UNKNOWN, evident=True), True
    if low == "instead" or (low == "of" and part.words[head - 1].lower() == "instead"):
        return here._replace(positive=False, evident=True), True
    if low == "for" and (f"{part.lemmas[above]} for", "v") in _effects():
        return here, False
    return here, dep == "pcomp" and low in ("for", "after", "since")


def _is_hindered(part: ParsedPart, verb: int) -> bool:
    """As in "constrain A from selling": whom the verb hinders, where its own row does not say more."""
    return (
        clauses.is_verb(part, verb) and (part.lemmas[verb], "v") not in _effects() and part.lemmas[verb] in _HINDERING
    )


def _is_kept_from(part: ParsedPart, link: int) -> bool:
    """As in "stop the oil from leaving", "far from agreeing", "shied away from using": it is not said to be."""
    above = part.heads[link]
    if part.tags[above][:2] in ("RB", "JJ"):
        return part.words[above].lower() in ("away", "far", "different")
    verb = part.heads[above]
    if part.deps[above] != "dobj" or not clauses.is_verb(part, verb):
        return False
    lemma = part.lemmas[verb]
    effect = _effects().get((f"{lemma} from", "v")) or _effects().get((lemma, "v"))
    return lemma in _HINDERING or (effect is not None and effect[0].score < 0)


_GROUNDS = frozenset("reason credit blame responsibility thanks apology praise award charge sentence fine".split())
"""What is for a thing done."""
_HINDERING = frozenset(
    "constrain restrain keep exempt exclude deter dissuade save spare refrain abstain shy disqualify protect".split()
)


def _coordinated(part: ParsedPart, at: int, head: int, here: Certainty) -> tuple[Certainty, bool]:
    """As in "may sail and sign": go on up only where the two share their governors."""
    if clauses.is_verb(part, at) and part.child(at, *clauses.SUBJECTS) is not None:
        return here, True
    if is_choice(part, at, head):
        here = here._replace(level=min(here.level, POSSIBLE), evident=True)
    shares = clauses.is_verb(part, at) == clauses.is_verb(part, head)
    same = part.tags[at] == part.tags[head] or {part.tags[at], part.tags[head]} == {"VB", "VBP"}
    if shares and clauses.is_verb(part, at) and not same:
        return here, True
    if shares and clauses.is_verb(part, head) and under_condition(part, head):
        return here._replace(level=UNKNOWN, ahead=True, evident=True), True
    return here, not shares


def _under_verb(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    dep = part.deps[at]
    if dep in ("nsubj", "nsubjpass"):
        return _as_subject(part, at, head, here, reported)
    if dep in ("dobj", "attr", "dative", "oprd"):
        return _as_object(part, at, head, here, reported)
    if dep in ("xcomp", "ccomp", "csubj", "acomp", "pcomp", "prep", "dep"):
        return _governed(part, at, head, here, reported)
    if dep == "advcl" and part.lemmas[head] == "be" and to_infinitive(part, at) and _evaluates(part, head):
        return _under_evaluation(part, head, here)
    if dep == "advcl" and to_infinitive(part, at):
        outer = _with_clause(part, at, head, here, reported)
        level = outer.level if outer.level < CERTAIN else PROBABLE
        return outer._replace(level=level, ahead=True, evident=True), False
    if dep == "advcl":
        return _with_clause(part, at, head, here, reported), False
    return here, False


def _as_subject(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """As in "the visit was planned", "talks will be held", "the trip could raise tension"."""
    if predicate_untrue(part, head):
        return here._replace(level=CERTAIN, positive=False, evident=True), True
    effect = _effect(part, head, at) if clauses.is_passive(part, head) else None
    if effect is not None and part.child(head, "xcomp") is None:
        return _through(part, head, here, effect, reported)
    carries = supports(part, head, "s") and part.child(head, "attr", "acomp") is None
    if carries or (clauses.is_passive(part, head) and supports(part, head, "o")):
        return _with_clause(part, at, head, here, reported), False
    adjective = part.child(head, "acomp")
    if adjective is not None and (part.words[adjective].lower(), "a") in _effects():
        return _weighed(part, adjective, here), False
    return _loosely(part, at, head, here), True


def _loosely(part: ParsedPart, at: int, head: int, here: Certainty) -> Certainty:
    """As in "a visit would anger them": what is said of a thing not yet given bounds it, else tells when."""
    left = _modal_only(part, head, here, False)
    if any(part.words[child].lower() in _GIVEN or part.deps[child] == "poss" for child in part.children[at]):
        return here._replace(ahead=left.ahead)
    judged = part.lemmas[head] == "be" and part.tags[head] != "VBD" and part.child(head, "attr", "acomp") is not None
    if judged and any(part.words[child].lower() in ("a", "an") for child in part.children[at]):
        left = left._replace(level=min(left.level, POSSIBLE), evident=True)
    return left


def _contradicted(part: ParsedPart, word: int, within: Sequence[Span]) -> bool:
    """Whether the next sentence says that the report is not so: "There is a rumour that he died. It is false."."""
    number = part.sentence_of[word] + 1
    if number >= len(part.sentences):
        return False
    first, last = part.sentences[number]
    if last - first > 7 or (within and not inside(part, first, within)):
        return False
    if part.words[first].lower() not in ("it", "this", "that", "they", "these"):
        return False
    begin, end = part.sentences[number - 1]
    reports = any((part.lemmas[at], "n") in _effects() for at in range(begin, end))
    verb = next((at for at in range(first, last) if part.lemmas[at] == "be"), None)
    return reports and verb is not None and predicate_untrue(part, verb)


def _as_object(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """As in "planned a visit", "held talks", "denied the attack"; other verbs take the event for given."""
    effect = _effect(part, head, at)
    light = supports(part, head, "o") or part.lemmas[head] == "be"
    if part.lemmas[head] == "face" and part.lemmas[at] in _LOOMING:
        return here._replace(level=min(here.level, POSSIBLE), ahead=True, evident=True), False
    if effect is not None and not (light and effect[0] == Factuality.CERTAIN):
        return _through(part, head, here, effect, reported)
    if light:
        return _with_clause(part, at, head, here, reported), False
    if is_unheard_of(part, at):
        return _modal_only(part, head, here, reported), False
    return _modal_only(part, head, here, reported) if part.deps[at] == "attr" else here, True


def _through(
    part: ParsedPart, head: int, here: Certainty, effect: tuple[Factuality, Factuality], reported: bool
) -> tuple[Certainty, bool]:
    negated = clauses.is_negated(part, head) or no_before(part, head)
    left = here.under(effect[1] if negated else effect[0])
    if effect[0].score < 0 and not negated and not left.positive:
        left = left._replace(turned=max(left.turned, left.level), ahead=False, was_ahead=left.ahead)
    bounded = _modal_only(part, head, left, reported)
    ahead = bounded.ahead or effect[0] in (Factuality.PROBABLE, Factuality.POSSIBLE, Factuality.UNCOMMITTED)
    return bounded._replace(ahead=ahead), False


def _governed(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """A clause or infinitive under a verb: "expected to arrive", "failed to meet", "said that ..."."""
    dep = part.deps[at]
    effect = _effect(part, head, at)
    unsaid = clauses.is_negated(part, head) or nothing_does(part, head)
    if dep == "prep" and part.words[at].lower() in _ABOUT and unsaid:
        return here._replace(level=UNKNOWN, evident=True), True
    if dep == "prep" and (_is_put(part, at, head) or _is_in(part, at, head)):
        return _with_clause(part, at, head, here, reported), False
    if dep == "prep" and effect is None:
        noun = part.child(at, "pobj")
        purpose = part.words[at].lower() in ("for", "on", "to", "with", "into") and noun is not None
        if not purpose and noun is not None and is_unheard_of(part, noun):
            return _modal_only(part, head, here, reported), False  # "may be held in contempt"
        return (_loosely(part, noun, head, here), False) if purpose and noun is not None else (here, True)
    if effect is not None:
        return _through(part, head, here, effect, reported)
    if part.lemmas[head] == "be" and dep in ("xcomp", "ccomp", "csubj") and _evaluates(part, head):
        told = part.tags[at] in ("VBD", "VBZ") and not predicate_untrue(part, head)
        return (here, True) if told else _under_evaluation(part, head, here)  # "it is a pity that she left"
    if part.lemmas[head] == "be" and dep == "xcomp" and is_of_aims(part, head):
        return here._replace(ahead=True, level=min(here.level, POSSIBLE), evident=True), False
    if part.lemmas[head] == "be" and dep == "xcomp":
        past = part.tags[head] == "VBD" and not reported
        level = POSSIBLE if past else PROBABLE  # "was to open": a plan that was, and nobody says what came of it
        return here._replace(ahead=True, level=min(here.level, level), evident=True), False
    return _with_clause(part, at, head, here, reported), False


def _is_put(part: ParsedPart, prep: int, verb: int) -> bool:
    """As in "placed under house arrest": the arrest is as certain as the placing."""
    noun = part.child(prep, "pobj")
    return noun is not None and governor(part, noun) == verb


def _is_in(part: ParsedPart, prep: int, verb: int) -> bool:
    return part.lemmas[verb] == "be" and part.words[prep].lower() in ("in", "on", "under")


def _modal_only(part: ParsedPart, verb: int, here: Certainty, reported: bool, but: int | None = None) -> Certainty:
    """The auxiliaries of a governing verb bound the event too, without its negation: "the trip could raise tension"."""
    outer = _clause(part, verb, Certainty(), reported, but)
    ahead = here.ahead or (outer.ahead and outer.evident)
    return here._replace(level=min(here.level, outer.level), ahead=ahead, evident=here.evident or outer.evident)


def _with_clause(part: ParsedPart, at: int, verb: int, here: Certainty, reported: bool) -> Certainty:
    """The event stands and falls with the governing verb: its modality and its negation are the event's."""
    left = _modal_only(part, verb, here, reported, at)
    if clauses.is_negated(part, verb, at):
        level = UNKNOWN if is_conditional(part, verb) else left.level
        left = left._replace(positive=not left.positive, level=level, evident=True)
    return left


def _evaluates(part: ParsedPart, verb: int) -> bool:
    predicate = part.child(verb, "attr", "acomp")
    return predicate is not None and (part.words[predicate].lower(), "a") not in _effects()


def _under_evaluation(part: ParsedPart, verb: int, here: Certainty) -> tuple[Certainty, bool]:
    """A judgement on going ("it is a good idea to go") leaves it open; "it is clear that he went" does not."""
    if predicate_untrue(part, verb):
        return here._replace(level=CERTAIN, positive=False, evident=True), True
    predicate = part.child(verb, "acomp")
    if predicate is not None and part.words[predicate].lower() in _PLAIN and not clauses.is_negated(part, verb):
        return here, False
    return here._replace(level=UNKNOWN, evident=True), True


def _under_adjective(part: ParsedPart, head: int, here: Certainty) -> Certainty:
    return _weighed(part, head, here) if (part.words[head].lower(), "a") in _effects() else here


def _under_noun(part: ParsedPart, at: int, head: int, here: Certainty) -> tuple[Certainty, bool]:
    """As in "plans to visit", "speculation that ...", "no sign of a visit", "reports of his death"."""
    dep = part.deps[at]
    effect = _effects().get((part.lemmas[head], "n"))
    if dep == "acl" and part.tags[at] in ("VBN", "VBG") and effect is not None and clauses.is_verb(part, at):
        effect = effect if part.lemmas[head] in ("sign", "evidence", "indication", "hope") else None
    if effect is None and dep == "acl" and part.tags[at] == "VBN":
        return here, True
    if effect is None and dep in ("acl", "relcl") and headline_future(part, at):
        return here, True
    if effect is None and dep in ("acl", "relcl") and to_infinitive(part, at):
        return here._replace(level=min(here.level, POSSIBLE), ahead=True), True
    if dep == "prep" and part.words[at].lower() in _ABOUT and is_lacking(part, head):
        return here._replace(level=UNKNOWN, evident=True), True
    if effect is None and dep == "prep":
        return _beside_noun(part, at, head, here)
    if effect is None or dep not in ("acl", "prep", "ccomp", "relcl", "compound", "appos", "poss"):
        return here, dep not in ("prep", "acl", "compound", "conj", "pobj")
    if dep == "prep" and part.words[at].lower() not in ("of", "for", "on", "about", "to", "that", "into", "over"):
        return here, True
    negated = clauses.is_negated(part, head) or no_before(part, head)
    left = here.under(effect[1] if negated else effect[0])
    left = left._replace(
        ahead=here.ahead or (effect[0].score in (1, 2) and part.lemmas[head] not in ("report", "claim", "allegation"))
    )
    if any(part.words[child].lower() in UNTRUE for child in part.children[head]):
        left = left._replace(level=CERTAIN, positive=False)
    return left, False


def _beside_noun(part: ParsedPart, at: int, noun: int, here: Certainty) -> tuple[Certainty, bool]:
    """The talks of "a possible visit for talks" are only possible; "anger over the visit" takes it for granted."""
    if part.words[at].lower() == "for" and not here.evident:
        around = _nominal(part, noun)
        return here._replace(level=min(here.level, around.level), ahead=here.ahead or around.ahead), False
    if part.lemmas[noun] in _PROCEEDINGS and part.lemmas[part.child(at, "pobj") or at] in _DECIDED_BY_OTHERS:
        return here._replace(level=UNKNOWN, ahead=True, evident=True), True
    return here, part.lemmas[noun] not in _PORTIONS


def _is_laid_before(part: ParsedPart, noun: int) -> bool:
    """As in "agreed to forward to parliament the ratification of the bid": others have yet to decide on it."""
    first = max(part.sentences[part.sentence_of[noun]][0], noun - _NEAR)
    return part.lemmas[noun] in _TO_BE_GIVEN and any(part.lemmas[at] in _FORWARDING for at in range(first, noun))


_TO_BE_GIVEN = frozenset({"ratification", "approval", "adoption"})
_NEAR = 7
"""Words between what lays a thing before others and the thing."""
_FORWARDING = frozenset("send forward submit refer table introduce present put transmit ensure secure await".split())
_PROCEEDINGS = frozenset(
    "hearing ruling decision proceedings debate battle fight bid plea petition application vote referendum treaty"
    " warrant campaign case discussion dispute".split()
)
_DECIDED_BY_OTHERS = frozenset(
    "ratification extradition deportation release takeover merger acquisition approval appointment impeachment ban"
    " handover closure removal expulsion sale".split()
)
"""What a hearing or a vote is about, which it has yet to allow: "a hearing on the extradition"."""


def _asked(part: ParsedPart, word: int, here: Certainty) -> Certainty:
    """A question commits nobody."""
    first, last = part.sentences[part.sentence_of[word]]
    ending = [text for text in part.words[max(first, last - 2) : last] if text == "?"]
    if not ending:
        return here
    return here._replace(level=UNKNOWN, evident=True) if here.level else here
