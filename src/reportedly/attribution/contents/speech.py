"""Contents that stand before a cue, around it, or in quotation marks beside it."""

from __future__ import annotations

import re

from reportedly.attribution.contents.complements import is_set_off
from reportedly.attribution.finding import Words, joined
from reportedly.attribution.lexicon import cues, source_nouns
from reportedly.attribution.passage import Passage
from reportedly.attribution.quotations import Quotation
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind, Span

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BARE = re.compile(r"[\s,…–—-]*(?:(?:and|but|as|so|then|also)\s)?[\s]*$")
_INNER_OPENS = re.compile(r"(?: \w+){0,4}[,:]? [‘'](?=\w)")
_INNER_CLOSES = re.compile(r"(?:(?<=[.,?!])[’']|[’'](?=[.,?!]|$))")
"""A single mark beside a stop: an apostrophe stands within a word or before a space."""
_OCCASION = 8
"""Words of where and when something was said, between the cue and what goes on."""
_MODIFIERS = 14
_REST = 40
_ADDING = frozenset("since until because although though and but so or unless if".split())
_LACKED = frozenset({"to", "that", "when", "where"})
_SAYING = frozenset({"say", "tell", "add", "report", "announce", "deny", "warn", "note", "claim", "write"})
_SUBORDINATORS = frozenset({"IN", "WRB", "VBG", "RB", "TO"})
_SUBORDINATORS_OF_TIME = frozenset({"when", "while", "after", "before", "in", "on", "at", "asked"})
_OBJECTS = frozenset({"ccomp", "dobj", "xcomp", "prep"})
_ADDRESSED = frozenset({"tell", "ask", "remind", "inform", "warn", "write", "say"})
DENYING = frozenset({"deny", "dispute", "refute"})
"""Whoever does so answers what another claims: "denied that it sank, as claimed by the crew"."""
_STOPS = frozenset({"VBD", "VBZ", "VBP", "MD", "WDT", "WP", "CC"})


def cluster(passage: Passage, verb: int, source: Words) -> Words:
    """The words of source and cue together: "the ministry has said", "said the ministry"."""
    part = passage.part
    first, last = min(source[0], verb), max(source[1], verb + 1)
    between = range(source[1] + (part.words[source[1]] == ","), verb) if source[1] < verb else ()
    if any(part.words[at] == "," or (part.tags[at][:2] == "VB" and part.heads[at] != verb) for at in between):
        first = verb
    low = passage.sentence(verb)[0]
    while first > low and part.tags[first - 1] in ("RB", "MD") and part.heads[first - 1] == verb:
        first -= 1
    return first, last


def quoted_content(passage: Passage, verb: int, source: Words) -> tuple[Span, ...] | None:
    """What is quoted right before the cue, right after it, or on both sides; None where nothing is."""
    if passage.quoted[verb]:
        inner = _quoted_in_talk(passage, verb)
        return (inner,) if inner else None
    first, last = cluster(passage, verb, source)
    before = _quoted_before(passage, first)
    if before and (_has_clause(passage, verb, first, before[0]) or _is_left_behind(passage, verb, first)):
        before = []
    after = _quoted_after(passage, verb, last, bool(before))
    if after and not before:
        before = _begun_before(passage, first, after[0])
    spans = before + after
    return joined(spans) if spans else None


def _quoted_in_talk(passage: Passage, verb: int) -> Span | None:
    """What a quoted speaker quotes between single marks: "He told me: 'Go home.'"."""
    part = passage.part
    around = passage.quotation_at(part.starts[verb])
    start = part.end(verb)
    if around is None or around.inside[1] <= start:
        return None
    rest = part.text[start : around.inside[1]]
    opens = _INNER_OPENS.match(rest)
    closes = _INNER_CLOSES.search(rest, opens.end()) if opens else None
    return (start + opens.end(), start + len(rest[: closes.start()].rstrip(" ,"))) if opens and closes else None


