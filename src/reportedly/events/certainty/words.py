"""The words that bound how certain an event is, and their values: `data/certainty.tsv`."""

from __future__ import annotations

from functools import cache

from reportedly.events.lexicon import table, word_class
from reportedly.events.syntax.clauses import is_passive
from reportedly.events.syntax.signs import to_infinitive
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Factuality

ABOUT = frozenset({"about", "on", "regarding", "concerning"})
_GOVERNING = frozenset({"to", "for", "on", "of", "about", "against", "from", "in", "toward", "towards"})


_LOOKING_INTO = frozenset({"study", "explore", "pursue"})
_PLANS = frozenset(
    "merger takeover acquisition bid sale tie-up combination purchase buyout deal pact agreement alliance partnership"
    " visit trip tour talk summit meeting launch release strike walkout resignation closure truce ceasefire run"
    " candidacy offer option possibility plan way".split()
)
"""What may be studied or pursued before it is: "is exploring a sale"."""


def effect_of(part: ParsedPart, verb: int, at: int) -> tuple[Factuality, Factuality] | None:
    """Give the values a verb leaves what it governs: by its preposition or particle, by an infinitive, or alone."""
    lemma = part.lemmas[verb]
    linked = [part.words[at]] if part.deps[at] == "prep" else []
    linked += [part.words[child] for child in part.children[verb] if part.deps[child] in ("prt", "advmod")]
    linked += [part.words[verb + 1]] if verb + 1 in part.children[verb] and part.deps[verb + 1] == "prep" else []
    keys = [f"{lemma} {word.lower()}" for word in linked]
    for key in keys:
        if (key, "v") in effects():
            return effects()[key, "v"]
    gerund = at if part.deps[at] != "prep" else part.child(at, "pcomp")
    if gerund is not None and part.tags[gerund] == "VBG":
        over = next((effects()[key, "g"] for key in (*keys, lemma) if (key, "g") in effects()), None)
        if over is not None:
            return over
    if lemma == "get" and "have" in {part.lemmas[child] for child in part.children[verb]} and to_infinitive(part, at):
        return Factuality.UNCOMMITTED, Factuality.UNCOMMITTED  # "has got to sell" is a duty, "got to sell" is done
    if part.deps[at] in ("xcomp", "ccomp", "advcl") and to_infinitive(part, at) and (lemma, "i") in effects():
        return effects()[lemma, "i"]
    if lemma in _LOOKING_INTO and part.lemmas[at] not in _PLANS:
        return None  # "studied the crash"
    if part.deps[at] in ("dobj", "nsubjpass") or _is_of_a_headline(part, verb, at):
        noun = "handover" if part.lemmas[at] in word_class("handovers") else part.lemmas[at]
        over = effects().get((f"{lemma} {noun}", "o")) or effects().get((lemma, "o"))
        if over is not None:
            return over
    if part.deps[at] == "prep" and part.lowered[at] not in _GOVERNING:
        return None
    effect = effects().get((lemma, "v"))
    if effect is not None and part.deps[at] == "prep" and effect[0] == Factuality.CERTAIN:
        return None
    return effect


def _is_of_a_headline(part: ParsedPart, verb: int, noun: int) -> bool:
    """As in the headlines "Extradition overturned", "Extradition overturned by court": that is done to its subject."""
    below = part.heads[verb] == noun and part.deps[verb] == "acl"
    return below or (part.deps[noun] == "nsubj" and is_passive(part, verb))


def is_only_talked_of(part: ParsedPart, word: int) -> bool:
    """As in "is talking to Roe about selling the yard": what one talks of doing is not done."""
    link = part.heads[word]
    if part.tags[word] != "VBG" or part.deps[word] != "pcomp":
        return False
    key = f"{part.lemmas[part.heads[link]]} {part.lowered[link]}"
    return effects().get((key, "g"), (None, None))[0] is Factuality.POSSIBLE


@cache
def effects() -> dict[tuple[str, str], tuple[Factuality, Factuality]]:
    """Give the values of each word as v, i, g, o (a verb: any, over an infinitive, a gerund, a noun), a or n."""
    return {(word, pos): (Factuality(plus), Factuality(minus)) for word, pos, plus, minus in table("certainty.tsv")}


def effect_of_noun(part: ParsedPart, noun: int) -> tuple[Factuality, Factuality] | None:
    """Give the values a noun leaves what it governs: with the word before it ("green light"), or alone."""
    lemma = part.lemmas[noun]
    pair = f"{part.lowered[noun - 1]} {lemma}" if noun else lemma
    return effects().get((pair, "n")) or effects().get((lemma, "n"))


def is_report(word: str) -> bool:
    """Say whether a noun in lower case governs what is only reported or thought: "rumour", "report", "plan"."""
    return (word, "n") in effects()


def plans(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb makes what it governs a plan: "scheduled", "set", "expected"."""
    effect = effects().get((part.lemmas[verb], "v"))
    return effect is not None and effect[0] == Factuality.PROBABLE
