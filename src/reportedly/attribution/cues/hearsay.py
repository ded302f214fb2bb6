"""What is told by turns of speech that name nobody: "rumour has it that", "it emerged that", "..., it is said, ..."."""

from __future__ import annotations

from reportedly.attribution.contents.clauses import clause_after, clause_with_that
from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.model.statement import Act, Span

_HAVING = frozenset("rumour rumor word legend tradition gossip folklore lore myth story wisdom".split())
"""What "has it" that something is so."""
_GOING = frozenset("theory story saying legend argument thinking reasoning tale rumour rumor".split())
"""What "goes" that something is so."""
_SPREADING = frozenset({"word", "news"})
_EMERGING = frozenset({"emerge", "transpire", "surface"})
"""What "it" does that nobody is named for: "it emerged in court that"."""
_HELD = frozenset("say believe think report understand claim allege rumour rumor fear expect".split())
"""What is done by nobody named in ", it is said,"."""


def find_hearsay(passage: Passage) -> list[Finding]:
    """Give what such turns tell, without a source."""
    rules = (
        {"have": _has_it, "go": _goes, "spread": _spreads}
        | dict.fromkeys(_EMERGING, _emerged)
        | dict.fromkeys(_HELD, _put_in)
    )
    found = (rules[lemma](passage, verb) for verb, lemma in enumerate(passage.part.lemmas) if lemma in rules)
    return [finding for finding in found if finding is not None]


def _has_it(passage: Passage, verb: int) -> Finding | None:
    """ "Rumour has it that the yard will close"."""
    has = passage.part.words[verb + 1 : verb + 2] == ("it",)
    return _told_by(passage, verb, _HAVING, verb + 2) if has else None


def _goes(passage: Passage, verb: int) -> Finding | None:
    """ "The theory goes that the yard will close"."""
    return _told_by(passage, verb, _GOING, verb + 1)


def _spreads(passage: Passage, verb: int) -> Finding | None:
    """ "Word spread that the yard would close"."""
    return _told_by(passage, verb, _SPREADING, verb + 1)


def _told_by(passage: Passage, verb: int, nouns: frozenset[str], last: int) -> Finding | None:
    part = passage.part
    subject = part.child(verb, "nsubj")
    if subject is None or not subject < verb or part.lemmas[subject].lower() not in nouns:
        return None
    return _finding(noun_phrase(passage, subject, stop=verb)[0], last, clause_after(passage, verb))


def _emerged(passage: Passage, verb: int) -> Finding | None:
    """ "It emerged in court on Monday that the firm had known"."""
    subject = passage.part.child(verb, "nsubj", "expl")
    it = subject is not None and subject < verb and passage.part.words[subject].lower() == "it"
    return _finding(verb, verb + 1, clause_with_that(passage, verb)) if it else None


def _put_in(passage: Passage, verb: int) -> Finding | None:
    """ "The yard, it is said, will close": what stands around it."""
    part, low = passage.part, passage.sentence(verb)[0]
    first, low_words = verb - 2, [word.lower() for word in part.words[verb - 3 : verb]]
    if (
        first - 1 <= low
        or low_words not in ([",", "it", "is"], [",", "it", "was"])
        or part.words[verb + 1 : verb + 2] != (",",)
    ):
        return None
    high = passage.sentence(verb)[1]
    spans = (passage.span(low, first - 1), passage.span(verb + 2, high))
    return Finding(((first + 1, verb + 1),), tuple(span for span in spans if span), Act.STATE, "rumour", rank=1)


def _finding(first: int, last: int, content: Span | None) -> Finding | None:
    return Finding(((first, last),), (content,), Act.STATE, "rumour", rank=1) if content else None