def _begun_before(passage: Passage, first: int, after: Span) -> list[Span]:
    """What a sentence begins with that a quotation ends: '"If we had" such help, the mayor said, "we would stay"'."""
    part = passage.part
    low = passage.sentence(first)[0]
    quotation = passage.quotation_at(after[0])
    if quotation is None or not part.text[quotation.inside[0]].islower() or part.words[first - 1] != ",":
        return []
    begun = passage.next_quotation(part.starts[low])
    if begun is None or begun.outside[1] > part.starts[first] or part.words[low].lower() in _SUBORDINATORS_OF_TIME:
        return []
    span = passage.span(low, first - 1)
    return [(begun.outside[0] if begun.outside[0] <= span[0] else span[0], span[1])] if span else []


def _has_clause(passage: Passage, verb: int, first: int, before: Span) -> bool:
    """Whether the cue has a content of its own behind it: '"X." The firm said that Y', 'On "Today" he said that Y'."""
    part = passage.part
    low = passage.sentence(verb)[0]
    quotation = passage.quotation_at(before[0])
    if (
        low != first
        and quotation is not None
        and before == quotation.inside
        and part.starts[low] >= quotation.outside[0]
    ):
        return False
    joined = part.tags[first - 1] == "CC" if first else False
    takes = ("ccomp", "dobj") if joined else ("ccomp",)
    return any(part.deps[word] in takes and word > verb for word in part.children[verb])


def _is_left_behind(passage: Passage, verb: int, first: int) -> bool:
    """Whether a quotation ends a sentence that is not the cue's: 'It is "a threat." The firm urged them to leave'."""
    part = passage.part
    quotation = passage.last_quotation(part.starts[first])
    if quotation is None or passage.sentence(first)[0] != first:
        return False
    opens = passage.word_from(quotation.outside[0])
    objects = _OBJECTS
    if part.lemmas[verb] in _ADDRESSED:
        objects = objects - {"dobj", "prep"}
    elif passage.sentence(opens)[0] == opens:
        objects = objects - {"prep"}
    return any(part.deps[word] in objects and not passage.in_time(word) for word in part.children[verb] if word > verb)


def _quoted_before(passage: Passage, first: int) -> list[Span]:
    part = passage.part
    start = part.starts[first]
    quotation = passage.last_quotation(start)
    if quotation is None or quotation.outside[1] > start:
        return []
    between = part.text[quotation.outside[1] : start]
    if "\n" in between or not _BARE.match(between):
        return []
    return [_with_lead(passage, quotation)]


def _with_lead(passage: Passage, quotation: Quotation) -> Span:
    """The quotation, and the words of the source's sentence before it where it begins outside the marks."""
    part = passage.part
    word = passage.word_from(quotation.outside[0])
    low = passage.sentence(word)[0]
    lead = part.text[part.starts[low] : quotation.outside[0]]
    if low < word and lead.strip(" ,:–—-") and quotation.outside[0] - part.starts[low] < 400:
        cut_in = part.text[quotation.inside[0]].islower()
        if cut_in or word - low > 2 or any(part.tags[at] in _FINITE for at in range(low, word)):
            return part.starts[low], quotation.outside[1]
    return quotation.inside


def _quoted_after(passage: Passage, verb: int, last: int, goes_on: bool) -> list[Span]:
    part = passage.part
    end = part.end(last - 1)
    quotation = passage.next_quotation(end)
    if quotation is None:
        return []
    word = passage.word_from(quotation.outside[0])
    high = passage.sentence(verb)[1]
    between = part.text[end : quotation.outside[0]]
    if word < high and part.starts[word] < part.end(high - 1):
        if goes_on and part.words[word - 1] not in (",", ":", "and", "but"):
            return []
        if _only_modifiers(passage, verb, last, word):
            return [_with_clause(passage, verb, _to_sentence_end(passage, quotation, verb))]
        return []
    if word == high and between.rstrip().endswith(":") and word - last <= _MODIFIERS and between.count("\n") <= 2:
        return [quotation.inside]
    return []


