"""How near somebody is to what a noun tells: "on the verge of a truce", "poised for a merger", "far from a deal"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from reportedly.events.syntax import clauses, subjects
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind


class Nearness(NamedTuple):
    """How likely it is to come to it, from -1 (far from it) over 0 (on its brink) to 1 (near it, set for it); who is
    near, and the verb that says so."""

    likely: int
    who: int | None
    verb: int


_HOW = (
    r"(?:(?:still|now|very|too|as|so|yet|once|again|already|all|but|extremely|tantali[sz]ingly|ever|just|only|within|at"
    r"|about|increasingly|also|reportedly|apparently|finally|right|fast|quickly|slowly|rapidly|steadily) )*"
)
_LENGTH = r"(?:(?:a|an|one|two|three|four|five|ten|few|couple|mere|of|several|some|many|only|\d+) )*"
_REACHING = (
    r"(?: (?:agreeing|signing|reaching|striking|clinching|sealing|securing|finali[sz]ing|concluding|announcing|making"
    r"|completing|holding|achieving|brokering|launching|calling)(?: (?:on|to))?)?"
)
_NEAR = re.compile(
    rf"{_HOW}(?:(?:close|closer|closest|near|nearer|nearest)"
    r" (?:(?:than|as) (?:ever|they have been|it has been) )?(?:before )?to"
    r"|near(?:er|ing)?"
    r"|(?:inching|inch|inched|edging|edge|edged|moving|move|moved|creeping|crept|getting|get|got|drawing|draw|drew"
    r"|coming|come|came|heading|lurching|stumbling|working)"
    r" (?:(?:ever |much |even |step by step )?(?:closer|nearer) (?:to|towards?)|towards?)"
    r"|within (?:reach|sight|grasp|striking distance|touching distance|(?:\w+ )?(?:hours|days|weeks)) of"
    rf"|{_LENGTH}(?:hours?|days?|weeks?|months?|steps?|inch|inches|whisker|signature) (?:away )?from"
    rf"|{_LENGTH}steps? (?:closer|nearer) to){_REACHING}"
)
_TRIED = re.compile(
    rf"{_HOW}(?:in (?:[a-z]+(?:-[a-z]+)? ){{0,2}}(?:talks|negotiations|discussions) (?:over|about|on|for|towards?)"
    r"|on (?:the )?(?:very )?(?:verge|brink|cusp|threshold|edge|point|doorstep) of"
    r"|working (?:on|towards?)|(?:hopeful|optimistic|confident) (?:of|about))"
)
_LIKELY = re.compile(
    rf"{_HOW}(?:(?:set|poised|bound|ready|destined|headed|heading|preparing|gearing up|bracing|braced|in line)"
    r" for|on (?:course|track|schedule) for)"
)
_FAR = re.compile(
    rf"{_HOW}(?:(?:far|a long way|miles|worlds|light years) (?:away )?from|nowhere near(?: to)?"
    r"|no (?:closer|nearer) to)"
)
_LINKING = frozenset("be remain seem look appear stay".split())
_MOVING = frozenset("inch edge move creep get draw come head lurch stumble grow work".split())
_NOT = frozenset({"not", "n't", "n’t", "never", "hardly", "barely"})
_HELPING = 3
"""Words before the phrase among which "not" may stand."""
_LONGEST = 12
"""Words of the longest phrase, and the verb before it."""


def nearness(part: ParsedPart, noun: int) -> Nearness | None:
    """Give how near somebody is to what a noun tells, or None where no such phrase stands before it."""
    if part.deps[noun] in clauses.SUBJECTS:
        return _of_what_is_made(part, noun)
    if part.deps[noun] not in ("pobj", "dobj", "conj", "amod", "npadvmod", "nmod"):
        return None
    first, _ = clauses.noun_phrase(part, noun)
    begin = max(part.sentences[part.sentence_of[noun]][0], first - _LONGEST)
    for start in range(begin, first):
        told = " ".join(word.lower() for word in part.words[start:first] if word.lower() not in _NOT)
        likely = next((value for value, form in _FORMS if form.fullmatch(told)), None)
        if likely is not None and (verb := _verb_of(part, start)) is not None:
            negated = _NOT.intersection(word.lower() for word in part.words[max(begin, start - _HELPING) : first])
            return Nearness(-1 if negated else likely, _who(part, verb, start), verb)
    return None


def _of_what_is_made(part: ParsedPart, noun: int) -> Nearness | None:
    """As in "a deal was on the verge of being signed", "is nowhere near being agreed": it is near to being made."""
    verb = part.heads[noun]
    if verb < noun or part.lemmas[verb] not in _LINKING:
        return None
    low = [word.lower() for word in part.words[verb + 1 : verb + 1 + _LONGEST] if word[0].isalnum() or word in _NOT]
    told = " ".join(word for word in low if word not in _NOT)
    found = next(((value, made) for value, form in _FORMS if (made := _being_made(form).match(told))), None)
    if found is None:
        return None
    negated = _NOT.intersection(low[: len(found[1][0].split())])
    return Nearness(-1 if negated else found[0], None, verb)


@cache
def _being_made(form: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(
        rf"{form.pattern} being (?:agreed|signed|reached|struck|clinched|sealed|secured|finali[sz]ed|concluded"
        r"|announced|made|done|completed|held|achieved|launched|called|approved)\b"
    )


_FORMS = ((1, _NEAR), (1, _LIKELY), (0, _TRIED), (-1, _FAR))


def _verb_of(part: ParsedPart, start: int) -> int | None:
    """The verb of a phrase that begins at a word: before it, or its first one; in a headline none need stand there."""
    if part.lemmas[start] in _MOVING and clauses.is_verb(part, start):
        # "Committed to working toward a deal" says more than that one is on the way.
        return start if part.tags[start] != "VBG" or part.child(start, "aux") is not None else None
    at = start - 1
    while at > 0 and part.lowered[at] in _NOT:
        at -= 1
    if at >= 0 and part.lemmas[at] in _LINKING and clauses.is_verb(part, at):
        return part.heads[at] if part.deps[at] in ("aux", "auxpass") else at
    return start if part.kind is PartKind.TITLE and start > 0 else None


def _who(part: ParsedPart, verb: int, start: int) -> int | None:
    """Who is near it: the subject of the verb, or what a headline without one has before the phrase."""
    if clauses.is_verb(part, verb):
        return subjects.subject(part, verb)
    last = start - 1
    return _first_of_several(part, last) if part.tags[last].startswith("NN") else None


def _first_of_several(part: ParsedPart, word: int) -> int:
    while part.deps[word] in ("conj", "appos", "compound") and part.heads[word] < word:
        word = part.heads[word]
    return word
