"""Attributions by punctuation alone: "Talks off: report", "Minister: talks off", "Talks off - sources"."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.finding import Finding, Words
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.passage import MARKS, Passage
from reportedly.attribution.phrases import is_nominal
from reportedly.attribution.transcripts import turns
from reportedly.model import outlets
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Basis, PartKind, Span

_DASHES = frozenset({"-", "–", "—", "―", "--", "|"})
_LONGEST_NAME = 6
_LABELS = frozenset(
    "exclusive breaking update updated watch live video photo photos file note related analysis opinion".split()
)
_SPOKEN = frozenset(
    {"NNP", "NNPS", "NN", "NNS", "JJ", "CD", "DT", "POS", "IN", "TO", "HYPH", "VBN", "PRP$", "-LRB-", "-RRB-"}
)
_JOINING = frozenset({"CC", ","})
"""What joins several who speak, or says who one is, where their words are quoted: 'Roe and Holm, clerks: "..."'."""
_APART = frozenset({"on", "to"})
"""What follows who speaks, and is what of or to whom: "Roe on the pact", "Roe to the board"."""
_WHEREOF = frozenset({"what", "how", "why"})
"""What opens words that name a subject and say nothing of it: "Ferry ruling: what it means"."""


def find_punctuated(passage: Passage) -> list[Finding]:
    """Give the attributions made by a colon or a dash: in headlines, in transcripts, and after a quotation."""
    part = passage.part
    found = []
    spoken = turns(passage)
    for word, text in enumerate(part.words):
        if text == ":" and not _is_in_brackets(passage, word):
            finding = _after_colon(passage, word) or _before_colon(passage, word, word in spoken)
        elif text in _DASHES:
            finding = _after_dash(passage, word)
        else:
            continue
        if finding:
            found.append(finding)
    return found


def _is_in_brackets(passage: Passage, colon: int) -> bool:
    """As in "Norvik (NYSE: NVK) will": where its shares are traded says nothing."""
    part = passage.part
    for word in range(colon - 1, max(passage.line(colon)[0], colon - _LONGEST_NAME) - 1, -1):
        if part.words[word] in ("(", "[", ")", "]"):
            return part.words[word] in ("(", "[")
    return False


def _is_headline(passage: Passage, word: int) -> bool:
    """A headline is a part of its own, or the first line of a body that still carries it."""
    return passage.part.kind is not PartKind.BODY or (
        passage.line(word)[0] == 0 and passage.line(word)[1] < len(passage.part.words)
    )


def _before_colon(passage: Passage, colon: int, is_turn: bool) -> Finding | None:
    """ "Minister: talks are off", "ROE: I was there." at the start of a line; a turn of a transcript in any letters."""
    part = passage.part
    first, last = passage.line(colon)
    low = first + (part.words[first] in MARKS)
    speaker = (low, colon)
    if passage.sentence(colon)[1] == colon + 1 and part.kind is PartKind.BODY:
        return None
    joined = any(part.tags[word] in _JOINING for word in range(low, colon))
    several = joined and colon + 2 < last and _is_all_quoted(passage, colon + 1, last)
    longest = _LONGEST_NAME if not several else 2 * _LONGEST_NAME
    if colon + 2 >= last or not 0 < colon - low <= longest or not _is_source(passage, speaker, several):
        return None
    capital = part.text[part.starts[low] : part.end(colon - 1)].isupper()
    if not (is_turn or _is_headline(passage, colon) or capital or _is_all_quoted(passage, colon + 1, last)):
        return None
    if _names_subject(passage, colon + 1, last) or (colon - low == 1 and part.lemmas[low].lower() == "warning"):
        return None  # "WARNING: this story tells of violence"
    goes_on = is_turn or first > 0 or part.kind is not PartKind.BODY
    last = last if goes_on else passage.sentence(colon + 1)[1]  # a headline that the body's first line begins with
    content = complements.whole(passage, colon + 1, last)
    return _finding(passage, colon, speaker, content)


def _is_all_quoted(passage: Passage, first: int, last: int) -> bool:
    """Whether the rest of a line is one quotation: 'Ann Roe: "It is late."'."""
    talk = passage.quotation_at(passage.part.starts[first])
    opens = talk is not None and talk.closed and talk.outside[0] == passage.part.starts[first]
    if source_nouns().get(passage.part.lemmas[first - 2].lower()) is Basis.DOCUMENT:
        return False  # 'Question: "Is it late?"'
    return opens and talk is not None and talk.outside[1] >= passage.part.end(last - 1)


def _names_subject(passage: Passage, first: int, last: int) -> bool:
    """Whether words tell what a page is about, and ask nothing: "what we know so far", "how it came to this"."""
    words = passage.part.words
    opens = words[first].lower() in _WHEREOF and words[first + 1] != "," and not passage.quoted[first]
    return opens and "?" not in words[first:last]


def _after_colon(passage: Passage, colon: int) -> Finding | None:
    """ "Talks are off: minister" at the end of a headline."""
    first, last = passage.line(colon)
    source = (colon + 1, _without_stop(passage.part, last))
    if not _is_headline(passage, colon) or not 0 < source[1] - source[0] <= _LONGEST_NAME - 1 or colon - first < 3:
        return None
    if not _is_source(passage, source) or not _is_telling(passage, source):
        return None
    return _finding(passage, colon, source, complements.whole(passage, first, colon))


def _after_dash(passage: Passage, dash: int) -> Finding | None:
    """ "Talks are off - sources" in a headline, or a line that ends '"Talks are off." - Ann Roe'."""
    part = passage.part
    first, last = passage.line(dash)
    source = (dash + 1, _without_stop(part, last))
    if dash > first and dash + 1 < last and part.end(dash - 1) == part.starts[dash] == part.starts[dash + 1] - 1:
        return None  # the hyphen of "a 30-day truce"
    if not 0 < source[1] - source[0] <= _LONGEST_NAME or not _is_source(passage, source):
        return None
    quotation = passage.quotation_at(part.end(dash - 1) - 1) if dash > first else None
    if quotation is not None and quotation.closed and part.starts[first] >= quotation.outside[0]:
        return _finding(passage, dash, source, quotation.inside)
    if _is_headline(passage, dash) and dash - first >= 3 and _is_telling(passage, source):
        return _finding(passage, dash, source, complements.whole(passage, first, dash))
    return None


def _without_stop(part: ParsedPart, last: int) -> int:
    return last - 1 if part.words[last - 1] in (".", "”", '"') else last


def _is_source(passage: Passage, words: Words, several: bool = False) -> bool:
    """Whether words can be the name of who speaks: nouns only, the last of them a name or a kind of source."""
    part = passage.part
    tags = part.tags[words[0] : words[1]]
    alone = words[1] - words[0] == 1 and names_kind(part, words[0])  # "report" and "poll" are taken for verbs
    spoken = _SPOKEN | _JOINING if several else _SPOKEN
    if not (alone or all(tag in spoken for tag in tags)) or part.lowered[words[0]] in _LABELS:
        return False
    head = head_of(passage, words)
    mention = part.mention_at.get(head)
    if part.tags[words[0]] == "IN" or (mention is not None and mention.kind in ("event", "place", "group")):
        return False
    named = mention is not None and mention.kind != "other"
    return named or names_kind(part, head) or part.words[head].isupper() or part.tags[head] == "NNP"


def head_of(passage: Passage, words: Words) -> int:
    """The noun that leads who speaks: "Roe" in "Roe on the pact", "Roe to the board"; a name is not broken up."""
    part = passage.part
    for word in range(words[0] + 1, words[1]):
        mention = part.mention_at.get(word)
        if part.tags[word] in ("IN", "TO") and is_nominal(part.tags[word - 1]) and mention is None:
            return word - 1
    last = words[1] - 1
    while last > words[0] and not is_nominal(part.tags[last]):
        last -= 1
    return last


def names_kind(part: ParsedPart, word: int) -> bool:
    """Whether a word names a kind of source; a parser that takes "sources" for a verb leaves it its ending."""
    nouns = source_nouns()
    return part.lemmas[word] in nouns or part.lemmas[word].removesuffix("s") in nouns


def _is_telling(passage: Passage, words: Words) -> bool:
    """Whether words after a headline tell its source: a kind of source, an outlet, a body or a person."""
    part = passage.part
    head = head_of(passage, words)
    mention = part.mention_at.get(head)
    text = passage.text(*words)
    return (
        names_kind(part, head)
        or outlets.looks_like_outlet(text)
        or (mention is not None and mention.kind not in ("place", "other"))
    )


def _finding(passage: Passage, cue: int, source: Words, content: Span | None) -> Finding | None:
    if content is None:
        return None
    comma = next((word for word in range(*source) if passage.part.words[word] == ","), source[1])
    head = head_of(passage, (source[0], max(comma, source[0] + 1)))  # 'Ann Roe, head of the port: "..."'
    beyond = passage.part.lowered[head + 1] if head + 1 < source[1] else ""
    source = (source[0], head + 1) if beyond in _APART else source
    return Finding(((cue, cue + 1),), (content,), Act.STATE, "say", source, head, head, rank=1)
