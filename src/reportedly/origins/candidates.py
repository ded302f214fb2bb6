"""A page that may be a copy or an original: what is dear to find out about it is found out once, and only if asked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

from reportedly.model.article import CreditKind
from reportedly.model.reading import Reading
from reportedly.model.statement import Basis
from reportedly.origins.outlet_names import outlet_name
from reportedly.origins.wording import Sentence, Wording, sentences, stems

PASSAGE = 8
"""Words in a row that two writers do not hit on, but for set phrases."""

_CUE = re.compile(r"\breport(?:s|ed)?\b|\b[Aa]ccording to |\bciting ")
_NAMED = r"(?:[Tt]he )?((?:[A-Z][\w.&'’-]* ){0,4}[A-Z][\w.&'’-]*)"
_BEFORE = re.compile(rf"{_NAMED},? (?:(?:first|earlier|later|also|has|had|exclusively) )?$")
_AFTER = re.compile(rf"(?: ?(?:by|in|from) )?{_NAMED}")


class Candidate(Struct, frozen=True, dict=True):
    """A page with the wording of its text."""

    reading: Reading
    wording: Wording

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the body."""
        return sentences(self.reading.article.text, self.wording.parts)

    @cached_property
    def in_passages(self) -> tuple[int, ...]:
        """Each PASSAGE of so many narrative words, as a number: from the first word on, the second and so on."""
        codes = self.wording.codes
        return tuple(map(hash, zip(*[codes[at:] for at in range(PASSAGE)], strict=False)))

    @cached_property
    def passages(self) -> frozenset[int]:
        """The same, each once."""
        return frozenset(self.in_passages)

    @cached_property
    def contents(self) -> tuple[frozenset[str], ...]:
        """The content words of each sentence, speech included."""
        return tuple(frozenset(stems(sentence.words)) for sentence in self.sentences)

    @cached_property
    def told(self) -> tuple[frozenset[str], ...]:
        """The content words of each sentence that are no speech."""
        return tuple(frozenset(stems(sentence.told)) for sentence in self.sentences)

    @cached_property
    def having(self) -> dict[str, tuple[int, ...]]:
        """Where each content word stands, speech included: the sentence that has it and the one before that."""
        return _places(self.contents)

    @cached_property
    def telling(self) -> dict[str, tuple[int, ...]]:
        """Where each content word stands outside speech, in the same way."""
        return _places(self.told)

    @cached_property
    def owner(self) -> str | None:
        """The one name of the outlet whose page it is, where that is known."""
        return outlet_name(self.reading.article.outlet) if self.reading.article.outlet else None

    @cached_property
    def agencies(self) -> tuple[str, ...]:
        """The agencies that the page credits."""
        credited = [credit.name for credit in self.reading.article.credits if credit.kind is CreditKind.AGENCY]
        return tuple(dict.fromkeys(outlet_name(name) for name in credited))

    @cached_property
    def credited(self) -> frozenset[str]:
        """Everybody whom the page credits."""
        return frozenset(outlet_name(credit.name) for credit in self.reading.article.credits)

    @cached_property
    def cited(self) -> frozenset[str]:
        """The outlets that the page names as the source of what it tells: "the Herald reported"."""
        sources = {
            said.source.entity
            for said in self.reading.attributions
            if said.source.basis is Basis.OUTLET and isinstance(said.source.entity, str)
        }
        return frozenset(outlet_name(name) for name in {*sources, *_reporting(self.reading.article.text)})


def _reporting(text: str) -> Iterator[str]:
    """The names that are said to report: "the Herald reported", "according to Northwire", "a report by Northwire"."""
    for cue in _CUE.finditer(text):
        before = _BEFORE.search(text[max(0, cue.start() - 80) : cue.start()])
        after = _AFTER.match(text, cue.end())
        for found in (before, after):
            if found:
                yield found[1].removeprefix("The ").removesuffix("'s").removesuffix("’s")


def _places(contents: tuple[frozenset[str], ...]) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = defaultdict(set)
    for at, words in enumerate(contents):
        for word in words:
            found[word].update((max(0, at - 1), at))
    return {word: tuple(places) for word, places in found.items()}
