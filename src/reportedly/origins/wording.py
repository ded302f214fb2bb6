"""The wording of a page: what it tells in its own words, speech left out, and the names and numbers in their order.

Quoted words say nothing of where a text comes from: two reporters in one room share them. Speech is what stands in
quotation marks, the words that only carry a quotation ("said the mayor, who ..."), and sentences in the first or second
person, which are somebody's speech though unmarked (posts, statements set off as paragraphs).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from reportedly.model.article import Article
from reportedly.model.statement import Span

LONGEST = 40_000
"""Characters at the beginning of a text that are looked at: some seven thousand words."""

MOST_NAMES = 400
"""Names and numbers of a text that are looked at."""

DOCUMENT = 150
"""Words of a text from which on it may be a document, a column or a statement: all speech, and compared as it is."""

QUOTATION = 24
"""Characters in quotation marks from which on they are a quotation and not the writer's own choice of a few words."""

POST = 340
"""Characters before the handle of a post, "(@name)", that are the post and who wrote it."""

SPOKEN = 4
"""A text is all speech if its narrative is less than one in so many of its letters."""

_WORD = re.compile(r"[^\W_]+")
_QUOTED = re.compile(
    r"[“\"][^\"”“\n]{1,900}(?:[\"”]|(?=\n)|$)|(?<!\w)(?:‘[^’\n]{12,600}’|'[^'\n]{12,600}')(?!\w)|``.{1,900}?''"
)
_FIRST = re.compile(r"(?:^|[.!?:“\"\n]\s{0,3})([A-ZÀ-Þ][^\W_]*)")
_HANDLE = re.compile(r"\(@\w{1,30}\)[^\n]{0,25}")
_MASK = "\x00"
_END = re.compile(
    r"[.!?](?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|Lt|Jr|Sr|No|vs)\.)(?<!\b(?:Mrs|Gov|Sen|Rep|Gen|Col|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sep|Oct|Nov|Dec|Inc|Ltd|Rev)\.)(?<!\b(?:Prof|Sept|Corp)\.)[\x00)\]”’\"']*\s+(?=[\x00(“‘\"A-Z0-9À-Þ])|\n+"
)
_SPEAKER = frozenset("i we you my our your me ours mine yours".split())
SMALL = frozenset(
    "a about above after again against all also among an and another any are as at be because been before being"
    " between both but by can could did do does during each for from further had has have he her here hers him his how"
    " if in into is it its itself just may me might more most must my no nor not now of off on once only or other our"
    " out over own same say says said she should so some such s t than that the their them then there these they this"
    " those through to told too under until up us very was we were what when where which while who whom whose why"
    " will with would you your mr mrs ms".split()
)
"""Words that say nothing of what is told: articles, prepositions, auxiliaries, said and told."""

_CALENDAR = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec".split()
)
_ENDINGS = ("ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s")


class Sentence(Struct, frozen=True):
    """One sentence of a text: its span, its words in lower case, and those of them that are no speech."""

    span: Span
    words: tuple[str, ...]
    told: tuple[str, ...]


class Part(NamedTuple):
    """Where a sentence stands in a text, to the beginning of the next, and what of it is no speech."""

    start: int
    end: int
    told: str


class Wording(Struct, frozen=True):
    """What of a page's text can be held against another's: its narrative, which is the text without speech.

    `parts` are all the sentences. `codes` are the words of the narrative as numbers, equal for equal words within one
    comparison, odd for words that are neither small nor names; `triples` the runs of three with at least one of these.
    `names` are the names and numbers in their order, folded so that they can be recognised in another language;
    `all_names` those of speech as well, which are given only where the pages are in several languages.
    """

    id: str
    language: str | None
    parts: tuple[Part, ...]
    codes: tuple[int, ...]
    triples: frozenset[int]
    names: tuple[str, ...]
    all_names: tuple[str, ...]


