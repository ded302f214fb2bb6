"""Whether a clause says that nothing happens: "not", "nobody", a negation that another verb shares."""

from __future__ import annotations

from reportedly.events.syntax.clauses import SUBJECTS, is_verb, same_form
from reportedly.model.document import ParsedPart

_NEGATORS = frozenset({"not", "n't", "n’t", "never", "hardly", "scarcely", "nt"})
_NOBODY = frozenset({"nobody", "none", "nothing", "neither", "no-one"})

_AND_MORE = frozenset({"just", "only", "merely", "simply", "solely"})


def is_negated(part: ParsedPart, word: int, but: int | None = None) -> bool:
    """Say whether a word is negated where it stands: "did not meet", "no meeting", "nobody met", "without meeting".

    `but` is a child that does not count: in "no meeting took place" the "no" is the meeting's.
    """
    for at in part.children[word]:
        if at == but:
            continue
        low = part.lowered[at]
        if part.words[at + 1 : at + 2] and part.lowered[at + 1] in _AND_MORE:
            continue  # "is not just wrong" says that it is, and more
        if word < at and low == "not" and _sets_apart(part, at):
            continue
        if part.deps[at] == "neg" or low in _NEGATORS:
            return True
        if low == "longer" and at and part.lowered[at - 1] == "no":
            return True
        if low == "no" and part.deps[at] in ("det", "intj") and at < word and part.words[at + 1] != ".":
            return True
        if part.deps[at] in (*SUBJECTS, "dobj", "attr") and _is_nobody(part, at, part.deps[at] in SUBJECTS):
            return True
        if low in ("neither", "nor") and part.deps[at] in ("preconj", "cc", "det", "advmod") and at < word:
            return True
    if part.deps[word] in ("pobj", "pcomp") and part.lowered[part.heads[word]] == "without":
        return True
    return part.deps[word] == "conj" and is_verb(part, word) and _shares_negation(part, word)


def _sets_apart(part: ParsedPart, no: int) -> bool:
    """As in "it would be a working visit, not the full state visit": what is denied is named behind."""
    if part.words[no - 1] not in (",", "-", "–", "—") or no + 1 >= len(part.words):
        return False
    return part.tags[no + 1] in ("DT", "PRP$", "NN", "NNS", "NNP", "JJ", "CD") or part.lowered[no + 1] in _PLACED


_PLACED = frozenset({"in", "at", "on", "to", "by", "with", "from", "for"})


def _shares_negation(part: ParsedPart, word: int) -> bool:
    """As in "has not met or called him", "has not met him, nor has it called him"."""
    head = part.heads[word]
    links = [at for at in part.children[head] if part.deps[at] == "cc" and head < at < word]
    link = part.lowered[links[-1]] if links else ""
    if link == "nor":
        return True
    apart = part.child(word, *SUBJECTS, "aux") is not None
    alike = same_form(part, word, head) or {part.tags[word], part.tags[head]} == {"VBN", "VBD"}
    return link == "or" and alike and not apart and is_negated(part, head)


def _is_nobody(part: ParsedPart, word: int, subject: bool) -> bool:
    if part.lowered[word] in _NOBODY:
        return True
    if not subject:
        return False
    before = [text.lower() for text in part.words[max(0, word - 3) : word + 1]]
    if "not" in before[:-1] and before[before.index("not") + 1] in ("one", "a"):
        return True  # "not one soldier", "not a single soldier"
    return any(part.lowered[at] in ("no", "neither") for at in part.children[word] if at <= word)
