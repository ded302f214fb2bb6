"""What a word could attribute if it were a cue: every construction it stands in, whatever the lexicon says of it.

The rules ask this of the words that the lexicon names; a trained tagger chooses among the constructions of all words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from reportedly.attribution.contents import complements, predicates, speech
from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.contents.quoted_speech import quoted_content
from reportedly.attribution.cues.nouns import owner
from reportedly.attribution.finding import Words
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.attribution.speakers import agent, is_passive, issuer, speaker
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Span

UNSOURCED = "unsourced "
"""Begins the name of a construction whose subject is no source: "it seems that", "there is talk of"."""

_PREPOSITIONS = frozenset("about on of for with to against over at in as into from".split())
_ADJUNCTS = frozenset({"prep", "xcomp", "advcl", "ccomp", "acl", "oprd"})
_EXPLETIVES = frozenset({"it", "there", "that", "this", "what"})
_VERBAL: dict[str, Callable[[Passage, int], Span | None]] = {
    "clause": clause_after,
    "infinitive": complements.infinitive_after,
    "object": complements.object_after,
    "receiver": complements.receiver_and_clause,
    "charge": complements.charge_after,
    "predicate": predicates.predicated_object,
}
_IMPERSONAL = ("clause", "infinitive", "object", "predicate")


class Construction(NamedTuple):
    """A content, and the source it would have: its words and the word that leads them, None where nobody is named."""

    content: tuple[Span, ...]
    source: Words | None
    head: int | None


def constructions(passage: Passage, word: int) -> dict[str, Construction]:
    """Give the constructions that `word` stands in, by name; two that say the same are given once."""
    part = passage.part
    tag = part.tags[word]
    if tag[:2] == "VB" and part.deps[word] not in ("aux", "auxpass"):
        found = _of_passive(passage, word) if is_passive(part, word) else _of_verb(passage, word)
    elif tag in ("NN", "NNS") and part.deps[word] != "compound":
        found = _of_noun(passage, word)
    elif tag == "JJ" and part.deps[word] in ("acomp", "oprd"):
        found = _of_adjective(passage, word)
    else:
        return {}
    kept: dict[tuple[object, object], str] = {}
    named = dict(found)
    for name, each in named.items():
        kept.setdefault((each.content, each.source), name)
    return {name: named[name] for name in kept.values()}


def _of_passive(passage: Passage, verb: int) -> Iterator[tuple[str, Construction]]:
    part = passage.part
    by = agent(part, verb)
    source = noun_phrase(passage, by) if by is not None else None
    subject = part.child(verb, "nsubjpass")
    if subject is not None:
        about = complements.span_of(passage, subject)
    elif part.deps[verb] == "acl" and part.heads[verb] < verb:
        about = passage.span(*noun_phrase(passage, part.heads[verb], stop=verb))
    else:
        about = None
    if about:
        yield "passive subject", Construction((about,), source, by)
        infinitive = complements.infinitive_after(passage, verb)
        if infinitive and about[1] <= infinitive[0]:
            yield "passive infinitive", Construction((about, infinitive), source, by)
    clause = clause_after(passage, verb)
    if clause:
        yield "passive clause", Construction((clause,), source, by)


def _of_verb(passage: Passage, verb: int) -> Iterator[tuple[str, Construction]]:
    part = passage.part
    said_by = speaker(passage, verb)
    head = said_by.head if said_by else None
    source = noun_phrase(passage, head, stop=verb) if head is not None else None
    spans = {name: span for name, rule in _VERBAL.items() if (span := rule(passage, verb))}
    for name, span in spans.items():
        yield name, Construction((span,), source, head)
    if taken := complements.prepositional(passage, verb, _PREPOSITIONS):
        yield "preposition", Construction((taken[1],), source, head)
    if source is None or head is None:
        return
    if spoken := quoted_content(passage, verb, source):
        yield "quotation", Construction(spoken, source, head)
    if fronted := speech.fronted_content(passage, verb, source):
        yield "fronted", Construction(fronted, source, head)
    if "infinitive" in spans and (about := complements.span_of(passage, head)) and about[1] <= spans["infinitive"][0]:
        yield f"{UNSOURCED}infinitive of the subject", Construction((about, spans["infinitive"]), None, None)
    if part.lowered[head] in _EXPLETIVES:
        for name in _IMPERSONAL:
            if name in spans:
                yield f"{UNSOURCED}{name}", Construction((spans[name],), None, None)
    yield from ((name, Construction((span,), source, head)) for name, span in _reaching_on(passage, verb))


def _reaching_on(passage: Passage, verb: int) -> Iterator[tuple[str, Span]]:
    """Contents that a verb takes through its object or particle, or that the parser cut short."""
    part = passage.part
    last = passage.sentence(verb)[1]
    taken = part.child(verb, "dobj")
    if taken is not None and taken > verb:
        if inner := complements.prepositional(passage, taken, _PREPOSITIONS):
            yield "preposition of the object", inner[1]
        rest = [word for word in part.children[verb] if part.deps[word] in _ADJUNCTS and word > taken]
        end = max((passage.edges[1][word] + 1 for word in rest), default=0)
        if span := complements.whole(passage, max(passage.edges[0][taken], verb + 1), min(end, last)):
            yield "object and adjuncts", span
    if span := complements.whole(passage, verb + 1, last):
        yield "rest of the sentence", span
    particle = verb + 1
    hung = particle < last and part.heads[particle] == verb and part.deps[particle] in ("prt", "advmod", "acomp")
    if hung and (inner := complements.prepositional(passage, particle, _PREPOSITIONS)):
        yield "preposition of the particle", inner[1]


def _of_noun(passage: Passage, noun: int) -> Iterator[tuple[str, Construction]]:
    part = passage.part
    head = owner(passage, noun)
    if head is None and part.deps[noun] in ("dobj", "attr"):
        head = issuer(passage, part.heads[noun])
    source = _before(noun_phrase(passage, head), noun) if head is not None else None
    for name, span in _taken_by_noun(passage, noun):
        yield name, Construction((span,), source, head)
        if source is not None:
            yield f"{UNSOURCED}{name}", Construction((span,), None, None)
    yield from _through_verb(passage, noun)


def _before(source: Words, noun: int) -> Words | None:
    """The words of a source that end before the cue, where its phrase would take in the cue."""
    if not source[0] <= noun < source[1]:
        return source
    return (source[0], noun) if source[0] < noun else None


def _taken_by_noun(passage: Passage, noun: int) -> Iterator[tuple[str, Span]]:
    part = passage.part
    for clause in part.children[noun]:
        if part.deps[clause] not in ("acl", "ccomp", "relcl") or clause < noun:
            continue
        first = passage.edges[0][clause]
        joint = part.lowered[first]
        if joint in ("that", "whether") and (part.tags[first] == "IN" or part.deps[first] == "mark"):
            last = min(passage.edges[1][clause] + 1, passage.sentence(noun)[1])
            if span := complements.whole(passage, first + (joint == "that"), last):
                yield "clause of a noun", span
        elif any(part.tags[at] == "TO" for at in range(first, clause)) and (
            span := complements.span_of(passage, clause)
        ):
            yield "infinitive of a noun", span
    if taken := complements.prepositional(passage, noun, _PREPOSITIONS):
        yield "preposition of a noun", taken[1]


def _through_verb(passage: Passage, noun: int) -> Iterator[tuple[str, Construction]]:
    """A clause that the parser gave to the verb: "made the case that the talks had failed"."""
    part = passage.part
    verb = part.heads[noun]
    if part.deps[noun] != "dobj" or part.tags[verb][:2] != "VB":
        return
    clause = clause_after(passage, verb)
    said_by = speaker(passage, verb)
    if clause and said_by and said_by.head is not None and clause[0] > part.starts[noun]:
        source = noun_phrase(passage, said_by.head, stop=verb)
        yield "clause of the verb", Construction((clause,), source, said_by.head)


def _of_adjective(passage: Passage, adjective: int) -> Iterator[tuple[str, Construction]]:
    part = passage.part
    verb = part.heads[adjective]
    head = part.child(verb, "nsubj")
    if head is not None and (head > verb or _is_expletive(part, head)):
        head = None
    source = noun_phrase(passage, head, stop=verb) if head is not None else None
    taken = complements.prepositional(passage, adjective, _PREPOSITIONS)
    spans = {
        "clause of an adjective": clause_after(passage, adjective),
        "infinitive of an adjective": complements.infinitive_after(passage, adjective),
        "preposition of an adjective": taken[1] if taken else None,
    }
    for name, span in spans.items():
        if span:
            yield name, Construction((span,), source, head)


def _is_expletive(part: ParsedPart, head: int) -> bool:
    return part.lowered[head] in ("it", "there")
