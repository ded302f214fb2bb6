"""Writings that are something else: papers that are newspapers, documents that nobody knows to be real."""

from __future__ import annotations

from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_OF_NEWSPAPERS = frozenset(
    "local daily sunday weekly state national regional several other many most morning evening foreign leading some"
    " rival same own british german french italian spanish russian chinese american".split()
)
_GENUINE = frozenset({"authenticity", "authentic", "genuine", "provenance", "veracity", "real"})
_PROVING = frozenset({"verify", "authenticate", "confirm"})
_NOT = frozenset({"not", "n't", "n’t", "unclear", "doubt", "question", "disputed", "unable", "unverified", "never"})


def is_newspaper(part: ParsedPart, head: int) -> bool:
    """Whether papers that tell something are newspapers: "Roe to quit, paper says", "two papers reported".

    Not "court papers", "a paper in a journal", nor "the paper" behind which a story may have told of a writing.
    """
    if part.lemmas[head].lower() != "paper" or not (part.kind is PartKind.TITLE or part.tags[head] == "NNS"):
        return False
    before = [at for at in part.children[head] if at < head and part.deps[at] in ("amod", "compound", "nmod", "poss")]
    behind = [at for at in part.children[head] if at > head and part.deps[at] in ("acl", "relcl", "prep")]
    return not behind and all(part.lowered[at] in _OF_NEWSPAPERS for at in before)


def is_doubtful(part: ParsedPart, head: int) -> bool:
    """As in "a memo whose authenticity could not be established", "a letter that has not been verified"."""
    clauses = (at for at in part.children[head] if at > head and part.deps[at] in ("relcl", "acl", "appos"))
    for clause in clauses:
        told = part.subtree(clause)
        proved = any(part.lowered[at] in _GENUINE or part.lemmas[at] in _PROVING for at in told)
        if proved and any(part.lowered[at] in _NOT for at in told):
            return True
    return False
