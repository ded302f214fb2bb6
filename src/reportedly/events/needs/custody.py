"""Who is caught, handed over or taken to jail: one person or a few, by those who hold him for it."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import is_person, of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_NO_CATCH = frozenset(
    "crossfire storm traffic scandal row controversy middle trap avalanche blaze lie act camera video film tape"
    " microphone mike surprise breath glimpse trouble web net rain fire flood crush spat dispute".split()
)
"""Where one is caught without anybody's catching him: "caught in the crossfire", "caught on camera"."""


def _is_somebody(part: ParsedPart, word: int) -> bool:
    """Whether a noun stands for a person, by what it is or by a name of two words that nobody is known by."""
    unknown = part.mention_at.get(word)
    full = part.tags[word] == part.tags[word - 1] == "NNP" and (unknown is None or unknown.kind == "other")
    if part.lemmas[word] in _MANY:
        return False  # what "captured the nation" held its attention
    return is_person(part, word) or full or part.lemmas[word] in word_class("suspects")


_MANY = frozenset("nation country state public audience crowd world population government".split())


def is_caught(part: ParsedPart, word: int, _: str) -> bool:
    """As in "was captured in a raid", "marines caught Roe": a person is; no town, and nobody in the crossfire."""
    caught = [at for at in arguments(part, word) if _is_somebody(part, at)]
    pairs = clauses.prepositions(part, word)
    where = {part.lemmas[noun] for _, noun in pairs}
    if any(prep == "between" for prep, _ in pairs):
        return False
    doing = part.child(word, "xcomp", "advcl", "prt")
    return bool(caught) and where.isdisjoint(_NO_CATCH) and not (doing and part.tags[doing] in ("VBG", "RP"))


def is_handed_to_justice(part: ParsedPart, word: int, _: str) -> bool:
    """As in "handed Roe over to Norland", "was sent to The Hague": a person, and a state or a court to whom."""
    people = [at for at in arguments(part, word) if _is_somebody(part, at)]
    if any(part.lowered[at].endswith(("self", "selves")) for at in people):
        return False
    people += [at for at in arguments(part, word) if part.tags[at] == "NNP" and not _is_body(part, at)]
    pairs = clauses.prepositions(part, word)
    pairs += [pair for at in arguments(part, word) for pair in clauses.prepositions(part, at)]
    goals = [noun for prep, noun in pairs if prep == "to"]
    named = any(at in part.mention_at and part.mention_at[at].kind != "person" for at in goals)
    named = named or any(part.tags[at].startswith("NNP") for at in goals)
    return bool(people) and (named or of_class(part, goals, "courts") or of_class(part, goals, "justice"))


def _is_body(part: ParsedPart, word: int) -> bool:
    mention = part.mention_at.get(word)
    return mention is not None and mention.kind not in ("person", "other")


def is_given_up(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will not give up the leaker", "turned over the suspects": whoever is sought, and no hope."""
    given = [at for at in arguments(part, word) if not part.lowered[at].endswith(("self", "selves"))]
    sought = {part.lemmas[at] for at in given} & word_class("suspects")
    return bool(sought) or any(at in part.mention_at and part.mention_at[at].kind == "person" for at in given)


def surrenders(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Roe surrendered to police", "wants to surrender": one person does, to nobody or to the law."""
    who = subjects.subject(part, word)
    return who is not None and is_person(part, who) and part.tags[who] != "NNS" and not arguments(part, word)


def is_of_somebody(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "the transfer of Ivo Bratt to the tribunal", "the capture of the drug lord", "his surrender"."""
    under = [at for prep, at in clauses.prepositions(part, noun) if prep == "of"]
    beside = [at for at in part.children[noun] if part.deps[at] in ("poss", "compound")]
    return any(is_person(part, at) or (part.tags[at] == "NNP" and part.tags[at - 1] == "NNP") for at in under or beside)


NEEDS: dict[str, Need] = {
    "caught": is_caught,
    "to-justice": is_handed_to_justice,
    "given-up": is_given_up,
    "surrendering": surrenders,
    "of-somebody": is_of_somebody,
}
