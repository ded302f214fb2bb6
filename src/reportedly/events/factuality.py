"""How certain the words of a source leave an event: FactBank values, read up the tree from the event.

Each word that governs or qualifies the event bounds how certain it is and may turn it round: "may" allows it, "failed to"
denies it, "expected to" makes it probable (after Sauri and Pustejovsky, FactBank, 2009). The words and their values are
`data/certainty.tsv`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reportedly.events import clauses
from reportedly.events.participants import supports
from reportedly.events.types import table
from reportedly.model.document import ParsedPart
from reportedly.model.statement import ARTICLE, Act, Attribution, Basis, Factuality, Judgement, PartKind, Span

_CERTAIN, _PROBABLE, _POSSIBLE, _UNKNOWN = 3, 2, 1, 0
_MODALS = {
    "may": _POSSIBLE,
    "might": _POSSIBLE,
    "could": _POSSIBLE,
    "can": _POSSIBLE,
    "would": _POSSIBLE,
    "'d": _POSSIBLE,
    "should": _POSSIBLE,
    "ought": _POSSIBLE,
    "must": _UNKNOWN,
}
_FUTURE = frozenset({"will", "'ll", "’ll", "shall", "wo", "gonna"})
_CONDITIONS = frozenset({"if", "unless", "whether", "until", "till", "provided", "lest", "case"})
_DENIED_SETTINGS = frozenset({"in", "at", "on", "during", "with", "near", "outside", "before", "after"})
_UNTRUE = frozenset("untrue false fake wrong incorrect inaccurate baseless unfounded groundless bogus fabricated rumor rumour lie hoax".split())
_VALUES = {
    (_CERTAIN, True): Factuality.CERTAIN,
    (_PROBABLE, True): Factuality.PROBABLE,
    (_POSSIBLE, True): Factuality.POSSIBLE,
    (_CERTAIN, False): Factuality.CERTAINLY_NOT,
    (_PROBABLE, False): Factuality.PROBABLY_NOT,
    (_POSSIBLE, False): Factuality.POSSIBLY_NOT,
}
_NEGATIVE_CUES = frozenset("deny denied denies denying denial dismiss dismissed dismisses dismissing refute refuted reject rejected"
                           " debunk debunked disclaim disclaimed rebut rebutted rule ruled".split())
_HIGHEST = 12


class Certainty(NamedTuple):
    """How certain (3 certain, 2 probable, 1 possible, 0 unknown) and whether it is so; `ahead` says that it is yet to be.

    `setting` marks a denial that only touches where or on what occasion. `evident` says that some word told us so.
    """

    level: int = _CERTAIN
    positive: bool = True
    ahead: bool = False
    setting: bool = False
    evident: bool = False

    @property
    def value(self) -> Factuality:
        """The FactBank value."""
        return _VALUES.get((self.level, self.positive), Factuality.UNCOMMITTED)

    def under(self, effect: Factuality) -> Certainty:
        """Give what is left of it under a word of that effect."""
        if effect == Factuality.UNCOMMITTED:
            return self._replace(level=_UNKNOWN, evident=True)
        level = min(self.level, abs(effect.score))
        return self._replace(level=level, positive=self.positive == (effect.score > 0), evident=True)


@cache
def _effects() -> dict[tuple[str, str], tuple[Factuality, Factuality]]:
    return {(word, pos): (Factuality(plus), Factuality(minus)) for word, pos, plus, minus in table("certainty.tsv")}


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
        if head == at or (within and not _inside(part, head, within)):
            break
        here, stop = _climb(part, at, head, here, reported)
        if stop:
            break
        at = head
    return _asked(part, word, at, here)


def _inside(part: ParsedPart, word: int, within: Sequence[Span]) -> bool:
    return any(start <= part.starts[word] < end for start, end in within)


def _own(part: ParsedPart, word: int, reported: bool) -> Certainty:
    here = _clause(part, word, Certainty(), reported) if clauses.is_verb(part, word) else _nominal(part, word)
    if clauses.is_negated(part, word) or _no_before(part, word):
        setting = any(prep in _DENIED_SETTINGS for prep, _ in clauses.prepositions(part, word))
        here = here._replace(positive=not here.positive, setting=setting, evident=True)
    return here


def _no_before(part: ParsedPart, word: int) -> bool:
    """"no visit", where the parser hangs the "no" elsewhere."""
    return word > 0 and part.words[word - 1].lower() == "no" and part.tags[word].startswith("NN")


def _clause(part: ParsedPart, verb: int, here: Certainty, reported: bool) -> Certainty:
    """What the auxiliaries, adverbs and conjunction of a verb's own clause make of it."""
    low = clauses.auxiliaries(part, verb) or _auxiliaries_left(part, verb)
    for text in low:
        if text in ("would", "'d") and reported:
            here = here._replace(ahead=True, evident=True)
        elif text in _MODALS:
            perfect = "have" in low
            here = here._replace(level=min(here.level, _MODALS[text]), ahead=here.ahead or not perfect, evident=True)
        elif text in _FUTURE:
            here = here._replace(ahead=True, evident=True)
    if _going_to(part, verb) or _headline_future(part, verb):
        here = here._replace(ahead=True, evident=True)
    return _qualified(part, verb, here)


