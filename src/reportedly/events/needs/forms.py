"""Needs that only the form of a word or of its clause meets: its number, its tense, what hangs on it."""

from __future__ import annotations

from reportedly.events.needs.need import Need
from reportedly.events.syntax import clauses, negation
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_MOTION = frozenset({"come", "go", "travel", "fly", "sail", "arrive", "head", "return", "journey", "be"})
STAYING = frozenset({"remain", "stay", "stand"})
"""Verbs that say a date still holds: "the date remains 14 August"."""


def _after_motion(part: ParsedPart, word: int, _: str) -> bool:
    head = part.heads[word]
    moved = part.deps[word] in ("advcl", "xcomp") and part.lemmas[head] in _MOTION
    return moved and part.lowered[word - 1] == "to"


def _with(part: ParsedPart, word: int, _: str) -> bool:
    return any(prep in ("with", "between") for prep, _ in clauses.prepositions(part, word))


def _only_of_a_day(part: ParsedPart, word: int, _: str) -> bool:
    """As in "now plans no earlier than Friday", "will try again on Friday": what is meant is told before."""
    told = part.tags[word] != "VBN" and part.child(word, "nsubj") is not None
    return told and part.child(word, "dobj", "attr", "xcomp", "ccomp", "acomp", "prt", "oprd") is None


def _is_of_it(part: ParsedPart, word: int, _: str) -> bool:
    """As in "it will now take place on Friday": what is held then is told before."""
    subject = part.child(word, "nsubj", "nsubjpass")
    under = part.child(word, "dobj", "attr", "xcomp", "ccomp")
    alone = under is None or part.lemmas[under] == "place"
    return subject is not None and alone and part.lowered[subject] in ("it", "this")


def _is_appointed(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the launch date is 3 June"; not "no launch date yet", "named no launch date", "missed its window"."""
    verb = part.heads[word]
    given = not negation.is_negated(part, verb) and part.lemmas[verb] not in ("miss", "lose", "lack")
    return given and not {"no", "any"} & {part.lowered[at] for at in part.children[word]}


_BY_WHICH_IT_IS_DATED = frozenset({"since", "after", "before", "until", "upon", "when", "while", "once"})


def _only_dates(part: ParsedPart, word: int) -> bool:
    """As in "since taking office", "before she took office": what it tells is when something else was."""
    above = part.lowered[part.heads[word]] if part.deps[word] == "pcomp" else ""
    marks = {part.lowered[at] for at in part.children[word] if part.deps[at] in ("mark", "advmod")}
    return bool(({above} | marks) & _BY_WHICH_IT_IS_DATED)


_OF_VOTERS = frozenset(
    "age right rights system machine station intention bloc power booth record reform district".split()
)


def _heads_its_phrase(part: ParsedPart, word: int, _: str) -> bool:
    """As in "voting began"; not "the voting age", "lowers voting age", whatever the parser makes of it."""
    beside = part.deps[word] in ("compound", "amod", "nmod")
    return not beside and not set(part.words[word + 1 : word + 2]) & _OF_VOTERS


NEEDS: dict[str, Need] = {
    "appointed": _is_appointed,
    "of-it": _is_of_it,
    "of-a-day": _only_of_a_day,
    "no-with": lambda part, word, _: not _with(part, word, ""),
    "motion": _after_motion,
    "with": _with,
    "no-as": lambda part, word, _: all(prep != "as" for prep, _ in clauses.prepositions(part, word)),
    "ordering": lambda part, word, _: bool(arguments(part, word)),
    "invited": lambda _part, _word, _name: True,
    "absent": lambda _part, _word, _name: True,
    "done-to": lambda part, word, _: bool(arguments(part, word)),
    "undone": lambda part, word, _: bool({"will", "'ll", "’ll", "to", "would"} & {*clauses.auxiliaries(part, word)}),
    "no-clause": lambda part, word, _: part.child(word, "xcomp", "ccomp", "acl") is None,
    "stays": lambda part, word, _: part.deps[word] == "nsubj" and part.lemmas[part.heads[word]] in STAYING,
    "own-head": _heads_its_phrase,
    "no-month": lambda part, word, _: part.words[word] != "March",
    "agentless": lambda part, word, _: clauses.is_passive(part, word) and clauses.agent(part, word) is None,
    "passive": lambda part, word, _: clauses.is_passive(part, word),
    "no-mere-date": lambda part, word, _: not _only_dates(part, word),
    "active": lambda part, word, _: not clauses.is_passive(part, word),
    "no-out": lambda part, word, _: part.words[word + 1 : word + 2] != ("out",),
    "singular": lambda part, word, _: part.tags[word] not in ("NNS", "NNPS"),
    "plural": lambda part, word, _: part.tags[word] in ("NNS", "NNPS") or part.lowered[word].endswith("s"),
}
