"""Whether anybody was hurt, as a question asks: that pages tell of the explosion does not answer it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.model.document import Document

_HARMING = frozenset({"hurt", "injure", "wound", "harm"})
_ANYBODY = frozenset("anybody anyone somebody someone people person casualty child passenger worker".split())
_HARM = re.compile(
    r"(?i)\b(?:hurt|injur(?:ed|y|ies|es|ing)|wound(?:ed|s|ing)?|harmed|casualt(?:y|ies)|hospitali[sz]ed)\b"
)
_NONE = re.compile(r"(?i)\b(?:no|nobody|no-one|none|without|not|never|nor|neither|any(?:body|one)?)\b|n['’]t\b")
_SENTENCE = re.compile(r"[^.!?\n]+")


def asks_of_harm(document: Document) -> bool:
    """Say whether a question asks if anybody, whoever it is, was hurt: "Was anyone injured in the blast?"."""
    for part in document.parts:
        for verb, lemma in enumerate(part.lemmas):
            whom = part.child(verb, "nsubjpass", "nsubj") if lemma in _HARMING else None
            if whom is not None and part.tags[verb][:2] == "VB" and part.lemmas[whom].lower() in _ANYBODY:
                return True
    return False


def tells_of_harm(texts: Iterable[str]) -> bool:
    """Say whether any of some pages tells of somebody as hurt, and not that nobody was."""
    return any(
        _HARM.search(sentence) is not None and _NONE.search(sentence) is None
        for text in texts
        for sentence in _SENTENCE.findall(text)
    )
