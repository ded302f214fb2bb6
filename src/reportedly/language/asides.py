"""What stands in the sentences of a story and leads parsers astray: related links run into them, "co-" before nouns."""

from __future__ import annotations

import re

_RELATED = re.compile(
    r"\b(?P<last>[A-Z][\w’'-]*[^\W\d_])"
    r"(?P<aside>[ \t]+(?:[A-Z(\"“][\w.()’'\"“”-]*[ \t]+){1,6}(?P=last)(?=[A-Z\d\"“‘'#])[^\n]{5,700}?\bMORE)(?!\w)"
)
"""A name, the same in full with a headline run into it, further headlines, and the word that ends them."""


_TOGETHER = re.compile(
    r"\b[Cc]o-(?=(?:found|auth|writ|creat|own|chair|lead|direct|host|produc|present|pilot|defend|conspir|sponsor|work)[a-z])"
)


def without_asides(text: str) -> str:
    """Give a text, character for character as long, with what is glued into its sentences made blank.

    A "co-author" is parsed as an author: the two would be told apart as words.
    """
    text = _TOGETHER.sub("   ", text)
    return _RELATED.sub(lambda found: found["last"] + " " * len(found["aside"]), text) if "MORE" in text else text
