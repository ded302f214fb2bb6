"""What somebody says or writes and takes back: "deleted a post saying that", "took back its claim"."""

from __future__ import annotations

from reportedly.attribution.contents.complements import object_after, prepositional
from reportedly.attribution.lexicon import Cue, cues
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Span

_WRITTEN = frozenset(
    "article story report post tweet message statement claim remark comment obituary alert notice release announcement"
    " assertion allegation accusation item piece dispatch video page".split()
)
_SAYING = frozenset(
    "say report claim state announce allege write tell suggest publish assert post tweet declare".split()
)
_PARTICLES = {
    "take": frozenset({"back", "down"}),
    "walk": frozenset({"back"}),
    "row": frozenset({"back"}),
    "pull": frozenset(),
    "remove": frozenset(),
    "delete": frozenset(),
    "unpublish": frozenset(),
    "scrub": frozenset(),
}
"""Verbs by which something written is taken back, and the word that has to stand with them."""
TAKING_DOWN = (Cue("say", Act.RETRACT, "l"),)
"""How these verbs attribute, where they do: they are in no list, for mostly they tell a deed."""
_UNTRUE = frozenset("false wrong incorrect inaccurate mistaken erroneous untrue".split())
_FOR = frozenset({"for", "over"})
_WHEN = frozenset({"only", "late", "later", "soon", "early", "first", "publicly"})
"""How somebody is sorry to have said a thing that is so: "sorry for announcing only now that it will close"."""


def taken_down(passage: Passage, verb: int) -> Span | None:
    """What is taken down or back, if it is told what it said: "deleted a post saying that she had died"."""
    part = passage.part
    thing, needed = part.child(verb, "dobj"), _PARTICLES.get(part.lemmas[verb])
    if thing is None or thing < verb or needed is None or part.lemmas[thing] not in _WRITTEN:
        return None
    if needed and not any(part.lowered[at] in needed for at in part.children[verb]):
        return None
    return object_after(passage, verb) if _tells(part, thing) else None


def _tells(part: ParsedPart, thing: int) -> bool:
    """Whether it is told what something says: "a post saying that it sank", "its claim that it sank"."""
    behind = [at for at in part.children[thing] if at > thing and part.deps[at] in ("acl", "relcl", "ccomp")]
    return any(part.lemmas[at] in _SAYING or _is_with_that(part, at) for at in behind)


def _is_with_that(part: ParsedPart, clause: int) -> bool:
    mark = part.child(clause, "mark")
    return mark is not None and part.lowered[mark] == "that"


def sorry_for(passage: Passage, verb: int) -> Span | None:
    """As in "said sorry for reporting that she had died"."""
    part = passage.part
    sorry = part.child(verb, "oprd", "acomp")
    if sorry is None or part.lowered[sorry] != "sorry":
        return None
    joined = prepositional(passage, sorry, _FOR)
    return joined[1] if joined else None


def is_of_own_word(passage: Passage, verb: int, content: tuple[Span, ...]) -> bool:
    """Whether who is sorry is so for what he said himself: for saying it, for a report that it is so, a false one.

    Who is sorry for a report on a thing may only be sorry for its tone.
    """
    part = passage.part
    sorry = part.lemmas[verb] == "say" and sorry_for(passage, verb) == content[0]
    if not sorry and part.lemmas[verb] not in ("apologise", "apologize", "regret"):
        return False
    for at in range(passage.word_from(content[0][0]), len(part.words)):
        if part.lemmas[at] in _SAYING and part.tags[at] in ("VBG", "VBN"):
            return not _WHEN & {text.lower() for text in part.words[at + 1 : at + 4]}
        if part.tags[at][:2] in ("NN", "VB") and part.deps[at] not in ("compound", "aux"):
            said = part.lemmas[at] in _WRITTEN or part.lemmas[at] in cues("noun")
            false = any(part.lowered[word] in _UNTRUE for word in part.children[at])
            return said and (false or _tells(part, at))
    return False
