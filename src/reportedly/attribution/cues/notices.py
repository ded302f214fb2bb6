"""Notices that tell by the word before them what they are of: "issued a flood warning", "an evacuation order"."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.contents.nouns import content_of
from reportedly.attribution.finding import Finding
from reportedly.attribution.lexicon import cues
from reportedly.attribution.participles import can_tell
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import is_self, noun_phrase
from reportedly.attribution.speakers import agent, is_passive, issuer
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act

_NOTICES = {
    **dict.fromkeys(("warning", "alert", "advisory", "watch", "notice"), Act.STATE),
    **dict.fromkeys(("order", "directive"), Act.DEMAND),
}
_PUT_OUT = frozenset({"issue", "release", "publish", "extend", "reissue"})
_WHOSE = frozenset("court government police state company emergency press media".split())
"""Words before an order that do not tell what is ordered: "a court order"."""


def find_notices(passage: Passage) -> list[Finding]:
    """Give the warnings and orders that are put out with nothing but a word to tell what they are of."""
    part = passage.part
    found = (_notice(passage, word, _NOTICES[lemma]) for word, lemma in enumerate(part.lemmas) if lemma in _NOTICES)
    return [finding for finding in found if finding is not None]


def _notice(passage: Passage, noun: int, act: Act) -> Finding | None:
    part = passage.part
    verb = part.heads[noun]
    if not is_notice(part, noun) or _is_possible(part, verb) or _tells_more(passage, noun):
        return None
    if part.deps[noun] == "dobj" and not is_passive(part, verb):
        head, content = issuer(passage, verb), complements.object_after(passage, verb)
    else:
        head = agent(part, verb) if part.deps[noun] == "nsubjpass" else None
        content = complements.span_of(passage, noun)
    if head is None or content is None or is_self(part.words[head]):
        return None
    source = noun_phrase(passage, head, stop=verb)
    return Finding(((verb, verb + 1),), (content,), act, "say", source, head, head, rank=1)


def is_notice(part: ParsedPart, noun: int) -> bool:
    """Say whether a warning or an order is put out that tells by a word before it what it is of."""
    put_out = part.lemmas[part.heads[noun]] in _PUT_OUT and part.deps[noun] in ("dobj", "nsubjpass")
    return part.lemmas[noun] in _NOTICES and put_out and _tells_what(part, noun)


def _tells_more(passage: Passage, noun: int) -> bool:
    """Whether it tells by words behind it what it is of; "for the coast" tells only for where."""
    part = passage.part
    entries = cues("noun").get(part.lemmas[noun], ())
    content = next(filter(None, (content_of(passage, noun, entry)[0] for entry in entries)), None)
    return content is not None and part.lowered[passage.word_from(content[0]) - 1] != "for"


def _tells_what(part: ParsedPart, noun: int) -> bool:
    """Whether a word before a notice tells what it is of: "a gale warning", "a stay-at-home order"."""
    before = [word for word in part.children[noun] if word < noun and part.deps[word] in ("compound", "nmod", "amod")]
    return any(
        (part.tags[word] in ("NN", "NNS") and part.lemmas[word] not in _WHOSE and not can_tell(part, word))
        or part.words[word - 1] == "-"
        for word in before
    )


def _is_possible(part: ParsedPart, verb: int) -> bool:
    helpers = [part.tags[word] for word in part.children[verb] if part.deps[word] == "aux"]
    return "MD" in helpers or "TO" in helpers or part.child(verb, "neg") is not None
