"""What is told by turns of speech that name nobody: "rumour has it that", "it emerged that", "..., it is said, ..."."""

from __future__ import annotations

from reportedly.attribution.contents.clauses import clause_after, clause_with_that
from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Span

_HAVING = frozenset("rumour rumor word legend tradition gossip folklore lore myth story wisdom".split())
"""What "has it" that something is so."""
_GOING = frozenset("theory story saying legend argument thinking reasoning tale rumour rumor".split())
"""What "goes" that something is so."""
_SPREADING = frozenset({"word", "news"})
_EMERGING = frozenset({"emerge", "transpire", "surface"})
"""What "it" does that nobody is named for: "it emerged in court that"."""
_HELD = frozenset(
    "say believe think report understand claim allege rumour rumor fear expect announce confirm reveal disclose suggest"
    " speculate assume whisper hint predict".split()
)
"""What is done by nobody named in ", it is said,"."""


def find_hearsay(passage: Passage) -> list[Finding]:
    """Give what such turns tell, without a source."""
    rules = (
        {"have": _has_it, "go": _goes, "spread": _spreads}
        | dict.fromkeys(_EMERGING, _emerged)
        | dict.fromkeys(_HELD, _put_in)
        | {"be": _is_that}
    )
    lemmas = passage.part.lemmas
    found = [rules[lemma](passage, verb) for verb, lemma in enumerate(lemmas) if lemma in rules]
    found += [_put_in(passage, verb) for verb, lemma in enumerate(lemmas) if lemma in _EMERGING]
    found += [_believed(passage, verb) for verb, lemma in enumerate(lemmas) if lemma in ("believe", "trust")]
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
    it = subject is not None and subject < verb and passage.part.lowered[subject] == "it"
    return _finding(verb, verb + 1, clause_with_that(passage, verb)) if it else None


def _put_in(passage: Passage, verb: int) -> Finding | None:
    """ "The yard, it is said, will close", "The yard will close, it has emerged": what stands around it."""
    part = passage.part
    low, high = passage.sentence(verb)
    first = next((at for at in range(verb - 1, max(low, verb - _LONGEST), -1) if part.lowered[at] == "it"), None)
    if first is None or first - 1 <= low or not _is_put_in(part, first, verb):
        return None
    comma = first - 1 - (part.lowered[first - 1] in ("so", "or"))
    last = verb + 1
    while last < high and part.words[last] != "," and (passage.in_time(last) or part.lowered[last] in _ON_DAYS):
        last += 1
    ends = last >= high or part.words[last] in _STOPS
    if comma <= low or part.words[comma] != "," or not (ends or part.words[last] == ","):
        return None
    spans = (passage.span(low, comma), None if ends else passage.span(last + 1, high))
    told = tuple(span for span in spans if span)
    act = Act.CONFIRM if part.lemmas[verb] == "confirm" else Act.STATE
    return Finding(((first + 1, verb + 1),), told, act, "rumour", rank=1) if told else None


def _is_put_in(part: ParsedPart, it: int, verb: int) -> bool:
    """Whether nothing but helpers stands between "it" and its verb, a passive or one of coming out."""
    helpers = [word.lower() for word in part.words[it + 1 : verb]]
    if not _HELPERS.issuperset(helpers) or part.tags[verb] not in ("VBN", "VBD", "VBZ"):
        return False
    return part.lemmas[verb] in _EMERGING or (part.tags[verb] != "VBZ" and not _BEING.isdisjoint(helpers))


_LONGEST = 6
_HELPERS = frozenset("is was has had been can could may now also later since then today widely being 's ’s".split())
_BEING = frozenset({"is", "was", "been", "be", "'s", "’s", "being"})
_ON_DAYS = frozenset("on in at last this yesterday today tonight overnight earlier late night morning evening".split())
_STOPS = frozenset({".", "!", "?", ";", "”", '"', "''"})


def _believed(passage: Passage, verb: int) -> Finding | None:
    """ "The yard will close, if reports are to be believed": what stands before or behind the condition."""
    part = passage.part
    low, high = passage.sentence(verb)
    begin = max(low, verb - _REACH)
    opens = next((at for at in range(begin, verb) if part.lowered[at] == "if"), None)
    subject = part.child(verb, "nsubjpass", "nsubj") or part.child(part.heads[verb], "nsubjpass", "nsubj")
    if opens is None or subject is None or not opens < subject < verb:
        return None
    if [word.lower() for word in part.words[verb - 2 : verb]] != ["to", "be"]:
        return None
    behind = verb + 1 < high and part.words[verb + 1] == ","
    span = passage.span(verb + 2, high) if behind else passage.span(low, opens - (part.words[opens - 1] == ","))
    if span is None or (opens == low) != behind:
        return None
    source = noun_phrase(passage, subject, stop=verb)
    named = subject in part.mention_at
    cue = ((opens, opens + 1), (verb, verb + 1))
    if not named:
        return Finding(((opens, verb + 1),), (span,), Act.STATE, "rumour", rank=1)
    return Finding(cue, (span,), Act.STATE, "say", source, subject, subject, rank=1)


_REACH = 12
"""Words of a condition, "if the latest reports in the press are to be believed"."""


def _is_that(passage: Passage, verb: int) -> Finding | None:
    """ "The word in the paddock is that she will go"; nor does "word from the palace" say who there has said so."""
    part = passage.part
    subject = part.child(verb, "nsubj")
    if subject is None or subject > verb or part.lemmas[subject].lower() not in _TALK:
        return None
    return _finding(noun_phrase(passage, subject, stop=verb)[0], verb + 1, clause_with_that(passage, verb))


_TALK = frozenset("word story buzz whisper chatter gossip scuttlebutt tale".split())
"""What "is that" something is so; claims, rumours and the like are cues of their own."""


def _finding(first: int, last: int, content: Span | None) -> Finding | None:
    return Finding(((first, last),), (content,), Act.STATE, "rumour", rank=1) if content else None
