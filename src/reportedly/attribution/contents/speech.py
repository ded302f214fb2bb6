"""Contents that stand before a cue or around it without marks, and what one bears out by "as"."""

from __future__ import annotations

from reportedly.attribution.contents.adjuncts import is_setting
from reportedly.attribution.contents.complements import is_set_off
from reportedly.attribution.finding import Words, joined
from reportedly.attribution.lexicon import cues, source_nouns
from reportedly.attribution.participles import OF_THE_TELLER, WORDED
from reportedly.attribution.passage import Passage
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import PartKind, Span

_OCCASION = 8
"""Words of where and when something was said, between the cue and what goes on."""
_BARE_WORDS = 3
"""Words that may tell something without a verb; in a headline one less will do: "Talks off, mayor says"."""
_ASIDE = 16
"""Words of where, when and to whom, where the clause around the cue goes on behind them."""
_SETTING = frozenset({"advmod", "npadvmod", "prep", "punct", "cc"})
_MODIFIERS = 14
_ADDING = frozenset("since until once because although though and but so or unless if".split())
_DASHES = frozenset({"–", "—", "--", "-"})
_SETTING_OFF = _DASHES | {","}
_LACKED = frozenset({"to", "that", "when", "where"})
_SAYING = frozenset({"say", "tell", "add", "report", "announce", "deny", "warn", "note", "claim", "write"})
_SUBORDINATORS = frozenset({"IN", "WRB", "VBG", "RB", "TO"})
_ADDRESSED = frozenset({"tell", "ask", "remind", "inform", "warn", "write", "say"})
DENYING = frozenset({"deny", "dispute", "refute"})
"""Whoever does so answers what another claims: "denied that it sank, as claimed by the crew"."""


def cluster(passage: Passage, verb: int, source: Words) -> Words:
    """The words of source and cue together: "the ministry has said", "said the ministry"."""
    part = passage.part
    first, last = min(source[0], verb), max(source[1], verb + 1)
    last += last == verb + 1 and part.deps[last : last + 1] == ("prt",)
    between = range(source[1] + (part.words[source[1]] == ","), verb) if source[1] < verb else ()
    if any(part.words[at] == "," or (part.tags[at][:2] == "VB" and part.heads[at] != verb) for at in between):
        first = verb
    low = passage.sentence(verb)[0]
    while first > low and part.tags[first - 1] in ("RB", "MD") and part.heads[first - 1] == verb:
        first -= 1
    return first, last


def fronted_content(passage: Passage, verb: int, source: Words) -> tuple[Span, ...] | None:
    """What the sentence says before the cue, or around it: "The talks will go on, the firm said"."""
    part = passage.part
    if part.tags[source[1] - 1] in ("WP", "WDT"):
        return None  # who is told of by the way says nothing of what stands before him
    taken = part.child(verb, "dobj")
    set_off = taken is not None and is_set_off(part, verb, taken)
    taken = None if set_off else taken
    if part.lemmas[verb] not in _ADDRESSED and taken is not None and not source[0] <= taken < source[1]:
        return None
    low, high = passage.sentence(verb)
    first, last = cluster(passage, verb, source)
    comma = first - 1
    if low <= source[0] < comma < verb:
        return None  # "The paper, citing two officials, said": it does not say itself
    if comma <= low or part.words[comma] not in (",", "–", "—", "--", "-") or not _is_parenthesis(passage, verb, comma):
        return None
    if part.kind is not PartKind.BODY and part.words[low + 1] == ":":
        low += 2
    low = _past_whom(passage, low, comma)
    low = next((word + 1 for word in range(comma - 1, low, -1) if part.words[word] == ";"), low)
    low = _begin_of_its_clause(passage, verb, low, comma)
    before = passage.span(_from_open_marks(passage, low), comma)
    if before is None:
        return None
    if part.tags[comma - 1] in ("WDT", "WP") and part.words[last : last + 1] == (",",):
        return _relative(passage, comma - 1, last + 1)
    if part.tags[comma - 1] == "CC" and part.words[last : last + 1] == (",",):
        joined = passage.span(last + 1, high)  # "he came with a case and, he says, a coat": the rest is the page's own
        return (joined,) if joined else None
    finite = any(part.tags[at] in FINITE for at in range(low, comma))
    if not finite and _is_only_when(passage, verb, low, comma):
        return None
    last = last if finite and set_off else _past_occasion(passage, verb, last, high)
    written = _of_a_writing(part, comma, last)
    if finite and not set_off and not written and not _goes_on(passage, verb, last, high):
        return (before, *_added(passage, last, high))
    if last < high and part.words[last] in (",", "–", "—", "--"):
        after = None if _is_told_on(passage, last + 1, high) else passage.span(last + 1, high)
        return (before, after) if after and part.end(high - 1) - after[0] > 1 else (before,)
    enough = _BARE_WORDS - (part.kind is PartKind.TITLE)
    return (before,) if part.tags[low] not in ("IN",) and comma - low >= enough else None


