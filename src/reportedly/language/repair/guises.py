"""Names that are everyday words, parsed in the guise of another: "Cook to visit Norvik", "said Per Holm".

The parser takes such a surname for a verb or a thing. Where the page shows that it is one, and the parser did not see
it, the text is parsed once more with a surname of the same length that nobody takes for anything else.
"""

from __future__ import annotations

import re

from reportedly.language.casing import common_words, is_headline
from reportedly.language.pronouns import given_names
from reportedly.language.repair.grammar import NAMES
from reportedly.language.roles import is_role
from reportedly.language.trees import Tree

_GUISES = {
    len(name): name for name in ("Lee", "Ross", "Smith", "Miller", "Johnson", "Anderson", "Patterson", "Richardson")
}
_BODY = {"WHO": "CIA"}
"""The World Health Organization, whom the parser takes for "who", and a body that it knows for one."""
_COURTESY = frozenset({"Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Sir", "Dame", "Judge", "Justice"})
_BEFORE = re.compile(r"(?<![\w.’'-])([A-Z][a-z]+)\.?(?: [A-Z]\.)? (?=([A-Z][a-z]+)(?![\w-]))")


def surnames_shown(body: str) -> frozenset[str]:
    """The words that a body shows to be surnames: behind a given name, "Mr." or an office."""
    lines = (line for line in body.split("\n") if not is_headline(line))
    return frozenset(
        found[2]
        for line in lines
        for found in _BEFORE.finditer(line)
        if _tells_a_name(found[1]) and not is_role(found[2]) and found[2] not in given_names()
    )


def _tells_a_name(word: str) -> bool:
    return word in given_names() or word in _COURTESY or is_role(word)


def in_guise(text: str, tree: Tree, surnames: frozenset[str], headline: bool) -> str | None:
    """Give a text, character for character as long, with its overlooked surnames in their guise; None if all are seen.

    A headline orders nobody to do anything: what opens "Trump to visit Norvik" is a name without being shown as one.
    """
    overlooked = {
        tree.words[at]
        for at, tag in enumerate(tree.tags)
        if tag not in NAMES and len(tree.words[at]) in _GUISES and tree.words[at] in surnames
    }
    overlooked |= {
        tree.words[at] for at in range(len(tree.words)) if (_is_order if headline else _is_given_name)(tree, at)
    }
    overlooked |= {tree.words[at] for at in range(len(tree.words)) if _is_body(tree, at)}
    if not overlooked:
        return None
    return re.sub(r"(?<![\w-])[A-Z]\w+(?![\w-])", lambda found: _guise(found[0], overlooked), text)


def _is_body(tree: Tree, at: int) -> bool:
    """Whether capitals set "WHO" apart from the words around it: not "WHO DID IT?"."""
    beside = {*tree.words[max(at - 1, 0) : at], *tree.words[at + 1 : at + 2]}
    return tree.words[at] in _BODY and tree.tags[at] not in NAMES and not any(word.isupper() for word in beside)


def _is_order(tree: Tree, at: int) -> bool:
    """Whether a rare word that opens a headline, or what stands behind a colon in it, is taken for an order."""
    opens = at == 0 or (at > 1 and tree.words[at - 1] == ":")
    word = tree.words[at]
    rare = word.istitle() and word.isalpha() and len(word) in _GUISES and word.lower() not in common_words()
    return opens and rare and tree.tags[at] == "VB" and tree.heads[at] == at


def _is_given_name(tree: Tree, at: int) -> bool:
    """Whether a preposition is written as no other word of a sentence is: "said Per Holm", but "Game Of Crowns"."""
    if tree.tags[at] != "IN" or len(tree.words[at]) not in _GUISES or not tree.words[at].istitle():
        return False
    around = tree.words[at - 1 : at + 2]
    return at > 0 and len(around) == 3 and around[0].islower() and around[2].istitle()


def _guise(word: str, overlooked: set[str]) -> str:
    return (_BODY.get(word) or _GUISES[len(word)]) if word in overlooked else word


def unmasked(tree: Tree, text: str) -> Tree:
    """Give what was parsed in a guise with the words as they stand in the text."""
    guises = frozenset((*_GUISES.values(), *_BODY.values()))
    words = [
        text[start : start + len(word)] if word in guises else word
        for word, start in zip(tree.words, tree.starts, strict=True)
    ]
    return tree._replace(words=words)
