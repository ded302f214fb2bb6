"""Whom "it" means as a source: the body that the words said, or those right before, are about."""

from __future__ import annotations

from reportedly.attribution.contents.speech import DENYING
from reportedly.attribution.finding import Finding, Words
from reportedly.attribution.participles import can_tell
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.language.pronouns import given_names
from reportedly.model.document import ParsedPart

_SUBJECTS = ("nsubj", "nsubjpass")
_BODIES = frozenset({"organisation", "outlet", "state"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "VB", "VBN", "VBG", "MD"})


def subject_of_what_is_said(passage: Passage, finding: Finding) -> tuple[int, Words] | None:
    """Give the subject that "it" takes up, its head and words: "Norlink will close its yard, it said", or of the
    sentence before: "Norlink walked away. It said ...", or of what a clause hangs on: "Norlink sent a letter in which
    it said"; None where the source is no "it", or there is none.
    """
    part = passage.part
    head = finding.head
    if head is None or part.lowered[head] != "it":
        return None
    first, _ = passage.sentence(head)
    verb = part.heads[head]
    if part.deps[verb] == "relcl" and part.heads[verb] < head:
        rejects = part.lemmas[verb] in DENYING | {"reject"}
        return (_told_of if rejects else _subject)(passage, first, part.heads[verb])
    if finding.content[0][0] < part.starts[head]:
        subject = _subject(passage, passage.word_from(finding.content[0][0]), head)
        if subject is not None and can_tell(part, subject[0]):
            return subject
        # "The strike is off after the union accepted an offer, it said": no strike says so.
        return _body_before(passage, first, head) or subject
    if head == first and head > 0:
        return _subject(passage, passage.sentence(head - 1)[0], head)
    return _body_before(passage, first, head)


def taken_for_another(part: ParsedPart, subject: int) -> str | None:
    """Give the name of a body that was taken for a place, a thing or a person: what speaks as "it" is none.

    As in "Leeds United will tour Asia, it said". Whoever bears a given name is a person: "it" is somebody else.
    """
    mention = part.mention_at.get(subject)
    if mention is None or part.tags[subject][:3] != "NNP" or not isinstance(mention.entity, str):
        return None
    person = mention.kind == "person" and part.words[mention.first] in given_names()
    return None if person or mention.kind in _BODIES or _is_shared(part, subject) else mention.entity


def _is_shared(part: ParsedPart, subject: int) -> bool:
    """As in "Roe and Berg will come, it said": "it" is none of several."""
    return any(part.deps[child] == "conj" for child in part.children[subject])


def _body_before(passage: Passage, first: int, head: int) -> tuple[int, Words] | None:
    """The body that last was a subject in the sentence: "When the court weighed it, it ruled"."""
    part = passage.part
    for at in range(head - 1, first - 1, -1):
        named = part.mention_at.get(at)
        body = named.kind in _BODIES if named else part.tags[at] == "NN" and can_tell(part, at)
        if part.deps[at] in _SUBJECTS and body and part.tags[at][:3] != "PRP":
            return at, noun_phrase(passage, at, stop=part.heads[at])
    return None


def _subject(passage: Passage, first: int, last: int) -> tuple[int, Words] | None:
    """The subject of the uppermost verb among the words [first, last)."""
    part = passage.part
    verbs = [at for at in range(first, last) if part.tags[at] in _FINITE and not first <= part.heads[at] < last]
    roots = [at for at in range(first, last) if part.tags[at] in _FINITE and part.heads[at] == at]
    for verb in (*verbs, *roots):
        subject = next((at for at in part.children[verb] if part.deps[at] in _SUBJECTS and first <= at < verb), None)
        if subject is not None:
            return subject, noun_phrase(passage, subject, stop=verb)
    return None


def _told_of(passage: Passage, first: int, last: int) -> tuple[int, Words] | None:
    """Of whom something is said that he rejects: "Oslo accuses Turku of theft, an allegation it rejects"."""
    part = passage.part
    root = next((at for at in range(first, last) if part.heads[at] == at), None)
    clause = part.child(root, "ccomp") if root is not None else None
    told = part.child(clause, *_SUBJECTS) if clause is not None else None
    told = told if told is not None or root is None else part.child(root, "dobj")
    return (told, noun_phrase(passage, told, stop=last)) if told is not None and told < last else None