def _begin_of_its_clause(passage: Passage, verb: int, low: int, comma: int) -> int:
    """Where the clause begins in whose midst somebody speaks: "They looked for it, but | it was, he said, lost"."""
    part, clause = passage.part, passage.part.heads[verb]
    subject = part.child(clause, "nsubj", "nsubjpass", "expl")
    amidst = part.deps[verb] == "parataxis" and part.deps[clause] == "conj" and clause < verb
    if not amidst or subject is None or not low < subject < comma or passage.edges[1][clause] < verb + 2:
        return low
    begins = passage.edges[0][clause]
    return begins if begins > low and part.tags[begins - 1] == "CC" else low


def _from_open_marks(passage: Passage, low: int) -> int:
    """Where what is told begins that marks hold together over a full stop: 'It is "old. It is worn" out, she said'."""
    part = passage.part
    quotation = passage.quotation_at(part.starts[low])
    if quotation is None or not quotation.closed or quotation.outside[0] >= part.starts[low]:
        return low
    first = passage.sentence(passage.word_from(quotation.outside[0]))[0]
    if passage.sentence_number(first) != passage.sentence_number(low) - 1:
        return low
    told = any(part.lemmas[at] in _SAYING for at in range(first, low))
    return low if told else first


def _past_occasion(passage: Passage, verb: int, last: int, high: int) -> int:
    """Where the clause goes on that a cue with its occasion stands in: "The road, he said on Monday|, was shut"."""
    part = passage.part
    comma = next((at for at in range(last, min(last + _ASIDE, high)) if part.words[at] == ","), last)
    if comma == last or part.heads[verb] <= comma or part.deps[verb] != "parataxis":
        return last
    tops = [at for at in range(last, comma) if not last <= part.heads[at] < comma]
    known = _SETTING | {"dobj", "advcl"}
    return comma if all(part.heads[at] == verb and part.deps[at] in known for at in tops) else last


def told_behind(passage: Passage, verb: int) -> Span | None:
    """What a headline tells without a verb behind who says it: "Roe hints at rise, aides say decision only in May"."""
    part = passage.part
    first, high = verb + 1, passage.sentence(verb)[1]
    high -= part.tags[high - 1] == "."
    if part.kind is not PartKind.TITLE or high - first < _TELLING_WORDS or passage.in_time(first):
        return None
    opens = part.tags[first][:2] in ("NN", "JJ", "CD", "DT") or part.lowered[first] == "no"
    return passage.span(first, high) if opens else None


_TELLING_WORDS = 3
"""Words of a headline that say something."""


def _is_only_when(passage: Passage, verb: int, low: int, comma: int) -> bool:
    """Whether the words before a cue only tell when or where: "Later in the day, Ann Roe testified".

    Not those of a headline that tell what is so: "Port to close, mayor says", "No deal yet, mayor says".
    """
    part = passage.part
    tops = [at for at in range(low, comma) if part.heads[at] == at or not low <= part.heads[at] < comma]
    nouns = [at for at in tops if part.deps[at] == "npadvmod" and not passage.in_time(at)]
    told = part.kind is PartKind.TITLE and nouns and tops[0] == nouns[0]
    return not told and all(part.heads[at] == verb and part.deps[at] in _SETTING for at in tops)