def wordings(articles: Sequence[Article]) -> list[Wording]:
    """Give the wording of each article; the numbers of their triples are of use only among these."""
    parts = [tuple(_parts(_masked(article.text[:LONGEST]))) for article in articles]
    narratives = [_narrative(article.text[:LONGEST], those) for article, those in zip(articles, parts, strict=True)]
    told = [_WORD.findall(narrative) for narrative in narratives]
    written = Counter(word for words in told for word in words)
    first = Counter(word for narrative in narratives for word in _FIRST.findall(narrative))
    numbers = {word: 2 * at for at, word in enumerate({word.lower() for word in written})}
    for word, count in written.items():
        if word.islower() and word not in SMALL and count >= written[word.capitalize()]:
            numbers[word] += 1
    codes = {word: numbers[word.lower()] for word in written}
    names = {word: _folded(word) for word in written if written[word] > first[word] and _is_name(word, codes[word])}
    several = len({article.language for article in articles}) > 1
    return [
        Wording(
            id=article.id,
            language=article.language,
            parts=those,
            codes=(coded := tuple([codes[word] for word in words])),
            triples=_triples(coded),
            names=_names(words, names),
            all_names=_names(_WORD.findall(article.text[:LONGEST]), names) if several else (),
        )
        for article, those, words in zip(articles, parts, told, strict=True)
    ]


def _triples(codes: Sequence[int]) -> frozenset[int]:
    """Runs of three words as numbers, each word's code being odd if it is neither small nor a name."""
    return frozenset(
        first << 48 | second << 24 | third
        for first, second, third in zip(codes, codes[1:], codes[2:], strict=False)
        if (first | second | third) & 1
    )


def _names(words: Sequence[str], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple([names[word] for word in words if word in names][:MOST_NAMES])


def _is_name(word: str, code: int) -> bool:
    """Whether it is a name or a number: not a word that stands elsewhere without a capital, a month or a weekday."""
    if word[0].isdigit():
        return True
    lower = word.lower()
    return word[0].isupper() and len(word) > 1 and not code & 1 and lower not in SMALL and lower not in _CALENDAR


def _folded(word: str) -> str:
    """The beginning of a name without accents: "Brasil", "Brazil's" and "brésilien" begin alike, or nearly."""
    lower = word.lower()
    if not lower.isascii():
        lower = "".join(letter for letter in unicodedata.normalize("NFD", lower) if not unicodedata.combining(letter))
    return lower[:5]


def _narrative(text: str, parts: Sequence[Part]) -> str:
    """A text without speech; all of it where next to nothing else is left."""
    told = "\n".join([part.told for part in parts if part.told])
    if len(text) >= 5 * DOCUMENT and SPOKEN * len(told) < len(text):
        return text
    return told


def _masked(text: str) -> str:
    """A text whose quotations and posts are overwritten, all else where it was; a few quoted words stay."""
    masked = _QUOTED.sub(_mask, text)
    for handle in _HANDLE.finditer(text) if "(@" in text else ():
        start = max(text.rfind("\n", 0, handle.start()) + 1, handle.start() - POST)
        masked = masked[:start] + _MASK * (handle.end() - start) + masked[handle.end() :]
    return masked


def _mask(quoted: re.Match[str]) -> str:
    words = quoted.group()
    return _MASK * len(words) if len(words) >= QUOTATION else words


def _parts(masked: str) -> Iterator[Part]:
    """The sentences of a text of which a part is masked as speech."""
    lower = masked.lower()
    spoken = any(f" {word} " in lower for word in _SPEAKER)
    for start, end in _sentence_spans(masked):
        sentence = told = masked[start:end]
        if _MASK in sentence:
            told = sentence.replace(_MASK, "")
            if 2 * len(told) < len(sentence):
                told = ""
        if spoken and not _SPEAKER.isdisjoint(told.lower().split()):
            told = ""
        yield Part(start, end, told)


def _sentence_spans(masked: str) -> Iterator[Span]:
    start = 0
    for end in _END.finditer(masked):
        yield start, end.end()
        start = end.end()
    yield start, len(masked)


def sentences(text: str, parts: Sequence[Part]) -> tuple[Sentence, ...]:
    """Give the sentences of a text that have words, in order."""
    found = []
    for part in parts:
        piece = text[part.start : part.end]
        words = tuple(_WORD.findall(piece.lower()))
        if words:
            span = (part.start + len(piece) - len(piece.lstrip()), part.end - len(piece) + len(piece.rstrip()))
            told = words if part.told == piece else tuple(_WORD.findall(part.told.lower()))
            found.append(Sentence(span, words, told))
    return tuple(found)


def stems(words: Iterable[str]) -> list[str]:
    """Give the content words of a sentence in their order, cut to what other forms of the word share."""
    return [stem(word) for word in words if word not in SMALL]


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Give a word without its English ending and cut to seven letters: "discharged", "discharging" -> "dischar"."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:7]