def _auxiliaries_left(part: ParsedPart, verb: int) -> list[str]:
    """The modal just left of a verb, where the parser hangs it elsewhere: adverbs may stand between."""
    at = verb - 1
    while at >= 0 and part.tags[at] == "RB" and verb - at < 4:
        at -= 1
    return [part.words[at].lower()] if at >= 0 and part.tags[at] == "MD" and part.tags[verb] == "VB" else []


def _going_to(part: ParsedPart, verb: int) -> bool:
    low = [text.lower() for text in part.words[max(0, verb - 2) : verb]]
    return low == ["going", "to"]


def _headline_future(part: ParsedPart, verb: int) -> bool:
    """"X to Visit Y": the infinitive of a headline lies ahead."""
    if part.kind == PartKind.BODY or part.tags[verb] not in ("VB", "VBP", "NN", "NNP") or verb == 0:
        return False
    governor = part.heads[verb]
    return part.words[verb - 1].lower() == "to" and (governor == verb or not clauses.is_verb(part, governor))


def _qualified(part: ParsedPart, word: int, here: Certainty) -> Certainty:
    """What adverbs, adjectives and conjunctions right under a word make of it."""
    for at in part.children[word]:
        low, dep = part.words[at].lower(), part.deps[at]
        if dep in ("advmod", "amod", "acomp", "prep") and (low, "a") in _effects():
            here = _weighed(part, at, here)
        elif dep in ("mark", "advmod") and low in _CONDITIONS:
            here = here._replace(level=_UNKNOWN, ahead=True, evident=True)
        elif dep == "advcl" and _is_condition(part, at):
            here = here._replace(level=min(here.level, _POSSIBLE), evident=True)
    return here


def _weighed(part: ParsedPart, at: int, here: Certainty) -> Certainty:
    effect = _effects()[part.words[at].lower(), "a"][1 if clauses.is_negated(part, at) else 0]
    return here.under(effect)._replace(ahead=here.ahead or effect.score > 0)


def _is_condition(part: ParsedPart, clause: int) -> bool:
    return any(part.deps[at] == "mark" and part.words[at].lower() in ("if", "unless") for at in part.children[clause])


def _nominal(part: ParsedPart, word: int) -> Certainty:
    """A noun names an event as given, unless its own adjectives say otherwise: "possible visit", "failed coup"."""
    here = _qualified(part, word, Certainty())
    for at in part.children[word]:
        low = part.words[at].lower()
        if part.deps[at] == "det" and low == "any":
            here = here._replace(level=_UNKNOWN, evident=True)
        elif part.deps[at] in ("compound", "nmod") and (low, "a") in _effects():
            here = _weighed(part, at, here)
    return here


