"""How many of the dead have a name, and how many none yet: "60 have been identified", "52 still unclaimed"."""

from __future__ import annotations

import re
from functools import lru_cache

from reportedly.events.figures.numbers import Number, clause_behind, is_number, words_before
from reportedly.model.document import ParsedPart

_OF_THE_DEAD = re.compile(
    r"(?i)\b(?:bod(?:y|ies)|corpses?|remains of|human remains|victims|the dead|deceased"
    r"|(?:those|people|victims|passengers) (?:who (?:were )?)?(?:killed|died))\b"
)
_NAMED = r"(?:identified|claimed|named|recogni[sz]ed)"
_NAMELESS = re.compile(
    rf"(?i)^(?:\W*[a-z'’-]+){{0,6}}?\W+(?:unidentified|unclaimed|unnamed"
    rf"|(?:yet|still|waiting|remain(?:ed|s|ing)?|awaiting|have|had|are|were) to be {_NAMED}"
    rf"|(?:not|never|n['’]t) (?:yet |so far )?(?:been )?{_NAMED}|without (?:a )?names?|await\w* identification)\b"
)
_THE_REST = re.compile(
    rf"(?i)\b(?<!un){_NAMED}\b[^.]*\b(?:the (?:remaining|other|rest,?)|leaving|while)(?: the (?:other|remaining))? $"
)
_NO_VICTIM = r"(?!(?:[a-z-]+ )?(?:suspect|attacker|gunm|shooter|witness|killer|culprit))"
_ARE_IDENTIFIED = re.compile(
    rf"(?i) (?:of (?:the|those|them|whom|its|their) )?{_NO_VICTIM}(?:[a-z’'-]+ ){{0,6}}?"
    r"(?:have|has|had|were|was|are|is)(?: (?:now|so far|since|all|been|already|only|formally|officially|positively"
    r"|visually))* (?:identified|named)\b(?! (?:as|by)\b)"
)
_IDENTIFYING = re.compile(
    r"(?i)\b(?:identif(?:y|ies|ied|ying)|(?:identity|identities) of|names? of)"
    r"(?: (?:the|bodies|remains|body|victims|of|another|only|just)){0,4} $"
)
_VICTIMS = re.compile(r"(?i)(?: of the(?: [\d,]+)?)? (?:[\w-]+ )?(?:victims|bodies|dead|remains|casualties)\b")
_FOUND = frozenset("recover find retrieve pull discover exhume unearth".split())


@lru_cache(maxsize=8)
def _is_of_the_dead(text: str) -> bool:
    """Whether a part tells of the dead at all: asked of each of its numbers, searched for once."""
    return _OF_THE_DEAD.search(text) is not None


def unidentified(part: ParsedPart, number: Number) -> bool:
    """Say whether a number is of the dead whom nobody has named or claimed yet, and no whole that some are of."""
    first, last = part.sentences[part.sentence_of[number.first]]
    if not _is_of_the_dead(part.text):
        return False
    end = next((at for at in range(number.last, last) if is_number(part.lowered[at])), last)
    noun = next((at for at in range(number.last, min(end, number.last + 3)) if part.tags[at] in ("NNS", "NN")), None)
    if noun is not None and not _OF_THE_DEAD.search(part.text[part.starts[number.first] : part.end(noun)]):
        return False
    start = part.starts[number.first]
    if part.text[max(0, start - 16) : start].rstrip().lower().endswith("of the"):
        return False
    if noun is not None and any(part.lemmas[at] in _FOUND for at in range(max(first, number.start - 3), number.start)):
        return False  # "found 14 unidentified bodies" tells how many dead there are
    return bool(_NAMELESS.match(clause_behind(part, number)) or _THE_REST.search(words_before(part, number)))


def identified(part: ParsedPart, number: Number) -> bool:
    """Say whether a number is of the dead who have been identified, and no whole that some are of."""
    if not _is_of_the_dead(part.text) or "identi" not in part.text.casefold():
        return False
    before, behind = words_before(part, number), clause_behind(part, number)
    if before.casefold().endswith(("of the ", "of its ", "of their ")):
        return False
    whole = _of_a_whole(part, number)
    told = _ARE_IDENTIFIED.match(behind) or _ARE_IDENTIFIED.match(whole)
    dead = _is_of_the_dead(f"{before}{behind}{whole}") or " people " in behind[:30]
    return bool(told and dead) or (_IDENTIFYING.search(before) is not None and _VICTIMS.match(behind) is not None)


def _of_a_whole(part: ParsedPart, number: Number) -> str:
    """The words behind the whole of which a number counts some: "60 of the 80 | victims have been identified"."""
    last = part.sentences[part.sentence_of[number.first]][1]
    whole = number.last + 2
    if whole >= last or [*part.lowered[number.last : whole]] != ["of", "the"] or not is_number(part.lowered[whole]):
        return ""
    return part.text[part.end(whole) : part.end(last - 1)]


_RECOVERED = re.compile(
    r"(?i)\b(?:recover(?:ed|s|ing)?|retriev\w+|exhum\w+|unearth\w+|pulled out)(?: [\w,-]+){0,4} victims?\b"
    r"|\bvictims?\b(?: [\w-]+){0,5} (?:recovered|retrieved|exhumed|unearthed)\b"
    r"(?! (?:fully|well|in hospital|at home|from (?:his|her|their|the (?:virus|illness|infection|shock))))"
    r"|\b(?:bod(?:y|ies)|corpses?|remains) (?:of [^.;]{0,60}? )?(?:(?:was|were|has|have|had|been|also|since) )*"
    r"(?:recovered|found|retrieved|pulled|discovered|exhumed|unearthed)\b"
    r"|\b(?:recover|f[io]und|find|retriev|pull|discover|exhum|unearth)\w*(?: [\w-]+){0,4} (?:bod(?:y|ies)|corpses?"
    r"|remains of)\b"
)


def tells_of_the_found(text: str) -> bool:
    """Say whether a sentence tells of dead people who have been found: "one more victim was recovered"."""
    return _RECOVERED.search(text) is not None