def told_as(passage: Passage, verb: int) -> tuple[Span, ...] | None:
    """The clause that somebody bears out: "As the mayor said, the yard is shut", "it is shut, as he said"."""
    part = passage.part
    low, high = _within_talk(passage, verb)
    first, subject = _as_who(passage, verb)
    if subject is None:
        return None
    known = subject in part.mention_at or part.tags[subject] == "PRP" or part.lemmas[subject] in source_nouns()
    taken = part.child(verb, "dobj")
    if not known or (taken is not None and part.tags[taken] != "PRP"):
        return None
    after = passage.edges[1][verb] + 1
    dash = next((at for at in range(verb, after) if part.words[at] in _DASHES), after)
    after = dash if part.words[first - 1] in _DASHES else after
    after -= part.words[after - 1] == ","  # which parsers hang on either clause
    closed = after < high and part.words[after] in _SETTING_OFF
    if first == low or (first == low + 1 and part.tags[low] == "CC"):
        spans = [passage.span(after + 1, high)] if closed else []
    elif part.words[first - 1] in _SETTING_OFF and (closed or after >= high or part.words[after] == "."):
        begun = not any(tag in FINITE for tag in part.tags[low : first - 1])
        begun = begun or (after + 1 < high and _is_where(passage, after + 1))
        spans = [passage.span(low, first - 1), passage.span(after + 1, high) if begun and closed else None]
    else:
        return None
    found = joined([span for span in spans if span])
    return found or None


def _within_talk(passage: Passage, verb: int) -> tuple[int, int]:
    """The words of a sentence, those around the talk that the cue stands in left out."""
    low, high = passage.sentence(verb)
    talk = passage.quotation_at(passage.part.starts[verb])
    if talk is None or passage.lightly_quoted(verb):
        return low, high
    return max(low, passage.word_from(talk.inside[0])), min(high, passage.word_from(talk.inside[1]))


def _as_who(passage: Passage, verb: int) -> tuple[int, int | None]:
    """Where "as" opens the clause of a cue, and its subject; None where it does not: "as the mayor said"."""
    first, subject = passage.edges[0][verb], passage.part.child(verb, "nsubj")
    opens = passage.part.lowered[first] == "as" and subject is not None and subject - first <= _MODIFIERS
    return first, subject if opens else None


def told_as_within(passage: Passage, verb: int) -> tuple[Span, ...] | None:
    """What somebody else tells and the subject of a cue bears out: "denied that it sank, as the crew claimed"."""
    first, subject = _as_who(passage, verb)
    within = told_within(passage, first, passage.part.heads[verb]) if subject is not None else None
    return (within,) if within else None


def told_within(passage: Passage, joint: int, host: int) -> Span | None:
    """The clause that "as" at `joint` bears out where another tells it: "denied that it sank, as the crew claimed"."""
    part = passage.part
    if part.words[joint - 1] != ",":
        return None
    denied = part.child(host, "ccomp") if part.lemmas[host] in DENYING else None
    host = denied if denied is not None and denied < joint else host
    for _ in range(_MODIFIERS):
        above = part.heads[host]
        if part.deps[host] == "ccomp" and above < host < joint:
            first = max(passage.edges[0][host], above + 1)
            first += part.lowered[first] == "that"
            return passage.span(first, joint - 1) if part.lemmas[above] in cues("verb") else None
        if above == host or part.deps[host] not in ("xcomp", "acomp", "conj", "advcl"):
            return None
        host = above
    return None


def _past_whom(passage: Passage, low: int, comma: int) -> int:
    """Where what is said begins behind who passes it on: "According to the Herald, the road is shut, police said"."""
    part = passage.part
    if part.lowered[low] != "according":
        return low
    verb = next((word for word in range(low, comma) if part.tags[word] in FINITE), comma)
    return next((word + 1 for word in range(verb - 1, low, -1) if part.words[word] == ","), low)


def _is_told_on(passage: Passage, first: int, high: int) -> bool:
    """Whether the words up to the end of a sentence only tell who passes it on: ", the Herald reported on Monday"."""
    part = passage.part
    finite = [word for word in range(first, high) if part.tags[word] in FINITE]
    if len(finite) != 1 or part.lemmas[finite[0]] not in _SAYING or finite[0] == first:
        return False
    rest = range(finite[0] + 1, high)
    return all(passage.in_time(word) or part.tags[word] in ("IN", ".", ",", "''", "RB") for word in rest)


