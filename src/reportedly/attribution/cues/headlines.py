"""Attributions by punctuation alone: "Talks off: report", "Minister: talks off", "Talks off - sources"."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.finding import Finding, Words
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.passage import MARKS, Passage
from reportedly.attribution.phrases import is_nominal
from reportedly.model import outlets
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Basis, PartKind, Span

_DASHES = frozenset({"-", "–", "—", "―", "--", "|"})
_LONGEST_NAME = 6
_LABELS = frozenset(
    "exclusive breaking update updated watch live video photo photos note related analysis opinion".split()
)
_SPOKEN = frozenset(
    {"NNP", "NNPS", "NN", "NNS", "JJ", "CD", "DT", "POS", "IN", "HYPH", "VBN", "PRP$", "-LRB-", "-RRB-"}
)
_REPORTED = frozenset(
    {Basis.ANONYMOUS, Basis.DOCUMENT, Basis.OFFICIAL, Basis.WITNESS, Basis.OUTLET, Basis.ORGANISATION}
)


def find_punctuated(passage: Passage) -> list[Finding]:
    """Give the attributions made by a colon or a dash: in headlines, in transcripts, and after a quotation."""
    part = passage.part
    found = []
    for word, text in enumerate(part.words):
        if text == ":" and not _is_in_brackets(passage, word):
            finding = _after_colon(passage, word) or _before_colon(passage, word)
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


def _before_colon(passage: Passage, colon: int) -> Finding | None:
    """ "Minister: talks are off", "ROE: I was there." at the start of a line."""
    part = passage.part
    first, last = passage.line(colon)
    low = first + (part.words[first] in MARKS)
    speaker = (low, colon)
    if passage.sentence(colon)[1] == colon + 1 and part.kind is PartKind.BODY:
        return None
    if colon + 2 >= last or not 0 < colon - low <= _LONGEST_NAME or not _is_source(passage, speaker):
        return None
    if not (_is_headline(passage, colon) or part.text[part.starts[low] : part.end(colon - 1)].isupper()):
        return None
    content = complements.whole(passage, colon + 1, last)
    return _finding(colon, speaker, content)


def _after_colon(passage: Passage, colon: int) -> Finding | None:
    """ "Talks are off: minister" at the end of a headline."""
    first, last = passage.line(colon)
    source = (colon + 1, _without_stop(passage.part, last))
    if not _is_headline(passage, colon) or not 0 < source[1] - source[0] <= _LONGEST_NAME - 1 or colon - first < 3:
        return None
    if not _is_source(passage, source) or not _is_telling(passage, source):
        return None
    return _finding(colon, source, complements.whole(passage, first, colon))


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
        return _finding(dash, source, quotation.inside)
    if _is_headline(passage, dash) and dash - first >= 3 and _is_telling(passage, source):
        return _finding(dash, source, complements.whole(passage, first, dash))
    return None


def _without_stop(part: ParsedPart, last: int) -> int:
    return last - 1 if part.words[last - 1] in (".", "”", '"') else last


def _is_source(passage: Passage, words: Words) -> bool:
    """Whether words can be the name of who speaks: nouns only, the last of them a name or a kind of source."""
    part = passage.part
    tags = part.tags[words[0] : words[1]]
    alone = words[1] - words[0] == 1 and _noun(part, words[0])  # "report" and "poll" are taken for verbs
    if not (alone or all(tag in _SPOKEN for tag in tags)) or part.words[words[0]].lower() in _LABELS:
        return False
    last = words[1] - 1
    while last > words[0] and not is_nominal(part.tags[last]):
        last -= 1
    mention = part.mention_at.get(last)
    if mention is not None and mention.kind in ("event", "place", "group"):
        return False
    named = mention is not None and mention.kind != "other"
    return named or _noun(part, last) or part.words[last].isupper() or part.tags[last] == "NNP"


def _noun(part: ParsedPart, word: int) -> bool:
    basis = source_nouns().get(part.lemmas[word]) or source_nouns().get(part.lemmas[word].removesuffix("s"))
    return basis in _REPORTED


def _is_telling(passage: Passage, words: Words) -> bool:
    """Whether words after a headline tell its source: a kind of source, an outlet, a body or a person."""
    part = passage.part
    last = words[1] - 1
    mention = part.mention_at.get(last)
    text = passage.text(*words)
    return _noun(part, last) or outlets.looks_like_outlet(text) or (mention is not None and mention.kind != "place")


def _finding(cue: int, source: Words, content: Span | None) -> Finding | None:
    if content is None:
        return None
    head = source[1] - 1
    return Finding(((cue, cue + 1),), (content,), Act.STATE, "say", source, head, head, rank=1)
