"""Month and weekday words that are no times: the modal "may", people called May or August, the Sunday papers."""

from __future__ import annotations

from reportedly.events.times.grammar import Found
from reportedly.events.times.words import CHARS, Lexemes
from reportedly.model.outlets import looks_like_outlet
from reportedly.model.statement import PartKind
from reportedly.model.states import is_demonym

_PEOPLE = frozenset("may april june august jan mar".split())
"""Months that are also first names or surnames."""

_SHORT = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())
_LEADS = frozenset(
    "in since of until till by last next this early late mid from to through during before after between and past"
    " coming previous for or every each around about as than , ( - – : or".split()
)
_TITLES = frozenset("mr mrs ms miss dr sir lady lord dame minister president theresa senator judge".split())
_PAPERS = frozenset(
    "times telegraph mirror express mail herald post world star people independent business tribune morning live review"
    " magazine edition school papers".split()
)
_WEEKLY = frozenset("show slot programme program quiz soap sitcom newspaper paper papers supplement column".split())
"""What comes out on one day of every week, and is called by it: "her Sunday show"."""
_OF_WHOM = frozenset("the a his her its their my our".split())
_SITES = frozenset("lake hill hills river bay island point park street road avenue square base beach airport".split())
_NICKNAMES = frozenset("black good bloody ash super palm cyber fat".split())
_COMMON = frozenset(CHARS[name] for name in ("UNIT", "TODAY", "NOON", "PART", "SEASON"))
_MONTH, _WEEKDAY, _SHORTDAY = CHARS["MONTH"], CHARS["WEEKDAY"], CHARS["SHORTDAY"]


def is_name(found: Found) -> bool:
    """Say whether a month or weekday word in what a pattern fits is no time but a verb or part of a name."""
    lexemes = found.lexemes
    for at in range(found.first, found.last):
        char = lexemes.chars[at]
        if char == _MONTH and not _is_month(lexemes, at, found.last - found.first > 1 and _beside_digits(lexemes, at)):
            return True
        if char == _WEEKDAY and not _is_weekday(lexemes, at):
            return True
        if char == _SHORTDAY and not lexemes.shown(at)[0].isupper():
            return True
        if char in _COMMON and at and _is_titled(lexemes, at):
            return True
        if lexemes.low[at] in _PERIODICALS and _is_a_paper(lexemes, at):
            return True
    return False


def _is_titled(lexemes: Lexemes, at: int) -> bool:
    """Say whether a common word in capitals is part of a title or name ("60 Minutes", "VOA Today", "High Noon")."""
    if lexemes.part.kind is PartKind.TITLE or not lexemes.shown(at)[0].isupper() or not lexemes.shown(at)[1:].islower():
        return False
    before = lexemes.before(at)
    titled = before[:1].isalnum() and (lexemes.shown(at - 1)[0].isupper() or before.isdigit())
    return titled or _opens_a_paper(lexemes, at)


_PERIODICALS = frozenset({"daily", "weekly", "monthly"})


def _is_a_paper(lexemes: Lexemes, at: int) -> bool:
    """Say whether it is what comes out so often: "the Spanish daily Marcador", "the daily reported"."""
    named = lexemes.after(at + 1)[:1].isalpha() and lexemes.shown(at + 1)[0].isupper()
    of_a_land = at > 0 and is_demonym(lexemes.shown(at - 1))
    return (named and of_a_land) or lexemes.part.tags[lexemes.word(at)] == "NN"


def _opens_a_paper(lexemes: Lexemes, at: int) -> bool:
    """Say whether a paper's name begins with it: "the Morning Ledger", "The Sunday Courier"."""
    following = at + 1
    if following >= len(lexemes.low) or not lexemes.shown(following)[0].isupper():
        return False
    called = lexemes.before(at) == "the" and lexemes.low[following].isalpha()  # "the Evening Packet"
    return (
        called
        or lexemes.low[following] in _PAPERS
        or looks_like_outlet(f"{lexemes.shown(at)} {lexemes.shown(following)}")
    )


def _beside_digits(lexemes: Lexemes, at: int) -> bool:
    following = lexemes.low[at + 1 : at + 3]
    if following[:1] == ["."] or following[:1] == [","]:
        following = following[1:]
    return lexemes.before(at).isdigit() or (following[:1] != [] and following[0][:1].isdigit())


def _is_month(lexemes: Lexemes, at: int, dated: bool) -> bool:
    shown, low = lexemes.shown(at), lexemes.low[at]
    if not shown[0].isupper():
        return False
    word = lexemes.word(at)
    tags = lexemes.part.tags
    if low == "may" and tags[word] == "MD" and (lexemes.after(at + 1).isalpha() or not dated):
        return False
    if dated:
        return True
    if _begins_a_name(lexemes, at, word):
        return False
    if low in _SHORT:
        return lexemes.after(at + 1) == "." and lexemes.glued(at + 1)
    if low == "march" and (
        tags[word] in ("VB", "VBP")
        or lexemes.before(at) in ("the", "a")
        or lexemes.after(at + 1) in ("on", "for", "of")
    ):
        return lexemes.before(at) in ("in", "since", "by", "until", "last", "next", "this")
    return low not in _PEOPLE or not _is_person(lexemes, at, word)


def _begins_a_name(lexemes: Lexemes, at: int, word: int) -> bool:
    """Say whether a month opens a name of several words: "June Lake", "March Air Base"."""
    following = at + 1
    if following >= len(lexemes.low) or not lexemes.shown(following)[0].isupper():
        return False
    if lexemes.chars[following] in (_MONTH, _WEEKDAY):
        return False
    if lexemes.low[following] in _SITES or (
        lexemes.after(following + 1) in _SITES and lexemes.shown(following + 1)[0].isupper()
    ):
        return True
    labels = {name.label for name in lexemes.part.names if name.first <= word < name.last and word + 1 < name.last}
    return bool(labels & {"GPE", "LOC", "FAC", "ORG", "PERSON"})


def _is_person(lexemes: Lexemes, at: int, word: int) -> bool:
    """Say whether the month word stands among the names of a person."""
    part = lexemes.part
    before, after = lexemes.before(at), at + 1
    if before in _TITLES:
        return True
    if before in ("in", "since", "until", "last", "next", "this", "early", "late", "mid", "by"):
        return False
    if (
        after < len(lexemes.low)
        and lexemes.shown(after)[0].isupper()
        and lexemes.chars[after] not in (_MONTH, _WEEKDAY)
    ):
        return True
    if any(name.label == "PERSON" and name.first <= word < name.last for name in part.names):
        return True
    return (before not in _LEADS and word > 0 and part.tags[word - 1] == "NNP") or (
        (before == "" or before not in _LEADS) and part.deps[word] in ("nsubj", "nsubjpass")
    )


def _is_weekday(lexemes: Lexemes, at: int) -> bool:
    if not lexemes.shown(at)[0].isupper():
        return False
    if lexemes.before(at) in _NICKNAMES and lexemes.shown(at - 1)[0].isupper():
        return False
    if lexemes.before(at) in _OF_WHOM and lexemes.after(at + 1) in _WEEKLY:
        return False
    return not _opens_a_paper(lexemes, at)
