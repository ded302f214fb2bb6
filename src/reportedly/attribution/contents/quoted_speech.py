"""What is quoted right before a cue, right after it, or on both sides."""

from __future__ import annotations

import re

from reportedly.attribution.contents.adjuncts import is_setting
from reportedly.attribution.contents.speech import cluster
from reportedly.attribution.finding import Words, joined
from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import Passage
from reportedly.attribution.quotations import Quotation
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Span

_BARE = re.compile(r"[\s,…–—-]*(?:(?:and|but|as|so|then|also)\s)?[\s]*$")
_INNER_OPENS = re.compile(r"(?:(?: \w+){0,4}[,:]|) [‘'](?=\w)|(?: \w+){0,4} [‘'](?=[A-Z])")
_INNER_CLOSES = re.compile(r"(?:(?<=[.,?!])[’']|[’'](?=[.,?!]|$))")
"""A single mark beside a stop: an apostrophe stands within a word or before a space."""
_IN_TITLES = frozenset({"IN", "DT", "CC", "POS", "HYPH", "NNP", "TO"})
_TITLE = 6
_MODIFIERS = 14
_OCCASION = 8
"""Words of where and when something was said, behind the cue."""
_REST = 40
_SAYING = frozenset({"say", "tell", "add", "report", "announce", "deny", "warn", "note", "claim", "write"})
_SUBORDINATORS_OF_TIME = frozenset({"when", "while", "after", "before", "in", "on", "at", "asked"})
_OBJECTS = frozenset({"ccomp", "dobj", "xcomp", "prep"})
_ADDRESSED = frozenset({"tell", "ask", "remind", "inform", "warn", "write", "say"})
_SITES = frozenset(
    "x instagram telegram linkedin reddit tiktok threads bluesky mastodon weibo youtube social truth medium".split()
)
"""Where words are posted, by the last word of the name: "Truth Social", and "social media" by its lemma."""
_STOPS = frozenset({"VBD", "VBZ", "VBP", "MD", "WDT", "WP", "CC"})


def quoted_content(passage: Passage, verb: int, source: Words) -> tuple[Span, ...] | None:
    """What is quoted right before the cue, right after it, or on both sides; None where nothing is."""
    if passage.quoted[verb]:
        inner = _quoted_in_talk(passage, verb)
        return (inner,) if inner else None
    if (
        passage.part.lemmas[verb] == "continue"
        and (thing := passage.part.child(verb, "dobj"))
        and passage.quoted[thing]
    ):
        return None  # "is continuing “its hard line” on pay" says nothing
    first, last = cluster(passage, verb, source)
    before = _quoted_before(passage, first)
    if before and (
        passage.part.tags[source[1] - 1] in ("WP", "WDT")  # who is told of behind the quotation did not say it
        or _is_left_by_participle(passage, verb, before[0])
        or _has_clause(passage, verb, first, before[0])
        or _is_left_behind(passage, verb, first)
        or _ends_before(passage, first, last)
    ):
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
    if _is_subject_of(passage, low, first - 1, passage.word_from(quotation.inside[0])):
        span = passage.span(low, first - 1)
        return [span] if span else []
    begun = passage.next_quotation(part.starts[low])
    if begun is None or begun.outside[1] > part.starts[first] or part.lowered[low] in _SUBORDINATORS_OF_TIME:
        return []
    span = passage.span(low, first - 1)
    return [(begun.outside[0] if begun.outside[0] <= span[0] else span[0], span[1])] if span else []


def _is_subject_of(passage: Passage, low: int, comma: int, word: int) -> bool:
    """Whether a sentence begins with what a quotation has its verb for: 'The mill, the mayor said, "is a ruin"'."""
    part = passage.part
    nominal = any(part.tags[at][:2] in ("NN", "PR") for at in range(low, comma))
    bare = not any(part.tags[at] in FINITE or part.tags[at] in ("IN", "WRB") for at in range(low, low + 1))
    bare = bare and not any(part.tags[at] in FINITE for at in range(low, comma)) and "," not in part.words[low:comma]
    return nominal and bare and part.tags[word] in FINITE


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
    takes = ("ccomp", "dobj", "xcomp", "prep") if joined else ("ccomp",)
    return any(
        part.deps[word] in takes and word > verb and not (part.deps[word] == "prep" and is_setting(passage, word))
        for word in part.children[verb]
    )


def _is_left_by_participle(passage: Passage, verb: int, before: Span) -> bool:
    """Whether a quotation only ends what was done: 'met them at "The View," remarking that it was late'."""
    part = passage.part
    quotation = passage.quotation_at(part.end(passage.word_from(before[1]) - 1) - 1)
    begun = quotation is not None and before[0] < quotation.outside[0]
    first = passage.word_from(before[0])
    done = any(part.tags[at] in FINITE and not passage.quoted[at] for at in range(first, verb))
    return begun and done and part.tags[verb] == "VBG" and part.deps[verb] in ("advcl", "acl")


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


