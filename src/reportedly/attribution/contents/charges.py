"""What somebody is charged with, praised for or ordered to by who is named by "by", told apart from who that is."""

from __future__ import annotations

from reportedly.attribution.contents.complements import span_of
from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import Passage
from reportedly.model.statement import Span

CHARGED = frozenset({"of", "for"})
_OF_NOBODY = frozenset("police prosecutor critic opposition authority rival opponent neighbour neighbor".split())
"""Nouns behind which "of" opens a charge: "accused by prosecutors of theft", but not "by the head of the union"."""
JUDGED = {"credit": frozenset({"with"})} | dict.fromkeys(
    "criticise criticize praise condemn blast slam chide rebuke commend hail".split(), frozenset[str]()
)
"""What nobody named does with somebody for a deed: "was criticised for the delay", "is credited with the rescue"."""


def opener(passage: Passage, verb: int, by: int) -> int | None:
    """Give what opens the charge beside who brings it: "accused by the firm | of theft", "blamed | for it by Roe".

    So does an order that parsers hang on him: "ordered by the court | to pay".
    """
    part = passage.part
    lemma = part.lemmas[verb]
    takes = {code for entry in cues("verb").get(lemma, ()) for code in entry.takes}
    if "r" in takes:
        ordered = part.child(verb, "xcomp") or part.child(by, "acl", "relcl") or part.child(part.heads[by], "pcomp")
        if ordered is None or not by < (first := passage.edges[0][ordered]) < ordered:
            return None
        to = first + (part.deps[first] == "neg")  # "ordered by the court not to pay"
        return to if part.tags[to] == "TO" else None
    if lemma not in JUDGED and "a" not in takes:
        return None
    openers = CHARGED | JUDGED.get(lemma, frozenset()) | ({"as"} if lemma in JUDGED else frozenset())
    for word in sorted((*part.children[verb], *part.children[by])):
        if word < verb or part.lowered[word] not in openers or part.deps[word] != "prep":
            continue
        inner = part.child(word, "pcomp", "pobj")
        own = part.heads[word] == verb or part.child(word, "pcomp") is not None or part.lowered[word] == "as"
        mention = part.mention_at.get(by)
        named = mention is not None and word >= mention.last
        named = named or part.tags[by] == "PRP" or part.lemmas[by] in _OF_NOBODY
        if inner is not None and (own or (named and lemma == "accuse")) and not passage.in_time(inner):
            return word
    return None


def deed(passage: Passage, joint: int) -> Span | None:
    """Give what a charge or an order tells: "of | theft", "as a waste", "to pay"."""
    part = passage.part
    inner = part.child(joint, "pobj", "pcomp")
    if part.tags[joint] == "TO":
        inner = part.heads[joint]
    elif part.lowered[joint] == "as":
        inner = joint
    return span_of(passage, inner) if inner is not None else None
