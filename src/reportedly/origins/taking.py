"""What a copy took over, what it changed, dropped and added: the evidence, in one sentence a reader understands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from reportedly.model.statement import Span
from reportedly.model.tracing import Copy, CopyKind
from reportedly.origins.candidates import Candidate
from reportedly.origins.likeness import ALIKE, CONTENT, RESEMBLES, Counterpart, Kind, counterparts, rising

PARAGRAPH = "\n\n"

FEW = 12
"""Words changed that are counted; more are called many."""

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


class _Both(Struct, frozen=True):
    """A copy and a page it has text from, with where each sentence of the copy stands there, speech included.

    `told` are the sentences of the copy that are no speech and long enough to be compared.
    """

    copy: Candidate
    source: Candidate
    told: tuple[int, ...]
    places: tuple[Counterpart, ...]

    @property
    def found(self) -> list[tuple[int, int]]:
        """The told sentences that stand in the source, and where."""
        return [(at, self.places[at].place) for at in self.told if self.places[at].share >= ALIKE]


def taking(page: Candidate, source: Candidate, original: Candidate, kind: Kind) -> Copy:
    """Describe how a page's text was taken from a source, and what of it is not the original's.

    The source is the original itself, or another copy of it.
    """
    both = _compare(page, source)
    dropped = () if kind is Kind.TRANSLATED else tuple(_dropped(both))
    own = _own(page, original)
    reasons = [*_text(both, kind), *dropped, *_credit(page, source)]
    if own:
        reasons.append(f"{_counted(len(own), 'sentence')} added")
    if _headline(page) and _headline(source) and _headline(page) != _headline(source):
        reasons.append("under another headline")
    if source is not original:
        reasons.append(f"by way of {source.owner or source.reading.article.id}")
    whole = CopyKind.CUT if dropped else CopyKind.REPRINTED
    told = CopyKind.REWORDED if kind is Kind.REWORDED else whole
    return Copy(
        page=page.reading.article.id,
        of=original.reading.article.id,
        how="; ".join(reasons),
        kind=CopyKind.TRANSLATED if _translated(page, original) else told,
        taken=_taken(page, own),
        own=own,
    )


def taken_from(page: Candidate, original: Candidate) -> float:
    """Give the share of a page's words in sentences that resemble some of the original's, or are too short to tell."""
    return _taken(page, _own(page, original))


def _compare(copy: Candidate, source: Candidate) -> _Both:
    told = [at for at, words in enumerate(copy.contents) if copy.told[at] and len(words) >= CONTENT]
    return _Both(copy, source, tuple(told), tuple(counterparts(copy.contents, source.having)))


def _own(page: Candidate, original: Candidate) -> tuple[Span, ...]:
    """The sentences, speech included, that resemble nothing in the original; what is too short to tell is none.

    In a translation none is, because it cannot be told from what was only rendered differently.
    """
    if _translated(page, original):
        return ()
    places = counterparts(page.contents, original.having)
    return tuple(
        sentence.span
        for sentence, content, found in zip(page.sentences, page.contents, places, strict=True)
        if found.share < RESEMBLES and len(content) >= CONTENT
    )


def _translated(page: Candidate, original: Candidate) -> bool:
    return page.wording.language != original.wording.language


def _taken(page: Candidate, own: Sequence[Span]) -> float:
    words = sum(len(sentence.words) for sentence in page.sentences)
    added = sum(len(sentence.words) for sentence in page.sentences if sentence.span in own)
    return round(1.0 - added / max(1, words), 2)


def _text(both: _Both, kind: Kind) -> Iterator[str]:
    if kind is Kind.TRANSLATED:
        yield "in another language, with the same names and numbers in the same order"
        return
    found = both.found
    if not found:
        yield "whole passages word for word"
        return
    places = [place for _, place in found]
    order = "in the same order" if rising(places) == len(places) else "in another order"
    sentences_found = _of(len(found), len(both.told))
    yield f"{sentences_found} {order}" if len(found) > 1 else sentences_found
    changed = sum(_changed(both, at, place) for at, place in found)
    if kind is Kind.REWORDED or changed > max(FEW, len(found) * 4):
        yield (
            "reworded throughout, the same names and numbers in the same order" if kind is Kind.REWORDED else "reworded"
        )
    elif changed == 0:
        yield "word for word"
    else:
        yield f"{_counted(changed, 'word')} changed" if changed <= FEW else "some words changed"


def _of(found: int, told: int) -> str:
    if found == told:
        return {1: "its one sentence", 2: "both sentences"}.get(told, f"all {_number(told)} sentences")
    return f"{_number(found)} of {_number(told)} sentences"


def _changed(both: _Both, at: int, place: int) -> int:
    """How many words of a sentence do not stand in the one, or two, that it was taken from."""
    there = Counter(word for sentence in both.source.sentences[place : place + 2] for word in sentence.words)
    return (Counter(both.copy.sentences[at].words) - there).total()


def _dropped(both: _Both) -> Iterator[str]:
    """What the source tells before, and after, all that was taken over."""
    places = [each.place for each in both.places if each.share >= ALIKE]
    if not places:
        return
    told = [at for at, words in enumerate(both.source.contents) if len(words) >= CONTENT]
    if before := [at for at in told if at < min(places)]:
        yield f"first {_counted(len(before), 'sentence', plain=True)} dropped"
    after = [at for at in told if at > max(places) + _doubled(both, max(places))]
    if after:
        text = both.source.reading.article.text
        start = both.source.sentences[after[0]].span[0]
        if text[:start].endswith(PARAGRAPH):
            yield f"last {_counted(1 + text.count(PARAGRAPH, start), 'paragraph', plain=True)} dropped"
        else:
            yield f"last {_counted(len(after), 'sentence', plain=True)} dropped"


def _doubled(both: _Both, place: int) -> bool:
    """Whether a sentence of the copy holds both the sentence of the source at a place and the next one."""
    following = both.source.contents[place + 1] if place + 1 < len(both.source.contents) else frozenset()
    taken = [both.copy.contents[at] for at, each in enumerate(both.places) if each.place == place]
    return any(len(following & words) >= ALIKE * len(following) for words in taken)


def _credit(page: Candidate, source: Candidate) -> Iterator[str]:
    if source.owner in page.credited:
        yield f"credit to {source.owner} kept"
        return
    for name in source.agencies[:1]:
        yield f"credit to {name} {'kept' if name in page.credited else 'removed'}"
    bylines = source.reading.article.byline, page.reading.article.byline
    if not source.agencies and bylines[0] and bylines[0] != bylines[1]:
        yield "another byline" if bylines[1] else "byline removed"


def _headline(page: Candidate) -> list[str]:
    return (page.reading.article.title or "").casefold().split()


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _counted(count: int, noun: str, *, plain: bool = False) -> str:
    if count == 1:
        return noun if plain else f"one {noun}"
    return f"{_number(count)} {noun}s"