def _ends_before(passage: Passage, first: int, last: int) -> bool:
    """Whether a quotation ends with a full stop of its own before who says something else.

    As in '"Yes." Roe said: "No."', '"Yes." Roe said in a note that it was late.'.
    """
    part = passage.part
    quotation = passage.last_quotation(part.starts[first])
    full = quotation is not None and part.text[quotation.inside[1] - 1 : quotation.inside[1]] == "."
    behind = range(last, min(last + _OCCASION, passage.sentence(first)[1]))
    told = any(part.words[at] == "that" and part.tags[at] in ("IN", "WDT") for at in behind)
    return full and passage.sentence(first)[0] == first and (told or part.words[last : last + 1] == (":",))


def _quoted_before(passage: Passage, first: int) -> list[Span]:
    part = passage.part
    start = part.starts[first]
    quotation = passage.last_quotation(start)
    if quotation is None or quotation.outside[1] > start:
        return []
    between = part.text[quotation.outside[1] : start]
    if "\n" in between or not _BARE.match(between):
        return []
    return [_with_lead(passage, quotation, part.tags[first] == "PRP")]


def _with_lead(passage: Passage, quotation: Quotation, again: bool) -> Span:
    """The quotation, and the words of the source's sentence before it where it begins outside the marks.

    Not what the page spells out by it: 'Ann Roe turned on them: "You lie," she said'; with a saying before the colon
    the whole is told, unless by who is named `again`: 'Ann Roe said: "You lie," the paper reported'.
    """
    part = passage.part
    word = passage.word_from(quotation.outside[0])
    low = passage.sentence(word)[0]
    lead = part.text[part.starts[low] : quotation.outside[0]]
    spelt = part.text[quotation.inside[0]].isupper() and lead.rstrip().endswith((":", "("))
    if spelt and (again or part.lemmas[word - 2] not in _SAYING):
        return quotation.inside
    if part.lowered[word - 1] in ("and", "but") and _is_told_before(passage, low, word):
        return quotation.inside
    if low < word and lead.strip(" ,:–—-") and quotation.outside[0] - part.starts[low] < 400:
        cut_in = part.text[quotation.inside[0]].islower()
        if cut_in or word - low > 2 or any(part.tags[at] in FINITE for at in range(low, word)):
            return part.starts[low], quotation.outside[1]
    return quotation.inside


def _is_told_before(passage: Passage, low: int, word: int) -> bool:
    """Whether a sentence has told another quotation by then: '"It is late," Roe said, and "we must go," she added'."""
    part = passage.part
    told = (at for at in range(low, word) if part.lemmas[at] in _SAYING and part.tags[at] in FINITE)
    return any(not passage.quoted[at] and any(passage.quoted[low:at]) for at in told)


def _quoted_after(passage: Passage, verb: int, last: int, goes_on: bool) -> list[Span]:
    part = passage.part
    end = part.end(last - 1)
    quotation = passage.next_quotation(end)
    if quotation is None:
        return []
    word = passage.word_from(quotation.outside[0])
    high = passage.sentence(verb)[1]
    if word == last and part.lemmas[verb] == "tell" and _is_title(passage, quotation):
        return []
    between = part.text[end : quotation.outside[0]]
    if word < high and part.starts[word] < part.end(high - 1):
        cut = goes_on and (word == last or part.tags[word - 1][:2] == "NN") and _is_cut(passage, quotation)
        if goes_on and part.words[word - 1] not in (",", ":", "and", "but") and not cut:
            return []
        cut = cut or (goes_on and _joins_two(passage, quotation, last, word))
        if cut or _only_modifiers(passage, verb, last, word):
            told = _with_clause(passage, verb, _to_sentence_end(passage, quotation, verb))
            outside = part.lemmas[verb] != "tell" and _begins_outside(part, last, word)
            return [(part.starts[last], told[1])] if outside else [told]
        return []
    if word == high and between.rstrip().endswith(":") and word - last <= _MODIFIERS and between.count("\n") <= 2:
        return [quotation.inside]
    return []


def _begins_outside(part: ParsedPart, last: int, word: int) -> bool:
    """Whether whose the first thing in a quotation is stands before it: 'said Norvik's "aim is to stay"'."""
    owners = {at for at in range(last, word) if part.heads[at] > word}
    return any(part.deps[at] == "poss" for at in owners) and all(
        at in owners or part.heads[at] in range(last, word) for at in range(last, word)
    )


def _joins_two(passage: Passage, quotation: Quotation, last: int, word: int) -> bool:
    """Whether only "and" or "but" of the page's own stands before a second quotation: '"X," he said, but "Y."'."""
    part = passage.part
    rest = range(passage.word_from(quotation.outside[1]), passage.sentence(last - 1)[1])
    joint = tuple(text.lower() for text in part.words[last:word]) in ((",", "and"), (",", "but"))
    return joint and not any(part.words[at][0].isalnum() for at in rest)


