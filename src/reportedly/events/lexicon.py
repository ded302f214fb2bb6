"""The trigger lexicon: which words name a happening, of what type, with which roles.

It is `data/triggers.tsv` with the word classes of `data/classes.tsv`, written and reviewed for this project.
Types are those of `EventType`; the needs of a row keep out the everyday senses of its word ("meet a deadline").
"""

from __future__ import annotations

from functools import cache
from importlib import resources

from msgspec import Struct

from reportedly.model.statement import EventType


class Trigger(Struct, frozen=True):
    """One row of the lexicon: the roles of subject and object, and of nouns after prepositions."""

    lemma: str
    type: EventType
    subject: str | None
    object: str | None
    others: dict[str, str]
    needs: tuple[str, ...]


class Found(Struct, frozen=True):
    """A trigger in its place: the words [first, last), the head word of them, and the row that fits.

    `pending` are needs that only the surroundings decide: place, dated, change, eventive, governed, people.
    """

    word: int
    first: int
    last: int
    trigger: Trigger
    verb: bool
    pending: tuple[str, ...] = ()
    instead: tuple[Found, ...] = ()
    """The later rows that fit too, for where the surroundings do not meet what is pending."""


def table(name: str) -> list[list[str]]:
    """Give the rows of a data file of this package, comments left out."""
    text = resources.files("reportedly.events").joinpath("data", name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@cache
def word_class(name: str) -> frozenset[str]:
    """Give the words of one class of `data/classes.tsv`."""
    return _classes()[name]


@cache
def _classes() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in table("classes.tsv")}


@cache
def lexicon() -> dict[tuple[str, str], list[Trigger]]:
    """Give the rows of the lexicon by word and part of speech: v, n, a or r."""
    rows: dict[tuple[str, str], list[Trigger]] = {}
    for lemma, pos, type_, subject, object_, others, needs in table("triggers.tsv"):
        roles = dict(pair.split(":") for pair in others.split(",")) if others != "-" else {}
        trigger = Trigger(
            lemma,
            EventType(type_),
            None if subject == "-" else subject,
            None if object_ == "-" else object_,
            roles,
            () if needs == "-" else tuple(needs.split(",")),
        )
        rows.setdefault((lemma, pos), []).append(trigger)
    return rows


Asked = frozenset[tuple[str, str]]
"""Words that are asked for, each in its plain form with its part of speech: v, n, or p for the last word of a name."""
NOT_ASKED: Asked = frozenset()
_BESIDE = ("against", "for", "from", "of", "to", "with")


def asked_for(lemma: str) -> Trigger:
    """Give the row for a word that somebody asks for, and that the lexicon need not have: "choose", "prorogation"."""
    others = {"by": "agent"} | dict.fromkeys(_BESIDE, "target")
    return Trigger(lemma, EventType.OTHER, "agent", "theme", others, ("asked",))


def is_verb_of_lexicon(lemma: str) -> bool:
    """Say whether a word in its plain form is a verb of the lexicon."""
    return (lemma, "v") in lexicon()


def noun_rows(lemma: str) -> tuple[Trigger, ...]:
    """Give the rows of the lexicon for a noun."""
    return tuple(lexicon().get((lemma, "n"), ()))


@cache
def phrases_by_first_word() -> dict[str, list[str]]:
    """Lexicon entries of several words by their first: "kick" -> ["kick off"]."""
    found: dict[str, list[str]] = {}
    for lemma, _ in lexicon():
        if " " in lemma:
            found.setdefault(lemma.split()[0], []).append(lemma)
    return found


@cache
def headline_forms() -> dict[str, tuple[str, str]]:
    """Regular forms of the lexicon's words, for capitalised headlines whose words are all tagged as names."""
    forms: dict[str, tuple[str, str]] = {}
    for lemma, pos in lexicon():
        if " " in lemma:
            continue
        stem = lemma[:-1] if lemma.endswith("e") else lemma
        endings = [lemma + "s", lemma + "es", stem + "ed", stem + "ing"] if pos == "v" else [lemma, lemma + "s"]
        for form in endings:
            forms.setdefault(form, (lemma, pos))
    return forms


BILLS = frozenset({"bill", "draft law", "legislation"})
"""What is to become law: what is told of it is told of its passing."""
