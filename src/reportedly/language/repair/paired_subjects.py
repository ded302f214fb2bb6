"""Headlines that put a comma for an "and": "Norvik, Balticfer to merge", "Roe, Berg hold talks".

The parser takes the first name for an aside. It is given the headline with the "and", and its words stand afterwards
where they stood.
"""

from __future__ import annotations

import re

from reportedly.language.trees import Tree

_NAME = r"(?:[A-Z][\w.'’&-]*)(?: [A-Z][\w.'’&-]*){0,2}"
_TWO = re.compile(rf"^{_NAME}(?P<comma>,) {_NAME} (?P<next>[a-z]+)\b")
_AND = " and"
_MORE = len(_AND) - 1
"""Characters that the "and" has more than the comma."""
_DOING = frozenset({"VB", "VBP", "MD", "TO"})
"""Tags of what two do: of one it would be "holds"."""
_OF_TWO = frozenset({"meet", "talk", "agree", "clash"})
"""Verbs of two that the tagger takes for nouns."""
_IN = frozenset({"talk", "talks", "negotiations", "deal", "row", "dispute", "standoff"})


def with_and(title: str) -> tuple[str, int] | None:
    """Give a headline that may name two before what they do with an "and" between them, and where its comma was."""
    found = _TWO.match(title)
    if found is None:
        return None
    at = found.start("comma")
    return title[:at] + _AND + title[at + 1 :], at


def as_it_stands(tree: Tree, comma: int) -> Tree | None:
    """Give what was parsed with the "and" at the places of the headline; None where the two do nothing together."""
    at = next((word for word, start in enumerate(tree.starts) if start == comma + 1), None)
    if at is None or not _do_something(tree, at):
        return None
    starts = [start if word < at else start - _MORE for word, start in enumerate(tree.starts)]
    starts[at] = comma
    return tree._replace(starts=starts)


def _do_something(tree: Tree, joint: int) -> bool:
    last = joint + 1
    while last < len(tree.words) and tree.words[last][:1].isupper():
        last += 1
    if last >= len(tree.words):
        return False
    within = {word.lower() for word in tree.words[last + 1 : last + 4]}
    if tree.tags[last] == "NN" and tree.words[last] in _OF_TWO:
        return True
    return tree.tags[last] in _DOING or (tree.words[last] == "in" and bool(_IN & within))
