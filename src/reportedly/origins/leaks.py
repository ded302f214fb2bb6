"""Documents that an outlet has seen and nobody has published: what stands in them is that outlet's finding.

A leaked draft is not the body speaking that wrote it. Two pages on one leak, the outlet's own and one that passes its
report on, rest on one document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis, PartKind
from reportedly.model.tracing import Root

_LEAKED = re.compile(r"(?i)\b(leak(ed|s)?|purported|confidential|secret|unpublished|classified|not (yet )?public)\b")
_SEEN = r"(?:(?:also )?(?:seen|obtained|reviewed|viewed|examined|acquired|leaked|shared)(?: (?:by|to|with))?)"
_SEEN_BY = re.compile(rf"(?i)\b{_SEEN.removesuffix('?)')})\b")
_CUE = re.compile(rf"(?i)^(?:has |had |have |was |were )?{_SEEN}$")
_ON_FILE = re.compile(r"(?i)\b(court|filings?|filed|indictment|lawsuit|affidavit|register|registry|records)\b")
_AGAIN = re.compile(r"(?i)^(the|this|that|its|these|those) ")
_NAMELESS = re.compile(r"^((?i:an?|another|some)|the|one|local)\b|^[a-z]")


def is_leaked(attribution: Attribution, path: Sequence[Attribution]) -> bool:
    """Say whether a source is a document that outlets have seen and its author has not published.

    `path` leads to it from the outermost source. What lies with a court or a registry is open to all.
    """
    source = attribution.source
    if source.basis is not Basis.DOCUMENT or _ON_FILE.search(source.text):
        return False
    outer = path[-2] if len(path) > 1 else None
    seen = outer is not None and outer.source.basis is Basis.OUTLET and _CUE.match(outer.cue.text) is not None
    return seen or _LEAKED.search(source.text) is not None or _SEEN_BY.search(source.text) is not None


def goes_on(attribution: Attribution) -> bool:
    """Say whether a source may be the document that was told of before: "the draft", "the six-page document"."""
    return attribution.source.basis is Basis.DOCUMENT and _AGAIN.match(attribution.source.text) is not None


def leaked(attribution: Attribution, listener: str, family: str, through: tuple[str, ...]) -> Root:
    """Give the origin that a document seen by `listener` is, an outlet of the family given."""
    return Root(
        key=f"leaked:{listener}",
        name=_inside(attribution.source.text),
        family=family,
        basis=Basis.DOCUMENT,
        unnamed=False,
        speaker=None,
        reached_through=through,
        told_to=listener,
    )


def _inside(text: str) -> str:
    """The words for a source as they stand inside a sentence."""
    return text[:1].lower() + text[1:] if _NAMELESS.match(text.lower()) else text


def seen_by(reading: Reading, listener: str, own: str) -> str:
    """Give the outlet that saw a document: `listener`, unless that is the page's `own` or "a newspaper".

    Then it is the only other outlet that the page has anything from, where there is just one.
    """
    if listener != own and not _NAMELESS.match(listener):
        return listener
    named = {
        each.source.entity
        for each in reading.attributions
        if each.source.basis is Basis.OUTLET and each.part is PartKind.BODY and isinstance(each.source.entity, str)
    } - {own}
    return next(iter(named)) if len(named) == 1 else own