def _only_modifiers(passage: Passage, verb: int, last: int, word: int) -> bool:
    """Whether between cue and quotation stand only a receiver, a time, a place and the like, then a comma or colon."""
    part = passage.part
    between = range(last, word)
    if len(between) > _MODIFIERS:
        return False
    if any(part.tags[at] in _STOPS or part.words[at] in (";", ".") for at in between):
        return False
    if any(part.deps[at] in ("nsubj", "nsubjpass") and part.heads[at] >= word for at in between):
        return False
    if any(part.tags[at] == "VBG" and part.lemmas[at] in cues("verb") for at in between):
        return False
    lead = part.words[word - 1]
    spoken = part.lemmas[verb] in ("tell", "say") and part.tags[word - 1] not in ("IN", "DT", "JJ", "PRP$")
    if spoken and _opens_a_sentence(passage, word):
        return True
    return lead in (",", ":") or word == last or lead.lower() == "that" or (spoken and len(between) <= 3)


def _opens_a_sentence(passage: Passage, word: int) -> bool:
    """Whether the quotation that opens at `word` is a sentence of its own: 'told the court "We were late"'."""
    part = passage.part
    quotation = passage.quotation_at(part.starts[word])
    if quotation is None or not part.text[quotation.inside[0]].isupper():
        return False
    inside = range(passage.word_from(quotation.inside[0]), passage.word_from(quotation.inside[1]))
    return any(part.tags[at] in _FINITE for at in inside)


def _with_clause(passage: Passage, verb: int, span: Span) -> Span:
    """Reach as far as the clause does that a quotation is only the beginning of."""
    part = passage.part
    clause = next((w for w in part.children[verb] if part.deps[w] == "ccomp" and part.starts[w] >= span[1]), None)
    if clause is None:
        return span
    last = min(passage.edges[1][clause] + 1, passage.sentence(verb)[1])
    whole = passage.span(passage.word_from(span[0]), last)
    quotation = passage.quotation_at(span[0])
    return (quotation.outside[0] if quotation else span[0], max(span[1], whole[1])) if whole else span


def _to_sentence_end(passage: Passage, quotation: Quotation, verb: int) -> Span:
    """A quotation after the cue, and what the sentence adds to it outside the marks."""
    part = passage.part
    high = passage.sentence(verb)[1]
    rest = passage.word_from(quotation.outside[1])
    goes_on = part.words[rest : rest + 2] in (("and", "that"), ("but", "that"))
    if rest >= high or part.words[rest] in (",", ".", ";", "—", "–") or (part.tags[rest] == "CC" and not goes_on):
        return quotation.inside
    high = _before_another(passage, rest, high)
    if high - rest > _REST or rest >= high:
        return quotation.inside
    span = passage.span(passage.word_from(quotation.outside[0]), high)
    return span or quotation.inside


def _before_another(passage: Passage, first: int, high: int) -> int:
    """Where the sentence goes on with a saying of its own: '... "enough" on pay, he said he would stay'."""
    part = passage.part
    for word in range(first + 2, high):
        subject = part.child(word, "nsubj") if part.tags[word] in _FINITE and part.lemmas[word] in _SAYING else None
        if subject is not None and subject - 1 > first and part.words[subject - 1] == ",":
            return subject - 1
    return high


