"""What a tagger sees of a word that may be a cue: its form, its place in the tree, and what the rules make of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportedly.attribution.finding import Finding
from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import Passage
from reportedly.attribution.tagging.constructions import Construction, constructions
from reportedly.model.document import FINITE
from reportedly.model.statement import Span

LENGTH_STEP = 15
"""Characters of content that make one step of length; so many steps are told apart."""
STEPS = 8
LOOKED_AT = 20
"""Words of a content among which a finite verb is looked for."""
_THOUGHT = frozenset({"believe", "intend"})
_MARKS = frozenset({'"', "“"})


class Candidate(NamedTuple):
    """A word that may be a cue: what it could take, by the name of the construction, and what the rules found in it."""

    word: int
    constructions: dict[str, Construction]
    findings: tuple[Finding, ...]


def candidates(passage: Passage, findings: Sequence[Finding]) -> Iterator[list[Candidate]]:
    """Give the candidates of each sentence that has any, in the order of the text."""
    anchored: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        anchored[finding.anchor].append(finding)
    for first, last in passage.sentences:
        found = [
            Candidate(word, constructions(passage, word), tuple(anchored.get(word, ()))) for word in range(first, last)
        ]
        found = [each for each in found if each.constructions or each.findings]
        if found:
            yield found


class Surroundings:
    """What the traits of all candidates of a passage look up: where the rules found cues, and whose words are whose."""

    def __init__(self, passage: Passage, findings: Sequence[Finding]) -> None:
        self.passage = passage
        self.cues = frozenset(finding.anchor for finding in findings)
        self._inside: dict[int, Finding] = {}
        for finding in findings:
            for start, end in finding.content:
                for word in range(passage.word_from(start), passage.word_from(end)):
                    self._inside[word] = finding

    def said_in(self, word: int) -> Finding | None:
        """The last finding of another cue that has a word in its content."""
        found = self._inside.get(word)
        return found if found is None or found.anchor != word else None

    def stands(self, candidate: Candidate) -> bool:
        """Whether the rules find that somebody is said to say, think or want something: a tagger has no say in that.

        Few corpora mark what is told within the words of another; of quoted sayings in quoted words it may judge.
        """
        told = self.said_in(candidate.word) is not None
        quoted = self.passage.quoted[candidate.word]
        return told and any(
            finding.kind in _THOUGHT or (finding.kind == "say" and not quoted) for finding in candidate.findings
        )


def traits(candidate: Candidate, around: Surroundings) -> list[str]:
    """Give the traits of a candidate."""
    found = list(_of_word(candidate.word, around))
    found.extend(_of_dependents(candidate.word, around.passage))
    found.extend(_of_place(candidate.word, around))
    for name, construction in candidate.constructions.items():
        found.extend(_of_construction(candidate.word, name, construction, around.passage))
    found.extend(_of_rules(candidate, around.passage))
    return found


def _of_word(word: int, around: Surroundings) -> Iterator[str]:
    part = around.passage.part
    lemma, tag, dep, head = part.lemmas[word], part.tags[word], part.deps[word], part.heads[word]
    yield from (f"lemma={lemma}", f"tag={tag}", f"dep={dep}", f"lemma+tag={lemma}|{tag}")
    yield from (f"head={part.lemmas[head]}", f"head+dep={part.tags[head]}|{dep}")
    yield from (
        f"end={lemma[-3:]}",
        f"end2={lemma[-2:]}",
        f"begin={lemma[:4]}",
        f"quoted={around.passage.quoted[word]}",
    )
    for offset in (-2, -1, 1, 2):
        if 0 <= word + offset < len(part.words):
            yield f"word{offset:+}={part.lowered[word + offset]}"
            yield f"tag{offset:+}={part.tags[word + offset]}"
    pos = "verb" if tag[:2] == "VB" else "noun" if tag[:2] == "NN" else "adjective"
    for entry in cues(pos).get(lemma, ()):
        yield f"class={entry.kind}"
        yield f"takes={entry.takes}"


def _of_dependents(word: int, passage: Passage) -> Iterator[str]:
    part = passage.part
    lemma = part.lemmas[word]
    for child in part.children[word]:
        dep, text = part.deps[child], part.lowered[child]
        yield f"has dep={dep}"
        if dep in ("prep", "prt", "agent"):
            yield from (f"joined by={text}", f"lemma+joined by={lemma}|{text}")
        elif dep in ("aux", "auxpass", "neg"):
            yield f"aux={part.lemmas[child]}"
        elif dep == "dobj":
            yield from (f"object={part.lemmas[child]}", f"lemma+object={lemma}|{part.lemmas[child]}")
            yield f"object tag={part.tags[child]}"
        elif dep in ("ccomp", "xcomp"):
            yield from (f"clause={part.tags[child]}", f"clause opens={part.lowered[passage.edges[0][child]]}")
        elif dep == "conj":
            yield f"goes on={part.lemmas[child]}"


def _of_place(word: int, around: Surroundings) -> Iterator[str]:
    passage, part = around.passage, around.passage.part
    dep, head = part.deps[word], part.heads[word]
    above: list[str] = []
    at = head
    while len(above) < 2 and part.heads[at] != at:
        above.append(part.deps[at])
        at = part.heads[at]
    yield f"above={dep}>{'>'.join(above[:1])}"
    yield f"above2={dep}>{'>'.join(above)}"
    yield f"under cue={head in around.cues}|{dep}"
    if dep == "conj":
        yield f"goes on from={part.lemmas[head]}"
    yield from (f"cue under={part.deps[child]}" for child in part.children[word] if child in around.cues)
    first, last = passage.sentence(word)
    yield f"cues={min(3, sum(at in around.cues for at in range(first, last)))}"
    yield f"opens={word - first < 4}"
    yield f"quotes={any(passage.quoted[first:last])}"
    holder = around.said_in(word)
    yield f"said={holder is not None}"
    if holder is not None:
        yield from (f"said by={holder.kind}", f"said by+dep={dep}|{part.lemmas[holder.anchor]}")


def _of_construction(word: int, name: str, construction: Construction, passage: Passage) -> Iterator[str]:
    part = passage.part
    lemma = part.lemmas[word]
    yield from (f"may={name}", f"lemma+may={lemma}|{name}")
    if construction.head is None:
        yield f"nobody={name}"
    else:
        what = _kind(passage, construction.head)
        yield from (f"who={name}|{what}", f"who={what}", f"lemma+who={lemma}|{what}")
        yield f"who lemma={name}|{part.lemmas[construction.head]}"
        yield f"lemma+who tag={name}|{lemma}|{part.tags[construction.head]}"
    start, end = construction.content[0][0], construction.content[-1][1]
    yield f"length={name}|{_steps(construction.content)}"
    opened = part.text[start - 1 : start] in _MARKS
    yield f"quotation={name}|{passage.quotation_at(start) is not None}|{opened}"
    first, last = passage.word_from(start), passage.word_from(end)
    if first < last:
        yield from (f"first={name}|{part.lowered[first]}", f"first tag={name}|{part.tags[first]}")
        yield f"lemma+first tag={lemma}|{part.tags[first]}"
    yield f"finite={name}|{any(tag in FINITE for tag in part.tags[first : min(last, first + LOOKED_AT)])}"


def _of_rules(candidate: Candidate, passage: Passage) -> Iterator[str]:
    lemma = passage.part.lemmas[candidate.word]
    if not candidate.findings:
        yield "no rule"
    for finding in candidate.findings:
        yield from ("rule", f"lemma+rule={lemma}", f"rule class={finding.kind}|{finding.act}")
        yield from (f"rule source={finding.source is not None}", f"rule rank={finding.rank}|{finding.continued}")
        yield f"rule length={_steps(finding.content)}"
        if finding.head is not None:
            yield f"rule who={_kind(passage, finding.head)}"
            yield f"rule who lemma={passage.part.lemmas[finding.head]}"


def _kind(passage: Passage, head: int) -> str:
    """What a source is: the kind of the one it names, else its tag."""
    mention = passage.part.mention_at.get(head)
    return mention.kind if mention else passage.part.tags[head]


def _steps(content: tuple[Span, ...]) -> int:
    return min(STEPS, sum(end - start for start, end in content) // LENGTH_STEP)
