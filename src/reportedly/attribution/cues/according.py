"""Attributions by "according to" and "per": whose they are, and what of the sentence."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.cues.beside import around, source_after
from reportedly.attribution.cues.relays import TELLING
from reportedly.attribution.finding import Finding, Words
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.passage import Passage
from reportedly.model.document import FINITE
from reportedly.model.statement import Act, Span

_MEASURES = frozenset("plan schedule custom tradition need taste age size rank law merit".split())
"""What things go by, and nobody says: "went according to plan"."""


_IN_WORDS_OF = frozenset(("the", noun, "of") for noun in ("words", "view", "opinion", "judgment", "judgement"))
"""What opens whose words or view it is: "in the words of the mayor"."""


def find_prepositional(passage: Passage) -> list[Finding]:
    """Give the attributions by "according to", "per" and "in the words of", in the order of the page."""
    words = passage.part.words
    found = []
    for word, text in enumerate(words):
        low = text.lower()
        if low == "according" and words[word + 1 : word + 2] in (("to",), ("TO",)):
            finding = _prepositional(passage, word, word + 2)
        elif low == "in" and tuple(each.lower() for each in words[word + 1 : word + 4]) in _IN_WORDS_OF:
            finding = _prepositional(passage, word, word + 4)
        elif low == "per" and _is_source_of_per(passage, word):
            finding = _prepositional(passage, word, word + 1)
        else:
            continue
        if finding:
            found.append(finding)
    return found


def _is_source_of_per(passage: Passage, word: int) -> bool:
    """ "per a filing", "per the Herald" after a comma; not "per cent", nor Per Berg."""
    part = passage.part
    after = part.tags[word + 1] if word + 1 < len(part.tags) else ""
    first = word == passage.sentence(word)[0]
    opens = first or (part.words[word - 1] in (",", "–", "—", "(") and part.words[word].islower())
    several = part.words[word + 1 : word + 2] in (("multiple",), ("police",))
    counted = part.lemmas[word + 2 : word + 3]
    several = several or (after == "CD" and bool(counted) and counted[0] in source_nouns())
    return opens and (after in ("NNP", "NNPS", "DT", "NNS") or several)


def _prepositional(passage: Passage, cue: int, first: int) -> Finding | None:
    taken = source_after(passage, first)
    if taken is None:
        return None
    source, head = taken
    if source == (head, head + 1) and passage.part.lemmas[head] in _MEASURES:
        return None
    source = before_subject(passage, cue, _with_name(passage, source))
    source = _before_clause(passage, cue, source, head)
    within = _told_within(passage, cue, head)
    content = _of_clause(passage, cue, source) or around(
        passage, cue, source[1], within[1] if within else _behind_another(passage, cue)
    )
    if not content:
        return None
    under = within[0] if within else None
    return Finding(((cue, first),), content, Act.STATE, "say", source, head, head, under=under, rank=3)


def _with_name(passage: Passage, source: Words) -> Words:
    """A source with the name behind a comma that ends the sentence: "according to its paper, | China Steel News"."""
    part = passage.part
    first, last = source
    high = passage.sentence(first)[1]
    high -= part.tags[high - 1] == "."
    named = part.words[last : last + 1] == (",",) and last + 1 < high
    return (first, high) if named and all(tag == "NNP" for tag in part.tags[last + 1 : high]) else source


def _before_clause(passage: Passage, cue: int, source: Words, head: int) -> Words:
    """End a source before the only clause there is, which parsers hang on it: "According to the firm | he left"."""
    part = passage.part
    if cue != passage.sentence(cue)[0] and part.tags[cue - 1] != "CC":
        return source
    clause = part.child(head, "relcl")
    subject = part.child(clause, "nsubj", "nsubjpass") if clause is not None else None
    if subject is None or clause is None or not head < subject < clause:
        return source
    first, high = passage.edges[0][subject], passage.sentence(head)[1]
    bare = first == head + 1 == passage.edges[0][clause] and part.tags[first] not in ("WDT", "WP")
    taken = part.child(clause, "dobj", "ccomp", "xcomp", "advmod", "prep", "auxpass", "acomp", "attr") is not None
    alone = not any(part.tags[word] in FINITE for word in range(passage.edges[1][clause] + 1, high))
    return (source[0], first) if bare and taken and alone else source


def _of_clause(passage: Passage, cue: int, source: Words) -> tuple[Span, ...] | None:
    """What a phrase tells that belongs to one clause of a sentence: "a pact, according to which a third is free".

    Without a comma it belongs to the clause that it ends: "The gate, which is new according to Roe, was open".
    """
    part = passage.part
    low, high = passage.sentence(cue)
    if part.tags[source[0]] in ("WDT", "WP"):
        span = complements.whole(passage, source[1], high)
        return (span,) if span else None
    if part.tags[cue - 1] in ("WDT", "WP") and (verb := part.heads[cue - 1]) >= source[1]:
        span = complements.whole(passage, source[1], min(passage.edges[1][verb] + 1, high))
        return (part.span(cue - 1, cue), span) if span else None
    clause = part.heads[cue]
    opener = cue - 1 - (part.words[cue - 1] == ",")
    if part.tags[opener] == "WRB" and part.heads[opener] == clause and part.words[source[1] : source[1] + 1] == (",",):
        span = complements.whole(passage, source[1] + 1, min(passage.edges[1][clause] + 1, high))
        return (span,) if span else None  # "in 2015, when, according to the board, 160 people died"
    says = part.heads[clause]
    if part.deps[clause] == "ccomp" and says < cue < clause and part.words[says + 1 : cue] in ((), (",",), ("that",)):
        first = source[1] + (part.words[source[1]] == ",")
        span = complements.whole(passage, first, min(passage.edges[1][clause] + 1, high))
        return (span,) if span else None  # "the paper said according to Roe the gate was open"
    first = passage.edges[0][clause]
    if part.deps[low] == "mark" and part.heads[low] < cue and part.words[source[1] : source[1] + 1] == (",",):
        first, opened = low + 1, "," not in part.words[low:cue]
    else:
        opened = part.deps[clause] == "relcl" and part.words[first - 1] == "," and low <= first < clause < cue
    span = complements.whole(passage, first, cue) if opened and part.words[cue - 1].isalnum() else None
    return (span,) if span else None


def before_subject(passage: Passage, cue: int, source: Words) -> Words:
    """End a source that opens the sentence at the comma behind which the subject stands.

    Parsers take it for an apposition: "According to a report in the Herald, a letter by the firm showed ..."
    """
    part = passage.part
    first, last = source
    if cue != passage.sentence(cue)[0]:
        return source
    verb = next((word for word in range(first, passage.sentence(cue)[1]) if part.tags[word] in FINITE), first)
    commas = [word for word in range(first, verb) if part.words[word] == ","]
    return (first, commas[0]) if len(commas) == 1 and commas[0] < last else source


def _behind_another(passage: Passage, cue: int) -> int:
    """Where a clause begins that is joined to one somebody else is told to have said; 0 where none is.

    As in "The ship sank, officials said, and two are missing, according to the coast guard".
    """
    part = passage.part
    if part.words[cue - 1] != ",":
        return 0
    for word in range(cue - 1, passage.sentence(cue)[0] + 3, -1):
        if part.words[word] in ("and", "but", "while") and part.words[word - 1] == ",":
            says = word - 2
            told = part.lemmas[says] in TELLING and part.tags[says] in FINITE
            if told and part.child(says, "nsubj") is not None:
                return word + 1
    return 0


def _told_within(passage: Passage, cue: int, head: int) -> tuple[int, int] | None:
    """By what verb somebody tells a clause from a source, and where that begins: "said it burned, according to Roe".

    None where there is none. What anybody but an outlet says is said in the source, behind a comma; without one, "said
    that all had died according to witnesses", he has it from there.
    """
    part = passage.part
    clause = part.heads[cue]
    if (told := part.child(clause, "ccomp")) is not None and clause < told < cue:
        clause = told  # parsers hang it on what the outlet does as well as on what happened
    verb = part.heads[clause]
    subject = part.child(verb, "nsubj")
    if part.deps[clause] != "ccomp" or not verb < clause < cue or subject is None:
        return None
    outlet, source = part.mention_at.get(subject), part.mention_at.get(head)
    by_outlet = outlet is not None and outlet.kind == "outlet" and (source is None or source.kind != "outlet")
    bare = part.words[cue - 1].isalnum() and part.lemmas[verb] in TELLING
    if not (by_outlet or bare):
        return None
    first = max(passage.edges[0][clause], verb + 1)
    return verb, first + (part.lowered[first] == "that")
