"""Articles to documents: each part cut into paragraphs, which are parsed together, and put together again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from reportedly.language.apostrophes import with_plain_apostrophes
from reportedly.language.asides import without_asides
from reportedly.language.casing import lines_in_sentence_case, sentence_case
from reportedly.language.datelines import end_of_dateline
from reportedly.language.entities import with_mentions
from reportedly.language.initials import without_initials
from reportedly.language.lemmas import lemma
from reportedly.language.numbered import with_plain_numbers
from reportedly.language.repair.cut_names import join_cut_names
from reportedly.language.repair.gerunds import free_gerunds
from reportedly.language.repair.guises import in_guise, surnames_shown, unmasked
from reportedly.language.repair.lost_subjects import give_subjects_back
from reportedly.language.repair.mending import mended
from reportedly.language.repair.mistagged import mend_tags
from reportedly.language.repair.paired_subjects import as_it_stands, with_and
from reportedly.language.repair.parse import Parse
from reportedly.language.repair.plural_verbs import as_it_is_written, in_the_past
from reportedly.language.repair.readings import settle, settled_names
from reportedly.language.repair.told_of import tell_of_them
from reportedly.language.repair.works import disguised, places, with_works, works_in
from reportedly.language.stops import with_plain_stops
from reportedly.language.trees import Tree, trees
from reportedly.model.article import Article
from reportedly.model.document import Document, Name, ParsedPart
from reportedly.model.statement import PartKind

BATCH = 16
"""Articles parsed together: enough to keep the engine busy, few enough to stream."""

LONGEST = 4000
"""Characters parsed in one go; a longer paragraph is cut at a space, so that no input can exhaust the parser."""

_PARAGRAPH = re.compile(r"[^\n]+")


def parse(articles: Iterable[Article]) -> Iterator[Document]:
    """Parse articles, a batch at a time, and give one document for each, in order."""
    stream = iter(articles)
    while batch := list(islice(stream, BATCH)):
        parts = [(number, kind, text) for number, article in enumerate(batch) for kind, text in _parts(article)]
        parsed = _parse_parts(parts, [article.text for article in batch])
        for number, article in enumerate(batch):
            yield with_mentions(article, tuple(part for owner, part in parsed if owner == number))


def _parts(article: Article) -> Iterator[tuple[PartKind, str]]:
    yield PartKind.BODY, article.text
    if article.title:
        yield PartKind.TITLE, article.title
    if article.standfirst:
        yield PartKind.STANDFIRST, article.standfirst


def _parse_parts(parts: list[tuple[int, PartKind, str]], bodies: list[str]) -> list[tuple[int, ParsedPart]]:
    works = [works_in(body) for body in bodies]
    written = [
        (at, offset, piece)
        for at, (number, kind, text) in enumerate(parts)
        for offset, piece in _cut(kind, _readable(kind, text, bodies[number]))
    ]
    named = [places(piece, works[parts[at][0]], parts[at][1] is not PartKind.BODY) for at, _, piece in written]
    pieces = [(at, offset, disguised(piece, spans)) for (at, offset, piece), spans in zip(written, named, strict=True)]
    found: list[list[tuple[int, Tree]]] = [[] for _ in parts]
    parsed = list(trees([piece for _, _, piece in pieces]))
    shown = [surnames_shown(body) for body in bodies]
    guises = {
        number: guise
        for number, ((at, _, piece), tree) in enumerate(zip(pieces, parsed, strict=True))
        if (guise := in_guise(piece, tree, shown[parts[at][0]], parts[at][1] is PartKind.TITLE)) is not None
    }
    guised = dict(zip(guises, trees([*guises.values()]), strict=True))
    titles = [
        guises.get(number, piece) if parts[at][1] is PartKind.TITLE else ""
        for number, (at, _, piece) in enumerate(pieces)
    ]
    plain = [guised.get(number, tree) for number, tree in enumerate(parsed)]
    joint = _with_verbs(titles, plain) | _with_two_subjects(titles)
    for number, ((at, offset, piece), tree) in enumerate(zip(pieces, plain, strict=True)):
        read = joint.get(number, tree)
        read = unmasked(read, piece) if number in guises else read
        text = parts[at][2][offset : offset + len(piece)]
        found[at].append((offset, mended(with_works(read, text, named[number]) if named[number] else read)))
    return [(number, _part(kind, text, found[at])) for at, (number, kind, text) in enumerate(parts)]


def _with_two_subjects(titles: list[str]) -> dict[int, Tree]:
    """The trees of the headlines whose comma stands for an "and", by their number."""
    told = {number: joined for number, title in enumerate(titles) if title and (joined := with_and(title))}
    parsed = zip(told.items(), trees([text for text, _ in told.values()]), strict=True) if told else ()
    found = {number: as_it_stands(tree, comma) for (number, (_, comma)), tree in parsed}
    return {number: tree for number, tree in found.items() if tree is not None}


def _with_verbs(titles: list[str], parsed: list[Tree]) -> dict[int, Tree]:
    """The trees of the headlines whose verb was taken for a plural, by their number."""
    told = {
        number: past
        for number, (title, tree) in enumerate(zip(titles, parsed, strict=True))
        if title and (past := in_the_past(title, tree))
    }
    again = zip(told.items(), trees([text for text, _ in told.values()]), strict=True) if told else ()
    found = {number: as_it_is_written(tree, at, parsed[number]) for (number, (_, at)), tree in again}
    return {number: tree for number, tree in found.items() if tree is not None}


def _readable(kind: PartKind, text: str, body: str) -> str:
    """Give a part as it is parsed, character for character as long."""
    text = with_plain_stops(with_plain_apostrophes(text))
    if kind is PartKind.TITLE:
        return with_plain_numbers(sentence_case(text, body), f"{text}\n{body}")
    return with_plain_numbers(
        lines_in_sentence_case(without_initials(without_asides(text))) if kind is PartKind.BODY else text, body
    )


_SENDER = re.compile(
    r"\s(?=[-–—|] (?:[A-Z][\w.&’']*(?: [A-Z][\w.&’']*){0,2}|(?i:sources?|reports?|officials?|police|court|paper))$)"
)
"""Who tells it, behind the dash that ends a headline: "Norvik agrees to buy Balticfer - Herald"."""
_DASHES = frozenset({"-", "–", "—", "|"})


_NEXT_NEWS = re.compile(r"; (?=\S)")
"""What parts two pieces of news in one headline; the parser takes the first for what the second one's verb governs."""

