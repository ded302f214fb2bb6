"""The method of the stage: find cues, take their sources and contents, nest them, name them."""

from __future__ import annotations

from reportedly.attribution.headlines import find_punctuated
from reportedly.attribution.nesting import settled
from reportedly.attribution.nouns import find_adverbial, find_nominal
from reportedly.attribution.passage import Passage
from reportedly.attribution.relays import find_cited, find_passed_on, find_prepositional, find_quoted
from reportedly.attribution.running import run_on
from reportedly.attribution.silence import find_silent
from reportedly.attribution.sources import Namer
from reportedly.attribution.verbs import find_verbal
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import Attribution


def attribute(document: Document) -> tuple[Attribution, ...]:
    """Give who says what, through whom, in every part of a document, in the order of the page.

    An attribution that is nested in another follows it; `outer` names the one it is nested in.
    `as_of` is left to the events stage, which reads the times.
    """
    found: list[Attribution] = []
    for part in document.parts:
        found.extend(_of_part(document, part, len(found)))
    return tuple(found)


def _of_part(document: Document, part: ParsedPart, number: int) -> list[Attribution]:
    passage = Passage(part)
    findings = find_verbal(passage) + find_nominal(passage) + find_adverbial(passage) + find_prepositional(passage)
    findings += find_silent(passage) + find_punctuated(passage)
    findings += find_quoted(passage)
    findings += find_cited(passage, findings)
    findings += find_passed_on(passage, findings)
    findings += run_on(passage, findings)
    namer = Namer(document, passage)
    return settled(passage, findings, namer, number)
