"""Acts of answering: somebody says no or yes to what was proposed, or takes it back. The words: `data/answers.tsv`."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from msgspec import Struct

from reportedly.events.certainty.factuality import certainty
from reportedly.events.certainty.scale import CERTAIN
from reportedly.events.lexicon import table
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.signs import condition_beside, is_conditional
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind


class Answer(StrEnum):
    """What is said to a proposal: no or yes by whom it is made to, or by who made it that it is off."""

    NO = "no"
    YES = "yes"
    OFF = "off"
    OFFER = "offer"
    """No answer yet: the proposal itself, told as made."""


class Act(Struct, frozen=True):
    """An act of answering: its verb, who answers, and the head word of what is answered, where it stands there."""

    answer: Answer
    verb: int
    last: int
    """The last word of the phrase that answers."""
    who: int | None
    of: int | None


_ANSWERED = "X"
_LEAST = 5
"""Words that may stand between a verb and the rest of its phrase: "turned the latest offer down"."""


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], bool, Answer]]]:
    """By verb the words behind it, whether something is answered, and the answer; the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], bool, Answer]]] = {}
    for phrase, answer in table("answers.tsv"):
        verb, *rest = phrase.split()
        takes = rest[-1:] == [_ANSWERED]
        found.setdefault(verb, []).append((tuple(rest[:-1] if takes else rest), takes, Answer(answer)))
    for rows in found.values():
        rows.sort(key=lambda row: (-len(row[0]), not row[1]))
    return found


def find_acts(part: ParsedPart) -> Iterator[Act]:
    """Give the acts of proposing and answering that a part tells as done."""
    for verb, lemma in enumerate(part.lemmas):
        if lemma not in _phrases() or not _may_be_verb(part, verb):
            continue
        act = next((act for row in _phrases()[lemma] if (act := _act(part, verb, *row)) is not None), None)
        if act is not None and _is_done(part, verb):
            yield act


def _may_be_verb(part: ParsedPart, word: int) -> bool:
    return clauses.is_verb(part, word) or subjects.is_taken_for_plural(part, word)


def _act(part: ParsedPart, verb: int, rest: tuple[str, ...], takes: bool, answer: Answer) -> Act | None:
    last = _follows(part, verb, rest)
    if last is None:
        return None
    passive = clauses.is_passive(part, verb)
    of = _answered(part, verb, last, passive) if takes else None
    if takes == (of is None) and not (takes and _ends_there(part, verb)):
        return None
    if not takes and part.kind is not PartKind.TITLE and answer is not Answer.OFFER:
        return None  # only a headline leaves out what is answered
    who = clauses.agent(part, verb) if passive else subjects.subject(part, verb)
    if who is None and of is None and part.deps[verb] == "acl" and part.heads[verb] < verb:
        who = part.heads[verb]  # a mark of quotation between them hides that it is no participle
    return Act(answer, verb, max(last, verb), who, of)


def _ends_there(part: ParsedPart, verb: int) -> bool:
    """As in "the president 'gratefully accepted'": of this verb alone a story leaves out what was told before."""
    stop = part.sentences[part.sentence_of[verb]][1]
    behind = part.words[verb + 1] if verb + 1 < stop else "."
    return part.lemmas[verb] == "accept" and part.kind is PartKind.BODY and not any(map(str.isalnum, behind))


def _follows(part: ParsedPart, verb: int, rest: tuple[str, ...]) -> int | None:
    """The last word of a phrase behind its verb, or None where it does not stand there."""
    at, stop = verb, part.sentences[part.sentence_of[verb]][1]
    for number, wanted in enumerate(rest):
        reach = _LEAST if number == 0 or rest[number - 1] not in ("to", "in", "of") else 1
        near = range(at + 1, min(stop, at + 1 + reach))
        found = next((to for to in near if part.lowered[to] == wanted), None)
        if found is None or any(_parts(part, between) for between in range(at + 1, found)):
            return None
        at = found
    return at


def _parts(part: ParsedPart, word: int) -> bool:
    """Whether a word is none that may stand inside a phrase."""
    return part.tags[word] in (",", ".", ":", "CC", "MD", "VBZ", "VBD", "IN", "TO", "WDT")


def _answered(part: ParsedPart, verb: int, last: int, passive: bool) -> int | None:
    if passive:
        return part.child(verb, "nsubjpass")
    if part.tags[last] in ("IN", "TO") and last != verb:
        hung = [at for at in part.children[last] if part.deps[at] in ("pobj", "pcomp")]
        if hung:
            return hung[0]
    if subjects.is_taken_for_plural(part, verb):
        return None if subjects.stands_alone(part, verb) else subjects.behind_plural(part, verb)
    found = part.child(verb, "dobj", "dative", "oprd")
    if found is None:
        # Where the parser gives none, the noun phrase right behind: headlines leave out its article.
        found = next((at for at in range(last + 1, len(part.words)) if part.heads[at] in (verb, last)), None)
        found = found if found is not None and part.tags[found][:2] in ("NN", "PR") else None
    return found if found is not None and found != verb else None


def _is_done(part: ParsedPart, verb: int) -> bool:
    """Whether it is told as done: not what somebody may or will do, nor what had been done before."""
    if "had" in clauses.auxiliaries(part, verb) or is_conditional(part, verb) or condition_beside(part, verb):
        return False
    held = certainty(part, verb, (), reported=True)
    return held.level == CERTAIN and held.positive and not held.ahead