_LABEL = re.compile(
    r"(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|URGENT|BREAKING(?: NEWS)?|FLASH|SNAP|TOP NEWS|FACTBOX)"
    r"(?: \d{1,2})? ?- ?)+(?=\S)"
    r"|(?:EXCLUSIVE|URGENT|BREAKING) (?=[A-Z][\w.]*[a-z])"
    r"|(?:Breaking|Exclusive|Updated?|Urgent)(?: \d)? ?[-–—|] ?(?=[A-Z])"
)
"""What an agency puts before a headline: "UPDATE 3-Norvik bank fails", "URGENT Norvik rocket lifts off"."""


def _cut(kind: PartKind, text: str) -> Iterator[tuple[int, str]]:
    """Cut a part into what is parsed by itself; who tells a headline is no word of its sentence."""
    if kind is not PartKind.TITLE:
        yield from _pieces(text)
        return
    sender = _SENDER.search(text)
    last = sender.start() if sender is not None and sender.start() else len(text)
    label = _LABEL.match(text)
    begins = [0, *([label.end()] if label else []), *(found.end() for found in _NEXT_NEWS.finditer(text, 0, last))]
    for start, end in pairwise([*begins, last]):
        yield from ((start + offset, piece) for offset, piece in _pieces(text[start:end]))
    if sender is not None and last < len(text):
        yield sender.end(), text[sender.end() :]


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Cut a text at its line breaks, which no sentence crosses, behind datelines, and over-long lines at a space."""
    for line in _PARAGRAPH.finditer(text):
        start = line.start() + end_of_dateline(line[0])
        if start > line.start():
            yield line.start(), text[line.start() : start]
        while line.end() - start > LONGEST:
            cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
            end = cut if cut > 0 else start + LONGEST
            yield start, text[start:end]
            start = end
        yield start, text[start : line.end()]


def _part(kind: PartKind, text: str, pieces: list[tuple[int, Tree]]) -> ParsedPart:
    words: list[str] = []
    starts: list[int] = []
    tags: list[str] = []
    deps: list[str] = []
    heads: list[int] = []
    sentences: list[tuple[int, int]] = []
    names: list[Name] = []
    for offset, tree in pieces:
        done = len(words)
        words += tree.words
        starts += [offset + start for start in tree.starts]
        tags += tree.tags
        deps += tree.deps
        heads += [done + head for head in tree.heads]
        sentences += [(done + first, done + last) for first, last in tree.sentences]
        names += [Name(done + name.first, done + name.last, name.label) for name in tree.names]
    reading = Parse(words, tags, deps, heads)
    mend_tags(reading)
    settle(reading)
    give_subjects_back(reading)
    free_gerunds(reading)
    join_cut_names(reading)
    if kind is PartKind.TITLE:
        tell_of_them(reading)
    if kind is PartKind.TITLE and len(sentences) > 1 and words[sentences[-1][0]] in _DASHES:
        sentences[-2:] = [(sentences[-2][0], sentences[-1][1])]  # a dash that opened a sentence would head a list
    return ParsedPart(
        kind=kind,
        text=text,
        words=tuple(words),
        starts=tuple(starts),
        tags=tuple(tags),
        deps=tuple(deps),
        heads=tuple(heads),
        lemmas=tuple(lemma(word, tag) for word, tag in zip(words, tags, strict=True)),
        sentences=tuple(sentences),
        names=tuple(settled_names(names, reading)),
    )
