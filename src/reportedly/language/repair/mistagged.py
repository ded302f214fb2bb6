"""Words whose tag the tree contradicts: the tree is right more often, as it sees what hangs on a word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_FORMS = frozenset({"VB", "VBP", "VBD"})
_CLAUSES = frozenset({"ROOT", "ccomp", "pcomp", "relcl", "advcl", "conj"})
_OF_NOUNS = frozenset({"det", "poss", "amod", "compound", "nummod"})
_OF_VERBS = frozenset({"dobj", "xcomp", "ccomp"})
_PERSONS = frozenset({"he", "she", "they", "we", "i", "it", "you"})
_NEAR = 20
"""Words on either side within which what hangs on a word is looked for."""


def mend_tags(words: Sequence[str], tags: list[str], deps: Sequence[str], heads: Sequence[int]) -> None:
    """Give in place the tags that the tree calls for."""
    for at, word in enumerate(words):
        if word == "to" and deps[at] == "aux":
            tags[at] = "TO"  # the tagger sees a preposition in "asked everyone inside to sing"
        if tags[at] == "XX" and word.lower() in _PERSONS:
            tags[at] = "PRP"  # which an editor put in: "[She] told me"
    for at in [*_infinitives(words, tags, deps, heads)]:
        tags[at] = "VB"
    for at in [*_numbered_names(words, tags, deps)]:
        tags[at] = "NNP"
    for at in [*_names_as_verbs(words, tags, deps)]:
        tags[at] = "NNP"
    for at in [*_verbs_as_nouns(words, tags, deps, heads)]:
        tags[at] = "VBP" if tags[at] == "NN" else "VBZ"


def _infinitives(words: Sequence[str], tags: Sequence[str], deps: Sequence[str], heads: Sequence[int]) -> Iterator[int]:
    """The words that the tree makes an infinitive of, and the tagger something else: "to impeach"."""
    for at, tag in enumerate(tags):
        if tag == "TO" and deps[at] == "aux" and tags[heads[at]][:1] != "V" and words[heads[at]].islower():
            yield heads[at]


def _numbered_names(words: Sequence[str], tags: Sequence[str], deps: Sequence[str]) -> Iterator[int]:
    """The names with a number that the tagger knows nothing of: "Heron-3 will land", "lost contact with Heron-3"."""
    for at, word in enumerate(words):
        if tags[at] != "NNP" and deps[at] in _OF_THINGS and _NUMBERED.fullmatch(word) and word[:5].lower() != "covid":
            yield at


_NUMBERED = re.compile(r"[A-Z][a-z]{4,}-\d{1,3}")
_OF_THINGS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "poss", "appos", "attr"})


def _names_as_verbs(words: Sequence[str], tags: Sequence[str], deps: Sequence[str]) -> Iterator[int]:
    """The words that the tree makes the subject of something, and the tagger a verb: "Norlink, in a note, said"."""
    for at, tag in enumerate(tags):
        if tag in _FORMS and deps[at] in ("nsubj", "nsubjpass") and words[at][:1].isupper() and words[at].isalpha():
            yield at


def _verbs_as_nouns(
    words: Sequence[str], tags: Sequence[str], deps: Sequence[str], heads: Sequence[int]
) -> Iterator[int]:
    """The words that the tree gives a subject and what they are done to, and the tagger takes for nouns.

    As in "93% support this change", "what the mayor hopes to achieve".
    """
    for at, tag in enumerate(tags):
        if tag not in ("NN", "NNS") or deps[at] not in _CLAUSES or not words[at].islower():
            continue
        hung = [word for word in range(max(0, at - _NEAR), min(len(words), at + _NEAR)) if heads[word] == at]
        subject = next((word for word in hung if deps[word] == "nsubj" and word < at), None)
        governs = any(deps[word] in _OF_VERBS and word > at for word in hung)
        described = any(deps[word] in _OF_NOUNS for word in hung)
        if subject is not None and tags[subject] != "VBG" and governs and not described:
            yield at
