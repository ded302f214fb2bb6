"""The words that attribute, as reviewed data: data/cues.tsv, data/phrases.tsv and data/sources.tsv.

A row of cues.tsv is one construction of one cue: its lemma, part of speech, class (say, report, cite, believe, intend,
evaluate, perceive, and the kinds of nouns), the act it performs, what it takes as its content, and "within" where it
counts only in what another says:

- `q` a quotation, `c` a clause, `i` an infinitive, `o` an object, `s` an object with a predicate ("called it a plan"),
  `r` a receiver and then a clause or infinitive ("urged them to go"), `a` an object and a charge ("accused X of Y");
- `v` an object and what it comes to ("put the toll at 12"), `w` somebody and what he is pressed to do, `u` the object
  of "out against" and "out at", `k` what is attacked in words, `h` a stand that is held;
- `t` a clause that "that" opens ("held that");
- `l` what is written and taken down or back, `z` what somebody says sorry for;
- `b` a sum or favour that is offered, `d` the object of a document, `R` who is called on and to do what, `x` the
  object behind "out" ("rule out", "point out"), `y` the reports that are shot down or brushed aside;
- `e` who is called out, and for what;
- `f` what a phrase of phrases.tsv is about ("cast doubt on"), which are no cues of the verb alone;
- `p:of|about` the object of one of these prepositions; for nouns `p` is the object of of, about, for, on or over.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from reportedly.model.statement import Act, Basis


class Cue(NamedTuple):
    """What one cue does: its class, its act, and the constructions it takes its content in."""

    kind: str
    act: Act
    takes: str
    prepositions: frozenset[str] = frozenset()
    within: bool = False


class Phrase(NamedTuple):
    """What somebody does by a verb and its object, and what joins to them what it is about."""

    act: Act
    joints: frozenset[str]


QUOTING = frozenset({"quote", "cite", "report"})
"""Verbs whose object speaks: "quoted the minister as saying"."""

ANSWERING = frozenset({"deny", "dispute", "contest", "refute", "rebut", "contradict"})
"""Verbs by which one meets what another has said: ", which she denied", ", a claim he disputes"."""

_TOWARDS = frozenset({"rejection", "praise"})
"""Kinds of nouns whose "to" opens what they are about: "opposition to the plan", not "a promise to voters"."""
_NOUN_PREPOSITIONS = frozenset({"of", "about", "for", "on", "over", "against", "to", "regarding", "concerning"})


@cache
def cues(pos: str) -> dict[str, tuple[Cue, ...]]:
    """Give the cues of one part of speech (verb, noun, adjective, adverb) by lemma."""
    found: dict[str, list[Cue]] = {}
    for lemma, row_pos, kind, act, takes, *within in _rows("cues.tsv"):
        if row_pos == pos:
            found.setdefault(lemma, []).append(_cue(kind, act, takes, within == ["within"]))
    return {lemma: tuple(sorted(group, key=lambda cue: cue.act is Act.STATE)) for lemma, group in found.items()}


def _cue(kind: str, act: str, takes: str, within: bool) -> Cue:
    if takes.startswith("p:"):
        return Cue(kind, Act(act), "p", frozenset(takes[2:].split("|")), within)
    prepositions = _NOUN_PREPOSITIONS if kind in _TOWARDS else _NOUN_PREPOSITIONS - {"to"}
    return Cue(kind, Act(act), takes, prepositions if "p" in takes else frozenset(), within)


@cache
def phrases() -> dict[tuple[str, str], Phrase]:
    """Give the set phrases by the lemmas of their verb and of its object: "cast doubt"."""
    return {
        (verb, thing): Phrase(Act(act), frozenset(joints.split("|")))
        for verb, thing, act, joints in _rows("phrases.tsv")
    }


@cache
def source_nouns() -> dict[str, Basis]:
    """Give the common nouns that name a kind of source, by lemma, with the basis they stand for."""
    return {lemma: Basis(basis) for lemma, basis in _rows("sources.tsv")}


def _rows(name: str) -> list[list[str]]:
    """Give the rows of a table of the package, its comments and its head left out."""
    text = files("reportedly.attribution").joinpath("data", name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [line.split("\t") for line in lines[1:]]