def _climb(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """Take one step up the tree: what the governing word makes of the event, and whether the way ends there."""
    dep = part.deps[at]
    if dep in ("conj",):
        return _coordinated(part, at, head, here)
    if dep == "relcl" or (dep == "advcl" and not _to_infinitive(part, at) and not _participle(part, at)):
        return here, True
    if clauses.is_verb(part, head) or part.tags[head] == "MD":
        return _under_verb(part, at, head, here, reported)
    if part.tags[head].startswith("JJ") or part.tags[head] == "RB":
        return _under_adjective(part, head, here), False
    if part.tags[head].startswith("NN"):
        return _under_noun(part, at, head, here)
    if part.words[head].lower() in ("without",):
        return here._replace(level=_CERTAIN, positive=not here.positive, evident=True), True
    if part.words[head].lower() in ("if", "unless", "despite", "pending", "before", "for") and dep == "pobj":
        return here, False
    return here, False


def _coordinated(part: ParsedPart, at: int, head: int, here: Certainty) -> tuple[Certainty, bool]:
    """"may sail and sign": go on up only where the two share their governors."""
    if clauses.is_verb(part, at) and part.child(at, *clauses.SUBJECTS) is not None:
        return here, True
    shares = clauses.is_verb(part, at) == clauses.is_verb(part, head)
    if shares and clauses.is_verb(part, at) and part.tags[at] != part.tags[head]:
        return here, True
    return here, not shares


def _to_infinitive(part: ParsedPart, verb: int) -> bool:
    return any(part.deps[at] == "aux" and part.words[at].lower() == "to" for at in part.children[verb])


def _participle(part: ParsedPart, verb: int) -> bool:
    return part.tags[verb] in ("VBG", "VBN") and part.child(verb, *clauses.SUBJECTS) is None


def _under_verb(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    dep = part.deps[at]
    if dep in ("nsubj", "nsubjpass"):
        return _as_subject(part, head, here, reported)
    if dep in ("dobj", "attr", "dative", "oprd"):
        return _as_object(part, at, head, here, reported)
    if dep in ("xcomp", "ccomp", "csubj", "acomp", "pcomp", "prep", "dep"):
        return _governed(part, at, head, here, reported)
    if dep == "advcl" and _to_infinitive(part, at):
        outer = _with_clause(part, head, here, reported)
        level = outer.level if outer.level < _CERTAIN else _PROBABLE
        return outer._replace(level=level, ahead=True, evident=True), False
    if dep == "advcl":
        return _with_clause(part, head, here, reported), False
    return here, False


def _as_subject(part: ParsedPart, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """"the visit was planned", "talks will be held", "the trip could raise tension"."""
    if _predicate_untrue(part, head):
        return here.under(Factuality.CERTAINLY_NOT), True
    effect = _effects().get((part.lemmas[head], "v")) if clauses.is_passive(part, head) else None
    if effect is not None:
        negated = clauses.is_negated(part, head)
        left = here.under(effect[1] if negated else effect[0])
        if (part.lemmas[head] in ("see", "detect", "spot", "observe", "find")) and not negated:
            left = here
        return _modal_only(part, head, left, reported)._replace(ahead=_ahead_effect(effect[0], left)), False
    if supports(part, head, "s") or (clauses.is_passive(part, head) and supports(part, head, "o")):
        return _with_clause(part, head, here, reported), False
    adjective = part.child(head, "acomp")
    if adjective is not None and (part.words[adjective].lower(), "a") in _effects():
        return _weighed(part, adjective, here), False
    return _modal_only(part, head, here, reported), True


def _ahead_effect(effect: Factuality, here: Certainty) -> bool:
    return here.ahead or effect in (Factuality.PROBABLE, Factuality.UNCOMMITTED)


def _predicate_untrue(part: ParsedPart, verb: int) -> bool:
    predicate = part.child(verb, "acomp", "attr")
    return predicate is not None and part.words[predicate].lower() in _UNTRUE and not clauses.is_negated(part, verb)


def _as_object(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """"planned a visit", "held talks", "denied the attack"; other verbs take the event for given."""
    effect = _effects().get((part.lemmas[head], "v"))
    light = supports(part, head, "o") or part.lemmas[head] == "be"
    if effect is not None and not (light and effect[0] == Factuality.CERTAIN):
        return _through(part, head, here, effect, reported)
    if light:
        return _with_clause(part, head, here, reported), False
    return _modal_only(part, head, here, reported) if part.deps[at] == "attr" else here, True


def _through(
    part: ParsedPart, head: int, here: Certainty, effect: tuple[Factuality, Factuality], reported: bool
) -> tuple[Certainty, bool]:
    negated = clauses.is_negated(part, head) or _no_before(part, head)
    left = here.under(effect[1] if negated else effect[0])
    ahead = here.ahead or effect[0] in (Factuality.PROBABLE, Factuality.POSSIBLE, Factuality.UNCOMMITTED)
    return _modal_only(part, head, left, reported)._replace(ahead=ahead), False


def _governed(part: ParsedPart, at: int, head: int, here: Certainty, reported: bool) -> tuple[Certainty, bool]:
    """A clause or infinitive under a verb: "expected to arrive", "failed to meet", "said that ..."."""
    dep = part.deps[at]
    effect = _effects().get((part.lemmas[head], "v"))
    if dep == "prep" and effect is not None and part.words[at].lower() not in ("to", "for", "on", "from", "of", "in"):
        effect = None
    if dep == "prep" and effect is None:
        if part.words[at].lower() in ("for", "after", "following", "since", "during", "from"):
            return here, True
        return _modal_only(part, head, here, reported) if not here.evident else here, True
    if effect is not None:
        return _through(part, head, here, effect, reported)
    if part.lemmas[head] == "be" and dep == "xcomp":
        return here._replace(ahead=True, level=min(here.level, _PROBABLE), evident=True), False
    return _with_clause(part, head, here, reported), False


def _modal_only(part: ParsedPart, verb: int, here: Certainty, reported: bool) -> Certainty:
    """The auxiliaries of a governing verb bound the event too, without its negation: "the trip could raise tension"."""
    outer = _clause(part, verb, Certainty(), reported)
    ahead = here.ahead or (outer.ahead and outer.evident)
    return here._replace(level=min(here.level, outer.level), ahead=ahead, evident=here.evident or outer.evident)


def _with_clause(part: ParsedPart, verb: int, here: Certainty, reported: bool) -> Certainty:
    """The event stands and falls with the governing verb: its modality and its negation are the event's."""
    left = _modal_only(part, verb, here, reported)
    if clauses.is_negated(part, verb):
        left = left._replace(positive=not left.positive, evident=True)
    return left


def _under_adjective(part: ParsedPart, head: int, here: Certainty) -> Certainty:
    return _weighed(part, head, here) if (part.words[head].lower(), "a") in _effects() else here


def _under_noun(part: ParsedPart, at: int, head: int, here: Certainty) -> tuple[Certainty, bool]:
    """"plans to visit", "speculation that ...", "no sign of a visit", "reports of his death"."""
    dep = part.deps[at]
    effect = _effects().get((part.lemmas[head], "n"))
    if effect is None or dep not in ("acl", "prep", "ccomp", "relcl", "compound", "appos", "poss"):
        return here, dep not in ("prep", "acl", "compound", "conj", "pobj")
    if dep == "prep" and part.words[at].lower() not in ("of", "for", "on", "about", "to", "that", "into", "over"):
        return here, True
    negated = clauses.is_negated(part, head) or _no_before(part, head)
    left = here.under(effect[1] if negated else effect[0])
    left = left._replace(ahead=here.ahead or effect[0].score in (1, 2) and part.lemmas[head] not in ("report", "claim", "allegation"))
    if any(part.words[child].lower() in _UNTRUE for child in part.children[head]):
        left = left._replace(level=_CERTAIN, positive=False)
    return left, False


def _asked(part: ParsedPart, word: int, top: int, here: Certainty) -> Certainty:
    """A question commits nobody."""
    first, last = part.sentences[part.sentence_of[word]]
    ending = [text for text in part.words[max(first, last - 2) : last] if text == "?"]
    if not ending:
        return here
    return here._replace(level=_UNKNOWN, evident=True) if here.level else here


def judge(found: Certainty, chain: Sequence[Attribution]) -> tuple[Judgement, ...]:
    """Give the judgements of an event: the innermost source's, then those of everybody who passes it on.

    Args:
        found: how certain the words of the innermost source leave it.
        chain: the attributions the event is content of, innermost first.
    """
    if not chain:
        return (_judgement(ARTICLE, found.value),)
    value = acted(found, chain[0])
    holders = 1 + _relays_as_own(chain)
    judged = [_judgement(each.id, value if place < holders else Factuality.UNCOMMITTED) for place, each in enumerate(chain)]
    return (*judged, _judgement(ARTICLE, Factuality.UNCOMMITTED))


def _judgement(by: str, value: Factuality) -> Judgement:
    return Judgement(by, value, value.score)


def _relays_as_own(chain: Sequence[Attribution]) -> int:
    """An outlet that reports a thing *citing* sources of its own holds it too; an outlet that relays another does not."""
    if len(chain) < 2 or chain[1].source.basis != Basis.OUTLET or chain[0].source.basis == Basis.OUTLET:
        return 0
    cue = chain[0].cue.text.lower().split()
    return int(bool(cue) and cue[0] in ("citing", "cited", "cites", "quoting", "quoted", "quotes"))


def acted(found: Certainty, attribution: Attribution) -> Factuality:
    """Give the value a source holds, from what its words leave and what it does in saying them."""
    match attribution.act:
        case Act.DECLINE:
            return Factuality.UNCOMMITTED
        case Act.DENY:
            return _denied(found, attribution)
        case Act.REJECT:
            return found.under(Factuality.PROBABLY_NOT).value if found.positive else found.value
        case Act.RETRACT:
            return found.under(Factuality.CERTAINLY_NOT).value if found.positive else found.value
        case Act.DEMAND | Act.PROPOSE:
            return found.under(Factuality.UNCOMMITTED).value if not found.evident else found.value
        case Act.THREATEN:
            return found.under(Factuality.POSSIBLE).value
        case Act.PROMISE:
            return found.under(Factuality.PROBABLE).value
        case _:
            return found.value


def _denied(found: Certainty, attribution: Attribution) -> Factuality:
    """"denied that it met" turns the content round; "said there was no meeting" carries its own negation."""
    cue = set(attribution.cue.text.lower().replace(",", " ").split())
    if found.positive and cue & _NEGATIVE_CUES:
        return Factuality.CERTAINLY_NOT
    return found.value
