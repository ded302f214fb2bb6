"""Outlets and persons told by the words around a name, where no table knows it: "the weekly X", "X, a Madrid paper"."""

from __future__ import annotations

from reportedly.language.bodies import is_body
from reportedly.language.names import NameSpan
from reportedly.language.pronouns import given_names
from reportedly.language.roles import role_heads
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.outlets import is_masthead
from reportedly.model.states import is_demonym

_PAPERS = frozenset(
    "newspaper daily weekly broadcaster magazine website site tabloid newswire portal broadsheet newsletter".split()
)
_AGENCIES = frozenset({"agency", "service", "channel", "station", "network", "outlet", "paper"})
_OF_ANYTHING = frozenset({"agency", "service", "station", "network"})
"""Of these, those that more than news has: "a specialised agency"; "a Spanish agency" is one of news."""
_OF_NEWS = frozenset({"news", "state", "press", "wire", "official", "radio", "television", "tv", "local"})
_OTHER_SITES = frozenset(
    "construction building launch test historic web-based archaeological federal humanitarian".split()
)
_REPORTED = frozenset({"reported", "reports"})
_HELPERS = frozenset({"has", "had", "have", "first", "earlier", "also", "later", "then", "previously"})
_CITING = frozenset({"citing", "quoting"})
_PASSED = frozenset({"quoted", "cited", "carried", "reported"})
_KIN = frozenset("son daughter wife husband widow widower brother sister mother father cousin nephew niece".split())
_REACH = 8


def called_outlet(part: ParsedPart, span: NameSpan) -> bool:
    """Say whether a word beside a name calls it an outlet: "the X agency", "news site X", "X, a Madrid newspaper".

    So does "the" before a masthead's word: "the Courier".
    """
    after = [word.lower() for word in part.words[span.last : span.last + 2]]
    if after[:1] in (["agency"], ["newspaper"], ["daily"], ["weekly"], ["broadcaster"], ["magazine"], ["tabloid"]):
        return True
    if after in (
        ["news", "agency"],
        ["news", "site"],
        ["news", "website"],
        ["news", "service"],
        ["state", "television"],
    ):
        return True
    the = span.first > 0 and part.lowered[span.first - 1] == "the"
    behind = span.first > 1 and part.words[span.first - 1] == "," and part.deps[span.last - 1] == "appos"
    called = _calls(part, span.first - 1 - the) or (behind and _calls(part, span.first - 2))  # "a gossip site, X"
    return (the and _is_masthead(part, span)) or called or _apposed(part, span)


def _is_masthead(part: ParsedPart, span: NameSpan) -> bool:
    """Whether a name is nothing but a masthead's word, as pages shorten the names of papers known to their readers."""
    return span.last - span.first == 1 and is_masthead(part.words[span.first])


def _calls(part: ParsedPart, at: int) -> bool:
    """Whether the word at `at` is a noun for an outlet that stands before its name."""
    if at < 0 or part.tags[at] not in ("NN", "JJ", "RB"):
        return False
    word, before = part.lowered[at], part.words[at - 1] if at else ""
    if word in _PAPERS:
        return before.lower() not in _OTHER_SITES
    if word not in _AGENCIES:
        return False
    described = at > 0 and part.tags[at - 1] == "JJ" and before.lower() not in _OTHER_SITES
    if word in _OF_ANYTHING:
        described = described and is_demonym(before)
    return before.lower() in _OF_NEWS | {"the"} or described


def _apposed(part: ParsedPart, span: NameSpan) -> bool:
    """Whether an apposition tells it: ", a Madrid newspaper,", ", the North's state news agency,".

    Before a finite verb it is no apposition but who says it: "a valve on the Orion, the agency said".
    """
    at = span.last
    if (
        part.words[at : at + 1] != (",",)
        or part.words[at + 1 : at + 2] == ()
        or part.tags[at + 1] not in ("DT", "PRP$")
    ):
        return False
    for word in range(at + 2, min(at + _REACH, len(part.words))):
        if part.words[word] in (",", ".", ";") or part.tags[word][:2] in ("VB", "IN", "WD", "WP", "MD"):
            return part.tags[word] not in FINITE and _calls(part, word - 1)
    return False


def used_as_outlet(part: ParsedPart, span: NameSpan) -> bool:
    """Say whether a name stands where outlets do: ", X reported", "X reported, citing Y", "as quoted by X"."""
    at = span.last
    while at < len(part.words) and part.lowered[at] in _HELPERS:
        at += 1
    low, high = part.sentences[part.sentence_of[span.first]]
    first = span.first - 1 - (span.first > low and part.lowered[span.first - 1] == "the")
    before = part.lowered[first] if first >= low else ""
    if before == "by" and first - 1 >= low and part.lowered[first - 1] in _PASSED:
        return True
    if part.words[at : at + 1] == (",",) and part.words[at + 1 : at + 3] in (("which", "cited"), ("which", "quoted")):
        return True
    if part.words[at : at + 1] == ("understands",) and span.last - span.first > 1 and at < high:
        return part.words[span.first] not in given_names()  # "Harbour Sport understands that", and not "Ann Roe"
    if at >= high or part.lowered[at] not in _REPORTED | {"wrote", "said"}:
        return False
    cites = any(word.lower() in _CITING for word in part.words[at + 1 : high])
    aside = before == "," and first - low >= 4
    return (cites and part.lowered[at] != "said") or (aside and part.lowered[at] in _REPORTED)


def presented(part: ParsedPart, span: NameSpan) -> bool:
    """Say whether an apposition makes a longer name a person's: "her son, X", "X, the union's secretary"."""
    if span.last - span.first < 2:
        return False
    first, last = span.first, span.last
    if first > 1 and part.words[first - 1] == "," and _titles(part.words[first - 2]):
        ends = part.lowered[last - 1]
        return part.tags[first - 2] in ("NN", "NNP") and ends not in _AGENCIES | _PAPERS and not is_body(ends)
    if part.words[last : last + 1] != (",",) or span.label == "ORG":
        return False
    for word in range(last + 1, min(last + _REACH, len(part.words))):
        if part.words[word] in (",", ".", ";") or part.tags[word][:2] in ("VB", "IN", "WD", "WP", "MD", "CC"):
            return word - 1 > last and _titles(part.words[word - 1]) and part.tags[word - 1] == "NN"
    return False


def _titles(word: str) -> bool:
    return word.lower() in role_heads() or word.lower() in _KIN
