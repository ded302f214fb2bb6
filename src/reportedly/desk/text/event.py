"""One event of a dossier, for people: the lead sentence, how its status came about, the tree of its origins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text
from rich.tree import Tree

from reportedly.desk.dates import in_words, moment_in_words, span_in_words
from reportedly.desk.prose import lead as prose
from reportedly.desk.prose.origins import NOT_SEEN, against_in_words, independence_in_words
from reportedly.desk.prose.quoting import ALONE, Quotations
from reportedly.model.dossier import (
    Answer,
    Dossier,
    DossierEvent,
    DossierPage,
    Evidence,
    Origin,
    Stance,
    Status,
    StatusChange,
)
from reportedly.model.statement import EventType

_STANCES = {Stance.FOR: "Says so", Stance.AGAINST: "Speaks against it", Stance.SILENT: "Says nothing on it"}
_COUNTERED = frozenset({Status.DENIED, Status.DISPUTED, Status.CANCELLED, Status.RETRACTED})
"""Where those who say so must be told from those who say not."""
_UNCOUNTABLE = frozenset({"aid", "other"})
_KINDS = frozenset(kind.value.split()[0] for kind in EventType) - _UNCOUNTABLE
_WHOM = frozenset({"of", "on", "for", "into"})
"""What joins a kind to whom it befalls: "Arrest of", "Verdict on"."""
_SPACES = re.compile(r"\s+")
_Paths = dict[str, "_Paths"]


def lead(event: DossierEvent, dossier: Dossier | Answer) -> Text:
    """Give how an event stands, in a few sentences, the status first."""
    said = " ".join(each.text for each in prose.lead(dossier, event))
    status = prose.standing_in_words(event)
    return Text.assemble((status, "bold"), said.removeprefix(status)) if said.startswith(status) else Text(said)


def brief(event: DossierEvent) -> Text:
    """Give the event in one sentence: status, what, where, when, how many independent origins, who denies it."""
    against = against_in_words(event) if event.status in _COUNTERED else ""
    return _sentence(event, _count_in_words(event), against)


def _sentence(event: DossierEvent, *behind: str) -> Text:
    when = span_in_words(event.when.earliest, None if event.when.floor else event.when.latest) if event.when else ""
    what = ", ".join(filter(None, (_with_article(event.title), when)))
    return Text.assemble((prose.standing_in_words(event), "bold"), f": {'; '.join(filter(None, (what, *behind)))}.")


def history(event: DossierEvent, pages: Sequence[DossierPage], quoting: Quotations = ALONE) -> Iterator[RenderableType]:
    """Give each step of the status with the rule that decided it and the words it rests on."""
    for change in event.history:
        yield Text.assemble(f"{moment_in_words(change.at)}  ", (change.status.value, "bold"), f": {change.rule}")
        yield from quotations(change.because, pages, quoting)


def deciding_steps(event: DossierEvent) -> Sequence[StatusChange]:
    """Give the step that led to the present status; before a lapse also the one that told of the event."""
    return event.history[-2 if event.status is Status.LAPSED else -1 :]


def quotations(
    because: Sequence[Evidence], pages: Sequence[DossierPage], quoting: Quotations = ALONE
) -> Iterator[RenderableType]:
    """Give the sentences of pages that something was read from, each once, with the outlet, the words underlined."""
    outlets = {page.id: page.outlet or page.url or page.id for page in pages}
    found = {(each.page, "".join(piece.text for piece in each.pieces)): each.pieces for each in quoting.of(because)}
    for (page, _), pieces in found.items():
        words = [(_on_one_line(each.text), "underline" if each.evidence else "") for each in pieces]
        source = (f" ({outlets.get(page, page)})", "dim")
        yield Padding(Text.assemble('"', *words, '"', source), (0, 0, 0, 4))


def _on_one_line(words: str) -> str:
    return _SPACES.sub(" ", words)


def origin_trees(event: DossierEvent, pages: Sequence[DossierPage], *, ids: bool = False) -> Iterator[RenderableType]:
    """Give the origins, those for it first, each with the way its word took to the pages; with `ids`, also these."""
    for stance, title in _STANCES.items():
        origins = [origin for origin in event.origins if origin.stance is stance]
        if not origins:
            continue
        tree = Tree(Text(title), guide_style="dim")
        families: dict[str, str] = {}
        for origin in origins:
            label = _origin(origin, families)
            branch = tree.add(label.append(f" {origin.id}", style="dim") if ids else label)
            families.setdefault(origin.family, origin.name)
            _grow(branch, _paths(origin, pages))
        yield tree


def _origin(origin: Origin, families: Mapping[str, str]) -> Text:
    label = Text.assemble((origin.name, "bold"), (f" ({origin.basis.value})", "dim"))
    if origin.first:
        label.append(f", {in_words(origin.first)}", style="dim")
    if origin.family in families:
        other = families[origin.family]
        label.append(", once more" if other == origin.name else f", not independent of {other}", style="dim")
    return label


def _paths(origin: Origin, pages: Sequence[DossierPage]) -> _Paths:
    """The ways from an origin outwards, those with a common beginning joined.

    The chain of a page tells of its main news alone: what one page has from an origin took the way that it took.
    """
    names = {name.removesuffix(NOT_SEEN).strip(): name for name in origin.reached_through}
    chains = [page.chain for page in pages if origin.id in page.origins]
    if len(chains) == 1:
        chains = [tuple(reversed(names))]
    paths: _Paths = {}
    for chain in chains:
        at = paths
        for name in reversed(chain):
            if name in names and name != origin.name:
                at = at.setdefault(names[name], {})
    return paths or {name: {} for plain, name in names.items() if plain != origin.name}


def _grow(branch: Tree, paths: _Paths) -> None:
    for name, further in paths.items():
        _grow(branch.add(Text(name)), further)


def _count_in_words(event: DossierEvent) -> str:
    return f"{independence_in_words(event.independent)}{' for it' if event.status in _COUNTERED else ''}"


def _with_article(title: str) -> str:
    """A title that begins with the kind of the event reads on as a sentence: "Meeting of" is "a meeting of"."""
    first, _, rest = title.partition(" ")
    kind = first.lower()
    if kind not in _KINDS and (rest.partition(" ")[0] not in _WHOM or kind.endswith("s")):
        return title
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind} {rest}".strip()