def fronted_content(passage: Passage, verb: int, source: Words) -> tuple[Span, ...] | None:
    """What the sentence says before the cue, or around it: "The talks will go on, the firm said"."""
    part = passage.part
    taken = part.child(verb, "dobj")
    set_off = taken is not None and is_set_off(part, verb, taken)
    taken = None if set_off else taken
    if part.lemmas[verb] not in _ADDRESSED and taken is not None and not source[0] <= taken < source[1]:
        return None
    low, high = passage.sentence(verb)
    first, last = cluster(passage, verb, source)
    comma = first - 1
    if comma <= low or part.words[comma] not in (",", "–", "—", "--", "-") or not _is_parenthesis(passage, verb, comma):
        return None
    if part.kind is not PartKind.BODY and part.words[low + 1] == ":":
        low += 2
    low = _past_whom(passage, low, comma)
    low = next((word + 1 for word in range(comma - 1, low, -1) if part.words[word] == ";"), low)
    before = passage.span(low, comma)
    if before is None:
        return None
    if part.tags[comma - 1] in ("WDT", "WP") and part.words[last : last + 1] == (",",):
        return _relative(passage, comma - 1, last + 1)
    finite = any(part.tags[at] in _FINITE for at in range(low, comma))
    if finite and not set_off and not _goes_on(passage, verb, last, high):
        return (before, *_added(passage, last, high))
    if last < high and part.words[last] in (",", "–", "—", "--"):
        after = None if _is_told_on(passage, last + 1, high) else passage.span(last + 1, high)
        return (before, after) if after and part.end(high - 1) - after[0] > 1 else (before,)
    return (before,) if part.tags[low] not in ("IN",) and comma - low >= 3 else None


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
    after -= part.words[after - 1] == ","  # which parsers hang on either clause
    closed = after < high and part.words[after] == ","
    if first == low or (first == low + 1 and part.tags[low] == "CC"):
        spans = [passage.span(after + 1, high)] if closed else []
    elif part.words[first - 1] == "," and (closed or after >= high or part.words[after] == "."):
        begun = not any(tag in _FINITE for tag in part.tags[low : first - 1])
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
    opens = passage.part.words[first].lower() == "as" and subject is not None and subject - first <= _MODIFIERS
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
            first += part.words[first].lower() == "that"
            return passage.span(first, joint - 1) if part.lemmas[above] in cues("verb") else None
        if above == host or part.deps[host] not in ("xcomp", "acomp", "conj", "advcl"):
            return None
        host = above
    return None


def _past_whom(passage: Passage, low: int, comma: int) -> int:
    """Where what is said begins behind who passes it on: "According to the Herald, the road is shut, police said"."""
    part = passage.part
    if part.words[low].lower() != "according":
        return low
    verb = next((word for word in range(low, comma) if part.tags[word] in _FINITE), comma)
    return next((word + 1 for word in range(verb - 1, low, -1) if part.words[word] == ","), low)


def _is_told_on(passage: Passage, first: int, high: int) -> bool:
    """Whether the words up to the end of a sentence only tell who passes it on: ", the Herald reported on Monday"."""
    part = passage.part
    finite = [word for word in range(first, high) if part.tags[word] in _FINITE]
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
        finite = [word for word in range(low, comma) if part.tags[word] in _FINITE]
        if len(finite) > 1 and "," in part.words[finite[0] : finite[-1]]:
            return True
        return part.tags[low] not in _SUBORDINATORS and part.words[low].lower() not in (
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
    joins = _continues(part, last + 1)
    if not joins and part.words[last + 1].lower() not in _ADDING:
        return []
    if not joins and any(part.lemmas[word] in _SAYING and part.tags[word] in _FINITE for word in range(last + 1, high)):
        return []
    span = passage.span(last + 1, high)
    return [span] if span else []


def _continues(part: ParsedPart, word: int) -> bool:
    """Whether what a clause still lacks, or when it was so, stands behind the cue: "it was odd, he said, that ..."."""
    opener = part.words[word].lower()
    return opener in _LACKED and part.tags[word] in ("TO", "IN", "WRB") and part.deps[word] in ("aux", "mark", "advmod")


def _goes_on(passage: Passage, verb: int, last: int, high: int) -> bool:
    """Whether the clause before the cue goes on after it: its verb stands on the right."""
    part = passage.part
    head = part.heads[verb]
    return last < high and part.words[last] == "," and head > last