def _is_cut(passage: Passage, quotation: Quotation) -> bool:
    """Whether a quotation takes up one that is cut off: '"We stand ready" said Roe "to help them"'.

    Nothing ends the one before it, and nothing but who speaks, and where, stands between the two.
    """
    text, before = passage.part.text, passage.last_quotation(quotation.outside[0])
    if before is None or not text[quotation.inside[0]].islower():
        return False
    cut_off = text[before.inside[1] - 1].isalnum() and "," not in text[before.inside[1] : before.outside[1]]
    between = text[before.outside[1] : quotation.outside[0]]
    ends = text[quotation.inside[1] - 1] in ".]?!" or text[quotation.outside[1] :].lstrip(" ")[:1] in ("", "\n", ".")
    few = passage.lightly_quoted(passage.word_from(quotation.inside[0]))
    return cut_off and ends and not few and not set(between) & set(",.;:\n")


def _is_title(passage: Passage, quotation: Quotation) -> bool:
    """Whether it names a programme that is told something: 'told "Good Morning Tarn" that the tone was kind'."""
    part = passage.part
    inside = range(passage.word_from(quotation.inside[0]), passage.word_from(quotation.inside[1]))
    named = len(inside) > 1 and all(part.words[at][0].isupper() or part.tags[at] in _IN_TITLES for at in inside)
    return named and len(inside) <= _TITLE and passage.sentence(inside[-1])[1] > inside[-1] + 2


def _only_modifiers(passage: Passage, verb: int, last: int, word: int) -> bool:
    """Whether between cue and quotation stand only a receiver, a time, a place and the like, then a comma or colon."""
    part = passage.part
    between = range(last, word)
    if len(between) > _MODIFIERS:
        return False
    if any(part.tags[at] in _STOPS or part.words[at] in (";", ".") for at in between) or part.heads[verb] in between:
        return False  # 'his words, the court said, provide "evidence of malice"'
    if any(part.deps[at] in ("nsubj", "nsubjpass") and part.heads[at] >= word for at in between):
        return False
    if any(part.tags[at] == "VBG" and part.lemmas[at] in cues("verb") for at in between):
        return False
    if part.deps[verb] == "advcl" and part.heads[verb] >= word and _takes_clause(part, verb, between):
        return False  # 'though he has promised to go, "it is late," the mayor said'
    told = (at for at in between if part.deps[at] == "dobj" and part.lemmas[at] in cues("noun"))
    things = any("o" in entry.takes for entry in cues("verb").get(part.lemmas[verb], ()))
    if things and any(_is_owned(part, at) for at in told):
        return False  # 'noted the claim of the mayor that "it is late"'
    lead = part.words[word - 1]
    spoken = part.lemmas[verb] in ("tell", "say") and part.tags[word - 1] not in ("IN", "DT", "JJ", "PRP$")
    if spoken and _opens_a_sentence(passage, word):
        return True
    return lead in (",", ":") or word == last or lead.lower() == "that" or (spoken and len(between) <= 3)


def _takes_clause(part: ParsedPart, verb: int, between: range) -> bool:
    return any(at in between and part.deps[at] in ("xcomp", "ccomp") for at in part.children[verb])


def _is_owned(part: ParsedPart, noun: int) -> bool:
    """Whether it is told whose a saying is, and what it is by "that": 'her claim that "it is late"'."""
    clause = part.child(noun, "acl", "ccomp", "relcl")
    that = clause is not None and any(part.lowered[at] == "that" for at in part.children[clause])
    return that and part.child(noun, "poss", "prep") is not None


def _opens_a_sentence(passage: Passage, word: int) -> bool:
    """Whether the quotation that opens at `word` is a sentence of its own: 'told the court "We were late"'."""
    part = passage.part
    quotation = passage.quotation_at(part.starts[word])
    return quotation is not None and part.text[quotation.inside[0]].isupper() and _has_a_verb(passage, quotation)


def _has_a_verb(passage: Passage, quotation: Quotation) -> bool:
    inside = range(passage.word_from(quotation.inside[0]), passage.word_from(quotation.inside[1]))
    return any(passage.part.tags[at] in FINITE for at in inside)


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
    if part.lowered[rest] == "then" and part.text[quotation.inside[1] - 1] in ".,!?":
        return quotation.inside  # 'shouted, "Go home!" then left'
    if part.deps[rest] == "prep" and _has_a_verb(passage, quotation) and _is_where(passage, rest):
        return quotation.inside  # 'posted "we will win" on X'
    high = _before_another(passage, rest, high)
    if high - rest > _REST or rest >= high:
        return quotation.inside
    span = passage.span(passage.word_from(quotation.outside[0]), high)
    return span or quotation.inside


def _is_where(passage: Passage, preposition: int) -> bool:
    """Whether a preposition opens when or where it was said, or the site it was posted on."""
    site = passage.part.child(preposition, "pobj")
    return is_setting(passage, preposition) or (site is not None and passage.part.lemmas[site].lower() in _SITES)


def _before_another(passage: Passage, first: int, high: int) -> int:
    """Where the sentence goes on with a saying of its own: '... "enough" on pay, he said he would stay'."""
    part = passage.part
    for word in range(first + 2, high):
        subject = part.child(word, "nsubj") if part.tags[word] in FINITE and part.lemmas[word] in _SAYING else None
        if subject is not None and subject - 1 > first and part.words[subject - 1] == ",":
            return subject - 1
    return high