def _relative(passage: Passage, pronoun: int, first: int) -> tuple[Span, ...] | None:
    """The relative clause that cue and source are put into: "the firm, which, she said, is late"."""
    verb, high = passage.part.heads[pronoun], passage.sentence(pronoun)[1]
    after = passage.span(first, min(passage.edges[1][verb] + 1, high) if verb >= first else high)
    return (passage.part.span(pronoun, pronoun + 1), after) if after else None


def _is_parenthesis(passage: Passage, verb: int, comma: int) -> bool:
    """Whether the tree too takes cue and source as said of the words before: not as a clause of its own."""
    part = passage.part
    if any(part.deps[word] in ("ccomp", "parataxis") and word < comma for word in part.children[verb]):
        return True
    if part.heads[verb] == verb:
        low = passage.sentence(verb)[0]
        finite = [word for word in range(low, comma) if part.tags[word] in FINITE]
        if len(finite) > 1 and "," in part.words[finite[0] : finite[-1]]:
            return True
        return part.tags[low] not in _SUBORDINATORS and part.lowered[low] not in (
            "according",
            "asked",
            "but",
            "and",
        )
    return part.deps[verb] in ("parataxis", "ccomp", "dep", "acl", "relcl", "appos", "conj")


def _added(passage: Passage, last: int, high: int) -> list[Span]:
    """What a conjunction adds after the cue: "it failed, he said, because ..."; not where another speaks there."""
    part = passage.part
    if part.tags[last : last + 1] == ("IN",):
        last = next((word for word in range(last, min(last + _OCCASION, high)) if part.words[word] == ","), last)
    if last + 2 >= high or part.words[last] != ",":
        return []
    joins = _continues(part, last + 1) or _is_where(passage, last + 1)
    if not joins and part.lowered[last + 1] not in _ADDING:
        return []
    if not joins and any(part.lemmas[word] in _SAYING and part.tags[word] in FINITE for word in range(last + 1, high)):
        return []
    span = passage.span(last + 1, high)
    return [span] if span else []


def _continues(part: ParsedPart, word: int) -> bool:
    """Whether what a clause still lacks, or when it was so, stands behind the cue: "it was odd, he said, that ..."."""
    opener = part.lowered[word]
    return opener in _LACKED and part.tags[word] in ("TO", "IN", "WRB") and part.deps[word] in ("aux", "mark", "advmod")


def _is_where(passage: Passage, word: int) -> bool:
    """Whether a preposition opens where it was so, and not where it was said: "it began, she said, in the attic"."""
    return passage.part.deps[word] == "prep" and passage.part.tags[word] == "IN" and not is_setting(passage, word)


def _of_a_writing(part: ParsedPart, comma: int, last: int) -> bool:
    """Whether a participle tells what a writing says that stands right before the cue: "sent a note, | asking for".

    What the teller cites or adds behind himself is his own.
    """
    behind = last + 1
    if part.words[last : last + 1] != (",",) or part.tags[behind : behind + 1] != ("VBG",):
        return False
    tells = part.lemmas[behind] in cues("verb") and part.lemmas[behind] not in OF_THE_TELLER
    return tells and part.lemmas[comma - 1] in WORDED and part.tags[comma - 1][:2] == "NN"


def _goes_on(passage: Passage, verb: int, last: int, high: int) -> bool:
    """Whether the clause before the cue goes on after it: its verb stands on the right, or it ends with "were"."""
    part = passage.part
    comma = next((word for word in range(verb, passage.sentence(verb)[0], -1) if part.words[word] == ","), verb)
    lacking = part.deps[comma - 1] in ("aux", "auxpass") or part.tags[comma - 1] == "MD"
    lacking = lacking or (part.lemmas[comma - 1] == "be" and part.tags[last + 1 : last + 2] != ("CC",))
    return last < high and part.words[last] == "," and (part.heads[verb] > last or lacking)
