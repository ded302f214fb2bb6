"""What a site has glued into the sentences of a story: related links behind a name, run together with it."""

from __future__ import annotations

import re

_RELATED = re.compile(
    r"\b(?P<last>[A-Z][\w’'-]*[^\W\d_])"
    r"(?P<aside>[ \t]+(?:[A-Z(\"“][\w.()’'\"“”-]*[ \t]+){1,6}(?P=last)(?=[A-Z\d\"“‘'#])[^\n]{5,700}?\bMORE)(?!\w)"
)
"""A name, the same in full with a headline run into it, further headlines, and the word that ends them."""


def without_asides(text: str) -> str:
    """Give a text, character for character as long, with what is glued into its sentences made blank."""
    return _RELATED.sub(lambda found: found["last"] + " " * len(found["aside"]), text) if "MORE" in text else text
