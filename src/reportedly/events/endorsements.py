"""Who backs whom for an office: "endorsed Roe", "threw her weight behind Roe", "won the backing of the Greens".

Pages tell it by verbs that say little and a noun that says all, from the side of either. So the act is found with both
sides at once; that somebody takes his support back is an act of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.events.lexicon import Found, Trigger, word_class
from reportedly.events.noun_kinds import is_person
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType

ENDORSE = "endorse"
WITHDRAW = "withdraw endorsement"
ACTS = frozenset({ENDORSE, WITHDRAW})

Sides = list[tuple[str, int]]

_BACKING = frozenset({"endorse", "back", "support"})
_SUPPORT = frozenset({"endorsement", "backing", "support", "weight"})
_GIVING = frozenset("throw put lend give offer pledge declare announce issue place swing".split())
_GETTING = frozenset("win receive get gain earn secure land clinch collect obtain nab bag score pick".split())
_TAKING = frozenset("withdraw pull rescind revoke drop retract end remove cancel yank take".split())
_A_QUESTION = 14
"""Words at most of a text that is a question, which tells of no race besides."""
_OF_RACES = word_class("candidacies") | frozenset("race mayor governor leadership contest runoff nomination".split())


def find_endorsements(part: ParsedPart) -> dict[int, Found]:
    """Give the endorsements of a part and what is taken back of them, each by the word that tells it."""
    found: dict[int, Found] = {}
    for word, lemma in enumerate(part.lemmas):
        if lemma in _BACKING or lemma in _SUPPORT:
            for at, act, _ in _told(part, word):
                row = Trigger(act, EventType.OTHER, "agent", "theme", {}, ("act",))
                found[at] = Found(at, at, at + 1, row, clauses.is_verb(part, at))
    return found


def sides_of(part: ParsedPart, word: int) -> Sides:
    """Give who backs as the agent and whom as the theme, for a word found by `find_endorsements`."""
    told = (each for at in (word, *part.children[word]) for each in _told(part, at))
    return next((sides for at, _, sides in told if at == word), [])


def _told(part: ParsedPart, word: int) -> Iterator[tuple[int, str, Sides]]:
    """The word that tells an endorsement, what it tells, and its sides; nothing where nobody is backed for office."""
    lemma = part.lemmas[word]
    if lemma in _BACKING and clauses.is_verb(part, word):
        passive = clauses.is_passive(part, word)
        doer = clauses.agent(part, word) if passive else subjects.subject(part, word)
        backed = [at for at in arguments(part, word) if _may_run(part, at, lemma == ENDORSE)]
        if backed and doer not in backed:
            yield word, ENDORSE, _sides(doer, backed[0])
    elif lemma in _SUPPORT and part.tags[word] in ("NN", "NNS"):
        yield from _by_noun(part, word)


def _by_noun(part: ParsedPart, noun: int) -> Iterator[tuple[int, str, Sides]]:
    sure = part.lemmas[noun] == "endorsement"
    owner = part.child(noun, "poss")
    verb = part.heads[noun] if part.deps[noun] in ("dobj", "nsubjpass", "oprd") else None
    below = clauses.prepositions(part, noun)
    below += clauses.prepositions(part, verb) if verb is not None else []
    backed = [at for prep, at in below if prep in ("of", "for", "behind", "to", "from") and _may_run(part, at, sure)]
    if verb is not None and clauses.is_verb(part, verb) and part.lemmas[verb] in _GETTING:
        whom = subjects.subject(part, verb)
        by = [at for prep, at in below if prep in ("of", "from")]
        doer = by[0] if by else owner
        if whom is not None and doer is not None and _may_run(part, whom, sure):
            yield verb, ENDORSE, _sides(doer, whom)
    elif verb is not None and clauses.is_verb(part, verb) and part.lemmas[verb] in _GIVING | _TAKING:
        given = part.child(verb, "dative")
        backed += [given] if given is not None and _may_run(part, given, sure) else []
        act = WITHDRAW if part.lemmas[verb] in _TAKING else ENDORSE
        passive = clauses.is_passive(part, verb)
        doer = (clauses.agent(part, verb) or _by_name(part, owner)) if passive else subjects.subject(part, verb)
        if backed and doer not in backed:
            yield verb, act, _sides(doer, backed[0])
    elif sure and backed:
        by = [at for prep, at in below if prep == "by"]
        doer = by[0] if by else owner
        if doer is not None and doer not in backed:
            yield noun, ENDORSE, _sides(doer, backed[0])


def _by_name(part: ParsedPart, owner: int | None) -> int | None:
    return owner if owner is not None and part.tags[owner].startswith("NN") else None


def _sides(doer: int | None, backed: int) -> Sides:
    return [*([] if doer is None else [("agent", doer)]), ("theme", backed)]


def _may_run(part: ParsedPart, word: int, sure: bool) -> bool:
    """Whether somebody may be backed for an office: a person, in a text of a race unless the word is "endorse"."""
    mention = part.mention_at.get(word)
    named = part.tags[word] in ("NNP", "NNPS") and (mention is None or mention.kind not in ("place", "state"))
    person = mention is not None and mention.kind == "person"
    if not (person or named or (is_person(part, word) and part.tags[word] == "PRP")):
        return False
    return (sure and (person or mention is None)) or _is_of_a_race(part)


def _is_of_a_race(part: ParsedPart) -> bool:
    return len(part.words) <= _A_QUESTION or bool(_OF_RACES & part.vocabulary)
